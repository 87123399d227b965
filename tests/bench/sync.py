# SPDX-License-Identifier: EUPL-1.2
"""Draining an offline backlog, against what the same backend takes from a bare parallel client.

Run ``python -m tests.bench.sync [--json]``. Both send the same cases with eight connections to the
same simulated backend, in one run, taking turns. The backend takes as long for a request as the
reference product was measured to take on two cores (POST zaak 15/s alone and 24/s with eight; a
look-up 15/s and 21/s; a document 150 kB; a case at once as much as one and a half of them); it
is a process of its own. The bare client has no store, no look-up, no check: it asks the catalogue
once and posts, each case in order. The drain is measured with the call for a whole case and
without; the comparison afterwards, which nobody waits for, is measured apart.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue

import httpx

from kiosk.cases import Case
from kiosk.clock import SystemClock
from kiosk.config import Backend
from kiosk.store.store import Store
from sync import particulars, steps
from sync.steps import Words
from sync.worker import SyncWorker
from sync.zgw import token
from sync.zgw.catalogi import CatalogueCache
from sync.zgw.client import ZgwClient
from tests.bench.table import Row, report
from tests.sync_kit import HALL, LETTER, ROOT, WORDS, confirm

CASES = 32
HANDS = 8
ROUNDS = 2
SERVER = """
import json, sys, threading, time
from sync.simulator import ZgwSimulator
POST, LOOK, CORES = 1 / 15, 1 / 15, threading.Semaphore(2)
simulator = ZgwSimulator(check=False)
simulator.start()
answer = simulator.product.answer
def slowly(request):
    # Two busy cores are each a little slower than one alone: 24 a second, not 30.
    with CORES:
        whole = request.path.endswith("zaak_registreren")
        time.sleep((POST if request.method == "POST" else LOOK) * 1.2 * (1.5 if whole else 1.0))
    return answer(request)
simulator.product.answer = slowly
print(json.dumps(simulator.settings()), flush=True)
sys.stdin.read()
"""


def bare(cases: list[Case], settings: dict[str, str], secret: str) -> float:
    """Post everything of these cases with `HANDS` connections; return the seconds it took."""
    begin = time.perf_counter()
    backend, clock, words = Backend(**settings), SystemClock(), Words(WORDS)
    client = ZgwClient(backend, secret, clock)
    catalogue = CatalogueCache(client, clock)
    today = clock.now().date()
    kinds = {
        name: catalogue.resolve(name, today)
        for case in cases
        for name in (case.case_type, *(t.case_type for t in case.plan.tasks if t.case_type))
    }
    queue: SimpleQueue[Case] = SimpleQueue()
    for case in cases:
        queue.put(case)

    def work() -> None:
        with httpx.Client(trust_env=False, timeout=30) as http:
            while True:
                try:
                    case = queue.get_nowait()
                except Empty:
                    return
                one(http, case)

    def one(http: httpx.Client, case: Case) -> None:
        def post(root: str, path: str, body: object) -> str:
            signed = token.sign(backend.client_id, secret, "bare", clock.now())
            headers = {
                "Authorization": f"Bearer {signed}",
                "Accept-Crs": "EPSG:4326",
                "Content-Crs": "EPSG:4326",
            }
            reply = http.post(f"{root}/{path}", json=body, headers=headers)
            assert reply.status_code == 201, reply.text
            return str(reply.json()["url"])

        number, main = f"B{case.number}", ""
        for place, task in enumerate((None, *(t for t in case.plan.tasks if t.case_type))):
            kind = kinds[task.case_type if task else case.case_type]
            name = f"{number}-{place:02d}" if task else number
            body = steps.zaak(case, task, name, kind, main or None, HALL, words, today)
            url = post(backend.zaken, "zaken", body)
            main = main or url
            post(backend.zaken, "rollen", steps.rol(case, url, kind, words))
            at = case.received_at.replace(microsecond=0)
            post(backend.zaken, "statussen", steps.status(url, kind, at, words))
        kind = kinds[case.case_type]
        made = steps.document(case, f"{number}-D1", LETTER, kind, HALL, words, today)
        letter = post(backend.documenten, "enkelvoudiginformatieobjecten", made)
        post(backend.zaken, "zaakinformatieobjecten", steps.relation(main, letter, words))
        for eigenschap, value in particulars.properties(case, kind, words).items():
            uuid = main.rpartition("/")[2]
            body = {"zaak": main, "eigenschap": eigenschap, "waarde": value}
            post(backend.zaken, f"zaken/{uuid}/zaakeigenschappen", body)

    hands = [threading.Thread(target=work) for _ in range(HANDS)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    client.close()
    return time.perf_counter() - begin


def ours(
    store: Store, settings: dict[str, str], secret: str, *, at_once: bool
) -> tuple[float, float]:
    """Drain the store's backlog, then compare; return the seconds that each took."""
    backend = Backend(**settings, parallel=HANDS, at_once=at_once)  # type: ignore[arg-type]
    worker = SyncWorker(store, backend, HALL, secret, SystemClock(), WORDS)
    begin = time.perf_counter()
    left = worker.run_once()
    assert left.waiting == 0, left
    drained = time.perf_counter()
    worker.run_once(compare=True)
    assert store.examinations_due() == 0
    return drained - begin, time.perf_counter() - drained


def main() -> int:
    """Measure and print."""
    from kiosk import logs
    from sync.simulator.server import SECRET

    logs.send_to(open("/dev/null", "w"))  # noqa: PTH123, SIM115
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert server.stdout and server.stdin
    settings = json.loads(server.stdout.readline())
    spent = {"bare": 0.0, "plain": 0.0, "at-once": 0.0, "compare": 0.0}
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder), bytes(range(32)), SystemClock(), "01")
        for round_ in range(ROUNDS):
            cases = [confirm(store, f"bench-{round_}-{place}") for place in range(CASES)]
            spent["bare"] += bare(cases, settings, SECRET)
            drained, compared = ours(store, settings, SECRET, at_once=False)
            spent["plain"] += drained
            spent["compare"] += compared
            for place in range(CASES):
                confirm(store, f"bench-at-once-{round_}-{place}")
            drained, compared = ours(store, settings, SECRET, at_once=True)
            spent["at-once"] += drained
            spent["compare"] += compared
        store.close()
    server.stdin.close()
    server.wait(10)
    server.stdout.close()
    count = CASES * ROUNDS
    return report(
        [
            Row("sync: bare parallel client", count / spent["bare"], "cases/s"),
            Row(
                "sync: draining the backlog, request by request", count / spent["plain"], "cases/s"
            ),
            Row("sync: draining the backlog, cases at once", count / spent["at-once"], "cases/s"),
            Row("sync: comparing afterwards", 2 * count / spent["compare"], "cases/s"),
            Row(
                "sync: time of the drain against the bare client",
                spent["plain"] / spent["bare"],
                "×",
                limit=1 / 0.9,
                note=f"{count} cases with a sub-case and a letter, {HANDS} connections",
            ),
            Row(
                "sync: the same with cases at once",
                spent["at-once"] / spent["bare"],
                "×",
                limit=1 / 0.9,
            ),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())

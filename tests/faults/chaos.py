# SPDX-License-Identifier: EUPL-1.2
"""Chaos between a kiosk and its backend, and the count afterwards: lost, doubled, out of order.

``python -m tests.faults.chaos [--cases 10000] [--seed 1]``. A process takes in cases and syncs
them at the same time, over TLS through a proxy that breaks one request in eight (cut before,
during and after request and reply, slow, later than the kiosk waits for it either way, reset,
truncated, repeated one after the other and at the same moment, wrong status, captive portal).
Every fifth letter goes in parts, under a lock that some backends tell again and some do not. It is
killed without warning again and again; its
clock is set three days wrong either way, the certificate expires, host names resolve to nothing,
clerks establish identities and take cash after the fact, backends with and without the composite
call take turns, and twice the backend is put back to an earlier backup. It ends with one JSON
line and status 1 when a single thing is lost, doubled, refused or out of order.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.cases import CaseNumber, Cents, DocumentKind, VisitId
from kiosk.clock import SystemClock
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store.examining import Examined
from kiosk.store.store import Store
from sync.simulator import Client, ZgwSimulator, resources
from tests.faults.fault_proxy import FaultProxy, Wire
from tests.faults.sync_child import KEY
from tests.faults.tls import authority, context
from tests.sync_kit import ROOT, person

CLERK = ClerkId("m-17")
DAYS = 3 * 86400
_FAULTS = [wire for wire in Wire if wire is not Wire.FINE]
_REPEATED = (Wire.DUPLICATED, Wire.DOUBLED_AT_ONCE)
_RICH = 0.1
_TIMEOUT, _LATER = 1.5, 0.3
"""Seconds that the kiosk waits for a reply, and by how many what is too late comes later."""
_LARGE, _PART = 4_000, 5_000
"""Bytes from which letters go in parts, and of a part: megabytes elsewhere, and the same way."""


@dataclass(slots=True)
class Chaos:
    """One run: its numbers, its proxy and its backend."""

    folder: Path
    chance: random.Random
    share: float = 0.125
    """How many of the requests are broken."""
    visits: dict[str, bool] = field(default_factory=dict)
    """Every visit that was begun, and whether its case is a rich one."""
    took: set[str] = field(default_factory=set)
    """Visits whose resident was told that the case was received."""
    numbers: dict[str, CaseNumber] = field(default_factory=dict)
    paid: set[CaseNumber] = field(default_factory=set)
    named: set[CaseNumber] = field(default_factory=set)
    broken: Counter[str] = field(default_factory=Counter)
    repeated: Counter[str] = field(default_factory=Counter)
    """What kinds of requests were repeated on the way."""
    requests: int = 0
    kills: int = 0
    rollbacks: int = 0
    expired: int = 0
    nameless: int = 0
    simulator: ZgwSimulator = field(default_factory=lambda: ZgwSimulator(check=False))
    proxy: FaultProxy = field(init=False)
    _tls: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        certificates = self.folder / "tls"
        certificates.mkdir()
        good, key = authority(certificates, 30, "good")
        old, old_key = authority(certificates, -1, "old")
        self._tls = {"good": context(good, key), "old": context(old, old_key)}
        bundle = self.folder / "both.pem"
        bundle.write_bytes(good.read_bytes() + old.read_bytes())
        self.proxy = FaultProxy(
            ("127.0.0.1", 0), self.decide, self._tls["good"], patience=_TIMEOUT + _LATER
        )
        resources.PART_SIZE = _PART
        self.simulator.start(f"https://localhost:{self.proxy.port}")
        self.simulator.clients["loket-kiosk"] = Client(
            self.simulator.secret, may_delete_documents=True
        )
        self.simulator.product.recent = {}
        self.proxy.upstream = ("127.0.0.1", self.simulator.port)

    def decide(self, method: str, path: str) -> Wire:
        """Say what befalls a request."""
        self.requests += 1
        if self.chance.random() >= self.share:
            return Wire.FINE
        what = self.chance.choice(_FAULTS)
        self.broken[what.value] += 1
        if what in _REPEATED and method == "POST":
            self.repeated[path.rpartition("/")[2].partition("?")[0]] += 1
        return what

    def plan(self, count: int) -> list[tuple[str, bool]]:
        """Return the visits that begin next."""
        coming = {
            f"chaos-{len(self.visits) + place}": self.chance.random() < _RICH
            for place in range(count)
        }
        self.visits |= coming
        return list(coming.items())

    def run(self, seconds: float | None, take: list[tuple[str, bool]], shift: float = 0.0) -> None:
        """Let the kiosk's process work and kill it after `seconds`; None: let it finish."""
        settings: dict[str, Any] = self.simulator.settings()
        settings |= {"ca_file": str(self.folder / "both.pem"), "timeout_seconds": _TIMEOUT}
        plan: dict[str, Any] = {"take": take, "large": _LARGE, "settle": 2 * _LATER}
        certificate = "good"
        if seconds is not None and self.chance.random() < 0.1:
            certificate, self.expired = "old", self.expired + 1
        elif seconds is not None and self.chance.random() < 0.1:
            plan["names"], self.nameless = seconds / 3, self.nameless + 1
        self.proxy.tls = self._tls[certificate]
        path = self.folder / "plan.json"
        path.write_text(json.dumps(plan), encoding="utf-8")
        command = [sys.executable, "-m", "tests.faults.sync_child", str(self.folder / "store")]
        command += [json.dumps(settings), self.simulator.secret, str(shift), f"@{path}"]
        child = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, text=True
        )
        assert child.stdout is not None
        with child.stdout as output:
            while (line := output.readline()) not in ("ready\n", ""):
                pass
            if line and seconds is not None:
                try:
                    child.wait(seconds)
                except subprocess.TimeoutExpired:
                    child.kill()
                    self.kills += 1
            # Half a line at the end was not told to anybody.
            told = output.read().split("\n")[:-1]
            child.wait(timeout=3600)
        self.took |= {line.removeprefix("took ") for line in told if line.startswith("took ")}
        # What the dead process had under way may still reach the backend.
        time.sleep(0.1)

    def at_the_desk(self, again: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
        """Find out which visits became cases, and let clerks do something to some of them.

        Returns the visits that did not: their residents try again.
        """
        store = Store.open(self.folder / "store", KEY, SystemClock(), "01")
        lost = []
        for visit, rich in again:
            case = store.case_of_visit(VisitId(visit))
            if case is None:
                lost.append((visit, rich))
            else:
                self.numbers[visit] = case.number
        rich_ones = [n for v, n in self.numbers.items() if self.visits[v]]
        for number in self.chance.sample(rich_ones, min(len(rich_ones), len(again) // 20 + 1)):
            self._clerk(store, number)
        store.close()
        return lost

    def _clerk(self, store: Store, number: CaseNumber) -> None:
        if number not in self.named:
            identity = Identity(
                Method.CLERK,
                Assurance.SUBSTANTIAL,
                person(),
                evidence=("registry-photo",),
                judged_by=CLERK,
            )
            store.establish_identity(number, identity, CLERK)
            self.named.add(number)
        if number not in self.paid:
            store.take_cash(number, Cents(38), CLERK)
            store.take_cash(number, Cents(store.case(number).plan.total - 38), CLERK)
            self.paid.add(number)

    def put_back(self, backup: Any) -> None:
        """Put the backend back to a backup, and tell the kiosk as its administrator would.

        A running kiosk finds out by itself when it asks after a case, within a quarter of an hour.
        """
        self.simulator.roll_back(backup)
        self.rollbacks += 1
        store = Store.open(self.folder / "store", KEY, SystemClock(), "01")
        store.examine_again()
        store.close()

    def count(self) -> dict[str, Any]:
        """Compare what the backend holds with what was taken in."""
        held = self.simulator.holdings()
        by_name = {z["identificatie"]: z for z in held.zaken}
        order = {z["identificatie"]: place for place, z in enumerate(held.zaken)}
        of = {
            name: Counter(item["zaak"] for item in getattr(held, name))
            for name in ("statussen", "rollen", "relaties", "eigenschappen", "objecten")
        }
        documents = {d["identificatie"]: d for d in held.documenten}
        contents, in_parts = self.simulator.product.state.inhoud, 0
        store = Store.open(self.folder / "store", KEY, SystemClock(), "01")
        lost = [f"{visit} was told" for visit in self.took if visit not in self.numbers]
        disorder: list[str] = []
        for visit, number in self.numbers.items():
            rich = self.visits[visit]
            names = [str(number), *([f"{number}-01"] if rich else [])]
            for name in names:
                zaak = by_name.get(name)
                if zaak is None:
                    lost.append(name)
                    continue
                url = zaak["url"]
                wanted = {"statussen": 1, "rollen": 1}
                if name == number:
                    wanted["relaties"] = 1
                    if rich:
                        wanted |= {"eigenschappen": 4, "objecten": 1}
                    if number in self.named:
                        wanted["rollen"] = 2
                lost += [f"{name} {kind}" for kind, n in wanted.items() if of[kind][url] < n]
                if number in self.paid and zaak["betalingsindicatie"] != "geheel":
                    disorder.append(f"{name} paid")
            letter = documents.get(f"{number}-D1")
            wanted_letter = store.document(number, DocumentKind.CONFIRMATION)
            if letter is None or letter["locked"] or contents.get(letter["url"]) != wanted_letter:
                lost.append(f"{number}-D1")
            in_parts += len(wanted_letter or b"") > _LARGE
            places = [order[name] for name in names if name in order]
            if places != sorted(places):
                disorder.append(f"{number} before its main case")
        refused = [f"{s.key}: {s.reason}" for s in store.refused_steps()]
        states = Counter(
            examined.state if (examined := store.examination(number)) else None
            for number in self.numbers.values()
        )
        whole = store.verify_journal().ok
        store.close()
        return {
            "cases": len(self.numbers),
            "zaken": len(held.zaken),
            "requests": self.requests,
            "broken": sum(self.broken.values()),
            "too_late": self.broken[Wire.TOO_LATE.value] + self.broken[Wire.HELD.value],
            "letters_in_parts": in_parts,
            "repeated_on_the_way": dict(self.repeated),
            "kills": self.kills,
            "certificate_expired": self.expired,
            "names_gone": self.nameless,
            "rollbacks": self.rollbacks,
            "compared_and_fine": states[Examined.FINE],
            "journal_whole": whole,
            "lost": len(lost),
            "doubled": len(held.doubled()),
            "out_of_order": len(disorder),
            "refused": len(refused),
            "examples": [*refused[:3], *held.doubled()[:3], *disorder[:3], *lost[:3]],
        }

    def stop(self) -> None:
        """Close proxy and backend."""
        self.proxy.stop()
        self.simulator.stop()


def run(
    cases: int,
    seed: int,
    folder: Path,
    *,
    batch: int,
    longest: float,
    rollbacks: int = 2,
    seconds: float | None = None,
) -> dict[str, Any]:
    """Do a whole run and return its count."""
    chance = random.Random(seed)
    chaos = Chaos(folder, chance)
    rounds = max(1, -(-cases // batch))
    restore_at = {rounds * (place + 1) // (rollbacks + 1) for place in range(rollbacks)}
    begin = time.monotonic()
    try:
        for place in range(rounds):
            if seconds is not None and time.monotonic() - begin > seconds:
                break
            chaos.simulator.product.composite = chance.random() < 0.6
            chaos.simulator.product.tells_locks = chance.random() < 0.5
            backup = chaos.simulator.backup() if place in restore_at else None
            waiting = chaos.plan(min(batch, cases - len(chaos.visits)))
            while waiting:
                shift = chance.choice([0, 0, 0, DAYS, -DAYS])
                chaos.run(chance.uniform(0.2, longest), waiting, shift)
                waiting = chaos.at_the_desk(waiting)
            for _ in range(2):
                chaos.run(chance.uniform(0.5, longest), [], chance.choice([0, DAYS, -DAYS]))
            if backup is not None:
                chaos.put_back(backup)
            told = {"taken_in": len(chaos.numbers), "requests": chaos.requests}
            told |= {"kills": chaos.kills, "seconds": round(time.monotonic() - begin)}
            print(json.dumps(told), file=sys.stderr, flush=True)
        chaos.run(None, [])
        return chaos.count() | {"seconds": round(time.monotonic() - begin)}
    finally:
        chaos.stop()


def clean(result: dict[str, Any]) -> bool:
    """Tell whether nothing is lost, doubled, refused or out of order."""
    wrong = ("lost", "doubled", "out_of_order", "refused")
    fine = result["compared_and_fine"] == result["cases"]
    return not any(result[name] for name in wrong) and fine and bool(result["journal_whole"])


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=400)
    parser.add_argument("--longest", type=float, default=20.0)
    parser.add_argument("--seconds", type=float, default=None, help="take in no more after this")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = run(
            wanted.cases,
            wanted.seed,
            Path(folder),
            batch=wanted.batch,
            longest=wanted.longest,
            seconds=wanted.seconds,
        )
    print(json.dumps(result))
    return 0 if clean(result) else 1


if __name__ == "__main__":
    sys.exit(main())

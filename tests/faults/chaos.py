# SPDX-License-Identifier: EUPL-1.2
"""Chaos between a kiosk and its backend, and the count afterwards: lost, doubled, out of order.

``python -m tests.faults.chaos [--cases 10000] [--seed 1]`` takes in cases, lets a real sync
process send them through a proxy that breaks one request in eight, kills that process without
warning again and again, sets its clock three days wrong either way, takes identity and cash after
the fact, and puts the backend back to an earlier backup. It ends with one JSON line and status 1
when a single thing is lost, doubled or out of order.
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

from kiosk.cases import Assurance, CaseNumber, Cents, ClerkId, Identity, Method
from kiosk.clock import SystemClock
from kiosk.config import Backend
from kiosk.store.store import Store
from sync import check
from sync.simulator import ZgwSimulator
from sync.zgw.client import ZgwClient
from tests.faults.fault_proxy import FaultProxy, Wire
from tests.faults.sync_child import KEY
from tests.sync_kit import ROOT, confirm, person

PLAIN_TYPE = "LEVENSGEBEURTENIS-GESPREK"
CLERK = ClerkId("m-17")
DAYS = 3 * 86400
_FAULTS = [wire for wire in Wire if wire is not Wire.FINE]
_WITHOUT_NUMBER = ("zaakeigenschappen", "zaakobjecten", "rollen")
"""What a repeated request doubles, whoever repeats it; `loket sync check` finds it."""


@dataclass(slots=True)
class Chaos:
    """One run: its numbers, its proxy and its backend."""

    folder: Path
    chance: random.Random
    share: float = 0.125
    """How many of the requests are broken."""
    numbers: list[CaseNumber] = field(default_factory=list)
    paid: set[CaseNumber] = field(default_factory=set)
    named: set[CaseNumber] = field(default_factory=set)
    subs: set[CaseNumber] = field(default_factory=set)
    broken: Counter[str] = field(default_factory=Counter)
    requests: int = 0
    kills: int = 0
    rollbacks: int = 0
    mended: int = 0
    quiet: bool = False
    simulator: ZgwSimulator = field(default_factory=lambda: ZgwSimulator(check=False))
    proxy: FaultProxy = field(init=False)

    def __post_init__(self) -> None:
        self.proxy = FaultProxy(("127.0.0.1", 0), self.decide)
        self.simulator.start(f"http://127.0.0.1:{self.proxy.port}")
        self.proxy.upstream = ("127.0.0.1", self.simulator.port)

    def decide(self, method: str, path: str) -> Wire:
        """Say what befalls a request."""
        self.requests += 1
        if self.quiet or self.chance.random() >= self.share:
            return Wire.FINE
        what = self.chance.choice(_FAULTS)
        if what is Wire.DUPLICATED and path.endswith(_WITHOUT_NUMBER):
            return Wire.FINE
        self.broken[what.value] += 1
        return what

    def store(self) -> Store:
        """Open the kiosk's store; only while no child has it."""
        return Store.open(self.folder, KEY, SystemClock(), "01")

    def take_in(self, count: int) -> None:
        """Confirm cases; now and then with a sub-case and everything that goes with it."""
        store = self.store()
        for _ in range(count):
            rich = self.chance.random() < 0.1
            visit = f"chaos-{len(self.numbers)}"
            if rich:
                answers = {"name": "T. Kanarie", "address": "1234 AB;5;Lindelaan;Lindehaven"}
                made = confirm(store, visit, identity=Identity(), answers=answers)
                self.subs.add(made.number)
            else:
                made = confirm(store, visit, tasks=(), case_type=PLAIN_TYPE)
            self.numbers.append(made.number)
        for number in self.chance.sample(sorted(self.subs), min(len(self.subs), count // 20 + 1)):
            self._clerk(store, number)
        store.close()

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

    def sync(self, seconds: float | None, shift: float = 0.0) -> None:
        """Let a sync process work and kill it after `seconds`; None: let it finish."""
        settings: dict[str, Any] = self.simulator.settings()
        command = [sys.executable, "-m", "tests.faults.sync_child", str(self.folder)]
        command += [json.dumps(settings), self.simulator.secret, str(shift)]
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
            child.wait(timeout=3600)
        # What the dead process had under way may still reach the backend.
        time.sleep(0.1)

    def put_back(self, backup: Any, since: int) -> None:
        """Put the backend back to a backup; then find out what it lost, and owe that again."""
        self.simulator.roll_back(backup)
        self.rollbacks += 1
        self.mend(self.numbers[since:])

    def mend(self, numbers: list[CaseNumber]) -> None:
        """Run the sanity check over some cases and owe again what is missing."""
        store, self.quiet = self.store(), True
        backend = Backend(**self.simulator.settings())
        client = ZgwClient(backend, self.simulator.secret, SystemClock())
        for number in numbers:
            findings = check.examine(client, store, number)
            self.mended += check.mend(client, store, findings).again
        client.close()
        store.close()
        self.quiet = False

    def count(self) -> dict[str, Any]:
        """Compare what the backend holds with what was taken in."""
        held = self.simulator.holdings()
        by_name = {z["identificatie"]: z for z in held.zaken}
        order = {z["identificatie"]: place for place, z in enumerate(held.zaken)}
        of = {
            name: Counter(item["zaak"] for item in getattr(held, name))
            for name in ("statussen", "rollen", "relaties", "eigenschappen", "objecten")
        }
        documents = {d["identificatie"] for d in held.documenten}
        lost: list[str] = []
        disorder: list[str] = []
        for number in self.numbers:
            names = [str(number), *([f"{number}-01"] if number in self.subs else [])]
            for name in names:
                zaak = by_name.get(name)
                if zaak is None:
                    lost.append(name)
                    continue
                url = zaak["url"]
                wanted = {"statussen": 1, "rollen": 1}
                if name == number:
                    wanted["relaties"] = 1
                    if number in self.subs:
                        wanted |= {"eigenschappen": 4, "objecten": 1}
                    if number in self.named:
                        wanted["rollen"] = 2
                lost += [f"{name} {kind}" for kind, n in wanted.items() if of[kind][url] < n]
                if number in self.paid and zaak["betalingsindicatie"] != "geheel":
                    disorder.append(f"{name} paid")
            if f"{number}-D1" not in documents:
                lost.append(f"{number}-D1")
            places = [order[name] for name in names if name in order]
            if places != sorted(places):
                disorder.append(f"{number} before its main case")
        return {
            "cases": len(self.numbers),
            "zaken": len(held.zaken),
            "requests": self.requests,
            "broken": sum(self.broken.values()),
            "kills": self.kills,
            "rollbacks": self.rollbacks,
            "sent_again_after_rollback": self.mended,
            "lost": len(lost),
            "doubled": len(held.doubled()),
            "out_of_order": len(disorder),
            "examples": [*lost, *held.doubled(), *disorder][:5],
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
    rounds = max(1, cases // batch)
    restore_at = {rounds * (place + 1) // (rollbacks + 1) for place in range(rollbacks)}
    begin = time.monotonic()
    try:
        for place in range(rounds):
            if seconds is not None and time.monotonic() - begin > seconds:
                cases = len(chaos.numbers)
                break
            backup, since = chaos.simulator.backup(), max(0, len(chaos.numbers) - 2 * batch)
            chaos.take_in(min(batch, cases - len(chaos.numbers)))
            for _ in range(2):
                chaos.sync(chance.uniform(0.2, longest), chance.choice([0, 0, 0, DAYS, -DAYS]))
            if place in restore_at:
                chaos.put_back(backup, since)
            print(json.dumps({"taken_in": len(chaos.numbers), "requests": chaos.requests,
                              "seconds": round(time.monotonic() - begin)}), file=sys.stderr, flush=True)  # fmt: skip  # noqa: E501
        chaos.take_in(cases - len(chaos.numbers))
        chaos.sync(None)
        return chaos.count() | {"seconds": round(time.monotonic() - begin)}
    finally:
        chaos.stop()


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=500)
    parser.add_argument("--longest", type=float, default=30.0)
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
    return 1 if result["lost"] or result["doubled"] or result["out_of_order"] else 0


if __name__ == "__main__":
    sys.exit(main())

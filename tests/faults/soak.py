# SPDX-License-Identifier: EUPL-1.2
"""A week of a busy kiosk in minutes: does memory stay flat, and the file?

``python -m tests.faults.soak [--days 7] [--a-day 150]``. Store, sync, comparison, retention and
the night's work run as they do in a kiosk, under a clock that is set forward; the backend is a
process of its own. Visits begin, some are left, most become cases with a letter; a clerk
establishes some identities and takes some cash; the line is away for two hours each day. After
each day it prints what the process and the files take, and ends with one JSON line; status 1 when
something grew that should not. What a case leaves for good (journal and counters, nothing
personal) is told as bytes a case.
"""

from __future__ import annotations

import argparse
import ctypes
import datetime as dt
import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from kiosk import logs
from kiosk.cases import CaseNumber, Cents, VisitId
from kiosk.clock import FixedClock
from kiosk.config import Backend, Upkeep
from kiosk.keeper import Rules, keep_once
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store import nightly
from kiosk.store.store import Store
from sync.worker import SyncWorker
from tests.sync_kit import AT_ONCE, HALL, LETTER, ROOT, WORDS, confirm, person

KEY = bytes(range(32))
MONDAY = dt.datetime(2026, 11, 23, 6, tzinfo=dt.UTC)
OPEN_HOURS = range(3, 12)
AWAY_HOURS = (5, 6)
PLAIN_TYPE = "LEVENSGEBEURTENIS-GESPREK"
CLERK = ClerkId("m-17")
MEMORY_MB = 2.0
"""By how much the middle of the last third of the days may lie above that of the first third. One
day differs from the next by as much again: the database's cache (8 MB at most), what the allocator
holds between threads, and at most 2,000 remembered addresses of cases at the backend."""
LEFT_BYTES = 12_000
"""What a case may leave in the file for good: its journal lines with their hashes."""
SERVER = """
import datetime as dt, json, sys
from sync.simulator import ZgwSimulator
moment = [dt.datetime.fromisoformat(sys.argv[1])]
simulator = ZgwSimulator(check=False, now=lambda: moment[0])
simulator.start()
print(json.dumps(simulator.settings()), flush=True)
for line in sys.stdin:
    word, _, rest = line.strip().partition(" ")
    if word == "now":
        moment[0] = dt.datetime.fromisoformat(rest)
    elif word == "cut":
        simulator.cut()
    elif word == "restore":
        simulator.restore()
    elif word == "count":
        held = simulator.holdings()
        print(json.dumps({"zaken": len(held.zaken), "doubled": len(held.doubled())}), flush=True)
        continue
    print("ok", flush=True)
"""


def memory_mb() -> float:
    """Return what this process takes now, in megabytes of private and shared memory.

    Without what the allocator has only not given back: that is not the program's.
    """
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def risen(memory: list[float]) -> float:
    """Return by how much the middle of the last third lies above that of the first third."""
    third = max(1, len(memory) // 3)
    return statistics.median(memory[-third:]) - statistics.median(memory[:third])


def file_bytes(folder: Path) -> int:
    """Return what all files of the store take, without the night's backups."""
    return sum(path.stat().st_size for path in folder.glob("*") if path.is_file())


class Week:
    """The kiosk and its days."""

    def __init__(self, folder: Path, chance: random.Random, backend: subprocess.Popen[str]) -> None:
        self._backend = backend
        assert backend.stdout
        settings = json.loads(backend.stdout.readline())
        self.clock = FixedClock(MONDAY)
        self.folder, self._chance = folder / "store", chance
        self._backups = folder / "backups"
        self._backups.mkdir()
        self.store = Store.open(self.folder, KEY, self.clock, "01")
        self.worker = SyncWorker(
            self.store,
            Backend(**settings),
            HALL,
            "made-up-secret-of-the-simulated-backend",
            self.clock,
            WORDS,
            pace=AT_ONCE,
        )
        self.cases = self.visits = 0
        self._open: list[CaseNumber] = []

    def say(self, words: str) -> str:
        """Tell the backend something and return its answer."""
        assert self._backend.stdin
        assert self._backend.stdout
        self._backend.stdin.write(f"{words}\n")
        self._backend.stdin.flush()
        return self._backend.stdout.readline()

    def day(self, a_day: int) -> None:
        """Live one day, hour by hour."""
        for hour in range(24):
            self.say(f"now {self.clock.now().isoformat()}")
            if hour in AWAY_HOURS:
                self.say("cut")
            elif hour - 1 in AWAY_HOURS and hour not in AWAY_HOURS:
                self.say("restore")
            if hour in OPEN_HOURS:
                for _ in range(a_day // len(OPEN_HOURS)):
                    self.visit()
                self.desk()
            self.worker.run_once(compare=True)
            keep_once(self.store, Rules())
            self.store.sign_journal(if_due=True)
            if hour == 21:
                upkeep = Upkeep(backup_folder=str(self._backups), backups_kept=2)
                nightly.work(self.store, self.folder, upkeep, self.clock, "01")
            self.clock.advance(3600)

    def visit(self) -> None:
        """Let a resident come; one in five leaves without a case."""
        self.visits += 1
        name = VisitId(f"soak-{self.visits}")
        for _ in range(4):
            self.store.save_draft(name, os.urandom(600))
        if self._chance.random() < 0.2:
            self.store.drop_draft(name)
            return
        if self._chance.random() < 0.3:
            answers = {"name": "T. Kanarie", "address": "1234 AB;5;Lindelaan;Lindehaven"}
            made = confirm(self.store, name, identity=Identity(), answers=answers)
            self._open.append(made.number)
        else:
            made = confirm(self.store, name, tasks=(), case_type=PLAIN_TYPE)
        self.cases += 1
        assert len(LETTER) > 0

    def desk(self) -> None:
        """Let a clerk do something to a case of the last hour."""
        taken, self._open = self._open[:2], []
        for number in taken:
            judged = Identity(
                Method.CLERK,
                Assurance.SUBSTANTIAL,
                person(),
                evidence=("registry-photo",),
                judged_by=CLERK,
            )
            self.store.establish_identity(number, judged, CLERK)
            self.store.take_cash(number, Cents(38), CLERK)
            self.store.look(number, str(CLERK), "assist-resident")


def main() -> int:
    """Live the days and tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--a-day", type=int, default=150)
    wanted = parser.parse_args()
    logs.send_to(Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    backend = subprocess.Popen(
        [sys.executable, "-c", SERVER, MONDAY.isoformat()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    days: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as name:
        week = Week(Path(name), random.Random(1), backend)
        for day in range(1, wanted.days + 1):
            week.day(wanted.a_day)
            here = len(week.store.case_summaries())
            days.append(
                {
                    "day": day,
                    "cases": week.cases,
                    "still_here": here,
                    "memory_mb": round(memory_mb(), 1),
                    "file_kb": file_bytes(week.folder) // 1024,
                }
            )
            print(json.dumps(days[-1]), file=sys.stderr, flush=True)
        waiting = week.store.outbox_counts()
        whole = week.store.verify_journal().ok
        held = json.loads(week.say("count"))
        week.store.close()
    assert backend.stdin
    assert backend.stdout
    backend.stdin.close()
    backend.wait(30)
    backend.stdout.close()
    first, last = days[min(1, len(days) - 1)], days[-1]
    more = max(1, last["cases"] - first["cases"])
    left = (last["file_kb"] - first["file_kb"]) * 1024 / more
    grown = risen([day["memory_mb"] for day in days[1:] or days])
    owed = waiting.waiting + waiting.in_flight + waiting.refused
    result = {
        "days": wanted.days,
        "cases": week.cases,
        "memory_grew_mb": round(grown, 1),
        "bytes_left_a_case": round(left),
        "still_owed": owed,
        "journal_whole": whole,
        "backend": held,
    }
    print(json.dumps(result))
    fine = grown <= MEMORY_MB and left <= LEFT_BYTES and not owed and whole and not held["doubled"]
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())

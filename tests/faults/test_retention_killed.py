# SPDX-License-Identifier: EUPL-1.2
"""Killed at any instruction while cases go: each case is whole or gone, nothing in between, and
what went left no trace in the file once the store is open again."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.cases import CaseNumber, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.store import Store
from tests.faults.retention_child import open_later
from tests.unit.store_kit import KEY, NOON
from tests.unit.test_retention import canary, confirmed, pages, synced

ROOT = Path(__file__).parents[2]


def fill(folder: Path, cases: int) -> dict[CaseNumber, VisitId]:
    """Take in cases, most of which the backend has; a few are still owed."""
    clock = FixedClock(NOON)
    store = Store.open(folder, KEY, clock, "07")
    numbers: dict[CaseNumber, VisitId] = {}
    for place in range(cases):
        if place == cases - 2:
            synced(store, clock)
        case = confirmed(store, f"resident-{place:03d}", clock, letter=2000)
        numbers[case.number] = case.visit
    store.close()
    return numbers


def work_and_kill(folder: Path, chance: random.Random) -> None:
    """Let the keeper work for a moment and kill it."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.retention_child", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        for _ in range(chance.randrange(3)):
            child.stdout.readline()
        time.sleep(chance.uniform(0, 0.03))
        child.kill()
        child.wait()


def compare(folder: Path, numbers: dict[CaseNumber, VisitId]) -> int:
    """Each case is wholly here or wholly gone; returns how many are here."""
    store = open_later(folder)
    try:
        store.empty_log()
        here = 0
        everything = b"\0".join(pages(folder))
        for number, visit in numbers.items():
            if store.gone(number) is None:
                here += 1
                assert store.case(number).visit == visit
                assert store.document(number, DocumentKind.CONFIRMATION)
                assert len(store.steps(number)) > 5
                assert len(store.print_jobs(number)) == 3
            else:
                assert canary(visit) not in everything
                assert store.steps(number) == ()
                assert store.print_jobs(number) == ()
                assert [line.kind for line in store.journal(number)].count("case.gone") == 1
            assert len(store.payments(number)) == 1
        assert store.verify_journal().ok
        assert store.uncounted() == ()
        assert store.check_integrity() == ()
        return here
    finally:
        store.close()


def kill_until_empty(folder: Path, cases: int, times: int, seed: int) -> None:
    chance = random.Random(seed)
    numbers = fill(folder, cases)
    here = cases
    for _ in range(times):
        work_and_kill(folder, chance)
        left = compare(folder, numbers)
        assert left <= here
        here = left
    while here:
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.retention_child", str(folder)],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        assert done.stdout.endswith(b"done\n")
        here = compare(folder, numbers)


def test_six_cuts_leave_each_case_whole_or_gone(tmp_path: Path) -> None:
    kill_until_empty(tmp_path, 14, 6, 1)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_two_hundred_cuts_leave_each_case_whole_or_gone(tmp_path: Path, seed: int) -> None:
    kill_until_empty(tmp_path, 80, 50, seed)

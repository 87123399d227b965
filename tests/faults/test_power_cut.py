# SPDX-License-Identifier: EUPL-1.2
"""The plug is pulled at any moment: nothing promised is lost, nothing is done twice.

A child process works as a kiosk does and is killed with SIGKILL; what it had told people, sent
and printed is then compared with what its store holds.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.cases import CaseNumber, VisitId
from kiosk.store import Store
from kiosk.store.outbox import StepKind, StepState, steps_for
from kiosk.store.prints import PrintState
from tests.faults.power_child import (
    World,
    ask_after,
    open_store,
    print_once,
    resume,
    sheet,
    sync_once,
)

ROOT = Path(__file__).parents[2]


def work_and_kill(folder: Path, world: Path, name: str, chance: random.Random) -> None:
    """Let a kiosk work for a moment, or only begin to open, and kill it."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.power_child", str(folder), str(world), name],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        if chance.random() < 0.8:
            assert child.stdout.readline() == b"open\n", child.stderr.read().decode()
            time.sleep(chance.uniform(0, 0.15))
        else:
            time.sleep(chance.uniform(0.05, 0.4))
        assert child.poll() is None, child.stderr.read().decode()
        child.kill()
        assert child.wait() == -9


def compare(store: Store, world: World) -> None:
    """Everything that was promised is there, and nothing is there twice."""
    assert store.verify_journal().ok
    cases = {summary.number: store.case(summary.number) for summary in store.case_summaries()}
    confirmed = {case.visit for case in cases.values()}
    assert sorted(int(number[8:13]) for number in cases) == list(range(1, len(cases) + 1))
    assert len(confirmed) == len(cases)
    assert len({case.return_code for case in cases.values()}) == len(cases)
    receipts = [paid.receipt_number for number in cases for paid in store.payments(number)]
    assert sorted(int(receipt[-4:]) for receipt in receipts) == list(range(1, len(receipts) + 1))
    lines = Counter(line.case for line in store.journal() if line.kind == "case.confirmed")
    assert lines == Counter(list(cases))
    begun = {line.split()[1] for line in world.lines("begun")}
    for line in world.lines("told"):
        match line.split():
            case ["draft", visit]:
                kept = store.draft(VisitId(visit))
                assert visit in begun or kept == visit.encode() * 20
            case ["dropped", visit]:
                assert store.draft(VisitId(visit)) is None
            case ["case", visit, number, code]:
                case_number = CaseNumber(number)
                assert (cases[case_number].visit, cases[case_number].return_code) == (visit, code)
                assert store.draft(VisitId(visit)) is None
            case ["cash", receipt, number]:
                assert receipt in [p.receipt_number for p in store.payments(CaseNumber(number))]
            case other:
                raise AssertionError(other)
    for number, case in cases.items():
        # Cash taken later is owed to the backend too.
        steps = [s for s in store.steps(number) if s.kind is not StepKind.PAYMENT]
        assert [s.key for s in steps] == [s.key for s in steps_for(case)]
    _compare_outside(store, world, list(cases))


def _compare_outside(store: Store, world: World, cases: list[CaseNumber]) -> None:
    sent = Counter(world.lines("backend"))
    assert set(sent.values()) <= {1}
    paper = Counter(world.lines("paper"))
    assert set(paper.values()) <= {1}
    for number in cases:
        for step in store.steps(number):
            if step.state is StepState.DONE:
                assert sent[step.key] == 1
            elif step.state is StepState.WAITING:
                assert sent[step.key] == 0
        for job in store.print_jobs(number):
            if job.state is PrintState.SENT:
                assert paper[sheet(job)] == 1
            elif job.state is PrintState.WAITING:
                assert paper[sheet(job)] == 0


def finish(store: Store, world: World) -> None:
    """With the power back for good, everything arrives once."""
    resume(store, world)
    ask_after(store, world)
    while print_once(store, world):
        pass
    while sync_once(store, world):
        pass
    compare(store, world)
    numbers = [summary.number for summary in store.case_summaries()]
    steps = [step for number in numbers for step in store.steps(number)]
    assert {step.state for step in steps} == {StepState.DONE}
    assert Counter(world.lines("backend")) == Counter(step.key for step in steps)
    states = {job.state for number in numbers for job in store.print_jobs(number)}
    assert states <= {PrintState.SENT, PrintState.UNKNOWN}
    begun = [line.split()[1] for line in world.lines("begun") if line.startswith("confirm ")]
    assert {store.case(number).visit for number in numbers} == set(begun)
    assert store.check_integrity() == ()


def pull_the_plug(folder: Path, times: int, seed: int) -> None:
    """Kill a kiosk with one store `times` times and compare after each."""
    chance = random.Random(seed)
    data, world = folder / "data", World(folder / "world")
    for turn in range(times):
        work_and_kill(data, folder / "world", f"{seed}.{turn}", chance)
        store = open_store(data)
        try:
            compare(store, world)
        finally:
            store.close()
    store = open_store(data)
    try:
        finish(store, world)
        assert store.case_summaries()
    finally:
        store.close()


def test_ten_power_cuts_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    pull_the_plug(tmp_path, 10, seed=int(time.time()))


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("store_number", range(10))
def test_two_hundred_power_cuts_lose_nothing_and_double_nothing(
    tmp_path: Path, store_number: int
) -> None:
    pull_the_plug(tmp_path, 20, seed=store_number)

# SPDX-License-Identifier: EUPL-1.2
"""Several cases at the same time, each in order; one that cannot be sent holds up no other."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.errors import FailureCode
from kiosk.store.store import Store
from sync.simulator import ZgwSimulator
from tests.sync_kit import confirm, open_steps, worker


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path, bytes(range(32)), SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator(check=False)
    made.start()
    yield made
    made.stop()


def test_cases_go_side_by_side_and_each_in_its_own_order(
    store: Store, simulator: ZgwSimulator
) -> None:
    numbers = [confirm(store, f"side-{place}").number for place in range(12)]
    poisoned = confirm(store, "poisoned", case_type="BESTAAT-NIET")
    original, lock = simulator.product.answer, threading.Lock()
    under_way, most = 0, 0
    order: dict[str, list[str]] = defaultdict(list)

    def answer(request):  # type: ignore[no-untyped-def]
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.004)
        reply = original(request)
        with lock:
            under_way -= 1
        return reply

    simulator.product.answer = answer  # type: ignore[method-assign]
    done = store.steps_done

    def steps_done(step: int, result: str, also: Mapping[str, str], *, adopted: bool) -> None:
        for number in numbers:
            for one in store.steps(number):
                if one.id == step:
                    order[number] += [one.key, *also]
        done(step, result, also, adopted=adopted)

    store.steps_done = steps_done  # type: ignore[method-assign]
    report = worker(store, simulator).run_once()
    assert report.problem is FailureCode.BACKEND_CATALOGUE
    assert most > 1
    for number in numbers:
        assert open_steps(store, number) == ()
        keys = [step.key for step in store.steps(number)]
        assert sorted(order[number]) == sorted(keys)
        # A case before its sub-cases, a letter before its tie.
        assert [key for key in order[number] if "|" not in key] == [k for k in keys if "|" not in k]
    assert len(open_steps(store, poisoned.number)) == len(store.steps(poisoned.number))
    held = simulator.holdings()
    assert held.doubled() == ()
    assert len(held.zaken) == 24


def test_a_store_that_fails_in_one_hand_stops_them_all(
    store: Store, simulator: ZgwSimulator
) -> None:
    from kiosk.errors import KnownError

    for place in range(6):
        confirm(store, f"failing-{place}")
    calls, started = 0, store.step_started

    def step_started(step: int) -> bool:
        nonlocal calls
        calls += 1
        if calls == 9:
            raise KnownError(FailureCode.DISK_FULL, "made up")
        return started(step)

    store.step_started = step_started  # type: ignore[method-assign]
    with pytest.raises(KnownError):
        worker(store, simulator).run_once()
    store.step_started = started  # type: ignore[method-assign]
    assert worker(store, simulator).run_once().waiting == 0
    assert simulator.holdings().doubled() == ()

# SPDX-License-Identifier: EUPL-1.2
"""What the backend did with a case comes back to the kiosk, with its age."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import CaseStage
from kiosk.clock import FixedClock, SystemClock
from kiosk.store.store import Store
from sync.pull import EVERY_SECONDS, Puller
from sync.simulator import ZgwSimulator
from sync.zgw.client import ZgwClient
from tests.sync_kit import backend, confirm, worker

CLOCK = FixedClock(SystemClock().now())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path, bytes(range(32)), CLOCK, "01")
    yield opened
    opened.close()


def test_the_stage_follows_the_backend_and_is_asked_now_and_then(store: Store) -> None:
    simulator = ZgwSimulator()
    simulator.start()
    case = confirm(store, "pulled")
    clock = CLOCK
    client = ZgwClient(backend(simulator), simulator.secret, clock)
    puller = Puller(store, client, clock)
    assert puller.pull() == 0
    worker(store, simulator).run_once()
    assert puller.pull() == 1
    assert puller.stage(case.number) is CaseStage.HANDLED
    (main, _) = simulator.product.state.zaken.values()
    simulator.product.state.besluiten["b"] = {
        "url": f"{simulator.product.base}/besluiten/api/v1/besluiten/1",
        "uuid": "6f1f7d0c-62a1-4a0c-9d7e-0d2f5b7c4e11",
        "zaak": main["url"],
    }
    assert puller.stage(case.number) is CaseStage.DECIDED
    main["einddatum"] = "2026-11-23"
    asked = len(simulator.exchanges)
    assert puller.pull() == 0
    assert len(simulator.exchanges) == asked
    clock.advance(EVERY_SECONDS)
    assert puller.pull() == 1
    assert puller.stage(case.number) is CaseStage.READY
    simulator.cut()
    clock.advance(EVERY_SECONDS)
    assert puller.pull() == 0
    client.close()
    simulator.stop()
    assert simulator.violations == ()


def test_the_longer_a_case_is_there_the_less_often_it_is_asked_after(tmp_path: Path) -> None:
    clock = FixedClock(SystemClock().now())
    store = Store.open(tmp_path, bytes(range(32)), clock, "01")
    simulator = ZgwSimulator(check=False, now=clock.now)
    simulator.start()
    confirm(store, "asked", at=clock.now())
    worker(store, simulator, clock=clock).run_once()
    client = ZgwClient(backend(simulator), simulator.secret, clock)
    puller, asked = Puller(store, client, clock), []
    for minute in range(0, 24 * 60, 15):
        if puller.pull():
            asked.append(minute)
        clock.advance(900)
    client.close()
    simulator.stop()
    store.close()
    assert asked[:4] == [0, 15, 30, 45]
    assert 15 < len(asked) < 35
    assert asked[-1] - asked[-2] <= 180

# SPDX-License-Identifier: EUPL-1.2
"""Large documents go in parts under a lock, and go on where they were cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cases import DocumentKind
from kiosk.clock import SystemClock
from kiosk.store.store import Store
from sync import delivery, large
from sync.simulator import Client, Fault, FaultKind, ZgwSimulator, resources
from sync.simulator.product import Reply, Request
from tests.sync_kit import confirm, open_steps, worker


@pytest.mark.parametrize("cut", [None, 0, 1, 2, 3, 4])
def test_a_large_document_arrives_whole_wherever_it_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: int | None
) -> None:
    monkeypatch.setattr(delivery, "LARGE", 1000)
    monkeypatch.setattr(resources, "PART_SIZE", 1500)
    store = Store.open(tmp_path, bytes(range(32)), SystemClock(), "01")
    simulator = ZgwSimulator(check=False)
    simulator.start()
    case = confirm(store, "large", letter=False, tasks=())
    worker(store, simulator).run_once()
    data = bytes(range(256)) * 16
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", data)
    sync = worker(store, simulator)
    if cut is not None:
        # Catalogue and zaak are asked first; then the document, its parts, the unlocking.
        simulator.faults.add(*[None] * (7 + cut), Fault(FaultKind.CUT_BEFORE_REPLY))
    for _ in range(4):
        sync.run_once()
    assert open_steps(store, case.number) == ()
    assert list(simulator.product.state.inhoud.values()) == [data]
    assert simulator.holdings().doubled() == ()
    simulator.stop()
    store.close()


@pytest.mark.parametrize(
    ("rights", "parts", "arrives"),
    [
        ({"may_force_unlock": True}, 0, True),
        ({"may_force_unlock": True}, 2, True),
        ({"may_force_unlock": True}, 3, True),
        ({"may_delete_documents": True}, 2, True),
        ({}, 2, False),
    ],
)
def test_a_large_document_whose_lock_was_lost_is_made_whole_as_far_as_the_rights_go(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rights: dict[str, bool],
    parts: int,
    arrives: bool,
) -> None:
    monkeypatch.setattr(delivery, "LARGE", 1000)
    monkeypatch.setattr(resources, "PART_SIZE", 1500)
    store = Store.open(tmp_path, bytes(range(32)), SystemClock(), "01")
    simulator = ZgwSimulator()
    simulator.start()
    simulator.clients["loket-kiosk"] = Client(simulator.secret, **rights)
    simulator.product.tells_locks = False
    case = confirm(store, "lost", letter=False, tasks=())
    worker(store, simulator).run_once()
    data = bytes(range(256)) * 16
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", data)
    sync = worker(store, simulator)
    # Catalogue and zaak are asked first; the lock comes with the document, then so many parts.
    simulator.faults.add(*[None] * (7 + parts), Fault(FaultKind.CUT_BEFORE_REPLY))
    for _ in range(6):
        sync.run_once()
    if arrives:
        assert open_steps(store, case.number) == ()
        assert list(simulator.product.state.inhoud.values()) == [data]
        assert simulator.holdings().doubled() == ()
    else:
        assert [step.reason for step in store.refused_steps()] == [large.LOST]
    assert simulator.violations == ()
    simulator.stop()
    store.close()


def test_a_large_document_that_the_line_sends_twice_is_there_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "LARGE", 1000)
    monkeypatch.setattr(resources, "PART_SIZE", 1500)
    store = Store.open(tmp_path, bytes(range(32)), SystemClock(), "01")
    simulator = ZgwSimulator()
    simulator.start()
    case = confirm(store, "twice", letter=False, tasks=())
    data = bytes(range(256)) * 16
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", data)
    original = simulator.product.answer

    def answer(request: Request) -> Reply:
        first = original(request)
        again = request.method == "PUT" or request.path.endswith("/unlock")
        return original(request) if again else first

    simulator.product.answer = answer  # type: ignore[method-assign]
    worker(store, simulator).run_once()
    assert open_steps(store, case.number) == ()
    assert list(simulator.product.state.inhoud.values()) == [data]
    simulator.stop()
    store.close()

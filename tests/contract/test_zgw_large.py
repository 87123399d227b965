# SPDX-License-Identifier: EUPL-1.2
"""Large documents go in parts under a lock, and go on where they were cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cases import DocumentKind
from kiosk.clock import SystemClock
from kiosk.store.store import Store
from sync import delivery
from sync.simulator import Fault, FaultKind, ZgwSimulator, resources
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

# SPDX-License-Identifier: EUPL-1.2
"""A letter whose case is at another kiosk, or has gone from this one: the backend tells."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.cases import CaseStage, VisitId
from kiosk.clock import FixedClock, SystemClock
from kiosk.desk import Desk
from kiosk.store.codes import new_return_code
from kiosk.store.letters import MOST_FAILURES, LetterCase
from kiosk.store.store import Store
from kiosk.visit.effects import OpenLetter
from kiosk.visit.events import Event, LetterAnswered
from sync.letters import LetterService, NotFound, find
from sync.simulator import ZgwSimulator
from sync.steps import LETTER_SOURCE, mark_of
from sync.zgw.client import ZgwClient
from tests.sync_kit import backend, confirm, worker

BORN = "1970-01-01"
VISIT = VisitId("who-holds-the-letter")


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """The kiosk where the case was made, and another of the same municipality."""
    opened = []
    for code in ("01", "B2"):
        folder = tmp_path / code
        folder.mkdir()
        opened.append(Store.open(folder, bytes(range(32)), SystemClock(), code))
    yield opened[0], opened[1]
    for store in opened:
        store.close()


def answer(desk: Desk, events: queue.Queue[Event], code: str, born: str) -> LetterAnswered:
    desk.perform(OpenLetter(VISIT, code, born))
    told = events.get(timeout=20)
    assert isinstance(told, LetterAnswered)
    return told


def test_a_letter_opens_at_any_kiosk_and_nothing_of_its_code_is_at_the_backend(
    simulator: ZgwSimulator, stores: tuple[Store, Store]
) -> None:
    here, elsewhere = stores
    case = confirm(here, "made-here")
    born = case.identity.person.birth_date if case.identity.person else ""
    worker(here, simulator).run_once()
    plain = case.return_code.replace("-", "")
    for zaak in simulator.product.state.zaken.values():
        assert plain not in str(zaak)
        assert case.return_code not in str(zaak)

    events: queue.Queue[Event] = queue.Queue()
    desk = Desk(elsewhere, SimpleNamespace(), SystemClock(), events.put)  # type: ignore[arg-type]
    told = answer(desk, events, case.return_code, born)
    assert (told.opened, told.unasked) == (None, True)

    service = LetterService(backend(simulator), simulator.secret, SystemClock())
    service.start()
    desk.letters = service
    told = answer(desk, events, case.return_code, "1999-12-31")
    assert (told.opened, told.unasked, told.minutes) == (None, False, 0)
    told = answer(desk, events, case.return_code, born)
    assert told.opened is not None
    assert told.opened.elsewhere
    assert told.opened.stage is CaseStage.HANDLED
    line = elsewhere.journal()[-1]
    assert (line.kind, line.detail["at"]) == ("letter.opened", "backend")

    # The wrong dates of before are forgotten with a right one, and count again after it.
    for _ in range(MOST_FAILURES - 1):
        told = answer(desk, events, case.return_code, "1999-12-31")
    told = answer(desk, events, case.return_code, "1999-12-31")
    assert told.minutes == 15
    told = answer(desk, events, case.return_code, born)
    assert (told.opened, told.minutes) == (None, 15)

    simulator.cut()
    told = answer(desk, events, new_return_code(), born)
    assert (told.opened, told.unasked) == (None, True)
    service.stop()
    assert simulator.violations == ()


def test_only_one_zaak_with_this_mark_and_this_birth_date_counts(
    simulator: ZgwSimulator, stores: tuple[Store, Store]
) -> None:
    here, _ = stores
    case = confirm(here, "made-here")
    born = case.identity.person.birth_date if case.identity.person else ""
    worker(here, simulator).run_once()
    clock = FixedClock(SystemClock().now())
    client = ZgwClient(backend(simulator), simulator.secret, clock)
    assert isinstance(find(client, clock, case.return_code, born), LetterCase)
    assert find(client, clock, new_return_code(), born) == NotFound(reachable=True)
    assert find(client, clock, case.return_code, "") == NotFound(reachable=True)
    # Sub-cases carry no mark; a second zaak with it means that something is wrong.
    (main, sub) = simulator.product.state.zaken.values()
    marks = [m for z in (main, sub) for m in z["kenmerken"] if m["bron"] == LETTER_SOURCE]
    assert [m["kenmerk"] for m in marks] == [mark_of(case.return_code)]
    sub["kenmerken"].append(marks[0])
    assert find(client, clock, case.return_code, born) == NotFound(reachable=True)
    client.close()

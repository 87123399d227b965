# SPDX-License-Identifier: EUPL-1.2
"""The print ledger: honest states, never the same copy twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import Case, CaseNumber, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store
from kiosk.store.prints import PrintState
from tests.unit.store_kit import CLERK, KEY, NOON, builder

VISIT = VisitId("visit-1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data", KEY, FixedClock(NOON), "07")
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Case:
    return store.confirm(VISIT, builder(VISIT))


def states(store: Store, case: Case) -> list[PrintState]:
    return [job.state for job in store.print_jobs(case.number)]


def test_a_job_is_claimed_once(store: Store, case: Case) -> None:
    job = store.next_print()
    assert job is not None
    assert store.print_submitted(job.id)
    assert not store.print_submitted(job.id)
    assert store.prints_in(PrintState.SUBMITTED)[0].id == job.id
    following = store.next_print()
    assert following is not None
    assert following.id != job.id


def test_one_printer_asks_for_its_own_kinds(store: Store, case: Case) -> None:
    letter = store.next_print({DocumentKind.CONFIRMATION})
    assert letter is not None
    assert letter.document is DocumentKind.CONFIRMATION
    assert store.next_print({DocumentKind.CASH_RECEIPT}) is None


def test_what_was_sent_is_taken_when_the_resident_says_so(store: Store, case: Case) -> None:
    for job in store.print_jobs(case.number):
        assert store.print_submitted(job.id)
        store.print_sent(job.id, "printer-7")
    assert store.print_jobs(case.number)[0].reference == "printer-7"
    assert store.print_taken(case.number) == 2
    assert store.print_taken(case.number) == 0
    assert states(store, case) == [PrintState.TAKEN, PrintState.TAKEN]
    assert store.case_summaries()[0].print_state is PrintState.TAKEN


def test_a_failed_job_can_be_put_back_and_an_unknown_one_cannot(store: Store, case: Case) -> None:
    first, second = store.print_jobs(case.number)
    store.print_submitted(first.id)
    store.print_failed(first.id, "paper-out")
    store.print_submitted(second.id)
    store.print_unknown(second.id)
    assert states(store, case) == [PrintState.FAILED, PrintState.UNKNOWN]
    assert store.print_again(first.id)
    assert not store.print_again(second.id)
    assert states(store, case) == [PrintState.WAITING, PrintState.UNKNOWN]


def test_cancelling_stops_what_has_not_left_yet(store: Store, case: Case) -> None:
    first, second = store.print_jobs(case.number)
    store.print_submitted(first.id)
    assert store.cancel_prints(VISIT) == 1
    assert not store.print_submitted(second.id)
    assert store.next_print() is None
    store.print_sent(first.id)
    assert states(store, case) == [PrintState.SENT, PrintState.CANCELLED]
    assert store.cancel_prints(case.number) == 0
    assert store.cancel_prints(VisitId("nobody")) == 0


def test_a_clerk_prints_the_next_copy(store: Store, case: Case) -> None:
    job = store.reprint(case.number, DocumentKind.RECEIPT, CLERK, "torn")
    assert (job.copy, job.state) == (2, PrintState.WAITING)
    line = store.journal(case.number)[-1]
    assert (line.kind, line.actor) == ("print.repeated", "clerk-1")
    assert line.detail == {"document": "receipt", "copy": 2, "reason": "torn"}
    with pytest.raises(KnownError) as never:
        store.reprint(case.number, DocumentKind.CASH_RECEIPT, CLERK, "torn")
    assert never.value.code is FailureCode.NOT_FOUND


def test_a_summary_shows_the_worst_of_the_latest_copies(store: Store, case: Case) -> None:
    receipt, letter = store.print_jobs(case.number)
    store.print_submitted(receipt.id)
    store.print_unknown(receipt.id)
    store.print_submitted(letter.id)
    store.print_sent(letter.id)
    assert store.case_summaries()[0].print_state is PrintState.UNKNOWN
    copy = store.reprint(case.number, DocumentKind.RECEIPT, CLERK, "unsure")
    store.print_submitted(copy.id)
    store.print_sent(copy.id)
    assert store.case_summaries()[0].print_state is PrintState.SENT


def test_outcomes_are_journalled_and_unknown_jobs_are_refused(store: Store, case: Case) -> None:
    job = store.print_jobs(case.number)[0]
    store.print_submitted(job.id)
    store.print_sent(job.id)
    store.print_sent(job.id)
    assert [line.kind for line in store.journal(case.number)] == ["case.confirmed", "print.sent"]
    with pytest.raises(KnownError):
        store.print_sent(999)
    assert store.print_jobs(CaseNumber("none")) == ()

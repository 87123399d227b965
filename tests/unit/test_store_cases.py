# SPDX-License-Identifier: EUPL-1.2
"""Drafts, confirm, cases, documents, payments and clerks, through the store's own door."""

from __future__ import annotations

import dataclasses
import datetime as dt
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.cases import CaseNumber, Cents, DocumentKind, SettlementKind, VisitId, parse_case_number
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store import Store
from kiosk.store.cases import SyncState
from kiosk.store.outbox import steps_for
from kiosk.store.prints import PrintState
from tests.unit.store_kit import CLERK, KEY, NOON, builder, person

VISIT = VisitId("visit-1")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data", KEY, clock, "07")
    yield opened
    opened.close()


def test_a_draft_is_kept_until_its_visit_ends(store: Store) -> None:
    store.save_draft(VISIT, b"one")
    store.save_draft(VISIT, b"two")
    assert store.draft(VISIT) == b"two"
    store.drop_draft(VISIT)
    assert store.draft(VISIT) is None
    assert store.drafts() == ()


def test_a_parked_draft_is_listed_without_what_it_says(store: Store) -> None:
    store.save_draft(VISIT, b"secret")
    store.park_draft(VISIT, "crash")
    (info,) = store.drafts()
    assert info.parked
    assert info.saved_at == NOON
    assert "secret" not in repr(info)
    with pytest.raises(KnownError) as missing:
        store.park_draft(VisitId("nobody"), "crash")
    assert missing.value.code is FailureCode.NOT_FOUND


def test_confirm_commits_case_paper_steps_and_journal_and_drops_the_draft(store: Store) -> None:
    store.save_draft(VISIT, b"answers")
    case = store.confirm(VISIT, builder(VISIT))
    assert parse_case_number(case.number) == case.number
    assert case.number.startswith("2026-07-00001-")
    assert store.case(case.number) == case
    assert store.draft(VISIT) is None
    assert [(job.document, job.copy, job.state) for job in store.print_jobs(case.number)] == [
        (DocumentKind.RECEIPT, 1, PrintState.WAITING),
        (DocumentKind.CONFIRMATION, 1, PrintState.WAITING),
    ]
    assert [step.key for step in store.steps(case.number)] == [s.key for s in steps_for(case)]
    assert [line.kind for line in store.journal(case.number)] == ["case.confirmed"]


def test_confirming_a_visit_again_returns_the_first_case(store: Store) -> None:
    first = store.confirm(VISIT, builder(VISIT))
    store.save_draft(VISIT, b"left behind by a cut")
    assert store.confirm(VISIT, builder(VISIT)) == first
    assert store.draft(VISIT) is None
    assert len(store.case_summaries()) == 1
    assert len(store.print_jobs(first.number)) == 2


def test_one_visit_confirmed_from_many_threads_is_one_case(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        cases = list(pool.map(lambda _: store.confirm(VISIT, builder(VISIT)), range(16)))
    assert len({case.number for case in cases}) == 1
    assert store.outbox_counts().waiting == len(store.steps(cases[0].number))


def test_a_confirm_that_fails_leaves_no_trace_and_no_gap(store: Store) -> None:
    store.save_draft(VISIT, b"answers")

    def broken(_number: CaseNumber, _code: str) -> None:
        raise LookupError("bug")

    with pytest.raises(LookupError):
        store.confirm(VISIT, broken)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="own number"):
        store.confirm(VISIT, builder(VisitId("another")))
    assert store.draft(VISIT) == b"answers"
    assert store.case_of_visit(VISIT) is None
    assert store.journal() == ()
    assert store.confirm(VISIT, builder(VISIT)).number.startswith("2026-07-00001-")


def test_case_numbers_begin_anew_with_the_legal_year(store: Store, clock: FixedClock) -> None:
    store.confirm(VISIT, builder(VISIT))
    clock.moment = dt.datetime(2026, 12, 31, 23, 30, tzinfo=dt.UTC)
    second = store.confirm(VisitId("v2"), builder(VisitId("v2")))
    assert second.number.startswith("2027-07-00001-")


def test_a_case_is_found_by_its_typed_return_code(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    assert store.case_of_return_code(case.return_code.lower().replace("-", " ")) == case.number
    assert store.case_of_return_code("0000-0000-0001") is None


def test_an_unknown_case_is_a_known_error(store: Store) -> None:
    for ask in (
        lambda: store.case(CaseNumber("2026-07-00009-X")),
        lambda: store.look(CaseNumber("2026-07-00009-X"), "clerk-1", "question"),
        lambda: store.take_cash(CaseNumber("2026-07-00009-X"), Cents(1), CLERK),
    ):
        with pytest.raises(KnownError) as missing:
            ask()
        assert missing.value.code is FailureCode.NOT_FOUND
    assert store.journal() == ()


def test_a_summary_tells_the_state_and_nothing_personal(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    (summary,) = store.case_summaries()
    assert (summary.number, summary.identity_method) == (case.number, Method.CHIP)
    assert (summary.settlement, summary.sync_state) == (SettlementKind.CASH, SyncState.WAITING)
    assert summary.print_state is PrintState.WAITING
    for private in ("999990408", "Zandvliet", case.return_code):
        assert private not in repr(summary)
    steps = store.steps(case.number)
    store.step_done(steps[0].id, "url")
    assert store.case_summaries()[0].sync_state is SyncState.PARTLY
    store.step_refused(steps[1].id, "not-published")
    assert store.case_summaries()[0].sync_state is SyncState.REFUSED
    for step in steps[1:]:
        store.step_done(step.id, "url")
    assert store.case_summaries()[0].sync_state is SyncState.DONE


def test_recent_cases_can_be_asked_for_alone(store: Store) -> None:
    later = NOON + dt.timedelta(hours=1)
    store.confirm(VISIT, builder(VISIT))
    recent = store.confirm(VisitId("v2"), builder(VisitId("v2"), at=later))
    assert [summary.number for summary in store.case_summaries(later)] == [recent.number]
    assert len(store.case_summaries()) == 2
    assert store.case_summaries(later + dt.timedelta(seconds=1)) == ()


def test_every_look_is_a_line(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    assert store.look(case.number, "clerk-1", "resident asks") == case
    line = store.journal(case.number)[-1]
    assert (line.kind, line.actor) == ("case.looked-at", "clerk-1")
    assert line.detail["purpose"] == "resident asks"
    assert line.detail["activity"] == "assist-at-counter"


def test_a_clerk_establishes_who_the_resident_is(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    identity = Identity(
        Method.CLERK, Assurance.SUBSTANTIAL, person(), None, ("registry-photo",), CLERK, NOON
    )
    changed = store.establish_identity(case.number, identity, CLERK)
    assert store.case(case.number) == changed
    assert changed.identity == identity
    assert store.case_summaries()[0].identity_method is Method.CLERK
    assert store.journal(case.number)[-1].kind == "identity.established"


def test_an_identity_on_words_alone_is_stored_with_both_clerks_or_not_at_all(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    words = Identity(
        Method.CLERK,
        Assurance.SUBSTANTIAL,
        person(),
        evidence=("control-questions", "witness"),
        judged_by=CLERK,
    )
    second = ClerkId("c.bakker")
    for confirmed_by in (None, CLERK):
        with pytest.raises(ValueError, match="second clerk"):
            store.establish_identity(
                case.number, dataclasses.replace(words, confirmed_by=confirmed_by), CLERK
            )
    assert store.case(case.number) == case
    both = dataclasses.replace(words, confirmed_by=second)
    assert store.establish_identity(case.number, both, CLERK).identity == both
    last = store.journal(case.number)[-2:]
    assert [(line.kind, line.actor) for line in last] == [
        ("identity.established", CLERK),
        ("identity.confirmed", second),
    ]


def test_cash_is_taken_against_numbered_receipts_that_are_owed_on_paper(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    first = store.take_cash(case.number, Cents(5110), CLERK)
    second = store.take_cash(case.number, Cents(100), CLERK)
    assert (first.receipt_number, second.receipt_number) == ("07-2026-0001", "07-2026-0002")
    assert store.payments(case.number) == (first, second)
    owed = [j for j in store.print_jobs(case.number) if j.document is DocumentKind.CASH_RECEIPT]
    assert [(job.copy, job.subject) for job in owed] == [(1, "07-2026-0001"), (2, "07-2026-0002")]
    with pytest.raises(ValueError, match="more than nothing"):
        store.take_cash(case.number, Cents(0), CLERK)


def test_a_document_stays_as_first_made(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    kind = DocumentKind.CONFIRMATION
    assert store.document(case.number, kind) is None
    assert store.cases_without(kind) == (case.number,)
    assert store.put_document(case.number, kind, "application/pdf", b"first")
    assert not store.put_document(case.number, kind, "application/pdf", b"second")
    assert store.document(case.number, kind) == b"first"
    assert store.cases_without(kind) == ()


def test_subscribers_hear_what_changed_after_the_commit(store: Store) -> None:
    heard: list[str] = []
    everything = threading.Event()

    def hear(topic: str) -> None:
        heard.append(topic)
        if topic == "prints":
            everything.set()

    stop = store.subscribe(hear)
    store.subscribe(lambda _topic: 1 // 0)
    store.confirm(VISIT, builder(VISIT))
    assert everything.wait(5)
    assert heard == ["cases", "outbox", "prints"]
    stop()
    store.confirm(VisitId("v2"), builder(VisitId("v2")))
    assert store.case_summaries()
    assert heard == ["cases", "outbox", "prints"]


def test_the_interface_can_ask_without_waiting(store: Store) -> None:
    future = store.submit(lambda inside: inside.confirm(VISIT, builder(VISIT)))
    assert future.result(5).visit == VISIT
    failing = store.submit(lambda inside: inside.case(CaseNumber("none")))
    assert isinstance(failing.exception(5), KnownError)


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(RuntimeError, match="closed"):
        store.drafts()


def test_a_clerk_signs_in_with_the_right_passphrase_only(store: Store) -> None:
    store.add_clerk(CLERK, "Jo de Vries", "correct horse")
    assert store.sign_in(CLERK, "correct horse").name == "Jo de Vries"
    for clerk, passphrase in ((CLERK, "wrong"), (ClerkId("nobody"), "correct horse")):
        with pytest.raises(KnownError) as refused:
            store.sign_in(clerk, passphrase)
        assert refused.value.code is FailureCode.SIGN_IN_REFUSED
        assert refused.value.detail == ""
    assert [(line.kind, line.actor) for line in store.journal()] == [
        ("clerk.added", "system"),
        ("clerk.signed-in", "clerk-1"),
        ("clerk.refused", "clerk-1"),
        ("clerk.refused", "unknown"),
    ]


def test_guessing_is_slowed_down_and_restarting_does_not_help(
    store: Store, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add_clerk(CLERK, "Jo", "correct horse")
    monkeypatch.setattr("kiosk.store.clerks.passphrase_fits", lambda _kept, typed: typed == "ok")
    for _ in range(3):
        with pytest.raises(KnownError):
            store.sign_in(CLERK, "guess")
    store.close()
    again = Store.open(tmp_path / "data", KEY, clock, "07")
    with pytest.raises(KnownError) as closed:
        again.sign_in(CLERK, "ok")
    assert closed.value.detail == "wait 30 s"
    clock.advance(30)
    with pytest.raises(KnownError):
        again.sign_in(CLERK, "guess")
    with pytest.raises(KnownError) as longer:
        again.sign_in(CLERK, "ok")
    assert longer.value.detail == "wait 60 s"
    # A clock set back a year does not lock anybody out for a year.
    clock.advance(-365 * 86400)
    with pytest.raises(KnownError) as capped:
        again.sign_in(CLERK, "ok")
    assert capped.value.detail == "wait 900 s"
    clock.advance(366 * 86400)
    assert again.sign_in(CLERK, "ok").id == CLERK
    again.close()


def test_a_short_passphrase_is_not_taken(store: Store) -> None:
    with pytest.raises(ValueError, match="at least 8"):
        store.add_clerk(CLERK, "Jo", "short")
    assert store.clerks() == ()

# SPDX-License-Identifier: EUPL-1.2
"""A case leaves when the backend has it and its period has passed, and nothing of the person
stays: not in a page of the file, not in its log. What is not personal stays, and counts up."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cases import Case, CaseNumber, Cents, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.people import Person
from kiosk.store import Store
from kiosk.store.cases import SyncState
from kiosk.store.retention import Period, Periods, Why
from tests.unit.store_kit import CLERK, KEY, NOON, builder
from tests.unit.test_store_pages import pages

PERIODS = Periods()
DAY = 86_400.0


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = Store.open(tmp_path, KEY, clock, "07")
    yield opened
    opened.close()


def canary(visit: str) -> bytes:
    return f"canary-{visit}-end".encode()


def personal(visit: VisitId, at: dt.datetime = NOON) -> Callable[[CaseNumber, str], Case]:
    """Return what `confirm` asks for, of a resident whose every word is a canary."""
    words = canary(visit).decode()
    resident = Person(words, words, "1970-01-01", "999990408")

    def build(number: CaseNumber, code: str) -> Case:
        case = builder(visit, at=at)(number, code)
        return dataclasses.replace(
            case,
            identity=dataclasses.replace(case.identity, person=resident),
            answers={name: words * 3 for name in case.answers},
        )

    return build


def confirmed(store: Store, name: str, clock: FixedClock, *, letter: int = 6000) -> Case:
    """A case with a draft behind it, a letter, cash and printed paper."""
    visit = VisitId(name)
    store.save_draft(visit, canary(name) * 40)
    case = store.confirm(visit, personal(visit, clock.now()))
    data = canary(name) * (letter // len(canary(name)))
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", data)
    store.take_cash(case.number, Cents(5110), CLERK)
    for job in store.print_jobs(case.number):
        store.print_submitted(job.id)
        store.print_sent(job.id, canary(name).decode())
    return case


def synced(store: Store, clock: FixedClock) -> None:
    """Let the backend confirm everything, and let it be compared."""
    while (step := store.next_step(clock.now())) is not None:
        store.step_started(step.id)
        store.step_done(step.id, f"https://backend/{step.id}")
    compared(store)


def compared(store: Store) -> None:
    for number in store.to_examine(100):
        store.examined(number)


def found(folder: Path, words: bytes) -> bool:
    return any(words in page for page in pages(folder))


def let_go(store: Store, periods: Periods = PERIODS) -> int:
    count = 0
    while store.let_one_go(periods):
        count += 1
    store.drafts()
    return count


def test_a_case_goes_when_all_is_confirmed_and_its_period_has_passed(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    case = confirmed(store, "one", clock)
    clock.advance(30 * DAY)
    assert let_go(store) == 0, "nothing goes while the backend does not have it"
    synced(store, clock)
    assert let_go(store) == 0, "nothing goes before its period has passed"
    clock.advance(DAY - 1)
    assert let_go(store) == 0
    clock.advance(1)
    assert let_go(store) == 1
    for words in (canary("one"), case.return_code.encode(), b"999990408", b"https://backend/"):
        assert not found(tmp_path, words)
    with pytest.raises(KnownError) as gone:
        store.case(case.number)
    assert gone.value.code is FailureCode.CASE_GONE
    left = store.gone(case.number)
    assert left is not None
    assert (left.why, left.steps_lost, left.life_event) == (Why.PERIOD, 0, "stolen-wallet")
    assert left.steps > 5
    assert [p.amount for p in store.payments(case.number)] == [5110]
    assert store.case_summaries() == ()
    assert store.verify_journal().ok
    assert store.uncounted() == ()
    assert [line.kind for line in store.journal(case.number)][-1] == "case.gone"


def test_nothing_of_the_gone_stands_on_any_page_among_many_that_stay(
    tmp_path: Path, clock: FixedClock
) -> None:
    """Rows of all sizes, some on overflow pages, deleted between others that stay."""
    chance = random.Random(7)
    store = Store.open(tmp_path, KEY, clock, "07")
    names = [f"resident-{n:03d}" for n in range(20)]
    for name in names:
        confirmed(store, name, clock, letter=chance.choice((50, 900, 3900, 12_000)))
    synced(store, clock)
    going = store.going(PERIODS)
    assert {one.goes_at for one in going} == {clock.now() + dt.timedelta(days=1)}
    clock.advance(DAY / 2)
    late = [f"late-{n:03d}" for n in range(5)]
    for name in late:
        confirmed(store, name, clock)
    synced(store, clock)
    clock.advance(DAY / 2)
    assert let_go(store) == len(names)
    everything = b"\0".join(pages(tmp_path))
    assert [name for name in names if canary(name) in everything] == []
    assert [name for name in late if canary(name) not in everything] == []
    assert store.check_integrity() == ()
    assert store.uncounted() == ()
    store.close()
    everything = b"\0".join(pages(tmp_path))
    assert [name for name in names if canary(name) in everything] == []


def test_a_case_with_new_steps_stays_until_they_are_confirmed_too(
    store: Store, clock: FixedClock
) -> None:
    case = confirmed(store, "one", clock)
    synced(store, clock)
    clock.advance(2 * DAY)
    store.take_cash(case.number, Cents(100), CLERK)
    assert let_go(store) == 0
    assert store.going(PERIODS)[0].goes_at is None
    synced(store, clock)
    assert let_go(store) == 0, "the period starts again"
    clock.advance(DAY)
    assert let_go(store) == 1


def test_a_clerk_can_be_told_when_an_open_case_goes(store: Store, clock: FixedClock) -> None:
    case = confirmed(store, "one", clock)
    going = store.going_of(case.number)
    assert going is not None
    assert (going.goes_at, going.owed > 0) == (None, True)
    synced(store, clock)
    assert store.going_of(case.number) == store.going(PERIODS)[0]
    assert store.going(PERIODS)[0].goes_at == clock.now() + dt.timedelta(days=1)
    assert store.going_of(CaseNumber("2026-07-99999-X")) is None


def test_what_is_being_printed_this_moment_waits(store: Store, clock: FixedClock) -> None:
    case = confirmed(store, "one", clock)
    synced(store, clock)
    clock.advance(2 * DAY)
    job = store.reprint(case.number, DocumentKind.RECEIPT, CLERK, "asked")
    store.print_submitted(job.id)
    assert let_go(store) == 0
    store.print_sent(job.id, "x")
    assert let_go(store) == 1


def test_each_kind_has_its_own_period_from_a_day_on(store: Store, clock: FixedClock) -> None:
    hours = dt.timedelta(hours=1)
    wallet = (
        Period(dt.date(2026, 1, 1), 72 * hours),
        Period(dt.date(2026, 11, 25), 2 * hours),
    )
    periods = Periods((Period(dt.date(2020, 1, 1), 24 * hours),), {"stolen-wallet": wallet})
    assert periods.stay("other", NOON) == 24 * hours
    assert periods.stay("stolen-wallet", NOON - 400 * dt.timedelta(days=1)) == 24 * hours
    old = confirmed(store, "old", clock)
    synced(store, clock)
    clock.advance(2 * DAY)
    new = confirmed(store, "new", clock)
    synced(store, clock)
    clock.advance(3 * 3600)
    assert [g.number for g in store.going(periods)] == [new.number, old.number]
    assert let_go(store, periods) == 1
    assert store.gone(new.number) is not None
    assert store.gone(old.number) is None
    clock.advance(DAY)
    assert let_go(store, periods) == 1


def test_erasing_on_request_is_refused_while_steps_are_owed(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    case = confirmed(store, "one", clock)
    with pytest.raises(KnownError) as refused:
        store.erase(case.number, "administrator:x", "asked by letter")
    assert refused.value.code is FailureCode.CASE_OWED
    assert store.case(case.number) == case
    left = store.erase(case.number, "administrator:x", "asked by letter", force=True)
    assert left.steps_lost == left.steps > 0
    assert left.why is Why.REQUEST
    store.drafts()
    assert not found(tmp_path, canary("one"))
    assert store.next_step(clock.now()) is None
    assert store.next_print() is None
    assert store.outbox_counts().waiting == 0
    assert store.journal(case.number)[-1].detail["lost"] == left.steps_lost


def test_erasing_what_never_was_and_with_personal_reasons_is_refused(
    store: Store, clock: FixedClock
) -> None:
    case = confirmed(store, "one", clock)
    synced(store, clock)
    with pytest.raises(KnownError) as unknown:
        store.erase(CaseNumber("2026-07-99999-X"), "administrator:x", "asked")
    assert unknown.value.code is FailureCode.NOT_FOUND
    with pytest.raises(ValueError, match="personal"):
        store.erase(case.number, "administrator:x", "999990408 asked")
    assert store.case_summaries()[0].sync_state is SyncState.DONE


def test_drafts_that_nobody_comes_back_for_go_too(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    store.save_draft(VisitId("v1"), canary("parked"))
    store.park_draft(VisitId("v1"), "clerk")
    assert store.forget_drafts(PERIODS.drafts) == 0
    clock.advance(DAY + 1)
    store.save_draft(VisitId("v2"), canary("fresh"))
    assert store.forget_drafts(PERIODS.drafts) == 1
    store.drafts()
    assert not found(tmp_path, canary("parked"))
    assert found(tmp_path, canary("fresh"))


KEPT = {
    "journal": "carries no personal data",
    "case_gone": "what is left: no person",
    "cash_payment": "an amount, a receipt number and the clerk",
    "processing": "whom it is about is sealed, or the line is dropped with the case",
}
"""Tables with a case number whose rows outlive the case, and why they may."""


def test_every_table_of_cases_is_emptied_or_has_a_reason(store: Store) -> None:
    def tables(store: Store) -> set[tuple[str, bool]]:
        db = store._db
        rows = set()
        for (table,) in db.all("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            columns = {row[1] for row in db.all(f'PRAGMA table_info("{table}")')}
            belongs = {row[2] for row in db.all(f'PRAGMA foreign_key_list("{table}")')}
            if columns & {"case_number", "case", "visit"} or table.startswith("case_"):
                rows.add((table, "cases" in belongs))
        return rows

    there = store.submit(tables).result()
    unexplained = {name for name, swept in there if not swept} - set(KEPT) - {"cases", "draft"}
    assert unexplained == set()

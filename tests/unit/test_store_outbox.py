# SPDX-License-Identifier: EUPL-1.2
"""The outbox: which steps, in which order, and what happens to the ones that do not go well."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cases import Actor, CaseNumber, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import KnownError
from kiosk.store import Store, cases, codes, documents, outbox
from kiosk.store.database import Database
from kiosk.store.migrations import load, migrate
from kiosk.store.outbox import OutboxCounts, StepKind, StepState, steps_for
from tests.unit.store_kit import CLERK, KEY, NOON, builder, task

VISIT = VisitId("visit-1")
LATER = NOON + dt.timedelta(minutes=5)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data", KEY, FixedClock(NOON), "07")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    db = Database(tmp_path_factory.mktemp("outbox") / "loket.db", KEY)
    migrate(db, load(), NOON, lambda _version: None)
    yield db
    db.close()


class _TakeBackError(Exception):
    """Ends an example without a trace, and without waiting for the disk."""


def test_natural_keys_are_fixed_at_confirm(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    number = case.number
    stamp = "2026-11-23T11:00:00Z"
    assert [(step.kind, step.subject, step.key, step.task) for step in steps_for(case)] == [
        (StepKind.CASE, number, number, None),
        (StepKind.SUBCASE, f"{number}-01", f"{number}-01", "card"),
        (StepKind.ROLE, number, f"{number}|initiator", None),
        (StepKind.ROLE, f"{number}-01", f"{number}-01|initiator", "card"),
        (StepKind.STATUS, number, f"{number}|{stamp}", None),
        (StepKind.STATUS, f"{number}-01", f"{number}-01|{stamp}", "card"),
        (StepKind.DOCUMENT, f"{number}-D1", f"{number}-D1", None),
        (StepKind.DOCUMENT_LINK, number, f"{number}|{number}-D1", None),
        (StepKind.PROPERTIES, number, f"{number}|properties", None),
    ]
    assert all(step.at <= case.received_at for step in steps_for(case))


def test_a_step_is_in_flight_before_its_first_byte(store: Store) -> None:
    store.confirm(VISIT, builder(VISIT))
    step = store.next_step(NOON)
    assert step is not None
    assert store.step_started(step.id) is False
    found = store.next_step(NOON)
    assert found is not None
    assert (found.id, found.state, found.attempts) == (step.id, StepState.IN_FLIGHT, 1)
    assert store.step_started(step.id) is True
    store.step_done(step.id, "https://backend/1")
    assert store.step_result(step.key) == "https://backend/1"
    with pytest.raises(ValueError, match="open step"):
        store.step_started(step.id)
    with pytest.raises(KnownError):
        store.step_started(999)


def test_a_failed_step_waits_and_an_unknown_one_stays_in_flight(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    step = store.steps(case.number)[0]
    store.step_started(step.id)
    store.step_failed(step.id, LATER, "unreachable")
    assert store.next_step(NOON) is None
    assert store.next_step(LATER) is not None
    assert store.step_started(step.id) is False
    store.step_unknown(step.id, LATER, "timed out")
    assert store.next_step(NOON) is None
    assert store.step_started(step.id) is True


def test_a_clock_that_was_wrong_does_not_hold_a_step_up_for_years(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    step = store.steps(case.number)[0]
    store.step_failed(step.id, NOON + dt.timedelta(days=3000), "unreachable")
    assert store.next_step(NOON) is not None


def test_a_document_waits_until_it_is_made(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT, tasks=()))
    for _ in range(4):
        step = store.next_step(NOON)
        assert step is not None
        store.step_done(step.id, "url")
    assert store.next_step(NOON) is None
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", b"%PDF")
    document = store.next_step(NOON)
    assert document is not None
    assert document.kind is StepKind.DOCUMENT
    store.step_done(document.id, "document-url")
    link = store.next_step(NOON)
    assert link is not None
    assert link.kind is StepKind.DOCUMENT_LINK
    store.step_done(link.id, "link-url")
    assert store.outbox_counts() == OutboxCounts(done=6)
    assert store.journal(case.number)[-1].kind == "case.synced"


def test_a_poisoned_case_never_holds_up_another(store: Store) -> None:
    poisoned = store.confirm(VISIT, builder(VISIT))
    healthy = store.confirm(VisitId("v2"), builder(VisitId("v2")))
    step = store.next_step(NOON)
    assert step is not None
    assert step.case == poisoned.number
    store.step_started(step.id)
    store.step_failed(step.id, NOON, "server error")
    following = store.next_step(NOON)
    assert following is not None
    assert following.case == healthy.number


def test_what_is_refused_is_visible_and_can_be_tried_again(store: Store) -> None:
    case = store.confirm(VISIT, builder(VISIT))
    step = store.steps(case.number)[0]
    store.step_started(step.id)
    store.step_refused(step.id, "not-published")
    assert store.outbox_counts().refused == 1
    assert store.next_step(NOON) is None
    assert store.retry_refused(case.number, CLERK) == 1
    assert store.retry_refused(case.number, CLERK) == 0
    again = store.next_step(NOON)
    assert again is not None
    assert (again.id, again.attempts, again.state) == (step.id, 0, StepState.IN_FLIGHT)
    kinds = [(line.kind, line.actor) for line in store.journal(case.number)[1:]]
    assert kinds == [("step.refused", "system"), ("step.retried", "clerk-1")]


actors = st.lists(st.sampled_from([Actor.MUNICIPALITY, Actor.OTHER, Actor.RESIDENT]), max_size=5)
outcomes = st.lists(st.sampled_from(["done", "failed", "unknown", "refused"]), max_size=60)


@given(plans=st.lists(actors, min_size=1, max_size=3), story=outcomes)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_step_is_offered_before_what_it_follows_and_all_arrive(
    database: Database, plans: list[list[Actor]], story: list[str]
) -> None:
    db = database
    with pytest.raises(_TakeBackError), db.transaction():
        numbers = _confirm_all(db, plans)
        done: list[str] = []
        for outcome in [*story, *["done"] * 100]:
            step = outbox.next_step(db, NOON)
            if step is None:
                # Every open step waits for a refused one: a clerk looks, and all go on.
                for number in numbers:
                    outbox.retry_refused(db, NOON, number, CLERK)
                step = outbox.next_step(db, NOON)
                if step is None:
                    break
            assert set(step.after) <= set(done)
            assert step.key not in done
            unknown_before = step.state is StepState.IN_FLIGHT
            assert outbox.started(db, step.id) is unknown_before
            if outcome == "done":
                done.append(step.key)
                outbox.done(db, NOON, step.id, f"url/{step.key}")
            elif outcome == "failed":
                outbox.failed(db, step.id, NOON, "no")
            elif outcome == "unknown":
                outbox.unknown(db, step.id, NOON, "perhaps")
            else:
                outbox.refused(db, NOON, step.id, "never")
            counted = outbox.counts(db)
            states = [step.state for number in numbers for step in outbox.steps(db, number)]
            assert counted == OutboxCounts(*(states.count(state) for state in StepState))
        expected = [s.key for n in numbers for s in steps_for(cases.read(db, n))]
        assert sorted(done) == sorted(expected)
        assert len(set(done)) == len(done)
        raise _TakeBackError


def _confirm_all(db: Database, plans: list[list[Actor]]) -> list[CaseNumber]:
    numbers = []
    for place, plan in enumerate(plans):
        visit = VisitId(f"v{place}")
        tasks = tuple(task(f"t{n}", actor) for n, actor in enumerate(plan))
        build = builder(visit, tasks=tasks)
        case = cases.confirm(db, NOON, "07", visit, build, codes.own_keys(bytes(32)))
        documents.put(db, NOON, case.number, DocumentKind.CONFIRMATION, "application/pdf", b"%")
        numbers.append(case.number)
    return numbers

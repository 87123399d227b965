# SPDX-License-Identifier: EUPL-1.2
"""A letter opens its case only together with the birth date, and never by guessing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cases import Case, CaseStage, Message, Need, QuestionId, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import KnownError
from kiosk.people import Identity
from kiosk.store import Store
from kiosk.store.codes import new_return_code
from kiosk.store.letters import CLOSED_FOR, LetterCase, LetterClosed
from kiosk.store.outbox import StepKind
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, builder, task

BORN = "1970-01-01"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    store = Store.open(tmp_path, KEY, clock, "A1")
    yield store
    store.close()


@pytest.fixture
def case(store: Store) -> Case:
    return store.confirm(VisitId("v1"), builder(VisitId("v1")))


def kinds(store: Store) -> list[str]:
    return [line.kind for line in store.journal() if line.kind.startswith("letter.")]


def test_code_and_birth_date_together_tell_how_far_the_case_is(store: Store, case: Case) -> None:
    opened = store.open_letter(case.return_code.lower(), BORN)
    assert opened == LetterCase(case.number, CaseStage.RECEIVED, case.received_at)
    assert kinds(store) == ["letter.opened"]
    assert FAMILY_NAME not in str(opened)
    assert BSN not in str(opened)


def test_three_wrong_dates_close_the_code_for_a_time(
    store: Store, case: Case, clock: FixedClock
) -> None:
    for _ in range(2):
        assert store.open_letter(case.return_code, "1970-01-02") == LetterClosed(0)
    assert store.open_letter(case.return_code, "1970-01-03") == LetterClosed(15)
    assert store.open_letter(case.return_code, BORN) == LetterClosed(15)
    assert kinds(store) == ["letter.refused", "letter.refused", "letter.closed"]
    clock.advance(CLOSED_FOR.total_seconds() - 30)
    assert store.open_letter(case.return_code, BORN) == LetterClosed(1)
    clock.advance(31)
    assert isinstance(store.open_letter(case.return_code, BORN), LetterCase)


def test_it_stays_closed_over_a_restart(tmp_path: Path, clock: FixedClock) -> None:
    store = Store.open(tmp_path, KEY, clock, "A1")
    case = store.confirm(VisitId("v1"), builder(VisitId("v1")))
    for _ in range(3):
        store.open_letter(case.return_code, "1970-01-02")
    store.close()
    again = Store.open(tmp_path, KEY, clock, "A1")
    assert isinstance(again.open_letter(case.return_code, BORN), LetterClosed)
    again.close()


def test_a_right_date_forgets_the_wrong_ones(store: Store, case: Case) -> None:
    for _ in range(4):
        store.open_letter(case.return_code, "1970-01-02")
        assert isinstance(store.open_letter(case.return_code, BORN), LetterCase)


def test_a_code_that_does_not_exist_answers_like_one_that_does(store: Store, case: Case) -> None:
    unknown = new_return_code()
    answers = [store.open_letter(unknown, BORN) for _ in range(4)]
    known = [store.open_letter(case.return_code, "1970-01-02") for _ in range(4)]
    assert answers == known
    assert store.open_letter("no code at all", BORN) == LetterClosed(0)


def test_a_clock_set_back_does_not_close_a_code_for_longer(
    tmp_path: Path, clock: FixedClock
) -> None:
    store = Store.open(tmp_path, KEY, clock, "A1")
    case = store.confirm(VisitId("v1"), builder(VisitId("v1")))
    for _ in range(3):
        store.open_letter(case.return_code, "1970-01-02")
    clock.advance(-7200)
    assert store.open_letter(case.return_code, BORN) == LetterClosed(15)
    store.close()


def test_a_case_that_knows_no_birth_date_does_not_open(store: Store) -> None:
    build = builder(VisitId("v2"))
    nameless = store.confirm(VisitId("v2"), lambda n, c: replace(build(n, c), identity=Identity()))
    assert store.open_letter(nameless.return_code, "") == LetterClosed(0)


def test_the_stage_follows_the_backend(store: Store, case: Case) -> None:
    step = next(step for step in store.steps(case.number) if step.kind is StepKind.CASE)
    store.step_started(step.id)
    store.step_done(step.id, "http://backend/zaken/1")
    opened = store.open_letter(case.return_code, BORN)
    assert isinstance(opened, LetterCase)
    assert opened.stage is CaseStage.HANDLED
    store.set_stage(case.number, CaseStage.READY)
    opened = store.open_letter(case.return_code, BORN)
    assert isinstance(opened, LetterCase)
    assert opened.stage is CaseStage.READY


def test_what_is_added_stands_in_the_case_the_journal_and_the_outbox(store: Store) -> None:
    need = Need("bsn", Message("need-bsn"), met=False)
    wants = replace(task("card"), needs=(need,))
    case = store.confirm(VisitId("v3"), builder(VisitId("v3"), tasks=(wants,)))
    before = len(store.steps(case.number))
    store.add_by_letter(case.number, QuestionId("phone"), "0612345678")
    store.add_by_letter(case.number, QuestionId("bsn"), BSN)
    kept = store.case(case.number)
    assert kept.answers[QuestionId("phone")] == "0612345678"
    assert kept.answers[QuestionId("where")] == "Markt"
    assert kept.plan.tasks[0].needs[0].met
    assert kept.identity == case.identity
    added = [line for line in store.journal(case.number) if line.kind == "case.added-to"]
    assert [line.detail["question"] for line in added] == ["phone", "bsn"]
    assert BSN not in str(added)
    assert len(store.steps(case.number)) > before
    assert store.verify_journal().ok


def test_nothing_else_can_be_added(store: Store, case: Case) -> None:
    for question in ("name", "birth_date", "contents"):
        with pytest.raises(ValueError, match="cannot be added"):
            store.add_by_letter(case.number, QuestionId(question), "x")
    with pytest.raises(KnownError):
        store.add_by_letter(type(case.number)("2026-A1-99999-X"), QuestionId("phone"), "06")


def test_old_wrong_tries_are_forgotten(store: Store, case: Case, clock: FixedClock) -> None:
    for _ in range(2):
        store.open_letter(case.return_code, "1970-01-02")
    clock.advance(dt.timedelta(days=2).total_seconds())
    assert store.open_letter(case.return_code, "1970-01-02") == LetterClosed(0)

# SPDX-License-Identifier: EUPL-1.2
"""Days that follow from an answered date: counted exactly, walked on both sides, checked."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.cases import QuestionId
from kiosk.errors import KnownError
from kiosk.life_events import conditions, content, interview, plan, walk
from kiosk.life_events.model import Content, LifeEvent, Term
from kiosk.people import Identity

TODAY = dt.date(2026, 11, 23)  # a Monday
EVENT = """
id: letter
icon: mail
case_type: BRIEF
questions:
  - id: sent_on
    kind: date
    earliest_days: 400
    latest_days: 0
    terms:
      - {id: until, days: 42, first_workday: true, source: Awb 6:7 and 6:8}
  - id: reason
    kind: text
    asked_when: days.until < 0
tasks:
  - id: in-time
    needed_when: days.until >= 0
    actor: municipality
    deadline: {term: until, source: Awb 6:7}
  - id: late
    needed_when: 'sent_on != "" && days.until < 0'
    actor: municipality
"""


def _content(folder: Path, text: str = EVENT) -> Content:
    (folder / "letter.yaml").write_text(text, encoding="utf-8")
    return content.load(folder)


def _event(folder: Path) -> LifeEvent:
    return _content(folder).events["letter"]


def _plan(loaded: Content, sent_on: str, today: dt.date) -> list[tuple[str, dt.date | None]]:
    answers = {QuestionId("sent_on"): sent_on}
    made = plan.make(loaded.events["letter"], answers, Identity(), loaded, today)
    return [(task.id, task.due) for task in made.tasks]


@pytest.mark.parametrize(
    ("sent_on", "last"),
    [
        ("2026-10-12", dt.date(2026, 11, 23)),  # a Monday, six weeks later a Monday
        ("2026-10-10", dt.date(2026, 11, 23)),  # ends on a Saturday: Monday
        ("2026-10-11", dt.date(2026, 11, 23)),  # ends on a Sunday: Monday
        ("2026-11-13", dt.date(2026, 12, 28)),  # ends at Christmas, a Friday: Monday
        ("2026-02-20", dt.date(2026, 4, 7)),  # ends on Good Friday: the Tuesday after Easter
    ],
)
def test_six_weeks_end_on_a_working_day_and_count_to_the_end_of_it(
    tmp_path: Path, sent_on: str, last: dt.date
) -> None:
    loaded = _content(tmp_path)
    assert _plan(loaded, sent_on, last) == [("in-time", last)]
    assert _plan(loaded, sent_on, last + dt.timedelta(days=1)) == [("late", None)]


def test_days_are_counted_from_today_and_are_nought_while_unknown(tmp_path: Path) -> None:
    questions = _event(tmp_path).questions
    facts = {"today": TODAY.isoformat()}
    seen = conditions.environment(questions, {QuestionId("sent_on"): "2026-11-19"}, facts)
    assert seen["days"] == {"sent_on": -4, "until": 38}
    assert conditions.environment(questions, {}, facts)["days"] == {"sent_on": 0, "until": 0}


def test_a_later_question_is_asked_for_the_days_to_a_term(tmp_path: Path) -> None:
    event, facts = _event(tmp_path), {"today": TODAY.isoformat()}
    late = {QuestionId("sent_on"): "2026-01-05"}
    following = interview.next_question(event, late, facts)
    assert following and following.id == "reason"
    assert interview.next_question(event, {QuestionId("sent_on"): "2026-11-20"}, facts) is None
    assert conditions.used_questions("days.until < 0", event) == ("sent_on",)


def test_a_walk_comes_by_both_sides_of_each_number(tmp_path: Path) -> None:
    event = _event(tmp_path)
    facts = conditions.facts_of(Identity(), TODAY)
    sent = {str(answers[QuestionId("sent_on")]) for answers in walk.journeys(event, facts)}
    assert {"2026-10-12", "2026-10-11", "2026-10-10", "2026-10-09"} <= sent
    assert all(day <= TODAY.isoformat() for day in sent)


@pytest.mark.parametrize(
    ("old", "new", "refused"),
    [
        ("{term: until,", "{term: untill,", "no question has a term “untill”"),
        ("{term: until,", "{", "a deadline has either “workdays” or “term”"),
        ("{term: until,", "{term: until, workdays: 3,", "a deadline has either"),
        ("id: until,", "id: sent_on,", "no question has a term"),
        ("id: until,", "id: until, hours: 3,", "“hours” is not a known key"),
        ("kind: date", "kind: text", "“sent_on” is not a date and has no terms"),
    ],
)
def test_a_wrong_term_is_refused(tmp_path: Path, old: str, new: str, refused: str) -> None:
    with pytest.raises(KnownError) as caught:
        _content(tmp_path, EVENT.replace(old, new, 1))
    assert refused in caught.value.detail


def test_a_condition_counts_days_only_to_a_date_asked_before(tmp_path: Path) -> None:
    questions = _event(tmp_path).questions
    assert conditions.problems("days.until > 3 && days.sent_on <= 0", questions) == []
    problem = "the condition uses “days.reason”, which is not a date or term asked before it"
    assert conditions.problems("days.reason > 3", questions) == [problem]
    assert "days.until" in conditions.problems("days.until > 3", ())[0]


@pytest.mark.parametrize(
    ("born", "last"),
    [
        ("2026-11-16", "2026-11-19"),  # a Monday
        ("2026-11-18", "2026-11-23"),  # a Wednesday: the third day is a Saturday
        ("2026-11-19", "2026-11-23"),  # a Thursday
        ("2026-11-20", "2026-11-24"),  # a Friday: two working days have to lie in the term
        ("2026-11-21", "2026-11-24"),
        ("2026-11-22", "2026-11-25"),
        ("2026-12-24", "2026-12-29"),  # before Christmas, Boxing Day and a weekend
    ],
)
def test_three_days_hold_two_working_days(born: str, last: str) -> None:
    term = Term("until", 3, first_workday=True, least_workdays=2)
    assert conditions.term_day(term, dt.date.fromisoformat(born)) == dt.date.fromisoformat(last)


def test_a_term_may_count_working_days(tmp_path: Path) -> None:
    text = EVENT.replace("days: 42, first_workday: true", "workdays: 6")
    term = _content(tmp_path, text).events["letter"].questions[0].terms[0]
    assert conditions.term_day(term, dt.date(2026, 11, 23)) == dt.date(2026, 12, 1)
    assert conditions.term_day(term, dt.date(2026, 12, 21)) == dt.date(2026, 12, 30)


@pytest.mark.parametrize("counted", ["days: 42, workdays: 6", "least_workdays: 2"])
def test_a_term_counts_either_days_or_working_days(tmp_path: Path, counted: str) -> None:
    with pytest.raises(KnownError) as refused:
        _content(tmp_path, EVENT.replace("days: 42", counted))
    assert "either “days” or “workdays”" in refused.value.detail

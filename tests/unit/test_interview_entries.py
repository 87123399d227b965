# SPDX-License-Identifier: EUPL-1.2
"""What people type is read kindly, kept in one form, and refused in words that help."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cases import Message, QuestionId
from kiosk.life_events import entries, interview
from kiosk.life_events.interview import Problem
from kiosk.life_events.model import Option, Question, QuestionKind

TODAY = dt.date(2026, 11, 23)


def _question(kind: QuestionKind, **more: object) -> Question:
    return Question(QuestionId("q"), kind, Message("q"), Message("q-why"), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("23-11-2026", "2026-11-23"),
        ("3/1/2026", "2026-01-03"),
        ("3 1 2026", "2026-01-03"),
        ("03012026", "2026-01-03"),
        ("2026-01-03", "2026-01-03"),
        ("today", "2026-11-23"),
        ("yesterday", "2026-11-22"),
        ("29-02-2024", "2024-02-29"),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, kept: str) -> None:
    question = _question(QuestionKind.DATE, latest_days=0)
    assert interview.check(question, typed, TODAY) == kept


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("24-11-2026", "problem-date-future"),
        ("31-02-2026", "problem-date-none"),
        ("last week", "problem-date-form"),
        ("01-01-1990", "problem-date-early"),
        ("", "problem-date-empty"),
        ("00-00-2026", "problem-date-none"),
        ("٢٣١١٢٠٢٦", "problem-date-form"),
    ],
)
def test_a_date_that_cannot_be_says_why(typed: str, problem: str) -> None:
    question = _question(QuestionKind.DATE, latest_days=0, earliest_days=3650)
    answer = interview.check(question, typed, TODAY)
    assert isinstance(answer, Problem)
    assert answer.message.id == problem


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("06-12 34 56 78", "0612345678", "06 12 34 56 78"),
        ("+31 (0)6 12345678", "0612345678", "06 12 34 56 78"),
        ("0031612345678", "0612345678", "06 12 34 56 78"),
        ("030 286 00 00", "0302860000", "030 286 00 00"),
        ("+32 470 12 34 56", "+32470123456", "+32 47 01 23 45 6"),
    ],
)
def test_a_telephone_number_is_kept_in_one_form(typed: str, kept: str, shown: str) -> None:
    question = _question(QuestionKind.PHONE)
    assert interview.check(question, typed, TODAY) == kept
    assert interview.spell_out(question, kept) == (shown,)


@pytest.mark.parametrize("typed", ["12345", "061234567", "06123456789", "call me", "+31 6 123"])
def test_a_number_nobody_can_call_is_refused(typed: str) -> None:
    answer = interview.check(_question(QuestionKind.PHONE), typed, TODAY)
    assert answer == Problem(Message("problem-phone"))


def test_an_address_gets_its_postcode_in_the_form_of_the_post() -> None:
    question = _question(QuestionKind.ADDRESS, max_length=200)
    answer = interview.check(question, "1234ab;12 b;Dorpsstraat;Voorbeeldstad", TODAY)
    assert answer == "1234 AB;12 b;Dorpsstraat;Voorbeeldstad"
    assert interview.spell_out(question, answer) == ("Dorpsstraat 12 b", "1234 AB  Voorbeeldstad")


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("0234 AB;12;Dorpsstraat;Stad", "postcode"),
        ("1234 SS;12;Dorpsstraat;Stad", "postcode"),
        ("1234 A1;12;Dorpsstraat;Stad", "postcode"),
        (";12;Dorpsstraat;Stad", "postcode"),
        ("1234 AB;twelve;Dorpsstraat;Stad", "number"),
        ("1234 AB;;Dorpsstraat;Stad", "number"),
        ("1234 AB;12;;Stad", "street"),
        ("1234 AB;12;Dorpsstraat;", "town"),
    ],
)
def test_an_address_says_which_part_is_wrong(typed: str, field: str) -> None:
    answer = interview.check(_question(QuestionKind.ADDRESS), typed, TODAY)
    assert isinstance(answer, Problem)
    assert answer.field == field


def test_whoever_has_no_address_or_telephone_goes_on_without() -> None:
    for kind in (QuestionKind.ADDRESS, QuestionKind.PHONE):
        question = _question(kind, optional=True)
        assert (
            interview.check(question, ";;;" if kind is QuestionKind.ADDRESS else " ", TODAY) == ""
        )
        assert interview.spell_out(question, "") == (Message("answer-none"),)


@pytest.mark.parametrize("typed", ["J. de Vries", "Çağla Öztürk", "O'Neill-Jansen", "李小龙"])
def test_names_of_every_script_are_taken(typed: str) -> None:
    assert interview.check(_question(QuestionKind.NAME), typed, TODAY) == typed


def test_a_name_is_not_a_number() -> None:
    answer = interview.check(_question(QuestionKind.NAME), "12345", TODAY)
    assert answer == Problem(Message("problem-name-letters"))


def test_none_of_these_does_not_go_with_another_answer() -> None:
    options = tuple(Option(i, Message(i), exclusive=i == "none") for i in ("a", "b", "none"))
    question = _question(QuestionKind.SEVERAL, options=options)
    assert interview.check(question, ("b", "a", "b"), TODAY) == ("a", "b")
    assert interview.check(question, ("none",), TODAY) == ("none",)
    assert isinstance(interview.check(question, ("a", "none"), TODAY), Problem)
    assert isinstance(interview.check(question, (), TODAY), Problem)
    assert isinstance(interview.check(question, ("elsewhere",), TODAY), Problem)


def test_a_text_longer_than_there_is_room_for_is_refused() -> None:
    answer = interview.check(_question(QuestionKind.TEXT, max_length=5), "too long", TODAY)
    assert answer == Problem(Message("problem-too-long", {"most": 5}))


@given(st.text(max_size=60), st.sampled_from(list(QuestionKind)))
def test_whatever_is_typed_is_an_answer_or_a_problem(typed: str, kind: QuestionKind) -> None:
    options = (Option("a", Message("a")), Option("b", Message("b")))
    question = _question(kind, options=options, max_length=80)
    answer = interview.check(question, typed, TODAY)
    if isinstance(answer, str):
        assert "\n" not in answer and "\x00" not in answer
        assert interview.check(question, answer, TODAY) == answer
        assert interview.spell_out(question, answer)


@given(st.dates(dt.date(1900, 1, 1), TODAY))
def test_every_day_survives_being_written_and_read(day: dt.date) -> None:
    assert entries.date(f"{day:%d-%m-%Y}", TODAY, None, 0) == day.isoformat()

# SPDX-License-Identifier: EUPL-1.2
"""Conditions see every answer, known or not, and fail only in words."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.cases import Answers, Message, QuestionId
from kiosk.life_events import conditions
from kiosk.life_events.conditions import ConditionError, age_on, environment, facts_of, holds
from kiosk.life_events.model import Option, Question, QuestionKind
from kiosk.people import Identity, Method, Person

ROOT = Path(__file__).resolve().parents[2]


def _question(name: str, kind: QuestionKind) -> Question:
    options = (Option("a", Message("a")), Option("b", Message("b")))
    return Question(QuestionId(name), kind, Message(name), Message(name), options=options)


QUESTIONS = (
    _question("what", QuestionKind.SEVERAL),
    _question("which", QuestionKind.CHOICE),
    _question("sure", QuestionKind.YES_NO),
    _question("since", QuestionKind.DATE),
)
FACTS = {"identity": {"established": True, "method": "chip"}, "today": "2026-11-23"}


@pytest.mark.parametrize(
    ("source", "answers", "expected"),
    [
        ('"a" in what', {}, False),
        ('"a" in what', {"what": ("a", "b")}, True),
        ("what.exists(it, it in ['b', 'c'])", {"what": ("a", "b")}, True),
        ("size(what) > 1", {"what": ("a", "b")}, True),
        ('which == ""', {}, True),
        ('which == "a" && !sure', {"which": "a"}, True),
        ("sure", {"sure": True}, True),
        ("since < today", {"since": "2026-11-22"}, True),
        ('since < today && since != ""', {}, False),
        ('identity.established && identity.method == "chip"', {}, True),
        ("identity.has_bsn || identity.name_known", {}, False),
        ("age == -1", {}, True),
        ("true", {}, True),
    ],
)
def test_a_condition_sees_answers_and_facts(
    source: str, answers: dict[str, object], expected: bool
) -> None:
    typed: Answers = {QuestionId(name): value for name, value in answers.items()}  # type: ignore[misc]
    assert conditions.problems(source, QUESTIONS) == []
    assert holds(source, environment(QUESTIONS, typed, FACTS)) is expected


@pytest.mark.parametrize(
    "source",
    [
        "",
        "what",
        "what == ",
        "nobody",
        "[1][5] == 1",
        '{"a": 1}["b"] == 1',
        "1 / 0 == 1",
        'int("x") == 1',
        '"a" in 5',
        "9223372036854775807 + 1 > 0",
        'matches(which, "(a+)+$")',
        "identity.password",
        '"c" in what',
        'which == "c"',
        "(" * 200 + "true" + ")" * 200,
        "null",
    ],
)
def test_a_condition_that_cannot_work_is_a_problem_in_words(source: str) -> None:
    found = conditions.problems(source, QUESTIONS)
    assert found
    try:
        holds(source, environment(QUESTIONS, {}, FACTS))
    except ConditionError as error:
        assert str(error).startswith("the condition")


@pytest.mark.parametrize(
    ("born", "today", "age"),
    [
        ("2008-11-23", "2026-11-22", 17),
        ("2008-11-23", "2026-11-23", 18),
        ("2008-00-00", "2026-11-23", 17),
        ("2008-11-00", "2026-11-23", 17),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("0000-00-00", "2026-11-23", -1),
        ("", "2026-11-23", -1),
        ("2030-01-01", "2026-11-23", -1),
    ],
)
def test_age_is_counted_to_the_advantage_of_who_does_not_know_the_day(
    born: str, today: str, age: int
) -> None:
    assert age_on(born, today) == age


def test_what_the_chip_says_about_age_counts_more_than_what_was_typed() -> None:
    child = Identity(Method.CHIP, person=Person("Voorbeeld", birth_date="2012-06-30"))
    facts = facts_of(child, dt.date(2026, 11, 23))
    typed: Answers = {QuestionId("birth_date"): "1980-01-01"}
    assert environment((), typed, facts)["age"] == 14
    assert environment((), typed, facts_of(Identity(), dt.date(2026, 11, 23)))["age"] == 46


def test_a_condition_read_on_one_thread_can_be_asked_on_another() -> None:
    seen = environment(QUESTIONS, {}, FACTS)
    holds("!sure", seen)
    results: list[bool] = []
    thread = threading.Thread(target=lambda: results.append(holds("!sure", seen)))
    thread.start()
    thread.join()
    assert results == [True]


def test_the_kiosk_does_not_load_the_command_line_of_the_rule_library() -> None:
    script = (
        "import sys; from kiosk.life_events import conditions\n"
        "assert conditions.holds('1 == 1 && true', {})\n"
        "assert not {'typer', 'rich', 'prompt_toolkit'} & set(sys.modules)\n"
        "import cel; assert cel.evaluate('1 + 1') == 2\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)

# SPDX-License-Identifier: EUPL-1.2
"""Walk a life event's questions in every way that can matter, to find out what is in them.

As long as there are not too many ways, each is walked. Where the product explodes, ways are
chosen so that every two answers that can be given together are given together at least once:
most mistakes in rules need no more than two answers to show.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.cases import Answer, Answers, QuestionId
from kiosk.life_events import interview
from kiosk.life_events.classes import Classes
from kiosk.life_events.model import LifeEvent, Question

Item = tuple[str, str]
"""One thing answered: a question, and the answer or the option ticked in it."""
PROBES = 200
"""Random ways walked to estimate how many there are."""
IDLE_WALKS = 60
"""Chosen ways after each other that show no new pair, after which there are none left."""


class NothingToChoose(Exception):
    """A question is asked and has no option left: nobody can go on."""

    def __init__(self, question: Question, answers: Answers) -> None:
        super().__init__(question.id)
        self.question = question
        self.answers = answers


@dataclass(frozen=True, slots=True)
class Ways:
    """How many ways there are through an event."""

    number: int
    whole: bool
    """Whether `number` is exact; else it is an estimate."""


def count(classes: Classes, facts: Mapping[str, object], most: int) -> Ways:
    """Count the ways through an event, exactly up to `most`; above that, estimate.

    Raises ConditionError and NothingToChoose, as :func:`every` does.
    """
    number = 0
    for _ in every(classes, facts):
        number += 1
        if number > most:
            return Ways(_estimate(classes, facts), whole=False)
    return Ways(number, whole=True)


def every(classes: Classes, facts: Mapping[str, object]) -> Iterator[Answers]:
    """Yield the answers at the end of every way through an event.

    Raises ConditionError for a condition that cannot be used, NothingToChoose for a dead end.
    """
    waiting: list[Answers] = [{}]
    while waiting:
        answers = waiting.pop()
        question = interview.next_question(classes.event, answers, facts)
        if question is None:
            yield answers
            continue
        choices = _choices(classes, question, answers)
        waiting += [{**answers, question.id: answer} for answer in choices]


def journeys(event: LifeEvent, facts: Mapping[str, object]) -> Iterator[Answers]:
    """Yield the answers at the end of every way through an event, on the day of the facts."""
    return every(Classes(event, dt.date.fromisoformat(str(facts["today"]))), facts)


def chosen(classes: Classes, facts: Mapping[str, object], most: int) -> Iterator[Answers]:
    """Yield at most `most` ways in which every two answers occur together, as far as they can."""
    rng = random.Random(7)  # noqa: S311 - the same ways each time
    seen: set[frozenset[Item]] = set()
    idle = number = 0
    while idle < IDLE_WALKS and number < most:
        answers: dict[QuestionId, Answer] = {}
        given: list[Item] = []
        fresh = 0
        while question := interview.next_question(classes.event, answers, facts):
            choices = _choices(classes, question, answers)
            rng.shuffle(choices)
            best, gain = choices[0], -1
            for answer in choices:
                new = sum(pair not in seen for pair in _pairs(question, answer, given))
                if new > gain:
                    best, gain = answer, new
            if rng.random() < 0.2:  # now and then elsewhere: the way ahead may hold more
                best = choices[0]
            pairs = set(_pairs(question, best, given))
            fresh += len(pairs - seen)
            seen |= pairs
            given += _items(question, best)
            answers[question.id] = best
        number += 1
        idle = 0 if fresh else idle + 1
        yield answers


def _choices(classes: Classes, question: Question, answers: Answers) -> list[Answer]:
    choices = list(classes.answers(question))
    if not choices:
        raise NothingToChoose(question, answers)
    return choices


def _items(question: Question, answer: Answer) -> list[Item]:
    if isinstance(answer, tuple):
        return [(question.id, option) for option in answer] or [(question.id, "")]
    return [(question.id, str(answer))]


def _pairs(question: Question, answer: Answer, given: list[Item]) -> Iterator[frozenset[Item]]:
    items = _items(question, answer)
    for place, item in enumerate(items):
        yield frozenset((item,))
        for other in (*given, *items[:place]):
            yield frozenset((item, other))


def _estimate(classes: Classes, facts: Mapping[str, object]) -> int:
    """Estimate the number of ways by walking at random: the mean of the products of choices."""
    rng = random.Random(11)  # noqa: S311 - an estimate
    total = 0
    for _ in range(PROBES):
        answers: dict[QuestionId, Answer] = {}
        product = 1
        while question := interview.next_question(classes.event, answers, facts):
            choices = _choices(classes, question, answers)
            product *= len(choices)
            answers[question.id] = rng.choice(choices)
        total += product
    return total // PROBES

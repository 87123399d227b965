# SPDX-License-Identifier: EUPL-1.2
"""Walk a life event's questions in every way that can matter, to find out what is in them.

As long as there are not too many ways, each is walked. Where the product explodes, ways are
chosen so that every two answers that can be given together are given together at least once:
most mistakes in rules need no more than two answers to show.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from kiosk.cases import Answer, Answers
from kiosk.life_events import conditions
from kiosk.life_events.classes import Classes
from kiosk.life_events.model import LifeEvent, Question

Asked: TypeAlias = Callable[[Question], None]
"""Told of each question as it is asked, with the options that are offered then."""
Item: TypeAlias = tuple[str, str]
"""One thing answered: a question, and the answer or the option ticked in it."""
PROBES = 100
"""Random ways walked to estimate how many there are."""
IDLE_WALKS = 40
"""Chosen ways after each other that show no new pair, after which there are none left."""
MOST_CHOICES = 12
"""Answers to one question that are weighed at most when a way is chosen."""


def _nobody(question: Question) -> None:
    """Tell nobody."""


class NothingToChoose(Exception):
    """A question is asked and has no option left: nobody can go on."""

    def __init__(self, question: Question, answers: Answers) -> None:
        super().__init__(question.id)
        self.question = question
        self.answers = answers


@dataclass(frozen=True, slots=True)
class _Point:
    """How far a way is: the next question to look at, and what conditions see."""

    place: int
    answers: Answers
    seen: Mapping[str, Any]


def _begin(facts: Mapping[str, object]) -> _Point:
    return _Point(0, {}, conditions.environment((), {}, facts))


def _next(event: LifeEvent, point: _Point) -> tuple[Question | None, _Point]:
    """Go on to the next question that is asked; the interview walks in the same way."""
    seen = dict(point.seen)
    for place in range(point.place, len(event.questions)):
        written = event.questions[place]
        seen[written.id] = conditions.seen_of(written.kind, None)
        seen["days"] = {**seen["days"], **conditions.days_until(written, "", seen["today"])}
        if not conditions.holds(written.asked_when, seen):
            continue
        offered = tuple(o for o in written.options if conditions.holds(o.offered_when, seen))
        whole = len(offered) == len(written.options)
        question = written if whole else replace(written, options=offered)
        return question, _Point(place, point.answers, seen)
    return None, _Point(len(event.questions), point.answers, seen)


def _answered(question: Question, answer: Answer, point: _Point) -> _Point:
    seen = dict(point.seen)
    seen[question.id] = conditions.seen_of(question.kind, answer)
    seen["days"] = {**seen["days"], **conditions.days_until(question, answer, seen["today"])}
    if question.id == conditions.BIRTH_DATE and seen["age"] < 0:
        seen["age"] = conditions.age_on(str(answer), seen["today"])
    return _Point(point.place + 1, {**point.answers, question.id: answer}, seen)


def count(classes: Classes, facts: Mapping[str, object], most: int) -> int | None:
    """Count the ways through an event; None when there are more than `most`.

    Raises ConditionError and NothingToChoose, as :func:`every` does.
    """
    number = 0
    for _ in every(classes, facts):
        number += 1
        if number > most:
            return None
    return number


def every(
    classes: Classes, facts: Mapping[str, object], asked: Asked = _nobody
) -> Iterator[Answers]:
    """Yield the answers at the end of every way through an event.

    Raises ConditionError for a condition that cannot be used, NothingToChoose for a dead end.
    """
    waiting = [_begin(facts)]
    while waiting:
        question, point = _next(classes.event, waiting.pop())
        if question is None:
            yield point.answers
            continue
        asked(question)
        choices = _choices(classes, question, point.answers)
        waiting += [_answered(question, answer, point) for answer in choices]


def journeys(event: LifeEvent, facts: Mapping[str, object]) -> Iterator[Answers]:
    """Yield the answers at the end of every way through an event, on the day of the facts."""
    return every(Classes(event, dt.date.fromisoformat(str(facts["today"]))), facts)


def chosen(
    classes: Classes, facts: Mapping[str, object], most: int, asked: Asked = _nobody
) -> Iterator[Answers]:
    """Yield at most `most` ways in which every two answers occur together, as far as they can."""
    rng = random.Random(7)  # noqa: S311 - the same ways each time
    seen: set[tuple[Item, Item]] = set()
    idle = number = 0
    while idle < IDLE_WALKS and number < most:
        given: list[Item] = []
        fresh: set[tuple[Item, Item]] = set()
        question, point = _next(classes.event, _begin(facts))
        while question is not None:
            asked(question)
            choices = _choices(classes, question, point.answers)
            rng.shuffle(choices)
            best, gained = choices[0], _pairs(question, choices[0], given) - seen
            if rng.random() > 0.2:  # now and then elsewhere: the way ahead may hold more
                for answer in choices[1:MOST_CHOICES]:
                    pairs = _pairs(question, answer, given) - seen
                    if len(pairs) > len(gained):
                        best, gained = answer, pairs
            fresh |= gained
            given += _items(question, best)
            question, point = _next(classes.event, _answered(question, best, point))
        seen |= fresh
        number += 1
        idle = 0 if fresh else idle + 1
        yield point.answers


def estimate(classes: Classes, facts: Mapping[str, object]) -> int:
    """Estimate the number of ways by walking at random: the mean of the products of choices."""
    rng = random.Random(11)  # noqa: S311 - an estimate
    total = 0
    for _ in range(PROBES):
        product = 1
        question, point = _next(classes.event, _begin(facts))
        while question is not None:
            choices = _choices(classes, question, point.answers)
            product *= len(choices)
            answer = rng.choice(choices)
            question, point = _next(classes.event, _answered(question, answer, point))
        total += product
    return total // PROBES


def _choices(classes: Classes, question: Question, answers: Answers) -> list[Answer]:
    choices = list(classes.answers(question))
    if not choices:
        raise NothingToChoose(question, answers)
    return choices


def _items(question: Question, answer: Answer) -> list[Item]:
    if isinstance(answer, tuple):
        return [(question.id, option) for option in answer] or [(question.id, "")]
    return [(question.id, str(answer))]


def _pairs(question: Question, answer: Answer, given: list[Item]) -> set[tuple[Item, Item]]:
    items = _items(question, answer)
    return {(other, item) for item in items for other in (*given, *items)}

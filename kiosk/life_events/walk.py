# SPDX-License-Identifier: EUPL-1.2
"""Walk a life event's questions in every way that can matter, to find out what is in them.

A typed answer (a name, an address) gets one valid text, and is passed over once where a condition
looks at it; what is chosen gets every choice, and of several options every combination. A date
whose distance from today a condition compares with a number gets the days around that number.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from kiosk.cases import Answer, Answers
from kiosk.life_events import conditions, interview
from kiosk.life_events.model import LifeEvent, Question, QuestionKind

_NUMBER = re.compile(r"\bdays\.(\w+)\s*(?:[<>]=?|[!=]=)\s*(-?\d+)")
LONGEST_HOLIDAY = 5
"""Days by which weekends and holidays can put off the end of a term, and one more."""
MOST_COMBINED = 7
"""With more options than this, only single ones, pairs and all together are tried."""


def journeys(event: LifeEvent, facts: Mapping[str, object]) -> Iterator[Answers]:
    """Yield the answers at the end of every way through an event.

    Raises ConditionError for a condition that cannot be used.
    """
    looked_at, compared = _looked_at(event), _compared(event)
    today = dt.date.fromisoformat(str(facts["today"]))

    def answered(question: Question) -> Iterator[Answer]:
        near = _near(question, compared, today)
        yield from near or _answers(question)
        if question.optional and question.id in looked_at:
            yield () if question.kind is QuestionKind.SEVERAL else ""

    waiting: list[Answers] = [{}]
    while waiting:
        answers = waiting.pop()
        question = interview.next_question(event, answers, facts)
        if question is None:
            yield answers
            continue
        waiting += [{**answers, question.id: answer} for answer in answered(question)]


def _near(
    question: Question, compared: frozenset[tuple[str, int]], today: dt.date
) -> tuple[str, ...]:
    """Return the dates, as the question takes them, on both sides of each number compared with."""
    ends = {question.id: 0, **{term.id: term.days for term in question.terms}}
    around = range(-LONGEST_HOLIDAY, 2) if question.terms else range(-1, 2)
    if question.kind is not QuestionKind.DATE:
        return ()
    offsets = {
        number - ends[name] + step for name, number in compared if name in ends for step in around
    }
    latest, earliest = question.latest_days, question.earliest_days
    return tuple(
        (today + dt.timedelta(days=offset)).isoformat()
        for offset in sorted(offsets)
        if (latest is None or offset <= latest) and (earliest is None or -offset <= earliest)
    )


def _compared(event: LifeEvent) -> frozenset[tuple[str, int]]:
    """Return the dates and terms whose days a condition compares with a number, and the number."""
    found = (_NUMBER.findall(text) for text in _texts(event))
    return frozenset((name, int(number)) for hits in found for name, number in hits)


def _looked_at(event: LifeEvent) -> frozenset[str]:
    """Return the names that any condition of an event uses."""
    names = (conditions.names(text) | conditions.days_used(text) for text in _texts(event))
    return frozenset().union(*names)


def _texts(event: LifeEvent) -> set[str]:
    """Return all conditions of an event."""
    texts = {question.asked_when for question in event.questions}
    texts |= {option.offered_when for question in event.questions for option in question.options}
    for task in event.tasks:
        texts |= {task.needed_when, *(fee.when for fee in task.fees)}
        texts |= {need.met_when for need in task.needs}
    return texts


def _answers(question: Question) -> Iterator[Answer]:
    """Yield the answers to a question that may lead to different places."""
    ids = [option.id for option in question.options]
    if question.kind is QuestionKind.YES_NO:
        yield from (True, False)
    elif question.kind is QuestionKind.CHOICE:
        yield from ids
    elif question.kind is QuestionKind.SEVERAL:
        yield from _combinations(question)
    else:
        yield conditions.sample(question)


def _combinations(question: Question) -> Iterator[Answer]:
    together = [option.id for option in question.options if not option.exclusive]
    sizes: Sequence[int] = range(1, len(together) + 1)
    if len(together) > MOST_COMBINED:
        sizes = (1, 2, len(together))
    for size in sizes:
        yield from itertools.combinations(together, size)
    yield from ((option.id,) for option in question.options if option.exclusive)

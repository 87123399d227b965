# SPDX-License-Identifier: EUPL-1.2
"""Walk a life event's questions in every way that can matter, to find out what is in them.

A typed answer (a name, an address) gets one valid text, and is passed over once where a condition
looks at it; what is chosen gets every choice, and of several options every combination.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from kiosk.cases import Answer, Answers
from kiosk.life_events import conditions, interview
from kiosk.life_events.model import LifeEvent, Question, QuestionKind

MOST_COMBINED = 7
"""With more options than this, only single ones, pairs and all together are tried."""


def journeys(event: LifeEvent, facts: Mapping[str, object]) -> Iterator[Answers]:
    """Yield the answers at the end of every way through an event.

    Raises ConditionError for a condition that cannot be used.
    """
    looked_at = _looked_at(event)
    waiting: list[Answers] = [{}]
    while waiting:
        answers = waiting.pop()
        question = interview.next_question(event, answers, facts)
        if question is None:
            yield answers
            continue
        waiting += [{**answers, question.id: answer} for answer in _answers(question, looked_at)]


def _looked_at(event: LifeEvent) -> frozenset[str]:
    """Return the names that any condition of an event uses."""
    texts = {question.asked_when for question in event.questions}
    texts |= {option.offered_when for question in event.questions for option in question.options}
    for task in event.tasks:
        texts |= {task.needed_when, *(fee.when for fee in task.fees)}
        texts |= {need.met_when for need in task.needs}
    return frozenset().union(*(conditions.names(text) for text in texts))


def _answers(question: Question, looked_at: frozenset[str]) -> Iterator[Answer]:
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
    if question.optional and question.id in looked_at:
        yield () if question.kind is QuestionKind.SEVERAL else ""


def _combinations(question: Question) -> Iterator[Answer]:
    together = [option.id for option in question.options if not option.exclusive]
    sizes: Sequence[int] = range(1, len(together) + 1)
    if len(together) > MOST_COMBINED:
        sizes = (1, 2, len(together))
    for size in sizes:
        yield from itertools.combinations(together, size)
    yield from ((option.id,) for option in question.options if option.exclusive)

# SPDX-License-Identifier: EUPL-1.2
"""Which answers can matter: of all that can be answered, one of each kind conditions tell apart.

A name or an address gets one valid text, and is passed over once where a condition looks at it.
What is chosen gets each option that a condition names, and one that none names. Dates, ages,
amounts and numbers get the values on both sides of each number that a condition compares them
with. What is left out cannot lead to another plan.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.cases import Answer
from kiosk.life_events import conditions
from kiosk.life_events.model import CHOOSES_ONE, LifeEvent, Question, QuestionKind
from kiosk.people import Assurance, Identity, Method, Person

LONGEST_HOLIDAY = 5
"""Days by which weekends and holidays can put off the end of a term, and one more."""
MOST_NUMBERS = 12
"""Numbers tried at most for one question."""
MOST_COMBINED = 7
"""With more options than this, only single ones, pairs and all together are tried."""

_CHOSEN = CHOOSES_ONE | {QuestionKind.SEVERAL}
_DAYS = re.compile(r"\bdays\.(\w+)\s*(?:[<>]=?|[!=]=)\s*(-?\d+)")
_DAYS_AFTER = re.compile(r"(-?\d+)\s*(?:[<>]=?|[!=]=)\s*days\.(\w+)")
_AGE = re.compile(r"(?<![\w.])age\s*(?:[<>]=?|[!=]=)\s*(-?\d+)")
_AGE_AFTER = re.compile(r"(-?\d+)\s*(?:[<>]=?|[!=]=)\s*age\b")
_NUMBER = re.compile(r"(?<![\w.])-?\d+")
_TEXT = r"(?:\"[^\"]*\"|'[^']*')"


def texts_of(event: LifeEvent) -> frozenset[str]:
    """Return all conditions of an event."""
    texts = {question.asked_when for question in event.questions}
    texts |= {option.offered_when for question in event.questions for option in question.options}
    for task in event.tasks:
        texts |= {task.needed_when, *(fee.when for fee in task.fees)}
        texts |= {need.met_when for need in task.needs}
    return frozenset(texts)


@dataclass(frozen=True)
class Classes:
    """The answers of one event that conditions can tell apart, on one day."""

    event: LifeEvent
    today: dt.date

    @cached_property
    def texts(self) -> frozenset[str]:
        """All conditions of the event."""
        return texts_of(self.event)

    @cached_property
    def looked_at(self) -> frozenset[str]:
        """The names that any condition uses."""
        names = (conditions.names(text) | conditions.days_used(text) for text in self.texts)
        return frozenset[str]().union(*names)

    @cached_property
    def _compared(self) -> frozenset[tuple[str, int]]:
        """Dates and terms whose days a condition compares with a number, and the number."""
        found = {(name, int(n)) for text in self.texts for name, n in _DAYS.findall(text)}
        found |= {(name, int(n)) for text in self.texts for n, name in _DAYS_AFTER.findall(text)}
        return frozenset(found)

    @cached_property
    def ages(self) -> tuple[int, ...]:
        """The ages on both sides of each age that a condition compares with."""
        found = {
            int(number)
            for text in self.texts
            for number in (*_AGE.findall(text), *_AGE_AFTER.findall(text))
        }
        return tuple(sorted({age + step for age in found for step in (-1, 0, 1)} & set(range(130))))

    def identities(self) -> tuple[Identity, ...]:
        """Return the ways of being known that the event's conditions can tell apart."""
        adult = Person("Voorbeeld", "Robin", "1985-02-11", "999990408")
        known = [Identity(), Identity(Method.CLERK, Assurance.HIGH, adult)]
        for age in self.ages or (14,):
            child = Person("Voorbeeld", "Bo", _born(age, self.today).isoformat())
            known.append(Identity(Method.CHIP, Assurance.SUBSTANTIAL, child))
        return tuple(known)

    def answers(self, question: Question) -> Iterator[Answer]:
        """Yield the answers to a question, as it is asked now, that may lead elsewhere."""
        yield from self._given(question)
        empty = question.kind in _CHOSEN and not question.options
        if question.optional and (empty or question.id in self.looked_at):
            yield () if question.kind is QuestionKind.SEVERAL else ""

    def _given(self, question: Question) -> Iterator[Answer]:
        if question.kind is QuestionKind.YES_NO:
            yield from (True, False)
        elif question.kind is QuestionKind.SEVERAL:
            yield from self._combinations(question)
        elif question.kind in CHOOSES_ONE:
            yield from self._told_apart(question, [option.id for option in question.options])
        elif question.kind is QuestionKind.DATE:
            yield from self._dates(question)
        elif question.kind in (QuestionKind.AMOUNT, QuestionKind.NUMBER):
            yield from self._numbers(question)
        else:
            yield conditions.sample(question)

    def _dates(self, question: Question) -> Iterator[Answer]:
        near = self._near(question)
        if question.id == conditions.BIRTH_DATE:
            near += [_born(age, self.today) for age in self.ages]
        latest, earliest = question.latest_days, question.earliest_days
        fitting = {
            day
            for day in near
            if (latest is None or (day - self.today).days <= latest)
            and (earliest is None or (self.today - day).days <= earliest)
        }
        if fitting:
            yield from (day.isoformat() for day in sorted(fitting))
        else:
            yield conditions.sample(question)

    def _near(self, question: Question) -> list[dt.date]:
        """Return the dates on both sides of each number of days compared with."""
        ends = {str(question.id): 0, **{term.id: term.days for term in question.terms}}
        around = range(-LONGEST_HOLIDAY, 2) if question.terms else range(-1, 2)
        return [
            self.today + dt.timedelta(days=number - ends[name] + step)
            for name, number in sorted(self._compared)
            if name in ends
            for step in around
        ]

    def _numbers(self, question: Question) -> Iterator[Answer]:
        """Yield numbers on both sides of those that stand in a condition with the question."""
        name = re.compile(rf"\b{question.id}\b")
        near = {
            int(number) + step
            for text in self.texts
            if name.search(text)
            for number in _NUMBER.findall(re.sub(_TEXT, '""', text))
            for step in (-1, 0, 1)
        }
        least = question.least
        if least is None:
            least = 0 if question.kind is QuestionKind.AMOUNT else -999_999_999
        most = 999_999_999 if question.most is None else question.most
        fitting = sorted(number for number in near if least <= number <= most)
        yield from (str(number) for number in fitting[:MOST_NUMBERS])
        if not fitting:
            yield conditions.sample(question)

    def _told_apart(self, question: Question, ids: list[str]) -> list[str]:
        """Return the options that a condition names, and the first that none names."""
        if str(question.id) not in self.looked_at:
            return ids[:1]
        named = self._named(str(question.id))
        if named is None:
            return ids
        rest = [id for id in ids if id not in named]
        return [id for id in ids if id in named or id in rest[:1]]

    @cached_property
    def _cache(self) -> dict[str, frozenset[str] | None]:
        return {}

    def _named(self, name: str) -> frozenset[str] | None:
        """Return the options of a question that conditions name; None when it may be any."""
        if name not in self._cache:
            self._cache[name] = self._look_for(name)
        return self._cache[name]

    def _look_for(self, name: str) -> frozenset[str] | None:
        """Return the options of a question that conditions name; None when it may be any."""
        found: set[str] = set()
        uses = (
            rf"({_TEXT})\s+in\s+{name}\b",
            rf"\b{name}\s*[!=]=\s*({_TEXT})",
            rf"({_TEXT})\s*[!=]=\s*{name}\b",
            rf"\b{name}\s+in\s+\[((?:\s*{_TEXT}\s*,?)*)\]",
        )
        for text in self.texts:
            left = text
            for use in uses:
                for hit in re.findall(use, left):
                    found.update(part[1:-1] for part in re.findall(_TEXT, hit))
                left = re.sub(use, " ", left)
            if re.search(rf"\b{name}\b", re.sub(_TEXT, '""', left)):
                return None
        return frozenset(found)

    def _combinations(self, question: Question) -> Iterator[Answer]:
        alone = [option.id for option in question.options if option.exclusive]
        together = [option.id for option in question.options if not option.exclusive]
        named = self._named(str(question.id)) if question.id in self.looked_at else frozenset()
        if named is not None:
            rest = [id for id in together if id not in named]
            yield from ((id,) for id in rest[:1])
            together = [id for id in together if id in named]
            alone = self._told_apart(question, alone)
        sizes: Iterator[int] | tuple[int, ...] = iter(range(1, len(together) + 1))
        if len(together) > MOST_COMBINED:
            sizes = (1, 2, len(together))
        for size in sizes:
            yield from itertools.combinations(together, size)
        yield from ((id,) for id in alone)


def _born(age: int, today: dt.date) -> dt.date:
    """Return the birth date of somebody who has exactly this age today."""
    try:
        return today.replace(year=today.year - age)
    except ValueError:  # 29 February
        return today.replace(year=today.year - age, day=28)

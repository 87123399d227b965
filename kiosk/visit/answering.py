# SPDX-License-Identifier: EUPL-1.2
"""From what was typed and ticked to an answer, question kind by question kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.cases import Answer, Answers, Message, QuestionId
from kiosk.life_events.content import Question, QuestionKind
from kiosk.life_events.entries import amount_as_typed
from kiosk.life_events.model import CHOOSES_ONE
from kiosk.people import Person

ADDRESS_PARTS = (("postcode", "number"), ("street", "town"))
ADDRESS_FIELDS = tuple(name for part in ADDRESS_PARTS for name in part)
OTHER_DAY = "other-day"


@dataclass(frozen=True, slots=True)
class More:
    """The answer takes one more page."""

    part: int


@dataclass(frozen=True, slots=True)
class Given:
    """What was given, still to be checked by the interview."""

    raw: Answer


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Something on this page is still wrong or missing."""

    message: Message


Meaning: TypeAlias = Given | More | Unfinished | None
"""What a press on a question's page means; None when it means nothing."""


def fields_of(question: Question, part: int) -> tuple[str, ...]:
    """Return the ids of the fields on this page of the question."""
    match question.kind:
        case QuestionKind.ADDRESS:
            return ADDRESS_PARTS[min(part, len(ADDRESS_PARTS) - 1)]
        case QuestionKind.DATE:
            return ("date",) if part or not question.recent else ()
        case QuestionKind.SEVERAL | QuestionKind.YES_NO:
            return ()
        case kind if kind in CHOOSES_ONE:
            return ()
        case _:
            return ("value",)


def parse_day(text: str) -> dt.date | None:
    """Read a typed day, ``ddmmyyyy`` with any separators; None when it is not a day."""
    digits = "".join(c for c in text if c.isdecimal() and c.isascii())
    if len(digits) != 8:
        return None
    try:
        return dt.date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return None


def entries_of(question: Question, answer: Answer | None) -> dict[str, str]:
    """Return the fields filled with an earlier answer, to correct it."""
    if not isinstance(answer, str) or not answer:
        return {}
    if question.kind is QuestionKind.ADDRESS:
        return dict(zip(ADDRESS_FIELDS, answer.split(";"), strict=False))
    if question.kind is QuestionKind.DATE:
        day = dt.date.fromisoformat(answer)
        return {"date": f"{day:%d-%m-%Y}"}
    if question.kind is QuestionKind.AMOUNT:
        return {"value": amount_as_typed(answer)}
    return {"value": answer}


def picked_of(question: Question, answer: Answer | None) -> tuple[str, ...]:
    """Return the rows that show an earlier answer."""
    match answer:
        case bool():
            return ("yes" if answer else "no",)
        case tuple():
            return answer
        case str() if question.kind in CHOOSES_ONE:
            return (answer,)
        case _:
            return ()


def toggle(question: Question, picked: tuple[str, ...], row: str) -> tuple[str, ...]:
    """Tick or untick a row of a question that takes several answers, in the options' order.

    An exclusive option ("something else entirely") puts out the others, and they put out it.
    """
    options = {option.id: option for option in question.options}
    if row not in options:
        return picked
    if row in picked:
        return tuple(p for p in picked if p != row)
    if options[row].exclusive:
        return (row,)
    kept = {p for p in picked if p in options and not options[p].exclusive} | {row}
    return tuple(id for id in options if id in kept)


def from_row(question: Question, row: str, today: dt.date) -> Given | More | None:
    """Return what pressing a row of this question means; None when it means nothing."""
    match question.kind:
        case kind if kind in CHOOSES_ONE:
            return Given(row) if row in {o.id for o in question.options} else None
        case QuestionKind.YES_NO:
            return Given(row == "yes") if row in ("yes", "no") else None
        case QuestionKind.DATE:
            days = {"today": 0, "yesterday": 1}
            if row in days:
                return Given((today - dt.timedelta(days=days[row])).isoformat())
            return More(1) if row == OTHER_DAY else None
        case _:
            return None


def from_entries(
    question: Question, part: int, entries: Mapping[str, str], picked: tuple[str, ...]
) -> Given | More | Unfinished:
    """Return what the page's primary action means, given what was typed and ticked."""
    match question.kind:
        case QuestionKind.SEVERAL:
            return Given(picked)
        case QuestionKind.ADDRESS:
            needed = ADDRESS_PARTS[min(part, 1)]
            if any(not entries.get(name, "").strip() for name in needed):
                return Unfinished(Message(f"problem-address-{needed[0]}"))
            if part == 0:
                return More(1)
            clean = (entries.get(name, "").replace(";", " ").strip() for name in ADDRESS_FIELDS)
            return Given(";".join(clean))
        case QuestionKind.DATE:
            day = parse_day(entries.get("date", ""))
            if day is None:
                return Unfinished(Message("problem-date"))
            return Given(day.isoformat())
        case kind if kind in CHOOSES_ONE or kind is QuestionKind.YES_NO:
            return Unfinished(Message("problem-choose-one"))
        case _:
            return Given(entries.get("value", "").strip())


def declared_person(answers: Answers) -> Person | None:
    """Return who the resident says to be, as long as nobody has established it."""
    name, born = (answers.get(QuestionId(id), "") for id in ("name", "birth_date"))
    if not isinstance(name, str) or not name:
        return None
    return Person(family_name=name, birth_date=born if isinstance(born, str) else "")

# SPDX-License-Identifier: EUPL-1.2
"""Carry the answers of a draft over to content that changed meanwhile, and tell what cannot go.

A question or option that was given another name says so (``was``); its answer goes along. What
still fits stays. What does not is asked again, and counted, so that the resident can be told.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.cases import Answer, Answers, QuestionId
from kiosk.life_events import entries
from kiosk.life_events.model import CHOOSES_ONE, LifeEvent, Question, QuestionKind


@dataclass(frozen=True, slots=True)
class Carried:
    """What is left of a draft's answers in other content."""

    answers: Answers
    lost: tuple[QuestionId, ...]
    """Questions, as they were called in the draft, whose answer cannot stay whole."""


def carry(event: LifeEvent, answers: Answers, today: dt.date) -> Carried:
    """Return the answers that still mean something in `event`, and those that do not."""
    kept: dict[QuestionId, Answer] = {}
    gone = {name for name, answer in answers.items() if answer not in ("", ())}
    for question in event.questions:
        name = next((old for old in (question.id, *question.was) if old in answers), None)
        if name is None:
            continue
        fitting = _fitting(question, answers[name], today)
        if fitting is None:
            continue
        kept[question.id] = fitting
        if not isinstance(fitting, tuple) or len(fitting) == len(_as_tuple(answers[name])):
            gone.discard(name)
    for name, answer in answers.items():
        if name not in {q.id for q in event.questions} and _beside(name):
            kept[name] = answer  # not a question of the content: a BSN that was scanned
            gone.discard(name)
    return Carried(kept, tuple(name for name in answers if name in gone))


def _beside(name: QuestionId) -> bool:
    return name == "bsn"


def _as_tuple(answer: Answer) -> tuple[str, ...]:
    return answer if isinstance(answer, tuple) else ()


def _fitting(question: Question, answer: Answer, today: dt.date) -> Answer | None:
    """Return the answer as it stands in this question; None when it does not fit."""
    renamed = _names(question)
    if question.kind is QuestionKind.YES_NO:
        return answer if isinstance(answer, bool) else None
    if question.kind is QuestionKind.SEVERAL:
        if not isinstance(answer, tuple):
            return None
        left = {renamed[one] for one in answer if one in renamed}
        return tuple(option.id for option in question.options if option.id in left) or None
    if not isinstance(answer, str):
        return None
    if answer == "":
        return "" if question.optional else None
    if question.kind in CHOOSES_ONE:
        return renamed.get(answer)
    return answer if _typed_fits(question, answer, today) else None


def _names(question: Question) -> Mapping[str, str]:
    """Return what each option is called now, by what it is or was called."""
    names = {old: option.id for option in question.options for old in option.was}
    return {**names, **{option.id: option.id for option in question.options}}


def _typed_fits(question: Question, answer: str, today: dt.date) -> bool:
    """Tell whether a stored text is an answer of this kind within its limits."""
    try:
        match question.kind:
            case QuestionKind.DATE:
                entries.date(answer, today, question.earliest_days, question.latest_days)
                return dt.date.fromisoformat(answer).isoformat() == answer
            case QuestionKind.ADDRESS:
                return entries.address(answer) == answer
            case QuestionKind.PHONE:
                return entries.phone(answer) == answer
            case QuestionKind.NAME:
                return entries.name(answer) == answer and len(answer) <= question.max_length
            case QuestionKind.AMOUNT | QuestionKind.NUMBER:
                least = 0 if question.kind is QuestionKind.AMOUNT else None
                least = question.least if question.least is not None else least
                value = int(answer)
                above = least is None or value >= least
                return above and (question.most is None or value <= question.most)
            case _:
                return len(answer) <= question.max_length
    except ValueError:
        return False

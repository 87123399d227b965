# SPDX-License-Identifier: EUPL-1.2
"""The interview as pure functions: which question comes next, and what counts as an answer.

The interview keeps no state. It is computed anew from the answers and the facts at each step, so
going back, correcting and a draft from yesterday are nothing special. A question's condition
sees only the answers to questions before it: correcting an answer can therefore never lead in
circles, and pruning twice is the same as pruning once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.cases import Answer, Answers, Message, QuestionId
from kiosk.life_events import conditions, entries
from kiosk.life_events.conditions import facts_of
from kiosk.life_events.model import CHOOSES_ONE, LifeEvent, Question, QuestionKind

__all__ = [
    "Problem",
    "applicable",
    "check",
    "facts_of",
    "next_question",
    "prune",
    "spell_out",
]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an answer cannot be taken, in words that say what to do instead.

    `field` is the part of an address that it is about (``postcode``, ``number``, ``street``,
    ``town``); empty for every other kind.
    """

    message: Message
    field: str = ""


def applicable(
    event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> tuple[Question, ...]:
    """Return the questions that are asked given these answers, in order.

    Each carries only the options that are offered. Raises ConditionError for content that
    :mod:`.check` would refuse.
    """
    return _walk(event, answers, facts)[0]


def next_question(
    event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> Question | None:
    """Return the first question still to be answered; None when the interview is complete."""
    asked, kept = _walk(event, answers, facts)
    return next((question for question in asked if question.id not in kept), None)


def prune(event: LifeEvent, answers: Answers, facts: Mapping[str, object]) -> Answers:
    """Drop answers to questions that are not asked any more, and options not offered any more."""
    return _walk(event, answers, facts)[1]


def _walk(
    event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> tuple[tuple[Question, ...], dict[QuestionId, Answer]]:
    """Go through the questions once, in order; return those asked and the answers that stand."""
    asked: list[Question] = []
    kept: dict[QuestionId, Answer] = {}
    seen = conditions.environment((), {}, facts)
    for written in event.questions:
        seen[written.id] = conditions.seen_of(written.kind, None)
        seen["days"] |= conditions.days_until(written, "", seen["today"])
        if not conditions.holds(written.asked_when, seen):
            continue
        offered = tuple(o for o in written.options if conditions.holds(o.offered_when, seen))
        whole = len(offered) == len(written.options)
        question = written if whole else replace(written, options=offered)
        asked.append(question)
        standing = _standing(question, answers.get(question.id))
        if standing is not None:
            kept[question.id] = standing
            seen[question.id] = conditions.seen_of(question.kind, standing)
            seen["days"] |= conditions.days_until(question, standing, seen["today"])
            if question.id == conditions.BIRTH_DATE and seen["age"] < 0:
                seen["age"] = conditions.age_on(str(standing), seen["today"])
    return tuple(asked), kept


def _standing(question: Question, answer: Answer | None) -> Answer | None:
    """Return what is left of an answer given the options offered now."""
    ids = {option.id for option in question.options}
    match question.kind:
        case QuestionKind.SEVERAL if isinstance(answer, tuple) and answer:
            return tuple(chosen for chosen in answer if chosen in ids) or None
        case QuestionKind.SEVERAL:
            return () if question.optional and answer is not None else None
        case kind if kind in CHOOSES_ONE:
            passed = question.optional and answer == ""
            return answer if passed or (isinstance(answer, str) and answer in ids) else None
        case QuestionKind.YES_NO:
            return answer if isinstance(answer, bool) else None
        case _:
            given = isinstance(answer, str) and (answer or question.optional)
            return answer if given else None


def check(
    question: Question, raw: bool | str | tuple[str, ...], today: dt.date
) -> Answer | Problem:
    """Turn what was chosen or typed into an answer, or say what is wrong with it."""
    match question.kind:
        case QuestionKind.YES_NO:
            return raw if isinstance(raw, bool) else Problem(Message("problem-choose-one"))
        case QuestionKind.SEVERAL:
            return _several(question, raw)
        case kind if kind in CHOOSES_ONE:
            return _choice(question, raw)
        case _:
            return _typed(question, raw if isinstance(raw, str) else "", today)


def _choice(question: Question, raw: bool | str | tuple[str, ...]) -> Answer | Problem:
    if raw in {option.id for option in question.options} or (question.optional and raw == ""):
        return raw
    return Problem(Message("problem-choose-one"))


def _several(question: Question, raw: bool | str | tuple[str, ...]) -> Answer | Problem:
    given = set(raw) if isinstance(raw, tuple) else {raw} if isinstance(raw, str) and raw else set()
    chosen = tuple(option.id for option in question.options if option.id in given)
    if not chosen and not question.optional:
        return Problem(Message("problem-choose-some"))
    alone = [option.id for option in question.options if option.exclusive and option.id in given]
    if alone and len(chosen) > 1:
        return Problem(Message("problem-choose-none-or-some"))
    return chosen


def _typed(question: Question, raw: str, today: dt.date) -> Answer | Problem:
    text = entries.visible(raw)
    if not text.replace(";", "").strip():
        return "" if question.optional else Problem(*_empty(question))
    if len(text) > question.max_length:
        return Problem(Message("problem-too-long", {"most": question.max_length}))
    try:
        match question.kind:
            case QuestionKind.DATE:
                return entries.date(text, today, question.earliest_days, question.latest_days)
            case QuestionKind.PHONE:
                return entries.phone(text)
            case QuestionKind.ADDRESS:
                return entries.address(text)
            case QuestionKind.NAME:
                return entries.name(text)
            case QuestionKind.AMOUNT:
                return entries.amount(text, question.least or 0, question.most)
            case QuestionKind.NUMBER:
                return entries.number(text, question.least, question.most)
            case _:
                return entries.plain(text)
    except entries.EntryError as error:
        return Problem(error.message, error.field)


def _empty(question: Question) -> tuple[Message, str]:
    match question.kind:
        case QuestionKind.DATE:
            return Message("problem-date-empty"), ""
        case QuestionKind.ADDRESS:
            return Message("problem-postcode-empty"), "postcode"
        case QuestionKind.NAME:
            return Message("problem-name-empty"), ""
        case QuestionKind.AMOUNT:
            return Message("problem-amount"), ""
        case QuestionKind.NUMBER:
            return Message("problem-count"), ""
        case _:
            return Message("problem-empty"), ""


def spell_out(question: Question, answer: Answer) -> tuple[Message | str, ...]:
    """Return an answer in words, one line each, for the review, the letter and speech."""
    texts = {option.id: option.text for option in question.options}
    if isinstance(answer, bool):
        return (Message("answer-yes" if answer else "answer-no"),)
    if isinstance(answer, tuple):
        return tuple(texts.get(chosen, chosen) for chosen in answer) or (Message("answer-none"),)
    if not answer:
        return (Message("answer-none"),)
    match question.kind:
        case kind if kind in CHOOSES_ONE:
            return (texts.get(answer, answer),)
        case QuestionKind.AMOUNT:
            return (Message("answer-amount", {"answer_cents": int(answer)}),)
        case QuestionKind.DATE:
            return (Message("answer-date", {"answer_date": answer}),)
        case QuestionKind.ADDRESS:
            return entries.address_lines(answer)
        case QuestionKind.PHONE:
            return (entries.grouped_phone(answer),)
        case _:
            return (answer,)

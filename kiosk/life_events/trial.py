# SPDX-License-Identifier: EUPL-1.2
"""Walk a life event in a terminal, as a resident would, and see the plan that follows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from kiosk.cases import Answer, Message, Plan, QuestionId
from kiosk.life_events import conditions, interview, plan
from kiosk.life_events.model import CHOOSES_ONE, Content, LifeEvent, Question, QuestionKind
from kiosk.messages import Catalogue
from kiosk.people import Identity

Say = Callable[[str], None]
Hear = Callable[[], str | None]
"""Return what was typed; None at the end of the input."""


def walk(
    event: LifeEvent,
    content: Content,
    texts: Catalogue,
    language: str,
    today: dt.date,
    say: Say,
    hear: Hear,
) -> Plan | None:
    """Ask the questions until there are none left; return the plan, None when it was stopped."""
    answers: dict[QuestionId, Answer] = {}
    facts = conditions.facts_of(Identity(), today)
    while question := interview.next_question(event, answers, facts):
        asked = interview.applicable(event, answers, facts)
        place = [one.id for one in asked].index(question.id) + 1
        say("")
        say(f"{place}. {texts.text(language, question.title)}")
        if question.hint:
            say(f"   {texts.text(language, question.hint)}")
        for number, text in enumerate(_choices(question, texts, language), start=1):
            say(f"   {number}) {text}")
        answer = _heard(question, texts, language, today, say, hear)
        if answer is None:
            return None
        answers[question.id] = answer
    made = plan.make(event, answers, Identity(), content, today)
    for line in told(made, texts, language):
        say(line)
    return made


def _choices(question: Question, texts: Catalogue, language: str) -> list[str]:
    if question.kind is QuestionKind.YES_NO:
        return [texts.text(language, "answer-yes"), texts.text(language, "answer-no")]
    return [texts.text(language, option.text) for option in question.options]


def _heard(
    question: Question, texts: Catalogue, language: str, today: dt.date, say: Say, hear: Hear
) -> Answer | None:
    while (typed := hear()) is not None:
        checked = interview.check(question, _raw(question, typed.strip()), today)
        if not isinstance(checked, interview.Problem):
            said = interview.spell_out(question, checked)
            parts = [texts.text(language, p) if isinstance(p, Message) else p for p in said]
            say(f"   = {', '.join(parts)}")
            return checked
        say(f"   {texts.text(language, checked.message)}")
    return None


def _raw(question: Question, typed: str) -> Answer:
    """Read numbers of options (``1 3``) or what is typed."""
    ids = [option.id for option in question.options]
    numbers = [int(part) for part in typed.replace(",", " ").split() if part.isdecimal()]
    if question.kind is QuestionKind.YES_NO:
        return numbers == [1] if numbers in ([1], [2]) else ""
    if question.kind is QuestionKind.SEVERAL:
        return tuple(ids[n - 1] for n in numbers if 0 < n <= len(ids))
    if question.kind in CHOOSES_ONE:
        return ids[numbers[0] - 1] if numbers and 0 < numbers[0] <= len(ids) else typed
    return typed


def told(made: Plan, texts: Catalogue, language: str) -> Iterator[str]:
    """Yield a plan in words: each task with who, when, what it costs, needs and why."""
    yield ""
    for number, task in enumerate(made.tasks, start=1):
        yield f"{number}. {texts.text(language, task.title)}"
        yield f"   {texts.text(language, task.who)}: {texts.text(language, task.summary)}"
        yield f"   {texts.text(language, task.when)}"
        if task.fee:
            yield f"   {texts.text(language, 'answer-amount', answer_cents=task.fee.amount)}"
        for need in task.needs:
            if not need.met:
                yield f"   - {texts.text(language, need.text)}"
        yield f"   ({texts.text(language, task.why.text)} | {task.why.rule})"

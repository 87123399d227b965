# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with norms and offers beyond their form: part of `loket content check`."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any

from kiosk.cases import Message
from kiosk.life_events import conditions, norms_content, offers, plan
from kiosk.life_events.conditions import ConditionError
from kiosk.life_events.model import Content, Finding, Question, QuestionKind, TaskRule
from kiosk.life_events.norms import Household
from kiosk.life_events.offer_model import OfferBook, OfferRule
from kiosk.messages import Catalogue
from kiosk.people import Assurance


def findings(content: Content, texts: Catalogue, today: dt.date) -> Iterator[Finding]:
    """Yield everything to repair in ``norms.yaml``, ``offers.yaml`` and where they are named."""
    book = content.offers
    if book is None:
        return
    if book.norms.norms:
        yield from norms_content.findings(book.norms, today)
    known = {rule.id for rule in book.offers}
    for event in content.events.values():
        for place, id in enumerate(event.offers):
            if id not in known and book.file:  # without the file nothing is offered at all
                yield Finding(event.file, event.line, f"there is no offer “{id}”")
            elif id in event.offers[:place]:
                yield Finding(event.file, event.line, f"the offer “{id}” is there twice")
    for question in book.questions:
        for message in _question(question, book):
            yield Finding(book.file, question.line, f"question “{question.id}”: {message}")
    for rule in book.offers:
        for line, message in _offer(rule, book, content, today):
            yield Finding(book.file, line, f"offer “{rule.id}”: {message}")
    yield from _texts(book, texts)


def _question(question: Question, book: OfferBook) -> Iterator[str]:
    if not question.optional:
        yield "an extra question may always be passed over: write “optional: true”"
    if question.kind is QuestionKind.YES_NO:
        yield "a yes or no cannot be passed over; use a choice"
    if question.id == offers.HOUSEHOLD:
        ids = {option.id for option in question.options}
        for answer in book.households.keys() - ids:
            yield f"“{answer}” under “households” is not an answer to it"
        for household in set(Household) - set(book.households.values()):
            yield f"no answer under “households” means “{household.value}”"
    if not any(_uses(rule, str(question.id)) for rule in book.offers):
        yield "no offer needs it"


def _uses(rule: OfferRule, fact: str) -> bool:
    try:
        return any(fact in offers.sources(one.when) for one in rule.conditions)
    except ConditionError:
        return True


def _offer(
    rule: OfferRule, book: OfferBook, content: Content, today: dt.date
) -> Iterator[tuple[int, str]]:
    for condition in rule.conditions:
        for message in _condition(condition.when, book, today):
            yield condition.line, f"condition “{condition.id}”: {message}"
    for message in _condition(rule.applies_when, book, today):
        yield rule.line, f"applies_when: {message}"
    if rule.pays and rule.pays not in book.norms.amounts:
        yield rule.line, f"there are no amounts “{rule.pays}” in {norms_content.NORMS_FILE}"
    if rule.task is not None:
        for message in _task(rule.task, book, content, today):
            yield rule.task.line, message


def _task(task: TaskRule, book: OfferBook, content: Content, today: dt.date) -> Iterator[str]:
    for event in content.events.values():
        if any(one.id == task.id for one in event.tasks):
            yield f"the life event “{event.id}” has a task called “{task.id}” as well"
    for fee in task.fees:
        if content.fees.at(fee.fee, today) is None:
            yield f"there is no amount of the fee “{fee.fee}” for {today.isoformat()}"
    for need in task.needs:
        yield from conditions.problems(need.met_when, book.questions)
    if task.deadline is not None and task.deadline.term:
        yield "its deadline is a term, and an offer has no dates of its own"


def _condition(source: str, book: OfferBook, today: dt.date) -> Iterator[str]:
    """Yield what is wrong with a condition: what it uses, and that it can turn out both ways."""
    if source == "true":
        return
    try:
        used, figures = offers.used_names(source)
    except ConditionError as error:
        yield str(error)
        return
    asked = {str(question.id): question for question in book.questions}
    possible = asked.keys() | set(offers.PLAN_FACTS) | set(offers.DOCUMENT_FACTS)
    possible |= offers.DERIVED.keys()
    wrong = [f"it uses “{name}”, which nobody tells or asks" for name in sorted(used - possible)]
    named = {"limit": book.norms.limits, "assets": book.norms.assets, "number": book.norms.numbers}
    wrong += [
        f"there is no {kind} “{name}” in {norms_content.NORMS_FILE}"
        for kind, name in figures
        if name not in named[kind]
    ]
    yield from wrong
    if wrong:
        return
    for facts in _samples(book, sorted(used | set(offers.sources(source)))):
        try:
            offers.holds(source, book, facts, today)
        except ConditionError as error:
            yield str(error)
            return


def _samples(book: OfferBook, names: list[str]) -> Iterator[dict[str, offers.Known]]:
    """Yield a few whole sets of facts to try a condition on."""
    tried: dict[str, list[Any]] = {
        "plan": [[], ["x"]],
        "event": ["x"],
        "fees": [0, 1000],
        "document_days": [-1, 10_000],
        "document_kind": ["P", "I"],
    }
    for question in book.questions:
        sample = conditions.sample(question)
        told = offers.of_answers([question], {question.id: sample})
        tried[str(question.id)] = [known.value for known in told.values()]
    told_names = [name for name in names if name in tried]
    for values in itertools.product(*(tried[name] for name in told_names)):
        yield {name: offers.Known(value) for name, value in zip(told_names, values, strict=True)}


# --- texts ---------------------------------------------------------------------------------------


def _texts(book: OfferBook, texts: Catalogue) -> Iterator[Finding]:
    for line, message in _messages(book):
        for language in texts.languages:
            if not texts.has(language, message.id):
                said = f"the text “{message.id}” is missing in {language}"
                yield Finding(book.file, line, said)


def _messages(book: OfferBook) -> Iterator[tuple[int, Message]]:
    for question in book.questions:
        for message in (question.title, question.why, question.hint):
            if message:
                yield question.line, message
        for option in question.options:
            yield question.line, option.text
        yield question.line, Message(f"offer-fact-{question.id}")
    for rule in book.offers:
        yield rule.line, rule.title
        yield rule.line, rule.summary
        for condition in rule.conditions:
            yield condition.line, condition.text
        task = rule.task
        if task is None:
            continue
        for message in (task.title, task.who, task.summary, task.when, task.why):
            yield task.line, message
        for need in task.needs:
            yield task.line, need.text
        if task.assurance_before_decision > Assurance.NONE:
            yield task.line, plan.identity_text(task.assurance_before_decision)

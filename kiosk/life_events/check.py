# SPDX-License-Identifier: EUPL-1.2
"""Check content beyond its form, and say in plain words what is wrong and where.

`loket content check` prints the findings. An empty list means that every visit can be walked to
its end: each question can be asked and answered, each task can happen, each text exists in each
language, each fee holds today and stays under its legal maximum.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.cases import Assurance, Identity, Message, Method, Person
from kiosk.errors import KnownError
from kiosk.life_events import conditions, knowing, plan, walk
from kiosk.life_events.content import FEES_FILE, files, load_file
from kiosk.life_events.model import (
    Content,
    FeeTable,
    Finding,
    LifeEvent,
    Question,
    QuestionKind,
    TaskRule,
    in_force,
)
from kiosk.messages import Catalogue

MOST_JOURNEYS = 20_000
"""Ways through one event that are walked at most."""
FIXED_KINDS = {
    "name": QuestionKind.NAME,
    "birth_date": QuestionKind.DATE,
    "address": QuestionKind.ADDRESS,
    "phone": QuestionKind.PHONE,
}
"""Questions that letters and the plan look for by name, and the kind they then have."""


def check(
    folder: Path, languages: Sequence[str], today: dt.date, catalogue: Catalogue | None = None
) -> list[Finding]:
    """Return everything to repair in a folder with ``life-events/`` and ``locale/``."""
    texts = catalogue or Catalogue(folder / "locale", languages)
    findings: list[Finding] = []
    events: dict[str, LifeEvent] = {}
    fees = FeeTable(file=FEES_FILE)
    for path in files(folder):
        try:
            made = load_file(path)
        except KnownError as error:
            findings.append(_finding(error))
            continue
        if isinstance(made, FeeTable):
            fees = made
        elif made.id in events:
            message = f"there already is a life event “{made.id}”"
            findings.append(Finding(made.file, made.line, message))
        else:
            events[made.id] = made
    content = Content(events, fees, "", folder)
    findings += _fees(fees, today)
    for event in events.values():
        findings += [*_event(event, content, today), *_texts(event, texts)]
    if not findings:  # only what can be walked is walked
        for event in events.values():
            findings += _journeys(event, content, today)
    if not events and not findings:
        findings.append(Finding("life-events", 0, "there is no life event in this folder"))
    return findings + [_located(place, said) for place, said in texts.findings()]


def _finding(error: KnownError) -> Finding:
    found = re.match(r"(.+?):(\d+): (.*)", error.detail, re.DOTALL)
    if found is None:
        return Finding("", 0, error.detail)
    return Finding(found[1], int(found[2]), found[3])


def _located(place: str, said: str) -> Finding:
    file, _, line = place.rpartition(":")
    return Finding(f"locale/{file}" if file else "locale", int(line or 0), said)


# --- one event, read ---------------------------------------------------------------------------


def _event(event: LifeEvent, content: Content, today: dt.date) -> Iterator[Finding]:
    for place, question in enumerate(event.questions):
        earlier = event.questions[:place]
        texts = [question.asked_when, *(option.offered_when for option in question.options)]
        for condition in texts:
            for problem in conditions.problems(condition, earlier):
                yield Finding(event.file, question.line, f"question “{question.id}”: {problem}")
        for message in knowing.problems(event, question, content):
            yield Finding(event.file, question.line, f"question “{question.id}”: {message}")
        kind = FIXED_KINDS.get(question.id)
        if kind and question.kind is not kind:
            message = f"a question called “{question.id}” has to be of kind “{kind.value}”"
            yield Finding(event.file, question.line, message)
    for message in knowing.registry_problems(event):
        yield Finding(event.file, event.registry.line if event.registry else event.line, message)
    for place, task in enumerate(event.tasks):
        for message in _task(event, place, task, content.fees, today):
            yield Finding(event.file, task.line, f"task “{task.id}”: {message}")


def _task(
    event: LifeEvent, place: int, task: TaskRule, fees: FeeTable, today: dt.date
) -> Iterator[str]:
    for condition in (
        task.needed_when,
        *(fee.when for fee in task.fees),
        *(need.met_when for need in task.needs),
    ):
        yield from conditions.problems(condition, event.questions)
    before = {other.id for other in event.tasks[:place]}
    for other in task.deadline.after if task.deadline else ():
        if other not in before:
            yield f"its date follows “{other}”, which is not a task before it"
    for rule in task.fees:
        if rule.fee not in fees.fees:
            yield f"the fee “{rule.fee}” is not in {FEES_FILE}"
        elif fees.at(rule.fee, today) is None:
            yield f"there is no amount of the fee “{rule.fee}” for {today.isoformat()}"
    if task.fees and task.fees[-1].when != "true":
        yield "the last of its fees has a condition, so there may be none that applies"


# --- fees ----------------------------------------------------------------------------------------


def _fees(fees: FeeTable, today: dt.date) -> Iterator[Finding]:
    for name, amounts in fees.fees.items():
        bound = fees.maximum_of.get(name)
        if bound is None:
            continue
        maxima = fees.maxima[bound]
        days = {a.valid_from for a in amounts} | {m.valid_from for m in maxima} | {today}
        for day in sorted(days):
            amount, maximum = in_force(amounts, day), in_force(maxima, day)
            if amount and maximum is None:
                message = f"“{name}”: no legal maximum “{bound}” is known for {day.isoformat()}"
                yield Finding(fees.file, amount.line, message)
            elif amount and maximum and amount.amount > maximum.amount:
                message = (
                    f"“{name}”: {_euro(amount.amount)} is more than the legal maximum of "
                    f"{_euro(maximum.amount)} on {day.isoformat()} ({maximum.source})"
                )
                yield Finding(fees.file, amount.line, message)


def _euro(cents: int) -> str:
    return f"€ {cents // 100}.{cents % 100:02d}"


# --- texts ---------------------------------------------------------------------------------------


def _texts(event: LifeEvent, texts: Catalogue) -> Iterator[Finding]:
    for line, message in _messages(event):
        for language in texts.languages:
            if not texts.has(language, message.id):
                said = f"the text “{message.id}” is missing in {language}"
                yield Finding(event.file, line, said)


def _messages(event: LifeEvent) -> Iterator[tuple[int, Message]]:
    yield event.line, event.title
    for question in event.questions:
        for message in (question.title, question.why, question.hint):
            if message:
                yield question.line, message
        for option in question.options:
            yield question.line, option.text
    for task in event.tasks:
        for message in (task.title, task.who, task.summary, task.when, task.why):
            yield task.line, message
        for need in task.needs:
            yield task.line, need.text
        if task.assurance_before_decision > Assurance.NONE:
            yield task.line, plan.identity_text(task.assurance_before_decision)
        if task.fees:
            yield task.line, Message(f"need-{plan.FEE_NEED}")


# --- one event, walked ---------------------------------------------------------------------------


def identities() -> tuple[Identity, ...]:
    """Return the ways of being known that content can tell apart, for trying it out."""
    adult = Person("Voorbeeld", "Robin", "1985-02-11", "999990408")
    child = Person("Voorbeeld", "Bo", "2012-06-30")
    return (
        Identity(),
        Identity(Method.CHIP, Assurance.SUBSTANTIAL, child),
        Identity(Method.CLERK, Assurance.HIGH, adult),
    )


def _journeys(event: LifeEvent, content: Content, today: dt.date) -> Iterator[Finding]:
    """Walk every way through an event; report what can never happen and what ends in nothing."""
    asked: set[str] = set()
    chosen: set[tuple[str, str]] = set()
    planned: set[str] = set()
    empty = 0
    for identity in identities():
        facts = conditions.facts_of(identity, today)
        try:
            for answers in itertools.islice(walk.journeys(event, facts), MOST_JOURNEYS):
                made = plan.make(event, answers, identity, content, today)
                asked.update(answers)
                planned.update(task.id for task in made.tasks)
                empty += not made.tasks
                for name, answer in answers.items():
                    given = answer if isinstance(answer, tuple) else (answer,)
                    chosen.update((name, one) for one in given if isinstance(one, str))
        except conditions.ConditionError as error:
            yield Finding(event.file, event.line, f"while walking its questions: {error}")
            return
    if empty:
        message = f"{empty} ways of answering end in an empty plan"
        yield Finding(event.file, event.line, message)
    for question in event.questions:
        yield from _unused(event, question, asked, chosen)
    for task in event.tasks:
        if task.id not in planned:
            message = f"task “{task.id}” never becomes part of a plan"
            yield Finding(event.file, task.line, message)


def _unused(
    event: LifeEvent, question: Question, asked: set[str], chosen: set[tuple[str, str]]
) -> Iterator[Finding]:
    if question.id not in asked:
        yield Finding(event.file, question.line, f"question “{question.id}” is never asked")
        return
    if question.kind in (QuestionKind.CHOICE, QuestionKind.SEVERAL):
        for option in question.options:
            if (question.id, option.id) not in chosen:
                message = f"question “{question.id}”: “{option.id}” is never offered"
                yield Finding(event.file, question.line, message)

# SPDX-License-Identifier: EUPL-1.2
"""Check content beyond its form, and say in plain words what is wrong and where.

`loket content check` prints the findings. An empty list means that every visit can be walked to
its end: each question can be asked and answered, each task can happen, each text exists in each
language and is easy enough, each fee holds today and stays under its legal maximum.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.cases import Message
from kiosk.errors import KnownError
from kiosk.life_events import (
    conditions,
    finding,
    interview,
    knowing,
    language,
    offer_check,
    offer_content,
    plan,
    simulate,
)
from kiosk.life_events.content import (
    EVENTS_FOLDER,
    FEES_FILE,
    event_of,
    fees_of,
    files,
    shared_files,
)
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
from kiosk.life_events.source import Source, Where, read
from kiosk.messages import Catalogue
from kiosk.people import Assurance, Identity, Method, Person

OWN = Path(__file__).resolve().parents[2] / "assets"
"""Loket's own content, whose rules for sentences hold where a folder has none."""
MOST_WAYS = 1_000
"""Ways through one event that the check walks; with more there are, it chooses."""
FIXED_KINDS = {
    "name": QuestionKind.NAME,
    "birth_date": QuestionKind.DATE,
    "address": QuestionKind.ADDRESS,
    "phone": QuestionKind.PHONE,
}
"""Questions that letters and the plan look for by name, and the kind they then have."""
NOT_EVERYBODY = (QuestionKind.PHONE,)
"""Kinds that not everybody has an answer to: such a question has to be optional."""


@dataclass(frozen=True, slots=True)
class Read:
    """One life event, with the file it was read from."""

    event: LifeEvent
    source: Source

    def find(self, message: str, *where: str | int) -> Finding:
        """Return a finding at the line of a part of the file."""
        return Finding(self.source.file, self.source.line(*where), message)


def check(
    folder: Path,
    languages: Sequence[str],
    today: dt.date,
    catalogue: Catalogue | None = None,
    icons: frozenset[str] | None = None,
) -> list[Finding]:
    """Return everything to repair in a folder with ``life-events/`` and ``locale/``.

    `icons` are the names of the pictures that there are; None: they are not looked at.
    """
    texts = catalogue or Catalogue(folder / "locale", languages)
    findings: list[Finding] = []
    events: dict[str, Read] = {}
    fees = FeeTable(file=FEES_FILE)
    for path in files(folder):
        try:
            source = read(path, f"{EVENTS_FOLDER}/{path.name}")
            if path.name == FEES_FILE:
                fees = fees_of(source)
                continue
            event = event_of(source)
        except KnownError as error:
            findings.append(finding_of(error))
            continue
        if event.id in events:
            message = f"there already is a life event “{event.id}”"
            findings.append(Finding(event.file, event.line, message))
        else:
            events[event.id] = Read(event, source)
    offers = None
    try:
        offers = offer_content.load(shared_files(folder))
    except KnownError as error:
        findings.append(finding_of(error))
    try:
        findings += finding.problems(folder, list(events), texts)
    except KnownError as error:
        findings.append(finding_of(error))
    content = Content({id: one.event for id, one in events.items()}, fees, "", folder, offers)
    findings += [*_fees(fees, today), *offer_check.findings(content, texts, today)]
    for one in events.values():
        findings += _event(one, content, today)
        findings += _texts(one.event, texts)
        if icons is not None:
            findings += _icons(one, icons)
    if not findings:  # only what can be walked is walked
        for one in events.values():
            findings += _walked(one.event, content, today, texts)
    if not events and not findings:
        findings.append(Finding(EVENTS_FOLDER, 0, "there is no life event in this folder"))
    findings += [_located(place, said) for place, said in texts.findings()]
    return findings + _language(folder, content.events, texts)


def finding_of(error: KnownError) -> Finding:
    """Return what content could not be read for as a finding."""
    found = re.match(r"(.+?):(\d+): (.*)", error.detail, re.DOTALL)
    if found is None:
        return Finding("", 0, error.detail)
    return Finding(found[1], int(found[2]), found[3])


def _located(place: str, said: str) -> Finding:
    file, _, line = place.rpartition(":")
    return Finding(f"locale/{file}" if file else "locale", int(line or 0), said)


# --- one event, read ---------------------------------------------------------------------------


def _event(one: Read, content: Content, today: dt.date) -> Iterator[Finding]:
    event = one.event
    for place, question in enumerate(event.questions):
        here = ("questions", place)
        for where, condition in _question_conditions(question, here):
            for problem in conditions.problems(condition, event.questions[:place]):
                yield one.find(f"question “{question.id}”: {problem}", *where)
        for message in knowing.problems(event, question, content):
            yield one.find(f"question “{question.id}”: {message}", *here, "known_from")
        kind = FIXED_KINDS.get(question.id)
        if kind and question.kind is not kind:
            message = f"a question called “{question.id}” has to be of kind “{kind.value}”"
            yield one.find(message, *here, "kind")
        if question.kind in NOT_EVERYBODY and not question.optional:
            message = f"question “{question.id}”: not everybody has this, write “optional: true”"
            yield one.find(message, *here, "kind")
        yield from _answerable(one, question, today, here)
    for message in knowing.registry_problems(event):
        yield one.find(message, "registry")
    for place, task in enumerate(event.tasks):
        for where, message in _task(event, place, task, content.fees, today):
            yield one.find(f"task “{task.id}”: {message}", "tasks", place, *where)


def _question_conditions(question: Question, here: Where) -> Iterator[tuple[Where, str]]:
    yield (*here, "asked_when"), question.asked_when
    for place, option in enumerate(question.options):
        yield (*here, "options", place, "offered_when"), option.offered_when


def _answerable(one: Read, question: Question, today: dt.date, here: Where) -> Iterator[Finding]:
    """Report a question that no answer can satisfy."""
    if question.options or question.kind is QuestionKind.YES_NO:
        alone = [option for option in question.options if option.exclusive]
        if alone and question.kind is not QuestionKind.SEVERAL:
            message = f"question “{question.id}”: “exclusive” means nothing where one is chosen"
            yield one.find(message, *here, "options")
        return
    sample = conditions.sample(question)
    if question.kind is QuestionKind.DATE and question.id != conditions.BIRTH_DATE:
        sample = today.isoformat()
    answer = interview.check(question, sample, today)
    if isinstance(answer, interview.Problem):
        message = f"question “{question.id}” can never be answered: its limits leave no room"
        yield one.find(message, *here, "max_length")


def _task(
    event: LifeEvent, place: int, task: TaskRule, fees: FeeTable, today: dt.date
) -> Iterator[tuple[Where, str]]:
    for where, condition in (
        (("needed_when",), task.needed_when),
        *((("fees", at, "when"), fee.when) for at, fee in enumerate(task.fees)),
        *((("needs", at, "met_when"), need.met_when) for at, need in enumerate(task.needs)),
    ):
        for problem in conditions.problems(condition, event.questions):
            yield where, problem
    before = {other.id for other in event.tasks[:place]}
    for other in task.deadline.after if task.deadline else ():
        if other not in before:
            yield (
                ("deadline", "after"),
                f"its date follows “{other}”, which is not a task before it",
            )
    there = {other.id for other in event.tasks} - {task.id}
    for other in task.excludes:
        if other not in there:
            yield ("excludes",), f"it excludes “{other}”, which is not another task"
    for at, rule in enumerate(task.fees):
        if rule.fee not in fees.fees:
            yield ("fees", at), f"the fee “{rule.fee}” is not in {FEES_FILE}"
        elif fees.at(rule.fee, today) is None:
            message = f"there is no amount of the fee “{rule.fee}” for {today.isoformat()}"
            yield ("fees", at), message
    if task.fees and task.fees[-1].when != "true":
        yield ("fees",), "the last of its fees has a condition, so there may be none that applies"


def _icons(one: Read, icons: frozenset[str]) -> Iterator[Finding]:
    message = "there is no picture “{}” in the folder icons"
    if one.event.icon not in icons:
        yield one.find(message.format(one.event.icon), "icon")
    for place, question in enumerate(one.event.questions):
        for at, option in enumerate(question.options):
            if option.icon and option.icon not in icons:
                where = ("questions", place, "options", at)
                yield one.find(message.format(option.icon), *where)


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
        for lang in texts.languages:
            if not texts.has(lang, message.id):
                said = f"the text “{message.id}” is missing in {lang}"
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


def _language(folder: Path, events: Mapping[str, LifeEvent], texts: Catalogue) -> list[Finding]:
    """Return the sentences that are too hard, in the languages that have rules for it."""
    found: list[Finding] = []
    titles = {question.title.id for event in events.values() for question in event.questions}
    for lang in texts.languages:
        try:
            own = (folder / language.FOLDER).is_dir()
            rules = language.load(folder if own else OWN, lang)
        except KnownError as error:
            found.append(finding_of(error))
            continue
        if rules is not None:
            found += language.findings(rules, texts, lang, titles)
    return found


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


def dated(event: LifeEvent, texts: Catalogue) -> frozenset[str]:
    """Return the messages of an event that need a computed date."""
    language_first = texts.languages[0]
    return frozenset(
        task.when.id
        for task in event.tasks
        if simulate.DAY_PROMISED in texts.variables(language_first, task.when.id)
    )


def _walked(
    event: LifeEvent, content: Content, today: dt.date, texts: Catalogue
) -> Iterator[Finding]:
    """Walk an event; report what can never happen, and what ends in nothing or contradicts."""
    result = simulate.run(event, content, today, dated(event, texts), MOST_WAYS)
    yield from result.findings
    if any(finding.message.startswith("while walking") for finding in result.findings):
        return
    for said in sorted(result.said):
        for lang in texts.languages:
            if not texts.has(lang, said):
                yield Finding(event.file, event.line, f"the text “{said}” is missing in {lang}")
    planned = {task for tasks in result.plans for task in tasks}
    for question in event.questions:
        if question.id not in result.asked:
            yield Finding(event.file, question.line, f"question “{question.id}” is never asked")
            continue
        for option in question.options:
            if (question.id, option.id) not in result.offered:
                message = f"question “{question.id}”: “{option.id}” is never offered"
                yield Finding(event.file, question.line, message)
    for task in event.tasks:
        if task.id not in planned:
            message = f"task “{task.id}” never becomes part of a plan"
            yield Finding(event.file, task.line, message)

# SPDX-License-Identifier: EUPL-1.2
"""Run a life event in every way that can matter, and report dead ends and contradictions.

A *dead end*: a question with nothing left to choose, a rule that fails, a plan of nothing. A plan
*contradicts itself* when two of its tasks exclude each other, or when it promises a date that it
does not have. A task of somebody else that is due on a day that has passed is only told. Each
finding tells one way of answering that leads there.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.cases import Actor, Answers, Plan
from kiosk.life_events import conditions, plan, walk
from kiosk.life_events.classes import Classes
from kiosk.life_events.model import Content, Finding, LifeEvent, Question, QuestionKind
from kiosk.people import Identity

MOST_WAYS = 60_000
"""Ways through one event that are all walked; with more there are, ways are chosen."""
DAY_PROMISED = "due_date"
"""The value in a task's words that only a computed date can fill."""


@dataclass(slots=True)
class Result:
    """What came of running one event."""

    event: str
    walked: int = 0
    ways: int = 0
    """How many ways there are, if more than were walked: an estimate."""
    identities: int = 0
    plans: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """How often each set of tasks came out."""
    findings: list[Finding] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    """What is not wrong and good to know, each with one way of answering that leads there."""
    asked: set[str] = field(default_factory=set)
    offered: set[tuple[str, str]] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    """Ids of the messages that say when something happens."""

    def ask(self, question: Question) -> None:
        """Note that a question was asked, and what was offered."""
        if question.id not in self.asked or not self._offered_all(question):
            self.asked.add(question.id)
            self.offered.update((question.id, option.id) for option in question.options)

    def _offered_all(self, question: Question) -> bool:
        return all((question.id, option.id) in self.offered for option in question.options)

    @property
    def whole(self) -> bool:
        """Whether every way was walked."""
        return self.ways == 0


def run(
    event: LifeEvent,
    content: Content,
    today: dt.date,
    dated: Iterable[str] = (),
    most: int = MOST_WAYS,
) -> Result:
    """Run one event, with all ways of being known that its conditions can tell apart.

    `dated` are the ids of messages that need :data:`DAY_PROMISED`.
    """
    classes = Classes(event, today)
    result = Result(event.id)
    said: set[str] = set()
    promising = frozenset(dated)
    known = classes.identities()
    share = max(1, most // len(known))

    def find(line: int, message: str, answers: Answers, identity: Identity) -> None:
        if message not in said:
            said.add(message)
            told = f"{message}; for example {example(answers, identity)}"
            result.findings.append(Finding(event.file, line, told))

    for identity in known:
        facts = conditions.facts_of(identity, today)
        result.identities += 1
        try:
            if walk.count(classes, facts, share) is not None:
                journeys = walk.every(classes, facts, result.ask)
            else:
                result.ways += walk.estimate(classes, facts)
                journeys = walk.chosen(classes, facts, share, result.ask)
            for answers in journeys:
                result.walked += 1
                made = plan.make(event, answers, identity, content, today)
                result.plans[tuple(str(task.id) for task in made.tasks)] += 1
                result.said.update(task.when.id for task in made.tasks)
                for line, message in _contradictions(event, made, today, promising):
                    find(line, message, answers, identity)
                for note in _late(made, today):
                    if note not in result.notes:
                        result.notes[note] = example(answers, identity)
        except walk.NothingToChoose as end:
            message = f"question “{end.question.id}” can be asked with nothing left to choose"
            find(end.question.line, message, end.answers, identity)
        except conditions.ConditionError as error:
            message = f"while walking its questions: {error}"
            result.findings.append(Finding(event.file, event.line, message))
            break
    return result


def _contradictions(
    event: LifeEvent, made: Plan, today: dt.date, promising: frozenset[str]
) -> Iterator[tuple[int, str]]:
    if not made.tasks:
        yield event.line, "a way of answering ends in an empty plan"
    rules = {rule.id: rule for rule in event.tasks}
    planned = {str(task.id) for task in made.tasks}
    for task in made.tasks:
        rule = rules[task.id]
        for other in rule.excludes:
            if other in planned:
                yield (
                    rule.line,
                    f"tasks “{task.id}” and “{other}” are in one plan and exclude each other",
                )
        if task.when.id in promising and task.due is None:
            yield rule.line, f"task “{task.id}” promises a date and has none"


def _late(made: Plan, today: dt.date) -> Iterator[str]:
    for task in made.tasks:
        if task.due is not None and task.due < today and task.actor is not Actor.MUNICIPALITY:
            yield f"task “{task.id}” can be due on a day that has passed"


def example(answers: Answers, identity: Identity) -> str:
    """Tell one way of answering on a line, without what was typed."""
    who = "" if identity.person is None else f"{identity.method.value}, born "
    who += identity.person.birth_date if identity.person else "not known"
    given = []
    for name, answer in answers.items():
        value = "+".join(answer) if isinstance(answer, tuple) else str(answer).lower()
        given.append(f"{name} = {value}" if value else f"{name} passed over")
    return f"{'; '.join(given) or 'no questions'} ({who})"


def tell(
    result: Result, event: LifeEvent, titles: Mapping[str, str], shown: int = 0
) -> Iterator[str]:
    """Say what was walked and which plans came out, most frequent first; 0 shows them all."""
    if result.whole:
        yield f"{event.id}: every combination that can matter was walked ({result.walked} ways)."
    else:
        yield (
            f"{event.id}: about {result.ways} combinations are too many to walk; {result.walked} "
            "ways were chosen in which every two answers that can go together do."
        )
    yield f"  {len(result.plans)} different plans, {result.identities} ways of being known."
    typed = [q.id for q in event.questions if not q.options and q.kind is not QuestionKind.YES_NO]
    if typed:
        yield f"  One valid sample each for what is typed: {', '.join(typed)}."
    for note, way in result.notes.items():
        yield f"  Note: {note}; for example {way}"
    for tasks, times in result.plans.most_common(shown or None):
        named = ", ".join(titles.get(task, task) for task in tasks) or "(nothing)"
        yield f"  {times:6d} × {named}"
    if shown and len(result.plans) > shown:
        yield f"  and {len(result.plans) - shown} plans more (--every shows them)"

# SPDX-License-Identifier: EUPL-1.2
"""Which answers decided: the ones without which a condition would not hold.

A condition is tried with each answer otherwise, alone and together with others. A smallest set of
answers that, given otherwise, would undo the conclusion is decisive, and all answers in such sets
are named: of "this or that" both, of "this and not that" also what was not chosen. What was not
answered is never named.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from kiosk.cases import Answer, Answers, Message, Plan, QuestionId, Reason, Said, Task
from kiosk.life_events import conditions, interview
from kiosk.life_events.model import CHOOSES_ONE, LifeEvent, Question, QuestionKind
from kiosk.people import Identity

MOST_TRIALS = 500
MOST_TOGETHER = 3
"""Answers that are given otherwise at the same time; more no person could follow."""
_AGES = (0, 4, 10, 12, 15, 16, 17, 18, 20, 21, 30, 50, 66, 67, 68, 75, 90)
_DAYS = (-4000, -400, -100, -43, -30, -8, -5, -1, 0, 1, 5, 8, 30, 43, 100, 400)
_NUMBERS = re.compile(r"-?\d+")


@dataclass(frozen=True, slots=True)
class _Atom:
    """One thing that was said, and what could have been said instead."""

    question: Question
    option: str
    """Of several, the option that was chosen or left out; empty for any other answer."""
    others: tuple[Answer, ...]


def explained(
    plan: Plan, event: LifeEvent, answers: Answers, identity: Identity, today: dt.date
) -> Plan:
    """Return the plan with the deciding answers of each task, and of each fee with a condition."""
    facts = conditions.facts_of(identity, today)
    standing = interview.prune(event, answers, facts)
    rules = {rule.id: rule for rule in event.tasks}

    def told(task: Task) -> Task:
        rule = rules.get(task.id)
        if rule is None:
            return task
        found = deciding(rule.needed_when, event, standing, facts)
        named = tuple(dict.fromkeys(reason.question for reason in found))
        task = replace(
            task, why=replace(task.why, reasons=found, answers=named or task.why.answers)
        )
        if task.fee is None:
            return task
        chosen = next((fee.when for fee in rule.fees if fee.fee == task.fee.id), "true")
        reasons = deciding(chosen, event, standing, facts) if chosen != "true" else ()
        return replace(task, fee=replace(task.fee, reasons=reasons))

    return Plan(tuple(told(task) for task in plan.tasks))


def of_question(
    question: Question, event: LifeEvent, answers: Answers, identity: Identity, today: dt.date
) -> tuple[Reason, ...]:
    """Return the answers because of which a question is asked."""
    facts = conditions.facts_of(identity, today)
    place = next((i for i, one in enumerate(event.questions) if one.id == question.id), 0)
    before = {one.id for one in event.questions[:place]}
    earlier = {id: answer for id, answer in answers.items() if id in before}
    written = event.questions[place].asked_when if event.questions else "true"
    return deciding(written, event, interview.prune(event, earlier, facts), facts)


def deciding(
    condition: str, event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> tuple[Reason, ...]:
    """Return the answers that decided that a condition holds, in the order of the questions.

    `answers` are those that stand. Empty when none did: a condition that always holds, or one
    that rests on who the resident is alone. Raises ConditionError for content that
    :mod:`.check` would refuse.
    """
    if condition == "true":
        return ()
    atoms = _decisive(condition, event, answers, facts)
    return tuple(_reasons(atoms, answers))


def _decisive(
    condition: str, event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> tuple[_Atom, ...]:
    atoms = tuple(_atoms(condition, event, answers, facts))
    holds = _trial(condition, event, answers, facts)
    edges: list[frozenset[int]] = []
    trials = 0
    for size in range(1, min(len(atoms), MOST_TOGETHER) + 1):
        for chosen in itertools.combinations(range(len(atoms)), size):
            if any(edge <= set(chosen) for edge in edges):
                continue
            for instead in itertools.product(*(atoms[place].others for place in chosen)):
                trials += 1
                if trials > MOST_TRIALS:
                    break
                changes = [(atoms[p], value) for p, value in zip(chosen, instead, strict=True)]
                if not holds(_changed(answers, changes)):
                    edges.append(frozenset(chosen))
                    break
    if edges:
        named = frozenset[int]().union(*edges)
        return tuple(atom for place, atom in enumerate(atoms) if place in named)
    # Whatever would have been answered: what it rests on is then what was asked at all.
    return tuple(atom for atom in atoms if not _left_out(atom, answers))


def _trial(
    condition: str, event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> Callable[[Answers], bool]:
    """Return what tells whether a condition holds with other answers."""
    base = conditions.environment(event.questions, answers, facts)
    dated = {q.id for q in event.questions if q.kind is QuestionKind.DATE}
    by_id = {q.id: q for q in event.questions}

    def holds(given: Answers) -> bool:
        changed = {id: value for id, value in given.items() if answers.get(id) != value}
        if dated & changed.keys():
            seen = conditions.environment(event.questions, given, facts)
        else:
            seen = dict(base)
            for id, value in changed.items():
                empty = conditions.empty(by_id[id].kind)
                seen[id] = conditions.seen_as(empty if value in ("", ()) else value)
        return conditions.holds(condition, seen)

    return holds


def _changed(answers: Answers, changes: list[tuple[_Atom, Answer]]) -> Answers:
    given = dict(answers)
    for atom, value in changes:
        if not atom.option:
            given[atom.question.id] = value
            continue
        chosen = given[atom.question.id]
        assert isinstance(chosen, tuple)
        rest = tuple(one for one in chosen if one != atom.option)
        given[atom.question.id] = rest if len(rest) < len(chosen) else (*chosen, atom.option)
    return given


def _atoms(
    condition: str, event: LifeEvent, answers: Answers, facts: Mapping[str, object]
) -> Iterator[_Atom]:
    used = set(conditions.used_questions(condition, event))
    if "age" in conditions.names(condition):
        used.add(conditions.BIRTH_DATE)
    today = str(facts.get("today", ""))
    for question in event.questions:
        if question.id not in used or question.id not in answers:
            continue
        answer = answers[question.id]
        mentioned = _mentioned(condition, tuple(option.id for option in question.options))
        if question.kind is QuestionKind.SEVERAL and isinstance(answer, tuple) and mentioned:
            for option in question.options:
                if option.id in mentioned:
                    yield _Atom(question, option.id, (True,))
            continue
        if answer not in ("", ()):
            yield _Atom(question, "", tuple(_others(condition, question, answer, today)))


@lru_cache(maxsize=1024)
def _mentioned(condition: str, options: tuple[str, ...]) -> frozenset[str]:
    """Return the options of a question that a condition names."""
    return frozenset(re.findall(r"[\"']([^\"']*)[\"']", condition)) & frozenset(options)


def _others(condition: str, question: Question, answer: Answer, today: str) -> Iterator[Answer]:
    """Yield what could have been answered instead, as far as it may matter."""
    match question.kind:
        case QuestionKind.YES_NO:
            yield not answer
        case QuestionKind.DATE:
            yield from (day for day in _days(question, today) if day != answer)
        case kind if kind in CHOOSES_ONE:
            yield from (option.id for option in question.options if option.id != answer)
        case QuestionKind.AMOUNT | QuestionKind.NUMBER:
            near = {int(n) + step for n in _NUMBERS.findall(condition) for step in (-1, 0, 1)}
            yield from (str(n) for n in sorted(near | {0}) if str(n) != answer)
        case _:
            pass
    if question.optional:
        yield () if question.kind is QuestionKind.SEVERAL else ""


def _days(question: Question, today: str) -> Iterator[str]:
    now = dt.date.fromisoformat(today)
    if question.id == conditions.BIRTH_DATE:
        yield from ((now - dt.timedelta(days=366 * age + 1)).isoformat() for age in _AGES)
        return
    for days in _DAYS:
        early = question.earliest_days is not None and -days > question.earliest_days
        late = question.latest_days is not None and days > question.latest_days
        if not early and not late:
            yield (now + dt.timedelta(days=days)).isoformat()


def _left_out(atom: _Atom, answers: Answers) -> bool:
    chosen = answers.get(atom.question.id)
    return bool(atom.option) and isinstance(chosen, tuple) and atom.option not in chosen


def _reasons(atoms: tuple[_Atom, ...], answers: Answers) -> Iterator[Reason]:
    for question, group in itertools.groupby(atoms, key=lambda atom: atom.question):
        said: dict[Said, list[Message | str]] = {}
        for atom in group:
            if not atom.option:
                words = interview.spell_out(question, answers[question.id])
                said.setdefault(Said.ANSWERED, []).extend(words)
                continue
            how = Said.NOT_CHOSEN if _left_out(atom, answers) else Said.CHOSEN
            text = next(o.text for o in question.options if o.id == atom.option)
            said.setdefault(how, []).append(text)
        for how, words_said in said.items():
            yield Reason(QuestionId(question.id), question.title, how, tuple(words_said))

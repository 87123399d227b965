# SPDX-License-Identifier: EUPL-1.2
"""From answers to the plan: which tasks follow, by when, at what cost, what is needed, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.cases import (
    Actor,
    Answers,
    Fee,
    Message,
    MessageArg,
    Need,
    Plan,
    QuestionId,
    SettlementKind,
    Task,
    TaskId,
    Why,
)
from kiosk.life_events import conditions, interview
from kiosk.life_events.model import Content, Deadline, LifeEvent, TaskRule
from kiosk.life_events.workdays import add_workdays
from kiosk.needs import BSN_NEED, IDENTITY_NEED, INTAKE_NEED
from kiosk.people import Assurance, Identity

PROVE_IDENTITY = TaskId("prove-identity")
"""The task that the gap between how sure we are and must be becomes."""
BSN = QuestionId("bsn")
"""The answer under which a scanned or typed citizen service number is kept; never a question."""
FEE_NEED = "fee-unknown"
"""The need for a clerk to tell the fee, when the table has none for this day."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The task of an offer that the resident accepted, and why it was offered."""

    rule: TaskRule
    why: Why


def make(
    event: LifeEvent,
    answers: Answers,
    identity: Identity,
    content: Content,
    today: dt.date,
    accepted: tuple[Accepted, ...] = (),
) -> Plan:
    """Return the plan that follows from the answers, in the order of the content file.

    The tasks of accepted offers come last. Answers that no longer apply do not count. Raises
    ConditionError for content that :mod:`.check` would refuse.
    """
    facts = conditions.facts_of(identity, today)
    standing = interview.prune(event, answers, facts)
    seen = conditions.environment(event.questions, standing, facts)
    rules = [rule for rule in event.tasks if conditions.holds(rule.needed_when, seen)]
    rules += [one.rule for one in accepted]
    whys = {one.rule.id: one.why for one in accepted}
    dues: dict[TaskId, dt.date] = {}
    tasks = []
    knows = bool(identity.person and identity.person.bsn) or bool(answers.get(BSN))
    for rule in rules:
        due = _due(rule.deadline, dues, event, standing, today)
        if due is not None:
            dues[rule.id] = due
        tasks.append(_task(rule, due, seen, event, content, identity.assurance, today, knows=knows))
    return Plan(tuple(replace(t, why=whys[t.id]) if t.id in whys else t for t in tasks))


def _due(
    deadline: Deadline | None,
    dues: Mapping[TaskId, dt.date],
    event: LifeEvent,
    answers: Answers,
    today: dt.date,
) -> dt.date | None:
    if deadline is None:
        return None
    if deadline.term:
        return _term(deadline.term, event, answers)
    start = max([today, *(dues[task] for task in deadline.after if task in dues)])
    return add_workdays(start, deadline.workdays)


def _term(name: str, event: LifeEvent, answers: Answers) -> dt.date | None:
    """Return the day of a term; None while the date that it follows from was not answered."""
    for question in event.questions:
        answer = answers.get(question.id)
        for term in question.terms:
            if term.id == name and isinstance(answer, str) and answer:
                return conditions.term_day(term, dt.date.fromisoformat(answer))
    return None


def _task(
    rule: TaskRule,
    due: dt.date | None,
    seen: Mapping[str, Any],
    event: LifeEvent,
    content: Content,
    assurance: Assurance,
    today: dt.date,
    *,
    knows: bool,
) -> Task:
    args: dict[str, MessageArg] = {"due_date": due.isoformat()} if due else {}
    dated = rule.deadline is not None and bool(rule.deadline.term)
    fee, told = _fee(rule, seen, content, today)
    return Task(
        id=rule.id,
        title=rule.title,
        actor=rule.actor,
        who=rule.who,
        summary=rule.summary,
        when=Message(rule.when.id if due or not dated else f"{rule.when.id}-undated", args),
        why=Why(
            text=rule.why,
            rule=rule.needed_when,
            answers=conditions.used_questions(rule.needed_when, event),
            law=rule.law,
        ),
        due=due,
        fee=fee,
        needs=_needs(rule, seen, assurance, knows, fee_told=told),
        phone=rule.phone,
        upl=rule.upl,
        case_type=rule.case_type,
        assurance_at_intake=rule.assurance_at_intake,
        assurance_before_decision=rule.assurance_before_decision,
    )


def _fee(
    rule: TaskRule, seen: Mapping[str, Any], content: Content, today: dt.date
) -> tuple[Fee | None, bool]:
    """Return the fee, and whether we can tell what the task costs."""
    for choice in rule.fees:
        if conditions.holds(choice.when, seen):
            fee = content.fees.at(choice.fee, today)
            return fee, fee is not None
    return None, True


def _needs(
    rule: TaskRule, seen: Mapping[str, Any], assurance: Assurance, knows: bool, *, fee_told: bool
) -> tuple[Need, ...]:
    """Return what is needed; an identity that is not sure enough is a need, never a closed door.

    `knows`: the BSN is known, from a chip, a scan or typing.
    """
    needs = []
    if rule.assurance_at_intake > Assurance.NONE:
        met = assurance >= rule.assurance_at_intake
        needs.append(Need(INTAKE_NEED, Message(f"need-{INTAKE_NEED}"), met))
    if rule.assurance_before_decision > Assurance.NONE:
        met = assurance >= rule.assurance_before_decision
        needs.append(Need(IDENTITY_NEED, identity_text(rule.assurance_before_decision), met))
    needs += [
        Need(
            need.id,
            need.text,
            conditions.holds(need.met_when, seen) or (need.id == BSN_NEED and knows),
        )
        for need in rule.needs
    ]
    if not fee_told:
        needs.append(Need(FEE_NEED, Message(f"need-{FEE_NEED}"), met=False))
    return tuple(needs)


def prove_identity(plan: Plan) -> Task | None:
    """Return the resident's task that follows from not being known well enough; None: it is well.

    It stands in every plan that is shown and printed, and is no service of its own: nothing of
    it goes to the backend, where the tasks that wait for it say so themselves.
    """
    if not lacking(plan):
        return None
    return Task(
        id=PROVE_IDENTITY,
        title=Message("prove-title"),
        actor=Actor.RESIDENT,
        who=Message("who-resident"),
        summary=Message("prove-summary"),
        when=Message("prove-when"),
        why=Why(Message("prove-why"), "assurance < assurance_before_decision"),
    )


def lacking(plan: Plan) -> tuple[Task, ...]:
    """Return the tasks for which it is not sure enough yet who the resident is."""
    kinds = (IDENTITY_NEED, INTAKE_NEED)
    return tuple(
        task for task in plan.tasks if any(n.id in kinds and not n.met for n in task.needs)
    )


def identity_text(level: Assurance) -> Message:
    """Return what is needed for an identity to be as sure as this, in words."""
    low = "-low" if level is Assurance.LOW else ""
    return Message(f"need-{IDENTITY_NEED}{low}")


def settlements(plan: Plan) -> tuple[SettlementKind, ...]:
    """Return the ways to settle a plan's fees, in the order to offer them.

    Every way is open to everyone; a waiver is a request that a person decides on.
    """
    if plan.total == 0:
        return (SettlementKind.NOTHING_DUE,)
    return (
        SettlementKind.CASH,
        SettlementKind.CARD,
        SettlementKind.INVOICE,
        SettlementKind.INSTALMENTS,
        SettlementKind.PICK_UP,
        SettlementKind.WAIVER,
        SettlementKind.LATER,
    )

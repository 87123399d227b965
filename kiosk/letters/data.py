# SPDX-License-Identifier: EUPL-1.2
"""What a letter can say of a case: values for its words, and facts for its conditions. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from kiosk.because import Say
from kiosk.cases import Case, DocumentKind, LetterOrder, MessageArg, Need, QuestionId, Task
from kiosk.clock import local
from kiosk.config import Hall
from kiosk.letters.names import FACTS
from kiosk.letters.plain import clean
from kiosk.life_events.entries import given_name
from kiosk.life_events.money import grouped
from kiosk.life_events.plan import FEE_NEED
from kiosk.life_events.workdays import first_workday
from kiosk.needs import IDENTITY_NEED
from kiosk.people import Method

OBJECTION_WEEKS = 6
"""Awb 6:7; the term begins the day after sending (6:8)."""
_LOST = frozenset({"id-card", "passport", "driving-licence", "residence-permit"})
"""Options that are documents of which the loss is declared."""
_LOST_IN = (QuestionId("contents"), QuestionId("documents"))
_LOST_ON = (QuestionId("stolen_on"), QuestionId("lost_on"))
_PLACE = QuestionId("place")


def resident(case: Case) -> str:
    """Return the resident's name, as established or as given; empty when unknown."""
    person = case.identity.person
    name = " ".join((person.given_names, person.family_name)).strip() if person else ""
    return clean(name or given_name(case.answers)).strip()


def must_show_identity(case: Case) -> bool:
    """Tell whether a clerk still has to establish who the resident is."""
    needs = (need for task in case.plan.tasks for need in task.needs)
    return case.identity.method in (Method.NOT_YET, Method.LETTER_CODE) or any(
        need.id == IDENTITY_NEED and not need.met for need in needs
    )


def open_needs(case: Case) -> tuple[Need, ...]:
    """Return what is still needed, each thing once, in the order of the plan.

    Identity and an unknown fee have their own words elsewhere.
    """
    found: dict[str, Need] = {}
    for task in case.plan.tasks:
        for need in task.needs:
            if not need.met and need.id not in (IDENTITY_NEED, FEE_NEED):
                found.setdefault(need.id, need)
    return tuple(found.values())


def last_day_to_object(sent: dt.date) -> dt.date:
    """Return the last day of the six weeks, which never end in a weekend or on a holiday.

    Awb 6:7 and 6:8; Algemene termijnenwet, article 1.
    """
    return first_workday(sent + dt.timedelta(weeks=OBJECTION_WEEKS))


def task_of(case: Case, order: LetterOrder | None) -> Task | None:
    """Return the task of the plan that a letter is about."""
    wanted = order.task if order else None
    return next((task for task in case.plan.tasks if task.id == wanted), None)


def priced(case: Case, order: LetterOrder | None) -> tuple[Task, ...]:
    """Return the tasks of which a letter tells the price: the one that it is about, or all."""
    task = task_of(case, order)
    chosen = (task,) if task else case.plan.tasks
    return tuple(task for task in chosen if task.fee and task.fee.amount)


def _total(case: Case, order: LetterOrder | None) -> int:
    return sum(task.fee.amount for task in priced(case, order) if task.fee)


def values(
    case: Case, hall: Hall, day: dt.date, say: Say, order: LetterOrder | None = None
) -> dict[str, MessageArg]:
    """Return every value that words of a letter may name; `day` is the letter's date."""
    at = local(case.received_at)
    task = task_of(case, order)
    due = order.day if order else None
    if due is None and order and order.ask:
        due = order.ask.answer_by
    statement = order.ask.statement if order and order.ask else None
    found: dict[str, MessageArg] = {
        "number": case.number,
        "official_number": case.official_number,
        "title": say(case.title),
        "received_date": at.date().isoformat(),
        "clock": f"{at:%H:%M}",
        "day_date": day.isoformat(),
        "name": resident(case),
        "municipality": hall.municipality,
        "hall": hall.name,
        "place": f"{hall.name}, {hall.address}, {hall.postcode_and_town}",
        "phone": unbroken(hall.phone),
        "website": hall.website,
        "total_cents": _total(case, order),
        "task": say(task.title) if task else say(case.title),
        "statement": say(statement) if statement else "",
        "objection_date": last_day_to_object(day).isoformat(),
        "at_clock": order.clock if order else "",
    }
    if due is not None:
        found |= {"due_date": due.isoformat(), "at_date": due.isoformat()}
    if order and order.kind is DocumentKind.LOSS_STATEMENT:
        found |= _of_loss(case, say)
    return found | _of_paying(case)


def _of_loss(case: Case, say: Say) -> dict[str, MessageArg]:
    lost: list[str] = []
    for question in _LOST_IN:
        given = case.answers.get(question, ())
        chosen = given if isinstance(given, tuple | list) else (given,)
        lost += [
            say(f"{case.life_event}-{question}-{option}") for option in chosen if option in _LOST
        ]
    days = [str(case.answers[question]) for question in _LOST_ON if case.answers.get(question)]
    place = case.answers.get(_PLACE, "")
    found: dict[str, MessageArg] = {"documents": ", ".join(dict.fromkeys(lost))}
    found["lost_on"] = say("paper-date", day_date=days[0]) if days else say("loss-unknown")
    found["lost_place"] = clean(str(place)) or say("loss-unknown")
    return found


def _of_paying(case: Case) -> dict[str, MessageArg]:
    settled = case.settlement
    if settled.payee is None:
        return {}
    parts = settled.instalments
    by = parts[0].due if parts else settled.pay_by
    return {
        "pay_cents": parts[0].amount if parts else settled.total,
        "pay_date": by.isoformat() if by else "",
        "payee": settled.payee.name,
        "iban": unbroken(grouped(settled.payee.iban)),
        "reference": unbroken(grouped(settled.reference)),
        "count": len(parts),
    }


def unbroken(text: str) -> str:
    """Keep a number that is read in groups on one line."""
    return text.replace(" ", "\u00a0")


def facts(
    case: Case, hall: Hall, language: str, order: LetterOrder | None = None
) -> Mapping[str, object]:
    """Return what conditions of a letter can see; its keys are those of `names.FACTS`."""
    document = case.identity.document
    settled = case.settlement
    made: dict[str, object] = {
        "identity": {
            "method": case.identity.method.value,
            "established": case.identity.method is not Method.NOT_YET,
            "two_clerks": case.identity.confirmed_by is not None,
            "grade": document.grade.value if document else "",
        },
        "fees": {
            "total": _total(case, order),
            "due": settled.due,
            "kind": settled.kind.value,
            "advice": settled.advice.verdict if settled.advice else "",
        },
        "letter": {
            "outcome": order.outcome if order else "",
            "task": str(order.task or "") if order else "",
            "reasons": len(order.reasons) if order else 0,
            "dated": bool(order and (order.day or (order.ask and order.ask.answer_by))),
            "needs": len(order.needs) if order else 0,
            "by_clerk": bool(order and order.by),
        },
        "acting": case.representation.capacity.value if case.representation else "",
        "official_number": case.official_number,
        "website": hall.website,
        "tasks": [str(task.id) for task in case.plan.tasks],
        "needs": [need.id for need in open_needs(case)],
        "language": language,
        "form": case.form.value,
    }
    assert made.keys() == FACTS.keys()
    return made

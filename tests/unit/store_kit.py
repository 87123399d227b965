# SPDX-License-Identifier: EUPL-1.2
"""Made-up cases for the tests of the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from kiosk.cases import (
    Actor,
    Case,
    CaseNumber,
    Cents,
    Fee,
    Message,
    Plan,
    QuestionId,
    Settlement,
    SettlementKind,
    Task,
    TaskId,
    VisitId,
    Why,
)
from kiosk.people import Assurance, ClerkId, Identity, Method, Person

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
NOON = dt.datetime(2026, 11, 23, 11, 0, 0, 123456, tzinfo=dt.UTC)
CLERK = ClerkId("clerk-1")
BSN = "999990408"
FAMILY_NAME = "Zandvliet-Kanarie"


def task(name: str, actor: Actor = Actor.MUNICIPALITY, case_type: str = "TYPE") -> Task:
    """A made-up task."""
    words = Message("task-title")
    return Task(
        TaskId(name),
        words,
        actor,
        words,
        words,
        words,
        Why(words, "rule"),
        fee=Fee("card", Cents(7765), "table", dt.date(2026, 1, 1)),
        case_type=case_type,
    )


def person() -> Person:
    """A made-up resident; nobody has this name or number."""
    return Person(FAMILY_NAME, "Testina", "1970-01-01", BSN)


def builder(
    visit: VisitId, *, tasks: tuple[Task, ...] | None = None, at: dt.datetime = NOON
) -> Callable[[CaseNumber, str], Case]:
    """Return what `confirm` asks for."""
    plan = Plan((task("card"), task("bank", Actor.OTHER)) if tasks is None else tasks)

    def build(number: CaseNumber, code: str) -> Case:
        return Case(
            number=number,
            visit=visit,
            life_event="stolen-wallet",
            content_version="abc",
            case_type="WALLET",
            title=Message("stolen-wallet"),
            language="nl",
            received_at=at,
            identity=Identity(Method.CHIP, Assurance.LOW, person()),
            answers={QuestionId("where"): "Markt", QuestionId("what"): ("card", "bank")},
            plan=plan,
            settlement=Settlement(SettlementKind.CASH, plan.total),
            return_code=code,
        )

    return build

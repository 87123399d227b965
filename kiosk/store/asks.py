# SPDX-License-Identifier: EUPL-1.2
"""The answer to what a letter asks for: an addition to its case, and owed to the backend."""

from __future__ import annotations

import dataclasses
import datetime as dt

from kiosk.cases import (
    Ask,
    AskAnswer,
    AskKind,
    Case,
    CaseNumber,
    LetterAnswer,
    QuestionId,
    Task,
    TaskKind,
    to_json,
)
from kiosk.errors import FailureCode, KnownError
from kiosk.overview import is_same
from kiosk.people import Assurance, Identity
from kiosk.store import cases, clerk_tasks, journal, outbox, owed, return_codes
from kiosk.store.database import Database

SIGNATURE = "signature"
"""The need of a task that a signature meets."""
_TASKS = {AskKind.PHOTO: TaskKind.PHOTO, AskKind.SIGN: TaskKind.SIGN}


def answer(
    db: Database,
    now: dt.datetime,
    typed: str,
    how: AskAnswer,
    question: QuestionId | None = None,
    said: str = "",
    identity: Identity | None = None,
) -> bool:
    """Record an answer; False when it is somebody else's than the letter's resident.

    Signing and "still right" count only as surely as the service demands. Raises KnownError
    NOT_FOUND when the code does not count any more, or was answered already.
    """
    ask, number = return_codes.asked_by(db, typed), return_codes.number_of(db, typed)
    if ask is None or number is None or return_codes.look_again(db, now, typed):
        raise KnownError(FailureCode.NOT_FOUND, "nothing is asked with this code")
    case = cases.read(db, number)
    sure = identity is not None and is_same(case, identity)
    assurance = identity.assurance if identity is not None and sure else Assurance.LOW
    if how is AskAnswer.YES and assurance < ask.assurance:
        detail = {"ask": ask.kind.value, "assurance": assurance.name.lower()}
        journal.append(db, now, "ask.refused", number, "resident", detail)
        return False
    _keep(db, now, case, ask, LetterAnswer(ask.kind, how, now, assurance, ask.task))
    if how is not AskAnswer.YES:
        kind = TaskKind.CORRECT if how is AskAnswer.CHANGED else _TASKS[ask.kind]
        about = str(question) if question else "case"
        clerk_tasks.add(db, now, number, kind, about, said)
    if how is not AskAnswer.COUNTER:
        # What is handed over at the counter is still asked for until it is there.
        return_codes.answered(db, now, typed)
    return True


def _keep(db: Database, now: dt.datetime, case: Case, ask: Ask, said: LetterAnswer) -> None:
    plan = case.plan
    if ask.kind is AskKind.SIGN and said.how is AskAnswer.YES:
        tasks = tuple(_signed(task) if task.id == ask.task else task for task in plan.tasks)
        plan = dataclasses.replace(plan, tasks=tasks)
    kept = dataclasses.replace(case, plan=plan, said_by_letter=(*case.said_by_letter, said))
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(kept), case.number))
    detail = {
        "ask": ask.kind.value,
        "how": said.how.value,
        "assurance": said.assurance.name.lower(),
    }
    journal.append(db, now, "ask.answered", case.number, "resident", detail)
    _owe(db, now, case.number)
    db.announce("cases")


def _owe(db: Database, now: dt.datetime, number: CaseNumber) -> None:
    zaken = outbox.owners(db, number, owed.StepKind.CASE)
    outbox.add_later(db, number, owed.steps_after_answer(number, now, zaken))


def _signed(task: Task) -> Task:
    needs = tuple(
        dataclasses.replace(need, met=True) if need.id == SIGNATURE else need for need in task.needs
    )
    return dataclasses.replace(task, needs=needs)

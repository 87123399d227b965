# SPDX-License-Identifier: EUPL-1.2
"""Which steps towards the backend follow from a case, and from what a clerk did to it later.

Pure: a case in, steps out. A step says *what* is owed and under which natural key; what is sent
is made from the case when it is sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from kiosk.cases import Actor, Case, CaseNumber, DocumentKind, LetterOrder, QuestionId, TaskId

ADDRESS = QuestionId("address")
"""The question whose answer is an address: a case about it has an object at the backend."""
PAYING, ORDERED = 2, 10
"""Numbers among a case's documents: the letter about paying; ordered letters begin after."""


Owners: TypeAlias = Mapping[str, TaskId | None]
"""Numbers of a case and its sub-cases, each with the task it is for (None: the main case)."""


class StepKind(Enum):
    """What is made at the backend, in the order in which it is made."""

    CASE = "case"
    SUBCASE = "subcase"
    ROLE = "role"
    STATUS = "status"
    DOCUMENT = "document"
    DOCUMENT_LINK = "document-link"
    OBJECT = "object"
    """What the case is about: the address that the resident gave."""
    PROPERTIES = "properties"
    """What the case type wants to know besides, as far as it does."""
    CLERK = "clerk"
    """The clerk who judged who the resident is, as the one who handles the case."""
    MANDATE = "mandate"
    """Who acts for the resident on a mandate."""
    IDENTITY = "identity"
    """The resident as established after the role may have been sent."""
    PAYMENT = "payment"
    """How much has been paid, after the case may have been sent."""
    ANSWER = "answer"
    """What was answered with a letter's return code, in the note of the case."""
    RESULT = "result"
    """The outcome of a case that ends at the kiosk."""
    CLOSE = "close"
    """Its last status."""


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step as it follows from a case."""

    kind: StepKind
    subject: str
    """Number of the case or sub-case it belongs to."""
    key: str
    """Natural key, unique in the outbox: what the backend can be asked for."""
    at: dt.datetime
    """The step's fixed moment, in whole seconds (a status must not lie in the future)."""
    after: tuple[str, ...] = ()
    task: TaskId | None = None


def document_key(number: CaseNumber, sequence: int = 1) -> str:
    """Return the backend's identification of a case's document."""
    return f"{number}-D{sequence}"


def document_of(case: Case, key: str) -> tuple[DocumentKind, str]:
    """Return which document a step sends, and its number among a case's ordered letters.

    Raises ValueError for a key that is no document's of this case.
    """
    sequence = int(key.removeprefix(f"{case.number}-D"))
    if sequence == PAYING and case.settlement.letter:
        return case.settlement.letter, ""
    for letter in case.letters:
        if letter.number + ORDERED == sequence:
            return letter.kind, str(letter.number)
    if sequence != 1:
        raise ValueError("no document of this case")
    return DocumentKind.CONFIRMATION, ""


def steps_for_letter(case: Case, letter: LetterOrder) -> tuple[NewStep, ...]:
    """Derive what the backend must get of a letter that was ordered."""
    at = letter.made_at.astimezone(dt.UTC).replace(microsecond=0)
    return _document(str(case.number), at, document_key(case.number, letter.number + ORDERED))


def _document(main: str, at: dt.datetime, key: str) -> tuple[NewStep, NewStep]:
    return (
        NewStep(StepKind.DOCUMENT, key, key, at, (main,)),
        NewStep(StepKind.DOCUMENT_LINK, main, f"{main}|{key}", at, (main, key)),
    )


def steps_for(case: Case) -> tuple[NewStep, ...]:
    """Derive every step from a case: each step stands behind the steps it follows.

    A status follows its case and not its role: a refused role must not leave the backend with
    a case that nobody starts on.
    """
    at = case.received_at.astimezone(dt.UTC).replace(microsecond=0)
    stamp = at.isoformat().replace("+00:00", "Z")
    main = str(case.number)
    tasks = [t for t in case.plan.tasks if t.actor is Actor.MUNICIPALITY and t.case_type]
    subcases = {f"{main}-{place:02d}": task.id for place, task in enumerate(tasks, start=1)}
    owners: dict[str, TaskId | None] = {main: None, **subcases}
    return (
        NewStep(StepKind.CASE, main, main, at),
        *(
            NewStep(StepKind.SUBCASE, subject, subject, at, (main,), task)
            for subject, task in subcases.items()
        ),
        *(
            NewStep(StepKind.ROLE, subject, f"{subject}|initiator", at, (subject,), task)
            for subject, task in owners.items()
        ),
        *(
            NewStep(StepKind.STATUS, subject, f"{subject}|{stamp}", at, (subject,), task)
            for subject, task in owners.items()
        ),
        *_document(main, at, document_key(case.number)),
        *(_document(main, at, document_key(case.number, PAYING)) if case.settlement.letter else ()),
        *(step for letter in case.letters for step in steps_for_letter(case, letter)),
        *((_object(main, at),) if case.answers.get(ADDRESS) else ()),
        NewStep(StepKind.PROPERTIES, main, f"{main}|properties", at, (main,)),
        *_clerk(main, case, at),
        *_mandate(main, case, at),
    )


def steps_after_identity(case: Case, now: dt.datetime, roles: Owners) -> tuple[NewStep, ...]:
    """Derive what the backend must hear after a clerk established who the resident is.

    `roles` are the subjects (case and sub-cases) whose initiator is sent or owed. Each step
    sends what is true when it is sent, so repeating or reordering them changes nothing.
    """
    at = now.astimezone(dt.UTC).replace(microsecond=0)
    stamp = now.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
    main = str(case.number)
    return (
        *(
            NewStep(
                StepKind.IDENTITY,
                subject,
                f"{subject}|identity|{stamp}",
                at,
                (f"{subject}|initiator",),
                task,
            )
            for subject, task in roles.items()
        ),
        NewStep(StepKind.PROPERTIES, main, f"{main}|properties|{stamp}", at, (main,)),
        *_clerk(main, case, at),
    )


def steps_after_payment(
    case: Case, now: dt.datetime, receipt: str, zaken: Owners
) -> tuple[NewStep, ...]:
    """Derive what the backend must hear after cash was taken against `receipt`.

    `zaken` are the case and its sub-cases. What is sent is the sum of all payments by then.
    """
    at = now.astimezone(dt.UTC).replace(microsecond=0)
    return tuple(
        NewStep(StepKind.PAYMENT, subject, f"{subject}|paid|{receipt}", at, (subject,), task)
        for subject, task in zaken.items()
    )


def steps_after_answer(number: CaseNumber, now: dt.datetime, zaken: Owners) -> tuple[NewStep, ...]:
    """Derive what the backend must hear after something was answered with a letter's code.

    What is sent is the case's note with all such answers by then.
    """
    at = now.astimezone(dt.UTC).replace(microsecond=0)
    stamp = now.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
    return tuple(
        NewStep(StepKind.ANSWER, subject, f"{subject}|answer|{stamp}", at, (subject,), task)
        for subject, task in zaken.items()
    )


def steps_to_close(case: Case, now: dt.datetime, kinds: Collection[str]) -> tuple[NewStep, ...]:
    """Derive the result and the last status of what is of one of these case types.

    A main case is closed after its sub-cases that are closed with it.
    """
    at = now.astimezone(dt.UTC).replace(microsecond=0)
    main = str(case.number)
    tasks = [t for t in case.plan.tasks if t.actor is Actor.MUNICIPALITY and t.case_type]
    found: list[NewStep] = []
    for place, task in enumerate(tasks, start=1):
        if task.case_type in kinds:
            found += _closing(f"{main}-{place:02d}", at, (), task.id)
    if case.case_type in kinds:
        found += _closing(main, at, tuple(s.key for s in found if s.kind is StepKind.CLOSE), None)
    return tuple(found)


def _closing(
    subject: str, at: dt.datetime, after: tuple[str, ...], task: TaskId | None
) -> tuple[NewStep, NewStep]:
    result = f"{subject}|result"
    return (
        NewStep(StepKind.RESULT, subject, result, at, (subject, *after), task),
        NewStep(StepKind.CLOSE, subject, f"{subject}|closed", at, (subject, result), task),
    )


def _object(main: str, at: dt.datetime) -> NewStep:
    return NewStep(StepKind.OBJECT, main, f"{main}|address", at, (main,))


def _mandate(main: str, case: Case, at: dt.datetime) -> tuple[NewStep, ...]:
    if case.mandate_holder is None:
        return ()
    return (NewStep(StepKind.MANDATE, main, f"{main}|mandate", at, (main,)),)


def _clerk(main: str, case: Case, at: dt.datetime) -> tuple[NewStep, ...]:
    clerk = case.identity.judged_by
    if not clerk:
        return ()
    return (NewStep(StepKind.CLERK, main, f"{main}|clerk|{clerk}", at, (main,)),)

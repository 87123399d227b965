# SPDX-License-Identifier: EUPL-1.2
"""The steps still owed to the backend: rows, never a queue in memory.

A step says *what* is owed and under which natural key, fixed at confirm; what is sent is made
from the case when it is sent. After an unknown outcome the key is what sync looks up. A step
becomes available when the steps it follows are done; what the backend refuses for good stays
visible and holds up only what follows from it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from kiosk.cases import Actor, Case, CaseNumber, ClerkId, DocumentKind, TaskId
from kiosk.errors import FailureCode, KnownError
from kiosk.store import journal
from kiosk.store.database import Database, Row, Value
from kiosk.store.moments import from_text, to_text

_LONGEST_WAIT = dt.timedelta(days=1)
"""No step waits longer: a `not_before` further ahead comes from a clock that was wrong."""

_COLUMNS = (
    "id, case_number, kind, subject, key, task, state, attempts, not_before, result, reason, at"
)


class StepKind(Enum):
    """What is made at the backend, in the order in which it is made."""

    CASE = "case"
    SUBCASE = "subcase"
    ROLE = "role"
    STATUS = "status"
    DOCUMENT = "document"
    DOCUMENT_LINK = "document-link"


class StepState(Enum):
    """How far a step is."""

    WAITING = "waiting"
    IN_FLIGHT = "in-flight"
    """Perhaps sent: look up before sending again."""
    DONE = "done"
    REFUSED = "refused"
    """The backend will not have it as it is: a person must look."""


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


@dataclass(frozen=True, slots=True)
class Step:
    """A step in the outbox."""

    id: int
    case: CaseNumber
    kind: StepKind
    subject: str
    key: str
    task: TaskId | None
    after: tuple[str, ...]
    state: StepState
    attempts: int
    not_before: dt.datetime | None
    result: str
    """URL of what was made; empty until done."""
    reason: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How many steps are in each state."""

    waiting: int = 0
    in_flight: int = 0
    done: int = 0
    refused: int = 0


def document_key(number: CaseNumber, sequence: int = 1) -> str:
    """Return the backend's identification of a case's document."""
    return f"{number}-D{sequence}"


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
    letter = document_key(case.number)
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
        NewStep(StepKind.DOCUMENT, letter, letter, at, (main,)),
        NewStep(StepKind.DOCUMENT_LINK, main, f"{main}|{letter}", at, (main, letter)),
    )


def add(db: Database, case: CaseNumber, new: tuple[NewStep, ...]) -> None:
    """Owe these steps; belongs in the transaction of what they follow from."""
    # Few statements on purpose: SQLCipher's memory security makes each an expensive one.
    rows: list[Value] = []
    for step in new:
        kind, at, blockers = step.kind.value, to_text(step.at), len(step.after)
        rows += [case, kind, step.subject, step.key, step.task, at, "waiting", blockers]
    places = ", ".join(["(?, ?, ?, ?, ?, ?, ?, ?)"] * len(new))
    last = db.insert(
        "INSERT INTO step "  # noqa: S608
        "(case_number, kind, subject, key, task, at, state, blockers) VALUES " + places,
        rows,
    )
    db.execute("UPDATE step_count SET steps = steps + ? WHERE state = 'waiting'", (len(new),))
    first = last - len(new) + 1
    links: list[Value] = []
    for identifier, step in enumerate(new, start=first):
        for key in step.after:
            links += [identifier, key]
    pairs = ", ".join(["(?, ?)"] * (len(links) // 2))
    db.execute(f"INSERT INTO step_after (step, key) VALUES {pairs}", links)  # noqa: S608
    db.announce("outbox")


def _step(db: Database, row: Row) -> Step:
    identifier, case, kind, subject, key, task, state, attempts, wait, result, reason, at = row
    after = db.all("SELECT key FROM step_after WHERE step = ? ORDER BY key", (identifier,))
    return Step(
        identifier,
        case,
        StepKind(kind),
        subject,
        key,
        task,
        tuple(name for (name,) in after),
        StepState(state),
        attempts,
        from_text(wait) if wait else None,
        result,
        reason,
        from_text(at),
    )


def next_step(db: Database, now: dt.datetime) -> Step | None:
    """Return the step to do now, the least tried first, then the oldest; None when none is due.

    A document's step waits until the document has been made.
    """
    row = db.one(
        f"SELECT {_COLUMNS} FROM step "  # noqa: S608
        "WHERE state IN ('waiting', 'in-flight') AND blockers = 0 "
        "AND (not_before IS NULL OR not_before <= ? OR not_before > ?) "
        "AND (kind <> ? OR EXISTS (SELECT 1 FROM document d "
        "     WHERE d.case_number = step.case_number AND d.document = ?)) "
        "ORDER BY attempts, id LIMIT 1",
        (
            to_text(now),
            to_text(now + _LONGEST_WAIT),
            StepKind.DOCUMENT.value,
            DocumentKind.CONFIRMATION.value,
        ),
    )
    return _step(db, row) if row else None


def started(db: Database, step: int) -> bool:
    """Mark a step as perhaps sent, before its first byte is.

    Returns True when it was so already: its outcome is unknown, look it up first. Raises
    ValueError for a step that is done or refused.
    """
    state = _state(db, step)
    if state not in (StepState.WAITING, StepState.IN_FLIGHT):
        raise ValueError("only an open step can be started")
    db.execute("UPDATE step SET state = 'in-flight', attempts = attempts + 1 WHERE id = ?", (step,))
    db.announce("outbox")
    return state is StepState.IN_FLIGHT


def done(db: Database, now: dt.datetime, step: int, result: str) -> None:
    """Record what the backend made; what follows becomes available. Repeating is harmless."""
    changed = db.execute(
        "UPDATE step SET state = 'done', result = ?, reason = '', not_before = NULL "
        "WHERE id = ? AND state <> 'done'",
        (result, step),
    )
    if not changed:
        _state(db, step)
        return
    db.execute(
        "UPDATE step SET blockers = blockers - 1 WHERE id IN (SELECT a.step FROM step_after a "
        "JOIN step d ON d.key = a.key WHERE d.id = ?)",
        (step,),
    )
    case, left = _case_and_rest(db, step)
    if not left:
        journal.append(db, now, "case.synced", case, "system", {})
        db.announce("cases")
    db.announce("outbox")


def failed(db: Database, step: int, not_before: dt.datetime, reason: str) -> None:
    """Record that a step certainly did nothing this time; try again from `not_before` on.

    When that is not certain leave it in flight with :func:`unknown`.
    """
    _put_back(db, step, StepState.WAITING, not_before, reason)


def unknown(db: Database, step: int, not_before: dt.datetime, reason: str) -> None:
    """Record that a step may have worked: it stays in flight, to be looked up later."""
    _put_back(db, step, StepState.IN_FLIGHT, not_before, reason)


def _put_back(
    db: Database, step: int, state: StepState, not_before: dt.datetime, reason: str
) -> None:
    changed = db.execute(
        "UPDATE step SET state = ?, not_before = ?, reason = ? "
        "WHERE id = ? AND state IN ('waiting', 'in-flight')",
        (state.value, to_text(not_before), reason, step),
    )
    if not changed:
        raise ValueError("only an open step can be put back")
    db.announce("outbox")


def refused(db: Database, now: dt.datetime, step: int, reason: str) -> None:
    """Park a step that the backend will not have; `reason` is the server's, without values."""
    changed = db.execute(
        "UPDATE step SET state = 'refused', reason = ?, not_before = NULL "
        "WHERE id = ? AND state IN ('waiting', 'in-flight')",
        (reason, step),
    )
    if not changed:
        raise ValueError("only an open step can be refused")
    case, _ = _case_and_rest(db, step)
    journal.append(db, now, "step.refused", case, "system", {"step": step})
    db.announce("outbox")
    db.announce("cases")


def retry_refused(db: Database, now: dt.datetime, case: CaseNumber, clerk: ClerkId) -> int:
    """Offer a case's refused steps again; returns how many.

    They come back as in flight, for what was refused may have come in another way meanwhile.
    """
    count = db.execute(
        "UPDATE step SET state = 'in-flight', attempts = 0, reason = '', not_before = NULL "
        "WHERE case_number = ? AND state = 'refused'",
        (case,),
    )
    if count:
        journal.append(db, now, "step.retried", case, clerk, {"steps": count})
        db.announce("outbox")
        db.announce("cases")
    return count


def result(db: Database, key: str) -> str | None:
    """Return the URL that the step with this natural key made; None while it is not done."""
    row = db.one("SELECT result FROM step WHERE key = ? AND state = 'done'", (key,))
    return str(row[0]) if row else None


def steps(db: Database, case: CaseNumber) -> tuple[Step, ...]:
    """Return all steps of a case in their order."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM step WHERE case_number = ? ORDER BY id",  # noqa: S608
        (case,),
    )
    return tuple(_step(db, row) for row in rows)


def counts(db: Database) -> OutboxCounts:
    """Count the steps in each state."""
    found: dict[str, int] = dict(db.all("SELECT state, steps FROM step_count"))
    return OutboxCounts(**{state.name.lower(): found[state.value] for state in StepState})


def _state(db: Database, step: int) -> StepState:
    row = db.one("SELECT state FROM step WHERE id = ?", (step,))
    if row is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such step")
    return StepState(row[0])


def _case_and_rest(db: Database, step: int) -> tuple[CaseNumber, int]:
    row = db.one(
        "SELECT s.case_number, (SELECT count(*) FROM step o "
        "WHERE o.case_number = s.case_number AND o.state <> 'done') FROM step s WHERE s.id = ?",
        (step,),
    )
    if row is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such step")
    return CaseNumber(row[0]), int(row[1])

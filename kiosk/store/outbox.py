# SPDX-License-Identifier: EUPL-1.2
"""The steps still owed to the backend: rows, never a queue in memory.

A step says *what* is owed and under which natural key, fixed at confirm; what is sent is made
from the case when it is sent. After an unknown outcome the key is what sync looks up. A step
becomes available when the steps it follows are done; what the backend refuses for good stays
visible and holds up only what follows from it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.cases import CaseNumber, DocumentKind, TaskId
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import journal
from kiosk.store.database import Database, Row, Value
from kiosk.store.moments import from_text, to_text
from kiosk.store.owed import NewStep, Owners, StepKind, document_key, steps_for

__all__ = ["NewStep", "StepKind", "document_key", "steps_for"]

_LONGEST_WAIT = dt.timedelta(days=1)
"""No step waits longer: a `not_before` further ahead comes from a clock that was wrong."""

_COLUMNS = (
    "id, case_number, kind, subject, key, task, state, attempts, not_before, result, reason, at"
)


class StepState(Enum):
    """How far a step is."""

    WAITING = "waiting"
    IN_FLIGHT = "in-flight"
    """Perhaps sent: look up before sending again."""
    DONE = "done"
    REFUSED = "refused"
    """The backend will not have it as it is: a person must look."""


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


def add_later(db: Database, case: CaseNumber, new: tuple[NewStep, ...]) -> None:
    """Owe steps of a case that was confirmed earlier; what is owed already is not added again.

    Belongs in the transaction of what they follow from. A step behind one that is done already
    is available at once.
    """
    absent = [s for s in new if not db.one("SELECT 1 FROM step WHERE key = ?", (s.key,))]
    coming = {step.key for step in absent}
    fresh = []
    for step in absent:
        waits_for = tuple(
            key
            for key in step.after
            if key in coming
            or db.one("SELECT 1 FROM step WHERE key = ? AND state <> 'done'", (key,))
        )
        fresh.append(replace(step, after=waits_for))
    if fresh:
        add(db, case, tuple(fresh))


def owners(db: Database, case: CaseNumber, *kinds: StepKind) -> Owners:
    """Return the subjects of a case's steps of these kinds with their tasks, in their order."""
    places = ", ".join("?" * len(kinds))
    rows = db.all(
        f"SELECT subject, task FROM step WHERE case_number = ? AND kind IN ({places}) "  # noqa: S608
        "ORDER BY id",
        (case, *(kind.value for kind in kinds)),
    )
    return {str(subject): task for subject, task in rows}


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
    if links:
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


def next_step(db: Database, now: dt.datetime, busy: Collection[CaseNumber] = ()) -> Step | None:
    """Return the step to do now, the least tried first, then the oldest; None when none is due.

    A document's step waits until the document has been made. Cases in `busy` are left alone:
    somebody else is sending them.
    """
    others = f"AND case_number NOT IN ({', '.join('?' * len(busy))}) " if busy else ""
    row = db.one(
        f"SELECT {_COLUMNS} FROM step "  # noqa: S608
        "WHERE state IN ('waiting', 'in-flight') AND blockers = 0 "
        "AND (not_before IS NULL OR not_before <= ? OR not_before > ?) "
        "AND (kind <> ? OR EXISTS (SELECT 1 FROM document d "
        "     WHERE d.case_number = step.case_number AND d.document = ?)) "
        f"{others}ORDER BY attempts, id LIMIT 1",
        (
            to_text(now),
            to_text(now + _LONGEST_WAIT),
            StepKind.DOCUMENT.value,
            DocumentKind.CONFIRMATION.value,
            *busy,
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


def open_step(db: Database, key: str) -> int | None:
    """Return the id of the step with this natural key while it is still to be done."""
    row = db.one("SELECT id FROM step WHERE key = ? AND state IN ('waiting', 'in-flight')", (key,))
    return int(row[0]) if row else None


def tried_before(db: Database, step: int) -> None:
    """Note that what a step makes was there already, so somebody tried it before."""
    db.execute("UPDATE step SET attempts = max(attempts, 2) WHERE id = ?", (step,))


def attempts(db: Database, key: str) -> int:
    """Return how often the step with this natural key was started; 0 when there is none."""
    row = db.one("SELECT attempts FROM step WHERE key = ?", (key,))
    return int(row[0]) if row else 0


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


def reopen(db: Database, now: dt.datetime, steps: Collection[int]) -> int:
    """Owe steps again that were done, because the backend lost them; returns how many.

    They come back as in flight: what is there after all is adopted. Belongs in one transaction.
    """
    lost: set[CaseNumber] = set()
    count = 0
    for step in steps:
        if _take_back(db, step):
            count += 1
            lost.add(_case_and_rest(db, step)[0])
    for case in sorted(lost):
        journal.append(db, now, "case.lost-at-backend", case, "system", {})
    if count:
        db.announce("outbox")
        db.announce("cases")
    return count


def doubt(db: Database, now: dt.datetime, step: int, reason: str) -> None:
    """Park a step that was done, because the backend does not hold what was sent.

    Nothing for one that is not done any more. Belongs in one transaction.
    """
    if _take_back(db, step):
        refused(db, now, step, reason)


def _take_back(db: Database, step: int) -> bool:
    """Owe a step again that was done, and hold up what follows from it; False: it was not done."""
    changed = db.execute(
        "UPDATE step SET state = 'in-flight', attempts = 0, result = '', not_before = NULL "
        "WHERE id = ? AND state = 'done'",
        (step,),
    )
    if changed:
        db.execute(
            "UPDATE step SET blockers = blockers + 1 WHERE id IN (SELECT a.step FROM "
            "step_after a JOIN step d ON d.key = a.key WHERE d.id = ?)",
            (step,),
        )
    return bool(changed)


def refused_steps(db: Database) -> tuple[Step, ...]:
    """Return what the backend will not have, oldest first: the clerk's list."""
    rows = db.all(f"SELECT {_COLUMNS} FROM step WHERE state = 'refused' ORDER BY id")  # noqa: S608
    return tuple(_step(db, row) for row in rows)


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

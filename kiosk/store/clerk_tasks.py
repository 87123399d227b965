# SPDX-License-Identifier: EUPL-1.2
"""What a clerk still has to do for a case, because only a person may decide it.

An answer that the registry could not be asked about is compared later; what a resident says is
wrong is corrected; what they take back is taken back. Nothing of it holds up the case.
"""

from __future__ import annotations

import datetime as dt

from kiosk.cases import CaseNumber, ClerkTask, TaskKind
from kiosk.people import ClerkId
from kiosk.store import journal
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text

_COLUMNS = "id, case_number, kind, about, said, made_at"


def add(
    db: Database, now: dt.datetime, case: CaseNumber, kind: TaskKind, about: str, said: str = ""
) -> None:
    """Owe a clerk's work, once for each thing; belongs in the transaction it follows from."""
    there = db.one(
        "SELECT id FROM clerk_task WHERE case_number = ? AND kind = ? AND about = ? "
        "AND done_at IS NULL",
        (case, kind.value, about),
    )
    if there:
        db.execute("UPDATE clerk_task SET said = ? WHERE id = ?", (said, there[0]))
        return
    db.execute(
        "INSERT INTO clerk_task (case_number, kind, about, said, made_at) VALUES (?, ?, ?, ?, ?)",
        (case, kind.value, about, said, to_text(now)),
    )
    if kind is not TaskKind.COMPARE:
        detail = {"kind": kind.value, "about": about}
        journal.append(db, now, "task.asked", case, "resident", detail)


def waiting(db: Database, case: CaseNumber | None = None) -> tuple[ClerkTask, ...]:
    """Return what is still to be done, of one case or of all, oldest first."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM clerk_task "  # noqa: S608
        "WHERE done_at IS NULL AND (?1 IS NULL OR case_number = ?1) ORDER BY id",
        (case,),
    )
    return tuple(
        ClerkTask(id, CaseNumber(number), TaskKind(kind), about, said, from_text(at))
        for id, number, kind, about, said, at in rows
    )


def done(db: Database, now: dt.datetime, id: int, clerk: ClerkId, outcome: str) -> None:
    """Record that a clerk has dealt with it, and how. Repeating is harmless."""
    row = db.one(
        "SELECT case_number, kind, about FROM clerk_task WHERE id = ? AND done_at IS NULL", (id,)
    )
    if row is None:
        return
    db.execute(
        "UPDATE clerk_task SET done_at = ?, done_by = ?, outcome = ? WHERE id = ?",
        (to_text(now), clerk, outcome, id),
    )
    detail = {"kind": row[1], "about": row[2], "outcome": outcome}
    journal.append(db, now, "task.done", CaseNumber(row[0]), clerk, detail)

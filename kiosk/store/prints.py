# SPDX-License-Identifier: EUPL-1.2
"""The print ledger: what paper is owed, and how far each sheet is, in honest words.

A copy is numbered within its case and kind of document and is printed at most once: a job found
`submitted` after a power cut is asked after at the printer, never simply printed again. "Sent"
means that the bytes have left; only the resident can say that the paper was taken.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.cases import CaseNumber, DocumentKind, TaskKind
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import clerk_tasks, journal, return_codes
from kiosk.store.database import Database, Row

UNWANTED = "unwanted"
"""Reason of a job that is on its way although its visit has ended."""

NOT_PRINTED = "other-form"
"""Reason of a letter that its resident does not want on paper."""
BY_HAND = "by-hand"
"""Reason of braille or a recording that a clerk makes."""
_SLIPS = frozenset({DocumentKind.RECEIPT, DocumentKind.CASH_RECEIPT})
OTHER_FORMS = frozenset({DocumentKind.BRAILLE, DocumentKind.SPOKEN})
"""What is made of a letter beside print. `subject` of such a row is the row of its letter."""

_COLUMNS = (
    "id, case_number, document, copy, state, attempts, reason, reference, subject, "
    "post, batch, place"
)
REPLACING = frozenset({"not-printed", "unreadable", "lost", "came-back"})
"""Reasons for one more copy after which the codes of the earlier ones do not count."""


class PrintState(Enum):
    """How far a job is."""

    WAITING = "waiting"
    SUBMITTED = "submitted"
    """Perhaps on its way: the first byte may have left."""
    SENT = "sent"
    TAKEN = "taken"
    FAILED = "failed"
    """Certainly not printed."""
    UNKNOWN = "unknown"
    """Perhaps printed, and the printer cannot tell."""
    CANCELLED = "cancelled"


class Ledger(Protocol):
    """Who can be asked for all papers of a case."""

    def print_jobs(self, case: CaseNumber) -> tuple[PrintJob, ...]: ...


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One copy of one document of a case."""

    id: int
    case: CaseNumber
    document: DocumentKind
    copy: int
    state: PrintState
    attempts: int = 0
    reason: str = ""
    reference: str | None = None
    """The printer's name for the job, when it gave one."""
    subject: str = ""
    """For a cash receipt: its number."""
    post: bool = False
    """It goes by post, and waits for a batch."""
    batch: int | None = None
    place: int = 0
    """Its place in the batch, in the order of the envelopes."""


def add(
    db: Database,
    case: CaseNumber,
    document: DocumentKind,
    subject: str = "",
    *,
    post: bool = False,
) -> PrintJob:
    """Owe the next copy of a document; belongs in the transaction of what it follows from.

    One that goes by `post` waits in the tray.
    """
    row = db.one(
        "SELECT coalesce(max(copy), 0) + 1 FROM print_job WHERE case_number = ? AND document = ?",
        (case, document.value),
    )
    copy = int(row[0]) if row else 1
    identifier = db.insert(
        "INSERT INTO print_job (case_number, document, copy, subject, state, post) "
        "VALUES (?, ?, ?, ?, 'waiting', ?)",
        (case, document.value, copy, subject, int(post)),
    )
    if document not in _SLIPS and document not in OTHER_FORMS:
        _in_its_form(db, case, identifier)
    db.announce("prints")
    return PrintJob(
        identifier, case, document, copy, PrintState.WAITING, subject=subject, post=post
    )


def _in_its_form(db: Database, case: CaseNumber, letter: int) -> None:
    """Owe a letter as braille or recording too, or alone, where its resident wants that."""
    row = db.one(
        "SELECT json_extract(CAST(body AS TEXT), '$.form', '$.printed_too') "
        "FROM cases WHERE number = ?",
        (case,),
    )
    form, printed_too = json.loads(row[0]) if row and row[0] else (None, True)
    if form not in {document.value for document in OTHER_FORMS}:
        return
    add(db, case, DocumentKind(form), str(letter))
    if not printed_too:
        db.execute(
            "UPDATE print_job SET state = 'cancelled', reason = ? WHERE id = ?",
            (NOT_PRINTED, letter),
        )


def by_hand(db: Database, now: dt.datetime, job: PrintJob) -> None:
    """Leave braille or a recording to a clerk, where nothing here makes it. Once for each row."""
    kinds = {DocumentKind.BRAILLE: TaskKind.EMBOSS, DocumentKind.SPOKEN: TaskKind.RECORD}
    changed = db.execute(
        "UPDATE print_job SET state = 'cancelled', reason = ? "
        "WHERE id = ? AND state IN ('waiting', 'failed')",
        (BY_HAND, job.id),
    )
    if changed:
        row = db.one("SELECT document FROM print_job WHERE id = ?", (job.subject,))
        about = str(row[0]) if row else DocumentKind.CONFIRMATION.value
        clerk_tasks.add(db, now, job.case, kinds[job.document], about)
        db.announce("prints")


def add_first(db: Database, case: CaseNumber, more: DocumentKind | None = None) -> None:
    """Owe the first receipt and letter of a new case; belongs in the transaction of confirm.

    `more`: a letter about paying that goes with them.
    """
    db.execute(
        "INSERT INTO print_job (case_number, document, copy, state) "
        "VALUES (?1, ?2, 1, 'waiting'), (?1, ?3, 1, 'waiting')",
        (case, DocumentKind.RECEIPT.value, DocumentKind.CONFIRMATION.value),
    )
    letter = db.one(
        "SELECT id FROM print_job WHERE case_number = ? AND document = ? AND copy = 1",
        (case, DocumentKind.CONFIRMATION.value),
    )
    if letter is not None:
        _in_its_form(db, case, int(letter[0]))
    if more is not None:
        add(db, case, more)
    db.announce("prints")


def _job(row: Row) -> PrintJob:
    identifier, case, document, copy, state, attempts, reason, reference, subject = row[:9]
    return PrintJob(
        identifier,
        case,
        DocumentKind(document),
        copy,
        PrintState(state),
        attempts,
        reason,
        reference,
        subject,
        bool(row[9]),
        row[10],
        row[11],
    )


def next_print(db: Database, documents: Collection[DocumentKind] | None) -> PrintJob | None:
    """Return the oldest waiting job, of these kinds only when given; None when there is none."""
    kinds = [kind.value for kind in (DocumentKind if documents is None else documents)]
    marks = ", ".join("?" for _ in kinds)
    row = db.one(
        f"SELECT {_COLUMNS} FROM print_job WHERE state = 'waiting' "  # noqa: S608
        "AND (post = 0 OR batch IN (SELECT id FROM post_batch "
        "WHERE way = 'counter' AND sheet = 'sent')) "
        # Who stands at the kiosk comes before what goes by post.
        f"AND document IN ({marks}) ORDER BY post, attempts, batch, place, id LIMIT 1",
        kinds,
    )
    return _job(row) if row else None


def chosen(db: Database, where: str, order: str = "id") -> tuple[PrintJob, ...]:
    """Return the jobs that meet a condition of ours, in an order of ours."""
    sql = f"SELECT {_COLUMNS} FROM print_job WHERE {where} ORDER BY {order}"  # noqa: S608
    return tuple(_job(row) for row in db.all(sql))


def in_state(db: Database, state: PrintState) -> tuple[PrintJob, ...]:
    """Return all jobs in one state, oldest first; not what a print house has."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM print_job WHERE state = ? "  # noqa: S608
        "AND (batch IS NULL OR batch NOT IN (SELECT id FROM post_batch WHERE way = 'print-house')) "
        "ORDER BY id",
        (state.value,),
    )
    return tuple(_job(row) for row in rows)


def of_case(db: Database, case: CaseNumber) -> tuple[PrintJob, ...]:
    """Return all jobs of a case, oldest first."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM print_job WHERE case_number = ? ORDER BY id",  # noqa: S608
        (case,),
    )
    return tuple(_job(row) for row in rows)


def all_of_it(store: Ledger, job: PrintJob) -> str:
    """Return how far a resident's paper is: "sent" only when none of its kind is still coming.

    Who is told that the paper is there, leaves; and what waits is then cancelled.
    """
    coming = (PrintState.WAITING, PrintState.SUBMITTED)
    others = [
        one
        for one in store.print_jobs(job.case)
        if (one.document in _SLIPS) == (job.document in _SLIPS)
        and one.document not in OTHER_FORMS
        and one.id != job.id
        and not one.post
    ]
    if job.state is PrintState.SENT and any(one.state in coming for one in others):
        return PrintState.SUBMITTED.value
    return job.state.value


def submitted(db: Database, job: int) -> bool:
    """Claim a job before its first byte leaves; False when it may not be printed any more."""
    changed = db.execute(
        "UPDATE print_job SET state = 'submitted', attempts = attempts + 1, reason = '' "
        "WHERE id = ? AND state = 'waiting'",
        (job,),
    )
    _after(db, changed, job)
    return changed == 1


def sent(db: Database, now: dt.datetime, job: int, reference: str | None) -> None:
    """Record that the printer has it."""
    _finish(db, now, job, PrintState.SENT, "", reference)


def failed(db: Database, now: dt.datetime, job: int, reason: str) -> None:
    """Record that it certainly was not printed; :func:`again` puts it back."""
    _finish(db, now, job, PrintState.FAILED, reason, None)


def unknown(db: Database, now: dt.datetime, job: int) -> None:
    """Record that nobody can tell whether it was printed."""
    _finish(db, now, job, PrintState.UNKNOWN, "", None)


def _finish(
    db: Database,
    now: dt.datetime,
    job: int,
    state: PrintState,
    reason: str,
    reference: str | None,
) -> None:
    changed = db.execute(
        "UPDATE print_job SET state = ?, reason = ?, reference = coalesce(?, reference) "
        "WHERE id = ? AND state IN ('waiting', 'submitted', 'unknown')",
        (state.value, reason, reference, job),
    )
    _after(db, changed, job)
    if changed:
        row = db.one("SELECT case_number, document, copy FROM print_job WHERE id = ?", (job,))
        if row:
            detail = {"document": row[1], "copy": row[2]}
            journal.append(db, now, f"print.{state.value}", row[0], "system", detail)


def again(db: Database, job: int) -> bool:
    """Put a failed job back in line; False when it did not certainly fail."""
    changed = db.execute(
        "UPDATE print_job SET state = 'waiting', reason = '' WHERE id = ? AND state = 'failed'",
        (job,),
    )
    _after(db, changed, job)
    return changed == 1


def taken(db: Database, now: dt.datetime, case: CaseNumber) -> int:
    """The resident says "I have my paper"; returns how many jobs that settles."""
    count = db.execute(
        "UPDATE print_job SET state = 'taken' "
        "WHERE case_number = ? AND state IN ('sent', 'unknown') AND post = 0",
        (case,),
    )
    if count:
        journal.append(db, now, "print.taken", case, "resident", {"jobs": count})
        db.announce("prints")
    return count


def cancel(db: Database, now: dt.datetime, visit_or_case: str) -> int:
    """Cancel what is not yet on its way, so that it never prints for the next resident.

    A job that is on its way is only marked :data:`UNWANTED`: who watches it takes it out of a
    printer that is stuck. Returns how many jobs were cancelled.
    """
    row = db.one(
        "SELECT number FROM cases WHERE number = ? OR visit = ?", (visit_or_case, visit_or_case)
    )
    if row is None:
        return 0
    count = db.execute(
        "UPDATE print_job SET state = 'cancelled' "
        "WHERE case_number = ? AND state IN ('waiting', 'failed') AND post = 0 "
        # Braille and recordings come out at a clerk's, and not for the next resident.
        "AND document NOT IN ('braille', 'spoken')",
        (row[0],),
    )
    if count:
        journal.append(db, now, "print.cancelled", row[0], "system", {"jobs": count})
        db.announce("prints")
    if db.execute(
        "UPDATE print_job SET reason = ? "
        "WHERE case_number = ? AND state = 'submitted' AND post = 0 "
        "AND document NOT IN ('braille', 'spoken')",
        (UNWANTED, row[0]),
    ):
        db.announce("prints")
    return count


def reprint(
    db: Database,
    now: dt.datetime,
    case: CaseNumber,
    document: DocumentKind,
    clerk: ClerkId,
    reason: str,
    *,
    post: bool = False,
) -> PrintJob:
    """Owe one more copy, on a clerk's word. Where it replaces the others, their codes end.

    Raises KnownError NOT_FOUND when there never was a first.
    """
    row = db.one(
        "SELECT subject FROM print_job WHERE case_number = ? AND document = ? "
        "ORDER BY copy DESC LIMIT 1",
        (case, document.value),
    )
    if row is None:
        raise KnownError(FailureCode.NOT_FOUND, "nothing of this kind was printed of this case")
    job = add(db, case, document, str(row[0]), post=post)
    if reason in REPLACING:
        why = return_codes.Revoked.LOST if reason == "lost" else return_codes.Revoked.REPLACED
        return_codes.revoke(db, now, case, why, clerk, document.value, before=job.copy)
    detail = {"document": document.value, "copy": job.copy, "reason": reason}
    journal.append(db, now, "print.repeated", case, clerk, detail)
    return job


def _after(db: Database, changed: int, job: int) -> None:
    if changed:
        db.announce("prints")
    elif db.one("SELECT 1 FROM print_job WHERE id = ?", (job,)) is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such print job")

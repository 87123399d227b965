# SPDX-License-Identifier: EUPL-1.2
"""Letters that go by post: the tray, batches of it, and letters that came back.

A letter is in the tray until it belongs to a batch, and in one batch at most: whatever is cut off
is continued with the same letters in the same order. At the counter its rows are printed like any
other, each at most once; for a print house they are submitted with the file and sent when the
house says so.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.cases import CaseNumber, DocumentKind, QuestionId, TaskKind, to_json
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import (
    cases,
    clerk_tasks,
    journal,
    letters,
    outbox,
    owed,
    prints,
    return_codes,
)
from kiosk.store.database import Database
from kiosk.store.keeping import Host as Keeping
from kiosk.store.moments import from_text, to_text
from kiosk.store.prints import PrintJob, PrintState
from kiosk.store.return_codes import Revoked

ADDRESS = QuestionId("address")
PAPER = "paper."
"""Begins what a task about a paper is about; the kind of document follows."""


class Way(Enum):
    """How a batch is printed."""

    COUNTER = "counter"
    PRINT_HOUSE = "print-house"


class CameBack(Enum):
    """Why a letter came back."""

    MOVED = "moved"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Batch:
    """Letters that are printed in one go."""

    id: int
    way: Way
    sheet: str
    made_at: dt.datetime
    letters: int
    printed: int
    """How many the printer says it has done."""
    stuck: int = 0
    """How many failed, or nobody can tell."""
    arranged: bool = False
    """The order of the envelopes is fixed."""


def tray(db: Database) -> tuple[PrintJob, ...]:
    """Return the letters that wait to be posted, oldest first."""
    return prints.chosen(db, "post = 1 AND batch IS NULL AND state = 'waiting'")


def in_batch(db: Database, batch: int) -> tuple[PrintJob, ...]:
    """Return a batch's letters in the order of the envelopes."""
    return prints.chosen(db, f"batch = {int(batch)}", order="place, id")


def begin(db: Database, now: dt.datetime, actor: str, way: Way) -> int:
    """Make a batch of all that is in the tray; an unfinished one of this kind goes before.

    Raises KnownError NOT_FOUND when there is nothing to post.
    """
    unfinished = open_batch(db, way)
    if unfinished is not None:
        return unfinished.id
    if not tray(db):
        raise KnownError(FailureCode.NOT_FOUND, "nothing waits to be posted")
    batch = db.insert(
        "INSERT INTO post_batch (made_at, made_by, way) VALUES (?, ?, ?)",
        (to_text(now), actor, way.value),
    )
    count = db.execute(
        "UPDATE print_job SET batch = ? WHERE post = 1 AND batch IS NULL AND state = 'waiting'",
        (batch,),
    )
    detail = {"batch": batch, "letters": count, "way": way.value}
    journal.append(db, now, "post.began", None, actor, detail)
    db.announce("prints")
    return batch


def open_batch(db: Database, way: Way) -> Batch | None:
    """Return the batch of this kind that is not finished yet."""
    row = db.one(
        "SELECT id FROM post_batch WHERE way = ? AND done_at IS NULL ORDER BY id LIMIT 1",
        (way.value,),
    )
    return batch_of(db, int(row[0])) if row else None


def batch_of(db: Database, batch: int) -> Batch:
    """Return how far a batch is. Raises KnownError NOT_FOUND."""
    row = db.one("SELECT way, sheet, made_at FROM post_batch WHERE id = ?", (batch,))
    if row is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such batch")
    jobs = in_batch(db, batch)
    states = [job.state.value for job in jobs]
    return Batch(
        batch,
        Way(row[0]),
        str(row[1]),
        from_text(row[2]),
        len(jobs),
        sum(state in ("sent", "taken") for state in states),
        sum(state in ("failed", "unknown") for state in states),
        arranged=all(job.place for job in jobs),
    )


def arrange(db: Database, batch: int, order: Sequence[int]) -> None:
    """Fix the order of a batch's envelopes: the ids of its rows. Once: printed sheets stay true."""
    if batch_of(db, batch).arranged:
        return
    for place, job in enumerate(order, start=1):
        db.execute("UPDATE print_job SET place = ? WHERE id = ? AND batch = ?", (place, job, batch))


def sheet(db: Database, batch: int, state: str) -> None:
    """Record how far a batch's own sheet is; once it is out, its letters follow."""
    db.execute("UPDATE post_batch SET sheet = ? WHERE id = ?", (state, batch))
    db.announce("prints")


def settle(db: Database, now: dt.datetime, batch: int, actor: str, *, came_out: bool) -> int:
    """Settle what nobody could tell, on a clerk's word, and take what failed up again.

    `came_out`: the letters of which nobody could tell are there. Returns how many rows.
    """
    count = 0
    for job in in_batch(db, batch):
        if job.state is PrintState.UNKNOWN and came_out:
            prints.sent(db, now, job.id, None)
        elif job.state in (PrintState.UNKNOWN, PrintState.FAILED):
            db.execute(
                "UPDATE print_job SET state = 'waiting', attempts = 0, reason = '' WHERE id = ?",
                (job.id,),
            )
        else:
            continue
        count += 1
    if count:
        detail: dict[str, str | int] = {"batch": batch, "letters": count, "out": int(came_out)}
        journal.append(db, now, "post.settled", None, actor, detail)
        db.announce("prints")
    return count


def finish(db: Database, now: dt.datetime, batch: int, actor: str) -> bool:
    """Record that a batch is in the post; False while a letter of it waits or nobody can tell."""
    told = batch_of(db, batch)
    if told.printed < told.letters:
        return False
    db.execute("UPDATE post_batch SET done_at = ? WHERE id = ?", (to_text(now), batch))
    db.execute("UPDATE print_job SET state = 'taken' WHERE batch = ? AND state = 'sent'", (batch,))
    detail: dict[str, str | int] = {"batch": batch, "letters": told.letters}
    journal.append(db, now, "post.posted", None, actor, detail)
    db.announce("prints")
    return True


# --- a print house -------------------------------------------------------------------------------


def exported(db: Database, now: dt.datetime, batch: int, digest: str, actor: str) -> None:
    """Record that a batch is in a file for the print house; repeating is harmless."""
    if db.execute(
        "UPDATE post_batch SET digest = ?, sheet = 'sent' WHERE id = ? AND digest <> ?",
        (digest, batch, digest),
    ):
        db.execute(
            "UPDATE print_job SET state = 'submitted', attempts = attempts + 1 "
            "WHERE batch = ? AND state = 'waiting'",
            (batch,),
        )
        detail: dict[str, str | int] = {"batch": batch, "digest": digest[:16]}
        journal.append(db, now, "post.exported", None, actor, detail)
        db.announce("prints")


def acknowledged(
    db: Database, now: dt.datetime, batch: int, failed: Mapping[int, str], actor: str
) -> int:
    """Settle a batch by what the print house tells; returns how many letters it printed.

    What it could not print goes back to the tray. Repeating is harmless.
    """
    printed = 0
    for job in in_batch(db, batch):
        if job.state is not PrintState.SUBMITTED:
            continue
        if job.place in failed:
            db.execute(
                "UPDATE print_job SET state = 'waiting', batch = NULL, place = 0, reason = ? "
                "WHERE id = ?",
                ("print-house", job.id),
            )
        else:
            prints.sent(db, now, job.id, f"post-{batch}")
            printed += 1
    db.execute(
        "UPDATE post_batch SET done_at = coalesce(done_at, ?) WHERE id = ?", (to_text(now), batch)
    )
    detail = {"batch": batch, "printed": printed, "failed": len(failed)}
    journal.append(db, now, "post.acknowledged", None, actor, detail)
    db.announce("prints")
    return printed


# --- mail that came back -------------------------------------------------------------------------


def came_back(
    db: Database, now: dt.datetime, typed: str, why: CameBack, clerk: ClerkId
) -> CaseNumber:
    """Record that a letter could not be delivered: its code ends, and a clerk looks for whom.

    Raises KnownError NOT_FOUND when the code is not of a paper of this kiosk.
    """
    paper = return_codes.paper_of(db, typed)
    if paper is None:
        raise KnownError(FailureCode.NOT_FOUND, "no paper here has this code")
    number, document, copy = paper
    kind = document or DocumentKind.CONFIRMATION.value
    return_codes.revoke(db, now, number, Revoked.CAME_BACK, clerk, document, before=copy + 1)
    clerk_tasks.add(db, now, number, TaskKind.CAME_BACK, f"{PAPER}{kind}", why.value)
    detail: dict[str, str | int] = {"document": kind, "copy": copy, "why": why.value}
    journal.append(db, now, "letter.came-back", number, clerk, detail)
    return number


def settle_came_back(
    db: Database, now: dt.datetime, task: int, clerk: ClerkId, *, again: bool, address: str = ""
) -> CaseNumber:
    """Send a letter that came back once more, at a new address if there is one, or keep it.

    Raises KnownError NOT_FOUND when that task is done, or none.
    """
    found = next((t for t in clerk_tasks.waiting(db) if t.id == task), None)
    if found is None or found.kind is not TaskKind.CAME_BACK:
        raise KnownError(FailureCode.NOT_FOUND, "no letter that came back")
    if address:
        _move(db, now, found.case, address, clerk)
    if again:
        kind = DocumentKind(found.about.removeprefix(PAPER))
        prints.reprint(db, now, found.case, kind, clerk, "came-back", post=True)
    clerk_tasks.done(db, now, task, clerk, "sent-again" if again else "kept-for-pick-up")
    return found.case


def _move(db: Database, now: dt.datetime, number: CaseNumber, address: str, clerk: ClerkId) -> None:
    case = cases.read(db, number)
    answers = {**case.answers, ADDRESS: address}
    changed = letters.with_answers(case, answers)
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(changed), number))
    journal.append(db, now, "case.added-to", number, clerk, {"question": ADDRESS, "by": "clerk"})
    roles = outbox.owners(db, number, owed.StepKind.ROLE)
    outbox.add_later(db, number, owed.steps_after_identity(changed, now, roles))
    db.announce("cases")


class Host(Keeping, Protocol):
    """What this part needs of the whole store."""


class Posting:
    """Letters by post; mixed into the store."""

    def post_tray(self: Host) -> tuple[PrintJob, ...]:
        """Return the letters that wait to be posted."""
        return self._read(tray)

    def begin_post(self: Host, actor: str, way: str) -> int:
        """Make a batch of the tray, or return the unfinished one. Raises KnownError NOT_FOUND."""
        return self._write(lambda db, now: begin(db, now, actor, Way(way)))

    def open_post(self: Host, way: str) -> Batch | None:
        """Return the batch of this kind that is not finished yet."""
        return self._read(lambda db: open_batch(db, Way(way)))

    def post_jobs(self: Host, batch: int) -> tuple[PrintJob, ...]:
        """Return a batch's letters in the order of the envelopes."""
        return self._read(lambda db: in_batch(db, batch))

    def arrange_post(self: Host, batch: int, order: tuple[int, ...]) -> None:
        """Fix the order of a batch's envelopes."""
        self._write(lambda db, _now: arrange(db, batch, order))

    def post_sheet(self: Host, batch: int, state: str) -> None:
        """Record how far a batch's own sheet is."""
        self._write(lambda db, _now: sheet(db, batch, state))

    def settle_post(self: Host, batch: int, actor: str, *, came_out: bool) -> int:
        """Settle what nobody could tell, on a clerk's word, and take what failed up again."""
        return self._write(lambda db, now: settle(db, now, batch, actor, came_out=came_out))

    def finish_post(self: Host, batch: int, actor: str) -> bool:
        """Record that a batch is in the post; False while it is not whole."""
        return self._write(lambda db, now: finish(db, now, batch, actor))

    def post_exported(self: Host, batch: int, digest: str, actor: str) -> None:
        """Record that a batch is in a file for the print house."""
        self._write(lambda db, now: exported(db, now, batch, digest, actor))

    def post_acknowledged(self: Host, batch: int, failed: dict[int, str], actor: str) -> int:
        """Settle a batch by what the print house tells; returns how many were printed."""
        return self._write(lambda db, now: acknowledged(db, now, batch, failed, actor))

    def post_key(self: Host, batch: int) -> bytes:
        """Return the key with which the print house proves that it could read a batch."""
        return hmac.digest(self._key, f"post|{batch}".encode(), hashlib.sha256)

    def letter_came_back(self: Host, typed: str, why: str, clerk: ClerkId) -> CaseNumber:
        """Record that a letter could not be delivered. Raises KnownError NOT_FOUND."""
        return self._write(lambda db, now: came_back(db, now, typed, CameBack(why), clerk))

    def settle_came_back(
        self: Host, task: int, clerk: ClerkId, *, again: bool, address: str = ""
    ) -> CaseNumber:
        """Send it once more, at a new address if there is one, or keep it for its resident."""
        return self._write(
            lambda db, now: settle_came_back(db, now, task, clerk, again=again, address=address)
        )

# SPDX-License-Identifier: EUPL-1.2
"""Looks of before there is a case: into the population registry, and at the face in a chip.

Each is written down before anything of it is shown. The line has the same fields as a look into a
case (:mod:`kiosk.store.looks`). There is no case yet, so whom it is about is sealed at once; the
line carries the visit, by which the looks of a case are found later.
"""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass

from kiosk.cases import VisitId
from kiosk.people import ClerkId
from kiosk.registry import Inquiry, Outcome, Reply
from kiosk.store import device, journal
from kiosk.store.database import Database
from kiosk.store.looks import Activity, Status

FETCHED = "registry.fetched"
"""Kind of the line of what was fetched from the registry for a visit."""
FACE = "face.looked-at"
"""Kind of the line of a clerk who looked at the face in a chip before there was a case."""
_STATUS = {
    Outcome.UNREACHABLE: Status.UNKNOWN,
    Outcome.UNCLEAR: Status.UNKNOWN,
    Outcome.REFUSED: Status.ERROR,
}


@dataclass(frozen=True, slots=True)
class Sealing:
    """How lines without a case are kept for the municipality's processing log."""

    forwarding: bool = False
    """Whether there is a log that gets them; without one the journal keeps the line alone."""
    key: bytes | None = None
    """64 bytes of the municipality, or None for a key of this kiosk."""


def write(
    db: Database,
    now: dt.datetime,
    inquiry: Inquiry,
    reply: Reply,
    began: dt.datetime,
    sealing: Sealing,
) -> None:
    """Write down that the registry was asked about a visit's resident, and what came of it.

    Belongs in a transaction. The line tells which facts were fetched and for what, never what
    they were.
    """
    if reply.outcome is Outcome.NO_NUMBER:
        return  # nothing was asked
    status = _STATUS.get(reply.outcome, Status.OK)
    start = min(began, now)
    detail: dict[str, str | int] = {
        "activity": Activity.FETCH.value,
        "name": "brp.personen",
        "status": status.value,
        "start": int(start.timestamp() * 1000),
        "purpose": inquiry.life_event,
        "facts": ",".join(inquiry.names),
        "outcome": reply.outcome.value,
    }
    bsn = reply.bsn or inquiry.person.bsn
    _append(db, now, FETCHED, inquiry.visit, "system", detail, sealing, bsn)


def write_face(
    db: Database,
    now: dt.datetime,
    visit: VisitId | None,
    clerk: ClerkId,
    purpose: str,
    sealing: Sealing,
) -> None:
    """Write down that a clerk looks at the face in a chip, before there is a case.

    `visit` is None where nobody's visit goes on. Belongs in a transaction.
    """
    detail: dict[str, str | int] = {
        "activity": Activity.ASSIST.value,
        "name": "face",
        "status": Status.OK.value,
        "start": int(now.timestamp() * 1000),
        "purpose": purpose,
    }
    _append(db, now, FACE, visit, clerk, detail, sealing)


def _append(
    db: Database,
    now: dt.datetime,
    kind: str,
    visit: VisitId | None,
    actor: str,
    detail: dict[str, str | int],
    sealing: Sealing,
    bsn: str = "",
) -> None:
    """Add a line, and its place in the row of those that the processing log is to get."""
    trace = secrets.token_hex(16)
    # What no visit is of is told apart by its own line.
    about = str(visit) if visit is not None else trace
    ids = {"trace": trace, "operation": secrets.token_hex(8), "visit": about}
    seq = journal.append(db, now, kind, None, actor, detail, ids)
    if not sealing.forwarding:
        return
    subject = f"bsn:{bsn}" if bsn else f"visit:{about}:resident"
    sealed = device.seal_subject(db, now, sealing.key, subject)
    db.execute(
        "INSERT INTO processing (seq, case_number, subject, sealed) VALUES (?, ?, 'resident', ?)",
        (seq, about, sealed),
    )
    db.announce("processing")


def of_visit(db: Database, visit: VisitId) -> tuple[journal.JournalLine, ...]:
    """Return the looks into the registry of a visit, oldest first."""
    rows = db.all(
        # The kind is written out, or the index of these lines would not be used.
        f"SELECT seq FROM journal WHERE kind = '{FETCHED}' "  # noqa: S608
        "AND json_extract(detail, '$.visit') = ? ORDER BY seq",
        (str(visit),),
    )
    found = (journal.line(db, row[0]) for row in rows)
    return tuple(line for line in found if line is not None)

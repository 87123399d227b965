# SPDX-License-Identifier: EUPL-1.2
"""Every look into the population registry is written down before anything of it is shown.

The line has the same fields as a look into a case (:mod:`kiosk.store.looks`). There is no case
yet when a resident's data is fetched, so whom it is about is sealed at once; the line carries the
visit, by which the looks of a case are found later.
"""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass

from kiosk.cases import VisitId
from kiosk.registry import Inquiry, Outcome, Reply
from kiosk.store import device, journal
from kiosk.store.database import Database
from kiosk.store.looks import Activity, Status

FETCHED = "registry.fetched"
"""Kind of the line of what was fetched from the registry for a visit."""
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
    ids = {
        "trace": secrets.token_hex(16),
        "operation": secrets.token_hex(8),
        "visit": str(inquiry.visit),
    }
    seq = journal.append(db, now, FETCHED, None, "system", detail, ids)
    if not sealing.forwarding:
        return
    bsn = reply.bsn or inquiry.person.bsn
    subject = f"bsn:{bsn}" if bsn else f"visit:{inquiry.visit}:resident"
    sealed = device.seal_subject(db, now, sealing.key, subject)
    db.execute(
        "INSERT INTO processing (seq, case_number, subject, sealed) VALUES (?, ?, 'resident', ?)",
        (seq, str(inquiry.visit), sealed),
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

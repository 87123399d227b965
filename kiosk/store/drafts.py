# SPDX-License-Identifier: EUPL-1.2
"""Visits that are not confirmed yet: saved at each forward step, gone when the visit ends."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kiosk.cases import VisitId
from kiosk.errors import FailureCode, KnownError
from kiosk.store import journal
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text


@dataclass(frozen=True, slots=True)
class DraftInfo:
    """That there is a draft, and since when; nothing of what it says."""

    visit: VisitId
    saved_at: dt.datetime
    parked: bool


def save(db: Database, now: dt.datetime, visit: VisitId, data: bytes) -> None:
    """Keep the visit as it is now, in place of what was kept before."""
    db.execute(
        "INSERT INTO draft (visit, data, saved_at) VALUES (?, ?, ?) "
        "ON CONFLICT (visit) DO UPDATE SET data = excluded.data, saved_at = excluded.saved_at",
        (visit, data, to_text(now)),
    )


def read(db: Database, visit: VisitId) -> bytes | None:
    """Return what was kept; None when there is nothing."""
    row = db.one("SELECT data FROM draft WHERE visit = ?", (visit,))
    return bytes(row[0]) if row else None


def drop(db: Database, visit: VisitId) -> bool:
    """Forget the draft; tells whether there was one."""
    return db.execute("DELETE FROM draft WHERE visit = ?", (visit,)) > 0


def infos(db: Database) -> tuple[DraftInfo, ...]:
    """List the drafts, oldest first."""
    rows = db.all("SELECT visit, saved_at, parked_reason FROM draft ORDER BY saved_at, visit")
    return tuple(
        DraftInfo(VisitId(visit), from_text(saved_at), reason is not None)
        for visit, saved_at, reason in rows
    )


def park(db: Database, now: dt.datetime, visit: VisitId, reason: str) -> None:
    """Keep a draft beyond its visit; `reason` is a short word and goes in the journal.

    Raises KnownError NOT_FOUND.
    """
    if not db.execute("UPDATE draft SET parked_reason = ? WHERE visit = ?", (reason, visit)):
        raise KnownError(FailureCode.NOT_FOUND, "no such draft")
    journal.append(db, now, "draft.parked", None, "system", {"reason": reason})

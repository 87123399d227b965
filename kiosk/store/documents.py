# SPDX-License-Identifier: EUPL-1.2
"""Documents as they were made, kept in the encrypted file so that paper and backend agree."""

from __future__ import annotations

import datetime as dt

from kiosk.cases import CaseNumber, DocumentKind
from kiosk.store.database import Database
from kiosk.store.moments import to_text


def put(
    db: Database,
    now: dt.datetime,
    case: CaseNumber,
    document: DocumentKind,
    media_type: str,
    data: bytes,
) -> bool:
    """Keep a document unless there is one already; tells whether this one is kept.

    The first stays: it may be on paper or at the backend.
    """
    kept = db.execute(
        "INSERT INTO document (case_number, document, media_type, made_at, data) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_number, document) DO NOTHING",
        (case, document.value, media_type, to_text(now), data),
    )
    if kept:
        db.announce("documents")
        db.announce("outbox")
    return kept == 1


def read(db: Database, case: CaseNumber, document: DocumentKind) -> bytes | None:
    """Return a document's bytes; None when it has not been made."""
    row = db.one(
        "SELECT data FROM document WHERE case_number = ? AND document = ?", (case, document.value)
    )
    return bytes(row[0]) if row else None


def missing(db: Database, document: DocumentKind) -> tuple[CaseNumber, ...]:
    """Return the numbers of the cases that do not have this document yet, oldest first."""
    rows = db.all(
        "SELECT number FROM cases WHERE NOT EXISTS (SELECT 1 FROM document d "
        "WHERE d.case_number = number AND d.document = ?) ORDER BY number",
        (document.value,),
    )
    return tuple(CaseNumber(number) for (number,) in rows)

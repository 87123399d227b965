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
    subject: str = "",
) -> bool:
    """Keep a document unless there is one already; tells whether this one is kept.

    The first stays: it may be on paper or at the backend. `subject` is the number of an ordered
    letter: a case may have more than one of a kind.
    """
    kept = db.execute(
        "INSERT INTO document (case_number, document, media_type, made_at, data) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_number, document) DO NOTHING",
        (case, _name(document, subject), media_type, to_text(now), data),
    )
    if kept:
        db.announce("documents")
        db.announce("outbox")
    return kept == 1


def _name(document: DocumentKind, subject: str) -> str:
    return f"{document.value}.{subject}" if subject else document.value


def read(db: Database, case: CaseNumber, document: DocumentKind, subject: str = "") -> bytes | None:
    """Return a document's bytes; None when it has not been made."""
    row = db.one(
        "SELECT data FROM document WHERE case_number = ? AND document = ?",
        (case, _name(document, subject)),
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

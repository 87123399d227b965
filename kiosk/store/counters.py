# SPDX-License-Identifier: EUPL-1.2
"""Numbered rows without gaps or doubles: a number and its use commit together."""

from __future__ import annotations

from kiosk.store.database import Database


def take_next(db: Database, name: str) -> int:
    """Return the next number of a row, from 1; belongs in the transaction that uses it."""
    # Two plain statements: RETURNING keeps its rows in a table made for the occasion, which costs
    # a dozen locked allocations.
    if not db.execute("UPDATE counter SET value = value + 1 WHERE name = ?", (name,)):
        db.execute("INSERT INTO counter (name, value) VALUES (?, 1)", (name,))
    row = db.one("SELECT value FROM counter WHERE name = ?", (name,))
    if row is None:
        raise RuntimeError("a counter gave no number")
    number = int(row[0])
    if db.number_taken is not None:
        db.number_taken(name, number)
    return number

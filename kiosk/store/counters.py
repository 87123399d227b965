# SPDX-License-Identifier: EUPL-1.2
"""Numbered rows without gaps or doubles: a number and its use commit together."""

from __future__ import annotations

from kiosk.store.database import Database


def take_next(db: Database, name: str) -> int:
    """Return the next number of a row, from 1; belongs in the transaction that uses it."""
    number = peek_next(db, name)
    take_up_to(db, name, number)
    return number


def peek_next(db: Database, name: str) -> int:
    """Return the number that comes next and mark it as given; it is only taken by who uses it."""
    row = db.one("SELECT value FROM counter WHERE name = ?", (name,))
    number = int(row[0]) + 1 if row else 1
    if db.number_taken is not None:
        db.number_taken(name, number)
    return number


def take_up_to(db: Database, name: str, number: int) -> None:
    """Take a number, and with it all before; belongs in the transaction that uses it."""
    # Two plain statements: an upsert with RETURNING keeps its rows in a table made for the
    # occasion, which costs a dozen locked allocations.
    changed = db.execute("UPDATE counter SET value = max(value, ?) WHERE name = ?", (number, name))
    if not changed:
        db.execute("INSERT INTO counter (name, value) VALUES (?, ?)", (name, number))

# SPDX-License-Identifier: EUPL-1.2
"""Numbered changes of the schema, each applied in one transaction with the record that it ran.

A file ``NNNN_name.sql`` in this folder is migration NNNN; once released it is never changed.
A database from a newer program is refused, and a copy is made before anything is changed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store.database import Database, split_statements
from kiosk.store.moments import to_text


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered change."""

    version: int
    name: str
    sql: str


def load(folder: Path = Path(__file__).parent) -> tuple[Migration, ...]:
    """Read the migrations of this release, in order; they count from 1 without gaps."""
    found = []
    for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql")):
        version, _, name = path.stem.partition("_")
        found.append(Migration(int(version), name, path.read_text(encoding="utf-8")))
    if [migration.version for migration in found] != list(range(1, len(found) + 1)):
        raise RuntimeError("the migrations do not count from 1 without gaps")
    return tuple(found)


def schema_version(db: Database) -> int:
    """Return the version of the schema in the file; 0 for an empty file."""
    if db.one("SELECT 1 FROM sqlite_schema WHERE name = 'schema_migration'") is None:
        return 0
    row = db.one("SELECT max(version) FROM schema_migration")
    return int(row[0] or 0) if row else 0


def migrate(
    db: Database,
    migrations: Sequence[Migration],
    now: dt.datetime,
    copy_before: Callable[[int], None],
) -> int:
    """Bring the schema up to date and return its version.

    `copy_before` gets the present version and makes a verified copy of the database; it is only
    called when there is something to lose. Raises KnownError DATABASE_NEWER.
    """
    present = schema_version(db)
    latest = len(migrations)
    if present > latest:
        raise KnownError(
            FailureCode.DATABASE_NEWER, f"schema {present}, this program knows {latest}"
        )
    if 0 < present < latest:
        copy_before(present)
    for migration in migrations[present:]:
        with db.transaction():
            db.execute(
                "CREATE TABLE IF NOT EXISTS schema_migration ("
                "version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"
            )
            for statement in split_statements(migration.sql):
                db.execute(statement)
            db.execute(
                "INSERT INTO schema_migration VALUES (?, ?, ?)",
                (migration.version, migration.name, to_text(now)),
            )
    return latest

# SPDX-License-Identifier: EUPL-1.2
"""How long until a confirmed case is durable, against the same transaction in plain SQLite.

Run ``python -m tests.bench.confirm [COUNT] [FOLDER]``. Both files are on one disk, in one run,
taking turns: the store as the kiosk calls it (encrypted, memory security on, through its thread),
and the transaction that makes a case through Python's sqlite3 with the same settings. Ours is
durable as a sealed record first (docs/decisions/0023); "with what follows" is when the database
has it, too, and the write-ahead log is empty.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from kiosk.cases import Case, CaseNumber, VisitId
from kiosk.clock import SystemClock
from kiosk.store import Store, cases, codes, drafts
from kiosk.store.database import Database
from kiosk.store.migrations import load, migrate
from tests.bench.table import Row, percentile, report
from tests.unit.store_kit import KEY, builder

DRAFT = b"x" * 2000
LIMIT = 1.3
Build: TypeAlias = Callable[[CaseNumber, str], Case]


class PlainDatabase(Database):
    """The same statements through plain SQLite."""

    def __init__(self, path: Path) -> None:
        self._news = set()
        self._depth = 0
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in (
            "locking_mode = EXCLUSIVE",
            "temp_store = MEMORY",
            "secure_delete = ON",
            "foreign_keys = ON",
            "synchronous = FULL",
            "journal_mode = WAL",
        ):
            self.all(f"PRAGMA {pragma}")


def _transaction(db: Database, now: dt.datetime, visit: VisitId, build: Build) -> float:
    """Return the milliseconds of the transaction itself, its draft being there."""
    with db.transaction():
        drafts.save(db, now, visit, DRAFT)
    begin = time.perf_counter()
    with db.transaction():
        cases.confirm(db, now, "07", visit, build, codes.own_keys(bytes(32)))
    return (time.perf_counter() - begin) * 1000


def measure(folder: Path, count: int) -> list[Row]:
    """Confirm `count` visits in each, taking turns."""
    clock = SystemClock()
    store = Store.open(folder / "store", KEY, clock, "07")
    plain, encrypted = PlainDatabase(folder / "plain.db"), Database(folder / "bare.db", KEY)
    for database in (plain, encrypted):
        migrate(database, load(), clock.now(), lambda _version: None)
    ours: list[float] = []
    settled: list[float] = []
    bare: list[float] = []
    within: list[float] = []
    for number in range(count):
        visit = VisitId(f"v{number}")
        build = builder(visit, at=clock.now())
        store.save_draft(visit, DRAFT)
        store.drafts()
        begin = time.perf_counter()
        store.confirm(visit, build)
        ours.append((time.perf_counter() - begin) * 1000)
        # The next job runs once the journal's head is kept and the log is brought in.
        store.case_of_visit(visit)
        settled.append((time.perf_counter() - begin) * 1000)
        bare.append(_transaction(plain, clock.now(), visit, build))
        within.append(_transaction(encrypted, clock.now(), visit, build))
    store.close()
    plain.close()
    encrypted.close()
    mine, theirs = statistics.median(ours), statistics.median(bare)
    return [
        Row("confirm to durable", mine, "ms", note=f"95%: {percentile(ours, 95):.1f} ms"),
        Row("the same transaction in plain SQLite", theirs, "ms", note=sqlite3.sqlite_version),
        Row("confirm against plain SQLite", mine / theirs, "×", LIMIT, "medians, in turns"),
        Row("the transaction itself in SQLCipher", statistics.median(within), "ms"),
        Row("until the database and its log have settled", statistics.median(settled), "ms"),
    ]


def main() -> int:
    """Measure and print."""
    given = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    count = int(given[0]) if given else 200
    with tempfile.TemporaryDirectory(dir=given[1] if len(given) > 1 else None) as folder:
        return report(measure(Path(folder), count))


if __name__ == "__main__":
    sys.exit(main())

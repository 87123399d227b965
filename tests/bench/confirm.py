# SPDX-License-Identifier: EUPL-1.2
"""How long until a confirmed case is durable, against the same transaction in plain SQLite.

Run ``python -m tests.bench.confirm [COUNT] [FOLDER]``. Both files are on one disk, in one run,
taking turns: the store as the kiosk calls it (encrypted, memory security on, through its thread),
and the transaction that makes a case through Python's sqlite3 with the same settings. Ours is
durable as a sealed record first (docs/decisions/0023); "with what follows" is when the database
has it, too, and the write-ahead log is empty. Prints one JSON object; times are in milliseconds.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

from kiosk.cases import VisitId
from kiosk.clock import SystemClock
from kiosk.store import Store, cases, drafts
from kiosk.store.database import Database
from kiosk.store.migrations import load, migrate
from tests.unit.store_kit import KEY, builder

DRAFT = b"x" * 2000


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


def _spread(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    return {
        "median_ms": round(statistics.median(ordered) * 1000, 2),
        "p95_ms": round(ordered[int(len(ordered) * 0.95)] * 1000, 2),
    }


def measure(folder: Path, count: int) -> dict[str, object]:
    """Confirm `count` visits in each, taking turns."""
    clock = SystemClock()
    store = Store.open(folder / "store", KEY, clock, "07")
    plain = PlainDatabase(folder / "plain.db")
    migrate(plain, load(), clock.now(), lambda _version: None)
    ours: list[float] = []
    settled: list[float] = []
    bare: list[float] = []
    for number in range(count):
        visit = VisitId(f"v{number}")
        build = builder(visit, at=clock.now())
        store.save_draft(visit, DRAFT)
        store.drafts()
        begin = time.perf_counter()
        store.confirm(visit, build)
        ours.append(time.perf_counter() - begin)
        # The next job runs once the journal's head is kept and the log is brought in.
        store.case_of_visit(visit)
        settled.append(time.perf_counter() - begin)
        with plain.transaction():
            drafts.save(plain, clock.now(), visit, DRAFT)
        begin = time.perf_counter()
        with plain.transaction():
            cases.confirm(plain, clock.now(), "07", visit, build)
        bare.append(time.perf_counter() - begin)
    store.close()
    plain.close()
    ratio = statistics.median(ours) / statistics.median(bare)
    return {
        "benchmark": "confirm-to-durable",
        "count": count,
        "loket": _spread(ours),
        "loket_with_what_follows": _spread(settled),
        "plain_sqlite": _spread(bare),
        "ratio_of_medians": round(ratio, 2),
        "sqlite": sqlite3.sqlite_version,
    }


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    parent = sys.argv[2] if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        print(json.dumps(measure(Path(folder), count)))


if __name__ == "__main__":
    main()

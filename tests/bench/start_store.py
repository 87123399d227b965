# SPDX-License-Identifier: EUPL-1.2
"""How long opening takes: an empty store against one with a million journal lines.

Run ``python -m tests.bench.start_store [--lines N]``. The lines are real ones of the chain, written
in bulk; the head beside the database vouches for the last. Both are opened in turns, each time as
after a stop in an orderly way.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import time
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.store import Store, files, journal
from kiosk.store.database import Database
from kiosk.store.moments import to_text
from tests.bench.table import Row, percentile, report
from tests.unit.store_kit import KEY

TURNS = 40


def fill(folder: Path, lines: int) -> None:
    """Write a journal of so many lines."""
    Store.open(folder, KEY, SystemClock(), "07").close()
    db = Database(folder / files.DATABASE, KEY)
    head = journal.last(db)
    before, seq = head.hash, head.count
    at = to_text(dt.datetime(2026, 11, 23, tzinfo=dt.UTC))
    db.execute("PRAGMA synchronous = OFF")
    while seq < lines:
        with db.transaction():
            for _ in range(100):
                values: list[str | int | bytes] = []
                last = min(seq + 200, lines)
                for seq in range(seq + 1, last + 1):  # noqa: B020
                    case = f"2026-07-{seq % 90_000:05d}-X"
                    body = (seq, at, "case.looked-at", case, "clerk-1", '{"purpose":"assist"}')
                    before = journal.line_hash(before, body)
                    values += [*body, before]
                if values:
                    places = ", ".join(["(?, ?, ?, ?, ?, ?, ?)"] * (len(values) // 7))
                    db.execute(f"INSERT INTO journal VALUES {places}", values)
    head = journal.last(db)
    db.close()
    files.HeadFile(folder, KEY).write(head)


def opening(folder: Path) -> float:
    """Return the milliseconds that opening takes."""
    begin = time.perf_counter()
    store = Store.open(folder, KEY, SystemClock(), "07")
    took = (time.perf_counter() - begin) * 1000
    store.close()
    return took


def main() -> int:
    """Measure and print."""
    lines = int(sys.argv[sys.argv.index("--lines") + 1]) if "--lines" in sys.argv else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        empty, full = Path(name) / "empty", Path(name) / "full"
        Store.open(empty, KEY, SystemClock(), "07").close()
        fill(full, lines)
        times: dict[Path, list[float]] = {empty: [], full: []}
        for _ in range(TURNS):
            for folder, taken in times.items():
                taken.append(opening(folder))
        size = (full / files.DATABASE).stat().st_size / 1e6
    # The lower quartile: a busy disk's waits say nothing about the number of lines.
    bare, heavy = percentile(times[empty], 25), percentile(times[full], 25)
    return report(
        [
            Row("open an empty store", bare, "ms"),
            Row(f"open a store of {lines} journal lines", heavy, "ms", note=f"{size:.0f} MB"),
            Row("full against empty", heavy / bare, "×", limit=1.2, note="as fast, within noise"),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())

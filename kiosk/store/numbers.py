# SPDX-License-Identifier: EUPL-1.2
"""No number is given out twice, not even after yesterday's database was put back.

A case number that was printed, spoken and sent must never belong to a second case. The counters
are in the database and go back with it, so a mark is kept outside: always *ahead* of them, in
blocks, written before the first number of a block is given. A database that went back continues
after the mark; the numbers between are skipped, and the journal tells.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.clock import local
from kiosk.store import examining
from kiosk.store.database import Database
from kiosk.store.files import NUMBERS, durable_write

BLOCK = 100
"""Numbers that are marked as given out at once: one more durable write per so many cases."""
UNMARKED_SKIP = 5000
"""How far to skip when the mark is lost too (another machine): more than one kiosk takes in
between two backups."""


class NumberMarks:
    """The marks of all numbered rows, sealed with the key."""

    def __init__(self, folder: Path, key: bytes, name: str = NUMBERS) -> None:
        self._path = folder / name
        self._seal_key = hmac.new(key, b"loket number marks 1", hashlib.sha256).digest()
        self._marks = self.read() or {}

    def _seal(self, body: str) -> str:
        return hmac.new(self._seal_key, body.encode("ascii"), hashlib.sha256).hexdigest()

    def read(self) -> dict[str, int] | None:
        """Return the marks as they are on disk; None when there are none that can be trusted."""
        try:
            body, _, seal = self._path.read_text(encoding="ascii").strip().rpartition(" ")
        except (OSError, UnicodeDecodeError):
            return None
        if not hmac.compare_digest(seal, self._seal(body)):
            return None
        return {str(name): int(value) for name, value in json.loads(body).items()}

    def reserve(self, name: str, value: int) -> None:
        """Make sure that the mark is at least at `value` before the number is given out.

        Raises KnownError DISK_FULL and the like; then the number must not be used.
        """
        if value > self._marks.get(name, 0):
            self.write({**self._marks, name: value + BLOCK})

    def write(self, marks: Mapping[str, int]) -> None:
        """Replace the marks, durably."""
        body = json.dumps(dict(marks), sort_keys=True, separators=(",", ":"))
        durable_write(self._path, f"{body} {self._seal(body)}\n".encode("ascii"))
        self._marks = dict(marks)


def names_of(kiosk_code: str, now: dt.datetime) -> tuple[str, ...]:
    """Name the numbered rows that a kiosk gives out from now."""
    year = local(now).year
    return (f"case:{year}:{kiosk_code}", f"cash:{year}:{kiosk_code}")


def skip_ahead(db: Database, marks: Mapping[str, int] | None, names: Sequence[str] = ()) -> int:
    """Move the counters of a database that went back beyond all that was given out.

    Belongs in one transaction; without marks they, and those of `names`, move by
    :data:`UNMARKED_SKIP`. Returns how many numbers are skipped.
    """
    counters = {str(name): int(value) for name, value in db.all("SELECT name, value FROM counter")}
    if marks is None:
        known = {**dict.fromkeys(names, 0), **counters}
        marks = {name: value + UNMARKED_SKIP for name, value in known.items()}
    # Official numbers that this database holds for unused may have been used since.
    examining.drop_stock(db)
    skipped = 0
    for name, mark in marks.items():
        present = counters.get(name, 0)
        if mark > present:
            skipped += mark - present
            db.execute(
                "INSERT INTO counter (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, mark),
            )
    return skipped

# SPDX-License-Identifier: EUPL-1.2
"""Looking for damage: a little at each start, everything at night or after a suspicion.

At start the tables that a visit needs are checked, in a fixed time, so that starting does not
grow with what is kept. Whoever runs into a damaged page later leaves a suspicion behind, and the
next start then reads all.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store import files
from kiosk.store.database import Database, in_our_words

START_SECONDS = 0.25
FIRST = ("counter", "step_count", "draft", "clerk", "cases", "print_job", "step")
"""What a visit needs first. The journal is not among them: its end is checked by its chain."""
_IS_TABLE = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
SUSPICION = "suspicion"
FIRST_PAGE = "first-page"
"""The file's first page as it is on the disk, encrypted. It holds where every table begins, so
that a damaged one would cost everything."""
PAGE = 4096


def check_at_start(db: Database, folder: Path) -> None:
    """Check in bounded time; all, when there is a suspicion. Raises KnownError DATABASE_DAMAGED."""
    suspected = (folder / SUSPICION).exists()
    if suspected:
        complaints = db.check()
    else:
        there = [name for name in FIRST if db.one(_IS_TABLE, (name,))]
        complaints = db.check_within(START_SECONDS, there)
    if complaints:
        raise KnownError(FailureCode.DATABASE_DAMAGED, complaints[0])
    if suspected:
        with in_our_words():
            (folder / SUSPICION).unlink(missing_ok=True)


def suspect(folder: Path) -> None:
    """Have everything read at the next start."""
    files.durable_write(folder / SUSPICION, b"")
    files.sync_folder(folder)


def keep_first_page(folder: Path, *, durable: bool = True) -> None:
    """Keep a copy of the first page when it changed; it lags behind, which salvage can bear.

    Belongs after a checkpoint: before, the file's own first page may be older than its tables.
    Not `durable` costs next to nothing, and a power cut may leave the older copy.
    """
    with in_our_words():
        with (folder / files.DATABASE).open("rb") as file:
            page = file.read(PAGE)
        kept = folder / FIRST_PAGE
        if len(page) != PAGE or (kept.exists() and kept.read_bytes() == page):
            return
        if durable:
            files.durable_write(kept, page)
        else:
            fresh = kept.with_name(FIRST_PAGE + ".new")
            fresh.touch(0o600)
            fresh.write_bytes(page)
            fresh.replace(kept)

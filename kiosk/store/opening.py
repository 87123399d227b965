# SPDX-License-Identifier: EUPL-1.2
"""From a folder and a key to a database that may be trusted, or a KnownError that says why not.

Wrong key, damage, a newer schema, a second program, a full or read-only disk are six different
answers, because each has its own remedy.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Sequence
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store import device, files, integrity, journal, keepsakes, numbers, switching
from kiosk.store.confirming import redeem
from kiosk.store.database import Database, in_our_words
from kiosk.store.migrations import Migration, migrate

BEFORE_MIGRATION = "before-migration.db"
_COUNTERS = "SELECT name, value FROM counter"
_COPY_KEPT = dt.timedelta(days=7)
"""How long the copy from before a migration may hold what retention has removed since."""
_UNFINISHED = (
    "nightly.loket-backup*",
    "backup-work*",
    "handover",
    "salvage-work",
    "*.new",
    "*.new-wal",
)


def make_folder(folder: Path) -> None:
    """Make the data folder, for its owner only."""
    with in_our_words():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def open_database(
    folder: Path,
    key: bytes,
    now: dt.datetime,
    migrations: Sequence[Migration],
    *,
    trust_journal: bool = False,
    keep_coming: bool = False,
) -> tuple[Database, files.Heads]:
    """Open, migrate and check. The caller holds the folder's lock.

    A switch that was ordered is finished first; one that was only prepared is forgotten, but
    not by who prepares it (`keep_coming`).

    With `trust_journal` an administrator vouches for a journal that does not match its head
    (after putting back a backup); that is written in the journal.
    """
    switching.finish(folder)
    if not keep_coming:
        switching.forget_unordered(folder)
    forget_unfinished(folder)
    path = folder / files.DATABASE
    known_key = files.check_fingerprint(folder, key)
    head_file = files.Heads(folder, key)
    head = _read_head(head_file, trust_journal=trust_journal)
    with in_our_words():
        fresh = not path.exists() or path.stat().st_size == 0
    if fresh:
        if head is not None and head.count and not trust_journal:
            raise KnownError(FailureCode.DATABASE_DAMAGED, "the database file is gone or empty")
        # Before the database, so that a cut can leave it without journal but not without head.
        _check_never_used(folder, key, trust_journal=trust_journal)
        empty = files.Head(0, journal.GENESIS)
        head_file.write(empty)
        files.keep_fingerprint(folder, key)
        head = head or empty
    db = Database(path, key)
    db.device_key = files.device_of(key)
    try:
        files.own_like_folder(path)
        if not known_key:
            files.keep_fingerprint(folder, key)
        copy = folder / BEFORE_MIGRATION
        migrate(db, migrations, now, lambda _version: db.copy_to(copy, key))
        files.sync_folder(folder)
        forget_copy(folder, now)
        integrity.check_at_start(db, folder)
        marks = numbers.NumberMarks(folder, key)
        _check_journal(db, head, now, marks, trust_journal=trust_journal)
        _ask_witness(db, head_file, now, trust_journal=trust_journal)
        _keep_marks(db, marks)
        redeem(db, folder, key)
        if keepsakes.look_after(db, folder, key, now):
            forget_copy(folder)  # what came back and went again is in it, too
        head_file.write(journal.last(db))
        db.checkpoint()
        integrity.keep_first_page(folder)
    except BaseException:
        db.close()
        raise
    return db, head_file


def _ask_witness(
    db: Database, heads: files.Heads, now: dt.datetime, *, trust_journal: bool
) -> None:
    """Compare with the head that only this machine can seal. Raises KnownError DATABASE_DAMAGED."""
    if heads.witness is None:
        return
    with db.transaction():
        known = device.adopt(db, now)
    witnessed = _read_head(heads.witness, trust_journal=trust_journal)
    if witnessed is None and not known:
        with db.transaction():
            journal.append(db, now, "journal.witnessed", None, "system", {})
        return
    found = journal.against_head(db, witnessed)
    if found is not None and not trust_journal:
        raise KnownError(FailureCode.DATABASE_DAMAGED, f"journal {found.problem.value}")


def _check_never_used(folder: Path, key: bytes, *, trust_journal: bool) -> None:
    """Numbers that were given out tell of a database even when its head has gone along with it."""
    given = numbers.NumberMarks(folder, key).read() or {}
    if any(given.values()) and not trust_journal:
        raise KnownError(FailureCode.DATABASE_DAMAGED, "the database file and its head are gone")


def _read_head(head_file: files.HeadFile, *, trust_journal: bool) -> files.Head | None:
    try:
        return head_file.read()
    except KnownError:
        if trust_journal:
            return None
        raise


def _keep_marks(db: Database, marks: numbers.NumberMarks) -> None:
    """From here on each number is marked before it is given; see :mod:`kiosk.store.numbers`."""
    if marks.read() is None:
        marks.write({str(name): int(value) for name, value in db.all(_COUNTERS)})
    db.number_taken = marks.reserve


def _check_journal(
    db: Database,
    head: files.Head | None,
    now: dt.datetime,
    marks: numbers.NumberMarks,
    *,
    trust_journal: bool,
) -> None:
    verdict = journal.verify(db, head, everything=False)
    if verdict.problem is None:
        return
    if not trust_journal:
        raise KnownError(FailureCode.DATABASE_DAMAGED, f"journal {verdict.problem.value}")
    with db.transaction():
        detail: dict[str, str | int] = {
            "problem": verdict.problem.value,
            "head": head.count if head else 0,
        }
        if skipped := numbers.skip_ahead(db, marks.read()):
            detail["numbers_skipped"] = skipped
        journal.append(db, now, "journal.trusted", None, "administrator", detail)


def forget_copy(folder: Path, now: dt.datetime | None = None) -> None:
    """Remove the copy from before a migration; with `now` only when it was kept long enough."""
    copy = folder / BEFORE_MIGRATION
    with in_our_words():
        if not copy.exists():
            return
        made = dt.datetime.fromtimestamp(copy.stat().st_mtime, dt.UTC)
        if now is None or now - made > _COPY_KEPT:
            copy.unlink()


def forget_unfinished(folder: Path) -> None:
    """Remove what a cut left of work that is simply done again; the caller holds the lock.

    Copies of the database among it would keep what retention removes.
    """
    with in_our_words():
        for pattern in _UNFINISHED:
            for path in folder.glob(pattern):
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink()

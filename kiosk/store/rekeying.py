# SPDX-License-Identifier: EUPL-1.2
"""A new key for the database, safe against a cut at any point.

The whole database is copied under the new key, the copy is checked and compared row by row, and
only then takes the place of the old one (:mod:`kiosk.store.switching`). The new key is kept, as
"next", before anything is written with it; the fingerprint beside the database tells at each
start which of the two is in force. The escrow goes along.
"""

from __future__ import annotations

import datetime as dt
import secrets
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store import (
    escrow,
    files,
    integrity,
    journal,
    keepsakes,
    migrations,
    numbers,
    opening,
    switching,
)
from kiosk.store.database import KEY_BYTES, Database, in_our_words
from kiosk.store.keys import KeyPlace, in_force


def rekey(
    folder: Path, place: KeyPlace, now: dt.datetime, kiosk_code: str, administrator: str
) -> None:
    """Give the database in `folder` a fresh key and keep that in `place`.

    Raises KnownError, also DATABASE_IN_USE: the kiosk must have been stopped. Then the old key
    is in force, or, when the cut came at the very end, the new one, and the place has both.
    """
    lock = files.FolderLock(folder)
    try:
        switching.finish(folder)
        candidates = place.candidates()
        old = in_force(candidates, folder)
        if old != candidates[0]:
            # A rotation before this one was cut just before its end.
            place.adopt()
        switching.forget_unordered(folder)
        fresh = secrets.token_bytes(KEY_BYTES)
        place.prepare(fresh)
        _prepare(folder, old, fresh, now, kiosk_code, administrator)
        switching.order(folder)
        switching.finish(folder)
        place.adopt()
        with in_our_words():
            # Copies under the old key that nobody needs any more.
            (folder / opening.BEFORE_MIGRATION).unlink(missing_ok=True)
        integrity.keep_first_page(folder)
    finally:
        lock.release()


def _prepare(
    folder: Path, old: bytes, fresh: bytes, now: dt.datetime, kiosk_code: str, administrator: str
) -> None:
    coming = switching.next_of(folder, files.DATABASE)
    db, _ = opening.open_database(folder, old, now, migrations.load(), keep_coming=True)
    try:
        db.checkpoint()
        db.write_copy(coming, fresh)
        copy = Database(coming, fresh)
        try:
            complaints = copy.check()
            different = db.first_difference(copy)
            if complaints or different:
                detail = complaints[0] if complaints else f"the copy differs: {different}"
                raise KnownError(FailureCode.DATABASE_DAMAGED, detail)
            with copy.transaction():
                journal.append(copy, now, "store.rekeyed", None, administrator, {})
            copy.checkpoint()
            head = journal.last(copy)
        finally:
            copy.close()
    finally:
        db.close()
    marks = numbers.NumberMarks(folder, old).read() or {}
    numbers.NumberMarks(folder, fresh, files.NUMBERS + switching.NEXT).write(marks)
    files.HeadFile(folder, fresh, files.HEAD + switching.NEXT).write(head)
    files.durable_write(
        switching.next_of(folder, files.FINGERPRINT),
        files.fingerprint(fresh).encode("ascii") + b"\n",
    )
    own = keepsakes.read(folder, old)
    keepsakes.write(folder, fresh, own, files.KEEPSAKES + switching.NEXT)
    kept = escrow.kept(folder)
    if kept is not None:
        files.durable_write(
            switching.next_of(folder, files.ESCROW),
            escrow.seal(fresh, kept.certificate, kiosk_code),
        )

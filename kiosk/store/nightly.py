# SPDX-License-Identifier: EUPL-1.2
"""The night's work: read everything, copy it away, forget what was kept long enough.

The whole database is copied in small slices between everybody else's work, and the copy is read
from end to end on a thread of its own: residents never wait. What was damaged in the file shows
in the copy. When a backup folder is set, the verified copy stays there.
"""

from __future__ import annotations

import datetime as dt
import threading
from pathlib import Path

from kiosk.clock import Clock, local
from kiosk.config import Upkeep
from kiosk.errors import KnownError
from kiosk.logs import log, log_bug
from kiosk.store import backups, files, opening, salvage
from kiosk.store.store import Store

CHECKED = "checked-at"
"""Beside the database: when all of it was last read and found sound."""
_REST_AT_START = 600.0
"""Seconds after a start in which the machine has other things to do."""
_LOOK_EVERY = 60.0


def last_checked(folder: Path) -> dt.datetime | None:
    """Return when the database was last read from end to end and found sound."""
    try:
        return dt.datetime.fromisoformat((folder / CHECKED).read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None


def is_due(last: dt.datetime | None, now: dt.datetime, hour: int) -> bool:
    """Tell whether the hour has come since the last time; a kiosk that was off makes it up."""
    if last is None or last > now:
        return True
    here = local(now)
    begin = here.replace(hour=hour, minute=0, second=0, microsecond=0)
    if begin > here:
        begin -= dt.timedelta(days=1)
    return last < begin


def work(store: Store, folder: Path, upkeep: Upkeep, clock: Clock, kiosk_code: str) -> bool:
    """Do the night's work once; returns whether the database was found sound.

    Never raises for the world: what went wrong is logged, and damage is reported to the store.
    """
    now = clock.now()
    salvage.forget_old(folder, now)
    opening.forget_copy(folder, now)
    away = upkeep.backup_folder
    if away and went_back(store, backups.newest(Path(away), kiosk_code)):
        # Older files in the place of newer ones vouch for themselves; what lies elsewhere does not.
        log("store.went-back")
        store.note("store.went-back", None, "system")
    name = f"{kiosk_code}-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}{backups.SUFFIX}"
    if away:
        try:
            made = store.back_up(Path(away) / name)
            backups.prune(Path(away), kiosk_code, upkeep.backups_kept)
        except KnownError as error:
            log("store.backup-failed", code=error.code.value)
        else:
            log("store.backup-made", lines=made.lines, cases=made.cases)
            return _sound(folder, now)
    # Without a backup folder, or when it takes no backup, everything is read all the same.
    target = folder / f"nightly{backups.SUFFIX}"
    try:
        store.back_up(target)
    except KnownError as error:
        log("store.check-failed", code=error.code.value)
        return False
    finally:
        target.unlink(missing_ok=True)
        backups.manifest_path(target).unlink(missing_ok=True)
    return _sound(folder, now)


def went_back(store: Store, made: backups.Manifest | None) -> bool:
    """Tell whether the journal is not the one of which a backup was made earlier."""
    if made is None or not made.lines:
        return False
    rows = store.journal_rows(made.lines - 1, 1)
    return not rows or rows[0][6].hex() != made.head


def _sound(folder: Path, now: dt.datetime) -> bool:
    files.durable_write(folder / CHECKED, now.isoformat().encode("ascii") + b"\n")
    log("store.checked")
    return True


class NightWork:
    """Does the work at its hour, on a thread of its own."""

    def __init__(
        self, store: Store, folder: Path, upkeep: Upkeep, clock: Clock, kiosk_code: str
    ) -> None:
        self._store, self._folder, self._upkeep = store, folder, upkeep
        self._clock, self._kiosk_code = clock, kiosk_code
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="loket-night", daemon=True)

    def start(self) -> None:
        """Begin to wait for the hour."""
        self._thread.start()

    def stop(self) -> None:
        """End after what is being done; repeating is harmless."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        tried: dt.datetime | None = None
        wait = _REST_AT_START
        while not self._stopped.wait(wait):
            wait = _LOOK_EVERY
            now = self._clock.now()
            last = max(filter(None, (last_checked(self._folder), tried)), default=None)
            if not is_due(last, now, self._upkeep.hour):
                continue
            tried = now
            try:
                work(self._store, self._folder, self._upkeep, self._clock, self._kiosk_code)
            except Exception as error:  # the next night is another chance
                log_bug(error, "night")

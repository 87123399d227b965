# SPDX-License-Identifier: EUPL-1.2
"""The part of the store that confirms: first promised, then brought into the database.

Mixed into :class:`kiosk.store.store.Store`, which says how methods behave. Whoever reads or
writes next finds the case in the database: it is brought in before anything else is done.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.cases import Case, CaseNumber, VisitId
from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.store import cases, files
from kiosk.store.codes import Keys
from kiosk.store.database import Database
from kiosk.store.writer import Writer

if TYPE_CHECKING:
    from kiosk.store.promise import Promise


class Host(Protocol):
    """What this part needs of the whole store."""

    _clock: Clock
    _kiosk_code: str
    _checkpoint_due: bool
    _db: Database
    _writer: Writer
    _promise: Promise | None
    _promised: tuple[dt.datetime, Case] | None
    code_keys: Keys

    def _watching(self) -> AbstractContextManager[None]: ...
    def _keep_promise(self) -> None: ...
    def _promise_case(
        self, visit: VisitId, build: Callable[[CaseNumber, str], Case]
    ) -> Case | None: ...


class Confirming:
    """Confirming a visit."""

    _promise: Promise | None = None
    _promised: tuple[dt.datetime, Case] | None = None
    """A case that is durable and not in the database yet; see :mod:`kiosk.store.promise`."""

    def confirm(self: Host, visit: VisitId, build: Callable[[CaseNumber, str], Case]) -> Case:
        """Make a visit a case, durably, once; `build` gets case number and return code.

        Afterwards the receipt, the letter and every backend step are owed and the draft is
        gone. The second time returns the first case. Raises KnownError DISK_FULL and the like:
        then nothing happened and the draft is still there.
        """

        def job() -> Case:
            self._keep_promise()
            self._checkpoint_due = True
            promised = self._promise_case(visit, build)
            if promised is not None:
                return promised
            with self._db.transaction():
                now, keys = self._clock.now(), self.code_keys
                return cases.confirm(self._db, now, self._kiosk_code, visit, build, keys)

        with self._watching():
            return self._writer.call(job)

    def _promise_case(
        self: Host, visit: VisitId, build: Callable[[CaseNumber, str], Case]
    ) -> Case | None:
        """Promise a case; None when it has to be confirmed in the database itself."""
        if self._promise is None or self._db.in_transaction or not self._promise.has_room():
            return None
        if cases.of_visit(self._db, visit) is not None:
            return None
        now = self._clock.now()
        case = cases.prepare(self._db, now, self._kiosk_code, visit, build, self.code_keys)
        if not self._promise.write(now, case):
            return None
        self._promised = now, case
        return case

    def _keep_promise(self: Host) -> None:
        """Bring a promised case into the database. Raises KnownError; then it is still promised."""
        if self._promised is None or self._promise is None:
            return
        at, case = self._promised
        with self._db.transaction():
            cases.keep(self._db, at, case)
        self._promised = None
        self._promise.wipe()


def redeem(db: Database, folder: Path, key: bytes) -> None:
    """Bring in what was promised before a cut; belongs to opening, on the database's thread.

    Raises KnownError; then it is still promised.
    """
    from kiosk.store.promise import Promise

    if not (folder / files.PROMISE).exists():
        return
    promise = Promise(folder, key)
    try:
        found = promise.read()
        if found is not None:
            with db.transaction():
                cases.keep(db, *found)
        promise.wipe()
        promise.flush()
    finally:
        promise.close()


def open_promise(folder: Path, key: bytes) -> Promise | None:
    """Open the file for promises; without one, cases are confirmed in the database itself."""
    from kiosk.store.promise import Promise

    try:
        return Promise(folder, key)
    except KnownError:
        return None

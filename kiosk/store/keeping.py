# SPDX-License-Identifier: EUPL-1.2
"""The part of the store that keeps the journal signed, looks written down and cases no longer
than they may be. Mixed into :class:`kiosk.store.store.Store`, which says how methods behave.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.cases import CaseNumber, VisitId
from kiosk.clock import Clock, local
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.registry import Inquiry, Reply
from kiosk.store import device, journal, looks, registry_looks, retention, return_codes
from kiosk.store.database import Database, Row
from kiosk.store.files import Head
from kiosk.store.looks import Processing
from kiosk.store.registry_looks import Sealing
from kiosk.store.retention import Going, Gone, Periods
from kiosk.store.writer import Writer

T = TypeVar("T")

SIGN_LINES = 500
"""Lines after which the journal is signed, however short ago it was."""
SIGN_AFTER = dt.timedelta(minutes=10)
"""How long a line stays without a signature over it."""


class Host(Protocol):
    """What this part needs of the whole store."""

    _clock: Clock
    _folder: Path
    _key: bytes
    _writer: Writer
    _checkpoint_due: bool
    periods: Periods
    sealing: Sealing

    def _forget_elsewhere(self, number: CaseNumber) -> None: ...
    def _read(self, work: Callable[[Database], T]) -> T: ...
    def _write(self, work: Callable[[Database, dt.datetime], T]) -> T: ...


class Keeping:
    """Signing, processing lines, retention and erasure."""

    periods: Periods = Periods()
    """How long cases stay, for who is told when one goes; set by who starts the keeper."""
    sealing: Sealing = Sealing()
    """How lines that belong to no case yet are kept; set by who starts the keeper."""

    # --- the journal's signatures ------------------------------------------------------------

    def public_key(self: Host) -> bytes:
        """Return the 32 bytes by which anybody can check this kiosk's journal."""
        known = self._read(device.known_public_key)
        return known or self._write(device.public_key)

    def sign_journal(self: Host, *, if_due: bool = False) -> Head:
        """Sign the journal up to here unless nothing came since; returns its length and hash.

        With `if_due` only when :data:`SIGN_LINES` or :data:`SIGN_AFTER` say so.
        """

        def due(db: Database) -> bool:
            count, since = journal.unsigned(db)
            waited = since is not None and not (
                -SIGN_AFTER < self._clock.now() - since < SIGN_AFTER
            )
            return count > 0 and (count >= SIGN_LINES or waited)

        if if_due and not self._read(due):
            return self._read(journal.last)
        return self._write(journal.sign)

    def sign_message(self: Host, message: bytes) -> bytes:
        """Sign a message with the kiosk's key."""
        return self._write(lambda db, now: device.sign(db, now, message))

    def journal_rows(self: Host, after: int, limit: int = 1000) -> list[Row]:
        """Return up to `limit` lines after number `after`, as the chain has them."""
        return self._read(lambda db: journal.some_rows(db, after, limit))

    def uncounted(self: Host) -> tuple[str, ...]:
        """Return where numbers that were given out have lost their use; none when all is well."""
        return self._read(retention.uncounted)

    # --- looks -------------------------------------------------------------------------------

    def processing_waiting(
        self: Host, subject_key: bytes | None, limit: int = 50, after: int = 0
    ) -> tuple[Processing, ...]:
        """Return the oldest lines after `after` that the processing log does not have yet."""
        return self._write(lambda db, now: looks.waiting(db, now, subject_key, limit, after))

    def processing_forwarded(self: Host, *seqs: int) -> None:
        """The processing log confirmed these lines."""
        self._write(lambda db, _now: looks.forwarded(db, seqs))

    def processing_count(self: Host) -> int:
        """Count the lines that the processing log does not have yet."""
        return self._read(looks.count_waiting)

    def registry_fetched(self: Host, inquiry: Inquiry, reply: Reply, began: dt.datetime) -> None:
        """Write down a look into the population registry; durable before it is shown."""
        self._write(
            lambda db, now: registry_looks.write(db, now, inquiry, reply, began, self.sealing)
        )

    def face_looked_at(self: Host, visit: VisitId | None, clerk: ClerkId, purpose: str) -> None:
        """Write down a look at the face in a chip where there is no case yet."""
        self._write(
            lambda db, now: registry_looks.write_face(db, now, visit, clerk, purpose, self.sealing)
        )

    # --- retention ---------------------------------------------------------------------------

    def going(self: Host, periods: Periods) -> tuple[Going, ...]:
        """List all cases with the moment at which they go, the first to go first."""
        return self._read(lambda db: retention.going(db, periods))

    def going_of(self: Host, number: CaseNumber) -> Going | None:
        """Return when one case goes; None when it is not here."""
        return self._read(lambda db: retention.going_of(db, number, self.periods))

    def let_one_go(
        self: Host,
        periods: Periods,
        *,
        subject_key: bytes | None = None,
        forwarding: bool = False,
    ) -> bool:
        """Let one case go whose time has come; False when there is none.

        One transaction; afterwards nothing of the person is in the file or its log.
        """

        asked: list[CaseNumber] = []

        def work(db: Database, now: dt.datetime) -> bool:
            while (number := retention.next_due(db, now, periods)) is not None:
                was_asked = retention.is_asked(db, number)
                if retention.let_go(
                    db, now, number, subject_key=subject_key, forwarding=forwarding
                ):
                    self._checkpoint_due = True
                    asked.extend([number] * was_asked)
                    return True
            return False

        def anything(db: Database) -> bool:
            return retention.next_due(db, self._clock.now(), periods) is not None

        went = self._read(anything) and self._write(work)
        for number in asked:
            self._forget_elsewhere(number)
        return went

    def erase_on_request(
        self: Host,
        number: CaseNumber,
        actor: str,
        reason: str = "on-request",
        *,
        subject_key: bytes | None = None,
        forwarding: bool = False,
    ) -> Gone | None:
        """Erase a case for who asks (GDPR, article 17), now or as soon as the backend has it all.

        None: the backend does not have everything yet; the case goes by itself once it does,
        without waiting for its period. `actor` is ``resident`` or who asks for them. Repeating is
        harmless. Raises KnownError NOT_FOUND, or CASE_GONE.
        """

        def work(db: Database, now: dt.datetime) -> Gone | None:
            retention.here(db, number)
            try:
                left = retention.erase(
                    db,
                    now,
                    number,
                    actor,
                    reason,
                    subject_key=subject_key,
                    forwarding=forwarding,
                )
            except KnownError as error:
                if error.code is not FailureCode.CASE_OWED:
                    raise
                retention.ask(db, now, number, actor)
                return None
            self._checkpoint_due = True
            return left

        left = self._write(work)
        if left is not None:
            self._forget_elsewhere(number)
        return left

    def erase(
        self: Host,
        number: CaseNumber,
        actor: str,
        reason: str,
        *,
        force: bool = False,
        subject_key: bytes | None = None,
        forwarding: bool = False,
    ) -> Gone:
        """Erase a case on request. Raises KnownError NOT_FOUND, CASE_OWED unless `force`.

        Raises ValueError when the reason looks personal.
        """

        def work(db: Database, now: dt.datetime) -> Gone:
            self._checkpoint_due = True
            return retention.erase(
                db,
                now,
                number,
                actor,
                reason,
                force=force,
                subject_key=subject_key,
                forwarding=forwarding,
            )

        left = self._write(work)
        self._forget_elsewhere(number)
        return left

    def _forget_elsewhere(self: Host, number: CaseNumber) -> None:
        """Keep that a case was erased, should older files come back, and forget spare copies."""
        from kiosk.store import keepsakes, opening

        def job() -> None:
            keepsakes.remember_erased(self._folder, self._key, number)
            opening.forget_copy(self._folder)

        self._writer.call(job)

    def gone(self: Host, number: CaseNumber) -> Gone | None:
        """Return what is left of a case that went, if it did."""
        return self._read(lambda db: retention.gone(db, number))

    def forget_drafts(self: Host, stay: dt.timedelta) -> int:
        """Drop drafts that nobody came back for in time; returns how many."""

        def work(db: Database, now: dt.datetime) -> int:
            return_codes.forget_revoked(db, local(now).date())
            count = retention.forget_drafts(db, now, stay)
            self._checkpoint_due = self._checkpoint_due or bool(count)
            return count

        return self._write(work)

    def empty_log(self: Host) -> None:
        """Empty the write-ahead log into the file: after a cut it may hold what has gone."""
        self._read(lambda db: db.checkpoint())

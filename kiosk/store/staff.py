# SPDX-License-Identifier: EUPL-1.2
"""The store's part about who works here: clerks with their passphrases, and their badges."""

from __future__ import annotations

from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import badges, clerks
from kiosk.store.badges import Badge
from kiosk.store.clerks import Clerk
from kiosk.store.keeping import Host


class Staff:
    """Clerks and badges."""

    # --- clerks ---------------------------------------------------------------------------

    def add_clerk(self: Host, clerk: ClerkId, name: str, passphrase: str | None) -> Clerk:
        """Let somebody sign in, or give them a new passphrase (ValueError: too short).

        With None they sign in with a badge only.
        """
        added = Clerk(clerk, name)
        hashed = clerks.NO_PASSPHRASE if passphrase is None else clerks.hash_passphrase(passphrase)
        self._write(lambda db, now: clerks.add(db, now, added, hashed))
        return added

    def clerks(self: Host) -> tuple[Clerk, ...]:
        """List who may sign in."""
        return self._read(clerks.everyone)

    def clerks_with_passphrase(self: Host) -> frozenset[ClerkId]:
        """Return who may sign in without a badge."""
        return self._read(clerks.with_passphrase)

    def sign_in(self: Host, clerk: ClerkId, passphrase: str) -> Clerk:
        """Return the clerk whose passphrase this is. Takes a tenth of a second on purpose.

        Raises KnownError SIGN_IN_REFUSED; its detail is ``wait N s`` after too many failures.
        """
        kept = self._write(lambda db, now: clerks.begin_attempt(db, now, clerk))
        fits = clerks.passphrase_fits(kept, passphrase)
        signed_in = self._write(lambda db, now: clerks.end_attempt(db, now, clerk, fits=fits))
        if signed_in is None:
            raise KnownError(FailureCode.SIGN_IN_REFUSED)
        return signed_in

    def take_passphrase(self: Host, clerk: ClerkId, actor: str) -> bool:
        """Let a clerk's passphrase sign nobody in any more; False when there was none."""
        return self._write(lambda db, now: clerks.take_passphrase(db, now, clerk, actor))

    # --- badges ---------------------------------------------------------------------------

    def enrol_badge(self: Host, badge: Badge, actor: str) -> None:
        """Let a badge sign its clerk in. Raises KnownError BADGE_REFUSED."""
        self._write(lambda db, now: badges.enrol(db, now, badge, actor))

    def block_badges(self: Host, clerk: ClerkId, reason: str, actor: str, name: str = "") -> int:
        """Block a clerk's badges (or the one of this name); returns how many."""
        return self._write(lambda db, now: badges.block(db, now, clerk, reason, actor, name))

    def badge(self: Host, fingerprint: str) -> Badge | None:
        """Return an enrolled badge, blocked ones too; None for one that never was."""
        return self._read(lambda db: badges.find(db, self._clock.now(), fingerprint))

    def badges(self: Host) -> tuple[Badge, ...]:
        """List all badges that were ever enrolled."""
        return self._read(lambda db: badges.everything(db, self._clock.now()))

    def badge_refused(self: Host, fingerprint: str, why: str) -> None:
        """Journal that a badge signed nobody in."""
        self._write(lambda db, now: badges.refused(db, now, fingerprint, why))

    def sign_in_by_badge(self: Host, fingerprint: str) -> Clerk:
        """Return the clerk of a badge that has just proven itself.

        Raises KnownError SIGN_IN_REFUSED when the badge was blocked meanwhile.
        """
        return self._write(lambda db, now: badges.signed_in(db, now, fingerprint))

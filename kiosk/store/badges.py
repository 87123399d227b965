# SPDX-License-Identifier: EUPL-1.2
"""Badges that sign clerks in: enrolled one by one, blocked when lost, never forgotten.

Kept is only what the badge shows to anybody: its certificates. The PIN and its counter of tries
live in the badge. The journal names a badge by the first octets of its fingerprint.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum

from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import journal
from kiosk.store.clerks import Clerk
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_text, to_text


class BadgeState(Enum):
    """Whether a badge signs its clerk in."""

    ACTIVE = "active"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    """Its certificate is not valid any more. Follows from the clock, not from an act."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge as enrolled. `name` is its fingerprint's beginning, to tell badges apart."""

    fingerprint: str
    clerk: ClerkId
    state: BadgeState
    valid_until: dt.datetime
    enrolled_at: dt.datetime
    reason: str = ""
    blocked_at: dt.datetime | None = None
    certificate: bytes = field(default=b"", repr=False)
    card_certificate: bytes = field(default=b"", repr=False)

    @property
    def name(self) -> str:
        """Return the first eight octets of the fingerprint in groups of four digits."""
        return _name(self.fingerprint)


BLOCK_REASONS = ("lost", "stolen", "replaced", "left-service", "other")

_COLUMNS = (
    "fingerprint, clerk, state, valid_until, enrolled_at, reason, blocked_at, "
    "certificate, card_certificate"
)


def _name(fingerprint: str) -> str:
    return "-".join(fingerprint[at : at + 4] for at in range(0, 16, 4))


def enrol(db: Database, now: dt.datetime, badge: Badge, actor: str) -> None:
    """Let a badge sign its clerk in; a clerk may have several.

    A blocked badge of the same clerk that was found becomes active again. Raises KnownError
    BADGE_REFUSED when there is no such clerk or the badge is somebody else's.
    """
    if db.one("SELECT 1 FROM clerk WHERE id = ?", (badge.clerk,)) is None:
        raise KnownError(FailureCode.BADGE_REFUSED, f"there is no clerk {badge.clerk}")
    row = db.one("SELECT clerk FROM badge WHERE fingerprint = ?", (badge.fingerprint,))
    if row is not None and row[0] != badge.clerk:
        raise KnownError(FailureCode.BADGE_REFUSED, f"the badge is enrolled for clerk {row[0]}")
    db.execute(
        "INSERT INTO badge (fingerprint, clerk, certificate, card_certificate, valid_until, "
        "state, enrolled_at) VALUES (?, ?, ?, ?, ?, 'active', ?) "
        "ON CONFLICT (fingerprint) DO UPDATE SET state = 'active', reason = '', "
        "blocked_at = NULL, enrolled_at = excluded.enrolled_at, "
        "card_certificate = excluded.card_certificate",
        (
            badge.fingerprint,
            badge.clerk,
            badge.certificate,
            badge.card_certificate,
            to_text(badge.valid_until),
            to_text(now),
        ),
    )
    detail = {"clerk": badge.clerk, "badge": badge.name}
    journal.append(db, now, "badge.enrolled", None, actor, detail)


def block(
    db: Database,
    now: dt.datetime,
    clerk: ClerkId,
    reason: str,
    actor: str,
    name: str = "",
) -> int:
    """Block the badges of a clerk, or the one with this `name`; returns how many.

    `reason` is one of BLOCK_REASONS.
    """
    if reason not in BLOCK_REASONS:
        raise ValueError("not a reason to block a badge")
    rows = db.all("SELECT fingerprint FROM badge WHERE clerk = ? AND state = 'active'", (clerk,))
    chosen = [row[0] for row in rows if not name or _name(row[0]) == name]
    for fingerprint in chosen:
        db.execute(
            "UPDATE badge SET state = 'blocked', reason = ?, blocked_at = ? WHERE fingerprint = ?",
            (reason, to_text(now), fingerprint),
        )
        detail = {"clerk": clerk, "badge": _name(fingerprint), "reason": reason}
        journal.append(db, now, "badge.blocked", None, actor, detail)
    return len(chosen)


def find(db: Database, now: dt.datetime, fingerprint: str) -> Badge | None:
    """Return the badge with this fingerprint; None for one that was never enrolled."""
    row = db.one(f"SELECT {_COLUMNS} FROM badge WHERE fingerprint = ?", (fingerprint,))  # noqa: S608
    return _badge(row, now) if row else None


def everything(db: Database, now: dt.datetime) -> tuple[Badge, ...]:
    """List all badges, by clerk, the oldest first."""
    rows = db.all(f"SELECT {_COLUMNS} FROM badge ORDER BY clerk, enrolled_at")  # noqa: S608
    return tuple(_badge(row, now) for row in rows)


def _badge(row: Row, now: dt.datetime) -> Badge:
    until = from_text(row[3])
    state = BadgeState(row[2])
    if state is BadgeState.ACTIVE and until < now:
        state = BadgeState.EXPIRED
    return Badge(
        fingerprint=row[0],
        clerk=ClerkId(row[1]),
        state=state,
        valid_until=until,
        enrolled_at=from_text(row[4]),
        reason=row[5],
        blocked_at=from_text(row[6]) if row[6] else None,
        certificate=row[7],
        card_certificate=row[8],
    )


def refused(db: Database, now: dt.datetime, fingerprint: str, why: str) -> None:
    """Write down that a badge signed nobody in, and why in one word."""
    row = db.one("SELECT clerk FROM badge WHERE fingerprint = ?", (fingerprint,))
    detail = {"badge": _name(fingerprint), "reason": why}
    journal.append(db, now, "badge.refused", None, row[0] if row else "unknown", detail)


def signed_in(db: Database, now: dt.datetime, fingerprint: str) -> Clerk:
    """Sign the badge's clerk in, after the badge has proven itself.

    Raises KnownError SIGN_IN_REFUSED when it was blocked meanwhile.
    """
    badge = find(db, now, fingerprint)
    if badge is None or badge.state is not BadgeState.ACTIVE:
        raise KnownError(FailureCode.SIGN_IN_REFUSED)
    row = db.one("SELECT name FROM clerk WHERE id = ?", (badge.clerk,))
    detail = {"by": "badge", "badge": badge.name}
    journal.append(db, now, "clerk.signed-in", None, badge.clerk, detail)
    return Clerk(badge.clerk, row[0] if row else badge.clerk)

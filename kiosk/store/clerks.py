# SPDX-License-Identifier: EUPL-1.2
"""Staff who may sign in, and the guard against guessing.

Passphrases are kept as Argon2id hashes (RFC 9106). An attempt is counted, durably, before the
passphrase is looked at, so that pulling the plug buys no more guesses. Hashing takes a tenth of
a second on purpose and is done on the caller's thread, never on the one that owns the database.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass

from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import journal
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text

SHORTEST_PASSPHRASE = 8
NO_PASSPHRASE = ""
"""Kept in place of a hash for who signs in with a badge only. Fits nothing."""
_FREE_FAILURES = 3
_FIRST_PAUSE = dt.timedelta(seconds=30)
_LONGEST_PAUSE = dt.timedelta(minutes=15)

# The hash of a passphrase that nobody has: an unknown name takes as long as a known one.
_NOBODY = (
    "$argon2id$v=19$m=65536,t=3,p=4$MAo4wnSTY5ZZQz9tdZ8pkw$"
    "kTRcSl3dRx0C9C1z7Zk7rUqYkPAIGg0pBjK2nyA8lXA"
)


@dataclass(frozen=True, slots=True)
class Clerk:
    """A staff member who may sign in."""

    id: ClerkId
    name: str


def _plain(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)


def hash_passphrase(passphrase: str) -> str:
    """Hash a new passphrase. Raises ValueError when it is shorter than eight characters."""
    if len(_plain(passphrase)) < SHORTEST_PASSPHRASE:
        raise ValueError(f"a passphrase has at least {SHORTEST_PASSPHRASE} characters")
    import argon2

    return argon2.PasswordHasher().hash(_plain(passphrase))


def passphrase_fits(kept: str | None, passphrase: str) -> bool:
    """Compare a typed passphrase with a kept hash; None (nobody) never fits, equally slowly."""
    import argon2

    try:
        argon2.PasswordHasher().verify(kept or _NOBODY, _plain(passphrase))
    except argon2.exceptions.VerifyMismatchError:
        return False
    return kept is not None


def add(db: Database, now: dt.datetime, clerk: Clerk, passphrase_hash: str) -> None:
    """Let somebody sign in, or give them a new passphrase."""
    db.execute(
        "INSERT INTO clerk (id, name, passphrase, added_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, passphrase = excluded.passphrase",
        (clerk.id, clerk.name, passphrase_hash, to_text(now)),
    )
    db.execute("DELETE FROM sign_in_guard WHERE clerk = ?", (clerk.id,))
    journal.append(db, now, "clerk.added", None, "system", {"clerk": clerk.id})


def take_passphrase(db: Database, now: dt.datetime, clerk: ClerkId, actor: str) -> bool:
    """Let a passphrase sign nobody in any more; False when there was none."""
    row = db.one("SELECT passphrase FROM clerk WHERE id = ?", (clerk,))
    if row is None or row[0] == NO_PASSPHRASE:
        return False
    db.execute("UPDATE clerk SET passphrase = ? WHERE id = ?", (NO_PASSPHRASE, clerk))
    journal.append(db, now, "clerk.passphrase-taken", None, actor, {"clerk": clerk})
    return True


def everyone(db: Database) -> tuple[Clerk, ...]:
    """List who may sign in."""
    rows = db.all("SELECT id, name FROM clerk ORDER BY id")
    return tuple(Clerk(ClerkId(identifier), name) for identifier, name in rows)


def with_passphrase(db: Database) -> frozenset[ClerkId]:
    """Return who has a passphrase."""
    rows = db.all("SELECT id FROM clerk WHERE passphrase <> ?", (NO_PASSPHRASE,))
    return frozenset(ClerkId(row[0]) for row in rows)


def begin_attempt(db: Database, now: dt.datetime, clerk: ClerkId) -> str | None:
    """Count an attempt and return the hash to compare with; None for an unknown name.

    Raises KnownError SIGN_IN_REFUSED while the guard is closed; its detail is the whole
    seconds until it opens.
    """
    row = db.one("SELECT passphrase FROM clerk WHERE id = ?", (clerk,))
    # What was typed as a name may be anything, a passphrase too: unknown ones are counted as one.
    guarded = clerk if row else ""
    kept = db.one("SELECT failures, closed_until FROM sign_in_guard WHERE clerk = ?", (guarded,))
    failures = 0
    if kept:
        failures = int(kept[0])
        # A clock set back must not close the guard for longer than its longest pause.
        wait = min(from_text(kept[1]) - now, _LONGEST_PAUSE)
        if wait > dt.timedelta():
            seconds = -(-wait // dt.timedelta(seconds=1))
            raise KnownError(FailureCode.SIGN_IN_REFUSED, f"wait {seconds} s")
    failures += 1
    pause = dt.timedelta()
    if failures >= _FREE_FAILURES:
        pause = min(_FIRST_PAUSE * 2 ** min(failures - _FREE_FAILURES, 10), _LONGEST_PAUSE)
    db.execute(
        "INSERT INTO sign_in_guard (clerk, failures, closed_until) VALUES (?, ?, ?) "
        "ON CONFLICT (clerk) DO UPDATE SET failures = excluded.failures, "
        "closed_until = excluded.closed_until",
        (guarded, failures, to_text(now + pause)),
    )
    return str(row[0]) if row else None


def end_attempt(db: Database, now: dt.datetime, clerk: ClerkId, *, fits: bool) -> Clerk | None:
    """Record how an attempt ended; returns the clerk when it was a good one."""
    row = db.one("SELECT name FROM clerk WHERE id = ?", (clerk,))
    if not fits or row is None:
        journal.append(db, now, "clerk.refused", None, clerk if row else "unknown", {})
        return None
    db.execute("DELETE FROM sign_in_guard WHERE clerk = ?", (clerk,))
    journal.append(db, now, "clerk.signed-in", None, clerk, {"by": "passphrase"})
    return Clerk(clerk, row[0])

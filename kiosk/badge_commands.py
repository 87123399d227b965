# SPDX-License-Identifier: EUPL-1.2
"""The commands of `loket clerks` about badges: enrol one, block one that is lost, list all.

They work on the kiosk's database and reader, so the kiosk itself is stopped meanwhile. A lost
badge can also be blocked at the kiosk, by any signed-in colleague.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk import commands
from kiosk.commands import CONFIG, EXIT_PROBLEM
from kiosk.errors import FailureCode, KnownError

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.identity.badge_states import BadgeFailed, BadgeSeen
    from kiosk.identity.links import ReaderLink

ADVICE = {
    "needs-contact": ": it opens over contacts only; use such a reader, or a passphrase",
    "not-touched": ": touch its button while it signs, and try again",
    "pin-blocked": ": unblock it with its PUK, or ask who issued it",
    "unsupported": ": its key 9A must be RSA 2048 or 3072, P-256 or P-384",
    "cannot-read": ": it has no certificate in slot 9A; have its issuer put one there",
}
"""What an administrator can do about a badge that cannot be enrolled."""
WAIT_SECONDS = 60.0
"""How long an administrator may take to lay the badge down."""


def clerks_enrol(clerk: str, *, name: str = "", config: Path = CONFIG) -> int:
    """Enrol the badge on the kiosk's card reader for a clerk. Its PIN is asked for, once.

    Parameters
    ----------
    clerk
        The clerk's id.
    name
        The name as colleagues know it; adds a clerk who is not known yet, without a passphrase.
    config
        The configuration file.
    """
    from kiosk.identity.badge_states import BadgeFailed
    from kiosk.people import ClerkId
    from kiosk.store.badges import Badge, BadgeState

    settings = commands.load_config(config)
    store = commands.open_store(settings)
    try:
        known = {one.id for one in store.clerks()}
        if ClerkId(clerk) not in known and not name:
            raise KnownError(FailureCode.BADGE_REFUSED, f"there is no clerk {clerk}; give --name")
        link = _link(settings)
        try:
            seen = _look(link)
            if not isinstance(seen, BadgeFailed):
                seen = _prove(link, seen)
        finally:
            link.close()
        if isinstance(seen, BadgeFailed):
            left = "" if seen.tries is None else f", {seen.tries} tries left"
            advice = ADVICE.get(seen.problem.value, "")
            raise KnownError(FailureCode.BADGE_REFUSED, seen.problem.value + left + advice)
        from kiosk.identity import badge_keys

        certificate = badge_keys.read(seen.certificate)
        now = commands.clock_of(settings).now()
        if certificate is None or not certificate.valid_from <= now <= certificate.valid_until:
            raise KnownError(FailureCode.BADGE_REFUSED, "its certificate is not valid now")
        if ClerkId(clerk) not in known:
            store.add_clerk(ClerkId(clerk), name, None)
        badge = Badge(
            seen.fingerprint,
            ClerkId(clerk),
            BadgeState.ACTIVE,
            certificate.valid_until,
            now,
            certificate=seen.certificate,
            card_certificate=seen.card_certificate,
        )
        store.enrol_badge(badge, commands.administrator())
    finally:
        store.close()
    print(f"Badge {badge.name} signs {clerk} in, until {certificate.valid_until:%Y-%m-%d}.")
    if not seen.card_certificate:
        print("It has no card authentication key, so it gets its PIN before it proves itself.")
    return 0


def _link(settings: Config) -> ReaderLink:
    from kiosk.identity import open_link

    link = open_link(settings.reader)
    if link is None:
        raise KnownError(FailureCode.BADGE_REFUSED, "this kiosk has no card reader")
    return link


def _look(link: ReaderLink) -> BadgeSeen | BadgeFailed:
    """Wait for a card and look what it is."""
    from kiosk.identity import badge
    from kiosk.identity.badge_states import BadgeFailed, BadgeProblem
    from kiosk.identity.states import CardReady

    asked = False
    until = time.monotonic() + WAIT_SECONDS
    while not isinstance(link.watch(0.5), CardReady):
        if not asked:
            print("Lay the badge on the reader.", flush=True)
            asked = True
        if time.monotonic() > until:
            return BadgeFailed(BadgeProblem.MOVED)
    if link.open() is not None:
        return BadgeFailed(BadgeProblem.MOVED)
    try:
        return badge.look(link.transmit)
    finally:
        link.release()


def _prove(link: ReaderLink, seen: BadgeSeen) -> BadgeSeen | BadgeFailed:
    """Have the badge prove that it holds the keys, and its holder that they know the PIN."""
    from kiosk.identity import badge
    from kiosk.identity.badge_states import BadgeFailed, BadgeProblem, is_pin

    if seen.tries is not None:
        print(f"Tries left for the PIN: {seen.tries}", flush=True)
    pin = commands.ask_secret("PIN of the badge: ")
    if not is_pin(pin):
        print("A PIN has 6 to 8 digits; the badge was not asked.", file=sys.stderr)
        return BadgeFailed(BadgeProblem.WRONG_PIN, seen.tries)
    if link.open() is not None:
        return BadgeFailed(BadgeProblem.MOVED)
    try:
        proof = badge.prove(link.transmit, pin, seen.certificate, seen.card_certificate)
    finally:
        link.release()
    return proof if isinstance(proof, BadgeFailed) else seen


def clerks_block(
    clerk: str,
    *,
    reason: Literal["lost", "stolen", "replaced", "left-service", "other"] = "lost",
    badge: str = "",
    passphrase_too: bool = False,
    config: Path = CONFIG,
) -> int:
    """Block a clerk's badges, so that they sign nobody in at this kiosk any more.

    Parameters
    ----------
    clerk
        The clerk's id.
    reason
        Why; is kept in the journal.
    badge
        Only the badge of this name, as `loket clerks list` shows it.
    passphrase_too
        Also let the clerk's passphrase sign nobody in: for who has left.
    config
        The configuration file.
    """
    from kiosk.people import ClerkId

    store = commands.open_store(commands.load_config(config))
    actor = commands.administrator()
    try:
        blocked = store.block_badges(ClerkId(clerk), reason, actor, badge)
        taken = passphrase_too and store.take_passphrase(ClerkId(clerk), actor)
    finally:
        store.close()
    print(f"Blocked: {blocked} badge{'' if blocked == 1 else 's'}" + (", passphrase" * taken))
    return 0 if blocked or taken else EXIT_PROBLEM


def clerks_list(*, config: Path = CONFIG) -> int:
    """List who may sign in, with which badges, and which of them are blocked.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk.doctor import columns

    store = commands.open_store(commands.load_config(config))
    try:
        everyone, badges = store.clerks(), store.badges()
        with_passphrase = store.clerks_with_passphrase()
    finally:
        store.close()
    rows = []
    for one in everyone:
        own = [badge for badge in badges if badge.clerk == one.id]
        passphrase = "yes" if one.id in with_passphrase else "no"
        for badge in own:
            state = f"{badge.state.value} {badge.reason}".strip()
            rows.append((one.id, one.name, passphrase, badge.name, state,
                         f"{badge.valid_until:%Y-%m-%d}"))  # fmt: skip
        if not own:
            rows.append((one.id, one.name, passphrase, "-", "-", "-"))
    head = ("clerk", "name", "passphrase", "badge", "state", "valid until")
    print(columns((head, *rows)) if rows else "Nobody may sign in yet.")
    return 0

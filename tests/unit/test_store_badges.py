# SPDX-License-Identifier: EUPL-1.2
"""Badges are enrolled, blocked and refused in the store, and the journal tells of each."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import Store
from kiosk.store.badges import Badge, BadgeState

START = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
SMIT, BAKKER = ClerkId("b.smit"), ClerkId("c.bakker")
BADGE = Badge(
    "0123456789abcdef" * 4,
    SMIT,
    BadgeState.ACTIVE,
    START + dt.timedelta(days=365),
    START,
    certificate=b"certificate",
    card_certificate=b"card",
)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    store = Store.open(tmp_path, bytes(range(32)), clock, "A1")
    store.add_clerk(SMIT, "B. Smit", None)
    store.add_clerk(BAKKER, "C. Bakker", "juiste paard batterij")
    yield store
    store.close()


def last_line(store: Store) -> tuple[str, str, dict[str, object]]:
    line = store.journal()[-1]
    return line.kind, line.actor, dict(line.detail)


def test_an_enrolled_badge_signs_its_clerk_in(store: Store) -> None:
    store.enrol_badge(BADGE, "administrator:root")
    named = {"clerk": SMIT, "badge": "0123-4567-89ab-cdef"}
    assert last_line(store) == ("badge.enrolled", "administrator:root", named)
    assert store.badge(BADGE.fingerprint) == BADGE
    assert store.sign_in_by_badge(BADGE.fingerprint).name == "B. Smit"
    by = {"by": "badge", "badge": "0123-4567-89ab-cdef"}
    assert last_line(store) == ("clerk.signed-in", SMIT, by)


def test_a_blocked_badge_signs_nobody_in_and_stays_known(store: Store) -> None:
    store.enrol_badge(BADGE, "administrator:root")
    assert store.block_badges(SMIT, "lost", BAKKER) == 1
    assert last_line(store)[:2] == ("badge.blocked", BAKKER)
    found = store.badge(BADGE.fingerprint)
    assert found is not None
    assert (found.state, found.reason, found.blocked_at) == (BadgeState.BLOCKED, "lost", START)
    with pytest.raises(KnownError) as error:
        store.sign_in_by_badge(BADGE.fingerprint)
    assert error.value.code is FailureCode.SIGN_IN_REFUSED
    assert store.block_badges(SMIT, "lost", BAKKER) == 0


def test_a_lost_badge_that_was_found_can_be_enrolled_again(store: Store) -> None:
    store.enrol_badge(BADGE, "administrator:root")
    store.block_badges(SMIT, "lost", BAKKER)
    store.enrol_badge(BADGE, "administrator:root")
    assert store.badge(BADGE.fingerprint) == BADGE


def test_only_the_badge_that_is_named_is_blocked(store: Store) -> None:
    other = dataclasses.replace(BADGE, fingerprint="fedcba9876543210" * 4)
    store.enrol_badge(BADGE, "administrator:root")
    store.enrol_badge(other, "administrator:root")
    assert store.block_badges(SMIT, "replaced", "administrator:root", other.name) == 1
    states = {badge.name: badge.state for badge in store.badges()}
    assert states == {BADGE.name: BadgeState.ACTIVE, other.name: BadgeState.BLOCKED}


def test_a_badge_belongs_to_one_clerk_who_exists(store: Store) -> None:
    store.enrol_badge(BADGE, "administrator:root")
    for clerk in (BAKKER, ClerkId("nobody")):
        with pytest.raises(KnownError) as error:
            store.enrol_badge(dataclasses.replace(BADGE, clerk=clerk), "administrator:root")
        assert error.value.code is FailureCode.BADGE_REFUSED


def test_a_badge_whose_certificate_ran_out_signs_nobody_in(store: Store, clock: FixedClock) -> None:
    store.enrol_badge(BADGE, "administrator:root")
    clock.advance(366 * 86_400)
    found = store.badge(BADGE.fingerprint)
    assert found is not None
    assert found.state is BadgeState.EXPIRED
    with pytest.raises(KnownError):
        store.sign_in_by_badge(BADGE.fingerprint)


def test_a_badge_that_is_refused_is_in_the_journal_under_its_clerk(store: Store) -> None:
    store.badge_refused(BADGE.fingerprint, "not-enrolled")
    assert last_line(store)[:2] == ("badge.refused", "unknown")
    store.enrol_badge(BADGE, "administrator:root")
    store.badge_refused(BADGE.fingerprint, "wrong-pin")
    detail = {"badge": "0123-4567-89ab-cdef", "reason": "wrong-pin"}
    assert last_line(store) == ("badge.refused", SMIT, detail)


def test_a_clerk_without_passphrase_signs_in_with_a_badge_only(store: Store) -> None:
    for typed in ("", "juiste paard batterij"):
        with pytest.raises(KnownError):
            store.sign_in(SMIT, typed)
    assert store.clerks_with_passphrase() == {BAKKER}
    assert store.take_passphrase(BAKKER, "administrator:root")
    assert not store.take_passphrase(BAKKER, "administrator:root")
    with pytest.raises(KnownError):
        store.sign_in(BAKKER, "juiste paard batterij")


def test_a_passphrase_is_kept_as_argon2id_and_guessing_is_slowed_down(
    store: Store, clock: FixedClock
) -> None:
    kept = store.submit(lambda s: s._db.one("SELECT passphrase FROM clerk WHERE id = ?", (BAKKER,)))
    assert str(kept.result()[0]).startswith("$argon2id$")  # type: ignore[index]
    for _ in range(3):
        with pytest.raises(KnownError):
            store.sign_in(BAKKER, "fout fout fout")
    with pytest.raises(KnownError) as error:
        store.sign_in(BAKKER, "juiste paard batterij")
    assert error.value.detail == "wait 30 s"
    clock.advance(31)
    assert store.sign_in(BAKKER, "juiste paard batterij").id == BAKKER


def test_the_journal_stays_whole_whatever_the_fingerprint(store: Store) -> None:
    digits = "999990408" + "1" * 55
    store.badge_refused(digits, "not-enrolled")
    assert store.verify_journal().ok

# SPDX-License-Identifier: EUPL-1.2
"""From the badge on the reader to the signed-in clerk: desk, card thread and store together."""

from __future__ import annotations

import datetime as dt
import queue
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.cases import Message
from kiosk.clock import FixedClock
from kiosk.desk import Desk
from kiosk.errors import FailureCode
from kiosk.identity.badge_states import BadgeProblem, fingerprint
from kiosk.identity.states import CardReady, NoCard
from kiosk.identity.virtual_badge import VirtualBadge, new_badge
from kiosk.identity.virtual_chip import made_up_residents
from kiosk.people import ClerkId
from kiosk.store import Store
from kiosk.store.badges import Badge, BadgeState
from kiosk.visit.effects import BlockBadges, LookAtBadge, ProveBadge, SignIn
from kiosk.visit.events import (
    BadgeFound,
    BadgeRefused,
    ClerkDone,
    ClerkRefused,
    ClerkSignedIn,
    Event,
)
from tests.card_hall import PATIENCE, Hall, hall

START = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
SMIT, BAKKER = ClerkId("b.smit"), ClerkId("c.bakker")
PIN = "274913"


@dataclass
class Counter:
    """A desk with its store and its reader, and what it reports."""

    at: Hall
    store: Store
    desk: Desk
    events: queue.Queue[Event] = field(default_factory=queue.Queue)
    badge: VirtualBadge = field(default_factory=lambda: new_badge("p-256", "B. Smit", PIN))

    @property
    def mark(self) -> str:
        return fingerprint(self.badge.slots[0x9A].certificate)

    def enrol(self, until: dt.datetime = START + dt.timedelta(days=365)) -> None:
        slots = self.badge.slots
        self.store.enrol_badge(
            Badge(
                self.mark,
                SMIT,
                BadgeState.ACTIVE,
                until,
                START,
                certificate=slots[0x9A].certificate,
                card_certificate=slots[0x9E].certificate,
            ),
            "administrator:root",
        )

    def lay(self) -> None:
        self.at.host.insert(self.badge)
        self.at.wait_for(CardReady)

    def ask(self, effect: LookAtBadge | ProveBadge | BlockBadges | SignIn) -> Event:
        self.desk.perform(effect)
        return self.events.get(timeout=PATIENCE)

    def last_line(self) -> tuple[str, str, object]:
        line = self.store.journal()[-1]
        return line.kind, line.actor, line.detail.get("reason")


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    clock = FixedClock(START)
    store = Store.open(tmp_path, bytes(range(32)), clock, "A1")
    store.add_clerk(SMIT, "B. Smit", None)
    store.add_clerk(BAKKER, "C. Bakker", None)
    events: queue.Queue[Event] = queue.Queue()
    desk = Desk(store, SimpleNamespace(), clock, events.put)  # type: ignore[arg-type]
    with hall("simulated") as at:
        desk.cards = at.serve()
        at.wait_for(NoCard)
        yield Counter(at, store, desk, events)
    store.close()


def test_an_enrolled_badge_and_its_pin_sign_in(counter: Counter) -> None:
    counter.enrol()
    counter.lay()
    assert counter.ask(LookAtBadge()) == BadgeFound(counter.mark, 3)
    assert counter.ask(ProveBadge(counter.mark, PIN)) == ClerkSignedIn(SMIT, "B. Smit", True)
    assert counter.last_line() == ("clerk.signed-in", SMIT, None)


def test_a_wrong_pin_is_journalled_under_the_clerk(counter: Counter) -> None:
    counter.enrol()
    counter.lay()
    refused = BadgeRefused(BadgeProblem.WRONG_PIN, 2)
    assert counter.ask(ProveBadge(counter.mark, "000000")) == refused
    assert counter.last_line() == ("badge.refused", SMIT, "wrong-pin")


def test_a_strange_a_blocked_and_an_expired_badge_sign_nobody_in(counter: Counter) -> None:
    counter.lay()
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.NOT_ENROLLED, 3)
    assert counter.last_line() == ("badge.refused", "unknown", "not-enrolled")
    counter.enrol()
    blocked = counter.ask(BlockBadges(SMIT, BAKKER))
    assert blocked == ClerkDone(Message("badge-block-done", {"clerk": SMIT}))
    assert counter.last_line() == ("badge.blocked", BAKKER, "lost")
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.BLOCKED, 3)
    assert counter.last_line() == ("badge.refused", SMIT, "blocked")
    assert counter.ask(ProveBadge(counter.mark, PIN)) == BadgeRefused(BadgeProblem.BLOCKED)
    assert counter.badge.pins_seen == []
    nothing = counter.ask(BlockBadges(SMIT, BAKKER))
    assert nothing == ClerkDone(Message("badge-block-none", {"clerk": SMIT}))


def test_a_badge_whose_certificate_ran_out_is_told(counter: Counter) -> None:
    counter.enrol(START - dt.timedelta(days=1))
    counter.lay()
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.EXPIRED, 3)


def test_a_badge_without_tries_is_told_before_anybody_types(counter: Counter) -> None:
    counter.enrol()
    counter.badge.tries = 0
    counter.lay()
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.PIN_BLOCKED, 0)


def test_a_document_and_an_empty_or_absent_reader_are_told_and_not_journalled(
    counter: Counter,
) -> None:
    lines = len(counter.store.journal())
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.MOVED)
    counter.at.host.insert(made_up_residents()[0].chip())
    counter.at.wait_for(CardReady)
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.DOCUMENT)
    counter.desk.cards = None
    assert counter.ask(LookAtBadge()) == BadgeRefused(BadgeProblem.READER_GONE)
    assert len(counter.store.journal()) == lines


def test_guessing_a_passphrase_is_told_how_long_to_wait(counter: Counter) -> None:
    counter.store.add_clerk(BAKKER, "C. Bakker", "juiste paard batterij")
    for _ in range(3):
        refused = counter.ask(SignIn(BAKKER, "fout fout fout"))
        assert refused == ClerkRefused(FailureCode.SIGN_IN_REFUSED)
    closed = counter.ask(SignIn(BAKKER, "juiste paard batterij"))
    assert closed == ClerkRefused(FailureCode.SIGN_IN_REFUSED, 30)

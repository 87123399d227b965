# SPDX-License-Identifier: EUPL-1.2
"""A clerk's badge on every reader: the same suite over the simulated one and the real PC/SC."""

from __future__ import annotations

import functools
import queue
from collections.abc import Iterator

import pytest

from kiosk.identity.badge_states import (
    BadgeFailed,
    BadgeProblem,
    BadgeProven,
    BadgeSeen,
    LookResult,
    ProofResult,
)
from kiosk.identity.states import CardReady, ChipRead, NoCard, NoReader, ReadFailed, ReadFailure
from kiosk.identity.virtual_badge import VirtualBadge, new_badge
from kiosk.identity.virtual_chip import made_up_residents
from tests.card_hall import PATIENCE, Hall, both_readers, eventually, hall

PIN = "274913"
JANSEN = made_up_residents()[0]


@functools.cache
def badge_of(kind: str) -> VirtualBadge:
    return new_badge(kind, "B. de Vries", PIN, packed=kind == "rsa-2048")


def a_badge(kind: str = "p-256") -> VirtualBadge:
    made = badge_of(kind)
    made.tries = made.most_tries
    return made


@pytest.fixture
def at(kind: str) -> Iterator[Hall]:
    with hall(kind) as made:
        made.serve()
        made.wait_for(NoCard)
        yield made


def look(at: Hall) -> LookResult:
    done: queue.Queue[LookResult] = queue.Queue()
    assert at.service is not None
    at.service.look_at_badge(done.put)
    return done.get(timeout=PATIENCE)


def prove(at: Hall, enrolled: BadgeSeen, pin: str = PIN) -> ProofResult:
    done: queue.Queue[ProofResult] = queue.Queue()
    assert at.service is not None
    at.service.prove_badge(pin, enrolled.certificate, enrolled.card_certificate, done.put)
    return done.get(timeout=PATIENCE)


def lay(at: Hall, badge: VirtualBadge) -> BadgeSeen:
    at.host.insert(badge)
    at.wait_for(CardReady)
    seen = look(at)
    assert isinstance(seen, BadgeSeen)
    return seen


@pytest.mark.parametrize("key", ["rsa-2048", "p-256", "p-384"])
@both_readers
def test_a_badge_is_seen_and_proves_itself(at: Hall, key: str):
    enrolled = lay(at, a_badge(key))
    assert enrolled.tries == 3
    assert prove(at, enrolled) == BadgeProven()


class ContactCard:
    """A badge that speaks T=0 alone, as many contact cards do: answers are fetched."""

    atr = bytes.fromhex("3B021450")

    def __init__(self, badge: VirtualBadge) -> None:
        self._badge = badge
        self._held = b""

    def reset(self) -> None:
        self._badge.reset()

    def transmit(self, apdu: bytes) -> bytes:
        if apdu[1] == 0xC0 and self._held:
            held, self._held = self._held, b""
            return held
        if len(apdu) > 5 and len(apdu) != 5 + apdu[4]:
            return b"\x67\x00"
        answer = self._badge.transmit(apdu)
        if len(answer) == 2 or apdu[1] == 0xC0:
            return answer
        self._held = answer
        return bytes([0x61, (len(answer) - 2) & 0xFF])


@pytest.mark.pcsc
@pytest.mark.parametrize("kind", ["pcsc"])
def test_a_contact_card_of_the_older_protocol_works_as_well(at: Hall):
    at.host.insert(ContactCard(a_badge("rsa-2048")))
    at.wait_for(CardReady)
    seen = look(at)
    assert isinstance(seen, BadgeSeen)
    assert prove(at, seen) == BadgeProven()


@both_readers
def test_each_wrong_pin_tells_the_tries_left_until_the_badge_is_blocked(at: Hall):
    enrolled = lay(at, a_badge())
    assert prove(at, enrolled, "000000") == BadgeFailed(BadgeProblem.WRONG_PIN, 2)
    assert prove(at, enrolled, "000000") == BadgeFailed(BadgeProblem.WRONG_PIN, 1)
    assert prove(at, enrolled, "000000") == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)
    assert prove(at, enrolled) == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)


@both_readers
def test_letting_go_of_a_badge_forgets_its_pin(at: Hall):
    badge = a_badge()
    enrolled = lay(at, badge)
    assert prove(at, enrolled) == BadgeProven()
    assert eventually(lambda: not badge.opened)


@both_readers
def test_a_badge_laid_down_for_a_document_is_told_and_the_document_is_read_after_it(at: Hall):
    at.host.insert(a_badge())
    at.wait_for(CardReady)
    assert at.read(JANSEN.access) == ReadFailed(ReadFailure.BADGE)
    at.host.insert(JANSEN.chip())
    at.wait_for(NoCard)
    at.wait_for(CardReady)
    assert look(at) == BadgeFailed(BadgeProblem.DOCUMENT)
    assert isinstance(at.read(JANSEN.access), ChipRead)


@both_readers
def test_a_badge_taken_away_while_it_is_asked_is_told(at: Hall):
    enrolled = lay(at, a_badge())
    at.host.remove_after(5)
    assert prove(at, enrolled) == BadgeFailed(BadgeProblem.MOVED)
    at.wait_for(NoCard)
    assert look(at) == BadgeFailed(BadgeProblem.MOVED)


@both_readers
def test_no_reader_is_told(at: Hall):
    at.host.unplug()
    at.wait_for(NoReader)
    assert look(at) == BadgeFailed(BadgeProblem.READER_GONE)
    at.host.plug()
    at.wait_for(NoCard)

# SPDX-License-Identifier: EUPL-1.2
"""Two readers, two cards, and cards changed faster than anybody looks: over the real PC/SC."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from kiosk.identity import readers
from kiosk.identity.states import CardReady, ChipRead, NoCard, ReadFailed, ReadFailure
from kiosk.identity.virtual_chip import CardHost, made_up_residents
from kiosk.identity.virtual_chip.chip import LONG_ATR, SHORT_ATR, VirtualChip
from kiosk.identity.virtual_chip.residents import with_pace
from tests.card_hall import Hall, hall, pcscd
from tests.odd_chips import Manner, OddChip

JANSEN, YILMAZ, *_ = made_up_residents()
pytestmark = pytest.mark.pcsc


@pytest.fixture
def at() -> Iterator[Hall]:
    with hall("pcsc") as made:
        made.serve()
        made.wait_for(NoCard)
        yield made


@pytest.fixture
def second() -> Iterator[CardHost]:
    """Return the hand at the second reader."""
    with CardHost.for_vpcd(pcscd().port + 1) as host:
        yield host
    # The virtual driver is at times slow to look at one reader after both were used.
    pcscd().stop()
    pcscd().start()


def name(result: object) -> str:
    assert isinstance(result, ChipRead), result
    assert result.identity.person is not None
    return result.identity.person.family_name


def test_a_card_is_read_on_whichever_reader_it_lies(at: Hall, second: CardHost):
    second.insert(YILMAZ.chip())
    at.wait_for(CardReady)
    assert name(at.read(YILMAZ.access)) == "Yilmaz"
    second.remove()
    at.wait_for(NoCard)
    at.host.insert(JANSEN.chip())
    at.wait_for(CardReady)
    assert name(at.read(JANSEN.access)) == "Jansen"


def test_of_two_cards_the_first_counts_until_it_is_gone(at: Hall, second: CardHost):
    at.host.insert(JANSEN.chip())
    at.wait_for(CardReady)
    second.insert(YILMAZ.chip())
    time.sleep(0.6)
    assert name(at.read(JANSEN.access)) == "Jansen"
    assert at.read(YILMAZ.access) == ReadFailed(ReadFailure.WRONG_KEY)
    at.host.remove()
    # That the first was taken away is told before the second is.
    at.wait_for(NoCard)
    at.wait_for(CardReady)
    assert name(at.read(YILMAZ.access)) == "Yilmaz"


def test_the_other_card_is_read_when_one_is_torn_away(at: Hall, second: CardHost):
    at.host.insert(JANSEN.chip())
    at.wait_for(CardReady)
    second.insert(YILMAZ.chip())
    time.sleep(0.6)
    at.host.remove_after(6)
    assert at.read(JANSEN.access) == ReadFailed(ReadFailure.CARD_MOVED)
    at.wait_for(NoCard)
    at.wait_for(CardReady)
    assert name(at.read(YILMAZ.access)) == "Yilmaz"


@pytest.mark.parametrize("manner", [Manner(t0=True), Manner(t0=True, no_short=0x6A86, tells=True)])
def test_a_card_of_the_protocol_with_contacts_is_read_too(at: Hall, manner: Manner):
    made = JANSEN.chip()
    assert isinstance(made, VirtualChip)
    chip = OddChip.like(made, manner)
    # No protocol is named: T=0.
    chip._atr = bytes.fromhex("3B02") + b"\x01\x02"
    at.host.insert(chip)
    at.wait_for(CardReady)
    assert name(at.read(JANSEN.access)) == "Jansen"


def test_long_commands_go_through_the_real_service(at: Hall):
    face = b"\x75\x83\x00\xc3\x50" + bytes(n % 251 for n in range(50_000))
    chip = with_pace(JANSEN.page, atr=LONG_ATR, longest=65_536, face=face)
    at.host.insert(chip)
    at.wait_for(CardReady)
    done: list[object] = []
    service = at.service
    assert service is not None
    service.read(JANSEN.access, lambda _: None, done.append, face=True)
    until = time.monotonic() + 8
    while not done and time.monotonic() < until:
        time.sleep(0.01)
    (result,) = done
    assert isinstance(result, ChipRead)
    assert result.face == face
    assert result.exchanges < 30


class Counted(readers.PcscLink):
    """A link whose service says what the test wants."""

    def see(self, events: dict[str, int]) -> None:
        before, self._known = self._known, events
        self._atrs = {reader: SHORT_ATR for reader in events}
        self._settle(before)


PRESENT, EMPTY = readers.scard.SCARD_STATE_PRESENT, readers.scard.SCARD_STATE_EMPTY


def test_a_card_changed_unseen_for_another_of_its_kind_is_told():
    link = Counted()
    link.see({"a": PRESENT | 1 << 16})
    assert link._state == CardReady(SHORT_ATR)
    link.see({"a": PRESENT | 1 << 16 | readers.scard.SCARD_STATE_INUSE})
    assert link._state == CardReady(SHORT_ATR)
    link.see({"a": PRESENT | 3 << 16})
    assert link._state == NoCard()
    link._look(0.0)
    assert link._state == CardReady(SHORT_ATR)
    link.see({"a": EMPTY | 4 << 16, "b": PRESENT | 1 << 16})
    assert link._state == NoCard()
    link._look(0.0)
    assert link._state == CardReady(SHORT_ATR)
    link.see({"a": EMPTY | 4 << 16, "b": EMPTY | 2 << 16})
    assert link._state == NoCard()
    assert link._next is None

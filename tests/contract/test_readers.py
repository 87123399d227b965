# SPDX-License-Identifier: EUPL-1.2
"""What every card reader must do: the same suite over the simulated reader and the real PC/SC."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from kiosk import config, identity
from kiosk.clock import SystemClock
from kiosk.errors import KnownError
from kiosk.identity.chip import reading
from kiosk.identity.links import Lost, ReaderLink
from kiosk.identity.simulated import SimulatedLink
from kiosk.identity.states import (
    Can,
    CardReady,
    CardState,
    ChipRead,
    NoCard,
    NoReader,
    Original,
    ReadFailed,
    ReadFailure,
)
from kiosk.identity.virtual_chip import made_up_residents
from tests.card_hall import PATIENCE, Hall, both_readers, hall

RESIDENTS = {resident.id: resident for resident in made_up_residents()}
JANSEN = RESIDENTS["jansen"]
SELECT = bytes.fromhex("00A4040C07A0000002471001")


@pytest.fixture
def at(kind: str) -> Iterator[Hall]:
    with hall(kind) as made:
        yield made


def watch_for(link: ReaderLink, kind: type[CardState]) -> CardState:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        state = link.watch(0.5)
        if isinstance(state, kind):
            return state
    raise AssertionError(f"never {kind.__name__}")


def opened(at: Hall) -> ReaderLink:
    at.host.insert(JANSEN.chip())
    watch_for(at.link, CardReady)
    assert at.link.open() is None
    return at.link


@both_readers
def test_an_empty_reader_says_that_there_is_no_card(at: Hall):
    assert watch_for(at.link, NoCard) == NoCard()


@both_readers
def test_the_state_does_not_flicker(at: Hall):
    watch_for(at.link, NoCard)
    assert {at.link.watch(0.1) for _ in range(3)} == {NoCard()}
    at.host.insert(JANSEN.chip())
    ready = watch_for(at.link, CardReady)
    assert {at.link.watch(0.1) for _ in range(3)} == {ready}


@both_readers
def test_a_card_that_is_laid_down_answers_to_reset(at: Hall):
    watch_for(at.link, NoCard)
    chip = JANSEN.chip()
    at.host.insert(chip)
    assert watch_for(at.link, CardReady) == CardReady(chip.atr)


@both_readers
def test_a_card_that_already_lay_there_is_found(at: Hall):
    at.host.insert(JANSEN.chip())
    watch_for(at.link, CardReady)


@both_readers
def test_commands_are_exchanged(at: Hall):
    link = opened(at)
    assert link.transmit(SELECT) == b"\x90\x00"
    nonce = link.transmit(bytes.fromhex("0084000008"))
    assert isinstance(nonce, bytes)
    assert len(nonce) == 10
    link.release()


@both_readers
def test_a_whole_document_is_read(at: Hall):
    link = opened(at)
    request = reading.Request(JANSEN.access)
    result = reading.read(link.transmit, request, SystemClock())
    link.release()
    assert isinstance(result, ChipRead)
    assert result.identity.person.family_name == "Jansen"


@both_readers
def test_letting_go_of_a_card_ends_its_session(at: Hall):
    link = opened(at)
    assert link.transmit(SELECT) == b"\x90\x00"
    link.release()
    assert link.open() is None
    assert link.transmit(bytes.fromhex("0084000008")) == b"\x69\x85"
    link.release()


@both_readers
def test_a_card_that_is_taken_off_is_gone(at: Hall):
    at.host.insert(JANSEN.chip())
    watch_for(at.link, CardReady)
    at.host.remove()
    assert watch_for(at.link, NoCard) == NoCard()


@both_readers
def test_an_absent_card_cannot_be_opened(at: Hall):
    watch_for(at.link, NoCard)
    assert at.link.open() is Lost.CARD_MOVED
    assert at.link.transmit(SELECT) is Lost.CARD_MOVED


@both_readers
def test_a_card_torn_away_in_mid_command_is_lost_and_the_next_one_works(at: Hall):
    link = opened(at)
    at.host.remove_after(1)
    assert link.transmit(SELECT) == b"\x90\x00"
    assert link.transmit(SELECT) is Lost.CARD_MOVED
    link.release()
    watch_for(link, NoCard)
    assert opened(at).transmit(SELECT) == b"\x90\x00"
    link.release()


@both_readers
def test_another_card_in_its_place_is_noticed(at: Hall):
    at.host.insert(JANSEN.chip())
    watch_for(at.link, CardReady)
    other = RESIDENTS["bank-card"].chip()
    at.host.insert(other)
    watch_for(at.link, NoCard)
    assert watch_for(at.link, CardReady) == CardReady(other.atr)


@both_readers
def test_an_unplugged_reader_is_no_reader_and_comes_back(at: Hall):
    at.host.insert(JANSEN.chip())
    watch_for(at.link, CardReady)
    at.host.unplug()
    assert isinstance(watch_for(at.link, NoReader), NoReader)
    assert at.link.open() is Lost.READER_GONE
    at.host.plug()
    watch_for(at.link, CardReady)


@both_readers
def test_watching_ends_at_its_time_and_at_a_call(at: Hall):
    watch_for(at.link, NoCard)
    begin = time.monotonic()
    at.link.watch(0.3)
    assert 0.25 <= time.monotonic() - begin < 1.5
    at.link.wake()
    begin = time.monotonic()
    at.link.watch(5.0)
    assert time.monotonic() - begin < 1.0


@both_readers
def test_the_service_reads_what_lies_on_the_reader(at: Hall):
    at.serve()
    at.host.insert(JANSEN.chip())
    at.wait_for(CardReady)
    assert isinstance(at.read(JANSEN.access), ChipRead)
    assert isinstance(at.read(JANSEN.access), ChipRead)
    wrong = RESIDENTS["yilmaz"].access
    assert at.read(wrong) == ReadFailed(ReadFailure.WRONG_KEY)


@both_readers
def test_the_service_names_what_it_cannot_read(at: Hall):
    at.serve()
    at.host.insert(RESIDENTS["bank-card"].chip())
    at.wait_for(CardReady)
    assert at.read(JANSEN.access) == ReadFailed(ReadFailure.NOT_A_DOCUMENT)


@both_readers
def test_a_chip_is_read_with_the_six_digits_on_its_front(at: Hall):
    at.serve()
    at.host.insert(RESIDENTS["jansen-pace"].chip())
    at.wait_for(CardReady)
    assert at.read(Can("123457")) == ReadFailed(ReadFailure.WRONG_KEY)
    result = at.read(Can("123456"))
    assert isinstance(result, ChipRead)
    assert result.original is Original.PROVEN


def test_nobody_at_the_address_is_no_reader():
    link = SimulatedLink("127.0.0.1:1")
    assert link.watch(0.2) == NoReader()
    assert link.open() is Lost.READER_GONE
    assert link.transmit(SELECT) is Lost.READER_GONE
    link.close()


def test_the_configuration_chooses_the_link():
    assert identity.open_link(config.Reader(kind="none")) is None
    link = identity.open_link(config.Reader(kind="simulated", address="127.0.0.1:1"))
    assert isinstance(link, SimulatedLink)
    link.close()
    for address in ("", "127.0.0.1", "127.0.0.1:", ":1", "127.0.0.1:x"):
        with pytest.raises(KnownError):
            identity.open_link(config.Reader(kind="simulated", address=address))

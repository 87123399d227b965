# SPDX-License-Identifier: EUPL-1.2
"""The simulated chip is as strict as a real one: it is the other side of our own tests."""

from __future__ import annotations

from kiosk.identity.chip import bac
from kiosk.identity.chip.apdu import Command
from kiosk.identity.virtual_chip import VirtualChip, made_up_residents

JANSEN = made_up_residents()[0]
SELECT = Command(0x00, 0xA4, 0x04, 0x0C, bytes.fromhex("A0000002471001")).encode()
CHALLENGE = bytes.fromhex("0084000008")
READ_COM = bytes.fromhex("00B09E0000")


def chip() -> VirtualChip:
    made = JANSEN.chip()
    assert isinstance(made, VirtualChip)
    return made


def sealed(nonce: bytes) -> bytes:
    keys = bac.BasicKeys.from_information(JANSEN.access.mrz_information())
    data = keys.seal(bytes(8) + nonce + bytes(16))
    return Command(0x00, 0x82, 0x00, 0x00, data, 40).encode()


def test_nothing_is_read_without_a_session():
    card = chip()
    assert card.transmit(READ_COM) == bytes.fromhex("6A82")
    assert card.transmit(SELECT) == bytes.fromhex("9000")
    assert card.transmit(READ_COM) == bytes.fromhex("6982")
    assert card.transmit(bytes.fromhex("0CB09E000D9701048E08ED6705417E96BA5500")) == b"\x69\x87"


def test_a_challenge_serves_once():
    card = chip()
    card.transmit(SELECT)
    nonce = card.transmit(CHALLENGE)[:8]
    command = sealed(nonce)
    assert card.transmit(command)[-2:] == b"\x90\x00"
    assert card.transmit(command) == b"\x63\x00"


def test_authentication_without_challenge_is_refused():
    card = chip()
    card.transmit(SELECT)
    assert card.transmit(sealed(b"")) == b"\x63\x00"
    assert card.transmit(sealed(bytes(8))) == b"\x63\x00"


def test_losing_power_ends_the_session():
    card = chip()
    card.transmit(SELECT)
    card.transmit(sealed(card.transmit(CHALLENGE)[:8]))
    card.reset()
    assert card.transmit(bytes.fromhex("0CB09E000D9701048E08ED6705417E96BA5500")) == b"\x69\x87"
    assert card.transmit(CHALLENGE) == b"\x69\x85"


def test_a_wrongly_protected_command_ends_the_session():
    card = chip()
    card.transmit(SELECT)
    card.transmit(sealed(card.transmit(CHALLENGE)[:8]))
    assert card.transmit(bytes.fromhex("0CB09E000D9701048E08000000000000000000")) == b"\x69\x88"
    assert card.transmit(bytes.fromhex("0CB09E000D9701048E08000000000000000000")) == b"\x69\x87"


def test_what_is_no_command_gets_a_status():
    card = chip()
    for junk in (b"", b"\x00", b"\x00\xa4\x04", b"\x00\xa4\x04\x0c\x05\x01", b"\x80\xff\x00\x00"):
        assert len(card.transmit(junk)) == 2


def test_every_made_up_resident_has_a_document_and_a_description():
    residents = made_up_residents()
    assert len({resident.id for resident in residents}) == len(residents)
    for resident in residents:
        assert resident.description
        assert 2 <= len(resident.chip().atr) <= 33

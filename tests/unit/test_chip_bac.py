# SPDX-License-Identifier: EUPL-1.2
"""Basic Access Control and secure messaging: ICAO 9303-11, appendix D, byte for byte."""

from __future__ import annotations

import pytest

from kiosk.identity.chip import bac, primitives
from kiosk.identity.chip.apdu import Command, Response
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import MAX_PLAIN, Session
from kiosk.identity.states import MrzKey

ACCESS = MrzKey("L898902C", "690806", "940623")
CHIP_NONCE = bytes.fromhex("4608F91988702212")
NONCE = bytes.fromhex("781723860C06C226")
PART = bytes.fromhex("0B795240CB7049B01C19B33E32804F0B")
CHIP_PART = bytes.fromhex("0B4F80323EB3191CB04970CB4052790B")
SEALED = bytes.fromhex(
    "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A7"
)
ANSWER = bytes.fromhex(
    "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D7449"
)
EXCHANGES = [
    (
        Command(0x00, 0xA4, 0x02, 0x0C, b"\x01\x1e"),
        "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800",
        "990290008E08FA855A5D4C50A8ED9000",
        "",
    ),
    (
        Command(0x00, 0xB0, 0x00, 0x00, expected=4),
        "0CB000000D9701048E08ED6705417E96BA5500",
        "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000",
        "60145F01",
    ),
    (
        Command(0x00, 0xB0, 0x00, 0x04, expected=18),
        "0CB000040D9701128E082EA28A70F3C7B53500",
        "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000",
        "04303130365F36063034303030305C026175",
    ),
]


def keys() -> bac.BasicKeys:
    return bac.BasicKeys.from_information(ACCESS.mrz_information())


def session() -> Session:
    return Session(
        bytes.fromhex("979EC13B1CBFE9DCD01AB0FED307EAE5"),
        bytes.fromhex("F1CB1F1FB5ADF208806B89DC579DC1F8"),
        0x887022120C06C226,
    )


class Script:
    """Gives out prepared octets in place of random ones."""

    def __init__(self, *parts: bytes) -> None:
        self.parts = list(parts)

    def __call__(self, size: int) -> bytes:
        part = self.parts.pop(0)
        assert len(part) == size
        return part


def test_the_printed_page_gives_the_keys_of_appendix_d2():
    assert ACCESS.mrz_information() == "L898902C<369080619406236"
    assert keys().encryption.hex().upper() == "AB94FDECF2674FDFB9B391F85D7F76F2"
    assert keys().authentication.hex().upper() == "7962D9ECE03D1ACD4C76089DCE131543"


def test_a_long_document_number_is_used_whole():
    long = MrzKey("D23145890734", "340712", "950712")
    assert long.mrz_information() == "D23145890734934071279507122"


def test_the_terminal_authenticates_as_in_appendix_d3():
    terminal = bac.Terminal(keys(), Script(NONCE, PART))
    assert terminal.challenge(CHIP_NONCE) == SEALED
    opened = terminal.finish(ANSWER)
    assert opened is not None
    command, protected, *_ = EXCHANGES[0]
    assert opened.protect(command).encode() == bytes.fromhex(protected)


def test_the_chip_answers_as_in_appendix_d3():
    found = bac.answer(keys(), CHIP_NONCE, SEALED, Script(CHIP_PART))
    assert found is not None
    assert found[0] == ANSWER


def test_session_keys_are_those_of_appendix_d3():
    seed = bytes(a ^ b for a, b in zip(PART, CHIP_PART, strict=True))
    assert seed.hex().upper() == "0036D272F5C350ACAC50C3F572D23600"
    encryption = primitives.derive_key(seed, primitives.FOR_ENCRYPTION)
    authentication = primitives.derive_key(seed, primitives.FOR_AUTHENTICATION)
    assert encryption.hex().upper() == "979EC13B1CBFE9DCD01AB0FED307EAE5"
    assert authentication.hex().upper() == "F1CB1F1FB5ADF208806B89DC579DC1F8"


def test_the_terminal_reads_ef_com_as_in_appendix_d4():
    opened = session()
    for command, protected, response, plain in EXCHANGES:
        assert opened.protect(command).encode() == bytes.fromhex(protected)
        reply = opened.open_response(Response.decode(bytes.fromhex(response)))
        assert reply == Response(bytes.fromhex(plain), 0x9000)


def test_the_chip_serves_ef_com_as_in_appendix_d4():
    opened = session()
    for command, protected, response, plain in EXCHANGES:
        raw = Command.decode(bytes.fromhex(protected))
        assert raw is not None
        assert opened.open_command(raw) == command
        reply = opened.protect_response(Response(bytes.fromhex(plain), 0x9000))
        assert reply.encode() == bytes.fromhex(response)


def test_a_chip_that_does_not_know_the_key_is_not_believed():
    other = bac.BasicKeys.from_information("L898902C<369080619406244")
    terminal = bac.Terminal(keys(), Script(NONCE, PART))
    terminal.challenge(CHIP_NONCE)
    assert terminal.finish(other.seal(CHIP_NONCE + NONCE + CHIP_PART)) is None
    assert terminal.finish(keys().seal(CHIP_NONCE + CHIP_NONCE + CHIP_PART)) is None
    assert terminal.finish(keys().seal(NONCE + NONCE + CHIP_PART)) is None
    assert terminal.finish(ANSWER[:-1]) is None
    assert terminal.finish(b"") is None


def test_a_terminal_that_does_not_know_the_key_is_refused():
    other = bac.BasicKeys.from_information("L898902C<369080619406244")
    sealed = other.seal(NONCE + CHIP_NONCE + PART)
    assert bac.answer(keys(), CHIP_NONCE, sealed, Script(CHIP_PART)) is None
    assert bac.answer(keys(), NONCE, SEALED, Script(CHIP_PART)) is None


@pytest.mark.parametrize(
    "response",
    [
        "9000",
        "6982",
        "990290009000",
        "990290008E08FA855A5D4C50A8EC9000",
        "990290018E08FA855A5D4C50A8ED9000",
        "8E08FA855A5D4C50A8ED9000",
        "990290008E07FA855A5D4C50A89000",
        "99029000FF08FA855A5D4C50A8ED9000",
        "99029000",
    ],
)
def test_a_response_that_is_not_of_this_session_is_refused(response: str):
    opened = session()
    opened.protect(EXCHANGES[0][0])
    with pytest.raises(ChipFault):
        opened.open_response(Response.decode(bytes.fromhex(response)))


def test_a_recorded_response_does_not_serve_twice():
    opened = session()
    command, _, response, _ = EXCHANGES[0]
    opened.protect(command)
    opened.open_response(Response.decode(bytes.fromhex(response)))
    opened.protect(command)
    with pytest.raises(ChipFault):
        opened.open_response(Response.decode(bytes.fromhex(response)))


def test_the_counter_goes_round():
    last = Session(PART, CHIP_PART, (1 << 64) - 1)
    first = Session(PART, CHIP_PART, (1 << 64) - 1)
    command = EXCHANGES[1][0]
    assert first.open_command(last.protect(command)) == command


@pytest.mark.parametrize("size", [0, 1, 7, 8, 9, 127, 128, MAX_PLAIN])
def test_what_one_end_protects_the_other_opens(size: int):
    near, far = session(), session()
    command = Command(0x00, 0xD6, 0x12, 0x34, bytes(range(size)), 256)
    assert far.open_command(near.protect(command)) == command
    response = Response(bytes(range(size)), 0x6282)
    protected = far.protect_response(response)
    assert near.open_response(protected) == response
    assert len(protected.data) <= 256


def test_padding_comes_off_only_when_it_is_there():
    assert primitives.pad(b"") == b"\x80" + bytes(7)
    assert primitives.unpad(primitives.pad(b"12345678")) == b"12345678"
    assert primitives.unpad(bytes(8)) is None
    assert primitives.unpad(b"\x80" + bytes(8)) is None
    assert primitives.unpad(b"") is None

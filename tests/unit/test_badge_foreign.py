# SPDX-License-Identifier: EUPL-1.2
"""Badges that do not behave as ours: what cards and keys of other makes do, each by itself.

Each is built here from the standard's text and from what such cards are known to answer, apart
from the virtual badge of the demo.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils

from kiosk.identity import badge
from kiosk.identity.badge_states import BadgeFailed, BadgeProblem, BadgeProven, BadgeSeen
from kiosk.identity.virtual_badge import new_certificate, new_key

PIN = "482913"
P256, RSA = new_key("p-256"), new_key("rsa-2048")
SELECTED_KEY = bytes.fromhex("61114F0600001000010079074F05A000000308")
"""As a well-known USB key answers to SELECT."""
FULL = bytes.fromhex("A00000030800001000")


def ber(tag: str, value: bytes) -> bytes:
    """Write a TLV with the longest form of length that some cards use throughout."""
    length = len(value)
    head = bytes([length]) if length < 128 else b"\x82" + length.to_bytes(2, "big")
    return bytes.fromhex(tag) + head + value


@dataclass
class Foreign:
    """A card's side, written apart: short commands, answers of at most `room` octets at once."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = field(default_factory=lambda: P256)
    selected: bytes = SELECTED_KEY
    room: int = 256
    tries: int = 3
    discovery: bytes = b""
    reference: int = 0x80
    info_first: bool = False
    counts: bool = True
    """Tells the tries left when asked without a PIN."""
    tries_base: int = 0x63C0
    once: bool = False
    """The PIN opens the key for one signature, given right after it."""
    whole_name: bool = False
    verify_status: int = 0
    sign_status: int = 0
    shut: bool = False
    """Shows only the card's own certificate, as contactless cards do."""
    log: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.certificate = new_certificate(self.key, "Foreign")
        self.open = False
        self.last = 0
        self.chain = b""
        self.rest = b""

    def transmit(self, apdu: bytes) -> bytes:
        self.log.append(apdu)
        cla, ins, p1, p2 = apdu[:4]
        data = apdu[5 : 5 + apdu[4]] if len(apdu) > 5 else b""
        if ins == 0xC0:
            return self._part(apdu[4] or 256)
        if cla == 0x10:
            self.chain += data
            return b"\x90\x00"
        data, self.chain = self.chain + data, b""
        if ins == 0x87 and self.once and self.last != 0x20:
            self.open = False
        answer, status = self._answer(ins, p1, p2, data)
        self.last = ins
        if status != 0x9000:
            return status.to_bytes(2, "big")
        self.rest = answer
        return self._part(self.room)

    def _part(self, size: int) -> bytes:
        size = min(size, self.room)
        part, self.rest = self.rest[:size], self.rest[size:]
        more = len(self.rest)
        return part + (bytes([0x61, min(more, 255) if more < 256 else 0]) if more else b"\x90\x00")

    def _answer(self, ins: int, p1: int, p2: int, data: bytes) -> tuple[bytes, int]:
        if ins == 0xA4:
            good = data == FULL + b"\x01\x00" if self.whole_name else FULL.startswith(data[:9])
            return (self.selected, 0x9000) if good else (b"", 0x6A82)
        if ins == 0xCB:
            return self._object(data)
        if ins == 0x20:
            return self._verify(p2, data)
        if ins == 0x87:
            return self._sign(p1, p2, data)
        return b"", 0x6D00

    def _object(self, data: bytes) -> tuple[bytes, int]:
        if data == b"\x5c\x01\x7e":
            return (self.discovery, 0x9000) if self.discovery else (b"", 0x6A82)
        name = data[2:]
        if name == bytes.fromhex("5FC105") and not self.shut:
            parts = [ber("70", self.certificate), ber("71", b"\x00")]
            if self.info_first:
                parts.reverse()
            return ber("53", b"".join(parts) + bytes.fromhex("FE00")), 0x9000
        if name == bytes.fromhex("5FC101") and self.shut:
            return ber("53", ber("70", self.certificate)), 0x9000
        return b"", 0x6982 if self.shut else 0x6A82

    def _verify(self, p2: int, data: bytes) -> tuple[bytes, int]:
        if p2 != self.reference:
            return b"", 0x6A88
        if not data:
            return b"", (self.tries_base | self.tries if self.counts else 0x6700)
        if self.verify_status:
            return b"", self.verify_status
        if self.tries == 0:
            return b"", 0x6983
        self.open = data == PIN.encode().ljust(8, b"\xff")
        self.tries = 3 if self.open else self.tries - 1
        return b"", 0x9000 if self.open else (self.tries_base | self.tries)

    def _sign(self, p1: int, p2: int, data: bytes) -> tuple[bytes, int]:
        if p2 != 0x9A or not self.open:
            return b"", 0x6982
        if self.sign_status:
            return b"", self.sign_status
        at = data.index(b"\x81")
        challenge = data[at + (2 if data[at + 1] < 128 else 4) :]
        if isinstance(self.key, rsa.RSAPrivateKey):
            assert p1 == 0x07
            numbers = self.key.private_numbers()
            number = pow(int.from_bytes(challenge, "big"), numbers.d, numbers.public_numbers.n)
            signed = number.to_bytes((number.bit_length() + 7) // 8, "big")
        else:
            assert p1 == 0x11
            assert len(challenge) == hashlib.sha256().digest_size
            signed = self.key.sign(challenge, ec.ECDSA(utils.Prehashed(hashes.SHA256())))
        return ber("7C", ber("82", signed)), 0x9000


def walk(card: Foreign, pin: str = PIN) -> object:
    seen = badge.look(card.transmit)
    if not isinstance(seen, BadgeSeen):
        return seen
    assert seen.certificate == card.certificate
    return badge.prove(card.transmit, pin, seen.certificate, seen.card_certificate)


GLOBAL = bytes.fromhex("7E124F0BA0000003080000100001005F2F026020")
OWN_OF_TWO = bytes.fromhex("7E124F0BA0000003080000100001005F2F026010")
VARIANTS: dict[str, Callable[[], Foreign]] = {
    "a USB key with P-256": Foreign,
    "a USB key with RSA-2048": lambda: Foreign(RSA),
    "small answers, as over T=0": lambda: Foreign(RSA, room=64),
    "RSA over T=0 of one octet less": lambda: Foreign(RSA, room=255),
    "certificate information before the certificate": lambda: Foreign(info_first=True),
    "no telling of tries": lambda: Foreign(counts=False),
    "an older way to tell tries": lambda: Foreign(tries_base=0x6300),
    "the PIN for each signature anew": lambda: Foreign(once=True),
    "the global PIN preferred": lambda: Foreign(discovery=GLOBAL, reference=0x00),
    "two PINs and its own preferred": lambda: Foreign(discovery=OWN_OF_TWO),
    "another template in the answer": lambda: Foreign(
        selected=bytes.fromhex("6F0D840BA000000308000010000100")
    ),
    "selected by its whole name only": lambda: Foreign(whole_name=True),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_badge_of_another_make_signs_in(variant: str) -> None:
    assert walk(VARIANTS[variant]()) == BadgeProven()


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_pin_is_padded_and_given_once(variant: str) -> None:
    card = VARIANTS[variant]()
    walk(card)
    given = [apdu for apdu in card.log if apdu[1] == 0x20 and len(apdu) > 5]
    assert [apdu[5:13] for apdu in given] == [PIN.encode() + b"\xff\xff"]


def test_a_wrong_pin_tells_the_tries_left_until_none_are_and_then_gives_no_pin() -> None:
    card = Foreign()
    results = [walk(card, "000000") for _ in range(4)]
    assert results[:2] == [
        BadgeFailed(BadgeProblem.WRONG_PIN, 2),
        BadgeFailed(BadgeProblem.WRONG_PIN, 1),
    ]
    assert results[2] == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)
    assert results[3] == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)
    assert sum(apdu[1] == 0x20 and len(apdu) > 5 for apdu in card.log) == 3


def test_a_card_that_says_so_with_6984_is_blocked_too() -> None:
    card = Foreign(verify_status=0x6984)
    assert walk(card) == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)


@pytest.mark.parametrize("status", [0x6982, 0x6A81, 0x6D00])
def test_a_contactless_card_that_takes_no_pin_asks_for_a_reader_with_contacts(status: int) -> None:
    assert walk(Foreign(verify_status=status)) == BadgeFailed(BadgeProblem.NEEDS_CONTACT)


def test_a_contactless_card_that_hides_its_certificate_asks_for_a_reader_with_contacts() -> None:
    assert walk(Foreign(shut=True)) == BadgeFailed(BadgeProblem.NEEDS_CONTACT)


@pytest.mark.parametrize("status", [0x6982, 0x6985])
def test_a_key_whose_button_was_not_touched_is_not_called_false(status: int) -> None:
    assert walk(Foreign(sign_status=status)) == BadgeFailed(BadgeProblem.NOT_TOUCHED)


def test_another_application_under_the_name_is_no_badge() -> None:
    card = Foreign(selected=bytes.fromhex("6F0A8408A000000151000000"))
    assert badge.look(card.transmit) == BadgeFailed(BadgeProblem.OTHER_CARD)

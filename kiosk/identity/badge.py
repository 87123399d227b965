# SPDX-License-Identifier: EUPL-1.2
"""A clerk's badge: any card or key with a PIV application (NIST SP 800-73-5, part 2).

:func:`look` takes what a badge shows to anybody; :func:`prove` gives the PIN and has the badge
sign a fresh challenge, verified against the certificate that was enrolled. The PIN goes only to
a card that shows the enrolled certificate and, where it has a card authentication key, has
proven to hold that. Everything a card answers is bounded and distrusted.
"""

from __future__ import annotations

import secrets
import zlib
from collections.abc import Callable
from typing import TypeAlias

from kiosk.identity import badge_keys
from kiosk.identity.badge_states import (
    BadgeFailed,
    BadgeProblem,
    BadgeProven,
    BadgeSeen,
    LookResult,
    ProofResult,
    fingerprint,
)
from kiosk.identity.chip import tlv
from kiosk.identity.chip.apdu import OK, Command, Response
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.links import Lost

Transmit: TypeAlias = Callable[[bytes], bytes | Lost]

PIV = bytes.fromhex("A000000308")
"""The registered application provider identifier of PIV; what follows is version and use."""
PIV_APPLICATION = PIV + bytes.fromhex("00001000")
"""The application's identifier without its version (SP 800-73-5 part 1, 2.2)."""
_WHOLE_APPLICATION = PIV_APPLICATION + bytes.fromhex("0100")
"""With its version: for cards that do not select by the beginning of a name."""
DOCUMENTS = (
    bytes.fromhex("A0000002471001"),  # ICAO 9303
    bytes.fromhex("A0000002480200"),  # ISO/IEC 18013
    bytes.fromhex("A00000045645444C2D3031"),  # EU driving licence
)
"""Applications of travel documents and driving licences."""
CARD_ACCESS = bytes.fromhex("011C")
"""EF.CardAccess: a document with PACE has it where anybody may read it."""

SIGN_IN_KEY, CARD_KEY = 0x9A, 0x9E
CERTIFICATES = {SIGN_IN_KEY: bytes.fromhex("5FC105"), CARD_KEY: bytes.fromhex("5FC101")}
"""Data objects of the certificates of the two keys (SP 800-73-5 part 1, table 3)."""
DISCOVERY = b"\x7e"
OWN_PIN, GLOBAL_PIN = 0x80, 0x00

MOST_EXCHANGES = 200
MOST_DATA = 32_768
"""Octets of one answer, however many parts it comes in."""
NONCE_OCTETS = 32
_LINK = 255
"""Octets in one command of a chain."""
_NOT_HERE = (0x6982, 0x6A81, 0x6D00)
"""What cards answer to a PIN that they do not take over this reader."""
_WAITS = (0x6982, 0x6985)
"""What cards answer when signing needs more than the PIN that was just given right."""

_LOST = {
    Lost.CARD_MOVED: BadgeProblem.MOVED,
    Lost.READER_GONE: BadgeProblem.READER_GONE,
    Lost.IN_USE: BadgeProblem.MOVED,
}


class _Fault(Exception):
    """The conversation cannot go on. Carries nothing of the card."""

    def __init__(self, problem: BadgeProblem, tries: int | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.tries = tries


# --- what callers use ------------------------------------------------------------------------


def is_badge(transmit: Transmit) -> bool:
    """Tell whether the card has a PIV application; any trouble means no."""
    try:
        return _Badge(transmit).select()
    except (_Fault, ChipFault):
        return False


def look(transmit: Transmit) -> LookResult:
    """Find out what lies on the reader and, when it is a badge, what it shows to anybody."""
    try:
        badge = _Badge(transmit)
        if not badge.select():
            kind = BadgeProblem.DOCUMENT if badge.is_document() else BadgeProblem.OTHER_CARD
            return BadgeFailed(kind)
        certificate = badge.certificate(SIGN_IN_KEY)
        if not certificate:
            # What may be read over any reader shows whether it is this reader or this badge.
            contactless = bool(badge.certificate(CARD_KEY))
            kind = BadgeProblem.NEEDS_CONTACT if contactless else BadgeProblem.CANNOT_READ
            return BadgeFailed(kind)
        if badge_keys.read(certificate) is None:
            return BadgeFailed(BadgeProblem.UNSUPPORTED)
        own = badge.certificate(CARD_KEY)
        if badge_keys.read(own) is None:
            own = b""
        return BadgeSeen(certificate, own, badge.tries(badge.pin_reference()))
    except _Fault as fault:
        return BadgeFailed(fault.problem, fault.tries)
    except ChipFault:
        return BadgeFailed(BadgeProblem.GARBLED)


def prove(
    transmit: Transmit,
    pin: str,
    certificate: bytes,
    card_certificate: bytes = b"",
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> ProofResult:
    """Have the badge prove that it is the enrolled one and that its PIN was given.

    `certificate` and `card_certificate` are what was enrolled, `pin` is 6 to 8 digits.
    """
    try:
        badge = _Badge(transmit)
        if not badge.select():
            return BadgeFailed(BadgeProblem.MOVED)  # another card than the one just looked at
        if fingerprint(badge.certificate(SIGN_IN_KEY)) != fingerprint(certificate):
            return BadgeFailed(BadgeProblem.MOVED)
        if card_certificate and not badge.holds_key(CARD_KEY, card_certificate, random):
            return BadgeFailed(BadgeProblem.NOT_GENUINE)
        badge.verify(pin)
        if not badge.holds_key(SIGN_IN_KEY, certificate, random):
            return BadgeFailed(BadgeProblem.NOT_GENUINE)
        return BadgeProven()
    except _Fault as fault:
        return BadgeFailed(fault.problem, fault.tries)
    except ChipFault:
        return BadgeFailed(BadgeProblem.GARBLED)


# --- the conversation ------------------------------------------------------------------------


class _Badge:
    """One conversation with the card on the reader."""

    def __init__(self, transmit: Transmit) -> None:
        self._transmit = transmit
        self._left = MOST_EXCHANGES

    def select(self) -> bool:
        """Select the PIV application; False when the card has none (part 2, 3.1.1)."""
        for name in (PIV_APPLICATION, _WHOLE_APPLICATION):
            reply = self._exchange(0xA4, 0x04, 0x00, name)
            if reply.status == OK:
                return _names_piv(reply.data)
        return False

    def is_document(self) -> bool:
        """Tell whether this is a travel document or a driving licence."""
        for application in DOCUMENTS:
            if self._exchange(0xA4, 0x04, 0x0C, application, expected=None).status == OK:
                return True
        return self._exchange(0xA4, 0x02, 0x0C, CARD_ACCESS, expected=None).status == OK

    def certificate(self, key: int) -> bytes:
        """Return the certificate of a key, DER; empty when the card does not give it."""
        return certificate_of(self._object(CERTIFICATES[key]))

    def pin_reference(self) -> int:
        """Return which PIN opens the badge: its own, or the card's global one (part 1, 3.3.2)."""
        found = self._object(DISCOVERY, container=0x7E)
        for tag, value, _ in tlv.items(found):
            if tag == 0x5F2F and len(value) == 2 and value[0] & 0x20 and value[1] == 0x20:
                return GLOBAL_PIN
        return OWN_PIN

    def tries(self, reference: int) -> int | None:
        """Ask how many tries are left, without using one (part 2, 3.2.1)."""
        reply = self._exchange(0x20, 0x00, reference, expected=None)
        return _tries_of(reply.status)

    def verify(self, pin: str) -> None:
        """Give the PIN. Raises _Fault WRONG_PIN or PIN_BLOCKED, with the tries left."""
        padded = pin.encode("ascii", "replace").ljust(8, b"\xff")
        reference = self.pin_reference()
        if self.tries(reference) == 0:
            raise _Fault(BadgeProblem.PIN_BLOCKED, 0)
        reply = self._exchange(0x20, 0x00, reference, padded, expected=None)
        if reply.status == OK:
            return
        left = _tries_of(reply.status)
        if reply.status in _NOT_HERE:
            raise _Fault(BadgeProblem.NEEDS_CONTACT)
        if left is None and reply.status != 0x6A80:  # a PIN of a form the card does not know
            raise _Fault(BadgeProblem.GARBLED)
        if left is None:
            left = self.tries(reference)
        raise _Fault(BadgeProblem.PIN_BLOCKED if left == 0 else BadgeProblem.WRONG_PIN, left)

    def holds_key(self, key: int, certificate: bytes, random: Callable[[int], bytes]) -> bool:
        """Challenge the card to sign with the private key of this certificate (part 2, 3.2.4)."""
        known = badge_keys.read(certificate)
        if known is None:
            raise _Fault(BadgeProblem.UNSUPPORTED)
        nonce = random(NONCE_OCTETS)
        challenge = tlv.encode(0x81, badge_keys.to_sign(known.key, nonce))
        template = tlv.encode(0x7C, b"\x82\x00" + challenge)
        reply = self._exchange(0x87, known.algorithm, key, template)
        if key == SIGN_IN_KEY and reply.status in _WAITS:
            raise _Fault(BadgeProblem.NOT_TOUCHED)
        if reply.status != OK:
            return False
        for tag, value, _ in tlv.items(tlv.value(reply.data, 0x7C)):
            if tag == 0x82:
                return badge_keys.signed(known.key, nonce, value)
        return False

    def _object(self, name: bytes, container: int = 0x53) -> bytes:
        """Return what a data object holds; empty when it is absent or shut (part 2, 3.1.2)."""
        reply = self._exchange(0xCB, 0x3F, 0xFF, tlv.encode(0x5C, name))
        if reply.status != OK or not reply.data:
            return b""
        return tlv.value(reply.data, container)

    def _exchange(
        self, ins: int, p1: int, p2: int, data: bytes = b"", expected: int | None = 256
    ) -> Response:
        """Send one command, in a chain when it is long, and collect all parts of the answer."""
        while len(data) > _LINK:
            reply = self._send(Command(0x10, ins, p1, p2, data[:_LINK]))
            if reply.status != OK:
                return reply
            data = data[_LINK:]
        reply = self._send(Command(0x00, ins, p1, p2, data, expected))
        if reply.status >> 8 == 0x6C:
            reply = self._send(Command(0x00, ins, p1, p2, data, reply.status & 0xFF or 256))
        answer = bytearray(reply.data)
        while reply.status >> 8 == 0x61:
            reply = self._send(Command(0x00, 0xC0, 0x00, 0x00, b"", reply.status & 0xFF or 256))
            answer += reply.data
            if len(answer) > MOST_DATA:
                raise _Fault(BadgeProblem.GARBLED)
        return Response(bytes(answer), reply.status)

    def _send(self, command: Command) -> Response:
        self._left -= 1
        if self._left < 0:
            raise _Fault(BadgeProblem.GARBLED)
        answer = self._transmit(command.encode())
        if isinstance(answer, Lost):
            raise _Fault(_LOST[answer])
        return Response.decode(answer)


# --- what the answers mean -------------------------------------------------------------------


def _names_piv(answer: bytes) -> bool:
    """Tell whether an answer to SELECT is PIV's application property template (part 2, table 4).

    Some cards answer with the file control information of ISO/IEC 7816-4 instead.
    """
    for outer, template, _ in tlv.items(answer):
        if outer not in (0x61, 0x6F):
            continue
        for tag, value, _ in tlv.items(template):
            if tag in (0x4F, 0x84) and value.startswith(PIV):
                return True
            if tag == 0x79 and any(
                inner == 0x4F and name.startswith(PIV) for inner, name, _ in tlv.items(value)
            ):
                return True
    return False


def _tries_of(status: int) -> int | None:
    """Return the tries left that a status word tells; None when it tells nothing of them."""
    if status >> 8 == 0x63:  # 63CX; cards of before the standard's second edition: 630X
        return status & 0x0F
    return 0 if status in (0x6983, 0x6984) else None


def certificate_of(content: bytes) -> bytes:
    """Take the certificate out of a certificate data object (SP 800-73-5 part 1, table 10).

    Empty for an empty object. Raises ChipFault GARBLED when it is none, or packed to more than
    a certificate can be.
    """
    certificate, packed = b"", False
    for tag, value, _ in tlv.items(content):
        if tag == 0x70:
            certificate = value
        elif tag == 0x71:
            packed = value[:1] == b"\x01"
    return unpack(certificate) if packed else certificate


def unpack(packed: bytes) -> bytes:
    """Undo gzip, as far as a certificate can be long. Raises ChipFault GARBLED."""
    opener = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
    try:
        plain = opener.decompress(packed, badge_keys.MOST_CERTIFICATE)
    except zlib.error:
        raise garbled() from None
    if not opener.eof:
        raise garbled()
    return plain

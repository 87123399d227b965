# SPDX-License-Identifier: EUPL-1.2
"""Made-up staff badges: a card's side of PIV, as software, for `loket demo` and the tests.

Laid on a reader by :class:`kiosk.identity.virtual_chip.CardHost`, as documents are. It keeps to
short commands, chaining and answers in parts, as contact cards do (SP 800-73-5 part 2).
"""

from __future__ import annotations

import datetime as dt
import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils
from cryptography.x509.oid import NameOID

from kiosk.identity.badge import CARD_KEY, CERTIFICATES, PIV_APPLICATION, SIGN_IN_KEY
from kiosk.identity.chip import tlv
from kiosk.identity.chip.apdu import OK, Command, Response

PrivateKey: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

_SECURITY, _BLOCKED, _REFERENCE = 0x6982, 0x6983, 0x6A88
_NOT_FOUND, _WRONG_DATA, _WRONG_PLACE = 0x6A82, 0x6A80, 0x6A86
_NO_SUCH_INSTRUCTION, _WRONG_LENGTH = 0x6D00, 0x6700
_PART = 256
"""Octets of an answer given at once."""
_ALGORITHMS: Mapping[int, object] = {0x07: 2048, 0x05: 3072, 0x11: "secp256r1", 0x14: "secp384r1"}


def new_key(kind: str) -> PrivateKey:
    """Make a key: ``rsa-2048``, ``rsa-3072``, ``p-256`` or ``p-384``."""
    match kind:
        case "p-256":
            return ec.generate_private_key(ec.SECP256R1())
        case "p-384":
            return ec.generate_private_key(ec.SECP384R1())
        case _:
            return rsa.generate_private_key(65537, int(kind.removeprefix("rsa-")))


def new_certificate(
    key: PrivateKey,
    name: str,
    start: dt.datetime = dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    end: dt.datetime = dt.datetime(2036, 1, 1, tzinfo=dt.UTC),
) -> bytes:
    """Make a certificate for a key, signed by itself, DER."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder(subject, subject, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


@dataclass(frozen=True, slots=True)
class Slot:
    """A key of a badge with its certificate."""

    key: PrivateKey
    certificate: bytes


class VirtualBadge:
    """A card with a PIV application.

    `slots` maps key references (9A, 9E) to keys. `packed` keeps certificates gzipped, as cards
    with little room do. `global_pin` makes the card's global PIN the one that opens it.
    """

    atr = bytes.fromhex("3B858001424144474541")

    def __init__(
        self,
        slots: Mapping[int, Slot],
        pin: str,
        *,
        tries: int = 3,
        packed: bool = False,
        global_pin: bool = False,
    ) -> None:
        self.slots = dict(slots)
        self.pin = pin
        self.most_tries = tries
        self.tries = tries
        self.pins_seen: list[str] = []
        """Every PIN that was ever given, right or wrong: for tests of who gets to see one."""
        self._packed = packed
        self._global = global_pin
        self.reset()

    def reset(self) -> None:
        """Lose power: the PIN must be given again; the counter of tries stays."""
        self._selected = False
        self._verified = False
        self._chain = b""
        self._rest = b""

    @property
    def opened(self) -> bool:
        """Whether its PIN was given, and nothing has closed it since."""
        return self._verified

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command."""
        command = Command.decode(apdu)
        if command is None:
            return Response(b"", _WRONG_LENGTH).encode()
        if command.ins == 0xC0:
            return self._part(command.expected or _PART)
        self._rest = b""
        if command.cla == 0x10:
            self._chain += command.data
            return Response(b"", OK).encode()
        data, self._chain = self._chain + command.data, b""
        reply = self._answer(command, data)
        if reply.status != OK or not reply.data:
            return reply.encode()
        self._rest = reply.data
        return self._part(command.expected or _PART)

    def _part(self, size: int) -> bytes:
        part, self._rest = self._rest[:size], self._rest[size:]
        status = 0x6100 | min(len(self._rest), 0xFF) if self._rest else OK
        if self._rest and len(self._rest) >= _PART:
            status = 0x6100
        return Response(part, status).encode()

    def _answer(self, command: Command, data: bytes) -> Response:
        if command.ins == 0xA4:
            return self._select(data)
        if not self._selected:
            return Response(b"", _NO_SUCH_INSTRUCTION)
        match command.ins:
            case 0xCB:
                return self._get(data)
            case 0x20:
                return self._verify(command.p2, data)
            case 0x87:
                return self._authenticate(command.p1, command.p2, data)
            case _:
                return Response(b"", _NO_SUCH_INSTRUCTION)

    def _select(self, name: bytes) -> Response:
        self._verified = False
        self._selected = PIV_APPLICATION.startswith(name) or name.startswith(PIV_APPLICATION)
        if not self._selected:
            return Response(b"", _NOT_FOUND)
        inner = tlv.encode(0x4F, bytes.fromhex("000010000100"))
        inner += tlv.encode(0x79, tlv.encode(0x4F, PIV_APPLICATION[:5]))
        return Response(tlv.encode(0x61, inner), OK)

    def _get(self, data: bytes) -> Response:
        if data == b"\x5c\x01\x7e":
            policy = b"\x60\x20" if self._global else b"\x40\x00"
            inner = tlv.encode(0x4F, PIV_APPLICATION + b"\x01\x00") + tlv.encode(0x5F2F, policy)
            return Response(tlv.encode(0x7E, inner), OK)
        for reference, name in CERTIFICATES.items():
            if data == b"\x5c\x03" + name and reference in self.slots:
                certificate = self.slots[reference].certificate
                if self._packed:
                    certificate = gzip.compress(certificate)
                content = tlv.encode(0x70, certificate)
                content += tlv.encode(0x71, b"\x01" if self._packed else b"\x00") + b"\xfe\x00"
                return Response(tlv.encode(0x53, content), OK)
        return Response(b"", _NOT_FOUND)

    def _verify(self, reference: int, data: bytes) -> Response:
        if reference != (0x00 if self._global else 0x80):
            return Response(b"", _REFERENCE)
        if not data:
            return Response(b"", OK if self._verified else self._tries_left())
        if len(data) != 8:
            return Response(b"", _WRONG_DATA)
        if self.tries == 0:
            return Response(b"", _BLOCKED)
        given = data.rstrip(b"\xff").decode("latin-1")
        self.pins_seen.append(given)
        self._verified = given == self.pin
        self.tries = self.most_tries if self._verified else self.tries - 1
        return Response(b"", OK if self._verified else self._tries_left())

    def _tries_left(self) -> int:
        return 0x63C0 | self.tries if self.tries else _BLOCKED

    def _authenticate(self, algorithm: int, reference: int, data: bytes) -> Response:
        slot = self.slots.get(reference)
        if slot is None or _ALGORITHMS.get(algorithm) != _kind(slot.key):
            return Response(b"", _WRONG_PLACE)
        if reference == SIGN_IN_KEY and not self._verified:
            return Response(b"", _SECURITY)
        fields = {tag: value for tag, value, _ in tlv.items(tlv.value(data, 0x7C))}
        challenge = fields.get(0x81, b"")
        if 0x82 not in fields or not challenge:
            return Response(b"", _WRONG_DATA)
        answer = _sign(slot.key, challenge)
        return Response(tlv.encode(0x7C, tlv.encode(0x82, answer)), OK)


def _kind(key: PrivateKey) -> object:
    return key.key_size if isinstance(key, rsa.RSAPrivateKey) else key.curve.name


def _sign(key: PrivateKey, challenge: bytes) -> bytes:
    """Do the bare private-key operation that a card does."""
    if isinstance(key, rsa.RSAPrivateKey):
        numbers = key.private_numbers()
        number = pow(int.from_bytes(challenge, "big"), numbers.d, numbers.public_numbers.n)
        return number.to_bytes(key.key_size // 8, "big")
    kind = hashes.SHA384() if len(challenge) == hashes.SHA384.digest_size else hashes.SHA256()
    return key.sign(challenge, ec.ECDSA(utils.Prehashed(kind)))


# --- made-up staff ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MadeUpClerk:
    """A staff member who does not exist, with a badge that looks real to a reader."""

    id: str
    name: str
    pin: str
    badge: VirtualBadge


def new_badge(kind: str, name: str, pin: str, **wishes: bool | int) -> VirtualBadge:
    """Make a badge with both keys of this kind; `wishes` as :class:`VirtualBadge` takes them."""
    slots = {}
    for reference in (SIGN_IN_KEY, CARD_KEY):
        key = new_key(kind)
        slots[reference] = Slot(key, new_certificate(key, name))
    return VirtualBadge(slots, pin, **wishes)  # type: ignore[arg-type]


def made_up_clerks() -> tuple[MadeUpClerk, ...]:
    """Return the demo's two clerks, each with a badge made anew."""
    return (
        MadeUpClerk("b.devries", "B. de Vries", "274913",
                    new_badge("p-256", "B. de Vries", "274913")),
        MadeUpClerk("f.yildirim", "F. Yildirim", "860351",
                    new_badge("rsa-2048", "F. Yildirim", "860351", packed=True)),
    )  # fmt: skip

# SPDX-License-Identifier: EUPL-1.2
"""PACE: prove that a password is known without saying it, and open a session (ICAO 9303-11, 4.4).

The terminal's end. Generic, integrated and chip authentication mapping, over curves and numbers.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.identity.chip import domain, mapping, tlv
from kiosk.identity.chip.agreements import Agreement, InGroup, OnCurve, Random
from kiosk.identity.chip.apdu import CHAINED, OK, SHORT_EXPECTED, Command, Response
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.ready import Ready
from kiosk.identity.chip.security_infos import Mapping, PaceInfo
from kiosk.identity.chip.suites import FOR_AUTHENTICATION, FOR_ENCRYPTION, FOR_NONCE, Suite
from kiosk.identity.states import AccessKey, Can, ReadFailure

Exchange = Callable[[Command], Response]
_LONGEST_NONCE = 32
_MRZ, _CAN = 1, 2
_NO_SUCH_PASSWORD = frozenset({0x6A88, 0x6A83})
_TRIES_LEFT = 0x63C0
_DYNAMIC = 0x7C
_LAST_BLOCK = b"\xff" * 16


@dataclass(frozen=True, slots=True)
class Password:
    """What opens the chip, as PACE uses it."""

    reference: int
    """1 for the machine-readable zone, 2 for the card access number (9303-11, 4.4.4.1)."""
    secret: bytes

    @classmethod
    def of(cls, access: AccessKey) -> Password:
        """Make the password of what is printed on the document (9.7.2)."""
        if isinstance(access, Can):
            return cls(_CAN, access.digits.encode("ascii"))
        zone = access.mrz_information().encode("ascii")
        return cls(_MRZ, hashlib.sha1(zone, usedforsecurity=False).digest())

    def nonce_key(self, suite: Suite) -> bytes:
        """Return the key that the chip's nonce is encrypted with."""
        return suite.derive(self.secret, FOR_NONCE)


@dataclass(frozen=True, slots=True)
class ChipProof:
    """What the chip authentication mapping leaves to check against the chip's static key."""

    parameters: int
    mapping_key: bytes
    """The chip's public key of the mapping, as it was sent."""
    data: bytes
    """Chip authentication data, decrypted."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A session, and with the chip authentication mapping what proves the chip."""

    session: Session
    proof: ChipProof | None = None


class NotOffered(Exception):
    """The chip does not do PACE in this way after all."""


def agreement_for(info: PaceInfo) -> Agreement[Any] | None:
    """Return the group to agree in; None when the parameters do not fit the mapping."""
    if info.mapping.is_dh:
        group = domain.group(info.parameters)
        return InGroup(group) if group else None
    curve = domain.curve(info.parameters)
    if curve is None or (info.mapping is Mapping.INTEGRATED and curve.p % 4 != 3):
        return None
    if info.mapping is Mapping.CHIP_AUTHENTICATION and info.suite is Suite.TRIPLE_DES:
        return None
    return OnCurve(curve)


_PREFERENCE = (
    Mapping.CHIP_AUTHENTICATION,
    Mapping.GENERIC,
    Mapping.INTEGRATED,
    Mapping.INTEGRATED_DH,
    Mapping.GENERIC_DH,
)


def ranked(infos: Sequence[PaceInfo]) -> list[PaceInfo]:
    """Return what of a chip's offers is known here, the best first.

    The chip authentication mapping proves the chip on the way. Otherwise what is quickest on a
    chip's side comes first; AES goes before Triple DES, and the chip's own order decides the rest.
    """
    known = [info for info in infos if agreement_for(info) is not None]

    def rank(info: PaceInfo) -> tuple[int, bool]:
        return _PREFERENCE.index(info.mapping), info.suite is Suite.TRIPLE_DES

    return sorted(known, key=rank)


def choose(infos: Sequence[PaceInfo]) -> PaceInfo | None:
    """Return the best of a chip's offers; None when nothing of it is known here."""
    return next(iter(ranked(infos)), None)


def establish(
    exchange: Exchange,
    info: PaceInfo,
    password: Password,
    random: Random,
    *,
    ambiguous: bool = False,
    ready: Ready | None = None,
) -> Opened | None:
    """Run PACE; None when the chip says that the password is the wrong one.

    `ambiguous`: the chip offers this protocol over more than one set of parameters, so the set
    has to be named. `ready` are keys made beforehand. Raises NotOffered, and ChipFault NEEDS_MRZ
    when the chip has no such password, GARBLED when it does not keep to the protocol.
    """
    agreement = agreement_for(info)
    if agreement is None:
        raise NotOffered
    run = _Run(exchange, info, agreement, random, ready)
    opened = run.go(password, ambiguous)
    if opened is None and run.unlucky:
        opened = run.go(password, ambiguous)
    return opened


class _Run:
    def __init__(
        self,
        exchange: Exchange,
        info: PaceInfo,
        agreement: Agreement[Any],
        random: Random,
        ready: Ready | None,
    ) -> None:
        self._ready = ready
        self._exchange = exchange
        self._info = info
        self._agreement = agreement
        self._random = random
        self.unlucky = False
        """The secret number began with zeros. PKCS #3 keeps them, and not every chip does: a run
        that was refused then says nothing of the password. It happens once in 256."""

    def go(self, password: Password, ambiguous: bool) -> Opened | None:
        info, agreement = self._info, self._agreement
        self._announce(password, ambiguous)
        nonce = self._nonce(password)
        ready = self._ready if self._ready and self._ready.take(agreement) else None
        power, mapping_key = self._mapped(nonce, ready)
        secret = ready.second if ready else agreement.secret(self._random)
        public = agreement.encode(power(secret))
        theirs = self._step(0x83, public, 0x84)
        element = agreement.decode(theirs)
        if hmac.compare_digest(theirs, public):
            raise garbled()
        shared = ready.shared(element) if ready else agreement.shared(element, secret)
        self.unlucky = info.mapping.is_dh and not shared[0]
        encryption = info.suite.derive(shared, FOR_ENCRYPTION)
        authentication = info.suite.derive(shared, FOR_AUTHENTICATION)
        token = self._token(authentication, theirs)
        answer = self._exchange(_general(0x85, token, last=True))
        if answer.status != OK:
            return None
        parts = _parts(answer.data)
        if not hmac.compare_digest(parts.get(0x86, b""), self._token(authentication, public)):
            raise garbled()
        session = Session(encryption, authentication, 0, info.suite)
        if info.mapping is not Mapping.CHIP_AUTHENTICATION:
            return Opened(session)
        data = _chip_data(info.suite, encryption, parts.get(0x8A, b""))
        return Opened(session, ChipProof(info.parameters, mapping_key, data))

    def _announce(self, password: Password, ambiguous: bool) -> None:
        """MSE:Set AT (4.4.4.1)."""
        data = tlv.encode(0x80, self._info.identifier)
        data += tlv.encode(0x83, bytes((password.reference,)))
        if ambiguous and self._info.reference is not None:
            data += tlv.encode(0x84, bytes((self._info.reference & 0xFF,)))
        status = self._exchange(Command(0x00, 0x22, 0xC1, 0xA4, data)).status
        if status in _NO_SUCH_PASSWORD and password.reference == _CAN:
            raise ChipFault(ReadFailure.NEEDS_MRZ)
        if status != OK and status & 0xFFF0 != _TRIES_LEFT:
            raise NotOffered

    def _nonce(self, password: Password) -> bytes:
        suite = self._info.suite
        answer = self._exchange(_general(None, b""))
        if answer.status != OK:
            raise NotOffered
        sealed = _parts(answer.data).get(0x80, b"")
        # One block or more, as the chip likes; only the integrated mapping is stricter.
        if not sealed or len(sealed) % suite.block or len(sealed) > _LONGEST_NONCE:
            raise garbled()
        return suite.decrypt(password.nonce_key(suite), sealed)

    def _mapped(self, nonce: bytes, ready: Ready | None) -> tuple[Callable[[int], Any], bytes]:
        """Map the nonce: what gives powers of the session's generator, and the key of the chip's
        mapping if it has one."""
        agreement = self._agreement
        if self._info.mapping in (Mapping.INTEGRATED, Mapping.INTEGRATED_DH):
            generator = self._integrated(nonce)
            return lambda scalar: agreement.power(generator, scalar), b""
        secret = ready.first if ready else agreement.secret(self._random)
        base = ready.first_public if ready else agreement.base_power(secret)
        public = agreement.encode(base)
        theirs = self._step(0x81, public, 0x82)
        if hmac.compare_digest(theirs, public):
            raise garbled()
        element, number = agreement.decode(theirs), int.from_bytes(nonce, "big")
        if ready:
            return lambda _: ready.mapped(number, element), theirs
        return lambda scalar: agreement.mapped_power(number, element, secret, scalar), theirs

    def _integrated(self, nonce: bytes) -> Any:
        suite, agreement = self._info.suite, self._agreement
        ours = self._random(mapping.nonce_size(suite))
        self._step(0x81, ours, None)
        if isinstance(agreement, OnCurve):
            number = mapping.pseudo_random(suite, nonce, ours, agreement.curve.p)
            return mapping.to_point(agreement.curve, number)
        if isinstance(agreement, InGroup):
            number = mapping.pseudo_random(suite, nonce, ours, agreement.group.p)
            return mapping.to_element(agreement.group, number)
        raise garbled()

    def _step(self, tag: int, data: bytes, wanted: int | None) -> bytes:
        answer = self._exchange(_general(tag, data))
        if answer.status != OK:
            raise garbled()
        return b"" if wanted is None else _parts(answer.data).get(wanted, b"")

    def _token(self, key: bytes, public: bytes) -> bytes:
        return self._info.suite.token(
            key, token_input(self._info.identifier, self._agreement, public)
        )


def token_input(identifier: bytes, agreement: Agreement[Any], public: bytes) -> bytes:
    """Write a public key as authentication tokens are made over it (4.4.3.4, 9.4)."""
    return tlv.encode(0x7F49, tlv.encode(0x06, identifier) + tlv.encode(agreement.tag, public))


def _general(tag: int | None, data: bytes, *, last: bool = False) -> Command:
    """GENERAL AUTHENTICATE (4.4.4.2)."""
    inner = b"" if tag is None else tlv.encode(tag, data)
    chain = 0 if last else CHAINED
    return Command(chain, 0x86, 0, 0, tlv.encode(_DYNAMIC, inner), SHORT_EXPECTED)


def _parts(data: bytes) -> dict[int, bytes]:
    if not data:
        return {}
    return {tag: content for tag, content, _ in tlv.items(tlv.value(data, _DYNAMIC))}


def _chip_data(suite: Suite, key: bytes, sealed: bytes) -> bytes:
    """Decrypt the chip authentication data (4.4.3.5)."""
    if not sealed or len(sealed) % suite.block:
        raise garbled()
    vector = suite.encrypt(key, _LAST_BLOCK)
    body = suite.decrypt(key, sealed, vector).rstrip(b"\x00")
    if body[-1:] != b"\x80":
        raise garbled()
    return body[:-1]

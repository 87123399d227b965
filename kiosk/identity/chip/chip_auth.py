# SPDX-License-Identifier: EUPL-1.2
"""Is this the chip that the issuer made, or a copy? (ICAO 9303-11, 4.4.3.5, 6.1 and 6.2)

Three ways, whichever the chip offers: the proof left by PACE with the chip authentication
mapping; chip authentication, an agreement with the chip's static key; and active authentication,
a signature over octets of ours. All rest on keys that the issuer signed, in DG14, DG15 or
EF.CardSecurity, and are worth what the check of that signature is worth.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from typing import Any

from asn1crypto import core, keys
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.identity.chip import domain, points, tlv
from kiosk.identity.chip.agreements import Agreement, InGroup, OnCurve, Random
from kiosk.identity.chip.apdu import OK, SHORT_EXPECTED, Command, Response
from kiosk.identity.chip.domain import Curve
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.pace import ChipProof
from kiosk.identity.chip.security_infos import ChipAuthenticationInfo, ChipKey, SecurityInfos
from kiosk.identity.chip.suites import Suite

Exchange = Callable[[Command], Response]
CHALLENGE = 8
"""Octets that a chip signs in active authentication."""
_PARSER_ERRORS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
_MOST_BITS = 8192


# --- the chip's static keys ----------------------------------------------------------------


def agreement_of(key: ChipKey) -> Agreement[Any] | None:
    """Return the group of a static key; None when it is none that is known here.

    A key names its parameters by number or by a curve's name, or has them written out: those are
    held against the standardized ones, and against nothing else.
    """
    if key.parameters is not None:
        return _numbered(key.parameters, key.is_dh)
    try:
        return _written_out(key)
    except (*_PARSER_ERRORS, RecursionError):
        return None


def _numbered(parameters: int, is_dh: bool) -> Agreement[Any] | None:
    if is_dh:
        group = domain.group(parameters)
        return InGroup(group) if group else None
    curve = domain.curve(parameters)
    return OnCurve(curve) if curve else None


class _DhParameters(core.Sequence):  # type: ignore[misc]
    """DHParameter of PKCS #3 and DomainParameters of X9.42 begin with the same two numbers."""

    _fields = [  # noqa: RUF012
        ("p", core.Integer),
        ("g", core.Integer),
        ("q", core.Integer, {"optional": True}),
        ("j", core.Integer, {"optional": True}),
    ]


def _written_out(key: ChipKey) -> Agreement[Any] | None:
    if key.is_dh:
        outer = list(tlv.items(tlv.value(key.information, 0x30)))
        algorithm = list(tlv.items(outer[0][1]))
        written = _DhParameters.load(tlv.encode(algorithm[1][0], algorithm[1][1]))
        wanted = int(written["p"]), int(written["g"])
        for group in domain.GROUPS.values():
            if (group.p, group.g) == wanted:
                return InGroup(group)
        return None
    curve = curve_of(keys.PublicKeyInfo.load(key.information))
    return OnCurve(curve) if curve else None


_NAMED = {
    "1.2.840.10045.3.1.1": 8, "1.3.36.3.3.2.8.1.1.3": 9, "1.3.132.0.33": 10,
    "1.3.36.3.3.2.8.1.1.5": 11, "1.2.840.10045.3.1.7": 12, "1.3.36.3.3.2.8.1.1.7": 13,
    "1.3.36.3.3.2.8.1.1.9": 14, "1.3.132.0.34": 15, "1.3.36.3.3.2.8.1.1.11": 16,
    "1.3.36.3.3.2.8.1.1.13": 17, "1.3.132.0.35": 18,
}  # fmt: skip


def curve_of(information: keys.PublicKeyInfo) -> Curve | None:
    """Return the standardized curve of an elliptic key, named or written out; else None."""
    parameters = information["algorithm"]["parameters"]
    if parameters.name == "named":
        return domain.CURVES.get(_NAMED.get(parameters.chosen.dotted, -1))
    if parameters.name != "specified":
        return None
    written = parameters.chosen
    prime = int(written["field_id"]["parameters"].native)
    base, order = written["base"].to_coords(), int(written["order"])
    a, b = (int.from_bytes(bytes(written["curve"][name]), "big") for name in "ab")
    for curve in domain.CURVES.values():
        if (curve.p, curve.a, curve.b, curve.n) == (prime, a, b, order):
            return curve if base == (curve.x, curve.y) else None
    return None


def _public_value(key: ChipKey, agreement: Agreement[Any]) -> Any:
    if isinstance(agreement, InGroup):
        return agreement.decode(int(core.Integer.load(key.value)).to_bytes(agreement.group.size))
    return agreement.decode(key.value)


# --- PACE with chip authentication mapping -------------------------------------------------


def mapping_is_proven(proof: ChipProof, static: Sequence[ChipKey]) -> bool:
    """Tell whether the chip knows the private key to one of its static keys (4.4.3.5).

    The data that it sent, times its static key, must be the key it used for the mapping.
    """
    number = int.from_bytes(proof.data, "big")
    for key in static:
        agreement = agreement_of(key)
        if not isinstance(agreement, OnCurve) or agreement.curve.id != proof.parameters:
            continue
        try:
            found = agreement.encode(agreement.power(agreement.decode(key.value), number))
        except ChipFault:
            continue
        if hmac.compare_digest(found, proof.mapping_key):
            return True
    return False


# --- chip authentication -------------------------------------------------------------------


def choose(infos: SecurityInfos) -> tuple[ChipAuthenticationInfo, ChipKey] | None:
    """Choose a way of chip authentication and its key; None when there is none known here.

    A chip may have a key and no info about it: Triple DES is meant then (6.2.4, note).
    """
    pairs = []
    for key in infos.chip_keys:
        if agreement_of(key) is None:
            continue
        ways = [w for w in infos.chip_authentication if w.is_dh == key.is_dh]
        fitting = [w for w in ways if w.key_id == key.key_id] or [w for w in ways if not w.key_id]
        pairs += [(way, key) for way in fitting]
        if not infos.chip_authentication:
            pairs.append((_implied(key), key))
    return max(pairs, key=lambda pair: (not pair[0].is_dh, pair[0].suite.value), default=None)


def _implied(key: ChipKey) -> ChipAuthenticationInfo:
    family = b"\x01" if key.is_dh else b"\x02"
    identifier = bytes.fromhex("04007F0007020203") + family + b"\x01"
    return ChipAuthenticationInfo(identifier, key.is_dh, Suite.TRIPLE_DES, key.key_id)


def authenticate(
    exchange: Exchange, way: ChipAuthenticationInfo, key: ChipKey, random: Random
) -> Session | None:
    """Agree with the chip's static key on a new session (6.2.4); None when the chip declines.

    Nothing is proven yet: only a chip that knows the private key answers in the new session.
    Raises ChipFault GARBLED when the key is no good.
    """
    agreement = agreement_of(key)
    if agreement is None:
        raise garbled()
    try:
        static = _public_value(key, agreement)
    except _PARSER_ERRORS:
        raise garbled() from None
    secret = agreement.secret(random)
    public = agreement.encode(agreement.base_power(secret))
    if way.suite is Suite.TRIPLE_DES:
        data = tlv.encode(0x91, public) + _key_reference(key)
        done = exchange(Command(0x00, 0x22, 0x41, 0xA6, data)).status == OK
    else:
        data = tlv.encode(0x80, way.identifier) + _key_reference(key)
        done = exchange(Command(0x00, 0x22, 0x41, 0xA4, data)).status == OK
        if done:
            inner = tlv.encode(0x7C, tlv.encode(0x80, public))
            done = exchange(Command(0x00, 0x86, 0, 0, inner, SHORT_EXPECTED)).status == OK
    if not done:
        return None
    return Session.from_seed(agreement.shared(static, secret), 0, way.suite)


def _key_reference(key: ChipKey) -> bytes:
    if key.key_id is None:
        return b""
    size = max(1, (key.key_id.bit_length() + 7) // 8)
    return tlv.encode(0x84, key.key_id.to_bytes(size, "big"))


# --- active authentication -----------------------------------------------------------------

_TRAILERS = {
    0xBC: "sha1", 0x33CC: "sha1", 0x34CC: "sha256", 0x35CC: "sha512", 0x36CC: "sha384",
    0x38CC: "sha224",
}  # fmt: skip
"""Hash identifiers of ISO/IEC 10118-3 as they end a message of ISO/IEC 9796-2."""


def signature_is_right(dg15: bytes, active_hash: str, challenge: bytes, signature: bytes) -> bool:
    """Tell whether a chip's signature over `challenge` fits its key in DG15 (6.1).

    `active_hash` is what DG14 says for ECDSA; where it says nothing, the hash is as long as the
    curve. Raises ChipFault GARBLED when DG15 holds no key that is known here.
    """
    try:
        information = keys.PublicKeyInfo.load(tlv.value(dg15, 0x6F))
        if information.algorithm == "rsa":
            native = information["public_key"].native
            return recovers(native["modulus"], native["public_exponent"], challenge, signature)
        curve = curve_of(information)
        if information.algorithm != "ec" or curve is None:
            raise garbled()
        point = points.decode(curve, bytes(information["public_key"]))
    except (*_PARSER_ERRORS, RecursionError):
        raise garbled() from None
    if point is None:
        raise garbled()
    name = active_hash or _fitting_hash(curve)
    return ecdsa_is_right(curve, point, name, challenge, signature)


def recovers(modulus: int, exponent: int, challenge: bytes, signature: bytes) -> bool:
    """Check an RSA signature with message recovery, ISO/IEC 9796-2 scheme 1 (6.1.2.2)."""
    bits = modulus.bit_length()
    number = int.from_bytes(signature, "big")
    if not 512 <= bits <= _MOST_BITS or exponent.bit_length() > 64 or not 0 < number < modulus:
        return False
    opened = rsa.RSAPublicNumbers(exponent, modulus)
    # Raw RSA: the library has no signatures with message recovery.
    message = pow(number, opened.e, opened.n).to_bytes((bits + 7) // 8, "big")
    trailer = 1 if message[-1] == 0xBC else 2
    name = _TRAILERS.get(int.from_bytes(message[-trailer:], "big"))
    if name is None:
        return False
    size = hashlib.new(name, usedforsecurity=False).digest_size
    body = message[: -trailer - size]
    digest = message[-trailer - size : -trailer]
    if body[:1] != b"\x6a":
        # Partial recovery with whole octets; nothing else occurs in documents.
        return False
    right = hashlib.new(name, body[1:] + challenge, usedforsecurity=False).digest()
    return hmac.compare_digest(digest, right)


def _fitting_hash(curve: Curve) -> str:
    for bits in (224, 256, 384):
        if curve.n.bit_length() <= bits:
            return f"sha{bits}"
    return "sha512"


def ecdsa_is_right(
    curve: Curve, point: tuple[int, int], name: str, message: bytes, signature: bytes
) -> bool:
    """Check a plain ECDSA signature, r and s side by side (6.1.2.3, BSI TR-03111, 5.2)."""
    half = len(signature) // 2
    r, s = int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big")
    if not signature or len(signature) % 2 or not (0 < r < curve.n and 0 < s < curve.n):
        return False
    digest = hashlib.new(name, message, usedforsecurity=False).digest()
    number = int.from_bytes(digest, "big") >> max(0, 8 * len(digest) - curve.n.bit_length())
    inverse = pow(s, -1, curve.n)
    first = points.multiply_base(curve, number * inverse)
    second = points.multiply(curve, point, r * inverse)
    found = points.add(curve, first, second)
    return found is not None and found[0] % curve.n == r

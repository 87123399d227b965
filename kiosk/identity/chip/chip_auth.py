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

from asn1crypto import keys
from cryptography.hazmat.primitives.asymmetric import utils

from kiosk.identity.chip import points, static_keys, tlv
from kiosk.identity.chip.agreements import Agreement, InGroup, OnCurve, Random
from kiosk.identity.chip.apdu import SHORT_EXPECTED, Command, Response, went_well
from kiosk.identity.chip.domain import Curve
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.pace import ChipProof
from kiosk.identity.chip.security_infos import ChipAuthenticationInfo, ChipKey, SecurityInfos
from kiosk.identity.chip.suites import Suite
from kiosk.identity.trust.faults import PARSER_ERRORS

Exchange = Callable[[Command], Response]
_HASHES = ("sha256", "sha1", "sha224", "sha384", "sha512")
CHALLENGE = 8
"""Octets that a chip signs in active authentication."""
_MOST_BITS = 8192


# --- PACE with chip authentication mapping -------------------------------------------------


def mapping_is_proven(proof: ChipProof, static: Sequence[ChipKey]) -> bool:
    """Tell whether the chip knows the private key to one of its static keys (4.4.3.5).

    The data that it sent, times its static key, must be the key it used for the mapping.
    """
    number = int.from_bytes(proof.data, "big")
    for key in static:
        agreement = static_keys.agreement_of(key)
        if not isinstance(agreement, OnCurve) or not fits(proof, key):
            continue
        try:
            found = agreement.encode(agreement.power(agreement.decode(key.value), number))
        except ChipFault:
            continue
        if hmac.compare_digest(found, proof.mapping_key):
            return True
    return False


def fits(proof: ChipProof, key: ChipKey) -> bool:
    """Tell whether a static key is over the curve of the proof."""
    agreement = static_keys.agreement_of(key)
    return isinstance(agreement, OnCurve) and agreement.curve.id == proof.parameters


# --- chip authentication -------------------------------------------------------------------


Way = tuple[ChipAuthenticationInfo, ChipKey]


def ranked(infos: SecurityInfos) -> list[Way]:
    """Return the ways of chip authentication that are known here, each with its key, best first.

    A chip may have a key and no info about it: Triple DES is meant then (6.2.4, note).
    """
    pairs: list[Way] = []
    for key in infos.chip_keys:
        if static_keys.agreement_of(key) is None:
            continue
        ways = [w for w in infos.chip_authentication if w.is_dh == key.is_dh]
        exact = [w for w in ways if w.key_id == key.key_id]
        fitting = exact or [w for w in ways if w.key_id is None or key.key_id is None]
        pairs += [(way, key) for way in fitting]
        if not infos.chip_authentication:
            pairs.append((_implied(key), key))
    return sorted(pairs, key=lambda pair: (pair[0].is_dh, -pair[0].suite.value))


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
    agreement = static_keys.agreement_of(key)
    if agreement is None:
        raise garbled()
    static = static_keys.public_value(key, agreement)
    secret, shared = _agreed(agreement, static, random)
    public = agreement.encode(agreement.base_power(secret))
    if way.suite is Suite.TRIPLE_DES:
        data = tlv.encode(0x91, public) + _key_reference(key)
        done = went_well(exchange(Command(0x00, 0x22, 0x41, 0xA6, data)).status)
    else:
        data = tlv.encode(0x80, way.identifier) + _key_reference(key)
        done = went_well(exchange(Command(0x00, 0x22, 0x41, 0xA4, data)).status)
        if done:
            inner = tlv.encode(0x7C, tlv.encode(0x80, public))
            done = went_well(exchange(Command(0x00, 0x86, 0, 0, inner, SHORT_EXPECTED)).status)
    return Session.from_seed(shared, 0, way.suite) if done else None


def _agreed(agreement: Agreement[Any], static: Any, random: Random) -> tuple[int, bytes]:
    """Make a private key and the shared secret.

    A secret number that begins with zeros is not taken: PKCS #3 keeps them, not every chip does,
    and one that does not would be called a copy, once in 256 times.
    """
    for _ in range(8):
        secret = agreement.secret(random)
        shared = agreement.shared(static, secret)
        if shared[0] or not isinstance(agreement, InGroup):
            break
    return secret, shared


def _key_reference(key: ChipKey) -> bytes:
    if key.key_id is None:
        return b""
    size = max(1, (key.key_id.bit_length() + 7) // 8)
    return tlv.encode(0x84, key.key_id.to_bytes(size, "big"))


# --- active authentication -----------------------------------------------------------------

_TRAILERS = {
    0x33CC: "sha1", 0x34CC: "sha256", 0x35CC: "sha512", 0x36CC: "sha384",
    0x38CC: "sha224",
}  # fmt: skip
"""Hash identifiers of ISO/IEC 10118-3 as they end a message of ISO/IEC 9796-2."""


class UnknownKey(Exception):
    """DG15 holds a key of a kind that is not known here."""


def signature_is_right(dg15: bytes, active_hash: str, challenge: bytes, signature: bytes) -> bool:
    """Tell whether a chip's signature over `challenge` fits its key in DG15 (6.1).

    `active_hash` is what DG14 says for ECDSA. Some chips say nothing, or another than they use:
    the others are tried too, which gives nothing away, for the challenge is ours. Raises
    UnknownKey.
    """
    try:
        information = keys.PublicKeyInfo.load(tlv.value(dg15, 0x6F))
        if information.algorithm == "rsa":
            native = information["public_key"].native
            return recovers(native["modulus"], native["public_exponent"], challenge, signature)
        if information.algorithm != "ec":
            raise UnknownKey
        curve = static_keys.curve_of(information["algorithm"]["parameters"].dump())
        point = points.decode(curve, bytes(information["public_key"])) if curve else None
    except (*PARSER_ERRORS, ChipFault):
        raise UnknownKey from None
    if curve is None or point is None:
        raise UnknownKey
    names = dict.fromkeys((active_hash or _fitting_hash(curve), *_HASHES))
    halves = [found for found in (_plain(signature), _in_der(signature)) if found]
    return any(
        ecdsa_is_right(curve, point, name, challenge, half) for half in halves for name in names
    )


def key_octets(dg15: bytes) -> int:
    """Return how many octets a signature with the key in DG15 has; 0 when that is unknown."""
    try:
        information = keys.PublicKeyInfo.load(tlv.value(dg15, 0x6F))
        return 0 if information.algorithm != "rsa" else int(information.byte_size)
    except (*PARSER_ERRORS, ChipFault):
        return 0


def recovers(modulus: int, exponent: int, challenge: bytes, signature: bytes) -> bool:
    """Check an RSA signature with message recovery, ISO/IEC 9796-2 scheme 1 (6.1.2.2)."""
    bits = modulus.bit_length()
    number = int.from_bytes(signature, "big")
    if not 512 <= bits <= _MOST_BITS or exponent.bit_length() > 64 or not 0 < number < modulus:
        return False
    # Raw RSA: the library has no signatures with message recovery. A signature may be the
    # smaller of two numbers that add up to the modulus; what is recovered ends in C.
    opened = pow(number, exponent, modulus)
    if opened & 0xF != 0xC:
        opened = modulus - opened
    message = opened.to_bytes((bits + 7) // 8, "big")
    if message[:1] != b"\x6a":
        # Partial recovery with whole octets; nothing else occurs in documents.
        return False
    if message[-1] == 0xBC:
        # SHA-1 by the standard; the trailer itself leaves it open.
        return any(_recovered(message[1:-1], name, challenge) for name in ("sha1", *_HASHES))
    name = _TRAILERS.get(int.from_bytes(message[-2:], "big"), "")
    return bool(name) and _recovered(message[1:-2], name, challenge)


def _recovered(body: bytes, name: str, challenge: bytes) -> bool:
    """Tell whether a recovered part and its hash fit the challenge."""
    size = hashlib.new(name, usedforsecurity=False).digest_size
    right = hashlib.new(name, body[:-size] + challenge, usedforsecurity=False).digest()
    return hmac.compare_digest(body[-size:], right)


def _fitting_hash(curve: Curve) -> str:
    for bits in (224, 256, 384):
        if curve.n.bit_length() <= bits:
            return f"sha{bits}"
    return "sha512"


def _plain(signature: bytes) -> tuple[int, int] | None:
    """Read r and s side by side (BSI TR-03111, 5.2.1), as the standard has it."""
    half = len(signature) // 2
    if not half or len(signature) % 2:
        return None
    return int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big")


def _in_der(signature: bytes) -> tuple[int, int] | None:
    """Read r and s in DER, as some chips write them."""
    try:
        return utils.decode_dss_signature(signature)
    except ValueError:
        return None


def ecdsa_is_right(
    curve: Curve, point: tuple[int, int], name: str, message: bytes, signature: tuple[int, int]
) -> bool:
    """Check an ECDSA signature, r and s (6.1.2.3)."""
    r, s = signature
    if not (0 < r < curve.n and 0 < s < curve.n):
        return False
    digest = hashlib.new(name, message, usedforsecurity=False).digest()
    number = int.from_bytes(digest, "big") >> max(0, 8 * len(digest) - curve.n.bit_length())
    inverse = pow(s, -1, curve.n)
    first = points.multiply_base(curve, number * inverse)
    second = points.multiply(curve, point, r * inverse)
    found = points.add(curve, first, second)
    return found is not None and found[0] % curve.n == r

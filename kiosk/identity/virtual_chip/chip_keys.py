# SPDX-License-Identifier: EUPL-1.2
"""What a made-up chip says about its keys: EF.CardAccess, DG14, DG15 and EF.CardSecurity."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterable

from asn1crypto import core, keys
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils

from kiosk.identity.chip import domain, tlv
from kiosk.identity.chip.agreements import InGroup, OnCurve
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.virtual_chip.pace_end import StaticKey

_BSI = bytes.fromhex("04007F000702")
Way = tuple[Mapping, Suite, int]
"""A way of PACE: mapping, cipher, number of the domain parameters."""
EVERYDAY: Way = (Mapping.GENERIC, Suite.AES_128, 13)


def card_access(*ways: Way) -> bytes:
    """Write EF.CardAccess."""
    return _set(
        _info(_BSI + bytes((2, 4, mapping.value, suite.value)), _integer(2), _integer(parameters))
        for mapping, suite, parameters in ways
    )


def static_key(parameters: int) -> StaticKey:
    """Return the made-up chips' static key over these parameters: the same for all of them."""
    curve, group = domain.curve(parameters), domain.group(parameters)
    seed = int.from_bytes(hashlib.sha512(b"made-up chip %d" % parameters).digest(), "big")
    if curve is not None:
        return StaticKey(OnCurve(curve), seed % (curve.n - 1) + 1)
    if group is None:
        raise ValueError("no such domain parameters")
    return StaticKey(InGroup(group), seed % (group.q - 1) + 1)


def key_info(parameters: int, key: StaticKey, key_id: int | None = None) -> bytes:
    """Write a ChipAuthenticationPublicKeyInfo that names its parameters by number."""
    is_dh = isinstance(key.agreement, InGroup)
    value = key.public
    if is_dh:
        value = core.Integer(int.from_bytes(value, "big")).dump()
    algorithm = _sequence(_identifier(_BSI[:5] + b"\x01\x02"), _integer(parameters))
    subject = _sequence(algorithm, tlv.encode(0x03, b"\x00" + value))
    protocol = _BSI + bytes((2, 1, 1 if is_dh else 2))
    return _info(protocol, subject, *([] if key_id is None else [_integer(key_id)]))


def chip_authentication(suite: Suite, *, is_dh: bool, key_id: int | None = None) -> bytes:
    """Write a ChipAuthenticationInfo."""
    protocol = _BSI + bytes((2, 3, 1 if is_dh else 2, suite.value))
    return _info(protocol, _integer(1), *([] if key_id is None else [_integer(key_id)]))


def active_authentication(hash_number: int) -> bytes:
    """Write an ActiveAuthenticationInfo for ECDSA; 3 is SHA-256."""
    signature = _BSI[:5] + bytes((1, 1, 4, 1, hash_number))
    return _info(bytes.fromhex("678108010105"), _integer(1), _identifier(signature))


def dg14(*infos: bytes) -> bytes:
    """Write DG14."""
    return tlv.encode(0x6E, _set(infos))


def security_infos(*infos: bytes) -> bytes:
    """Write SecurityInfos, the signed content of EF.CardSecurity."""
    return _set(infos)


Signer = Callable[[bytes], bytes]


def active_rsa(bits: int = 2048, trailer: bytes = b"\xbc") -> tuple[bytes, Signer]:
    """Make DG15 with an RSA key, and what signs with it (ISO/IEC 9796-2, scheme 1)."""
    key = _rsa_key(bits)
    private = key.private_numbers()
    modulus = private.public_numbers.n
    name = {b"\xbc": "sha1", b"\x34\xcc": "sha256", b"\x35\xcc": "sha512"}[trailer]

    def sign(challenge: bytes) -> bytes:
        size = (modulus.bit_length() + 7) // 8
        digest_size = hashlib.new(name, usedforsecurity=False).digest_size
        nonce = hashlib.shake_256(challenge).digest(size - 1 - digest_size - len(trailer))
        digest = hashlib.new(name, nonce + challenge, usedforsecurity=False).digest()
        message = b"\x6a" + nonce + digest + trailer
        return pow(int.from_bytes(message, "big"), private.d, modulus).to_bytes(size, "big")

    return _dg15(key.public_key()), sign


def active_ecdsa(curve: ec.EllipticCurve | None = None) -> tuple[bytes, Signer]:
    """Make DG15 with an elliptic key, and what signs with it (plain r and s, SHA-256)."""
    key = ec.generate_private_key(curve or ec.SECP256R1())
    size = (key.curve.key_size + 7) // 8

    def sign(challenge: bytes) -> bytes:
        r, s = utils.decode_dss_signature(key.sign(challenge, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")

    return _dg15(key.public_key()), sign


@functools.cache
def _rsa_key(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65_537, bits)


def _dg15(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> bytes:
    if isinstance(key, rsa.RSAPublicKey):
        numbers = key.public_numbers()
        inner = keys.RSAPublicKey({"modulus": numbers.n, "public_exponent": numbers.e})
        info = keys.PublicKeyInfo.wrap(inner, "rsa")
    else:
        point = key.public_numbers()
        inner = keys.ECPointBitString.from_coords(point.x, point.y)
        algorithm = {
            "algorithm": "ec",
            "parameters": keys.ECDomainParameters(name="named", value=_OIDS[key.curve.name]),
        }
        info = keys.PublicKeyInfo({"algorithm": algorithm, "public_key": inner})
    return tlv.encode(0x6F, info.dump())


_OIDS = {
    "secp256r1": "1.2.840.10045.3.1.7",
    "secp384r1": "1.3.132.0.34",
    "brainpoolP256r1": "1.3.36.3.3.2.8.1.1.7",
}


def _set(entries: Iterable[bytes]) -> bytes:
    return tlv.encode(0x31, b"".join(entries))


def _info(identifier: bytes, *parts: bytes) -> bytes:
    return _sequence(_identifier(identifier), *parts)


def _sequence(*parts: bytes) -> bytes:
    return tlv.encode(0x30, b"".join(parts))


def _identifier(content: bytes) -> bytes:
    return tlv.encode(0x06, content)


def _integer(value: int) -> bytes:
    return tlv.encode(0x02, value.to_bytes(max(1, (value.bit_length() + 8) // 8), "big"))

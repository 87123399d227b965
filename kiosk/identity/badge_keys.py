# SPDX-License-Identifier: EUPL-1.2
"""The public side of a badge: its certificate's key, what it is to sign, and whether it did.

A certificate here is a container for a key that an administrator enrolled; nobody's signature on
it is trusted, so no chain is followed (``docs/decisions/0040-badges-are-enrolled-one-by-one.md``).
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import TypeAlias

from asn1crypto import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

PublicKey: TypeAlias = rsa.RSAPublicKey | ec.EllipticCurvePublicKey
MOST_CERTIFICATE = 16_384
"""Longest certificate in octets; the standard recommends 1,856 (SP 800-73-5 part 1, table 8)."""

_CONTEXT = b"Loket staff sign-in\x00"
"""Stands before the nonce, so that what a badge signs for us can be nothing else."""
_DIGEST_INFO_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")
_RSA = {2048: 0x07, 3072: 0x05}
_CURVES: dict[str, tuple[int, hashes.HashAlgorithm]] = {
    "secp256r1": (0x11, hashes.SHA256()),
    "secp384r1": (0x14, hashes.SHA384()),
}


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is needed of a badge's certificate."""

    key: PublicKey
    valid_from: dt.datetime
    valid_until: dt.datetime

    @property
    def algorithm(self) -> int:
        """Return the identifier of the key's algorithm (SP 800-78-5, table 13)."""
        if isinstance(self.key, rsa.RSAPublicKey):
            return _RSA[self.key.key_size]
        return _CURVES[self.key.curve.name][0]


def read(der: bytes) -> Certificate | None:
    """Read a certificate; None when it is none, or its key is of a kind that is not used here."""
    if len(der) > MOST_CERTIFICATE:
        return None
    try:
        body = x509.Certificate.load(der, strict=True)["tbs_certificate"]
        key = load_der_public_key(body["subject_public_key_info"].dump())
        validity = body["validity"]
        start, end = validity["not_before"].native, validity["not_after"].native
    except (ValueError, TypeError, KeyError, OverflowError, UnsupportedAlgorithm):
        return None
    if isinstance(key, rsa.RSAPublicKey) and key.key_size in _RSA:
        return Certificate(key, start, end)
    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _CURVES:
        return Certificate(key, start, end)
    return None


def to_sign(key: PublicKey, nonce: bytes) -> bytes:
    """Return what the badge gets to sign: a whole PKCS #1 block for RSA, a digest for ECDSA.

    (SP 800-73-5 part 2, A.3; the card does the bare private-key operation.)
    """
    message = _CONTEXT + nonce
    if isinstance(key, rsa.RSAPublicKey):
        info = _DIGEST_INFO_SHA256 + hashlib.sha256(message).digest()
        filling = key.key_size // 8 - 3 - len(info)
        return b"\x00\x01" + b"\xff" * filling + b"\x00" + info
    digest = hashlib.new(_CURVES[key.curve.name][1].name)
    digest.update(message)
    return digest.digest()


def signed(key: PublicKey, nonce: bytes, signature: bytes) -> bool:
    """Tell whether `signature` was made by the key's owner over this nonce."""
    message = _CONTEXT + nonce
    try:
        if isinstance(key, rsa.RSAPublicKey):
            whole = signature.rjust(key.key_size // 8, b"\x00")  # some cards drop leading zeros
            key.verify(whole, message, padding.PKCS1v15(), hashes.SHA256())
        else:
            key.verify(signature, message, ec.ECDSA(_CURVES[key.curve.name][1]))
    except InvalidSignature:
        return False
    return True

# SPDX-License-Identifier: EUPL-1.2
"""The cryptography of Basic Access Control and its sessions, out of kept primitives.

ICAO 9303-11: key derivation 9.7.1, Triple DES 9.8.6.1, retail MAC (ISO/IEC 9797-1 algorithm 3
with padding method 2) 9.8.6.3.
"""

from __future__ import annotations

import hashlib

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.modes import CBC

BLOCK = 8
_ZERO = bytes(BLOCK)
FOR_ENCRYPTION = 1
FOR_AUTHENTICATION = 2


def derive_key(seed: bytes, counter: int) -> bytes:
    """Derive a two-key Triple DES key of 16 octets with odd parity (9303-11, 9.7.1.1)."""
    digest = hashlib.sha1(seed + counter.to_bytes(4, "big"), usedforsecurity=False).digest()
    return bytes(octet & 0xFE | (octet & 0xFE).bit_count() & 1 ^ 1 for octet in digest[:16])


def pad(data: bytes) -> bytes:
    """Add 80 00 ... up to a whole number of blocks (ISO/IEC 9797-1, padding method 2)."""
    return data + b"\x80" + bytes(-(len(data) + 1) % BLOCK)


def unpad(data: bytes) -> bytes | None:
    """Take the padding off; None when it is not there."""
    body = data.rstrip(b"\x00")
    if body[-1:] != b"\x80" or len(data) - len(body) >= BLOCK:
        return None
    return body[:-1]


def encrypt(key: bytes, data: bytes) -> bytes:
    """Encrypt whole blocks with two-key Triple DES in CBC mode from a zero vector."""
    cipher = Cipher(TripleDES(key + key[:8]), CBC(_ZERO)).encryptor()
    return cipher.update(data) + cipher.finalize()


def decrypt(key: bytes, data: bytes) -> bytes:
    """Undo :func:`encrypt`."""
    cipher = Cipher(TripleDES(key + key[:8]), CBC(_ZERO)).decryptor()
    return cipher.update(data) + cipher.finalize()


def retail_mac(key: bytes, padded: bytes) -> bytes:
    """Return the eight-octet MAC over whole blocks, at least one; padding is the caller's.

    Single DES in CBC mode up to the last block, and that one with two-key Triple DES: the same as
    the decryption and encryption that the standard has at the end.
    """
    # Single DES is Triple DES with three equal keys: the library has no DES of its own.
    chain = Cipher(TripleDES(key[:8] * 3), CBC(_ZERO)).encryptor()
    head = chain.update(padded[:-BLOCK])
    last = Cipher(TripleDES(key + key[:8]), CBC(head[-BLOCK:] or _ZERO)).encryptor()
    return last.update(padded[-BLOCK:]) + last.finalize()

# SPDX-License-Identifier: EUPL-1.2
"""The four cipher suites of PACE, chip authentication and secure messaging.

ICAO 9303-11: key derivation 9.7.1, Triple DES 9.8.6, AES 9.8.7. All ciphers and codes are those
of `cryptography`. Its contexts are made once for a session and fed on: making one takes longer
than what it does for one command.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from enum import Enum
from typing import Protocol

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB
from cryptography.hazmat.primitives.cmac import CMAC

from kiosk.identity.chip import primitives

FOR_ENCRYPTION, FOR_AUTHENTICATION, FOR_NONCE = 1, 2, 3
_CODE = 8
"""Octets of every authentication code and token."""


class Suite(Enum):
    """A cipher with its key length; the value is the last number of the protocols' identifiers."""

    TRIPLE_DES = 1
    AES_128 = 2
    AES_192 = 3
    AES_256 = 4

    @property
    def block(self) -> int:
        """Octets of a block, which are those of the send sequence counter too."""
        return 8 if self is Suite.TRIPLE_DES else 16

    @property
    def key_size(self) -> int:
        """Octets of a key."""
        return {Suite.AES_192: 24, Suite.AES_256: 32}.get(self, 16)

    def derive(self, secret: bytes, purpose: int) -> bytes:
        """Derive the key for a purpose from a shared secret or a password (9.7.1)."""
        material = secret + purpose.to_bytes(4, "big")
        if self is Suite.TRIPLE_DES:
            return primitives.derive_key(secret, purpose)
        if self is Suite.AES_128:
            return hashlib.sha1(material, usedforsecurity=False).digest()[:16]
        return hashlib.sha256(material).digest()[: self.key_size]

    def decrypt(self, key: bytes, data: bytes, vector: bytes | None = None) -> bytes:
        """Decrypt whole blocks in CBC mode; without `vector` from a zero one."""
        cipher = self._cipher(key, vector).decryptor()
        return cipher.update(data) + cipher.finalize()

    def encrypt(self, key: bytes, data: bytes, vector: bytes | None = None) -> bytes:
        """Undo :meth:`decrypt`."""
        cipher = self._cipher(key, vector).encryptor()
        return cipher.update(data) + cipher.finalize()

    def _cipher(self, key: bytes, vector: bytes | None) -> Cipher[CBC]:
        mode = CBC(vector or bytes(self.block))
        if self is Suite.TRIPLE_DES:
            return Cipher(TripleDES(key + key[:8]), mode)
        return Cipher(AES(key), mode)

    def token(self, key: bytes, data: bytes) -> bytes:
        """Return the authentication token of PACE over `data` (4.4.3.4)."""
        if self is Suite.TRIPLE_DES:
            return primitives.retail_mac(key, primitives.pad(data))
        code = CMAC(AES(key))
        code.update(data)
        return code.finalize()[:_CODE]

    def keys(self, encryption: bytes, authentication: bytes) -> SessionKeys:
        """Make the contexts of one session."""
        if self is Suite.TRIPLE_DES:
            return _TripleDesKeys(encryption, authentication)
        return _AesKeys(encryption, authentication)


class SessionKeys(Protocol):
    """The ciphers of one session. `counter` is the send sequence counter as octets of a block."""

    block: int

    def encrypt(self, counter: bytes, data: bytes) -> bytes:
        """Encrypt whole blocks."""
        ...

    def decrypt(self, counter: bytes, data: bytes) -> bytes:
        """Decrypt whole blocks."""
        ...

    def decrypt_all(self, counters: Sequence[bytes], sealed: Sequence[bytes]) -> list[bytes]:
        """Decrypt messages of whole blocks, all of one length, each with its counter."""
        ...

    def authenticate(self, data: bytes) -> bytes:
        """Return the code over whole blocks."""
        ...


class _AesKeys:
    block = 16

    def __init__(self, encryption: bytes, authentication: bytes) -> None:
        self._algorithm = AES(encryption)
        self._vectors = Cipher(self._algorithm, ECB()).encryptor()  # noqa: S305 one block
        self._decryptor = Cipher(self._algorithm, CBC(bytes(16))).decryptor()
        self._code = CMAC(AES(authentication))

    def encrypt(self, counter: bytes, data: bytes) -> bytes:
        vector = self._vectors.update(counter)
        return Cipher(self._algorithm, CBC(vector)).encryptor().update(data)

    def decrypt(self, counter: bytes, data: bytes) -> bytes:
        # In CBC mode the vector is a block that comes before the first: fed as one, it makes the
        # running context begin anew, and what it decrypts to itself is thrown away.
        return self._decryptor.update(self._vectors.update(counter) + data)[16:]

    def decrypt_all(self, counters: Sequence[bytes], sealed: Sequence[bytes]) -> list[bytes]:
        vectors = self._vectors.update(b"".join(counters))
        joined = [vectors[16 * at : 16 * at + 16] + data for at, data in enumerate(sealed)]
        return _cut(self._decryptor.update(b"".join(joined)), len(sealed), 16)

    def authenticate(self, data: bytes) -> bytes:
        code = self._code.copy()
        code.update(data)
        return code.finalize()[:_CODE]


class _TripleDesKeys:
    block = 8

    def __init__(self, encryption: bytes, authentication: bytes) -> None:
        self._algorithm = TripleDES(encryption + encryption[:8])
        self._decryptor = Cipher(self._algorithm, CBC(bytes(8))).decryptor()
        # Single DES is Triple DES with three equal keys: the library has no DES of its own.
        single = TripleDES(authentication[:8] * 3)
        self._chain = Cipher(single, CBC(bytes(8))).encryptor()
        self._last = bytes(8)
        double = TripleDES(authentication + authentication[:8])
        self._final = Cipher(double, ECB()).encryptor()  # noqa: S305 one block

    def encrypt(self, counter: bytes, data: bytes) -> bytes:
        return Cipher(self._algorithm, CBC(bytes(8))).encryptor().update(data)

    def decrypt(self, counter: bytes, data: bytes) -> bytes:
        return self._decryptor.update(bytes(8) + data)[8:]

    def decrypt_all(self, counters: Sequence[bytes], sealed: Sequence[bytes]) -> list[bytes]:
        joined = b"".join([bytes(8) + data for data in sealed])
        return _cut(self._decryptor.update(joined), len(sealed), 8)

    def authenticate(self, data: bytes) -> bytes:
        """Return the retail MAC, as `primitives.retail_mac` does with contexts of its own."""
        head = bytes(8)
        if len(data) > 8:
            # The chain runs on from the message before; its last block cancels out here.
            first = _xor(data[:8], self._last)
            self._last = head = self._chain.update(first + data[8:-8])[-8:]
        return self._final.update(_xor(head, data[-8:]))


def _cut(plain: bytes, count: int, block: int) -> list[bytes]:
    """Cut what was decrypted together into `count` messages, each without its first block."""
    step = len(plain) // (count or 1)
    return [plain[at + block : at + step] for at in range(0, len(plain), step or 1)]


def _xor(first: bytes, second: bytes) -> bytes:
    return (int.from_bytes(first, "big") ^ int.from_bytes(second, "big")).to_bytes(8, "big")

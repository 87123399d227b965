# SPDX-License-Identifier: EUPL-1.2
"""Small files beside the database, encrypted under keys derived from the database key.

ChaCha20-Poly1305 (RFC 8439) with a random nonce before the text; each kind of file has a key of
its own, so that one cannot be passed off as another.
"""

from __future__ import annotations

import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_NONCE = 12
OVERHEAD = _NONCE + 16
"""Octets by which what is sealed is longer."""


class Sealer:
    """Seals for one purpose."""

    def __init__(self, key: bytes, purpose: bytes) -> None:
        self._cipher = ChaCha20Poly1305(hmac.digest(key, purpose, "sha256"))
        self._purpose = purpose

    def seal(self, content: bytes) -> bytes:
        """Return what only :meth:`open` with the same key reads."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, content, self._purpose)

    def open(self, sealed: bytes) -> bytes | None:
        """Return the content; None when it is not whole, or sealed with another key."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], self._purpose)
        except (InvalidTag, ValueError):
            return None

# SPDX-License-Identifier: EUPL-1.2
"""A batch of letters as a file for the print house, and what the house sends back.

The content is encrypted with a key of its own (ChaCha20-Poly1305), and that key to the house's
certificate as :mod:`kiosk.store.escrow` does. With it travels the key of the acknowledgement, which
therefore only somebody can make who could read the batch.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.errors import FailureCode, KnownError
from kiosk.store import escrow

MAGIC = b"loket-post-1\n"
NONCE = 12
SEAL = 32


def seal(data: bytes, certificate: bytes, kiosk: str, acknowledge: bytes) -> bytes:
    """Encrypt a batch to the print house's certificate (PEM). Raises KnownError CONFIG_INVALID."""
    key, nonce = secrets.token_bytes(32), secrets.token_bytes(NONCE)
    sealed = escrow.seal(key, certificate, kiosk)
    head = MAGIC + len(sealed).to_bytes(4, "big") + sealed + nonce
    return head + ChaCha20Poly1305(key).encrypt(nonce, acknowledge + data, head)


def unseal(data: bytes, private: bytes, passphrase: str | None = None) -> tuple[bytes, bytes]:
    """Return a batch's ZIP and the key of its acknowledgement, at the print house.

    Raises KnownError KEY_WRONG when the private key does not fit, CONFIG_INVALID for a file that
    was cut short or altered.
    """
    begin = len(MAGIC) + 4
    end = begin + int.from_bytes(data[len(MAGIC) : begin], "big")
    head = data[: end + NONCE]
    if not data.startswith(MAGIC) or len(data) <= len(head):
        raise KnownError(FailureCode.CONFIG_INVALID, "not a batch of letters, or cut short")
    key = escrow.unlock(data[begin:end], private, passphrase)
    try:
        plain = ChaCha20Poly1305(key).decrypt(head[end:], data[len(head) :], head)
    except InvalidTag:
        raise KnownError(FailureCode.CONFIG_INVALID, "the batch was altered") from None
    return plain[SEAL:], plain[:SEAL]


def acknowledgement(key: bytes, failed: Mapping[int, str]) -> bytes:
    """Return what the print house sends back: the places it could not print, and why."""
    said = json.dumps({"failed": {str(k): v for k, v in failed.items()}}, sort_keys=True).encode()
    return hmac.digest(key, said, "sha256") + said


def read_acknowledgement(data: bytes, key: bytes) -> dict[int, str]:
    """Return the places that could not be printed. Raises KnownError CONFIG_INVALID."""
    mark, said = data[:SEAL], data[SEAL:]
    if not hmac.compare_digest(mark, hmac.digest(key, said, "sha256")):
        raise KnownError(FailureCode.CONFIG_INVALID, "not made by who could read that batch")
    return {int(place): str(why) for place, why in json.loads(said)["failed"].items()}

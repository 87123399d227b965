# SPDX-License-Identifier: EUPL-1.2
"""Basic Access Control (ICAO 9303-11, 4.3): prove that the printed page is known, open a session.

The terminal's end talks through an exchange function; the chip's end serves the simulated chip.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.identity.chip import primitives
from kiosk.identity.chip.messaging import Session

NONCE = 8
KEY = 16


@dataclass(frozen=True, slots=True)
class BasicKeys:
    """The document's basic access keys."""

    encryption: bytes
    authentication: bytes

    @classmethod
    def from_information(cls, mrz_information: str) -> BasicKeys:
        """Derive them from number, birth date and expiry date with check digits (9.7.2)."""
        text = mrz_information.encode("ascii")
        seed = hashlib.sha1(text, usedforsecurity=False).digest()[:16]
        return cls(
            primitives.derive_key(seed, primitives.FOR_ENCRYPTION),
            primitives.derive_key(seed, primitives.FOR_AUTHENTICATION),
        )

    def seal(self, plain: bytes) -> bytes:
        """Encrypt 32 octets and append their MAC."""
        cryptogram = primitives.encrypt(self.encryption, plain)
        mac = primitives.retail_mac(self.authentication, primitives.pad(cryptogram))
        return cryptogram + mac

    def unseal(self, sealed: bytes) -> bytes | None:
        """Undo :meth:`seal`; None when it was not sealed with these keys."""
        if len(sealed) != 2 * NONCE + KEY + primitives.BLOCK:
            return None
        cryptogram, mac = sealed[:32], sealed[32:]
        expected = primitives.retail_mac(self.authentication, primitives.pad(cryptogram))
        if not hmac.compare_digest(mac, expected):
            return None
        return primitives.decrypt(self.encryption, cryptogram)


class Terminal:
    """The kiosk's end of one authentication."""

    def __init__(self, keys: BasicKeys, random: Callable[[int], bytes]) -> None:
        self._keys = keys
        self._nonce = random(NONCE)
        self._part = random(KEY)

    def challenge(self, chip_nonce: bytes) -> bytes:
        """Return the data of EXTERNAL AUTHENTICATE for the chip's challenge."""
        self._chip_nonce = chip_nonce
        return self._keys.seal(self._nonce + chip_nonce + self._part)

    def finish(self, answer: bytes) -> Session | None:
        """Check the chip's answer and open the session; None when it does not know the key."""
        plain = self._keys.unseal(answer)
        if plain is None:
            return None
        if plain[:NONCE] != self._chip_nonce or plain[NONCE : 2 * NONCE] != self._nonce:
            return None
        return _session(self._part, plain[2 * NONCE :], self._chip_nonce, self._nonce)


def answer(
    keys: BasicKeys, chip_nonce: bytes, sealed: bytes, random: Callable[[int], bytes]
) -> tuple[bytes, Session] | None:
    """Play the chip's end: its answer and session, or None when the terminal is refused."""
    plain = keys.unseal(sealed)
    if plain is None or plain[NONCE : 2 * NONCE] != chip_nonce:
        return None
    nonce, part = plain[:NONCE], random(KEY)
    response = keys.seal(chip_nonce + nonce + part)
    return response, _session(plain[2 * NONCE :], part, chip_nonce, nonce)


def _session(terminal_part: bytes, chip_part: bytes, chip_nonce: bytes, nonce: bytes) -> Session:
    seed = bytes(a ^ b for a, b in zip(terminal_part, chip_part, strict=True))
    counter = int.from_bytes(chip_nonce[4:] + nonce[4:], "big")
    return Session.from_seed(seed, counter)

# SPDX-License-Identifier: EUPL-1.2
"""Secure messaging with Triple DES (ICAO 9303-11, 9.8): both ends, so that each tests the other.

The terminal's end protects commands and opens responses; the chip's end does the reverse and
serves the simulated chip.
"""

from __future__ import annotations

import hmac

from kiosk.identity.chip import primitives, tlv
from kiosk.identity.chip.apdu import Command, Response
from kiosk.identity.chip.faults import garbled

MAX_PLAIN = 223
"""Most octets to ask for at a time: protected, the answer still fits in a short APDU."""

_CRYPTOGRAM, _EXPECTED, _STATUS, _MAC = 0x87, 0x97, 0x99, 0x8E


class Session:
    """Keys and the send sequence counter of one session; lost when either end sees an error."""

    def __init__(self, encryption: bytes, authentication: bytes, counter: int) -> None:
        self._enc = encryption
        self._mac = authentication
        self._counter = counter

    @classmethod
    def from_seed(cls, seed: bytes, counter: int) -> Session:
        """Derive the session keys (9303-11, 9.7.1)."""
        return cls(
            primitives.derive_key(seed, primitives.FOR_ENCRYPTION),
            primitives.derive_key(seed, primitives.FOR_AUTHENTICATION),
            counter,
        )

    # The terminal's end.

    def protect(self, command: Command) -> Command:
        """Encrypt and authenticate a command (9303-11, 9.8.4)."""
        header = bytes([command.cla | 0x0C, command.ins, command.p1, command.p2])
        body = b""
        if command.data:
            body += tlv.encode(_CRYPTOGRAM, b"\x01" + self._encrypt(command.data))
        if command.expected is not None:
            body += tlv.encode(_EXPECTED, bytes([command.expected & 0xFF]))
        mac = self._authenticate(primitives.pad(header) + body)
        body += tlv.encode(_MAC, mac)
        return Command(header[0], command.ins, command.p1, command.p2, body, 256)

    def open_response(self, response: Response) -> Response:
        """Check and decrypt a response.

        Raises ChipFault GARBLED when it is not protected, or not by the other end of this
        session. The status is the one inside, which nobody on the way can have changed.
        """
        cryptogram, status, mac, signed_to = b"", b"", b"", 0
        for tag, content, end in tlv.items(response.data):
            if tag == _MAC:
                mac = content
                break
            signed_to = end
            if tag == _CRYPTOGRAM:
                cryptogram = content
            elif tag == _STATUS:
                status = content
        expected = self._authenticate(response.data[:signed_to])
        if len(status) != 2 or not hmac.compare_digest(mac, expected):
            raise garbled()
        data = self._decrypt(cryptogram) if cryptogram else b""
        return Response(data, int.from_bytes(status, "big"))

    # The chip's end.

    def open_command(self, command: Command) -> Command:
        """Check and decrypt a command. Raises ChipFault GARBLED."""
        cryptogram, mac, signed_to = b"", b"", 0
        expected: int | None = None
        for tag, content, end in tlv.items(command.data):
            if tag == _MAC:
                mac = content
                break
            signed_to = end
            if tag == _CRYPTOGRAM:
                cryptogram = content
            elif tag == _EXPECTED and len(content) == 1:
                expected = content[0] or 256
        header = bytes([command.cla, command.ins, command.p1, command.p2])
        signed = primitives.pad(header) + command.data[:signed_to]
        if not hmac.compare_digest(mac, self._authenticate(signed)):
            raise garbled()
        data = self._decrypt(cryptogram) if cryptogram else b""
        return Command(command.cla & ~0x0C, command.ins, command.p1, command.p2, data, expected)

    def protect_response(self, response: Response) -> Response:
        """Encrypt and authenticate a response."""
        body = b""
        if response.data:
            body += tlv.encode(_CRYPTOGRAM, b"\x01" + self._encrypt(response.data))
        body += tlv.encode(_STATUS, response.status.to_bytes(2, "big"))
        body += tlv.encode(_MAC, self._authenticate(body))
        return Response(body, response.status)

    def _authenticate(self, data: bytes) -> bytes:
        self._counter = (self._counter + 1) % (1 << 64)
        signed = self._counter.to_bytes(8, "big") + data
        return primitives.retail_mac(self._mac, primitives.pad(signed))

    def _encrypt(self, data: bytes) -> bytes:
        return primitives.encrypt(self._enc, primitives.pad(data))

    def _decrypt(self, cryptogram: bytes) -> bytes:
        blocks = cryptogram[1:]
        if cryptogram[:1] != b"\x01" or not blocks or len(blocks) % primitives.BLOCK:
            raise garbled()
        plain = primitives.unpad(primitives.decrypt(self._enc, blocks))
        if plain is None:
            raise garbled()
        return plain

# SPDX-License-Identifier: EUPL-1.2
"""Secure messaging (ICAO 9303-11, 9.8): both ends, so that each tests the other.

The terminal's end protects commands and opens responses; the chip's end does the reverse and
serves the simulated chip.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from itertools import takewhile

from kiosk.identity.chip import tlv
from kiosk.identity.chip.apdu import EXTENDED_EXPECTED, OK, SHORT_EXPECTED, Command, Response
from kiosk.identity.chip.faults import garbled
from kiosk.identity.chip.suites import FOR_AUTHENTICATION, FOR_ENCRYPTION, Suite

MAX_PLAIN = 223
"""Octets that, protected with any cipher, still fit into the response to a short command."""

_CRYPTOGRAM, _BARE_CRYPTOGRAM, _EXPECTED, _STATUS, _MAC = 0x87, 0x85, 0x97, 0x99, 0x8E
_PADDED = b"\x01"
_FINE_THEN_MAC = b"\x99\x02\x90\x00\x8e\x08"
_EXPECTING = tuple(bytes((_EXPECTED, 1, size & 0xFF)) for size in range(SHORT_EXPECTED + 1))
"""Data objects that ask for so many octets in a short response."""
_TRAILER = 14
"""Octets of status and code at the end of a protected response."""


class Session:
    """Keys and the send sequence counter of one session; lost when either end sees an error."""

    def __init__(
        self,
        encryption: bytes,
        authentication: bytes,
        counter: int = 0,
        suite: Suite = Suite.TRIPLE_DES,
    ) -> None:
        self._keys = suite.keys(encryption, authentication)
        self._counter = counter
        self.heard = 0
        """Responses that were found to be of the other end of this session."""
        self._block = suite.block
        self._after_header = b"\x80" + bytes(-5 % suite.block)
        self._after_expected = b"\x80" + bytes(-4 % suite.block)
        self._paddings = tuple(
            b"\x80" + bytes(-(size + 1) % suite.block) for size in range(suite.block)
        )

    @classmethod
    def from_seed(cls, seed: bytes, counter: int = 0, suite: Suite = Suite.TRIPLE_DES) -> Session:
        """Derive the session keys (9303-11, 9.7.1)."""
        return cls(
            suite.derive(seed, FOR_ENCRYPTION),
            suite.derive(seed, FOR_AUTHENTICATION),
            counter,
            suite,
        )

    def most_plain(self, room: int) -> int:
        """Return how many octets, protected, fit into a response of `room` octets."""
        header = 4 if room <= SHORT_EXPECTED else 5
        return (room - _TRAILER - header) // self._block * self._block - 1

    # The terminal's end.

    def protect(self, command: Command) -> Command:
        """Encrypt and authenticate a command (9303-11, 9.8.4).

        The protected command is extended when what it asks for does not fit a short response.
        """
        counter = self._count()
        expected = command.expected
        header = bytes((command.cla | 0x0C, command.ins, command.p1, command.p2))
        body = self._cryptogram(counter, command.ins, command.data) if command.data else b""
        outer = SHORT_EXPECTED
        if expected is not None:
            if expected > SHORT_EXPECTED:
                body += b"\x97\x02" + (expected & 0xFFFF).to_bytes(2, "big")
                outer = EXTENDED_EXPECTED
            else:
                body += bytes((_EXPECTED, 1, expected & 0xFF))
        signed = counter + self._padded(header)
        mac = self._keys.authenticate(signed + self._padded(body) if body else signed)
        return Command(
            header[0], command.ins, command.p1, command.p2, body + b"\x8e\x08" + mac, outer
        )

    def protect_read(self, p1: int, p2: int, expected: int) -> bytes:
        """Write a protected short READ BINARY, as :meth:`protect` would, in fewer steps.

        A face takes a hundred of them; `expected` is at most 256.
        """
        header, object_ = bytes((0x0C, 0xB0, p1, p2)), bytes((_EXPECTED, 1, expected & 0xFF))
        signed = self._count() + header + self._after_header + object_ + self._after_expected
        mac = self._keys.authenticate(signed)
        return b"".join((header, b"\x0d", object_, b"\x8e\x08", mac, b"\x00"))

    def protect_reads(self, start: int, end: int, size: int) -> list[bytes]:
        """Write the commands that read from `start` to `end`, as if each had been answered.

        Written in one go they take a third of the time. :meth:`opened_reads` goes with it.
        """
        block, authenticate = self._block, self._keys.authenticate
        before, after = self._after_header, self._after_expected
        counter, limit, commands = self._counter, 1 << 8 * block, []
        for at in range(start, end, size):
            header = b"\x0c\xb0" + at.to_bytes(2, "big")
            object_ = _EXPECTING[min(size, end - at)]
            counted = ((counter + 1) % limit).to_bytes(block, "big")
            mac = authenticate(counted + header + before + object_ + after)
            commands.append(header + b"\x0d" + object_ + b"\x8e\x08" + mac + b"\x00")
            counter += 2
        return commands

    def opened_reads(self, answers: Sequence[bytes]) -> list[bytes]:
        """Open the responses to the first of those commands, which say 9000 outside.

        Returns what they have, up to the first that says something else inside.
        """
        # Those that look alike are taken together: the ciphers are asked in one go.
        first = answers[0] if answers else b""
        begin, end = _shape(first, self._block)
        alike = list(takewhile(_looks_like(first, begin, end), answers)) if end else []
        counters = []
        for _ in alike:
            self._count()
            counters.append(self._count())
        authenticate, padding = (
            self._keys.authenticate,
            self._padded(first[:-10])[len(first) - 10 :],
        )
        codes = [authenticate(c + d[:-10] + padding) for c, d in zip(counters, alike, strict=True)]
        if not hmac.compare_digest(b"".join(codes), b"".join([d[-8:] for d in alike])):
            raise garbled()
        sealed = [data[begin:end] for data in alike]
        found = [_unpadded(p, self._block) for p in self._keys.decrypt_all(counters, sealed)]
        self.heard += len(alike)
        fine = True
        for data in answers[len(alike) :]:
            self._count()
            piece, status = self.opened(data, OK)
            fine = fine and status == OK
            if fine:
                found.append(piece)
        return found

    def skip_command(self) -> None:
        """Count a command that was sent, and that :meth:`protect_reads` wrote."""
        self._count()

    def open_response(self, response: Response) -> Response:
        """Check and decrypt a response.

        Raises ChipFault GARBLED when it is not protected, or not by the other end of this
        session. The status is the one inside, which nobody on the way can have changed; chips
        that leave it out there have only the one outside.
        """
        plain, status = self.opened(response.data, response.status)
        return Response(plain, status)

    def opened(self, data: bytes, outside: int) -> tuple[bytes, int]:
        """Do what :meth:`open_response` does with a response's data; return data and status."""
        counter = self._count()
        if data[-14:-12] == b"\x99\x02" and data[-10:-8] == b"\x8e\x08":
            # The order of the standard, in one look.
            signed, status, mac = data[:-10], data[-12:-10], data[-8:]
        else:
            signed, status, mac = _loose(data)
            status = status or outside.to_bytes(2, "big")
        if len(status) != 2:
            raise garbled()
        self._verify(counter, signed, mac)
        plain = b""
        if len(signed) > 4:
            cryptogram, bare = _find_cryptogram(signed)
            plain = self._decrypt(counter, cryptogram, bare) if cryptogram else b""
        self.heard += 1
        return plain, status[0] << 8 | status[1]

    # The chip's end.

    def open_command(self, command: Command) -> Command:
        """Check and decrypt a command. Raises ChipFault GARBLED."""
        counter = self._count()
        cryptogram, mac, signed_to, bare = b"", b"", 0, False
        expected: int | None = None
        for tag, content, end in tlv.items(command.data):
            if tag == _MAC:
                mac = content
                break
            signed_to = end
            if tag in (_CRYPTOGRAM, _BARE_CRYPTOGRAM):
                cryptogram, bare = content, tag == _BARE_CRYPTOGRAM
            elif tag == _EXPECTED and len(content) in (1, 2):
                expected = int.from_bytes(content, "big") or 1 << 8 * len(content)
        header = bytes((command.cla, command.ins, command.p1, command.p2))
        signed = counter + self._padded(header)
        if signed_to:
            signed += self._padded(command.data[:signed_to])
        if not hmac.compare_digest(mac, self._keys.authenticate(signed)):
            raise garbled()
        data = self._decrypt(counter, cryptogram, bare) if cryptogram else b""
        return Command(command.cla & ~0x0C, command.ins, command.p1, command.p2, data, expected)

    def protect_response(self, response: Response, ins: int = 0) -> Response:
        """Encrypt and authenticate a response to the instruction `ins`."""
        counter = self._count()
        body = self._cryptogram(counter, ins, response.data) if response.data else b""
        body += tlv.encode(_STATUS, response.status.to_bytes(2, "big"))
        mac = self._keys.authenticate(self._padded(counter + body))
        return Response(body + tlv.encode(_MAC, mac), response.status)

    # Both.

    def _count(self) -> bytes:
        self._counter = (self._counter + 1) % (1 << 8 * self._block)
        return self._counter.to_bytes(self._block, "big")

    def _padded(self, data: bytes) -> bytes:
        return data + self._paddings[len(data) % self._block]

    def _cryptogram(self, counter: bytes, ins: int, data: bytes) -> bytes:
        encrypted = self._keys.encrypt(counter, self._padded(data))
        if ins & 1:
            # Instructions with odd codes carry data objects, which need no padding octet.
            return tlv.encode(_BARE_CRYPTOGRAM, encrypted)
        return tlv.encode(_CRYPTOGRAM, _PADDED + encrypted)

    def _decrypt(self, counter: bytes, cryptogram: bytes, bare: bool) -> bytes:
        if not bare:
            if cryptogram[:1] != _PADDED:
                raise garbled()
            cryptogram = cryptogram[1:]
        if not cryptogram or len(cryptogram) % self._block:
            raise garbled()
        return _unpadded(self._keys.decrypt(counter, cryptogram), self._block)

    def _verify(self, counter: bytes, signed: bytes, mac: bytes) -> None:
        """Raise ChipFault GARBLED unless `mac` is the code over `signed`."""
        expected = self._keys.authenticate(self._padded(counter + signed))
        if not hmac.compare_digest(mac, expected):
            raise garbled()


def _unpadded(plain: bytes, block: int) -> bytes:
    body = plain.rstrip(b"\x00")
    if body[-1:] != b"\x80" or len(plain) - len(body) >= block:
        raise garbled()
    return body[:-1]


def _shape(answer: bytes, block: int) -> tuple[int, int]:
    """Return where the cryptogram of a usual response to READ BINARY begins and ends, else zeros.

    Usual: a padded cryptogram of whole blocks, the status 9000 and the code, and nothing else.
    """
    end = len(answer) - _TRAILER
    begin = 2 if answer[1:2] < b"\x80" else 3
    size = end - begin
    if size < 1 + block or size >= SHORT_EXPECTED or (size - 1) % block:
        return 0, 0
    length = bytes((0x81, size)) if begin == 3 else bytes((size,))
    usual = answer.startswith(b"\x87" + length + _PADDED) and answer[end:-8] == _FINE_THEN_MAC
    return (begin + 1, end) if usual else (0, 0)


def _looks_like(first: bytes, begin: int, end: int) -> Callable[[bytes], bool]:
    """Return what tells whether a response differs from the first in cryptogram and code only."""
    size, head, tail = len(first), first[:begin], first[end:-8]
    return lambda data: len(data) == size and data[:begin] == head and data[end:-8] == tail


def _find_cryptogram(signed: bytes) -> tuple[bytes, bool]:
    # The usual case without taking all apart: a cryptogram of one or two length octets, a status.
    if signed[0] == _CRYPTOGRAM and signed[-4:-2] == b"\x99\x02":
        if signed[1] == len(signed) - 6 < 0x80:
            return signed[2:-4], False
        if signed[1] == 0x81 and signed[2] == len(signed) - 7:
            return signed[3:-4], False
    for tag, content, _ in tlv.items(signed):
        if tag in (_CRYPTOGRAM, _BARE_CRYPTOGRAM):
            return content, tag == _BARE_CRYPTOGRAM
    return b"", False


def _loose(data: bytes) -> tuple[bytes, bytes, bytes]:
    """Find what is signed, the status and the code in any order that ends with the code."""
    status, mac, signed_to = b"", b"", 0
    for tag, content, end in tlv.items(data):
        if tag == _MAC:
            mac = content
            break
        signed_to = end
        if tag == _STATUS:
            status = content
    return data[:signed_to], status, mac

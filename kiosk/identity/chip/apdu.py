# SPDX-License-Identifier: EUPL-1.2
"""Commands and responses of ISO/IEC 7816-4, short form."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.identity.chip.faults import garbled

OK = 0x9000
END_OF_FILE = 0x6282
"""Warning: fewer octets than asked for, because the file ends here."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command; `expected` is the number of octets wanted back (1 to 256), None for none."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    expected: int | None = None

    def encode(self) -> bytes:
        """Write the command as a short APDU. `data` is at most 255 octets."""
        out = bytes([self.cla, self.ins, self.p1, self.p2])
        if self.data:
            out += bytes([len(self.data)]) + self.data
        if self.expected is not None:
            out += bytes([self.expected & 0xFF])
        return out

    @classmethod
    def decode(cls, raw: bytes) -> Command | None:
        """Read a short APDU, as a chip does; None when it is not one."""
        if len(raw) < 4:
            return None
        cla, ins, p1, p2 = raw[:4]
        body = raw[4:]
        if not body:
            return cls(cla, ins, p1, p2)
        if len(body) == 1:
            return cls(cla, ins, p1, p2, b"", body[0] or 256)
        size = body[0]
        if size == 0 or len(body) not in (1 + size, 2 + size):
            return None
        expected = (body[-1] or 256) if len(body) == 2 + size else None
        return cls(cla, ins, p1, p2, body[1 : 1 + size], expected)


@dataclass(frozen=True, slots=True)
class Response:
    """A response: data and the two status octets as one number."""

    data: bytes
    status: int

    @classmethod
    def decode(cls, raw: bytes) -> Response:
        """Read a response APDU. Raises ChipFault GARBLED when there is no status."""
        if len(raw) < 2:
            raise garbled()
        return cls(raw[:-2], int.from_bytes(raw[-2:], "big"))

    def encode(self) -> bytes:
        """Write the response as a chip does."""
        return self.data + self.status.to_bytes(2, "big")

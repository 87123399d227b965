# SPDX-License-Identifier: EUPL-1.2
"""Commands and responses of ISO/IEC 7816-4, short and extended."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.identity.chip.faults import garbled

OK = 0x9000
END_OF_FILE = 0x6282
"""Warning: fewer octets than asked for, because the file ends here."""
SHORT_DATA = 255
"""Most octets of data in a short command."""
SHORT_EXPECTED = 256
"""Most octets that a short command asks for."""
EXTENDED_EXPECTED = 65_536
CHAINED = 0x10
"""Bit of the class: more commands of the chain follow."""


def went_well(status: int) -> bool:
    """Tell whether a status is success, with or without a warning (ISO/IEC 7816-4, 5.1.3)."""
    return status == OK or status >> 8 == 0x62


@dataclass(frozen=True, slots=True)
class Command:
    """A command; `expected` is the number of octets wanted back (from 1), None for none.

    256 asks for all that fits, in either form.

    It is written in the extended form when `data` or `expected` do not fit the short one.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    expected: int | None = None

    @property
    def is_extended(self) -> bool:
        """Whether it takes the extended form."""
        return len(self.data) > SHORT_DATA or (self.expected or 0) > SHORT_EXPECTED

    def encode(self) -> bytes:
        """Write the command. `data` is at most 65,535 octets."""
        out = bytes((self.cla, self.ins, self.p1, self.p2))
        if self.is_extended:
            out += b"\x00"
            if self.data:
                out += len(self.data).to_bytes(2, "big") + self.data
            if self.expected is not None:
                # 256 is the short form's "all there is", and stays that.
                wanted = 0 if self.expected == SHORT_EXPECTED else self.expected & 0xFFFF
                out += wanted.to_bytes(2, "big")
            return out
        if self.data:
            out += bytes((len(self.data),)) + self.data
        if self.expected is not None:
            out += bytes((self.expected & 0xFF,))
        return out

    @classmethod
    def decode(cls, raw: bytes) -> Command | None:
        """Read a command, as a chip does; None when it is not one."""
        if len(raw) < 4:
            return None
        cla, ins, p1, p2 = raw[:4]
        body = raw[4:]
        if not body:
            return cls(cla, ins, p1, p2)
        if len(body) == 1:
            return cls(cla, ins, p1, p2, b"", body[0] or SHORT_EXPECTED)
        if body[0] == 0:
            return cls._decode_extended(raw[:4], body[1:])
        size = body[0]
        if len(body) not in (1 + size, 2 + size):
            return None
        expected = (body[-1] or SHORT_EXPECTED) if len(body) == 2 + size else None
        return cls(cla, ins, p1, p2, body[1 : 1 + size], expected)

    @classmethod
    def _decode_extended(cls, header: bytes, body: bytes) -> Command | None:
        if len(body) < 2:
            return None
        cla, ins, p1, p2 = header
        size = int.from_bytes(body[:2], "big")
        if len(body) == 2:
            return cls(cla, ins, p1, p2, b"", size or EXTENDED_EXPECTED)
        data, rest = body[2 : 2 + size], body[2 + size :]
        if not size or len(data) != size or len(rest) not in (0, 2):
            return None
        wanted = (int.from_bytes(rest, "big") or EXTENDED_EXPECTED) if rest else None
        return cls(cla, ins, p1, p2, data, wanted)


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
        return cls(raw[:-2], raw[-2] << 8 | raw[-1])

    def encode(self) -> bytes:
        """Write the response as a chip does."""
        return self.data + self.status.to_bytes(2, "big")

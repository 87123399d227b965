# SPDX-License-Identifier: EUPL-1.2
"""Reading a chip's files in as few commands as it allows (ICAO 9303-10, 3.6; ISO/IEC 7816-4).

A short file identifier selects and reads at once; where a chip does not take that, it is selected
first. Beyond 32,767 octets offsets travel as data of the odd instruction B1.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.identity.chip import tlv
from kiosk.identity.chip.apdu import END_OF_FILE, OK, Command, Response
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import File
from kiosk.identity.chip.faults import garbled

Told = Callable[[float], None]
FILE_NOT_FOUND = 0x6A82
_DENIED = frozenset({0x6982, 0x6985, 0x6986, 0x6988})
_GIVEN = frozenset({OK, END_OF_FILE})
_WRONG_LENGTH = 0x6700
_HEADER = 4
_PLAIN_OFFSETS = 0x8000
_OFFSET, _DATA = 0x54, 0x53


def _untold(_: float) -> None:
    return None


class Files:
    """The files that can be reached over a channel."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._by_short = True

    def read(self, file: File, told: Told = _untold) -> bytes | None:
        """Read a whole file; None when the chip does not have it or does not give it.

        `told` gets the fraction of the file that has come in. Raises ChipFault GARBLED when the
        chip does not keep to the standard or the file is longer than any true one.
        """
        data = self._begin(file)
        if data is None:
            return None
        tag, length, start = tlv.header(data[:8])
        total = start + length
        if tag != file.tag or total > file.limit:
            raise garbled()
        parts, have, most = [data[:total]], min(len(data), total), self._channel.most()
        while have < total:
            piece = self._piece(have, min(most, total - have))
            parts.append(piece)
            have += len(piece)
            told(have / total)
        return b"".join(parts)

    def _begin(self, file: File) -> bytes | None:
        """Return the first octets of a file."""
        if self._by_short:
            reply = self._asked(0x80 | file.short, 0, self._channel.most())
            if reply.status == _WRONG_LENGTH and self._channel.extended:
                # It said that it takes long commands, and does not.
                self._channel.extended = False
                reply = self._asked(0x80 | file.short, 0, self._channel.most())
            if reply.status in _GIVEN and len(reply.data) > 1:
                return reply.data
            if reply.status == FILE_NOT_FOUND or reply.status in _DENIED:
                self._absent(reply)
                return None
            # Neither given nor refused: a chip that wants its files selected, or asked for less.
            self._by_short = False
        reply = self._channel.exchange(Command(0x00, 0xA4, 0x02, 0x0C, file.identifier))
        if reply.status not in _GIVEN:
            self._absent(reply)
            return None
        return self._piece(0, _HEADER)

    def _absent(self, reply: Response) -> None:
        """Inside a session nothing but a file that is not there may be refused."""
        if self._channel.session is not None and reply.status != FILE_NOT_FOUND:
            raise garbled()

    def _piece(self, offset: int, size: int) -> bytes:
        if offset >= _PLAIN_OFFSETS:
            return self._far_piece(offset, size)
        reply = self._asked(offset >> 8, offset & 0xFF, size)
        if reply.status not in _GIVEN or not 0 < len(reply.data) <= size:
            raise garbled()
        return reply.data

    def _far_piece(self, offset: int, size: int) -> bytes:
        data = tlv.encode(_OFFSET, offset.to_bytes(3, "big"))
        # The answer is a data object: its header has to fit too.
        room = min(size + 5, self._channel.most())
        reply = self._channel.exchange(Command(0x00, 0xB1, 0x00, 0x00, data, room))
        if reply.status not in _GIVEN:
            raise garbled()
        piece = tlv.value(reply.data, _DATA)
        if not 0 < len(piece) <= size:
            raise garbled()
        return piece

    def _asked(self, p1: int, p2: int, size: int) -> Response:
        reply = self._channel.read_binary(p1, p2, size)
        if reply.status >> 8 == 0x6C and self._channel.session is not None:
            # Inside a session the right length is asked for with a command of its own.
            size = min(size, reply.status & 0xFF or 256)
            reply = self._channel.read_binary(p1, p2, size)
        return reply

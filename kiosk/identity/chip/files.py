# SPDX-License-Identifier: EUPL-1.2
"""Reading a chip's files in as few commands as it allows (ICAO 9303-10, 3.6; ISO/IEC 7816-4).

A short file identifier selects and reads at once; where a chip does not take that, files are
selected first, in the way that it takes. How much a chip gives at once is found by trying: from
the most that card and reader may do, downwards. Beyond 32,767 octets offsets travel as data of
the odd instruction B1. What was found out stays known when a read begins anew.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.identity.chip import tlv
from kiosk.identity.chip.apdu import (
    END_OF_FILE,
    OK,
    SHORT_EXPECTED,
    Command,
    Response,
    went_well,
)
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import File
from kiosk.identity.chip.faults import garbled

Told = Callable[[float], None]
FILE_NOT_FOUND = 0x6A82
_DENIED = frozenset({0x6982, 0x6985, 0x6986, 0x6988})
_GIVEN = frozenset({OK, END_OF_FILE})
_WRONG_LENGTH, _LENGTH = 0x6700, 0x6C
_HEADER = 4
_PLAIN_OFFSETS = 0x8000
_OFFSET, _DATA = 0x54, 0x53
_SIZES = (16_000, 4_000, 2_000, 1_000, 500, 223, 192, 128, 96, 64, 32)
"""Octets to ask for when a chip does not give more at once; 223 fits any short response."""
_CAREFUL = 128
_SELECTING = (
    (0x02, 0x0C, None),
    (0x02, 0x04, SHORT_EXPECTED),
    (0x02, 0x00, SHORT_EXPECTED),
    (0x00, 0x0C, None),
    (0x00, 0x00, SHORT_EXPECTED),
)
"""P1, P2 and what is expected: ways to select a file by its identifier. The first is that of the
standard; the rest are for chips that insist on telling about the file, or choose by P1."""


def _untold(_: float) -> None:
    return None


class Files:
    """The files that can be reached over a channel, and how this chip gives them."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._by_short: bool | None = None
        """Whether short identifiers are taken in the application; None while that is unknown."""
        self._way, self._way_is_known = 0, False
        self._largest: int | None = None
        self._careful = False
        self._reading: File | None = None
        self._left_out: set[File] = set()
        self._daring = ""
        self._lost_over: set[str] = set()

    def dare(self, what: str) -> bool:
        """Begin something that is no reading; False when a session was lost over it before.

        It lasts until the next is begun, or :meth:`dared`.
        """
        self._daring = "" if what in self._lost_over else what
        return bool(self._daring)

    def dared(self) -> None:
        """Say that the session has outlived it."""
        self._daring = ""

    def read(self, file: File, told: Told = _untold) -> bytes | None:
        """Read a whole file; None when the chip does not have it or does not give it.

        `told` gets the fraction of the file that has come in. Raises ChipFault GARBLED when the
        chip does not keep to the standard or the file is longer than any true one.
        """
        if file in self._left_out:
            return None
        self._reading = file
        data = self._begin(file)
        if data is None:
            return None
        tag, length, start = tlv.header(data[:8])
        total = start + length
        if tag != file.tag or total > file.limit:
            raise garbled()
        parts, have = [data[:total]], min(len(data), total)
        while have < total:
            pieces = self._usual(have, total, told) or [self._piece(have, total - have)]
            parts += pieces
            have += sum(map(len, pieces))
            told(have / total)
        self._reading = None
        return b"".join(parts)

    def _usual(self, have: int, total: int, told: Told) -> list[bytes]:
        """Read on as far as the chip gives short pieces in a session; often to the end."""
        channel, size = self._channel, self._size()
        if channel.session is None or size > SHORT_EXPECTED or have >= _PLAIN_OFFSETS:
            return []
        end = min(total, _PLAIN_OFFSETS)
        pieces, last = channel.read_on(have, end, size, lambda at: told(at / total))
        if last is not None and last.status in _GIVEN and last.data:
            # A short piece with a warning: the caller sees whether there is more.
            left = end - have - sum(map(len, pieces))
            pieces.append(last.data[:left])
        elif last is not None:
            self._largest = _smaller(size, last.status) or self._largest
        return pieces

    def _size(self) -> int:
        most = self._channel.most()
        return min(most, self._largest or most)

    def ask(self) -> Command:
        """Return a short command that any chip answers which has come so far."""
        if self._by_short:
            return Command(0x00, 0xB0, 0x80 | File.DG1.short, 0x00, expected=8)
        p1, p2, expected = _SELECTING[self._way]
        return Command(0x00, 0xA4, p1, p2, File.DG1.identifier, expected)

    def take_care(self) -> bool:
        """Do differently after a session was lost; False when there is nothing left to try.

        First files are selected and read in small pieces, never beyond their end; then the file
        over which the session was lost is left out, if a document can do without it. What was
        dared is not dared again.
        """
        if self._daring:
            self._lost_over.add(self._daring)
            self._daring = ""
            return True
        if not self._careful:
            self._careful, self._by_short, self._largest = True, False, _CAREFUL
            return True
        if self._reading is None or not self._reading.is_dispensable:
            return False
        self._left_out.add(self._reading)
        return True

    # One file.

    def _begin(self, file: File) -> bytes | None:
        """Return the first octets of a file."""
        if self._by_short is not False:
            reply = self._asked(file)
            if reply.status in _GIVEN and len(reply.data) > 1:
                if file.is_in_application:
                    self._by_short = True
                return reply.data
            if self._by_short and (reply.status == FILE_NOT_FOUND or reply.status in _DENIED):
                return None
            # Neither given nor surely absent: this chip may want its files selected.
        if not self._selected(file):
            return None
        if file.is_in_application:
            self._by_short = False
        return self._piece(0, _HEADER)

    def _first(self) -> int:
        """Return how much to ask for while a file's length is not known."""
        channel = self._channel
        # A card that has not said how much it gives is asked for much only where there is much.
        most = channel.most() if channel.room and channel.session else channel.most_short()
        return min(most, self._largest or most)

    def _selected(self, file: File) -> bool:
        """Select a file in the way that this chip takes."""
        for way in range(self._way, len(_SELECTING)):
            if not self._way_is_known and not self.dare(f"way {way}"):
                continue
            p1, p2, expected = _SELECTING[way]
            command = Command(0x00, 0xA4, p1, p2, file.identifier, expected)
            status = self._channel.exchange(command).status
            self.dared()
            if went_well(status):
                self._way, self._way_is_known = way, True
                return True
            if status == FILE_NOT_FOUND or status in _DENIED:
                return False
        return False

    def _piece(self, offset: int, left: int) -> bytes:
        """Return the next octets of the file that is being read, at most `left`."""
        size = min(left, self._size())
        far = offset >= _PLAIN_OFFSETS
        while True:
            if far:
                reply = self._asked_far(offset, size)
            else:
                reply = self._channel.read_binary(offset >> 8, offset & 0xFF, size)
            if reply.status in _GIVEN and reply.data:
                return _contents(reply.data, size) if far else reply.data[:size]
            smaller = _smaller(size, reply.status)
            if not smaller:
                raise garbled()
            size = self._largest = smaller

    def _asked(self, file: File) -> Response:
        """Read the beginning of a file by its short identifier."""
        p1, size = 0x80 | file.short, self._first()
        reply = self._channel.read_binary(p1, 0, size)
        if reply.status == _WRONG_LENGTH and size > SHORT_EXPECTED:
            # It said that it takes long commands, and does not, or not as long.
            self._largest = _smaller(size, reply.status)
            reply = self._channel.read_binary(p1, 0, self._channel.most_short())
        if reply.status >> 8 == _LENGTH and self._channel.session is not None:
            # Inside a session the right length is asked for with a command of its own.
            reply = self._channel.read_binary(p1, 0, min(size, reply.status & 0xFF or size))
        return reply

    def _asked_far(self, offset: int, size: int) -> Response:
        data = tlv.encode(_OFFSET, offset.to_bytes(2 if offset < 0x1_0000 else 3, "big"))
        # The answer is a data object: its header has to fit too.
        room = min(size + 5, self._channel.most())
        return self._channel.exchange(Command(0x00, 0xB1, 0x00, 0x00, data, room))


def _smaller(size: int, status: int) -> int:
    """Return how much to ask for after a refusal; 0 when it was not for asking too much."""
    if went_well(status):
        return 0
    told = status & 0xFF if status >> 8 == _LENGTH else 0
    return told if 0 < told < size else next((s for s in _SIZES if s < size), 0)


def _contents(data: bytes, size: int) -> bytes:
    """Take octets of a file out of the data object in which B1 gives them."""
    for tag, piece, _ in tlv.items(data):
        if tag == _DATA and piece:
            return piece[:size]
    raise garbled()

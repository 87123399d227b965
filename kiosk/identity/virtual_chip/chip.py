# SPDX-License-Identifier: EUPL-1.2
"""A chip of ICAO 9303-10 with Basic Access Control, as software."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Protocol

from kiosk.identity.chip import bac
from kiosk.identity.chip.apdu import END_OF_FILE, OK, Command, Response
from kiosk.identity.chip.data_groups import APPLICATION
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session

ATR = bytes.fromhex("3B8880010000000000000000") + b"\x09"
"""A contactless chip behind a reader (PC/SC part 3, 3.1.3.2.3): T=0 and T=1 offered."""

_NO_SUCH_FILE, _NOT_ALLOWED, _CONDITIONS = 0x6A82, 0x6982, 0x6985
_AUTHENTICATION_FAILED, _WRONG_LENGTH, _WRONG_OFFSET = 0x6300, 0x6700, 0x6B00
_NO_SUCH_INSTRUCTION, _PROTECTION_MISSING, _PROTECTION_WRONG = 0x6D00, 0x6987, 0x6988


class Chip(Protocol):
    """Anything that can be laid on a reader."""

    @property
    def atr(self) -> bytes:
        """Answer to reset."""
        ...

    def reset(self) -> None:
        """Lose power: every session is gone."""
        ...

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command; never empty."""
        ...


class VirtualChip:
    """A document's chip.

    `files` maps file identifiers (0x0101, 0x011D ...) to contents. `information` is what opens
    the chip (see `AccessKey.mrz_information`); None makes a chip without Basic Access Control.
    `card_access` is readable by anybody, as EF.CardAccess of a chip with PACE is.
    """

    def __init__(
        self,
        files: Mapping[int, bytes],
        information: str | None,
        card_access: bytes | None = None,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._files = dict(files)
        self._keys = bac.BasicKeys.from_information(information) if information else None
        self._open_files = {} if card_access is None else {0x011C: card_access}
        self._random = random
        self.reset()

    @property
    def atr(self) -> bytes:
        return ATR

    def reset(self) -> None:
        self._in_application = False
        self._session: Session | None = None
        self._nonce = b""
        self._selected: bytes | None = None

    def transmit(self, apdu: bytes) -> bytes:
        command = Command.decode(apdu)
        if command is None:
            return Response(b"", _WRONG_LENGTH).encode()
        if command.cla & 0x0C != 0x0C:
            # An unprotected command ends the session (9303-11, 9.8.1).
            self._session = None
            return self._plain(command).encode()
        session = self._session
        if session is None:
            return Response(b"", _PROTECTION_MISSING).encode()
        try:
            inner = session.open_command(command)
        except ChipFault:
            self._session = None
            return Response(b"", _PROTECTION_WRONG).encode()
        return session.protect_response(self._file_command(inner, self._files)).encode()

    def _plain(self, command: Command) -> Response:
        match command.ins:
            case 0xA4 if command.p1 == 0x04:
                return self._select_application(command.data)
            case 0xA4 if command.p1 == 0x00 and command.data == b"\x3f\x00":
                self._in_application = False
                self._selected = None
                return Response(b"", OK)
            case 0x84 if self._in_application and self._keys:
                self._nonce = self._random(bac.NONCE)
                return Response(self._nonce, OK)
            case 0x82 if self._in_application and self._keys:
                return self._authenticate(self._keys, command.data)
            case 0xA4 | 0xB0 if not self._in_application:
                return self._file_command(command, self._open_files)
            case 0xA4 | 0xB0:
                return Response(b"", _NOT_ALLOWED)
            case 0x84 | 0x82:
                return Response(b"", _CONDITIONS)
            case _:
                return Response(b"", _NO_SUCH_INSTRUCTION)

    def _select_application(self, identifier: bytes) -> Response:
        if identifier != APPLICATION:
            return Response(b"", _NO_SUCH_FILE)
        if self._keys is None:
            return Response(b"", _NOT_ALLOWED)
        self._in_application = True
        return Response(b"", OK)

    def _authenticate(self, keys: bac.BasicKeys, sealed: bytes) -> Response:
        # A challenge serves once, so a recorded answer cannot be played again.
        nonce, self._nonce = self._nonce, b""
        found = bac.answer(keys, nonce, sealed, self._random) if nonce else None
        if found is None:
            return Response(b"", _AUTHENTICATION_FAILED)
        answer, self._session = found
        return Response(answer, OK)

    def _file_command(self, command: Command, files: Mapping[int, bytes]) -> Response:
        if command.ins == 0xA4 and command.p1 == 0x02:
            self._selected = files.get(int.from_bytes(command.data, "big"))
            return Response(b"", _NO_SUCH_FILE if self._selected is None else OK)
        if command.ins == 0xB0:
            return self._read(command, files)
        return Response(b"", _NO_SUCH_INSTRUCTION)

    def _read(self, command: Command, files: Mapping[int, bytes]) -> Response:
        offset = command.p1 << 8 | command.p2
        if command.p1 & 0x80:
            # A short file identifier (ISO/IEC 7816-4, 7.2.3) selects and reads at once.
            short, offset = command.p1 & 0x1F, command.p2
            self._selected = files.get(0x0100 | short)
        if self._selected is None:
            return Response(b"", _NO_SUCH_FILE)
        if offset > len(self._selected):
            return Response(b"", _WRONG_OFFSET)
        wanted = command.expected or 256
        data = self._selected[offset : offset + wanted]
        return Response(data, OK if len(data) == wanted else END_OF_FILE)

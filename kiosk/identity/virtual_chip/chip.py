# SPDX-License-Identifier: EUPL-1.2
"""A chip of ICAO 9303-10 as software: PACE, Basic Access Control, and proofs of being no copy."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.identity.chip import bac, security_infos, tlv
from kiosk.identity.chip.apdu import CHAINED, END_OF_FILE, OK, SHORT_EXPECTED, Command, Response
from kiosk.identity.chip.data_groups import APPLICATION
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.suites import Suite
from kiosk.identity.virtual_chip.pace_end import PaceEnd, StaticKey

ATR = bytes.fromhex("3B8880010000000000000000") + b"\x09"
"""A contactless chip behind a reader (PC/SC part 3, 3.1.3.2.3): T=0 and T=1 offered."""
SHORT_ATR = bytes.fromhex("3B8580018073000080F6")
"""The same, and its historical bytes say: no extended length."""
LONG_ATR = bytes.fromhex("3B858001807300004036")
"""The same, and its historical bytes say: extended length."""

_NO_SUCH_FILE, _NOT_ALLOWED, _CONDITIONS = 0x6A82, 0x6982, 0x6985
_AUTHENTICATION_FAILED, _WRONG_LENGTH, _WRONG_OFFSET = 0x6300, 0x6700, 0x6B00
_NO_SUCH_INSTRUCTION, _PROTECTION_MISSING, _PROTECTION_WRONG = 0x6D00, 0x6987, 0x6988
_WRONG_DATA = 0x6A80
_LONGEST_CHAIN = 4_096


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


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a chip knows and does not tell."""

    passwords: Mapping[int, Password] = field(default_factory=dict)
    """Passwords of PACE by reference: 1 the machine-readable zone, 2 the card access number."""
    static: StaticKey | None = None
    """Key of chip authentication and of the mapping of that name."""
    sign: Callable[[bytes], bytes] | None = None
    """Active authentication."""


class VirtualChip:
    """A document's chip.

    `files` maps file identifiers (0x0101, 0x011D ...) to contents. `information` is what opens
    the chip (see `MrzKey.mrz_information`); None makes a chip without Basic Access Control.
    `card_access` is readable by anybody; the ways of PACE that it names work when `hidden` has the
    passwords. `card_security` can be read in a session.
    """

    def __init__(
        self,
        files: Mapping[int, bytes],
        information: str | None,
        card_access: bytes | None = None,
        random: Callable[[int], bytes] = secrets.token_bytes,
        *,
        hidden: Secrets | None = None,
        card_security: bytes | None = None,
        atr: bytes = ATR,
        longest: int = SHORT_EXPECTED,
        application: bytes = APPLICATION,
    ) -> None:
        self._files = dict(files)
        self._keys = bac.BasicKeys.from_information(information) if information else None
        self._open_files = {} if card_access is None else {0x011C: card_access}
        if longest > SHORT_EXPECTED:
            # EF.ATR/INFO has the short identifier 1 in the master file, as DG1 in the application.
            self._open_files[0x0101] = _lengths(longest)
        self._master_files = dict(self._open_files)
        if card_security is not None:
            self._master_files[0x011D] = card_security
        self._random = random
        self._hidden = hidden or Secrets()
        self._atr = atr
        self._longest = longest
        self._application = application
        offered = _offered(card_access) if self._hidden.passwords else ()
        self._pace = PaceEnd(self._hidden.passwords, offered, self._hidden.static, random)
        self.reset()

    @property
    def atr(self) -> bytes:
        return self._atr

    def rewrite(self, file: int, content: bytes) -> None:
        """Change a file, as a forger would."""
        self._files[file] = content

    def reset(self) -> None:
        self._in_application = False
        self._session: Session | None = None
        self._next_session: Session | None = None
        self._nonce = b""
        self._chain = b""
        self._pending = b""
        self._suite: Suite | None = None
        self._selected: bytes | None = None
        self._pace.reset()

    def transmit(self, apdu: bytes) -> bytes:
        command = Command.decode(apdu)
        if command is None:
            return Response(b"", _WRONG_LENGTH).encode()
        if command.ins == 0xC0 and self._pending:
            return self._portion(self._pending, command.expected or SHORT_EXPECTED)
        answer = self._answer(command)
        if command.is_extended or len(answer) - 2 <= SHORT_EXPECTED:
            return answer
        return self._portion(answer, SHORT_EXPECTED)

    def _portion(self, answer: bytes, room: int) -> bytes:
        """Give as much of an answer as fits a short response, and say how much is left."""
        self._pending = b""
        if len(answer) - 2 <= room:
            return answer
        self._pending = answer[room:]
        left = min(255, len(self._pending) - 2)
        return answer[:room] + bytes((0x61, left))

    def _answer(self, command: Command) -> bytes:
        if command.is_extended and self._longest <= SHORT_EXPECTED:
            self._session = None
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
        answer = session.protect_response(self._protected(inner), inner.ins).encode()
        if self._next_session is not None:
            # Chip authentication: the old session's last word is said, the new one begins.
            self._session, self._next_session = self._next_session, None
        return answer

    def _plain(self, command: Command) -> Response:
        match command.ins:
            case 0xA4 if command.p1 == 0x04:
                return self._select_application(command.data)
            case 0xA4 if command.p1 == 0x00 and command.data == b"\x3f\x00":
                return self._select_master_file()
            case 0x22 if command.p1 == 0xC1 and command.p2 == 0xA4:
                return Response(b"", self._pace.announced(command.data))
            case 0x86:
                return self._general(command)
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

    def _protected(self, command: Command) -> Response:
        match command.ins:
            case 0xA4 if command.p1 == 0x04:
                return self._select_application(command.data)
            case 0xA4 if command.p1 == 0x00 and command.data == b"\x3f\x00":
                return self._select_master_file()
            case 0x22:
                return self._set_key(command)
            case 0x86:
                return self._agree(command)
            case 0x88 if self._hidden.sign and self._in_application:
                return Response(self._hidden.sign(command.data), OK)
            case _:
                files = self._files if self._in_application else self._master_files
                return self._file_command(command, files)

    # Opening.

    def _select_application(self, identifier: bytes) -> Response:
        if identifier != self._application:
            return Response(b"", _NO_SUCH_FILE)
        if self._keys is None and self._session is None:
            return Response(b"", _NOT_ALLOWED)
        self._in_application = True
        self._selected = None
        return Response(b"", OK)

    def _select_master_file(self) -> Response:
        self._in_application = False
        self._selected = None
        return Response(b"", OK)

    def _general(self, command: Command) -> Response:
        data = self._chained(command)
        if data is None:
            return Response(b"", OK)
        answer = self._pace.general(data)
        if self._pace.session is not None:
            self._session, self._pace.session = self._pace.session, None
        return answer

    def _chained(self, command: Command) -> bytes | None:
        """Put the parts of a long command together; None while more is to come."""
        data, self._chain = self._chain + command.data, b""
        try:
            _, length, start = tlv.header(data[:8])
        except ChipFault:
            return data
        if command.cla & CHAINED and len(data) < start + length <= _LONGEST_CHAIN:
            self._chain = data
            return None
        return data

    def _authenticate(self, keys: bac.BasicKeys, sealed: bytes) -> Response:
        # A challenge serves once, so a recorded answer cannot be played again.
        nonce, self._nonce = self._nonce, b""
        found = bac.answer(keys, nonce, sealed, self._random) if nonce else None
        if found is None:
            return Response(b"", _AUTHENTICATION_FAILED)
        answer, self._session = found
        return Response(answer, OK)

    # Chip authentication.

    def _set_key(self, command: Command) -> Response:
        if command.cla & CHAINED:
            self._chain += command.data
            return Response(b"", OK if len(self._chain) < _LONGEST_CHAIN else _WRONG_LENGTH)
        data, self._chain = self._chain + command.data, b""
        static = self._hidden.static
        try:
            parts = {tag: content for tag, content, _ in tlv.items(data)}
        except ChipFault:
            return Response(b"", _WRONG_DATA)
        if static is None:
            return Response(b"", _WRONG_DATA)
        match command.p1 << 8 | command.p2:
            case 0x41A6 if 0x91 in parts:
                return self._renew(static, parts[0x91], Suite.TRIPLE_DES, b"")
            case 0x41A4 if len(parts.get(0x80, b"")) == 10 and 2 <= parts[0x80][-1] <= 4:
                self._suite = Suite(parts[0x80][-1])
                return Response(b"", OK)
            case _:
                return Response(b"", _WRONG_DATA)

    def _agree(self, command: Command) -> Response:
        data = self._chained(command)
        static, suite = self._hidden.static, self._suite
        if data is None:
            return Response(b"", OK)
        try:
            parts = {tag: content for tag, content, _ in tlv.items(tlv.value(data, 0x7C))}
        except ChipFault:
            return Response(b"", _WRONG_DATA)
        if static is None or suite is None or 0x80 not in parts:
            return Response(b"", _CONDITIONS)
        return self._renew(static, parts[0x80], suite, tlv.encode(0x7C, b""))

    def _renew(self, static: StaticKey, theirs: bytes, suite: Suite, answer: bytes) -> Response:
        agreement = static.agreement
        try:
            shared = agreement.shared(agreement.decode(theirs), static.secret)
        except ChipFault:
            return Response(b"", _WRONG_DATA)
        self._next_session = Session.from_seed(shared, 0, suite)
        return Response(answer, OK)

    # Files.

    def _file_command(self, command: Command, files: Mapping[int, bytes]) -> Response:
        if command.ins == 0xA4 and command.p1 == 0x02:
            self._selected = files.get(int.from_bytes(command.data, "big"))
            return Response(b"", _NO_SUCH_FILE if self._selected is None else OK)
        if command.ins == 0xB0:
            return self._read(command, files)
        if command.ins == 0xB1:
            return self._read_far(command)
        return Response(b"", _NO_SUCH_INSTRUCTION)

    def _read(self, command: Command, files: Mapping[int, bytes]) -> Response:
        offset = command.p1 << 8 | command.p2
        if command.p1 & 0x80:
            # A short file identifier (ISO/IEC 7816-4, 7.2.3) selects and reads at once.
            short, offset = command.p1 & 0x1F, command.p2
            # Files of travel documents are numbered from 0100, those of licences from 0000.
            base = 0x0100 if self._application == APPLICATION else 0
            self._selected = files.get(base | short)
        if self._selected is None:
            return Response(b"", _NO_SUCH_FILE)
        if offset > len(self._selected):
            return Response(b"", _WRONG_OFFSET)
        wanted = command.expected or SHORT_EXPECTED
        data = self._selected[offset : offset + wanted]
        return Response(data, OK if len(data) == wanted else END_OF_FILE)

    def _read_far(self, command: Command) -> Response:
        """READ BINARY with the offset as data, which reaches beyond 32,767 octets."""
        try:
            offset = int.from_bytes(tlv.value(command.data, 0x54), "big")
        except ChipFault:
            return Response(b"", _WRONG_DATA)
        if self._selected is None:
            return Response(b"", _NO_SUCH_FILE)
        if offset > len(self._selected):
            return Response(b"", _WRONG_OFFSET)
        room = max(1, (command.expected or SHORT_EXPECTED) - 5)
        return Response(tlv.encode(0x53, self._selected[offset : offset + room]), OK)


def _lengths(longest: int) -> bytes:
    """Write EF.ATR/INFO: the longest command and the longest response."""
    number = tlv.encode(0x02, min(longest, 0xFFFF).to_bytes(2, "big"))
    return tlv.encode(0x7F66, number + number)


def _offered(card_access: bytes | None) -> tuple[security_infos.PaceInfo, ...]:
    try:
        return security_infos.parse(card_access).pace if card_access else ()
    except ChipFault:
        return ()

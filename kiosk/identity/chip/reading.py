# SPDX-License-Identifier: EUPL-1.2
"""One read of a document, from the first command to a value of `ReadResult`.

Bounded in every direction: octets per file, commands, and seconds. The chip opens with Basic
Access Control; one that only opens with PACE is recognised and named.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.clock import Clock
from kiosk.identity.chip import bac, data_groups, judging, messaging, tlv
from kiosk.identity.chip.apdu import END_OF_FILE, OK, Command, Response
from kiosk.identity.chip.data_groups import APPLICATION, File
from kiosk.identity.chip.faults import Cancelled, ChipFault, garbled
from kiosk.identity.links import MAX_RESPONSE, Lost
from kiosk.identity.states import (
    AccessKey,
    Purpose,
    ReadFailed,
    ReadFailure,
    ReadResult,
)

MAX_COMMANDS = 400
"""More than a whole security object of the largest size takes in the smallest sensible pieces."""
MAX_SECONDS = 20.0

Transmit = Callable[[bytes], bytes | Lost]
_FILE_NOT_FOUND = 0x6A82
_NOT_OFFERED = frozenset({0x6985, 0x6986, 0x6A81, 0x6D00, 0x6E00})
"""Answers that say "not this way" rather than "not with this key"."""
_PACE = bytes.fromhex("04007F0007020204")
"""Start of every object identifier of PACE: 0.4.0.127.0.7.2.2.4 (9303-11, 9.2.1)."""


class _Step(Enum):
    """How far along a read is when a step is done; the security object is the long part."""

    SELECTED = 0.05
    OPENED = 0.2
    COM = 0.3
    DG1 = 0.4
    DONE = 1.0


@dataclass(frozen=True, slots=True)
class Request:
    """What to read and how to tell about it."""

    access: AccessKey
    purpose: Purpose = Purpose.NAME
    on_progress: Callable[[float], None] = lambda _: None
    cancelled: Callable[[], bool] = lambda: False
    random: Callable[[int], bytes] = secrets.token_bytes


def read(transmit: Transmit, request: Request, clock: Clock) -> ReadResult:
    """Read the document that `transmit` reaches.

    Raises only Cancelled, when ``request.cancelled`` says so between two commands.
    """
    try:
        return _Reading(transmit, request, clock).run()
    except ChipFault as fault:
        return ReadFailed(fault.reason)


class _Reading:
    def __init__(self, transmit: Transmit, request: Request, clock: Clock) -> None:
        self._transmit = transmit
        self._request = request
        self._clock = clock
        self._until = clock.monotonic() + MAX_SECONDS
        self._access = request.access
        self._session: messaging.Session | None = None
        self._commands = 0

    def run(self) -> ReadResult:
        self._open()
        self._tell(_Step.OPENED.value)
        common = self._file(File.COM)
        if common is not None:
            data_groups.parse_common(common)
        self._tell(_Step.COM.value)
        dg1 = self._file(File.DG1)
        if dg1 is None:
            raise garbled()
        zone = data_groups.parse_dg1(dg1)
        self._tell(_Step.DG1.value)
        sod = self._file(File.SOD, _Step.DG1.value, _Step.DONE.value)
        evidence = judging.Evidence(
            zone=zone,
            groups={1: dg1},
            sod=sod,
            same_document=judging.is_of(zone, self._access),
            exchanges=self._commands,
        )
        result = judging.judge(evidence, self._request.purpose, self._clock.now())
        self._tell(_Step.DONE.value)
        return result

    # Opening.

    def _open(self) -> None:
        selected = self._exchange(Command(0x00, 0xA4, 0x04, 0x0C, APPLICATION))
        if selected.status != OK:
            raise self._unopened()
        self._tell(_Step.SELECTED.value)
        for access in self._request.access.likely():
            session = self._authenticate(access)
            if session is not None:
                self._access = access
                self._session = session
                return
        raise ChipFault(ReadFailure.WRONG_KEY)

    def _authenticate(self, access: AccessKey) -> messaging.Session | None:
        """Open a session with one key; None when the chip says that it is the wrong one."""
        challenge = self._exchange(Command(0x00, 0x84, 0x00, 0x00, expected=bac.NONCE))
        if challenge.status != OK:
            raise self._unopened()
        if len(challenge.data) != bac.NONCE:
            raise garbled()
        keys = bac.BasicKeys.from_information(access.mrz_information())
        terminal = bac.Terminal(keys, self._request.random)
        sealed = terminal.challenge(challenge.data)
        answer = self._exchange(Command(0x00, 0x82, 0x00, 0x00, sealed, expected=len(sealed)))
        if answer.status in _NOT_OFFERED:
            raise self._unopened()
        if answer.status != OK:
            return None
        session = terminal.finish(answer.data)
        if session is None:
            raise garbled()
        return session

    def _unopened(self) -> ChipFault:
        """Find out why Basic Access Control is not offered: PACE alone, or no document at all."""
        self._exchange(Command(0x00, 0xA4, 0x00, 0x0C, b"\x3f\x00"))
        try:
            info = self._file(File.CARD_ACCESS)
        except ChipFault as fault:
            if fault.reason is not ReadFailure.GARBLED:
                raise
            info = None
        if info is not None and _offers_pace(info):
            return ChipFault(ReadFailure.NEEDS_PACE)
        return ChipFault(ReadFailure.NOT_A_DOCUMENT)

    # Files.

    def _file(self, file: File, begin: float = 0.0, end: float = 0.0) -> bytes | None:
        """Read a whole file; None when the chip does not have it or does not give it.

        With `end`, progress is told from `begin` to `end` as the file comes in.
        """
        selected = self._exchange(Command(0x00, 0xA4, 0x02, 0x0C, file.identifier))
        if selected.status != OK:
            if self._session is None or selected.status == _FILE_NOT_FOUND:
                return None
            raise garbled()
        data = self._piece(0, 4)
        tag, length, start = tlv.header(data)
        total = start + length
        if tag != file.tag or total > file.limit or len(data) > total:
            raise garbled()
        while len(data) < total:
            data += self._piece(len(data), min(messaging.MAX_PLAIN, total - len(data)))
            if end:
                self._tell(begin + (end - begin) * len(data) / total)
        return data

    def _piece(self, offset: int, size: int) -> bytes:
        reply = self._exchange(Command(0x00, 0xB0, offset >> 8, offset & 0xFF, expected=size))
        if reply.status not in (OK, END_OF_FILE) or not 0 < len(reply.data) <= size:
            raise garbled()
        return reply.data

    # Exchanges.

    def _exchange(self, command: Command) -> Response:
        if self._request.cancelled():
            raise Cancelled
        self._commands += 1
        if self._commands > MAX_COMMANDS or self._clock.monotonic() > self._until:
            raise garbled()
        session = self._session
        sent = session.protect(command) if session else command
        raw = self._transmit(sent.encode())
        if isinstance(raw, Lost):
            raise ChipFault(_LOST[raw])
        if len(raw) > MAX_RESPONSE:
            raise garbled()
        reply = Response.decode(raw)
        return session.open_response(reply) if session else reply

    def _tell(self, fraction: float) -> None:
        self._request.on_progress(min(1.0, fraction))


_LOST = {
    Lost.CARD_MOVED: ReadFailure.CARD_MOVED,
    Lost.READER_GONE: ReadFailure.READER_GONE,
    Lost.IN_USE: ReadFailure.CARD_MOVED,
}


def _offers_pace(info: bytes) -> bool:
    """Tell whether EF.CardAccess names PACE (SecurityInfos, 9303-11, 9.2)."""
    try:
        entries = list(tlv.items(tlv.value(info, File.CARD_ACCESS.tag)))
        for tag, content, _ in entries:
            first = next(tlv.items(content), None) if tag == 0x30 else None
            if first is not None and first[0] == 0x06 and first[1].startswith(_PACE):
                return True
    except ChipFault:
        return False
    return False

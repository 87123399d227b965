# SPDX-License-Identifier: EUPL-1.2
"""The way to a chip: one command at a time, protected when a session is open, bounded always.

Takes care of what lies below a command's meaning: chaining of long commands and long responses,
a wrong length that the chip corrects, and how much fits into one exchange.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.identity.chip.apdu import CHAINED, OK, SHORT_DATA, SHORT_EXPECTED, Command, Response
from kiosk.identity.chip.faults import Cancelled, ChipFault, garbled
from kiosk.identity.chip.messaging import Session
from kiosk.identity.links import MAX_RESPONSE, Lost
from kiosk.identity.states import ReadFailure

MAX_COMMANDS = 600
"""More than the largest files that are taken need in the smallest sensible pieces."""
MAX_SECONDS = 30.0
Transmit = Callable[[bytes], bytes | Lost]

_MORE, _LENGTH = 0x61, 0x6C
_PROTECTED_STATUS = 16
"""Octets of the shortest protected response, status octets included."""
_PROTECTED_DATA = 192
"""Octets that, protected with any cipher, still fit into a short command."""
_LOST = {
    Lost.CARD_MOVED: ReadFailure.CARD_MOVED,
    Lost.READER_GONE: ReadFailure.READER_GONE,
    Lost.IN_USE: ReadFailure.CARD_MOVED,
}


class Channel:
    """One conversation with a chip. Every method may raise ChipFault and Cancelled."""

    def __init__(
        self,
        transmit: Transmit,
        clock: Clock,
        cancelled: Callable[[], bool],
        *,
        extended: bool = False,
    ) -> None:
        self._transmit = transmit
        self._clock = clock
        self._cancelled = cancelled
        self._until = clock.monotonic() + MAX_SECONDS
        self.session: Session | None = None
        self.commands = 0
        """Commands sent so far, those of chains counted singly."""
        self.extended = extended
        """Whether the card takes commands of extended length: long keys need it."""
        self.room = SHORT_EXPECTED
        """Most octets of a response. More only where the card has said how many: without that,
        extended length is for key agreement alone (9303-11, 9.3.1.2)."""
        self.went_long = False
        """Whether an extended command was sent."""

    def most(self) -> int:
        """Return the most octets to ask for in one command."""
        room = self.room if self.extended else SHORT_EXPECTED
        return self.session.most_plain(room) if self.session else room

    def exchange(self, command: Command) -> Response:
        """Send one command and return its response, out of the protection of the session."""
        longest = _PROTECTED_DATA if self.session else SHORT_DATA
        if len(command.data) > longest and not self.extended:
            # Chained: each command of the chain is protected by itself.
            while len(command.data) > longest:
                head = dataclasses.replace(
                    command, cla=command.cla | CHAINED, data=command.data[:longest], expected=None
                )
                answer = self._once(head)
                if answer.status != OK:
                    return answer
                command = dataclasses.replace(command, data=command.data[longest:])
        return self._once(command)

    def read_binary(self, p1: int, p2: int, size: int) -> Response:
        """Send READ BINARY, the command of which there are most, by the shortest way there is."""
        session = self.session
        if session is None or size > SHORT_EXPECTED:
            return self._once(Command(0x00, 0xB0, p1, p2, expected=size))
        raw = self._transmitted(session.protect_read(p1, p2, size))
        if len(raw) < _PROTECTED_STATUS or raw[-2] in (_MORE, _LENGTH):
            reply = self._continued(Response.decode(raw))
            if not reply.data:
                raise garbled()
            return session.open_response(reply)
        return Response(*session.opened(raw[:-2]))

    def _once(self, command: Command) -> Response:
        session = self.session
        sent = session.protect(command) if session else command
        reply = self._whole(sent)
        if session is None:
            return reply
        if not reply.data:
            # A bare status: the chip has ended the session (9303-11, 9.8.1).
            raise garbled()
        return session.open_response(reply)

    def _whole(self, command: Command) -> Response:
        """Send a command as it stands; put the parts of a chained response together."""
        reply = self._send(command)
        if reply.status >> 8 == _LENGTH and not reply.data:
            reply = self._send(dataclasses.replace(command, expected=reply.status & 0xFF or 256))
        return self._continued(reply)

    def _continued(self, reply: Response) -> Response:
        """Fetch what is left of a chained response."""
        if reply.status >> 8 != _MORE:
            return reply
        parts, size = [reply.data], len(reply.data)
        while reply.status >> 8 == _MORE:
            wanted = reply.status & 0xFF or SHORT_EXPECTED
            reply = self._send(Command(0x00, 0xC0, 0x00, 0x00, expected=wanted))
            parts.append(reply.data)
            size += len(reply.data)
            if size > MAX_RESPONSE:
                raise garbled()
        return Response(b"".join(parts), reply.status)

    def _send(self, command: Command) -> Response:
        if command.is_extended:
            self.went_long = True
        return Response.decode(self._transmitted(command.encode()))

    def _transmitted(self, command: bytes) -> bytes:
        if self._cancelled():
            raise Cancelled
        self.commands += 1
        if self.commands > MAX_COMMANDS or self._clock.monotonic() > self._until:
            raise garbled()
        raw = self._transmit(command)
        if isinstance(raw, Lost):
            raise ChipFault(_LOST[raw])
        if len(raw) > MAX_RESPONSE:
            raise garbled()
        return raw

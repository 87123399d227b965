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

MAX_COMMANDS = 1_000
"""More than the largest files that are taken need in the smallest sensible pieces."""
MAX_SECONDS = 30.0
"""For a whole read, new beginnings included."""
Transmit = Callable[[bytes], bytes | Lost]

_MORE, _LENGTH = 0x61, 0x6C
_PROTECTED_STATUS = 16
"""Octets of the shortest protected response, status octets included."""
_AT_ONCE = 64
"""Pieces of a file whose commands are written together."""
_FINE = b"\x90\x00"
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
        self._now = clock.monotonic
        self._cancelled = cancelled
        self._until = clock.monotonic() + MAX_SECONDS
        self.session: Session | None = None
        self.commands = 0
        """Commands sent so far, those of chains counted singly."""
        self.extended = extended
        """Whether the card takes commands of extended length."""
        self.room: int | None = None
        """Most octets of a response, where the card has said it."""
        self.session_lost = False
        """Whether a session ended because the chip dropped it, or could not be understood."""
        self.went_long = False
        """Whether an extended command was sent."""
        self.may_go_long = True
        """Whether one may be: not when card or reader has stumbled over one."""

    def begin(self) -> None:
        """Forget the session, for a new beginning; what was spent stays spent."""
        self.session = None
        self.session_lost = self.went_long = False

    def stay_short(self) -> None:
        """Send no extended command any more."""
        self.extended = self.may_go_long = False

    def most(self) -> int:
        """Return the most octets to ask for in one command."""
        if not self.extended:
            return self.most_short()
        room = self.room or MAX_RESPONSE - 2
        return self.session.most_plain(room) if self.session else room

    def most_short(self) -> int:
        """Return the same for a short command."""
        return self.session.most_plain(SHORT_EXPECTED) if self.session else SHORT_EXPECTED

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
        command = session.protect_read(p1, p2, size)
        return self._answered(session, command, self._transmitted(command))

    def read_on(
        self, start: int, end: int, size: int, told: Callable[[int], None]
    ) -> tuple[list[bytes], Response | None]:
        """Read a file on in pieces of `size` octets (at most 256), from `start` up to `end`.

        What most commands are for, in the fewest steps: within a session, below 32,768. Returns
        what came, and the answer that ended it before `end`, which may have octets too.
        """
        parts: list[bytes] = []
        session, at = self.session, start
        if session is None:
            raise ValueError("no session")
        while at < end:
            wanted = min(size, end - at)
            command = session.protect_read(at >> 8, at & 0xFF, wanted)
            raw = self._transmitted(command)
            reply = self._answered(session, command, raw)
            if reply.status != OK or not 0 < len(reply.data) <= wanted:
                return parts, reply
            parts.append(reply.data)
            at += len(reply.data)
            told(at)
            whole = min((end - at) // size, _AT_ONCE)
            if len(reply.data) == size and whole > 1:
                # This is how the chip gives a whole piece: more of them, in one go.
                pieces, last = self._run(session, at, at + whole * size, size, len(raw), told)
                parts += pieces
                at += len(pieces) * size
                if last is not None:
                    return parts, last
        return parts, None

    def _run(
        self,
        session: Session,
        start: int,
        end: int,
        size: int,
        usual: int,
        told: Callable[[int], None],
    ) -> tuple[list[bytes], Response | None]:
        """Read whole pieces, as long as their protected answers have the `usual` length.

        Commands are written before and answers opened after: between two exchanges there is next
        to nothing to do, which is where a machine is slowest at doing things.
        """
        answers: list[bytes] = []
        odd: tuple[bytes, bytes] | None = None
        for command in session.protect_reads(start, end, size):
            raw = self._transmitted(command)
            if len(raw) != usual or raw[-2:] != _FINE:
                odd = command, raw
                break
            answers.append(raw[:-2])
            told(start + len(answers) * size)
        try:
            pieces = session.opened_reads(answers)
        except ChipFault:
            self.session_lost = True
            raise
        if odd is not None:
            session.skip_command()
            last = self._answered(session, *odd)
            if len(pieces) == len(answers):
                return pieces, last
        if len(pieces) < len(answers) or any(len(piece) != size for piece in pieces):
            raise garbled()
        return pieces, None

    def _answered(self, session: Session, command: bytes, raw: bytes) -> Response:
        """Take the response to a protected short command out of its protection."""
        if len(raw) == 2 and raw[0] == _LENGTH:
            raw = self._transmitted(command[:-1] + raw[1:])
        if len(raw) < _PROTECTED_STATUS or raw[-2] == _MORE:
            return self._opened(session, self._continued(Response.decode(raw)))
        try:
            return Response(*session.opened(raw[:-2], raw[-2] << 8 | raw[-1]))
        except ChipFault:
            self.session_lost = True
            raise

    def _once(self, command: Command) -> Response:
        session = self.session
        if session is None:
            return self._whole(command)
        return self._opened(session, self._whole(session.protect(command)))

    def _opened(self, session: Session, reply: Response) -> Response:
        """Take a response out of its protection."""
        try:
            if not reply.data:
                # A bare status: the chip has ended the session (9303-11, 9.8.1).
                raise garbled()
            return session.open_response(reply)
        except ChipFault:
            self.session_lost = True
            raise

    def _whole(self, command: Command) -> Response:
        """Send a command as it stands; put the parts of a chained response together."""
        return self._continued(self._corrected(command))

    def _corrected(self, command: Command) -> Response:
        """Send a command; once more with the right length when the card names another."""
        reply = self._send(command)
        if reply.status >> 8 == _LENGTH and not reply.data:
            reply = self._send(dataclasses.replace(command, expected=reply.status & 0xFF or 256))
        return reply

    def _continued(self, reply: Response) -> Response:
        """Fetch what is left of a chained response."""
        if reply.status >> 8 != _MORE:
            return reply
        parts, size = [reply.data], len(reply.data)
        while reply.status >> 8 == _MORE:
            wanted = reply.status & 0xFF or SHORT_EXPECTED
            reply = self._corrected(Command(0x00, 0xC0, 0x00, 0x00, expected=wanted))
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
        if self.commands >= MAX_COMMANDS or self._now() > self._until:
            raise garbled()
        self.commands += 1
        raw = self._transmit(command)
        if isinstance(raw, Lost):
            raise ChipFault(_LOST[raw])
        if len(raw) > MAX_RESPONSE:
            raise garbled()
        return raw

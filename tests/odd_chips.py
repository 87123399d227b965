# SPDX-License-Identifier: EUPL-1.2
"""Chips that do lawfully what the made-up ones do not: of other makers, older, or narrower.

Each manner is one way in which chips of the field and simulators of others differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.identity.chip import tlv
from kiosk.identity.chip.apdu import END_OF_FILE, OK, Command, Response
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.virtual_chip import VirtualChip

_FCI = bytes.fromhex("6F07840504030201AA")


@dataclass(frozen=True)
class Manner:
    """How a chip behaves where the standard leaves it free, or where chips do as they like."""

    tells: bool = False
    """Answers every SELECT with what it knows about the file."""
    select_p2: tuple[int, ...] | None = None
    """P2 of SELECT that it takes; others are 6A86."""
    select_p1: int = 0x02
    """P1 with which an elementary file is selected."""
    no_short: int = 0
    """Status for READ BINARY with a short identifier, which it does not know."""
    no_select: bool = False
    """Only short identifiers."""
    master_first: bool = False
    """EF.CardAccess only after the master file was selected; ``no_short`` or not."""
    master_bare: bool = False
    """Selects the master file only without data."""
    most: int = 0
    """Gives at most so many octets in one response ..."""
    refusal: int = 0
    """... and refuses to be asked for more, with this status; 0x6C00 gets the number added."""
    end: int = END_OF_FILE
    """Status where more is asked for than the file has. 0x6C00 gets the number added, and no data
    come with anything but 6282 and 9000."""
    padding: int = 0
    """Octets after the end of each file."""
    status_outside: bool = False
    """Leaves the status out of the protection when there are data."""
    status_first: bool = False
    """The status comes before the data."""
    padded_odd: bool = False
    """Uses the cryptogram with padding octet for odd instructions as well."""
    bare_errors: str = ""
    """Errors come unprotected; the session is ``lost`` over it, or ``kept``."""
    t0: bool = False
    """Speaks T=0: what a command with data gives is fetched, wrong lengths are corrected."""
    open: bool = False
    """Gives its files to anybody."""
    longest_chain: int = 0
    """Takes chained commands, each of at most so many octets."""


class OddChip(VirtualChip):
    """A made-up chip with other manners."""

    manner = Manner()
    seen_master = False

    @classmethod
    def like(cls, chip: VirtualChip, manner: Manner) -> OddChip:
        """Give a chip other manners."""
        odd = cls.__new__(cls)
        odd.__dict__.update(chip.__dict__)
        odd.manner = manner
        odd._files = {n: data + bytes(manner.padding) for n, data in odd._files.items()}
        odd.reset()
        return odd

    def reset(self) -> None:
        super().reset()
        self.seen_master = False
        self._kept = b""

    # The transport.

    def transmit(self, apdu: bytes) -> bytes:
        if not self.manner.t0:
            return super().transmit(apdu)
        command = Command.decode(apdu)
        assert command is not None
        if command.ins == 0xC0:
            return self._fetched(command.expected or 256)
        answer = self._answer(command)
        if len(answer) == 2:
            return answer
        self._kept = answer
        if command.data:
            return bytes((0x61, min(len(answer) - 2, 256) & 0xFF))
        return self._fetched(command.expected or 256)

    def _fetched(self, wanted: int) -> bytes:
        kept = self._kept
        if wanted > len(kept) - 2:
            return bytes((0x6C, len(kept) - 2))
        self._kept = kept[wanted:]
        if len(self._kept) == 2:
            return kept
        return kept[:wanted] + bytes((0x61, min(len(self._kept) - 2, 256) & 0xFF))

    # Secure messaging.

    def _answer(self, command: Command) -> bytes:
        manner, session = self.manner, self._session
        if command.cla & 0x0C != 0x0C or session is None:
            return super()._answer(command)
        try:
            inner = session.open_command(command)
        except ChipFault:
            self._session = None
            return b"\x69\x88"
        reply = self._protected(inner)
        if manner.bare_errors and reply.status not in (OK, END_OF_FILE):
            if manner.bare_errors == "lost":
                self._session = None
            else:
                session._count()
            return reply.encode()
        answer = self._protect(session, reply, inner.ins)
        if self._next_session is not None:
            self._session, self._next_session = self._next_session, None
        return answer

    def _protect(self, session: Session, reply: Response, ins: int) -> bytes:
        counter, manner = session._count(), self.manner
        parts = []
        if reply.data:
            odd = 0 if manner.padded_odd else ins
            parts.append(session._cryptogram(counter, odd, reply.data))
        if not (manner.status_outside and reply.data):
            parts.append(tlv.encode(0x99, reply.status.to_bytes(2, "big")))
        if manner.status_first:
            parts.reverse()
        body = b"".join(parts)
        mac = session._keys.authenticate(session._padded(counter + body))
        return body + tlv.encode(0x8E, mac) + reply.status.to_bytes(2, "big")

    # Commands.

    def _plain(self, command: Command) -> Response:
        if self.manner.open and command.ins in (0x84, 0x82):
            return Response(b"", 0x6D00)
        if self.manner.open and self._in_application and command.ins in (0xA4, 0xB0, 0x88):
            return self._in_manner(command) or self._protected(command)
        return self._in_manner(command) or self._told(command, super()._plain(command))

    def _protected(self, command: Command) -> Response:
        return self._in_manner(command) or self._told(command, super()._protected(command))

    def _select_application(self, identifier: bytes) -> Response:
        if self.manner.open and identifier == self._application:
            self._in_application = True
            return Response(b"", OK)
        return super()._select_application(identifier)

    def _told(self, command: Command, reply: Response) -> Response:
        if self.manner.tells and command.ins == 0xA4 and reply.status == OK:
            return Response(_FCI, OK)
        return reply

    def _in_manner(self, command: Command) -> Response | None:
        """Answer in this chip's way; None where it does as all others."""
        manner = self.manner
        if command.ins == 0xA4:
            return self._select(command)
        if manner.master_first and not self._in_application and not self.seen_master:
            return Response(b"", 0x6982 if manner.no_short == 0 else manner.no_short)
        if command.ins == 0xB0 and command.p1 & 0x80 and manner.no_short:
            return Response(b"", manner.no_short)
        return None

    def _select(self, command: Command) -> Response | None:
        manner = self.manner
        if manner.select_p2 is not None and command.p2 not in manner.select_p2:
            return Response(b"", 0x6A86)
        if command.p1 == 0x00 and command.data in (b"\x3f\x00", b""):
            if manner.master_bare != (command.data == b""):
                return Response(b"", 0x6A80)
            self.seen_master = True
            return self._told(command, self._select_master_file())
        if command.p1 in (0x00, 0x02):
            if manner.no_select:
                return Response(b"", 0x6D00)
            if command.p1 != manner.select_p1:
                return Response(b"", 0x6A86)
            if manner.master_first and not self._in_application and not self.seen_master:
                return Response(b"", 0x6A82)
            files = self._files if self._in_application else self._master_files
            self._selected = files.get(int.from_bytes(command.data, "big"))
            found = self._selected is not None
            return self._told(command, Response(b"", OK if found else 0x6A82))
        return None

    def _read(self, command: Command, files: Mapping[int, bytes]) -> Response:
        manner, wanted = self.manner, command.expected or 256
        if manner.most and wanted > manner.most:
            if manner.refusal:
                told = manner.most if manner.refusal == 0x6C00 else 0
                return Response(b"", manner.refusal | told)
            wanted = manner.most
        reply = super()._read(Command(0, 0xB0, command.p1, command.p2, b"", wanted), files)
        if reply.status == END_OF_FILE:
            if manner.end in (OK, END_OF_FILE):
                return Response(reply.data, manner.end)
            return Response(b"", manner.end | (len(reply.data) if manner.end == 0x6C00 else 0))
        return reply

# SPDX-License-Identifier: EUPL-1.2
"""One read of a document, from the first command to a value of `ReadResult`.

Bounded in every direction: octets per file, commands, and seconds. The name is told as soon as
it is known; what proves document and chip comes after it, and the face, when it is asked for,
last.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.clock import Clock, local
from kiosk.identity.chip import (
    capabilities,
    copies,
    data_groups,
    judging,
    passive,
    security_object,
)
from kiosk.identity.chip.apdu import SHORT_EXPECTED, Command
from kiosk.identity.chip.channel import MAX_COMMANDS, Channel, Transmit
from kiosk.identity.chip.data_groups import File
from kiosk.identity.chip.faults import Cancelled, ChipFault, garbled
from kiosk.identity.chip.files import Files
from kiosk.identity.chip.opening import Way, open_chip
from kiosk.identity.chip.ready import Ready
from kiosk.identity.chip.security_object import SecurityObject
from kiosk.identity.links import MAX_RESPONSE
from kiosk.identity.mrz import Mrz
from kiosk.identity.states import (
    AccessKey,
    LicenceKey,
    Purpose,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.trust.signed_data import SignedData
from kiosk.identity.trust.store import Nobody, Trust
from kiosk.people import ChipGrade, Person

__all__ = ["MAX_COMMANDS", "Cancelled", "Request", "read"]

_LEAST_STEP = 0.02
_AGAIN = frozenset({ReadFailure.CARD_MOVED, ReadFailure.GARBLED})


class _Step(Enum):
    """How far along a read is when a step is done; the longest part is what is read last."""

    SELECTED = 0.05
    OPENED = 0.25
    DG1 = 0.3
    SOD = 0.5
    CHIP = 0.6
    DONE = 1.0


@dataclass(frozen=True, slots=True)
class Request:
    """What to read and how to tell about it."""

    access: AccessKey
    purpose: Purpose = Purpose.NAME
    face: bool = False
    """Read the picture too: only for a clerk who compares it with the person."""
    groups: frozenset[int] = frozenset()
    """Further data groups that the service needs: of 7, 11, 12, 13 and 16."""
    atr: bytes = b""
    """The card's answer to reset, which says how much it takes at once."""
    on_progress: Callable[[float], None] = lambda _: None
    on_found: Callable[[Person], None] = lambda _: None
    """Gets the person as soon as the name is read: not yet checked, for the screen only."""
    cancelled: Callable[[], bool] = lambda: False
    random: Callable[[int], bytes] = secrets.token_bytes
    ready: Ready | None = None
    """Keys made while waiting for the card."""
    reopen: Callable[[], bool] = lambda: False
    """Take hold of the card anew; tells whether it is still there."""
    trust: Trust = Nobody()  # noqa: RUF009 - it has no state
    """Whose signatures count."""

    def __post_init__(self) -> None:
        """Refuse what may not be asked for. Raises ReservedByLaw, or KeyError for what is not."""
        for group in self.groups:
            data_groups.file_of(group)


def read(transmit: Transmit, request: Request, clock: Clock) -> ReadResult:
    """Read the document that `transmit` reaches.

    When the card moves, stumbles over a long command, or drops the session over something that
    it does not take, it is taken hold of anew and read from the beginning, without that. Raises
    only Cancelled, when ``request.cancelled`` says so between two commands.
    """
    told = capabilities.from_atr(request.atr)
    channel = Channel(transmit, clock, request.cancelled, extended=told.extended is True)
    files = Files(channel)
    moved, furthest = False, 0.0
    while True:
        channel.begin()
        reading = _Reading(channel, files, request, clock, told, furthest)
        try:
            return reading.run()
        except ChipFault as fault:
            failure = fault.reason
        furthest = reading.furthest
        if failure in _AGAIN and channel.went_long:
            told = capabilities.Capabilities(False)
            channel.stay_short()
        elif failure is ReadFailure.CARD_MOVED and not moved:
            moved = True
        elif not (failure is ReadFailure.GARBLED and channel.session_lost and files.take_care()):
            return ReadFailed(failure)
        if not request.reopen():
            return ReadFailed(failure)


class _Reading:
    def __init__(
        self,
        channel: Channel,
        files: Files,
        request: Request,
        clock: Clock,
        told: capabilities.Capabilities,
        furthest: float,
    ) -> None:
        self._request = request
        self._clock = clock
        self._told = told
        self.channel = channel
        self._files = files
        self.furthest = furthest
        """How far it has been told to be: on a new beginning it stands still for a while."""

    def run(self) -> ReadResult:
        if self._told.extended is not False:
            self._look_for_lengths()
        request = self._request
        way = open_chip(
            self._files,
            self.channel,
            request.access,
            request.random,
            self._tell_selected,
            request.ready,
        )
        self._tell(_Step.OPENED.value)
        if isinstance(way.access, LicenceKey):
            return self._licence(way.access, way)
        dg1 = self._files.read(File.DG1)
        if dg1 is None:
            raise garbled()
        zone = data_groups.parse_dg1(dg1)
        self._request.on_found(judging.person_of(zone, self._request.purpose, self._clock.now()))
        self._tell(_Step.DG1.value)
        sod = self._files.read(File.SOD, self._between(_Step.DG1, _Step.SOD))
        groups = {1: dg1}
        signed = security_object.read(sod) if sod is not None else None

        def face() -> None:
            if signed is not None and 2 not in signed.hashes:
                return
            data = self._files.read(File.DG2, self._between(_Step.CHIP, _Step.DONE))
            if data is not None:
                groups[2] = data

        original = copies.check(
            copies.Means(
                self.channel, self._files, self._request.random, self._voucher(zone, signed)
            ),
            way,
            signed.hashes if signed is not None else (),
            groups,
            face if self._request.face else None,
        )
        if signed is not None and original is not copies.Original.COPY:
            self._further(zone, signed, groups)
        evidence = judging.Evidence(
            zone=zone,
            groups=groups,
            sod=signed,
            same_document=judging.is_of(zone, way.access),
            exchanges=self.channel.commands,
            original=original,
        )
        result = judging.judge(evidence, request.purpose, self._clock.now(), request.trust)
        self._tell(_Step.DONE.value)
        return result

    def _further(self, zone: Mrz, signed: SecurityObject, groups: dict[int, bytes]) -> None:
        """Read what the service asks for, and what completes a name or date cut off in DG1."""
        open_still = judging.is_incomplete(zone, local(self._clock.now()).date())
        wanted = self._request.groups | ({11} if open_still else frozenset())
        for group in sorted(wanted & signed.hashes.keys() - groups.keys()):
            data = self._files.read(data_groups.file_of(group))
            if data is not None:
                groups[group] = data

    def _licence(self, access: LicenceKey, way: Way) -> ReadResult:
        from kiosk.identity.chip import licence_reading

        request = self._request
        means = licence_reading.Means(
            self.channel, self._files, request.random, request.trust, request.on_found, request.face
        )
        told = self._between(_Step.OPENED, _Step.DONE)
        return licence_reading.read(access, way, means, self._clock.now(), told)

    def _look_for_lengths(self) -> None:
        """Ask EF.ATR/INFO what fits into one exchange."""
        reply = self.channel.exchange(Command(0x00, 0xB0, 0x81, 0x00, expected=SHORT_EXPECTED))
        room = capabilities.room_in(reply.data)
        if room is not None and room > SHORT_EXPECTED:
            self.channel.extended = True
            self.channel.room = min(MAX_RESPONSE - 2, room)
        elif room is not None:
            self.channel.extended = False

    def _voucher(self, zone: Mrz, found: SecurityObject | None) -> Callable[[SignedData], bool]:
        """Return what judges other signed files: they must be as good as the security object."""
        trust, now = self._request.trust, self._clock.now()

        def vouched(signed: SignedData) -> bool:
            grade = passive.vouch(signed, zone.issuer, trust, now).grade
            same = found and grade is passive.vouch(found.signed, zone.issuer, trust, now).grade
            return bool(same) and grade in (ChipGrade.GENUINE, ChipGrade.ISSUER_NOT_VERIFIED)

        return vouched

    def _tell(self, fraction: float) -> None:
        # Steps that nobody can see are not told; each of them would make the screen draw.
        if fraction >= min(1.0, self.furthest + _LEAST_STEP):
            self.furthest = min(1.0, fraction)
            self._request.on_progress(self.furthest)

    def _tell_selected(self) -> None:
        self._tell(_Step.SELECTED.value)

    def _between(self, first: _Step, last: _Step) -> Callable[[float], None]:
        begin, span = first.value, last.value - first.value
        return lambda fraction: self._tell(begin + span * fraction)

# SPDX-License-Identifier: EUPL-1.2
"""Opening a chip with what is printed on the document: PACE, else Basic Access Control.

ICAO 9303-11, 4.2: a chip that offers PACE is opened with PACE, one without EF.CardAccess with
Basic Access Control, which needs number and dates.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.identity.chip import bac, pace, security_infos
from kiosk.identity.chip.agreements import Random
from kiosk.identity.chip.apdu import OK, Command
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import APPLICATION, LICENCE_APPLICATION, File
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.files import Files
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.security_infos import PaceInfo
from kiosk.identity.states import AccessKey, Can, LicenceKey, MrzKey, ReadFailure

MASTER_FILE = b"\x3f\x00"
_NOT_OFFERED = frozenset({0x6985, 0x6986, 0x6A81, 0x6D00, 0x6E00})
"""Answers that say "not this way" rather than "not with this key"."""


@dataclass(frozen=True, slots=True)
class Way:
    """How the chip was opened."""

    access: AccessKey
    """The key that it took."""
    proof: pace.ChipProof | None = None
    """What the chip authentication mapping left to check."""


def open_chip(
    channel: Channel,
    access: AccessKey,
    random: Random,
    told: Callable[[], None] = lambda: None,
) -> Way:
    """Open a session and select the application; `told` is called between the two halves.

    Raises ChipFault: WRONG_KEY; NEEDS_MRZ when six digits do not do; NEEDS_PACE when the chip
    only opens in a way unknown here; NOT_A_DOCUMENT.
    """
    is_licence = isinstance(access, LicenceKey)
    application = LICENCE_APPLICATION if is_licence else APPLICATION
    return _Opening(channel, random, told, application).go(access)


def select_application(channel: Channel, identifier: bytes = APPLICATION) -> bool:
    """Select an application; tell whether the chip has it."""
    return channel.exchange(Command(0x00, 0xA4, 0x04, 0x0C, identifier)).status == OK


def select_master_file(channel: Channel) -> bool:
    """Go back to the master file, where EF.CardAccess and EF.CardSecurity are."""
    return channel.exchange(Command(0x00, 0xA4, 0x00, 0x0C, MASTER_FILE)).status == OK


class _Opening:
    def __init__(
        self, channel: Channel, random: Random, told: Callable[[], None], application: bytes
    ) -> None:
        self._channel = channel
        self._random = random
        self._told = told
        self._application = application

    def go(self, access: AccessKey) -> Way:
        listed = self._card_access()
        info, ambiguous = _offer(listed)
        self._told()
        if info is not None:
            way = self._by_pace(access, info, ambiguous)
            if way is not None:
                return way
        self._channel.session = None
        unknown = listed is not None and security_infos.offers_pace(listed)
        if not select_application(self._channel, self._application):
            raise ChipFault(ReadFailure.NEEDS_PACE if unknown else ReadFailure.NOT_A_DOCUMENT)
        if isinstance(access, Can):
            raise ChipFault(ReadFailure.NEEDS_MRZ)
        for key in access.likely():
            session = self._by_basic(key, unknown=unknown)
            if session is not None:
                self._channel.session = session
                return Way(key)
        raise ChipFault(ReadFailure.WRONG_KEY)

    # PACE.

    def _card_access(self) -> bytes | None:
        """Read EF.CardAccess; None when there is none, or nothing that can be read as one."""
        try:
            found = Files(self._channel).read(File.CARD_ACCESS)
            if found is None and select_master_file(self._channel):
                found = Files(self._channel).read(File.CARD_ACCESS)
        except ChipFault as fault:
            if fault.reason is not ReadFailure.GARBLED:
                raise
            return None
        return found

    def _by_pace(self, access: AccessKey, info: PaceInfo, ambiguous: bool) -> Way | None:
        """Open with PACE; None when the chip does not do it after all."""
        keys: tuple[AccessKey, ...] = access.likely()
        for key in keys:
            password = pace.Password.of(key)
            try:
                opened = pace.establish(
                    self._channel.exchange, info, password, self._random, ambiguous=ambiguous
                )
            except pace.NotOffered:
                return None
            if opened is not None:
                self._channel.session = opened.session
                if not select_application(self._channel, self._application):
                    raise ChipFault(ReadFailure.NOT_A_DOCUMENT)
                return Way(key, opened.proof)
        raise ChipFault(ReadFailure.WRONG_KEY)

    # Basic Access Control.

    def _by_basic(self, access: MrzKey | LicenceKey, *, unknown: bool) -> Session | None:
        """Open a session with one key; None when the chip says that it is the wrong one."""
        refused = ReadFailure.NEEDS_PACE if unknown else ReadFailure.NOT_A_DOCUMENT
        challenge = self._channel.exchange(Command(0x00, 0x84, 0x00, 0x00, expected=bac.NONCE))
        if challenge.status != OK:
            raise ChipFault(refused)
        if len(challenge.data) != bac.NONCE:
            raise garbled()
        keys = bac.BasicKeys.from_information(access.mrz_information())
        terminal = bac.Terminal(keys, self._random)
        sealed = terminal.challenge(challenge.data)
        command = Command(0x00, 0x82, 0x00, 0x00, sealed, expected=len(sealed))
        answer = self._channel.exchange(command)
        if answer.status in _NOT_OFFERED:
            raise ChipFault(refused)
        if answer.status != OK:
            return None
        session = terminal.finish(answer.data)
        if session is None:
            raise garbled()
        return session


def _offer(listed: bytes | None) -> tuple[PaceInfo | None, bool]:
    """Return the way of PACE to take, and whether its parameters have to be named."""
    if listed is None:
        return None, False
    try:
        offered = security_infos.parse(listed).pace
    except ChipFault:
        return None, False
    chosen = pace.choose(offered)
    if chosen is None:
        return None, False
    return chosen, sum(info.identifier == chosen.identifier for info in offered) > 1

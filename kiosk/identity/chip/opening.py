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
from kiosk.identity.chip.apdu import OK, SHORT_EXPECTED, Command, went_well
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import APPLICATION, LICENCE_APPLICATION, File
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.files import Files
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.ready import Ready
from kiosk.identity.chip.security_infos import PaceInfo
from kiosk.identity.states import AccessKey, Can, LicenceKey, MrzKey, ReadFailure

_MOST_WAYS = 4
"""Ways of PACE that are tried on one chip."""
MASTER_FILE = b"\x3f\x00"
_NOT_OFFERED = frozenset({0x6985, 0x6986, 0x6A81, 0x6D00, 0x6E00})
"""Answers that say "not this way", or not clearly that it is the wrong key."""
_BY_NAME = ((0x04, 0x0C, None), (0x04, 0x00, SHORT_EXPECTED))
"""P1, P2 and what is expected: ways to select an application. The second is for chips that insist
on telling about it."""
_TO_MASTER = (
    (0x00, 0x0C, MASTER_FILE, None),
    (0x00, 0x00, MASTER_FILE, SHORT_EXPECTED),
    (0x00, 0x0C, b"", None),
)


@dataclass(frozen=True, slots=True)
class Way:
    """How the chip was opened."""

    access: AccessKey
    """The key that it took."""
    proof: pace.ChipProof | None = None
    """What the chip authentication mapping left to check."""
    offer: PaceInfo | None = None
    """The way of PACE that was taken, which nobody has signed yet."""


def open_chip(
    files: Files,
    channel: Channel,
    access: AccessKey,
    random: Random,
    told: Callable[[], None] = lambda: None,
    ready: Ready | None = None,
) -> Way:
    """Open a session and select the application; `told` is called between the two halves.

    A chip that lets anybody read it is left as it is, without a session. `ready` are keys made
    beforehand.

    Raises ChipFault: WRONG_KEY; NEEDS_MRZ when six digits do not do; NEEDS_PACE when the chip
    only opens in a way unknown here; NOT_A_DOCUMENT.
    """
    is_licence = isinstance(access, LicenceKey)
    return _Opening(files, channel, random, told, is_licence, ready).go(access)


def select_application(
    channel: Channel, identifier: bytes = APPLICATION, *, silently: bool = True
) -> bool:
    """Select an application; tell whether the chip has it.

    `silently`: first without asking what there is to know about it, as the standard has it.
    """
    return any(
        went_well(channel.exchange(Command(0x00, 0xA4, p1, p2, identifier, expected)).status)
        for p1, p2, expected in (_BY_NAME if silently else _BY_NAME[1:])
    )


def select_master_file(channel: Channel) -> bool:
    """Go back to the master file, where EF.CardAccess and EF.CardSecurity are."""
    return any(
        went_well(channel.exchange(Command(0x00, 0xA4, p1, p2, data, expected)).status)
        for p1, p2, data, expected in _TO_MASTER
    )


class _Opening:
    def __init__(
        self,
        files: Files,
        channel: Channel,
        random: Random,
        told: Callable[[], None],
        is_licence: bool,
        ready: Ready | None,
    ) -> None:
        self._ready = ready
        self._files = files
        self._channel = channel
        self._random = random
        self._told = told
        self._application = LICENCE_APPLICATION if is_licence else APPLICATION
        self._first_file = File.LICENCE_DG1 if is_licence else File.DG1

    def go(self, access: AccessKey) -> Way:
        listed = self._card_access()
        offers = _offers(listed)
        self._told()
        for info, named in offers:
            way = self._by_pace(access, info, named=named)
            if way is not None:
                return way
        self._channel.session = None
        unknown = listed is not None and security_infos.offers_pace(listed)
        if not select_application(self._channel, self._application):
            raise ChipFault(ReadFailure.NEEDS_PACE if unknown else ReadFailure.NOT_A_DOCUMENT)
        if isinstance(access, Can):
            raise ChipFault(ReadFailure.NEEDS_MRZ)
        for key in access.likely():
            try:
                session = self._by_basic(key)
            except _Refused as refused:
                if self._is_open():
                    return Way(key)
                if unknown:
                    raise ChipFault(ReadFailure.NEEDS_PACE) from None
                if not refused.had_challenge:
                    raise ChipFault(ReadFailure.NOT_A_DOCUMENT) from None
                # It began Basic Access Control, and ended it with another word than the usual.
                continue
            if session is not None:
                self._channel.session = session
                return Way(key)
        raise ChipFault(ReadFailure.WRONG_KEY)

    # PACE.

    def _card_access(self) -> bytes | None:
        """Read EF.CardAccess; None when there is none, or nothing that can be read as one."""
        try:
            found = self._files.read(File.CARD_ACCESS)
            if found is None and select_master_file(self._channel):
                found = self._files.read(File.CARD_ACCESS)
        except ChipFault as fault:
            if fault.reason is not ReadFailure.GARBLED:
                raise
            return None
        return found

    def _by_pace(self, access: AccessKey, info: PaceInfo, *, named: bool) -> Way | None:
        """Open with PACE; None when the chip does not do it in this way after all."""
        keys: tuple[AccessKey, ...] = access.likely()
        for key in keys:
            password = pace.Password.of(key)
            try:
                opened = pace.establish(
                    self._channel.exchange,
                    info,
                    password,
                    self._random,
                    ambiguous=named,
                    ready=self._ready,
                )
            except pace.NotOffered:
                return None
            if opened is not None:
                self._channel.session = opened.session
                silently = self._files.dare("silence")
                if not select_application(self._channel, self._application, silently=silently):
                    raise ChipFault(ReadFailure.NOT_A_DOCUMENT)
                self._files.dared()
                return Way(key, opened.proof, info)
        raise ChipFault(ReadFailure.WRONG_KEY)

    # Basic Access Control.

    def _by_basic(self, access: MrzKey | LicenceKey) -> Session | None:
        """Open a session with one key; None when the chip says that it is the wrong one.

        Raises _Refused when it says that this is not the way.
        """
        challenge = self._channel.exchange(Command(0x00, 0x84, 0x00, 0x00, expected=bac.NONCE))
        if challenge.status != OK:
            raise _Refused(had_challenge=False)
        if len(challenge.data) != bac.NONCE:
            raise garbled()
        keys = bac.BasicKeys.from_information(access.mrz_information())
        terminal = bac.Terminal(keys, self._random)
        sealed = terminal.challenge(challenge.data)
        command = Command(0x00, 0x82, 0x00, 0x00, sealed, expected=len(sealed))
        answer = self._channel.exchange(command)
        if answer.status in _NOT_OFFERED:
            raise _Refused(had_challenge=answer.status in (0x6985, 0x6986))
        if answer.status != OK:
            return None
        session = terminal.finish(answer.data)
        if session is None:
            raise garbled()
        return session

    def _is_open(self) -> bool:
        """Tell whether the chip gives its files to anybody, as the first passports did."""
        try:
            return self._files.read(self._first_file) is not None
        except ChipFault as fault:
            if fault.reason is not ReadFailure.GARBLED:
                raise
            return False


class _Refused(Exception):
    """The chip does not do Basic Access Control, or does not say clearly what it refuses."""

    def __init__(self, *, had_challenge: bool) -> None:
        super().__init__()
        self.had_challenge = had_challenge


def _offers(listed: bytes | None) -> list[tuple[PaceInfo, bool]]:
    """Return the ways of PACE to try, the best first, and whether to name their parameters."""
    if listed is None:
        return []
    try:
        offered = security_infos.parse(listed).pace
    except ChipFault:
        return []
    several = len(offered) > 1
    ways = []
    for info in pace.ranked(offered)[:_MOST_WAYS]:
        ambiguous = sum(other.identifier == info.identifier for other in offered) > 1
        ways.append((info, ambiguous))
        if several:
            # What counts as ambiguous, chips see differently.
            ways.append((info, not ambiguous))
    return ways

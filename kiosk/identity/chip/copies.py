# SPDX-License-Identifier: EUPL-1.2
"""Telling an original chip from a copy, in whichever way the chip offers (ICAO 9303-11, 6).

The proof left by PACE costs nothing and is looked at first; then chip authentication, which also
gives stronger keys; then active authentication. A chip's keys count when the security object
lists the data group that holds them: without that, a copy could bring keys of its own.

A chip that declines one way may take the next. One that declines all of them, though its signed
files say that it can, is a copy. One whose keys are of a kind unknown here is neither proven nor
accused.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass

from kiosk.identity.chip import card_security, chip_auth, pace, security_infos
from kiosk.identity.chip.agreements import Random
from kiosk.identity.chip.apdu import EXTENDED_EXPECTED, OK, SHORT_EXPECTED, Command
from kiosk.identity.chip.card_security import Vouched
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import File
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.files import Files
from kiosk.identity.chip.opening import Way, select_application, select_master_file
from kiosk.identity.chip.security_infos import SecurityInfos
from kiosk.identity.states import Original, ReadFailure

__all__ = ["LICENCE", "PASSPORT", "Keys", "Means", "Original", "check"]

_MOST_WAYS = 4
"""Ways of chip authentication that are tried on one chip."""
_TOO_LONG = frozenset({0x6700, 0x6A80, 0x6A86, 0x6F00})
"""Answers of chips that have no room for a long signature in a short response."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The data groups that hold a document's keys: number and file."""

    agreement: tuple[int, File]
    signing: tuple[int, File]


PASSPORT = Keys((14, File.DG14), (15, File.DG15))
LICENCE = Keys((14, File.LICENCE_DG14), (13, File.LICENCE_KEY))


@dataclass(frozen=True, slots=True)
class Means:
    """What the check works with."""

    channel: Channel
    files: Files
    random: Random
    vouched: Vouched
    """Judges who signed EF.CardSecurity."""
    keys: Keys = PASSPORT


def check(
    means: Means,
    way: Way,
    listed: Container[int],
    groups: dict[int, bytes],
    first: Callable[[], None] | None = None,
) -> Original:
    """Find out whether the chip is an original.

    `way` is how it was opened. `listed` are the data groups that the security object has hashes
    of. `first` is what will be read next anyway: a chip that can give it after chip authentication
    has proven itself by that. It is done once, and not with a copy.

    Data groups that are read on the way are added to `groups`, to be compared with the security
    object as all others. Raises ChipFault only when the card was lost or its files are garbled.
    """
    found = _check(means, way, listed, groups, first)
    if first is not None and found in (Original.PROVEN, Original.NOT_OFFERED):
        first()
    return found or Original.PROVEN


def _check(
    means: Means,
    opened: Way,
    listed: Container[int],
    groups: dict[int, bytes],
    first: Callable[[], None] | None,
) -> Original | None:
    """Do what :func:`check` does; None when `first` was done and has proven the chip."""
    infos = _infos(means, listed, groups)
    if not _is_signed(opened.offer, infos):
        return Original.COPY
    if opened.proof is not None:
        found = _by_proof(means, opened.proof, infos)
        if found is not Original.NOT_OFFERED:
            return found
    ways = chip_auth.ranked(infos)[:_MOST_WAYS]
    declined = bool(ways) and not means.files.dare("agreement")
    for way in () if declined else ways:
        try:
            session = chip_auth.authenticate(means.channel.exchange, *way, means.random)
        except ChipFault as fault:
            if fault.reason is not ReadFailure.GARBLED or means.channel.session_lost:
                raise
            # The key itself is no good.
            continue
        declined = session is None
        if session is not None:
            means.files.dared()
            means.channel.session = session
            return _in_new_session(means, first)
    means.files.dared()
    number, file = means.keys.signing
    if number in listed:
        data = means.files.read(file)
        if data is not None:
            groups[number] = data
            found = by_signature(means, data, infos.active_hash)
            if found is Original.PROVEN or not declined:
                return found
    return Original.COPY if declined else Original.NOT_OFFERED


def _infos(means: Means, listed: Container[int], groups: dict[int, bytes]) -> SecurityInfos:
    """Read what the issuer has signed of the chip's abilities."""
    number, file = means.keys.agreement
    data = means.files.read(file) if number in listed else None
    if data is None:
        return SecurityInfos()
    groups[number] = data
    try:
        return security_infos.parse_dg14(data)
    except ChipFault:
        # Whether it is what was signed, shows in the comparison.
        return SecurityInfos()


def _is_signed(offer: security_infos.PaceInfo | None, infos: SecurityInfos) -> bool:
    """Tell whether the way of PACE that was taken is one that the issuer signed.

    EF.CardAccess is not signed: whoever changes it can make a reader take a weaker way. DG14
    repeats it (9303-11, 4.4 and 9.2); that of some older chips names no PACE at all.
    """
    if offer is None or not infos.pace:
        return True
    signed = {(info.identifier, info.parameters) for info in infos.pace}
    return (offer.identifier, offer.parameters) in signed


def _by_proof(means: Means, proof: pace.ChipProof, infos: SecurityInfos) -> Original:
    """Hold the proof of PACE against the keys in DG14, else against those in EF.CardSecurity.

    NOT_OFFERED when no key that counts is there to hold it against.
    """
    if chip_auth.mapping_is_proven(proof, infos.chip_keys):
        return Original.PROVEN
    keys = [*infos.chip_keys]
    if means.files.dare("master file"):
        if select_master_file(means.channel):
            data = means.files.read(File.CARD_SECURITY)
            if data is not None:
                keys += card_security.chip_keys(data, means.vouched)
        select_application(means.channel)
        means.files.dared()
    if chip_auth.mapping_is_proven(proof, keys):
        return Original.PROVEN
    # A copy that brings no key at all is not told apart here: the other ways follow.
    fitting = any(chip_auth.fits(proof, key) for key in keys)
    return Original.COPY if fitting else Original.NOT_OFFERED


def _in_new_session(means: Means, first: Callable[[], None] | None) -> Original | None:
    """See whether the chip answers in the session that only the holder of the key can know."""
    channel = means.channel
    try:
        # A long command may fail for its length: the chip is heard with a short one first.
        done = first is not None and not channel.extended
        if first is not None and done:
            first()
        if channel.session and not channel.session.heard:
            channel.exchange(means.files.ask())
    except ChipFault as fault:
        session = channel.session
        if fault.reason is not ReadFailure.GARBLED or (session and session.heard):
            raise
        channel.session_lost = False
        return Original.COPY
    return None if done else Original.PROVEN


def by_signature(means: Means, key: bytes, name: str) -> Original:
    """Have the chip sign (active authentication); `key` is DG15, or DG13 of a driving licence."""
    channel, challenge = means.channel, means.random(chip_auth.CHALLENGE)
    if not means.files.dare("signing"):
        return Original.COPY
    # Without extended length the signature of a long key comes chained.
    room = channel.most() if channel.extended else SHORT_EXPECTED
    answer = channel.exchange(Command(0x00, 0x88, 0x00, 0x00, challenge, room))
    too_long = answer.status in _TOO_LONG and chip_auth.key_octets(key) > channel.most_short()
    if too_long and not channel.may_go_long:
        # It has no other way to say it, and here there is none to hear it.
        means.files.dared()
        return Original.NOT_OFFERED
    if too_long:
        # It does not chain: it may take the extended length that it does not speak of.
        command = Command(0x00, 0x88, 0x00, 0x00, challenge, EXTENDED_EXPECTED)
        answer = channel.exchange(command)
    means.files.dared()
    try:
        right = chip_auth.signature_is_right(key, name, challenge, answer.data)
    except chip_auth.UnknownKey:
        return Original.NOT_OFFERED
    return Original.PROVEN if answer.status == OK and right else Original.COPY

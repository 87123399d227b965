# SPDX-License-Identifier: EUPL-1.2
"""Telling an original chip from a copy, in whichever way the chip offers (ICAO 9303-11, 6).

The proof left by PACE costs nothing and is looked at first; then chip authentication, which also
gives stronger keys; then active authentication. A chip's keys count when the security object
lists the data group that holds them: without that, a copy could bring keys of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass

from kiosk.identity.chip import card_security, chip_auth, pace, security_infos
from kiosk.identity.chip.agreements import Random
from kiosk.identity.chip.apdu import OK, SHORT_EXPECTED, Command
from kiosk.identity.chip.card_security import Vouched
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import File
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.files import Files
from kiosk.identity.chip.opening import select_application, select_master_file
from kiosk.identity.chip.security_infos import SecurityInfos
from kiosk.identity.states import Original, ReadFailure

__all__ = ["Means", "Original", "check"]


@dataclass(frozen=True, slots=True)
class Means:
    """What the check works with."""

    channel: Channel
    files: Files
    random: Random
    vouched: Vouched
    """Judges who signed EF.CardSecurity."""


def check(
    means: Means,
    proof: pace.ChipProof | None,
    listed: Container[int],
    groups: dict[int, bytes],
    first: Callable[[], None] | None = None,
) -> Original:
    """Find out whether the chip is an original.

    `listed` are the data groups that the security object has hashes of. `first` is what will be
    read next anyway: a chip that can give it after chip authentication has proven itself by that.
    It is done once in any case.

    Data groups that are read on the way are added to `groups`, to be compared with the security
    object as all others. Raises ChipFault only when the card was lost or its files are garbled.
    """
    found = _check(means, proof, listed, groups, first)
    if first is not None and found is not None:
        first()
    return found or Original.PROVEN


def _check(
    means: Means,
    proof: pace.ChipProof | None,
    listed: Container[int],
    groups: dict[int, bytes],
    first: Callable[[], None] | None,
) -> Original | None:
    """Do what :func:`check` does; None when `first` was done and has proven the chip."""
    infos = SecurityInfos()
    if 14 in listed:
        data = means.files.read(File.DG14)
        if data is not None:
            groups[14] = data
            infos = security_infos.parse_dg14(data)
    if proof is not None:
        return _by_proof(means, proof, infos)
    way = chip_auth.choose(infos)
    if way is not None:
        return _by_agreement(means, way, first)
    if 15 in listed:
        data = means.files.read(File.DG15)
        if data is not None:
            groups[15] = data
            return by_signature(means.channel, means.random, data, infos.active_hash)
    return Original.NOT_OFFERED


def _by_proof(means: Means, proof: pace.ChipProof, infos: SecurityInfos) -> Original:
    """Hold the proof of PACE against the keys in DG14, else against those in EF.CardSecurity."""
    if chip_auth.mapping_is_proven(proof, infos.chip_keys):
        return Original.PROVEN
    if not select_master_file(means.channel):
        return Original.COPY
    data = means.files.read(File.CARD_SECURITY)
    if not select_application(means.channel):
        return Original.COPY
    keys = card_security.chip_keys(data, means.vouched) if data is not None else ()
    return Original.PROVEN if chip_auth.mapping_is_proven(proof, keys) else Original.COPY


def _by_agreement(
    means: Means,
    way: tuple[security_infos.ChipAuthenticationInfo, security_infos.ChipKey],
    first: Callable[[], None] | None,
) -> Original | None:
    session = chip_auth.authenticate(means.channel.exchange, *way, means.random)
    if session is None:
        return Original.COPY
    means.channel.session = session
    # Only the holder of the private key can answer now.
    try:
        if first is not None:
            first()
            return None
        ask = Command(0x00, 0xB0, 0x80 | File.DG14.short, 0x00, expected=8)
        answered = means.channel.exchange(ask)
    except ChipFault as fault:
        if fault.reason is not ReadFailure.GARBLED:
            raise
        return Original.COPY
    return Original.PROVEN if answered.data else Original.COPY


def by_signature(channel: Channel, random: Random, key: bytes, name: str) -> Original:
    """Have the chip sign (active authentication); `key` is DG15, or DG13 of a driving licence."""
    challenge = random(chip_auth.CHALLENGE)
    # Without extended length the signature of a long key comes chained.
    room = channel.most() if channel.extended else SHORT_EXPECTED
    answer = channel.exchange(Command(0x00, 0x88, 0x00, 0x00, challenge, room))
    if answer.status != OK:
        return Original.COPY
    right = chip_auth.signature_is_right(key, name, challenge, answer.data)
    return Original.PROVEN if right else Original.COPY

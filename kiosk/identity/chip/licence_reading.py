# SPDX-License-Identifier: EUPL-1.2
"""Reading an opened driving licence to its end, and what it is worth (ISO/IEC 18013-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.clock import local
from kiosk.identity.chip import copies, judging, licence, passive, security_object
from kiosk.identity.chip.agreements import Random
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.data_groups import File
from kiosk.identity.chip.faults import garbled
from kiosk.identity.chip.files import Files
from kiosk.identity.chip.licence import Licence
from kiosk.identity.chip.opening import Way
from kiosk.identity.states import (
    ChipRead,
    LicenceKey,
    Original,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.trust.signed_data import SignedData
from kiosk.identity.trust.store import Trust
from kiosk.people import ChipGrade, DocumentFacts, Identity, Method, Person

_FACE = 6
"""Data group with the face."""


@dataclass(frozen=True, slots=True)
class Means:
    """What reading works with."""

    channel: Channel
    files: Files
    random: Random
    trust: Trust
    on_found: Callable[[Person], None]
    face: bool


def read(
    access: LicenceKey,
    way: Way,
    means: Means,
    now: dt.datetime,
    told: Callable[[float], None],
) -> ReadResult:
    """Read name, proof and, when asked for, the face. Raises ChipFault and Cancelled."""
    dg1 = means.files.read(File.LICENCE_DG1)
    if dg1 is None:
        raise garbled()
    facts = licence.parse_dg1(dg1)
    person = Person(facts.family_name, facts.given_names, facts.birth_date)
    means.on_found(person)
    told(0.3)
    groups = {1: dg1}
    sod = means.files.read(File.LICENCE_SOD, lambda part: told(0.3 + 0.3 * part))
    found = security_object.read(sod) if sod is not None else None
    keys = copies.Means(means.channel, means.files, means.random, _nobody, copies.LICENCE)
    original = copies.check(keys, way, found.hashes if found is not None else (), groups)
    told(0.7)
    has_face = found is None or _FACE in found.hashes
    if means.face and has_face and original is not Original.COPY:
        face = means.files.read(File.LICENCE_FACE, lambda part: told(0.7 + 0.3 * part))
        if face is not None:
            groups[_FACE] = face
    checked = passive.authenticate(found, groups, facts.country, means.trust, now)
    expires = _last_day(facts)
    grade = judging.grade_of(checked, expires, local(now).date())
    if original is Original.COPY or not _is_of(facts, access):
        grade = ChipGrade.ALTERED
    document = DocumentFacts(
        kind="D",
        issuer=facts.country,
        number=facts.number,
        expires=expires,
        grade=grade,
        because=checked.because if grade is not ChipGrade.ALTERED else None,
    )
    told(1.0)
    if grade is ChipGrade.ALTERED:
        return ReadFailed(ReadFailure.ALTERED, document)
    identity = Identity(
        method=Method.CHIP,
        assurance=judging.assurance_of(grade, original),
        person=person,
        document=document,
        established_at=now,
    )
    face_file = groups.get(_FACE, b"")
    return ChipRead(identity, now, means.channel.commands, original=original, face=face_file)


def _nobody(_: SignedData) -> bool:
    """Licences have no EF.CardSecurity."""
    return False


def _is_of(facts: Licence, access: LicenceKey) -> bool:
    """Tell whether the chip is of the card whose line opened it: a Dutch line has its number."""
    if facts.country != "NLD":
        return True
    return access.line[2:5] == "NLD" and bool(facts.number) and facts.number in access.line


def _last_day(facts: Licence) -> dt.date | None:
    try:
        return dt.date.fromisoformat(facts.expires)
    except ValueError:
        return None

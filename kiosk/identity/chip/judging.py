# SPDX-License-Identifier: EUPL-1.2
"""What a chip that was read is worth, and who its holder is: from files to a `ReadResult`."""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import dataclass, replace

from kiosk.cases import is_valid_bsn
from kiosk.clock import local
from kiosk.identity import mrz, transliteration
from kiosk.identity.chip import details, passive
from kiosk.identity.chip.details import PersonalDetails
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.passive import Passive
from kiosk.identity.chip.security_object import SecurityObject
from kiosk.identity.states import (
    AccessKey,
    ChipRead,
    MrzKey,
    Original,
    Purpose,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.trust.store import Trust
from kiosk.people import Assurance, ChipGrade, DocumentFacts, Identity, Method, Person

_DETAILS = 11
_YOUNG = 15
"""Years: somebody who seems to be younger may be a hundred years older."""
_OWN = frozenset({1, 2, 14, 15})
"""Data groups that are read for our own purposes."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What reading has brought to light."""

    zone: mrz.Mrz
    """DG1, taken apart."""
    groups: dict[int, bytes]
    """The data groups that were read: number to whole file."""
    sod: SecurityObject | None
    same_document: bool
    """The chip is of the document whose page opened it."""
    exchanges: int
    original: Original = Original.NOT_OFFERED
    """What the check against copies found."""


def judge(evidence: Evidence, purpose: Purpose, now: dt.datetime, trust: Trust) -> ReadResult:
    """Grade the document and name its holder. Raises ChipFault GARBLED."""
    zone = evidence.zone
    today = local(now).date()
    expires = mrz.expiry_date(zone.expiry_date, today)
    checked = passive.authenticate(
        evidence.sod, evidence.groups, zone.issuer, trust, now, zone.kind
    )
    grade = grade_of(checked, expires, today)
    if not evidence.same_document or evidence.original is Original.COPY:
        grade = ChipGrade.ALTERED
    document = DocumentFacts(
        kind=_kind(zone.kind),
        issuer=zone.issuer,
        number=zone.document_number,
        expires=expires,
        grade=grade,
        because=checked.because if grade is not ChipGrade.ALTERED else None,
    )
    if grade is ChipGrade.ALTERED:
        return ReadFailed(ReadFailure.ALTERED, document)
    person = person_of(zone, purpose, now)
    if _DETAILS in evidence.groups:
        # What is optional may be odd, and then completes nothing.
        with contextlib.suppress(ChipFault):
            person = _completed(person, zone, details.parse_dg11(evidence.groups[_DETAILS]))
    identity = Identity(
        method=Method.CHIP,
        assurance=assurance_of(grade, evidence.original),
        person=person,
        document=document,
        established_at=now,
    )
    return ChipRead(
        identity,
        now,
        evidence.exchanges,
        original=evidence.original,
        face=evidence.groups.get(2, b""),
        further={n: data for n, data in evidence.groups.items() if n not in _OWN},
    )


def person_of(zone: mrz.Mrz, purpose: Purpose, now: dt.datetime) -> Person:
    """Name the holder, as far as the purpose needs."""
    return Person(
        family_name=mrz.readable_name(zone.family_name, zone.issuer),
        given_names=mrz.readable_name(zone.given_names, zone.issuer),
        birth_date=mrz.birth_date(zone.birth_date, local(now).date()),
        bsn=_bsn(zone, purpose),
    )


def is_incomplete(zone: mrz.Mrz, today: dt.date) -> bool:
    """Tell whether the zone leaves something open: no room for all of the name, not all of the
    birth date, or two digits of a year that a child and somebody of a hundred share."""
    birth = zone.birth_date
    if zone.name_truncated or "<" in birth or "00" in (birth[2:4], birth[4:6]):
        return True
    return int(mrz.birth_date(birth, today)[:4]) >= today.year - _YOUNG


def _completed(person: Person, zone: mrz.Mrz, told: PersonalDetails) -> Person:
    """Take from DG11 what says the same as the zone, and more of it."""
    family, given = told.family_name, told.given_names
    cut = zone.name_truncated
    if (
        family
        and transliteration.is_same(family, zone.family_name, truncated=cut)
        and transliteration.is_same(given, zone.given_names, truncated=cut)
    ):
        person = replace(
            person,
            family_name=mrz.readable_name(family, zone.issuer) if family.isupper() else family,
            given_names=mrz.readable_name(given, zone.issuer) if given.isupper() else given,
        )
    plain = told.birth_date.replace("-", "")[2:]
    known = [(a, b) for a, b in zip(zone.birth_date, plain, strict=False) if a not in "<0"]
    if plain and all(a == b for a, b in known):
        person = replace(person, birth_date=told.birth_date)
    return person


def is_of(zone: mrz.Mrz, access: AccessKey) -> bool:
    """Tell whether a chip's zone is that of the page whose facts opened it.

    Six digits say nothing about the zone.
    """
    if not isinstance(access, MrzKey):
        return True
    shown = MrzKey(zone.document_number, zone.birth_date, zone.expiry_date)
    return shown.mrz_information() == access.mrz_information()


def assurance_of(grade: ChipGrade, original: Original) -> Assurance:
    """Tell how sure a chip makes us of who laid it down (EU 2015/1502).

    Whoever can write a chip can write a consistent one, and whoever has read a chip can write its
    copy: only the issuer's signature on a chip that is proven to be the original is worth more
    than paper. High takes a person who looks at the face.
    """
    if grade is ChipGrade.GENUINE and original is Original.PROVEN:
        return Assurance.SUBSTANTIAL
    if grade in (ChipGrade.ALTERED, ChipGrade.NOT_CHECKED):
        return Assurance.NONE
    return Assurance.LOW


def grade_of(checked: Passive, expires: dt.date | None, today: dt.date) -> ChipGrade:
    """Put together what is known of the files and of the document's last day."""
    sound = checked.grade in (ChipGrade.GENUINE, ChipGrade.ISSUER_NOT_VERIFIED)
    # Some issuers leave the date of expiry open.
    if sound and expires is not None and expires < today:
        return ChipGrade.EXPIRED
    return checked.grade


def _kind(code: str) -> str:
    """Sort a document code (9303-4 to 9303-6, 4.2.2) into P, R (residence permit) or I."""
    if code.startswith("P"):
        return "P"
    return "R" if code[1:2] == "R" else "I"


def _bsn(zone: mrz.Mrz, purpose: Purpose) -> str:
    """Return the BSN that older Dutch documents carry as optional data, when it may be used.

    Dutch identity cards issued since August 2021 have none; nothing is made up for them.
    """
    number = zone.optional[0]
    wanted = purpose is Purpose.NAME_AND_BSN and zone.issuer == "NLD"
    return number if wanted and is_valid_bsn(number) else ""

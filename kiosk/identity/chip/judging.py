# SPDX-License-Identifier: EUPL-1.2
"""What a chip that was read is worth, and who its holder is: from files to a `ReadResult`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kiosk.cases import Assurance, ChipGrade, DocumentFacts, Identity, Method, Person, is_valid_bsn
from kiosk.clock import local
from kiosk.identity import mrz
from kiosk.identity.chip import security_object
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


@dataclass(frozen=True, slots=True)
class Evidence:
    """What reading has brought to light."""

    zone: mrz.Mrz
    """DG1, taken apart."""
    groups: dict[int, bytes]
    """The data groups that were read: number to whole file."""
    sod: bytes | None
    same_document: bool
    """The chip is of the document whose page opened it."""
    exchanges: int
    original: Original = Original.NOT_OFFERED
    """What the check against copies found."""


def judge(evidence: Evidence, purpose: Purpose, now: dt.datetime) -> ReadResult:
    """Grade the document and name its holder. Raises ChipFault GARBLED."""
    zone = evidence.zone
    today = local(now).date()
    expires = mrz.expiry_date(zone.expiry_date, today)
    sod = evidence.sod
    verdict = security_object.compare(sod, evidence.groups) if sod is not None else None
    grade = _grade(verdict, expires, today)
    if not evidence.same_document or evidence.original is Original.COPY:
        grade = ChipGrade.ALTERED
    document = DocumentFacts(
        kind=_kind(zone.kind),
        issuer=zone.issuer,
        number=zone.document_number,
        expires=expires,
        grade=grade,
    )
    if grade is ChipGrade.ALTERED:
        return ReadFailed(ReadFailure.ALTERED, document)
    person = person_of(zone, purpose, now)
    identity = Identity(
        method=Method.CHIP,
        # Whoever can write a chip can write a consistent one: until its issuer is verified,
        # a chip is worth what the paper is worth.
        assurance=Assurance.NONE if grade is ChipGrade.NOT_CHECKED else Assurance.LOW,
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
    )


def person_of(zone: mrz.Mrz, purpose: Purpose, now: dt.datetime) -> Person:
    """Name the holder, as far as the purpose needs."""
    return Person(
        family_name=mrz.readable_name(zone.family_name, zone.issuer),
        given_names=mrz.readable_name(zone.given_names, zone.issuer),
        birth_date=mrz.birth_date(zone.birth_date, local(now).date()),
        bsn=_bsn(zone, purpose),
    )


def is_of(zone: mrz.Mrz, access: AccessKey) -> bool:
    """Tell whether a chip's zone is that of the page whose facts opened it.

    Six digits say nothing about the zone.
    """
    if not isinstance(access, MrzKey):
        return True
    shown = MrzKey(zone.document_number, zone.birth_date, zone.expiry_date)
    return shown.mrz_information() == access.mrz_information()


def _grade(
    verdict: security_object.Verdict | None, expires: dt.date | None, today: dt.date
) -> ChipGrade:
    if verdict is security_object.Verdict.DIFFERS:
        return ChipGrade.ALTERED
    if verdict is not security_object.Verdict.MATCHES:
        return ChipGrade.NOT_CHECKED
    # Some issuers leave the date of expiry open.
    if expires is not None and expires < today:
        return ChipGrade.EXPIRED
    return ChipGrade.ISSUER_NOT_VERIFIED


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

# SPDX-License-Identifier: EUPL-1.2
"""The data groups that say more about holder and document (ICAO 9303-10, 4.7.7 to 4.7.16).

All their fields are optional; what is missing or unreadable is empty. Each function raises
ChipFault GARBLED when the file is not built as the standard says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.identity.chip import texts, tlv
from kiosk.identity.chip.faults import garbled

MOST_IMAGES = 8
_MOST_PERSONS = 16


@dataclass(frozen=True, slots=True)
class PersonalDetails:
    """DG11. Dates are ISO with ``00`` for unknown parts."""

    family_name: str = ""
    given_names: str = ""
    other_names: tuple[str, ...] = ()
    personal_number: str = ""
    birth_date: str = ""
    birth_place: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    phone: str = ""
    profession: str = ""
    title: str = ""
    summary: str = ""
    proof_of_citizenship: bytes = b""
    other_documents: tuple[str, ...] = ()
    custody: str = ""


@dataclass(frozen=True, slots=True)
class DocumentDetails:
    """DG12."""

    authority: str = ""
    issued: str = ""
    other_persons: tuple[str, ...] = ()
    observations: str = ""
    tax_or_exit: str = ""
    front: bytes = b""
    rear: bytes = b""
    personalised: str = ""
    """``YYYYMMDDhhmmss``, or empty."""
    personalised_by: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person to notify, of DG16."""

    recorded: str
    name: str
    phone: str
    address: tuple[str, ...]


def parse_dg7(data: bytes) -> tuple[bytes, ...]:
    """Return the images of the signature or usual mark."""
    found = [content for tag, content, _ in tlv.items(tlv.value(data, 0x67)) if tag == 0x5F43]
    return tuple(found[:MOST_IMAGES])


def parse_dg11(data: bytes) -> PersonalDetails:
    """Read additional personal details."""
    fields = _fields(data, 0x6B)
    family, given = texts.names(fields.get(0x5F0E, b""))
    return PersonalDetails(
        family_name=family,
        given_names=given,
        other_names=tuple(_listed(fields.get(0xA0, b""), 0x5F0F)),
        personal_number=texts.clean(fields.get(0x5F10, b"").rstrip(b"<")),
        birth_date=texts.iso_date(fields.get(0x5F2B, b"")),
        birth_place=texts.parts(fields.get(0x5F11, b"")),
        address=texts.parts(fields.get(0x5F42, b"")),
        phone=texts.clean(fields.get(0x5F12, b"")),
        profession=texts.clean(fields.get(0x5F13, b"")),
        title=texts.clean(fields.get(0x5F14, b"")),
        summary=texts.clean(fields.get(0x5F15, b"")),
        proof_of_citizenship=fields.get(0x5F16, b""),
        other_documents=texts.parts(fields.get(0x5F17, b"")),
        custody=texts.clean(fields.get(0x5F18, b"")),
    )


def parse_dg12(data: bytes) -> DocumentDetails:
    """Read additional document details."""
    fields = _fields(data, 0x6C)
    moment = texts.digits(fields.get(0x5F55, b""))
    return DocumentDetails(
        authority=texts.clean(fields.get(0x5F19, b"")),
        issued=texts.iso_date(fields.get(0x5F26, b"")),
        other_persons=tuple(_listed(fields.get(0xA0, b""), 0x5F1A)),
        observations=texts.clean(fields.get(0x5F1B, b"")),
        tax_or_exit=texts.clean(fields.get(0x5F1C, b"")),
        front=fields.get(0x5F1D, b""),
        rear=fields.get(0x5F1E, b""),
        personalised=moment if len(moment) == 14 else "",
        personalised_by=texts.clean(fields.get(0x5F56, b"")),
    )


def parse_dg13(data: bytes) -> bytes:
    """Return the issuer's own details, whose form only the issuer knows."""
    return tlv.value(data, 0x6D)


def parse_dg16(data: bytes) -> tuple[Contact, ...]:
    """Read the persons to notify."""
    found = []
    for tag, content, _ in tlv.items(tlv.value(data, 0x70)):
        if not 0xA1 <= tag <= 0xAF:
            continue
        fields = {t: c for t, c, _ in tlv.items(content)}
        found.append(
            Contact(
                recorded=texts.iso_date(fields.get(0x5F50, b"")),
                name=" ".join(reversed(texts.names(fields.get(0x5F51, b"")))).strip(),
                phone=texts.clean(fields.get(0x5F52, b"")),
                address=texts.parts(fields.get(0x5F53, b"")),
            )
        )
    return tuple(found[:_MOST_PERSONS])


def _fields(data: bytes, tag: int) -> dict[int, bytes]:
    fields: dict[int, bytes] = {}
    for found, content, _ in tlv.items(tlv.value(data, tag)):
        if found in fields:
            # Which of two would count, the chip must not decide.
            raise garbled()
        fields[found] = content
    return fields


def _listed(content: bytes, tag: int) -> Iterator[str]:
    """Yield the names in a list that begins with their number."""
    for number, (found, name, _) in enumerate(tlv.items(content)):
        if found == tag and number <= _MOST_PERSONS:
            yield " ".join(reversed(texts.names(name))).strip()

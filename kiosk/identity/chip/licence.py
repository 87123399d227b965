# SPDX-License-Identifier: EUPL-1.2
"""What the chip of an EU driving licence says (ISO/IEC 18013-2, annex C; EU 383/2012, annex I)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.identity.chip import texts, tlv
from kiosk.identity.chip.faults import garbled

_PERSONAL, _CATEGORIES, _CATEGORY = 0x5F02, 0x7F63, 0x87
_MOST_CATEGORIES = 64
_LATIN = "latin-1"


@dataclass(frozen=True, slots=True)
class Category:
    """What may be driven, from when and until when (ISO dates, or empty), and on what terms."""

    code: str
    issued: str = ""
    expires: str = ""
    restriction: str = ""


@dataclass(frozen=True, slots=True)
class Licence:
    """DG1. Dates are ISO, unknown parts ``00``; what is not there is empty."""

    state: str
    """Issuing member state: three letters, or a distinguishing sign such as ``NL``."""
    family_name: str
    given_names: str
    birth_date: str
    birth_place: str = ""
    nationality: str = ""
    sex: str = ""
    issued: str = ""
    expires: str = ""
    authority: str = ""
    administrative_number: str = ""
    number: str = ""
    residence: str = ""
    categories: tuple[Category, ...] = ()

    @property
    def country(self) -> str:
        """The issuing state in three letters."""
        return _SIGNS.get(self.state, self.state)


_SIGNS = {"NL": "NLD", "D": "D", "B": "BEL", "F": "FRA"}
"""Signs that older cards of neighbours have in place of three letters."""


def parse_dg1(data: bytes) -> Licence:
    """Read DG1. Raises ChipFault GARBLED."""
    fields: dict[int, bytes] = {}
    categories: tuple[Category, ...] = ()
    for tag, content, _ in tlv.items(tlv.value(data, 0x61)):
        if tag == _PERSONAL:
            fields |= {inner: value for inner, value, _ in tlv.items(content)}
        elif tag == _CATEGORIES:
            categories = _categories(content)
    family = _text(fields, 0x5F04)
    if not family:
        raise garbled()
    return Licence(
        state=_text(fields, 0x5F03).upper(),
        family_name=family,
        given_names=_text(fields, 0x5F05),
        birth_date=texts.iso_date(fields.get(0x5F06, b""), day_first=True),
        birth_place=_text(fields, 0x5F07),
        nationality=_text(fields, 0x5F08),
        sex=_SEXES.get(fields.get(0x5F09, b""), ""),
        issued=texts.iso_date(fields.get(0x5F0A, b""), day_first=True),
        expires=texts.iso_date(fields.get(0x5F0B, b""), day_first=True),
        authority=_text(fields, 0x5F0C),
        administrative_number=_text(fields, 0x5F0D),
        number=_text(fields, 0x5F0E),
        residence=_text(fields, 0x5F0F),
        categories=categories,
    )


_SEXES = {b"\x01": "M", b"\x02": "F", b"\x09": "X", b"M": "M", b"F": "F", b"1": "M", b"2": "F"}


def _text(fields: dict[int, bytes], tag: int) -> str:
    return texts.clean(fields.get(tag, b""), _LATIN)


def _categories(content: bytes) -> tuple[Category, ...]:
    found: list[Category] = []
    for tag, value, _ in tlv.items(content):
        if tag == _CATEGORY and len(found) < _MOST_CATEGORIES:
            found.append(_category(value))
    return tuple(found)


def _category(value: bytes) -> Category:
    """Read ``code;date;date;restriction``: the dates are packed, so may hold a semicolon."""
    code, _, rest = value.partition(b";")
    issued, rest = _packed(rest)
    expires, rest = _packed(rest)
    return Category(
        texts.clean(code, _LATIN)[:10], issued, expires, texts.clean(rest.strip(b";"), _LATIN)
    )


def _packed(rest: bytes) -> tuple[str, bytes]:
    if rest[:1] == b";" or not rest:
        return "", rest[1:]
    return texts.iso_date(rest[:4], day_first=True), rest[5:]

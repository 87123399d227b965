# SPDX-License-Identifier: EUPL-1.2
"""The machine-readable zone of travel documents: ICAO 9303-3 to 9303-6, sizes TD1, TD2 and TD3.

Reads what a chip's DG1 holds and what a scanner or a resident gives. It is written by strangers:
only the characters of the standard get through, so a name cannot carry anything but letters.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ALLOWED = frozenset(_ALPHABET + "<")
_WEIGHTS = (7, 3, 1)
_MAX_INPUT = 200
_DOCUMENT_YEARS = 50
"""An expiry date lies less than this many years from today, either way."""


class Field(Enum):
    """The parts that have a check digit."""

    DOCUMENT_NUMBER = "document-number"
    BIRTH_DATE = "birth-date"
    EXPIRY_DATE = "expiry-date"
    OPTIONAL = "optional"
    COMPOSITE = "composite"


KEY_FIELDS = frozenset({Field.DOCUMENT_NUMBER, Field.BIRTH_DATE, Field.EXPIRY_DATE})
"""The fields that make up the chip's access key."""


class Unreadable(Enum):
    """Why a text is not a machine-readable zone."""

    LENGTH = "length"
    CHARACTERS = "characters"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Mrz:
    """A machine-readable zone taken apart; fillers at the ends removed.

    Dates stay ``YYMMDD`` with ``<<`` for unknown parts: their century needs today's date.
    """

    kind: str
    """Document code: one or two letters (``P``, ``I``, ``ID`` ...)."""
    issuer: str
    nationality: str
    document_number: str
    birth_date: str
    expiry_date: str
    sex: str
    """``F``, ``M`` or ``X`` (unspecified)."""
    family_name: str
    given_names: str
    optional: tuple[str, str]
    """Optional data: TD1 first and second line; TD2 and TD3 only the first."""
    faults: frozenset[Field]
    """Fields whose check digit is wrong."""
    name_truncated: bool
    """The name fills its field to the end: letters or names may be missing."""


def check_digit(text: str) -> str:
    """Return the check digit over `text` (9303-3, 4.9): weights 7 3 1, letters from A = 10.

    Raises ValueError for a character that cannot stand in a machine-readable zone.
    """
    total = 0
    for position, character in enumerate(text):
        value = 0 if character == "<" else _ALPHABET.index(character)
        total += value * _WEIGHTS[position % 3]
    return str(total % 10)


def parse(text: str) -> Mrz | Unreadable:
    """Take a machine-readable zone apart; `text` may have white space anywhere."""
    if len(text) > _MAX_INPUT:
        return Unreadable.LENGTH
    plain = "".join(text.split()).upper()
    layout = {90: _td1, 72: _td2, 88: _td3}.get(len(plain))
    if layout is None:
        return Unreadable.LENGTH
    if not _ALLOWED.issuperset(plain):
        return Unreadable.CHARACTERS
    zone = layout(plain)
    # An expiry date only has to look like one: issuers write 999999 for "never".
    if not (_is_short_date(zone.birth_date) and _is_pairs(zone.expiry_date)):
        return Unreadable.DATES
    return zone


def _td1(zone: str) -> Mrz:
    """Three lines of 30 (9303-5, 4.2.2)."""
    upper, middle = zone[:30], zone[30:60]
    number, digit, optional, long_fault = _long_number(upper[5:14], upper[14], upper[15:30])
    composite = upper[5:30] + middle[0:7] + middle[8:15] + middle[18:29]
    return _build(
        kind=upper[0:2],
        issuer=upper[2:5],
        nationality=middle[15:18],
        number=number,
        birth=middle[0:6],
        expiry=middle[8:14],
        sex=middle[7],
        name=zone[60:90],
        optional=(optional, middle[18:29]),
        checks={
            Field.DOCUMENT_NUMBER: (number, digit),
            Field.BIRTH_DATE: (middle[0:6], middle[6]),
            Field.EXPIRY_DATE: (middle[8:14], middle[14]),
            Field.COMPOSITE: (composite, middle[29]),
        },
        faults={Field.DOCUMENT_NUMBER} if long_fault else set(),
    )


def _td2(zone: str) -> Mrz:
    """Two lines of 36 (9303-6, 4.2.2)."""
    upper, lower = zone[:36], zone[36:72]
    number, digit, optional, long_fault = _long_number(lower[0:9], lower[9], lower[28:35])
    return _build(
        kind=upper[0:2],
        issuer=upper[2:5],
        nationality=lower[10:13],
        number=number,
        birth=lower[13:19],
        expiry=lower[21:27],
        sex=lower[20],
        name=upper[5:36],
        optional=(optional, ""),
        checks={
            Field.DOCUMENT_NUMBER: (number, digit),
            Field.BIRTH_DATE: (lower[13:19], lower[19]),
            Field.EXPIRY_DATE: (lower[21:27], lower[27]),
            Field.COMPOSITE: (lower[0:10] + lower[13:20] + lower[21:35], lower[35]),
        },
        faults={Field.DOCUMENT_NUMBER} if long_fault else set(),
    )


def _td3(zone: str) -> Mrz:
    """Two lines of 44 (9303-4, 4.2.2)."""
    upper, lower = zone[:44], zone[44:88]
    # An empty personal number may have a filler for a check digit (9303-4, 4.2.2.2, note j).
    optional_digit = "0" if lower[42] == "<" and not lower[28:42].strip("<") else lower[42]
    return _build(
        kind=upper[0:2],
        issuer=upper[2:5],
        nationality=lower[10:13],
        number=lower[0:9],
        birth=lower[13:19],
        expiry=lower[21:27],
        sex=lower[20],
        name=upper[5:44],
        optional=(lower[28:42], ""),
        checks={
            Field.DOCUMENT_NUMBER: (lower[0:9], lower[9]),
            Field.BIRTH_DATE: (lower[13:19], lower[19]),
            Field.EXPIRY_DATE: (lower[21:27], lower[27]),
            Field.OPTIONAL: (lower[28:42], optional_digit),
            Field.COMPOSITE: (lower[0:10] + lower[13:20] + lower[21:43], lower[43]),
        },
        faults=set(),
    )


def _long_number(field: str, digit: str, optional: str) -> tuple[str, str, str, bool]:
    """Join a number of more than nine characters (9303-5, 4.2.4).

    Its rest and its check digit stand at the start of the optional data, and a filler stands
    where the check digit would be. Returns number, check digit, what is left of the optional
    data, and whether the rest is missing.
    """
    if digit != "<" or not field.strip("<"):
        return field, digit, optional, False
    rest, _, left = optional.partition("<")
    if len(rest) < 2:
        return field, digit, optional, True
    return field + rest[:-1], rest[-1], left, False


def _build(
    *,
    kind: str,
    issuer: str,
    nationality: str,
    number: str,
    birth: str,
    expiry: str,
    sex: str,
    name: str,
    optional: tuple[str, str],
    checks: dict[Field, tuple[str, str]],
    faults: set[Field],
) -> Mrz:
    faults |= {field for field, (text, digit) in checks.items() if check_digit(text) != digit}
    family, _, given = name.partition("<<")
    return Mrz(
        kind=kind.rstrip("<"),
        issuer=issuer.rstrip("<"),
        nationality=nationality.rstrip("<"),
        document_number=number.rstrip("<"),
        birth_date=birth,
        expiry_date=expiry,
        sex={"F": "F", "M": "M"}.get(sex, "X"),
        family_name=_words(family),
        given_names=_words(given),
        optional=(optional[0].rstrip("<"), optional[1].rstrip("<")),
        faults=frozenset(faults),
        name_truncated=name[-1:] != "<",
    )


def _words(text: str) -> str:
    return " ".join(part for part in text.split("<") if part)


def _is_short_date(text: str) -> bool:
    """Tell whether `text` can be ``YYMMDD``; each pair may be unknown (``<<`` or ``00``)."""
    month, day = text[2:4], text[4:6]
    return (
        _is_pairs(text) and (month == "<<" or int(month) <= 12) and (day == "<<" or int(day) <= 31)
    )


def _is_pairs(text: str) -> bool:
    return all(part == "<<" or part.isdecimal() for part in (text[0:2], text[2:4], text[4:6]))


def is_document_number(text: str) -> bool:
    """Tell whether `text` can be a document number: 1 to 22 letters and digits."""
    return 1 <= len(text) <= 22 and all(character in _ALPHABET for character in text)


def iso_to_short(date: str) -> str | None:
    """Turn ``YYYY-MM-DD`` (unknown parts ``00``) into ``YYMMDD`` with fillers, or None."""
    parts = date.split("-")
    if [len(part) for part in parts] != [4, 2, 2]:
        return None
    year, month, day = parts
    if not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    short = ("<<" if year == "0000" else year[2:]) + month.replace("00", "<<")
    short += day.replace("00", "<<")
    return short if _is_short_date(short) else None


def birth_date(short: str, today: dt.date) -> str:
    """Write a birth date as ISO, unknown parts ``00``.

    Nobody is born after today, so the century is the latest in which the date is not in the
    future: someone of a hundred years or older cannot be told from a child by two digits.
    """
    year, month, day = (part.replace("<<", "00") for part in (short[0:2], short[2:4], short[4:6]))
    if short[0:2] == "<<":
        return f"0000-{month}-{day}"
    full = today.year - today.year % 100 + int(year)
    if (full, int(month), int(day)) > (today.year, today.month, today.day):
        full -= 100
    return f"{full:04d}-{month}-{day}"


def expiry_date(short: str, today: dt.date) -> dt.date | None:
    """Write an expiry date; None when it is not a calendar date.

    The century is the one that brings it nearest to today, within fifty years either way.
    """
    if "<" in short:
        return None
    full = today.year - today.year % 100 + int(short[0:2])
    if full - today.year >= _DOCUMENT_YEARS:
        full -= 100
    elif today.year - full > _DOCUMENT_YEARS:
        full += 100
    try:
        return dt.date(full, int(short[2:4]), int(short[4:6]))
    except ValueError:
        return None


_PARTICLES = frozenset(
    {"de", "den", "der", "van", "ter", "ten", "te", "het", "t", "op", "in", "aan", "von", "la"}
)


def readable_name(name: str, issuer: str) -> str:
    """Write a name, which the zone has in capitals, as people write it.

    A guess, made for reading: capitals say nothing about ``McDonald`` or a missing accent. Dutch
    documents have their particles in small letters ("van den Berg") and IJ as one letter.
    """
    dutch = issuer == "NLD"
    words = name.lower().split(" ")
    out = []
    for position, word in enumerate(words):
        if dutch and word in _PARTICLES and position < len(words) - 1:
            out.append(word)
        elif dutch and word.startswith("ij"):
            out.append("IJ" + word[2:])
        else:
            out.append(word.capitalize())
    return " ".join(out)

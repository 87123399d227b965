# SPDX-License-Identifier: EUPL-1.2
"""What a barcode, QR or document scanner gave: told apart by content, and trusted in nothing.

A scan is text that anybody can print and hold under the scanner. Only these forms count, each
whole and with its own check: the machine-readable zone of a travel document (ICAO 9303), the
single line of an EU driving licence (ISO/IEC 18013-3), the citizen service number that stands in
the QR on the back of a Dutch identity card, and the return code of one of our own letters.
Everything else is not usable, however it looks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from kiosk.cases import is_valid_bsn
from kiosk.identity import mrz
from kiosk.identity.states import MrzKey

LONGEST_SCAN = 512
"""Characters of a scan that are looked at; no form we know has half as many."""
LETTER_PREFIX = "LOKET:"
LICENCE_LINE = 30
"""Characters in the line of a driving licence, the last one its check digit."""

_LETTER = re.compile(r"LOKET:([0-9A-Z-]{12,20})")
_BSN = re.compile(r"(?:BSN[:= ]?)?(\d{9})")
_LICENCE = re.compile(r"D[1<PN][A-Z]{3}[0-9A-Z<]{25}")
_ZONE = re.compile(r"[0-9A-Z<]+")


@dataclass(frozen=True, slots=True)
class LetterScan:
    """The QR of one of our letters."""

    code: str
    """As :func:`kiosk.store.codes.parse_return_code` takes it; not checked further here."""


@dataclass(frozen=True, slots=True)
class ZoneScan:
    """A machine-readable zone: it opens the chip of its document."""

    access: MrzKey
    kind: str
    """Document code, such as ``P``, ``I`` or ``IR``."""
    birth_date: str = field(repr=False)
    """``YYMMDD``, unknown parts ``<<``."""


@dataclass(frozen=True, slots=True)
class LicenceScan:
    """The line on a driving licence."""

    line: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BsnScan:
    """A number that passes the eleven-test. Whose it is, nobody has checked."""

    bsn: str = field(repr=False)


class Unusable(Enum):
    """Why a scan is of no use."""

    MISREAD = "misread"
    """It looks like one of our forms and a check digit is wrong: scan it once more."""
    DAMAGED = "damaged"
    """The code of one of our papers, and not whole: it can be typed, or the counter helps."""
    FOREIGN = "foreign"
    """Something else: a shop's barcode, a web address, anything."""


Scan: TypeAlias = LetterScan | ZoneScan | LicenceScan | BsnScan | Unusable


def read(text: str) -> Scan:
    """Tell what was scanned. Takes any text, however long or odd, in bounded time."""
    if len(text) > LONGEST_SCAN:
        return Unusable.FOREIGN
    plain = "".join(text.split()).upper()
    if not plain.isascii():
        return Unusable.FOREIGN
    if letter := _LETTER.fullmatch(plain):
        return LetterScan(letter[1])
    if plain.startswith(LETTER_PREFIX):
        return Unusable.DAMAGED
    if number := _BSN.fullmatch(plain):
        return BsnScan(number[1]) if is_valid_bsn(number[1]) else Unusable.MISREAD
    if len(plain) == LICENCE_LINE and _LICENCE.fullmatch(plain):
        good = mrz.check_digit(plain[:-1]) == plain[-1]
        return LicenceScan(plain) if good else Unusable.MISREAD
    return _zone(plain)


def _zone(plain: str) -> Scan:
    zone = mrz.parse(plain)
    if isinstance(zone, mrz.Unreadable):
        looks = bool(_ZONE.fullmatch(plain)) and "<<" in plain
        return Unusable.MISREAD if looks else Unusable.FOREIGN
    access = MrzKey.from_mrz(plain)
    if access is None:
        return Unusable.MISREAD
    return ZoneScan(access, zone.kind, zone.birth_date)


def may_go_on(text: str) -> bool:
    """Tell whether `text` is the beginning of a zone of more lines: wait for the rest."""
    lines = [line for line in text.upper().split("\n") if line]
    return (
        bool(lines)
        and len(lines) < 3
        and all(len(line) in (30, 36, 44) and _ZONE.fullmatch(line) for line in lines)
        and isinstance(read(text), Unusable)
    )

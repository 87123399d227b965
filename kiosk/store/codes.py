# SPDX-License-Identifier: EUPL-1.2
"""Return codes: what a paper carries so that its case can be resumed at any kiosk.

Sixteen characters of Crockford's base 32 in four groups of four: fourteen of content and two check
digits (the remainder by 97, which finds every character misread and every two exchanged). The
content, 70 bits: number of the key, which municipality, last month, what is asked, a random handle
of the case, a number for each paper of it, and 17 bits of an HMAC over all of that with a key of
the municipality. So every kiosk of the municipality can tell offline whether a code is its own,
still counts, and what the paper asks for; nobody else can make one, and it tells nothing else. A
code says nothing without the row that ties it to case and paper: to hit one of a million live
codes takes a thousand million tries, and each kiosk allows ten in a quarter of an hour.

Codes of before (eleven random characters and Crockford's check symbol) are still read.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.cases import AskKind

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})
_OLD_LENGTH, _LENGTH = 12, 16
_WIDTHS = (3, 8, 7, 2, 28, 5, 17)
"""Bits of: key, municipality, month, ask, handle, paper, seal."""
_FIRST_YEAR = 2026
_MONTHS = 1 << _WIDTHS[2]
_ASKS = (None, *AskKind)
MOST_PAPERS = 1 << _WIDTHS[5]
"""Papers of one case that can have a code under one handle."""
OWN_KEY = 0
"""Number of the key that a kiosk makes for itself when the municipality has set none."""
KEY_NUMBERS = range(1, 1 << _WIDTHS[0])


@dataclass(frozen=True, slots=True)
class Code:
    """What a code says."""

    key: int
    municipality: int
    expires: dt.date
    """The last day on which it counts."""
    ask: AskKind | None
    handle: int
    """The same on all papers of a case; by it the backend finds the case."""
    paper: int


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a municipality's codes, by number; kept in memory only."""

    municipality: int
    keys: Mapping[int, bytes] = field(repr=False)
    current: int = OWN_KEY
    """The number of the key that new codes are made with."""
    retired: frozenset[int] = frozenset()
    """Numbers of keys whose codes do not count any more."""
    months: int = 12
    """How long a new code counts, in months."""

    def last_day(self, today: dt.date, asked_until: dt.date | None = None) -> dt.date:
        """Return until when a code made today counts: whole months, never before `asked_until`."""
        place = (today.year * 12 + today.month - 1) + self.months
        if asked_until is not None:
            place = max(place, asked_until.year * 12 + asked_until.month - 1)
        return _end_of(place)

    def seals(self, code: Code, seal: int) -> bool | None:
        """Tell whether a seal is of one of the keys; None when its key is not known here."""
        key = self.keys.get(code.key)
        if key is None:
            return None
        return hmac.compare_digest(_seal(key, code).to_bytes(4, "big"), seal.to_bytes(4, "big"))


def municipality_of(rsin: str) -> int:
    """Return the eight bits by which a code says of which municipality it is."""
    return hashlib.sha256(f"loket municipality:{rsin}".encode()).digest()[0]


def own_keys(database_key: bytes, rsin: str = "") -> Keys:
    """Return the key of a kiosk that was given none: only this kiosk can check its codes."""
    key = hmac.digest(database_key, b"loket return codes 1", "sha256")
    return Keys(municipality_of(rsin), {OWN_KEY: key})


def new_handle() -> int:
    """Draw a handle for a case."""
    return secrets.randbits(_WIDTHS[4])


def make(keys: Keys, handle: int, paper: int, expires: dt.date, ask: AskKind | None = None) -> str:
    """Make the code of a paper, such as ``0A3M-9QX2-D0VF-K173``. ValueError: no such paper."""
    if not 0 <= paper < MOST_PAPERS:
        raise ValueError("a case has no more papers than this with a code")
    code = Code(keys.current, keys.municipality, expires, ask, handle, paper)
    number = _number(code) << _WIDTHS[6] | _seal(keys.keys[keys.current], code)
    plain = "".join(ALPHABET[number >> shift & 31] for shift in range(65, -1, -5))
    return grouped(plain + _check_digits(plain))


def grouped(plain: str) -> str:
    """Write a code in groups of four."""
    return "-".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def parse_return_code(text: str) -> str | None:
    """Read a typed code; None when it cannot be one.

    Any case, dashes and spaces free, I and L read as 1, O as 0.
    """
    plain = text.upper().translate(_READ_AS)
    if any(character not in ALPHABET for character in plain):
        return None
    if len(plain) == _OLD_LENGTH:
        right = _check_value(plain[:-1]) == ALPHABET.index(plain[-1])
    else:
        right = len(plain) == _LENGTH and plain[-2:] == _check_digits(plain[:-2])
    return grouped(plain) if right else None


def read(text: str) -> tuple[Code, int] | None:
    """Return what a code of this form says, and its seal; None for one of before, or none."""
    parsed = parse_return_code(text)
    plain = parsed.replace("-", "") if parsed else ""
    if len(plain) != _LENGTH:
        return None
    number = 0
    for character in plain[:-2]:
        number = number << 5 | ALPHABET.index(character)
    parts: list[int] = []
    for width in reversed(_WIDTHS):
        parts.append(number & (1 << width) - 1)
        number >>= width
    seal, paper, handle, ask, month, municipality, key = parts
    expires = _end_of(_FIRST_YEAR * 12 + month)
    return Code(key, municipality, expires, _ASKS[ask], handle, paper), seal


def find_by(text: str) -> str:
    """Return what the backend finds a case by: the same for all papers of a case."""
    said = read(text)
    if said is None:
        return "".join(c for c in text.upper() if c.isalnum())
    return f"{said[0].municipality:02x}{said[0].handle:07x}"


def _end_of(place: int) -> dt.date:
    """Return the last day of a month, counted from the year 0."""
    following = place + 1
    return dt.date(following // 12, following % 12 + 1, 1) - dt.timedelta(days=1)


def _number(code: Code) -> int:
    month = (code.expires.year - _FIRST_YEAR) * 12 + code.expires.month - 1
    parts = (
        code.key,
        code.municipality,
        month % _MONTHS,
        _ASKS.index(code.ask),
        code.handle,
        code.paper,
    )
    number = 0
    for value, width in zip(parts, _WIDTHS, strict=False):
        number = number << width | value
    return number


def _seal(key: bytes, code: Code) -> int:
    said = b"loket return code 2|" + _number(code).to_bytes(7, "big")
    return int.from_bytes(hmac.digest(key, said, "sha256")[:4], "big") >> 32 - _WIDTHS[6]


def _check_digits(plain: str) -> str:
    """Return the remainder by 97 of the content as one number, in two digits.

    32 has order 48 modulo 97, so no wrong character and no exchange of two goes unseen.
    """
    number = 0
    for character in plain:
        number = number << 5 | ALPHABET.index(character)
    return f"{number % 97:02d}"


# --- codes of before ---------------------------------------------------------------------------


def new_return_code() -> str:
    """Draw a code as they were before: random, tied to nothing by itself."""
    while True:
        body = "".join(secrets.choice(ALPHABET) for _ in range(_OLD_LENGTH - 1))
        check = _check_value(body)
        if check < len(ALPHABET):
            return grouped(body + ALPHABET[check])


def _check_value(body: str) -> int:
    number = 0
    for character in body:
        number = number * 32 + ALPHABET.index(character)
    return number % 37

# SPDX-License-Identifier: EUPL-1.2
"""Text and dates as chips carry them, made harmless: written by strangers, shown to people."""

from __future__ import annotations

import unicodedata

LONGEST_TEXT = 200
"""Characters of one field that are kept; names of the standard have up to 99."""
_LONGEST_OCTETS = 4_096


def clean(content: bytes, encoding: str = "utf-8") -> str:
    """Decode a field; Latin-1 where it is not what it should be.

    Control characters, marks that turn the direction of writing, private and unassigned ones are
    left out, white space becomes single spaces, and what is longer than any true field is cut.
    """
    raw = content[:_LONGEST_OCTETS]
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    spaced = (" " if c.isspace() else c for c in text)
    kept = "".join(c for c in spaced if unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", kept).split())[:LONGEST_TEXT].rstrip()


def parts(content: bytes) -> tuple[str, ...]:
    """Split a field at its fillers (9303-10, 4.7.11)."""
    whole = (clean(piece) for piece in content[:_LONGEST_OCTETS].split(b"<"))
    return tuple(piece for piece in whole if piece)


def names(content: bytes) -> tuple[str, str]:
    """Split a name into family name and given names, at the first double filler."""
    family, _, given = content[:_LONGEST_OCTETS].partition(b"<<")
    return " ".join(parts(family)), " ".join(parts(given))


def digits(content: bytes) -> str:
    """Return the digits of a date, which chips write as text or packed; nothing if it is none.

    ``196503`` and the like are completed with ``00`` for what is not known.
    """
    text = content.decode("ascii", "replace")
    if len(content) >= 4 and all(c in "0123456789< " for c in text):
        text = text.replace("<", "0").replace(" ", "0")
    else:
        text = content.hex()
    if not text.isdecimal() or len(text) not in (4, 6, 8, 14):
        return ""
    return text if len(text) == 14 else text.ljust(8, "0")


def iso_date(content: bytes, *, day_first: bool = False) -> str:
    """Read a date: ISO, unknown parts ``00``; nothing when it cannot be one.

    `day_first` is how driving licences write it: ddmmyyyy.
    """
    plain = digits(content)[:8]
    if len(plain) != 8:
        return ""
    day, month, year = plain[6:], plain[4:6], plain[:4]
    if day_first:
        day, month, year = plain[:2], plain[2:4], plain[4:]
    if int(month) > 12 or int(day) > 31 or year == "0000":
        return ""
    return f"{year}-{month}-{day}"

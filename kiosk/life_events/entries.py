# SPDX-License-Identifier: EUPL-1.2
"""What people type at the counter, read kindly and stored in one form.

Dates, telephone numbers, addresses and names. Every function returns the form that is stored, or
raises :class:`EntryError` with words that say what to do.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from kiosk.cases import Answers, Message, QuestionId

_DATE = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_POSTCODE = re.compile(r"([1-9]\d{3})\s?([A-Z]{2})")
_NEVER_ISSUED = frozenset({"SA", "SD", "SS"})
_NUMBER = re.compile(r"\d{1,5}(?:[ -]?[A-Za-z0-9]{1,4}){0,2}")
_MAX_FIELD = 80


class EntryError(ValueError):
    """A text that cannot be this entry; `message` tells the resident what to do."""

    def __init__(self, message: Message, field: str = "") -> None:
        super().__init__(message.id)
        self.message = message
        self.field = field


def date(text: str, today: dt.date, earliest: int | None, latest: int | None) -> str:
    """Read a date as people write it: ``23-11-2026``, ``23 11 2026``, ``23112026``, ``today``.

    `earliest` and `latest` are the days before and after today it may lie. Returns ISO.
    """
    day = _day(text, today)
    if latest is not None and day > today + dt.timedelta(days=latest):
        raise EntryError(Message("problem-date-future" if latest == 0 else "problem-date-late"))
    if earliest is not None and day < today - dt.timedelta(days=earliest):
        first = today - dt.timedelta(days=earliest)
        raise EntryError(Message("problem-date-early", {"first_date": first.isoformat()}))
    return day.isoformat()


def _day(text: str, today: dt.date) -> dt.date:
    if text in ("today", "yesterday"):
        return today - dt.timedelta(days=text == "yesterday")
    iso, usual = _ISO.fullmatch(text), _DATE.fullmatch(text)
    if text.isascii() and text.isdecimal() and len(text) == 8:
        parts = (text[4:], text[2:4], text[:2])
    elif iso:
        parts = (iso[1], iso[2], iso[3])
    elif usual:
        parts = (usual[3], usual[2], usual[1])
    else:
        raise EntryError(Message("problem-date-form"))
    try:
        return dt.date(*(int(part) for part in parts))
    except ValueError:
        raise EntryError(Message("problem-date-none")) from None


_EUROS = re.compile(r"(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:[.,](\d{2}|-))?", re.ASCII)
_COUNT = re.compile(r"(-?)(\d{1,3}(?:[. ]\d{3})+|\d{1,9})", re.ASCII)


def amount(text: str, least: int, most: int | None) -> str:
    """Read an amount in euros as people write it: ``1.250,50``, ``€ 12``, ``12,-``.

    `least` and `most` are in cents. Returns whole cents as digits; money is never a float.
    """
    bare = re.sub(r"^(?:€|euro|eur)\s*|\s*(?:€|euro|eur)$", "", text.strip().lower())
    found = _EUROS.fullmatch(bare)
    if not found:
        raise EntryError(Message("problem-amount"))
    cents = int(re.sub(r"\D", "", found[1])) * 100
    cents += int(found[2]) if found[2] and found[2] != "-" else 0
    if cents < least:
        raise EntryError(Message("problem-amount-least", {"least_cents": least}))
    if most is not None and cents > most:
        raise EntryError(Message("problem-amount-most", {"most_cents": most}))
    return str(cents)


def amount_as_typed(cents: str) -> str:
    """Return a stored amount as it is typed: ``1250,50``."""
    padded = cents.rjust(3, "0")
    return f"{padded[:-2]},{padded[-2:]}"


def number(text: str, least: int | None, most: int | None) -> str:
    """Read a whole number: ``3``, ``1.200``. Returns its digits."""
    found = _COUNT.fullmatch(text.strip())
    if not found:
        raise EntryError(Message("problem-count"))
    value = int(found[1] + re.sub(r"\D", "", found[2]))
    if least is not None and value < least:
        raise EntryError(Message("problem-count-least", {"least": least}))
    if most is not None and value > most:
        raise EntryError(Message("problem-count-most", {"most": most}))
    return str(value)


def phone(text: str) -> str:
    """Read a telephone number; Dutch ones become ten digits, others keep ``+`` and country."""
    plain = re.sub(r"[\s().\-/]", "", text)
    plain = re.sub(r"^(?:\+31|0031)0?", "0", plain)
    plain = re.sub(r"^00", "+", plain)
    dutch = re.fullmatch(r"0[1-9][0-9]{8}", plain)
    if not dutch and not re.fullmatch(r"\+[1-9][0-9]{6,14}", plain):
        raise EntryError(Message("problem-phone"))
    return plain


def grouped_phone(number: str) -> str:
    """Write a telephone number in groups that can be read aloud: ``06 12 34 56 78``."""
    if number.startswith("+"):
        return f"{number[:3]} {_pairs(number[3:])}"
    if number.startswith("06"):
        return f"06 {_pairs(number[2:])}"
    return f"{number[:3]} {number[3:6]} {_pairs(number[6:])}"


def _pairs(digits: str) -> str:
    return " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))


def address(text: str) -> str:
    """Read ``postcode;number;street;town``; the postcode becomes ``1234 AB``.

    Raises EntryError whose `field` names the part that is missing or wrong.
    """
    parts = [part.strip() for part in text.split(";")]
    if len(parts) != 4:
        raise EntryError(Message("problem-address-form"), "postcode")
    postcode, number, street, town = parts
    for field, part in (("number", number), ("street", street), ("town", town)):
        if not part:
            raise EntryError(Message(f"problem-{field}-empty"), field)
        if len(part) > _MAX_FIELD:
            raise EntryError(Message("problem-too-long", {"most": _MAX_FIELD}), field)
    if not _NUMBER.fullmatch(number):
        raise EntryError(Message("problem-number"), "number")
    return ";".join((_postcode(postcode), number, plain(street), plain(town)))


def _postcode(text: str) -> str:
    if not text:
        raise EntryError(Message("problem-postcode-empty"), "postcode")
    found = _POSTCODE.fullmatch(text.upper())
    if not found or found[2] in _NEVER_ISSUED:
        raise EntryError(Message("problem-postcode"), "postcode")
    return f"{found[1]} {found[2]}"


def address_lines(stored: str) -> tuple[str, ...]:
    """Return a stored address as written on an envelope; nothing for an empty one.

    One space inside the postcode, two before the town, as the Dutch post asks.
    """
    parts = stored.split(";")
    if len(parts) != 4:
        return ()
    postcode, number, street, town = parts
    return f"{street} {number}", f"{postcode}  {town}"


def name(text: str) -> str:
    """Read a person's name: letters of any script, spaces, apostrophes, dashes and points."""
    text = plain(text)
    if not any(c.isalpha() for c in text) or any(c.isdecimal() for c in text):
        raise EntryError(Message("problem-name-letters"))
    return text


def visible(text: str) -> str:
    """Return a text as one line of composed, visible characters."""
    seen = "".join(" " if c.isspace() else c for c in text)
    seen = "".join(c for c in seen if unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", seen).split())


def plain(text: str) -> str:
    """Read free text: one visible line, without the mark that separates an address."""
    return visible(text).replace(";", ",")


# --- reading a case ----------------------------------------------------------------------------


def given_name(answers: Answers) -> str:
    """Return the name the resident typed (question ``name``), or nothing."""
    return _text(answers, "name")


def given_address(answers: Answers) -> tuple[str, ...]:
    """Return the lines of the address the resident typed (question ``address``), or nothing."""
    return address_lines(_text(answers, "address"))


def given_phone(answers: Answers) -> str:
    """Return the telephone number the resident typed (question ``phone``), or nothing."""
    return _text(answers, "phone")


def _text(answers: Answers, question: str) -> str:
    answer = answers.get(QuestionId(question), "")
    return answer if isinstance(answer, str) else ""

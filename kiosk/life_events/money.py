# SPDX-License-Identifier: EUPL-1.2
"""Paying later: instalments that add up to the cent, and a reference that a bank keeps whole."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from kiosk.cases import CaseNumber, Cents, Instalment, parse_case_number


def instalments(
    total: Cents, parts: int, first: dt.date, *, rest_first: bool = True
) -> tuple[Instalment, ...]:
    """Divide an amount in parts, a month apart, that add up to it exactly.

    All parts are the same whole number of cents; what is left over (fewer cents than there are
    parts) comes with the first or, where a municipality prefers it, with the last. Raises
    ValueError for no parts, or more parts than cents.
    """
    if parts < 1 or total < parts:
        raise ValueError("an amount is divided in at least one part of at least one cent")
    each, rest = divmod(total, parts)
    extra = 0 if rest_first else parts - 1
    return tuple(
        Instalment(place + 1, Cents(each + (rest if place == extra else 0)), later(first, place))
        for place in range(parts)
    )


def later(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later; the last day of a month that is too short."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def parts_possible(total: Cents, most: int, least: Cents) -> tuple[int, ...]:
    """Return in how many parts an amount may be paid: none smaller than `least` cents."""
    return tuple(
        parts for parts in range(2, most + 1) if total >= parts and total // parts >= least
    )


def reference(case: CaseNumber) -> str:
    """Return the creditor reference (ISO 11649) of what is to be paid for a case: ``RF18...``.

    It is the number of the voucher, of the invoice and of each instalment's transfer.
    """
    plain = "".join(c for c in case if c.isalnum())
    return f"RF{98 - _mod97(plain + 'RF00'):02d}{plain}"


def case_of_reference(text: str) -> CaseNumber | None:
    """Return the case of a scanned or typed reference; None when it cannot be one."""
    plain = re.sub(r"[^0-9A-Z]", "", text.upper())
    if (
        not plain.startswith("RF")
        or not plain[2:4].isdecimal()
        or _mod97(plain[4:] + plain[:4]) != 1
    ):
        return None
    return parse_case_number(plain[4:])


def grouped(text: str) -> str:
    """Write a reference or an IBAN in groups of four, for reading and typing."""
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def is_valid_iban(text: str) -> bool:
    """Tell whether an IBAN is in form (ISO 13616): country, check digits, account."""
    form = re.fullmatch(r"[A-Z]{2}\d{2}[0-9A-Z]{11,30}", text)
    if not form or (text.startswith("NL") and not re.fullmatch(r"NL\d{2}[A-Z]{4}\d{10}", text)):
        return False
    return _mod97(text[4:] + text[:4]) == 1


def _mod97(text: str) -> int:
    """Return the remainder of ISO 7064 MOD 97-10, letters counting from A = 10."""
    return int("".join(str(int(c, 36)) for c in text)) % 97

# SPDX-License-Identifier: EUPL-1.2
"""Dates, moments and amounts as a language writes them, by CLDR; Babel when the first is needed.

Figures are Latin ones in every language: so are those on documents, letters, telephones and
money in the Netherlands, and one page must not have two kinds.
"""

from __future__ import annotations

import datetime as dt

from kiosk.clock import AMSTERDAM
from kiosk.languages import Language

_JOINTS = {"Arab": "\u060c ", "Hans": " ", "Hant": " "}
"""What stands between date and time, by script; a comma where nothing is said."""


def amount(language: Language, cents: int) -> str:
    """Write whole euro cents as an amount: ``€ 51,10`` in Dutch, with a no-break space."""
    from decimal import Decimal

    from babel.numbers import format_currency

    written = str(format_currency(Decimal(cents) / 100, "EUR", locale=language.locale))
    return written.replace("EUR", "€")  # as everything here that has a price says it


def long_date(language: Language, day: dt.date) -> str:
    """Write a date in words: ``24 november 2026``."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=language.locale))


def clock_time(at: dt.datetime) -> str:
    """Write an aware moment as the time on the hall's clock, ``14:05``, in every language."""
    return at.astimezone(AMSTERDAM).strftime("%H:%M")


def moment(language: Language, at: dt.datetime) -> str:
    """Write an aware moment in the municipality's legal time: ``24 november 2026, 14:05``.

    Raises ValueError when the moment is naive.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    local = at.astimezone(AMSTERDAM)
    joint = _JOINTS.get(language.script, ", ")
    return f"{long_date(language, local.date())}{joint}{clock_time(local)}"

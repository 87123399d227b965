# SPDX-License-Identifier: EUPL-1.2
"""Working days in the Netherlands: not Saturday, Sunday or a day of the Algemene termijnenwet.

Article 3 of that law names New Year's Day, Good Friday (equal to the others), Easter Monday,
Ascension Day, Whit Monday, Christmas and Boxing Day, the King's birthday and 5 May.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache


def easter(year: int) -> dt.date:
    """Return Easter Sunday (the anonymous Gregorian computus)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, over = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    weekday = (32 + 2 * over + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


@lru_cache(maxsize=64)
def holidays(year: int) -> frozenset[dt.date]:
    """Return the public holidays of a year."""
    sunday = easter(year)
    king = dt.date(year, 4, 27)
    if king.weekday() == 6:
        king -= dt.timedelta(days=1)
    moving = {sunday + dt.timedelta(days=days) for days in (-2, 1, 39, 50)}
    fixed = {dt.date(year, month, day) for month, day in ((1, 1), (5, 5), (12, 25), (12, 26))}
    return frozenset(moving | fixed | {king})


def is_workday(day: dt.date) -> bool:
    """Tell whether the counter works on a day."""
    return day.weekday() < 5 and day not in holidays(day.year)


def first_workday(day: dt.date) -> dt.date:
    """Return a day itself when it is a working day, else the next working day."""
    return day if is_workday(day) else add_workdays(day, 1)


def add_workdays(start: dt.date, count: int) -> dt.date:
    """Return the day that is `count` working days after `start`; 0 is `start` itself."""
    day = start
    while count > 0:
        day += dt.timedelta(days=1)
        count -= is_workday(day)
    return day

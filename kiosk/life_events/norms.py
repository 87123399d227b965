# SPDX-License-Identifier: EUPL-1.2
"""Norms by which means are judged: dated tables of amounts by household and age.

What a municipality writes in ``norms.yaml`` and nothing in code: monthly norms, the share of a
norm that income may be, what somebody may own, what a scheme pays, how far is looked back. Every
figure has the day from which it holds and where it was read. A figure that is not known for a
day, a household or an age is *unknown*; it is never guessed and never zero.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import Enum
from typing import TypeVar

from kiosk.cases import Cents


class Household(Enum):
    """How somebody lives, as far as a norm depends on it."""

    SINGLE = "single"
    SINGLE_PARENT = "single-parent"
    COUPLE = "couple"


class Rounding(Enum):
    """How a share of a norm is brought to an amount."""

    CENT = "cent"
    """To the nearest cent; half a cent goes up."""
    CENT_DOWN = "cent-down"
    EURO_UP = "euro-up"
    EURO_DOWN = "euro-down"


ADULT_MONTHS = 18 * 12
"""The age, in months, from which a norm table must know every household."""
OLDEST_MONTHS = 130 * 12


@dataclass(frozen=True, slots=True)
class Dated:
    """What every figure tells about itself. Both days are included."""

    valid_from: dt.date
    source: str
    valid_until: dt.date | None = None
    line: int = 0

    def holds_on(self, day: dt.date) -> bool:
        """Tell whether the figure holds on a day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True)
class NormRow:
    """The amount of one household from one age (in months, included) to another (not included).

    `to` is None at the age of pension; `amount` is None where the table cannot tell.
    """

    household: Household
    from_pension: bool
    from_months: int
    to_months: int | None
    amount: Cents | None
    line: int = 0


@dataclass(frozen=True, slots=True)
class NormTable:
    """One dated version of a norm."""

    dated: Dated
    rows: tuple[NormRow, ...]


@dataclass(frozen=True, slots=True)
class Norm:
    """A monthly norm, net, and its versions."""

    law: str
    holiday_pay: bool
    """Whether the amounts have holiday pay in them; income is then asked with it too."""
    tables: tuple[NormTable, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """Which share of a norm is the limit, from a day."""

    dated: Dated
    percentage: int
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class Limit:
    """An income limit: a share of a norm."""

    norm: str
    law: str
    shares: tuple[Share, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class HouseholdAmounts:
    """Amounts by household, from a day; a household that is not there is not known."""

    dated: Dated
    amounts: Mapping[Household, Cents]


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a household may own, or what a scheme pays it, and the versions of that."""

    law: str
    versions: tuple[HouseholdAmounts, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Number:
    """One version of a plain number: months looked back, weeks before an expiry."""

    dated: Dated
    number: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """A plain number and its versions."""

    law: str
    versions: tuple[Number, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Norms:
    """Everything in ``norms.yaml``."""

    pension: Numbers = field(default_factory=lambda: Numbers("", ()))
    """The age of pension in months (Algemene Ouderdomswet, article 7a)."""
    norms: Mapping[str, Norm] = field(default_factory=dict)
    limits: Mapping[str, Limit] = field(default_factory=dict)
    assets: Mapping[str, Amounts] = field(default_factory=dict)
    amounts: Mapping[str, Amounts] = field(default_factory=dict)
    numbers: Mapping[str, Numbers] = field(default_factory=dict)
    file: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it holds for somebody on a day, and where it is from."""

    value: int
    """Cents, or a plain number."""
    dated: Dated
    law: str
    percentage: int = 100
    norm: Cents | None = None
    """For a limit: the whole norm that it is a share of."""


V = TypeVar("V", NormTable, Share, HouseholdAmounts, Number)


def version_on(versions: tuple[V, ...], day: dt.date) -> V | None:
    """Return the youngest version that holds on a day; None when there is none."""
    holding = [version for version in versions if version.dated.holds_on(day)]
    return max(holding, key=lambda version: version.dated.valid_from, default=None)


def months_on(birth_date: str, day: dt.date) -> int | None:
    """Return whole months of age; None while the birth date is not wholly known.

    A month is full on the day of the month of birth. Who was born on the 31st is a month older on
    the first of the next month where there is no 31st.
    """
    try:
        born = dt.date.fromisoformat(birth_date)
    except ValueError:
        return None
    if born > day:
        return None
    return (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)


def pension_months(norms: Norms, day: dt.date) -> int | None:
    """Return the age of pension, in months, as it is on a day."""
    version = version_on(norms.pension.versions, day)
    return version.number if version else None


def amount_of(
    table: NormTable, household: Household, months: int, pension: int | None
) -> Cents | None:
    """Return the norm of a household and an age; None where the table cannot tell."""
    for row in table.rows:
        if row.household is not household:
            continue
        if (row.from_pension or row.to_months is None) and pension is None:
            continue
        low = pension if row.from_pension else row.from_months
        high = row.to_months if row.to_months is not None else pension
        if row.from_pension:
            high = OLDEST_MONTHS
        if low is not None and high is not None and low <= months < high:
            return row.amount
    return None


def norm_of(
    norms: Norms, name: str, household: Household, months: int, day: dt.date
) -> Figure | None:
    """Return a monthly norm for somebody on a day; None when it is not known."""
    norm = norms.norms.get(name)
    table = version_on(norm.tables, day) if norm else None
    if norm is None or table is None:
        return None
    amount = amount_of(table, household, months, pension_months(norms, day))
    return None if amount is None else Figure(amount, table.dated, norm.law, norm=amount)


def limit_of(
    norms: Norms, name: str, household: Household, months: int, day: dt.date
) -> Figure | None:
    """Return the most that somebody's monthly income may be on a day; None when not known."""
    limit = norms.limits.get(name)
    share = version_on(limit.shares, day) if limit else None
    if limit is None or share is None:
        return None
    norm = norm_of(norms, limit.norm, household, months, day)
    if norm is None:
        return None
    value = share_of(Cents(norm.value), share.percentage, share.rounding)
    return Figure(value, norm.dated, limit.law or norm.law, share.percentage, Cents(norm.value))


def share_of(amount: Cents, percentage: int, rounding: Rounding) -> Cents:
    """Return a percentage of an amount, rounded as the municipality says."""
    exact = Decimal(amount) * percentage / 100
    match rounding:
        case Rounding.CENT:
            return Cents(int(exact.to_integral_value(ROUND_HALF_UP)))
        case Rounding.CENT_DOWN:
            return Cents(int(exact.to_integral_value(ROUND_FLOOR)))
        case Rounding.EURO_UP:
            return Cents(int((exact / 100).to_integral_value(ROUND_CEILING)) * 100)
        case Rounding.EURO_DOWN:
            return Cents(int((exact / 100).to_integral_value(ROUND_FLOOR)) * 100)


def household_amount(amounts: Amounts | None, household: Household, day: dt.date) -> Figure | None:
    """Return what is meant for a household on a day; None when it is not known."""
    version = version_on(amounts.versions, day) if amounts else None
    if amounts is None or version is None or household not in version.amounts:
        return None
    return Figure(version.amounts[household], version.dated, amounts.law)


def number_of(norms: Norms, name: str, day: dt.date) -> Figure | None:
    """Return a plain number as it holds on a day; None when it is not known."""
    numbers = norms.numbers.get(name)
    version = version_on(numbers.versions, day) if numbers else None
    if numbers is None or version is None:
        return None
    return Figure(version.number, version.dated, numbers.law)

# SPDX-License-Identifier: EUPL-1.2
"""Read ``norms.yaml`` into :mod:`.norms`, and say what is wrong with it, with file and line.

What form cannot see (a household without a norm, two versions for one day, a day without any) is
:func:`findings`, which the check of all content calls.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Annotated, TypeAlias

import msgspec

from kiosk.cases import Cents
from kiosk.life_events.model import Finding
from kiosk.life_events.norms import (
    ADULT_MONTHS,
    OLDEST_MONTHS,
    Amounts,
    Dated,
    Household,
    HouseholdAmounts,
    Limit,
    Norm,
    NormRow,
    Norms,
    NormTable,
    Number,
    Numbers,
    Rounding,
    Share,
)
from kiosk.life_events.source import Source, convert

NORMS_FILE = "norms.yaml"
PENSION = "pension"

_Name: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,40}$")]
_Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every part has in common: no unknown keys."""


class _Version(_Form, frozen=True, kw_only=True):
    valid_from: dt.date
    valid_until: dt.date | None = None
    source: _Text


class _Row(_Form, frozen=True, kw_only=True):
    household: Household
    from_age: int | str
    to_age: int | str | None = None
    euro: str | int | None = None
    """None: the table cannot tell for this household and age."""


class _Table(_Version, frozen=True, kw_only=True):
    rows: Annotated[tuple[_Row, ...], msgspec.Meta(min_length=1)]


class _Norm(_Form, frozen=True, kw_only=True):
    law: _Text
    holiday_pay: bool
    tables: Annotated[tuple[_Table, ...], msgspec.Meta(min_length=1)]


class _Share(_Version, frozen=True, kw_only=True):
    percentage: Annotated[int, msgspec.Meta(ge=1, le=400)]
    rounding: Rounding = Rounding.CENT


class _Limit(_Form, frozen=True, kw_only=True):
    norm: _Name
    law: str = ""
    percentages: Annotated[tuple[_Share, ...], msgspec.Meta(min_length=1)]


class _HouseholdAmounts(_Version, frozen=True, kw_only=True):
    euro: dict[Household, str | int]


class _Amounts(_Form, frozen=True, kw_only=True):
    law: _Text
    versions: Annotated[tuple[_HouseholdAmounts, ...], msgspec.Meta(min_length=1)]


class _Number(_Version, frozen=True, kw_only=True):
    number: Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class _Numbers(_Form, frozen=True, kw_only=True):
    law: str = ""
    versions: Annotated[tuple[_Number, ...], msgspec.Meta(min_length=1)]


class _Age(_Version, frozen=True, kw_only=True):
    years: Annotated[int, msgspec.Meta(ge=50, le=90)]
    months: Annotated[int, msgspec.Meta(ge=0, le=11)] = 0


class _Pension(_Form, frozen=True, kw_only=True):
    law: _Text
    versions: Annotated[tuple[_Age, ...], msgspec.Meta(min_length=1)]


class _Norms(_Form, frozen=True, kw_only=True):
    pension_age: _Pension
    norms: dict[_Name, _Norm]
    limits: dict[_Name, _Limit] = {}
    assets: dict[_Name, _Amounts] = {}
    amounts: dict[_Name, _Amounts] = {}
    numbers: dict[_Name, _Numbers] = {}


NormsForm = _Norms
"""How ``norms.yaml`` is written; :mod:`.schema` tells editors."""


def norms_of(source: Source) -> Norms:
    """Return what a file says. Raises KnownError CONTENT_INVALID with file, line and reason."""
    form = convert(source, _Norms)
    for name, limit in form.limits.items():
        if limit.norm not in form.norms:
            raise source.broken(f"there is no norm “{limit.norm}”", "limits", name, "norm")
    ages = tuple(
        Number(_dated(source, age, "pension_age", "versions", place), age.years * 12 + age.months)
        for place, age in enumerate(form.pension_age.versions)
    )
    return Norms(
        pension=Numbers(form.pension_age.law, ages, source.line("pension_age")),
        norms={name: _norm(source, name, norm) for name, norm in form.norms.items()},
        limits={
            name: Limit(
                limit.norm,
                limit.law,
                tuple(
                    Share(
                        _dated(source, share, "limits", name, "percentages", place),
                        share.percentage,
                        share.rounding,
                    )
                    for place, share in enumerate(limit.percentages)
                ),
                source.line("limits", name),
            )
            for name, limit in form.limits.items()
        },
        assets={name: _amounts(source, "assets", name, one) for name, one in form.assets.items()},
        amounts={
            name: _amounts(source, "amounts", name, one) for name, one in form.amounts.items()
        },
        numbers={
            name: Numbers(
                numbers.law,
                tuple(
                    Number(_dated(source, one, "numbers", name, "versions", place), one.number)
                    for place, one in enumerate(numbers.versions)
                ),
                source.line("numbers", name),
            )
            for name, numbers in form.numbers.items()
        },
        file=source.file,
    )


def _dated(source: Source, form: _Version, *where: str | int) -> Dated:
    if form.valid_until is not None and form.valid_until < form.valid_from:
        raise source.broken("it ends before it begins", *where, "valid_until")
    return Dated(form.valid_from, form.source, form.valid_until, source.line(*where))


def _norm(source: Source, name: str, form: _Norm) -> Norm:
    tables = []
    for place, table in enumerate(form.tables):
        here = ("norms", name, "tables", place)
        rows = tuple(
            _row(source, row, *here, "rows", number) for number, row in enumerate(table.rows)
        )
        tables.append(NormTable(_dated(source, table, *here), rows))
    return Norm(form.law, form.holiday_pay, tuple(tables), source.line("norms", name))


def _row(source: Source, form: _Row, *where: str | int) -> NormRow:
    low, pension = _age(source, form.from_age, *where, "from_age")
    high, to_pension = None, True
    if form.to_age is not None:
        high, to_pension = _age(source, form.to_age, *where, "to_age")
    elif not pension:
        raise source.broken("“to_age” is missing; only the last row has none", *where)
    if high is not None and high <= low and not (pension or to_pension):
        raise source.broken("“to_age” is not above “from_age”", *where)
    amount = None if form.euro is None else cents(source, form.euro, *where, "euro")
    return NormRow(
        form.household,
        pension,
        low,
        None if to_pension else high,
        amount,
        source.line(*where),
    )


def _age(source: Source, age: int | str, *where: str | int) -> tuple[int, bool]:
    """Return an age in months, and whether it is that of pension."""
    if age == PENSION:
        return 0, True
    if isinstance(age, str) or not 0 <= age <= OLDEST_MONTHS // 12:
        raise source.broken("an age is whole years, or the word “pension”", *where)
    return age * 12, False


def _amounts(source: Source, part: str, name: str, form: _Amounts) -> Amounts:
    versions = []
    for place, one in enumerate(form.versions):
        here = (part, name, "versions", place)
        if not one.euro:
            raise source.broken("there is no amount", *here)
        amounts = {
            household: cents(source, euro, *here, "euro", household.value)
            for household, euro in one.euro.items()
        }
        versions.append(HouseholdAmounts(_dated(source, one, *here), amounts))
    return Amounts(form.law, tuple(versions), source.line(part, name))


def cents(source: Source, euro: str | int, *where: str | int) -> Cents:
    """Read an amount as written in content: ``1283.83``."""
    if not isinstance(euro, str) or not re.fullmatch(r"\d{1,7}\.\d{2}", euro):
        raise source.broken("write the amount in euros and cents, as 51.10", *where)
    return Cents(int(euro.replace(".", "")))


# --- beyond form ---------------------------------------------------------------------------


def findings(norms: Norms, today: dt.date) -> Iterator[Finding]:
    """Yield what is wrong beyond form: days and ages with no figure, and with two."""
    said = _Says(norms.file)
    yield from said.versions("the age of pension", norms.pension.versions, today)
    for name, norm in norms.norms.items():
        yield from said.versions(f"the norm “{name}”", norm.tables, today)
        for table in norm.tables:
            yield from said.rows(name, table)
    for name, limit in norms.limits.items():
        yield from said.versions(f"the limit “{name}”", limit.shares, today)
    for part, all_amounts in (("assets", norms.assets), ("amounts", norms.amounts)):
        for name, amounts in all_amounts.items():
            yield from said.versions(f"“{name}” of {part}", amounts.versions, today)
            for version in amounts.versions:
                missing = [h.value for h in Household if h not in version.amounts]
                if missing:
                    text = f"“{name}” of {part}: there is no amount for {', '.join(missing)}"
                    yield Finding(norms.file, version.dated.line, text)
    for name, numbers in norms.numbers.items():
        yield from said.versions(f"the number “{name}”", numbers.versions, today)


class _Says:
    """Finds gaps and overlaps, and says them."""

    def __init__(self, file: str) -> None:
        self._file = file

    def versions(
        self,
        what: str,
        versions: Sequence[NormTable | Share | HouseholdAmounts | Number],
        today: dt.date,
    ) -> Iterator[Finding]:
        dates = sorted((one.dated for one in versions), key=lambda dated: dated.valid_from)
        holding = any(dated.holds_on(today) for dated in dates)
        for one, following in itertools.pairwise(dates):
            begins = following.valid_from
            if one.valid_from == begins:
                text = f"{what}: two versions begin on {begins.isoformat()}"
                yield Finding(self._file, following.line, text)
            elif one.valid_until is not None and one.valid_until >= begins:
                text = (
                    f"{what}: the version of {one.valid_from.isoformat()} still holds when that "
                    f"of {begins.isoformat()} begins"
                )
                yield Finding(self._file, following.line, text)
            elif one.valid_until is not None and one.valid_until + dt.timedelta(1) < begins:
                text = (
                    f"{what}: there is none from {one.valid_until.isoformat()} "
                    f"until {begins.isoformat()}"
                )
                yield Finding(self._file, following.line, text)
        if not holding:
            text = f"{what}: there is none for {today.isoformat()}"
            yield Finding(self._file, dates[-1].line, text)

    def rows(self, name: str, table: NormTable) -> Iterator[Finding]:
        """Yield ages that a household has no row for, or two."""
        for household in Household:
            own = [row for row in table.rows if row.household is household]
            if not own:
                text = f"the norm “{name}” has nothing for the household “{household.value}”"
                yield Finding(self._file, table.dated.line, text)
                continue
            below = sorted((r for r in own if not r.from_pension), key=lambda r: r.from_months)
            reached: int | None = ADULT_MONTHS
            for row in below:
                if reached is None or row.from_months < reached:
                    yield self._row(row, name, "overlaps the row before it")
                elif row.from_months > reached:
                    gap = f"leaves out who is {_years(reached)} to {_years(row.from_months)}"
                    yield self._row(row, name, gap)
                reached = row.to_months
            after = [row for row in own if row.from_pension]
            if reached is not None:
                text = f"leaves out who is {_years(reached)} or older and has no pension yet"
                yield self._row(own[-1], name, text)
            if not after:
                yield self._row(own[-1], name, "leaves out who has reached the age of pension")
            for row in after[1:]:
                yield self._row(row, name, "overlaps the row before it")

    def _row(self, row: NormRow, name: str, what: str) -> Finding:
        return Finding(self._file, row.line, f"the norm “{name}”, “{row.household.value}”: {what}")


def _years(months: int) -> str:
    return str(months // 12)

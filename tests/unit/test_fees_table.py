# SPDX-License-Identifier: EUPL-1.2
"""Fees are dated, in whole cents, and stay under the State's maximum."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.cases import Cents
from kiosk.life_events import content, workdays
from kiosk.life_events.model import DatedAmount, FeeTable, in_force

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = dt.date(2026, 11, 23)


def _amount(cents: int, day: str) -> DatedAmount:
    return DatedAmount(Cents(cents), dt.date.fromisoformat(day), "made up")


def test_the_amount_of_a_day_is_the_youngest_that_has_begun() -> None:
    table = FeeTable({"card": (_amount(300, "2026-07-01"), _amount(200, "2026-01-01"))})
    assert table.at("card", dt.date(2025, 12, 31)) is None
    assert [table.at("card", dt.date(2026, m, 30)).amount for m in (1, 6, 7)] == [200, 200, 300]  # type: ignore[union-attr]
    assert table.at("nothing", TODAY) is None


def test_every_fee_has_its_source_and_none_is_above_the_maximum() -> None:
    table = content.load(ASSETS).fees
    for name in table.fees:
        fee = table.at(name, TODAY)
        assert fee is not None and fee.source and fee.amount > 0
        bound = table.maximum_of.get(name)
        if bound:
            maximum = in_force(table.maxima[bound], TODAY)
            assert maximum is not None and fee.amount <= maximum.amount


def test_travel_documents_are_bound_to_a_maximum() -> None:
    bound = set(content.load(ASSETS).fees.maximum_of)
    assert bound == {
        "id-card",
        "id-card-under-18",
        "passport",
        "passport-under-18",
        "rush-travel-document",
    }


def test_public_holidays_are_those_of_the_law() -> None:
    assert workdays.easter(2026) == dt.date(2026, 4, 5)
    assert workdays.easter(2038) == dt.date(2038, 4, 25)
    days = workdays.holidays(2025)
    # In 2025 the 27th of April is a Sunday: the King's birthday moves to the 26th.
    assert dt.date(2025, 4, 26) in days and dt.date(2025, 4, 27) not in days
    assert dt.date(2025, 5, 29) in days and dt.date(2025, 6, 9) in days


@given(st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1)), st.integers(0, 40))
def test_working_days_add_up(start: dt.date, count: int) -> None:
    end = workdays.add_workdays(start, count)
    between = (start + dt.timedelta(days=d) for d in range(1, (end - start).days + 1))
    assert sum(workdays.is_workday(day) for day in between) == count
    assert count == 0 or workdays.is_workday(end)

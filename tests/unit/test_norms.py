# SPDX-License-Identifier: EUPL-1.2
"""Norms are those that were published, to the cent and to the day; what is not known is unknown."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cases import Cents
from kiosk.errors import KnownError
from kiosk.life_events import content, norms, norms_content, source
from kiosk.life_events.norms import Household, Norms, Rounding

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SHIPPED = norms_content.norms_of(source.read(ASSETS / "life-events" / "norms.yaml", "norms.yaml"))
TODAY = dt.date(2026, 11, 23)
IN_2024, IN_2025 = dt.date(2024, 6, 1), dt.date(2025, 6, 1)
SINGLE, PARENT, COUPLE = Household.SINGLE, Household.SINGLE_PARENT, Household.COUPLE


def _norms(text: str, folder: Path) -> Norms:
    file = folder / "norms.yaml"
    file.write_text(text, encoding="utf-8")
    return norms_content.norms_of(source.read(file, "norms.yaml"))


# As Westland published them, with holiday pay: norm, 110 %, 120 %, 130 % (the last from 2025 on).
PUBLISHED = [
    (IN_2024, SINGLE, 30, (1283_83, 1412_21, 1540_60)),
    (IN_2024, PARENT, 30, (1283_83, 1412_21, 1540_60)),
    (IN_2024, SINGLE, 19, (316_94, 348_63, 380_33)),
    (IN_2024, COUPLE, 30, (1834_04, 2017_44, 2200_85)),
    (IN_2024, SINGLE, 70, (1425_76, 1568_34, 1710_91)),
    (IN_2024, COUPLE, 70, (1933_98, 2127_38, 2320_78)),
    (IN_2025, SINGLE, 30, (1345_45, 1480_00, 1614_54, 1749_09)),
    (IN_2025, SINGLE, 19, (332_17, 365_39, 398_60, 431_82)),
    (IN_2025, COUPLE, 30, (1922_07, 2114_28, 2306_48, 2498_69)),
    (IN_2025, SINGLE, 70, (1501_07, 1651_18, 1801_28, 1951_39)),
    (IN_2025, COUPLE, 70, (2053_48, 2258_83, 2464_18, 2669_52)),
]


@pytest.mark.parametrize(("day", "household", "age", "amounts"), PUBLISHED)
def test_norms_and_their_shares_are_those_that_were_published(
    day: dt.date, household: Household, age: int, amounts: tuple[int, ...]
) -> None:
    norm = norms.norm_of(SHIPPED, "assistance", household, age * 12, day)
    assert norm is not None and norm.value == amounts[0]
    for percentage, amount in zip((110, 120, 130), amounts[1:], strict=False):
        share = norms.share_of(Cents(norm.value), percentage, Rounding.CENT)
        # Of 2 053.48 the 130 % is 2 669.524; each of the published amounts is to the nearest cent.
        assert share == amount


@pytest.mark.parametrize(
    ("day", "household", "amount"),
    [
        (IN_2024, SINGLE, 7575_00),
        (IN_2024, PARENT, 15150_00),
        (IN_2024, COUPLE, 15150_00),
        (dt.date(2025, 12, 31), SINGLE, 7575_00),
        (dt.date(2026, 1, 1), SINGLE, 8000_00),
        (TODAY, COUPLE, 16000_00),
    ],
)
def test_assets_are_those_of_the_day(day: dt.date, household: Household, amount: int) -> None:
    figure = norms.household_amount(SHIPPED.assets["assistance"], household, day)
    assert figure is not None and figure.value == amount and figure.dated.source


def test_a_birthday_brings_the_next_row_on_the_day_itself() -> None:
    born = "2003-06-01"
    before = norms.months_on(born, dt.date(2024, 5, 31))
    on_the_day = norms.months_on(born, dt.date(2024, 6, 1))
    assert (before, on_the_day) == (21 * 12 - 1, 21 * 12)
    for months, amount in ((before, 316_94), (on_the_day, 1283_83)):
        figure = norms.norm_of(SHIPPED, "assistance", SINGLE, months or 0, IN_2024)
        assert figure is not None and figure.value == amount


def test_the_age_of_pension_counts_in_months_and_has_its_own_date() -> None:
    assert norms.pension_months(SHIPPED, TODAY) == 67 * 12
    assert norms.pension_months(SHIPPED, dt.date(2028, 1, 1)) == 67 * 12 + 3
    below, at = (
        norms.norm_of(SHIPPED, "assistance", SINGLE, m, IN_2024) for m in (67 * 12 - 1, 67 * 12)
    )
    assert below is not None and below.value == 1283_83
    assert at is not None and at.value == 1425_76


def test_what_is_not_known_is_unknown_and_never_nothing() -> None:
    assert norms.norm_of(SHIPPED, "assistance", SINGLE, 17 * 12, TODAY) is None
    assert norms.norm_of(SHIPPED, "assistance", COUPLE, 19 * 12, TODAY) is None
    assert norms.norm_of(SHIPPED, "assistance", SINGLE, 30 * 12, dt.date(2023, 12, 31)) is None
    assert norms.norm_of(SHIPPED, "unheard", SINGLE, 30 * 12, TODAY) is None
    assert norms.months_on("1985-00-00", TODAY) is None
    assert norms.months_on("2027-01-01", TODAY) is None


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [
        (Rounding.CENT, 1480_00),
        (Rounding.CENT_DOWN, 1479_99),
        (Rounding.EURO_UP, 1480_00),
        (Rounding.EURO_DOWN, 1479_00),
    ],
)
def test_a_share_is_rounded_as_the_municipality_says(rounding: Rounding, expected: int) -> None:
    assert norms.share_of(Cents(1345_45), 110, rounding) == expected  # exactly 1 479.995


@given(st.integers(0, 10_000_00), st.integers(1, 400), st.sampled_from(Rounding))
def test_a_share_is_never_further_off_than_its_rounding(
    amount: int, percentage: int, rounding: Rounding
) -> None:
    got = norms.share_of(Cents(amount), percentage, rounding)
    unit = 100 if rounding in (Rounding.EURO_UP, Rounding.EURO_DOWN) else 1
    assert abs(got * 100 - amount * percentage) < unit * 100
    assert got % unit == 0


# --- what the check says -------------------------------------------------------------------


def test_the_norms_that_come_with_it_have_nothing_to_repair() -> None:
    assert list(norms_content.findings(SHIPPED, TODAY)) == []


WHOLE = """
pension_age:
  law: AOW
  versions: [{valid_from: 2024-01-01, years: 67, source: s}]
norms:
  n:
    law: PW
    holiday_pay: true
    tables:
      - valid_from: 2024-01-01
        source: s
        rows:
          - {household: single, from_age: 18, to_age: pension, euro: 10.00}
          - {household: single, from_age: pension, euro: 10.00}
          - {household: single-parent, from_age: 18, to_age: pension, euro: 10.00}
          - {household: single-parent, from_age: pension, euro: 10.00}
          - {household: couple, from_age: 18, to_age: pension, euro: 10.00}
          - {household: couple, from_age: pension, euro: 10.00}
limits:
  l:
    norm: n
    percentages: [{valid_from: 2024-01-01, percentage: 110, source: s}]
"""


@pytest.mark.parametrize(
    ("written", "instead", "line", "said"),
    [
        ("from_age: 18, to_age: pension", "from_age: 21, to_age: pension", 13, "who is 18 to 21"),
        ("from_age: 18, to_age: pension", "from_age: 18, to_age: 60", 14, "has no pension yet"),
        (
            "          - {household: couple, from_age: 18, to_age: pension, euro: 10.00}\n"
            "          - {household: couple, from_age: pension, euro: 10.00}\n",
            "",
            10,
            "nothing for the household “couple”",
        ),
        (
            "{household: single, from_age: pension, euro: 10.00}",
            "{household: single, from_age: 40, to_age: 50, euro: 1.00}",
            14,
            "overlaps",
        ),
        (
            "{valid_from: 2024-01-01, percentage: 110, source: s}",
            "{valid_from: 2024-01-01, valid_until: 2024-12-31, percentage: 110, source: s}",
            22,
            "there is none for 2026-11-23",
        ),
        (
            "{valid_from: 2024-01-01, percentage: 110, source: s}",
            "{valid_from: 2024-01-01, valid_until: 2024-06-30, percentage: 110, source: s},"
            " {valid_from: 2025-01-01, percentage: 120, source: s}",
            22,
            "none from 2024-06-30 until 2025-01-01",
        ),
        (
            "{valid_from: 2024-01-01, percentage: 110, source: s}",
            "{valid_from: 2024-01-01, percentage: 110, source: s},"
            " {valid_from: 2024-01-01, percentage: 120, source: s}",
            22,
            "two versions begin on 2024-01-01",
        ),
    ],
)
def test_gaps_and_overlaps_are_said_with_their_line(
    tmp_path: Path, written: str, instead: str, line: int, said: str
) -> None:
    assert list(norms_content.findings(_norms(WHOLE, tmp_path), TODAY)) == []
    assert written in WHOLE
    found = list(
        norms_content.findings(_norms(WHOLE.replace(written, instead, 1), tmp_path), TODAY)
    )
    assert any(f.line == line and said in f.message for f in found), [str(f) for f in found]


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("valid_from: 2024-01-01, percentage", "percentage", "“valid_from” is missing"),
        (", source: s}]\nnorms", "}]\nnorms", "“source” is missing"),
        ("euro: 10.00", "euro: 10", "euros and cents"),
        ("norm: n", "norm: unheard", "there is no norm “unheard”"),
        ("from_age: 18", "from_age: young", "whole years, or the word “pension”"),
        ("household: couple", "household: pair", "“pair” is not possible here"),
        ("from_age: 18, to_age: pension", "from_age: 18", "“to_age” is missing"),
        ("to_age: pension", "to_age: 12", "not above “from_age”"),
    ],
)
def test_a_broken_table_is_refused_with_file_and_line(
    tmp_path: Path, written: str, instead: str, said: str
) -> None:
    assert written in WHOLE
    with pytest.raises(KnownError, match=r"norms\.yaml:\d+: ") as refused:
        _norms(WHOLE.replace(written, instead, 1), tmp_path)
    assert said in refused.value.detail


def test_norms_are_part_of_the_version_of_the_content(tmp_path: Path) -> None:
    folder = tmp_path / "life-events"
    folder.mkdir()
    for file in (ASSETS / "life-events").glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    first = content.load(tmp_path).version
    table = folder / "norms.yaml"
    table.write_text(table.read_text("utf-8").replace("1345.45", "1345.46"), encoding="utf-8")
    assert content.load(tmp_path).version != first

# SPDX-License-Identifier: EUPL-1.2
"""The plan for who moves house: what a good clerk would arrange, on the right side of each day."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.cases import Actor
from tests.unit.plan_kit import arranged, ids, task, walk_soundly

EVENT = "moving"
ALONE = {"who": ("only-me",), "lives_in": "own"}


def test_every_way_of_answering_gives_a_sound_plan() -> None:
    assert walk_soundly(EVENT) > 200


def test_hanna_moves_next_week_within_the_municipality() -> None:
    made = arranged(EVENT, move="within", moving_on="2026-12-01", **ALONE)
    assert ids(made) == ["report-move", "tell-others"]
    assert task(made, "report-move").due == dt.date(2026, 12, 6)
    assert made.total == 0


@pytest.mark.parametrize(
    ("moving_on", "first"),
    [
        ("2026-12-22", "come-back"),  # 29 days from now
        ("2026-12-21", "report-move"),  # 28 days
        ("2026-11-18", "report-move"),  # 5 days ago: the last day is today
        ("2026-11-17", "report-move-late"),  # 6 days ago
    ],
)
def test_the_window_is_kept_to_the_day(moving_on: str, first: str) -> None:
    made = arranged(EVENT, move="from-other", moving_on=moving_on, **ALONE)
    assert ids(made) == [first, "tell-others"]


def test_ivo_is_too_early_and_hears_from_which_day_he_can_come() -> None:
    made = arranged(EVENT, move="from-other", moving_on="2027-03-01", **ALONE)
    assert made.tasks[0].due == dt.date(2027, 2, 1)
    assert made.tasks[0].actor is Actor.RESIDENT


def test_jamila_moves_in_with_her_sister_who_has_to_agree() -> None:
    made = arranged(
        EVENT,
        move="from-other",
        moving_on="2026-11-25",
        who=("children",),
        lives_in="with-someone",
    )
    assert ids(made) == ["consent", "report-move", "tell-others"]
    assert made.tasks[0].actor is Actor.OTHER
    needed = {need.id: need.met for need in task(made, "report-move").needs}
    assert needed["consent-main-occupant"] is False


def test_who_rents_the_house_needs_nobodys_consent() -> None:
    made = arranged(EVENT, move="within", moving_on="2026-11-23", **ALONE)
    needed = {need.id: need.met for need in task(made, "report-move").needs}
    assert needed["consent-main-occupant"] is True


def test_kees_moves_with_a_friend_who_reports_it_himself() -> None:
    made = arranged(
        EVENT, move="within", moving_on="2026-11-23", who=("partner", "others"), lives_in="own"
    )
    assert ids(made) == ["report-move", "others-report", "tell-others"]


@pytest.mark.parametrize(
    ("birth_date", "first"),
    [("2010-11-24", "parent-reports"), ("2010-11-23", "report-move")],
)
def test_lisa_reports_it_herself_from_the_day_she_is_sixteen(birth_date: str, first: str) -> None:
    made = arranged(EVENT, move="within", moving_on="2026-11-23", birth_date=birth_date, **ALONE)
    assert ids(made) == [first, "tell-others"]


def test_milan_comes_from_abroad_and_hears_which_papers_he_needs() -> None:
    made = arranged(EVENT, move="from-abroad", moving_on="2026-11-01", stay="long", **ALONE)
    assert ids(made) == ["register-from-abroad", "tell-others"]
    assert "papers-told" in [need.id for need in made.tasks[0].needs]


def test_nadia_leaves_the_country_and_is_not_asked_for_a_dutch_address() -> None:
    leaves = {"move": "to-abroad", "moving_on": "2027-01-15", "away": "long"}
    made = arranged(EVENT, **leaves, who=("partner",))
    assert ids(made) == ["report-departure", "tell-others"]
    assert made.tasks[0].due is None

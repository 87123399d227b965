# SPDX-License-Identifier: EUPL-1.2
"""The plan for who disagrees: what a good clerk would arrange, and until when it is in time."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.cases import Actor
from tests.unit.plan_kit import TODAY, answered, arranged, ids, task, walk_soundly

EVENT = "disagree"
OURS = {"about": "decision", "decided_by": "us", "talk_first": False}


def test_every_way_of_answering_gives_a_sound_plan() -> None:
    assert walk_soundly(EVENT) > 50


def test_tom_objects_in_time_and_hears_both_days() -> None:
    made = arranged(EVENT, sent_on="2026-11-09", reason="ik woon alleen", **OURS)
    assert ids(made) == ["objection", "decide-objection"]
    assert task(made, "objection").due == dt.date(2026, 12, 21)
    assert task(made, "decide-objection").due == dt.date(2027, 2, 1)
    assert made.total == 0


@pytest.mark.parametrize(
    ("sent_on", "first"),
    [
        ("2026-10-12", "objection"),  # the six weeks end today
        ("2026-10-10", "objection"),  # they ended on Saturday, so today counts
        ("2026-10-09", "objection-late"),  # they ended on Friday
    ],
)
def test_the_last_day_counts_and_a_weekend_puts_it_off(sent_on: str, first: str) -> None:
    assert ids(arranged(EVENT, sent_on=sent_on, **OURS))[0] == first


def test_ursula_is_late_was_ill_and_is_never_turned_away() -> None:
    made = arranged(EVENT, sent_on="2026-08-03", late_because="ziekenhuis", **OURS)
    assert ids(made) == ["objection-late"]
    needed = {need.id: need.met for need in made.tasks[0].needs}
    assert needed["late-reason"] is True and needed["grounds"] is False


def test_vera_has_lost_the_letter_and_is_taken_in_today() -> None:
    made = arranged(EVENT, **OURS)
    assert ids(made) == ["objection-undated"] and made.tasks[0].due == TODAY


def test_wim_first_wants_the_decision_explained_and_keeps_his_days() -> None:
    made = arranged(EVENT, **{**OURS, "talk_first": True}, sent_on="2026-11-16")
    assert ids(made) == ["conversation", "objection", "decide-objection"]


def test_xander_has_a_letter_of_another_organisation_and_tells_us_nothing_more() -> None:
    given = answered(EVENT, about="decision", decided_by="other")
    assert set(given) == {"about", "decided_by"}
    made = arranged(EVENT, about="decision", decided_by="other")
    assert ids(made) == ["write-to-them"] and made.tasks[0].actor is Actor.RESIDENT


def test_yara_complains_about_how_she_was_treated_and_no_day_is_promised() -> None:
    made = arranged(EVENT, about="treatment", reason="onbeleefd", talk_first=False)
    assert ids(made) == ["complaint", "ombudsman"] and made.tasks[0].due is None
    assert made.tasks[0].upl == "klacht"

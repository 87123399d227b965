# SPDX-License-Identifier: EUPL-1.2
"""The plan for parking and bulky waste: what a good clerk would arrange."""

from __future__ import annotations

from tests.unit.plan_kit import CONTENT, answered, arranged, ids, task, walk_soundly

EVENT = "neighbourhood"


def test_every_way_of_answering_gives_a_sound_plan() -> None:
    assert walk_soundly(EVENT) > 20


def test_zeynep_wants_a_permit_and_gives_her_number_plate() -> None:
    made = arranged(EVENT, about=("permit",), permit_for="new", plate="AB-123-C")
    assert ids(made) == ["permit"]
    assert {need.id: need.met for need in made.tasks[0].needs} == {
        "identity": False,
        "number-plate": True,
        "fee-unknown": False,
    }
    assert made.tasks[0].due is None and made.total == 0


def test_arend_does_not_know_his_plate_and_can_apply_all_the_same() -> None:
    made = arranged(EVENT, about=("permit",), permit_for="new")
    assert {need.id: need.met for need in made.tasks[0].needs}["number-plate"] is False


def test_bea_has_another_car() -> None:
    made = arranged(EVENT, about=("permit",), permit_for="other-car", plate="X-99-ZZ")
    assert ids(made) == ["change-plate"] and made.tasks[0].upl == "parkeervergunning"


def test_chris_stops_his_permit_and_is_not_asked_for_a_plate() -> None:
    assert "plate" not in answered(EVENT, about=("permit",), permit_for="stop")
    made = arranged(EVENT, about=("permit",), permit_for="stop")
    assert ids(made) == ["stop-permit"]


def test_dina_has_a_sofa_collected_without_showing_who_she_is() -> None:
    made = arranged(EVENT, about=("waste",), waste_items="bank")
    assert ids(made) == ["collect-waste", "keep-inside"]
    needs = [need.id for need in task(made, "collect-waste").needs]
    assert needs == ["collection-day", "fee-unknown"]


def test_emre_moves_the_permit_and_has_waste_collected_in_one_visit() -> None:
    made = arranged(EVENT, about=("permit", "waste"), permit_for="other-car", waste_items="kast")
    assert ids(made) == ["change-plate", "collect-waste", "keep-inside"]


def test_talking_to_someone_is_the_last_resort_and_never_far() -> None:
    assert list(CONTENT.events)[-1] == "talk-to-someone"

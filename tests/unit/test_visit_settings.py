# SPDX-License-Identifier: EUPL-1.2
"""How one sees and operates the kiosk is chosen page by page, holds at once, and goes with one."""

from __future__ import annotations

import pytest

from kiosk.visit.events import Tick
from kiosk.visit.passing import UNHURRIED_LIMIT
from kiosk.visit.values import CONTRASTS, Comfort, Overlay
from tests.unit.visit_kit import RULES, Walk


def at_comfort() -> Walk:
    walk = Walk().choose("language.nl")
    assert walk.key == "comfort"
    return walk


def later(walk: Walk, seconds: float) -> Walk:
    walk.clock.advance(seconds)
    return walk


def test_the_bar_goes_through_every_contrast_and_comes_round() -> None:
    walk = at_comfort()
    seen = []
    for _ in CONTRASTS:
        walk.press("comfort.contrast")
        seen.append(walk.state.comfort.contrast)
    assert sorted(seen) == sorted(CONTRASTS) and seen[-1] == "light"


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_each_contrast_is_chosen_from_a_sample_of_itself(contrast: str) -> None:
    walk = at_comfort().choose("part.contrast")
    rows = {row["id"]: row for row in walk.view.page["rows"]}
    assert rows[f"contrast.{contrast}"]["sample"] == {"contrast": contrast}
    walk.choose(f"contrast.{contrast}")
    assert walk.view.comfort["contrast"] == contrast
    assert walk.press("done").key == "comfort"


def test_the_settings_lie_beside_a_question_and_keep_what_was_typed_on_it() -> None:
    walk = at_comfort().press("next").choose("say")
    walk.type(said="mijn tas is weg")
    key = walk.key
    walk.press("comfort.settings").choose("part.size").choose("size.3")
    assert walk.key == "settings:size" and walk.state.comfort.text_size == 3
    walk.press("done").press("done")
    assert walk.key == key
    assert walk.view.page["fields"][0]["value"] == "mijn tas is weg"


def test_no_page_of_the_settings_asks_more_than_one_thing_or_has_too_many_rows() -> None:
    for part in ("size", "contrast", "touch", "wait", "switch", "pace"):
        walk = at_comfort().press("comfort.voice").choose_any(f"part.{part}")
        assert len(walk.view.page["rows"]) <= 8, part
        assert "«" not in str(walk.view.page["title"]), part


def test_a_trembling_hand_gets_longer() -> None:
    walk = at_comfort()
    assert walk.view.comfort["ignoredMs"] == 500
    walk.choose("part.touch").choose("part.wait").choose("wait.2")
    assert walk.view.comfort["ignoredMs"] == 2000


def test_one_switch_is_followed_by_its_speed() -> None:
    walk = at_comfort().choose("part.touch").choose("part.switch").choose("switch.1")
    assert walk.key == "settings:pace"
    walk.choose("pace.4")
    assert (walk.view.comfort["switches"], walk.view.comfort["scanMs"]) == (1, 1000)


def test_a_switch_that_is_pressed_before_anything_else_starts_the_pointing() -> None:
    walk = Walk().press("comfort.switch-1")
    assert walk.view.comfort["switches"] == 1
    assert walk.press("comfort.switch-2").view.comfort["switches"] == 2
    assert walk.press("comfort.switch-1").view.comfort["switches"] == 2


def test_without_a_time_limit_nobody_is_warned_but_who_left_is_protected() -> None:
    walk = at_comfort().choose("part.touch").choose("unhurried")
    later(walk, RULES.idle_seconds + RULES.warning_seconds + 60).happen(Tick())
    assert walk.state.overlay is Overlay.NONE and walk.state.visit is not None
    later(walk, UNHURRIED_LIMIT - 175).happen(Tick())
    assert walk.state.overlay is Overlay.TIME_WARNING
    later(walk, RULES.warning_seconds + 1).happen(Tick())
    assert walk.key == "start" and walk.state.comfort == Comfort()


def test_the_time_is_extended_by_any_action_as_often_as_one_wants() -> None:
    walk = at_comfort()
    for _ in range(12):
        later(walk, RULES.idle_seconds + 1).happen(Tick())
        assert walk.state.overlay is Overlay.TIME_WARNING
        walk.press("comfort.reach")
        assert walk.state.overlay is Overlay.NONE and walk.key == "comfort"


def test_everything_that_was_set_goes_with_the_visit() -> None:
    walk = at_comfort().press("comfort.reach").press("comfort.switch-2").press("comfort.contrast")
    walk.choose("part.touch").choose("unhurried").choose("part.wait").choose("wait.1")
    walk.press("stop").press("erase")
    assert walk.state.comfort == Comfort()


@pytest.mark.parametrize("odd", ["size.9", "contrast.pink", "wait.-1", "pace.", "switch.3", "x"])
def test_a_choice_that_is_none_changes_nothing(odd: str) -> None:
    walk = at_comfort()
    before = walk.state.comfort
    assert walk.choose_any(odd).state.comfort == before

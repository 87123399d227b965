# SPDX-License-Identifier: EUPL-1.2
"""A draft goes along with content that changed, or says in words why it cannot; none is lost."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cases import Answer, Answers, QuestionId, VisitId
from kiosk.clock import FixedClock
from kiosk.frozen import replace
from kiosk.life_events import carry, content
from kiosk.life_events.model import LifeEvent
from kiosk.visit import flow
from kiosk.visit.effects import ParkDraft
from kiosk.visit.events import Pressed, Recovered
from kiosk.visit.values import Asking, Comfort, Draft, Moment, State, Visit, WhatHappened
from tests.unit.visit_kit import CATALOGUE, HALL, RULES, START
from ui.pages import present

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = dt.date(2026, 11, 23)
ANSWERS: Answers = {
    QuestionId("contents"): ("bank-card", "id-card"),
    QuestionId("stolen_on"): "2026-11-22",
    QuestionId("card_from_2021"): "newer",
    QuestionId("police"): "want",
}
Change = Callable[[str, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ASSETS / "life-events", tmp_path / "life-events")
    return tmp_path


@pytest.fixture
def change(folder: Path) -> Change:
    path = folder / "life-events" / "wallet-stolen.yaml"

    def replace_all(old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace_all


def _resumed(folder: Path, answers: Answers = ANSWERS) -> tuple[State, tuple[object, ...]]:
    """Resume a draft of Loket's own content on the content of a folder."""
    visit = Visit(VisitId("cut-short"), "wallet-stolen", answers, for_whom_asked=True)
    draft = Draft(visit, Comfort(language="nl"), RULES.content.version)
    rules = replace(RULES, content=content.load(folder))
    clock = FixedClock(START)
    now = Moment(clock.now(), clock.monotonic(), "fresh")
    state, _ = flow.next_state(State(), Recovered(draft=draft), now, rules)
    state, effects = flow.next_state(state, Pressed("resume.yes"), now, rules)
    assert present(state, now, rules, CATALOGUE, HALL).page["title"]
    for language in CATALOGUE.languages:
        assert state.notice is None or "«" not in CATALOGUE.text(language, state.notice)
    return state, effects


def _event(folder: Path) -> LifeEvent:
    return content.load(folder).events["wallet-stolen"]


def test_nothing_changes_when_the_questions_did_not(folder: Path) -> None:
    carried = carry.carry(_event(folder), ANSWERS, TODAY)
    assert carried == carry.Carried(ANSWERS, ())


def test_a_renamed_question_and_option_keep_their_answers(folder: Path, change: Change) -> None:
    change("- id: card_from_2021", "- id: card_age\n    was: [card_from_2021]")
    change("card_from_2021 ", "card_age ")
    change("{id: newer, icon: check}", "{id: after-2021, icon: check, was: [newer]}")
    carried = carry.carry(_event(folder), ANSWERS, TODAY)
    assert carried.lost == ()
    assert carried.answers[QuestionId("card_age")] == "after-2021"


def test_an_option_that_is_gone_is_asked_again_and_told(folder: Path, change: Change) -> None:
    change("{id: newer, icon: check}", "{id: other-age, icon: check}")
    carried = carry.carry(_event(folder), ANSWERS, TODAY)
    assert carried.lost == ("card_from_2021",)
    state, _ = _resumed(folder)
    assert state.page == Asking(QuestionId("card_from_2021"))
    assert state.notice is not None and state.notice.id == "resume-asked-again"
    assert state.visit is not None
    assert state.visit.answers[QuestionId("contents")] == ("bank-card", "id-card")


def test_one_option_less_keeps_the_others(folder: Path, change: Change) -> None:
    event = _event(folder)
    given = {QuestionId("contents"): ("bank-card", "gone")}
    carried = carry.carry(event, given, TODAY)
    assert carried.answers == {QuestionId("contents"): ("bank-card",)}
    assert carried.lost == ("contents",)


def test_a_removed_question_takes_only_its_own_answer_along(folder: Path, change: Change) -> None:
    carried = carry.carry(_event(folder), {**ANSWERS, QuestionId("colour"): "red"}, TODAY)
    assert carried.answers == ANSWERS
    assert carried.lost == ("colour",)


@pytest.mark.parametrize("answer", ["2026-11-22x", "2199-01-01", "1900-01-01", True, ("a",)])
def test_an_answer_that_does_not_fit_is_not_taken_for_one(folder: Path, answer: Answer) -> None:
    given: Answers = {QuestionId("stolen_on"): answer}
    assert carry.carry(_event(folder), given, TODAY).lost == ("stolen_on",)


def test_a_draft_of_the_same_content_is_never_told_of_a_change(folder: Path) -> None:
    state, _ = _resumed(folder, {**ANSWERS, QuestionId("colour"): "red"})
    assert state.notice is None


def test_a_draft_whose_life_event_is_gone_is_kept_and_the_resident_told(folder: Path) -> None:
    (folder / "life-events" / "wallet-stolen.yaml").unlink()
    groups = folder / "life-events" / "groups.yaml"
    groups.unlink()
    state, effects = _resumed(folder)
    assert isinstance(state.page, WhatHappened)
    assert state.notice is not None and state.notice.id == "resume-set-aside"
    assert ParkDraft(VisitId("cut-short"), "life-event-gone") in effects
    assert state.visit is not None and state.visit.id == "fresh"

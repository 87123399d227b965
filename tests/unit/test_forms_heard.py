# SPDX-License-Identifier: EUPL-1.2
"""A resident hears their letter at the kiosk, part by part, and nobody else does."""

from __future__ import annotations

import pytest

from kiosk.cases import PaperForm, VisitId
from kiosk.frozen import replace
from kiosk.hearing import Private
from kiosk.visit.effects import ReadLetter
from kiosk.visit.more_pages import LetterPart
from kiosk.visit.own_data import LetterRead
from kiosk.visit.values import GivingPaper, Visit
from tests.unit.visit_kit import Walk
from ui.pages.aloud import parts_of
from ui.pages.parts import Words

PARTS = (
    LetterPart("Uw aanvraag", ("Beste Noor Voorbeeld.", "Wij hebben uw aanvraag ontvangen.")),
    LetterPart("Wat u moet doen", ("Bel uw bank.",)),
    LetterPart("Heeft u vragen?", ("Bel ons.",)),
)


@pytest.fixture
def walk() -> Walk:
    """Somebody who chose a letter to listen to, and waits for their papers."""
    made = Walk().begin()
    visit = Visit(VisitId("v"), case="2026-07-00001-X", form=PaperForm.SPOKEN)  # type: ignore[arg-type]
    made.state = replace(made.state, page=GivingPaper(), visit=visit)
    return made


def listening(walk: Walk) -> Walk:
    walk.press("listen")
    assert isinstance(walk.effects[-1], ReadLetter)
    return walk.happen(LetterRead(VisitId("v"), PARTS))


def test_the_letter_is_heard_part_by_part_again_and_back_to_the_papers(walk: Walk) -> None:
    listening(walk)
    assert walk.view.page["title"] == "Uw aanvraag"
    assert walk.state.comfort.voice
    assert walk.press("next").view.page["title"] == "Wat u moet doen"
    assert walk.press("earlier").view.page["title"] == "Uw aanvraag"
    walk.press("next").press("next")
    assert walk.view.page["title"] == "Heeft u vragen?"
    walk.press("next")
    assert isinstance(walk.state.page, GivingPaper)


def test_nothing_of_the_letter_is_for_the_loudspeaker(walk: Walk) -> None:
    from tests.unit.visit_kit import CATALOGUE

    listening(walk)
    said = parts_of(walk.view.page, Words(CATALOGUE, "nl"))
    secret = {text for one in PARTS for text in (one.title, *one.texts)}
    private = {one.words.said for one in said if isinstance(one.words, Private)}
    public = {one.words for one in said if not isinstance(one.words, Private)}
    assert {"Beste Noor Voorbeeld.", "Uw aanvraag"} <= private
    assert not secret & public


def test_without_headphones_the_page_says_what_to_do(walk: Walk) -> None:
    listening(walk)
    assert any("koptelefoon" in line for line in walk.view.page["body"])
    walk.state = replace(walk.state, devices=replace(walk.state.devices, headphones=True))
    assert not any("koptelefoon" in line for line in walk.view.page["body"])


def test_a_letter_that_comes_too_late_is_dropped(walk: Walk) -> None:
    walk.press("listen").press("taken")
    walk.happen(LetterRead(VisitId("v"), PARTS))
    assert walk.key != "listen:0"
    walk.happen(LetterRead(VisitId("other"), PARTS))
    assert not walk.key.startswith("listen")


def test_the_papers_tell_how_the_letter_comes(walk: Walk) -> None:
    rows = {row["id"]: row for row in walk.view.page["rows"]}
    assert "Een medewerker" in rows["other-form"]["detail"]
    assert "letter" in rows
    assert walk.state.visit is not None
    walk.state = replace(walk.state, visit=replace(walk.state.visit, printed_too=False))
    assert "letter" not in {row["id"] for row in walk.view.page["rows"]}

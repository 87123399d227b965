# SPDX-License-Identifier: EUPL-1.2
"""The shipped content on paper, in each language: nothing missing, nothing cut off."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.cases import QuestionId
from kiosk.life_events import content as contents
from kiosk.life_events import plan as plans
from kiosk.messages import Catalogue
from kiosk.people import Identity
from printing.documents import receipt
from printing.letter import render
from printing.paper import Frame, TaskEntry
from printing.receipt import encode
from printing.simulator.strip import Strip, TextLine
from printing.writing import confirmation_letter
from tests.paper_sample import HALL, ROOT, sample_case

ANSWERS = {
    "contents": ("bank-card", "id-card", "passport", "driving-licence", "city-pass", "other"),
    "card_from_2021": "unsure",
    "new_documents": ("id-card", "passport"),
    "stolen_on": "2026-11-22",
    "place": "Markt",
    "police": "want",
    "name": "Fenna Şule de Vries-Öztürk",
    "birth_date": "1984-03-07",
    "address": "1234 CD;27;Lange Lindelaan;Lindehaven",
    "phone": "0612345678",
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("large_print", [False, True])
def test_a_wallet_full_of_cards_becomes_paper(language: str, large_print: bool) -> None:
    content = contents.load(ROOT / "assets" / "life-events")
    event = content.events["wallet-stolen"]
    answers = {QuestionId(name): answer for name, answer in ANSWERS.items()}
    plan = plans.make(event, answers, Identity(), content, dt.date(2026, 11, 23))
    case = replace(
        sample_case(language, plan=plan, large_print=large_print),
        title=event.title,
        answers=answers,
    )
    texts = Catalogue(ROOT / "assets" / "locale", ("nl", "en"))
    letter = confirmation_letter(case, texts, HALL)
    slip = receipt(case, texts, HALL)
    assert "«" not in repr(letter) and "«" not in repr(slip)
    assert letter.addressee[0] == "Fenna Şule de Vries-Öztürk"
    assert sum(isinstance(block, TaskEntry) for block in letter.blocks) == len(plan.tasks)
    frame = next(block for block in letter.blocks if isinstance(block, Frame))
    assert "0800" in frame.steps[0].text
    assert render(letter).startswith(b"%PDF-1.7")
    strip = Strip()
    strip.read(encode(slip))
    assert strip.complaints == []
    assert any("0800 0313" in e.text for e in strip.elements if isinstance(e, TextLine))

# SPDX-License-Identifier: EUPL-1.2
"""Who acts for the resident stands on receipt and letter and on the clerk's screen."""

from __future__ import annotations

import pytest

from kiosk.cases import Case, CaseNumber, QuestionId
from kiosk.frozen import replace
from kiosk.people import Capacity, Person, Representation
from kiosk.visit import derived
from kiosk.visit.values import ClerkSession, ClerkStep
from printing.documents import receipt
from printing.writing import confirmation_letter
from tests.unit.visit_kit import CATALOGUE, HALL, RULES, START, Walk
from ui.pages import clerk
from ui.pages.parts import Words

ACTOR = Person("de Boer", "Jan")


def case_of(capacity: Capacity, language: str = "nl") -> Case:
    walk = Walk().wallet("id-card").choose("document.none").contact()
    visit = walk.state.visit
    assert visit
    visit = replace(visit, representation=Representation(capacity, ACTOR), bsn="999990408")
    comfort = replace(walk.state.comfort, language=language)
    return derived.make_case(
        visit, comfort, START, RULES, CaseNumber("2026-A1-00001-X"), "7K3M-9QX2-D0VF"
    )


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("capacity", list(Capacity))
def test_receipt_and_letter_name_who_acts(capacity: Capacity, language: str) -> None:
    case = case_of(capacity, language)
    for paper in (receipt(case, CATALOGUE, HALL), confirmation_letter(case, CATALOGUE, HALL)):
        assert "Jan de Boer" in str(paper.blocks)
        assert "«" not in str(paper)
        assert "999990408" not in str(paper)


def test_the_letter_is_addressed_to_the_resident_and_not_to_who_acts() -> None:
    letter = confirmation_letter(case_of(Capacity.LEGAL), CATALOGUE, HALL)
    assert letter.addressee[0] == "Noor Voorbeeld"


def test_the_clerk_sees_who_acts_and_that_the_bsn_is_not_checked() -> None:
    case = case_of(Capacity.PARENT)
    session = ClerkSession(step=ClerkStep.DESK, name="B. Smit", case=case)
    shown = clerk.page_of(Walk().state, session, Words(CATALOGUE, "nl"))
    rows = {row["id"]: row["detail"] for row in shown["rows"]}
    assert rows["fact.acting"] == "Jan de Boer, als ouder"
    assert rows["fact.bsn"] == "••••••408"
    assert QuestionId("bsn") in case.answers

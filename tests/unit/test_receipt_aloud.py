# SPDX-License-Identifier: EUPL-1.2
"""Every fact of the receipt is heard on the last page (EN 301 549 5.1.3.16)."""

from __future__ import annotations

import re

import pytest

from kiosk.cases import Case
from kiosk.hearing import Ears
from kiosk.spoken import spelled, spoken
from kiosk.visit.events import Pressed
from printing.documents import receipt
from printing.paper import Amount, Big, Code, Line, Tick, Title, Voucher
from tests.unit.test_visit_flow import confirmed
from tests.unit.visit_kit import CATALOGUE, HALL, Walk

WALLS = {HALL.municipality, HALL.name}
"""What hangs on the wall as well: whose hall it is."""


def facts(case: Case) -> list[str]:
    """Return every text of the printed receipt, but the code that is scanned."""
    found: list[str] = []
    for block in receipt(case, CATALOGUE, HALL).blocks:
        match block:
            case Line(text) | Title(text):
                found.append(text)
            case Big(label, value):
                found += [label, spelled(value, case.language)]
            case Tick(text, details):
                found += [text, *details]
            case Amount(label, value):
                found += [label, value]
            case Voucher():
                found += [block.purpose, block.words]
            case Code():
                found.append(block.purpose)
    return [text for text in found if text not in WALLS]


def bare(text: str) -> str:
    """Return the words alone: pauses are not facts."""
    return " ".join(re.findall(r"[\w€]+", text.lower()))


@pytest.mark.parametrize("paying", ["settle.cash", "settle.later", "settle.waiver"])
def test_the_difference_between_what_is_printed_and_what_is_heard_is_empty(paying: str) -> None:
    walk = confirmed(Walk(), paying)
    case = walk.state.paper.case
    assert case is not None
    view = walk.view
    heard = bare(view.heard(Ears.ONE).text)
    missing = [
        sentence
        for text in facts(case)
        for sentence in re.split(r"(?<=[.?]) ", text)
        if bare(spoken(sentence, "nl", view.today)) not in heard
    ]
    assert missing == []


def test_everybody_hears_what_is_theirs_to_know_and_no_reference() -> None:
    walk = confirmed(Walk())
    heard = walk.view.heard(Ears.EVERYBODY)
    assert not heard.private
    assert "Vragen? Bel 14" in heard.text
    case = walk.state.paper.case
    assert case is not None
    assert spelled(case.number, "nl") not in heard.text


def test_the_case_goes_with_the_visit() -> None:
    walk = confirmed(Walk())
    walk.happen(Pressed("stop"))
    assert walk.state.paper.case is None

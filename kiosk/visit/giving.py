# SPDX-License-Identifier: EUPL-1.2
"""Giving the papers: taken, printed once more, or gone without."""

from __future__ import annotations

from kiosk.cases import (
    DocumentKind,
)
from kiosk.frozen import replace
from kiosk.visit.effects import (
    PrintAgain,
    Step,
)
from kiosk.visit.values import (
    FAILED_PRINTS,
    State,
)

MOST_AGAIN = 3
"""How many more copies a resident may ask for; after that a clerk looks at the printer."""
PAPER_AGAIN = {
    "again.receipt": DocumentKind.RECEIPT,
    "again.letter": DocumentKind.CONFIRMATION,
}


def paper_again(state: State, action: str) -> Step:
    """Print one more copy of what did not come out well, and only of that."""
    visit, paper = state.visit, state.paper
    device = action.removeprefix("again.")
    failed = (paper.receipt if device == "receipt" else paper.letter) in FAILED_PRINTS
    if visit is None or visit.case is None or not failed or paper.again >= MOST_AGAIN:
        return state, ()
    fresh = replace(paper, again=paper.again + 1)
    fresh = (
        replace(fresh, receipt="waiting")
        if device == "receipt"
        else replace(fresh, letter="waiting")
    )
    return replace(state, paper=fresh), (PrintAgain(visit.case, PAPER_AGAIN[action]),)

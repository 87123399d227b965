# SPDX-License-Identifier: EUPL-1.2
"""Giving the papers: taken, printed once more, or gone without."""

from __future__ import annotations

from kiosk.cases import (
    DocumentKind,
    VisitId,
)
from kiosk.frozen import replace
from kiosk.visit import belongings, knowing, owning
from kiosk.visit.effects import (
    Journal,
    PrintAgain,
    Step,
)
from kiosk.visit.more_pages import AnythingElse
from kiosk.visit.values import (
    FAILED_PRINTS,
    Farewell,
    Moment,
    Paper,
    Rules,
    State,
    WhatHappened,
)

MOST_AGAIN = 3
"""How many more copies a resident may ask for; after that a clerk looks at the printer."""
PAPER_AGAIN = {
    "again.receipt": DocumentKind.RECEIPT,
    "again.letter": DocumentKind.CONFIRMATION,
}


def after_paper(state: State) -> State:
    """The paper is in hand: a forgotten document comes first, then: is there anything else?"""
    page = Farewell() if belongings.lies(state) else AnythingElse()
    return replace(state, page=page, back=())


def card_taken(before: State, after: State) -> State:
    """The document that came first at the goodbye is taken: is there anything else?"""
    said_goodbye = isinstance(before.page, Farewell) and isinstance(after.page, Farewell)
    has_case = after.visit is not None and after.visit.case is not None
    if said_goodbye and has_case and belongings.lies(before) and not belongings.lies(after):
        return replace(after, page=AnythingElse())
    return after


def anything_else(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """The paper is in hand: on with something else, as the same person, or goodbye."""
    visit = state.visit
    if action == "else.no" or visit is None:
        return replace(state, page=Farewell(), back=()), ()
    if action == "else.data":
        return owning.open_own(state)
    if action != "else.yes":
        return state, ()
    fresh = knowing.another(state, VisitId(now.fresh), now, rules)
    begun = Journal("visit.went-on", VisitId(now.fresh), detail={"after": visit.id})
    return replace(fresh, page=WhatHappened(), paper=Paper()), (begun,)


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

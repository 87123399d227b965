# SPDX-License-Identifier: EUPL-1.2
"""Listening to one's letter at the kiosk: a part at a time, again, on, or back to the papers.

The letter is the resident's own, so its words are heard in headphones only; on the loudspeaker
the page says no more than that (`kiosk.hearing`). Pausing and repeating are the voice's own keys.
"""

from __future__ import annotations

from kiosk.cases import CaseNumber
from kiosk.frozen import replace
from kiosk.visit.effects import ReadLetter, Step
from kiosk.visit.more_pages import ListeningToLetter
from kiosk.visit.own_data import LetterRead
from kiosk.visit.values import GivingPaper, Moment, State

LISTEN = "listen"


def open_letter(state: State) -> Step:
    """Have the letter of this visit's case fetched, to be heard."""
    visit = state.visit
    if visit is None or visit.case is None:
        return state, ()
    return state, (ReadLetter(visit.id, CaseNumber(visit.case)),)


def opened(state: State, event: LetterRead, now: Moment) -> State:
    """The letter is here: begin with its first part. Dropped when nobody waits for it any more."""
    visit = state.visit
    waits = visit is not None and visit.id == event.visit and isinstance(state.page, GivingPaper)
    if not waits or not event.parts:
        return state
    page = ListeningToLetter(event.parts)
    # Who asks to hear something hears it.
    comfort = replace(state.comfort, voice=True)
    state = replace(state, page=page, back=(GivingPaper(),), comfort=comfort)
    return replace(state, last_action=now.monotonic, problem=None, notice=None)


def acts(state: State, page: ListeningToLetter, action: str) -> Step:
    """On to the next part, back to the one before, or to the papers."""
    last = len(page.parts) - 1
    match action:
        case "next" if page.at < last:
            return replace(state, page=replace(page, at=page.at + 1)), ()
        case "earlier" if page.at > 0:
            return replace(state, page=replace(page, at=page.at - 1)), ()
        case "next" | "papers":
            return replace(state, page=GivingPaper(), back=()), ()
        case _:
            return state, ()

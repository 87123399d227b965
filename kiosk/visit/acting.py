# SPDX-License-Identifier: EUPL-1.2
"""For whom somebody comes, and the BSN that may be given at any time and is never required."""

from __future__ import annotations

from kiosk.cases import Message, is_valid_bsn
from kiosk.frozen import replace
from kiosk.life_events import entries
from kiosk.people import Capacity, Person, Representation
from kiosk.visit.effects import Step
from kiosk.visit.more_pages import ActingAs, EnteringBsn, ForWhom, NamingActor
from kiosk.visit.turning import go, onward, save_draft, turn_back
from kiosk.visit.values import Moment, Rules, State, Visit

SEEN = "right-seen"
"""What a clerk presses who has seen by what right somebody acts for the resident."""


def unseen(state: State) -> Representation | None:
    """Return who acts for the resident of the open case or visit, while no clerk saw why."""
    session = state.clerk
    if session is not None and session.case is not None:
        actor = session.case.representation
    else:
        actor = state.visit.representation if state.visit else None
    return actor if actor is not None and actor.seen_by is None else None


def acts(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """A row or action was pressed on one of these pages."""
    page, visit = state.page, state.visit
    if visit is None:
        return state, ()
    match page:
        case ForWhom() if action == "for.myself":
            return _settled(state, visit, None, now, rules)
        case ForWhom() if action == "for.other":
            return go(state, ActingAs(), now, rules), ()
        case ActingAs():
            capacity = action.removeprefix("as.")
            if action.startswith("as.") and capacity in {c.value for c in Capacity}:
                return go(state, NamingActor(capacity), now, rules), ()
        case NamingActor() if action == "next":
            return _named(state, visit, page, now, rules)
        case EnteringBsn() if action == "next":
            return _typed_bsn(state, visit, now, rules)
        case _:
            pass
    return state, ()


def _named(state: State, visit: Visit, page: NamingActor, now: Moment, rules: Rules) -> Step:
    try:
        name = entries.name(state.entries.get("name", ""))
    except entries.EntryError:
        return replace(state, problem=Message("problem-actor-name")), ()
    actor = Representation(Capacity(page.capacity), Person(family_name=name))
    return _settled(state, visit, actor, now, rules)


def _settled(
    state: State, visit: Visit, actor: Representation | None, now: Moment, rules: Rules
) -> Step:
    visit = replace(visit, for_whom_asked=True, representation=actor)
    return onward(replace(state, visit=visit), now, rules)


def _typed_bsn(state: State, visit: Visit, now: Moment, rules: Rules) -> Step:
    bsn = "".join(c for c in state.entries.get("bsn", "") if c not in " .-")
    if not is_valid_bsn(bsn):
        return replace(state, problem=Message("problem-bsn")), ()
    state = turn_back(replace(state, visit=replace(visit, bsn=bsn)), now, rules)
    return replace(state, notice=Message("bsn-kept")), save_draft(state, rules)

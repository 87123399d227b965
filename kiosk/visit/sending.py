# SPDX-License-Identifier: EUPL-1.2
"""A clerk looks after what the backend refused: opens the case, mends it, sends it again."""

from __future__ import annotations

from kiosk.cases import parse_case_number
from kiosk.frozen import replace
from kiosk.people import ClerkId
from kiosk.visit.effects import OpenCase, SendAgain, Step
from kiosk.visit.values import ClerkSession, ClerkStep, State


def opens(action: str) -> bool:
    """Tell whether this action of a clerk's first screen is about what was refused."""
    return action in ("refused", "send-again")


def open_one(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """Open the list of what was refused, or send the open case again."""
    case = session.case
    if action == "refused":
        if case is not None or not session.refused:
            return state, ()
        listed = replace(session, step=ClerkStep.REFUSED, entries={}, problem=None, notice=None)
        return replace(state, clerk=listed), ()
    if case is None or session.where is None or not session.where.refusals:
        return state, ()
    waiting = replace(session, waiting=True, problem=None, notice=None)
    return replace(state, clerk=waiting), (SendAgain(case.number, clerk),)


def acts(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """A clerk chose a case of the list."""
    number = parse_case_number(action.removeprefix("case."))
    if not action.startswith("case.") or number is None:
        return state, ()
    waiting = replace(session, waiting=True, problem=None)
    return replace(state, clerk=waiting), (OpenCase(number, clerk),)

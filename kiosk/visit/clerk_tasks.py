# SPDX-License-Identifier: EUPL-1.2
"""A clerk deals with what waits for them: corrections, withdrawals, answers to compare."""

from __future__ import annotations

from kiosk.cases import Answer, Message, QuestionId, parse_case_number
from kiosk.frozen import replace
from kiosk.people import ClerkId
from kiosk.registry import Outcome
from kiosk.visit import registry_check
from kiosk.visit.effects import OpenCase, Step
from kiosk.visit.own_data import ClerkSeesData, PrintOverview, ShowToClerk
from kiosk.visit.registry_check import (
    ComparedWithRegistry,
    CompareRegistry,
    SettleComparison,
    SettleTask,
)
from kiosk.visit.values import ClerkSession, ClerkStep, State


def opens(session: ClerkSession, action: str) -> bool:
    """Tell whether this action of a clerk's first screen is about what waits."""
    return action in ("tasks", "registry", "data") or action.startswith("task.")


def open_one(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """Open the list, one task, or the comparison with the registry."""
    case = session.case
    if action == "tasks":
        if case is not None or not session.tasks:
            return state, ()
        return _with(state, _at(session, ClerkStep.TASKS)), ()
    if case is None:
        return state, ()
    if action == "data":
        waiting = replace(session, waiting=True, problem=None, notice=None)
        return _with(state, waiting), (ShowToClerk(case.number, clerk),)
    if action == "registry":
        if not case.to_compare:
            return state, ()
        waiting = replace(session, waiting=True, problem=None, notice=None)
        return _with(state, waiting), (CompareRegistry(case, clerk),)
    chosen = action.removeprefix("task.")
    if chosen not in {str(task.id) for task in session.tasks}:
        return state, ()
    opened = replace(_at(session, ClerkStep.TASK), entries={"task": chosen})
    return _with(state, opened), ()


def compared(state: State, event: ComparedWithRegistry) -> Step:
    """The registry answered, or could not be asked."""
    session = state.clerk
    case = session.case if session else None
    if session is None or case is None or case.number != event.number:
        return state, ()
    calm = replace(session, waiting=False, problem=event.problem, notice=None)
    if event.compared is None:
        return _with(state, calm), ()
    return _with(state, replace(calm, step=ClerkStep.REGISTRY, registry=event.compared)), ()


def sees(state: State, event: ClerkSeesData) -> Step:
    """The overview of the open case is here."""
    session = state.clerk
    case = session.case if session else None
    if session is None or case is None or case.number != event.overview.case.number:
        return state, ()
    seen = replace(session, waiting=False, step=ClerkStep.DATA, data=event.overview, problem=None)
    return _with(state, seen), ()


def acts(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """A clerk pressed something on one of these pages."""
    case = session.case
    match session.step:
        case ClerkStep.TASKS if action.startswith("case."):
            number = parse_case_number(action.removeprefix("case."))
            if number is None:
                return state, ()
            return _with(state, replace(session, waiting=True)), (OpenCase(number, clerk),)
        case ClerkStep.TASK if action == "next" and case:
            task = session.entries.get("task", "")
            if not task.isdecimal():
                return state, ()
            work = SettleTask(case.number, int(task), clerk)
            return _with(state, replace(session, waiting=True)), (work,)
        case ClerkStep.DATA if action == "next" and case:
            notice = Message("data-printing")
            desk = replace(_at(session, ClerkStep.DESK), notice=notice)
            return _with(state, desk), (PrintOverview(case.number, clerk),)
        case ClerkStep.REGISTRY if case and session.registry:
            return _comparison(state, session, clerk, action)
        case _:
            return state, ()


def _comparison(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    case, found = session.case, session.registry
    if case is None or found is None:
        return state, ()
    if action != "next":
        decided = registry_check.decide(found, action)
        return _with(state, replace(session, registry=decided, problem=None)), ()
    if found.outcome is not Outcome.FOUND:
        # Nothing was compared: it stays on the list.
        return _with(state, _at(session, ClerkStep.DESK)), ()
    if not registry_check.is_decided(case, found):
        problem = Message("registry-check-undecided")
        return _with(state, replace(session, problem=problem)), ()
    taken: dict[QuestionId, Answer] = {id: found.known[id] for id in found.taken}
    work = SettleComparison(case.number, taken, clerk)
    return _with(state, replace(session, waiting=True, problem=None)), (work,)


def _at(session: ClerkSession, step: ClerkStep) -> ClerkSession:
    return replace(
        session, step=step, entries={}, problem=None, notice=None, registry=None, data=None
    )


def _with(state: State, session: ClerkSession) -> State:
    return replace(state, clerk=session)

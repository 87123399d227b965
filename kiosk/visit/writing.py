# SPDX-License-Identifier: EUPL-1.2
"""A clerk writes a letter: which one, about what, the one thing that only they know, and sends it.

Page by page: kind, task, outcome (of a decision), what has to be filled in, and the letter itself
to read before it is ordered. Nothing is kept until then.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from kiosk.cases import (
    Actor,
    Ask,
    AskKind,
    Case,
    DocumentKind,
    LetterOrder,
    Message,
    QuestionId,
    Task,
)
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events import entries
from kiosk.people import Assurance, ClerkId
from kiosk.visit.effects import Step
from kiosk.visit.letter_orders import DraftLetter, LetterDrafted, OrderLetter
from kiosk.visit.values import ClerkSession, ClerkStep, Moment, State

KINDS = (
    DocumentKind.REQUEST,
    DocumentKind.DECISION,
    DocumentKind.APPOINTMENT,
    DocumentKind.ASK_PHOTO,
    DocumentKind.ASK_SIGN,
    DocumentKind.ASK_STILL_RIGHT,
    DocumentKind.LOSS_STATEMENT,
)
OUTCOMES = ("granted", "partly", "refused")
ASKS: Mapping[DocumentKind, AskKind] = {
    DocumentKind.ASK_PHOTO: AskKind.PHOTO,
    DocumentKind.ASK_SIGN: AskKind.SIGN,
    DocumentKind.ASK_STILL_RIGHT: AskKind.STILL_RIGHT,
}
USUAL_DAYS = 14
"""Days to answer that are filled in."""
LONGEST_REASON = 600
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]?([0-5]\d)")
_FIELDS: Mapping[DocumentKind, tuple[str, ...]] = {
    DocumentKind.REQUEST: ("day", "reason"),
    DocumentKind.DECISION: ("reason",),
    DocumentKind.APPOINTMENT: ("day", "clock"),
    DocumentKind.ASK_PHOTO: ("day",),
    DocumentKind.ASK_SIGN: ("day", "statement"),
    DocumentKind.ASK_STILL_RIGHT: ("day",),
    DocumentKind.LOSS_STATEMENT: (),
}
_MAY_BE_EMPTY = frozenset({(DocumentKind.REQUEST, "reason")})


def kind_of(session: ClerkSession) -> DocumentKind | None:
    """Return the letter that is being written; None while it is being chosen."""
    chosen = session.entries.get("kind", "")
    return DocumentKind(chosen) if chosen else None


def tasks_of(case: Case) -> tuple[Task, ...]:
    """Return the tasks that a letter can be about."""
    ours = tuple(task for task in case.plan.tasks if task.actor is Actor.MUNICIPALITY)
    return ours or case.plan.tasks


def fields_of(session: ClerkSession) -> tuple[str, ...]:
    """Return what the clerk fills in for this letter."""
    kind = kind_of(session)
    return _FIELDS[kind] if kind else ()


def asks_outcome(session: ClerkSession) -> bool:
    """Tell whether the outcome of a decision is still to be chosen."""
    return kind_of(session) is DocumentKind.DECISION and "outcome" not in session.entries


def begin(session: ClerkSession) -> ClerkSession:
    """Return the first page: which letter."""
    step = ClerkStep.LETTER
    return replace(session, step=step, entries={}, preview=(), problem=None, notice=None)


def acts(state: State, session: ClerkSession, clerk: ClerkId, action: str, now: Moment) -> Step:
    """The clerk chose or pressed something on one of these pages."""
    case = session.case
    if case is None:
        return state, ()
    said = dict(session.entries)
    known = {f"kind.{kind.value}": kind.value for kind in KINDS}
    about = {f"about.{task.id}": str(task.id) for task in tasks_of(case)}
    outcomes = {f"outcome.{one}": one for one in OUTCOMES}
    if "kind" not in said and action in known:
        said["kind"] = known[action]
        if len(about) == 1:
            said["about"] = next(iter(about.values()))
    elif "kind" in said and "about" not in said and action in about:
        said["about"] = about[action]
    elif asks_outcome(session) and action in outcomes:
        said["outcome"] = outcomes[action]
    elif action in ("next", "post") and "about" in said and not asks_outcome(session):
        return _go_on(state, session, clerk, action, now)
    else:
        return state, ()
    chosen = replace(session, entries=said, problem=None)
    if "about" in said and not asks_outcome(chosen):
        if not fields_of(chosen):
            return _go_on(state, chosen, clerk, "next", now)
        if "day" in fields_of(chosen) and "day" not in said:
            day = local(now.at).date() + dt.timedelta(days=USUAL_DAYS)
            chosen = replace(chosen, entries={**said, "day": f"{day:%d-%m-%Y}"})
    return _with(state, chosen), ()


def _go_on(state: State, session: ClerkSession, clerk: ClerkId, action: str, now: Moment) -> Step:
    """Show the letter, or order the one that is shown."""
    case = session.case
    wanted = _wanted(session, clerk, now)
    if case is None:
        return state, ()
    if isinstance(wanted, Message):
        return _with(state, replace(session, problem=wanted, preview=())), ()
    waiting = replace(session, waiting=True, problem=None)
    if not session.preview:
        return _with(state, waiting), (DraftLetter(case.number, wanted, clerk),)
    order = OrderLetter(case.number, wanted, clerk, post=action == "post")
    return _with(state, waiting), (order,)


def drafted(state: State, event: LetterDrafted) -> Step:
    """The letter is written out, to be read before it is ordered."""
    session = state.clerk
    case = session.case if session else None
    if session is None or case is None or case.number != event.number:
        return state, ()
    if session.step is not ClerkStep.LETTER:
        return state, ()
    return _with(state, replace(session, waiting=False, preview=event.lines)), ()


def back(session: ClerkSession) -> ClerkSession | None:
    """Return the page before within the letter; None where that is the desk."""
    said = dict(session.entries)
    if session.preview and fields_of(session):
        return replace(session, preview=(), problem=None)
    for last in ("outcome", "about", "kind"):
        if last in said:
            del said[last]
            for name in ("day", "reason", "clock", "statement"):
                said.pop(name, None)
            return replace(session, entries=said, preview=(), problem=None)
    return None


def _wanted(session: ClerkSession, clerk: ClerkId, now: Moment) -> LetterOrder | Message:
    """Return the letter as the clerk wants it, or what still has to be filled in."""
    kind, case, said = kind_of(session), session.case, session.entries
    if kind is None or case is None:
        return Message("letter-order-incomplete")
    today, day, clock = local(now.at).date(), None, ""
    for field in _FIELDS[kind]:
        if not said.get(field, "").strip() and (kind, field) not in _MAY_BE_EMPTY:
            return Message(f"letter-order-no-{field}")
    if "day" in _FIELDS[kind]:
        try:
            day = dt.date.fromisoformat(entries.date(said["day"], today, 0, 400))
        except entries.EntryError as error:
            return error.message
    if "clock" in _FIELDS[kind]:
        found = _CLOCK.fullmatch(said["clock"].strip())
        if found is None:
            return Message("letter-order-no-clock")
        clock = f"{int(found[1]):02d}:{found[2]}"
    task = next(task for task in tasks_of(case) if str(task.id) == said["about"])
    reasons = tuple(line for line in (said.get("reason", "").strip(),) if line)
    return LetterOrder(
        0,
        kind,
        now.at,
        by=clerk,
        task=task.id,
        outcome=said.get("outcome", ""),
        reasons=reasons,
        day=day,
        clock=clock,
        ask=_ask(kind, case, task, day, said),
    )


def _ask(
    kind: DocumentKind, case: Case, task: Task, day: dt.date | None, said: Mapping[str, str]
) -> Ask | None:
    if kind not in ASKS:
        return None
    shown: tuple[QuestionId, ...] = ()
    if kind is DocumentKind.ASK_STILL_RIGHT:
        shown = tuple(id for id, given in case.answers.items() if given not in ("", (), "bsn"))
        shown = tuple(id for id in shown if id != "bsn")
    statement = None
    if kind is DocumentKind.ASK_SIGN:
        statement = Message("letter-statement", {"statement": said.get("statement", "").strip()})
    needed = max(Assurance.LOW, task.assurance_before_decision)
    sure = needed if kind is not DocumentKind.ASK_PHOTO else Assurance.LOW
    return Ask(ASKS[kind], task.id, shown, statement, sure, day)


def _with(state: State, session: ClerkSession) -> State:
    return replace(state, clerk=session)

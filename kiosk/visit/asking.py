# SPDX-License-Identifier: EUPL-1.2
"""The codes of papers, and the one thing that a letter asks for: what they mean to a visit.

Whether a code counts is known before anything else is asked. What the letter asks for comes first
once its case is open; who is not known surely enough for it lays down a document first.
"""

from __future__ import annotations

from kiosk.cases import AskAnswer, AskKind, Message, QuestionId
from kiosk.frozen import replace
from kiosk.visit.asked import AnswerAsk, AskAnswered, CodeLookedAt
from kiosk.visit.effects import Step
from kiosk.visit.more_pages import (
    AskedByLetter,
    CodeRefused,
    EnteringCode,
    EnteringFact,
    NotRight,
    OpeningLetter,
)
from kiosk.visit.values import Farewell, Identifying, Moment, Page, State, WhatHappened, failure

LONGEST = 200
GOOD = ("fine", "elsewhere")


def looked_at(state: State, event: CodeLookedAt) -> State:
    """The store knows what becomes of the code that was just given."""
    visit, page = state.visit, state.page
    if visit is None or visit.id != event.visit or not isinstance(page, EnteringFact):
        return state
    if page.code != event.code:
        return state
    if event.verdict in GOOD:
        return replace(state, page=replace(page, ask=event.ask))
    return _go(state, CodeRefused(event.verdict, event.minutes), back=())


def answered(state: State, event: AskAnswered) -> State:
    """The answer is in the case, or why it is not."""
    visit, page = state.visit, state.page
    if visit is None or visit.id != event.visit or not isinstance(page, AskedByLetter):
        return state
    if event.others:
        return replace(state, problem=Message("asked-not-yours"))
    if event.problem is not None:
        return replace(_go(state, page.letter, back=()), problem=failure(event.problem))
    return replace(_go(state, page.letter, back=()), notice=event.notice)


def acts(
    state: State, page: CodeRefused | AskedByLetter | NotRight, action: str, now: Moment
) -> Step:
    """A row or action was pressed on one of these pages."""
    match page:
        case CodeRefused() if action == "next" and not page.minutes:
            return _go(state, EnteringCode(), back=()), ()
        case CodeRefused() if action == "other":
            return _go(state, WhatHappened(), back=()), ()
        case CodeRefused() if action == "end":
            return _go(state, Farewell(), back=()), ()
        case AskedByLetter() if action == "later":
            return _go(state, page.letter, back=()), ()
        case AskedByLetter() if action == "counter":
            return _send(state, page, AskAnswer.COUNTER)
        case AskedByLetter() if action == "next":
            return _confirm(state, page)
        case AskedByLetter() if action.startswith("change."):
            question = QuestionId(action.removeprefix("change."))
            if page.ask.kind is AskKind.STILL_RIGHT and question in page.ask.questions:
                return _go(state, NotRight(page, question), back=(page,)), ()
        case NotRight() if action == "next":
            said = state.entries.get("said", "").strip()[:LONGEST]
            if not said:
                return replace(state, problem=Message("problem-data-empty")), ()
            state = _go(state, page.asked, back=())
            return _send(state, page.asked, AskAnswer.CHANGED, page.question, said)
        case _:
            pass
    return state, ()


def _confirm(state: State, page: AskedByLetter) -> Step:
    visit = state.visit
    if visit is None:
        return state, ()
    if page.ask.kind is AskKind.PHOTO:
        return _send(state, page, AskAnswer.COUNTER)
    if not page.sure and visit.identity.assurance < page.ask.assurance:
        asked = replace(visit, asking=page, identity_asked=False)
        return _go(replace(state, visit=asked), Identifying(), back=(page,)), ()
    return _send(state, page, AskAnswer.YES)


def identified(state: State) -> Step | None:
    """A document was read to answer; None when it was read for something else."""
    visit = state.visit
    if visit is None or visit.asking is None:
        return None
    page = replace(visit.asking, sure=True)
    state = _go(replace(state, visit=replace(visit, asking=None)), page, back=())
    return _send(state, page, AskAnswer.YES)


def without_document(state: State) -> Step | None:
    """No document: the letter's page again, where the counter is the other way."""
    visit = state.visit
    if visit is None or visit.asking is None:
        return None
    page = visit.asking
    state = _go(replace(state, visit=replace(visit, asking=None)), page, back=())
    return replace(state, notice=Message("asked-at-counter-instead")), ()


def _send(
    state: State,
    page: AskedByLetter,
    how: AskAnswer,
    question: QuestionId | None = None,
    said: str = "",
) -> Step:
    visit = state.visit
    if visit is None:
        return state, ()
    identity = visit.identity if page.sure else None
    work = AnswerAsk(visit.id, page.code, how, question, said, identity)
    return state, (work,)


def waiting(state: State, code: str) -> bool:
    """Tell whether this code is being opened."""
    return isinstance(state.page, OpeningLetter) and state.page.code == code


def _go(state: State, page: Page, *, back: tuple[Page, ...]) -> State:
    return replace(state, page=page, back=back, entries={}, picked=(), problem=None, notice=None)

# SPDX-License-Identifier: EUPL-1.2
"""Coming back with a letter: its return code and a birth date open the case a little.

That is assurance *low*: whoever holds the letter and knows the birth date sees how far the case
is and may add to it. Nothing that they do not hold already is shown: no name, no address, not
what the case is about.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.cases import Message, QuestionId, is_valid_bsn
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events.content import Question, QuestionKind
from kiosk.people import Assurance, Identity, Method
from kiosk.visit.answering import More
from kiosk.visit.asked import LookAtCode
from kiosk.visit.effects import AddToCase, OpenLetter, Step
from kiosk.visit.events import LetterAnswered
from kiosk.visit.heard import Heard, hear
from kiosk.visit.more_pages import (
    Adding,
    EnteringCode,
    EnteringFact,
    LetterOpen,
    LetterRefused,
    OpeningLetter,
)
from kiosk.visit.values import Farewell, Moment, Page, State, WhatHappened, failure

BSN = QuestionId("bsn")
ADDABLE: Mapping[QuestionId, QuestionKind] = {
    QuestionId("phone"): QuestionKind.PHONE,
    QuestionId("address"): QuestionKind.ADDRESS,
    BSN: QuestionKind.TEXT,
}
"""What may be added to a case by who holds its letter, and how it is asked."""


def question_of(id: QuestionId) -> Question:
    """Return the question by which something is added: the same words as in the interview."""
    title = Message(f"letter-add-{id}-title")
    return Question(id, ADDABLE[id], title, Message("letter-add-why"), max_length=200)


def acts(state: State, action: str, now: Moment) -> Step:
    """A row or action was pressed on one of the letter's pages."""
    page = state.page
    match page:
        case EnteringCode() if action == "next":
            return with_code(state, state.entries.get("code", ""))
        case EnteringFact() if action == "next":
            return _with_fact(state, page, state.entries.get("date", ""))
        case LetterRefused() if action == "next" and not page.minutes:
            return _go(state, EnteringCode(), back=()), ()
        case LetterRefused() | LetterOpen() if action == "other":
            # A letter that does not help is no reason to go away with nothing.
            return _go(state, WhatHappened(), back=()), ()
        case LetterRefused() if action == "end":
            return _go(state, Farewell(), back=()), ()
        case LetterOpen() if action.startswith("add."):
            question = QuestionId(action.removeprefix("add."))
            if question in ADDABLE and question not in page.added and not page.elsewhere:
                return _go(state, Adding(page, question), back=(page,)), ()
        case LetterOpen() if action == "data":
            from kiosk.visit import owning

            return owning.open_by_letter(state, page)
        case LetterOpen() if action == "end":
            return _go(state, Farewell(), back=()), ()
        case Adding() if action == "next":
            return _add(state, page, now)
        case _:
            pass
    return state, ()


def with_code(state: State, typed: str) -> Step:
    """A return code was typed or scanned: only its form is looked at before the second fact."""
    code = code_of(typed)
    if code is None:
        return replace(state, problem=Message("problem-return-code")), ()
    if state.visit is None:
        return state, ()
    back = state.back if isinstance(state.page, EnteringCode | LetterRefused) else ()
    # Asked at once, and answered before a date is typed.
    look = LookAtCode(state.visit.id, code)
    return _go(state, EnteringFact(code), back=(*back, EnteringCode())), (look,)


def code_of(typed: str) -> str | None:
    """Return the return code that was typed or scanned; None when it cannot be one."""
    # Part of the store's own room: loading it earlier would slow down the first page.
    from kiosk.store.codes import parse_return_code

    return parse_return_code(typed)


def _with_fact(state: State, page: EnteringFact, typed: str) -> Step:
    digits = "".join(c for c in typed if c.isascii() and c.isdecimal())
    if len(digits) != 8:
        return replace(state, problem=Message("problem-date")), ()
    return open_with(state, page.code, f"{digits[4:]}-{digits[2:4]}-{digits[:2]}")


def open_with(state: State, code: str, birth_date: str) -> Step:
    """Ask the store for the case; `birth_date` is ISO."""
    if state.visit is None:
        return state, ()
    ask = OpenLetter(state.visit.id, code, birth_date)
    return _go(state, OpeningLetter(code), back=()), (ask,)


def answered(state: State, event: LetterAnswered, now: Moment) -> Step:
    """The store answered. What nobody waits for any more is dropped."""
    visit, waiting = state.visit, state.page
    if visit is None or visit.id != event.visit:
        return state, ()
    if not isinstance(waiting, OpeningLetter):
        return state, ()
    state = replace(state, last_action=now.monotonic)
    if event.opened is not None:
        notice = Message("letter-added") if event.opened.added else None
        known = Identity(Method.LETTER_CODE, Assurance.LOW)
        state = replace(state, visit=replace(visit, identity=known))
        # What the letter asks for comes first.
        return replace(_go(state, event.asked or event.opened, back=()), notice=notice), ()
    if event.problem is not None:
        again = _go(state, EnteringCode(), back=())
        return replace(again, problem=failure(event.problem)), ()
    refused = LetterRefused(waiting.code, event.minutes, event.unasked)
    return _go(state, refused, back=()), ()


def _add(state: State, page: Adding, now: Moment) -> Step:
    if page.question == BSN:
        bsn = "".join(state.entries.get("bsn", "").split())
        if not is_valid_bsn(bsn):
            return replace(state, problem=Message("problem-bsn")), ()
        return add(state, page.letter, BSN, bsn)
    question = question_of(page.question)
    match hear(state, question, page.part, "next", local(now.at).date()):
        case More(part):
            fresh = _go(state, replace(page, part=part), back=(*state.back, page))
            return replace(fresh, entries=state.entries), ()
        case Heard(answer):
            return add(state, page.letter, page.question, str(answer))
        case changed:
            return changed, ()


def add(state: State, letter: LetterOpen, question: QuestionId, answer: str) -> Step:
    """Have something added to the letter's case."""
    if state.visit is None:
        return state, ()
    work = AddToCase(state.visit.id, letter, question, answer)
    return _go(state, OpeningLetter(""), back=()), (work,)


def _go(state: State, page: Page, *, back: tuple[Page, ...]) -> State:
    return replace(state, page=page, back=back, entries={}, picked=(), problem=None, notice=None)

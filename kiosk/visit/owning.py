# SPDX-License-Identifier: EUPL-1.2
"""What presses mean on the pages of a resident's own data."""

from __future__ import annotations

from kiosk.cases import Message, TaskKind
from kiosk.frozen import replace
from kiosk.my_data import FORM
from kiosk.visit import forms
from kiosk.visit.asked import RevokeCodes
from kiosk.visit.effects import Step
from kiosk.visit.more_pages import AnythingElse, LetterOpen
from kiosk.visit.own_data import (
    CODES,
    LONGEST,
    AskClerk,
    ChangingForm,
    Correcting,
    DataRefused,
    MyData,
    MyDataItem,
    OpeningData,
    OwnDataShown,
    OwnPages,
    PrintOverview,
    ShowOwnData,
    Withdrawing,
    items,
    may_withdraw,
    optional_of,
)
from kiosk.visit.values import Farewell, Identifying, Moment, Page, Rules, State, failure


def open_own(state: State) -> Step:
    """Show the case of this visit to who just made it."""
    visit = state.visit
    if visit is None or visit.case is None:
        return state, ()
    return _go(state, OpeningData(visit.case)), (ShowOwnData(visit.id, visit.case),)


def open_by_letter(state: State, letter: LetterOpen) -> Step:
    """Who holds a letter first lays down their document."""
    visit = state.visit
    if visit is None or letter.elsewhere:
        return state, ()
    asked = replace(visit, own_data=letter.case, identity_asked=False)
    return _go(replace(state, visit=asked), Identifying(), back=(letter,)), ()


def identified(state: State) -> Step | None:
    """A document was read for this: go on with it; None when it was read for something else."""
    visit = state.visit
    if visit is None or visit.own_data is None:
        return None
    number = visit.own_data
    ask = ShowOwnData(visit.id, number, visit.identity)
    state = replace(state, visit=replace(visit, own_data=None))
    return _go(state, OpeningData(number), back=()), (ask,)


def without_document(state: State) -> Step | None:
    """No document: the letter's page again; None when none was asked for this."""
    visit = state.visit
    if visit is None or visit.own_data is None:
        return None
    letter = next((page for page in state.back if isinstance(page, LetterOpen)), None)
    state = replace(state, visit=replace(visit, own_data=None))
    return _go(state, letter or DataRefused(), back=()), ()


def answered(state: State, event: OwnDataShown, now: Moment) -> State:
    """The store answered. What nobody waits for any more is dropped."""
    visit = state.visit
    if visit is None or visit.id != event.visit or not isinstance(state.page, OpeningData):
        return state
    state = replace(state, last_action=now.monotonic)
    if event.overview is not None:
        return replace(_go(state, MyData(event.overview), back=()), notice=event.notice)
    if visit.case is not None:
        problem = failure(event.problem) if event.problem else None
        return replace(_go(state, AnythingElse(), back=()), problem=problem)
    return _go(state, DataRefused(), back=())


def acts(state: State, page: OwnPages, action: str, rules: Rules) -> Step:
    """A row or action was pressed on one of these pages."""
    visit = state.visit
    if visit is None:
        return state, ()
    match page:
        case MyData() if action == "print":
            notice = Message("data-printing")
            return replace(state, notice=notice), (PrintOverview(page.overview.case.number),)
        case MyData() if action == "next":
            return _leave(state), ()
        case MyData() if action.removeprefix("item.") in items(page.overview):
            item = action.removeprefix("item.")
            if item == FORM:
                return _go(state, ChangingForm(page.overview), back=(page,)), ()
            if action == "item.case":
                return _go(state, Withdrawing(page.overview, item), back=(page,)), ()
            return _go(state, MyDataItem(page.overview, item), back=(page,)), ()
        case MyDataItem() if action == "wrong":
            wrong = Correcting(page.overview, page.item)
            return _go(state, wrong, back=(*state.back, page)), ()
        case MyDataItem() if action == "withdraw":
            optional = optional_of(_questions(page.overview.case.life_event, rules))
            if may_withdraw(page.overview, page.item, optional):
                taking = Withdrawing(page.overview, page.item)
                return _go(state, taking, back=(*state.back, page)), ()
        case Withdrawing() if action == "withdraw.no":
            return _go(state, MyData(page.overview), back=()), ()
        case MyData() if action == "item.codes":
            return _go(state, Withdrawing(page.overview, CODES), back=(page,)), ()
        case Withdrawing(item="codes") if action == "withdraw.yes":
            number = page.overview.case.number
            return _go(state, OpeningData(number), back=()), (
                RevokeCodes(number, "resident", visit.id),
            )
        case Withdrawing() if action == "withdraw.yes":
            return _ask(state, page, TaskKind.WITHDRAW, "")
        case Correcting() if action == "next":
            said = state.entries.get("said", "").strip()[:LONGEST]
            if not said:
                return replace(state, problem=Message("problem-data-empty")), ()
            return _ask(state, page, TaskKind.CORRECT, said)
        case ChangingForm():
            return forms.changes(state, page, action, rules)
        case DataRefused() if action == "end":
            return _go(state, Farewell(), back=()), ()
        case _:
            pass
    return state, ()


def _questions(event: str, rules: Rules) -> tuple[tuple[str, bool], ...]:
    found = rules.content.events.get(event)
    return tuple((q.id, q.optional) for q in found.questions) if found else ()


def _ask(state: State, page: Correcting | Withdrawing, kind: TaskKind, said: str) -> Step:
    visit = state.visit
    assert visit is not None
    number = page.overview.case.number
    work = AskClerk(visit.id, number, kind, page.item, said)
    return _go(state, OpeningData(number), back=()), (work,)


def _leave(state: State) -> State:
    visit = state.visit
    back = AnythingElse() if visit is not None and visit.case is not None else Farewell()
    return _go(state, back, back=())


def _go(state: State, page: Page, *, back: tuple[Page, ...] | None = None) -> State:
    trail = (*state.back, state.page) if back is None else back
    return replace(state, page=page, back=trail, entries={}, picked=(), problem=None, notice=None)

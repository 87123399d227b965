# SPDX-License-Identifier: EUPL-1.2
"""Turning pages: forward to what the visit needs next, and back with nothing lost."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.frozen import replace
from kiosk.life_events import interview
from kiosk.life_events import plan as planning
from kiosk.life_events.content import LifeEvent, QuestionKind
from kiosk.people import Assurance
from kiosk.visit import answering, forms, knowing, offering
from kiosk.visit.derived import event_of, facts, find_question, plan_of
from kiosk.visit.effects import (
    Effects,
    SaveDraft,
    Step,
)
from kiosk.visit.more_pages import AskingMore, ForWhom, Settings
from kiosk.visit.values import (
    Asking,
    ChoosingLanguage,
    Confirming,
    Draft,
    Identifying,
    Moment,
    Overlay,
    Page,
    ReadingCard,
    Reviewing,
    Rules,
    Settling,
    ShowingPlan,
    State,
    WhatHappened,
)

CONTACT_KINDS = (QuestionKind.NAME, QuestionKind.ADDRESS, QuestionKind.PHONE)
"""Identity is asked before these, because a chip may answer them."""


def save_draft(state: State, rules: Rules) -> Effects:
    if state.visit is None or state.visit.case is not None:
        return ()
    return (SaveDraft(Draft(state.visit, state.comfort, rules.content.version)),)


def go(state: State, page: Page, now: Moment, rules: Rules, *, keep: bool = False) -> State:
    """Show `page`, remembering the way back; an earlier answer is filled in to be corrected."""
    back = (*state.back, state.page) if state.page != page else state.back
    fresh = shown(replace(state, back=back), page, now, rules)
    return replace(fresh, entries=state.entries) if keep else fresh


def shown(state: State, page: Page, now: Moment, rules: Rules) -> State:
    entries: Mapping[str, str] = {}
    picked: tuple[str, ...] = ()
    if isinstance(page, Asking) and (question := find_question(state, page.question, now, rules)):
        earlier = state.visit.answers.get(page.question) if state.visit else None
        if earlier is None and (known := knowing.fact_for(state, question, now, rules)):
            # It is not right any more: easier to correct than to type anew.
            earlier = known.value
        entries = answering.entries_of(question, earlier)
        picked = answering.picked_of(question, earlier)
    if isinstance(page, AskingMore) and (more := offering.find_question(page.question, rules)):
        earlier = state.visit.offering.answers.get(page.question) if state.visit else None
        entries = answering.entries_of(more, earlier)
        picked = answering.picked_of(more, earlier)
    return replace(state, page=page, entries=entries, picked=picked, problem=None, notice=None)


def turn_back(state: State, now: Moment, rules: Rules) -> State:
    if not state.back:
        return state
    *earlier, page = state.back
    chooser = state.page
    was_beside = isinstance(state.page, ChoosingLanguage | Settings)
    state = replace(state, back=tuple(earlier))
    if was_beside:
        over = chooser.over if isinstance(chooser, ChoosingLanguage) else Overlay.NONE.value
        return replace(state, page=page, overlay=Overlay(over))
    if state.visit and isinstance(page, Identifying):
        state = replace(state, visit=replace(state.visit, identity_asked=False))
    return shown(state, page, now, rules)


def can_go_back(state: State) -> bool:
    """Tell whether the back button does something on this page."""
    return bool(state.back) and not isinstance(state.page, Confirming | ReadingCard)


def onward(state: State, now: Moment, rules: Rules) -> Step:
    """Go to the next page that the visit needs, and save the draft."""
    page = next_page(state, now, rules)
    state = go(state, page, now, rules)
    if state.visit and isinstance(page, Reviewing):
        state = replace(state, visit=replace(state.visit, correcting=False), back=())
    return state, save_draft(state, rules)


def next_page(state: State, now: Moment, rules: Rules) -> Page:
    visit = state.visit
    event = event_of(state, rules)
    if visit is None or event is None:
        return WhatHappened()
    if not visit.for_whom_asked and is_asked_for_whom(event):
        return ForWhom()
    question = interview.next_question(event, visit.answers, facts(state, now))
    if not visit.identity_asked and (question is None or question.kind in CONTACT_KINDS):
        return Identifying()
    if question is not None:
        return knowing.page_for(state, question, now, rules)
    if visit.correcting:
        return after_offers(state, now, rules)
    return ShowingPlan()


def after_offers(state: State, now: Moment, rules: Rules) -> Page:
    """Return the page that comes when there is nothing more to offer."""
    return forms.before_review(state, rules) if settled(state, now, rules) else Settling()


def is_asked_for_whom(event: LifeEvent) -> bool:
    """Tell whether it matters for whom one comes: where something needs an identity."""
    return any(task.assurance_before_decision > Assurance.NONE for task in event.tasks)


def settled(state: State, now: Moment, rules: Rules) -> bool:
    plan = plan_of(state, now, rules)
    return plan.total == 0 or bool(
        state.visit and state.visit.settlement in planning.settlements(plan)
    )

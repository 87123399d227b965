# SPDX-License-Identifier: EUPL-1.2
"""How the fees are settled: each way is open to everybody, and none keeps a case out.

Who cannot pay may let a few questions tell what is probably left to pay; that is advice, and a
person decides. Without the questions the request is taken in just the same.
"""

from __future__ import annotations

import datetime as dt

from kiosk.cases import (
    CaseNumber,
    Cents,
    FeeAdvice,
    Instalment,
    Plan,
    Settlement,
    SettlementKind,
)
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events import money, offers
from kiosk.life_events import plan as planning
from kiosk.life_events.content import LifeEvent
from kiosk.life_events.offer_model import Verdict
from kiosk.life_events.offers import Offer
from kiosk.visit import derived, forms, offering
from kiosk.visit.effects import Step
from kiosk.visit.more_pages import ChoosingInstalments, ShowingAdvice
from kiosk.visit.values import Moment, Page, Rules, Settling, State, Visit

ONE_VERDICT = (Verdict.PROBABLY, Verdict.CANNOT_TELL)


def kinds(plan: Plan, rules: Rules) -> tuple[SettlementKind, ...]:
    """Return the ways to settle a plan's fees; those that the municipality cannot do are out."""
    settling = rules.content.fees.settling
    impossible = set()
    if settling is None:
        impossible = {SettlementKind.INVOICE, SettlementKind.INSTALMENTS}
    elif not possible_parts(plan, rules):
        impossible = {SettlementKind.INSTALMENTS}
    return tuple(kind for kind in planning.settlements(plan) if kind not in impossible)


def possible_parts(plan: Plan, rules: Rules) -> tuple[int, ...]:
    """Return in how many instalments a plan's fees may be paid."""
    settling = rules.content.fees.settling
    if settling is None:
        return ()
    return money.parts_possible(plan.total, settling.most_instalments, settling.least_instalment)


def instalments_of(
    total: Cents, parts: int, rules: Rules, today: dt.date
) -> tuple[Instalment, ...]:
    """Return the instalments as they would be; nothing where they are not possible."""
    settling = rules.content.fees.settling
    if settling is None or not 0 < parts <= total:
        return ()
    first = today + dt.timedelta(days=settling.first_days)
    return money.instalments(total, parts, first, rest_first=settling.rest_first)


# --- what is probably left to pay ------------------------------------------------------------


def advice_now(state: State, now: Moment, rules: Rules) -> FeeAdvice | None:
    """Return what is probably left to pay, from the answers given; None without any."""
    visit, event = state.visit, derived.event_of(state, rules)
    if visit is None or event is None or not visit.offering.agreed_fees:
        return None
    plan = derived.plan_of(state, now, rules)
    return _advice(visit, event, plan, now, rules)


def _advice(
    visit: Visit, event: LifeEvent, plan: Plan, now: Moment, rules: Rules
) -> FeeAdvice | None:
    book = rules.content.offers
    if book is None or not plan.total:
        return None
    facts = offering.facts_of(visit, event, book, plan, now)
    considered = offers.considered(event, book, facts, local(now.at).date())
    found = offers.relevant(considered, offering.FEES)
    if not found:
        return None
    best = next(
        (one for verdict in ONE_VERDICT for one in found if one.verdict is verdict), found[-1]
    )
    return _told(best, plan.total)


def _told(offer: Offer, total: Cents) -> FeeAdvice:
    percentage = offer.rule.pays_percentage or 0
    pays = total
    if offer.verdict is Verdict.PROBABLY:
        pays = Cents(-(-total * percentage // 100))  # a part of a cent counts as one
    return FeeAdvice(offer.verdict.value, pays, offer.because, offer.rule.law)


# --- the pages -------------------------------------------------------------------------------


def acts(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """The resident chose how to pay, in how many parts, or read what is probably left."""
    from kiosk.visit import turning

    visit = state.visit
    if visit is None:
        return state, ()
    plan = derived.plan_of(state, now, rules)
    match state.page:
        case Settling():
            named = {kind.value: kind for kind in kinds(plan, rules)}
            kind = named.get(action.removeprefix("settle."))
            if kind is None:
                return state, ()
            again = visit.settlement is kind is SettlementKind.WAIVER
            asked = replace(visit.offering, agreed_fees=None) if again else visit.offering
            state = replace(state, visit=replace(visit, settlement=kind, offering=asked))
            return onward(state, now, rules)
        case ChoosingInstalments():
            parts = action.removeprefix("parts.")
            if not parts.isdecimal() or int(parts) not in possible_parts(plan, rules):
                return state, ()
            state = replace(state, visit=replace(visit, instalments=int(parts)))
            state = turning.go(state, forms.before_review(state, rules), now, rules)
            return state, turning.save_draft(state, rules)
        case ShowingAdvice() if action == "next":
            state = turning.go(state, forms.before_review(state, rules), now, rules)
            return state, turning.save_draft(state, rules)
        case _:
            return state, ()


def onward(state: State, now: Moment, rules: Rules) -> Step:
    """Go on after a way to pay was chosen, or an extra question about it answered."""
    from kiosk.visit import turning

    state = turning.go(state, _next(state, now, rules), now, rules)
    return state, turning.save_draft(state, rules)


def _next(state: State, now: Moment, rules: Rules) -> Page:
    visit = state.visit
    if visit is not None and visit.settlement is SettlementKind.INSTALMENTS:
        return ChoosingInstalments()
    if visit is not None and visit.settlement is SettlementKind.WAIVER:
        question = offering.before_waiver(state, now, rules)
        if question is not None:
            return question
        if advice_now(state, now, rules) is not None:
            return ShowingAdvice()
    return forms.before_review(state, rules)


# --- what becomes part of the case -----------------------------------------------------------


def settlement_of(
    visit: Visit, event: LifeEvent, plan: Plan, number: CaseNumber, now: Moment, rules: Rules
) -> Settlement:
    """Return how a confirmed case is settled, with all that its letters need."""
    total = plan.total
    if not total:
        return Settlement(SettlementKind.NOTHING_DUE, total)
    kind = visit.settlement or SettlementKind.LATER
    if kind not in kinds(plan, rules):
        kind = SettlementKind.LATER
    today = local(now.at).date()
    settling = rules.content.fees.settling
    parts: tuple[Instalment, ...] = ()
    if kind is SettlementKind.INSTALMENTS:
        possible = possible_parts(plan, rules)
        wanted = visit.instalments if visit.instalments in possible else possible[0]
        parts = instalments_of(total, wanted, rules, today)
    asked = kind is SettlementKind.WAIVER and visit.offering.agreed_fees
    billed = kind in (SettlementKind.INVOICE, SettlementKind.INSTALMENTS)
    return Settlement(
        kind,
        total,
        reference=money.reference(number),
        instalments=parts,
        payee=settling.payee if settling and billed else None,
        pay_by=today + dt.timedelta(days=settling.invoice_days)
        if settling and kind is SettlementKind.INVOICE
        else None,
        advice=_advice(visit, event, plan, now, rules) if asked else None,
    )

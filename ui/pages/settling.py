# SPDX-License-Identifier: EUPL-1.2
"""How the fees are paid: every way, in how many parts, and what is probably left to pay."""

from __future__ import annotations

from kiosk.cases import FeeAdvice, SettlementKind
from kiosk.clock import local
from kiosk.visit import derived
from kiosk.visit import settling as paying
from kiosk.visit.values import Moment, Rules, State
from ui.pages import offers
from ui.pages.parts import Map, Words, fact, page, primary, row

ICONS = {
    SettlementKind.CASH: "cash",
    SettlementKind.CARD: "credit-card",
    SettlementKind.INVOICE: "receipt-euro",
    SettlementKind.INSTALMENTS: "calendar-due",
    SettlementKind.PICK_UP: "building",
    SettlementKind.WAIVER: "heart-handshake",
    SettlementKind.LATER: "clock",
}


def settling(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """How the fees are settled; every way is open."""
    plan = derived.plan_of(state, now, rules)
    chosen = state.visit.settlement if state.visit else None
    rows = [
        row(
            f"settle.{kind.value}",
            words(f"settle-{kind.value}"),
            role="choice",
            detail=words(f"settle-{kind.value}-detail"),
            icon=ICONS.get(kind, "cash"),
            chosen=kind is chosen,
        )
        for kind in paying.kinds(plan, rules)
    ]
    return page(
        "settle",
        "fees",
        words("settle-title", total_cents=plan.total),
        body=[words("settle-body")],
        rows=rows,
    )


def instalments(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """In how many parts, each choice with its amounts and its days."""
    plan = derived.plan_of(state, now, rules)
    today = local(now.at).date()
    chosen = state.visit.instalments if state.visit else 0
    rows = []
    for count in paying.possible_parts(plan, rules):
        parts = paying.instalments_of(plan.total, count, rules, today)
        first, last = parts[0], parts[-1]
        same = first.amount == last.amount
        detail = words(
            "instalments-same" if same else "instalments-first",
            count=count,
            first_cents=first.amount,
            rest_cents=parts[1].amount,
            last_cents=last.amount,
            first_date=first.due.isoformat(),
            last_date=last.due.isoformat(),
        )
        rows.append(
            row(
                f"parts.{count}",
                words("instalments-parts", count=count),
                role="choice",
                detail=detail,
                icon="calendar-due",
                chosen=count == chosen,
            )
        )
    return page(
        "instalments",
        "fees",
        words("instalments-title", total_cents=plan.total),
        body=[words("instalments-body")],
        rows=rows,
    )


def advice(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """What is probably left to pay, and why; a person decides."""
    found = paying.advice_now(state, now, rules)
    plan = derived.plan_of(state, now, rules)
    if found is None:
        return page("advice:gone", "message", "")
    rows = offers.because(found.because, words)
    rows.append(fact("decides", words("offer-label-decides"), words("advice-decides"), icon="user"))
    rows.append(fact("law", words("offer-label-law"), found.law, icon="file-text"))
    return page(
        "advice",
        "task",
        said(found, words),
        body=[words("advice-total", total_cents=plan.total)],
        rows=rows,
        main=primary(words("next")),
    )


def said(found: FeeAdvice, words: Words) -> str:
    """Return an advice in one sentence."""
    if found.verdict == "probably" and not found.pays:
        return words("advice-nothing")
    return words(f"advice-{found.verdict}", pays_cents=found.pays)

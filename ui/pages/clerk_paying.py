# SPDX-License-Identifier: EUPL-1.2
"""The clerk's screens about money: a payment at the counter, and what is left to pay."""

from __future__ import annotations

from kiosk.cases import Case
from kiosk.visit.clerk_paying import FEE_REASONS, choices, due, told, waits
from kiosk.visit.values import ClerkSession
from ui.pages import offers, settling
from ui.pages.parts import Map, Words, action, entry, fact, page, primary, row


def payment(session: ClerkSession, words: Words) -> Map:
    """Cash counted, or a card used at the till: the amount can be changed to a part."""
    left = due(session)
    return page(
        "clerk:cash",
        "entry",
        words("clerk-pay-title", due_cents=left),
        body=[words("clerk-pay-body")],
        fields=[
            entry(
                "amount",
                words("clerk-pay-amount"),
                session.entries.get("amount", ""),
                keyboard="amount",
                longest=12,
            )
        ],
        main=primary(words("clerk-pay-cash"), enabled=left > 0),
        actions=[action("card", words("clerk-pay-card"), "credit-card")],
    )


def facts(case: Case, words: Words) -> list[Map]:
    """Return what a clerk must know of how a case is paid: parts, advice, decision."""
    settled = case.settlement
    rows = []
    if settled.reference and settled.due:
        rows.append(fact("fact.reference", words("clerk-fact-reference"), settled.reference))
    for part in settled.instalments:
        said = words("instalment-row", number=part.number, part_date=part.due.isoformat())
        amount = words("amount", amount_cents=part.amount)
        rows.append(fact(f"fact.part.{part.number}", said, amount))
    if settled.advice is not None:
        advised = settling.said(settled.advice, words)
        rows.append(fact("fact.advice", words("clerk-fact-advice"), advised))
    decided = told(case)
    if decided is not None:
        rows.append(
            fact("fact.decision", words("clerk-fact-decision"), words(decided), tone="done")
        )
    return rows


def actions(session: ClerkSession, words: Words) -> list[Map]:
    """Return what a clerk can do about money on their desk."""
    case, rows = session.case, []
    if case is not None and waits(case):
        rows.append(row("fee", words("clerk-do-fee"), icon="heart-handshake", tone="attention"))
    if due(session):
        rows.append(row("cash", words("clerk-do-pay"), icon="cash"))
    return rows


def decision(session: ClerkSession, words: Words) -> Map:
    """What is left to pay: as advised at once, otherwise with a reason."""
    case = session.case
    if case is None:
        return page("clerk:fee", "clerk", "")
    possible = choices(case)
    chosen = session.entries.get("pays", "")
    if chosen in possible:
        return page(
            "clerk:fee-reason",
            "clerk",
            words("clerk-fee-reason-title", pays_cents=possible[chosen]),
            body=[words("clerk-fee-reason-body")],
            rows=[
                row(f"fee-reason.{reason}", words(f"fee-reason-{reason}"), role="choice")
                for reason in FEE_REASONS
            ],
        )
    advice = case.settlement.advice
    told_rows = offers.because(advice.because if advice else (), words)
    if advice is not None:
        told_rows.append(fact("law", words("offer-label-law"), advice.law))
    return page(
        "clerk:fee",
        "clerk",
        words("clerk-fee-title", total_cents=case.settlement.total),
        body=[settling.said(advice, words) if advice else words("clerk-fee-no-advice")],
        rows=[
            *told_rows,
            *(
                row(f"pays.{name}", words(f"clerk-fee-{name}", pays_cents=amount), role="choice")
                for name, amount in possible.items()
            ),
        ],
    )

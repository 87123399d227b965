# SPDX-License-Identifier: EUPL-1.2
"""The clerk and money: cash or a card at the counter, and what is left to pay.

What was advised is only advice: a clerk decides. Other than advised is decided with a reason,
and the journal keeps who did it.
"""

from __future__ import annotations

from kiosk.cases import Case, Cents, Message, PaymentMethod, SettlementKind
from kiosk.frozen import replace
from kiosk.life_events import entries
from kiosk.people import ClerkId
from kiosk.visit.effects import DecideFee, Effect, Step, TakeCash
from kiosk.visit.values import ClerkSession, ClerkStep, State

FEE_REASONS = ("proof-seen", "income-other", "hardship", "rule-differs")
"""Why a clerk decides other than was advised, or where nothing was."""
CHOICES = ("advised", "nothing", "half", "all")


def due(session: ClerkSession) -> Cents:
    """Return what is still to be paid for the open case, in cents.

    While somebody's request to pay less waits for a decision, nothing is taken.
    """
    case = session.case
    if case is None or waits(case):
        return Cents(0)
    paid = sum(payment.amount for payment in session.payments)
    return Cents(max(0, case.settlement.due - paid))


def waits(case: Case) -> bool:
    """Tell whether a clerk still has to decide what is left to pay."""
    settled = case.settlement
    return settled.kind is SettlementKind.WAIVER and settled.decision is None


def next_part(session: ClerkSession) -> Cents:
    """Return what is paid now: the rest of the part that is due, or all that is left."""
    left = due(session)
    case = session.case
    paid = sum(int(payment.amount) for payment in session.payments)
    for part in case.settlement.instalments if case else ():
        if part.amount > paid:
            return Cents(min(left, part.amount - paid))
        paid -= part.amount
    return left


def begin(session: ClerkSession) -> ClerkSession:
    """Return the page for a payment with the amount filled in."""
    amount = entries.amount_as_typed(str(next_part(session)))
    return replace(
        session, step=ClerkStep.CASH, entries={"amount": amount}, problem=None, notice=None
    )


def take(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """The clerk received money: `next` for cash, `card` for a card at the till."""
    methods = {"next": PaymentMethod.CASH, "card": PaymentMethod.CARD}
    case = session.case
    if case is None or action not in methods:
        return state, ()
    try:
        typed = entries.amount(session.entries.get("amount", ""), 1, int(due(session)))
    except entries.EntryError as error:
        return replace(state, clerk=replace(session, problem=error.message)), ()
    return _wait(state, session, TakeCash(case.number, Cents(int(typed)), clerk, methods[action]))


# --- what is left to pay ---------------------------------------------------------------------


def choices(case: Case) -> dict[str, Cents]:
    """Return what a clerk can decide is left to pay, by name; each amount once."""
    settled = case.settlement
    advice = settled.advice
    found: dict[str, Cents] = {}
    if advice is not None and advice.verdict == "probably":
        found["advised"] = advice.pays
    others = {
        "nothing": Cents(0),
        "half": Cents(-(-settled.total // 2)),
        "all": settled.total,
    }
    return found | {k: amount for k, amount in others.items() if amount not in found.values()}


def decide(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """The clerk chose an amount, or gave the reason for one that was not advised."""
    case = session.case
    if case is None:
        return state, ()
    possible = choices(case)
    picked = action.removeprefix("pays.")
    if action.startswith("pays.") and picked in possible:
        if picked == "advised":
            decided = DecideFee(case.number, possible[picked], True, "", clerk)
            return _wait(state, session, decided)
        return replace(state, clerk=replace(session, entries={"pays": picked})), ()
    reason = action.removeprefix("fee-reason.")
    chosen = session.entries.get("pays", "")
    if reason in FEE_REASONS and chosen in possible:
        return _wait(state, session, DecideFee(case.number, possible[chosen], False, reason, clerk))
    return state, ()


def told(case: Case) -> Message | None:
    """Return what was decided is left to pay, in a sentence; None while nothing was."""
    decision = case.settlement.decision
    if decision is None:
        return None
    how = "advised" if decision.as_advised else "otherwise"
    return Message(
        f"clerk-fee-decided-{how}",
        {
            "pays_cents": decision.pays,
            "clerk": decision.by,
            "reason_message": f"fee-reason-{decision.reason or FEE_REASONS[0]}",
        },
    )


def _wait(state: State, session: ClerkSession, effect: Effect) -> Step:
    return replace(state, clerk=replace(session, waiting=True, problem=None)), (effect,)

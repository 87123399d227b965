# SPDX-License-Identifier: EUPL-1.2
"""What a receipt says about a case. Pure: a case goes in, words come out.

All text comes from Fluent messages (``paper.ftl`` and the content's own); nothing here knows
a printer. The BSN is never on paper. Letters are content: see :mod:`printing.letters`.
"""

from __future__ import annotations

from typing import Protocol

from kiosk.cases import (
    Actor,
    Case,
    CashPayment,
    Cents,
    Message,
    MessageArg,
    Task,
)
from kiosk.clock import local
from kiosk.config import Hall
from kiosk.letters.data import must_show_identity, open_needs, unbroken
from kiosk.life_events.money import grouped
from kiosk.life_events.plan import FEE_NEED
from printing.codes import in_groups, payload
from printing.paper import (
    Amount,
    Big,
    Code,
    Line,
    ReceiptBlock,
    ReceiptDocument,
    Rule,
    Tick,
    Title,
    Voucher,
)


class Texts(Protocol):
    """Writes messages out in a language; `kiosk.messages.Catalogue` is one."""

    def text(self, language: str, message: Message | str, **args: MessageArg) -> str:
        """Return the words of `message` in `language`."""
        ...

    def has(self, language: str, message_id: str, /) -> bool:
        """Tell whether there is such a message."""
        ...


class Speaker:
    """One case's language, so that composing reads as prose."""

    def __init__(self, texts: Texts, language: str) -> None:
        self.texts = texts
        self.language = language

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        if isinstance(message, str):
            message = Message(message, args)
        return self.texts.text(self.language, message)

    def cents(self, amount: Cents) -> str:
        return self("paper-amount", amount_cents=amount)

    def fee(self, task: Task) -> str:
        """Return what a task costs, or nothing when that is not ours to say."""
        if task.fee is not None and task.fee.amount:
            return self.cents(task.fee.amount)
        if any(need.id == FEE_NEED and not need.met for need in task.needs):
            return self("paper-fee-unknown")
        return self("paper-free") if task.actor is Actor.MUNICIPALITY else ""


def _official(case: Case, say: Speaker) -> tuple[Line, ...]:
    """Return the line with the municipality's own number, where the case has one."""
    if not case.official_number:
        return ()
    return (Line(say("paper-official-number", number=case.official_number)),)


def receipt(case: Case, catalogue: Texts, hall: Hall) -> ReceiptDocument:
    """Return the slip a resident takes home at once: case number, plan, costs, way back."""
    say = Speaker(catalogue, case.language)
    date, clock = moment(case)
    blocks: list[ReceiptBlock] = [
        Line(hall.municipality, strong=True, centred=True),
        Line(hall.name, centred=True),
        Rule(),
        Line(say(case.title), strong=True),
        Line(say("paper-received", received_date=date, clock=clock)),
        Big(say("paper-case-number"), case.number),
        *_official(case, say),
        Title(say("receipt-now")),
    ]
    blocks += [Tick(say(task.title), _tick_details(task, say)) for task in case.plan.tasks]
    blocks += [Title(say("receipt-you")), *_receipt_duties(case, say)]
    blocks += [Line(line) for line in acting(case, say)]
    if case.plan.total:
        blocks.append(Title(say("receipt-costs")))
        blocks += [
            Amount(say(task.title), say.cents(task.fee.amount))
            for task in case.plan.tasks
            if task.fee and task.fee.amount
        ]
        blocks.append(Amount(say("paper-total"), say.cents(case.plan.total), strong=True))
    blocks += [
        Line(say(f"paper-settlement-{case.settlement.kind.value}")),
        *_voucher(case, say),
        Rule(),
        _code(case, say("receipt-code")),
        Line(say("receipt-questions", phone=hall.phone), strong=True, centred=True),
        Line(say("receipt-keep"), centred=True),
    ]
    return ReceiptDocument(case.language, tuple(blocks), case.form)


def cash_receipt(case: Case, payment: CashPayment, catalogue: Texts, hall: Hall) -> ReceiptDocument:
    """Return the numbered proof of a cash payment."""
    say = Speaker(catalogue, case.language)
    paid = local(payment.taken_at)
    date, clock = paid.date().isoformat(), f"{paid:%H:%M}"
    blocks: tuple[ReceiptBlock, ...] = (
        Line(hall.municipality, strong=True, centred=True),
        Line(hall.name, centred=True),
        Rule(),
        Title(say("cash-title")),
        Big(say("cash-number"), payment.receipt_number),
        Amount(say(f"{payment.method.value}-amount"), say.cents(payment.amount), strong=True),
        Line(say("cash-when", paid_date=date, clock=clock)),
        Line(say("cash-case", number=case.number)),
        Rule(),
        Line(say("receipt-questions", phone=hall.phone), centred=True),
        Line(say("cash-keep"), centred=True),
    )
    return ReceiptDocument(case.language, blocks, case.form)


# --- parts ---------------------------------------------------------------------------------


def moment(case: Case) -> tuple[str, str]:
    """Return the legal time of receipt as ISO date and clock."""
    at = local(case.received_at)
    return at.date().isoformat(), f"{at:%H:%M}"


def _code(case: Case, purpose: str) -> Code:
    return Code(payload(case.return_code), purpose, in_groups(case.return_code))


def _voucher(case: Case, say: Speaker) -> tuple[ReceiptBlock, ...]:
    """Return the voucher for the till, for everybody who still has something to pay."""
    settled = case.settlement
    if not settled.due or not settled.reference:
        return ()
    words = grouped(settled.reference)
    return (Voucher(say("receipt-voucher"), settled.reference, words),)


def _tick_details(task: Task, say: Speaker) -> tuple[str, ...]:
    parts = [say(task.when)]
    if task.actor is not Actor.RESIDENT:
        parts.insert(0, say(f"receipt-{task.actor.value}"))
    if task.phone:
        parts.append(say("paper-phone", phone=unbroken(task.phone)))
    return (sentences(*parts),)


def sentences(*parts: str) -> str:
    """Put parts after each other, each closed by a point of its own."""
    closed = [part if part.endswith((".", "?")) else f"{part}." for part in parts]
    return " ".join(closed)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _receipt_duties(case: Case, say: Speaker) -> tuple[ReceiptBlock, ...]:
    duties: list[ReceiptBlock] = []
    if must_show_identity(case):
        duties.append(Tick(say("receipt-identity")))
    needs = open_needs(case)
    if needs:
        duties.append(Line(say("paper-needs")))
        duties += [Tick(_capital(say(need.text))) for need in needs]
    return tuple(duties) or (Line(say("receipt-nothing-to-do")),)


def acting(case: Case, say: Speaker) -> tuple[str, ...]:
    """Return who acted for the resident and as what, when somebody did."""
    actor = case.representation
    if actor is None:
        return ()
    person = actor.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    return (say(f"paper-acting-{actor.capacity.value}", name=name),)

# SPDX-License-Identifier: EUPL-1.2
"""The letters about paying later: the invoice, and the plan of payments in parts.

Each says what is paid for, how much, to whom, by when and with which reference; cash at the
counter stands beside the transfer. The code at the foot is the bank's (EPC069-12).
"""

from __future__ import annotations

from kiosk.cases import Case, Cents
from kiosk.config import Hall
from kiosk.life_events.money import grouped
from printing.codes import transfer
from printing.documents import Speaker, Texts, addressee, moment, unbroken
from printing.paper import (
    Amounts,
    Code,
    Fact,
    Heading,
    LetterBlock,
    LetterDocument,
    Paragraph,
)


def invoice(case: Case, catalogue: Texts, hall: Hall) -> LetterDocument:
    """Return the invoice. Raises ValueError for a case that is not paid by invoice."""
    say = Speaker(catalogue, case.language)
    settled = case.settlement
    if settled.payee is None or settled.pay_by is None:
        raise ValueError("this case is not paid by invoice")
    pay = Paragraph(
        say(
            "invoice-pay",
            pay_cents=settled.total,
            pay_date=settled.pay_by.isoformat(),
        ),
        strong=True,
    )
    what = (Heading(say("invoice-what")), _fees(case, say))
    return _letter(case, hall, say, "invoice", (pay, *what), settled.total)


def payment_plan(case: Case, catalogue: Texts, hall: Hall) -> LetterDocument:
    """Return the plan of payments in parts. Raises ValueError for a case without one."""
    say = Speaker(catalogue, case.language)
    parts = case.settlement.instalments
    if case.settlement.payee is None or not parts:
        raise ValueError("this case is not paid in parts")
    rows = tuple(
        Fact(
            say("instalment-row", number=part.number, part_date=part.due.isoformat()),
            say.cents(part.amount),
        )
        for part in parts
    )
    total = Fact(say("paper-total"), say.cents(case.settlement.total))
    blocks: tuple[LetterBlock, ...] = (
        Paragraph(say("instalments-agreed", count=len(parts)), strong=True),
        Heading(say("instalments-when")),
        Amounts(rows, total),
        Paragraph(say("instalments-early")),
        Heading(say("invoice-what")),
        _fees(case, say),
    )
    return _letter(case, hall, say, "instalments", blocks, parts[0].amount)


def _fees(case: Case, say: Speaker) -> Amounts:
    rows = tuple(
        Fact(say(task.title), say.cents(task.fee.amount))
        for task in case.plan.tasks
        if task.fee and task.fee.amount
    )
    return Amounts(rows, Fact(say("paper-total"), say.cents(case.plan.total)))


def _letter(
    case: Case,
    hall: Hall,
    say: Speaker,
    kind: str,
    blocks: tuple[LetterBlock, ...],
    amount: Cents,
) -> LetterDocument:
    settled = case.settlement
    payee = settled.payee
    if payee is None:
        raise ValueError("nobody to pay to")
    date, _ = moment(case)
    reference = grouped(settled.reference)
    where = f"{hall.name}, {hall.address}, {hall.postcode_and_town}"
    transfers = (
        Heading(say("pay-how")),
        Paragraph(say("pay-transfer", name=payee.name, iban=unbroken(grouped(payee.iban)))),
        Paragraph(say("pay-reference", reference=unbroken(reference)), strong=True),
        Paragraph(say("pay-counter", place=where)),
        Heading(say("pay-trouble")),
        Paragraph(say("pay-trouble-text", phone=unbroken(hall.phone))),
        Paragraph(say("letter-pay-never-stops")),
        Paragraph(say("letter-greeting")),
        Paragraph(hall.municipality),
    )
    return LetterDocument(
        language=case.language,
        title=f"{say(f'{kind}-letter-title')} {case.number}",
        sender=(hall.municipality, hall.name, hall.address, hall.postcode_and_town),
        addressee=addressee(case, say),
        references=(
            Fact(say("letter-date"), say("paper-date", day_date=date)),
            Fact(say("letter-number"), case.number),
            Fact(say("letter-contact"), unbroken(hall.phone)),
        ),
        blocks=(
            Heading(say(f"{kind}-subject", title=say(case.title)), level=1),
            *blocks,
            *transfers,
        ),
        code=Code(
            transfer(payee.name, payee.iban, payee.bic, amount, settled.reference),
            say(f"{kind}-code", amount_cents=amount),
            reference,
        ),
        code_alternative=say(
            "pay-code-alternative", iban=grouped(payee.iban), reference=reference, pay_cents=amount
        ),
        page_text=say("letter-page", number=case.number, page="{page}", pages="{pages}"),
        large_print=case.large_print,
    )

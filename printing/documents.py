# SPDX-License-Identifier: EUPL-1.2
"""What a receipt and a letter say about a case. Pure: a case goes in, words come out.

All text comes from Fluent messages (``paper.ftl`` and the content's own); nothing here knows
a printer. The BSN is never on paper, and nothing but the name and address is in the window.
"""

from __future__ import annotations

from typing import Protocol

from kiosk.because import told
from kiosk.cases import (
    Actor,
    Case,
    CashPayment,
    Cents,
    ChipGrade,
    Message,
    MessageArg,
    Method,
    Need,
    SettlementKind,
    Task,
)
from kiosk.clock import local
from kiosk.config import Hall
from kiosk.life_events.entries import given_address, given_name
from kiosk.life_events.money import grouped
from kiosk.life_events.plan import FEE_NEED
from kiosk.needs import IDENTITY_NEED
from printing.codes import in_groups, payload
from printing.paper import (
    Amount,
    Amounts,
    Big,
    Bullets,
    Code,
    Fact,
    Frame,
    Heading,
    LetterBlock,
    LetterDocument,
    Line,
    Paragraph,
    ReceiptBlock,
    ReceiptDocument,
    Rule,
    Step,
    TaskEntry,
    Tick,
    Title,
    Voucher,
)


class Texts(Protocol):
    """Writes messages out in a language; `kiosk.messages.Catalogue` is one."""

    def text(self, language: str, message: Message | str, **args: MessageArg) -> str:
        """Return the words of `message` in `language`."""
        ...


class Speaker:
    """One case's language, so that composing reads as prose."""

    def __init__(self, texts: Texts, language: str) -> None:
        self._texts = texts
        self._language = language

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        if isinstance(message, str):
            message = Message(message, args)
        return self._texts.text(self._language, message)

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


def _official_fact(case: Case, say: Speaker) -> tuple[Fact, ...]:
    if not case.official_number:
        return ()
    return (Fact(say("letter-official-number"), case.official_number),)


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
    blocks += [Line(line) for line in _acting(case, say)]
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
    return ReceiptDocument(case.language, tuple(blocks), case.large_print)


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
    return ReceiptDocument(case.language, blocks, case.large_print)


def confirmation_letter(case: Case, catalogue: Texts, hall: Hall) -> LetterDocument:
    """Return the letter that confirms receipt (Awb 4:3a): the message first, then what to do."""
    say = Speaker(catalogue, case.language)
    date, clock = moment(case)
    title = say(case.title)
    blocks: list[LetterBlock] = [
        Heading(say("letter-subject", title=title), level=1),
        Paragraph(say("letter-message", received_date=date, clock=clock), strong=True),
        Paragraph(say("letter-number-sentence", number=case.number)),
        _frame(case, say),
        Heading(say("letter-plan")),
        Paragraph(say("letter-plan-intro")),
    ]
    blocks += [_entry(n, task, say) for n, task in enumerate(case.plan.tasks, start=1)]
    blocks += [Heading(say("letter-identity")), *_identity(case, say)]
    blocks += [Paragraph(line) for line in _acting(case, say)]
    blocks += _costs(case, say)
    blocks += [
        Heading(say("letter-wrong")),
        Paragraph(say("letter-wrong-text")),
        Heading(say("letter-questions")),
        Paragraph(
            say(
                "letter-questions-text",
                phone=unbroken(hall.phone),
                place=f"{hall.name}, {hall.address}, {hall.postcode_and_town}",
            )
        ),
        Heading(say("letter-formats")),
        Paragraph(say("letter-formats-text")),
        Heading(say("letter-privacy")),
        Paragraph(say("letter-privacy-text") + " " + _privacy(hall, say)),
        Paragraph(say("letter-greeting")),
        Paragraph(hall.municipality),
    ]
    return LetterDocument(
        language=case.language,
        title=f"{say('letter-title')} {case.number}",
        sender=(hall.municipality, hall.name, hall.address, hall.postcode_and_town),
        addressee=addressee(case, say),
        references=(
            Fact(say("letter-date"), say("paper-date", day_date=date)),
            Fact(say("letter-number"), case.number),
            *_official_fact(case, say),
            Fact(say("letter-contact"), unbroken(hall.phone)),
        ),
        blocks=tuple(blocks),
        code=_code(case, say("letter-code")),
        code_alternative=say("letter-code-alternative", code=in_groups(case.return_code)),
        page_text=say("letter-page", number=case.number, page="{page}", pages="{pages}"),
        large_print=case.large_print,
    )


# --- parts ---------------------------------------------------------------------------------


def moment(case: Case) -> tuple[str, str]:
    """Return the legal time of receipt as ISO date and clock."""
    at = local(case.received_at)
    return at.date().isoformat(), f"{at:%H:%M}"


def unbroken(phone: str) -> str:
    """Keep a phone number on one line."""
    return phone.replace(" ", "\u00a0")


def _code(case: Case, purpose: str) -> Code:
    return Code(payload(case.return_code), purpose, in_groups(case.return_code))


def _voucher(case: Case, say: Speaker) -> tuple[ReceiptBlock, ...]:
    """Return the voucher for the till, for everybody who still has something to pay."""
    settled = case.settlement
    if not settled.due or not settled.reference:
        return ()
    words = grouped(settled.reference)
    return (Voucher(say("receipt-voucher"), settled.reference, words),)


def _must_show_identity(case: Case) -> bool:
    """Tell whether a clerk still has to establish who the resident is."""
    needs = (need for task in case.plan.tasks for need in task.needs)
    return case.identity.method in (Method.NOT_YET, Method.LETTER_CODE) or any(
        need.id == IDENTITY_NEED and not need.met for need in needs
    )


def _open_needs(case: Case) -> tuple[Need, ...]:
    """Return what is still needed, each thing once, in the order of the plan.

    Identity and an unknown fee have their own words elsewhere.
    """
    found: dict[str, Need] = {}
    for task in case.plan.tasks:
        for need in task.needs:
            if not need.met and need.id not in (IDENTITY_NEED, FEE_NEED):
                found.setdefault(need.id, need)
    return tuple(found.values())


def _tick_details(task: Task, say: Speaker) -> tuple[str, ...]:
    parts = [say(task.when)]
    if task.actor is not Actor.RESIDENT:
        parts.insert(0, say(f"receipt-{task.actor.value}"))
    if task.phone:
        parts.append(say("paper-phone", phone=unbroken(task.phone)))
    return (_sentences(*parts),)


def _sentences(*parts: str) -> str:
    """Put parts after each other, each closed by a point of its own."""
    closed = [part if part.endswith((".", "?")) else f"{part}." for part in parts]
    return " ".join(closed)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _receipt_duties(case: Case, say: Speaker) -> tuple[ReceiptBlock, ...]:
    duties: list[ReceiptBlock] = []
    if _must_show_identity(case):
        duties.append(Tick(say("receipt-identity")))
    needs = _open_needs(case)
    if needs:
        duties.append(Line(say("paper-needs")))
        duties += [Tick(_capital(say(need.text))) for need in needs]
    return tuple(duties) or (Line(say("receipt-nothing-to-do")),)


def _frame(case: Case, say: Speaker) -> LetterBlock:
    steps = []
    for task in case.plan.tasks:
        if task.actor is Actor.MUNICIPALITY:
            continue
        text = say(task.title)
        if task.phone:
            text = _sentences(text, say("paper-phone", phone=unbroken(task.phone)))
        steps.append(Step(text, say(task.when)))
    if _must_show_identity(case):
        steps.append(Step(say("letter-prove"), say("letter-prove-when")))
    needs = tuple(_capital(say(need.text)) for need in _open_needs(case))
    if not steps and not needs:
        steps.append(Step(say("letter-nothing-now")))
    return Frame(say("letter-now"), tuple(steps), say("paper-needs"), needs)


def _entry(number: int, task: Task, say: Speaker) -> TaskEntry:
    facts = [
        Fact(say("letter-who"), say(task.who)),
        Fact(say("letter-when"), say(task.when)),
    ]
    if task.phone:
        facts.append(Fact(say("letter-phone"), unbroken(task.phone)))
    cost = say.fee(task)
    if cost:
        facts.append(Fact(say("letter-cost"), cost))
    needs = [say(need.text) for need in task.needs if not need.met]
    if needs:
        facts.append(Fact(say("letter-needs"), "; ".join(needs)))
    facts.append(Fact(say("letter-why"), told(task.why, say)))
    return TaskEntry(number, say(task.title), say(task.summary), tuple(facts))


def _identity(case: Case, say: Speaker) -> tuple[LetterBlock, ...]:
    match case.identity.method:
        case Method.NOT_YET:
            return (Paragraph(say("letter-identity-not-yet")),)
        case Method.CLERK:
            both = (
                "letter-identity-clerks" if case.identity.confirmed_by else "letter-identity-clerk"
            )
            return (Paragraph(say(both)),)
        case Method.LETTER_CODE:
            return (Paragraph(say("letter-identity-letter-code")),)
        case Method.CHIP:
            document = case.identity.document
            grade = document.grade if document else ChipGrade.NOT_CHECKED
            known = (ChipGrade.GENUINE, ChipGrade.ISSUER_NOT_VERIFIED, ChipGrade.EXPIRED)
            name = grade.value if grade in known else "other"
            return (Paragraph(say(f"letter-identity-chip-{name}")),)


def _acting(case: Case, say: Speaker) -> tuple[str, ...]:
    """Return who acted for the resident and as what, when somebody did."""
    actor = case.representation
    if actor is None:
        return ()
    person = actor.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    return (say(f"paper-acting-{actor.capacity.value}", name=name),)


def _costs(case: Case, say: Speaker) -> tuple[LetterBlock, ...]:
    heading = Heading(say("letter-costs"))
    if not case.plan.total:
        return (heading, Paragraph(say("letter-costs-none")))
    rows = tuple(
        Fact(say(task.title), say.cents(task.fee.amount))
        for task in case.plan.tasks
        if task.fee and task.fee.amount
    )
    kinds = (
        SettlementKind.CASH,
        SettlementKind.CARD,
        SettlementKind.INVOICE,
        SettlementKind.INSTALMENTS,
        SettlementKind.PICK_UP,
        SettlementKind.WAIVER,
    )
    return (
        heading,
        Amounts(rows, Fact(say("paper-total"), say.cents(case.plan.total))),
        Paragraph(say(f"paper-settlement-{case.settlement.kind.value}"), strong=True),
        *_advice(case, say),
        Paragraph(say("letter-pay-intro")),
        Bullets(tuple(say(f"letter-pay-{kind.value}") for kind in kinds)),
        Paragraph(say("letter-pay-never-stops")),
    )


def _advice(case: Case, say: Speaker) -> tuple[LetterBlock, ...]:
    """Return what is probably left to pay and why, to who asked; a person decides."""
    advice = case.settlement.advice
    if advice is None:
        return ()
    nothing = advice.verdict == "probably" and not advice.pays
    name = "advice-nothing" if nothing else f"advice-{advice.verdict}"
    told = [say(name, pays_cents=advice.pays), *(say(one) for one in advice.because)]
    law = say("because-law", law=advice.law)
    return (Paragraph(_sentences(*told, say("advice-decides"), law)),)


def _privacy(hall: Hall, say: Speaker) -> str:
    if hall.website:
        return say("letter-privacy-where", website=hall.website)
    return say("letter-privacy-ask")


def addressee(case: Case, say: Speaker) -> tuple[str, ...]:
    """Return what shows in the window: name and address, else that it was handed over."""
    person = case.identity.person
    name = " ".join((person.given_names, person.family_name)).strip() if person else ""
    name = name or given_name(case.answers) or say("letter-resident")
    return (name, *(given_address(case.answers) or (say("letter-hand-over"),)))

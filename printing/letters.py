# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter: a template and a case go in, a document comes out. Pure.

Which blocks stand in which order is content (`kiosk.letters`); here each kind of block gets its
words and its facts. The BSN is never on paper, and nothing but the address is in the window.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk import my_data
from kiosk.because import told
from kiosk.cases import Actor, Case, LetterOrder, MessageArg, Task
from kiosk.config import Hall
from kiosk.letters import forms, reading
from kiosk.letters.book import Paper
from kiosk.letters.check import media_type
from kiosk.letters.data import (
    facts,
    must_show_identity,
    open_needs,
    priced,
    resident,
    unbroken,
    values,
)
from kiosk.letters.plain import clean
from kiosk.life_events import conditions
from kiosk.life_events.entries import given_address
from kiosk.overview import Overview
from printing.codes import in_groups, payload, transfer
from printing.documents import Texts, acting, sentences
from printing.paper import (
    Amounts,
    Bullets,
    Code,
    Fact,
    Facts,
    Frame,
    Heading,
    Layout,
    LetterBlock,
    LetterDocument,
    Logo,
    Paragraph,
    Picture,
    Signature,
    Step,
    TaskEntry,
    Transfer,
)
from printing.speaking import DUTCH, Teller, marked


@dataclass(frozen=True, slots=True)
class Letter:
    """What one letter is made from."""

    case: Case
    form: forms.LetterForm
    paper: Paper
    hall: Hall
    day: dt.date
    language: str
    order: LetterOrder | None = None
    found: Overview | None = None
    """For an overview of somebody's data: what it tells."""
    return_code: str = ""
    """The code on this paper; without one the case's own."""


def compose(letter: Letter, catalogue: Texts) -> LetterDocument:
    """Return the letter. Raises ValueError for a case that has nothing to say in it."""
    return _Composer(letter, catalogue).document()


class _Composer:
    def __init__(self, letter: Letter, catalogue: Texts) -> None:
        self._letter = letter
        self._case = letter.case
        self._catalogue = catalogue
        plain = Teller(catalogue, letter.language)
        self._values = values(letter.case, letter.hall, letter.day, plain, letter.order)
        self._seen = facts(letter.case, letter.hall, letter.language, letter.order)
        self._plain = plain

    # --- words -----------------------------------------------------------------------------

    def _say(self, message: str) -> str:
        return self._mark(self._plain(message, **self._values))

    def _unmarked(self, message: str, **args: MessageArg) -> str:
        """Return a text of ours where a language cannot be marked, as in a picture's words."""
        return str(self._told(message, **args))

    def _told(self, message: str, **args: MessageArg) -> str:
        """Return a text of ours, for a place of its own."""
        return self._mark(self._plain(message, **args))

    def _mark(self, text: str) -> str:
        """Return words with their parts in other languages."""
        return marked(text, self._letter.language)

    def _holds(self, condition: str) -> bool:
        try:
            return conditions.holds(condition, self._seen)
        except conditions.ConditionError:
            # Found when the content was checked; what is not sure is not said.
            return False

    # --- the letter ------------------------------------------------------------------------

    def document(self) -> LetterDocument:
        letter, case = self._letter, self._case
        blocks = [
            block
            for form in letter.form.blocks
            if self._holds(form.when)
            for block in self._block(form)
        ]
        code = letter.return_code or case.return_code
        layout = letter.paper.form
        return LetterDocument(
            language=letter.language,
            title=f"{self._say(letter.form.title)} {case.number}",
            sender=(clean(letter.hall.municipality), *self._lines(layout.sender)),
            addressee=addressee(case, self._told),
            references=tuple(self._references()),
            blocks=tuple(blocks),
            code=Code(payload(code), self._say(letter.form.code), in_groups(code)),
            code_alternative=self._unmarked("letter-code-alternative", code=in_groups(code)),
            page_text=self._told("letter-page", number=case.number, page="{page}", pages="{pages}"),
            form=case.form,
            kind=letter.form.kind,
            return_line=" ".join(self._lines((layout.return_line,))),
            page_reference=self._page_reference(),
            layout=self._layout(),
        )

    def _page_reference(self) -> Fact | None:
        if "page" not in self._letter.paper.form.references:
            return None
        say = self._plain
        return Fact(say("letter-page-label"), say("letter-page-of", page="{page}", pages="{pages}"))

    def _lines(self, lines: Sequence[str]) -> tuple[str, ...]:
        """Return lines of the layout with their names filled in; one that says nothing goes."""
        hall = self._letter.hall
        known = {
            "municipality": hall.municipality,
            "hall": hall.name,
            "address": hall.address,
            "town": hall.postcode_and_town,
            "phone": unbroken(hall.phone),
            "website": hall.website,
        }
        found = []
        for line in lines:
            said = line
            for name, value in known.items():
                said = said.replace(f"{{{name}}}", value)
            found.append(clean(said).strip())
        return tuple(line for line in found if line)

    def _layout(self) -> Layout:
        form = self._letter.paper.form
        logo = None
        if form.logo is not None and self._letter.paper.logo:
            shows = self._say(form.logo.shows) if form.logo.shows else ""
            logo = Logo(self._letter.paper.logo, media_type(form.logo.file), shows)
        margins = form.margins
        return Layout(
            logo=logo,
            logo_height=form.logo.height if form.logo else 16,
            colour=form.colour.removeprefix("#"),
            left=margins.left,
            right=margins.right,
            top=margins.top,
            bottom=margins.bottom,
            footer=self._lines(form.footer),
        )

    def _references(self) -> list[Fact]:
        case, say = self._case, self._told
        found = {
            "number": ("letter-number", str(case.number)),
            "date": ("letter-date", say("paper-date", day_date=self._letter.day.isoformat())),
            "official-number": ("letter-official-number", case.official_number),
            "contact": ("letter-contact", unbroken(self._letter.hall.phone)),
        }
        rows = [found[name] for name in self._letter.paper.form.references if name in found]
        return [Fact(say(label), value) for label, value in rows if value]

    # --- blocks ----------------------------------------------------------------------------

    def _block(self, form: forms.Block) -> Sequence[LetterBlock]:
        say = self._say
        match form:
            case forms.HeadingForm(text=text, level=level):
                return [Heading(say(text), level)]
            case forms.ParagraphForm(text=text, strong=strong):
                return [Paragraph(say(text), strong)]
            case forms.BulletsForm(items=items):
                said = tuple(say(part.text) for part in items if self._holds(part.when))
                return [Bullets(said)] if said else []
            case forms.StepsForm():
                return self._steps(form)
            case forms.ToDoForm():
                return [self._to_do(form)]
            case forms.PlanForm():
                tasks = enumerate(self._case.plan.tasks, start=1)
                return [self._task(number, task) for number, task in tasks]
            case forms.ActingForm():
                return [Paragraph(self._mark(line)) for line in acting(self._case, self._plain)]
            case forms.CostsForm():
                return self._costs()
            case forms.AdviceForm():
                return self._advice()
            case forms.InstalmentsForm():
                return [self._instalments()]
            case forms.PaymentForm(text=text):
                return [self._payment(text)]
            case forms.OwnDataForm():
                return self._own_data()
            case forms.FactsForm(rows=rows):
                held = [row for row in rows if self._holds(row.when)]
                return _facts(tuple(Fact(say(row.label), say(row.text)) for row in held))
            case forms.AnswersForm():
                return self._answers()
            case forms.NeedsForm():
                return self._needs(form)
            case forms.ReasonsForm():
                reasons = self._letter.order.reasons if self._letter.order else ()
                return [Paragraph(self._mark(clean(reason))) for reason in reasons]
            case forms.ObjectionForm():
                return [
                    Heading(say(form.title)),
                    Paragraph(say(form.text)),
                    Paragraph(say(form.contents)),
                    Paragraph(say(form.urgent)),
                ]
            case forms.LegalLanguageForm(text=text):
                own = [Paragraph(say(text), strong=True)]
                if self._letter.language == DUTCH:
                    return own
                dutch = self._catalogue.text(DUTCH, text, **self._values)
                return [*own, Paragraph(marked(dutch, self._letter.language, DUTCH))]
            case forms.PictureForm(icon=icon, text=text, shows=shows):
                return [Picture(icon, say(text), say(shows) if shows else "")]
            case forms.SignatureForm(labels=labels):
                return [Signature(tuple(say(label) for label in labels))]
            case forms.ClosingForm(text=text, mandate=mandate):
                lines = [say(text), self._mark(self._letter.hall.municipality)]
                return [Paragraph(line) for line in (*lines, *([say(mandate)] if mandate else []))]
            case _:
                assert_never(form)

    def _steps(self, form: forms.StepsForm) -> list[LetterBlock]:
        say = self._say
        steps = tuple(
            Step(say(part.text), say(part.by) if part.by else "")
            for part in form.items
            if self._holds(part.when)
        )
        return [Frame(say(form.title), steps)] if steps else []

    def _to_do(self, form: forms.ToDoForm) -> Frame:
        say = self._plain
        steps = []
        for task in self._case.plan.tasks:
            if task.actor is Actor.MUNICIPALITY:
                continue
            text = say(task.title)
            if task.phone:
                text = sentences(text, say("paper-phone", phone=unbroken(task.phone)))
            steps.append(Step(self._mark(text), self._mark(say(task.when))))
        if must_show_identity(self._case):
            steps.append(Step(self._told("letter-prove"), self._told("letter-prove-when")))
        needs = tuple(_capital(self._mark(say(need.text))) for need in open_needs(self._case))
        if not steps and not needs:
            steps.append(Step(self._say(form.nothing)))
        return Frame(self._say(form.title), tuple(steps), self._say(form.needs), needs)

    def _task(self, number: int, task: Task) -> TaskEntry:
        say, mark = self._plain, self._mark
        rows = [
            Fact(self._told("letter-who"), mark(say(task.who))),
            Fact(self._told("letter-when"), mark(say(task.when))),
        ]
        if task.phone:
            rows.append(Fact(self._told("letter-phone"), unbroken(task.phone)))
        cost = say.fee(task)
        if cost:
            rows.append(Fact(self._told("letter-cost"), mark(cost)))
        needs = [say(need.text) for need in task.needs if not need.met]
        if needs:
            rows.append(Fact(self._told("letter-needs"), mark("; ".join(needs))))
        rows.append(Fact(self._told("letter-why"), mark(told(task.why, say))))
        return TaskEntry(number, mark(say(task.title)), mark(say(task.summary)), tuple(rows))

    def _costs(self) -> list[LetterBlock]:
        say = self._plain
        rows = tuple(
            Fact(self._mark(say(task.title)), self._mark(say.cents(task.fee.amount)))
            for task in priced(self._case, self._letter.order)
            if task.fee
        )
        total = self._say_cents("total_cents")
        return [Amounts(rows, Fact(self._told("paper-total"), total))] if rows else []

    def _say_cents(self, name: str) -> str:
        return self._told("paper-amount", amount_cents=self._values[name])

    def _advice(self) -> list[LetterBlock]:
        """Return what is probably left to pay and why, to who asked; a person decides."""
        say, advice = self._plain, self._case.settlement.advice
        if advice is None:
            return []
        nothing = advice.verdict == "probably" and not advice.pays
        name = "advice-nothing" if nothing else f"advice-{advice.verdict}"
        parts = [say(name, pays_cents=advice.pays), *(say(one) for one in advice.because)]
        law = say("because-law", law=advice.law)
        return [Paragraph(self._mark(sentences(*parts, say("advice-decides"), law)))]

    def _instalments(self) -> Amounts:
        say, settled = self._told, self._case.settlement
        if not settled.instalments:
            raise ValueError("this case is not paid in parts")
        rows = tuple(
            Fact(
                say("instalment-row", number=part.number, part_date=part.due.isoformat()),
                say("paper-amount", amount_cents=part.amount),
            )
            for part in settled.instalments
        )
        return Amounts(
            rows, Fact(say("paper-total"), say("paper-amount", amount_cents=settled.total))
        )

    def _payment(self, text: str) -> Transfer:
        settled, say = self._case.settlement, self._told
        payee, now = settled.payee, self._values.get("pay_cents", 0)
        if payee is None or not isinstance(now, int):
            raise ValueError("nobody to pay to")
        reference, iban = str(self._values["reference"]), str(self._values["iban"])
        code = transfer(payee.name, payee.iban, payee.bic, now, settled.reference)
        rows = (
            Fact(say("pay-to"), self._mark(payee.name)),
            Fact(say("pay-iban"), iban),
            Fact(say("pay-iban-words"), self._mark(reading.spelled(payee.iban, self._plain))),
            Fact(say("pay-amount"), say("paper-amount", amount_cents=now)),
            Fact(say("pay-with"), reference),
        )
        alternative = self._unmarked(
            "pay-code-alternative", iban=iban, reference=reference, pay_cents=now
        )
        return Transfer(Code(code, self._say(text), reference), alternative, rows)

    def _own_data(self) -> list[LetterBlock]:
        if self._letter.found is None:
            raise ValueError("no overview to write down")
        blocks: list[LetterBlock] = []
        for part in my_data.sections(self._letter.found, self._catalogue, self._letter.language):
            lines = tuple(self._mark(clean(_joined(line))) for line in part.lines)
            blocks += [Heading(self._mark(part.title)), Bullets(lines)]
        return blocks

    def _answers(self) -> list[LetterBlock]:
        order = self._letter.order
        asked = order.ask.questions if order and order.ask else ()
        case, language = self._case, self._letter.language
        lines = [my_data.told(case, question, self._catalogue, language) for question in asked]
        rows = [
            Fact(self._mark(clean(line.label)), self._mark(clean(line.value)))
            for line in lines
            if line is not None
        ]
        return _facts(tuple(rows))

    def _needs(self, form: forms.NeedsForm) -> list[LetterBlock]:
        """Return what is missing: what this letter names, else all that the case still needs."""
        order = self._letter.order
        wanted = order.needs if order else ()
        needs = [need for need in open_needs(self._case) if not wanted or need.id in wanted]
        by = self._say(form.by) if form.by else ""
        steps = [Step(_capital(self._mark(self._plain(need.text))), by) for need in needs]
        steps += [Step(self._mark(clean(line)), by) for line in (order.reasons if order else ())]
        return [Frame(self._say(form.title), tuple(steps))] if steps else []


def addressee(case: Case, say: Callable[[str], str]) -> tuple[str, ...]:
    """Return what shows in the window: name and address, else that it was handed over."""
    name = clean(resident(case)).strip() or say("letter-resident")
    lines = (clean(line).rstrip() for line in given_address(case.answers))
    return (name, *([line for line in lines if line] or [say("letter-hand-over")]))


def _facts(rows: tuple[Fact, ...]) -> list[LetterBlock]:
    return [Facts(rows)] if rows else []


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _joined(line: my_data.Line) -> str:
    """Put a label and its value in one line, without doubling what the label ends with."""
    if not line.value:
        return line.label
    if line.label.endswith("?"):
        return f"{line.label} {line.value}"
    return f"{line.label.rstrip('.')}: {line.value}"

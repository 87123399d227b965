# SPDX-License-Identifier: EUPL-1.2
"""Which letter a case gets, in which language, by whose template."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import lru_cache

import msgspec

from kiosk.cases import Case, DocumentKind, LetterOrder, PaperForm
from kiosk.clock import local
from kiosk.config import Hall
from kiosk.letters import book as books
from kiosk.letters.book import Book
from kiosk.letters.forms import LegalLanguageForm
from kiosk.logs import log
from kiosk.overview import Overview
from printing.documents import Texts
from printing.letters import Letter, compose
from printing.paper import LetterDocument
from printing.simple import with_pictures
from printing.speaking import DUTCH


def letter(
    kind: DocumentKind,
    case: Case,
    catalogue: Texts,
    hall: Hall,
    *,
    book: Book | None = None,
    language: str = "",
    order: LetterOrder | None = None,
    found: Overview | None = None,
    return_code: str = "",
    letterhead: str = "",
) -> LetterDocument:
    """Return a letter of a case, in the case's language unless another is given.

    `letterhead` is a layout for every letter, instead of the one that its template names. A letter
    that a municipality's template cannot write is written by Loket's own, and logged.
    Raises ValueError for a case that has nothing to say in it, KeyError for what is no letter.
    """
    paid = {DocumentKind.INVOICE: "by invoice", DocumentKind.PAYMENT_PLAN: "in parts"}
    if kind in paid and case.settlement.letter is not kind:
        raise ValueError(f"this case is not paid {paid[kind]}")
    task = order.task if order else None
    spoken = language or case.language
    chosen = book or shipped()
    for templates in (chosen, shipped()):
        form = templates.letter(kind, task)
        if not catalogue.has(spoken, form.title):
            spoken = DUTCH
        made = Letter(
            case,
            form,
            chosen.paper(letterhead or form.layout),
            hall,
            _day(case, order, found),
            spoken,
            order,
            found,
            return_code,
        )
        if templates is shipped():
            return _composed(made, catalogue)
        try:
            return _composed(made, catalogue)
        except Exception as error:
            log("letter.template-failed", letter=form.id, error=type(error).__name__)
    raise AssertionError("Loket's own letter is the last one")


def companion(
    case: Case,
    catalogue: Texts,
    hall: Hall,
    *,
    book: Book | None = None,
    order: LetterOrder,
    return_code: str = "",
    letterhead: str = "",
) -> LetterDocument:
    """Return a letter once more in the resident's language, saying that the Dutch one counts."""
    templates = book or shipped()
    form = templates.letter(order.kind, order.task)
    if not catalogue.has(case.language, form.title):
        return letter(DocumentKind.COVER, case, catalogue, hall, book=book, letterhead=letterhead)
    first, *rest = form.blocks
    told = (first, LegalLanguageForm(), *rest)
    made = Letter(
        case,
        msgspec.structs.replace(form, blocks=told),
        templates.paper(letterhead or form.layout),
        hall,
        _day(case, order, None),
        case.language,
        order,
        return_code=return_code,
    )
    return replace(_composed(made, catalogue), kind="cover")


def _composed(made: Letter, catalogue: Texts) -> LetterDocument:
    """Return the letter in the form that its resident chose."""
    document = compose(made, catalogue)
    if document.form is PaperForm.SIMPLE:
        return with_pictures(document, catalogue)
    return document


def _day(case: Case, order: LetterOrder | None, found: Overview | None) -> dt.date:
    """Return the date of a letter: when it was ordered, else when the case was received."""
    if found is not None:
        return local(found.made_at).date()
    return local(order.made_at if order else case.received_at).date()


@lru_cache(maxsize=1)
def shipped() -> Book:
    """Return Loket's own letters."""
    return books.read_shipped()


def confirmation_letter(case: Case, catalogue: Texts, hall: Hall) -> LetterDocument:
    """Return the letter that confirms receipt, in the case's language."""
    return letter(DocumentKind.CONFIRMATION, case, catalogue, hall)


def read_out(
    case: Case, catalogue: Texts, hall: Hall, *, book: Book, order: LetterOrder
) -> tuple[str, ...]:
    """Return how an ordered letter reads, a line or paragraph each, without its sender."""
    from printing.linear import of_block

    made = letter(order.kind, case, catalogue, hall, book=book, language=DUTCH, order=order)
    return tuple(item.text for block in made.blocks for item in of_block(block) if item.text)

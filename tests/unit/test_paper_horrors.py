# SPDX-License-Identifier: EUPL-1.2
"""Names and addresses that somebody made to break a letter: it stays a letter."""

from __future__ import annotations

import dataclasses
import io
import unicodedata

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cases import Case, DocumentKind, QuestionId
from kiosk.letters import sample
from kiosk.letters.names import KINDS
from kiosk.letters.plain import clean
from kiosk.overview import Overview
from kiosk.people import Person
from printing import script
from printing.envelopes import ENVELOPES, shows_wrong
from printing.layout import MM, PAGE_HEIGHT, PAGE_WIDTH, Text
from printing.letter import render, width
from printing.paper import LetterDocument
from printing.typeset import typeset, window_nodes
from printing.writing import letter
from tests.pdf_checker import faults
from tests.unit.plan_kit import CONTENT
from tests.unit.visit_kit import CATALOGUE

HORRORS = {
    "very long word": "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3,
    "two hundred letters": "Ö" * 200,
    "emoji": "Robin 👩🏽‍🚀 de Vries 🇳🇱",
    "combining marks": "Z̴̨̛͎̘̗͈̘̐͌̈́̉͑̈́͑͘͝a̸̡̳̟̪͙̓̐̔l̵̛̦̥̗̟̘̔̌̓͊͝g̶̱̙̲̥̈́̿̐͠o",
    "turned round": "\u202eseirV ed nibor\u202c \u2067abc\u2069 \u200f",
    "lines": "Robin\nde\r\nVries\u2028\u2029\x0b\x0cten\tCate",
    "markup": "<b>Robin</b> <script>alert(1)</script> &amp; ]]> </P> EMC Q BT",
    "marks of a language": "[nl: ] [ar: Robin] [nl:",
    "placeables": "{ $number } {page} {pages} {0} %s",
    "nothing to see": "\u200b\ufeff\u2060\u00ad",
    "arabic and latin": "محمد de Vries 123 (ابن)",
    "chinese": "王小明" * 40,
    "letters of no font here": "ᚠᚢᚦ 𓀀𓀁 𝔉𝔯𝔞𝔨 ꙮ",
    "half a pair": "Robin \ud83d de Vries",
    "zero": "\x00\x1b@\x07",
    "only spaces": "   \u00a0\u3000 ",
}
MADE = sample.case(CONTENT, "nl")


def named(horror: str, language: str = "nl") -> Case:
    """Return the made-up case of somebody who is called so and lives there too."""
    made = dataclasses.replace(MADE, language=language)
    answers = {
        **made.answers,
        QuestionId("address"): f"1234 CD;{horror[:40]};{horror};{horror}",
        QuestionId("place"): horror,
        QuestionId("name"): horror,
    }
    person = Person(horror, horror, "1984-03-07")
    identity = dataclasses.replace(made.identity, person=person)
    return dataclasses.replace(made, answers=answers, identity=identity)


def letters_of(case: Case, kinds: list[str] | None = None) -> list[LetterDocument]:
    found = []
    for name in kinds or KINDS:
        kind = KINDS[name].document
        if kind in (DocumentKind.PAYMENT_PLAN,):
            continue
        order = sample.order(kind, case)
        if order is not None and case.answers:
            reason = str(case.answers[QuestionId("name")])
            order = dataclasses.replace(order, reasons=(reason,), clock=reason[:20])
        overview = Overview(case, sample.AT) if kind is DocumentKind.DATA_OVERVIEW else None
        found.append(letter(kind, case, CATALOGUE, sample.HALL, order=order, found=overview))
    return found


@pytest.mark.parametrize("horror", HORRORS.values(), ids=HORRORS)
def test_a_name_made_to_break_letters_leaves_every_letter_whole(horror: str) -> None:
    for document in letters_of(named(horror), ["confirmation", "loss-statement", "decision"]):
        pdf = render(document)
        assert faults(pdf) == []
        for page in pypdf.PdfReader(io.BytesIO(pdf), strict=True).pages:
            assert len(page.extract_text()) > 20


@pytest.mark.parametrize("horror", HORRORS.values(), ids=HORRORS)
def test_only_the_address_shows_whatever_somebody_is_called(horror: str) -> None:
    for document in letters_of(named(horror)):
        for envelope in ENVELOPES.values():
            pages, root = typeset(document, width, envelope=envelope)
            assert shows_wrong(pages[0], window_nodes(root), envelope, width) == []


@pytest.mark.parametrize("horror", HORRORS.values(), ids=HORRORS)
def test_no_line_leaves_the_paper(horror: str) -> None:
    for document in letters_of(named(horror), ["confirmation", "data-overview", "ask-still-right"]):
        pages, _ = typeset(document, width)
        for page in pages:
            for mark in page:
                if isinstance(mark, Text):
                    right = mark.x + width(mark.text.rstrip(), mark.style.font, mark.style.size)
                    assert mark.x > 3 * MM and right < PAGE_WIDTH - 3 * MM, mark.text
                    assert 3 * MM < mark.y < PAGE_HEIGHT - 3 * MM


@given(st.text(max_size=120))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_at_all_becomes_a_letter(text: str) -> None:
    [document] = letters_of(named(text.encode("utf-8", "replace").decode()), ["request"])
    assert render(document).startswith(b"%PDF-1.7")
    pages, root = typeset(document, width)
    assert shows_wrong(pages[0], window_nodes(root), ENVELOPES["dl-left"], width) == []


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_what_is_cleaned_steers_nothing_and_stays_clean(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert all(unicodedata.category(letter) not in ("Cc", "Cs", "Co", "Cn") for letter in once)
    assert not set(once) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


@pytest.mark.parametrize("horror", HORRORS.values(), ids=HORRORS)
def test_no_letter_is_drawn_that_its_font_does_not_have(horror: str) -> None:
    for run in script.runs(clean(horror), "regular"):
        assert script.has_all(run), run


def test_an_address_of_twelve_lines_keeps_name_and_town() -> None:
    [document] = letters_of(MADE, ["confirmation"])
    lines = tuple(f"Regel {number} van het adres" for number in range(1, 12))
    document = dataclasses.replace(document, addressee=("Fenna", *lines, "1234 CD  Voorbeeld"))
    for envelope in ENVELOPES.values():
        pages, root = typeset(document, width, envelope=envelope)
        assert shows_wrong(pages[0], window_nodes(root), envelope, width) == []
        inside = window_nodes(root)
        shown = [m.text.strip() for m in pages[0] if isinstance(m, Text) and m.node in inside]
        assert "Fenna" in shown and "1234 CD  Voorbeeld" in shown

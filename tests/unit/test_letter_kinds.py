# SPDX-License-Identifier: EUPL-1.2
"""Every kind of letter, in every form and language: accessible, archivable, and its codes read."""

from __future__ import annotations

import dataclasses
import io
import subprocess
from functools import lru_cache
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from PIL import Image

from kiosk.cases import PaperForm
from kiosk.commands import ASSETS
from kiosk.letters import book
from kiosk.letters.names import KINDS
from kiosk.messages import Catalogue
from kiosk.paper_commands import made_up
from printing.letter import render
from printing.paper import LetterDocument, Words
from printing.speaking import marked
from tests.pdf_checker import faults, structure_text

TEXTS = Catalogue(ASSETS / "locale", ("nl", "en", "ar"))
BOOK = book.load(None, TEXTS)
PRINTED = [form for form in PaperForm if form.is_printed]


def made(
    kind: str, language: str = "nl", form: PaperForm = PaperForm.NORMAL, head: str = "example"
) -> LetterDocument:
    return made_up(kind, TEXTS, BOOK, language, form, head, ASSETS)


@lru_cache(maxsize=64)
def pdf_of(kind: str, language: str = "nl", form: PaperForm = PaperForm.NORMAL) -> bytes:
    return render(made(kind, language, form))


@pytest.mark.parametrize("form", PRINTED, ids=lambda form: form.value)
@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_in_every_form_is_accessible_and_can_be_archived(
    kind: str, form: PaperForm
) -> None:
    pdf = pdf_of(kind, "nl", form)
    assert faults(pdf) == []
    assert "«" not in structure_text(pdf)


@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_is_so_in_english_too(kind: str) -> None:
    pdf = pdf_of(kind, "en")
    assert faults(pdf) == []
    assert "«" not in structure_text(pdf) and "[nl" not in structure_text(pdf)


@pytest.mark.parametrize("kind", KINDS)
def test_every_code_is_read_from_the_picture_of_the_page(kind: str, tmp_path: Path) -> None:
    command = ["pdftoppm", "-r", "200", "-gray", "-", str(tmp_path / "page")]
    subprocess.run(command, input=pdf_of(kind), capture_output=True, check=True)
    pages = (Image.open(page) for page in sorted(tmp_path.glob("page*")))
    found = {code.text for page in pages for code in zxingcpp.read_barcodes(page)}
    paying = {one for one in found if one.startswith("BCD\n002\n1\nSCT\n")}
    assert "LOKET:7KQ2M9XA4RTB" in found
    assert len(paying) == (kind in ("invoice", "payment-plan"))
    assert len(found) == 1 + len(paying)


def elements(pdf: bytes) -> list[pypdf.generic.DictionaryObject]:
    found = []

    def walk(element: pypdf.generic.DictionaryObject) -> None:
        found.append(element)
        for kid in (one.get_object() for one in element.get("/K", [])):
            if isinstance(kid, pypdf.generic.DictionaryObject) and "/S" in kid:
                walk(kid)

    root = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]["/K"]
    walk(root.get_object() if not isinstance(root, list) else root[0].get_object())
    return found


def test_an_arabic_letter_says_of_each_dutch_part_that_it_is_dutch() -> None:
    pdf = pdf_of("cover", "ar")
    assert faults(pdf) == []
    assert pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/Lang"] == "ar"
    by_role: dict[str, set[str]] = {}
    for element in elements(pdf):
        by_role.setdefault(str(element["/S"]), set()).add(str(element.get("/Lang", "")))
    assert "nl" in by_role["/P"] and "" in by_role["/P"]
    assert by_role["/Span"] == {"", "nl"}
    told = structure_text(pdf)
    assert "الرسالة الهولندية هي الرسالة الرسمية" in told
    assert "De Nederlandse brief is de officiële brief." in told


def test_a_dutch_term_in_an_english_sentence_is_tagged_as_dutch() -> None:
    said = marked("You object ([nl: bezwaar]) now.", "en")
    assert said == "You object (bezwaar) now."
    assert isinstance(said, Words)
    [span] = said.spans
    assert (said[span.start : span.end], span.language) == ("bezwaar", "nl")
    assert any(
        element["/S"] == "/Span" and element.get("/Lang") == "nl"
        for element in elements(pdf_of("decision", "en"))
    )
    assert "(bezwaar)" in structure_text(pdf_of("decision", "en")).replace(" ", "")


def test_the_first_page_says_which_page_of_how_many_it_is_and_where_letters_go_back_to() -> None:
    pdf = pdf_of("decision")
    told = structure_text(pdf)
    pages = len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert f"Bladzijde 1 van {pages}" in told
    assert told.index("Postbus 100, 1200 AA Voorbeeld") < told.index("Fenna de Vries-Öztürk")


def test_a_logo_is_drawn_as_outlines_and_skipped_by_who_hears_the_letter() -> None:
    pdf = pdf_of("decision")
    page = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    assert "/XObject" not in page["/Resources"]
    shapes = [op for _, op in page.get_contents().operations if op in (b"c", b"B", b"f*", b"f")]
    assert len(shapes) > 20
    figures = [element for element in elements(pdf) if element["/S"] == "/Figure"]
    assert len(figures) == 1  # the return code alone


def test_an_iban_stands_in_words_beside_the_code() -> None:
    assert "N L negen een, A B N A, nul vier een zeven" in structure_text(pdf_of("invoice"))


def test_a_statement_of_loss_names_what_is_gone_and_only_that() -> None:
    told = structure_text(pdf_of("loss-statement"))
    assert "Documenten Mijn identiteitskaart, Mijn rijbewijs Sinds 22 november 2026" in told
    assert "Mijn stadspas" not in told


def test_a_decision_tells_where_how_and_until_when_to_object() -> None:
    told = structure_text(pdf_of("decision"))
    for said in ("bezwaar maken", "4 januari 2027", "Raadhuisplein 1", "handtekening", "Namens"):
        assert said in told


def test_a_letter_in_another_layout_uses_its_margins_and_colour() -> None:
    usual, other = made("decision", head=""), made("decision")
    assert usual.layout.logo is None and other.layout.logo is not None
    assert other.layout.footer and not usual.layout.footer
    wide = dataclasses.replace(other, layout=dataclasses.replace(other.layout, right=20.0))
    assert len(pypdf.PdfReader(io.BytesIO(render(wide))).pages) <= len(
        pypdf.PdfReader(io.BytesIO(render(other))).pages
    )

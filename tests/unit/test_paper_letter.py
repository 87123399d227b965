# SPDX-License-Identifier: EUPL-1.2
"""The letter as PDF, judged by other people's programs: poppler, qpdf, zxing and pypdf."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from PIL import Image

from kiosk.cases import Case, QuestionId
from kiosk.commands import ASSETS
from kiosk.messages import Catalogue
from kiosk.paper_commands import calibrate
from kiosk.people import Identity, Person
from printing.calibration import sheets
from printing.envelopes import ENVELOPES, Envelope, shows_wrong
from printing.layout import MM
from printing.letter import render, render_sheet
from printing.letter import width as text_width
from printing.paper import (
    Amounts,
    Bullets,
    Frame,
    Heading,
    LetterDocument,
    Paragraph,
    TaskEntry,
)
from printing.typeset import address_node, typeset, window_nodes
from printing.writing import confirmation_letter
from tests.paper_sample import BSN, HALL, SampleCatalogue, made_up_person, sample_case
from tests.pdf_checker import faults, structure_text

TEXTS = SampleCatalogue()
LONG = "Wilhelmina-Alexandra van Oudshoorn-Westerhuizen tot den Achterhoekschen Brink"


def document_of(case: Case) -> LetterDocument:
    return confirmation_letter(case, TEXTS, HALL)


def run(*command: str | Path, data: bytes = b"") -> str:
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def text_of(pdf: bytes) -> str:
    """Return the words in the order of the page's content, single-spaced."""
    return " ".join(run("pdftotext", "-raw", "-", "-", data=pdf).split())


def squeezed(text: str) -> str:
    return " ".join(text.split())


def known_case(language: str = "nl", *, large_print: bool = False) -> Case:
    return sample_case(
        language, large_print=large_print, identity=Identity(person=made_up_person())
    )


FORMATS = pytest.mark.parametrize(
    ("language", "large_print"), [("nl", False), ("en", False), ("nl", True), ("en", True)]
)


@FORMATS
def test_the_qr_code_on_the_printed_page_reads_back(language: str, large_print: bool) -> None:
    pdf = render(document_of(known_case(language, large_print=large_print)))
    command = ["pdftoppm", "-r", "150", "-png", "-f", "1", "-l", "1", "-"]
    picture = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    assert [code.text for code in found] == ["LOKET:7KQ2M9XA4RTB"]


@FORMATS
def test_the_structure_tree_tells_the_letter_in_its_order(language: str, large_print: bool) -> None:
    document = document_of(known_case(language, large_print=large_print))
    told = structure_text(render(document))
    at = 0
    for words in said_by(document):
        found = told.find(squeezed(words), at)
        assert found >= 0, words
        at = found + len(squeezed(words))


def said_by(document: LetterDocument) -> Iterator[str]:
    """Yield all that a letter says, in the order in which it must be read."""
    yield from document.sender
    yield from document.addressee
    for reference in document.references:
        yield from (reference.label, reference.value)
    if document.page_reference:
        yield document.page_reference.label
    for block in document.blocks:
        match block:
            case Heading(words, _) | Paragraph(words, _):
                yield words
            case Bullets(items):
                yield from items
            case Frame(title, steps, needs_title, needs):
                yield title
                for step in steps:
                    yield from (step.text, step.when)
                yield from (needs_title, *needs) if needs else ()
            case TaskEntry(_, title, summary, facts):
                yield from (title, summary)
                for fact in facts:
                    yield from (fact.label, fact.value)
            case Amounts(rows, total):
                for fact in (*rows, total):
                    yield from (fact.label, fact.value)
    yield from (document.code.purpose, document.code.words)


@FORMATS
def test_every_letter_is_accessible_and_can_be_archived(language: str, large_print: bool) -> None:
    assert faults(render(document_of(known_case(language, large_print=large_print)))) == []


@pytest.mark.parametrize(
    ("good", "bad", "clause"),
    [
        (b"/GTS_PDFA1", b"/GTS_PDFX1", "A-2 6.2.3"),
        (b"<pdfaid:conformance>A", b"<pdfaid:conformance>B", "A-2 6.6.4"),
        (b"/Marked true", b"/Marked null", "UA-1 6.2"),
        (b"/S /H1 ", b"/S /H9 ", "UA-1 7.1"),
        (b"/S /H1 ", b"/S /H3 ", "UA-1 7.4.2"),
        (b"/S /LI ", b"/S /TR ", "32000-1 14.8.4"),
        (b" /Alt ", b" /Xlt ", "UA-1 7.3"),
        (b"/ListNumbering", b"/NoListNumber_", "UA-1 7.6"),
        (b"\nendstream", b" endstream", "A-2 6.1.7.1"),
        (b"/FontFile2", b"/FontFileX", "A-2 6.2.11.4"),
        (b"/DisplayDocTitle true", b"/XisplayDocTitle true", "UA-1 7.1"),
    ],
)
def test_the_checker_finds_what_is_wrong(good: bytes, bad: bytes, clause: str) -> None:
    pdf = render(document_of(known_case()))
    assert good in pdf
    assert any(fault.startswith(clause) for fault in faults(pdf.replace(good, bad)))


def test_the_file_says_its_title_its_language_and_that_it_is_tagged() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(document_of(known_case("en")))))
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata and reader.metadata.title == (
        "Confirmation of your application 2026-L1-00042-7"
    )


def test_the_figure_has_words_for_who_cannot_see_it() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(document_of(known_case()))))

    def figures(element: pypdf.generic.DictionaryObject) -> list[str]:
        found = [str(element["/Alt"])] if element.get("/S") == "/Figure" else []
        for kid in (entry.get_object() for entry in element.get("/K", [])):
            if isinstance(kid, pypdf.generic.DictionaryObject) and "/S" in kid:
                found += figures(kid)
        return found

    [alternative] = figures(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
    assert "7KQ2-M9XA-4RTB" in alternative


def test_the_same_letter_has_the_same_bytes() -> None:
    assert render(document_of(known_case())) == render(document_of(known_case()))


def test_all_fonts_are_embedded(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(render(document_of(known_case())))
    rows = run("pdffonts", path).splitlines()[2:]
    assert rows
    assert all("Atkinson" in row and " yes yes yes " in row for row in rows)


def test_a_careful_reader_finds_no_fault_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(render(document_of(known_case())))
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", path)


def addressed(name: str, *, large_print: bool) -> LetterDocument:
    address = {QuestionId("address"): f"1234 CD;27;{LONG};Lindehaven aan den Waterkant"}
    case = replace(
        known_case(large_print=large_print),
        identity=Identity(person=Person(name)),
        answers=address,
    )
    return document_of(case)


@pytest.mark.parametrize("envelope", ENVELOPES.values(), ids=ENVELOPES)
@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("name", ["Li", LONG, "Ø" * 60, "王小明", "محمد"])
def test_only_the_addressee_is_in_the_window_also_after_a_fold_shifts(
    envelope: Envelope, name: str, large_print: bool
) -> None:
    document = addressed(name, large_print=large_print)
    pages, root = typeset(document, text_width, envelope=envelope)
    assert shows_wrong(pages[0], window_nodes(root), envelope, text_width) == []
    shown = squeezed(" ".join(m.text for m in pages[0] if m.node is address_node(root)))
    assert shown.startswith(name[:20])
    assert "Lindehaven aan den Waterkant" in shown


def test_the_check_of_the_window_finds_what_shows_and_what_slips_away() -> None:
    wide = addressed("Li", large_print=False)
    pages, root = typeset(wide, text_width, envelope=ENVELOPES["dl-left"])
    address = address_node(root)
    for other in ("dl-right", "c5-right"):
        assert shows_wrong(pages[0], address, ENVELOPES[other], text_width)


def test_the_window_of_the_finished_file_holds_the_address_alone() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(addressed(LONG, large_print=True))))
    inside = []
    page = reader.pages[0]

    def visit(text: str, _cm: object, matrix: list[float], *_: object) -> None:
        x, y = matrix[4], float(page.mediabox.height) - matrix[5]
        if text.strip() and 15 * MM < x < 110 * MM and 40 * MM < y < 90 * MM:
            inside.append((text.strip(), y))

    page.extract_text(visitor_text=visit)
    shown = squeezed(" ".join(text for text, _ in inside))
    back = f"{HALL.municipality}, {HALL.address}, {squeezed(HALL.postcode_and_town)} "
    assert shown.startswith(f"{back}Wilhelmina") and shown.endswith("Waterkant")
    assert "2026" not in shown
    assert all(50 * MM < y <= 80 * MM for _, y in inside)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_test_sheet_shows_each_envelope_with_its_ruler(language: str) -> None:
    texts = Catalogue(ASSETS / "locale", ("nl", "en"))
    pages, root, title = sheets(texts, language, text_width)
    pdf = render_sheet(pages, root, title, "Loket", language)
    assert faults(pdf) == []
    words = text_of(pdf)
    for name in ENVELOPES:
        assert texts.text(language, f"calibration-{name}") in words
    assert words.count(texts.text(language, "calibration-hidden")) == len(ENVELOPES)


def test_the_command_writes_a_test_sheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert calibrate(tmp_path / "sheet.pdf", "c5-right") == 0
    assert len(pypdf.PdfReader(tmp_path / "sheet.pdf").pages) == 1
    assert calibrate(tmp_path / "other.pdf", "c7") == 1
    assert "c5-left" in capsys.readouterr().err
    assert not (tmp_path / "other.pdf").exists()


def test_no_word_leaves_the_page_and_no_page_is_empty() -> None:
    for large_print in (False, True):
        pdf = render(document_of(known_case(large_print=large_print)))
        for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
            assert len(page.extract_text()) > 60


def test_a_name_made_to_break_things_is_only_a_name() -> None:
    evil = r"</P> ) Tj EMC \(\\ %PDF <</S/URI>> Robert'); \x1b@" + "\x00\x1b\x07\u202e"
    case = replace(known_case(), identity=Identity(person=Person(evil)))
    pdf = render(document_of(case))
    assert "Robert" in text_of(pdf)
    pypdf.PdfReader(io.BytesIO(pdf), strict=True)


def test_the_bsn_is_not_in_the_file() -> None:
    pdf = render(document_of(known_case()))
    assert BSN not in text_of(pdf)
    assert BSN.encode() not in pdf


def test_large_print_is_set_at_eighteen_points_or_more_outside_the_envelope() -> None:
    pdf = render(document_of(known_case(large_print=True)))
    small: set[str] = set()

    def visit(text: str, _cm: object, matrix: list[float], _font: object, size: float) -> None:
        if text.strip() and size < 18:
            small.add(text.strip())

    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    for page in pages[1:]:
        page.extract_text(visitor_text=visit)
    assert small <= {HALL.municipality}

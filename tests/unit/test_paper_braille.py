# SPDX-License-Identifier: EUPL-1.2
"""The letter in braille, turned back into letters by liblouis and read."""

from __future__ import annotations

import subprocess
from dataclasses import replace

import pytest

from kiosk.people import Identity, Person
from printing import braille
from printing.braille import BrailleMissingError, brf
from printing.paper import LetterDocument, Paragraph
from printing.writing import confirmation_letter
from tests.paper_sample import HALL, SampleCatalogue, made_up_person, sample_case


def letter(language: str = "nl", person: Person | None = None) -> LetterDocument:
    case = sample_case(language, identity=Identity(person=person or made_up_person()))
    return confirmation_letter(case, SampleCatalogue(), HALL)


def back(file: bytes, language: str = "nl") -> str:
    """Return what a braille reader reads, as one line."""
    pages = [page.split("\r\n")[:26] for page in file.decode("ascii").split("\f")]
    table = f"en-us-brf.dis,{braille.TABLES[language]}"
    done = subprocess.run(
        ["lou_translate", "--backward", table],
        input="\n".join(line.strip() for page in pages for line in page)
        .replace("\\", "\\\\")
        .encode(),
        capture_output=True,
        check=True,
    )
    return " ".join(done.stdout.decode().split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_letter_reads_back_with_its_number_its_steps_and_its_code(language: str) -> None:
    read = back(brf(letter(language)), language)
    for words in ("2026-L1-00042-7", "7KQ2-M9XA-4RTB", "0800 0313", "Gemeente Lindehaven"):
        assert words.casefold() in read.casefold()


def test_every_line_and_page_fits_the_embosser() -> None:
    for cells, lines in ((32, 27), (28, 25), (40, 29)):
        for page in brf(letter(), cells, lines).decode("ascii").split("\f"):
            rows = page.removesuffix("\r\n").split("\r\n")
            assert len(rows) == lines
            assert all(len(row) <= cells for row in rows)


def test_a_very_long_paragraph_is_whole() -> None:
    long = replace(letter(), blocks=(Paragraph("Een lange zin over uw zaak. " * 200),))
    assert back(brf(long)).count("Een lange zin over uw zaak.") == 200


@pytest.mark.parametrize("lines", range(18, 30))
def test_no_page_ends_with_a_heading(lines: int) -> None:
    heads = {"Uw gegevens", "Heeft u vragen?", "Wat er gebeurt", "Wie u bent"}
    for page in brf(letter(), 32, lines).decode("ascii").split("\f"):
        rows = [row for row in page.split("\r\n")[: lines - 1] if row.strip()]
        last = back((rows[-1].strip() + "\r\n").encode())
        assert last not in heads


def test_pages_are_numbered() -> None:
    pages = brf(letter()).decode("ascii").split("\f")
    assert [page.split("\r\n")[26].strip() for page in pages[:3]] == ["#A", "#B", "#C"]


def test_names_with_letters_that_dutch_braille_lacks_stay_readable() -> None:
    read = back(brf(letter(person=replace(made_up_person(), family_name="Łuczak-Yağmur Ñandú"))))
    assert "Luczak-Yagmur" in read


def test_what_is_in_the_data_cannot_steer_the_embosser() -> None:
    evil = replace(made_up_person(), family_name="Jan\x1b@\f\x07sen\u202e")
    file = brf(letter(person=evil))
    assert b"\x1b" not in file and b"\x07" not in file
    assert file.count(b"\f") == brf(letter()).count(b"\f")


def test_a_language_without_a_table_is_refused_and_a_missing_program_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(ValueError, match="no braille table"):
        brf(replace(letter(), language="pl"))
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(BrailleMissingError):
        brf(letter())


def test_a_backslash_in_a_name_costs_no_line() -> None:
    read = back(brf(letter(person=replace(made_up_person(), family_name="Van \\Rijn"))))
    assert "Rijn" in read

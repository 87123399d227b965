# SPDX-License-Identifier: EUPL-1.2
"""The receipt as ESC/POS bytes, read back by a reader that knows nothing of how they were made."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.cases import PaperForm
from printing.documents import receipt
from printing.paper import Amount, Big, Code, Line, ReceiptDocument, Tick, Title
from printing.receipt import encode
from printing.simulator.picture import draw
from printing.simulator.strip import Cut, QrCode, Raster, Strip, TextLine
from tests.paper_sample import HALL, SampleCatalogue, sample_case

TEXTS = SampleCatalogue()


def read(data: bytes) -> Strip:
    strip = Strip()
    assert strip.read(data) == len(data)
    # Code pages that this reader does not know are no commands.
    assert [c for c in strip.complaints if not c.startswith("code page")] == []
    return strip


def lines(strip: Strip) -> list[TextLine]:
    return [element for element in strip.elements if isinstance(element, TextLine)]


def width(line: TextLine) -> int:
    return sum(len(run.text) * run.width for run in line.runs)


@pytest.mark.parametrize("profile", ["default", "TM-T88V", "TM-T20II", "simple", "TM-U220"])
@pytest.mark.parametrize("large", [False, True])
def test_every_line_fits_the_paper_and_the_slip_is_cut_once(profile: str, large: bool) -> None:
    case = sample_case("nl", large_print=large)
    strip = Strip()
    strip.read(encode(receipt(case, TEXTS, HALL), profile))
    columns = 48 if profile == "TM-T20II" else 42
    assert all(width(line) <= columns for line in lines(strip))
    assert [e for e in strip.elements if isinstance(e, Cut)] in ([Cut()], [])


def test_euro_sign_and_letters_of_europe_arrive_as_they_are() -> None:
    words = "€ 1.234,56 café Şule Łódź İğne ß Ørsted"
    strip = read(encode(ReceiptDocument("nl", (Line(words),))))
    assert lines(strip)[0].text == words


def test_the_printer_draws_the_code_itself() -> None:
    strip = read(encode(receipt(sample_case(), TEXTS, HALL)))
    [code] = [element for element in strip.elements if isinstance(element, QrCode)]
    assert code.content == "LOKET:7KQ2M9XA4RTB"


def test_a_printer_without_pictures_gets_a_base_letter_or_a_question_mark() -> None:
    strip = Strip()
    strip.read(encode(ReceiptDocument("nl", (Line("ǟ 中 Łódź – 5"),)), "TM-U220"))
    assert lines(strip)[0].text == "a ? ?ódz - 5"


def test_signs_that_look_alike_stay_the_printers_own() -> None:
    strip = read(encode(ReceiptDocument("nl", (Line("“aan” – 5\u00a0€"),))))
    assert lines(strip)[0].text == "“aan” – 5 €"


@pytest.mark.parametrize("profile", ["default", "TM-T88V", "ZJ-5870", "POS-5890", "TM-T20II"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "لقد سُرقت محفظتي"),
        ("zh", "我的钱包被偷了"),
        ("ti", "ቦርሳይ ተሰሪቑ"),
        ("nl", "Ŭlŭ ǟ"),
    ],
)
def test_what_the_printer_lacks_is_drawn_whole_and_fits_the_paper(
    profile: str, language: str, words: str
) -> None:
    blocks = (Line(words), Title(words), Tick(words, (words,)), Amount(words, "€\u00a051,10"))
    strip = read(encode(ReceiptDocument(language, blocks), profile))
    drawn = [element for element in strip.elements if isinstance(element, Raster)]
    dots = {"ZJ-5870": 384, "POS-5890": 384, "TM-T20II": 576, "TM-T88V": 512}.get(profile, 504)
    assert len(drawn) == 5
    for picture in drawn:
        assert picture.width == dots
        inked = sum(byte.bit_count() for byte in picture.data)
        assert 100 < inked < len(picture.data) * 4
    assert not any("?" in line.text for line in lines(strip))


def test_only_the_paragraph_that_needs_it_is_drawn() -> None:
    strip = read(encode(ReceiptDocument("nl", (Line("Zaaknummer"), Line("Ŭlŭ")))))
    assert "Zaaknummer" in [line.text for line in lines(strip)]
    assert sum(isinstance(element, Raster) for element in strip.elements) == 1


@pytest.mark.parametrize("profile", ["ZJ-5870", "POS-5890"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_narrow_printer_without_codes_of_its_own_gets_the_code_as_a_picture(
    profile: str, language: str, tmp_path: Path
) -> None:
    strip = read(encode(receipt(sample_case(language), TEXTS, HALL), profile))
    assert all(width(line) <= 32 for line in lines(strip))
    draw(strip.elements, tmp_path / "strip.png", dots=384)
    found = zxingcpp.read_barcodes(Image.open(tmp_path / "strip.png"))
    assert [code.text for code in found] == ["LOKET:7KQ2M9XA4RTB"]


_ANY = st.text(max_size=60)


@settings(max_examples=60, deadline=None)
@given(_ANY, _ANY, _ANY)
def test_no_control_character_in_any_data_reaches_the_printer(a: str, b: str, c: str) -> None:
    blocks = (Line(a), Title(b), Big(a, c), Tick(b, (c,)), Amount(a, b), Code(c, a, b))
    read(encode(ReceiptDocument("nl", blocks)))


def test_a_hostile_name_cuts_no_paper_and_opens_no_drawer() -> None:
    evil = "\x1dV\x00 \x1bp\x00 \x10\x04\x01 \x1b@ Jansen"
    hall = replace_hall(evil)
    strip = read(encode(receipt(sample_case(), TEXTS, hall)))
    assert sum(isinstance(element, Cut) for element in strip.elements) == 1
    assert any("Jansen" in line.text for line in lines(strip))


def replace_hall(name: str):  # type: ignore[no-untyped-def]
    import msgspec

    return msgspec.structs.replace(HALL, name=name)


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown printer profile"):
        encode(ReceiptDocument("nl", ()), "no-such-printer")


def test_large_print_doubles_every_letter() -> None:
    case = replace(sample_case(), form=PaperForm.LARGE)
    strip = read(encode(receipt(case, TEXTS, HALL)))
    runs = [run for line in lines(strip) for run in line.runs if run.text.strip()]
    assert {(run.width, run.height) for run in runs} == {(2, 2)}


def test_the_largest_letters_are_taller_and_still_stand_several_words_a_line() -> None:
    case = replace(sample_case(), form=PaperForm.LARGEST)
    strip = read(encode(receipt(case, TEXTS, HALL)))
    runs = [run for line in lines(strip) for run in line.runs if run.text.strip()]
    assert {(run.width, run.height) for run in runs} == {(2, 3)}


@pytest.mark.parametrize("form", [PaperForm.BRAILLE, PaperForm.SPOKEN, PaperForm.SIMPLE])
def test_a_receipt_in_another_form_is_an_ordinary_one(form: PaperForm) -> None:
    slip = encode(receipt(replace(sample_case(), form=form), TEXTS, HALL))
    assert slip == encode(receipt(sample_case(), TEXTS, HALL))


def test_a_receipt_takes_less_than_fifty_milliseconds_of_the_processor() -> None:
    case = sample_case()
    encode(receipt(case, TEXTS, HALL))
    began = time.process_time()
    for _ in range(5):
        encode(receipt(case, TEXTS, HALL))
    assert (time.process_time() - began) / 5 < 0.05

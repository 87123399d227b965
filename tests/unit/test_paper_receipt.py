# SPDX-License-Identifier: EUPL-1.2
"""The receipt as ESC/POS bytes, read back by a reader that knows nothing of how they were made."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing.documents import receipt
from printing.paper import Amount, Big, Code, Line, ReceiptDocument, Tick, Title
from printing.receipt import encode
from printing.simulator.strip import Cut, QrCode, Strip, TextLine
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


def test_what_the_printer_cannot_write_becomes_a_base_letter_or_a_question_mark() -> None:
    strip = read(encode(ReceiptDocument("nl", (Line("ǟ 中 “aan” – 5\u00a0€"),))))
    assert lines(strip)[0].text == "a ? “aan” – 5 €"


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
    case = replace(sample_case(), large_print=True)
    strip = read(encode(receipt(case, TEXTS, HALL)))
    runs = [run for line in lines(strip) for run in line.runs if run.text.strip()]
    assert {(run.width, run.height) for run in runs} == {(2, 2)}


def test_a_receipt_takes_less_than_fifty_milliseconds_of_the_processor() -> None:
    case = sample_case()
    encode(receipt(case, TEXTS, HALL))
    began = time.process_time()
    for _ in range(5):
        encode(receipt(case, TEXTS, HALL))
    assert (time.process_time() - began) / 5 < 0.05

# SPDX-License-Identifier: EUPL-1.2
"""Letters in any script: the right order, joined letters, a font for each, words broken well."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import uharfbuzz
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.cases import PaperForm
from printing import script
from printing.hyphens import hyphenation
from printing.layout import HYPHEN, Style, is_plain, wrap
from printing.letter import render
from printing.paper import (
    Amounts,
    Bullets,
    Code,
    Fact,
    Frame,
    Heading,
    LetterDocument,
    Paragraph,
    Step,
    TaskEntry,
)
from tests.pdf_checker import faults, structure_text

NUMBER = "2026-L1-00042-7"
WORDS = {
    "ar": (
        "لقد سُرقت محفظتي",
        f"رقم قضيتك هو \u2066{NUMBER}\u2069. يُرجى ذكر هذا الرقم عند الاتصال بنا.",
        "أوقف بطاقاتك المصرفية (PIN-pas). التكلفة €\u00a051,10.",
    ),
    "zh": (
        "我的钱包被偷了",
        f"您的案件编号是 {NUMBER}。打电话时请说出这个编号，谢谢。",
        "冻结您的银行卡（PIN-pas）。费用是 €\u00a051,10。",
    ),
    "uk": (
        "У мене вкрали гаманець",
        f"Номер вашої справи {NUMBER}. Назвіть його, коли телефонуєте нам.",
        "Заблокуйте свої банківські картки (PIN-pas). Це коштує €\u00a051,10.",
    ),
    "ti": ("ቦርሳይ ተሰሪቑ", f"ቁጽሪ ጉዳይኩም {NUMBER} እዩ።", "ናይ ባንክ ካርድኹም ዕጸዉ (PIN-pas)።"),
}
LANGUAGES = pytest.mark.parametrize("language", sorted(WORDS))


def letter_in(language: str, *, large_print: bool = False) -> LetterDocument:
    title, sentence, step = WORDS[language]
    return LetterDocument(
        language,
        title,
        ("Gemeente Lindehaven", "Stadhuis", "Havenplein 1", "1234 AB  Lindehaven"),
        ("F.Ş. de Vries-Öztürk", "Lange Lindelaan 27", "1234 CD  LINDEHAVEN"),
        (Fact(title, NUMBER),),
        (
            Heading(title, 1),
            Paragraph(sentence, strong=True),
            Frame(title, (Step(step, title),), title, (sentence,)),
            Bullets((step, sentence)),
            TaskEntry(1, title, sentence, (Fact(title, step),)),
            Amounts((Fact(title, "€\u00a051,10"),), Fact(title, "€\u00a051,10")),
        ),
        Code("LOKET:7KQ2M9XA4RTB", sentence, "7KQ2-M9XA-4RTB"),
        title,
        f"{NUMBER} · {{page}} / {{pages}}",
        PaperForm.LARGE if large_print else PaperForm.NORMAL,
    )


def seen(text: str) -> str:
    """Return what a reader gets of a text: no steering marks, plain spaces."""
    for mark in "\u2066\u2069":
        text = text.replace(mark, "")
    return " ".join(text.split())


@LANGUAGES
@pytest.mark.parametrize("large_print", [False, True])
def test_a_letter_in_any_script_is_accessible_and_reads_in_its_order(
    language: str, large_print: bool
) -> None:
    pdf = render(letter_in(language, large_print=large_print))
    assert faults(pdf) == []
    told = structure_text(pdf).replace(HYPHEN, "")
    at = 0
    for words in WORDS[language]:
        # Lines of ideographs have no space between them, others do: both are the text.
        found = told.replace(" ", "").find(seen(words).replace(" ", ""), at)
        assert found >= 0, words
        at = found


@LANGUAGES
def test_other_peoples_readers_find_the_words_as_they_were_written(
    language: str, tmp_path: Path
) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(render(letter_in(language)))

    def read(*command: str) -> str:
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        steering = "\u200b\u200e\u200f\u202a\u202b\u202c"
        return "".join(c for c in done.stdout if c not in steering and not c.isspace())

    words = seen(WORDS[language][2]).replace(" ", "")
    assert words in read("pdfinfo", "-struct-text", str(path)).replace('""', "")
    # Poppler finds lines by where letters lie; numbers within an Arabic line it places freely.
    first = seen(WORDS[language][2]).split("(")[0].replace(" ", "")
    assert first in read("pdftotext", str(path), "-")


@LANGUAGES
def test_every_letter_has_a_glyph_in_the_font_it_is_drawn_in(language: str) -> None:
    for words in WORDS[language]:
        for run in script.runs(words, "bold", script.is_right_to_left(language)):
            face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(script.font_file(run.font))))
            assert set(map(ord, run.text)) <= set(face.unicodes) | {0xA0}


@LANGUAGES
def test_all_fonts_of_a_letter_are_embedded(language: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(render(letter_in(language)))
    done = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True)
    rows = done.stdout.splitlines()[2:]
    assert len(rows) > 2
    assert all(" yes yes yes " in row for row in rows)


def test_the_case_number_is_not_turned_round_in_arabic() -> None:
    found = script.runs(WORDS["ar"][1], "regular", rtl=True)
    [number] = [run for run in found if NUMBER in run.text]
    assert not number.rtl
    before, after = found[0], found[-1]
    # What is read first stands on the right.
    assert before.place > number.place > after.place


def test_arabic_letters_join() -> None:
    [run] = script.runs("بيت", "regular", rtl=True)
    joined = {glyph.number for glyph in script.shape(run)[0]}
    alone = set()
    for letter in "بيت":
        [single] = script.runs(letter, "regular", rtl=True)
        alone |= {glyph.number for glyph in script.shape(single)[0]}
    assert not joined & alone


def test_persian_letters_can_be_kept_apart() -> None:
    def glyphs(word: str) -> int:
        [run] = script.runs(word, "regular", rtl=True)
        return len({glyph.number for glyph in script.shape(run)[0]})

    assert glyphs("می\u200cروم") != glyphs("میروم")


def test_a_name_with_letters_of_another_font_is_drawn_whole() -> None:
    found = script.runs("Laŭra Ĉaro", "regular")
    assert [run.text for run in found] == ["La", "ŭ", "ra ", "Ĉ", "aro"]
    assert {run.font for run in found} == {"latin-regular", "wide-regular"}


def test_a_letter_made_of_two_characters_is_drawn_as_one() -> None:
    assert [run.text for run in script.runs("Ame\u0301lie", "regular")] == ["Amélie"]


def test_what_steers_a_printer_or_a_reader_is_never_drawn() -> None:
    hostile = "a\x1b\x00b\u202ec\u2067d"
    assert "".join(run.text for run in script.runs(hostile, "regular")) == "abcd"


@settings(deadline=None)
@given(st.text(st.characters(max_codepoint=0x2200, exclude_categories=["Cs"]), max_size=40))
def test_what_is_called_plain_is_in_the_plain_font(text: str) -> None:
    if is_plain(text):
        for weight in script.WEIGHTS:
            face = uharfbuzz.Face(
                uharfbuzz.Blob.from_file_path(str(script.font_file(f"latin-{weight}")))
            )
            assert set(map(ord, text)) <= set(face.unicodes)


@settings(deadline=None)
@given(
    st.text(st.sampled_from("abcdefgh שלום بيت 中文，（）。\u00a0 -€1\n\u2066\u2069"), max_size=60),
    st.booleans(),
)
def test_every_run_has_a_place_of_its_own_and_nothing_gets_lost(text: str, rtl: bool) -> None:
    found = script.runs(text, "regular", rtl)
    assert sorted(run.place for run in found) == list(range(len(found)))
    kept = "".join(run.text for run in found)
    wanted = [c for c in text if c not in "\n\u2066\u2069"]
    assert len(kept) == len(wanted)
    # What no font here has is told by a sign, and never by a box that means nothing.
    assert all(
        drawn in (letter, script.MISSING) for drawn, letter in zip(kept, wanted, strict=True)
    )


# --- lines ---------------------------------------------------------------------------------


def fixed(text: str, _font: str, _size: float) -> float:
    """Measure every letter alike."""
    return float(len(text))


BODY = Style(11, 15)
DUTCH = "kwijtschelding gemeentebelastingen langdurig inkomenstoeslag aanvraag de het een bij"


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(DUTCH.split()), min_size=1, max_size=30),
    st.integers(min_value=5, max_value=60),
)
def test_lines_keep_all_words_and_never_grow_too_wide(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), BODY, width, fixed, hyphenation("nl"))
    assert all(len(line) <= width for line in lines)
    text = "".join(
        line.removesuffix(HYPHEN) if line.endswith(HYPHEN) else line + " " for line in lines
    )
    assert text.replace(" ", "") == "".join(words)


def test_a_long_word_is_broken_where_the_language_allows() -> None:
    assert wrap("kwijtschelding", BODY, 8, fixed, hyphenation("nl")) == [
        "kwijt" + HYPHEN,
        "schel" + HYPHEN,
        "ding",
    ]


def test_a_word_is_not_broken_where_the_line_is_nearly_full() -> None:
    lines = wrap("u vraagt nu direct kwijtschelding", BODY, 24, fixed, hyphenation("nl"))
    assert lines == ["u vraagt nu direct", "kwijtschelding"]


def test_numbers_and_codes_are_never_broken_by_a_hyphen() -> None:
    hyphenate = hyphenation("nl")
    assert hyphenate is not None
    assert not any(
        map(hyphenate, (NUMBER, "7KQ2-M9XA-4RTB", "www.lindehaven.nl", "€\u00a01.234,56"))
    )


@pytest.mark.parametrize("language", ["ar", "zh", "ti", "xx"])
def test_a_language_without_patterns_breaks_no_words(language: str) -> None:
    assert hyphenation(language) is None


def test_no_line_of_chinese_begins_with_a_comma_or_ends_with_an_opening_bracket() -> None:
    text = "冻结您的银行卡（银行卡）。请拨打，谢谢。"
    for width in range(5, 12):
        for line in wrap(text, BODY, width, fixed):
            assert line[0] not in "，。）"
            assert line[-1] != "（"

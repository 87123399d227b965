# SPDX-License-Identifier: EUPL-1.2
"""A scan is anybody's text: only whole, checked forms count; and bursts are told from typing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.cases import is_valid_bsn
from kiosk.identity import mrz, scans
from kiosk.identity.scans import BsnScan, LetterScan, LicenceScan, Unusable, ZoneScan
from kiosk.store.codes import new_return_code
from ui.input.burst import PACE, REST, Burst, Fate

TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
_LINE = "D1NLD11234567890ABCDEFGHIJKLM"
LICENCE = _LINE + mrz.check_digit(_LINE)


def test_the_worked_examples_of_the_standard_are_read() -> None:
    for text, kind in ((TD1, "I"), (TD3, "P")):
        scan = scans.read(text)
        assert isinstance(scan, ZoneScan)
        assert (scan.kind, scan.birth_date) == (kind, "740812")


def test_a_letter_a_bsn_and_a_licence_are_read() -> None:
    code = new_return_code()
    assert scans.read("LOKET:" + code.replace("-", "")) == LetterScan(code.replace("-", ""))
    assert scans.read(" loket:" + code + "\r\n") == LetterScan(code)
    assert scans.read("999990408") == BsnScan("999990408")
    assert scans.read("BSN:999990408") == BsnScan("999990408")
    assert scans.read(LICENCE) == LicenceScan(LICENCE)


@pytest.mark.parametrize(
    "text",
    [
        TD1.replace("7408122", "7408123"),
        TD3.replace("L898902C36", "L898902C35"),
        LICENCE[:-1] + str((int(LICENCE[-1]) + 1) % 10),
        "999990409",
        "LOKET:",
    ],
)
def test_one_wrong_character_is_misread_and_asked_for_again(text: str) -> None:
    assert scans.read(text) in (Unusable.MISREAD, Unusable.FOREIGN, Unusable.DAMAGED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/?bsn=999990408",
        "8710400145981",
        "LOKET:" + "A" * 100_000,
        "١٢٣٤٥٦٧٨٩",
        "999990408; DROP TABLE cases",
        '{"bsn": "999990408"}',
        "\x00\x1b]0;x\x07",
        "<" * 90,
    ],
)
def test_everything_else_is_of_no_use(text: str) -> None:
    assert isinstance(scans.read(text), Unusable)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=600), st.text("0123456789<ABDLOKET:INP", max_size=100)))
def test_no_text_gets_through_that_fails_its_own_check(text: str) -> None:
    match scans.read(text):
        case BsnScan(bsn):
            assert is_valid_bsn(bsn)
        case ZoneScan(access):
            assert access.mrz_information().isascii()
        case LicenceScan(line):
            assert len(line) == scans.LICENCE_LINE
        case LetterScan(code):
            assert len(code) <= 20
        case Unusable():
            pass


def test_nothing_of_a_scan_shows_when_it_is_printed() -> None:
    for text in (TD1, LICENCE, "999990408"):
        shown = repr(scans.read(text))
        assert "D23145890" not in shown
        assert "740812" not in shown
        assert "999990408" not in shown
        assert LICENCE not in shown


# --- bursts --------------------------------------------------------------------------------


def strike(keys: str, gap: float) -> tuple[list[str], list[str]]:
    """Strike keys at a pace; return what the page got and what was scanned."""
    burst, at, held = Burst(), 10.0, ""
    page: list[str] = []
    found: list[str] = []

    def become(fate: Fate, text: str | None) -> None:
        nonlocal held
        if fate is Fate.RELEASE:
            page.extend(held)
        if fate is Fate.SCAN and text is not None:
            found.append(text)
        if fate is not Fate.STAY:
            held = ""

    wait = 0.0
    for key in keys:
        if wait and gap > wait:
            fate, scan = burst.rest()
            become(fate, scan.text if scan else None)
        at += gap
        verdict = burst.press(key, at)
        text = verdict.scan.text if verdict.scan else None
        become(verdict.before, text)
        if verdict.hold:
            held += key
        else:
            page.append(key)
        become(verdict.after, text)
        wait = verdict.wait
    if wait:
        fate, scan = burst.rest()
        become(fate, scan.text if scan else None)
    return page, found


@pytest.mark.parametrize("text", [TD1, TD3, "999990408", "LOKET:7K3M9QX2D0VF", LICENCE])
def test_a_scan_at_a_scanners_pace_is_one_scan_and_no_key_of_it_reaches_the_page(text: str) -> None:
    page, found = strike(text + "\n", 0.004)
    assert (page, found) == ([], [text])


def test_a_long_foreign_code_is_a_scan_too_so_that_it_does_not_fill_a_field() -> None:
    assert strike("https://example.org/a\n", 0.004) == ([], ["https://example.org/a"])


@pytest.mark.parametrize("gap", [0.06, 0.1, 0.5])
@pytest.mark.parametrize("text", ["Noor Voorbeeld\n", "999990408\n", "LOKET:7K3M9QX2D0VF\n"])
def test_typing_reaches_the_page_whole_and_in_order(text: str, gap: float) -> None:
    page, found = strike(text, gap)
    assert "".join(page) == text
    assert found == []


@pytest.mark.parametrize("text", ["ab", "12", "Station", "Noor\n", "06 12345678\n", "\n", " "])
def test_short_bursts_are_typing_however_fast(text: str) -> None:
    page, found = strike(text, 0.001)
    assert "".join(page) == text
    assert found == []


@settings(max_examples=200, deadline=None)
@given(st.text("ab1< \n", max_size=40), st.sampled_from([0.001, PACE / 2, PACE * 2, REST * 2]))
def test_no_key_is_lost_or_doubled(text: str, gap: float) -> None:
    page, found = strike(text, gap)
    left = "".join(page) + "".join(found)
    assert sorted(left.replace("\n", "")) == sorted(text.replace("\n", ""))


def test_a_slow_screen_gives_keys_back_and_still_knows_the_scan() -> None:
    burst = Burst()
    burst.press("9", 1.000)
    assert burst.rest() == (Fate.RELEASE, None)
    verdict = None
    for place, key in enumerate("99990408\n", start=1):
        verdict = burst.press(key, 1.0 + place * 0.005)
    assert verdict is not None
    assert verdict.scan is not None
    assert (verdict.scan.text, verdict.scan.leaked) == ("999990408", "9")

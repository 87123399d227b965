# SPDX-License-Identifier: EUPL-1.2
"""The machine-readable zone: the standard's specimens, and what strangers type."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.identity import mrz
from kiosk.identity.mrz import Field, Mrz, Unreadable
from kiosk.identity.states import MrzKey

TODAY = dt.date(2026, 11, 23)
# ICAO 9303-4 appendix B, 9303-5 appendix B, 9303-6 appendix B.
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"


def parsed(text: str) -> Mrz:
    zone = mrz.parse(text)
    assert isinstance(zone, Mrz)
    return zone


@pytest.mark.parametrize(
    ("text", "number", "kind"), [(TD3, "L898902C3", "P"), (TD1, "D23145890", "I"),
                                 (TD2, "D23145890", "I")]
)  # fmt: skip
def test_the_specimens_of_the_standard_are_read(text: str, number: str, kind: str):
    zone = parsed(text)
    assert (zone.kind, zone.issuer, zone.nationality) == (kind, "UTO", "UTO")
    assert (zone.family_name, zone.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert (zone.document_number, zone.sex) == (number, "F")
    assert (zone.birth_date, zone.expiry_date) == ("740812", "120415")
    assert zone.faults == frozenset()
    assert not zone.name_truncated


def test_optional_data_is_kept_apart():
    assert parsed(TD3).optional == ("ZE184226B", "")


@pytest.mark.parametrize("text", [TD1, TD2, TD3])
def test_one_wrong_character_never_goes_unnoticed_in_a_checked_field(text: str):
    plain = text.replace("\n", "")
    number = parsed(text).document_number
    for at in range(plain.index(number), plain.index(number) + 9):
        wrong = "7" if plain[at] != "7" else "8"
        zone = parsed(plain[:at] + wrong + plain[at + 1 :])
        assert Field.DOCUMENT_NUMBER in zone.faults
        assert Field.COMPOSITE in zone.faults


@pytest.mark.parametrize(
    "text",
    [
        "I<UTOD23145890<7349<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2"
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
        "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<D23145890<UTO3407127M95071227349<<<8",
    ],
)
def test_a_document_number_of_more_than_nine_characters_is_joined(text: str):
    zone = parsed(text)
    assert zone.document_number == "D23145890734"
    assert zone.optional[0] == ""
    assert zone.faults == frozenset()
    access = MrzKey.from_mrz(text)
    assert access is not None
    assert access.mrz_information() == "D23145890734934071279507122"


def test_a_long_number_without_its_rest_is_a_fault():
    zone = parsed(
        "I<UTOD23145890<<<<<<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2STEVENSON<<PETER<JOHN<<<<<<<<<"
    )
    assert Field.DOCUMENT_NUMBER in zone.faults


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unreadable.LENGTH),
        (TD3[:-1], Unreadable.LENGTH),
        ("A" * 100_000, Unreadable.LENGTH),
        (TD3.replace("ANNA", "ANN\u00c1"), Unreadable.CHARACTERS),
        (TD3.replace("ANNA", "AN\x1bA"), Unreadable.CHARACTERS),
        (TD3.replace("740812", "741812"), Unreadable.DATES),
        (TD3.replace("120415", "1204A5"), Unreadable.DATES),
    ],
)
def test_what_is_no_machine_readable_zone_is_named(text: str, why: Unreadable):
    assert mrz.parse(text) is why


def test_a_name_that_fills_its_field_may_be_truncated():
    zone = parsed(TD1[:-30] + "NILAVADHANANANDA<<CHAYAPA<DEJT")
    assert zone.name_truncated
    assert zone.given_names == "CHAYAPA DEJT"


def test_a_name_without_given_names_is_read():
    zone = parsed(TD1[:-30] + "ARKFREITH<<<<<<<<<<<<<<<<<<<<<")
    assert (zone.family_name, zone.given_names) == ("ARKFREITH", "")


@pytest.mark.parametrize(
    ("short", "written"),
    [
        ("740812", "1974-08-12"),
        ("260101", "2026-01-01"),
        ("261123", "2026-11-23"),
        ("261124", "1926-11-24"),
        ("270101", "1927-01-01"),
        ("000229", "2000-02-29"),
        ("65<<<<", "1965-00-00"),
        ("650000", "1965-00-00"),
        ("6503<<", "1965-03-00"),
        ("26<<<<", "2026-00-00"),
        ("<<<<<<", "0000-00-00"),
        ("<<0312", "0000-03-12"),
    ],
)
def test_a_birth_date_gets_its_century_and_keeps_what_is_unknown(short: str, written: str):
    assert mrz.birth_date(short, TODAY) == written


@pytest.mark.parametrize(
    ("short", "today", "written"),
    [
        ("120415", TODAY, dt.date(2012, 4, 15)),
        ("330912", TODAY, dt.date(2033, 9, 12)),
        ("751231", TODAY, dt.date(2075, 12, 31)),
        ("760101", TODAY, dt.date(1976, 1, 1)),
        ("990101", TODAY, dt.date(1999, 1, 1)),
        ("050101", dt.date(2098, 5, 5), dt.date(2105, 1, 1)),
        ("980101", dt.date(2101, 5, 5), dt.date(2098, 1, 1)),
        ("290230", TODAY, None),
        ("29<<<<", TODAY, None),
        ("290000", TODAY, None),
    ],
)
def test_an_expiry_date_gets_the_nearest_century(
    short: str, today: dt.date, written: dt.date | None
):
    assert mrz.expiry_date(short, today) == written


def test_the_access_key_comes_from_a_scanned_zone():
    access = MrzKey.from_mrz(TD3.lower().replace("\n", "\r\n  "))
    assert access == MrzKey("L898902C3", "740812", "120415")
    assert MrzKey.from_mrz(TD3.replace("740812", "740813")) is None
    assert MrzKey.from_mrz("my wallet was stolen") is None


def test_a_fault_outside_the_key_does_not_spoil_the_access_key():
    assert MrzKey.from_mrz(TD3.replace("ZE184226B", "ZE184226C")) is not None


def test_the_access_key_comes_from_what_is_typed():
    typed = MrzKey.from_typed(" l898 902c3 ", "1974-08-12", "2012-04-15")
    assert typed == MrzKey("L898902C3", "740812", "120415")
    unknown = MrzKey.from_typed("L898902C3", "1974-00-00", "2012-04-15")
    assert unknown == MrzKey("L898902C3", "74<<<<", "120415")


@pytest.mark.parametrize(
    ("number", "birth", "expires"),
    [
        ("", "1974-08-12", "2012-04-15"),
        ("L898902C3?", "1974-08-12", "2012-04-15"),
        ("L" * 23, "1974-08-12", "2012-04-15"),
        ("L898902C3", "12-08-1974", "2012-04-15"),
        ("L898902C3", "1974-13-12", "2012-04-15"),
        ("L898902C3", "1974-08-12", "2012-00-15"),
        ("L898902C3", "1974-08-12", ""),
        ("L898902C3", "\u0661974-08-12", "2012-04-15"),
    ],
)
def test_what_cannot_be_a_key_is_refused(number: str, birth: str, expires: str):
    assert MrzKey.from_typed(number, birth, expires) is None


def test_the_access_key_does_not_show_itself():
    assert repr(MrzKey("L898902C3", "740812", "120415")) == "MrzKey(...)"


@pytest.mark.parametrize(
    ("capitals", "issuer", "written"),
    [
        ("JANSEN", "NLD", "Jansen"),
        ("VAN DEN BERG", "NLD", "van den Berg"),
        ("IJSSELMUIDEN", "NLD", "IJsselmuiden"),
        ("DE", "NLD", "De"),
        ("DE LA CRUZ", "UTO", "De La Cruz"),
        ("", "NLD", ""),
    ],
)
def test_capitals_become_a_readable_name(capitals: str, issuer: str, written: str):
    assert mrz.readable_name(capitals, issuer) == written

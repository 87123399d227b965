# SPDX-License-Identifier: EUPL-1.2
"""Numbers, dates, amounts and codes as people say them, in each language that has its rules."""

from __future__ import annotations

import datetime as dt
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import spoken

TODAY = dt.date(2026, 11, 24)

DUTCH = [
    ("U betaalt € 51,10.", "U betaalt 51 euro en 10 cent."),
    ("€ 1.234,56", "1234 euro en 56 cent"),
    ("€ 0,50 of € 75 of -€ 3,00", "50 cent of 75 euro of min 3 euro"),
    ("€\u00a01,01", "1 euro en 1 cent"),
    ("vóór 8 december 2026", "vóór dinsdag 8 december 2026"),
    ("dinsdag 24 november 2026, 14:05", "dinsdag 24 november 2026, 14 uur 5"),
    ("geboren op 12-05-1966", "geboren op 12 mei 1966"),
    ("2026-11-24", "dinsdag 24 november 2026"),
    ("31-02-2026", "31-02-2026"),
    ("om 9:00 uur", "om 9 uur"),
    ("om 14:30.", "om 14 uur 30."),
    ("Bel 14 020.", "Bel 14, nul 20."),
    ("020 123 45 67", "nul 20, één twee drie, vier vijf, zes zeven"),
    ("06-12345678", "nul 6, één twee, drie vier, vijf zes, zeven acht"),
    ("0612345678", "nul 6, één twee, drie vier, vijf zes, zeven acht"),
    ("0570-123456", "nul vijf 70, één twee, drie vier, vijf zes"),
    ("0800-1234", "nul 800, één twee, drie vier"),
    ("+31 6 12345678", "plus 31, zes, één twee, drie vier, vijf zes, zeven acht"),
    ("2026-K1-00017-Q", "twee nul twee zes, K één, nul nul nul één zeven, Q"),
    ("1234 AB Utrecht", "12 34, A B Utrecht"),
    ("1005 ZZ", "10 nul vijf, Z Z"),
    ("Kerkstraat 12-2, 1234 AB Utrecht", "Kerkstraat 12 streep 2, 12 34, A B Utrecht"),
    ("Kerkstraat 12a", "Kerkstraat 12 A"),
    (
        "NL91 ABNA 0417 1643 00",
        "N L negen één, A B N A, nul vier één zeven, één zes vier drie, nul nul",
    ),
    (
        "RF18 5390 0754 7034",
        "R F één acht, vijf drie negen nul, nul zeven vijf vier, zeven nul drie vier",
    ),
    ("BSN 123456782", "B S N één twee drie, vier vijf zes, zeven acht twee"),
    ("••••••782", "eindigt op zeven acht twee"),
    ("paspoort NX12345T6", "paspoort N X één, twee drie vier, vijf T zes"),
    ("binnen 2–4 weken", "binnen 2 tot 4 weken"),
    ("Gemeente · vandaag", "Gemeente, vandaag"),
    ("info@voorbeeldstad.nl", "info apenstaartje voorbeeldstad punt nl"),
    ("www.voorbeeldstad.nl/post", "voorbeeldstad punt nl schuine streep post"),
    ("1.200 huizen", "1200 huizen"),
    ("Kamer 3, stap 2 van 5.", "Kamer 3, stap 2 van 5."),
    ("bijv. 50%", "bijvoorbeeld 50%"),
    ("Wij helpen u verder.", "Wij helpen u verder."),
    ("", ""),
]
ENGLISH = [
    ("You pay €51.10.", "You pay 51 euros and 10 cents."),
    ("€1,234.56", "1234 euros and 56 cents"),
    ("€1.00", "1 euro"),
    ("before 8 December 2026", "before Tuesday, 8 December 2026"),
    ("at 14:05 or 9:00", "at 14 oh 5 or 9 o'clock"),
    ("14 020", "14, zero two zero"),
    ("postcode 1234 AB", "postcode one two three four, ay B"),
    ("2 – 4 weeks", "2 to 4 weeks"),
    ("e.g. a BSN", "for example a B S N"),
]
OTHERS = [
    ("de", "am 8. Dezember 2026", "am Dienstag, 8. Dezember 2026"),
    ("pl", "8 grudnia 2026", "wtorek, 8 grudnia 2026"),
    ("es", "8 de diciembre de 2026", "martes, 8 de diciembre de 2026"),
    ("tr", "2026-K1-00017-Q", "2 0 2 6, K 1, 0 0 0 1 7, Q"),
    ("ar", "رقم \u2066 2026-K1-00017-Q \u2069", "رقم 2 0 2 6, K 1, 0 0 0 1 7, Q"),
    ("zh", "2026年12月8日", "2026年12月8日"),
    ("xx", "8 december 2026", "8 december 2026"),
    ("../nl", "€ 51,10", "€ 51,10"),
]


@pytest.mark.parametrize(("shown", "said"), DUTCH)
def test_dutch_is_said_as_people_say_it(shown: str, said: str) -> None:
    assert spoken.spoken(shown, "nl", TODAY) == said


@pytest.mark.parametrize(("shown", "said"), ENGLISH)
def test_english_is_said_as_people_say_it(shown: str, said: str) -> None:
    assert spoken.spoken(shown, "en", TODAY) == said


@pytest.mark.parametrize(("language", "shown", "said"), OTHERS)
def test_a_language_without_rules_of_its_own_says_dates_and_codes(
    language: str, shown: str, said: str
) -> None:
    assert spoken.spoken(shown, language, TODAY) == said


def test_only_dates_near_today_have_their_weekday() -> None:
    assert spoken.spoken("8 december 2026", "nl") == "8 december 2026"
    assert spoken.spoken("8 december 1986", "nl", TODAY) == "8 december 1986"


def test_a_number_to_copy_is_said_in_the_groups_it_is_written_in() -> None:
    assert spoken.spelled("12-34 AB", "nl") == "één twee, drie vier, A B"


@given(st.text(max_size=80), st.sampled_from(["nl", "en", "pl", "xx"]))
def test_every_word_of_any_text_is_said_once_and_in_order(text: str, language: str) -> None:
    pieces = spoken.say(text, language, TODAY)
    at = 0
    for piece in pieces:
        assert at <= piece.start < piece.end <= len(text)
        assert not any(one.isalnum() for one in text[at : piece.start])
        at = piece.end
    assert not any(one.isalnum() for one in text[at:])


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
    st.integers(0, 10_000_000),
    st.sampled_from(["nl", "en"]),
)
def test_dates_and_amounts_of_the_catalogue_are_always_recognised(
    day: dt.date, cents: int, language: str
) -> None:
    from kiosk.formats import amount, long_date
    from kiosk.languages import BUILT_IN

    about = BUILT_IN[language]
    assert len(spoken.say(long_date(about, day), language)) == 1
    said = spoken.spoken(amount(about, cents), language)
    assert "€" not in said
    assert str(cents // 100) in said or cents < 100


def test_each_file_of_rules_is_whole() -> None:
    wanted = set(tomllib.loads((spoken.FOLDER / "nl.toml").read_text(encoding="utf-8")))
    for path in spoken.FOLDER.glob("*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        missing = wanted - set(table)
        assert not missing, (path.name, missing)
        assert len(table["digits"]) == 10
        assert set(table["signs"]) == {"@", ".", "-", "_", "/"}

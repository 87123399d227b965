# SPDX-License-Identifier: EUPL-1.2
"""The reader of sentences finds what is hard, and leaves alone what is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.life_events import language
from kiosk.messages import Catalogue

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def _remarks(text: str, code: str = "nl", *, question: bool = False) -> str:
    rules = language.load(ASSETS, code)
    assert rules is not None
    return "\n".join(language.Reader(rules).remarks(text, question=question))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" ".join(["woord"] * 16) + ".", "has 16 words, 15 is the most"),
        ("Neem uw arbeidsongeschiktheidsverzekering mee.", "is a long word"),
        ("Uw aanvraag wordt morgen door ons behandeld.", "wordt … behandeld"),
        ("Wij bellen als de pas gemaakt wordt.", "gemaakt wordt"),
        ("Indien u verhuist, belt u ons.", "write instead: als"),
        ("U dient te betalen.", "write instead: moet"),
        ("Neem contact op met ons.", "write instead: bellen"),
        ("Welkom!", "no exclamation marks"),
        ("Wat moet je doen?", "write instead: u"),
    ],
)
def test_what_is_hard_is_found(text: str, said: str) -> None:
    assert said in _remarks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wij sturen u een brief. Daarin staat wat u kunt doen.",
        "Het wordt koud. U betaalt € 12,50 op 3 mei 2026.",
        "Uw kind is geboren. Kom binnen 3 dagen.",
        "Bel { $phone }.",
        "Het kost € 70,38. Dat is 10,5 procent.",
    ],
)
def test_what_is_easy_is_left_alone(text: str) -> None:
    assert _remarks(text) == ""


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Hoe heet u?", False),
        ("Wat is uw naam en wanneer bent u geboren?", True),
        ("Bent u verhuisd? Waarheen?", True),
        ("En welk deel van de dag?", False),
        ("Zoekt u een paspoort en/of een rijbewijs?", True),
    ],
)
def test_a_page_asks_one_question(text: str, several: bool) -> None:
    assert ("one question" in _remarks(text, question=True)) is several


def test_english_is_read_too() -> None:
    assert "write instead: before" in _remarks("Come here prior to Monday.", "en")
    assert "passive" in _remarks("Your form must be submitted today.", "en")
    assert _remarks("You are not married and the child is not known yet.", "en") == ""


def test_every_variant_of_a_message_is_read(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "x.ftl").write_text(
        "# one\nx = { $n ->\n    [one] Bel ons.\n   *[other] Indien u { $n } keer belt.\n}\n"
        "failure-x-remedy = Derhalve.\n",
        encoding="utf-8",
    )
    rules = language.load(ASSETS, "nl")
    assert rules is not None
    found = list(language.findings(rules, Catalogue(tmp_path, ("nl",)), "nl", ()))
    assert [str(one) for one in found] == [
        "locale/nl/x.ftl:2: “x”: “Indien” is hard; write instead: als"
    ]
    assert found[0].advice


@pytest.mark.parametrize("pattern", ["(a+)+$", "[", "x" * 300])
def test_a_pattern_that_cannot_be_used_is_refused(tmp_path: Path, pattern: str) -> None:
    shutil.copytree(ASSETS / "language", tmp_path / "language")
    path = tmp_path / "language" / "en.yaml"
    text = path.read_text(encoding="utf-8").replace('"and/or"', f"'{pattern}'")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError):
        language.load(tmp_path, "en")

# SPDX-License-Identifier: EUPL-1.2
"""Content that cannot work is refused or reported in plain words, with its file and line."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import FailureCode, KnownError
from kiosk.life_events import conditions, content
from kiosk.life_events.check import check

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = dt.date(2026, 11, 23)

Change = Callable[[str, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the content that may be spoilt."""
    shutil.copytree(ASSETS / "language", tmp_path / "language")
    for language in ("nl", "en"):  # only what the wallet says, so that reading it is quick
        (tmp_path / "locale" / language).mkdir(parents=True)
        for name in ("wallet-stolen.ftl", "interview.ftl", "needs.ftl", "identity.ftl"):
            text = ASSETS / "locale" / language / name
            shutil.copy(text, tmp_path / "locale" / language / name)
    (tmp_path / "life-events").mkdir()
    for name in ("wallet-stolen.yaml", "fees.yaml"):
        shutil.copy(ASSETS / "life-events" / name, tmp_path / "life-events" / name)
    return tmp_path


@pytest.fixture
def change(folder: Path) -> Change:
    """Replace a piece of the wallet's file by another."""
    path = folder / "life-events" / "wallet-stolen.yaml"

    def replace(old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


def _refused(folder: Path) -> str:
    with pytest.raises(KnownError) as caught:
        content.load(folder)
    assert caught.value.code is FailureCode.CONTENT_INVALID
    first = check(folder, ("nl", "en"), TODAY)[0]
    assert str(first) == caught.value.detail
    return caught.value.detail


def _found(folder: Path) -> str:
    return "\n".join(str(finding) for finding in check(folder, ("nl", "en"), TODAY))


def test_the_content_of_loket_has_nothing_to_repair() -> None:
    assert _found(ASSETS) == ""


def test_the_same_files_have_the_same_version_and_a_change_has_another(
    folder: Path, change: Change
) -> None:
    before = content.load(folder).version
    assert before == content.load(folder / "life-events").version
    change("max_length: 80", "max_length: 81")
    assert content.load(folder).version != before


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ("icon: wallet\n", "icon: [wallet\n", "order:", "this is not valid YAML"),
        ("icon: wallet", "icons: wallet", "icons:", "“icons” is not a known key"),
        ("kind: several", "kind: serveral", "serveral", "“serveral” is not possible here"),
        ("id: contents", "id: Contents!", "Contents!", "underscores, beginning with a letter"),
        ("icon: wallet\n", "", "id: wallet-stolen", "“icon” is missing"),
        ("icon: wallet", "icon: *wallet", "*wallet", "alias"),
        ("id: city-pass", "id: passport", "id: passport, icon: t", "“passport” is there twice"),
        ("id: stolen_on", "id: contents", "id: contents\n    kind: date", "is there twice"),
        ("icon: wallet", "icon: wallet\nicon: purse", "icon: purse", "“icon” is written twice"),
    ],
)
def test_a_malformed_file_is_refused_with_its_line(
    folder: Path, change: Change, old: str, new: str, at: str, said: str
) -> None:
    change(old, new)
    refused = _refused(folder)
    assert said in refused
    text = (folder / "life-events" / "wallet-stolen.yaml").read_text(encoding="utf-8")
    line = text.count("\n", 0, text.index(at)) + 1
    assert refused.startswith(f"life-events/wallet-stolen.yaml:{line}: ")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"id-card" in contents\n', '"id-crad" in contents\n', "“id-crad” is not an answer"),
        ('"id-card" in contents\n', '"id-card" in wallet\n', "uses “wallet”, which is not"),
        ('"id-card" in contents\'', 'police == "want"\'', "uses “police”, which is not a question"),
        ("!identity.name_known", "!identity.name_knwon", "“identity.name_knwon”, which does not"),
        ('police == "want"\'', "police'", "the condition is not a yes or no"),
        ('police == "want"\'', "police > 3'", "combines different kinds"),
        ('police == "want"\'', "police == '", "the condition cannot be read"),
        ('police == "want"\'', "call(police)'", "calls “call”, which does not exist"),
        ('police == "want"\'', 'police == "maybe"\'', "“maybe” is not an answer to “police”"),
        ('police == "want"\'', 'police == "want" && age > 200\'', "never becomes part of a plan"),
        ("after: [new-id-card", "after: [old-id-card", "follows “old-id-card”, which is not"),
        ("{fee: driving-licence}", "{fee: licence}", "the fee “licence” is not in fees.yaml"),
        ("      - {fee: passport}\n", "", "the last of its fees has a condition"),
        ("  - id: phone\n    kind: phone", "  - id: phone\n    kind: text", "has to be of kind"),
        ("id: police-report", "id: police-visit", "“wallet-stolen-task-police-visit-why” is"),
    ],
)
def test_a_mistake_is_reported_in_plain_words(
    folder: Path, change: Change, old: str, new: str, said: str
) -> None:
    change(old, new)
    found = _found(folder)
    assert said in found
    assert found.startswith("life-events/wallet-stolen.yaml:")


def test_a_question_nobody_gets_is_reported(folder: Path, change: Change) -> None:
    change('"id-card" in contents && "passport" in contents', "age > 5 && age < 3")
    assert "question “new_documents” is never asked" in _found(folder)


def test_a_way_that_ends_in_nothing_is_reported(folder: Path, change: Change) -> None:
    change("needed_when: '\"other\" in contents'", "needed_when: 'police == \"want\"'")
    assert "ends in an empty plan; for example" in _found(folder)


def test_a_fee_above_the_maximum_or_without_a_day_is_reported(folder: Path) -> None:
    path = folder / "life-events" / "fees.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("70.38", "70.39", 1), encoding="utf-8")
    assert "“id-card”: € 70.39 is more than the legal maximum of € 70.38" in _found(folder)
    path.write_text(text.replace("2023-01-01", "2027-01-01", 1), encoding="utf-8")
    assert "there is no amount of the fee “id-card” for 2026-11-23" in _found(folder)


def test_an_amount_is_written_in_euros_and_cents(folder: Path) -> None:
    path = folder / "life-events" / "fees.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("70.38", "70,38", 1), encoding="utf-8")
    assert "write the amount in euros and cents" in _refused(folder)


def test_a_text_missing_in_one_language_is_reported(folder: Path) -> None:
    path = folder / "locale" / "en" / "wallet-stolen.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("wallet-stolen-place-hint =", "place-hint ="), encoding="utf-8")
    assert "the text “wallet-stolen-place-hint” is missing in en" in _found(folder)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        content.load(tmp_path)


@given(st.text(max_size=80))
def test_no_text_makes_a_condition_do_anything_but_fail_in_words(text: str) -> None:
    for problem in conditions.problems(text, ()):
        assert problem.startswith("the condition")


def test_a_condition_too_long_to_review_is_refused() -> None:
    assert "longer than" in conditions.problems("true || " * 200 + "true", ())[0]

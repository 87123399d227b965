# SPDX-License-Identifier: EUPL-1.2
"""Letters that a municipality writes: checked with readable words, and never a letter lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.cases import DocumentKind, TaskId
from kiosk.commands import ASSETS
from kiosk.letters import book, drawings, sample
from kiosk.messages import Catalogue
from kiosk.paper_commands import preview
from printing.writing import letter
from tests.unit.plan_kit import CONTENT

TEXTS = Catalogue(ASSETS / "locale", ("nl", "en"))


def folder_with(tmp_path: Path, **files: str) -> Path:
    """Return a content folder with these letters; a name with __ is in a folder of its own."""
    for name, text in files.items():
        path = tmp_path / "letters" / (name.replace("__", "/").replace("_", "-") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def shipped(name: str) -> str:
    return (ASSETS / "letters" / f"{name}.yaml").read_text(encoding="utf-8")


def said(folder: Path) -> list[str]:
    return [str(finding) for finding in book.findings(folder, TEXTS)]


def test_the_letters_of_loket_have_nothing_to_repair() -> None:
    assert said(ASSETS) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("decision", "  - {block: objection}\n", "", "the block “objection” is missing"),
        (
            "decision",
            "{block: objection}",
            "{block: objection, when: fees.total > 0}",
            "the block “objection” has a condition",
        ),
        ("decision", "{block: reasons}", "{block: sermon}", "sermon"),
        ("decision", "text: decision-why", "text: decision-wyh", "“decision-wyh” is missing in nl"),
        ("decision", "text: decision-why", "text: request-message", "names “{ $due_date }” in nl"),
        ("decision", 'letter.outcome == "partly"', "letter.outcom", "“letter.outcom”, which does"),
        ("decision", 'letter.outcome == "partly"', "moon", "uses “moon”, which a letter does not"),
        ("decision", 'letter.outcome == "partly"', "fees.total", "not a yes or no"),
        ("decision", "kind: decision", "kind: decision\nlayout: none", "no layout “none”"),
        ("decision", "level: 1", "level: 2", "begins with a heading of level 1"),
        ("request", "text: request-message", "text: letter-greeting", "says “{ $due_date }”"),
        ("ask-photo", "icon: user", "icon: unicorn", "no picture “unicorn”"),
        ("invoice", "kind: invoice", "kind: bill", "bill"),
    ],
)
def test_a_mistake_in_a_letter_is_told_with_its_line_and_the_shipped_letter_is_used(
    tmp_path: Path, name: str, old: str, new: str, told: str
) -> None:
    text = shipped(name)
    assert old in text
    folder = folder_with(tmp_path, **{name.replace("-", "_"): text.replace(old, new, 1)})
    found = said(folder)
    if "due_date" in told and name == "request":
        # The other texts of this letter say it still.
        assert found == []
        return
    assert any(told in one for one in found), found
    assert all(one.startswith(f"letters/{name}.yaml:") for one in found)
    used = book.load(folder, TEXTS)
    assert used.letters[name] == book.read_shipped().letters[name]
    assert [str(finding) for finding in used.findings] == found


def test_a_request_that_never_says_by_when_is_refused(tmp_path: Path) -> None:
    text = shipped("request")
    for part in ("request-message", "request-late-text", "request-by"):
        text = text.replace(part, "letter-greeting")
    [found] = said(folder_with(tmp_path, request=text))
    assert "no text of this letter says “{ $due_date }”, the last day to answer" in found


def test_yaml_that_cannot_be_read_is_told_and_nothing_else_is_lost(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, decision="id: decision\n  kind: [", invoice=shipped("invoice"))
    [found] = said(folder)
    assert found.startswith("letters/decision.yaml:") and "not valid YAML" in found
    assert "decision" in book.load(folder, TEXTS).letters


def test_a_municipality_has_its_own_decision_for_one_task(tmp_path: Path) -> None:
    own = shipped("decision").replace("id: decision", "id: decision-pass\ntasks: [new-city-pass]")
    used = book.load(folder_with(tmp_path, decision_pass=own), TEXTS)
    assert used.findings == ()
    assert used.letter(DocumentKind.DECISION, TaskId("new-city-pass")).id == "decision-pass"
    assert used.letter(DocumentKind.DECISION, TaskId("new-id-card")).id == "decision"


def test_a_letter_of_the_municipality_goes_before_ours_with_its_own_words(tmp_path: Path) -> None:
    words = tmp_path / "locale" / "nl"
    words.mkdir(parents=True)
    (words / "ours.ftl").write_text("our-message = Dag { $name }, wij keken ernaar.\n", "utf-8")
    english = tmp_path / "locale" / "en"
    english.mkdir()
    (english / "ours.ftl").write_text("our-message = Hello { $name }, we looked.\n", "utf-8")
    own = shipped("decision").replace("text: decision-why", "text: our-message")
    folder = folder_with(tmp_path, decision=own)
    texts = Catalogue(ASSETS / "locale", ("nl", "en"), over=tmp_path / "locale")
    used = book.load(folder, texts)
    assert used.findings == ()
    case = sample.case(CONTENT, "nl")
    order = sample.order(DocumentKind.DECISION, case)
    made = letter(DocumentKind.DECISION, case, texts, sample.HALL, book=used, order=order)
    assert any("Dag Fenna de Vries-Öztürk, wij" in str(block) for block in made.blocks)


@pytest.mark.parametrize(
    ("layout", "told"),
    [
        ("id: other\ncolour: '#eeeeee'\n", "too light to be read"),
        ("id: other\nlogo: {file: gone.svg}\n", "there is no file letters/gone.svg"),
        ("id: other\nlogo: {file: text.svg}\n", "it has <text>"),
        ("id: other\nsender: ['{mayor}']\n", "“{mayor}” is not known"),
        ("id: other\nmargins: {left: 2}\n", "left"),
        ("id: other\nwindow: porthole\n", "porthole"),
    ],
)
def test_a_mistake_in_a_layout_is_told(tmp_path: Path, layout: str, told: str) -> None:
    folder = folder_with(tmp_path, layouts__other=layout)
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>x</text></svg>'
    (tmp_path / "letters" / "text.svg").write_text(svg, encoding="utf-8")
    found = said(folder)
    assert any(told in one for one in found), found
    assert book.load(folder, TEXTS).paper("other") == book.load(None, TEXTS).paper("standard")


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"<svg",
        b"<html/>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0 L"/></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        b'<path fill="url(#x)" d="M0 0h1"/></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"'
        b' transform="skewX(30)"/></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h1e99"/></svg>',
    ],
)
def test_a_logo_that_cannot_be_drawn_is_refused_with_words(bad: bytes) -> None:
    with pytest.raises(drawings.DrawingError):
        drawings.read(bad, drawings.SVG)
    with pytest.raises(drawings.DrawingError):
        drawings.read(bad, drawings.PNG)


def test_the_preview_shows_a_letter_and_says_what_it_did_not_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert preview("decision", out=tmp_path / "d.pdf") == 0
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF")
    assert "made-up case" in capsys.readouterr().out
    assert preview("decision", out=tmp_path / "d.png", form="large", letterhead="example") == 0
    assert len(list(tmp_path.glob("d-*.png"))) >= 2
    assert preview("sermon", out=tmp_path / "x.pdf") == 1
    assert "no letter 'sermon'; choose from confirmation" in capsys.readouterr().err
    broken = folder_with(
        tmp_path / "own", decision=shipped("decision").replace("{block: rea", "{b")
    )
    assert preview("decision", out=tmp_path / "e.pdf", folder=broken) == 0
    assert "Loket's own is used instead" in capsys.readouterr().err


def test_a_package_with_letters_is_taken_and_one_with_a_mistake_is_not(tmp_path: Path) -> None:
    from kiosk.errors import KnownError
    from kiosk.package_commands import check_folder

    good = folder_with(tmp_path / "good", decision=shipped("decision"))
    shutil.copy(ASSETS / "letters" / "example-logo.svg", good / "letters" / "logo.svg")
    check_folder(good)
    bad = folder_with(
        tmp_path / "bad", decision=shipped("decision").replace("{block: closing", "{")
    )
    with pytest.raises(KnownError, match="letters have"):
        check_folder(bad)

# SPDX-License-Identifier: EUPL-1.2
"""A language is a folder: a translator adds one, the check reads it, and a page never mixes two."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import direction, formats, languages
from kiosk.frozen import replace
from kiosk.life_events import finding, translations
from kiosk.logs import captured
from kiosk.messages import Catalogue
from kiosk.packages import misplaced
from kiosk.visit.events import Chose, Entered, Pressed
from kiosk.visit.values import ChoosingLanguage, Overlay
from tests.unit import visit_kit as kit
from ui.pages import View, present

ASSETS = kit.ASSETS
FRISIAN = """language-name = Frysk
language-not-reviewed = Noch net neisjoen troch ien dy't dizze taal praat.
language-partly = Noch net alles is oerset.
language-no-voice = Dizze taal hat hjir gjin stim.
page-borrowed = Dizze side is noch net yn jo taal oerset.
"""
ABOUT = "reviewed: false\nlocale: fy\nvoice: none\n"


@pytest.fixture
def frisian(tmp_path: Path) -> Path:
    """Return a content folder in which a translator has begun with Frisian."""
    _write(tmp_path, "language.yaml", ABOUT)
    _write(tmp_path, "start.ftl", FRISIAN)
    return tmp_path


def _write(folder: Path, name: str, text: str, tag: str = "fy") -> None:
    path = folder / "locale" / tag / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _texts(folder: Path, tag: str = "fy") -> Catalogue:
    return Catalogue(ASSETS / "locale", ("nl", "en", tag), over=folder / "locale")


def _said(folder: Path, tag: str = "fy") -> list[str]:
    return [str(f) for f in translations.findings(_texts(folder, tag), tag, ASSETS, _any_letter)]


def _any_letter(family: str) -> frozenset[int]:
    return frozenset(range(0x20, 0x250)) | frozenset(range(0x2010, 0x2040))


# --- a language of one's own -----------------------------------------------------------------


def test_a_folder_adds_a_language_that_residents_choose_by_its_own_name(frisian: Path) -> None:
    there = languages.present([frisian / "locale", ASSETS / "locale"])
    assert "fy" in there and misplaced("locale/fy/language.yaml") == ""
    texts = _texts(frisian)
    rules = replace(kit.RULES, languages=("nl", "en", "fy"), partly=frozenset({"fy"}))
    state = replace(kit.Walk().state, page=ChoosingLanguage())
    row = present(state, kit.Walk().moment(), rules, texts, kit.HALL).page["rows"][-1]
    assert row["text"] == "Frysk"
    assert "Noch net neisjoen" in row["detail"] and "gjin stim" in row["detail"]
    assert "Noch net alles" in row["detail"]


def test_too_little_of_a_language_is_not_offered(frisian: Path) -> None:
    texts = _texts(frisian)
    assert translations.counted(texts, ASSETS) == {"fy": 0.0}
    ids = translations.wanted(texts, ASSETS)
    enough = "\n".join(f"{id} = oerset" for id in ids[: int(len(ids) * 0.95)])
    _write(frisian, "all.ftl", enough)
    _write(frisian, "start.ftl", "")
    part = translations.counted(_texts(frisian), ASSETS)["fy"]
    assert 0.9 < part < 1
    how = translations.progress(_texts(frisian), "fy", ids)
    assert how.offered and not how.complete


def test_staff_texts_need_no_translation() -> None:
    ids = translations.wanted(kit.CATALOGUE, ASSETS)
    assert "happened-title" in ids and "clerk-sign-in" not in ids
    assert not [id for id in ids if id.endswith("-remedy")]


def test_a_page_with_an_untranslated_text_is_shown_whole_in_the_fallback_and_says_so(
    frisian: Path,
) -> None:
    texts = _texts(frisian)
    state = replace(kit.Walk().state, comfort=replace(kit.Walk().state.comfort, language="fy"))
    with captured():
        view = present(state, kit.Walk().moment(), kit.RULES, texts, kit.HALL)
    assert view.page["title"] == texts.text("en", "start-title")
    assert view.chrome["note"].startswith("Dizze side is noch net")
    assert view.words.language == "en"  # and is spoken in that language's voice


def test_a_single_text_that_lacks_is_marked_with_its_language(frisian: Path) -> None:
    with captured() as logs:
        text = _texts(frisian).text("fy", "happened-title")
    assert text == "(English) What has happened?"
    assert logs[0]["event"] == "message.borrowed"


def test_a_text_made_for_other_values_is_not_used_any_more(frisian: Path) -> None:
    _write(frisian, "old.ftl", "help-phone = Skilje { $old }\n")
    texts = _texts(frisian)
    with captured():
        assert texts.text("fy", "help-phone", phone="14 0123").startswith("(English) ")
    assert "help-phone" in translations.progress(texts, "fy", ("help-phone",)).behind


# --- what a translator has to repair -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = { $count ->\n    [one] ien\n   *[other] mear\n}\n", ""),
        ("x = { $count ->\n    [few] in pear\n   *[other] mear\n}\n", "“one” is lacking"),
        ("x = Wij kunnen u niet helpen\n", "Dutch is left over"),
        ("x = Jo kinne hjir ynlogge mei DigiD en fierder gean\n", "write { -digid }"),
        ("x = Jo kinne hjir ynlogge mei { -digid } en fierder gean\n-digid = DigiD\n", "explain"),
        ("x = Привіт\n", "no font has"),
    ],
)
def test_the_check_names_what_is_wrong_with_file_and_line(
    frisian: Path, text: str, said: str
) -> None:
    _write(frisian, "mine.ftl", text)
    found = [one for one in _said(frisian) if "mine.ftl" in one]
    if said:
        assert len(found) == 1 and said in found[0] and "locale/fy/mine.ftl:" in found[0]
    else:
        assert found == []


def test_a_text_that_was_copied_and_not_translated_is_found(frisian: Path) -> None:
    _write(frisian, "mine.ftl", f"start-body = {kit.CATALOGUE.text('nl', 'start-body')}\n")
    assert any("the text in nl, not a translation" in one for one in _said(frisian))


def test_a_mistake_in_what_describes_a_language_is_named_with_its_line(frisian: Path) -> None:
    _write(frisian, "language.yaml", "reviewed: false\nlocale: fy\nvoise: none\n")
    assert any("locale/fy/language.yaml" in one and "voise" in one for one in _said(frisian))
    with captured() as logs:
        assert not languages.of("fy", [frisian / "locale"]).reviewed  # and the kiosk goes on
    assert [log["event"] for log in logs] == ["language.unreadable"]


def test_a_municipality_says_in_another_language_what_people_say(tmp_path: Path) -> None:
    guide = finding.guide(kit.CONTENT)
    more = {"wallet-stolen": (*guide.words["wallet-stolen"], "钱包", "محفظة")}
    guide = finding.Guide(guide.groups, {**guide.words, **more})
    assert finding.meant("我的钱包被偷了", guide)[0] == "wallet-stolen"
    assert finding.meant("سرقوا المحفظة", guide)[0] == "wallet-stolen"


# --- by the language's own rules ---------------------------------------------------------------


def _about(tag: str) -> languages.Language:
    return languages.of(tag, [ASSETS / "locale"])


@pytest.mark.parametrize(
    ("tag", "day", "euros"),
    [
        ("nl", "24 november 2026", "€ 1.051,10"),
        ("de", "24. November 2026", "1.051,10 €"),
        ("fr", "24 novembre 2026", "1 051,10 €"),
        ("pl", "24 listopada 2026", "1 051,10 €"),
        ("tr", "24 Kasım 2026", "€1.051,10"),
        ("uk", "24 листопада 2026 р.", "1 051,10 €"),
        ("zh", "2026年11月24日", "€1,051.10"),
    ],
)
def test_dates_and_amounts_follow_the_language(tag: str, day: str, euros: str) -> None:
    about = _about(tag)
    written = formats.long_date(about, dt.date(2026, 11, 24)), formats.amount(about, 105110)
    # Spaces inside a number or a date never break a line.
    assert [re.sub(r"[\u00a0\u202f]", " ", one) for one in written] == [day, euros]


def test_arabic_figures_are_those_of_documents_and_telephones() -> None:
    written = formats.long_date(_about("ar"), dt.date(2026, 11, 24))
    assert direction.plain(written) == "24 نوفمبر 2026"


def test_the_chooser_lists_loket_s_own_languages_first_and_the_others_by_their_names() -> None:
    names = {"nl": "Nederlands", "en": "English", "de": "Deutsch", "tr": "Türkçe", "es": "Español"}
    assert languages.in_order(("tr", "nl", "es", "en", "de"), names) == (
        "nl",
        "en",
        "de",
        "es",
        "tr",
    )


def test_every_keyboard_has_keys_that_fit_and_none_twice() -> None:
    for tag in languages.present([ASSETS / "locale"], languages.FILE):
        board = _about(tag).keyboard
        for rows in (board.letters, board.signs):
            assert all(len(row) <= 12 for row in rows), tag
            assert len(set("".join(rows))) == len("".join(rows)), tag


# --- from the right ------------------------------------------------------------------------------


def test_a_number_in_arabic_keeps_its_own_order(tmp_path: Path) -> None:
    _write(tmp_path, "language.yaml", "reviewed: false\nlocale: ar\nscript: Arab\n", "he")
    _write(tmp_path, "start.ftl", "call = اتصل { $phone }\nbare = { $phone }\n", "he")
    texts = _texts(tmp_path, "he")
    assert texts.text("he", "call", phone="06 12 34") == "اتصل \u206806 12 34\u2069"
    assert texts.text("he", "bare", phone="IBAN NL91") == "\u200f\u2068IBAN NL91\u2069"
    assert direction.plain(texts.text("he", "call", phone="06 12 34")) == "اتصل 06 12 34"
    assert texts.text("nl", "help-phone", phone="14") == "U kunt ook bellen: 14"


def test_figures_in_the_words_of_an_arabic_text_keep_their_order(tmp_path: Path) -> None:
    _write(tmp_path, "language.yaml", "reviewed: false\nlocale: ar\nscript: Arab\n", "he")
    _write(tmp_path, "start.ftl", "day = مثلًا: 17-05-1980.\nphone = مثلًا 06 12345678\n", "he")
    texts = _texts(tmp_path, "he")
    assert texts.text("he", "day") == "مثلًا: \u206817-05-1980\u2069."
    assert texts.text("he", "phone") == "مثلًا \u206806 12345678\u2069"
    # What is set apart already stays as it is.
    assert direction.figures_kept("\u206806 12 34\u2069") == "\u206806 12 34\u2069"


# --- switching at any moment ---------------------------------------------------------------------


def _typing(walk: kit.Walk) -> kit.Walk:
    walk.begin().choose("event.wallet-stolen").choose("id-card").press("next")
    while walk.key != "question:place":
        rows = [row["id"] for row in walk.view.page["rows"]]
        walk.choose("today" if "today" in rows else "unsure" if "unsure" in rows else rows[0])
        if walk.view.page["primary"]:
            walk.press("next")
    return walk.happen(Entered("value", "Station, spoor 4"))


def _on_an_error(walk: kit.Walk) -> kit.Walk:
    walk = _typing(walk).happen(Entered("value", "")).press("next")
    assert walk.state.problem is not None
    return walk


def _under_help(walk: kit.Walk) -> kit.Walk:
    return _typing(walk).press("help")


def _at_comfort(walk: kit.Walk) -> kit.Walk:
    return walk.choose("language.nl")


@pytest.mark.parametrize("moment", [_typing, _on_an_error, _under_help, _at_comfort])
def test_another_language_keeps_everything(moment: Callable[[kit.Walk], kit.Walk]) -> None:
    walk = moment(kit.Walk())
    before = walk.state
    walk.press("comfort.language")
    assert walk.view.page["key"] == "language" and not walk.view.overlay
    walk.happen(Chose("language.en"))
    after = walk.state
    assert after.comfort.language == "en"
    for name in ("page", "visit", "entries", "picked", "problem", "overlay", "back"):
        assert getattr(after, name) == getattr(before, name), name


def test_going_back_from_the_chooser_changes_nothing() -> None:
    walk = _under_help(kit.Walk())
    before = walk.state
    walk.press("comfort.language").press("back")
    assert walk.state.overlay is Overlay.HELP and walk.state.entries == before.entries
    assert walk.state.comfort.language == "nl"


def test_on_the_start_page_more_languages_stand_behind_one_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tags = ("nl", "en", "de", "ar")
    texts = Catalogue(ASSETS / "locale", tags)
    monkeypatch.setattr(kit, "RULES", replace(kit.RULES, languages=tags))
    monkeypatch.setattr(kit, "CATALOGUE", texts)
    walk = kit.Walk()
    rows = {row["id"]: row for row in walk.view.page["rows"]}
    assert list(rows) == ["language.nl", "language.en", "languages", "letter"]
    assert direction.plain(rows["languages"]["text"]) == "Deutsch · العربية"
    walk.choose("languages")
    assert walk.key == "language" and walk.state.visit is not None
    with captured():
        walk.happen(Chose("language.ar"))
        view: View = walk.view
    assert view.page["key"] == "comfort" and view.chrome["rtl"]
    assert view.page["title"].startswith("هل")
    walk.happen(Pressed("stop"))
    assert walk.state.overlay is Overlay.STOP

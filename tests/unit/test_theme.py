# SPDX-License-Identifier: EUPL-1.2
"""Themes are checked before anybody sees them; words and pictures are there in every mode."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.errors import FailureCode, KnownError
from ui import icons, theme
from ui.colours import contrast

ROOT = Path(__file__).parent.parent.parent
THEMES = ROOT / "assets" / "themes"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def tokens() -> dict[str, object]:
    found: dict[str, object] = json.loads((THEMES / "default.json").read_text())
    return found


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_the_default_theme_has_nothing_wrong_with_it(tokens: dict[str, object]) -> None:
    assert theme.problems(tokens) == []
    assert set(tokens["modes"]) >= {"light", "dark", "high", "high-dark", "low-glare"}  # type: ignore[call-overload]


@pytest.mark.parametrize(("mode", "least"), [("light", 10.0), ("high", 20.0), ("high-dark", 20.0)])
def test_words_stand_out_as_the_standard_asks(mode: str, least: float) -> None:
    colours = theme.load("default", THEMES).colours(mode)
    for words, ground in theme.TEXT_PAIRS:
        assert contrast(colours[words], colours[ground]) >= least, (words, ground)


def test_a_theme_that_cannot_be_read_is_refused_with_the_reason(
    tmp_path: Path, tokens: dict[str, object]
) -> None:
    tokens["modes"]["light"]["ink"] = "#999999"  # type: ignore[index]
    (tmp_path / "grey.json").write_text(json.dumps(tokens))
    with pytest.raises(KnownError) as refused:
        theme.load("grey", tmp_path)
    assert refused.value.code is FailureCode.CONTENT_INVALID
    assert "light: ink on paper is" in refused.value.detail


def test_a_theme_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        theme.load("nowhere", tmp_path)


def test_a_missing_colour_is_named(tokens: dict[str, object]) -> None:
    del tokens["modes"]["high"]["focus"]  # type: ignore[attr-defined]
    assert theme.problems(tokens) == ["high: missing focus"]


def test_capitals_have_their_height_in_millimetres_at_any_density(qapp: QGuiApplication) -> None:
    from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

    QFontDatabase.addApplicationFont(
        str(ROOT / "assets" / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf")
    )
    for ppi in (81.6, 92.6, 100.0, 160.0):
        given = theme.load("default", THEMES).for_screen(ppi)
        for wanted in given["capHeights"]:
            font = QFont("Atkinson Hyperlegible Next")
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setPixelSize(int(-(-wanted * given["pxPerMm"] / given["capRatio"] // 1)))
            drawn = QFontMetricsF(font).capHeight() / given["pxPerMm"]
            # Rounded up to whole pixels of font size, never down.
            assert wanted - 0.01 <= drawn <= wanted + 0.35, (ppi, wanted, drawn)


def _colours_of(image: QImage) -> set[str]:
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                found.add(colour.name())
    return found


def test_icons_are_drawn_in_the_colour_asked_for(qapp: QGuiApplication) -> None:
    size = QSize()
    image = icons.IconProvider().requestImage("wallet/07404a", size, QSize(64, 64))
    assert (image.width(), image.height()) == (64, 64) == (size.width(), size.height())
    assert QColor("#07404a").name() in _colours_of(image)


def test_an_unknown_icon_is_an_empty_picture(qapp: QGuiApplication) -> None:
    image = icons.IconProvider().requestImage("nothing-like-it/000000", QSize(), QSize(64, 64))
    assert not image.isNull() and image.pixelColor(0, 0).alpha() == 0


def test_a_name_cannot_reach_outside_the_folder(qapp: QGuiApplication) -> None:
    source = icons.IconProvider().svg("../../themes/default/logo", ["#000000"])
    assert source is None


def test_every_picture_named_anywhere_is_shipped() -> None:
    shipped = {path.stem for path in (ROOT / "assets" / "icons" / "tabler").glob("*.svg")}
    drawn = {path.stem for path in (ROOT / "assets" / "icons" / "art").glob("*.svg")}
    named: set[str] = set()
    art: set[str] = set()
    for path in [*(ROOT / "ui").rglob("*.py"), *(ROOT / "ui").rglob("*.qml")]:
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'\bicon(?:=|: )"([a-z0-9-]+)"', text))
        art |= set(re.findall(r'\billustration="([a-z-]+)"', text))
    for path in (ROOT / "assets" / "life-events").rglob("*.yaml"):
        named |= set(re.findall(r"\bicon: *([a-z0-9-]+)", path.read_text(encoding="utf-8")))
    assert named - shipped == set()
    assert art - drawn == set()


def test_pictures_and_fonts_carry_their_licences() -> None:
    assert "MIT License" in (ROOT / "assets" / "icons" / "tabler" / "LICENSE").read_text()
    assert "SIL Open Font License" in (ROOT / "assets" / "fonts" / "OFL.txt").read_text()

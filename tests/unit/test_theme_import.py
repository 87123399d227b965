# SPDX-License-Identifier: EUPL-1.2
"""A municipality's design tokens become a theme that everybody can read, or are refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk import cli, packages
from kiosk.errors import FailureCode, KnownError
from ui import colours, design_tokens, theme, theme_making, theme_picture

ROOT = Path(__file__).parent.parent.parent
BASE: dict[str, Any] = json.loads((ROOT / "assets" / "themes" / "default.json").read_text())

STYLE_DICTIONARY = {
    "dorp": {"color": {"groen": {"value": "#1d7a3c", "type": "color"}}},
    "utrecht": {
        "button": {"primary-action": {"background-color": {"value": "{dorp.color.groen}"}}},
        "document": {"color": {"value": "#3a4a44"}, "background-color": {"value": "white"}},
        "page-footer": {"background-color": {"value": "hsl(350 70% 40%)"}},
        "form-field-error-message": {"color": {"value": "#d00"}},
        "focus": {"outline-color": {"value": "{dorp.color.nowhere}"}},
    },
}
W3C = {
    "brand": {
        "blue": {
            "$type": "color",
            "$value": {"colorSpace": "srgb", "components": [0.1, 0.2, 0.75], "hex": "#1a33bf"},
        }
    },
    "nl": {"button": {"primary": {"background-color": {"$value": "{brand.blue}"}}}},
}
TOKENS_STUDIO = {
    "brand": {"stad": {"rood": {"500": {"$type": "color", "$value": "#B00020"}}}},
    "components/button": {
        "nl": {"button": {"primary": {"background-color": {"$value": "{stad.rood.500}"}}}}
    },
    "color-scheme-dark/brand": {"stad": {"rood": {"500": {"$value": "#FFB0B0"}}}},
    "$metadata": {"tokenSetOrder": ["brand", "components/button", "color-scheme-dark/brand"]},
}


def _file(folder: Path, tokens: object) -> Path:
    path = folder / "tokens.json"
    path.write_text(tokens if isinstance(tokens, str) else json.dumps(tokens))
    return path


def _made(folder: Path, tokens: object, **chosen: str) -> theme_making.Made:
    given = design_tokens.read(_file(folder, tokens))
    return theme_making.make(given, BASE, "dorp", "Gemeente Dorp", chosen)


@pytest.mark.parametrize("tokens", [STYLE_DICTIONARY, W3C, TOKENS_STUDIO])
def test_every_mode_of_an_imported_theme_stands_out_as_the_standard_asks(
    tmp_path: Path, tokens: object
) -> None:
    made = _made(tmp_path, tokens)
    assert theme.problems(made.tokens) == []
    assert set(made.tokens["modes"]) == {"light", "dark", "high", "high-dark", "low-glare"}
    for mode, floor in theme.TEXT_FLOOR.items():
        for words, ground in theme.TEXT_PAIRS:
            shown = made.tokens["modes"][mode]
            assert colours.contrast(shown[words], shown[ground]) >= floor, (mode, words, ground)


def test_references_are_followed_and_colours_read_as_they_are_written(tmp_path: Path) -> None:
    found = design_tokens.read(_file(tmp_path, STYLE_DICTIONARY))
    assert found["utrecht.button.primary-action.background-color"] == "#1D7A3C"
    assert found["utrecht.document.background-color"] == "#FFFFFF"
    assert found["utrecht.form-field-error-message.color"] == "#DD0000"
    assert "utrecht.focus.outline-color" not in found
    assert design_tokens.read(_file(tmp_path, W3C))["brand.blue"] == "#1A33BF"


def test_the_sets_of_a_design_program_are_taken_without_those_for_dark_screens(
    tmp_path: Path,
) -> None:
    found = design_tokens.read(_file(tmp_path, TOKENS_STUDIO))
    assert found["nl.button.primary.background-color"] == "#B00020"


def test_what_is_too_pale_is_made_darker_in_its_own_hue_and_told(tmp_path: Path) -> None:
    made = _made(tmp_path, STYLE_DICTIONARY)
    (repair,) = [one for one in made.repairs if one.role == "action"]
    assert repair.given == "#1D7A3C" and repair.before < 10 <= repair.after
    assert made.tokens["modes"]["light"]["action"] == repair.made
    red, green, blue = colours.rgb(repair.made)
    assert green > red and green > blue


def test_a_colour_that_would_become_another_one_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        _made(tmp_path, STYLE_DICTIONARY, action="#FFD800")
    assert refused.value.code is FailureCode.THEME_REFUSED
    assert "too light" in refused.value.detail and "--action" in refused.value.detail


def test_tokens_without_a_colour_to_press_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no colour for buttons"):
        _made(tmp_path, {"utrecht": {"document": {"color": {"value": "#111"}}}})


def _deep(levels: int) -> str:
    return '{"a":' * levels + '{"value":"#fff"}' + "}" * levels


@pytest.mark.parametrize(
    "hostile",
    [
        "",
        "not json",
        "[]",
        '"text"',
        "\x00\x01",
        _deep(60),
        _deep(5000),
        "{" + '"a":{"value":"{b}"},"b":{"value":"{a}"}' + "}",
        json.dumps({"nl": {"button": {"primary": {"background-color": {"value": ["#fff"]}}}}}),
        json.dumps({"$metadata": {"tokenSetOrder": [1, None, "gone"]}, "a": {"value": 1e999}}),
        json.dumps({"a": {"$value": {"colorSpace": "srgb", "components": ["x", None, 1e400]}}}),
        json.dumps({"a": {"value": "{" * 400}, "b": {"value": "rgb(nan, nan, nan)"}}),
        json.dumps({str(n): {"value": "#fff"} for n in range(60_001)}),
    ],
)
def test_a_hostile_file_ends_in_words_and_never_in_a_theme(tmp_path: Path, hostile: str) -> None:
    with pytest.raises(KnownError) as refused:
        _made(tmp_path, hostile)
    assert refused.value.code is FailureCode.THEME_REFUSED


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("#abc", "#AABBCC"),
        ("#11223380", "#889099"),
        ("rgb(1, 2, 3)", "#010203"),
        ("rgb(100% 0% 0% / 100%)", "#FF0000"),
        ("rgba(0, 0, 0, 0)", None),
        ("hsl(120deg 100% 25%)", "#008000"),
        ("#12", None),
        ("url(x)", None),
        ("rgb(nan nan nan)", None),
        (12, None),
        ({"colorSpace": "hsl", "components": [240, 100, 50]}, "#0000FF"),
        ({"colorSpace": "oklch", "components": [0.5, 0.1, 20], "hex": "#804040"}, "#804040"),
    ],
)
def test_colours_are_read_in_the_ways_people_write_them(written: object, read: str | None) -> None:
    assert colours.parse(written) == read


def test_lighter_and_darker_keep_what_cannot_be_shown_inside_the_screen() -> None:
    for colour in ("#00811F", "#FFD800", "#5115EF", "#FFFFFF", "#000000"):
        assert colours.with_lightness(colour, colours.lightness(colour)) == colour
        for step in range(11):
            made = colours.with_lightness(colour, step / 10)
            assert abs(colours.lightness(made) - step / 10) < 0.04, (colour, step)


def test_the_command_writes_a_theme_a_kiosk_can_load_and_a_package_can_carry(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "content"
    given = ["theme", "import", str(_file(tmp_path, STYLE_DICTIONARY)), str(folder)]
    assert cli.main([*given, "--name", "dorp", "--municipality", "Gemeente Dorp"]) == 0
    said = capsys.readouterr().out
    assert "too little for everybody to read" in said and 'theme = "dorp"' in said
    looks = theme.load("dorp", folder / "themes")
    assert looks.tokens["municipality"] == "Gemeente Dorp" and looks.logo.is_file()
    assert cli.main(["theme", "check", "dorp", "--folder", str(folder)]) == 0
    assert "light: words at least 10." in capsys.readouterr().out
    packed = packages.pack(folder, tmp_path / "p.zip", "Dorp", 1)
    assert set(packed.files) == {"themes/dorp.json", "themes/dorp/logo.svg"}
    picture = (tmp_path / "content-theme-dorp.html").read_text()
    assert "<script" not in picture and "http" not in picture


def test_a_spoilt_theme_is_told_pair_by_pair(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt = json.loads(json.dumps(BASE))
    spoilt["modes"]["low-glare"]["ink"] = "#888888"
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "grey.json").write_text(json.dumps(spoilt))
    assert cli.main(["theme", "check", "grey", "--folder", str(tmp_path)]) == 1
    assert "low-glare: ink on paper is 2.1:1, needs 4.5:1" in capsys.readouterr().out


@pytest.mark.parametrize(
    "logo",
    [
        "<svg><script>alert(1)</script></svg>",
        '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><svg>&y;</svg>',
        '<svg><image href="file:///etc/shadow"/></svg>',
        '<svg onload="x()"/>',
        '<svg><rect fill="url(http://x)"/></svg>',
        "no drawing",
    ],
)
def test_a_logo_is_nothing_but_a_drawing(tmp_path: Path, logo: str) -> None:
    mark = tmp_path / "logo.svg"
    mark.write_text(logo)
    given = ["theme", "import", str(_file(tmp_path, W3C)), str(tmp_path / "content")]
    given += ["--name", "dorp", "--municipality", "Dorp", "--logo", str(mark)]
    assert cli.main(given) == 2
    assert not (tmp_path / "content" / "themes").exists()


def test_names_in_the_picture_are_only_text(tmp_path: Path) -> None:
    made = _made(tmp_path, W3C)
    made.tokens["municipality"] = "<script>alert(1)</script>"
    assert "<script" not in theme_picture.page(made.tokens, made.repairs)

# SPDX-License-Identifier: EUPL-1.2
"""The configuration file: what is accepted, and how plainly a mistake is told."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk import config
from kiosk.errors import FailureCode, KnownError

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "assets" / "system" / "loket.toml"
SMALLEST = """
[hall]
municipality = "Gemeente Voorbeeld"
name = "Stadhuis"
address = "Raadhuisplein 1"
postcode_and_town = "1234 AB Voorbeeld"
phone = "14 0123"
rsin = "123456782"

[kiosk]
code = "01"
data_folder = "/var/lib/loket"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "loket.toml"
    path.write_text(text, encoding="utf-8")
    return path


def problem(path: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        config.load(path)
    return caught.value


def test_the_example_is_valid_and_seals_its_key_to_the_machine() -> None:
    loaded = config.load(EXAMPLE)
    assert loaded.key.provider == "systemd-credential"
    assert loaded.reader.kind == "pcsc"


def test_the_example_holds_every_part_there_is() -> None:
    table = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert set(table) == set(config.Config.__struct_fields__)


def test_hall_and_kiosk_are_enough(tmp_path: Path) -> None:
    loaded = config.load(written(tmp_path, SMALLEST))
    assert loaded.kiosk.languages == ()
    assert loaded.backend.zaken == ""
    assert loaded.kiosk.warning_seconds >= 20


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    error = problem(tmp_path / "nowhere.toml")
    assert error.code is FailureCode.CONFIG_MISSING
    assert "nowhere.toml" in error.detail


def test_a_misspelt_setting_is_named_with_its_place(tmp_path: Path) -> None:
    error = problem(written(tmp_path, SMALLEST + "idle_second = 90\n"))
    assert error.code is FailureCode.CONFIG_INVALID
    assert "idle_second" in error.detail
    assert "kiosk" in error.detail


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("warning_seconds = 10", "warning_seconds"),
        ('idle_seconds = "long"', "idle_seconds"),
        ("screen_ppi = 5", "screen_ppi"),
    ],
)
def test_a_value_out_of_bounds_is_refused_with_its_place(
    tmp_path: Path, line: str, place: str
) -> None:
    assert place in problem(written(tmp_path, f"{SMALLEST}{line}\n")).detail


def test_a_kiosk_code_that_would_spoil_case_numbers_is_refused(tmp_path: Path) -> None:
    error = problem(written(tmp_path, SMALLEST.replace('code = "01"', 'code = "1a"')))
    assert "code" in error.detail


def test_what_is_not_toml_says_the_line(tmp_path: Path) -> None:
    assert "line 2" in problem(written(tmp_path, '[hall]\nname = "open\n')).detail


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "loket.toml"
    path.write_bytes(b"\xff\xfe[hall]")
    assert "UTF-8" in problem(path).detail


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    assert problem(tmp_path).code is FailureCode.CONFIG_INVALID

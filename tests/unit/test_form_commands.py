# SPDX-License-Identifier: EUPL-1.2
"""`loket paper braille` and `loket paper spoken`, as a clerk's task asks for them."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from kiosk import cli, commands
from kiosk.cases import CaseNumber, VisitId
from kiosk.clock import SystemClock
from kiosk.provisioning import provision
from tests.unit.store_kit import builder


def loket(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def kiosk(tmp_path: Path) -> tuple[Path, CaseNumber]:
    """A kiosk with one case; returns its configuration and the case."""
    list(provision(tmp_path / "etc", "demo-file", None))
    path = tmp_path / "etc" / "loket.toml"
    assert loket("store", "init", "--config", path) == 0
    store = commands.open_store(commands.load_config(path))
    made = builder(VisitId("first"), at=SystemClock().now())
    try:
        number = store.confirm(VisitId("first"), made).number
    finally:
        store.close()
    return path, number


def test_a_letter_becomes_a_file_for_an_embosser(
    kiosk: tuple[Path, CaseNumber], tmp_path: Path
) -> None:
    config, number = kiosk
    out = tmp_path / "letter.brf"
    assert loket("paper", "braille", number, "--out", out, "--config", config) == 0
    data = out.read_bytes()
    assert data.isascii()
    assert all(len(line) <= 32 for page in data.split(b"\f") for line in page.split(b"\r\n"))
    assert out.stat().st_mode & 0o777 == 0o600
    store = commands.open_store(commands.load_config(config))
    try:
        assert "case.looked-at" in {line.kind for line in store.journal(number)}
    finally:
        store.close()


def test_a_letter_becomes_sound_on_a_carrier(
    kiosk: tuple[Path, CaseNumber], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config, number = kiosk
    stick = tmp_path / "stick"
    stick.mkdir()
    assert loket("paper", "spoken", number, "--out", stick, "--config", config) == 0
    (file,) = stick.iterdir()
    with wave.open(str(file)) as sound:
        assert sound.getnframes() / sound.getframerate() > 20
    assert "0:00" in capsys.readouterr().out


def test_what_is_not_there_is_said(kiosk: tuple[Path, CaseNumber], tmp_path: Path) -> None:
    config, number = kiosk
    out = tmp_path / "letter.brf"
    asked = ("paper", "braille", number, "--out", out, "--config", config)
    assert loket(*asked, "--letter", "decision") == 1
    assert not out.exists()
    nowhere = tmp_path / "nowhere"
    assert loket("paper", "spoken", number, "--out", nowhere, "--config", config) == 1

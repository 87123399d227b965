# SPDX-License-Identifier: EUPL-1.2
"""`loket store ...`, driven as an administrator does."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli, config
from kiosk.cases import VisitId
from kiosk.clock import SystemClock
from kiosk.provisioning import provision
from kiosk.store import Store, files
from kiosk.store.keys import database_key
from tests.unit.store_kit import builder


def loket(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    """A kiosk with one case; returns its configuration."""
    list(provision(tmp_path / "etc", "demo-file", None))
    path = tmp_path / "etc" / "loket.toml"
    assert loket("store", "init", "--config", path) == 0
    confirm(path, "first")
    return path


def confirm(path: Path, name: str) -> str:
    settings = config.load(path)
    folder, visit = Path(settings.kiosk.data_folder), VisitId(name)
    key = database_key(settings.key, folder)
    store = Store.open(folder, key, SystemClock(), settings.kiosk.code)
    try:
        return str(store.confirm(visit, builder(visit, at=SystemClock().now())).number)
    finally:
        store.close()


def data_of(path: Path) -> Path:
    return Path(config.load(path).kiosk.data_folder)


def municipality(folder: Path) -> tuple[Path, Path]:
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-keyout", "private.pem",
         "-out", "certificate.pem", "-days", "30", "-subj", "/CN=Gemeente Voorbeeld"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    return folder / "certificate.pem", folder / "private.pem"


def test_a_dead_mainboard_loses_nothing(
    kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    certificate, private = municipality(tmp_path)
    assert loket("store", "escrow", "--config", kiosk) == 1
    assert loket("store", "escrow", certificate, "--config", kiosk) == 0
    assert loket("store", "rekey", "--config", kiosk) == 0
    backup = tmp_path / "away.loket-backup"
    assert loket("store", "backup", backup, "--config", kiosk) == 0
    assert loket("store", "verify", backup, "--config", kiosk) == 0
    # Another machine, with nothing but the backup and the municipality's private key.
    list(provision(tmp_path / "new", "demo-file", None))
    other = tmp_path / "new" / "loket.toml"
    assert loket("store", "restore", backup, "--config", other) == 2
    assert "key-wrong" in capsys.readouterr().err
    manifest = backup.with_name(backup.name + ".json")
    unlock = ("store", "unlock-escrow", private, "--escrow-file", manifest, "--config", other)
    assert loket(*unlock) == 0
    assert loket("store", "restore", backup, "--config", other) == 0
    assert loket("store", "verify", "--config", other) == 0
    said = capsys.readouterr().out
    assert "Sound; journal of" in said
    assert loket("cases", "list", "--config", other) == 0
    assert database_key(config.load(other).key).hex() not in said


def test_a_restore_that_loses_cases_is_refused_and_then_says_which(
    kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = tmp_path / "away.loket-backup"
    assert loket("store", "backup", backup, "--config", kiosk) == 0
    assert loket("store", "backup", backup, "--config", kiosk) == 2  # never overwritten
    number = confirm(kiosk, "second")
    capsys.readouterr()
    assert loket("store", "restore", backup, "--config", kiosk) == 2
    assert "backup-older" in capsys.readouterr().err
    assert loket("store", "restore", backup, "--lose-newer", "--config", kiosk) == 1
    assert f"not in the backup: {number}" in capsys.readouterr().out


def test_salvage_from_the_command_line_tells_what_was_lost(
    kiosk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loket("store", "salvage", "--config", kiosk) == 0
    assert "nothing to salvage" in capsys.readouterr().out
    path = data_of(kiosk) / files.DATABASE
    data = bytearray(path.read_bytes())
    data[700] ^= 1
    path.write_bytes(data)
    assert loket("store", "verify", "--config", kiosk) == 2
    assert loket("store", "salvage", "--config", kiosk) == 0
    assert "kept in damaged-" in capsys.readouterr().out
    assert loket("store", "verify", "--config", kiosk) == 0


def test_a_passphrase_opens_the_database_from_a_pipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    list(provision(tmp_path / "etc", "passphrase", None))
    path = tmp_path / "etc" / "loket.toml"
    text = path.read_text().replace("/var/lib/loket", str(tmp_path / "data"))
    path.write_text(text)
    monkeypatch.delenv("INVOCATION_ID", raising=False)

    def with_input(*lines: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(line + "\n" for line in lines)))

    phrase = "een lange zin voor de nacht"
    with_input("kort")
    assert loket("store", "init", "--config", path) == 1
    with_input(phrase, phrase)
    assert loket("store", "init", "--config", path) == 0
    with_input("een andere lange zin")
    assert loket("store", "verify", "--config", path) == 2
    assert "key-wrong" in capsys.readouterr().err
    with_input(phrase, "een nieuwe zin voor de nacht")
    assert loket("store", "rekey", "--new-passphrase", "--config", path) == 0
    with_input(phrase)
    assert loket("store", "verify", "--config", path) == 2
    with_input("een nieuwe zin voor de nacht")
    assert loket("store", "verify", "--config", path) == 0

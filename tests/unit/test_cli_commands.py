# SPDX-License-Identifier: EUPL-1.2
"""The command line, driven as an administrator does: real files, a real database."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli, commands, config
from kiosk.cases import DocumentKind, VisitId
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.provisioning import provision
from kiosk.store import Store
from tests.unit.store_kit import BSN, FAMILY_NAME, builder

ROOT = Path(__file__).resolve().parents[2]
VISIT = VisitId("visit-1")
PERSONAL = (FAMILY_NAME, "Testina", "Markt", BSN)
PASSPHRASE = "correct horse battery"


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    """A kiosk as `loket provision` and `loket store init` leave it; returns its config."""
    list(provision(tmp_path / "etc", "demo-file", None))
    path = tmp_path / "etc" / "loket.toml"
    assert cli.main(["store", "init", "--config", str(path)]) == 0
    return path


@pytest.fixture
def number(kiosk: Path) -> str:
    """One confirmed case at that kiosk; returns its number."""
    store = opened(kiosk)
    try:
        return str(store.confirm(VISIT, builder(VISIT)).number)
    finally:
        store.close()


def opened(path: Path) -> Store:
    return commands.open_store(config.load(path))


# --- the way in ------------------------------------------------------------------------------


def test_a_missing_config_gives_one_message_with_its_remedy_and_status_2(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["run", "--config", "/nowhere/loket.toml"]) == 2
    said = capsys.readouterr().err
    assert "config-missing: /nowhere/loket.toml" in said
    assert "--config" in said
    assert "docs/operations.md" in said
    assert "Traceback" not in said


def test_messages_for_staff_follow_the_language_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error = KnownError(FailureCode.DISK_FULL)
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert "schijf is vol" in cli.explain(error)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert "disk is full" in cli.explain(error)


def test_every_failure_is_explained_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for code in FailureCode:
        assert len(cli.explain(KnownError(code)).splitlines()) >= 3, code


def test_starting_the_kiosk_does_not_load_the_command_line_library() -> None:
    """The resident waits for this start; the library alone costs a tenth of a second."""
    code = (
        "import sys\nfrom kiosk import cli\n"
        "assert cli.main(['run', '--config', '/nowhere']) == 2\n"
        "assert not {'cyclopts', 'PySide6', 'httpx', 'reportlab'} & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_version_is_that_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == cli._version()


# --- provision -------------------------------------------------------------------------------


def test_a_provisioned_folder_holds_a_valid_config_and_a_private_key(tmp_path: Path) -> None:
    list(provision(tmp_path / "etc", "demo-file", tmp_path / "recovery"))
    loaded = config.load(tmp_path / "etc" / "loket.toml")
    key = Path(loaded.key.name)
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.read_text() == (tmp_path / "recovery").read_text()
    assert (tmp_path / "recovery").stat().st_mode & 0o777 == 0o600


def test_provisioning_never_overwrites(tmp_path: Path) -> None:
    list(provision(tmp_path, "demo-file", None))
    before = (tmp_path / "database.key").read_text()
    with pytest.raises(KnownError) as caught:
        list(provision(tmp_path, "demo-file", None))
    assert caught.value.code is FailureCode.CONFIG_INVALID
    assert (tmp_path / "database.key").read_text() == before


# --- clerks ----------------------------------------------------------------------------------


def test_a_clerk_added_through_a_pipe_can_sign_in(
    kiosk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE + "\n"))
    assert cli.main(["clerks", "add", "b.devries", "B. de Vries", "--config", str(kiosk)]) == 0
    store = opened(kiosk)
    try:
        assert store.sign_in(ClerkId("b.devries"), PASSPHRASE).name == "B. de Vries"
    finally:
        store.close()


def test_a_short_passphrase_is_refused(kiosk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("short\n"))
    assert cli.main(["clerks", "add", "b.devries", "B. de Vries", "--config", str(kiosk)]) == 1


# --- cases -----------------------------------------------------------------------------------


def test_the_list_tells_states_and_no_personal_data(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["cases", "list", "--config", str(kiosk)]) == 0
    said = capsys.readouterr().out
    assert number in said
    for personal in PERSONAL:
        assert personal not in said


def test_a_case_is_shown_without_personal_data_unless_asked(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["cases", "show", number, "--config", str(kiosk)]) == 0
    said = capsys.readouterr().out
    assert number in said
    for personal in PERSONAL:
        assert personal not in said
    store = opened(kiosk)
    try:
        assert all("administrator" not in line.actor for line in store.journal())
    finally:
        store.close()


def test_looking_at_personal_data_needs_a_purpose_and_is_journalled(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["cases", "show", number, "--personal", "--config", str(kiosk)]
    assert cli.main([*arguments, "--purpose", "request-4711"]) == 0
    said = capsys.readouterr().out
    assert PERSONAL[0] in said
    assert BSN not in said, "the BSN stays masked"
    store = opened(kiosk)
    try:
        lines = store.journal()
    finally:
        store.close()
    assert any(line.actor.startswith("administrator") for line in lines)


def test_without_a_purpose_nothing_is_shown(
    kiosk: Path,
    number: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("builtins.input", lambda prompt: " ")
    assert cli.main(["cases", "show", number, "--personal", "--config", str(kiosk)]) == 1
    assert PERSONAL[0] not in capsys.readouterr().out


def test_a_mistyped_number_is_not_found(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["cases", "show", "2026-01-00001-0", "--config", str(kiosk)]) == 2
    assert "not a case number" in capsys.readouterr().err


# --- content and sync ------------------------------------------------------------------------


def test_the_content_that_is_shipped_is_in_order() -> None:
    assert cli.main(["content", "check"]) == 0


def test_syncing_without_a_backend_leaves_everything_owed(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["sync", "--once", "--config", str(kiosk)]) == 1
    store = opened(kiosk)
    try:
        assert store.outbox_counts().waiting > 0
        assert store.document(commands.case_number(number), DocumentKind.CONFIRMATION) is None
    finally:
        store.close()

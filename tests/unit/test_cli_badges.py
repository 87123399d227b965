# SPDX-License-Identifier: EUPL-1.2
"""`loket clerks enrol`, `block` and `list`, with a badge on a reader as an administrator has it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import badge_commands, cli, commands, config
from kiosk.identity.virtual_badge import VirtualBadge, new_badge
from kiosk.identity.virtual_chip import CardHost, made_up_residents
from kiosk.provisioning import provision

PIN = "274913"


@pytest.fixture
def host() -> Iterator[CardHost]:
    with CardHost.listening() as host:
        yield host


@pytest.fixture
def kiosk(tmp_path: Path, host: CardHost) -> Path:
    """A new kiosk with a simulated reader; returns its configuration."""
    list(provision(tmp_path / "etc", "demo-file", None))
    path = tmp_path / "etc" / "loket.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index("[reader]")
    end = text.find("\n[", start)
    reader = f'[reader]\nkind = "simulated"\naddress = "{host.address}"\n'
    path.write_text(text[:start] + reader + text[end:], encoding="utf-8")
    assert cli.main(["store", "init", "--config", str(path)]) == 0
    return path


@pytest.fixture
def badge(host: CardHost) -> VirtualBadge:
    badge = new_badge("p-256", "B. de Vries", PIN)
    host.insert(badge)
    return badge


def loket(kiosk: Path, monkeypatch: pytest.MonkeyPatch, *words: str, pin: str = PIN) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(pin + "\n"))
    return cli.main(["clerks", *words, "--config", str(kiosk)])


def test_a_badge_is_enrolled_listed_and_blocked(
    kiosk: Path,
    badge: VirtualBadge,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert loket(kiosk, monkeypatch, "enrol", "b.devries", "--name", "B. de Vries") == 0
    said = capsys.readouterr().out
    assert "Tries left for the PIN: 3" in said
    assert "signs b.devries in, until 2036-01-01" in said
    assert PIN not in said
    assert loket(kiosk, monkeypatch, "list") == 0
    assert "active" in capsys.readouterr().out
    assert loket(kiosk, monkeypatch, "block", "b.devries", "--reason", "stolen") == 0
    assert loket(kiosk, monkeypatch, "block", "b.devries") == commands.EXIT_PROBLEM
    loket(kiosk, monkeypatch, "list")
    assert "blocked stolen" in capsys.readouterr().out
    store = commands.open_store(config.load(kiosk))
    kinds = [line.kind for line in store.journal()]
    store.close()
    assert kinds[-3:] == ["clerk.added", "badge.enrolled", "badge.blocked"]


def test_somebody_who_left_signs_in_with_nothing(
    kiosk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loket(kiosk, monkeypatch, "add", "c.bakker", "C. Bakker", pin="juiste paard") == 0
    words = ("block", "c.bakker", "--reason", "left-service", "--passphrase-too")
    assert loket(kiosk, monkeypatch, *words) == 0
    assert "Blocked: 0 badges, passphrase" in capsys.readouterr().out


@pytest.mark.parametrize(("pin", "left"), [("000000", 2), ("12ab", 3)])
def test_a_wrong_pin_enrols_nothing(
    kiosk: Path,
    badge: VirtualBadge,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    pin: str,
    left: int,
) -> None:
    words = ("enrol", "b.devries", "--name", "B. de Vries")
    assert loket(kiosk, monkeypatch, *words, pin=pin) == cli.EXIT_KNOWN
    assert f"wrong-pin, {left} tries left" in capsys.readouterr().err
    assert badge.tries == left
    store = commands.open_store(config.load(kiosk))
    assert (store.clerks(), store.badges()) == ((), ())
    store.close()


def test_what_is_no_badge_or_nobodys_is_not_enrolled(
    kiosk: Path,
    host: CardHost,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(badge_commands, "WAIT_SECONDS", 0.2)
    assert loket(kiosk, monkeypatch, "enrol", "nobody") == cli.EXIT_KNOWN
    assert "there is no clerk nobody" in capsys.readouterr().err
    words = ("enrol", "b.devries", "--name", "B. de Vries")
    assert loket(kiosk, monkeypatch, *words) == cli.EXIT_KNOWN
    assert "badge-refused: moved" in capsys.readouterr().err
    host.insert(made_up_residents()[0].chip())
    monkeypatch.setattr(badge_commands, "WAIT_SECONDS", 5.0)
    assert loket(kiosk, monkeypatch, *words) == cli.EXIT_KNOWN
    assert "badge-refused: document" in capsys.readouterr().err

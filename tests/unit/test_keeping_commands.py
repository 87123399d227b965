# SPDX-License-Identifier: EUPL-1.2
"""What an administrator sees and does about retention, the journal and the register."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kiosk import cli, commands, config, processing
from kiosk.cases import CaseNumber, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.keeper import Keeper, Rules, keep_once, rules_of
from kiosk.provisioning import provision
from kiosk.store import Store
from kiosk.store.looks import Activity
from kiosk.store.outbox import Step
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, builder

ASSETS = Path(__file__).resolve().parents[2] / "assets"
VISIT = VisitId("visit-1")


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    list(provision(tmp_path / "etc", "demo-file", None))
    path = tmp_path / "etc" / "loket.toml"
    assert cli.main(["store", "init", "--config", str(path)]) == 0
    return path


@pytest.fixture
def number(kiosk: Path) -> str:
    store = commands.open_store(config.load(kiosk))
    try:
        return str(store.confirm(VISIT, builder(VISIT)).number)
    finally:
        store.close()


def loket(kiosk: Path, *words: str) -> int:
    return cli.main([*words, "--config", str(kiosk)])


def do_all_steps(store: Store) -> None:
    while (step := store.next_step(FixedClock(NOON).now())) is not None:
        _do(store, step)
    for number in store.to_examine(100):
        store.examined(number)


def _do(store: Store, step: Step) -> None:
    store.step_started(step.id)
    store.step_done(step.id, "https://backend/1")


# --- the journal -----------------------------------------------------------------------------


def test_store_init_tells_the_public_key_that_proves_the_journal(
    kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loket(kiosk, "store", "init") == 0
    said = capsys.readouterr().out
    assert loket(kiosk, "journal", "key", "--out", str(tmp_path / "key")) == 0
    key = (tmp_path / "key").read_text().strip()
    assert f"journal: {key}." in said
    assert loket(kiosk, "journal", "key", "--out", str(tmp_path / "key")) == 2, "not overwritten"


def test_an_export_is_checked_anywhere_with_the_public_key(
    kiosk: Path, number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, key = tmp_path / "journal.jsonl", tmp_path / "key"
    assert loket(kiosk, "journal", "key", "--out", str(key)) == 0
    assert loket(kiosk, "journal", "export", str(file)) == 0
    assert cli.main(["journal", "verify", str(file), "--key", str(key)]) == 0
    said = capsys.readouterr().out
    assert "The journal is whole." in said
    text = file.read_text()
    assert number in text
    assert FAMILY_NAME not in text
    assert BSN not in text
    file.write_text(text.replace('"actor":"resident"', '"actor":"nobody"', 1))
    assert cli.main(["journal", "verify", str(file), "--key", key.read_text()]) == 1
    said = capsys.readouterr().out
    assert "WRONG       line 1: was altered" in said
    assert "NOT whole" in said
    lines = text.splitlines(keepends=True)
    file.write_text("".join([lines[0], *lines[2:]]))
    assert cli.main(["journal", "verify", str(file), "--key", str(key)]) == 1
    assert "line 1: removed" in capsys.readouterr().out


def test_the_kiosks_own_journal_is_compared_with_an_earlier_head(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loket(kiosk, "journal", "verify") == 0
    said = capsys.readouterr().out
    head = next(line.split()[1] for line in said.splitlines() if line.startswith("Head"))
    assert loket(kiosk, "cases", "erase", number, "--reason", "asked", "--force") == 0
    assert loket(kiosk, "journal", "verify", "--head", head) == 0
    count, _, digest = head.partition(":")
    capsys.readouterr()
    assert loket(kiosk, "journal", "verify", "--head", f"{count}:{'0' * 64}") == 1
    assert f"line {count}: was altered" in capsys.readouterr().out
    assert loket(kiosk, "journal", "verify", "--head", f"999:{digest}") == 1
    assert "missing at the end" in capsys.readouterr().out
    assert loket(kiosk, "journal", "verify", "--head", "nonsense") == 2
    assert loket(kiosk, "journal", "verify", "--key", "nonsense") == 2


# --- looking ---------------------------------------------------------------------------------


def test_a_personal_look_is_a_line_of_the_administrators_activity(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("cases", "show", number, "--personal", "--purpose")
    assert loket(kiosk, *words, "printer trouble") == 0
    assert FAMILY_NAME in capsys.readouterr().out
    store = commands.open_store(config.load(kiosk))
    line = store.journal(commands.case_number(number))[-1]
    store.close()
    assert (line.kind, line.detail["activity"]) == ("case.looked-at", Activity.ADMINISTER.value)
    assert line.detail["purpose"] == "printer trouble"
    assert loket(kiosk, *words, f"about {BSN}") == 1
    assert FAMILY_NAME not in capsys.readouterr().out


# --- retention -------------------------------------------------------------------------------


def test_the_administrator_sees_what_will_go_when(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loket(kiosk, "cases", "retain") == 0
    assert "steps are owed" in capsys.readouterr().out
    store = commands.open_store(config.load(kiosk))
    left = len(store.steps(commands.case_number(number)))
    store.close()
    assert left > 3
    assert loket(kiosk, "cases", "retain", "--once") == 0
    assert "Gone: 0 cases." in capsys.readouterr().out


def test_erasing_says_what_is_lost_and_asks_for_force(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loket(kiosk, "cases", "erase", number, "--reason", "asked") == 2
    said = capsys.readouterr()
    assert "will never get them" in said.out
    assert "case-owed" in said.err
    assert loket(kiosk, "cases", "erase", number, "--reason", "", "--force") == 1
    assert loket(kiosk, "cases", "erase", number, "--reason", f"for {BSN}", "--force") == 1
    assert loket(kiosk, "cases", "erase", number, "--reason", "asked", "--force") == 0
    capsys.readouterr()
    assert loket(kiosk, "cases", "show", number) == 2
    assert "case-gone" in capsys.readouterr().err
    assert loket(kiosk, "cases", "erase", number, "--reason", "asked") == 2


def test_an_erasure_that_must_wait_is_asked_for_and_carried_out(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("cases", "erase", number, "--reason", "asked", "--when-sent")
    assert loket(kiosk, *asked) == 0
    assert "goes as soon as" in capsys.readouterr().out
    store = commands.open_store(config.load(kiosk))
    for step in store.steps(CaseNumber(number)):
        _do(store, step)
    store.examined(CaseNumber(number))
    store.close()
    assert loket(kiosk, "cases", "retain", "--once") == 0
    assert "Gone: 1 cases." in capsys.readouterr().out


def test_a_running_keeper_lets_cases_go_and_signs_at_the_end(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = Store.open(tmp_path, KEY, clock, "07")
    case = store.confirm(VISIT, builder(VISIT))
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", b"%PDF")
    do_all_steps(store)
    clock.advance(90_000)
    keeper = Keeper(store, Rules(), look_seconds=0.02)
    keeper.start()
    waited = threading.Event()
    for _ in range(300):
        if store.gone(case.number):
            break
        waited.wait(0.02)
    keeper.stop()
    assert store.gone(case.number) is not None
    verdict = store.verify_journal()
    assert verdict.ok
    assert verdict.signed_to == verdict.lines - 1
    assert keep_once(store, Rules()) == 0
    store.close()


# --- the register ----------------------------------------------------------------------------


def test_the_shipped_register_and_periods_are_complete(kiosk: Path) -> None:
    purposes = processing.register(ASSETS)
    assert set(purposes) == set(Activity)
    assert all(purpose.law and purpose.purpose for purpose in purposes.values())
    rules = rules_of(config.load(kiosk), ASSETS)
    assert rules.periods.stay("wallet-stolen", NOON).total_seconds() == 86_400
    assert rules.subject_key is None


def test_a_period_for_a_life_event_that_does_not_exist_is_told(tmp_path: Path) -> None:
    text = (ASSETS / processing.RETENTION_FILE).read_text(encoding="utf-8")
    own = "kinds:\n  lost-dog:\n    - hours: 1\n      valid_from: 2026-01-01\n      source: x\n"
    (tmp_path / processing.RETENTION_FILE).write_text(text.replace("kinds: {}\n", own))
    assert processing.periods(tmp_path).stay("lost-dog", NOON).total_seconds() == 3600
    with pytest.raises(KnownError) as broken:
        processing.periods(tmp_path, {"wallet-stolen"})
    assert "lost-dog" in broken.value.detail


def test_sync_once_says_whether_the_processing_log_confirmed(
    kiosk: Path, number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("cases", "show", number, "--personal", "--purpose", "printer trouble")
    assert loket(kiosk, *words) == 0
    endpoint = '[logboek]\nendpoint = "http://127.0.0.1:9/"\ntimeout_seconds = 1\n'
    kiosk.write_text(kiosk.read_text().replace("[logboek]", endpoint))
    capsys.readouterr()
    loket(kiosk, "sync")
    assert "processing log: no confirmation (Unreachable), 1 waiting" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("processing-activities.yaml", "  erase:", "  forget:", "forget"),
        ("processing-activities.yaml", "uri: https", "uri: ftp", "not an address"),
        ("retention.yaml", "hours: 24", "hours: soon", "hours"),
        ("retention.yaml", "kinds: {}", "kind: {}", "kind"),
    ],
)
def test_a_mistake_in_register_or_periods_is_told_with_its_line(
    tmp_path: Path, name: str, old: str, new: str, told: str
) -> None:
    for file in (processing.ACTIVITIES_FILE, processing.RETENTION_FILE):
        text = (ASSETS / file).read_text(encoding="utf-8")
        wrong = text.replace(old, new, 1) if file == name else text
        (tmp_path / file).write_text(wrong, encoding="utf-8")
    with pytest.raises(KnownError) as broken:
        processing.register(tmp_path)
        processing.periods(tmp_path)
    assert broken.value.code is FailureCode.CONTENT_INVALID
    assert broken.value.detail.startswith(f"{name}:")
    assert told in broken.value.detail

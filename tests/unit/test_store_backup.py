# SPDX-License-Identifier: EUPL-1.2
"""Backups: made at work, verified, put back with care; no number is given out twice."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from kiosk.cases import CaseNumber, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.config import Upkeep
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, backups, files, integrity, nightly, numbers
from kiosk.store.outbox import StepState
from kiosk.store.prints import PrintState
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, OTHER_KEY, builder


def opened(folder: Path) -> Store:
    return Store.open(folder, KEY, FixedClock(NOON), "07")


def confirm(store: Store, name: str) -> str:
    visit = VisitId(name)
    return str(store.confirm(visit, builder(visit)).number)


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, Path, str]:
    """A closed store with one case, a backup of it, and the case's number."""
    data, target = tmp_path / "data", tmp_path / "away" / f"07-1{backups.SUFFIX}"
    store = opened(data)
    number = confirm(store, "first")
    made = store.back_up(target)
    assert (made.cases, made.kiosk) == (1, "07")
    store.close()
    return data, target, number


def code(*arguments: object, **options: bool) -> FailureCode:
    with pytest.raises(KnownError) as refused:
        backups.restore(*arguments, NOON, "administrator:test", **options)  # type: ignore[arg-type]
    return refused.value.code


def test_a_backup_is_encrypted_verified_and_says_nothing_personal(
    kept: tuple[Path, Path, str],
) -> None:
    _, target, _ = kept
    assert backups.verify(target, KEY).cases == 1
    for path in target.parent.iterdir():
        for private in (BSN, FAMILY_NAME, KEY.hex()):
            assert private.encode() not in path.read_bytes()
    assert {path.name for path in target.parent.iterdir()} == {target.name, target.name + ".json"}
    assert target.stat().st_mode & 0o077 == 0


def test_every_reason_not_to_trust_a_backup_is_its_own_answer(
    kept: tuple[Path, Path, str],
) -> None:
    _, target, _ = kept

    def refusal(key: bytes = KEY) -> FailureCode:
        with pytest.raises(KnownError) as refused:
            backups.verify(target, key)
        return refused.value.code

    assert refusal(OTHER_KEY) is FailureCode.KEY_WRONG
    manifest = backups.manifest_path(target)
    text = manifest.read_text()
    manifest.write_text(text.replace('\\"lines\\": 1', '\\"lines\\": 2'))
    assert refusal() is FailureCode.DATABASE_DAMAGED
    manifest.unlink()
    assert refusal() is FailureCode.NOT_FOUND
    manifest.write_text(text)
    data = bytearray(target.read_bytes())
    data[5000] ^= 1
    target.write_bytes(data)
    assert refusal() is FailureCode.DATABASE_DAMAGED
    target.unlink()
    assert refusal() is FailureCode.NOT_FOUND


def test_a_backup_never_replaces_newer_data_silently(kept: tuple[Path, Path, str]) -> None:
    data, target, first = kept
    store = opened(data)
    second = confirm(store, "second")
    store.close()
    before = (data / files.DATABASE).read_bytes()
    assert code(data, KEY, target) is FailureCode.BACKUP_OLDER
    assert (data / files.DATABASE).read_bytes() == before
    lost = backups.restore(data, KEY, target, NOON, "administrator:test", lose_newer=True)
    assert lost.cases == (second,)
    store = opened(data)
    assert [str(summary.number) for summary in store.case_summaries()] == [first]
    assert store.verify_journal().ok
    line = store.journal()[-1]
    assert (line.kind, line.actor) == ("store.restored", "administrator:test")
    assert line.detail["cases_lost"] == 1
    # The lost case's number was printed and sent: nobody gets it again.
    third = confirm(store, "third")
    assert int(third[8:13]) > int(second[8:13])
    # What was waiting may have been done since: it is looked up, and not printed by itself.
    assert {step.state for step in store.steps(store.case_summaries()[-1].number)} == {
        StepState.IN_FLIGHT
    }
    jobs = store.print_jobs(store.case_summaries()[-1].number)
    assert {job.state for job in jobs} == {PrintState.UNKNOWN}
    store.close()
    aside = next(data.glob("replaced-*"))
    assert (aside / files.DATABASE).read_bytes() == before


def test_a_restore_on_a_new_machine_skips_far_ahead(
    kept: tuple[Path, Path, str], tmp_path: Path
) -> None:
    _, target, first = kept
    machine = tmp_path / "new"
    assert backups.restore(machine, KEY, target, NOON, "administrator:test").nothing
    store = opened(machine)
    assert int(confirm(store, "second")[8:13]) > int(first[8:13]) + numbers.UNMARKED_SKIP - 1
    store.close()


def test_a_restore_needs_the_kiosk_stopped_and_the_right_key(
    kept: tuple[Path, Path, str],
) -> None:
    data, target, _ = kept
    assert code(data, OTHER_KEY, target) is FailureCode.KEY_WRONG
    store = opened(data)
    assert code(data, KEY, target) is FailureCode.DATABASE_IN_USE
    store.close()
    assert backups.restore(data, KEY, target, NOON, "administrator:test").nothing


def test_a_restore_also_heals_a_damaged_database(kept: tuple[Path, Path, str]) -> None:
    data, target, first = kept
    (data / files.DATABASE).write_bytes(b"x" * 8192)
    assert not backups.restore(data, KEY, target, NOON, "administrator:test").lines
    store = opened(data)
    assert [str(summary.number) for summary in store.case_summaries()] == [first]
    store.close()


def test_residents_go_on_while_a_backup_is_made(tmp_path: Path) -> None:
    store = opened(tmp_path / "data")
    for number in range(40):
        confirm(store, f"before-{number}")
        store.save_draft(VisitId(f"draft-{number}"), bytes(200_000))
    served: list[str] = []
    busy = threading.Event()

    def resident() -> None:
        busy.wait(5)
        for number in range(20):
            served.append(confirm(store, f"during-{number}"))

    thread = threading.Thread(target=resident)
    thread.start()
    genuine = store._writer.run_waiting
    turns: list[int] = []

    def slice_done() -> None:
        busy.set()
        turns.append(len(served))
        genuine()

    store._writer.run_waiting = slice_done  # type: ignore[method-assign]
    made = store.back_up(tmp_path / "away" / "x.loket-backup")
    thread.join()
    assert len(served) == 20
    assert len(turns) > 3
    assert 40 <= made.cases <= 60
    assert store.verify_journal().ok
    store.close()


def test_numbers_are_marked_before_they_are_given(tmp_path: Path) -> None:
    store = opened(tmp_path)
    number = confirm(store, "first")
    marks = numbers.NumberMarks(tmp_path, KEY).read()
    assert marks is not None
    assert marks["case:2026:07"] >= int(number[8:13])
    store.close()
    assert numbers.NumberMarks(tmp_path, OTHER_KEY).read() is None
    again = opened(tmp_path)
    assert int(confirm(again, "second")[8:13]) == int(number[8:13]) + 1
    again.close()


# --- the night -------------------------------------------------------------------------------


def test_the_night_reads_everything_and_keeps_a_few_backups(tmp_path: Path) -> None:
    away = tmp_path / "away"
    store = opened(tmp_path / "data")
    confirm(store, "first")
    upkeep = Upkeep(backup_folder=str(away), backups_kept=2)
    clock = FixedClock(NOON)
    for _ in range(4):
        assert nightly.work(store, tmp_path / "data", upkeep, clock, "07")
        clock.advance(86400)
    assert len(list(away.glob("*" + backups.SUFFIX))) == 2
    assert len(list(away.glob("*.json"))) == 2
    assert nightly.last_checked(tmp_path / "data") is not None
    # A backup folder that is away does not keep the night from reading everything.
    missing = Upkeep(backup_folder="/proc/nowhere")
    assert nightly.work(store, tmp_path / "data", missing, clock, "07")
    store.close()


def test_the_night_finds_a_damaged_page_and_has_it_salvaged(tmp_path: Path) -> None:
    store = opened(tmp_path)
    number = CaseNumber(confirm(store, "first"))
    store.put_document(number, DocumentKind.CONFIRMATION, "application/pdf", bytes(90_000))
    store.close()
    path = tmp_path / files.DATABASE
    data = bytearray(path.read_bytes())
    data[-4096 * 3] ^= 1
    path.write_bytes(data)
    store = opened(tmp_path)
    told: list[bool] = []
    store.on_damage = lambda: told.append(True)
    assert not nightly.work(store, tmp_path, Upkeep(), FixedClock(NOON), "07")
    store.close()
    assert told == [True]
    assert (tmp_path / integrity.SUSPICION).exists()


def test_the_night_comes_once_and_is_made_up_for() -> None:
    import datetime as dt

    three = dt.datetime(2026, 11, 24, 2, 0, tzinfo=dt.UTC)  # three o'clock in the Netherlands
    hour, day = dt.timedelta(hours=1), dt.timedelta(days=1)
    assert nightly.is_due(None, three, 3)
    assert nightly.is_due(three - hour, three, 3)
    assert not nightly.is_due(three, three + hour, 3)
    assert not nightly.is_due(three, three + day - hour, 3)
    assert nightly.is_due(three, three + day, 3)
    assert nightly.is_due(three - 2 * day, three + 5 * hour, 3)
    assert nightly.is_due(three + 30 * day, three, 3)  # a clock that was wrong


def test_a_backup_holds_the_escrow_for_a_new_machine(
    kept: tuple[Path, Path, str], tmp_path: Path
) -> None:
    data, target, _ = kept
    assert backups.describe(target).escrow == ""
    shutil.rmtree(data)
    assert backups.restore(data, KEY, target, NOON, "administrator:test").nothing
    opened(data).close()

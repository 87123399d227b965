# SPDX-License-Identifier: EUPL-1.2
"""A case is confirmed once its sealed record is on the disk, whatever happens before the rest."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import Case, CaseNumber, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, backups, cases, files, promise, salvage
from kiosk.store.keys import PassphrasePlace
from kiosk.store.rekeying import rekey
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, builder

ROOT = Path(__file__).parents[2]
VISIT = VisitId("visit-1")


def open_store(folder: Path, key: bytes = KEY) -> Store:
    return Store.open(folder, key, FixedClock(NOON), "07")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store in which one visit has a draft."""
    store = open_store(tmp_path / "data")
    store.save_draft(VISIT, b"answers")
    store.close()
    return tmp_path / "data"


def promised(folder: Path, beside: Path) -> tuple[Case, Path]:
    """Confirm, and return the folder as a cut leaves it before the database has the case."""

    def copy(_store: Store) -> Case:
        case = _store.confirm(VISIT, builder(VISIT))
        shutil.copytree(folder, beside)
        return case

    store = open_store(folder)
    try:
        return store.submit(copy).result(), beside
    finally:
        store.close()


@pytest.fixture
def cut(folder: Path, tmp_path: Path) -> Iterator[tuple[Case, Path]]:
    yield promised(folder, tmp_path / "cut")


def whole(folder: Path, case: Case, key: bytes = KEY) -> None:
    """See that the case is there once, with all that follows from it."""
    store = open_store(folder, key)
    assert store.case(case.number) == case
    assert len(store.case_summaries()) == 1
    assert store.draft(VISIT) is None
    assert len(store.print_jobs(case.number)) == 2
    assert len(store.steps(case.number)) == 9
    kinds = [line.kind for line in store.journal(case.number)]
    assert kinds.count("case.confirmed") == 1
    assert store.confirm(VISIT, builder(VISIT)) == case
    other = VisitId("visit-2")
    assert store.confirm(other, builder(other)).number.startswith("2026-07-0")
    assert store.verify_journal().ok
    assert store.check_integrity() == ()
    store.close()
    assert not any((folder / files.PROMISE).read_bytes())


def test_a_case_promised_before_a_cut_is_there_whole_at_the_next_start(
    cut: tuple[Case, Path],
) -> None:
    case, folder = cut
    assert any((folder / files.PROMISE).read_bytes())
    whole(folder, case)


def test_a_kiosk_killed_between_promise_and_database_keeps_its_promise(folder: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path\n"
        "from kiosk.store import cases\n"
        "from tests.unit.test_store_promise import VISIT, builder, open_store\n"
        "store = open_store(Path(sys.argv[1]))\n"
        "genuine = cases.keep\n"
        "def killed(db, at, case):\n"
        "    genuine(db, at, case)\n"
        "    print(case.number, flush=True); os.kill(os.getpid(), 9)\n"
        "cases.keep = killed\n"
        "store.confirm(VISIT, builder(VISIT))\n"
        "import time; time.sleep(60)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == -9, ran.stderr
    store = open_store(folder)
    case = store.case(CaseNumber(ran.stdout.strip()))
    store.close()
    whole(folder, case)


def test_a_record_that_was_cut_short_was_promised_to_nobody(cut: tuple[Case, Path]) -> None:
    _case, folder = cut
    record = (folder / files.PROMISE).read_bytes()
    length = len(record.rstrip(b"\0"))
    for kept in (1, 16, 20, 31, 32, 33, length // 2, length - 1):
        torn = folder.with_name(f"torn-{kept}")
        shutil.copytree(folder, torn)
        (torn / files.PROMISE).write_bytes(record[:kept] + bytes(len(record) - kept))
        store = open_store(torn)
        assert store.case_summaries() == ()
        assert store.draft(VISIT) == b"answers"
        number = store.confirm(VISIT, builder(VISIT)).number
        assert number.startswith("2026-07-00001-")
        store.close()


def test_a_record_that_comes_back_makes_no_second_case(cut: tuple[Case, Path]) -> None:
    case, folder = cut
    record = (folder / files.PROMISE).read_bytes()
    open_store(folder).close()
    (folder / files.PROMISE).write_bytes(record)
    whole(folder, case)
    store = open_store(folder)
    store.erase(case.number, "administrator", "request", force=True)
    store.close()
    (folder / files.PROMISE).write_bytes(record)
    store = open_store(folder)
    assert store.case_of_visit(VISIT) is None
    assert store.gone(case.number) is not None
    store.close()
    assert not any((folder / files.PROMISE).read_bytes())


def test_the_record_shows_nothing_to_who_has_no_key(cut: tuple[Case, Path]) -> None:
    case, folder = cut
    record = (folder / files.PROMISE).read_bytes()
    for canary in (BSN, FAMILY_NAME, case.number, case.return_code, str(VISIT)):
        assert canary.encode() not in record
    assert (folder / files.PROMISE).stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_kept_at_once_is_kept_when_it_can(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = cases.keep

    def full(*_given: object) -> None:
        raise KnownError(FailureCode.DISK_FULL)

    store = open_store(folder)
    monkeypatch.setattr(cases, "keep", full)
    case = store.confirm(VISIT, builder(VISIT))
    for _ in range(2):
        with pytest.raises(KnownError) as said:
            store.case_summaries()
        assert said.value.code is FailureCode.DISK_FULL
    monkeypatch.setattr(cases, "keep", genuine)
    assert store.case(case.number) == case
    store.close()
    whole(folder, case)


def test_closing_before_it_could_be_kept_leaves_the_promise(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = cases.keep

    def full(*_given: object) -> None:
        raise KnownError(FailureCode.DISK_FULL)

    store = open_store(folder)
    monkeypatch.setattr(cases, "keep", full)
    case = store.confirm(VISIT, builder(VISIT))
    store.close()
    monkeypatch.setattr(cases, "keep", genuine)
    whole(folder, case)


@pytest.mark.parametrize("why", ["no-room", "too-large"])
def test_what_may_not_be_promised_is_confirmed_in_the_database_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why == "no-room":
        monkeypatch.setattr(promise, "ROOM", 2**62)
    else:
        monkeypatch.setattr(promise, "SIZE", 100)
        (folder / files.PROMISE).unlink()
    store = open_store(folder)
    (number,) = store.submit(lambda s: (s.confirm(VISIT, builder(VISIT)).number,)).result()
    assert not any((folder / files.PROMISE).read_bytes())
    assert store.case(number).visit == VISIT
    store.close()


def test_a_new_key_takes_the_promise_along(cut: tuple[Case, Path]) -> None:
    case, folder = cut
    place = PassphrasePlace(folder, lambda: "a passphrase that is long")
    place.establish(KEY, "a passphrase that is long")
    rekey(folder, place, NOON, "07", "administrator:test")
    whole(folder, case, place.candidates()[0])


def test_salvage_and_restore_take_the_promise_along(cut: tuple[Case, Path], tmp_path: Path) -> None:
    case, folder = cut
    damaged = folder.with_name("damaged")
    shutil.copytree(folder, damaged)
    salvage.salvage(damaged, KEY, NOON, "07", "test")
    whole(damaged, case)
    early = open_store(tmp_path / "early")
    early.back_up(tmp_path / "b.loket-backup")
    early.close()
    backups.restore(
        folder, KEY, tmp_path / "b.loket-backup", NOON, "administrator", lose_newer=True
    )
    store = open_store(folder)
    assert store.case(case.number) == case
    store.close()


def test_a_record_that_nobody_understands_is_put_aside_and_the_kiosk_serves(
    cut: tuple[Case, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _case, folder = cut
    record = (folder / files.PROMISE).read_bytes().rstrip(b"\0")
    with monkeypatch.context() as patch:
        patch.setattr(promise, "Case", int)
        open_store(folder).close()
    assert (folder / promise.UNREAD).read_bytes().startswith(record)
    store = open_store(folder)
    assert store.case_summaries() == ()
    store.close()
    assert (folder / promise.UNREAD).stat().st_mode & 0o777 == 0o600

# SPDX-License-Identifier: EUPL-1.2
"""Opening the store: every way in which it cannot be trusted is its own answer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, files, opening
from kiosk.store.database import Database, split_statements
from kiosk.store.migrations import Migration, load, migrate, schema_version
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, OTHER_KEY, builder

VISIT = VisitId("visit-1")
DRAFT = b"draft-of-Kanarie"


def open_store(folder: Path, key: bytes = KEY, **options: bool) -> Store:
    return Store.open(folder, key, FixedClock(NOON), "07", **options)


def refusal(folder: Path, key: bytes = KEY) -> FailureCode:
    with pytest.raises(KnownError) as refused:
        open_store(folder, key)
    return refused.value.code


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed store with one case."""
    data = tmp_path / "data"
    store = open_store(data)
    store.save_draft(VisitId("other"), DRAFT)
    store.confirm(VISIT, builder(VISIT))
    store.close()
    return data


def test_what_was_confirmed_is_there_after_opening_again(folder: Path) -> None:
    store = open_store(folder)
    assert store.case_of_visit(VISIT) is not None
    assert store.draft(VisitId("other")) == DRAFT
    assert store.verify_journal().ok
    assert store.check_integrity() == ()
    store.close()


def test_a_wrong_key_is_told_from_damage(folder: Path) -> None:
    assert refusal(folder, OTHER_KEY) is FailureCode.KEY_WRONG
    database = folder / files.DATABASE
    data = bytearray(database.read_bytes())
    data[20] ^= 1
    database.write_bytes(data)
    assert refusal(folder) is FailureCode.DATABASE_DAMAGED
    assert refusal(folder, OTHER_KEY) is FailureCode.KEY_WRONG


def test_a_malformed_key_never_becomes_a_passphrase(tmp_path: Path) -> None:
    for key in (b"", b"short", KEY + b"x", KEY.hex()):
        with pytest.raises(ValueError, match="32 raw bytes"):
            Database(tmp_path / "x.db", key)  # type: ignore[arg-type]


def test_a_database_that_is_gone_or_empty_is_damage_and_not_a_new_one(folder: Path) -> None:
    (folder / files.DATABASE).write_bytes(b"")
    assert refusal(folder) is FailureCode.DATABASE_DAMAGED
    (folder / files.DATABASE).unlink()
    assert refusal(folder) is FailureCode.DATABASE_DAMAGED
    assert not (folder / files.DATABASE).exists()


def test_a_second_program_is_refused_while_the_first_lives(folder: Path) -> None:
    store = open_store(folder)
    assert refusal(folder) is FailureCode.DATABASE_IN_USE
    script = (
        "import sys; from pathlib import Path; from kiosk.store.files import FolderLock\n"
        "from kiosk.errors import KnownError\n"
        "try: FolderLock(Path(sys.argv[1]))\n"
        "except KnownError as error: print(error.code.value)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "database-in-use"
    store.close()
    open_store(folder).close()


def test_a_newer_schema_is_refused_and_left_alone(folder: Path) -> None:
    db = Database(folder / files.DATABASE, KEY)
    db.execute("INSERT INTO schema_migration VALUES (99, 'future', 'then')")
    db.close()
    before = (folder / files.DATABASE).read_bytes()
    assert refusal(folder) is FailureCode.DATABASE_NEWER
    assert (folder / files.DATABASE).read_bytes() == before


def _cut_power(source: Path, target: Path) -> None:
    """Take the files as they are while the store is open: what a power cut leaves."""
    shutil.copytree(source, target)


def test_a_damaged_log_that_loses_commits_silently_is_noticed(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    for _ in range(5):
        store.note("visit.ended", None, "system")
    assert store.verify_journal().lines == 5
    _cut_power(tmp_path / "data", tmp_path / "cut")
    store.close()
    whole = tmp_path / "whole"
    shutil.copytree(tmp_path / "cut", whole)
    kept = open_store(whole)
    assert kept.verify_journal().lines == 5
    kept.close()
    log = tmp_path / "cut" / (files.DATABASE + "-wal")
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 1
    log.write_bytes(data)
    assert refusal(tmp_path / "cut") is FailureCode.DATABASE_DAMAGED


def test_an_administrator_can_vouch_for_a_journal_put_back(folder: Path, tmp_path: Path) -> None:
    backup = (folder / files.DATABASE).read_bytes()
    store = open_store(folder)
    store.note("visit.ended", None, "system")
    store.close()
    (folder / files.DATABASE).write_bytes(backup)
    assert refusal(folder) is FailureCode.DATABASE_DAMAGED
    trusted = open_store(folder, trust_journal=True)
    line = trusted.journal()[-1]
    assert (line.kind, line.actor) == ("journal.trusted", "administrator")
    assert line.detail == {"problem": "shortened", "head": 2, "numbers_skipped": 100}
    trusted.close()
    open_store(folder).close()


def test_an_administrator_can_begin_anew_and_the_journal_tells(folder: Path) -> None:
    (folder / files.DATABASE).unlink()
    assert refusal(folder) is FailureCode.DATABASE_DAMAGED
    store = open_store(folder, trust_journal=True)
    assert [(line.kind, line.detail["head"]) for line in store.journal()] == [
        ("journal.trusted", 1)
    ]
    store.close()
    open_store(folder).close()


def test_an_older_head_only_lags(folder: Path) -> None:
    old = (folder / files.HEAD).read_bytes()
    store = open_store(folder)
    store.note("visit.ended", None, "system")
    store.close()
    (folder / files.HEAD).write_bytes(old)
    store = open_store(folder)
    assert store.verify_journal().ok
    store.close()


@pytest.mark.parametrize("break_head", [Path.unlink, lambda head: head.write_text("5 ab cd")])
def test_a_head_that_is_gone_or_forged_is_noticed(
    folder: Path, break_head: Callable[[Path], object]
) -> None:
    break_head(folder / files.HEAD)
    assert refusal(folder) is FailureCode.DATABASE_DAMAGED
    open_store(folder, trust_journal=True).close()
    open_store(folder).close()


def test_nothing_personal_is_readable_in_any_file(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    store.save_draft(VISIT, DRAFT)
    other = VisitId("other")
    code = store.confirm(other, builder(other)).return_code
    for path in (tmp_path / "data").iterdir():
        content = path.read_bytes()
        for private in (BSN, FAMILY_NAME, "Kanarie", "Testina", code, KEY.hex()):
            assert private.encode() not in content, path.name
            assert private not in path.name
        assert KEY not in content
        assert path.stat().st_mode & 0o077 == 0 or path.parent.stat().st_mode & 0o077 == 0
    store.close()


def test_the_connection_is_as_strict_as_promised(tmp_path: Path) -> None:
    db = Database(tmp_path / "x.db", KEY)
    expected = {
        "synchronous": 2,
        "journal_mode": "wal",
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cipher_memory_security": "1",
        "locking_mode": "exclusive",
    }
    for pragma, value in expected.items():
        row = db.one(f"PRAGMA {pragma}")
        assert row is not None
        assert row[0] == value, pragma
    migrate(db, load(), NOON, lambda _version: None)
    loose = db.all(
        "SELECT name FROM pragma_table_list WHERE NOT strict AND schema = 'main' "
        "AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    assert loose == []
    db.close()


PRESENT = len(load())
NEXT = Migration(PRESENT + 1, "colour", "CREATE TABLE colour (name TEXT) STRICT;\n")
BROKEN = Migration(
    PRESENT + 1,
    "broken",
    "CREATE TABLE colour (name TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n",
)


def test_a_migration_makes_a_copy_first_and_records_itself(folder: Path) -> None:
    db, _ = opening.open_database(folder, KEY, NOON, [*load(), NEXT])
    assert schema_version(db) == PRESENT + 1
    db.close()
    copy = Database(folder / opening.BEFORE_MIGRATION, KEY)
    assert schema_version(copy) == PRESENT
    assert copy.one("SELECT count(*) FROM cases") == (1,)
    copy.close()
    assert not list(folder.glob("*.new*"))
    assert refusal(folder) is FailureCode.DATABASE_NEWER


def test_a_migration_that_fails_leaves_everything_as_it_was(folder: Path) -> None:
    with pytest.raises(Exception, match="nowhere"):
        opening.open_database(folder, KEY, NOON, [*load(), BROKEN])
    store = open_store(folder)
    assert store.case_of_visit(VISIT) is not None
    store.close()


def test_the_copy_from_before_a_migration_is_forgotten_in_time(folder: Path) -> None:
    copy = folder / opening.BEFORE_MIGRATION
    copy.write_bytes(b"old")
    day = 86400
    os.utime(copy, (NOON.timestamp() - 6 * day,) * 2)
    open_store(folder).close()
    assert copy.exists()
    os.utime(copy, (NOON.timestamp() - 8 * day,) * 2)
    open_store(folder).close()
    assert not copy.exists()


def test_released_migrations_count_from_one(tmp_path: Path) -> None:
    assert [migration.version for migration in load()] == list(range(1, len(load()) + 1))
    (tmp_path / "0002_second.sql").write_text("SELECT 1;\n")
    with pytest.raises(RuntimeError, match="gaps"):
        load(tmp_path)


def test_a_script_is_cut_between_statements_only() -> None:
    trigger = "CREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\nSELECT 1;\nEND;\n"
    script = f"-- words; not a statement\n{trigger}SELECT 2;\n"
    assert len(list(split_statements(script))) == 2
    with pytest.raises(ValueError, match="middle"):
        list(split_statements("SELECT 1"))


def test_the_head_is_not_read_in_full_at_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    genuine = Database.all

    def counting(
        self: Database, sql: str, values: tuple[int, ...] = ()
    ) -> list[tuple[object, ...]]:
        rows = genuine(self, sql, values)
        read.append(len(rows))
        return rows

    store = open_store(folder)
    for _ in range(50):
        store.note("visit.ended", None, "system")
    store.close()
    monkeypatch.setattr(Database, "all", counting)
    open_store(folder).close()
    assert max(read, default=0) < 10


def test_a_flipped_bit_on_any_page_never_passes_for_sound(folder: Path) -> None:
    database = folder / files.DATABASE
    whole = database.read_bytes()
    for start in range(0, len(whole), 4096):
        data = bytearray(whole)
        data[start + 1000] ^= 1
        database.write_bytes(data)
        try:
            store = open_store(folder)
        except KnownError as refused:
            assert refused.code is FailureCode.DATABASE_DAMAGED
            continue
        try:
            assert store.check_integrity() != ()
        finally:
            store.close()

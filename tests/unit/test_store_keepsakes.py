# SPDX-License-Identifier: EUPL-1.2
"""What outlives the database file: the kiosk's own keys, and that a case has gone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.cases import Case, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, backups, files, keepsakes, opening, salvage
from kiosk.store.database import Database
from kiosk.store.keys import PassphrasePlace
from kiosk.store.rekeying import rekey
from kiosk.store.retention import Periods, Why
from tests.unit.store_kit import KEY, NOON, OTHER_KEY
from tests.unit.test_retention import canary, confirmed, found, synced

ADMINISTRATOR = "administrator:test"
PHRASE = "a passphrase that is long"


def opened(folder: Path, clock: FixedClock | None = None, key: bytes = KEY) -> Store:
    return Store.open(folder, key, clock or FixedClock(NOON), "07")


def without_keys(folder: Path) -> None:
    """Take the kiosk's own keys out of the database, as a damaged page does."""
    db = Database(folder / files.DATABASE, KEY)
    db.execute("DELETE FROM device_secret")
    db.close()


def test_a_database_that_lost_the_kiosks_keys_gets_them_back(tmp_path: Path) -> None:
    store = opened(tmp_path)
    public = store.public_key()
    store.sign_journal()
    store.note("help.called", None, "resident")
    store.sign_journal()
    store.close()
    without_keys(tmp_path)
    store = opened(tmp_path)
    assert store.public_key() == public
    store.note("help.called", None, "resident")
    store.sign_journal()
    verdict = store.verify_journal()
    assert verdict.ok, verdict.findings
    assert verdict.signed_to >= verdict.lines - 1
    store.close()


def test_salvage_of_the_page_with_the_keys_keeps_the_journal_provable(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.note("help.called", None, "resident")
    store.sign_journal()
    public = store.public_key()
    (page,) = store.submit(
        lambda s: s._db.one("SELECT rootpage FROM sqlite_schema WHERE name = 'device_secret'")
    ).result() or (0,)
    store.close()
    path = tmp_path / files.DATABASE
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 2000] ^= 0xFF
    path.write_bytes(data)
    found_out = salvage.salvage(tmp_path, KEY, NOON, "07", "page")
    assert found_out.lost.get("device_secret")
    store = opened(tmp_path)
    assert store.public_key() == public
    assert store.verify_journal().ok
    store.close()


def test_a_new_key_takes_them_along_and_nobody_else_reads_them(tmp_path: Path) -> None:
    store = opened(tmp_path)
    public = store.public_key()
    store.close()
    kept = keepsakes.read(tmp_path, KEY)
    for secret, _public, _at in kept.secrets.values():
        assert secret not in (tmp_path / files.KEEPSAKES).read_bytes()
    assert keepsakes.read(tmp_path, OTHER_KEY) == keepsakes.Keepsakes()
    place = PassphrasePlace(tmp_path, lambda: PHRASE)
    place.establish(KEY, PHRASE)
    rekey(tmp_path, place, NOON, "07", ADMINISTRATOR)
    fresh = place.candidates()[0]
    assert keepsakes.read(tmp_path, fresh) == kept
    assert keepsakes.read(tmp_path, KEY) == keepsakes.Keepsakes()
    store = opened(tmp_path, key=fresh)
    assert store.public_key() == public
    store.close()


@pytest.fixture
def gone(tmp_path: Path) -> tuple[Path, Path, dict[str, Case]]:
    """A store, a backup from when three cases were there, and two of them gone since."""
    folder, clock = tmp_path / "data", FixedClock(NOON)
    store = opened(folder, clock)
    cases = {name: confirmed(store, name, clock) for name in ("period", "request")}
    backup = tmp_path / "yesterday.loket-backup"
    synced(store, clock)
    clock.advance(3600)
    cases["stays"] = confirmed(store, "stays", clock)
    store.back_up(backup)
    store.erase(cases["request"].number, ADMINISTRATOR, "asked at the desk")
    clock.advance(2 * 86400)
    assert store.let_one_go(Periods())
    assert not store.let_one_go(Periods())
    store.close()
    for name in ("period", "request"):
        assert not found(folder, canary(name))
    return folder, backup, cases


def test_a_backup_that_is_put_back_does_not_bring_back_who_had_gone(
    gone: tuple[Path, Path, dict[str, Case]],
) -> None:
    folder, backup, cases = gone
    late = NOON + dt.timedelta(days=3)
    backups.restore(folder, KEY, backup, late, ADMINISTRATOR, lose_newer=True)
    assert found(folder, canary("period")), "the backup itself holds them"
    store = opened(folder, FixedClock(late))
    for name, why in (("period", Why.PERIOD), ("request", Why.REQUEST)):
        left = store.gone(cases[name].number)
        assert left is not None
        assert left.why is why
        assert left.steps_lost == 0
        with pytest.raises(KnownError) as said:
            store.case(cases[name].number)
        assert said.value.code is FailureCode.CASE_GONE
        assert not found(folder, canary(name))
    assert store.case(cases["stays"].number) == cases["stays"]
    assert store.verify_journal().ok
    assert store.uncounted() == ()
    store.close()
    assert not found(folder, canary("period"))
    assert keepsakes.read(folder, KEY).again == ()


def test_what_was_erased_on_request_stays_erased_when_nothing_else_is_left(
    gone: tuple[Path, Path, dict[str, Case]],
) -> None:
    folder, backup, cases = gone
    (folder / files.DATABASE).write_bytes(b"rubbish" * 1000)
    backups.restore(folder, KEY, backup, NOON, ADMINISTRATOR, lose_newer=True)
    store = opened(folder)
    assert store.gone(cases["request"].number) is not None
    assert not found(folder, canary("request"))
    # Nothing tells of the other one: it is complete, so that its period lets it go once more.
    assert store.case(cases["period"].number) == cases["period"]
    store.close()
    store = opened(folder, FixedClock(NOON + dt.timedelta(days=5)))
    assert store.let_one_go(Periods())
    assert not store.let_one_go(Periods())
    assert not found(folder, canary("period"))
    store.close()


def test_erasing_on_request_also_takes_the_copy_from_before_an_update(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = opened(tmp_path, clock)
    case = confirmed(store, "one", clock)
    (tmp_path / opening.BEFORE_MIGRATION).write_bytes(b"copy")
    store.erase(case.number, ADMINISTRATOR, "asked", force=True)
    assert not (tmp_path / opening.BEFORE_MIGRATION).exists()
    assert case.number in keepsakes.read(tmp_path, KEY).erased
    store.close()


def test_a_night_that_was_cut_short_leaves_no_copy_behind(tmp_path: Path) -> None:
    opened(tmp_path).close()
    (tmp_path / "salvage-work").mkdir()
    for name in (
        "nightly.loket-backup.part",
        "nightly.loket-backup",
        "nightly.loket-backup.json",
        "backup-work",
        "backup-work-wal",
        "salvage-work/loket.db",
        "before-migration.db.new",
        "loket.db.new-wal",
    ):
        (tmp_path / name).write_bytes(b"copy")
    opened(tmp_path).close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "first-page",
        "journal-head",
        "keepsakes",
        "key-fingerprint",
        "lock",
        "loket.db",
        "numbers",
        "promise",
    ]


def test_a_database_taken_away_with_its_head_is_missed(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = opened(tmp_path, clock)
    public = store.public_key()
    confirmed(store, "one", clock)
    store.close()
    for name in (files.DATABASE, files.HEAD):
        (tmp_path / name).unlink()
    with pytest.raises(KnownError) as said:
        opened(tmp_path)
    assert said.value.code is FailureCode.DATABASE_DAMAGED
    salvage.salvage(tmp_path, KEY, NOON, "07", said.value.detail)
    store = opened(tmp_path)
    assert store.public_key() == public
    visit = VisitId("after")
    assert confirmed(store, str(visit), clock).number > "2026-07-00100"
    store.close()

# SPDX-License-Identifier: EUPL-1.2
"""A machine that keeps its signing key apart: who has the database key alone can hide nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import config
from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, backups, files, journal
from kiosk.store.database import Database
from kiosk.store.keys import create_demo_key, database_key, place_of
from kiosk.store.rekeying import rekey
from kiosk.store.serving import open_store
from tests.unit.store_kit import CLERK, NOON, builder
from tests.unit.test_journal_attacks import (
    alter,
    chained_anew,
    remove_and_renumber,
    shorten,
    slip_in,
    swap,
)

DEVICE = bytes(range(100, 132))


class Machine:
    """A kiosk with its two keys in files, as if in the machine's credential store."""

    def __init__(self, place: Path, *, device: bool = True) -> None:
        self.place = place
        self.data = place / "data"
        place.mkdir(exist_ok=True)
        create_demo_key(place / "key")
        (place / "device").write_text(DEVICE.hex())
        self.device = f"file:{place / 'device'}" if device else ""

    @property
    def key(self) -> bytes:
        named = config.Key(provider="demo-file", name=str(self.place / "key"), device=self.device)
        return database_key(named, self.data)

    def open(self) -> Store:
        return Store.open(self.data, self.key, FixedClock(NOON), "07")

    def work(self, looks: int = 6, visit: str = "v") -> None:
        store = self.open()
        case = store.confirm(VisitId(visit), builder(VisitId(visit)))
        for _ in range(looks):
            store.look(case.number, CLERK, "assist-resident")
        store.sign_journal()
        store.look(case.number, CLERK, "assist-resident")
        store.close()

    def attacked(self, attack: Callable[[Database], None]) -> None:
        """With the database key: change, compute the chain anew, seal the head anew."""
        db = Database(self.data / files.DATABASE, bytes(self.key))
        for trigger in ("journal_never_changes", "journal_never_shrinks"):
            db.execute(f"DROP TRIGGER {trigger}")
        attack(db)
        chained_anew(db)
        files.HeadFile(self.data, bytes(self.key)).write(journal.last(db))
        db.close()

    def refused(self) -> str:
        with pytest.raises(KnownError) as said:
            self.open()
        assert said.value.code is FailureCode.DATABASE_DAMAGED
        return said.value.detail


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "kiosk")
    made.work()
    return made


def test_the_signing_key_is_in_no_file_of_the_database(machine: Machine) -> None:
    store = machine.open()
    assert store.verify_journal().ok
    secrets = store.submit(lambda s: s._db.all("SELECT secret FROM device_secret")).result()
    store.close()
    assert DEVICE not in [secret for (secret,) in secrets]
    assert b"" in [secret for (secret,) in secrets]


@pytest.mark.parametrize(
    "attack",
    [alter, remove_and_renumber, swap, shorten, slip_in],
    ids=lambda one: one.__name__,
)
def test_who_has_the_database_key_alone_cannot_open_a_changed_journal(
    machine: Machine, attack: Callable[[Database], None]
) -> None:
    machine.attacked(attack)
    assert machine.refused().startswith("journal ")


def test_the_witness_cannot_be_taken_away_or_made_anew(machine: Machine) -> None:
    machine.attacked(shorten)
    witness = machine.data / files.WITNESS
    db = Database(machine.data / files.DATABASE, bytes(machine.key))
    last = journal.last(db)
    db.close()
    files.HeadFile(machine.data, bytes(machine.key), files.WITNESS).write(last)
    assert "seal" in machine.refused()
    witness.unlink()
    assert machine.refused() == "journal head-missing"


def test_a_changed_journal_is_set_aside_and_what_is_missing_is_said(machine: Machine) -> None:
    machine.attacked(shorten)
    settings = config.Config(
        hall=config.Hall(
            municipality="M", name="H", address="A", postcode_and_town="P", phone="1",
            rsin="123456782",
        ),
        kiosk=config.Kiosk(code="07", data_folder=str(machine.data)),
        key=config.Key(
            provider="demo-file", name=str(machine.place / "key"), device=machine.device
        ),
    )  # fmt: skip
    store = open_store(settings, FixedClock(NOON))
    (line,) = (one for one in store.journal() if one.kind == "store.salvaged")
    store.close()
    assert line.detail["numbers_skipped"]
    machine.open().close()


def test_a_key_of_ones_own_in_the_database_signs_nothing(machine: Machine) -> None:
    """The attacker puts their own key in the database and signs with it."""
    other = Machine(machine.place.with_name("other"), device=False)
    other.work()
    their = Database(other.data / files.DATABASE, bytes(other.key))
    theirs = their.all("SELECT * FROM device_secret WHERE name = 'journal-signature'")
    rows = their.all(f"SELECT {journal._COLUMNS} FROM journal ORDER BY seq")
    their.close()

    def forge(db: Database) -> None:
        db.execute("DELETE FROM journal")
        db.execute("DELETE FROM device_secret WHERE name LIKE 'journal-signature%'")
        db.execute("INSERT INTO device_secret VALUES (?, ?, ?, ?)", theirs[0])
        for row in rows:
            db.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    machine.attacked(forge)
    assert machine.refused().startswith("journal ")


def test_lawful_changes_take_the_witness_along(machine: Machine, tmp_path: Path) -> None:
    store = machine.open()
    store.back_up(tmp_path / "b.loket-backup")
    store.close()
    machine.work(visit="later")
    backups.restore(
        machine.data, machine.key, tmp_path / "b.loket-backup", NOON, "administrator",
        lose_newer=True,
    )  # fmt: skip
    machine.work(visit="after-restore")
    named = config.Key(provider="demo-file", name=str(machine.place / "key"))
    rekey(machine.data, place_of(named, machine.data), NOON, "07", "administrator")
    machine.work(visit="after-rekey")
    store = machine.open()
    assert store.verify_journal().ok
    store.close()


def test_a_kiosk_that_gets_its_own_key_later_keeps_what_it_signed_before(tmp_path: Path) -> None:
    plain = Machine(tmp_path / "kiosk", device=False)
    plain.work()
    store = plain.open()
    before = store.public_key()
    store.close()
    apart = Machine(tmp_path / "kiosk")
    apart.work(visit="w")
    store = apart.open()
    assert store.public_key() != before
    verdict = store.verify_journal()
    assert verdict.ok, verdict.findings
    assert "journal.witnessed" in [line.kind for line in store.journal()]
    store.close()
    # From its first signature on, the earlier key signs nothing any more.
    rows = Database(apart.data / files.DATABASE, bytes(apart.key))
    assert rows.one("SELECT secret FROM device_secret WHERE name LIKE 'journal-signature:%'") == (
        b"",
    )
    rows.close()


def test_without_its_own_key_the_kiosk_says_which_key_is_missing(machine: Machine) -> None:
    machine.device = ""
    store = machine.open()
    with pytest.raises(KnownError) as said:
        store.note("help.called", None, "resident")
        store.sign_journal()
    assert said.value.code is FailureCode.KEY_MISSING
    store.close()
    (machine.place / "device").unlink()
    machine.device = f"file:{machine.place / 'device'}"
    with pytest.raises(KnownError) as said:
        machine.open()
    assert said.value.code is FailureCode.KEY_MISSING


def test_an_old_copy_of_the_folder_still_vouches_for_itself(machine: Machine) -> None:
    """Said plainly: against that only what lies elsewhere helps."""
    shutil.copytree(machine.data, machine.place / "yesterday")
    machine.work(visit="today")
    shutil.rmtree(machine.data)
    shutil.move(machine.place / "yesterday", machine.data)
    store = machine.open()
    assert store.verify_journal().ok
    assert store.verify_journal().lines > 0
    store.close()

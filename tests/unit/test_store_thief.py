# SPDX-License-Identifier: EUPL-1.2
"""A thief with the disk: whatever the kiosk did, no file beside the key says anything of a person.

Looked for in every file, at each moment of a kiosk's life, in several spellings, in names too.
"""

from __future__ import annotations

import base64
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import Case, DocumentKind, VisitId
from kiosk.clock import FixedClock
from kiosk.config import Upkeep
from kiosk.store import Store, backups, files, nightly, salvage
from kiosk.store.control import Control
from kiosk.store.keys import PassphrasePlace
from kiosk.store.rekeying import rekey
from kiosk.store.remote import connect
from kiosk.store.retention import Periods
from tests.unit.store_kit import BSN, CLERK, FAMILY_NAME, KEY, NOON, builder

PHRASE = "a passphrase that is long"
WORDS = "canary-words-of-a-resident"


def spellings(words: str) -> Iterator[bytes]:
    plain = words.encode()
    yield plain
    yield words.encode("utf-16-le")
    yield plain.hex().encode()
    for shift in range(3):
        # Base64 in each of its three phases, without the edges that depend on the neighbours.
        inside = base64.b64encode(b"\0" * shift + plain)[4 + shift : -4]
        if len(inside) >= 8:  # shorter ones stand in anything that looks random
            yield inside


class Thief:
    """Takes the disk and reads."""

    def __init__(self, disk: Path) -> None:
        self._disk = disk
        self._looked_for = [
            spelling
            for words in (BSN, FAMILY_NAME, "Zandvliet", "Testina", WORDS, KEY.hex(), PHRASE)
            for spelling in spellings(words)
        ]
        self._looked_for.append(KEY)
        self.seen: set[str] = set()

    def also(self, *words: str) -> None:
        """Look for these too."""
        self._looked_for += [spelling for one in words for spelling in spellings(one)]

    def finds_nothing(self) -> None:
        """Read every file there is."""
        for path in self._disk.rglob("*"):
            name = os.fsencode(path.relative_to(self._disk))
            mode = path.lstat().st_mode
            content = path.read_bytes() if stat.S_ISREG(mode) else b""
            self.seen.add(path.name)
            for words in self._looked_for:
                assert words not in content, path
                assert words not in name, path


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything that is put in a folder for temporary files would be seen here."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_thief_with_the_disk_learns_nothing_at_any_moment(
    tmp_path: Path, temporary: Path
) -> None:
    data, away = tmp_path / "data", tmp_path / "away"
    away.mkdir()
    thief = Thief(tmp_path)
    clock = FixedClock(NOON)
    store = Store.open(data, KEY, clock, "07")
    visit = VisitId("visit-1")
    store.save_draft(visit, (WORDS * 3000).encode())
    thief.finds_nothing()

    def confirmed(inside: Store) -> Case:
        case = inside.confirm(visit, builder(visit))
        thief.also(case.return_code)
        thief.finds_nothing()  # promised, and not in the database yet
        return case

    case = store.submit(confirmed).result()
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", WORDS.encode())
    store.add_clerk(CLERK, "Medewerker", WORDS)
    store.look(case.number, CLERK, "assist-resident")
    store.open_letter(case.return_code, "1970-01-01")
    # Sorting what does not fit the cache is what a database does in temporary files.
    store.submit(lambda s: s._db.all("SELECT * FROM draft, journal ORDER BY data, detail")).result()
    thief.finds_nothing()
    control = Control(store, data)
    control.start()
    asked = connect(data)
    assert asked is not None
    asked.back_up(away / "asked.loket-backup")
    asked.close()
    control.stop()
    thief.finds_nothing()
    assert nightly.work(store, data, Upkeep(backup_folder=str(away)), clock, "07")
    assert nightly.work(store, data, Upkeep(), clock, "07")
    for step in store.steps(case.number):
        store.step_started(step.id)
        store.step_done(step.id, "https://backend")
    thief.finds_nothing()
    store.close()
    thief.finds_nothing()
    salvage.salvage(data, KEY, NOON, "07", "test")
    thief.finds_nothing()
    backups.restore(data, KEY, away / "asked.loket-backup", NOON, "administrator", lose_newer=True)
    thief.finds_nothing()
    place = PassphrasePlace(data, lambda: PHRASE)
    place.establish(KEY, PHRASE)
    rekey(data, place, NOON, "07", "administrator")
    thief.also(place.candidates()[0].hex())
    thief.finds_nothing()
    store = Store.open(data, place.candidates()[0], FixedClock(NOON.replace(year=2027)), "07")
    store.let_one_go(Periods())
    store.close()
    thief.finds_nothing()
    assert list(temporary.iterdir()) == []
    assert {files.PROMISE, files.KEEPSAKES, files.HEAD, "loket.db-wal"} <= thief.seen


def test_every_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        store = Store.open(tmp_path / "data", KEY, FixedClock(NOON), "07")
        visit = VisitId("visit-1")
        store.confirm(visit, builder(visit))
        store.drafts()
        nightly.work(store, tmp_path / "data", Upkeep(), FixedClock(NOON), "07")
        store.back_up(tmp_path / "data" / "b.loket-backup")
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "data").iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert {name: mode for name, mode in modes.items() if mode & 0o077} == {}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700

# SPDX-License-Identifier: EUPL-1.2
"""Attacks on the record of what was done, each as somebody would try it who wants to hide.

The attacker has the disk and, in most of these, the database key too; not the kiosk's signing key
(an escrow holder with a backup, say, who uses what they find) unless it is said.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import keeping_commands
from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.config import Upkeep
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import captured
from kiosk.store import Store, chain, files, journal, nightly, numbers
from kiosk.store.database import Database
from tests.unit.store_kit import CLERK, KEY, NOON, OTHER_KEY, builder

CONFIG = """
[hall]
municipality = "M"
name = "H"
address = "A"
postcode_and_town = "P"
phone = "1"
rsin = "123456782"
[kiosk]
code = "07"
data_folder = "{place}/data"
[key]
provider = "demo-file"
name = "{place}/key"
[upkeep]
backup_folder = "{away}"
"""


def opened(place: Path) -> Store:
    return Store.open(place / "data", KEY, FixedClock(NOON), "07")


def looked_at(store: Store, times: int) -> None:
    case = store.confirm(VisitId("v"), builder(VisitId("v")))
    for _ in range(times):
        store.look(case.number, CLERK, "assist-resident")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A kiosk whose journal tells of a clerk's looks, and is signed."""
    store = opened(tmp_path)
    looked_at(store, 5)
    store.sign_journal()
    looked_at(store, 3)
    store.sign_journal()
    store.note("help.called", None, "resident")
    store.close()
    (tmp_path / "key").write_text(KEY.hex())
    (tmp_path / "key").chmod(0o600)
    (tmp_path / "loket.toml").write_text(CONFIG.format(place=tmp_path, away=""))
    return tmp_path


def with_the_key(place: Path, work: Callable[[Database], None], *, head: bool = True) -> None:
    """Work on the database as its key allows; the head beside it is sealed anew if asked."""
    db = Database(place / "data" / files.DATABASE, KEY)
    for trigger in ("journal_never_changes", "journal_never_shrinks"):
        db.execute(f"DROP TRIGGER {trigger}")
    work(db)
    if head:
        files.HeadFile(place / "data", KEY).write(journal.last(db))
    db.close()


def chained_anew(db: Database) -> None:
    """Compute every hash again, as who hides a change must."""
    before = chain.GENESIS
    for row in db.all(f"SELECT {journal._COLUMNS} FROM journal ORDER BY seq"):
        before = chain.line_hash(before, row[:6])
        db.execute("UPDATE journal SET hash = ? WHERE seq = ?", (before, row[0]))


def first_look(db: Database) -> int:
    row = db.one("SELECT min(seq) FROM journal WHERE kind = 'case.looked-at'")
    assert row is not None
    return int(row[0])


def alter(db: Database) -> None:
    db.execute("UPDATE journal SET actor = 'system' WHERE seq = ?", (first_look(db),))


def remove(db: Database) -> None:
    db.execute("DELETE FROM journal WHERE seq = ?", (first_look(db),))


def remove_and_renumber(db: Database) -> None:
    gone = first_look(db)
    db.execute("DELETE FROM journal WHERE seq = ?", (gone,))
    for (seq,) in db.all("SELECT seq FROM journal WHERE seq > ? ORDER BY seq", (gone,)):
        db.execute("UPDATE journal SET seq = ? WHERE seq = ?", (seq - 1, seq))


def swap(db: Database) -> None:
    here = first_look(db)
    for old, new in ((here, 10_000), (here + 1, here), (10_000, here + 1)):
        db.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))


def shorten(db: Database) -> None:
    db.execute("DELETE FROM journal WHERE seq > ?", (first_look(db) + 1,))


def slip_in(db: Database) -> None:
    """A line that was never written, put at the end of what is signed."""
    head = journal.last(db)
    db.execute("DELETE FROM journal WHERE seq >= ?", (head.count - 1,))
    journal.append(db, NOON, "case.looked-at", None, "clerk-9", {"purpose": "assist-resident"})
    journal.append(db, NOON, "journal.signed", None, "system", {"lines": 1}, {"signature": "AAAA"})


def verify(place: Path, capsys: pytest.CaptureFixture[str], **options: str) -> tuple[int, str]:
    status = keeping_commands.journal_verify(config=place / "loket.toml", **options)
    return status, capsys.readouterr().out


def test_nobody_is_accused_without_an_attack(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = verify(place, capsys)
    assert (status, "WRONG" in said) == (0, False)


@pytest.mark.parametrize("attack", [alter, remove, swap, shorten], ids=lambda one: one.__name__)
def test_what_was_done_with_the_key_alone_shows(
    place: Path, attack: Callable[[Database], None]
) -> None:
    """Hashes left as they are, but the head sealed anew."""
    before = opened(place)
    lines = before.verify_journal().lines
    before.close()
    with_the_key(place, attack)
    store = opened(place)
    verdict = store.verify_journal()
    if attack is shorten:
        # The end is gone and so is what vouched for it: numbers, and a head kept elsewhere, tell.
        assert verdict.lines < lines
    else:
        assert not verdict.ok
    store.close()


@pytest.mark.parametrize(
    "attack", [alter, remove_and_renumber, swap, slip_in], ids=lambda one: one.__name__
)
def test_a_chain_that_was_computed_anew_is_not_the_signed_one(
    place: Path, attack: Callable[[Database], None], capsys: pytest.CaptureFixture[str]
) -> None:
    def hide(db: Database) -> None:
        attack(db)
        chained_anew(db)

    with_the_key(place, hide)
    status, said = verify(place, capsys)
    assert status == 1
    assert "not signed by this kiosk" in said


def test_without_the_key_not_even_the_head_can_be_moved_back(place: Path) -> None:
    head = place / "data" / files.HEAD
    store = opened(place)
    early = head.read_bytes()
    looked_at(store, 2)
    store.close()
    count, _, rest = head.read_text().partition(" ")
    for forged in (
        f"{int(count) - 1} {rest}",
        early.decode().split(" ")[0] + " " + rest,
        "",
    ):
        head.write_text(forged)
        with pytest.raises(KnownError) as said:
            opened(place)
        assert said.value.code is FailureCode.DATABASE_DAMAGED
    files.HeadFile(place / "data", OTHER_KEY).write(files.Head(1, chain.GENESIS))
    with pytest.raises(KnownError):
        opened(place)


def test_an_old_database_under_a_new_head_does_not_open(place: Path) -> None:
    kept = (place / "data" / files.DATABASE).read_bytes()
    store = opened(place)
    looked_at(store, 4)
    store.close()
    (place / "data" / files.DATABASE).write_bytes(kept)
    with pytest.raises(KnownError) as said:
        opened(place)
    assert said.value.detail == "journal shortened"


def rolled_back(place: Path) -> None:
    """Put back yesterday's whole folder, with the head, the marks and the keepsakes of then."""
    shutil.copytree(place / "data", place / "yesterday")
    store = opened(place)
    looked_at(store, 4)
    store.sign_journal()
    store.close()


@pytest.mark.parametrize("witness", ["head", "export", "backup"])
def test_an_old_copy_of_the_whole_folder_is_told_by_what_was_kept_elsewhere(
    place: Path, capsys: pytest.CaptureFixture[str], witness: str
) -> None:
    rolled_back(place)
    elsewhere = place / "journal.jsonl"
    if witness == "export":
        keeping_commands.journal_export(elsewhere, config=place / "loket.toml")
    elif witness == "backup":
        store = opened(place)
        store.back_up(place / "b.loket-backup")
        store.close()
        elsewhere = place / "b.loket-backup.json"
    _, said = verify(place, capsys)
    known = said.split("Head        ")[1].split()[0] if witness == "head" else str(elsewhere)
    assert verify(place, capsys, head=known)[0] == 0
    shutil.rmtree(place / "data")
    shutil.move(place / "yesterday", place / "data")
    assert verify(place, capsys)[0] == 0, "it vouches for itself"
    status, said = verify(place, capsys, head=known)
    assert status == 1
    assert "missing at the end" in said
    # Going on from there does not hide it.
    store = opened(place)
    looked_at(store, 40)
    store.sign_journal()
    store.close()
    assert verify(place, capsys, head=known)[0] == 1


def test_the_kiosk_itself_notices_at_night_that_it_went_back(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    away = place / "away"
    away.mkdir()
    (place / "loket.toml").write_text(CONFIG.format(place=place, away=away))

    def night(day: int) -> list[str]:
        store = opened(place)
        upkeep = Upkeep(backup_folder=str(away), backups_kept=5)
        clock = FixedClock(NOON + dt.timedelta(days=day))
        with captured() as lines:
            assert nightly.work(store, place / "data", upkeep, clock, "07")
        store.close()
        return [str(line["event"]) for line in lines]

    assert "store.went-back" not in night(1)
    rolled_back(place)
    assert "store.went-back" not in night(2)
    assert verify(place, capsys)[0] == 0
    shutil.rmtree(place / "data")
    shutil.move(place / "yesterday", place / "data")
    assert verify(place, capsys)[0] == 1, "compared with the last backup without being asked"
    assert "store.went-back" in night(3)
    assert "store.went-back" not in night(4)
    store = opened(place)
    assert "store.went-back" in [line.kind for line in store.journal()]
    store.close()


def test_a_kiosk_that_was_given_a_new_signing_key_is_not_the_one_that_was_installed(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With everything in the database, the signing key too: only what is elsewhere helps."""
    key_file = place / "public"
    assert keeping_commands.journal_key(out=key_file, config=place / "loket.toml") == 0
    assert verify(place, capsys, key=str(key_file))[0] == 0

    def everything(db: Database) -> None:
        alter(db)
        db.execute("DELETE FROM device_secret WHERE name = 'journal-signature'")
        db.execute("DELETE FROM journal WHERE kind = 'journal.signed'")
        rows = db.all("SELECT seq FROM journal ORDER BY seq")
        for place_now, (seq,) in enumerate(rows, start=1):
            db.execute("UPDATE journal SET seq = ? WHERE seq = ?", (place_now, seq))
        chained_anew(db)

    with_the_key(place, everything)
    (place / "data" / files.KEEPSAKES).unlink()
    store = opened(place)
    store.sign_journal()
    store.close()
    assert verify(place, capsys)[0] == 0, "it vouches for itself"
    status, said = verify(place, capsys, key=str(key_file))
    assert status == 1
    assert "not signed by this kiosk" in said


def test_lines_cut_off_with_their_cases_leave_numbers_without_use(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def vanish(db: Database) -> None:
        for table in ("print_job", "step", "examination", "cases"):
            db.execute(f"DELETE FROM {table}")
        db.execute("DELETE FROM journal WHERE seq > 1")

    with_the_key(place, vanish)
    status, said = verify(place, capsys)
    assert status == 1
    assert "1 given out, 0 there" in said
    marks = numbers.NumberMarks(place / "data", KEY).read()
    assert marks is not None
    assert max(marks.values()) >= 1

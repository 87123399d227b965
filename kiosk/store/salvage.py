# SPDX-License-Identifier: EUPL-1.2
"""Out of a damaged database, as far as it goes, into a fresh one; the kiosk serves on.

The damaged files are only read, from a copy, and afterwards kept aside under the moment's name
for whoever wants to look further. Every row that can still be read is copied. What follows from
a case (steps, papers) and was lost is owed again as "perhaps done already", so that nothing is
sent or printed twice without looking. The journal's whole beginning is kept; a line tells what
was lost, and the numbers skip ahead.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.cases import Case, CaseNumber, TaskId, from_json
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.store import (
    files,
    integrity,
    journal,
    migrations,
    numbers,
    owed,
    return_codes,
    switching,
)
from kiosk.store.database import Database, Row, in_our_words
from kiosk.store.moments import from_text, to_text
from kiosk.store.owed import NewStep, StepKind, steps_for

ASIDE = "damaged-"
ASIDE_KEPT = dt.timedelta(days=30)
"""How long a damaged database is kept aside: it holds what retention may have removed since."""
_SEARCH_SECONDS = 20.0
"""How long to look for single rows between damaged pages."""
_MOST_MISSES = 40
"""How often to run into a damaged page again while looking for rows between two of them."""
_WIDEST_HOLE = 1_000_000
_CHUNK = 200
_DERIVED = ("schema_migration", "step_count", "step_after")
_CHILDREN = ("step", "print_job", "document", "clerk_task")
"""Not the payments: they outlive their case."""


@dataclass(slots=True)
class Salvage:
    """What came of it; nothing in it is personal."""

    reason: str
    aside: str = ""
    kept: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    """Rows that were there and could not be read or used, by table, as far as that is known."""
    journal_kept: int = 0
    journal_known: int = 0
    owed_again: int = 0
    numbers_skipped: int = 0

    def lines(self) -> list[str]:
        """Say it to an administrator."""
        said = [f"The damaged database ({self.reason}) is kept in {self.aside}."]
        said += [f"{table}: {count} kept" for table, count in sorted(self.kept.items())]
        said += [f"{table}: at least {count} LOST" for table, count in sorted(self.lost.items())]
        said.append(f"journal: {self.journal_kept} of {self.journal_known} lines kept")
        if self.owed_again:
            said.append(f"{self.owed_again} backend steps will be looked up before they are sent")
        return said


def salvage(folder: Path, key: bytes, now: dt.datetime, kiosk_code: str, reason: str) -> Salvage:
    """Replace a damaged database by what can be read of it. The caller holds no lock.

    Raises KnownError KEY_WRONG when the key is not (or not provably) this database's: then
    nothing is touched; DISK_FULL and the like; DATABASE_NEWER.
    """
    lock = files.FolderLock(folder)
    try:
        switching.finish(folder)
        if not files.check_fingerprint(folder, key):
            raise KnownError(FailureCode.KEY_WRONG, "no fingerprint tells that the key is right")
        switching.forget_unordered(folder)
        found = Salvage(reason, aside=f"{ASIDE}{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")
        _build(folder, key, now, kiosk_code, found)
        switching.order(folder, found.aside)
        switching.finish(folder)
        with in_our_words():
            (folder / integrity.SUSPICION).unlink(missing_ok=True)
    finally:
        lock.release()
    log("store.salvaged", lost=sum(found.lost.values()), kept=sum(found.kept.values()))
    return found


def forget_old(folder: Path, now: dt.datetime) -> None:
    """Remove what was kept aside long enough."""
    for aside in (*folder.glob(ASIDE + "*"), *folder.glob("replaced-*")):
        made = dt.datetime.fromtimestamp(aside.stat().st_mtime, dt.UTC)
        if aside.is_dir() and now - made > ASIDE_KEPT:
            shutil.rmtree(aside, ignore_errors=True)


# --- building the new one --------------------------------------------------------------------


def _build(folder: Path, key: bytes, now: dt.datetime, kiosk_code: str, found: Salvage) -> None:
    work = folder / "salvage-work"
    shutil.rmtree(work, ignore_errors=True)
    with in_our_words():
        work.mkdir(mode=0o700)
    coming = switching.next_of(folder, files.DATABASE)
    fresh = Database(coming, key)
    try:
        source = _Source(folder, work, key)
        steps = _known_schema(source)
        migrations.migrate(fresh, steps, now, lambda _version: None)
        fresh.execute("PRAGMA foreign_keys = OFF")
        head = _head(folder, key)
        with fresh.transaction():
            _copy_rows(source, fresh, found)
            _copy_journal(source, fresh, head, found)
            _mend(fresh, found)
            found.numbers_skipped = numbers.skip_ahead(
                fresh,
                numbers.NumberMarks(folder, key).read(),
                numbers.names_of(kiosk_code, now),
            )
            detail: dict[str, str | int] = {
                "rows_lost": sum(found.lost.values()),
                "rows_kept": sum(found.kept.values()),
                "lines_lost": max(0, found.journal_known - found.journal_kept),
                "owed_again": found.owed_again,
                "numbers_skipped": found.numbers_skipped,
            }
            journal.append(fresh, now, "store.salvaged", None, "system", detail)
        fresh.execute("PRAGMA foreign_keys = ON")
        fresh.checkpoint()
        if complaints := fresh.check():
            raise KnownError(FailureCode.DATABASE_DAMAGED, f"after salvage: {complaints[0]}")
        last = journal.last(fresh)
    finally:
        fresh.close()
        shutil.rmtree(work, ignore_errors=True)
    files.Heads(folder, key, switching.NEXT).write(last)


def _head(folder: Path, key: bytes) -> files.Head | None:
    try:
        return files.HeadFile(folder, key).read()
    except KnownError:
        return None


def _known_schema(source: _Source) -> tuple[migrations.Migration, ...]:
    """Return the migrations that the damaged file had; all of them when that cannot be read."""
    known = migrations.load()
    rows = source.attempt("SELECT max(version) FROM schema_migration") or []
    version = int(rows[0][0] or 0) if rows else 0
    if version > len(known):
        raise KnownError(FailureCode.DATABASE_NEWER, f"schema {version}")
    return known[:version] if version else known


def _copy_rows(source: _Source, fresh: Database, found: Salvage) -> None:
    for table in fresh.tables():
        if table in _DERIVED or table == "journal":
            continue
        columns = source.columns(table, fresh)
        names = ", ".join(columns)
        places = ", ".join("?" * len(columns))
        # A row that breaks a rule of the schema is as lost as one that cannot be read.
        sql = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"  # noqa: S608
        kept = lost = 0
        for row in source.rows(table, columns):
            if _usable(table, dict(zip(columns, row, strict=True))):
                kept += fresh.execute(sql, row)
            else:
                lost += 1
        known = source.count(table)
        lost = max(lost, (known or 0) - kept)
        found.kept[table] = kept
        if lost or (known is None and table in source.holes):
            found.lost[table] = max(lost, 1)


def _usable(table: str, row: dict[str, object]) -> bool:
    """A case that cannot be understood would break whoever looks at it."""
    if table != "cases":
        return True
    body = row.get("body")
    try:
        return isinstance(body, bytes) and from_json(Case, body) is not None
    except msgspec.MsgspecError:
        return False


def _copy_journal(
    source: _Source, fresh: Database, head: files.Head | None, found: Salvage
) -> None:
    """Copy the journal's unbroken beginning; a chain has no use for links after a gap."""
    columns = ("seq", "at", "kind", "case_number", "actor", "detail", "hash")
    sql = (
        "INSERT INTO journal (seq, at, kind, case_number, actor, detail, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    before, expected, highest, broken = journal.GENESIS, 1, 0, False
    for row in source.rows("journal", columns):
        highest = max(highest, int(row[0]))
        broken = broken or row[0] != expected or journal.line_hash(before, row[:6]) != row[6]
        if not broken:
            fresh.execute(sql, row)
            before, expected = row[6], expected + 1
    found.journal_kept = expected - 1
    found.journal_known = max(highest, head.count if head else 0, found.journal_kept)


def _mend(fresh: Database, found: Salvage) -> None:
    """Make whole what belongs together: children without a case go, missing steps come back."""
    # Not to fall below nothing while rows go; counted anew below.
    fresh.execute("UPDATE step_count SET steps = 1000000000")
    for table in _CHILDREN:
        orphans = fresh.execute(
            f"DELETE FROM {table} WHERE case_number NOT IN (SELECT number FROM cases)"  # noqa: S608
        )
        if orphans:
            found.lost[table] = found.lost.get(table, 0) + orphans
    for row in fresh.all("PRAGMA foreign_key_check"):
        fresh.execute(f"DELETE FROM {row[0]} WHERE rowid = ?", (row[1],))  # noqa: S608
        found.lost[str(row[0])] = found.lost.get(str(row[0]), 0) + 1
    fresh.execute("DELETE FROM step_after")
    for number, body in fresh.all("SELECT number, body FROM cases"):
        case = from_json(Case, body)
        found.owed_again += _owe_again(fresh, case.number, (*steps_for(case), *_later(fresh, case)))
        return_codes.keep_first(fresh, case.number, case.return_code)
        for document in ("receipt", "confirmation"):
            fresh.execute(
                "INSERT OR IGNORE INTO print_job (case_number, document, copy, state) "
                "VALUES (?, ?, 1, 'unknown')",
                (number, document),
            )
    fresh.execute(
        "UPDATE step SET blockers = (SELECT count(*) FROM step_after a JOIN step d "
        "ON d.key = a.key WHERE a.step = step.id AND d.state <> 'done')"
    )
    fresh.execute(
        "UPDATE step_count SET steps = (SELECT count(*) FROM step WHERE step.state = "
        "step_count.state)"
    )


def _later(fresh: Database, case: Case) -> tuple[NewStep, ...]:
    """Derive what was owed later: each step's key has the moment of what it followed from."""
    subjects: dict[str, TaskId | None] = {
        step.subject: step.task for step in steps_for(case) if step.kind is StepKind.ROLE
    }
    found: list[NewStep] = []
    for (at,) in fresh.all(
        "SELECT at FROM journal WHERE case_number = ? "
        "AND kind IN ('identity.established', 'case.added-to') ORDER BY seq",
        (case.number,),
    ):
        found += owed.steps_after_identity(case, from_text(at), subjects)
    for receipt, at in fresh.all(
        "SELECT receipt_number, taken_at FROM cash_payment WHERE case_number = ? ORDER BY taken_at",
        (case.number,),
    ):
        found += owed.steps_after_payment(case, from_text(at), receipt, subjects)
    return tuple(found)


def _owe_again(fresh: Database, number: CaseNumber, steps: tuple[NewStep, ...]) -> int:
    """Bring back the steps that follow from a case and were lost, to be looked up first."""
    again = 0
    for step in steps:
        again += fresh.execute(
            "INSERT OR IGNORE INTO step (case_number, kind, subject, key, task, at, state, "
            "blockers) VALUES (?, ?, ?, ?, ?, ?, 'in-flight', 0)",
            (number, step.kind.value, step.subject, step.key, step.task, to_text(step.at)),
        )
        row = fresh.one("SELECT id FROM step WHERE key = ?", (step.key,))
        for key in step.after if row else ():
            fresh.execute(
                "INSERT OR IGNORE INTO step_after (step, key) VALUES (?, ?)",
                (row[0] if row else 0, key),
            )
    return again


# --- reading around the damage ---------------------------------------------------------------


class _Source:
    """A copy of the damaged file, read row by row; a page that cannot be read is stepped over."""

    def __init__(self, folder: Path, work: Path, key: bytes) -> None:
        self._path = work / files.DATABASE
        self._key = key
        self._db: Database | None = None
        self._end = time.monotonic() + _SEARCH_SECONDS
        self.holes: set[str] = set()
        """Tables of which something could not be read."""
        with in_our_words():
            for name in (files.DATABASE, files.DATABASE + "-wal"):
                if (folder / name).exists():
                    shutil.copyfile(folder / name, work / name)
        self.readable = self._try_open()
        if not self.readable and (folder / integrity.FIRST_PAGE).exists():
            self._put_back_first_page(folder / integrity.FIRST_PAGE)
            self.readable = self._try_open()

    def _put_back_first_page(self, kept: Path) -> None:
        with in_our_words():
            if self._path.exists() and self._path.stat().st_size > integrity.PAGE:
                with self._path.open("r+b") as file:
                    file.write(kept.read_bytes())

    def _try_open(self) -> bool:
        if not self._path.exists() or not self._path.stat().st_size:
            return False
        return self._open() is not None

    def _open(self) -> Database | None:
        if self._db is None:
            try:
                self._db = Database(self._path, self._key)
            except KnownError as error:
                if error.code is not FailureCode.DATABASE_DAMAGED:
                    raise
        return self._db

    def attempt(self, sql: str, values: tuple[int | str, ...] = ()) -> list[Row] | None:
        """Return the rows, or None when a damaged page is in the way."""
        db = self._open() if self.readable else None
        if db is None:
            return None
        try:
            return db.all(sql, values)
        except KnownError as error:
            if error.code is not FailureCode.DATABASE_DAMAGED:
                raise
        # After a page that could not be decrypted this connection reads nothing more.
        with contextlib.suppress(KnownError):
            db.close()
        self._db = None
        return None

    def columns(self, table: str, fresh: Database) -> tuple[str, ...]:
        """Name the columns that both sides have."""
        ours = fresh.all("SELECT name FROM pragma_table_info(?)", (table,))
        return tuple(str(name) for (name,) in ours)

    def _without_rowid(self, table: str) -> bool:
        rows = self.attempt("SELECT wr FROM pragma_table_list(?)", (table,))
        return bool(rows and rows[0][0])

    def count(self, table: str) -> int | None:
        """Return how many rows there were, when an index can still tell."""
        rows = self.attempt(f"SELECT count(*) FROM {table}")  # noqa: S608
        return int(rows[0][0]) if rows else None

    def rows(self, table: str, columns: tuple[str, ...]) -> Iterator[Row]:
        """Yield every row that can be read: from both ends, then singly in between."""
        if not self.readable:
            self.holes.add(table)
            return
        if self._without_rowid(table):
            whole = self.attempt(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
            if whole is None:
                self.holes.add(table)
            yield from whole or ()
            return
        select = f"SELECT rowid, {', '.join(columns)} FROM {table} WHERE rowid"  # noqa: S608
        low = -(2**62)
        size = _CHUNK
        while True:
            found = self.attempt(f"{select} > ? ORDER BY rowid LIMIT ?", (low, size))
            if found is None and size > 1:
                size = 1
                continue
            if not found:
                break
            for row in found:
                yield row[1:]
            low = found[-1][0]
        if found is not None:
            return
        self.holes.add(table)
        yield from self._beyond(select, low)

    def _beyond(self, select: str, low: int) -> Iterator[Row]:
        """From the end backwards to the damage, then row by row in the gap while time lasts."""
        high = 2**62
        size = _CHUNK
        while True:
            found = self.attempt(f"{select} < ? ORDER BY rowid DESC LIMIT ?", (high, size))
            if found is None and size > 1:
                size = 1
                continue
            if not found:
                break
            found = [row for row in found if row[0] > low]
            for row in found:
                yield row[1:]
            if not found:
                return
            high = found[-1][0]
        yield from self._between(select, low, min(high, max(low, 0) + _WIDEST_HOLE))

    def _between(self, select: str, low: int, high: int) -> Iterator[Row]:
        """Search a hole for islands between damaged pages, halving it while that may help."""
        holes, misses = deque([(max(low, 0), high)]), 0
        while holes and misses < _MOST_MISSES and time.monotonic() < self._end:
            low, high = holes.popleft()
            if high - low < 2:
                continue
            middle = (low + high) // 2
            island = self.attempt(f"{select} = ?", (middle,))
            if island is None:
                misses += 1
                holes += [(low, middle), (middle, high)]
                continue
            for row in island:
                yield row[1:]
            first = last = middle
            while found := self.attempt(f"{select} > ? AND rowid < ? LIMIT 1", (last, high)):
                yield found[0][1:]
                last = found[0][0]
            beyond = found is None
            downwards = f"{select} < ? AND rowid > ? ORDER BY rowid DESC LIMIT 1"
            while found := self.attempt(downwards, (first, low)):
                yield found[0][1:]
                first = found[0][0]
            misses += beyond + (found is None)
            holes += [(last, high)] * beyond + [(low, first)] * (found is None)

# SPDX-License-Identifier: EUPL-1.2
"""The encrypted file: one SQLCipher connection, its transactions, and errors in our own words.

The only file that imports sqlcipher3. A :class:`Database` belongs to the thread that opened it.
What the disk or the file does wrong is a KnownError; a broken SQL rule is a bug and stays an
ordinary exception. No message repeats a stored value.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from kiosk.errors import FailureCode, KnownError

Value: TypeAlias = int | str | bytes | None
Row: TypeAlias = tuple[Any, ...]

KEY_BYTES = 32
COPY_PAGES = 256
"""Pages copied in one go, about a megabyte: what others may have to wait for."""
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"

_BY_RESULT_CODE = {
    "SQLITE_FULL": FailureCode.DISK_FULL,
    "SQLITE_READONLY": FailureCode.DISK_READ_ONLY,
    "SQLITE_CANTOPEN": FailureCode.DISK_READ_ONLY,
    "SQLITE_PERM": FailureCode.DISK_READ_ONLY,
    "SQLITE_CORRUPT": FailureCode.DATABASE_DAMAGED,
    "SQLITE_NOTADB": FailureCode.DATABASE_DAMAGED,
    "SQLITE_BUSY": FailureCode.DATABASE_IN_USE,
    "SQLITE_LOCKED": FailureCode.DATABASE_IN_USE,
}


def known_database_error(error: dbapi2.Error, *, writing: bool = False) -> KnownError | None:
    """Put an error of the database library in our words; None when it is a bug of ours."""
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_IOERR"):
        # The library does not tell a quota from a dying disk. In a transaction it is the disk
        # that takes no more; outside one it is what is on it that cannot be read.
        code = FailureCode.DISK_FULL if writing else FailureCode.DATABASE_DAMAGED
        return KnownError(code, name)
    for prefix, code in _BY_RESULT_CODE.items():
        if name == prefix or name.startswith(prefix + "_"):
            return KnownError(code, name)
    return None


def known_os_error(error: OSError) -> KnownError | None:
    """Put an error of the file system in our words; None when it says nothing about the disk."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            code = FailureCode.DISK_FULL
        case errno.EROFS | errno.EACCES | errno.EPERM:
            code = FailureCode.DISK_READ_ONLY
        case errno.EIO:
            code = FailureCode.DATABASE_DAMAGED
        case _:
            return None
    return KnownError(code, errno.errorcode[error.errno])


@contextmanager
def in_our_words(*, writing: bool = False) -> Iterator[None]:
    """Turn errors of disk and database that the world is to blame for into KnownErrors."""
    try:
        yield
    except dbapi2.Error as error:
        known = known_database_error(error, writing=writing)
        if known is None:
            raise
        raise known from None
    except OSError as error:
        known = known_os_error(error)
        if known is None:
            raise
        raise known from None


def split_statements(script: str) -> Iterator[str]:
    """Cut a script into statements; a trigger's body stays whole."""
    statement = ""
    for line in script.splitlines(keepends=True):
        if not statement and (not line.strip() or line.startswith("--")):
            continue
        statement += line
        if line.rstrip().endswith(";") and dbapi2.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise ValueError("the script ends in the middle of a statement")


class Database:
    """One open connection; see the module's docstring."""

    number_taken: Callable[[str, int], None] | None = None
    """Told of each number that is given out, before its transaction commits."""

    device_key: bytes | None = None
    """The machine's own signing key where it is kept apart from the database."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or make the file with a raw key of 32 bytes.

        Raises KnownError DATABASE_DAMAGED when the key does not fit: whether key or file is to
        blame is for the caller, who knows the key's fingerprint.
        """
        # SQLCipher takes a malformed raw key for a passphrase, without a word.
        if not isinstance(key, bytes) or len(key) != KEY_BYTES:
            raise ValueError("a database key is 32 raw bytes")
        self._news: set[str] = set()
        self._depth = 0
        with in_our_words():
            # Made here, or it would be made for everybody to read; the log gets the same mode.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
            self._connection = dbapi2.connect(str(path), isolation_level=None)
        try:
            self._prepare(key)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, key: bytes) -> None:
        self.execute("PRAGMA cipher_log_level = NONE")
        self.execute("PRAGMA cipher_memory_security = ON")
        # Not through execute(): the statement cache would keep the key in the clear.
        self._connection.set_key(f"x'{key.hex()}'")
        for pragma in (
            "locking_mode = EXCLUSIVE",
            "temp_store = MEMORY",
            "secure_delete = ON",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "synchronous = FULL",
        ):
            self.execute(f"PRAGMA {pragma}")
        mode = self.one("PRAGMA journal_mode = WAL")
        if mode is None or mode[0] != "wal":
            raise KnownError(FailureCode.DISK_READ_ONLY, "no write-ahead log on this file system")
        self.one("SELECT count(*) FROM sqlite_schema")

    def execute(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one statement and return the number of rows it changed."""
        with in_our_words(writing=self._depth > 0):
            return int(self._connection.execute(sql, values).rowcount)

    def insert(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one INSERT and return the new row's id."""
        with in_our_words(writing=self._depth > 0):
            return int(self._connection.execute(sql, values).lastrowid)

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Return the first row, or None."""
        with in_our_words(writing=self._depth > 0):
            row: Row | None = self._connection.execute(sql, values).fetchone()
            return row

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Return all rows."""
        with in_our_words(writing=self._depth > 0):
            rows: list[Row] = self._connection.execute(sql, values).fetchall()
            return rows

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit durably at the end of the block, or leave no trace.

        A transaction inside another is part of the outer one.
        """
        if self._depth:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        self._depth = 1
        news = set(self._news)
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self._news = news
            # A full disk may have ended the transaction already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is running."""
        return self._depth > 0

    def announce(self, topic: str) -> None:
        """Remember that `topic` changes with the running transaction."""
        self._news.add(topic)

    def take_news(self) -> set[str]:
        """Return the topics that changed since the last call."""
        news, self._news = self._news, set()
        return news

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the main file and empty it.

        What was deleted is then gone from both, and a damaged log frame can lose nothing.
        """
        self.all("PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self) -> tuple[str, ...]:
        """Read the whole file and return what the first check has to say; empty means sound."""
        for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            try:
                rows = self.all(f"PRAGMA {pragma}")
            except KnownError as error:
                return (f"{pragma}: {error.detail}",)
            # Of a broken reference only the table is told; all else speaks of pages.
            complaints = [str(row[0]) for row in rows if row[0] != "ok"]
            if complaints:
                return tuple(f"{pragma}: {complaint}" for complaint in complaints)
        return ()

    def check_within(self, seconds: float, tables: Sequence[str]) -> tuple[str, ...]:
        """Check these tables and their indexes in this order until the time is over.

        Returns the first complaints; empty means that nothing was found in the time there was.
        """
        end = time.monotonic() + seconds
        self._connection.set_progress_handler(lambda: int(time.monotonic() > end), 1000)
        try:
            for table in tables:
                rows = self._connection.execute(f"PRAGMA quick_check('{table}')").fetchall()
                if complaints := [str(row[0]) for row in rows if row[0] != "ok"]:
                    return tuple(f"{table}: {complaint}" for complaint in complaints)
        except dbapi2.Error as error:
            name = getattr(error, "sqlite_errorname", None) or ""
            return () if name == "SQLITE_INTERRUPT" else (f"quick_check: {name}",)
        finally:
            self._connection.set_progress_handler(None, 0)
        return ()

    def tables(self) -> tuple[str, ...]:
        """Name the tables of this database, sorted."""
        rows = self.all(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "ORDER BY name"
        )
        return tuple(str(name) for (name,) in rows)

    def write_copy(
        self, path: Path, key: bytes, between: Callable[[], None] = lambda: None
    ) -> None:
        """Copy all pages into a new file under `key`, unchecked; `between` is called meanwhile.

        What `between` commits on this connection is in the copy.
        """
        # A write that fails means the copy's disk; a damaged page here has its own name.
        with in_our_words(writing=True):
            for name in (path, path.with_name(path.name + "-wal")):
                name.unlink(missing_ok=True)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
            os.close(descriptor)
            target = dbapi2.connect(str(path), isolation_level=None)
            try:
                target.set_key(f"x'{key.hex()}'")
                self._connection.backup(
                    target, pages=COPY_PAGES, progress=lambda *_: between(), sleep=0
                )
            finally:
                target.close()

    def copy_to(self, path: Path, key: bytes) -> None:
        """Make a whole, checked and durable copy under a key, or none at all.

        Raises KnownError, DATABASE_DAMAGED when the copy is not sound.
        """
        temporary = path.with_name(path.name + ".new")
        self.write_copy(temporary, key)
        copy = Database(temporary, key)
        try:
            complaints = copy.check()
        finally:
            copy.close()
        if complaints:
            raise KnownError(FailureCode.DATABASE_DAMAGED, "the copy is not sound")
        with in_our_words():
            with temporary.open("rb") as file:
                os.fsync(file.fileno())
            temporary.replace(path)

    def first_difference(self, other: Database) -> str:
        """Compare row by row; name the first table that differs, or '' when none does."""
        if self.all(_SCHEMA) != other.all(_SCHEMA):
            return "the schema"
        for table in self.tables():
            with in_our_words():
                sql = f"SELECT * FROM {table}"  # noqa: S608 - our own table names
                ours, theirs = self._connection.execute(sql), other._connection.execute(sql)
                while True:
                    rows = ours.fetchmany(500)
                    if rows != theirs.fetchmany(500):
                        return table
                    if not rows:
                        break
        return ""

    def close(self) -> None:
        """Close the connection; the write-ahead log is brought in first."""
        with in_our_words():
            self._connection.close()

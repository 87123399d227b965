# SPDX-License-Identifier: EUPL-1.2
"""The append-only record of everything that happened to a case and of who looked at it.

No personal data: kinds, case numbers, staff ids, counts and short reasons. Each line's hash
covers the line and the hash before it, so that a line changed, removed or moved shows; the last
hash and the count are also kept outside the database (:class:`kiosk.store.files.Head`), so that
a lost tail shows too.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from unicodedata import category

from kiosk.cases import CaseNumber, is_valid_bsn
from kiosk.store.database import Database, Row
from kiosk.store.files import Head
from kiosk.store.moments import from_text, to_text

Detail = Mapping[str, str | int]

GENESIS = bytes(32)
"""What the first line's hash builds on."""

_CHUNK = 1000
_COLUMNS = "seq, at, kind, case_number, actor, detail, hash"
_LONGEST_VALUE = 200


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line. `actor` is a clerk's id, ``resident``, ``system`` or an administrator's name."""

    seq: int
    at: dt.datetime
    kind: str
    case: CaseNumber | None
    actor: str
    detail: Detail
    hash: str


class JournalProblem(Enum):
    """What can be wrong with the journal."""

    ALTERED = "altered"
    """A line does not match its hash, or stands where another was."""
    SHORTENED = "shortened"
    """Lines that the head knows of are missing."""
    HEAD_MISSING = "head-missing"
    """The head outside the database is gone or its seal is broken."""


@dataclass(frozen=True, slots=True)
class JournalVerdict:
    """Whether the journal is whole; `at_line` is the first line that is not."""

    lines: int
    problem: JournalProblem | None = None
    at_line: int | None = None

    @property
    def ok(self) -> bool:
        """Tell whether nothing was found."""
        return self.problem is None


def check_impersonal(detail: Detail) -> None:
    """Refuse what must not be in the journal: long texts and citizen service numbers.

    Raises ValueError that names the key, never the value.
    """
    for key, value in detail.items():
        text = str(value)
        if len(text) > _LONGEST_VALUE or any(category(c).startswith("C") for c in text):
            raise ValueError(f"the journal takes short plain values only: {key}")
        if any(is_valid_bsn(run) for run in re.findall(r"(?<!\d)\d{9}(?!\d)", text)):
            raise ValueError(f"the journal takes no personal data: {key}")


def line_hash(before: bytes, body: Iterable[object]) -> bytes:
    """Return the hash of a line (seq, at, kind, case, actor, detail text) after `before`."""
    text = json.dumps(list(body), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(before + text.encode("ascii")).digest()


def last(db: Database) -> Head:
    """Return the number of lines and the hash of the last."""
    row = db.one("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    return Head(row[0], row[1]) if row else Head(0, GENESIS)


def append(
    db: Database,
    now: dt.datetime,
    kind: str,
    case: CaseNumber | None,
    actor: str,
    detail: Detail,
) -> None:
    """Add a line; belongs in the transaction of what it tells about.

    Raises ValueError when something in it looks personal.
    """
    check_impersonal(detail)
    check_impersonal({"kind": kind, "actor": actor})
    head = last(db)
    text = json.dumps(dict(detail), ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    body = (head.count + 1, to_text(now), kind, case, actor, text)
    db.execute(
        f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (*body, line_hash(head.hash, body)),
    )


def lines(db: Database, case: CaseNumber | None) -> tuple[JournalLine, ...]:
    """Return the lines of one case, or all, oldest first."""
    where, values = ("WHERE case_number = ?", (case,)) if case else ("", ())
    rows = db.all(f"SELECT {_COLUMNS} FROM journal {where} ORDER BY seq", values)  # noqa: S608
    return tuple(_line(row) for row in rows)


def _line(row: Row) -> JournalLine:
    seq, at, kind, case, actor, detail, digest = row
    return JournalLine(seq, from_text(at), kind, case, actor, json.loads(detail), digest.hex())


def _rows_from(db: Database, seq: int) -> Iterator[Row]:
    while True:
        rows = db.all(
            f"SELECT {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?",  # noqa: S608
            (seq, _CHUNK),
        )
        if not rows:
            return
        yield from rows
        seq = rows[-1][0]


def verify(db: Database, head: Head | None, *, everything: bool = True) -> JournalVerdict:
    """Compare every line with its hash, and the whole with the head kept outside.

    Without `everything` only the lines that the head does not vouch for are read, so that the
    time at start does not grow with the journal.
    """
    count = last(db).count
    if head is None:
        return JournalVerdict(count, JournalProblem.HEAD_MISSING)
    if count < head.count:
        return JournalVerdict(count, JournalProblem.SHORTENED, count + 1)
    vouched = (
        db.one("SELECT hash FROM journal WHERE seq = ?", (head.count,)) if head.count else None
    )
    if head.count and (vouched is None or vouched[0] != head.hash):
        return JournalVerdict(count, JournalProblem.ALTERED, head.count)
    before, expected = (GENESIS, 1) if everything else (head.hash, head.count + 1)
    for row in _rows_from(db, expected - 1):
        if row[0] != expected or line_hash(before, row[:6]) != row[6]:
            return JournalVerdict(count, JournalProblem.ALTERED, expected)
        before, expected = row[6], expected + 1
    return JournalVerdict(count)

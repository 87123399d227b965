# SPDX-License-Identifier: EUPL-1.2
"""The append-only record of everything that happened to a case and of who looked at it.

No personal data: kinds, case numbers, staff ids, counts and short reasons. Each line's hash
covers the line and the hash before it, so that a line changed, removed or moved shows; now and
then a line signs all before it with the kiosk's key, so that a chain made anew shows; the last
hash and the count are also kept outside the database (:class:`kiosk.store.files.Head`), so that
a lost tail shows too. The check itself is in :mod:`kiosk.store.chain`.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from unicodedata import category

from kiosk.cases import CaseNumber, is_valid_bsn
from kiosk.store import device
from kiosk.store.chain import (
    GENESIS,
    SIGNED,
    Check,
    Finding,
    JournalProblem,
    Verify,
    canonical,
    key_name,
    line_hash,
    signed_message,
)
from kiosk.store.database import Database, Row
from kiosk.store.files import Head
from kiosk.store.moments import from_text, to_text

__all__ = ["GENESIS", "Finding", "JournalProblem", "line_hash"]

Detail = Mapping[str, str | int]

_NO_IDS: Mapping[str, str] = MappingProxyType({})
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


@dataclass(frozen=True, slots=True)
class JournalVerdict:
    """Whether the journal is whole; `at_line` is the first line that is not."""

    lines: int
    problem: JournalProblem | None = None
    at_line: int | None = None
    findings: tuple[Finding, ...] = ()
    """Everything wrong that a reading of the whole journal found."""
    signed_to: int = 0
    """The last line that a good signature covers; 0 when none was looked at."""

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
    ids: Mapping[str, str] = _NO_IDS,
) -> int:
    """Add a line and return its number; belongs in the transaction of what it tells about.

    `ids` join `detail` unseen: random or computed texts of our own making, in which nine digits
    mean nothing. Raises ValueError when something else in it looks personal.
    """
    check_impersonal(detail)
    check_impersonal({"kind": kind, "actor": actor})
    head = last(db)
    seq = head.count + 1
    body = (seq, to_text(now), kind, case, actor, canonical({**detail, **ids}))
    db.execute(
        f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (*body, line_hash(head.hash, body)),
    )
    return seq


def unsigned(db: Database) -> tuple[int, dt.datetime | None]:
    """Return how many lines no signature covers yet, and since when the first of them stands."""
    row = db.one("SELECT seq FROM journal WHERE kind = ? ORDER BY seq DESC LIMIT 1", (SIGNED,))
    signed = int(row[0]) if row else 0
    first = db.one("SELECT at FROM journal WHERE seq = ?", (signed + 1,))
    return last(db).count - signed, from_text(first[0]) if first else None


def sign(db: Database, now: dt.datetime) -> Head:
    """Sign everything up to here with the kiosk's key, unless nothing came since; return the head.

    Belongs in a transaction.
    """
    count, _since = unsigned(db)
    head = last(db)
    if count:
        signature = device.sign(db, now, signed_message(head.count, head.hash))
        ids = {
            "key": key_name(device.public_key(db, now)),
            "signature": base64.b64encode(signature).decode("ascii"),
        }
        append(db, now, SIGNED, None, "system", {"lines": head.count}, ids)
        head = last(db)
    return head


def lines(db: Database, case: CaseNumber | None) -> tuple[JournalLine, ...]:
    """Return the lines of one case, or all, oldest first."""
    where, values = ("WHERE case_number = ?", (case,)) if case else ("", ())
    rows = db.all(f"SELECT {_COLUMNS} FROM journal {where} ORDER BY seq", values)  # noqa: S608
    return tuple(_line(row) for row in rows)


def line(db: Database, seq: int) -> JournalLine | None:
    """Return one line; None when there is none of this number."""
    row = db.one(f"SELECT {_COLUMNS} FROM journal WHERE seq = ?", (seq,))  # noqa: S608
    return _line(row) if row else None


def _line(row: Row) -> JournalLine:
    seq, at, kind, case, actor, detail, digest = row
    return JournalLine(seq, from_text(at), kind, case, actor, json.loads(detail), digest.hex())


def rows_from(db: Database, seq: int) -> Iterator[Row]:
    """Yield the lines after number `seq` as they lie, without holding them all."""
    while rows := some_rows(db, seq, _CHUNK):
        yield from rows
        seq = rows[-1][0]


def some_rows(db: Database, after: int, limit: int) -> list[Row]:
    """Return up to `limit` lines after number `after` as they lie."""
    return db.all(
        f"SELECT {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?",  # noqa: S608
        (after, limit),
    )


def verify(db: Database, head: Head | None, *, everything: bool = True) -> JournalVerdict:
    """Compare the lines with their hashes, and the whole with the head kept outside.

    Without `everything` only the lines that the head does not vouch for are read, and no
    signatures, so that the time at start does not grow with the journal.
    """
    if everything:
        return _verify_whole(db, head)
    count = last(db).count
    problem = against_head(db, head)
    if problem is not None:
        return JournalVerdict(count, problem.problem, problem.line or None)
    assert head is not None
    before, expected = head.hash, head.count + 1
    for row in rows_from(db, expected - 1):
        if row[0] != expected or line_hash(before, row[:6]) != row[6]:
            return JournalVerdict(count, JournalProblem.ALTERED, expected)
        before, expected = row[6], expected + 1
    return JournalVerdict(count)


def _verify_whole(db: Database, head: Head | None) -> JournalVerdict:
    check = begin_check(db)
    for row in rows_from(db, 0):
        check.feed(row)
    return conclude(db, (head,), check)


def begin_check(db: Database) -> Check:
    """Return a check with this kiosk's key, to be fed with every line from the first on."""
    return Check(_verifier(db))


def _verifier(db: Database) -> Verify | None:
    """Judge signatures: this machine's, and before its first one those of who signed before it."""
    public = device.known_public_key(db)
    if public is None:
        return None
    fits = device.verifier(public)
    before = [device.verifier(one) for one in device.former_public_keys(db)]

    def verify(signature: bytes, message: bytes) -> bool:
        if fits(signature, message):
            before.clear()
            return True
        return any(one(signature, message) for one in before)

    return verify


def conclude(db: Database, heads: Iterable[Head | None], check: Check) -> JournalVerdict:
    """Return what a check came to that was fed with the whole journal."""
    beyond = {found for head in heads if (found := against_head(db, head)) is not None}
    # What the head misses is told first when nothing inside is wrong before it.
    findings = sorted([*beyond, *check.findings()], key=lambda found: found.line)
    first = findings[0] if findings else None
    return JournalVerdict(
        last(db).count,
        first.problem if first else None,
        (first.line or None) if first else None,
        tuple(findings),
        check.signed_to,
    )


def against_head(db: Database, head: Head | None) -> Finding | None:
    """Compare the journal's end with the head kept outside it."""
    if head is None:
        return Finding(JournalProblem.HEAD_MISSING, 0, 0)
    count = last(db).count
    if count < head.count:
        return Finding(JournalProblem.SHORTENED, count + 1, head.count)
    if not head.count:
        return None
    vouched = db.one("SELECT hash FROM journal WHERE seq = ?", (head.count,))
    if vouched is None or vouched[0] != head.hash:
        return Finding(JournalProblem.ALTERED, head.count, head.count)
    return None

# SPDX-License-Identifier: EUPL-1.2
"""What is known from the backend itself: was a case found as it was sent, and how far is it.

A case is due to be examined as soon as all its steps are done, and again whenever later steps
are. Also kept here: the official case numbers that the backend set apart for this kiosk.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeVar

from kiosk.cases import CaseNumber
from kiosk.clock import Clock
from kiosk.store import journal, outbox
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text
from kiosk.store.owed import NewStep
from kiosk.whereabouts import Refusal, Whereabouts

T = TypeVar("T")

_MOST_FINDINGS = 20
_SELDOM_SECONDS = 3 * 3600
"""A case is asked after at least so often."""
_PATIENCE = 8
"""One that has been there for so many intervals is asked after less often."""
_DUE = (
    "state = 'due' AND NOT EXISTS (SELECT 1 FROM step s "
    "WHERE s.case_number = e.case_number AND s.state <> 'done')"
)
"""One that owes steps again since is examined when they are done."""


class Examined(Enum):
    """What came of comparing the backend with what was sent."""

    DUE = "due"
    """Not compared yet since the last step was done."""
    FINE = "fine"
    DIFFERS = "differs"
    """Something is there twice or otherwise than sent, and the kiosk could not mend it."""


@dataclass(frozen=True, slots=True)
class Examination:
    """The last comparison of a case. `findings` name steps and faults, nothing personal."""

    state: Examined
    at: dt.datetime
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """How far the backend said that a case is: its own word for it, and since when.

    `at` is when it was asked.
    """

    stage: str
    words: str
    since: dt.datetime | None
    at: dt.datetime


def due(db: Database, limit: int) -> tuple[CaseNumber, ...]:
    """Return cases that are to be examined, the longest waiting first."""
    rows = db.all(
        f"SELECT case_number FROM examination e WHERE {_DUE} ORDER BY at LIMIT ?",  # noqa: S608
        (limit,),
    )
    return tuple(CaseNumber(number) for (number,) in rows)


def count_due(db: Database) -> int:
    """Count the cases that are to be examined."""
    row = db.one(f"SELECT count(*) FROM examination e WHERE {_DUE}")  # noqa: S608
    return int(row[0]) if row else 0


def of_case(db: Database, number: CaseNumber) -> Examination | None:
    """Return the last examination of a case; None when it was never due."""
    row = db.one("SELECT state, at, findings FROM examination WHERE case_number = ?", (number,))
    if row is None:
        return None
    return Examination(
        Examined(row[0]), from_text(row[1]), tuple(json.loads(row[2])) if row[2] else ()
    )


def record(db: Database, now: dt.datetime, number: CaseNumber, findings: Sequence[str]) -> None:
    """Record what came of examining a case; belongs in a transaction.

    A case that owes steps again since stays due.
    """
    if db.one("SELECT 1 FROM step WHERE case_number = ? AND state <> 'done' LIMIT 1", (number,)):
        return
    state = Examined.DIFFERS if findings else Examined.FINE
    kept = json.dumps(list(findings[:_MOST_FINDINGS])) if findings else ""
    changed = db.execute(
        "UPDATE examination SET state = ?, at = ?, findings = ? WHERE case_number = ?",
        (state.value, to_text(now), kept, number),
    )
    if changed and findings:
        journal.append(db, now, "case.differs", number, "system", {"findings": len(findings)})
        db.announce("cases")


def postpone(db: Database, now: dt.datetime, number: CaseNumber) -> None:
    """Put a case that cannot be examined now behind the others."""
    db.execute(
        "UPDATE examination SET at = ? WHERE case_number = ? AND state = 'due'",
        (to_text(now), number),
    )


def examine_again(db: Database, now: dt.datetime, numbers: Collection[CaseNumber] | None) -> int:
    """Have complete cases examined again, or all of them; returns how many."""
    sql = (
        "INSERT OR REPLACE INTO examination (case_number, state, at) "
        "SELECT number, 'due', ? FROM case_complete"
    )
    if numbers is None:
        return db.execute(sql, (to_text(now),))
    return sum(db.execute(f"{sql} WHERE number = ?", (to_text(now), one)) for one in numbers)


def complete(db: Database, now: dt.datetime, limit: int, every: float) -> tuple[CaseNumber, ...]:
    """Return complete cases whose turn it is to be asked after, the longest waiting first.

    Every `every` seconds at first, then more and more seldom, for who waited a day can wait some
    hours: a kiosk's questions must not cost the backend more than its cases. A moment still to
    come is of a clock that has been put back since: it does not count.
    """
    rows = db.all(
        "SELECT c.number FROM case_complete c LEFT JOIN case_stage s ON s.case_number = c.number "
        "WHERE s.at IS NULL OR s.at > ? "
        "OR (julianday(?) - julianday(s.at)) * 86400000 + 10 >= "
        "max(?, min(?, (julianday(s.at) - julianday(c.at)) * 86400000 / ?)) "
        "ORDER BY coalesce(s.at, '') LIMIT ?",
        (to_text(now), to_text(now), round(every * 1000), _SELDOM_SECONDS * 1000, _PATIENCE, limit),
    )
    return tuple(CaseNumber(number) for (number,) in rows)


def told(db: Database, number: CaseNumber) -> Told | None:
    """Return what the backend said of a case when it was last asked; None when it never was."""
    row = db.one("SELECT stage, told, since, at FROM case_stage WHERE case_number = ?", (number,))
    if row is None:
        return None
    return Told(row[0], row[1], from_text(row[2]) if row[2] else None, from_text(row[3]))


# --- official numbers ------------------------------------------------------------------------


def stock(db: Database) -> int:
    """Count the official numbers that wait to be used."""
    row = db.one("SELECT count(*) FROM reserved_number WHERE case_number IS NULL")
    return int(row[0]) if row else 0


def add_stock(db: Database, now: dt.datetime, numbers: Collection[str]) -> None:
    """Keep official numbers for cases to come; belongs in a transaction."""
    for number in numbers:
        db.execute(
            "INSERT INTO reserved_number (number, reserved_at) VALUES (?, ?) "
            "ON CONFLICT (number) DO NOTHING",
            (number, to_text(now)),
        )


def next_official(db: Database) -> str:
    """Return the oldest official number that is not used; empty when there is none."""
    row = db.one(
        "SELECT number FROM reserved_number WHERE case_number IS NULL "
        "ORDER BY reserved_at, number LIMIT 1"
    )
    return str(row[0]) if row else ""


def use_official(db: Database, official: str, number: CaseNumber) -> None:
    """Give a case an official number, for good.

    Belongs in the transaction that makes the case, after its row.
    """
    db.execute("UPDATE reserved_number SET case_number = ? WHERE number = ?", (number, official))


def drop_stock(db: Database) -> int:
    """Forget the official numbers that were not used; returns how many.

    For a database that went back: what it holds for unused may have been used since. A number
    that nobody uses is a gap, a number used twice is a wrong case.
    """
    if db.one("SELECT 1 FROM sqlite_schema WHERE name = 'reserved_number'") is None:
        return 0
    return db.execute("DELETE FROM reserved_number WHERE case_number IS NULL")


class Host(Protocol):
    """What this part needs of the whole store."""

    _clock: Clock

    def _read(self, work: Callable[[Database], T]) -> T: ...
    def _write(
        self, work: Callable[[Database, dt.datetime], T], *, one_of_many: bool = False
    ) -> T: ...


class Examining:
    """Mixed into :class:`kiosk.store.store.Store`, which says how methods behave."""

    def to_examine(self: Host, limit: int = 1) -> tuple[CaseNumber, ...]:
        """Return cases whose steps are all done and that were not compared since."""
        return self._read(lambda db: due(db, limit))

    def examinations_due(self: Host) -> int:
        """Count the cases that are to be compared."""
        return self._read(count_due)

    def examination(self: Host, number: CaseNumber) -> Examination | None:
        """Return what came of comparing a case with the backend, if it was due at all."""
        return self._read(lambda db: of_case(db, number))

    def examined(self: Host, number: CaseNumber, findings: Sequence[str] = ()) -> None:
        """Record that a case was compared, and what could not be mended."""
        self._write(lambda db, now: record(db, now, number, findings), one_of_many=True)

    def postpone_examination(self: Host, number: CaseNumber) -> None:
        """Put a case that cannot be compared now behind the others."""
        self._write(lambda db, now: postpone(db, now, number))

    def examine_again(self: Host, numbers: Collection[CaseNumber] | None = None) -> int:
        """Have complete cases compared again, or all of them; returns how many."""
        return self._write(lambda db, now: examine_again(db, now, numbers))

    def to_ask_after(self: Host, limit: int, every: float) -> tuple[CaseNumber, ...]:
        """Return complete cases whose turn it is to be asked after; `every` in seconds."""
        return self._read(lambda db: complete(db, self._clock.now(), limit, every))

    def told(self: Host, number: CaseNumber) -> Told | None:
        """Return what the backend said of a case when it was last asked."""
        return self._read(lambda db: told(db, number))

    def whereabouts(self: Host, number: CaseNumber) -> Whereabouts:
        """Return where a case is now. Raises KnownError NOT_FOUND."""
        from kiosk.store import whereabouts

        return self._read(lambda db: whereabouts.of_case(db, self._clock.now(), number))

    def refusals(self: Host) -> tuple[Refusal, ...]:
        """Return all that the backend would not have, the oldest first; nothing personal."""
        from kiosk.store import whereabouts

        return self._read(whereabouts.refusals)

    def owe_steps(self: Host, number: CaseNumber, steps: tuple[NewStep, ...]) -> None:
        """Owe more of a case; what is owed already is not added again."""
        self._write(lambda db, _now: outbox.add_later(db, number, steps))

    def official_stock(self: Host) -> int:
        """Count the official numbers that wait to be used."""
        return self._read(stock)

    def keep_official(self: Host, numbers: Collection[str]) -> None:
        """Keep official numbers for cases to come."""
        self._write(lambda db, now: add_stock(db, now, numbers))

    def drop_official(self: Host) -> int:
        """Forget the official numbers that were not used; returns how many."""
        return self._write(lambda db, _now: drop_stock(db))

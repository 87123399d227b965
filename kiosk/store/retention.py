# SPDX-License-Identifier: EUPL-1.2
"""When a case leaves the kiosk, and how nothing of the person stays behind.

A case goes when the backend has confirmed all of it and the period of its kind has passed since.
Going is one transaction: every row that belongs to the case is deleted (SQLite's secure delete
overwrites it), a row with number, kind, times and keyed hashes stays, and the journal says so.
Then the write-ahead log is emptied. Journal, counters and payments stay as they were.

Periods are data, with the day from which they hold: a case keeps the period that held on the day
on which it was complete.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from kiosk.cases import Case, CaseNumber
from kiosk.clock import AMSTERDAM, local
from kiosk.errors import FailureCode, KnownError
from kiosk.store import cases, device, journal, looks
from kiosk.store.chain import canonical
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text

GRACE = dt.timedelta(hours=24)
"""How long a complete case stays when nothing else is laid down."""
_EVER = dt.date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Period:
    """How long a complete case stays, from a day on."""

    since: dt.date
    stay: dt.timedelta


@dataclass(frozen=True, slots=True)
class Periods:
    """The periods of each kind of case; a kind without its own has the general ones."""

    general: tuple[Period, ...] = (Period(_EVER, GRACE),)
    """In the order of their days."""
    by_kind: Mapping[str, tuple[Period, ...]] = field(default_factory=lambda: MappingProxyType({}))
    drafts: dt.timedelta = GRACE
    """How long a parked or forgotten draft stays."""

    def of_kind(self, life_event: str) -> tuple[Period, ...]:
        """Return a kind's periods; before the first of its own the general ones hold."""
        own = self.by_kind.get(life_event, ())
        before = tuple(p for p in self.general if not own or p.since < own[0].since)
        return (*before, *own) or (Period(_EVER, GRACE),)

    def stay(self, life_event: str, complete_at: dt.datetime) -> dt.timedelta:
        """Return how long a case of this kind stays that was complete then."""
        day = local(complete_at).date()
        held = [period for period in self.of_kind(life_event) if period.since <= day]
        return held[-1].stay if held else GRACE


class Why(Enum):
    """Why a case went."""

    PERIOD = "period-passed"
    REQUEST = "on-request"


@dataclass(frozen=True, slots=True)
class Going:
    """When a case will go. Nothing personal."""

    number: CaseNumber
    life_event: str
    received_at: dt.datetime
    complete_at: dt.datetime | None
    goes_at: dt.datetime | None
    """None while steps are owed: nobody can say yet."""
    owed: int
    """Steps that the backend does not have yet."""


@dataclass(frozen=True, slots=True)
class Gone:
    """What is left of a case that went."""

    number: CaseNumber
    life_event: str
    received_at: dt.datetime
    complete_at: dt.datetime | None
    gone_at: dt.datetime
    why: Why
    steps: int
    steps_lost: int
    """Steps that the backend will never get: erased on request before they were done."""
    hashes: str
    """Canonical JSON: the keyed hash of the case (`case`) and of each of its documents."""


def going(db: Database, periods: Periods) -> tuple[Going, ...]:
    """List all cases with the moment at which they go, the first to go first."""
    rows = db.all(
        "SELECT c.number, c.life_event, c.received_at, d.at, "
        "(SELECT count(*) FROM step s WHERE s.case_number = c.number AND s.state <> 'done') "
        "FROM cases c LEFT JOIN case_complete d ON d.number = c.number ORDER BY c.number"
    )
    found = [_going(row[0], row[1], row[2], row[3], row[4], periods) for row in rows]
    last = dt.datetime.max.replace(tzinfo=dt.UTC)
    return tuple(sorted(found, key=lambda g: (g.goes_at or last, g.number)))


def going_of(db: Database, number: CaseNumber, periods: Periods) -> Going | None:
    """Return when one case goes; None when it is not here."""
    row = db.one(
        "SELECT c.life_event, c.received_at, d.at FROM cases c "
        "LEFT JOIN case_complete d ON d.number = c.number WHERE c.number = ?",
        (number,),
    )
    return _going(number, row[0], row[1], row[2], _owed(db, number), periods) if row else None


def _going(
    number: str, event: str, received: str, complete: str | None, owed: int, periods: Periods
) -> Going:
    at = from_text(complete) if complete and not owed else None
    goes = at + periods.stay(event, at) if at else None
    return Going(CaseNumber(number), event, from_text(received), at, goes, owed)


def next_due(db: Database, now: dt.datetime, periods: Periods) -> CaseNumber | None:
    """Return a case whose time has come; None when there is none. Costs the same with any store.

    One that was asked for comes first. One that is being printed this moment waits, and so does
    one that was not compared yet: the backend has to hold what was sent, letters byte for byte.
    """
    row = db.one(
        "SELECT e.case_number FROM erasure_request e "
        "JOIN case_complete d ON d.number = e.case_number "
        "WHERE NOT EXISTS (SELECT 1 FROM examination x "
        "    WHERE x.case_number = d.number AND x.state = 'due') "
        "AND NOT EXISTS (SELECT 1 FROM print_job p "
        "    WHERE p.case_number = d.number AND p.state = 'submitted') LIMIT 1"
    )
    if row:
        return CaseNumber(row[0])
    for (event,) in db.all("SELECT DISTINCT life_event FROM case_complete"):
        for since, until, stay in _spans(periods.of_kind(event)):
            row = db.one(
                "SELECT number FROM case_complete d "
                "WHERE life_event = ? AND d.at >= ? AND d.at < ? AND d.at <= ? "
                "AND NOT EXISTS (SELECT 1 FROM examination x "
                "    WHERE x.case_number = d.number AND x.state = 'due') "
                "AND NOT EXISTS (SELECT 1 FROM print_job p "
                "    WHERE p.case_number = d.number AND p.state = 'submitted') "
                "ORDER BY d.at LIMIT 1",
                (event, since, until, to_text(now - stay)),
            )
            if row:
                return CaseNumber(row[0])
    return None


def _spans(periods: tuple[Period, ...]) -> Iterator[tuple[str, str, dt.timedelta]]:
    """Yield from when, until when and how long: days begin at midnight in the municipality."""
    for place, period in enumerate(periods):
        begins = "" if place == 0 else _midnight(period.since)
        ends = _midnight(periods[place + 1].since) if place + 1 < len(periods) else "~"
        yield begins, ends, period.stay


def _midnight(day: dt.date) -> str:
    return to_text(dt.datetime.combine(day, dt.time(), AMSTERDAM))


def let_go(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    *,
    subject_key: bytes | None = None,
    forwarding: bool = False,
) -> bool:
    """Let a case go whose period has passed; False when steps are owed again.

    Belongs in one transaction; the caller empties the write-ahead log after it. `forwarding`:
    there is a processing log that should still get the lines about this case.
    """
    if _owed(db, number):
        db.execute("DELETE FROM case_complete WHERE number = ?", (number,))
        return False
    why = Why.REQUEST if is_asked(db, number) else Why.PERIOD
    _remove(db, now, number, why, "system", "", subject_key, forwarding=forwarding)
    return True


def ask(db: Database, now: dt.datetime, number: CaseNumber, actor: str) -> None:
    """Record that a case is to go as soon as the backend has all of it; belongs in a transaction.

    Repeating is harmless. Raises KnownError NOT_FOUND.
    """
    if db.one("SELECT 1 FROM cases WHERE number = ?", (number,)) is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such case")
    asked = db.execute(
        "INSERT INTO erasure_request (case_number, asked_at, asked_by) VALUES (?, ?, ?) "
        "ON CONFLICT (case_number) DO NOTHING",
        (number, to_text(now), actor),
    )
    if asked:
        journal.append(db, now, "case.erasure-asked", number, actor, {"owed": _owed(db, number)})
        db.announce("cases")


def is_asked(db: Database, number: CaseNumber) -> bool:
    """Tell whether somebody asked that a case goes."""
    return db.one("SELECT 1 FROM erasure_request WHERE case_number = ?", (number,)) is not None


def erase(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    actor: str,
    reason: str,
    *,
    force: bool = False,
    subject_key: bytes | None = None,
    forwarding: bool = False,
) -> Gone:
    """Erase a case on request (GDPR, article 17); belongs in one transaction.

    Raises KnownError NOT_FOUND, and CASE_OWED while the backend does not have everything, unless
    `force`: then what was not sent is lost for good, and is counted as such. Raises ValueError
    when the reason looks personal.
    """
    owed = _owed(db, number)
    if owed and not force:
        raise KnownError(FailureCode.CASE_OWED, f"{owed} steps")
    return _remove(db, now, number, Why.REQUEST, actor, reason, subject_key, forwarding=forwarding)


def go_again(db: Database, now: dt.datetime, number: CaseNumber, left: Gone | None = None) -> None:
    """Let a case go that went before and came back with older files; belongs in a transaction.

    `left` is what was left of it the first time, when that is known; that stays.
    """
    why = left.why if left else Why.REQUEST
    _remove(db, now, number, why, "system", "came-back", None, forwarding=False)
    if left is not None:
        db.execute(
            "UPDATE case_gone SET complete_at = ?, gone_at = ?, steps = ?, steps_lost = ?, "
            "hashes = ? WHERE number = ?",
            (
                to_text(left.complete_at) if left.complete_at else None,
                to_text(left.gone_at),
                left.steps,
                left.steps_lost,
                left.hashes,
                number,
            ),
        )


def gone(db: Database, number: CaseNumber) -> Gone | None:
    """Return what is left of a case that went; None when it did not."""
    row = db.one(
        "SELECT number, life_event, received_at, complete_at, gone_at, why, steps, steps_lost, "
        "hashes FROM case_gone WHERE number = ?",
        (number,),
    )
    if row is None:
        return None
    complete = from_text(row[3]) if row[3] else None
    return Gone(
        CaseNumber(row[0]),
        row[1],
        from_text(row[2]),
        complete,
        from_text(row[4]),
        Why(row[5]),
        row[6],
        row[7],
        row[8],
    )


def forget_drafts(db: Database, now: dt.datetime, stay: dt.timedelta) -> int:
    """Drop drafts that nobody came back for; returns how many. Belongs in a transaction."""
    count = db.execute("DELETE FROM draft WHERE saved_at < ?", (to_text(now - stay),))
    if count:
        journal.append(db, now, "draft.forgotten", None, "system", {"drafts": count})
    return count


def uncounted(db: Database) -> tuple[str, ...]:
    """Return the numbered rows that do not count up: numbers given out whose use is gone.

    Every case number that a counter gave out belongs to a case that is here or has gone, and
    every receipt number to a payment; except for as many as the journal says were skipped.
    """
    wrong, missing = [], 0
    for name, value in db.all("SELECT name, value FROM counter ORDER BY name"):
        kind, _, rest = str(name).partition(":")
        year, _, code = rest.partition(":")
        if kind == "case":
            sql = "SELECT number FROM cases UNION SELECT number FROM case_gone"
            count = f"SELECT count(*) FROM ({sql}) WHERE number LIKE ?"  # noqa: S608
            pattern = f"{year}-{code}-%"
        elif kind == "cash":
            count = "SELECT count(*) FROM cash_payment WHERE receipt_number LIKE ?"
            pattern = f"{code}-{year}-%"
        else:
            continue
        row = db.one(count, (pattern,))
        there = int(row[0]) if row else 0
        if there != value:
            missing += abs(value - there)
            wrong.append(f"{name}: {value} given out, {there} there")
    skipped = db.one(
        "SELECT coalesce(sum(json_extract(detail, '$.numbers_skipped')), 0) FROM journal "
        "WHERE detail LIKE '%numbers_skipped%'"
    )
    return tuple(wrong) if missing > (skipped[0] if skipped else 0) else ()


def _owed(db: Database, number: CaseNumber) -> int:
    row = db.one("SELECT count(*) FROM step WHERE case_number = ? AND state <> 'done'", (number,))
    return int(row[0]) if row else 0


def _remove(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    why: Why,
    actor: str,
    reason: str,
    subject_key: bytes | None,
    *,
    forwarding: bool,
) -> Gone:
    case = db.one(
        "SELECT c.life_event, c.received_at, c.visit, c.body, d.at FROM cases c "
        "LEFT JOIN case_complete d ON d.number = c.number WHERE c.number = ?",
        (number,),
    )
    if case is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such case")
    lost = _owed(db, number)
    row = db.one("SELECT count(*) FROM step WHERE case_number = ?", (number,))
    steps = int(row[0]) if row else 0
    hashes = {"case": device.keyed_hash(db, now, bytes(case[3]))}
    for document, data in db.all(
        "SELECT document, data FROM document WHERE case_number = ? ORDER BY document", (number,)
    ):
        hashes[document] = device.keyed_hash(db, now, bytes(data))
    looks.processed(db, now, number, actor, looks.Activity.ERASE, why.value, purpose=reason)
    looks.settle(db, now, number, subject_key, keep=forwarding)
    db.execute("DELETE FROM draft WHERE visit = ?", (case[2],))
    for table, column in _belonging(db):
        db.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', (number,))  # noqa: S608
    db.execute("DELETE FROM cases WHERE number = ?", (number,))
    db.execute(
        "INSERT INTO case_gone (number, life_event, received_at, complete_at, gone_at, why, "
        "steps, steps_lost, hashes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            case[0],
            case[1],
            case[4],
            to_text(now),
            why.value,
            steps,
            lost,
            canonical(hashes),
        ),
    )
    detail = {"why": why.value, "steps": steps, "lost": lost, "documents": len(hashes) - 1}
    journal.append(db, now, "case.gone", number, actor, detail, {"hash": hashes["case"]})
    for topic in ("cases", "outbox", "prints"):
        db.announce(topic)
    left = gone(db, number)
    assert left is not None
    return left


def _belonging(db: Database) -> Iterator[tuple[str, str]]:
    """Yield every table whose rows belong to a case, with the column that says which.

    Found from the schema, so that a table of a later release is not forgotten.
    """
    for (table,) in db.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
        for row in db.all(f'PRAGMA foreign_key_list("{table}")'):
            if row[2] == "cases":
                yield str(table), str(row[3])


def here(db: Database, number: CaseNumber) -> Case:
    """Return a case. Raises KnownError CASE_GONE when it went, NOT_FOUND when it never was."""
    try:
        return cases.read(db, number)
    except KnownError as error:
        left = gone(db, number) if error.code is FailureCode.NOT_FOUND else None
        if left is None:
            raise
        day = local(left.gone_at).date().isoformat()
        raise KnownError(FailureCode.CASE_GONE, f"{number} went on {day}") from None

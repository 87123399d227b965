# SPDX-License-Identifier: EUPL-1.2
"""Every look at personal data is a journal line: who, what, why.

The line has the fields of the Dutch standard Logboek Dataverwerkingen, except for the data
subject: that is looked up in the case, and encrypted, when the line is forwarded or when the
case goes, so that the journal itself never leads to a person. Lines that the municipality's log
does not have yet stand in the table `processing`, written in the same transaction: no look
without its line, and none is ever left out. Which law and period belong to an
:class:`Activity` is content (``assets/processing-activities.yaml``).
"""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from enum import Enum

from kiosk.cases import CaseNumber
from kiosk.errors import KnownError
from kiosk.people import Person
from kiosk.store import cases, device, journal
from kiosk.store.database import Database
from kiosk.store.owed import StepKind

LOOKED = "case.looked-at"
"""Kind of the line of a person who looked."""
PROCESSED = "data.processed"
"""Kind of the line of what the kiosk did with personal data by itself."""

_WITH_PERSON = frozenset(
    {
        StepKind.ROLE,
        StepKind.DOCUMENT,
        StepKind.OBJECT,
        StepKind.PROPERTIES,
        StepKind.MANDATE,
        StepKind.IDENTITY,
    }
)
"""Steps that carry personal data to the backend."""


class Activity(Enum):
    """Why personal data is used: the processing activities of this program."""

    ASSIST = "assist-at-counter"
    """A clerk helps the resident at the kiosk."""
    ADMINISTER = "look-after-kiosk"
    """An administrator looks into a case, for a stated purpose."""
    SEND = "send-to-backend"
    """The case is handed to the municipality's case system."""
    FETCH = "fetch-from-registry"
    """What is known of the resident is fetched, so that it need not be told again."""
    OWN = "show-own-data"
    """A resident sees what is stored about them."""
    PAPER = "make-paper"
    """The resident's letter is made."""
    ERASE = "erase"
    """The case's personal data leaves the kiosk."""


class Status(Enum):
    """How an operation ended, as the standard numbers it."""

    UNKNOWN = 0
    OK = 1
    ERROR = 2


@dataclass(frozen=True, slots=True)
class Processing:
    """One line for the municipality's processing log. `subject` is sealed."""

    seq: int
    """The journal line, and its place in the row of lines."""
    trace_id: str
    """32 hexadecimal digits: what belongs together."""
    operation_id: str
    """16 hexadecimal digits."""
    name: str
    activity: str
    status: int
    start: dt.datetime
    end: dt.datetime
    actor: str
    case: CaseNumber
    purpose: str
    subject: str


def processed(
    db: Database,
    now: dt.datetime,
    case: CaseNumber,
    actor: str,
    activity: Activity,
    name: str,
    *,
    kind: str = PROCESSED,
    purpose: str = "",
    began: dt.datetime | None = None,
    status: Status = Status.OK,
) -> None:
    """Write down a use of personal data, a line for each person it is about.

    Belongs in the transaction of the use. `name` is the operation, `purpose` what a person gave
    as the reason, `began` when it is longer ago than `now`. Raises ValueError when the purpose
    looks personal.
    """
    trace = secrets.token_hex(16)
    start = began if began is not None and began <= now else now
    for subject in _subjects(db, case):
        detail: dict[str, str | int] = {
            "activity": activity.value,
            "name": name,
            "status": status.value,
            "start": _milliseconds(start),
        }
        if purpose:
            detail["purpose"] = purpose
        if subject != "resident":
            detail["subject"] = subject
        ids = {"trace": trace, "operation": secrets.token_hex(8)}
        # A moment in milliseconds has thirteen digits: no number of a person.
        seq = journal.append(db, now, kind, case, actor, detail, ids)
        db.execute(
            "INSERT INTO processing (seq, case_number, subject) VALUES (?, ?, ?)",
            (seq, case, subject),
        )
    db.announce("processing")


def sent(
    db: Database, now: dt.datetime, step: int, began: dt.datetime | None, status: Status
) -> None:
    """Write down that a step took personal data to the backend; nothing for one that does not."""
    row = db.one("SELECT case_number, kind FROM step WHERE id = ? AND state <> 'done'", (step,))
    if row is None or StepKind(row[1]) not in _WITH_PERSON:
        return
    processed(
        db, now, CaseNumber(row[0]), "system", Activity.SEND, row[1], began=began, status=status
    )


def waiting(
    db: Database, now: dt.datetime, subject_key: bytes | None, limit: int, after: int = 0
) -> tuple[Processing, ...]:
    """Return the oldest lines after number `after` that the processing log does not have yet.

    Belongs in a transaction. `subject_key`: 64 bytes of the municipality, or None for a key of
    this kiosk.
    """
    rows = db.all(
        "SELECT seq, case_number, subject, sealed FROM processing WHERE seq > ? "
        "ORDER BY seq LIMIT ?",
        (after, limit),
    )
    found = []
    for seq, case, subject, sealed in rows:
        line = journal.line(db, seq)
        if line is None:
            continue
        text = sealed or _seal(db, now, subject_key, CaseNumber(case), subject)
        found.append(_processing(line, CaseNumber(case), text))
    return tuple(found)


def count_waiting(db: Database) -> int:
    """Count the lines that the processing log does not have yet."""
    row = db.one("SELECT count(*) FROM processing")
    return int(row[0]) if row else 0


def forwarded(db: Database, seqs: tuple[int, ...]) -> None:
    """The processing log has confirmed these lines. Repeating is harmless."""
    marks = ", ".join("?" for _ in seqs)
    db.execute(f"DELETE FROM processing WHERE seq IN ({marks})", seqs)  # noqa: S608


def settle(
    db: Database, now: dt.datetime, case: CaseNumber, subject_key: bytes | None, *, keep: bool
) -> None:
    """Prepare a case's lines for its going: seal whom they are about, or drop them.

    `keep` tells whether there is a processing log that should still get them. Otherwise the
    journal keeps the lines, and nothing leads from them to a person any more.
    """
    if not keep:
        db.execute("DELETE FROM processing WHERE case_number = ?", (case,))
        return
    for (subject,) in db.all(
        "SELECT DISTINCT subject FROM processing WHERE case_number = ? AND sealed IS NULL", (case,)
    ):
        sealed = _seal(db, now, subject_key, case, subject)
        db.execute(
            "UPDATE processing SET sealed = ? WHERE case_number = ? AND subject = ?",
            (sealed, case, subject),
        )


def _subjects(db: Database, case: CaseNumber) -> tuple[str, ...]:
    mandate = db.one(
        "SELECT 1 FROM step WHERE case_number = ? AND kind = ?", (case, StepKind.MANDATE.value)
    )
    return ("resident", "mandate") if mandate else ("resident",)


def _seal(
    db: Database, now: dt.datetime, key: bytes | None, number: CaseNumber, subject: str
) -> str:
    try:
        case = cases.read(db, number)
    except KnownError:
        return device.seal_subject(db, now, key, f"case:{number}")
    person = case.identity.person if subject == "resident" else case.mandate_holder
    return device.seal_subject(db, now, key, _name_of(person, number, subject))


def _name_of(person: Person | None, number: CaseNumber, subject: str) -> str:
    """Name a person so that all their lines can be found: by BSN, else only within the case."""
    if person is not None and person.bsn:
        return f"bsn:{person.bsn}"
    return f"case:{number}:{subject}"


def _processing(line: journal.JournalLine, case: CaseNumber, sealed: str) -> Processing:
    detail = line.detail
    start = dt.datetime.fromtimestamp(int(detail["start"]) / 1000, dt.UTC)
    return Processing(
        line.seq,
        str(detail["trace"]),
        str(detail["operation"]),
        str(detail["name"]),
        str(detail["activity"]),
        int(detail["status"]),
        start,
        max(line.at, start),
        line.actor,
        case,
        str(detail.get("purpose", "")),
        sealed,
    )


def _milliseconds(moment: dt.datetime) -> int:
    return int(moment.timestamp() * 1000)

# SPDX-License-Identifier: EUPL-1.2
"""The return codes of papers: issued for one paper, looked at, revoked, and never guessed.

What a code itself says is in :mod:`kiosk.store.codes`. Here is what only this kiosk knows: to which
case and paper it belongs, whether it was revoked, and how often wrong codes were tried here.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from enum import Enum

from kiosk.cases import Ask, AskKind, CaseNumber, DocumentKind, from_json, to_json
from kiosk.clock import local
from kiosk.store import codes, journal
from kiosk.store.codes import Keys
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text

MOST_WRONG = 10
"""Wrong codes at one kiosk after which none is looked at for a while."""
CLOSED_FOR = dt.timedelta(minutes=15)


class Verdict(Enum):
    """What becomes of a code that was scanned or typed."""

    FINE = "fine"
    ELSEWHERE = "elsewhere"
    """Of this municipality, and not of a case that is at this kiosk."""
    EXPIRED = "expired"
    REVOKED = "revoked"
    WRONG = "wrong"
    """Nobody made this code."""
    OTHER_MUNICIPALITY = "other-municipality"
    DAMAGED = "damaged"
    """It cannot be read as a code at all."""
    CLOSED = "closed"
    """Too many wrong codes were tried here."""


class Revoked(Enum):
    """Why a code does not count any more."""

    RESIDENT = "resident"
    CLERK = "clerk"
    LOST = "lost"
    REPLACED = "replaced"
    """The paper was printed again."""
    CAME_BACK = "came-back"
    """The letter could not be delivered."""


@dataclasses.dataclass(frozen=True, slots=True)
class Looked:
    """What was found out about a code; nothing of its case."""

    verdict: Verdict
    ask: AskKind | None = None
    """What the paper asks for, while that was not answered."""
    minutes: int = 0
    """CLOSED: how long no code is looked at."""


def first(keys: Keys, today: dt.date) -> str:
    """Draw the code of a new case's receipt; all its later ones share its handle."""
    return codes.make(keys, codes.new_handle(), 0, keys.last_day(today))


def keep_first(db: Database, number: CaseNumber, code: str) -> None:
    """Tie a new case's first code to its receipt; belongs in the transaction of confirm."""
    said = codes.read(code)
    expires = said[0].expires.isoformat() if said else ""
    document = DocumentKind.RECEIPT.value if said else ""
    db.execute(
        "INSERT INTO return_code (code, case_number, document, copy, expires_on) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (code, number, document, 1 if said else 0, expires),
    )


def of_paper(
    db: Database,
    now: dt.datetime,
    keys: Keys,
    number: CaseNumber,
    document: DocumentKind,
    copy: int,
    ask: Ask | None = None,
) -> str:
    """Return the code of one copy of one document, made now if there is none yet."""
    row = db.one(
        "SELECT code FROM return_code WHERE case_number = ? AND document = ? AND copy = ?",
        (number, document.value, copy),
    )
    if row is not None:
        return str(row[0])
    expires = keys.last_day(local(now).date(), ask.answer_by if ask else None)
    code = _next(db, keys, number, expires, ask.kind if ask else None)
    db.execute(
        "INSERT INTO return_code (code, case_number, document, copy, expires_on, ask) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (code, number, document.value, copy, expires.isoformat(), to_json(ask) if ask else None),
    )
    return code


def _next(
    db: Database, keys: Keys, number: CaseNumber, expires: dt.date, ask: AskKind | None
) -> str:
    """Make an unused code: under the case's handle as long as that has room."""
    said = [codes.read(str(code)) for (code,) in _rows(db, number)]
    mine = [one[0] for one in said if one is not None]
    used = {(code.handle, code.paper) for code in mine}
    handle = mine[0].handle if mine else codes.new_handle()
    while True:
        for paper in range(codes.MOST_PAPERS):
            code = codes.make(keys, handle, paper, expires, ask)
            taken = db.one("SELECT 1 FROM return_code WHERE code = ?", (code,))
            if (handle, paper) not in used and taken is None:
                return code
        handle = codes.new_handle()


def _rows(db: Database, number: CaseNumber) -> list[tuple[str]]:
    rows = db.all("SELECT code FROM return_code WHERE case_number = ? ORDER BY rowid", (number,))
    return [(str(code),) for (code,) in rows]


# --- looking -----------------------------------------------------------------------------------


def look(db: Database, now: dt.datetime, keys: Keys, typed: str) -> Looked:
    """Tell what becomes of a code. Wrong ones are counted; belongs in a transaction."""
    if minutes := closed_for(db, now):
        return Looked(Verdict.CLOSED, minutes=minutes)
    code = codes.parse_return_code(typed)
    if code is None:
        return Looked(Verdict.DAMAGED)
    looked = _look(db, now, keys, code)
    if looked.verdict not in (Verdict.FINE, Verdict.ELSEWHERE):
        number = number_of(db, code)
        detail = {"why": looked.verdict.value}
        journal.append(db, now, "code.refused", number, "resident", detail)
    if looked.verdict is Verdict.WRONG:
        wrong(db, now)
    return looked


def _look(db: Database, now: dt.datetime, keys: Keys, code: str) -> Looked:
    today = local(now).date().isoformat()
    row = db.one(
        "SELECT expires_on, revoked_why, ask, answered_at FROM return_code WHERE code = ?",
        (code,),
    )
    if row is not None:
        expires, why, ask, answered = row
        if why:
            return Looked(Verdict.REVOKED)
        if expires and expires < today:
            return Looked(Verdict.EXPIRED)
        asked = from_json(Ask, ask).kind if ask and not answered else None
        return Looked(Verdict.FINE, asked)
    if db.one("SELECT 1 FROM code_revoked WHERE hash = ?", (_hash(code),)):
        return Looked(Verdict.REVOKED)
    read = codes.read(code)
    if read is None:
        return Looked(Verdict.ELSEWHERE)  # of before: nothing can be told of it offline
    said, seal = read
    if said.municipality != keys.municipality:
        return Looked(Verdict.OTHER_MUNICIPALITY)
    if keys.seals(said, seal) is False:
        return Looked(Verdict.WRONG)
    if said.key in keys.retired or said.expires.isoformat() < today:
        return Looked(Verdict.EXPIRED)
    return Looked(Verdict.ELSEWHERE, said.ask)


def counts(db: Database, now: dt.datetime, code: str) -> bool:
    """Tell whether a code of a case that is here still opens it."""
    row = db.one("SELECT expires_on, revoked_why FROM return_code WHERE code = ?", (code,))
    if row is None:
        return False
    expires, why = row
    return not why and not (expires and expires < local(now).date().isoformat())


def look_again(db: Database, now: dt.datetime, typed: str) -> bool:
    """Tell whether a code that opened its case does not count any more."""
    code = codes.parse_return_code(typed)
    return code is None or not counts(db, now, code)


def number_of(db: Database, typed: str) -> CaseNumber | None:
    """Return the number of the case that a code is of, whether it still counts or not."""
    code = codes.parse_return_code(typed)
    row = db.one("SELECT case_number FROM return_code WHERE code = ?", (code,)) if code else None
    return CaseNumber(row[0]) if row else None


def paper_of(db: Database, typed: str) -> tuple[CaseNumber, str, int] | None:
    """Return case, document and copy of a code; None when it is not of a paper of this kiosk."""
    code = codes.parse_return_code(typed)
    row = db.one("SELECT case_number, document, copy FROM return_code WHERE code = ?", (code,))
    return (CaseNumber(row[0]), str(row[1]), int(row[2])) if row else None


def asked_by(db: Database, typed: str) -> Ask | None:
    """Return what a code's paper asks for, while that was not answered."""
    code = codes.parse_return_code(typed)
    row = db.one("SELECT ask, answered_at FROM return_code WHERE code = ?", (code,))
    return from_json(Ask, row[0]) if row and row[0] and not row[1] else None


def answered(db: Database, now: dt.datetime, typed: str) -> None:
    """Record that what a code's paper asks for was answered."""
    code = codes.parse_return_code(typed)
    db.execute("UPDATE return_code SET answered_at = ? WHERE code = ?", (to_text(now), code))


# --- guessing ----------------------------------------------------------------------------------


def closed_for(db: Database, now: dt.datetime) -> int:
    """Return for how many minutes no code is looked at here; 0: they are."""
    row = db.one("SELECT closed_until FROM code_guard WHERE id = 1")
    if row is None or row[0] is None:
        return 0
    # A clock set back must not close it for longer than its pause.
    left = min(from_text(row[0]) - now, CLOSED_FOR)
    return max(0, -(-left // dt.timedelta(minutes=1)))


def wrong(db: Database, now: dt.datetime) -> None:
    """Count a wrong code at this kiosk; too many close it for codes for a while."""
    row = db.one("SELECT failures, last_at FROM code_guard WHERE id = 1")
    recent = row is not None and abs(now - from_text(row[1])) < CLOSED_FOR
    failures = (int(row[0]) if row and recent else 0) + 1
    closes = failures >= MOST_WRONG
    until = to_text(now + CLOSED_FOR) if closes else None
    db.execute(
        "INSERT INTO code_guard (id, failures, closed_until, last_at) VALUES (1, ?1, ?2, ?3) "
        "ON CONFLICT (id) DO UPDATE SET failures = ?1, closed_until = ?2, last_at = ?3",
        (0 if closes else failures, until, to_text(now)),
    )
    if closes:
        journal.append(db, now, "code.closed", None, "system", {"failures": failures})


# --- revoking ----------------------------------------------------------------------------------


def revoke(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    why: Revoked,
    actor: str,
    document: str | None = None,
    before: int | None = None,
) -> int:
    """Revoke codes of a case: all, or of one document, or of its copies `before` one.

    Returns how many. A code of before, which stands on all papers, is revoked with all only.
    """
    rows = db.all(
        "SELECT code, expires_on FROM return_code WHERE case_number = ?1 AND revoked_why = '' "
        "AND (?2 IS NULL OR document = ?2) AND (?3 IS NULL OR copy < ?3)",
        (number, document, before),
    )
    for code, expires in rows:
        db.execute("UPDATE return_code SET revoked_why = ? WHERE code = ?", (why.value, code))
        db.execute(
            "INSERT OR IGNORE INTO code_revoked (hash, expires_on) VALUES (?, ?)",
            (_hash(str(code)), expires),
        )
    if rows:
        detail = {"why": why.value, "codes": len(rows)}
        journal.append(db, now, "code.revoked", number, actor, detail)
    return len(rows)


def forget_revoked(db: Database, today: dt.date) -> None:
    """Forget the hashes of codes whose last day has passed: they do not count by themselves."""
    db.execute(
        "DELETE FROM code_revoked WHERE expires_on <> '' AND expires_on < ?", (today.isoformat(),)
    )


def _hash(code: str) -> str:
    return hashlib.sha256(f"loket revoked:{code}".encode()).hexdigest()

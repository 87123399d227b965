# SPDX-License-Identifier: EUPL-1.2
"""A case reached by its letter: return code and birth date, guarded against guessing.

What comes out is how far the case is and nothing else. A code that does not exist answers as one
that does with a wrong date, so that nobody learns which codes exist.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hmac

from kiosk.cases import Answers, Ask, Case, CaseNumber, CaseStage, Plan, QuestionId, Task, to_json
from kiosk.errors import FailureCode, KnownError
from kiosk.needs import BSN_NEED
from kiosk.people import Identity
from kiosk.store import cases, codes, journal, outbox, owed, return_codes
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text

MOST_FAILURES = 3
CLOSED_FOR = dt.timedelta(minutes=15)
"""How long a code stays closed after so many wrong second facts."""
FORGET_AFTER = dt.timedelta(days=1)
"""Wrong tries of longer ago do not count any more."""
ADDABLE = frozenset({QuestionId("phone"), QuestionId("address"), QuestionId("bsn")})
BSN = QuestionId("bsn")

_ORDER = tuple(CaseStage)


@dataclasses.dataclass(frozen=True, slots=True)
class LetterCase:
    """What the holder of a letter may know."""

    number: CaseNumber
    stage: CaseStage
    received_at: dt.datetime
    ask: Ask | None = None
    """What the letter asks for, while that was not answered."""
    shown: Case | None = None
    """As much of the case as may be shown with that: only the answers that are asked about."""


@dataclasses.dataclass(frozen=True, slots=True)
class LetterClosed:
    """It does not open; `minutes` until it may be tried again, 0: at once."""

    minutes: int = 0
    here: bool = dataclasses.field(default=True, compare=False)
    """Whether the case is at this kiosk at all; for the program alone, never for a screen."""


def open_case(
    db: Database, now: dt.datetime, typed: str, birth_date: str
) -> LetterCase | LetterClosed:
    """Return how far the case of a return code is, to who also knows the birth date (ISO)."""
    code = codes.parse_return_code(typed)
    if code is None:
        return LetterClosed()
    if minutes := return_codes.closed_for(db, now):
        return LetterClosed(minutes)
    _forget_old(db, now)
    row = db.one("SELECT failures, closed_until FROM letter_guard WHERE code = ?", (code,))
    failures = int(row[0]) if row else 0
    if row and row[1]:
        # A clock set back must not close a code for longer than its pause.
        wait = min(from_text(row[1]) - now, CLOSED_FOR)
        if wait > dt.timedelta():
            return LetterClosed(_minutes(wait))
        failures = 0
    number = return_codes.number_of(db, code)
    opens = number is not None and return_codes.counts(db, now, code)
    case = cases.read(db, number) if number and opens else None
    if case is not None and _is_born(case, birth_date):
        db.execute("DELETE FROM letter_guard WHERE code = ?", (code,))
        journal.append(db, now, "letter.opened", case.number, "resident", {"assurance": "low"})
        opened = of_case(db, case)
        ask = return_codes.asked_by(db, code)
        return dataclasses.replace(opened, ask=ask, shown=_shown(case, ask)) if ask else opened
    return _refused(db, now, code, number, failures + 1)


def _shown(case: Case, ask: Ask) -> Case:
    """Return as much of a case as the page of what is asked may show: nobody's name."""
    answers = {id: case.answers[id] for id in ask.questions if id in case.answers}
    tasks = tuple(task for task in case.plan.tasks if task.id == ask.task)
    return dataclasses.replace(
        case,
        answers=answers,
        origins={},
        plan=Plan(tasks),
        identity=Identity(),
        representation=None,
        mandate_holder=None,
        letters=(),
    )


def found_elsewhere(db: Database, now: dt.datetime, typed: str) -> None:
    """Record that a letter's case was found at the backend, to who knew its birth date."""
    code = codes.parse_return_code(typed)
    db.execute("DELETE FROM letter_guard WHERE code = ?", (code,))
    detail = {"assurance": "low", "at": "backend"}
    journal.append(db, now, "letter.opened", None, "resident", detail)


def _refused(
    db: Database, now: dt.datetime, code: str, number: CaseNumber | None, failures: int
) -> LetterClosed:
    closed = failures >= MOST_FAILURES
    until = to_text(now + CLOSED_FOR) if closed else None
    db.execute(
        "INSERT INTO letter_guard (code, failures, closed_until, last_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET failures = excluded.failures, "
        "closed_until = excluded.closed_until, last_at = excluded.last_at",
        (code, failures, until, to_text(now)),
    )
    if number is None:
        # A code that nobody here knows may be one that was guessed.
        return_codes.wrong(db, now)
    kind = "letter.closed" if closed else "letter.refused"
    journal.append(db, now, kind, number, "resident", {"failures": failures})
    return LetterClosed(_minutes(CLOSED_FOR) if closed else 0, here=number is not None)


def _minutes(wait: dt.timedelta) -> int:
    return max(1, -(-wait // dt.timedelta(minutes=1)))


def _forget_old(db: Database, now: dt.datetime) -> None:
    old = to_text(now - FORGET_AFTER)
    ahead = to_text(now + FORGET_AFTER)
    db.execute("DELETE FROM letter_guard WHERE last_at < ? OR last_at > ?", (old, ahead))


def _is_born(case: Case, birth_date: str) -> bool:
    """Tell whether this is the resident's birth date; never for a case that knows none."""
    known = case.identity.person.birth_date if case.identity.person else ""
    known = known or str(case.answers.get(QuestionId("birth_date"), ""))
    return bool(known) and hmac.compare_digest(known.encode(), birth_date.encode())


def of_case(db: Database, case: Case) -> LetterCase:
    """Return what the holder of the letter may know of a case."""
    return LetterCase(case.number, stage(db, case.number), case.received_at)


def stage(db: Database, number: CaseNumber) -> CaseStage:
    """Return how far a case is: what the backend told, else whether it has the case at all."""
    row = db.one("SELECT stage FROM case_stage WHERE case_number = ?", (number,))
    told = CaseStage(row[0]) if row else CaseStage.RECEIVED
    there = db.one(
        "SELECT 1 FROM step WHERE case_number = ? AND kind = ? AND state = 'done'",
        (number, owed.StepKind.CASE.value),
    )
    known = CaseStage.HANDLED if there else CaseStage.RECEIVED
    return max(told, known, key=_ORDER.index)


def set_stage(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    told: CaseStage,
    words: str = "",
    since: dt.datetime | None = None,
) -> None:
    """Record how far the backend says that a case is. Raises KnownError NOT_FOUND.

    `words` is its own name for it, `since` the moment from which it is so.
    """
    cases.read(db, number)
    db.execute(
        "INSERT INTO case_stage (case_number, stage, told, since, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (case_number) DO UPDATE SET stage = excluded.stage, told = excluded.told, "
        "since = excluded.since, at = excluded.at",
        (number, told.value, words, to_text(since) if since else None, to_text(now)),
    )
    db.announce("cases")


def add(
    db: Database, now: dt.datetime, number: CaseNumber, question: QuestionId, answer: str
) -> LetterCase:
    """Add an answer to a case for who opened it with its letter; an earlier one is replaced.

    Raises KnownError NOT_FOUND; ValueError for a question that is not open to this.
    """
    if question not in ADDABLE:
        raise ValueError("this cannot be added with a letter")
    case = cases.read(db, number)
    plan = case.plan
    if question == BSN:
        plan = dataclasses.replace(plan, tasks=tuple(_with_bsn(task) for task in plan.tasks))
    changed = dataclasses.replace(case, answers={**case.answers, question: answer}, plan=plan)
    written = db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(changed), number))
    if not written:
        raise KnownError(FailureCode.NOT_FOUND, "no such case")
    journal.append(
        db, now, "case.added-to", number, "resident", {"question": question, "by": "letter"}
    )
    roles = outbox.owners(db, number, owed.StepKind.ROLE)
    outbox.add_later(db, number, owed.steps_after_identity(changed, now, roles))
    db.announce("cases")
    return of_case(db, changed)


def with_answers(case: Case, answers: Answers) -> Case:
    """Return a case with other answers."""
    return dataclasses.replace(case, answers=answers)


def _with_bsn(task: Task) -> Task:
    """Return a task for which the BSN is no longer missing."""
    needs = tuple(
        dataclasses.replace(need, met=True) if need.id == BSN_NEED else need for need in task.needs
    )
    return dataclasses.replace(task, needs=needs)

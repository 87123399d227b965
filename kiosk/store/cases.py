# SPDX-License-Identifier: EUPL-1.2
"""Confirmed cases, with everything that commits together with them.

`confirm` is the promise of the whole program: once it returns, the case, its journal line, the
paper it owes and every step towards the backend are durable, and no repetition makes a second.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import msgspec

from kiosk import needs
from kiosk.cases import (
    Case,
    CaseNumber,
    Cents,
    FeeDecision,
    PaperForm,
    QuestionId,
    SettlementKind,
    TaskKind,
    VisitId,
    from_json,
    make_case_number,
    to_json,
)
from kiosk.clock import local
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId, Identity, Method
from kiosk.store import (
    clerk_tasks,
    drafts,
    examining,
    journal,
    outbox,
    owed,
    papers_owed,
    prints,
    return_codes,
)
from kiosk.store.codes import Keys
from kiosk.store.counters import peek_next, take_up_to
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text
from kiosk.store.prints import PrintState


class SyncState(Enum):
    """How far a whole case is at the backend."""

    WAITING = "waiting"
    PARTLY = "partly"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """A line in a list of cases, without anything personal."""

    number: CaseNumber
    life_event: str
    received_at: dt.datetime
    identity_method: Method
    settlement: SettlementKind
    sync_state: SyncState
    print_state: PrintState


BSN = QuestionId("bsn")
"""The answer under which a scanned or typed citizen service number is kept."""

# What deserves attention first: a summary shows the worst of the latest copies.
_PRINT_CONCERN = (
    PrintState.FAILED,
    PrintState.UNKNOWN,
    PrintState.SUBMITTED,
    PrintState.WAITING,
    PrintState.CANCELLED,
    PrintState.SENT,
    PrintState.TAKEN,
)


def confirm(
    db: Database,
    now: dt.datetime,
    kiosk_code: str,
    visit: VisitId,
    build: Callable[[CaseNumber, str], Case],
    keys: Keys,
) -> Case:
    """Make the visit a case; belongs in one transaction. The second time returns the first case.

    `build` gets the case number and the return code and must use both; it may be called in
    vain when the commit fails, so it has no effects of its own.
    """
    first = of_visit(db, visit)
    if first is not None:
        drafts.drop(db, visit)
        return first
    case = prepare(db, now, kiosk_code, visit, build, keys)
    keep(db, now, case)
    return case


def prepare(
    db: Database,
    now: dt.datetime,
    kiosk_code: str,
    visit: VisitId,
    build: Callable[[CaseNumber, str], Case],
    keys: Keys,
) -> Case:
    """Build the case that the visit will be; nothing is written but the mark of its number.

    Until :func:`keep` the same number, code and official number would be chosen again.
    """
    year = local(now).year
    number = make_case_number(year, kiosk_code, peek_next(db, f"case:{year}:{kiosk_code}"))
    code = _unused_code(db, keys, now)
    case = build(number, code)
    if (case.number, case.visit, case.return_code) != (number, visit, code):
        raise ValueError("the case was not built with its own number, visit and return code")
    official = examining.next_official(db)
    return dataclasses.replace(case, official_number=official) if official else case


def keep(db: Database, now: dt.datetime, case: Case) -> None:
    """Keep a case with all that follows from it; belongs in one transaction.

    Does nothing for a visit that became a case already, or for one that has gone since.
    """
    number = case.number
    drafts.drop(db, case.visit)
    there = "SELECT 1 FROM cases WHERE visit = ?1 OR number = ?2 "
    gone = "UNION ALL SELECT 1 FROM case_gone WHERE number = ?2"
    if db.one(there + gone, (case.visit, number)) is not None:
        return
    year, code, sequence, _ = number.split("-")
    take_up_to(db, f"case:{year}:{code}", int(sequence))
    db.execute(
        "INSERT INTO cases (number, visit, return_code, life_event, received_at, "
        "identity_method, settlement, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            case.visit,
            case.return_code,
            case.life_event,
            to_text(case.received_at),
            case.identity.method.value,
            case.settlement.kind.value,
            to_json(case),
        ),
    )
    if case.official_number:
        examining.use_official(db, case.official_number, number)
    return_codes.keep_first(db, number, case.return_code)
    prints.add_first(db, number, case.settlement.letter)
    papers_owed.add_first(db, case)
    for question in case.to_compare:
        clerk_tasks.add(db, now, number, TaskKind.COMPARE, question)
    steps = owed.steps_for(case)
    outbox.add(db, number, steps)
    detail = {
        "event": case.life_event,
        "content": case.content_version,
        "identity": case.identity.method.value,
        "steps": len(steps),
    }
    journal.append(db, now, "case.confirmed", number, "resident", detail)
    db.announce("cases")


def _unused_code(db: Database, keys: Keys, now: dt.datetime) -> str:
    while True:
        code = return_codes.first(keys, local(now).date())
        if db.one("SELECT 1 FROM cases WHERE return_code = ?", (code,)) is None:
            return code


def read(db: Database, number: CaseNumber) -> Case:
    """Return a case. Raises KnownError NOT_FOUND, or DATABASE_DAMAGED when it cannot be read."""
    row = db.one("SELECT body FROM cases WHERE number = ?", (number,))
    if row is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such case")
    return _decode(row[0])


def of_visit(db: Database, visit: VisitId) -> Case | None:
    """Return the case that a visit became; None when it did not."""
    row = db.one("SELECT body FROM cases WHERE visit = ?", (visit,))
    return _decode(row[0]) if row else None


def _decode(body: bytes) -> Case:
    try:
        return from_json(Case, body)
    except msgspec.MsgspecError:
        # The decoder's own message may repeat a stored value.
        raise KnownError(FailureCode.DATABASE_DAMAGED, "a case cannot be read") from None


def establish_identity(
    db: Database, now: dt.datetime, number: CaseNumber, identity: Identity, clerk: ClerkId
) -> Case:
    """Record who the resident is, on a clerk's judgement.

    Raises ValueError when a second clerk had to confirm it and did not.
    """
    if not identity.confirmed:
        raise ValueError("this identity counts only when a second clerk has confirmed it")
    case = read(db, number)
    plan = needs.after_identity(case.plan, identity, bsn_given=bool(case.answers.get(BSN)))
    case = dataclasses.replace(case, identity=identity, plan=plan)
    db.execute(
        "UPDATE cases SET body = ?, identity_method = ? WHERE number = ?",
        (to_json(case), identity.method.value, number),
    )
    detail = {
        "method": identity.method.value,
        "assurance": identity.assurance.name.lower(),
        "evidence": ",".join(identity.evidence),
    }
    if identity.confirmed_by:
        detail["confirmed-by"] = identity.confirmed_by
    kind = "identity.taken-back" if identity.method is Method.NOT_YET else "identity.established"
    journal.append(db, now, kind, number, clerk, detail)
    if identity.confirmed_by:
        judged = {"judged-by": str(identity.judged_by)}
        journal.append(db, now, "identity.confirmed", number, identity.confirmed_by, judged)
    roles = outbox.owners(db, number, owed.StepKind.ROLE)
    outbox.add_later(db, number, owed.steps_after_identity(case, now, roles))
    db.announce("cases")
    return case


def see_right(db: Database, now: dt.datetime, number: CaseNumber, clerk: ClerkId) -> Case:
    """Record that a clerk saw by what right somebody acts for the resident.

    Raises KnownError NOT_FOUND, also when nobody acts for the resident.
    """
    case = read(db, number)
    if case.representation is None:
        raise KnownError(FailureCode.NOT_FOUND, "nobody acts for this resident")
    seen = dataclasses.replace(case.representation, seen_by=clerk, seen_at=now)
    case = dataclasses.replace(case, representation=seen)
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(case), number))
    detail = {"capacity": seen.capacity.value}
    journal.append(db, now, "representation.seen", number, clerk, detail)
    db.announce("cases")
    return case


def decide_fee(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    pays: Cents,
    clerk: ClerkId,
    *,
    as_advised: bool,
    reason: str = "",
) -> Case:
    """Record what a clerk decided is left to pay; the journal keeps who, how much and why.

    Raises ValueError when it was not advised and has no reason, or is not within the fees.
    """
    case = read(db, number)
    settled = case.settlement
    if not 0 <= pays <= settled.total:
        raise ValueError("what is left to pay lies between nothing and the whole fee")
    advised = settled.advice is not None and settled.advice.pays == pays
    if as_advised and not (advised and settled.advice and settled.advice.verdict == "probably"):
        raise ValueError("this is not what was advised")
    if not as_advised and not reason:
        raise ValueError("a decision other than advised needs a reason")
    decision = FeeDecision(pays, clerk, now.astimezone(dt.UTC), as_advised, reason)
    case = dataclasses.replace(case, settlement=dataclasses.replace(settled, decision=decision))
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(case), number))
    detail = {"cents": int(pays), "as-advised": "yes" if as_advised else "no"}
    journal.append(
        db, now, "fee.decided", number, clerk, detail | ({"reason": reason} if reason else {})
    )
    db.announce("cases")
    return case


def change_form(
    db: Database, now: dt.datetime, number: CaseNumber, form: PaperForm, printed: bool, actor: str
) -> Case:
    """Keep in which form the resident wants every later letter."""
    case = dataclasses.replace(read(db, number), form=form, printed_too=printed)
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(case), number))
    journal.append(db, now, "case.form-changed", number, actor, {"form": form.value})
    db.announce("cases")
    return case


def summaries(db: Database, since: dt.datetime | None = None) -> tuple[CaseSummary, ...]:
    """List all cases, or those received from `since` on, newest first."""
    oldest = to_text(since) if since else ""
    chosen = "SELECT number FROM cases WHERE received_at >= ?"
    steps: dict[str, dict[str, int]] = {}
    for number, state, count in db.all(
        "SELECT case_number, state, count(*) FROM step "  # noqa: S608
        f"WHERE case_number IN ({chosen}) GROUP BY case_number, state",
        (oldest,),
    ):
        steps.setdefault(number, {})[state] = count
    papers: dict[str, dict[tuple[str, str], PrintState]] = {}
    for number, document, subject, state in db.all(
        "SELECT case_number, document, subject, state FROM print_job "  # noqa: S608
        f"WHERE case_number IN ({chosen}) ORDER BY copy",
        (oldest,),
    ):
        papers.setdefault(number, {})[document, subject] = PrintState(state)
    rows = db.all(
        "SELECT number, life_event, received_at, identity_method, settlement FROM cases "
        "WHERE received_at >= ? ORDER BY received_at DESC, number DESC",
        (oldest,),
    )
    return tuple(
        CaseSummary(
            CaseNumber(number),
            event,
            from_text(at),
            Method(method),
            SettlementKind(settlement),
            _sync_state(steps.get(number, {})),
            # A case that was carried in from another kiosk owes no paper here.
            min(
                papers.get(number, {}).values(),
                key=_PRINT_CONCERN.index,
                default=PrintState.TAKEN,
            ),
        )
        for number, event, at, method, settlement in rows
    )


def _sync_state(steps: dict[str, int]) -> SyncState:
    if steps.get("refused"):
        return SyncState.REFUSED
    if not steps.get("done"):
        return SyncState.WAITING
    return SyncState.DONE if len(steps) == 1 else SyncState.PARTLY

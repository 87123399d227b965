# SPDX-License-Identifier: EUPL-1.2
"""Reading where a case is, at each moment of its way to the backend."""

from __future__ import annotations

import datetime as dt

from kiosk.cases import CaseNumber, CaseStage
from kiosk.errors import FailureCode, KnownError
from kiosk.store import examining, outbox, retention
from kiosk.store.database import Database
from kiosk.store.examining import Examined
from kiosk.store.moments import from_text
from kiosk.store.outbox import StepState
from kiosk.whereabouts import Refusal, Where, Whereabouts


def of_case(db: Database, now: dt.datetime, number: CaseNumber) -> Whereabouts:
    """Return where a case is. Raises KnownError NOT_FOUND for one that never was here."""
    steps = outbox.steps(db, number)
    if not steps:
        left = retention.gone(db, number)
        if left is None:
            raise KnownError(FailureCode.NOT_FOUND, "no such case")
        return Whereabouts(Where.GONE, now, left.steps, left.steps, since=left.gone_at)
    done = sum(step.state is StepState.DONE for step in steps)
    refusals = tuple(
        Refusal(number, step.kind.value, step.reason)
        for step in steps
        if step.state is StepState.REFUSED
    )
    waits = [s.not_before for s in steps if s.not_before and s.not_before > now]
    examined, told = examining.of_case(db, number), examining.told(db, number)
    complete = db.one("SELECT at FROM case_complete WHERE number = ?", (number,))
    everything = done == len(steps)
    if refusals:
        where = Where.REFUSED
    elif not everything:
        tried = any(step.attempts or step.state is StepState.IN_FLIGHT for step in steps)
        where = Where.PARTLY if done else Where.SENDING if tried else Where.HERE
    elif examined is None or examined.state is Examined.DUE:
        where = Where.SENT
    else:
        where = Where.CHECKED if examined.state is Examined.FINE else Where.DIFFERS
    known = examined if examined and examined.state is not Examined.DUE else None
    return Whereabouts(
        where,
        now,
        len(steps),
        done,
        refusals,
        next_try=min(waits, default=None) if not everything else None,
        since=from_text(complete[0]) if everything and complete else None,
        checked_at=known.at if known and everything else None,
        stage=CaseStage(told.stage) if told else None,
        status=told.words if told else "",
        status_since=told.since if told else None,
        asked_at=told.at if told else None,
    )


def refusals(db: Database) -> tuple[Refusal, ...]:
    """Return all that the backend would not have, the oldest first."""
    return tuple(
        Refusal(step.case, step.kind.value, step.reason) for step in outbox.refused_steps(db)
    )

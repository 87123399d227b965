# SPDX-License-Identifier: EUPL-1.2
"""The store's part about what clerks still have to do, and what they decided."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping

from kiosk.cases import Answer, Case, CaseNumber, ClerkTask, QuestionId, TaskKind, to_json
from kiosk.people import ClerkId, Origin, Provenance
from kiosk.store import cases, looks
from kiosk.store.clerk_tasks import add, done, waiting
from kiosk.store.database import Database
from kiosk.store.keeping import Host


def settle_comparison(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    taken: Mapping[QuestionId, Answer],
    clerk: ClerkId,
) -> Case:
    """Record a clerk's decision on every answer that was to be compared.

    `taken` are those for which the registry is right; the others stay as the resident gave them.
    Raises KnownError NOT_FOUND.
    """
    case = cases.read(db, number)
    wanted = {id: answer for id, answer in taken.items() if id in case.to_compare}
    from_registry = {id: Provenance(Origin.REGISTRY, now, case.life_event) for id in wanted}
    changed = dataclasses.replace(
        case,
        answers={**case.answers, **wanted},
        origins={**case.origins, **from_registry},
        to_compare=(),
    )
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(changed), number))
    for task in waiting(db, number):
        if task.kind is TaskKind.COMPARE:
            outcome = "registry" if QuestionId(task.about) in wanted else "resident"
            done(db, now, task.id, clerk, outcome)
    db.announce("cases")
    return changed


class Tasking:
    """Clerks' tasks, mixed into :class:`kiosk.store.store.Store`."""

    def ask_clerk(self: Host, case: CaseNumber, kind: TaskKind, about: str, said: str) -> None:
        """Have a clerk do something for a case. Raises KnownError NOT_FOUND."""

        def work(db: Database, now: dt.datetime) -> None:
            cases.read(db, case)
            add(db, now, case, kind, about, said)

        self._write(work)

    def clerk_tasks(self: Host, case: CaseNumber | None = None) -> tuple[ClerkTask, ...]:
        """List what clerks still have to do."""
        return self._read(lambda db: waiting(db, case))

    def clerk_task_done(self: Host, id: int, clerk: ClerkId, outcome: str) -> None:
        """Record that a clerk dealt with a task."""
        self._write(lambda db, now: done(db, now, id, clerk, outcome))

    def settle_comparison(
        self: Host, number: CaseNumber, taken: Mapping[QuestionId, Answer], clerk: ClerkId
    ) -> Case:
        """Record what a clerk decided after comparing with the registry."""
        return self._write(lambda db, now: settle_comparison(db, now, number, taken, clerk))

    def compared_with_registry(
        self: Host, number: CaseNumber, clerk: ClerkId, began: dt.datetime, status: looks.Status
    ) -> None:
        """Write down a clerk's look into the registry; durable before it is shown."""
        self._write(
            lambda db, now: looks.processed(
                db,
                now,
                number,
                clerk,
                looks.Activity.FETCH,
                "brp.personen",
                kind=looks.LOOKED,
                purpose="compare-with-registry",
                began=began,
                status=status,
            )
        )

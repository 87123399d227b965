# SPDX-License-Identifier: EUPL-1.2
"""The store's part about what a resident may see of themselves. Each look is itself a line."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from kiosk.cases import Case, CaseNumber, DocumentKind, PaperForm, TaskKind
from kiosk.errors import FailureCode, KnownError
from kiosk.overview import Look, Overview, Use, is_same
from kiosk.people import ClerkId, Identity
from kiosk.store import (
    cases,
    clerk_tasks,
    clerks,
    journal,
    looks,
    prints,
    registry_looks,
    retention,
)
from kiosk.store.database import Database
from kiosk.store.keeping import Host
from kiosk.store.owed import StepKind
from kiosk.store.prints import PrintJob
from kiosk.store.retention import Periods

_USES = (looks.LOOKED, looks.PROCESSED, registry_looks.FETCHED)
SHOWN = "own-data"
"""The purpose of a resident's own look."""


def overview(
    db: Database,
    now: dt.datetime,
    number: CaseNumber,
    periods: Periods,
    uses: tuple[Use, ...],
) -> Overview:
    """Return everything that may be told of a case. Raises KnownError NOT_FOUND or CASE_GONE."""
    case = retention.here(db, number)
    going = retention.going_of(db, number, periods)
    lines = [*journal.lines(db, number), *registry_looks.of_visit(db, case.visit)]
    staff = {clerk.id for clerk in clerks.everyone(db)}
    sent = db.one(
        "SELECT 1 FROM step WHERE case_number = ? AND kind = ? AND state = 'done'",
        (number, StepKind.CASE.value),
    )
    waiting = clerk_tasks.waiting(db, number)
    return Overview(
        case,
        now,
        _looks(lines, staff),
        uses,
        sent is not None,
        going.goes_at if going else None,
        tuple(task for task in waiting if task.kind is not TaskKind.COMPARE),
    )


def _looks(lines: list[journal.JournalLine], staff: set[ClerkId]) -> tuple[Look, ...]:
    """Return who used the data, oldest first; what the kiosk does at one time is one use."""
    found: dict[tuple[str, str, dt.datetime], Look] = {}
    for line in sorted(lines, key=lambda line: line.seq):
        if line.kind not in _USES:
            continue
        who = _who(line.actor, staff)
        activity = str(line.detail.get("activity", ""))
        purpose = str(line.detail.get("purpose", ""))
        minute = line.at.replace(second=0, microsecond=0)
        found.setdefault((who, activity, minute), Look(line.at, who, activity, purpose))
    return tuple(found.values())


def _who(actor: str, staff: set[ClerkId]) -> str:
    if actor in ("resident", "system"):
        return actor
    return "clerk" if ClerkId(actor) in staff else "administrator"


class OwnHost(Host, Protocol):
    """What this part needs of the whole store."""

    uses: tuple[Use, ...]


class OwnData:
    """What a resident may see, ask and take home; mixed into the store."""

    uses: tuple[Use, ...] = ()
    """The register of processing activities, in the municipality's words; set at start."""

    def overview(self: OwnHost, number: CaseNumber, actor: str) -> Overview:
        """Return the overview to somebody; that they looked is durable before they see it.

        Raises KnownError NOT_FOUND or CASE_GONE.
        """

        def work(db: Database, now: dt.datetime) -> Overview:
            found = overview(db, now, number, self.periods, self.uses)
            looks.processed(
                db, now, number, actor, looks.Activity.OWN, "overview",
                kind=looks.LOOKED, purpose=SHOWN,
            )  # fmt: skip
            return found

        return self._write(work)

    def overview_for(self: OwnHost, number: CaseNumber, identity: Identity) -> Overview:
        """Return the overview to who was established as the resident just now.

        Raises KnownError NOT_FOUND also when it is somebody else: nobody learns more than that.
        """

        def work(db: Database, now: dt.datetime) -> Overview:
            found = overview(db, now, number, self.periods, self.uses)
            if not is_same(found.case, identity):
                detail = {"method": identity.method.value}
                journal.append(db, now, "own-data.refused", number, "resident", detail)
                return Overview(found.case, now)
            looks.processed(
                db, now, number, "resident", looks.Activity.OWN, "overview",
                kind=looks.LOOKED, purpose=SHOWN,
            )  # fmt: skip
            return found

        found = self._write(work)
        if not is_same(found.case, identity):
            raise KnownError(FailureCode.NOT_FOUND, "not this resident's")
        return found

    def overview_to_print(self: OwnHost, number: CaseNumber) -> Overview:
        """Return the overview for the print worker, which writes its own line."""

        def work(db: Database, now: dt.datetime) -> Overview:
            looks.processed(
                db, now, number, "system", looks.Activity.PAPER, DocumentKind.DATA_OVERVIEW.value
            )
            return overview(db, now, number, self.periods, self.uses)

        return self._write(work)

    def change_form(
        self: OwnHost, number: CaseNumber, form: PaperForm, printed_too: bool, actor: str
    ) -> Case:
        """Keep in which form every later letter comes. Raises KnownError NOT_FOUND, CASE_GONE."""

        def work(db: Database, now: dt.datetime) -> Case:
            retention.here(db, number)
            return cases.change_form(db, now, number, form, printed_too, actor)

        return self._write(work)

    def print_overview(self: OwnHost, number: CaseNumber, actor: str) -> PrintJob:
        """Owe the overview on paper. Raises KnownError NOT_FOUND or CASE_GONE."""

        def work(db: Database, now: dt.datetime) -> PrintJob:
            retention.here(db, number)
            journal.append(db, now, "own-data.printed", number, actor, {})
            return prints.add(db, number, DocumentKind.DATA_OVERVIEW)

        return self._write(work)

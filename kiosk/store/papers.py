# SPDX-License-Identifier: EUPL-1.2
"""The part of the store that is asked by who prints: the ledger of paper, and documents as made.

Mixed into :class:`kiosk.store.store.Store`, which says how methods behave.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import Protocol, TypeVar

from kiosk.cases import CaseNumber, DocumentKind, VisitId
from kiosk.people import ClerkId
from kiosk.store import documents, looks, prints
from kiosk.store.database import Database
from kiosk.store.looks import Activity
from kiosk.store.prints import PrintJob, PrintState

T = TypeVar("T")


class Host(Protocol):
    """What this part needs of the whole store."""

    def _read(self, work: Callable[[Database], T]) -> T: ...
    def _write(
        self, work: Callable[[Database, dt.datetime], T], *, one_of_many: bool = False
    ) -> T: ...


class Papers:
    """The print ledger and the documents."""

    def next_print(
        self: Host, documents: Collection[DocumentKind] | None = None
    ) -> PrintJob | None:
        """Return the oldest waiting job (of these kinds), if any."""
        return self._read(lambda db: prints.next_print(db, documents))

    def prints_in(self: Host, state: PrintState) -> tuple[PrintJob, ...]:
        """Return all jobs in one state: what was `submitted` at start must be asked after."""
        return self._read(lambda db: prints.in_state(db, state))

    def print_jobs(self: Host, case: CaseNumber) -> tuple[PrintJob, ...]:
        """Return a case's jobs, oldest first."""
        return self._read(lambda db: prints.of_case(db, case))

    def print_submitted(self: Host, job: int) -> bool:
        """Claim a job before its first byte leaves; False: it may not be printed any more."""
        return self._write(lambda db, _now: prints.submitted(db, job))

    def print_sent(self: Host, job: int, reference: str | None = None) -> None:
        """The printer has it."""
        self._write(lambda db, now: prints.sent(db, now, job, reference))

    def print_failed(self: Host, job: int, reason: str) -> None:
        """It certainly was not printed."""
        self._write(lambda db, now: prints.failed(db, now, job, reason))

    def print_unknown(self: Host, job: int) -> None:
        """Nobody can tell whether it was printed."""
        self._write(lambda db, now: prints.unknown(db, now, job))

    def print_again(self: Host, job: int) -> bool:
        """Put a failed job back in line; False when it did not certainly fail."""
        return self._write(lambda db, _now: prints.again(db, job))

    def print_by_hand(self: Host, job: PrintJob) -> None:
        """Leave braille or a recording to a clerk."""
        self._write(lambda db, now: prints.by_hand(db, now, job))

    def print_taken(self: Host, case: CaseNumber) -> int:
        """The resident has the paper; returns how many jobs that settles."""
        return self._write(lambda db, now: prints.taken(db, now, case))

    def cancel_prints(self: Host, visit_or_case: VisitId | CaseNumber) -> int:
        """Cancel what is not yet on its way; returns how many jobs."""
        return self._write(lambda db, now: prints.cancel(db, now, visit_or_case))

    def reprint(
        self: Host,
        case: CaseNumber,
        document: DocumentKind,
        clerk: ClerkId,
        reason: str,
        *,
        post: bool = False,
    ) -> PrintJob:
        """Owe one more copy, at once or by post.

        Raises KnownError NOT_FOUND when there never was a first.
        """
        return self._write(
            lambda db, now: prints.reprint(db, now, case, document, clerk, reason, post=post)
        )

    # --- documents ------------------------------------------------------------------------

    def put_document(
        self: Host,
        case: CaseNumber,
        document: DocumentKind,
        media_type: str,
        data: bytes,
        subject: str = "",
    ) -> bool:
        """Keep a document as made; False when an earlier one stays in its place."""

        def work(db: Database, now: dt.datetime) -> bool:
            kept = documents.put(db, now, case, document, media_type, data, subject)
            if kept:
                looks.processed(db, now, case, "system", Activity.PAPER, document.value)
            return kept

        return self._write(work)

    def document(
        self: Host, case: CaseNumber, document: DocumentKind, subject: str = ""
    ) -> bytes | None:
        """Return a document's bytes, if it was made; `subject`: number of an ordered letter."""
        return self._read(lambda db: documents.read(db, case, document, subject))

    def cases_without(self: Host, document: DocumentKind) -> tuple[CaseNumber, ...]:
        """Return the cases for which this document has not been made yet, oldest first."""
        return self._read(lambda db: documents.missing(db, document))

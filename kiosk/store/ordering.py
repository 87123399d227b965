# SPDX-License-Identifier: EUPL-1.2
"""Letters besides the confirmation: they follow from the plan, or a clerk orders them.

An ordered letter is kept with its case, owed to the resident by the print ledger and to the
backend by the outbox, in one transaction. Who reads another language gets it in that one too.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from kiosk.cases import CaseNumber, LetterOrder, to_json
from kiosk.store import cases, journal, outbox, owed, papers_owed
from kiosk.store.database import Database
from kiosk.store.papers import Host
from kiosk.store.prints import PrintJob


def order(
    db: Database, now: dt.datetime, number: CaseNumber, wanted: LetterOrder, *, post: bool
) -> PrintJob:
    """Keep a letter with its case and owe it. Its number and moment are given here.

    Raises KnownError NOT_FOUND or CASE_GONE.
    """
    case = cases.read(db, number)
    letter = dataclasses.replace(wanted, number=len(case.letters) + 1, made_at=now)
    kept = dataclasses.replace(case, letters=(*case.letters, letter))
    db.execute("UPDATE cases SET body = ? WHERE number = ?", (to_json(kept), number))
    job = papers_owed.owe(db, kept, letter, post=post)
    outbox.add_later(db, number, owed.steps_for_letter(kept, letter))
    detail = {"document": letter.kind.value, "letter": letter.number, "post": post}
    journal.append(db, now, "letter.ordered", number, letter.by or "system", detail)
    db.announce("cases")
    return job


class Ordering:
    """Ordering letters; mixed into the store."""

    def order_letter(
        self: Host, number: CaseNumber, wanted: LetterOrder, *, post: bool = False
    ) -> PrintJob:
        """Keep a letter with its case and owe it to resident and backend.

        With `post` it waits in the tray for a batch. Raises KnownError NOT_FOUND or CASE_GONE.
        """
        return self._write(lambda db, now: order(db, now, number, wanted, post=post))

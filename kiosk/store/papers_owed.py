# SPDX-License-Identifier: EUPL-1.2
"""Which letters a case owes its resident besides the confirmation, and in which languages."""

from __future__ import annotations

from kiosk.cases import Case, DocumentKind, LetterOrder
from kiosk.store import prints
from kiosk.store.database import Database
from kiosk.store.prints import PrintJob

OFFICIAL = "nl"
"""The language in which letters count (Awb 2:6)."""


def add_first(db: Database, case: Case) -> None:
    """Owe the letters that come with a new case; belongs in the transaction of confirm."""
    if case.language != OFFICIAL:
        prints.add(db, case.number, DocumentKind.COVER)
    for letter in case.letters:
        owe(db, case, letter, post=False)


def owe(db: Database, case: Case, letter: LetterOrder, *, post: bool) -> PrintJob:
    """Owe one letter, and the same in the resident's own language."""
    job = prints.add(db, case.number, letter.kind, str(letter.number), post=post)
    if case.language != OFFICIAL:
        prints.add(db, case.number, DocumentKind.COVER, str(letter.number), post=post)
    return job

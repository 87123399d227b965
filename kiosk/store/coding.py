# SPDX-License-Identifier: EUPL-1.2
"""The store's part about return codes and what papers ask for; mixed into the store."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from kiosk.cases import Ask, AskAnswer, CaseNumber, DocumentKind, QuestionId
from kiosk.people import Identity
from kiosk.store import asks, return_codes
from kiosk.store.codes import Keys
from kiosk.store.database import Database
from kiosk.store.keeping import Host as Keeping
from kiosk.store.return_codes import Looked, Revoked


class Host(Keeping, Protocol):
    """What this part needs of the whole store."""

    code_keys: Keys


class Coding:
    """Return codes."""

    code_keys: Keys
    """The keys of the municipality's codes; until they are set, one of the kiosk's own."""

    def look_at_code(self: Host, typed: str) -> Looked:
        """Tell what becomes of a code that was scanned or typed; wrong ones are counted."""
        return self._write(lambda db, now: return_codes.look(db, now, self.code_keys, typed))

    def paper_code(
        self: Host, number: CaseNumber, document: DocumentKind, copy: int, ask: Ask | None = None
    ) -> str:
        """Return the code that a copy of a document carries, made now if there is none yet."""

        def work(db: Database, now: dt.datetime) -> str:
            return return_codes.of_paper(db, now, self.code_keys, number, document, copy, ask)

        return self._write(work)

    def revoke_codes(
        self: Host,
        number: CaseNumber,
        why: Revoked,
        actor: str,
        document: DocumentKind | None = None,
    ) -> int:
        """Revoke the codes on a case's papers, or of one document; returns how many."""
        kind = document.value if document else None
        return self._write(lambda db, now: return_codes.revoke(db, now, number, why, actor, kind))

    def answer_ask(
        self: Host,
        typed: str,
        how: AskAnswer,
        question: QuestionId | None = None,
        said: str = "",
        identity: Identity | None = None,
    ) -> bool:
        """Record the answer to what a letter asks for; False: not by its resident.

        Raises KnownError NOT_FOUND when the code does not count, or was answered.
        """
        return self._write(
            lambda db, now: asks.answer(db, now, typed, how, question, said, identity)
        )

    def paper_of_code(self: Host, typed: str) -> tuple[CaseNumber, str, int] | None:
        """Return case, document and copy of a code of this kiosk, if it is one."""
        return self._read(lambda db: return_codes.paper_of(db, typed))

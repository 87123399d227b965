# SPDX-License-Identifier: EUPL-1.2
"""The desk's work with return codes: look what becomes of one, and take in what a letter asks."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeAlias

from kiosk.cases import Message
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log, log_bug
from kiosk.store import Store
from kiosk.store.letters import LetterCase
from kiosk.store.return_codes import Revoked
from kiosk.visit.asked import AnswerAsk, AskAnswered, CodeLookedAt, LookAtCode, RevokeCodes
from kiosk.visit.events import Event
from kiosk.visit.more_pages import AskedByLetter, LetterOpen
from kiosk.visit.own_data import OwnDataShown

Work: TypeAlias = LookAtCode | AnswerAsk | RevokeCodes


class CodeWork:
    """Does it on the store's thread."""

    def __init__(self, store: Store, post: Callable[[Event], None]) -> None:
        self._store = store
        self._post = post

    def perform(self, effect: Work) -> None:
        """Begin; what comes of it is an event."""
        self._store.submit(partial(_done, effect)).add_done_callback(partial(self._tell, effect))

    def _tell(self, effect: Work, future: Future[Event]) -> None:
        error = future.exception()
        if error is None:
            self._post(future.result())
            return
        if isinstance(error, KnownError):
            log("store.failed", code=error.code.value, where="codes")
        else:
            log_bug(error, "codes")
        if isinstance(effect, AnswerAsk):
            code = error.code if isinstance(error, KnownError) else FailureCode.UNEXPECTED
            self._post(AskAnswered(effect.visit, problem=code))
        elif isinstance(effect, RevokeCodes) and effect.visit is not None:
            self._post(OwnDataShown(effect.visit, problem=FailureCode.UNEXPECTED))
        # A code that could not be looked at is looked at again when its case is opened.


def _done(effect: Work, store: Store) -> Event:
    match effect:
        case LookAtCode():
            found = store.look_at_code(effect.code)
            return CodeLookedAt(
                effect.visit, effect.code, found.verdict.value, found.ask, found.minutes
            )
        case RevokeCodes():
            store.revoke_codes(effect.number, Revoked.RESIDENT, effect.actor)
            assert effect.visit is not None
            overview = store.overview(effect.number, effect.actor)
            return OwnDataShown(effect.visit, overview, notice=Message("codes-revoked"))
        case AnswerAsk():
            kept = store.answer_ask(
                effect.code, effect.how, effect.question, effect.said, effect.identity
            )
            if not kept:
                return AskAnswered(effect.visit, others=True)
            return AskAnswered(effect.visit, Message(f"asked-done-{effect.how.value}"))


def asked(found: LetterCase, opened: LetterOpen, code: str) -> AskedByLetter | None:
    """Return the page of what a letter asks for; None when it asks nothing more."""
    if found.ask is None or found.shown is None:
        return None
    return AskedByLetter(opened, code, found.ask, found.shown)

# SPDX-License-Identifier: EUPL-1.2
"""The desk's work for who listens to their letter: it is put in parts behind the screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeAlias

from kiosk.cases import CaseNumber
from kiosk.errors import KnownError
from kiosk.logs import log, log_bug
from kiosk.store import Store
from kiosk.visit.effects import ReadLetter
from kiosk.visit.events import Event
from kiosk.visit.more_pages import LetterPart
from kiosk.visit.own_data import LetterRead

Parts: TypeAlias = tuple[LetterPart, ...]


class ListeningWork:
    """Fetches a letter's parts; `read` is given by who knows how letters are written."""

    def __init__(self, store: Store, post: Callable[[Event], None]) -> None:
        self._store = store
        self._post = post
        self.read: Callable[[Store, CaseNumber], Parts] = lambda _store, _number: ()

    def perform(self, effect: ReadLetter) -> None:
        """Begin; what comes of it is an event."""
        work = self._store.submit(lambda store: self.read(store, effect.number))
        work.add_done_callback(lambda future: self._tell(effect, future))

    def _tell(self, effect: ReadLetter, future: Future[Parts]) -> None:
        error = future.exception()
        if isinstance(error, KnownError):
            log("store.failed", code=error.code.value, where="listening")
        elif error is not None:
            log_bug(error, "listening")
        self._post(LetterRead(effect.visit, () if error is not None else future.result()))

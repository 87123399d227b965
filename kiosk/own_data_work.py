# SPDX-License-Identifier: EUPL-1.2
"""The desk's work with residents' own data: show it, print it, ask a clerk to change it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeAlias

from kiosk.cases import Message
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log, log_bug
from kiosk.overview import Overview
from kiosk.store import Store
from kiosk.visit.events import Event
from kiosk.visit.own_data import AskClerk, ChangeForm, OwnDataShown, PrintOverview, ShowOwnData

Work: TypeAlias = ShowOwnData | AskClerk | ChangeForm | PrintOverview


class OwnDataWork:
    """Does it on the store's thread, which writes down each look before it is shown."""

    def __init__(self, store: Store, post: Callable[[Event], None]) -> None:
        self._store = store
        self._post = post

    def perform(self, effect: Work) -> None:
        """Begin; what comes of it is an event, except for printing."""
        self._store.submit(partial(_done, effect)).add_done_callback(partial(self._tell, effect))

    def _tell(self, effect: Work, future: Future[Overview | None]) -> None:
        error = future.exception()
        if isinstance(error, KnownError):
            log("store.failed", code=error.code.value, where="own-data")
        elif error is not None:
            log_bug(error, "own-data")
        if isinstance(effect, PrintOverview):
            return
        if error is not None:
            code = error.code if isinstance(error, KnownError) else FailureCode.UNEXPECTED
            self._post(OwnDataShown(effect.visit, problem=code))
            return
        self._post(OwnDataShown(effect.visit, future.result(), notice=_told(effect)))


def _told(effect: Work) -> Message | None:
    if isinstance(effect, AskClerk):
        return Message("data-asked-done")
    return Message("form-changed") if isinstance(effect, ChangeForm) else None


def _done(effect: Work, store: Store) -> Overview | None:
    match effect:
        case ShowOwnData(identity=None):
            return store.overview(effect.number, "resident")
        case ShowOwnData():
            assert effect.identity is not None
            return store.overview_for(effect.number, effect.identity)
        case AskClerk():
            store.ask_clerk(effect.number, effect.kind, effect.about, effect.said)
            return store.overview(effect.number, "resident")
        case ChangeForm():
            store.change_form(effect.number, effect.form, effect.printed_too, "resident")
            return store.overview(effect.number, "resident")
        case PrintOverview():
            store.print_overview(effect.number, effect.actor)
            return None

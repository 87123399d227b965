# SPDX-License-Identifier: EUPL-1.2
"""The desk's work with the population registry: for a visit, and for a clerk who compares.

Every look is written down, durably, before anything of it is shown to anybody.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from kiosk.cases import Message
from kiosk.clock import Clock
from kiosk.logs import log_bug
from kiosk.registry import Inquiry, Outcome, Reply
from kiosk.store import Store
from kiosk.store.looks import Status
from kiosk.visit import registry_check
from kiosk.visit.effects import AskRegistry
from kiosk.visit.events import Event, RegistryAnswered
from kiosk.visit.registry_check import ComparedWithRegistry, CompareRegistry
from kiosk.visit.values import Rules


class RegistryAsking(Protocol):
    """Who asks the registry; it never blocks, and answers each inquiry once."""

    def ask(self, inquiry: Inquiry, on_done: Callable[[Reply], None]) -> None: ...


class RegistryWork:
    """Asks the registry for whoever may know, and writes it down."""

    def __init__(
        self, store: Store, rules: Rules, clock: Clock, post: Callable[[Event], None]
    ) -> None:
        self._store = store
        self._rules = rules
        self._clock = clock
        self._post = post
        self.service: RegistryAsking | None = None
        """Set by who starts it, where there is a registry."""

    def perform(self, effect: AskRegistry | CompareRegistry) -> None:
        """Begin what a visit or a clerk asked for."""
        if isinstance(effect, AskRegistry):
            self.ask(effect.inquiry)
        else:
            self.compare(effect)

    def ask(self, inquiry: Inquiry) -> None:
        """Ask for a visit; the answer comes as an event."""
        began = self._clock.now()

        def answer(reply: Reply) -> None:
            self._post(RegistryAnswered(inquiry.visit, inquiry.life_event, reply))

        def done(reply: Reply) -> None:
            def written(future: Future[Any]) -> None:
                answer(Reply(Outcome.UNREACHABLE) if _failed(future) else reply)

            self._store.submit(
                lambda store: store.registry_fetched(inquiry, reply, began)
            ).add_done_callback(written)

        if self.service is None:
            answer(Reply(Outcome.UNREACHABLE))
        else:
            self.service.ask(inquiry, done)

    def compare(self, effect: CompareRegistry) -> None:
        """Ask for a clerk what the registry says of a case's answers."""
        case = effect.case
        event = self._rules.content.events.get(case.life_event)
        ask = registry_check.inquiry(case, event) if event else None
        if event is None or self.service is None or not isinstance(ask, Inquiry):
            problem = ask if isinstance(ask, Message) else Message("registry-check-unreachable")
            self._post(ComparedWithRegistry(case.number, problem=problem))
            return
        began = self._clock.now()

        def done(reply: Reply) -> None:
            def written(future: Future[Any]) -> None:
                if _failed(future):
                    problem = Message("registry-check-unreachable")
                    self._post(ComparedWithRegistry(case.number, problem=problem))
                    return
                found = registry_check.compared(case, event, reply)
                self._post(ComparedWithRegistry(case.number, found))

            status = Status.OK if reply.outcome is Outcome.FOUND else Status.UNKNOWN
            self._store.submit(
                lambda store: store.compared_with_registry(case.number, effect.clerk, began, status)
            ).add_done_callback(written)

        self.service.ask(ask, done)


def _failed(future: Future[Any]) -> bool:
    error = future.exception()
    if error is not None:
        log_bug(error, "registry")
    return error is not None

# SPDX-License-Identifier: EUPL-1.2
"""Asks the registry on a thread of its own, so that nobody waits who does not want to."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.config import Registry
from kiosk.logs import log, log_bug
from kiosk.registry import Inquiry, Outcome, Reply

MOST_WAITING = 8
"""Inquiries that may wait; a registry that is that slow is not asked any more for now."""

Done = Callable[[Reply], None]


class RegistryService:
    """Takes inquiries from `start` to `stop`; each gets exactly one reply, on this thread."""

    def __init__(self, settings: Registry, secret: str, clock: Clock) -> None:
        self._settings = settings
        self._secret = secret
        self._clock = clock
        self._waiting: queue.Queue[tuple[Inquiry, Done] | None] = queue.Queue(MOST_WAITING)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; nothing is imported or connected before the first inquiry."""
        self._thread = threading.Thread(target=self._run, name="registry", daemon=True)
        self._thread.start()

    def stop(self, seconds: float = 2.0) -> None:
        """Stop after the inquiry that is under way, but wait for it no longer than `seconds`."""
        if self._thread is None:
            return
        while True:
            try:
                self._waiting.put_nowait(None)
                break
            except queue.Full:
                self._drop_one()
        self._thread.join(seconds)
        self._thread = None

    def ask(self, inquiry: Inquiry, on_done: Done) -> None:
        """Have the registry asked; `on_done` is called once, on another thread or at once."""
        try:
            self._waiting.put_nowait((inquiry, on_done))
        except queue.Full:
            on_done(Reply(Outcome.UNREACHABLE))

    def _drop_one(self) -> None:
        try:
            one = self._waiting.get_nowait()
        except queue.Empty:
            return
        if one is not None:
            one[1](Reply(Outcome.UNREACHABLE))

    def _run(self) -> None:
        while (one := self._waiting.get()) is not None:
            inquiry, on_done = one
            try:
                reply = self._answer(inquiry)
            except Exception as error:  # one inquiry must not end the service
                log_bug(error, "registry")
                reply = Reply(Outcome.UNCLEAR)
            log("registry.answered", outcome=reply.outcome.value, event=inquiry.life_event)
            on_done(reply)

    def _answer(self, inquiry: Inquiry) -> Reply:
        from sync.brp import asking
        from sync.brp.client import BrpLine

        line = BrpLine(self._settings, self._secret, self._clock)
        try:
            return asking.ask(line, inquiry)
        finally:
            line.close()

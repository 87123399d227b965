# SPDX-License-Identifier: EUPL-1.2
"""Notices that the card thread is stuck in a call that does not come back.

PC/SC has no time limit of its own: a frozen service, or a driver that waits for a reader which no
longer answers, holds whoever asked. The thread cannot be freed from outside; but the hall can be
told, and it is told again when the thread comes back.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_LOOK_SECONDS = 0.5


class Watchdog:
    """Calls `on_stuck` once, on a thread of its own, when :meth:`alive` was not called in time."""

    def __init__(self, on_stuck: Callable[[], None]) -> None:
        self._on_stuck = on_stuck
        self._until = time.monotonic() + 60.0
        self._barked = False
        self._over = threading.Event()

    def alive(self, seconds: float) -> None:
        """Say that all is well, and for how long nothing more need be said."""
        self._until = time.monotonic() + seconds
        self._barked = False

    def start(self) -> None:
        """Begin to watch."""
        threading.Thread(target=self._run, name="card-watchdog", daemon=True).start()

    def stop(self) -> None:
        """Watch no more."""
        self._over.set()

    def _run(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            if not self._barked and time.monotonic() > self._until:
                self._barked = True
                self._on_stuck()

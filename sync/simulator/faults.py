# SPDX-License-Identifier: EUPL-1.2
"""The disasters that the simulated line and server can play, one per request."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from enum import Enum


class FaultKind(Enum):
    """Where in an exchange something breaks."""

    CUT_BEFORE_REQUEST = "cut-before-request"
    """The connection closes before the request is read; nothing is done."""
    CUT_DURING_REQUEST = "cut-during-request"
    """The connection closes half-way through the request; nothing is done."""
    CUT_BEFORE_REPLY = "cut-before-reply"
    """The request is done, but no byte of the reply arrives."""
    CUT_DURING_REPLY = "cut-during-reply"
    """The request is done; the connection closes half-way through the reply."""
    CUT_AFTER_REPLY = "cut-after-reply"
    """The reply arrives whole, then the connection closes without a word."""
    STATUS = "status"
    """The server answers `status` and does nothing."""
    STATUS_AFTER_COMMIT = "status-after-commit"
    """The server does what was asked, yet answers `status`."""
    LATE = "late"
    """The reply, and what is asked, come only after `seconds`."""
    PORTAL = "portal"
    """A captive portal answers: 200 with a page."""
    GARBLED = "garbled"
    """The request is done; the reply is not the JSON it says it is."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One disaster."""

    kind: FaultKind
    status: int = 503
    seconds: float = 0.0


class FaultPlan:
    """The disasters still to come, in order; None in the queue lets a request pass."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Fault | None] = deque()
        self.always: Fault | None = None
        """Befalls every request that has none of its own."""

    def add(self, *faults: Fault | None) -> None:
        """Append to the queue."""
        with self._lock:
            self._waiting.extend(faults)

    def clear(self) -> None:
        """Let everything pass again."""
        with self._lock:
            self._waiting.clear()
            self.always = None

    def take(self) -> Fault | None:
        """Return what befalls the next request."""
        with self._lock:
            fault = self._waiting.popleft() if self._waiting else None
            return fault or self.always

    def __len__(self) -> int:
        return len(self._waiting)

# SPDX-License-Identifier: EUPL-1.2
"""Two printers as one: the second takes over where that is safe, and never prints twice.

Safe is: the first cannot begin, or says that it put nothing on paper. A job of which nobody can
tell is never printed by the other one; the resident is asked and a person decides.
"""

from __future__ import annotations

import time

from printing.devices import (
    NotSent,
    Outcome,
    Printer,
    PrinterStatus,
    Uncertain,
    Watch,
    Wish,
    can_print,
    keep_going,
)

STUCK_SECONDS = 4.0
"""How long a job may be stuck at the first printer before it is taken out for the second."""


class WithSecond:
    """A printer with another one beside it, for one thread."""

    def __init__(
        self, first: Printer, second: Printer, *, stuck_seconds: float = STUCK_SECONDS
    ) -> None:
        self._first = first
        self._second = second
        self._stuck_seconds = stuck_seconds

    def status(self) -> PrinterStatus:
        """Tell how the first is, or the second where that can print and the first cannot."""
        status = self._first.status()
        if can_print(status):
            return status
        other = self._second.status()
        return other if can_print(other) else status

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        if can_print(self._first.status()):
            outcome = self._first.print(data, name, self._impatient(watch))
            if not isinstance(outcome, NotSent) or not can_print(self._second.status()):
                return outcome
        # Nothing of it is on paper.
        return self._second.print(data, name, watch)

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        """Ask both: whichever knows the job has had it."""
        told = self._first.outcome(name, watch)
        if not isinstance(told, Uncertain):
            return told
        other = self._second.outcome(name, watch)
        return told if isinstance(other, Uncertain) else other

    def _impatient(self, watch: Watch) -> Watch:
        """Give up a job that is stuck while the second printer could do it."""
        stuck_since: float | None = None

        def watched(seen: PrinterStatus) -> Wish:
            nonlocal stuck_since
            wish = watch(seen)
            if wish is not Wish.GO_ON or can_print(seen):
                stuck_since = None
                return wish
            stuck_since = stuck_since if stuck_since is not None else time.monotonic()
            waited = time.monotonic() - stuck_since
            if waited >= self._stuck_seconds and can_print(self._second.status()):
                return Wish.GIVE_UP
            return wish

        return watched

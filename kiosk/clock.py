# SPDX-License-Identifier: EUPL-1.2
"""Time as a parameter. Nothing else in Loket asks the system what time it is."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
"""Legal time of the municipality: what paper and screen show."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> dt.datetime:
        """Return the moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever go forward; for time-outs and back-off."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class ShiftedClock:
    """The machine's clock moved by the whole seconds written in a file.

    The hall that `loket demo` plays uses it to show what a wrong clock does. A missing or
    unreadable file means no shift.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> dt.datetime:
        try:
            shift = int(self._path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            shift = 0
        return dt.datetime.now(dt.UTC) + dt.timedelta(seconds=shift)

    def monotonic(self) -> float:
        return time.monotonic()


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, moment: dt.datetime) -> None:
        self.moment = moment
        self.elapsed = 0.0

    def now(self) -> dt.datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.elapsed

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self.moment += dt.timedelta(seconds=seconds)
        self.elapsed += seconds


def local(moment: dt.datetime) -> dt.datetime:
    """Return an aware moment in the municipality's legal time."""
    return moment.astimezone(AMSTERDAM)

# SPDX-License-Identifier: EUPL-1.2
"""Telling a scanner's burst of keys from typing. Pure: keys and moments in, verdicts out.

A scanner that acts as a keyboard sends its text far faster than hands can, and ends with Enter.
So a key is held back for a moment: when the next one comes at a scanner's pace, both are held,
and so on until Enter. What then is not a scan (too slow, too short, no Enter) is given back to
the page in its order, and nobody noticed more than a few hundredths of a second.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.identity import scans

PACE = 0.035
"""Longest time between two keys of a scanner, in seconds. Fast typists need 0.06 and more."""
REST = 0.15
"""After Enter: so long we wait for another line of a machine-readable zone."""
SHORTEST = 16
"""Characters below which a burst that is none of our forms is taken for typing."""
ENTER = "\n"


class Fate(Enum):
    """What happens to the keys that were held back."""

    STAY = "stay"
    RELEASE = "release"
    """They are given back to the page, in their order."""
    SCAN = "scan"
    """They were a scan, which is told, and are gone."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A complete scan."""

    text: str = field(repr=False)
    leaked: str = field(default="", repr=False)
    """Its beginning, as far as it was given back before the pace was known."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about a key: first `before`, then hold the key or let it pass, then `after`."""

    before: Fate = Fate.STAY
    hold: bool = False
    after: Fate = Fate.STAY
    scan: Scan | None = None
    wait: float = 0.0
    """Seconds after which to call :meth:`Burst.rest`, unless a key comes first."""


@dataclass(slots=True)
class Burst:
    """The keys of the last moments."""

    _text: str = field(default="", repr=False)
    _leaked: str = field(default="", repr=False)
    _last: float = 0.0

    def press(self, text: str, at: float) -> Verdict:
        """A key that gives `text` (Enter: a line feed) was pressed `at` seconds on any clock."""
        patience = REST if self._text.endswith(ENTER) else PACE
        if not self._text or not 0 <= at - self._last <= patience:
            return self._anew(text, at)
        self._last = at
        self._text += text
        if len(self._text) > scans.LONGEST_SCAN:
            return Verdict(hold=True, after=Fate.SCAN, scan=self._take())
        if text != ENTER:
            return Verdict(hold=True, wait=PACE)
        if scans.may_go_on(self._text):
            return Verdict(hold=True, wait=REST)
        fate, scan = self._end()
        return Verdict(hold=True, after=fate, scan=scan)

    def rest(self) -> tuple[Fate, Scan | None]:
        """No key came for the time that was asked for; return what becomes of those held."""
        if self._text.endswith(ENTER):
            return self._end()
        # The screen may just have been slow, and the rest of the burst still under way.
        self._leaked = self._text
        return Fate.RELEASE, None

    def _anew(self, text: str, at: float) -> Verdict:
        """A key at a person's pace: what was held has ended, and a burst may begin."""
        fate, scan = self._end() if self._text else (Fate.STAY, None)
        if text == ENTER or not text.strip() or not text.isprintable():
            return Verdict(before=fate, scan=scan)
        self._text, self._last = text, at
        return Verdict(before=fate, hold=True, scan=scan, wait=PACE)

    def _end(self) -> tuple[Fate, Scan | None]:
        """Decide on what was held: a scan ends with Enter, and is one of our forms or long."""
        ended = self._text.endswith(ENTER)
        known = not isinstance(scans.read(self._text), scans.Unusable)
        if ended and (known or len(self._text.strip(ENTER)) >= SHORTEST):
            return Fate.SCAN, self._take()
        self._take()
        return Fate.RELEASE, None

    def _take(self) -> Scan:
        scan = Scan(self._text.strip(ENTER), self._leaked)
        self._text = self._leaked = ""
        return scan

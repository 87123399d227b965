# SPDX-License-Identifier: EUPL-1.2
"""How long to wait before trying again: doubling, bounded, and never in step with others.

A hall of kiosks that lost the same network must not come back in the same second, hence the
jitter. All times are seconds.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pace:
    """Waiting times."""

    first: float = 1.0
    """After the first failure."""
    longest_step: float = 900.0
    """For a step that keeps failing."""
    longest_line: float = 30.0
    """For a backend that cannot be reached: short, so that work goes on soon after it is back."""
    settle: float = 2.0
    """Least wait after an unknown outcome: a request given up on may still be at work, and a
    look-up that comes too soon would not see what it makes."""
    idle: float = 15.0
    """Longest rest of the worker while steps wait for their time."""
    spread: Callable[[], float] = field(default=random.random)
    """Returns a number from 0 to 1."""

    def wait(self, attempts: int, longest: float) -> float:
        """Return the wait after the `attempts`-th failure in a row (from 1)."""
        whole = min(longest, self.first * 2.0 ** min(max(attempts - 1, 0), 20))
        return whole * (0.5 + 0.5 * self.spread())

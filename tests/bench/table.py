# SPDX-License-Identifier: EUPL-1.2
"""Rows of figures: the one way in which every benchmark tells what it measured.

A benchmark is a script ``tests/bench/NAME.py`` that can be run by itself and ends with
``report(rows)``. It prints a table, or one JSON object per row when it is given ``--json``, which
is how ``run_all.py`` collects them.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `limit` is a target that `value` has to stay at or under, if there is one."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is met; without a target nothing can be missed."""
        return self.limit is None or self.value <= self.limit


def report(rows: Sequence[Row]) -> int:
    """Print the rows; return the exit status: 1 when a target is missed."""
    if "--json" in sys.argv[1:]:
        for row in rows:
            print(json.dumps(asdict(row)))
    else:
        print(table(rows))
    return 0 if all(row.met for row in rows) else 1


def table(rows: Sequence[Row]) -> str:
    """Lay the rows out in columns."""
    cells = [("measured", "value", "", "target", "", "note")]
    for row in rows:
        limit = "" if row.limit is None else f"≤ {_number(row.limit)}"
        met = "" if row.limit is None else ("met" if row.met else "MISSED")
        cells.append((row.name, _number(row.value), row.unit, limit, met, row.note))
    widths = [max(len(line[column]) for line in cells) for column in range(6)]
    lines = []
    for name, value, *others in cells:
        rest = "  ".join(text.ljust(width) for text, width in zip(others, widths[2:], strict=True))
        lines.append(f"{name.ljust(widths[0])}  {value.rjust(widths[1])} {rest}".rstrip())
    lines.insert(1, "─" * max(len(line) for line in lines))
    return "\n".join(lines)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that `percent` of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(percent / 100 * len(ordered)) - 1))]


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def _number(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"

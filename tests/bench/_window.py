# SPDX-License-Identifier: EUPL-1.2
"""Watching a program's window from outside: when it shows what, and what memory it takes.

The same eyes look at Loket and at its peer: pixels of the screen and /proc, nothing of either
program's own.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from ui.outside.screen import Screen

STRIPS = 6


@dataclass(frozen=True, slots=True)
class Glance:
    """What the strips of the screen looked like at a moment (monotonic seconds)."""

    at: float
    print: int


class Watch:
    """Looks at thin vertical strips of the screen all the time and notes each change.

    The strips cross the title, every row and every control of the comfort bar but not the hall's
    clock, so that the page cannot change without a strip changing. `pause` is the rest between
    two looks, in seconds: long enough not to take the processor from what is watched.
    """

    def __init__(self, display: str, pause: float = 0.008) -> None:
        self._screen = Screen(display)
        width, height = self._screen.size
        top = height // 8
        places = (width * (2 * place + 1) // (2 * STRIPS) for place in range(STRIPS))
        self._areas = [(x, top, 2, height - top) for x in places]
        self.pause = pause
        self.changes: list[Glance] = [Glance(time.monotonic(), self._look())]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _look(self) -> int:
        return hash(tuple(self._screen.fingerprint(*area) for area in self._areas))

    def _run(self) -> None:
        while not self._over.wait(self.pause):
            seen = self._look()
            if seen != self.changes[-1].print:
                self.changes.append(Glance(time.monotonic(), seen))

    def settle(self, quiet: float, timeout: float) -> None:
        """Wait until the strip has not changed for `quiet` seconds, at most `timeout` s."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if time.monotonic() - self.changes[-1].at >= quiet and len(self.changes) > 1:
                return
            time.sleep(0.02)

    def next_change(self, after: float, timeout: float) -> float | None:
        """Return the moment of the first change after a moment, waiting for it."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            for glance in reversed(self.changes):
                if glance.at < after:
                    break
                found = glance.at
                earlier = [g.at for g in self.changes if after <= g.at < found]
                return min([found, *earlier])
            time.sleep(0.0005)
        return None

    def close(self) -> None:
        """Stop looking."""
        self._over.set()
        self._thread.join()
        self._screen.close()


def family(pid: int) -> list[int]:
    """Return a process, its descendants, and everything in its session."""
    parents: dict[int, int] = {}
    sessions: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        _state, parent, _group, session, *_ = stat.rpartition(")")[2].split()
        parents[int(folder.name)], sessions[int(folder.name)] = int(parent), int(session)
    found = {pid} | {one for one, session in sessions.items() if session == pid}
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a family of processes takes: megabytes of PSS and of RSS, and their number."""

    proportional: float
    resident: float
    processes: int


def memory(pid: int) -> Memory:
    """Return what a process and its family take now.

    The proportional set size divides what is shared, also with other programs that happen to
    run; the resident size counts it fully, and so is the upper bound for a single process.
    """
    sizes = {"Pss:": 0, "Rss:": 0}
    count = 0
    for one in family(pid):
        try:
            rollup = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        count += 1
        for line in rollup.splitlines()[1:]:
            name, size, *_ = line.split()
            if name in sizes:
                sizes[name] += int(size)
    return Memory(sizes["Pss:"] / 1024, sizes["Rss:"] / 1024, count)

# SPDX-License-Identifier: EUPL-1.2
"""Fuzz everything that reads what a stranger wrote, for as long as you like.

Run: ``python -m tests.fuzz.long --minutes 10 [--seed N] [--only TARGET]``. Ends with a table, and
with status 1 when something raised what it should not, took more than a second of processor time
or more than 64 MB, or wrote to the log. What did so is printed with the octets (all made up).
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
import tracemalloc

from kiosk import logs
from tests.fuzz.targets import TARGETS, Target, damage

MAX_SECONDS = 1.0
MAX_MEMORY = 64 << 20
WATCH_MEMORY = 50
"""Every so many cases the memory is measured, which makes a case several times slower."""
ADDRESS_SPACE = 3 << 30


class Watched:
    """One target and what was seen of it."""

    def __init__(self, name: str, target: Target) -> None:
        self.name, self.target = name, target
        self.cases = self.survived = 0
        self.slowest = 0.0
        self.largest = 0
        self.bad: list[str] = []

    def run(self, data: bytes) -> None:
        """Try one input."""
        self.cases += 1
        measured = self.cases % WATCH_MEMORY == 0 and not self.target.slow
        if measured:
            tracemalloc.start()
        begin = time.process_time()
        try:
            with logs.captured() as lines:
                self.target.work(data)
            self.survived += 1
        except self.target.ends:
            lines = []
        except Exception as error:
            self._complain(f"{type(error).__name__}: {error}", data)
            lines = []
        took = time.process_time() - begin
        if measured:
            self.largest = max(self.largest, tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
            if self.largest > MAX_MEMORY:
                self._complain(f"{self.largest >> 20} MB", data)
        else:
            self.slowest = max(self.slowest, took)
            if took > MAX_SECONDS:
                self._complain(f"{took:.2f} s", data)
        if lines:
            self._complain(f"logged {lines[0]['event']}", data)

    def _complain(self, what: str, data: bytes) -> None:
        if len(self.bad) < 3:
            self.bad.append(f"{what}\n    {data[:4000].hex()}")
        else:
            self.bad.append("")


def main() -> int:
    """Take turns until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", default="")
    chosen = parser.parse_args()
    seed = chosen.seed if chosen.seed is not None else random.SystemRandom().randrange(1 << 32)
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    source = random.Random(seed)
    watched = [Watched(n, t) for n, t in TARGETS.items() if chosen.only in ("", n)]
    everything = [good for one in watched for good in one.target.seeds]
    print(f"seed {seed}, {len(watched)} targets, {chosen.minutes:g} minutes", flush=True)
    until = time.monotonic() + chosen.minutes * 60
    while time.monotonic() < until:
        for one in watched:
            for _ in range(1 if one.target.slow else 25):
                good = source.choice(one.target.seeds)
                one.run(damage(source, good, source.choice(everything)))
    print(f"{'target':<18}{'cases':>9}{'accepted':>10}{'slowest':>10}{'memory':>10}")
    for one in watched:
        memory = f"{one.largest / (1 << 20):.1f} MB"
        slowest = f"{one.slowest * 1000:.0f} ms"
        print(f"{one.name:<18}{one.cases:>9}{one.survived:>10}{slowest:>10}{memory:>10}")
    for one in watched:
        for bad in filter(None, one.bad):
            print(f"{one.name}: {bad}")
        if one.bad:
            print(f"{one.name}: {len(one.bad)} times")
    return 1 if any(one.bad for one in watched) else 0


if __name__ == "__main__":
    sys.exit(main())

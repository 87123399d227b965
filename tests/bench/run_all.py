# SPDX-License-Identifier: EUPL-1.2
"""Runs every benchmark of this folder, one after the other, and prints one table.

``./run bench`` runs them all, ``./run bench start confirm`` only those. Each runs in a process of
its own. Exit status 1 when a target is missed or a benchmark fails.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.table import Row, table

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
NOT_BENCHMARKS = {"__init__", "__main__", "run_all", "table"}
LONGEST_SECONDS = 900


def names() -> list[str]:
    """Return the names of all benchmarks."""
    found = (path.stem for path in FOLDER.glob("*.py"))
    return sorted(
        name for name in found if name not in NOT_BENCHMARKS and not name.startswith(("_", "test_"))
    )


def measure(name: str) -> tuple[list[Row], str]:
    """Run one benchmark; return its rows, and what it said besides or why it failed."""
    command = [sys.executable, "-m", f"tests.bench.{name}", "--json"]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return [], f"took longer than {LONGEST_SECONDS} s"
    rows, said = [], []
    for line in done.stdout.splitlines():
        try:
            rows.append(Row(**json.loads(line)))
        except (ValueError, TypeError):
            said.append(line)
    if done.returncode not in (0, 1) or not (rows or said):
        said += done.stderr.splitlines()[-5:]
        said.append(f"ended with status {done.returncode}")
    return rows, "\n".join(said)


def main(arguments: list[str]) -> int:
    """Run the named benchmarks, or all."""
    known = names()
    wanted = [argument for argument in arguments if not argument.startswith("-")] or known
    if unknown := [name for name in wanted if name not in known]:
        print(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(known)}")
        return 2
    rows: list[Row] = []
    failed = False
    for name in wanted:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        found, said = measure(name)
        rows += found
        failed |= not found and "status" in said
        if said:
            print(f"{name}:\n{said}\n")
    if rows:
        print(table(rows))
    return 1 if failed or not all(row.met for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.accessibility.walk``: the whole walk, or a part of it, with its report."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.accessibility.walk import job as jobs
from tests.accessibility.walk import matrix, report
from tests.accessibility.walk.crawl import MOST_RUNS
from tests.accessibility.walk.matrix import Wishes


def main(arguments: list[str]) -> int:
    """Walk; exit status 0 when nothing was found, 1 when something was, 2 when a job failed."""
    chosen = _read(arguments)
    wishes = Wishes(
        _some(chosen.events, matrix.events(), "life event"),
        _some(chosen.languages, matrix.languages(), "language"),
        tuple(int(one) for one in _some(chosen.sizes, tuple("0123"), "size")),
        _some(chosen.contrasts, matrix.ALL_CONTRASTS, "contrast"),
        _some(chosen.shapes, tuple(matrix.SHAPES), "shape"),
    )
    folder = Path(chosen.report).resolve()
    if chosen.fresh and folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    todo = [
        jobs.Job(event, language, shape, folder, wishes)
        for language in wishes.languages
        for shape in wishes.shapes
        for event in wishes.events
    ]
    if chosen.one:
        jobs.run(todo[0], matrix.languages(), chosen.runs, chosen.minutes)
        return 0
    failed = _walk(todo, chosen)
    page, kinds = report.write(folder)
    print(f"{kinds} kinds of findings, {failed} jobs failed: {page}")
    return 2 if failed else 1 if kinds else 0


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.accessibility.walk", description=__doc__)
    for name, values in (
        ("events", ", ".join(matrix.events())),
        ("languages", ", ".join(matrix.languages())),
        ("sizes", "0, 1, 2, 3"),
        ("contrasts", ", ".join(matrix.ALL_CONTRASTS)),
        ("shapes", ", ".join(matrix.SHAPES)),
    ):
        default = ",".join(matrix.CONTRASTS) if name == "contrasts" else ""
        parser.add_argument(f"--{name}", default=default, help=f"of {values}; default: all")
    parser.add_argument("--report", default="walk-report", help="folder of the report")
    parser.add_argument("--jobs", type=int, default=1, help="kiosks that run side by side")
    parser.add_argument("--runs", type=int, default=MOST_RUNS, help="most runs of a life event")
    parser.add_argument("--minutes", type=float, default=0, help="end each job after so long")
    parser.add_argument("--fresh", action="store_true", help="begin anew instead of going on")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _some(text: str, known: tuple[str, ...], what: str) -> tuple[str, ...]:
    """Return what was asked for, in the order it is known; all when nothing was."""
    asked = {one.strip() for one in text.split(",") if one.strip()}
    if unknown := sorted(asked - set(known)):
        sys.exit(f"no such {what}: {', '.join(unknown)}; there are {', '.join(known)}")
    return tuple(one for one in known if not asked or one in asked)


def _walk(todo: list[jobs.Job], chosen: argparse.Namespace) -> int:
    """Do what has no result yet, side by side; return how many failed."""
    left = [one for one in todo if not one.result.exists()]
    print(f"{len(todo)} jobs, {len(todo) - len(left)} done before")
    failed = 0
    # The first job of a life event finds its ways; only then can others follow them.
    first: dict[str, jobs.Job] = {}
    for one in left:
        first.setdefault(one.event, one)
    rest = [one for one in left if one is not first[one.event]]
    for part in (list(first.values()), rest):
        with ThreadPoolExecutor(max(1, chosen.jobs)) as pool:
            failed += sum(pool.map(lambda one: _apart(one, chosen), part))
    return failed


def _apart(one: jobs.Job, chosen: argparse.Namespace) -> int:
    """Do one job in a process of its own; 1 when it failed."""
    began = time.monotonic()
    wishes: Iterable[tuple[str, str]] = (
        ("events", one.event),
        ("languages", one.language),
        ("shapes", one.shape),
        ("sizes", ",".join(str(size) for size in one.wishes.sizes)),
        ("contrasts", ",".join(one.wishes.contrasts)),
        ("report", str(one.folder)),
        ("runs", str(chosen.runs)),
        ("minutes", str(chosen.minutes)),
    )
    command = [sys.executable, "-m", "tests.accessibility.walk", "--one"]
    command += [f"--{name}={value}" for name, value in wishes]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    took = time.monotonic() - began
    if done.returncode:
        words = (done.stderr or done.stdout).strip().splitlines()
        print(f"{one.name}: FAILED after {took:.0f} s: {words[-1] if words else '?'}", flush=True)
        log = one.folder / f"failed-{one.name}.txt"
        log.write_text(done.stdout + done.stderr, encoding="utf-8")
        return 1
    print(f"{one.name}: {took:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# SPDX-License-Identifier: EUPL-1.2
"""The syncing process is killed without warning, at any instruction: nothing is sent twice."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store.store import Store
from sync.simulator import ZgwSimulator
from tests.faults.sync_child import KEY
from tests.sync_kit import ROOT, confirm, open_steps

CASES_PER_KILL = 3
MOST_SECONDS = 0.5
"""How long a process is let to work at most; about what so many cases take."""


def test_a_process_killed_at_random_sends_nothing_twice_and_loses_nothing(tmp_path: Path) -> None:
    kill_and_count(tmp_path, kills=4, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_two_hundred_kills_send_nothing_twice_and_lose_nothing(tmp_path: Path) -> None:
    kill_and_count(tmp_path, kills=200, seed=2)


def kill_and_count(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    simulator = ZgwSimulator(check=False)
    simulator.start()
    numbers = []
    for kill in range(kills):
        store = Store.open(folder, KEY, SystemClock(), "01")
        for place in range(CASES_PER_KILL):
            numbers.append(confirm(store, f"killed-{kill}-{place}").number)
        store.close()
        run(folder, simulator, chance.uniform(0.0, MOST_SECONDS))
        # What the killed process had under way may still reach the backend.
        time.sleep(0.05)
    run(folder, simulator, None)
    store = Store.open(folder, KEY, SystemClock(), "01")
    try:
        assert not any(open_steps(store, number) for number in numbers)
        assert store.verify_journal().ok
    finally:
        store.close()
    holdings = simulator.holdings()
    simulator.stop()
    assert holdings.doubled() == ()
    mains = [z["identificatie"] for z in holdings.zaken if not z["hoofdzaak"]]
    assert sorted(mains) == sorted(numbers)
    each = len(numbers)
    assert holdings.counts == {
        "zaken": 2 * each,
        "statussen": 2 * each,
        "rollen": 2 * each,
        "documenten": each,
        "relaties": each,
    }


def run(folder: Path, simulator: ZgwSimulator, seconds: float | None) -> None:
    """Let a process sync, and kill it after `seconds`; None: let it finish."""
    child = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.faults.sync_child",
            str(folder),
            json.dumps(simulator.settings()),
            simulator.secret,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as output:
        line = output.readline()
        while line and line != "ready\n":
            line = output.readline()
        assert line == "ready\n"
        if seconds is not None:
            time.sleep(seconds)
            child.kill()
        child.wait(timeout=60)
    assert child.returncode == 0 or (seconds is not None and child.returncode == -9)

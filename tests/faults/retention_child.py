# SPDX-License-Identifier: EUPL-1.2
"""A keeper at work, made to be killed: cases whose time has come go, one after the other.

Run as ``python -m tests.faults.retention_child FOLDER``. It tells each case that it saw go; half
of them go by their period, half are erased on request.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.clock import FixedClock
from kiosk.store import Store
from kiosk.store.retention import Periods
from tests.unit.store_kit import KEY, NOON

LATER = 90_000.0


def open_later(folder: Path) -> Store:
    """Open the store a day and an hour later."""
    clock = FixedClock(NOON)
    clock.advance(LATER)
    return Store.open(folder, KEY, clock, "07")


def main(folder: Path) -> None:
    """Let everything go until killed."""
    store = open_later(folder)
    print("open", flush=True)
    store.empty_log()
    turn = 0
    while going := store.going(Periods()):
        turn += 1
        if turn % 2:
            store.let_one_go(Periods())
        else:
            store.erase(going[-1].number, "administrator:x", "asked", force=True)
        store.sign_journal()
        print("gone", flush=True)
    print("done", flush=True)
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

# SPDX-License-Identifier: EUPL-1.2
"""A sync in a process of its own, to be killed without warning.

Run as ``python -m tests.faults.sync_child STORE_FOLDER BACKEND_JSON SECRET [SHIFT]``. It says
``ready`` when the store is open and then sends whatever is owed, until it is killed or all is done.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.config import Backend
from kiosk.store.store import Store
from sync.worker import SyncWorker
from tests.sync_kit import AT_ONCE, HALL, WORDS

KEY = bytes(range(32))


class Shifted(SystemClock):
    """The machine's clock, some seconds wrong."""

    def __init__(self, seconds: float) -> None:
        self._shift = dt.timedelta(seconds=seconds)

    def now(self) -> dt.datetime:
        return super().now() + self._shift


def main(folder: str, settings: str, secret: str, shift: str = "0") -> None:
    """Drain the outbox until nothing waits. `shift`: seconds by which the clock is wrong."""
    clock = Shifted(float(shift))
    store = Store.open(Path(folder), KEY, clock, "01")
    worker = SyncWorker(
        store, Backend(**json.loads(settings)), HALL, secret, clock, WORDS, pace=AT_ONCE
    )
    # The first use of the messages and the client's imports are not what is to be killed.
    import sync.delivery  # noqa: F401

    print("ready", flush=True)
    while worker.run_once().waiting:
        pass
    print("done", flush=True)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

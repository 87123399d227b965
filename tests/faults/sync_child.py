# SPDX-License-Identifier: EUPL-1.2
"""A kiosk's store and sync in a process of its own, to be killed without warning.

Run as ``python -m tests.faults.sync_child STORE_FOLDER BACKEND_JSON SECRET [SHIFT] [PLAN]``.
It says ``ready`` when the store is open and then sends whatever is owed, until it is killed or all
is done and compared. The plan (JSON, or ``@FILE``) can have it take in cases meanwhile (each is
told with ``took VISIT`` once it is durable), lose the names of all hosts for some seconds, send
letters of more than ``large`` bytes in parts, and ``settle`` for some seconds after an unknown
outcome.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

from kiosk.cases import CaseNumber, DocumentKind
from kiosk.clock import SystemClock
from kiosk.config import Backend
from kiosk.people import Identity
from kiosk.store.store import Store
from sync.pace import Pace
from sync.worker import SyncWorker
from tests.sync_kit import HALL, LETTER, WORDS, confirm

KEY = bytes(range(32))
_STUCK = 50
PLAIN_TYPE = "LEVENSGEBEURTENIS-GESPREK"


class Shifted(SystemClock):
    """The machine's clock, some seconds wrong."""

    def __init__(self, seconds: float) -> None:
        self._shift = dt.timedelta(seconds=seconds)

    def now(self) -> dt.datetime:
        return super().now() + self._shift


def take_in(store: Store, visit: str, rich: bool) -> None:
    """Confirm a case; a rich one has a sub-case and everything that goes with it."""
    if rich:
        answers = {"name": "T. Kanarie", "address": "1234 AB;5;Lindelaan;Lindehaven"}
        made = confirm(store, visit, letter=False, identity=Identity(), answers=answers)
    else:
        made = confirm(store, visit, letter=False, tasks=(), case_type=PLAIN_TYPE)
    write_letter(store, made.number)


def write_letter(store: Store, number: CaseNumber) -> None:
    """Make a case's letter; every fifth is sixteen times as long. Each has its own words."""
    place = int(number.split("-")[2])
    data = f"%PDF-1.7 {number} ".encode() + LETTER * (16 if place % 5 == 0 else 1)
    store.put_document(number, DocumentKind.CONFIRMATION, "application/pdf", data)


def lose_names(seconds: float) -> None:
    """Let no name be resolved for some seconds."""
    resolve, until = socket.getaddrinfo, time.monotonic() + seconds

    def getaddrinfo(*args: Any, **more: Any) -> Any:
        if time.monotonic() < until:
            raise socket.gaierror(socket.EAI_NONAME, "made up")
        return resolve(*args, **more)

    socket.getaddrinfo = getaddrinfo


def end_with(parent: int) -> None:
    """End at once when the test that started this process is gone, or it would go on for hours."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def main(folder: str, settings: str, secret: str, shift: str = "0", plan: str = "{}") -> None:
    """Drain the outbox until nothing waits. `shift`: seconds by which the clock is wrong."""
    text = Path(plan[1:]).read_text(encoding="utf-8") if plan.startswith("@") else plan
    wanted = json.loads(text)
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    clock = Shifted(float(shift))
    store = Store.open(Path(folder), KEY, clock, "01")
    worker = SyncWorker(
        store,
        Backend(**json.loads(settings)),
        HALL,
        secret,
        clock,
        WORDS,
        pace=Pace(first=0.0, settle=wanted.get("settle", 0.0), idle=0.05),
    )
    # The first use of the messages and the client's imports are not what is to be killed.
    import sync.delivery

    sync.delivery.LARGE = wanted.get("large", sync.delivery.LARGE)

    for number in store.cases_without(DocumentKind.CONFIRMATION):
        # As a kiosk does at its start: the last one was killed before it made the letter.
        write_letter(store, number)
    print("ready", flush=True)
    if wanted.get("names"):
        lose_names(wanted["names"])

    def residents() -> None:
        for visit, rich in wanted.get("take", ()):
            take_in(store, visit, rich)  # for the second time: returns the first case
            print(f"took {visit}", flush=True)

    hall = threading.Thread(target=residents)
    hall.start()
    stuck, before = 0, (0, 0)
    while stuck < _STUCK:
        busy = hall.is_alive()
        report = worker.run_once(compare=not busy)
        if not (busy or report.waiting or store.examinations_due()):
            break
        # What follows from a refused step waits for a person; all else goes on.
        left = (report.waiting, store.examinations_due())
        stuck = stuck + 1 if report.refused and left == before else 0
        before = left
        if report.problem is not None:
            time.sleep(max(0.02, wanted.get("settle", 0.0)))
    hall.join()
    print("done", flush=True)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-License-Identifier: EUPL-1.2
"""A kiosk that confirms and prints, made to be killed.

Run as ``python -m tests.faults.print_child FOLDER RECEIPT_ADDRESS LETTER_URI ROUND``; the
printers live in the process that started it and outlive it.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

from kiosk.cases import Case, CaseNumber, VisitId
from kiosk.clock import SystemClock
from kiosk.config import Config, Kiosk, Printers
from kiosk.store import Store
from printing.worker import PrintWorker
from tests.paper_sample import HALL, SampleCatalogue, sample_case

KEY = bytes(range(32))


def confirm(store: Store, name: str) -> CaseNumber:
    """Confirm one made-up visit."""
    visit = VisitId(name)

    def build(number: CaseNumber, code: str) -> Case:
        return replace(sample_case(), number=number, visit=visit, return_code=code)

    return store.confirm(visit, build).number


def open_worker(folder: Path, receipt: str, letter: str) -> tuple[Store, PrintWorker]:
    """Open the store and a worker on it, as the kiosk does."""
    store = Store.open(folder, KEY, SystemClock(), "07")
    config = Config(
        hall=HALL,
        kiosk=Kiosk(code="07", data_folder=str(folder)),
        printers=Printers(receipt=receipt, letter=letter),
    )
    worker = PrintWorker(store, SampleCatalogue(), config, lambda _: None, poll_seconds=0.05)
    return store, worker


def main(folder: str, receipt: str, letter: str, name: str) -> None:
    """Work until killed."""
    store, worker = open_worker(Path(folder), receipt, letter)
    worker.start()
    print("open", flush=True)
    for visit in range(1000):
        confirm(store, f"{name}-{visit}")
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-License-Identifier: EUPL-1.2
"""How quickly paper is made: letters per second, receipts, and confirm to the first page.

Run ``python -m tests.bench.letters``.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk import logs
from kiosk.cases import Case, CaseNumber, VisitId
from kiosk.clock import SystemClock
from kiosk.config import Config, Kiosk, Printers
from kiosk.store import Store
from printing.documents import receipt
from printing.letter import render
from printing.receipt import encode
from printing.simulator import VirtualLetterPrinter, VirtualReceiptPrinter
from printing.worker import PrintWorker
from printing.writing import confirmation_letter
from tests.bench.table import Row, median, percentile, report
from tests.paper_sample import HALL, SampleCatalogue, sample_case

COUNT = 200
CONFIRMS = 15


def processor_ms(work: Callable[[int], object], count: int) -> float:
    """Return the processor's milliseconds for one piece of work."""
    began = time.process_time()
    for number in range(count):
        work(number)
    return (time.process_time() - began) * 1000 / count


def first_page_ms() -> list[float]:
    """Return the milliseconds from confirm to the first byte of a letter at the printer."""
    arrived = threading.Event()

    class Watched(VirtualLetterPrinter):
        def answer(self, packet):  # type: ignore[no-untyped-def]
            if packet.data:
                arrived.set()
            return super().answer(packet)

    times = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "data", bytes(32), SystemClock(), "07")
        letters, slips = Watched(), VirtualReceiptPrinter()
        printers = Printers(receipt=slips.start(), letter=letters.start())
        kiosk = Kiosk(code="07", data_folder=folder)
        config = Config(hall=HALL, kiosk=kiosk, printers=printers)
        worker = PrintWorker(store, SampleCatalogue(), config, lambda _: None)
        worker.start()
        worker.warm_up()
        time.sleep(1)
        for number in range(CONFIRMS):
            arrived.clear()
            visit = VisitId(f"visit-{number}")

            def build(case: CaseNumber, code: str, visit: VisitId = visit) -> Case:
                return replace(sample_case(), number=case, visit=visit, return_code=code)

            began = time.perf_counter()
            store.confirm(visit, build)
            arrived.wait(10)
            times.append((time.perf_counter() - began) * 1000)
            time.sleep(0.3)
        worker.stop()
        letters.stop()
        slips.stop()
        store.close()
    return times


def main() -> int:
    """Measure everything and report it."""
    logs.send_to(None)
    texts = SampleCatalogue()
    began = time.process_time()
    render(confirmation_letter(sample_case(), texts, HALL))
    first = (time.process_time() - began) * 1000
    # Each its own number and code, as in life: no QR code comes from a cache.
    cases = [
        replace(sample_case(sequence=n + 1), return_code=f"7KQ2M9XA{n:04d}") for n in range(COUNT)
    ]
    letter = processor_ms(lambda n: render(confirmation_letter(cases[n], texts, HALL)), COUNT)
    encode(receipt(sample_case(), texts, HALL))
    slip = processor_ms(lambda n: encode(receipt(cases[n], texts, HALL)), COUNT)
    pages = first_page_ms()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return report(
        [
            Row("first letter, with loading", first, "ms CPU"),
            Row("letter of three pages", letter, "ms CPU", note="QR code, tags, fonts embedded"),
            Row("letters a second", 1000 / letter, "/s"),
            Row("receipt", slip, "ms CPU", limit=50),
            Row("confirm to letter at the printer", median(pages), "ms", limit=300),
            Row("confirm to letter at the printer, p95", percentile(pages, 95), "ms"),
            Row("most memory while making paper", memory, "MB"),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: EUPL-1.2
"""The print ledger worked off by real threads on real sockets, while the hall plays tricks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cases import Case, CaseNumber, Cents, DocumentKind, VisitId
from kiosk.clock import SystemClock
from kiosk.config import Config, Kiosk, Printers
from kiosk.people import ClerkId
from kiosk.store import Store
from kiosk.store.prints import PrintState
from printing.devices import CoverOpen, PaperOut, Ready, Unreachable
from printing.simulator import VirtualLetterPrinter, VirtualReceiptPrinter
from printing.worker import PrinterReport, PrintWorker, name_of
from tests.paper_sample import HALL, SampleCatalogue, sample_case

RECEIPT, LETTER = DocumentKind.RECEIPT, DocumentKind.CONFIRMATION
CLERK = ClerkId("clerk-1")


def wait_until(true: Callable[[], object], seconds: float = 8.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


class Room:
    """A store, two printers and a worker that can be stopped and started."""

    def __init__(self, folder: Path) -> None:
        self.store = Store.open(folder / "data", bytes(range(32)), SystemClock(), "07")
        self.slips = VirtualReceiptPrinter()
        self.letters = VirtualLetterPrinter()
        self.reports: list[PrinterReport] = []
        self.config = Config(
            hall=HALL,
            kiosk=Kiosk(code="07", data_folder=str(folder)),
            printers=Printers(receipt=self.slips.start(), letter=self.letters.start()),
        )
        self.catalogue = SampleCatalogue()
        self.worker: PrintWorker | None = None

    def start(self) -> PrintWorker:
        self.worker = PrintWorker(
            self.store, self.catalogue, self.config, self.reports.append, poll_seconds=0.05
        )
        self.worker.start()
        return self.worker

    def stop(self) -> None:
        if self.worker:
            self.worker.stop()
            self.worker = None

    def confirm(self, visit: str = "v1") -> CaseNumber:
        def build(number: CaseNumber, code: str) -> Case:
            return replace(sample_case(visit=visit), number=number, return_code=code)

        return self.store.confirm(VisitId(visit), build).number

    def state(self, case: CaseNumber, document: DocumentKind, copy: int = 1) -> PrintState:
        return next(
            job.state
            for job in self.store.print_jobs(case)
            if job.document is document and job.copy == copy
        )

    def wait_state(self, case: CaseNumber, document: DocumentKind, state: PrintState) -> None:
        wait_until(lambda: self.state(case, document) is state)

    def close(self) -> None:
        self.stop()
        self.slips.stop()
        self.letters.stop()
        self.store.close()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.close()


def test_a_confirmed_case_becomes_one_receipt_one_letter_and_one_document(room: Room) -> None:
    room.start()
    case = room.confirm()
    room.wait_state(case, RECEIPT, PrintState.SENT)
    room.wait_state(case, LETTER, PrintState.SENT)
    assert len(room.slips.receipts) == 1
    assert case in room.slips.receipts[0].text
    assert room.letters.letters == [room.store.document(case, LETTER)]


def test_the_letter_is_archived_although_no_printer_works(room: Room) -> None:
    room.letters.stop()
    room.slips.stop()
    room.start()
    case = room.confirm()
    wait_until(lambda: room.store.document(case, LETTER))
    assert room.state(case, LETTER) is PrintState.WAITING
    wait_until(lambda: any(r.status == Unreachable() and r.job for r in room.reports))


def test_a_receipt_waits_for_paper_and_then_comes_by_itself(room: Room) -> None:
    room.slips.paper_out = True
    room.start()
    case = room.confirm()
    wait_until(lambda: any(r.status == PaperOut() and r.job for r in room.reports))
    assert room.state(case, RECEIPT) is PrintState.WAITING
    room.slips.refill()
    room.wait_state(case, RECEIPT, PrintState.SENT)
    assert len(room.slips.receipts) == 1


def test_a_letter_that_waits_for_paper_does_not_hold_up_a_receipt(room: Room) -> None:
    room.letters.cover_open = True
    room.start()
    case = room.confirm()
    room.wait_state(case, RECEIPT, PrintState.SENT)
    assert room.state(case, LETTER) is PrintState.WAITING
    assert any(r.status == CoverOpen() for r in room.reports if r.device == "letter")
    room.letters.refill()
    room.wait_state(case, LETTER, PrintState.SENT)


def test_paper_that_ends_in_the_middle_of_a_receipt_is_never_printed_again_by_itself(
    room: Room,
) -> None:
    room.slips.paper_left = 12
    room.start()
    case = room.confirm()
    room.wait_state(case, RECEIPT, PrintState.UNKNOWN)
    room.slips.refill()
    room.store.reprint(case, RECEIPT, CLERK, "cut off half-way")
    wait_until(lambda: room.state(case, RECEIPT, 2) is PrintState.SENT)
    assert [slip.whole for slip in room.slips.receipts] == [False, True]


def test_paper_that_ends_on_page_two_of_a_letter_is_said_and_the_letter_goes_on(
    room: Room,
) -> None:
    room.letters.paper_left = 1
    room.start()
    case = room.confirm()
    wait_until(
        lambda: any(
            r.status == PaperOut() and r.job and r.job.state is PrintState.SUBMITTED
            for r in room.reports
        )
    )
    room.letters.refill()
    room.wait_state(case, LETTER, PrintState.SENT)
    assert len(room.letters.letters) == 1


def test_a_broken_connection_is_looked_up_and_the_letter_comes_once(room: Room) -> None:
    room.letters.drop_next = True
    room.start()
    case = room.confirm()
    room.wait_state(case, LETTER, PrintState.SENT)
    assert len(room.letters.letters) == 1


def test_a_job_that_never_arrived_is_sent_again(room: Room) -> None:
    room.letters.lose_next = True
    room.start()
    case = room.confirm()
    room.wait_state(case, LETTER, PrintState.SENT)
    assert len(room.letters.letters) == 1


def test_a_receipt_lost_with_its_connection_is_unknown(room: Room) -> None:
    room.slips.drop_mid_job = True
    room.start()
    case = room.confirm()
    room.wait_state(case, RECEIPT, PrintState.UNKNOWN)


def test_when_the_visit_ends_its_letter_leaves_the_printer_too(room: Room) -> None:
    room.letters.paper_left = 0
    room.start()
    case = room.confirm()
    wait_until(lambda: room.letters.jobs and room.letters.media_empty)
    room.store.cancel_prints(case)
    room.wait_state(case, LETTER, PrintState.CANCELLED)
    room.letters.refill()
    time.sleep(0.2)
    assert room.letters.letters == []


def test_a_letter_that_is_coming_out_when_the_visit_ends_may_come_out(room: Room) -> None:
    room.letters.pause = 0.2
    room.start()
    case = room.confirm()
    wait_until(lambda: room.letters.jobs)
    room.store.cancel_prints(case)
    room.wait_state(case, LETTER, PrintState.SENT)
    assert len(room.letters.letters) == 1


def test_a_letter_at_the_printer_when_the_kiosk_died_is_asked_after_and_not_repeated(
    room: Room,
) -> None:
    case = room.confirm()
    job = next(job for job in room.store.print_jobs(case) if job.document is LETTER)
    room.start()
    room.wait_state(case, LETTER, PrintState.SENT)
    room.stop()
    assert room.letters.jobs[1].name == name_of(job)
    # As the ledger stood when the power went: a second copy submitted, answer never seen.
    second = room.store.reprint(case, LETTER, CLERK, "torn")
    room.letters.jobs[1].name = name_of(second)
    room.store.print_submitted(second.id)
    room.start()
    wait_until(lambda: room.state(case, LETTER, 2) is PrintState.SENT)
    assert len(room.letters.letters) == 1


def test_what_no_printer_can_tell_after_a_crash_is_unknown_and_stays_unprinted(
    room: Room,
) -> None:
    case = room.confirm()
    for job in room.store.print_jobs(case):
        room.store.print_submitted(job.id)
    room.start()
    room.wait_state(case, RECEIPT, PrintState.UNKNOWN)
    room.wait_state(case, LETTER, PrintState.UNKNOWN)
    assert room.slips.receipts == []
    assert room.letters.letters == []


def test_cash_gets_its_own_numbered_receipt(room: Room) -> None:
    room.start()
    case = room.confirm()
    payment = room.store.take_cash(case, Cents(2050), CLERK)
    wait_until(lambda: len(room.slips.receipts) == 2)
    assert payment.receipt_number in room.slips.receipts[1].text
    assert "20,50" in room.slips.receipts[1].text


def test_a_status_is_told_when_somebody_asks(room: Room) -> None:
    worker = room.start()
    wait_until(lambda: {r.device for r in room.reports} >= {"receipt", "letter"})
    # A hall without an embosser is told so.
    assert all(r.status == Ready() for r in room.reports if r.device != "embosser")
    room.slips.cover_open = True
    worker.ask_status()
    wait_until(lambda: any(r.status == CoverOpen() for r in room.reports))

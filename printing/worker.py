# SPDX-License-Identifier: EUPL-1.2
"""Works the print ledger off: rows in the store become paper, each at most once.

Three threads that only ever look at rows: one renders the letter of each new case and puts it
into the store (the backend needs it even when no printer works), one feeds the receipt printer
and one the letter printer, so that a letter waiting for paper never holds up a receipt.

A row is marked submitted *before* the first byte leaves. A crash after that is an unknown
outcome: the printer is asked, and if it cannot tell, the row says so and a person decides.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.cases import CaseNumber, DocumentKind
from kiosk.errors import KnownError
from kiosk.logs import log
from kiosk.my_data import Texts
from kiosk.store.prints import OTHER_FORMS, UNWANTED, PrintJob, PrintState
from printing import batches
from printing.devices import (
    Absent,
    NoPrinter,
    NotSent,
    Outcome,
    Printer,
    PrinterStatus,
    Sent,
    Uncertain,
    Watch,
    Wish,
    can_print,
)
from printing.rows import SLIPS, RowWriter
from printing.second import WithSecond

if TYPE_CHECKING:
    from kiosk.config import Config, Printers
    from kiosk.letters.book import Shelf
    from kiosk.store import Store

Device = Literal["receipt", "letter", "embosser"]

KINDS: dict[Device, frozenset[DocumentKind]] = {
    "receipt": SLIPS,
    "letter": frozenset(DocumentKind) - SLIPS - OTHER_FORMS,
    "embosser": OTHER_FORMS,
}
POLL_SECONDS = 1.0
"""Pause between questions to a printer that cannot print while something waits for it."""

PASSING = frozenset(
    {"unreachable", "paper-out", "cover-open", "busy", "never-arrived", "error-offline"}
)
"""Reasons for which a job that surely was not printed is tried again by itself."""
MOST_ATTEMPTS = 20


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """What a worker tells: a printer's status, and the job it was about (if any) as it now is."""

    device: Device
    status: PrinterStatus
    job: PrintJob | None = None


def open_printers(config: Printers) -> dict[Device, Printer]:
    """Return the kiosk's printers; one that is not configured is absent."""
    printers: dict[Device, Printer] = {
        "receipt": NoPrinter(),
        "letter": NoPrinter(),
        "embosser": NoPrinter(),
    }
    if config.embosser:
        from printing.embosser import open_embosser

        printers["embosser"] = open_embosser(config.embosser)
    if config.receipt:
        from printing.thermal import ReceiptPrinter

        printers["receipt"] = ReceiptPrinter(config.receipt)
        if config.receipt_second:
            second: Printer = ReceiptPrinter(config.receipt_second)
            printers["receipt"] = WithSecond(printers["receipt"], second)
    if config.letter:
        from printing.ipp import LetterPrinter

        printers["letter"] = LetterPrinter(config.letter)
        if config.letter_second:
            second = LetterPrinter(config.letter_second)
            printers["letter"] = WithSecond(printers["letter"], second)
    return printers


class PrintWorker:
    """Prints what the ledger says, from `start` to `stop`."""

    def __init__(
        self,
        store: Store,
        catalogue: Texts,
        config: Config,
        on_status: Callable[[PrinterReport], None],
        *,
        poll_seconds: float = POLL_SECONDS,
        shelf: Shelf | None = None,
    ) -> None:
        """`shelf` holds the letters in use; without it they are Loket's own. `on_status` is called
        on a worker's thread; it must only hand the report on.
        """
        self._store = store
        self._catalogue = catalogue
        self._config = config
        self._writer = RowWriter(store, catalogue, config, shelf)
        self._lanes = [
            _Lane(device, printer, store, self._writer, on_status, poll_seconds)
            for device, printer in open_printers(config.printers).items()
        ]
        self._archive = _Archive(store, self._writer)
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin; rows left over from before are taken up again."""
        self._unsubscribe = self._store.subscribe(self._changed)
        self._archive.start()
        for lane in self._lanes:
            lane.start()

    def stop(self) -> None:
        """Finish. A job at a printer is left to the printer; its row is settled at next start."""
        self._unsubscribe()
        for part in (*self._lanes, self._archive):
            part.tell_to_stop()
        for part in (*self._lanes, self._archive):
            part.join()

    def ask_status(self) -> None:
        """Have every printer asked how it is, and reported."""
        for lane in self._lanes:
            lane.wake(ask=True)

    def warm_up(self) -> None:
        """Load the libraries and fonts before they are needed; takes part of a second."""
        self._archive.wake(warm=True)

    def _changed(self, topic: str) -> None:
        if topic in ("cases", "prints"):
            self._archive.wake()
        if topic == "prints":
            for lane in self._lanes:
                lane.wake()


class _Thread:
    """A thread that sleeps until somebody has something for it."""

    def __init__(self, name: str) -> None:
        self._bell = threading.Condition()
        self._rung = True
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def tell_to_stop(self) -> None:
        with self._bell:
            self._stop.set()
            self._bell.notify_all()

    def join(self) -> None:
        self._thread.join(30)

    def ring(self) -> None:
        with self._bell:
            self._rung = True
            self._bell.notify_all()

    def _pause(self, seconds: float | None) -> None:
        """Sleep until rung, told to stop, or (if given) for so long."""
        with self._bell:
            self._bell.wait_for(lambda: self._rung or self._stop.is_set(), seconds)
            self._rung = False

    def _run(self) -> None:
        raise NotImplementedError


class _Archive(_Thread):
    """Renders the letter of each case once, printer or not."""

    def __init__(self, store: Store, writer: RowWriter) -> None:
        super().__init__("letters")
        self._store = store
        self._writer = writer
        self._done: set[str] = set()
        self._warm = False

    def wake(self, *, warm: bool = False) -> None:
        self._warm = self._warm or warm
        self.ring()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._pause(None)
            if self._warm:
                self._warm = False
                self._writer.warm_up()
            # A letter that was ordered later: its case is looked at again.
            waiting = self._store.prints_in(PrintState.WAITING)
            self._done -= {job.case for job in waiting if job.subject}
            for summary in self._store.case_summaries():
                if self._stop.is_set():
                    return
                if summary.number not in self._done:
                    self._file(summary.number)

    def _file(self, number: CaseNumber) -> None:
        try:
            self._writer.file(self._store.case(number))
        except KnownError as error:
            # The world (a full disk): tried again at the next change.
            log("letter.not-kept", case=number, code=error.code.value)
            return
        except Exception as error:
            # Whatever is wrong with one case must not keep the others from their letters.
            log("letter.not-rendered", case=number, error=type(error).__name__)
        self._done.add(number)


class _Lane(_Thread):
    """Feeds one printer."""

    def __init__(
        self,
        device: Device,
        printer: Printer,
        store: Store,
        writer: RowWriter,
        on_status: Callable[[PrinterReport], None],
        poll_seconds: float,
    ) -> None:
        super().__init__(f"{device}-printer")
        self._device = device
        self._printer = printer
        self._store = store
        self._writer = writer
        self._on_status = on_status
        self._poll_seconds = poll_seconds
        self._kinds: Collection[DocumentKind] = KINDS[device]
        self._ask = True

    def wake(self, *, ask: bool = False) -> None:
        self._ask = self._ask or ask
        self.ring()

    def _run(self) -> None:
        asked_after = False
        while not self._stop.is_set():
            try:
                if not asked_after:
                    self._settle_left_over()
                    asked_after = True
                self._turn()
            except KnownError as error:
                # The store's world (a full disk): the row is as it was; try again in a while.
                log("print.ledger-stuck", device=self._device, code=error.code.value)
                self._pause(5 * self._poll_seconds)

    def _turn(self) -> None:
        """Print one job, or wait for something to change."""
        job = self._store.next_print(self._kinds)
        posts = self._device == "letter" and (job is None or job.post)
        if posts and batches.print_sheet(self._store, self._writer, self._printer):
            return
        if job is None:
            if self._ask:
                self._ask = False
                self._report(self._printer.status())
            self._pause(None)
            return
        self._ask = False
        status = self._printer.status()
        if job.document in OTHER_FORMS and _needs_hands(job, status):
            self._store.print_by_hand(job)
            return
        if can_print(status):
            self._print(job, status)
        else:
            self._report(status, job)
            # A printer that this kiosk does not have will not come back by itself.
            self._pause(None if isinstance(status, Absent) else self._poll_seconds)

    def _settle_left_over(self) -> None:
        """After a crash: ask the printer about the rows that were on their way."""
        for job in self._store.prints_in(PrintState.SUBMITTED):
            if job.document in self._kinds:
                outcome = self._printer.outcome(name_of(job), self._watch(job, None))
                self._record(job, outcome)

    # --- one job ---------------------------------------------------------------------------

    def _print(self, job: PrintJob, status: PrinterStatus) -> None:
        try:
            data = self._writer.data(job)
        except Exception as error:
            # One bad row must not stop the others.
            log("print.not-rendered", job=job.id, error=type(error).__name__)
            self._store.print_failed(job.id, "not-rendered")
            self._report(status, job)
            return
        if not self._store.print_submitted(job.id):
            return
        self._report(status, job)
        outcome = self._printer.print(data, name_of(job), self._watch(job, status))
        self._record(job, outcome)

    def _watch(self, job: PrintJob, status: PrinterStatus | None) -> Watch:
        last = status

        def watch(seen: PrinterStatus) -> Wish:
            nonlocal last
            if seen != last:
                last = seen
                self._report(seen, job)
            # A sheet that is coming out may come out; one that is stuck would come out for the
            # next resident.
            if not can_print(seen) and self._unwanted(job):
                return Wish.GIVE_UP
            return Wish.LEAVE if self._stop.is_set() else Wish.GO_ON

        return watch

    def _record(self, job: PrintJob, outcome: Outcome) -> None:
        log("print.outcome", job=job.id, outcome=type(outcome).__name__)
        again = False
        unwanted = self._unwanted(job)
        match outcome:
            case Sent(reference):
                self._store.print_sent(job.id, reference or None)
            case NotSent(reason):
                self._store.print_failed(job.id, reason)
                again = reason in PASSING and job.attempts + 1 < MOST_ATTEMPTS
            case Uncertain(reason):
                if reason == "left" and self._stop.is_set():
                    return  # still at the printer; asked after at the next start
                self._store.print_unknown(job.id)
        if unwanted:
            self._store.cancel_prints(job.case)
        elif isinstance(outcome, NotSent) and not again and job.document in OTHER_FORMS:
            self._store.print_by_hand(job)
        elif again:
            self._store.print_again(job.id)
        self._report(self._printer.status(), job)
        if again:
            self._pause(self._poll_seconds)

    def _unwanted(self, job: PrintJob) -> bool:
        """Tell whether the visit ended while the job was on its way."""
        rows = self._store.print_jobs(job.case)
        return any(row.id == job.id and row.reason == UNWANTED for row in rows)

    # --- telling ---------------------------------------------------------------------------

    def _report(self, status: PrinterStatus, job: PrintJob | None = None) -> None:
        """Tell how the printer is, with the row as the ledger now has it."""
        if job is not None:
            with contextlib.suppress(KnownError):
                rows = self._store.print_jobs(job.case)
                job = next((row for row in rows if row.id == job.id), job)
        self._on_status(PrinterReport(self._device, status, job))


def _needs_hands(job: PrintJob, status: PrinterStatus) -> bool:
    """Tell whether only a clerk can make this: a recording, or braille without an embosser."""
    return job.document is DocumentKind.SPOKEN or isinstance(status, Absent)


def name_of(job: PrintJob) -> str:
    """Return the name of a row at the printer: no personal data, unique in the ledger."""
    return f"{job.case}.{job.document.value}.{job.copy}"

# SPDX-License-Identifier: EUPL-1.2
"""From a row of the print ledger to the bytes that go to the printer: each paper with its code."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.cases import Case, DocumentKind, LetterOrder
from kiosk.errors import FailureCode, KnownError
from kiosk.letters.book import Book, Shelf
from kiosk.my_data import Texts
from kiosk.store.prints import OTHER_FORMS, PrintJob
from printing import writing
from printing.documents import cash_receipt, receipt
from printing.envelopes import ENVELOPES, Envelope
from printing.paper import LetterDocument
from printing.speaking import DUTCH

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.store import Store

SLIPS = frozenset({DocumentKind.RECEIPT, DocumentKind.CASH_RECEIPT})
"""What goes to the receipt printer; all else is a letter."""


class RowWriter:
    """Turns a ledger row into bytes."""

    def __init__(
        self, store: Store, catalogue: Texts, config: Config, shelf: Shelf | None = None
    ) -> None:
        """`shelf`: the letters in use; without it Loket's own."""
        self._shelf = shelf
        self._store = store
        self._catalogue = catalogue
        self._config = config
        self._rendering = threading.Lock()

    @property
    def texts(self) -> Texts:
        """The catalogue that papers are written with."""
        return self._catalogue

    def letter(self, case: Case) -> bytes:
        """Return the archived letter, rendered and archived now if it was not yet."""
        kind = DocumentKind.CONFIRMATION
        # Two threads want it right after confirm; one renders, the other finds it kept.
        with self._rendering:
            kept = self._store.document(case.number, kind)
            if kept is None:
                code = self._store.paper_code(case.number, kind, 1)
                kept = self._rendered(kind, case, code)
                self._store.put_document(case.number, kind, "application/pdf", kept)
            return kept

    def file(self, case: Case) -> None:
        """Make and archive every letter of a case that the backend gets."""
        self.letter(case)
        if case.settlement.letter:
            self._kept(case.settlement.letter, case, 1, None)
        counts: Counter[DocumentKind] = Counter()
        for order in case.letters:
            counts[order.kind] += 1
            self._kept(order.kind, case, counts[order.kind], order)

    def _kept(self, kind: DocumentKind, case: Case, copy: int, order: LetterOrder | None) -> bytes:
        """Return the first copy of a letter, made and archived now if it was not yet."""
        subject = str(order.number) if order else ""
        with self._rendering:
            kept = self._store.document(case.number, kind, subject)
            if kept is None:
                ask = order.ask if order else None
                code = self._store.paper_code(case.number, kind, copy, ask)
                kept = self._rendered(kind, case, code, order)
                self._store.put_document(case.number, kind, "application/pdf", kept, subject)
            return kept

    def data(self, job: PrintJob) -> bytes:
        """Return what goes to the printer for a row. Raises KnownError NOT_FOUND."""
        if job.document in OTHER_FORMS:
            return self._braille(job)
        case = self._store.case(job.case)
        if job.document is DocumentKind.CONFIRMATION and job.copy == 1:
            return self.letter(case)
        order = order_of(case, job)
        paying = job.document is case.settlement.letter and job.copy == 1
        if paying or (order is not None and order.kind is job.document and _is_first(case, job)):
            return self._kept(job.document, case, job.copy, order)
        ask = order.ask if order else None
        code = self._store.paper_code(job.case, job.document, job.copy, ask)
        if job.document is DocumentKind.DATA_OVERVIEW:
            return self._printed(self._overview(job, code))
        if job.document not in SLIPS:
            return self._rendered(job.document, case, code, order)
        return self._slip(job, replace(case, return_code=code))

    def document(self, job: PrintJob) -> LetterDocument:
        """Return the letter of a row before it is set, for another form. Raises KnownError."""
        case = self._store.case(job.case)
        order = order_of(case, job)
        code = self._store.paper_code(
            job.case, job.document, job.copy, order.ask if order else None
        )
        if job.document is DocumentKind.DATA_OVERVIEW:
            return self._overview(job, code)
        return self._document(job.document, case, code, order)

    def _braille(self, job: PrintJob) -> bytes:
        """Return the letter that a row is about, for the embosser."""
        from printing.braille import brf

        letters = (row for row in self._store.print_jobs(job.case) if str(row.id) == job.subject)
        letter = next(letters, None)
        if letter is None:
            raise KnownError(FailureCode.NOT_FOUND, "no letter to write in braille")
        sizes = self._config.printers
        return brf(self.document(letter), sizes.braille_cells, sizes.braille_lines)

    def _slip(self, job: PrintJob, case: Case) -> bytes:
        from printing.receipt import encode

        hall = self._config.hall
        if job.document is DocumentKind.RECEIPT:
            slip = receipt(case, self._catalogue, hall)
        else:
            payments = self._store.payments(job.case)
            payment = next((p for p in payments if p.receipt_number == job.subject), None)
            if payment is None:
                raise KnownError(FailureCode.NOT_FOUND, "no payment to print a receipt for")
            slip = cash_receipt(case, payment, self._catalogue, hall)
        return encode(slip, self._config.printers.receipt_profile)

    def _rendered(
        self, kind: DocumentKind, case: Case, code: str, order: LetterOrder | None = None
    ) -> bytes:
        return self._printed(self._document(kind, case, code, order))

    def _printed(self, document: LetterDocument) -> bytes:
        from printing.letter import render

        return render(document, self._envelope())

    def _document(
        self, kind: DocumentKind, case: Case, code: str, order: LetterOrder | None
    ) -> LetterDocument:
        """Return a letter: in Dutch, which counts, or beside it in the resident's language."""
        hall, texts, book = self._config.hall, self._catalogue, self._book()
        head = self._config.printers.letterhead
        if kind is DocumentKind.COVER and order is not None:
            return writing.companion(
                case, texts, hall, book=book, order=order, return_code=code, letterhead=head
            )
        language = case.language if kind is DocumentKind.COVER else DUTCH
        return writing.letter(
            kind,
            case,
            texts,
            hall,
            book=book,
            language=language,
            order=order,
            return_code=code,
            letterhead=head,
        )

    def _book(self) -> Book | None:
        return self._shelf.book() if self._shelf else None

    def _envelope(self) -> Envelope:
        return ENVELOPES[self._config.printers.envelope]

    def _overview(self, job: PrintJob, code: str) -> LetterDocument:
        """Return a resident's overview as it is now; it is not kept."""
        found = self._store.overview_to_print(job.case)
        return writing.letter(
            DocumentKind.DATA_OVERVIEW,
            found.case,
            self._catalogue,
            self._config.hall,
            book=self._book(),
            found=found,
            return_code=code,
            letterhead=self._config.printers.letterhead,
        )

    def warm_up(self) -> None:
        """Load the libraries and fonts before they are needed."""
        from printing import letter
        from printing import receipt as slips

        self._book()
        letter.warm_up()
        slips.warm_up(self._config.printers.receipt_profile)


def order_of(case: Case, job: PrintJob) -> LetterOrder | None:
    """Return what only this letter says, for a letter that was ordered."""
    if not job.subject.isdecimal():
        return None
    number = int(job.subject)
    return next((one for one in case.letters if one.number == number), None)


def _is_first(case: Case, job: PrintJob) -> bool:
    """Tell whether a row is the first copy of its ordered letter, and not a reprint."""
    earlier = sum(1 for one in case.letters if one.kind is job.document and _before(one, job))
    return job.copy == earlier + 1


def _before(order: LetterOrder, job: PrintJob) -> bool:
    return order.number < int(job.subject)

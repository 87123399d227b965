# SPDX-License-Identifier: EUPL-1.2
"""From a row of the print ledger to the bytes that go to the printer: each paper with its code."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.cases import Case, DocumentKind, LetterOrder
from kiosk.errors import FailureCode, KnownError
from kiosk.my_data import Texts
from kiosk.store.prints import PrintJob
from printing import writing
from printing.documents import cash_receipt, receipt
from printing.envelopes import ENVELOPES

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.store import Store

SLIPS = frozenset({DocumentKind.RECEIPT, DocumentKind.CASH_RECEIPT})
"""What goes to the receipt printer; all else is a letter."""


class RowWriter:
    """Turns a ledger row into bytes."""

    def __init__(self, store: Store, catalogue: Texts, config: Config) -> None:
        self._store = store
        self._catalogue = catalogue
        self._config = config
        self._rendering = threading.Lock()

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

    def data(self, job: PrintJob) -> bytes:
        """Return what goes to the printer for a row. Raises KnownError NOT_FOUND."""
        case = self._store.case(job.case)
        if job.document is DocumentKind.CONFIRMATION and job.copy == 1:
            return self.letter(case)
        order = order_of(case, job)
        ask = order.ask if order else None
        code = self._store.paper_code(job.case, job.document, job.copy, ask)
        if job.document is DocumentKind.DATA_OVERVIEW:
            return self._overview(job, code)
        if job.document not in SLIPS:
            return self._rendered(job.document, case, code, order)
        return self._slip(job, replace(case, return_code=code))

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
        from printing.letter import render

        envelope = ENVELOPES[self._config.printers.envelope]
        hall, texts = self._config.hall, self._catalogue
        made = writing.letter(kind, case, texts, hall, order=order, return_code=code)
        return render(made, envelope)

    def _overview(self, job: PrintJob, code: str) -> bytes:
        """Return a resident's overview as it is now; it is not kept."""
        from printing.letter import render

        found = self._store.overview_to_print(job.case)
        kind, hall, texts = DocumentKind.DATA_OVERVIEW, self._config.hall, self._catalogue
        made = writing.letter(kind, found.case, texts, hall, found=found, return_code=code)
        return render(made)

    def warm_up(self) -> None:
        """Load the libraries and fonts before they are needed."""
        from printing import letter
        from printing import receipt as slips

        letter.warm_up()
        slips.warm_up(self._config.printers.receipt_profile)


def order_of(case: Case, job: PrintJob) -> LetterOrder | None:
    """Return what only this letter says, for a letter that was ordered."""
    if not job.subject.isdecimal():
        return None
    number = int(job.subject)
    return next((one for one in case.letters if one.number == number), None)

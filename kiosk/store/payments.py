# SPDX-License-Identifier: EUPL-1.2
"""Money taken by clerks, in cash or by card, each against a numbered receipt.

The numbers are ``KK-YYYY-NNNN``, no gaps, no doubles.
"""

from __future__ import annotations

import datetime as dt

from kiosk.cases import CaseNumber, CashPayment, Cents, DocumentKind, PaymentMethod
from kiosk.clock import local
from kiosk.errors import FailureCode, KnownError
from kiosk.people import ClerkId
from kiosk.store import cases, journal, outbox, owed, prints
from kiosk.store.counters import take_next
from kiosk.store.database import Database
from kiosk.store.moments import from_text, to_text


def take(
    db: Database,
    now: dt.datetime,
    kiosk_code: str,
    case: CaseNumber,
    amount: Cents,
    clerk: ClerkId,
    method: PaymentMethod = PaymentMethod.CASH,
) -> CashPayment:
    """Record a payment and owe its receipt; belongs in one transaction.

    Raises ValueError when the amount is not positive, KnownError NOT_FOUND without such a case.
    """
    if amount <= 0:
        raise ValueError("a payment is more than nothing")
    if db.one("SELECT 1 FROM cases WHERE number = ?", (case,)) is None:
        raise KnownError(FailureCode.NOT_FOUND, "no such case")
    year = local(now).year
    sequence = take_next(db, f"cash:{year}:{kiosk_code}")
    receipt = f"{kiosk_code}-{year}-{sequence:04d}"
    db.execute(
        "INSERT INTO cash_payment "
        "(receipt_number, case_number, amount, taken_by, taken_at, method) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (receipt, case, amount, clerk, to_text(now), method.value),
    )
    prints.add(db, case, DocumentKind.CASH_RECEIPT, receipt)
    detail: dict[str, str | int] = {"receipt": receipt, "cents": int(amount)}
    journal.append(db, now, f"{method.value}.taken", case, clerk, detail)
    kinds = owed.StepKind.CASE, owed.StepKind.SUBCASE
    zaken = outbox.owners(db, case, *kinds)
    steps = owed.steps_after_payment(cases.read(db, case), now, receipt, zaken)
    outbox.add_later(db, case, steps)
    db.announce("cases")
    return CashPayment(receipt, case, amount, clerk, now.astimezone(dt.UTC), method)


def of_case(db: Database, case: CaseNumber) -> tuple[CashPayment, ...]:
    """Return the payments for a case in the order of their receipts."""
    rows = db.all(
        "SELECT receipt_number, case_number, amount, taken_by, taken_at, method FROM cash_payment "
        "WHERE case_number = ? ORDER BY taken_at, receipt_number",
        (case,),
    )
    return tuple(
        CashPayment(
            receipt,
            CaseNumber(number),
            Cents(amount),
            ClerkId(by),
            from_text(at),
            PaymentMethod(how),
        )
        for receipt, number, amount, by, at, how in rows
    )

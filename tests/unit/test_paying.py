# SPDX-License-Identifier: EUPL-1.2
"""Money adds up to the cent, and what is printed about it can be read back by a machine."""

from __future__ import annotations

import dataclasses
import datetime as dt
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.cases import (
    Case,
    CaseNumber,
    Cents,
    DocumentKind,
    PaperForm,
    Payee,
    Settlement,
    SettlementKind,
    from_json,
    make_case_number,
    to_json,
)
from kiosk.clock import FixedClock
from kiosk.config import Config, Kiosk
from kiosk.life_events import money
from kiosk.messages import Catalogue
from kiosk.store import Store
from printing.codes import transfer
from printing.documents import receipt
from printing.letter import render
from printing.receipt import encode
from printing.rows import RowWriter
from printing.simulator.picture import draw
from printing.simulator.strip import Strip
from printing.worker import KINDS
from printing.writing import letter
from tests.paper_sample import HALL, ROOT, sample_case
from tests.unit.store_kit import KEY, NOON

TEXTS = Catalogue(ROOT / "assets" / "locale", ("nl", "en"))
NUMBER = make_case_number(2026, "07", 12)
PAYEE = Payee("Gemeente Voorbeeldstad", "NL91ABNA0417164300")
FIRST = dt.date(2026, 12, 23)


# --- parts -----------------------------------------------------------------------------------


@given(
    st.integers(1, 10_000_00),
    st.integers(1, 24),
    st.dates(dt.date(2024, 1, 1), dt.date(2040, 1, 1)),
    st.booleans(),
)
def test_instalments_add_up_to_the_cent_and_come_a_month_apart(
    total: int, parts: int, first: dt.date, rest_first: bool
) -> None:
    if total < parts:
        with pytest.raises(ValueError, match="at least one"):
            money.instalments(Cents(total), parts, first)
        return
    made = money.instalments(Cents(total), parts, first, rest_first=rest_first)
    amounts = [part.amount for part in made]
    assert sum(amounts) == total and len(made) == parts and min(amounts) > 0
    extra = 0 if rest_first else -1
    assert amounts[extra] - min(amounts) < parts
    assert len({*amounts[1:]} if rest_first else {*amounts[:-1]}) <= 1
    days = [part.due for part in made]
    assert days[0] == first and days == sorted(set(days))
    for place, day in enumerate(days):
        assert (day.year * 12 + day.month) - (first.year * 12 + first.month) == place
        assert day.day == first.day or (day + dt.timedelta(1)).day == 1


def test_the_cents_left_over_come_first_or_last_as_the_municipality_wants() -> None:
    first = money.instalments(Cents(100_01), 3, FIRST)
    assert [part.amount for part in first] == [33_35, 33_33, 33_33]
    last = money.instalments(Cents(100_01), 3, FIRST, rest_first=False)
    assert [part.amount for part in last] == [33_33, 33_33, 33_35]
    assert [part.due.isoformat() for part in first] == ["2026-12-23", "2027-01-23", "2027-02-23"]
    month_end = money.instalments(Cents(300), 3, dt.date(2027, 12, 31))
    assert [part.due.isoformat() for part in month_end] == [
        "2027-12-31",
        "2028-01-31",
        "2028-02-29",
    ]


def test_no_part_is_smaller_than_the_municipality_allows() -> None:
    assert money.parts_possible(Cents(70_38), 6, Cents(10_00)) == (2, 3, 4, 5, 6)
    assert money.parts_possible(Cents(29_99), 6, Cents(10_00)) == (2,)
    assert money.parts_possible(Cents(19_99), 6, Cents(10_00)) == ()


# --- references ------------------------------------------------------------------------------


@given(st.integers(1, 99_999), st.sampled_from(["07", "A1", "ZZ"]))
def test_a_reference_leads_back_to_its_case_and_a_typing_error_to_none(
    sequence: int, kiosk: str
) -> None:
    number = make_case_number(2026, kiosk, sequence)
    reference = money.reference(number)
    assert money.case_of_reference(money.grouped(reference).lower()) == number
    wrong = reference[:-2] + ("0" if reference[-2] != "0" else "1") + reference[-1]
    assert money.case_of_reference(wrong) is None


def test_a_reference_and_an_iban_are_checked_as_the_standards_say() -> None:
    assert money.case_of_reference("RF18539007547034") is None  # valid, and no case of ours
    assert money.is_valid_iban("NL91ABNA0417164300")
    assert not money.is_valid_iban("NL91ABNA0417164301")
    assert not money.is_valid_iban("NL91")


# --- what a bank's app reads -----------------------------------------------------------------


def test_a_transfer_has_the_elements_of_the_guideline_in_their_order() -> None:
    lines = transfer("Gemeente", "NL91ABNA0417164300", "", 51_05, "RF18539007547034").split("\n")
    assert lines == [
        *("BCD", "002", "1", "SCT", "", "Gemeente", "NL91ABNA0417164300", "EUR51.05", ""),
        "RF18539007547034",
    ]


def _settled(kind: SettlementKind, language: str = "nl", *, large: bool = False) -> Case:
    case = sample_case(language)
    total = case.plan.total
    parts = money.instalments(total, 3, FIRST) if kind is SettlementKind.INSTALMENTS else ()
    billed = kind in (SettlementKind.INVOICE, SettlementKind.INSTALMENTS)
    settled = Settlement(
        kind,
        total,
        reference=money.reference(CaseNumber(case.number)),
        instalments=parts,
        payee=PAYEE if billed else None,
        pay_by=FIRST if kind is SettlementKind.INVOICE else None,
    )
    made = dataclasses.replace(
        case, settlement=settled, form=PaperForm.LARGE if large else PaperForm.NORMAL
    )
    return from_json(Case, to_json(made))


def _pages(pdf: bytes, folder: Path) -> list[Path]:
    file = folder / "letter.pdf"
    file.write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "150", "-png", str(file), str(folder / "page")], check=True)
    return sorted(folder.glob("page*.png"))


def _codes(pdf: bytes, folder: Path) -> list[str]:
    pages = (Image.open(page) for page in _pages(pdf, folder))
    return [code.text for page in pages for code in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("large", [False, True])
def test_the_code_on_an_invoice_is_read_back_as_the_transfer(
    tmp_path: Path, language: str, large: bool
) -> None:
    case = _settled(SettlementKind.INVOICE, language, large=large)
    assert case.settlement.letter is DocumentKind.INVOICE
    found = _codes(render(letter(DocumentKind.INVOICE, case, TEXTS, HALL)), tmp_path)
    total, reference = case.settlement.total, case.settlement.reference
    back = f"LOKET:{case.return_code}"
    assert set(found) == {transfer(PAYEE.name, PAYEE.iban, "", total, reference), back}


def test_an_invoice_says_amount_day_account_reference_and_the_counter(tmp_path: Path) -> None:
    case = _settled(SettlementKind.INVOICE)
    file = tmp_path / "invoice.pdf"
    file.write_bytes(render(letter(DocumentKind.INVOICE, case, TEXTS, HALL)))
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    text = " ".join(done.stdout.decode().split())
    for said in (
        "vóór of op 23 december 2026",
        "NL91 ABNA 0417 1643 00",
        "N L negen een, A B N A, nul vier een zeven",
        money.grouped(case.settlement.reference),
        "contant",
        "Betalen houdt uw aanvraag niet tegen",
    ):
        assert said in text.replace("\u00a0", " "), said


def test_a_plan_of_payments_lists_every_part_and_the_code_of_the_first(tmp_path: Path) -> None:
    case = _settled(SettlementKind.INSTALMENTS)
    assert case.settlement.letter is DocumentKind.PAYMENT_PLAN
    plan = letter(DocumentKind.PAYMENT_PLAN, case, TEXTS, HALL)
    part = case.settlement.instalments[0]
    found = _codes(render(plan), tmp_path)
    paid = transfer(PAYEE.name, PAYEE.iban, "", part.amount, case.settlement.reference)
    assert set(found) == {paid, f"LOKET:{case.return_code}"}


def test_a_letter_about_paying_is_refused_for_who_pays_otherwise() -> None:
    case = _settled(SettlementKind.CASH)
    assert case.settlement.letter is None
    with pytest.raises(ValueError, match="not paid by invoice"):
        letter(DocumentKind.INVOICE, case, TEXTS, HALL)
    with pytest.raises(ValueError, match="not paid in parts"):
        letter(DocumentKind.PAYMENT_PLAN, case, TEXTS, HALL)


# --- the voucher ----------------------------------------------------------------------------


@pytest.mark.parametrize("large", [False, True])
def test_the_voucher_on_the_receipt_is_read_back_by_a_scanner(tmp_path: Path, large: bool) -> None:
    case = _settled(SettlementKind.CASH, large=large)
    strip = Strip()
    strip.read(encode(receipt(case, TEXTS, HALL)))
    assert [c for c in strip.complaints if not c.startswith("code page")] == []
    draw(strip.elements, tmp_path / "strip.png", dots=576)
    codes = zxingcpp.read_barcodes(Image.open(tmp_path / "strip.png"))
    assert case.settlement.reference in [code.text for code in codes]
    assert money.case_of_reference(case.settlement.reference) == case.number


# --- at the printer ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        (SettlementKind.INVOICE, DocumentKind.INVOICE),
        (SettlementKind.INSTALMENTS, DocumentKind.PAYMENT_PLAN),
        (SettlementKind.CASH, None),
    ],
)
def test_the_letter_about_paying_is_owed_with_the_case_and_comes_out_of_the_printer(
    tmp_path: Path, kind: SettlementKind, document: DocumentKind | None
) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    try:
        case = _settled(kind)

        def build(number: CaseNumber, code: str) -> Case:
            return dataclasses.replace(case, number=number, return_code=code)

        number = store.confirm(case.visit, build).number
        jobs = {job.document: job for job in store.print_jobs(number)}
        first = {DocumentKind.RECEIPT, DocumentKind.CONFIRMATION}
        assert set(jobs) == first | ({document} if document else set())
        if document is not None:
            writer = RowWriter(
                store, TEXTS, Config(hall=HALL, kiosk=Kiosk(code="07", data_folder="/"))
            )
            assert writer.data(jobs[document]).startswith(b"%PDF")
            assert document in KINDS["letter"]
    finally:
        store.close()

# SPDX-License-Identifier: EUPL-1.2
"""What receipts and letters say, before any printer."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from kiosk.cases import CashPayment, Cents, Plan, Settlement, SettlementKind
from kiosk.people import Assurance, ChipGrade, ClerkId, DocumentFacts, Identity, Method
from printing.codes import in_groups, payload
from printing.documents import cash_receipt, receipt
from printing.paper import Frame, Heading, LetterDocument, Paragraph, Tick
from printing.writing import confirmation_letter
from tests.paper_sample import (
    BSN,
    HALL,
    ROOT,
    SampleCatalogue,
    made_up_person,
    sample_case,
    sample_plan,
)

TEXTS = SampleCatalogue()
LANGUAGES = ("nl", "en")


def words_of(value: object) -> str:
    """Return all text in a document, in its order."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(map(words_of, value))
    if is_dataclass(value):
        return "\n".join(words_of(getattr(value, field.name)) for field in fields(value))
    return ""


def letter(**changes: object) -> LetterDocument:
    return confirmation_letter(replace(sample_case(), **changes), TEXTS, HALL)  # type: ignore[arg-type]


def identity(method: Method, grade: ChipGrade | None = None) -> Identity:
    document = DocumentFacts("I", "NLD", "SPECI2014", dt.date(2030, 1, 1), grade) if grade else None
    return Identity(method, Assurance.LOW, made_up_person(), document)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paper_ever_shows_a_bsn(language: str) -> None:
    case = sample_case(language, identity=identity(Method.CHIP, ChipGrade.ISSUER_NOT_VERIFIED))
    payment = CashPayment("L1-2026-0001", case.number, Cents(500), ClerkId("c"), case.received_at)
    for document in (
        receipt(case, TEXTS, HALL),
        confirmation_letter(case, TEXTS, HALL),
        cash_receipt(case, payment, TEXTS, HALL),
    ):
        assert BSN not in words_of(document)


def test_the_first_sentence_of_the_letter_is_the_message() -> None:
    first, second = letter().blocks[:2]
    assert isinstance(first, Heading) and first.level == 1
    assert isinstance(second, Paragraph) and second.strong
    assert second.text == "Wij hebben uw aanvraag ontvangen op 23 november 2026 om 14:05 uur."


def test_what_the_reader_must_do_comes_in_a_frame_before_the_plan() -> None:
    blocks = letter().blocks
    frame = next(block for block in blocks if isinstance(block, Frame))
    assert blocks.index(frame) < blocks.index(Heading("Wat er gebeurt"))
    assert "0800\u00a00313" in frame.steps[0].text
    assert frame.steps[0].when == "nu meteen"
    assert frame.needs == ("Een pasfoto van maximaal 6 maanden oud",)


def test_a_resident_who_showed_enough_is_not_asked_again_who_they_are() -> None:
    plan = Plan(tuple(replace(task, needs=()) for task in sample_plan().tasks))
    known = replace(sample_case(), plan=plan, identity=identity(Method.CLERK))
    assert "vaststellen wie u bent" not in words_of(receipt(known, TEXTS, HALL))
    assert "vaststellen wie u bent" in words_of(receipt(sample_case(), TEXTS, HALL))


@pytest.mark.parametrize(
    ("second", "said"), [(None, "Een medewerker heeft"), ("c", "Twee medewerkers")]
)
def test_the_letter_tells_how_many_clerks_established_it(second: str | None, said: str) -> None:
    by = replace(identity(Method.CLERK), confirmed_by=second)
    assert said in words_of(letter(identity=by))


@pytest.mark.parametrize(
    ("grade", "words"),
    [
        (ChipGrade.ISSUER_NOT_VERIFIED, "nog niet gecontroleerd"),
        (ChipGrade.GENUINE, "Het document is echt"),
        (ChipGrade.EXPIRED, "verlopen"),
        (ChipGrade.NOT_CHECKED, "nog niet klaar"),
        (ChipGrade.ALTERED, "nog niet klaar"),
    ],
)
def test_the_letter_is_honest_about_the_chip(grade: ChipGrade, words: str) -> None:
    assert words in words_of(letter(identity=identity(Method.CHIP, grade)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(SettlementKind))
def test_every_settlement_has_its_words_and_every_way_to_pay_is_offered(
    language: str, kind: SettlementKind
) -> None:
    case = replace(sample_case(language), settlement=Settlement(kind, Cents(12148)))
    cash = {"nl": "contant", "en": "in cash"}[language]
    assert cash in words_of(confirmation_letter(case, TEXTS, HALL))
    words_of(receipt(case, TEXTS, HALL))


def test_a_plan_that_costs_nothing_says_so() -> None:
    plan = Plan(tuple(replace(task, fee=None) for task in sample_plan().tasks))
    assert "kost niets" in words_of(letter(plan=plan))


def test_the_window_shows_name_and_address_and_nothing_else() -> None:
    known = letter(identity=Identity(person=made_up_person()))
    assert known.addressee == (
        "Fenna Şule De Vries-Öztürk",
        "Lange Lindelaan 27",
        "1234 CD  Lindehaven",
    )
    nameless = letter(answers={})
    assert nameless.addressee == ("Aan de aanvrager", "Meegegeven in de hal")


def test_the_return_code_carries_nothing_but_itself() -> None:
    assert payload("7kq2-m9xa-4rtb") == "LOKET:7KQ2M9XA4RTB"
    assert in_groups("7KQ2M9XA4RTB") == "7KQ2-M9XA-4RTB"


def test_the_plan_on_the_receipt_has_a_box_for_each_task_in_order() -> None:
    ticks = [
        block.text
        for block in receipt(sample_case(), TEXTS, HALL).blocks
        if isinstance(block, Tick)
    ]
    titles = [TEXTS.text("nl", task.title) for task in sample_plan().tasks]
    assert ticks[: len(titles)] == titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_paper_are_calm_and_short(language: str) -> None:
    source = (Path(ROOT) / "assets" / "locale" / language / "paper.ftl").read_text("utf-8")
    texts = re.findall(r"^[a-z][a-z-]* = (.+)$", source, re.MULTILINE)
    assert texts
    for text in texts:
        assert "!" not in text
        for sentence in re.split(r"(?<=[.?])\s", text):
            assert len(sentence.split()) <= 16, sentence


def test_an_official_number_is_on_the_papers_beside_the_kiosks() -> None:
    case = replace(sample_case("nl"), official_number="ZAAK-2026-0000000013")
    for document in (receipt(case, TEXTS, HALL), confirmation_letter(case, TEXTS, HALL)):
        words = words_of(document)
        assert case.number in words
        assert "ZAAK-2026-0000000013" in words
    assert "Nummer bij de gemeente" not in words_of(receipt(sample_case("nl"), TEXTS, HALL))

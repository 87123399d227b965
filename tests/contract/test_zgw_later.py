# SPDX-License-Identifier: EUPL-1.2
"""What a clerk does after a case was sent reaches the backend too, and so does all else it asks."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.cases import Case, CaseNumber, Cents, VisitId
from kiosk.clock import SystemClock
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store.outbox import StepKind, StepState
from kiosk.store.store import Store
from sync.simulator import Fault, FaultKind, ZgwSimulator
from tests.sync_kit import BSN, OTHER_BSN, case, confirm, open_steps, person, worker

CLERK = ClerkId("m-17")
LATER = (StepKind.IDENTITY, StepKind.CLERK, StepKind.PROPERTIES, StepKind.PAYMENT)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path, bytes(range(32)), SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    assert made.violations == ()
    made.stop()


def declared(store: Store, **more: object) -> Case:
    """Take in a case of somebody whose identity is still to be established."""
    return confirm(store, "declared", identity=Identity(), **more)


def judged(bsn: str = BSN) -> Identity:
    """Return what a clerk established."""
    now = dt.datetime.now(dt.UTC)
    return Identity(
        Method.CLERK,
        Assurance.SUBSTANTIAL,
        person(bsn),
        evidence=("registry-photo",),
        judged_by=CLERK,
        established_at=now,
    )


def kinds(store: Store, number: CaseNumber) -> list[StepKind]:
    return [step.kind for step in open_steps(store, number)]


def properties(simulator: ZgwSimulator) -> dict[str, str]:
    return {p["naam"]: p["waarde"] for p in simulator.holdings().eigenschappen}


def test_properties_are_sent_as_far_as_the_case_type_knows_them(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = declared(store)
    worker(store, simulator).run_once()
    assert properties(simulator) == {
        "Identificatiewijze": "nog niet vastgesteld",
        "Betrouwbaarheid": "geen",
        "Terugkanaal": "telefoon",
        "Taal": "nl",
    }
    simulator.product.catalogue.eigenschappen.clear()
    other = confirm(store, "no properties")
    worker(store, simulator).run_once()
    assert open_steps(store, other.number) == open_steps(store, made.number) == ()
    assert len(simulator.holdings().eigenschappen) == 4


def test_identity_established_after_the_case_was_sent_reaches_the_backend(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = declared(store)
    worker(store, simulator).run_once()
    assert all(not r["betrokkeneIdentificatie"]["inpBsn"] for r in simulator.holdings().rollen)
    store.establish_identity(made.number, judged(), CLERK)
    assert kinds(store, made.number) == [
        StepKind.IDENTITY, StepKind.IDENTITY, StepKind.PROPERTIES, StepKind.CLERK,
    ]  # fmt: skip
    worker(store, simulator).run_once()
    assert open_steps(store, made.number) == ()
    held = simulator.holdings()
    initiators = [r for r in held.rollen if r["omschrijvingGeneriek"] == "initiator"]
    assert [r["betrokkeneIdentificatie"]["inpBsn"] for r in initiators] == [BSN, BSN]
    assert all("vastgesteld door een medewerker" in r["roltoelichting"] for r in initiators)
    (clerk,) = [r for r in held.rollen if r["omschrijvingGeneriek"] == "behandelaar"]
    assert clerk["betrokkeneIdentificatie"]["identificatie"] == CLERK
    assert properties(simulator)["Identificatiewijze"] == "medewerker"
    assert held.doubled() == ()


def test_identity_established_before_anything_was_sent_is_sent_once(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = declared(store)
    store.establish_identity(made.number, judged(), CLERK)
    worker(store, simulator).run_once()
    assert open_steps(store, made.number) == ()
    assert not [e for e in simulator.exchanges if e.method == "PUT"]
    assert simulator.holdings().doubled() == ()


def test_another_person_at_the_backend_is_not_overwritten(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = declared(store)
    worker(store, simulator).run_once()
    for rol in simulator.product.state.rollen.values():
        rol["betrokkeneIdentificatie"]["inpBsn"] = OTHER_BSN
    store.establish_identity(made.number, judged(), CLERK)
    worker(store, simulator).run_once()
    left = open_steps(store, made.number)
    assert {(s.kind, s.state) for s in left} == {(StepKind.IDENTITY, StepState.REFUSED)}


def test_cash_taken_later_changes_what_the_backend_says_is_paid(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = declared(store)
    worker(store, simulator).run_once()
    assert {z["betalingsindicatie"] for z in simulator.holdings().zaken} == {"nog_niet"}
    store.take_cash(made.number, Cents(38), CLERK)
    worker(store, simulator).run_once()
    main, sub = simulator.holdings().zaken
    assert (main["betalingsindicatie"], sub["betalingsindicatie"]) == ("gedeeltelijk", "nog_niet")
    store.take_cash(made.number, Cents(made.plan.total - 38), CLERK)
    worker(store, simulator).run_once()
    assert open_steps(store, made.number) == ()
    assert {z["betalingsindicatie"] for z in simulator.holdings().zaken} == {"geheel"}
    assert all(z["laatsteBetaaldatum"] for z in simulator.holdings().zaken)


def test_the_address_and_who_acts_for_the_resident_are_told(
    store: Store, simulator: ZgwSimulator
) -> None:
    answers = {"name": "Testina Kanarie", "address": "1234 AB;5 B;Lindelaan;Lindehaven"}

    def build(number: CaseNumber, code: str) -> Case:
        made = case(number, "mandate", code=code, answers=answers)
        return dataclasses.replace(made, mandate_holder=person(OTHER_BSN))

    made = store.confirm(VisitId("mandate"), build)
    worker(store, simulator).run_once()
    assert kinds(store, made.number) == [StepKind.DOCUMENT, StepKind.DOCUMENT_LINK]
    held = simulator.holdings()
    (place,) = held.objecten
    assert place["objectIdentificatie"]["huisnummer"] == 5
    assert place["objectIdentificatie"]["huisletter"] == "B"
    (holder,) = [r for r in held.rollen if r["indicatieMachtiging"] == "gemachtigde"]
    assert holder["betrokkeneIdentificatie"]["inpBsn"] == OTHER_BSN


def test_an_address_that_cannot_be_taken_apart_is_left_to_the_note(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = declared(store, answers={"name": "Testina", "address": "ergens bij de haven"})
    worker(store, simulator).run_once()
    assert open_steps(store, made.number) == ()
    assert simulator.holdings().objecten == ()


def test_confidentiality_is_the_case_types_own(store: Store, simulator: ZgwSimulator) -> None:
    for item in simulator.product.catalogue.zaaktypen.values():
        item["vertrouwelijkheidaanduiding"] = "vertrouwelijk"
    declared(store)
    worker(store, simulator).run_once()
    (body, *_) = [e.request for e in simulator.exchanges if b"identificatie" in e.request]
    assert b'"vertrouwelijkheidaanduiding":"vertrouwelijk"' in body


@pytest.mark.parametrize("phase", [FaultKind.CUT_BEFORE_REPLY, FaultKind.CUT_BEFORE_REQUEST])
def test_whatever_is_cut_of_the_later_steps_nothing_is_doubled(
    store: Store, simulator: ZgwSimulator, phase: FaultKind
) -> None:
    made = declared(store, answers={"name": "T", "address": "1234 AB;5;Lindelaan;Lindehaven"})
    for place in range(14):
        if place == 7:
            store.establish_identity(made.number, judged(), CLERK)
            store.take_cash(made.number, Cents(made.plan.total), CLERK)
        schedule: list[Any] = [None] * place + [Fault(phase)]
        simulator.faults.add(*schedule)
        worker(store, simulator).run_once()
        simulator.faults.clear()
    for _ in range(3):
        worker(store, simulator).run_once()
    assert open_steps(store, made.number) == ()
    held = simulator.holdings()
    assert held.doubled() == ()
    assert (len(held.objecten), len(held.eigenschappen), len(held.rollen)) == (1, 4, 3)
    assert {z["betalingsindicatie"] for z in held.zaken} == {"geheel"}

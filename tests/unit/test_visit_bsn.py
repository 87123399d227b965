# SPDX-License-Identifier: EUPL-1.2
"""The ways a BSN becomes known, and what each of them is worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cases import Actor, Case, Need, Plan, Task, VisitId
from kiosk.clock import FixedClock
from kiosk.frozen import replace
from kiosk.identity.states import CardReady, ChipRead, NoCard
from kiosk.life_events.plan import BSN
from kiosk.needs import BSN_NEED, IDENTITY_NEED, after_identity
from kiosk.people import (
    Assurance,
    ChipGrade,
    ClerkId,
    DocumentFacts,
    Identity,
    Method,
    Origin,
    Person,
    Provenance,
)
from kiosk.store import Store
from kiosk.visit import derived
from kiosk.visit.effects import Confirm
from kiosk.visit.events import CardChanged, ChipDone, Scanned
from sync import steps
from sync.zgw.catalogi import CaseType
from tests.unit.store_kit import builder, task
from tests.unit.test_visit_clerk import sign_in
from tests.unit.visit_kit import RULES, START, Walk

GIVEN, OTHER = "999990408", "999990329"
CLERK = ClerkId("b.smit")


def needing(walk: Walk) -> Plan:
    return derived.plan_of(walk.state, walk.moment(), RULES)


def unmet(plan: Plan) -> set[str]:
    return {need.id for task in plan.tasks for need in task.needs if not need.met}


def by_chip(walk: Walk, bsn: str = "") -> Walk:
    person = Person("Jansen", "Anna Maria", "1965-03-10", bsn)
    document = DocumentFacts("P", "NLD", "NX0000017", None, ChipGrade.GENUINE)
    known = Identity(
        Method.CHIP, Assurance.SUBSTANTIAL, person, document, established_at=START
    )  # fmt: skip
    walk.choose("document.passport").type(can="123456").press("next")
    walk.happen(CardChanged(CardReady())).happen(ChipDone(ChipRead(known, START)))
    return walk.happen(CardChanged(NoCard())).press("next")


def case_of(walk: Walk) -> Case:
    if walk.key != "plan":
        walk.contact()
    assert walk.key == "plan"
    walk.press("next")
    if walk.key == "settle":
        walk.choose("settle.cash")
    walk.press("confirm")
    confirm = walk.effects[-1]
    assert isinstance(confirm, Confirm)
    from kiosk.cases import make_case_number

    number = make_case_number(2026, "A1", 7)
    return derived.make_case(confirm.visit, confirm.comfort, START, RULES, number, "CODE")


def identity(walk: Walk) -> Identity:
    assert walk.state.visit is not None
    return walk.state.visit.identity


def at_person(walk: Walk) -> Walk:
    sign_in(walk).choose("identity").choose("registry-photo").press("next")
    assert walk.key == "clerk:person"
    return walk.type(family_name="Jansen", given_names="Anna Maria", birth_date="10-03-1965")


def test_a_new_identity_card_leaves_the_bsn_open_and_its_back_gives_it() -> None:
    walk = by_chip(Walk().wallet("id-card"))
    assert BSN_NEED in unmet(needing(walk))
    walk.happen(Scanned(GIVEN))
    assert BSN_NEED not in unmet(needing(walk))
    case = case_of(walk)
    assert case.answers[BSN] == GIVEN
    assert case.identity.person is not None
    assert case.identity.person.bsn == ""


def test_a_bsn_in_the_chip_is_asked_for_no_more_and_a_given_one_does_not_take_its_place() -> None:
    walk = by_chip(Walk().wallet("id-card").happen(Scanned(OTHER)), GIVEN)
    assert BSN_NEED not in unmet(needing(walk))
    case = case_of(walk)
    assert case.identity.person is not None
    assert case.identity.person.bsn == GIVEN
    assert BSN not in case.answers


def test_a_clerk_who_looked_it_up_makes_a_given_bsn_the_persons() -> None:
    walk = Walk().wallet("id-card").happen(Scanned(GIVEN))
    at_person(walk)
    assert GIVEN not in str(walk.view.page)
    assert "408" in str(walk.view.page["rows"])
    walk.choose("bsn-checked").press("next")
    assert identity(walk).person == Person("Jansen", "Anna Maria", "1965-03-10", GIVEN)


def test_a_given_bsn_that_nobody_looked_up_stays_what_it_was() -> None:
    walk = Walk().wallet("id-card").happen(Scanned(GIVEN))
    at_person(walk).press("next")
    known = identity(walk).person
    assert known is not None
    assert known.bsn == ""
    assert walk.state.visit is not None
    assert walk.state.visit.bsn == GIVEN


def test_a_clerk_types_the_bsn_that_the_register_told() -> None:
    walk = at_person(Walk().wallet("id-card"))
    assert walk.view.page["rows"] == []
    walk.type(bsn="999990409").press("next")
    assert walk.key == "clerk:person"
    assert walk.view.page["error"]
    walk.type(bsn="9999 90 408").press("next")
    known = identity(walk).person
    assert known is not None
    assert known.bsn == GIVEN


def test_a_clerk_who_finds_another_bsn_in_the_register_records_that() -> None:
    walk = at_person(Walk().wallet("id-card").happen(Scanned(GIVEN)))
    assert [f["id"] for f in walk.view.page["fields"]][-1] != "bsn"
    walk.press("bsn-other")
    assert [f["id"] for f in walk.view.page["fields"]][-1] == "bsn"
    walk.type(bsn="999990421").press("next")
    known = identity(walk).person
    assert known is not None
    assert known.bsn == "999990421"


def test_a_clerk_does_not_lose_the_bsn_of_a_chip() -> None:
    walk = by_chip(Walk().wallet("id-card"), GIVEN)
    at_person(walk).press("next")
    known = identity(walk).person
    assert known is not None
    assert known.bsn == GIVEN


def test_a_birth_date_of_which_only_the_year_is_known_can_be_recorded() -> None:
    walk = at_person(Walk().wallet("id-card")).type(birth_date="00-00-1950").press("next")
    known = identity(walk).person
    assert known is not None
    assert known.birth_date == "1950-00-00"


def with_needs() -> tuple[Task, ...]:
    words = task("card")
    needs = (
        Need(IDENTITY_NEED, words.title, met=False),
        Need(BSN_NEED, words.title, met=False),
        Need("photo", words.title, met=False),
    )
    one = replace(words, needs=needs, assurance_before_decision=Assurance.SUBSTANTIAL)
    return (one, task("bank", Actor.OTHER))


def test_what_a_stored_case_still_needs_follows_from_what_the_clerk_established(
    tmp_path: Path,
) -> None:
    store = Store.open(tmp_path, bytes(range(32)), FixedClock(START), "A1")
    try:
        case = store.confirm(VisitId("v"), builder(VisitId("v"), tasks=with_needs()))
        assert {"identity", "bsn", "photo"} <= unmet(case.plan)
        known = Identity(
            Method.CLERK,
            Assurance.SUBSTANTIAL,
            Person("Jansen", "Anna", "1965-03-10", GIVEN),
            evidence=("registry-photo",),
            judged_by=CLERK,
            established_at=START,
        )
        store.establish_identity(case.number, known, CLERK)
        assert unmet(store.case(case.number).plan) == {"photo"}
        # Taken back by a clerk who saw another face: all of it is open again.
        taken = store.establish_identity(case.number, Identity(person=known.person), CLERK)
        assert "identity" in unmet(taken.plan)
        assert store.journal(case.number)[-1].kind == "identity.taken-back"
    finally:
        store.close()


@pytest.mark.parametrize("given", [True, False])
def test_a_given_bsn_meets_the_need_whoever_the_resident_is(given: bool) -> None:
    plan = after_identity(Plan(with_needs()), Identity(), bsn_given=given)
    assert (BSN_NEED in unmet(plan)) is not given
    assert IDENTITY_NEED in unmet(plan)


def test_the_case_worker_is_told_a_given_bsn_and_that_nobody_checked_it() -> None:
    walk = Walk().wallet("id-card").happen(Scanned(GIVEN)).choose("document.none")
    case = case_of(walk)
    kind = CaseType.__new__(CaseType)
    object.__setattr__(kind, "initiator", "https://backend/roltype")
    body = steps.rol(case, "https://backend/zaak", kind, lambda id, **args: f"{id} {args}")
    assert "inpBsn" not in body["betrokkeneIdentificatie"]
    assert f"backend-bsn {{'bsn': '{GIVEN}'}}" in body["roltoelichting"]


def test_the_bsn_by_which_the_registry_knows_who_is_established_is_the_persons() -> None:
    walk = by_chip(Walk().wallet("id-card")).contact()
    assert walk.state.visit is not None
    told = {BSN: Provenance(Origin.REGISTRY, START, "wallet-stolen")}
    walk.state = replace(walk.state, visit=replace(walk.state.visit, bsn=GIVEN, origins=told))
    case = case_of(walk)
    assert case.identity.person is not None
    assert case.identity.person.bsn == GIVEN
    # One that was only given does not become the person's that way.
    walk = by_chip(Walk().wallet("id-card").happen(Scanned(GIVEN)))
    given = case_of(walk)
    assert given.identity.person is not None
    assert given.identity.person.bsn == ""

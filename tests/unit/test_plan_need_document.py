# SPDX-License-Identifier: EUPL-1.2
"""The plan for an extract or a certificate of good conduct: what a good clerk would arrange."""

from __future__ import annotations

from kiosk.cases import Actor
from kiosk.people import Assurance, Identity, Method, Person
from tests.unit.plan_kit import TODAY, answered, arranged, ids, task, walk_soundly

EVENT = "need-document"


def test_every_way_of_answering_gives_a_sound_plan() -> None:
    assert walk_soundly(EVENT) > 20


def test_omar_gets_an_extract_for_his_rented_house_today() -> None:
    made = arranged(EVENT, documents=("brp-extract",), extract_for="huurhuis")
    assert ids(made) == ["extract"]
    assert made.total == 1195 and made.tasks[0].due == TODAY


def test_petra_does_not_have_to_say_what_the_extract_is_for() -> None:
    assert ids(arranged(EVENT, documents=("brp-extract",))) == ["extract"]


def test_whose_identity_is_sure_needs_nothing_more_for_an_extract() -> None:
    person = Person("Voorbeeld", "Robin", "1985-02-11", "999990408")
    known = Identity(Method.CLERK, Assurance.HIGH, person)
    made = arranged(EVENT, known, documents=("brp-extract",))
    assert all(need.met for need in made.tasks[0].needs)


def test_quinten_has_the_form_of_his_employer() -> None:
    made = arranged(EVENT, documents=("conduct",), conduct_form="have", employer="Taxi Jansen")
    assert ids(made) == ["conduct-application", "conduct-decision"]
    needed = {need.id: need.met for need in made.tasks[0].needs}
    assert needed["employer-form"] is True
    assert made.tasks[1].actor is Actor.OTHER


def test_roos_first_asks_her_employer_for_the_form() -> None:
    made = arranged(EVENT, documents=("conduct",), conduct_form="not-yet")
    assert ids(made) == ["employer-form", "conduct-application", "conduct-decision"]
    needed = {need.id: need.met for need in task(made, "conduct-application").needs}
    assert needed["employer-form"] is False


def test_the_fee_of_a_certificate_is_told_by_a_person_and_never_guessed() -> None:
    made = arranged(EVENT, documents=("conduct",), conduct_form="have")
    application = task(made, "conduct-application")
    assert application.fee is None and application.due is None
    assert "fee-unknown" in [need.id for need in application.needs if not need.met]


def test_sara_applies_without_an_employer_and_is_not_asked_for_one() -> None:
    given = answered(EVENT, documents=("brp-extract", "conduct"), conduct_form="for-myself")
    assert "employer" not in given
    made = arranged(EVENT, documents=("brp-extract", "conduct"), conduct_form="for-myself")
    assert ids(made) == ["extract", "conduct-application", "conduct-decision"]

# SPDX-License-Identifier: EUPL-1.2
"""The plan for documents lost and found: what a good clerk would arrange."""

from __future__ import annotations

import datetime as dt

from kiosk.cases import Actor
from kiosk.people import Identity, Method
from tests.unit.plan_kit import NOBODY, TODAY, answered, arranged, ids, task, walk_soundly

EVENT = "document-lost-found"


def test_every_way_of_answering_gives_a_sound_plan() -> None:
    assert walk_soundly(EVENT) > 200


def test_joris_lost_his_new_identity_card_and_wants_another() -> None:
    made = arranged(
        EVENT,
        situation="lost",
        documents=("id-card",),
        card_from_2021="newer",
        new_documents=("id-card",),
        lost_on="2026-11-20",
        place="trein",
    )
    assert ids(made) == ["declaration-of-loss", "block-digid", "new-id-card", "identity-fraud"]
    assert made.total == 7038
    assert task(made, "declaration-of-loss").fee is None
    assert task(made, "new-id-card").due == dt.date(2026, 12, 1)


def test_mina_lost_her_passport_and_keeps_to_her_identity_card() -> None:
    made = arranged(EVENT, situation="lost", documents=("passport",), new_documents=("none-now",))
    assert ids(made) == ["declaration-of-loss", "identity-fraud"]
    assert made.total == 0


def test_peter_lost_card_and_licence_and_the_licence_waits_for_the_card() -> None:
    made = arranged(
        EVENT,
        situation="lost",
        documents=("id-card", "driving-licence"),
        card_from_2021="older",
        new_documents=("id-card", "driving-licence"),
    )
    assert ids(made) == [
        "declaration-of-loss",
        "report-licence",
        "new-id-card",
        "new-driving-licence",
        "identity-fraud",
    ]
    assert task(made, "new-driving-licence").due == dt.date(2026, 12, 8)
    assert made.total == 7038 + 5110


def test_a_licence_alone_needs_no_declaration_under_the_passport_act() -> None:
    made = arranged(
        EVENT,
        situation="lost",
        documents=("driving-licence",),
        new_documents=("driving-licence",),
    )
    assert ids(made) == ["report-licence", "new-driving-licence", "identity-fraud"]
    needed = {need.id: need.met for need in task(made, "new-driving-licence").needs}
    assert needed["identity-document"] is False


def test_sem_of_twelve_pays_the_fee_of_under_eighteen() -> None:
    made = arranged(
        EVENT,
        situation="lost",
        documents=("passport",),
        new_documents=("passport",),
        birth_date="2014-06-30",
    )
    assert made.total == 5889


def test_noor_found_her_reported_card_and_hands_it_in() -> None:
    made = arranged(
        EVENT,
        situation="own-found",
        documents=("id-card",),
        reported="done",
        new_documents=("none-now",),
    )
    assert ids(made) == ["hand-in-own"]
    again = arranged(
        EVENT,
        situation="own-found",
        documents=("id-card",),
        reported="done",
        new_documents=("id-card",),
    )
    assert ids(again) == ["hand-in-own", "new-id-card"]


def test_ali_never_reported_his_licence_and_simply_uses_it_without_a_name_asked() -> None:
    given = answered(
        EVENT, situation="own-found", documents=("driving-licence",), reported="not-done"
    )
    assert not {"name", "birth_date", "address", "phone"} & set(given)
    made = arranged(
        EVENT, situation="own-found", documents=("driving-licence",), reported="not-done"
    )
    assert ids(made) == ["still-valid"]
    assert made.tasks[0].actor is Actor.RESIDENT


def test_els_does_not_know_whether_she_reported_it_so_we_look_it_up() -> None:
    made = arranged(EVENT, situation="own-found", documents=("passport",), reported="unsure")
    assert ids(made) == ["look-up-report"]
    assert made.tasks[0].due == TODAY


def test_a_finder_of_a_strangers_document_stays_unnamed() -> None:
    given = answered(EVENT, situation="others-found", documents=("id-card", "other"))
    assert set(given) == {"situation", "documents"}
    made = arranged(EVENT, situation="others-found", documents=("id-card", "other"))
    assert ids(made) == ["take-in-found", "found-things"]
    assert made.total == 0 and [need.id for need in made.tasks[0].needs] == ["found-document"]


def test_whose_card_was_read_needs_no_other_document_for_the_licence() -> None:
    made = arranged(
        EVENT,
        Identity(Method.CHIP),
        situation="lost",
        documents=("driving-licence",),
        new_documents=("driving-licence",),
    )
    needed = {need.id: need.met for need in task(made, "new-driving-licence").needs}
    assert needed["identity-document"] is True
    assert NOBODY.method is Method.NOT_YET

# SPDX-License-Identifier: EUPL-1.2
"""The plan for a document that expires: what a good clerk would arrange."""

from __future__ import annotations

import datetime as dt

from tests.unit.plan_kit import arranged, ids, task, walk_soundly

EVENT = "document-expires"
HERE = {"not_here": ("none-lost",), "haste": ("no-haste",)}
CAR = {**HERE, "licence_kind": "car"}


def test_every_way_of_answering_gives_a_sound_plan() -> None:
    assert walk_soundly(EVENT) > 200


def test_anna_renews_her_identity_card_without_haste() -> None:
    made = arranged(EVENT, documents=("id-card",), id_card_until="2027-01-10", **HERE)
    assert ids(made) == ["new-id-card"]
    assert made.total == 7038 and made.tasks[0].due == dt.date(2026, 12, 1)
    assert [need.id for need in made.tasks[0].needs if not need.met] == [
        "identity",
        "bsn",
        "photo",
        "old-document",
        "in-person",
    ]


def test_bram_of_sixteen_pays_the_lower_fee_for_his_passport() -> None:
    made = arranged(EVENT, documents=("passport",), birth_date="2010-03-01", **HERE)
    assert ids(made) == ["parent-consent", "new-passport"] and made.total == 5889


def test_carla_flies_next_week_and_asks_for_haste() -> None:
    made = arranged(EVENT, documents=("passport",), not_here=("none-lost",), haste=("passport",))
    assert ids(made) == ["new-passport", "rush-passport"]
    assert made.total == 7787 + 5301
    assert task(made, "rush-passport").due is None  # when it is ready is for the counter to say


def test_daan_drove_with_a_licence_that_expired_yesterday() -> None:
    made = arranged(
        EVENT,
        documents=("driving-licence",),
        licence_kind="car",
        licence_until="2026-11-22",
        **HERE,
    )
    assert ids(made) == ["stop-driving", "new-driving-licence"]


def test_a_licence_is_valid_to_the_end_of_its_last_day() -> None:
    made = arranged(
        EVENT,
        documents=("driving-licence",),
        licence_kind="car",
        licence_until="2026-11-23",
        **HERE,
    )
    assert ids(made) == ["new-driving-licence"]
    unknown = arranged(EVENT, documents=("driving-licence",), licence_kind="car", **HERE)
    assert ids(unknown) == ["new-driving-licence"]


def test_eva_renews_card_and_licence_and_the_licence_waits() -> None:
    made = arranged(EVENT, documents=("id-card", "driving-licence"), licence_kind="car", **HERE)
    assert ids(made) == ["new-id-card", "new-driving-licence"]
    assert task(made, "new-driving-licence").due == dt.date(2026, 12, 8)
    assert made.total == 7038 + 5110


def test_fatma_has_lost_the_expired_card_too() -> None:
    made = arranged(EVENT, documents=("id-card",), not_here=("id-card",), haste=("no-haste",))
    assert ids(made) == ["declaration-of-loss", "new-id-card"]
    needed = {need.id: need.met for need in task(made, "new-id-card").needs}
    assert needed["old-document"] is True, "what is gone cannot be asked for"


def test_gerrit_needs_his_lost_licence_the_next_working_day() -> None:
    made = arranged(
        EVENT,
        documents=("driving-licence",),
        licence_kind="car",
        not_here=("driving-licence",),
        haste=("driving-licence",),
    )
    assert ids(made) == ["report-licence", "new-driving-licence", "rush-driving-licence"]
    assert task(made, "rush-driving-licence").due == dt.date(2026, 11, 24)
    assert made.total == 5110 + 3965

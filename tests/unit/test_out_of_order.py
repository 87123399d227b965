# SPDX-License-Identifier: EUPL-1.2
"""A kiosk that cannot open its store says so: five reasons, five different sentences."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.config import Hall
from kiosk.errors import FailureCode
from kiosk.hearing import Ears
from kiosk.messages import Catalogue
from kiosk.store.serving import WAIT_FOR
from kiosk.visit.values import Moment, State
from ui.pages import out_of_order

ASSETS = Path(__file__).resolve().parents[2] / "assets"
HALL = Hall(
    municipality="Gemeente Voorbeeld",
    name="Stadhuis",
    address="Plein 1",
    postcode_and_town="1234 AB Voorbeeld",
    phone="14 0123",
    rsin="123456782",
)
NOW = Moment(dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC), 0.0, "x")


@pytest.mark.parametrize("code", sorted(WAIT_FOR, key=lambda code: code.value))
def test_the_page_tells_a_resident_where_to_go_and_staff_what_it_is(code: FailureCode) -> None:
    catalogue = Catalogue(ASSETS / "locale", ("nl", "en"))
    view = out_of_order(code, State(), NOW, catalogue, HALL)
    said = " ".join(view.page["body"])
    assert "balie" in said
    assert HALL.phone in said
    assert code.value in view.page["hint"]
    assert code.value not in said
    assert "«" not in str(view)
    assert not view.page["primary"]
    assert not view.chrome["canStop"]
    assert view.heard(Ears.ONE).text


def test_each_reason_has_its_own_remedy() -> None:
    catalogue = Catalogue(ASSETS / "locale", ("nl", "en"))
    for language in ("nl", "en"):
        remedies = {catalogue.text(language, f"failure-{code.value}-remedy") for code in WAIT_FOR}
        assert len(remedies) == len(WAIT_FOR)

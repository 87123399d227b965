# SPDX-License-Identifier: EUPL-1.2
"""The plan never calls free what somebody still has to tell the price of."""

from __future__ import annotations

from tests.unit.visit_kit import Walk

UNTOLD = "Sommige dingen kosten geld. Een medewerker zegt u hoeveel, voordat u iets betaalt."


def test_a_plan_whose_price_a_person_tells_is_not_called_free() -> None:
    walk = Walk().begin().choose("event.need-document").choose("civil-act").press("next")
    walk.choose("birth", "here").choose("document.none").contact()
    assert walk.key == "plan"
    assert UNTOLD in walk.view.page["body"]
    assert "Dit kost u niets." not in walk.view.page["body"]


def test_what_costs_nothing_is_called_free() -> None:
    walk = Walk().begin().choose("event.got-letter").choose("us", "tells")
    walk.press("skip").choose("no-help").press("next").choose("document.none").contact()
    assert walk.key == "plan"
    assert "Dit kost u niets." in walk.view.page["body"]

# SPDX-License-Identifier: EUPL-1.2
"""Tell it once, why, and my data: a whole visit of two life events at a real window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen]


def said(room: Room) -> str:
    """Return everything that a screen reader finds on the page."""
    return " ".join(node.name for node in room.hands.tree().walk())


def test_what_is_known_is_confirmed_and_ones_own_data_is_shown_and_printed(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.to_identity("city-pass")
        room.hall.lay("yilmaz")
        room.press("row.document.passport")
        room.see("key:can")
        room.fill(can="123456")
        room.see("card-read")
        room.hall.take_off()
        room.press("primary")
        room.see("fact:address")
        assert "Molenstraat 7B" in said(room) and "basisregistratie" in said(room)
        room.press("row.fact.yes", "action.skip")
        room.see("plan")
        room.press("action.why")
        room.wait_until(lambda: "koos u: “Mijn stadspas”" in said(room), "why")
        room.press("overlay.primary", "primary", "row.settle.later")
        room.see("review")
        room.press("primary")
        room.see("paper")
        room.wait_until(lambda: room.papers("letter") == 1, "the letter")
        room.press("primary")
        room.see("anything-else")
        room.press("row.else.data")
        room.see("data")
        assert "Molenstraat 7B" in said(room) and "999990408" not in said(room)
        room.press("action.print")
        room.wait_until(lambda: room.papers("letter") == 2, "the overview")
        room.press("primary")
        room.see("anything-else")
        # Something else has happened: nobody is asked again who they are or where they live.
        room.press("row.else.yes")
        room.see("what-happened")
        asked = {fetched["type"] for fetched in room.hall.registry.asked}
        assert asked == {"RaadpleegMetBurgerservicenummer"}
        assert len(room.hall.registry.asked) == 1

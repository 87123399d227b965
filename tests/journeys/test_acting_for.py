# SPDX-License-Identifier: EUPL-1.2
"""Somebody with a mandate on paper comes for the resident; a clerk sees the paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.hall_room import Room, open_room
from tests.journeys.test_clerk_badge import give_pin, journal, photographer

pytestmark = [pytest.mark.screen, pytest.mark.timeout(300)]


def _onward(room: Room, key: str) -> None:
    """Answer a page with the least that goes on."""
    if key == "identify":
        room.press("row.document.none")
    elif key == "question:name":
        room.fill(value="Noor Voorbeeld")
    elif key == "question:birth_date":
        room.fill(date="01-02-1990")
    elif key == "offers:ask":
        room.press("row.ask.no")
    elif key.startswith("question:"):
        room.press("action.skip")
    else:
        room.press("primary")


def test_a_mandate_holder_arranges_it_and_the_clerk_sees_the_paper(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        picture = photographer(room)
        room.see("start")
        room.press("row.language.nl", "primary", "row.event.wallet-stolen")
        room.see("for-whom")
        room.press("row.for.other")
        room.see("acting-as")
        picture("acting-1-as")
        room.press("row.as.mandate")
        room.see("acting-name")
        picture("acting-2-name")
        room.fill(name="Bram Gemachtigd")

        room.see("question:contents")
        room.press("row.bank-card", "primary", "row.today")
        room.see("question:place")
        room.fill(value="Station")
        room.press("row.no")
        room.see("identify")
        room.press("help", "overlay.action.clerk")
        room.see("clerk:sign-in")
        room.hall.lay_badge("b.devries")
        give_pin(room, next(c.pin for c in room.hall.clerks.values() if c.id == "b.devries"))
        room.see("clerk:desk")
        picture("acting-3-desk")
        room.press("row.right-seen")
        room.hands.wait_for(
            lambda tree: all(n.id != "row.right-seen" for n in tree.walk()) or None, "it is seen"
        )
        room.hall.take_off()

        while (key := room.settled()) not in ("received", "anything-else"):
            if key == "review":
                picture("acting-4-review")
                shown = [n.name for n in room.hands.tree().walk()]
                assert any("Bram Gemachtigd" in name for name in shown)
            _onward(room, key)
        room.wait_for_backend()
        roles = room.hall.backend.holdings().rollen
        (acting,) = [role for role in roles if role.get("indicatieMachtiging") == "gemachtigde"]
        assert "Gemachtigd" in str(acting["betrokkeneIdentificatie"])
        assert len(roles) >= 2, "the resident is there too"
        told = [(kind, actor) for kind, actor, _ in journal(room)]
        assert ("representation.seen", "b.devries") in told

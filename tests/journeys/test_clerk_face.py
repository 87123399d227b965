# SPDX-License-Identifier: EUPL-1.2
"""A clerk at a real kiosk compares the face in a document's chip with the person."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.hall_room import open_room
from tests.journeys.test_clerk_badge import give_pin, journal, photographer

pytestmark = [pytest.mark.screen, pytest.mark.timeout(200)]


def test_a_clerk_sees_the_face_from_the_chip_and_it_leaves_no_trace(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        picture = photographer(room)
        pins = {clerk.id: clerk.pin for clerk in room.hall.clerks.values()}
        room.see("start")
        room.press("row.language.nl", "primary", "row.event.wallet-stolen", "row.for.myself")
        room.see("question:contents")
        room.press("help", "overlay.action.clerk")
        room.see("clerk:sign-in")
        room.hall.lay_badge("b.devries")
        give_pin(room, pins["b.devries"])
        room.see("clerk:desk")
        room.press("row.identity")
        room.see("clerk:identity")
        picture("face-1-checklist")
        room.press("row.chip-photo")
        room.see("clerk:compare-key")
        picture("face-2-key")
        room.hall.scan("lines", "jansen")
        room.see("clerk:compare-lay")
        picture("face-3-lay")
        room.hall.take_off()
        room.hall.lay("jansen")
        room.see("clerk:compare")
        shown = room.hands.find("picture")
        assert shown.name
        picture("face-4-compare")
        room.press("primary")
        room.see("clerk:sign-in")
        picture("face-5-again")
        room.hall.lay_badge("b.devries")
        give_pin(room, pins["b.devries"])
        room.see("clerk:identity")
        picture("face-6-kept")
        assert room.hands.find("row.chip-photo").has("checked")
        room.press("primary")
        room.see("clerk:person")
        picture("face-7-person")
        room.press("primary")
        room.see("clerk:desk")
        room.hall.take_off()
        room.see("question:contents")

        told = [(kind, actor) for kind, actor, _ in journal(room)]
        assert ("face.looked-at", "b.devries") in told
        assert ("face.compared", "b.devries") in told
        for path in tmp_path.rglob("*"):
            if path.is_file():
                assert b"\x89PNG" not in path.read_bytes()[:8] or path.parent.name == "paper"

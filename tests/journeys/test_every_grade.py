# SPDX-License-Identifier: EUPL-1.2
"""Every answer that a chip can get, shown from the dock at the real kiosk."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.identity.virtual_chip.licences import JANSEN as LICENCE
from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen, pytest.mark.timeout(300)]

GRADES = {
    "yilmaz": "is echt",
    "eriksson": "kennen hier de uitgever niet",
    "jansen-taken-back": "ingetrokken",
}


def said(room: Room) -> str:
    """Everything on the page, as assistive technology has it."""
    return " ".join(f"{node.name} {node.text}" for node in room.hands.tree().walk())


def read(room: Room, resident: str) -> None:
    room.hall.lay(resident)
    room.press("row.document.passport")
    room.see("key:can")
    room.fill(can="123456")


@pytest.mark.slow
def test_every_grade_is_told_in_words_with_its_reason(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.to_identity("driving-licence", "city-pass")
        for resident, words in GRADES.items():
            read(room, resident)
            room.see("card-read")
            assert words in said(room), resident
            room.hall.take_off()
            room.press("back")
            room.see("identify")
        for resident in ("jansen-altered", "jansen-copied"):
            read(room, resident)
            room.see("reading-failed")
            assert "passen niet bij elkaar" in said(room)
            room.hall.take_off()
            room.press("back")
            room.see("key:can")
            room.press("back")
            room.see("identify")
        # An old card without six digits: number and dates, typed.
        room.hall.lay("bakker")
        room.press("row.document.id-card")
        room.see("key:can")
        room.press("action.no-can")
        room.see("key:document-number")
        room.fill(document_number="SPECX0042")
        room.see("key:birth-date")
        room.fill(birth_date="01011939")
        room.see("key:expiry-date")
        room.fill(expiry_date="05012024")
        room.see("card-read")
        assert "verlopen" in said(room)


def test_a_driving_licence_is_read_at_the_kiosk(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.to_identity("city-pass")
        room.hall.lay("jansen-licence")
        room.press("row.document.driving-licence")
        room.see("key:licence-line")
        room.fill(**{"licence-line": LICENCE.access.line})
        room.see("card-read")
        assert "is echt" in said(room)

# SPDX-License-Identifier: EUPL-1.2
"""The hall's disasters during a visit: what was confirmed is there, once, and nobody is stuck."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen, pytest.mark.timeout(300)]


def lay_key(room: Room, resident: str = "yilmaz") -> None:
    room.press("row.document.passport")
    room.see("key:can")
    room.fill(can="123456")


def to_review(room: Room) -> None:
    room.see("question:address")
    room.press("action.skip")
    room.see("question:phone")
    room.press("action.skip")
    room.see("plan")
    room.press("primary", "row.settle.later")
    room.see("review")


def test_everything_goes_wrong_and_the_case_is_there_exactly_once(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        hall = room.hall
        hall.set_network(False)
        hall.receipt_printer.paper_out = True
        hall.letter_printer.cover_open = True
        room.to_identity("driving-licence", "city-pass")

        # The power fails in the middle: the resident goes on where they were.
        room.cut_the_power()
        room.see("resuming")
        room.press("row.resume.yes")
        room.see("identify")

        # The card is torn away in mid-read, then the reader is unplugged and back.
        hall.lay("yilmaz")
        hall.tear_off()
        lay_key(room)
        room.see("reading-failed")
        hall.set_plugged(False)
        room.press("primary")
        room.see("no-reader")
        hall.set_plugged(True)
        room.see("lay-card")
        hall.lay("yilmaz")
        room.see("card-read")
        hall.take_off()
        room.press("primary")

        to_review(room)
        hall.shift_clock(-3600)
        room.press("primary")
        room.see("paper")
        number = room.case_number()
        assert number.startswith("2026-A1-")

        # Confirmed, nothing printed, nothing synced: now the power again.
        room.cut_the_power()
        room.see("paper")
        assert room.case_number() == number
        assert room.papers("receipt") == 0

        # Everything comes back, and so does everything that was owed.
        hall.shift_clock(0)
        hall.receipt_printer.paper_out = False
        hall.letter_printer.cover_open = False
        hall.set_network(True)
        room.wait_until(lambda: room.papers("receipt") == 1, "the receipt")
        room.wait_until(lambda: room.papers("letter") == 1, "the letter")
        room.wait_for_backend()
        room.press("primary")
        room.see("anything-else")
        room.press("row.else.no")
        room.see("farewell")
        assert room.missing() == []


def test_paper_that_does_not_come_never_holds_up_the_resident_nor_the_next_one(
    tmp_path: Path,
) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.hall.receipt_printer.cover_open = True
        room.to_identity("driving-licence", "city-pass")
        room.press("row.document.none")
        room.see("question:name")
        room.fill(value="Noor Voorbeeld")
        room.see("question:birth_date")
        room.fill(date="01-02-1980")
        to_review(room)
        room.press("primary")
        room.see("paper")
        room.wait_until(lambda: room.papers("letter") == 1, "the letter")
        room.press("primary")
        room.see("anything-else")
        room.press("row.else.no")
        room.see("farewell")
        room.press("primary")
        room.see("start")
        # The cover closes when the next resident stands there: nothing of the last one comes out.
        room.hall.receipt_printer.cover_open = False
        room.press("row.language.en")
        room.see("comfort")
        room.wait_for_backend()
        assert room.papers("receipt") == 0


def test_a_clerk_helps_at_the_kiosk_and_the_visit_goes_on_as_it_was(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.to_identity("driving-licence", "city-pass")
        room.press("row.document.none")
        room.see("question:name")
        room.fill(value="Noor Voorbeeld")
        room.see("question:birth_date")
        room.fill(date="01-02-1980")
        room.see("question:address")
        room.press("comfort.contrast", "action.skip", "action.skip")
        room.see("plan")
        room.press("primary", "row.settle.cash")
        room.see("review")
        room.press("primary")
        room.see("paper")

        room.press("help", "overlay.action.clerk")
        room.see("clerk:sign-in")
        room.hands.type("field.clerk-id", room.hall.clerk)
        room.fill_secret("passphrase", "not this one")
        room.press("primary")
        room.hands.wait_for(
            lambda tree: next((n for n in tree.walk() if n.id == "error" and n.name), None),
            "the refusal in words",
        )
        room.fill_secret("passphrase", room.hall.passphrase)
        room.press("primary")
        room.see("clerk:desk")
        room.press("row.identity")
        room.see("clerk:identity")
        room.press("row.registry-photo", "row.control-questions", "primary")
        room.see("clerk:person")
        room.press("primary")
        room.see("clerk:desk")
        room.press("row.cash")
        room.see("clerk:cash")
        room.press("primary")
        room.see("clerk:desk")
        room.wait_until(lambda: room.papers("receipt") == 2, "receipt and cash receipt")
        room.press("row.reprint", "row.paper.confirmation", "row.reason.extra-copy")
        room.wait_until(lambda: room.papers("letter") == 2, "a second letter")
        room.see("clerk:desk")
        room.press("primary")

        room.see("paper")
        room.press("primary")
        room.see("anything-else")
        room.press("row.else.no")
        room.see("farewell")
        room.wait_for_backend()

# SPDX-License-Identifier: EUPL-1.2
"""Disasters in any order, at any page: the resident gets through, and the case is there once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.demo.journey import STOLEN_WALLET, page_key
from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen, pytest.mark.slow, pytest.mark.timeout(600)]

DETOURS = {
    "resuming": "row.resume.yes",
    "reading-failed": "action.without",
    "no-reader": "primary",
}
BY_HAND = {
    "question:name": {"value": "Noor Voorbeeld"},
    "question:birth_date": {"date": "01-02-1980"},
}
MOST_PAGES = 120


def disaster(room: Room, dice: random.Random, page: str) -> str:
    """Let something go wrong, or right again."""
    hall = room.hall
    kind = dice.choice(
        ["nothing"] * 3 + ["network", "receipt", "letter", "reader", "tear", "clock", "power"]
    )
    match kind:
        case "network":
            hall.set_network(not hall.network)
        case "receipt":
            hall.receipt_printer.paper_out = not hall.receipt_printer.paper_out
        case "letter":
            hall.letter_printer.cover_open = not hall.letter_printer.cover_open
        case "reader":
            hall.set_plugged(not hall.plugged)
        case "tear":
            hall.tear_off()
        case "clock":
            hall.shift_clock(dice.choice([-3600, 3600, 0]))
        case "power" if page not in ("start", "comfort", "what-happened", "farewell"):
            room.cut_the_power()
    return kind


def mend(room: Room) -> None:
    """Put everything right."""
    hall = room.hall
    hall.shift_clock(0)
    hall.set_network(True)
    hall.set_plugged(True)
    hall.receipt_printer.paper_out = False
    hall.letter_printer.cover_open = False


@pytest.mark.parametrize("seed", range(6))
def test_the_resident_gets_through_whatever_happens(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    story: list[str] = []
    with open_room(tmp_path, 1080, 1920) as room:
        seen: dict[str, int] = {}
        before = ""
        for _ in range(MOST_PAGES):
            room.hands.wait_for(
                lambda tree, before=before: page_key(tree) not in ("", before),
                f"a page after {before}; story: {story}",
                timeout=40.0,
            )
            story.append(f"{room.settled()}:{disaster(room, dice, room.settled())}")
            before = room.settled()
            if before == "paper":
                break
            if before in DETOURS:
                room.press(DETOURS[before])
            elif before in BY_HAND:
                room.fill(**BY_HAND[before])
            else:
                acts = STOLEN_WALLET[before]
                acts[min(seen.get(before, 0), len(acts) - 1)](Walker(room))
                seen[before] = seen.get(before, 0) + 1
        assert before == "paper", story
        number = room.case_number()
        mend(room)
        room.wait_until(lambda: room.papers("receipt") >= 1, f"the receipt; {story}", 60.0)
        room.wait_until(lambda: room.papers("letter") >= 1, f"the letter; {story}", 60.0)
        room.wait_for_backend()
        assert room.case_number() == number
        room.press("primary")
        room.see("anything-else")
        room.press("row.else.no")
        room.see("farewell")
        assert room.missing() == [], story


class Walker:
    """What an act of the journey may use, without pictures."""

    def __init__(self, room: Room) -> None:
        self.outside = room.hands
        self.hall = room.hall

    def picture(self, name: str) -> None:
        """Take none."""

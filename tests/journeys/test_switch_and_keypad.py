# SPDX-License-Identifier: EUPL-1.2
"""The whole journey of the stolen wallet with one switch, with two, and with a keypad."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.journeys.hall_room import Room, open_room
from ui.outside.tree import Node

pytestmark = [pytest.mark.screen, pytest.mark.slow, pytest.mark.timeout(1500)]

LETTERS = ("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm',.")
PAD = ("123", "456", "789", "-0")
STEP_SECONDS = 90.0
F19, F20 = 197, 198
"""What X calls the keys that a switch interface is set to (hid:6e and hid:6f)."""


class Switcher:
    """Somebody who sees where the frame is and has one switch, or two."""

    def __init__(self, room: Room, switches: int) -> None:
        self.room = room
        self.switches = switches
        self.lines = LETTERS
        """The lines of the keyboard that the page has."""

    def frame(self) -> str:
        return self.room.hands.find("scan.frame", 20.0).name

    def begin(self) -> None:
        self.room.hands.screen.strike(F20 if self.switches == 2 else F19)

    def take(self, name: str) -> None:
        """Wait for, or move, the frame to a control and take it."""
        wanted = self.room.hands.find(name, 20.0)
        deadline = time.monotonic() + STEP_SECONDS
        pressed = ""
        while time.monotonic() < deadline:
            told = self.frame()
            if told == wanted.name or told.startswith(f"{wanted.name}. "):
                self.press()
                return
            if told != pressed and self.leads(told, name):
                pressed = told
                self.press()
            elif self.switches == 2:
                pressed = ""
                self.room.hands.keys("space")
                time.sleep(0.56)
            else:
                pressed = pressed if told == pressed else ""
                time.sleep(0.05)
        raise AssertionError(f"the frame never came to {name}; it is round {self.frame()!r}")

    def press(self) -> None:
        # The same switch within half a second is a tremor.
        time.sleep(0.56)
        self.room.hands.keys("Return" if self.switches == 2 else "space")
        time.sleep(0.3)

    def typed(self, field: str, text: str) -> None:
        """See that what was typed stands in a field; the dashes of a date come by themselves."""
        self.room.wait_until(
            lambda: self.room.hands.find(field).text.replace("-", "") == text,
            f"{text} in {self.room.hands.find(field).text!r}",
            4.0,
        )

    def leads(self, group: str, name: str) -> bool:
        if name.startswith("key."):
            key = name.removeprefix("key.")
            if not group.startswith("Toetsen"):
                return False
            first = group.rpartition(" ")[2]
            return any(key in line for line in self.lines if line[0] == first)
        if name.startswith("comfort.") or name in ("help", "stop"):
            return group == "Onderste rij"
        if name.startswith(("primary", "action.", "back", "overlay.")):
            return group == "Knoppen"
        return group == "Antwoorden"

    def go(self, key: str, *names: str) -> None:
        self.room.see(key)
        for name in names:
            self.take(name)


def walk_with_switches(room: Room, switches: int) -> None:
    who = Switcher(room, switches)
    room.see("start")
    who.begin()
    who.take("row.language.nl")
    if switches == 1:
        who.go("comfort", "row.part.touch")
        who.go("settings:touch", "row.part.pace")
        who.go("settings:pace", "row.pace.4", "primary")
        who.go("settings:touch", "primary")
    who.go("comfort", "primary")
    who.go("what-happened", "row.event.wallet-stolen")
    who.go("for-whom", "row.for.myself")
    who.go("question:contents", "row.bank-card", "row.driving-licence", "primary")
    who.go("question:stolen_on", "row.today")
    who.go("question:place", "key.b", "key.u", "primary")
    who.go("question:police", "row.no")
    who.go("identify", "row.document.none")
    who.go("question:name", "key.j", "key.o", "primary")
    room.see("question:birth_date")
    who.lines = PAD
    for place in range(1, 9):
        who.take(f"key.{'01021980'[place - 1]}")
        who.typed("field.date", "01021980"[:place])
    who.take("primary")
    who.go("question:address", "action.skip")
    who.go("question:phone", "action.skip")
    who.go("plan", "primary")
    who.go("settle", "row.settle.later")
    who.go("review", "primary")
    who.go("paper", "primary")
    room.wait_until(lambda: room.papers("letter") == 1, "the letter")
    who.go("anything-else", "row.else.no")
    who.go("farewell", "primary")
    room.see("start")


@pytest.mark.parametrize("switches", [1, 2])
def test_the_whole_journey_works_with_switches_alone(tmp_path: Path, switches: int) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        walk_with_switches(room, switches)
        room.wait_for_backend()
        assert room.missing() == []


class Thumb:
    """Somebody with a keypad: four arrows, select and back."""

    def __init__(self, room: Room) -> None:
        self.room = room

    def to(self, name: str) -> None:
        """Go to a control with the arrows, as one who sees it would."""
        wanted = self.room.hands.find(name, 20.0)
        for _ in range(80):
            here = self.room.hands.focused()
            if here is not None and here.id == name:
                return
            self.room.hands.keys(self.arrow(here, wanted))
            time.sleep(0.03)
        raise AssertionError(f"{name} cannot be reached with arrows; the focus is on {here}")

    @staticmethod
    def arrow(here: Node | None, wanted: Node) -> str:
        if here is None or not (here.id.startswith("key.") and wanted.id.startswith("key.")):
            return "Down"
        down = (wanted.y + wanted.height / 2) - (here.y + here.height / 2)
        if abs(down) > here.height / 2:
            return "Down" if down > 0 else "Up"
        return "Right" if wanted.x > here.x else "Left"

    def go(self, key: str, *names: str) -> None:
        self.room.see(key)
        for name in names:
            self.to(name)
            time.sleep(0.55)
            self.room.hands.keys("Return")
            time.sleep(0.1)


def test_the_whole_journey_works_with_arrows_and_select_alone(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        who = Thumb(room)
        who.go("start", "row.language.nl")
        who.go("comfort", "primary")
        who.go("what-happened", "row.event.wallet-stolen")
        who.go("for-whom", "row.for.myself")
        who.go("question:contents", "row.bank-card", "row.driving-licence", "primary")
        who.go("question:stolen_on", "row.today")
        who.go("question:place", "key.b", "key.u", "key.s", "primary")
        who.go("question:police", "row.no")
        who.go("identify", "row.document.none")
        who.go("question:name", "key.j", "key.o", "primary")
        who.go("question:birth_date", *(f"key.{digit}" for digit in "01021980"), "primary")
        who.go("question:address", "action.skip")
        who.go("question:phone", "action.skip")
        who.go("plan", "primary")
        who.go("settle", "row.settle.later")
        who.go("review", "primary")
        who.go("paper", "primary")
        who.go("anything-else", "row.else.no")
        who.go("farewell", "primary")
        room.see("start")
        room.wait_for_backend()
        assert room.missing() == []

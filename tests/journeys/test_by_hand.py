# SPDX-License-Identifier: EUPL-1.2
"""The journey of the stolen wallet by hand: with keys alone, and by touch on a wide screen."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.journeys.hall_room import open_room

pytestmark = [pytest.mark.screen, pytest.mark.timeout(300)]


def test_the_whole_journey_works_with_the_keyboard_alone(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.see("start")
        room.by_key("row.language.en")
        room.see("comfort")
        room.by_key("row.part.contrast")
        room.see("settings:contrast")
        room.by_key("row.contrast.high")
        room.by_key("primary")
        room.see("comfort")
        room.by_key("primary")
        room.see("what-happened")
        room.by_key("row.event.wallet-stolen")
        room.see("for-whom")
        room.by_key("row.for.myself")
        room.see("question:contents")
        room.by_key("row.bank-card")
        room.by_key("row.driving-licence")
        room.by_key("primary")
        room.see("question:stolen_on")
        room.by_key("row.today")
        room.see("question:place")
        room.type_by_key("value", "the market")
        room.by_key("primary")
        room.see("question:police")
        room.by_key("row.no")
        room.see("identify")
        room.by_key("row.document.none")
        room.see("question:name")
        room.type_by_key("value", "Noor Voorbeeld")
        room.by_key("primary")
        room.see("question:birth_date")
        room.type_by_key("date", "01-02-1980")
        room.by_key("primary")
        room.see("question:address")
        room.by_key("action.skip")
        room.see("question:phone")
        room.by_key("action.skip")
        room.see("plan")
        room.by_key("primary")
        room.see("settle")
        room.by_key("row.settle.later")
        room.see("review")
        room.by_key("primary")
        room.see("paper")
        room.wait_until(lambda: room.papers("letter") >= 1, "the letter")
        room.wait_until(lambda: room.papers("receipt") == 1, "the receipt")
        room.by_key("primary")
        room.see("anything-else")
        room.by_key("row.else.no")
        room.see("farewell")
        room.by_key("primary")
        room.see("start")
        room.wait_for_backend()
        assert room.missing() == []


def test_the_journey_works_by_touch_on_a_wide_screen(tmp_path: Path) -> None:
    with open_room(tmp_path, 1920, 1080) as room:

        def tap(key: str, *names: str) -> None:
            room.see(key)
            for name in names:
                # The same control pressed twice at once counts once, also on the next page.
                time.sleep(0.6)
                room.hands.tap(name)

        tap("start", "row.language.nl")
        tap("comfort", "primary")
        tap("what-happened", "row.event.wallet-stolen")
        tap("for-whom", "row.for.myself")
        tap("question:contents", "row.bank-card", "row.city-pass", "primary")
        tap("question:stolen_on", "row.yesterday")
        room.see("question:place")
        room.fill(value="Station")
        tap("question:police", "row.done")
        tap("identify", "row.document.none")
        room.see("question:name")
        room.fill(value="Noor Voorbeeld")
        room.see("question:birth_date")
        room.fill(date="01-02-1980")
        tap("question:address", "action.skip")
        tap("question:phone", "action.skip")
        tap("plan", "primary")
        tap("settle", "row.settle.waiver")
        tap("offers:fees", "row.ask.no")
        tap("review", "primary")
        tap("paper", "primary")
        tap("anything-else", "row.else.no")
        tap("farewell", "primary")
        room.see("start")
        room.wait_for_backend()
        assert room.missing() == []

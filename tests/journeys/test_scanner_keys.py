# SPDX-License-Identifier: EUPL-1.2
"""A scanner that types, in front of a real window: a document, the back of a card, a letter."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.demo.hall import Hall
from kiosk.demo.journey import page_key
from kiosk.identity.virtual_chip import made_up_residents
from kiosk.store import Store
from kiosk.store.keys import database_key
from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen, pytest.mark.timeout(300)]

BSN = "999990408"


def scan(room: Room, text: str) -> None:
    """Send real keys as fast as a scanner does, and Enter at the end."""
    room.hands.screen.type(text + "\n")


def scan_to(room: Room, text: str, key: str) -> None:
    """Scan as a person does: once more when the page says that it was not read well.

    On a machine with too much to do even a scanner's keys come too slowly to be known for one.
    """
    for _ in range(2):
        scan(room, text)
        deadline = time.monotonic() + 8.0
        while time.monotonic() < deadline:
            if page_key(room.hands.tree()) == key:
                return
            time.sleep(0.2)
    scan(room, text)
    room.see(key)


def says(room: Room, words: str) -> None:
    """Wait until these words stand on the screen."""
    room.hands.wait_for(
        lambda tree: any(words in (node.name or "") for node in tree.walk()) or None, words
    )


def return_code(hall: Hall) -> str:
    """Read the code that is on the letter out of the kiosk's own database."""
    from kiosk import config as settings
    from kiosk.clock import SystemClock

    config = settings.load(hall.config)
    store = Store.open(
        Path(config.kiosk.data_folder), database_key(config.key), SystemClock(), config.kiosk.code
    )
    try:
        return store.case(store.case_summaries()[0].number).return_code
    finally:
        store.close()


def zone_of(name: str) -> str:
    """Return the machine-readable zone that stands on a made-up resident's document."""
    resident = next(one for one in made_up_residents() if one.id == name)
    return resident.page.zone()


def test_scans_take_the_place_of_typing_and_a_letter_opens_its_case(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        room.see("start")
        scan(room, "8710400145981")  # a shop's barcode: nothing happens
        time.sleep(0.5)
        room.see("start")
        room.press("row.language.nl")
        room.see("comfort")
        scan(room, BSN)
        says(room, "Uw BSN is genoteerd")
        room.press("primary", "row.event.wallet-stolen")
        room.see("for-whom")
        scan(room, "https://example.org/nothing")
        says(room, "kunnen wij niet gebruiken")
        room.press("row.for.myself", "row.driving-licence", "primary", "row.today")
        room.see("question:place")
        room.hands.screen.type("Station")
        room.press("primary", "row.no")
        room.see("identify")
        scan_to(room, zone_of("jansen"), "lay-card")
        room.hall.lay("jansen")
        room.see("card-read")
        # Gone on without taking it along: it is asked for until it is taken.
        room.press("primary")
        room.hands.wait_for(
            lambda tree: any(n.id == "overlay.take-card" for n in tree.walk()) or None, "alarm"
        )
        room.hall.take_off()
        room.see("fact:address")
        room.press("row.fact.yes", "action.skip", "primary", "row.settle.later")
        room.see("review")
        room.press("primary")
        room.see("paper")
        room.wait_until(lambda: room.papers("letter") == 1, "the letter")
        room.press("primary")
        room.see("anything-else")
        room.press("row.else.no")
        room.see("farewell")
        room.press("primary")
        room.see("start")
        room.wait_for_backend()
        room.kiosk.stop()
        room.hands.close()
        code = return_code(room.hall)
        room.switch_on()

        room.see("start")
        scan_to(room, "LOKET:" + code.replace("-", ""), "letter:born")
        room.fill(date="31-12-1999")
        room.see("letter:refused")
        room.press("primary")
        room.see("letter:code")
        scan_to(room, "LOKET:" + code.replace("-", ""), "letter:born")
        scan_to(room, zone_of("jansen"), "letter:open")
        says(room, "In behandeling")
        room.press("row.add.phone")
        room.see("letter:add:phone")
        room.fill(value="06 12345678")
        room.see("letter:open")
        says(room, "toegevoegd aan uw zaak")
        room.press("primary")
        room.see("farewell")

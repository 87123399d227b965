# SPDX-License-Identifier: EUPL-1.2
"""Two clerks with badges at a real kiosk: signing in, four eyes, and a badge taken away."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import config as settings
from kiosk.store import Store
from kiosk.store.keys import database_key
from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen, pytest.mark.timeout(200)]

DEVRIES, YILDIRIM = "b.devries", "f.yildirim"


def photographer(room: Room) -> Callable[[str], None]:
    """Keep pictures of the pages where LOKET_SHOTS says, for people to look at."""
    folder = os.environ.get("LOKET_SHOTS")

    def picture(name: str) -> None:
        if folder:
            time.sleep(0.5)
            room.hands.screenshot(Path(folder) / f"{name}.png")

    return picture


def give_pin(room: Room, pin: str) -> None:
    room.see("clerk:badge-pin")
    room.fill_secret("pin", pin)
    room.press("primary")


def journal(room: Room) -> list[tuple[str, str, dict[str, object]]]:
    room.kiosk.stop()
    config = settings.load(room.hall.config)
    key = database_key(config.key)
    store = Store.open(Path(config.kiosk.data_folder), key, room.hall.clock, config.kiosk.code)
    try:
        assert store.verify_journal().ok
        return [(line.kind, line.actor, dict(line.detail)) for line in store.journal()]
    finally:
        store.close()


def test_two_clerks_establish_an_identity_with_their_badges(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920, "auto") as room:
        picture = photographer(room)
        pins = {clerk.id: clerk.pin for clerk in room.hall.clerks.values()}
        room.see("start")

        # A badge on the idle kiosk opens the staff pages; taken away, the start page is back.
        room.hall.lay_badge(DEVRIES)
        room.see("clerk:badge-pin")
        picture("1-pin")
        room.hall.take_off()
        room.see("clerk:sign-in")
        picture("2-moved")
        room.press("action.leave")
        room.see("start")

        room.press("row.language.nl")
        room.see("comfort")
        room.press("primary")
        room.see("what-happened")
        room.press("row.event.wallet-stolen", "row.for.myself")
        room.see("question:contents")
        room.press("row.bank-card")

        # A badge in the middle of a visit is nothing.
        room.hall.lay_badge(DEVRIES)
        time.sleep(1.0)
        room.see("question:contents")
        room.hall.take_off()

        # A resident's document on the clerk's page is told apart.
        room.press("help", "overlay.action.clerk")
        room.see("clerk:sign-in")
        picture("3-sign-in")
        room.hall.lay("jansen")
        room.hands.wait_for(
            lambda tree: any("document van een inwoner" in n.name for n in tree.walk()), "kindness"
        )
        picture("4-document")

        room.hall.lay_badge(DEVRIES)
        give_pin(room, "000000")
        room.hands.wait_for(
            lambda tree: any("nog twee pogingen" in n.description for n in tree.walk()),
            "the tries left",
        )
        picture("5-wrong-pin")
        give_pin(room, pins[DEVRIES])
        room.see("clerk:desk")
        picture("6-desk")
        room.press("row.identity")
        room.see("clerk:identity")
        room.press("row.known-person", "primary")
        room.see("clerk:person")
        room.fill(family_name="Voorbeeld", given_names="Noor", birth_date="01-02-1980")
        room.see("clerk:second")
        picture("7-second")
        room.hall.take_off()
        time.sleep(1.0)
        room.hall.lay_badge(YILDIRIM)
        give_pin(room, pins[YILDIRIM])
        room.see("clerk:confirm")
        picture("8-confirm")
        room.press("primary")
        room.see("clerk:confirmed")
        picture("9-confirmed")
        room.hall.take_off()
        room.press("primary")
        room.see("question:contents")
        assert room.hands.find("row.bank-card").has("checked")

        # Signed in again, and the badge is taken away: the resident's page is back by itself.
        room.press("help", "overlay.action.clerk")
        room.see("clerk:sign-in")
        room.hall.lay_badge(YILDIRIM)
        give_pin(room, pins[YILDIRIM])
        room.see("clerk:desk")
        room.hall.take_off()
        room.see("question:contents")

        lines = journal(room)
        told = [(kind, actor) for kind, actor, _ in lines]
        assert ("identity.established", DEVRIES) in told
        assert ("identity.confirmed", YILDIRIM) in told
        assert ("badge.refused", DEVRIES) in told
        signed_in = [
            (actor, detail["by"]) for kind, actor, detail in lines if kind == "clerk.signed-in"
        ]
        assert signed_in == [(DEVRIES, "badge"), (YILDIRIM, "badge"), (YILDIRIM, "badge")]
        assert told.count(("clerk.left", DEVRIES)) == 1
        assert told.count(("clerk.left", YILDIRIM)) == 2

# SPDX-License-Identifier: EUPL-1.2
"""A birth found in its group, and money troubles said in one's own words, from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.hall_room import Room, open_room

pytestmark = [pytest.mark.screen, pytest.mark.timeout(300)]


def _go(room: Room, key: str, *names: str) -> None:
    room.see(key)
    room.press(*names)


def _contact(room: Room) -> None:
    _go(room, "identify", "row.document.none")
    room.see("question:name")
    room.fill(value="Noor Voorbeeld")
    room.see("question:birth_date")
    room.fill(date="01-02-1990")
    _go(room, "question:address", "action.skip")
    _go(room, "question:phone", "action.skip")


def test_a_birth_and_an_empty_purse_are_arranged_from_outside(tmp_path: Path) -> None:
    with open_room(tmp_path, 1080, 1920) as room:
        _go(room, "start", "row.language.nl")
        _go(room, "comfort", "primary")
        _go(room, "what-happened", "row.group.family")
        _go(room, "group:family", "row.event.child-born")
        _go(room, "for-whom", "row.for.myself")
        _go(room, "question:situation", "row.born")
        _go(room, "question:born_where", "row.here")
        _go(room, "question:born_on", "row.yesterday")
        _go(room, "question:how_many", "row.more")
        _go(room, "question:you", "row.gave-birth")
        _go(room, "question:parents", "row.together")
        _go(room, "question:recognised", "row.want")
        _go(room, "question:first_child", "row.first")
        _go(room, "question:surname", "row.later")
        _go(room, "question:child_names", "action.skip")
        _contact(room)
        room.see("plan")
        room.hands.find("row.task.declare-birth")
        _go(room, "plan", "primary")
        _go(room, "offers:ask", "row.ask.no")
        _go(room, "review", "primary")
        _go(room, "paper", "primary")
        _go(room, "anything-else", "row.else.yes")

        _go(room, "what-happened", "row.say")
        room.see("saying-it")
        room.fill(said="ik kan de huur niet betalen")
        _go(room, "meant", "row.event.short-of-money")
        _go(room, "question:urgent", "row.home", "primary")
        _go(room, "question:wanted", "row.unsure", "primary")
        _go(room, "question:income_from", "row.work")
        _go(room, "question:household", "row.alone")
        room.wait_until(lambda: room.settled() != "question:household", "the next page")
        while (key := room.settled()) != "plan":
            _onward(room, key)
        room.hands.find("row.task.talk-today")
        room.hands.find("row.task.debts-threat")


def _onward(room: Room, key: str) -> None:
    """Answer what is asked again, in whatever way it is asked."""
    if key.startswith("fact:"):
        room.press("row.fact.yes")
    elif key == "identify":
        room.press("row.document.none")
    elif key == "question:name":
        room.fill(value="Noor Voorbeeld")
    elif key == "question:birth_date":
        room.fill(date="01-02-1990")
    else:
        room.press("action.skip")

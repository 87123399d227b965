# SPDX-License-Identifier: EUPL-1.2
"""A visit with a driving licence: chosen, its line typed or scanned, its chip read."""

from __future__ import annotations

from kiosk.identity.states import CardReady, LicenceKey, NoCard
from kiosk.identity.virtual_chip.licences import JANSEN
from kiosk.visit.effects import ReadChip
from kiosk.visit.events import CardChanged, Scanned
from tests.unit.visit_kit import Walk

LINE = JANSEN.access.line


def rows(walk: Walk) -> list[str]:
    return [row["id"] for row in walk.view.page["rows"]]


def test_the_line_of_a_licence_opens_its_chip() -> None:
    walk = Walk().wallet("bank-card").choose("document.driving-licence")
    walk.happen(CardChanged(NoCard()))
    assert walk.key == "key:licence-line"
    walk.type(**{"licence-line": "D1NLD"}).press("next")
    assert walk.key == "key:licence-line"
    walk.type(**{"licence-line": f"{LINE[:15].lower()} {LINE[15:]}"}).press("next")
    assert walk.key == "lay-card"
    walk.happen(CardChanged(CardReady(b"")))
    assert walk.effects[-1] == ReadChip(LicenceKey(LINE), "wallet-stolen")


def test_a_scanned_licence_is_not_typed() -> None:
    walk = Walk().wallet("bank-card")
    walk.happen(CardChanged(CardReady(b"")))
    walk.happen(Scanned(LINE))
    assert walk.key == "reading"
    assert walk.effects[-1] == ReadChip(LicenceKey(LINE), "wallet-stolen")


def test_what_was_stolen_is_not_asked_for() -> None:
    assert "document.driving-licence" in rows(Walk().wallet("bank-card"))
    left = rows(Walk().wallet("driving-licence", "id-card"))
    assert "document.driving-licence" not in left
    assert "document.id-card" not in left
    assert left[-1] == "document.none"

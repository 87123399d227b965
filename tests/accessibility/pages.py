# SPDX-License-Identifier: EUPL-1.2
"""Every page there is, as the bridge would give it: found by walking the visit, seed by seed.

``python -m tests.accessibility.pages FILE`` writes them for ``python -m ui.gallery --pages FILE``.
A page is kept in its longest form, so that what fits it fits any of its kind.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any

from kiosk.cases import CaseNumber
from kiosk.errors import FailureCode
from kiosk.visit import derived
from kiosk.visit.effects import Confirm
from kiosk.visit.events import Confirmed, ConfirmFailed, PaperChanged, Tick
from tests.unit.visit_kit import RULES, Walk

TYPED = ("Noor Voorbeeld-van den Heuvel", "01-02-1980", "1234 AB", "12", "1250", "Stationsplein")
TURNS, STEPS = 160, 60
NUMBER = CaseNumber("2026-A1-00001-R")


def size_of(page: dict[str, Any]) -> int:
    """How much stands on a page."""
    rows = sum(len(row["text"]) + len(row["detail"]) + 20 for row in page["rows"])
    return rows + len(str(page["body"])) + len(page["hint"]) + len(page["title"])


def harvest(turns: int = TURNS) -> dict[str, dict[str, Any]]:
    """Walk, and return each page by its key, the longest there was; overlays among them."""
    found: dict[str, dict[str, Any]] = {}

    def keep(page: dict[str, Any]) -> None:
        key = page["key"]
        if page and (key not in found or size_of(page) > size_of(found[key])):
            found[key] = page

    events = list(RULES.content.events)
    for turn in range(turns):
        chance = random.Random(turn)
        walk = Walk()
        walk.press("language.nl") if turn % 5 == 0 else walk.choose_any("language.nl")
        for step in range(STEPS):
            if step == 2:
                walk.choose_any(f"event.{events[turn % len(events)]}")
            view = walk.view
            keep(view.page)
            if view.overlay:
                keep(view.overlay)
            _step(walk, view.overlay or view.page, chance)
    return found


def _step(walk: Walk, shown: dict[str, Any], chance: random.Random) -> None:
    """Do one thing that a person could, or that could happen to them."""
    for field in shown["fields"]:
        walk.type(**{field["id"]: chance.choice(TYPED)})
    ways = [("choose_any", row["id"]) for row in shown["rows"] if row["role"] != "fact"]
    ways += 3 * [("press", shown["primary"]["id"])] if shown["primary"] else []
    ways += [("press", action["id"]) for action in shown["actions"]]
    if chance.random() < 0.06:
        ways = [("press", chance.choice(("help", "stop", "why", "comfort.settings", "back")))]
    if chance.random() < 0.02:
        walk.clock.advance(95)
        walk.happen(Tick())
    if chance.random() < 0.02:
        walk.happen(PaperChanged("receipt", "paper-out"))
    if ways:
        how, id = chance.choice(ways)
        getattr(walk, how)(id)
    effects, walk.effects = walk.effects, []
    for effect in effects:
        if isinstance(effect, Confirm):
            if chance.random() < 0.2:
                walk.happen(ConfirmFailed(effect.visit.id, FailureCode.DISK_FULL))
                continue
            case = derived.make_case(effect.visit, effect.comfort, effect.at, RULES, NUMBER, "CODE")
            walk.happen(Confirmed(effect.visit.id, case))


def main() -> int:
    """Write the pages."""
    pages = harvest()
    Path(sys.argv[1]).write_text(json.dumps(pages, default=str), encoding="utf-8")
    print(f"{len(pages)} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())

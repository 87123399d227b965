# SPDX-License-Identifier: EUPL-1.2
"""A visit that can be walked without a screen: presses what the page shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.clock import FixedClock
from kiosk.config import Hall
from kiosk.life_events import content, finding
from kiosk.messages import Catalogue
from kiosk.visit import flow
from kiosk.visit.effects import Effect
from kiosk.visit.events import Chose, Entered, Event, Pressed
from kiosk.visit.values import Moment, Rules, State
from ui.pages import View, present

ASSETS = Path(__file__).parents[2] / "assets"
HALL = Hall(
    municipality="Gemeente Voorbeeldstad",
    name="Stadhuis",
    address="Markt 1",
    postcode_and_town="1234 AB  VOORBEELDSTAD",
    phone="14 0123",
    rsin="000000000",
)
CONTENT = content.load(ASSETS / "life-events")
CATALOGUE = Catalogue(ASSETS / "locale", ("nl", "en"))
RULES = Rules(CONTENT, ("nl", "en"), idle_seconds=90, warning_seconds=30)
START = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)


def _group_of(event: str) -> str:
    """Return the group in which a life event is found."""
    groups = finding.guide(CONTENT).groups
    return next(group.id for group in groups if event in {one.id for one in group.events})


@dataclass
class Walk:
    """One kiosk, walked by hand."""

    state: State = field(default_factory=State)
    clock: FixedClock = field(default_factory=lambda: FixedClock(START))
    effects: list[Effect] = field(default_factory=list)
    count: int = 0

    def moment(self) -> Moment:
        return Moment(self.clock.now(), self.clock.monotonic(), f"visit-{self.count}")

    def happen(self, event: Event) -> Walk:
        self.count += 1
        self.state, effects = flow.next_state(self.state, event, self.moment(), RULES)
        self.effects.extend(effects)
        return self

    def press(self, id: str) -> Walk:
        return self.happen(Pressed(id))

    def choose(self, *rows: str) -> Walk:
        for row in rows:
            if self.key == "for-whom" and not row.startswith("for."):
                self.happen(Chose("for.myself"))
            shown = [r["id"] for r in self.view.page["rows"]]
            if row.startswith("event.") and row not in shown and self.key == "what-happened":
                self.happen(Chose(f"group.{_group_of(row.removeprefix('event.'))}"))
                shown = [r["id"] for r in self.view.page["rows"]]
            assert row in shown, f"{row} is not on page {self.view.page['key']}: {shown}"
            self.happen(Chose(row))
        return self

    def choose_any(self, row: str) -> Walk:
        """Press a row of the page or of what lies over it."""
        return self.happen(Chose(row))

    def type(self, **fields: str) -> Walk:
        for name, text in fields.items():
            self.happen(Entered(name.replace("_", "-"), text))
        return self

    @property
    def view(self) -> View:
        return present(self.state, self.moment(), RULES, CATALOGUE, HALL)

    @property
    def key(self) -> str:
        return str(self.view.page["key"])

    def begin(self) -> Walk:
        """Choose Dutch and keep the comfort as it is."""
        return self.choose("language.nl").press("next")

    def wallet(self, *contents: str) -> Walk:
        """Say that the wallet was stolen with these things in it, today."""
        self.begin().choose("event.wallet-stolen").choose(*contents).press("next")
        if self.key == "question:card_from_2021":
            self.choose("unsure")
        if self.key == "question:new_documents":
            self.choose("id-card").press("next")
        self.choose("today").type(value="Station").press("next")
        return self.choose("no")

    def contact(self) -> Walk:
        """Answer who one is and where one lives."""
        if self.key == "question:name":
            self.type(value="Noor Voorbeeld").press("next")
            self.type(date="01-02-1980").press("next")
        self.type(postcode="1234 AB", number="12").press("next")
        self.type(street="Dorpsstraat", town="Voorbeeldstad").press("next")
        return self.press("skip")

# SPDX-License-Identifier: EUPL-1.2
"""A resident who walks a journey by the kiosk's accessible controls, and nothing else.

The walk knows no order: on each page it looks up what this resident does there, as a person
would. A page it does not know, or one that does not move on, ends the walk with what was seen.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kiosk.demo.hall import Hall
from ui.outside import Node, NotThere, Outside

PAGE_SECONDS = 30.0
"""How long a page may take to move on, on a slow and busy machine."""
MOST_PAGES = 80
SETTLE_SECONDS = 0.35
"""Rest before a picture, so that the page's movement has ended."""


class Walker(Protocol):
    """What a step may use: the hands outside the window, and the hall."""

    outside: Outside
    hall: Hall

    def picture(self, name: str) -> None:
        """Save a picture of the window, named after the page and `name`."""
        ...


@dataclass(frozen=True, slots=True)
class Press:
    """Press controls one after the other."""

    names: tuple[str, ...]

    def __call__(self, walk: Walker) -> None:
        """Do it."""
        for name in self.names[:-1]:
            walk.outside.press(name)
        if len(self.names) > 1:
            walk.picture("filled-in")
        walk.outside.press(self.names[-1])


@dataclass(frozen=True, slots=True)
class Fill:
    """Type into fields, then go on."""

    values: Mapping[str, str]

    def __call__(self, walk: Walker) -> None:
        """Do it."""
        for name, text in self.values.items():
            walk.outside.type(f"field.{name}", text)
        walk.picture("filled-in")
        walk.outside.press("primary")


@dataclass(frozen=True, slots=True)
class Lay:
    """Lay this resident's document on the reader."""

    resident: str

    def __call__(self, walk: Walker) -> None:
        """Do it."""
        walk.hall.lay(self.resident)


@dataclass(frozen=True, slots=True)
class TakeOff:
    """Take the document back, and go on."""

    def __call__(self, walk: Walker) -> None:
        """Do it."""
        walk.hall.take_off()
        walk.outside.press("primary")


class Wait:
    """Do nothing: the page moves on by itself."""

    def __call__(self, walk: Walker) -> None:
        """Do it."""


Act = Callable[[Walker], None]


def press(*names: str) -> Press:
    """Return the act of pressing these controls."""
    return Press(names)


NEXT = press("primary")

STOLEN_WALLET: Mapping[str, tuple[Act, ...]] = {
    "start": (press("row.language.nl"),),
    "comfort": (NEXT,),
    "what-happened": (press("row.event.wallet-stolen"),),
    "for-whom": (press("row.for.myself"),),
    "question:contents": (
        press("row.bank-card", "row.id-card", "row.driving-licence", "row.city-pass", "primary"),
    ),
    "question:card_from_2021": (press("row.newer"),),
    "question:stolen_on": (press("row.yesterday"),),
    "question:place": (Fill({"value": "Station Voorbeeld"}),),
    "question:police": (press("row.want"),),
    "question:address": (press("action.skip"),),
    "looking-up": (Wait(),),
    "fact:address": (press("row.fact.yes"),),
    "question:phone": (Fill({"value": "06 12345678"}),),
    "identify": (press("row.document.passport"),),
    "key:can": (Fill({"can": "123456"}),),
    "lay-card": (Lay("yilmaz"),),
    "reading": (Wait(),),
    "card-read": (TakeOff(),),
    # The plan is looked at twice: first one of its tasks is opened, then the walk goes on.
    "plan": (press("row.task.block-bank-cards"), NEXT),
    "task:block-bank-cards": (NEXT,),
    "settle": (press("row.settle.cash"),),
    "review": (NEXT,),
    "confirming": (Wait(),),
    "paper": (Wait(),),
    "anything-else": (press("row.else.no"),),
    "farewell": (NEXT,),
}
"""What this resident does on each page: the n-th act at the n-th visit, the last one after that."""

JOURNEYS: Mapping[str, Mapping[str, tuple[Act, ...]]] = {"stolen-wallet": STOLEN_WALLET}


class Lost(Exception):
    """The walk cannot go on; says where and why."""


@dataclass
class Walk:
    """One walk through the window."""

    outside: Outside
    hall: Hall
    acts: Mapping[str, tuple[Act, ...]]
    shots: Path
    pages: list[str] = field(default_factory=list)

    def go(self, tell: Callable[[str], None]) -> None:
        """Walk from the first page until it shows again. Raises Lost."""
        seen: dict[str, int] = {}
        key = self._next_page("")
        while True:
            self.pages.append(key)
            self.picture()
            tell(f"  {len(self.pages):2}  {key}")
            if key == "start" and len(self.pages) > 1:
                return
            if len(self.pages) > MOST_PAGES:
                raise Lost(f"over {MOST_PAGES} pages; the walk goes round in circles")
            acts = self.acts.get(key)
            if acts is None:
                raise Lost(f"nobody told this resident what to do on page {key!r}")
            act = acts[min(seen.get(key, 0), len(acts) - 1)]
            seen[key] = seen.get(key, 0) + 1
            try:
                if key == "paper":
                    self._take_paper()
                else:
                    act(self)
            except NotThere as error:
                raise Lost(f"page {key!r}: {error}") from None
            key = self._next_page(key)

    def _next_page(self, before: str) -> str:
        def other(tree: Node) -> str | None:
            found = page_key(tree)
            return found if found and found != before else None

        try:
            return str(self.outside.wait_for(other, f"a page after {before!r}", PAGE_SECONDS))
        except NotThere as error:
            raise Lost(str(error)) from None

    def _take_paper(self) -> None:
        """Wait until receipt and letter lie in the tray, look again, and take them."""
        deadline = time.monotonic() + PAGE_SECONDS
        while {paper.kind for paper in self.hall.papers} < {"receipt", "letter"}:
            if time.monotonic() > deadline:
                kinds = sorted({paper.kind for paper in self.hall.papers})
                raise Lost(f"not all paper came out, only {kinds}")
            time.sleep(0.1)
        time.sleep(1.0)
        self.picture("out")
        self.outside.press("primary")

    def picture(self, name: str = "") -> None:
        """Save a picture of the window, named after the page and `name`."""
        time.sleep(SETTLE_SECONDS)
        words = "-".join(filter(None, (self.pages[-1], name)))
        plain = "".join(c if c.isalnum() or c in "-_" else "-" for c in words)
        count = len(list(self.shots.glob("[0-9][0-9]-*.png"))) + 1
        self.outside.screenshot(self.shots / f"{count:02}-{plain}.png")


def page_key(tree: Node) -> str:
    """Return the key of the page that shows, or nothing while none does."""
    for node in tree.walk():
        if node.id.startswith("page.") and node.has("showing"):
            return str(node.id).removeprefix("page.")
    return ""

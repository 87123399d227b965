# SPDX-License-Identifier: EUPL-1.2
"""Going through a life event from the outside, until no answer of it has been left out.

The crawler knows no order and no content. On each page it takes the way it has taken least;
a way is known by the page and the control. What it did is kept as routes: the other languages and
shapes follow them by the same controls, without looking for the way again.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.accessibility.walk import answers
from tests.accessibility.walk.answers import Step
from tests.accessibility.walk.matrix import groups
from tests.accessibility.walk.room import Place
from tests.accessibility.walk.seeing import Looked, look, settled
from ui.outside import NotThere
from ui.outside.bus import BusProblem

MOST_STEPS = 70
MOST_RUNS = 24
MOVE_SECONDS = 6.0
SHARED = ("start", "comfort", "what-happened", "for-whom", "identify", "key:", "lay-card",
          "reading", "card-read", "settle", "review", "paper", "anything-else", "farewell",
          "offers:", "forms:")  # fmt: skip
"""Pages that are the same in each life event: their ways are taken once for all events."""
AVOIDED = ("overlay.action.erase", "overlay.action.clerk", "row.else.yes")
"""Ways that only end a run early; they lead to pages that every run ends with."""


class Enough(Exception):
    """As many pages were visited as were asked for."""


Visit = Callable[[Looked], None]


@dataclass
class Crawler:
    """Walks one life event at one kiosk."""

    place: Place
    event: str
    language: str
    visit: Visit
    """Called with each page before anything is done on it."""
    taken: Counter[str] = field(default_factory=Counter)
    """How often each way was taken; shared between events for the pages they share."""
    known: set[str] = field(default_factory=set)
    untried: set[str] = field(default_factory=set)
    until: float = float("inf")
    """Monotonic time after which no further page is gone to."""
    stuck: list[str] = field(default_factory=list)

    most_pages: int = 0
    """How many different pages are enough; 0: all."""
    pages: set[str] = field(default_factory=set)

    def explore(self, most_runs: int = MOST_RUNS) -> list[list[Step]]:
        """Run from the start until every way of this event was taken; return the routes."""
        routes = []
        for _ in range(most_runs):
            fresh = len(self.known)
            try:
                routes.append(self._run(None))
            except (NotThere, BusProblem) as problem:
                self.stuck.append(str(problem)[:400])
                break
            except Enough:
                break
            if not self.untried and len(self.known) == fresh:
                break
            if time.monotonic() > self.until:
                break
        return routes

    def follow(self, route: list[Step]) -> None:
        """Do again what another run did."""
        if time.monotonic() < self.until:
            try:
                self._run(route)
            except (NotThere, BusProblem) as problem:
                self.stuck.append(str(problem)[:400])

    # --- one run ---------------------------------------------------------------------------

    def _run(self, route: list[Step] | None) -> list[Step]:
        done: list[Step] = []
        looked = self._begin()
        for count in range(MOST_STEPS):
            self._visit(looked)
            page = looked.key.partition("/")[0]
            if (page == "start" and count) or time.monotonic() > self.until:
                break
            step = self._choose(looked) if route is None else _next(route, count)
            if step is None:
                break
            self._count(looked, step)
            done.append(step)
            try:
                looked = self._take(step, looked)
            except (NotThere, BusProblem) as problem:
                self.stuck.append(f"{looked.key}: {step.kind} {step.names[:1]}: {problem}"[:400])
                break
        self._home()
        return done

    def _visit(self, looked: Looked) -> None:
        self.visit(looked)
        self.pages.add(looked.key)
        if self.most_pages and len(self.pages) >= self.most_pages:
            raise Enough

    def _begin(self) -> Looked:
        """Come to the first page of the life event, in the wanted language."""
        outside, shape = self.place.outside, self.place.shape
        outside.find("page.start", 60.0)
        looked = settled(outside, shape)
        voice = looked.control("comfort.voice")
        if voice is not None and not voice.has("checked"):
            outside.press("comfort.voice")
            time.sleep(0.3)
            looked = settled(outside, shape)
        self._visit(looked)
        if looked.control(f"row.language.{self.language}") is None:
            looked = self._press(looked, "row.languages")
            self._visit(looked)
        for name in self._way_in():
            looked = self._press(looked, name)
            if looked.key.startswith(("question:", "for-whom")):
                break
            self._visit(looked)
        return looked

    def _way_in(self) -> tuple[str, ...]:
        group, events = next((g, e) for g, e in groups().items() if self.event in e)
        found = (f"row.group.{group}",) if len(events) > 1 else ()
        return (f"row.language.{self.language}", "primary", *found, f"row.event.{self.event}")

    def _home(self) -> None:
        """End the visit, from wherever it is, and take the document away."""
        self.place.hall.take_off()
        outside = self.place.outside
        deadline = time.monotonic() + 60.0
        while time.monotonic() < deadline:
            looked = look(outside, self.place.shape)
            if looked.key == "start":
                return
            ways = [n.id for n in looked.controls if n.has("enabled")]
            ending = ("overlay.action.erase", "overlay.primary", "stop", "row.else.no", "primary")
            wanted = next((name for name in ending if name in ways), "")
            if wanted:
                outside.press(wanted, 2.0)
            time.sleep(0.3)
        raise NotThere(f"{looked.key}: the visit does not end")

    # --- one step --------------------------------------------------------------------------

    def _choose(self, looked: Looked) -> Step | None:
        found = [s for s in answers.steps(looked) if not set(s.names) & set(AVOIDED)]
        if not found:
            return None
        for step in found:
            name = self._name(looked, step)
            if name not in self.known:
                self.known.add(name)
                self.untried.add(name)
        return min(found, key=lambda step: self.taken[self._name(looked, step)])

    def _count(self, looked: Looked, step: Step) -> None:
        name = self._name(looked, step)
        self.taken[name] += 1
        self.untried.discard(name)

    def _name(self, looked: Looked, step: Step) -> str:
        shared = looked.key.startswith(SHARED)
        first = step.names[0] if step.kind == "press" else step.label
        return f"{'' if shared else self.event}|{looked.key}|{step.kind}|{first}"

    def _take(self, step: Step, looked: Looked) -> Looked:
        outside, shape = self.place.outside, self.place.shape
        match step.kind:
            case "lay":
                self.place.hall.lay(answers.RESIDENT)
                return settled(outside, shape, other_than=looked.key)
            case "wait":
                return self._moved(looked, 30.0)
            case "fill":
                return self._fill(step, looked)
            case "tick":
                for name in step.names[:-1]:
                    self._tick(name)
                return self._press(look(outside, shape), step.names[-1])
            case _:
                return self._press(looked, step.names[0])

    def _tick(self, name: str) -> None:
        """Tick a row; one that takes the others away is let go of again."""
        outside = self.place.outside
        before = _ticked(look(outside, self.place.shape))
        if name in before:
            return
        outside.press(name)
        outside.wait_for(
            lambda _tree: name in _ticked(look(outside, self.place.shape)), f"{name} ticked"
        )
        lost = before - _ticked(look(outside, self.place.shape))
        if lost:
            outside.press(name)
            for one in sorted(lost):
                outside.press(one)

    def _fill(self, step: Step, looked: Looked) -> Looked:
        """Leave it empty first, which says what is asked; then write what is accepted."""
        outside, shape = self.place.outside, self.place.shape
        *fields, primary = step.names
        outside.press(primary)
        time.sleep(0.15)
        now = settled(outside, shape)
        if now.key != looked.key:
            return now
        self._visit(now)
        if looked.key == "key:can":
            self.place.hall.lay(answers.RESIDENT)
        for attempt in range(answers.TRIES):
            for name in fields:
                outside.type(name, answers.value(name, attempt))
            outside.press(primary)
            moved = self._moved_from(looked)
            if moved is not None:
                return moved
        raise NotThere(f"no value is accepted in {fields}")

    def _press(self, looked: Looked, name: str) -> Looked:
        """Press, and where that only marks a row, go on as well."""
        outside = self.place.outside
        outside.press(name)
        moved = self._moved_from(looked)
        if moved is not None:
            return moved
        now = look(outside, self.place.shape)
        going_on = now.control("primary")
        if name.startswith("row.") and going_on is not None and going_on.has("enabled"):
            outside.press("primary")
            return self._moved(looked, MOVE_SECONDS)
        return self._moved(looked, MOVE_SECONDS)

    def _moved_from(self, looked: Looked) -> Looked | None:
        deadline = time.monotonic() + 0.9
        while time.monotonic() < deadline:
            if look(self.place.outside, self.place.shape).print != looked.print:
                now = settled(self.place.outside, self.place.shape)
                if now.key != looked.key:
                    return now
            time.sleep(0.03)
        return None

    def _moved(self, looked: Looked, seconds: float) -> Looked:
        self.place.outside.wait_for(
            lambda tree: (
                look(self.place.outside, self.place.shape, tree).key not in ("", looked.key)
            ),
            f"a page after {looked.key}",
            seconds,
        )
        return settled(self.place.outside, self.place.shape)


def _next(route: list[Step], count: int) -> Step | None:
    return route[count] if count < len(route) else None


def _ticked(looked: Looked) -> set[str]:
    return {node.id for node in looked.controls if node.has("checked")}

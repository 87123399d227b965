# SPDX-License-Identifier: EUPL-1.2
"""A whole hall with a real kiosk in a real window, and the hands to use it."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk import config as settings
from kiosk.cases import CaseNumber
from kiosk.demo import summary
from kiosk.demo.hall import Hall, Window
from kiosk.demo.journey import page_key
from kiosk.demo.power import Kiosk
from ui.outside import Outside, PrivateSession, VirtualScreen
from ui.outside.rooms import RoomProblem

PAGE_SECONDS = 25.0


@dataclass
class Room:
    """The hall, the kiosk in it, and somebody in front of it."""

    hall: Hall
    kiosk: Kiosk
    environment: dict[str, str]
    outside: Outside | None = None
    last_key: str = ""

    # --- the kiosk -------------------------------------------------------------------------

    def switch_on(self) -> None:
        """Give the kiosk power and wait for its window."""
        self.kiosk.start()
        assert self.kiosk.pid is not None
        self.outside = Outside.connect(self.kiosk.pid, {**os.environ, **self.environment}, 40.0)

    def cut_the_power(self) -> None:
        """Take the power away without warning, and give it back."""
        self.kiosk.cut()
        if self.outside is not None:
            self.outside.close()
        self.switch_on()

    # --- the person ------------------------------------------------------------------------

    @property
    def hands(self) -> Outside:
        assert self.outside is not None
        return self.outside

    def see(self, key: str) -> None:
        """Wait until this page shows."""
        self.hands.wait_for(
            lambda tree: page_key(tree) == key, f"page {key!r}", timeout=PAGE_SECONDS
        )

    def settled(self) -> str:
        """Return the page's key once it has stayed for a moment.

        After a power cut the start page shows until the store has been asked who was there.
        """
        key, since = "", time.monotonic()
        while time.monotonic() - since < (1.0 if key in ("", "start") else 0.2):
            now = self.hands.wait_for(lambda tree: page_key(tree) or None, "a page", 40.0)
            if now != key:
                key, since = now, time.monotonic()
            time.sleep(0.05)
        return key

    def press(self, *names: str) -> None:
        """Press controls through the accessibility bus."""
        for name in names:
            self.hands.press(name, PAGE_SECONDS)

    def fill(self, then: str = "primary", **fields: str) -> None:
        """Fill in fields and go on."""
        for name, text in fields.items():
            self.hands.type(f"field.{name.replace('_', '-')}", text)
        self.press(then)

    def to_identity(self, *lost: str) -> None:
        """Tell that a wallet was stolen with these things in it, up to: who are you?"""
        self.see("start")
        self.press("row.language.nl", "primary", "row.event.wallet-stolen", "row.for.myself")
        self.see("question:contents")
        self.press(*(f"row.{thing}" for thing in lost), "primary", "row.today")
        self.see("question:place")
        self.fill(value="Station")
        self.press("row.no")
        self.see("identify")

    def fill_secret(self, field: str, text: str) -> None:
        """Fill in a field that never shows what is in it."""
        self.hands.focus(f"field.{field}")
        self.hands.screen.type(text)
        time.sleep(0.2)

    def by_key(self, name: str, *, most: int = 60) -> None:
        """Walk to a control with the Tab key alone, and press it with Enter."""
        for _ in range(most):
            focused = self.hands.focused()
            if focused is not None and focused.id == name:
                if name == self.last_key:
                    time.sleep(0.6)  # the same again within half a second is a bounce, ignored
                self.last_key = name
                self.hands.keys("Return")
                return
            self.hands.keys("Tab")
            time.sleep(0.03)
        raise AssertionError(f"{name} cannot be reached by key; focus is on {focused}")

    def type_by_key(self, field: str, text: str) -> None:
        """Walk to a field by key and type with real keys."""
        for _ in range(60):
            focused = self.hands.focused()
            if focused is not None and focused.id == f"field.{field}":
                break
            self.hands.keys("Tab")
            time.sleep(0.03)
        self.hands.screen.type(text)
        self.hands.wait_for(
            lambda tree: next(
                (n for n in tree.walk() if n.id == f"field.{field}" and text in (n.text, n.name)),
                None,
            ),
            f"{text!r} in {field}",
        )

    # --- what must be true -----------------------------------------------------------------

    def wait_until(self, truth: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
        """Wait for something in the hall."""
        deadline = time.monotonic() + seconds
        while not truth():
            assert time.monotonic() < deadline, f"{what}: not within {seconds:g} s"
            time.sleep(0.05)

    def papers(self, kind: str) -> int:
        """Count what came out of a printer."""
        return sum(paper.kind == kind for paper in self.hall.papers)

    def wait_for_backend(self) -> None:
        """Wait until the letter is linked to its zaak, which is the last thing owed."""
        self.wait_until(lambda: bool(self.hall.backend.holdings().relaties), "sync", 60.0)

    def missing(self) -> list[str]:
        """Switch off and list what is not as it must be after one whole case."""
        self.kiosk.stop()
        found = summary.findings(self.hall, settings.load(self.hall.config))
        return [str(finding) for finding in found if not finding.there]

    def case_number(self) -> CaseNumber:
        """Read the number from the page that shows it."""
        node = self.hands.find("big")
        return CaseNumber(node.name.rpartition(" ")[2])


@contextlib.contextmanager
def open_room(folder: Path, width: int, height: int, reader: str = "simulated") -> Iterator[Room]:
    """Open a hall with a virtual screen, or skip where there can be none."""
    with contextlib.ExitStack() as stack:
        try:
            screen = stack.enter_context(VirtualScreen(width, height))
            session = stack.enter_context(PrivateSession(screen.display))
        except RoomProblem as problem:
            pytest.skip(str(problem))
        environment = {**screen.env, **session.env, "QT_QPA_PLATFORM": "xcb"}
        hall = Hall(folder, reader, tell=lambda _line: None)
        stack.callback(hall.stop)
        hall.start(Window(width, height, 81.6))
        log = folder / "kiosk.log"
        kiosk = Kiosk(hall.config, log, {**environment, **hall.environment})
        stack.callback(kiosk.stop)
        room = Room(hall, kiosk, environment)
        try:
            room.switch_on()
            yield room
        except BaseException:
            print(kiosk.last_words(30))
            raise
        finally:
            if room.outside is not None:
                room.outside.close()
        assert '"kiosk.bug"' not in log.read_text(encoding="utf-8"), kiosk.last_words(30)

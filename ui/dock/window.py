# SPDX-License-Identifier: EUPL-1.2
"""The dock: a small window beside the kiosk that plays the hall. Only `loket demo` opens it.

It shows what a :class:`Desk` tells and asks the desk to do things; what those things are, it does
not know. The kiosk never sees this window.
"""

from __future__ import annotations

import signal
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.messages import Catalogue
from ui.window import ASSETS, load_fonts, prefer_software

QML = Path(__file__).parent / "qml"
LOOK_MILLISECONDS = 400
PICTURE_MILLISECONDS = 1000
WORDS = (
    "title", "kiosk-on", "kiosk-off", "kiosk-failing", "card", "card-pcsc", "card-simulated",
    "lay", "take-off", "tear-off", "unplug", "plug", "can", "number", "born", "expires",
    "on-reader",
    "scanner", "scan-lines", "scan-back", "scan-letter", "scan-biscuits",
    "printers", "receipt-cover", "receipt-paper", "letter-cover", "letter-paper",
    "power", "network", "cut-power", "give-power", "clock", "clock-right", "hour-back",
    "hour-on", "day-back", "day-on", "clerk", "clerk-id", "lay-badge", "pin", "passphrase",
    "paper", "paper-none",
    "backend", "close", "sheet",
)  # fmt: skip


class Desk(Protocol):
    """Hall and kiosk, as far as a dock needs them."""

    @property
    def ended(self) -> bool:
        """Whether the show is over."""
        ...

    def picture(self) -> dict[str, Any]:
        """Return the state of everything, as plain values."""
        ...

    def act(self, name: str, value: str) -> None:
        """Do one thing in the hall."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where the dock goes, in pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Space:
    """The room there is on the screen, in pixels."""

    width: int
    height: int


class DockBridge(QObject):
    """Between the dock's QML and its desk."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Mapping[str, str]) -> None:
        super().__init__()
        self._desk = desk
        self._words = dict(words)
        self._state: dict[str, Any] = desk.picture()

    @Property("QVariantMap", notify=changed)
    def state(self) -> dict[str, Any]:
        """What the desk told last."""
        return self._state

    @Property("QVariantMap", constant=True)
    def words(self) -> dict[str, str]:
        """The dock's texts, by the end of their message id."""
        return self._words

    @Slot(str, str)
    def act(self, name: str, value: str) -> None:
        """Do one thing in the hall, and show what came of it."""
        self._desk.act(name, value)
        self.look()

    def look(self) -> None:
        """Ask the desk again."""
        state = self._desk.picture()
        if state != self._state:
            self._state = state
            self.changed.emit()


def application() -> QGuiApplication:
    """Start Qt on the screen the environment names."""
    prefer_software()
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(["loket demo"])


def space(app: QGuiApplication) -> Space:
    """Return what windows may cover of the first screen."""
    free = app.primaryScreen().availableGeometry()
    return Space(free.width(), free.height())


def words(language: str, residents: Iterable[str] = ()) -> dict[str, str]:
    """Return the dock's texts, which are messages ``dock-…`` of the catalogue.

    For each of `residents`, by id, also what is in their hand, where the catalogue says it.
    """
    texts = Catalogue(ASSETS / "locale", ("nl", "en"))
    people = (f"resident-{id}" for id in residents if texts.has(language, f"dock-resident-{id}"))
    return {name: texts.text(language, f"dock-{name}") for name in (*WORDS, *people)}


def load(bridge: DockBridge, place: Place) -> QQmlApplicationEngine:
    """Open the window. Raises RuntimeError when its QML does not load, which is a bug."""
    load_fonts(["Atkinson Hyperlegible Next"])
    engine = QQmlApplicationEngine()
    engine.setInitialProperties(
        {
            "dock": bridge,
            "x": place.x,
            "y": place.y,
            "width": place.width,
            "height": place.height,
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Dock.qml")))
    if not engine.rootObjects():
        raise RuntimeError("the dock's QML did not load")
    return engine


def show(
    app: QGuiApplication, desk: Desk, *, language: str, place: Place, picture: Path | None
) -> None:
    """Show the dock until it, or the kiosk's window, is closed, or a signal ends the demo.

    With `picture`, the whole screen is saved there every second.
    """
    people = [str(one["id"]) for one in desk.picture()["residents"]]
    bridge = DockBridge(desk, words(language, people))
    engine = load(bridge, place)
    looking = QTimer()
    looking.timeout.connect(lambda: app.quit() if desk.ended else bridge.look())
    looking.start(LOOK_MILLISECONDS)
    taking = QTimer()
    if picture is not None:
        taking.timeout.connect(lambda: save_screen(app, picture))
        taking.start(PICTURE_MILLISECONDS)
    before = {s: signal.signal(s, lambda *_: app.quit()) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        app.exec()
    finally:
        looking.stop()
        taking.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
        del engine


def save_screen(app: QGuiApplication, path: Path) -> None:
    """Save what is on the screen; whoever looks at the file never finds half of one."""
    fresh = path.with_name(f".{path.name}")
    if app.primaryScreen().grabWindow(0).save(str(fresh), "PNG"):
        fresh.replace(path)

# SPDX-License-Identifier: EUPL-1.2
"""From a press to the next picture, at 1080 by 1920, drawn without a GPU.

``python -m tests.bench.press [--rounds 40] [--json]``. The real window, bridge, visit and content
in this process: fingers press and lift on real controls, keys are struck, and the time is taken
from the moment the finger lifts (for the answer) or lands (for being seen to be pressed) until the
picture that shows it was swapped. What is said and written to disk is not in it; `speech` and
`confirm` measure those. The peer is the bare toolkit in the same run: a window of one rectangle
of the same size that changes colour at a press. On a busy machine: ``chrt -r 10``.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.config import Hall
from kiosk.life_events import content
from kiosk.messages import Catalogue
from kiosk.visit.values import Rules
from tests.bench.table import Row, percentile, report
from ui import theme, window
from ui.bridge import Bridge
from ui.speaker import Speaker

LIMIT_MS = 16.0
REST_MS, LOOKING_MS = 120, 1500
"""Between two presses: nobody reads faster; and who changed the colours looks at them first."""
SIZE, PPI = QSize(1080, 1920), 81.6
ASSETS = Path(__file__).resolve().parents[2] / "assets"
HALL = Hall(
    municipality="Gemeente Voorbeeldstad",
    name="Stadhuis",
    address="Plein 1",
    postcode_and_town="1234 AB Voorbeeldstad",
    phone="14 010",
    rsin="002220647",
)
BARE = b"""
import QtQuick
Window {
    width: 1080; height: 1920; visible: true
    Rectangle {
        id: field
        objectName: "field"
        anchors.fill: parent
        property bool on: false
        color: on ? "black" : "white"
        MouseArea { anchors.fill: parent; onClicked: field.on = !field.on }
    }
}
"""


class Finger:
    """Presses on a window, and waits for the picture that follows."""

    def __init__(self, shown: QQuickWindow) -> None:
        self.window = shown
        self._loop = QEventLoop()
        self._at = 0.0
        shown.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def _swapped(self) -> None:
        self._at = time.perf_counter()
        self._loop.quit()

    def _after(self, act: Any) -> float:
        """Return the milliseconds from `act` to the next picture; -1 when none comes."""
        self._at = 0.0
        begun = time.perf_counter()
        act()
        if not self._at:
            patience = QTimer()
            patience.setSingleShot(True)
            patience.timeout.connect(self._loop.quit)
            patience.start(400)
            self._loop.exec()
        return (self._at - begun) * 1000 if self._at else -1.0

    def item(self, name: str) -> QQuickItem | None:
        """Return the visible item of this name."""
        waiting = [self.window.contentItem()]
        while waiting:
            one = waiting.pop()
            if one.objectName() == name and one.isVisible() and one.isEnabled():
                return one
            waiting.extend(one.childItems())
        return None

    def press(self, name: str) -> tuple[float, float]:
        """Land and lift on a control; return the milliseconds to either picture."""
        item = self.item(name)
        if item is None:
            raise LookupError(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        left = Qt.MouseButton.LeftButton
        down = self._after(lambda: QTest.mousePress(self.window, left, pos=middle))
        QTest.qWait(25)
        up = self._after(lambda: QTest.mouseRelease(self.window, left, pos=middle))
        return down, up


def open_kiosk() -> tuple[window.LoketWindow, Bridge]:
    """Open the real window with the real visit behind it, without a store."""
    rules = Rules(content.load(ASSETS / "life-events"), ("nl", "en"), 3600, 30)
    catalogue = Catalogue(ASSETS / "locale", ("nl", "en"))
    catalogue.load_all()
    bridge = Bridge(rules, catalogue, HALL, SystemClock(), Speaker(None))
    looks = theme.load("default", ASSETS / "themes")
    return window.make_window(bridge, looks, pixels_per_inch=PPI, size=SIZE), bridge


WAY = (
    ("a page", "row.language.nl"),
    ("a page", "primary"),
    ("a page", "row.event.wallet-stolen"),
    ("a page", "row.for.myself"),
    ("a tick", "row.bank-card"),
    ("a tick", "row.driving-licence"),
    ("the bar", "comfort.contrast"),
    ("the bar", "comfort.textSize"),
    ("a page", "primary"),
    ("a page", "row.today"),
    ("a key", "key.a"),
    ("a key", "key.s"),
    ("a key", "key.d"),
    ("a page", "primary"),
    ("help", "help"),
    ("help", "overlay.primary"),
    ("a page", "back"),
    ("a page", "stop"),
    ("a page", "overlay.action.erase"),
)
"""What is measured, and what is pressed: a piece of the way of a stolen wallet, and out again."""


def measure(rounds: int) -> dict[str, list[float]]:
    """Walk the way so many times; return milliseconds by what was pressed."""
    shown, bridge = open_kiosk()
    finger = Finger(shown.window)
    QTest.qWait(400)
    found: dict[str, list[float]] = defaultdict(list)
    for turn in range(rounds + 1):
        for what, name in WAY:
            down, up = finger.press(name)
            QTest.qWait(REST_MS if what != "the bar" else LOOKING_MS)
            if turn == 0:
                continue  # a kiosk has shown each page before
            found[what].append(up)
            found["being pressed"].append(down)
    shown.window.close()
    del bridge
    return found


def bare(rounds: int) -> list[float]:
    """Measure the toolkit alone."""
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    shown = engine.rootObjects()[0]
    assert isinstance(shown, QQuickWindow)
    finger = Finger(shown)
    QTest.qWait(200)
    found = []
    for _ in range(rounds * 6):
        found.append(finger.press("field")[1])
        QTest.qWait(20)
    shown.close()
    return found


def rows(found: dict[str, list[float]], peer: list[float]) -> list[Row]:
    """Turn what was measured into figures."""
    everything = [one for values in found.values() for one in values if one >= 0]
    made = [
        Row(f"press: {what}, 99 %", percentile([v for v in values if v >= 0], 99), "ms",
            note=f"{len(values)} presses, half within {percentile(values, 50):.1f}")
        for what, values in found.items()
    ]  # fmt: skip
    ours, theirs = percentile(everything, 99), percentile(peer, 99)
    return [
        *made,
        Row("press: to the next picture, 99 %", ours, "ms", LIMIT_MS),
        Row("press: the bare toolkit, 99 %", theirs, "ms"),
        Row("press: ours to the bare toolkit's", ours / theirs, "x"),
    ]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    window.prefer_software()
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert app is not None
    peer = bare(wanted.rounds)
    return report(rows(measure(wanted.rounds), peer))


if __name__ == "__main__":
    sys.exit(main())

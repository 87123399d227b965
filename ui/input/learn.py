# SPDX-License-Identifier: EUPL-1.2
"""`loket keypad learn`: press each key of a keypad, and get the lines for the settings.

Opens a window on the kiosk's own screen, so that keys are named exactly as the kiosk sees them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from ui.input.keypad import name_of

SKIP_SECONDS = 12
LEARNT = ("up", "down", "left", "right", "select", "back", "help", "louder", "softer", "repeat")


class Learning(QRasterWindow):
    """Asks for one key after the other; what has no key is passed over after a while."""

    def __init__(self, tell: Callable[[str], None], wanted: tuple[str, ...] = LEARNT) -> None:
        super().__init__()
        self._tell = tell
        self._wanted = list(wanted)
        self.found: dict[str, str] = {}
        """Names of keys and what they do."""
        self._timer = QTimer(self)
        self._timer.setInterval(SKIP_SECONDS * 1000)
        self._timer.timeout.connect(self._next)
        self.resize(900, 300)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's report of a key."""
        name = name_of(event)
        if event.isAutoRepeat() or not self._wanted:
            return
        if name in self.found:
            self._tell(f"{name} is “{self.found[name]}” already.")
            return
        self.found[name] = self._wanted[0]
        self._tell(f"{self._wanted[0]}: {name}")
        self._next()

    def _next(self) -> None:
        self._wanted.pop(0)
        if self._wanted:
            self._ask()
        else:
            self._timer.stop()
            self.close()

    def _ask(self) -> None:
        self._timer.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's request to draw."""
        painter = QPainter(self)
        area = QRect(0, 0, self.width(), self.height())
        painter.fillRect(area, QColor("#FFFFFF"))
        painter.setPen(QColor("#000000"))
        painter.setFont(QFont("Atkinson Hyperlegible Next", 28))
        wanted = self._wanted[0] if self._wanted else "done"
        said = f"Press the key for: {wanted}\n(not there? wait {SKIP_SECONDS} seconds)"
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), said)
        painter.end()


def learn(tell: Callable[[str], None]) -> dict[str, str]:
    """Ask for every key, and return their names and what they do."""
    app = QGuiApplication.instance() or QGuiApplication(["loket"])
    window = Learning(tell)
    window.show()
    window.requestActivate()
    app.exec()
    return window.found

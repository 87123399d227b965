# SPDX-License-Identifier: EUPL-1.2
"""A scanner that acts as a keyboard: its bursts are taken out of the window's keys.

Works whatever has the focus, also nothing. The keys of a scan never press a button, and what of
them reached a field before they were known for a scan is told along with it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from ui.input.burst import ENTER, Burst, Fate, Scan

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyboardScanner(QObject):
    """Watches the keys of `window`; `on_scan(text, leaked)` is called for each scan."""

    def __init__(self, window: QWindow, on_scan: Callable[[str, str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._on_scan = on_scan
        self._burst = Burst()
        self._held: list[QKeyEvent] = []
        self._giving_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._become(*self._burst.rest()))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's question whether to keep an event from the window."""
        if event.type() not in _KEYS or self._giving_back or watched is not self._window:
            return False
        key = cast(QKeyEvent, event)
        if event.type() == QEvent.Type.KeyRelease or key.isAutoRepeat():
            if self._held:
                self._held.append(key.clone())
            return bool(self._held)
        text = ENTER if key.key() in _ENTERS else key.text()
        if not text:  # a modifier or an arrow: part of no scan's text
            return False
        # The moment the key was struck; how late we come to see it does not matter.
        at = key.timestamp() / 1000 if key.timestamp() else time.monotonic()
        verdict = self._burst.press(text, at)
        self._timer.stop()
        self._become(verdict.before, verdict.scan)
        if verdict.hold:
            self._held.append(key.clone())
        self._become(verdict.after, verdict.scan)
        if verdict.wait:
            self._timer.start(round(verdict.wait * 1000))
        return verdict.hold

    def _become(self, fate: Fate, scan: Scan | None) -> None:
        if fate is Fate.STAY:
            return
        held, self._held = self._held, []
        if fate is Fate.SCAN and scan is not None:
            self._on_scan(scan.text, scan.leaked)
            return
        self._giving_back = True
        try:
            for key in held:
                QCoreApplication.sendEvent(self._window, key)
        finally:
            self._giving_back = False

# SPDX-License-Identifier: EUPL-1.2
"""The Qt side of the kiosk: the application, the window, and the bridge between them."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QSize,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock
from kiosk.config import Config
from kiosk.logs import log
from kiosk.messages import Catalogue
from kiosk.visit.values import Rules
from ui import theme as themes
from ui import window as windows
from ui.bridge import Bridge
from ui.follow import WordFollower
from ui.input.keypad import Keypad, read_map
from ui.input.scanner import KeyboardScanner
from ui.speaker import Speaker
from ui.speech.service import SpeechService

BROKEN_EXIT = 70
"""Exit status after repeated mistakes of the program; systemd starts it anew (EX_SOFTWARE)."""


def application() -> QGuiApplication:
    """Make the Qt application, drawing without a GPU unless the administrator chose otherwise."""
    windows.prefer_software()
    qInstallMessageHandler(_qt_message)
    QCoreApplication.setApplicationName("loket")
    app = QGuiApplication(["loket"])
    app.setApplicationDisplayName("Loket")
    app.setQuitOnLastWindowClosed(True)
    return app


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log what Qt complains about. Its words name files and properties, never data."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        log("ui.warning", place=f"{context.file or ''}:{context.line}", said=message)


@dataclass(slots=True)
class Screen:
    """The running screen."""

    app: QGuiApplication
    bridge: Bridge
    window: windows.LoketWindow
    notifier: QSocketNotifier | None = None
    scanner: KeyboardScanner | None = None
    keypad: Keypad | None = None

    def run(self) -> int:
        """Draw until the window closes or the process is told to end; return the exit status."""
        self.bridge.broken.connect(lambda: self.app.exit(BROKEN_EXIT))
        return self.app.exec()

    def end_later(self, seconds: float) -> None:
        """End the process after people had time to read; systemd starts it anew."""
        QTimer.singleShot(int(seconds * 1000), lambda: self.app.exit(BROKEN_EXIT))


def open_screen(
    app: QGuiApplication,
    config: Config,
    rules: Rules,
    catalogue: Catalogue,
    clock: Clock,
    speech: SpeechService | None,
    theme: themes.Theme,
    on_ready: Callable[[], None],
) -> Screen:
    """Show the start page. `on_ready` is called once, after the first picture is on the screen."""
    speaker = Speaker(speech)
    handset = config.voice.headphones == "always"
    bridge = Bridge(rules, catalogue, config.hall, clock, speaker, handset=handset)
    shown = windows.make_window(
        bridge,
        theme,
        pixels_per_inch=config.kiosk.screen_ppi,
        size=_size(config),
        full_screen=config.kiosk.full_screen,
    )
    bridge.on_face = shown.faces.show
    WordFollower(shown.window, bridge)
    screen = Screen(app, bridge, shown)
    screen.keypad = Keypad(
        shown.window,
        read_map(config.keys.map),
        bridge,
        bridge.switched.emit,
        lambda: int(bridge.comfort["switches"]),
        lambda: bridge.comfort["ignoredMs"] / 1000,
    )
    if config.scanner.kind == "keyboard":
        screen.scanner = KeyboardScanner(shown.window, bridge.scanned)
    screen.notifier = _quit_on_signal(app)

    seen = []

    def first_frame() -> None:
        if not seen:
            seen.append(True)
            log("ui.ready")
            windows.load_other_scripts()
            on_ready()

    # Queued, so that the picture is on its way before the heavy rooms are opened.
    shown.window.frameSwapped.connect(first_frame, Qt.ConnectionType.QueuedConnection)
    return screen


def _size(config: Config) -> QSize | None:
    if config.kiosk.window_size is None:
        return None
    width, height = config.kiosk.window_size
    return QSize(width, height)


def _quit_on_signal(app: QGuiApplication) -> QSocketNotifier:
    """End in an orderly way on SIGTERM and SIGINT; Qt's own loop would never look."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    wake, end = ours.detach(), theirs.detach()  # they live as long as the process
    signal.set_wakeup_fd(end)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(wake, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(app.quit)
    return notifier

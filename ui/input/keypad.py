# SPDX-License-Identifier: EUPL-1.2
"""Keys that are no keyboard's: tactile keypads and switches, mapped to the few things they do.

A key is named as a keypad's manual names it (``hid:72``, its usage on the USB keyboard page, in
hexadecimal), as the system numbers it (``scan:201``, whatever the keyboard layout), or by its
name (``VolumeUp``). What is not in the map is a keyboard's key and goes its own way, so a key of
an unknown device does nothing (``docs/operations.md``, "Keypads and switches").
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

PRESSES: Mapping[str, str] = {
    "back": "back",
    "help": "help",
    "stop": "stop",
    "repeat": "voice.repeat",
    "pause": "voice.pause",
    "louder": "voice.louder",
    "softer": "voice.softer",
    "faster": "voice.faster",
    "slower": "voice.slower",
    "blank": "voice.blank",
    "voice": "comfort.voice",
    "text-size": "comfort.textSize",
    "contrast": "comfort.contrast",
    "language": "comfort.language",
    "settings": "comfort.settings",
    "reach": "comfort.reach",
}
"""What a key may do, and the id of the press that does it."""
MOVES: Mapping[str, Qt.Key] = {
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "next": Qt.Key.Key_Tab,
    "select": Qt.Key.Key_Return,
}
SWITCHES: Mapping[str, int] = {"switch-1": 1, "switch-2": 2}
STEPPING = frozenset({"louder", "softer", "faster", "slower", *MOVES})
"""Several of these in a row are meant; a trembling hand may ask that they are not."""
FIRST_SWITCH = frozenset({Qt.Key.Key_Space})
SECOND_SWITCH = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
"""What a switch interface sends unless it was set otherwise."""
EVDEV_OFFSET = 8
"""X11 and Wayland number keys as the kernel does, and eight more."""
_HID_TO_KERNEL: Mapping[int, int] = {
    0x28: 28, 0x29: 1, 0x2A: 14, 0x2B: 15, 0x2C: 57, 0x49: 110, 0x4A: 102, 0x4B: 104,
    0x4C: 111, 0x4D: 107, 0x4E: 109, 0x4F: 106, 0x50: 105, 0x51: 108, 0x52: 103, 0x58: 96,
    0x62: 82, 0x75: 138, 0x7F: 113, 0x80: 115, 0x81: 114,
    **{0x3A + n: 59 + n for n in range(10)}, 0x44: 87, 0x45: 88,
    **{0x59 + n: code for n, code in enumerate((79, 80, 81, 75, 76, 77, 71, 72, 73))},
    **{0x68 + n: 183 + n for n in range(12)},
}  # fmt: skip
"""HID usage on the keyboard page to Linux key code, for the keys that keypads send."""


class Listener(Protocol):
    """The bridge, as far as keys concern it."""

    def press(self, id: str) -> None:
        """A button was pressed."""

    def keyed(self) -> None:
        """The kiosk is steered with keys."""


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Which key does what."""

    by_key: Mapping[int, str] = field(default_factory=dict)
    by_scan: Mapping[int, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    """Names in the settings that are no key, for the doctor."""

    def action(self, event: QKeyEvent) -> str:
        """Return what a key does, or nothing."""
        return self.by_scan.get(event.nativeScanCode(), "") or self.by_key.get(event.key(), "")


def read_map(settings: Mapping[str, str]) -> KeyMap:
    """Read the settings: names of keys and what they do."""
    by_key: dict[int, str] = {}
    by_scan: dict[int, str] = {}
    unknown = []
    for name, action in settings.items():
        if action not in PRESSES and action not in MOVES and action not in SWITCHES:
            unknown.append(f"{name} = {action}")
        elif (scan := _scan_code(name)) is not None:
            by_scan[scan] = action
        elif (key := getattr(Qt.Key, f"Key_{name}", None)) is not None:
            by_key[int(key)] = action
        else:
            unknown.append(name)
    return KeyMap(by_key, by_scan, tuple(unknown))


def _scan_code(name: str) -> int | None:
    kind, _, number = name.partition(":")
    try:
        if kind == "scan":
            return int(number)
        if kind == "hid":
            return _HID_TO_KERNEL[int(number, 16)] + EVDEV_OFFSET
    except (ValueError, KeyError):
        pass
    return None


def name_of(event: QKeyEvent) -> str:
    """Return how the settings name the key of an event, layout or not."""
    if scan := event.nativeScanCode():
        kernel = scan - EVDEV_OFFSET
        for usage, code in _HID_TO_KERNEL.items():
            if code == kernel:
                return f"hid:{usage:02x}"
        return f"scan:{scan}"
    return Qt.Key(event.key()).name.removeprefix("Key_")


class Keypad(QObject):
    """Takes mapped keys, and the keys of switches, out of the window's keys."""

    def __init__(
        self,
        window: QWindow,
        keys: KeyMap,
        listener: Listener,
        on_switch: Callable[[int], None],
        switches: Callable[[], int],
        ignored_seconds: Callable[[], float],
    ) -> None:
        """`switches` tells with how many switches the kiosk is worked now (0: none)."""
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._listener = listener
        self._on_switch = on_switch
        self._switches = switches
        self._ignored = ignored_seconds
        self._patience = ignored_seconds()
        self._last = ("", 0.0)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's question whether to keep an event from the window."""
        if watched is not self._window:
            return False
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        key = cast(QKeyEvent, event)
        action = self._keys.action(key)
        switch = self._switch(key, action)
        if not action and not switch:
            return False
        if event.type() == QEvent.Type.KeyPress and not key.isAutoRepeat():
            # The moment the key was struck; how late we come to see it does not matter.
            at = key.timestamp() / 1000 if key.timestamp() else time.monotonic()
            self._act(action, switch, at)
        return True

    def _switch(self, key: QKeyEvent, action: str) -> int:
        """Which switch a key is; 0 when it is none, or when nobody works with switches."""
        count = self._switches()
        if not count:
            return 0
        number = SWITCHES.get(action, 0)
        if not action and not key.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            number = 1 if key.key() in FIRST_SWITCH else 2 if key.key() in SECOND_SWITCH else 0
        elif action == "select":
            number = 2
        return min(number, count)

    def _act(self, action: str, switch: int, at: float) -> None:
        if self._bounced(f"switch-{switch}" if switch else action, at):
            return
        if switch:
            self._on_switch(switch)
            return
        if action in SWITCHES:
            self._listener.press(f"comfort.{action}")
            return
        self._listener.keyed()
        if action in MOVES:
            key = MOVES[action]
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                made = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(self._window, made)
            return
        self._listener.press(PRESSES[action])

    def _bounced(self, what: str, now: float) -> bool:
        """Whether the same key was struck a moment ago, which is a tremor and no wish (5.8)."""
        before, at = self._last
        wait = self._ignored()
        if what in STEPPING and wait <= self._patience:
            wait = 0.0
        if what == before and 0 <= now - at < wait:
            return True
        self._last = (what, now)
        return False

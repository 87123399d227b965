# SPDX-License-Identifier: EUPL-1.2
"""Look at every kind of page: ``python -m ui.gallery --shots DIR`` or, to click, ``--page KEY``.

A tool for the people who make Loket. `--pages FILE` shows your own page models (a JSON object
of key to page) instead of the samples.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QSize, QTimer, Signal, Slot

from ui import gallery_pages, theme, window

SHAPES = {
    "portrait": (QSize(1080, 1920), 81.6),
    "landscape": (QSize(1920, 1080), 92.6),
    "counter": (QSize(1366, 768), 100.0),
}


class SampleBridge(QObject):
    """A bridge that only shows what it is given, and remembers what was pressed."""

    pageChanged = Signal()
    chromeChanged = Signal()
    comfortChanged = Signal()
    overlayChanged = Signal()
    switched = Signal(int)

    def __init__(self, page: dict[str, Any]) -> None:
        super().__init__()
        self._page = page
        self._chrome = gallery_pages.chrome(canBack=page["kind"] != "start")
        self._comfort = gallery_pages.comfort()
        self._overlay: dict[str, Any] = {}
        self.calls: list[tuple[str, ...]] = []

    def _get_page(self) -> dict[str, Any]:
        return self._page

    def _get_chrome(self) -> dict[str, Any]:
        return self._chrome

    def _get_comfort(self) -> dict[str, Any]:
        return self._comfort

    def _get_overlay(self) -> dict[str, Any]:
        return self._overlay

    page = Property("QVariantMap", _get_page, notify=pageChanged)
    chrome = Property("QVariantMap", _get_chrome, notify=chromeChanged)
    comfort = Property("QVariantMap", _get_comfort, notify=comfortChanged)
    overlay = Property("QVariantMap", _get_overlay, notify=overlayChanged)

    def show_page(self, page: dict[str, Any]) -> None:
        """Show another page."""
        self._page = page
        self.pageChanged.emit()

    def show_overlay(self, overlay: dict[str, Any]) -> None:
        """Lay a message over the page; an empty map takes it away."""
        self._overlay = overlay
        self.overlayChanged.emit()

    def set_chrome(self, **more: Any) -> None:
        """Change parts of the chrome."""
        self._chrome = {**self._chrome, **more}
        self.chromeChanged.emit()

    def set_comfort(self, **more: Any) -> None:
        """Change comfort settings."""
        self._comfort = {**self._comfort, **more}
        self.comfortChanged.emit()

    @Slot(str)
    def press(self, id: str) -> None:
        """A button was pressed; the comfort bar works, so that one can look."""
        self.calls.append(("press", id))
        if id == "comfort.textSize":
            self.set_comfort(textSize=(self._comfort["textSize"] + 1) % 4)
        elif id == "comfort.contrast":
            modes = ["light", "dark", "high", "high-dark", "low-glare"]
            here = modes.index(self._comfort["contrast"])
            self.set_comfort(contrast=modes[(here + 1) % len(modes)])
        elif id == "comfort.voice":
            self.set_comfort(voice=not self._comfort["voice"])

    @Slot(str)
    def choose(self, row: str) -> None:
        """A row was chosen; choices show it."""
        self.calls.append(("choose", row))
        rows = []
        for entry in self._page["rows"]:
            chosen = entry["chosen"]
            if entry["role"] == "check" and entry["id"] == row:
                chosen = not chosen
            elif entry["role"] == "choice":
                chosen = entry["id"] == row
            rows.append({**entry, "chosen": chosen})
        self.show_page({**self._page, "rows": rows})

    @Slot(str, str)
    def enter(self, field: str, text: str) -> None:
        """A field's live value."""
        self.calls.append(("enter", field, text))
        fields = [{**f, "value": text} if f["id"] == field else f for f in self._page["fields"]]
        self.show_page({**self._page, "fields": fields})

    @Slot(str)
    def spoke(self, text: str) -> None:
        """A key of the on-screen keyboard was typed."""
        self.calls.append(("spoke", text))

    @Slot()
    def touched(self) -> None:
        """Any activity."""
        self.calls.append(("touched",))

    @Slot(str, str)
    def focused(self, id: str, text: str) -> None:
        """A control got the focus."""
        self.calls.append(("focused", id, text))


def main(arguments: list[str] | None = None) -> int:
    """Show or grab pages; exit status 0 when all pictures were written."""
    parser = argparse.ArgumentParser(prog="python -m ui.gallery", description=__doc__)
    parser.add_argument("--pages", type=Path, help="JSON object of key to page model")
    parser.add_argument("--page", default="", help="only this page (or overlay)")
    parser.add_argument("--shape", choices=SHAPES, default="portrait")
    parser.add_argument("--size", type=int, choices=range(4), default=1)
    parser.add_argument("--contrast", default="light")
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--voice", action="store_true")
    parser.add_argument("--low-reach", action="store_true")
    parser.add_argument("--keys", action="store_true", help="show the focus frame")
    parser.add_argument("--note", default="")
    parser.add_argument("--theme", type=Path, help="a theme's file instead of the default")
    parser.add_argument("--shots", type=Path, help="write PNG files here and leave")
    chosen = parser.parse_args(arguments)
    if chosen.shots:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    window.prefer_software()
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    application = QGuiApplication(sys.argv[:1])
    pages = json.loads(chosen.pages.read_text()) if chosen.pages else gallery_pages.PAGES
    overlays = {} if chosen.pages else gallery_pages.OVERLAYS
    names = [chosen.page] if chosen.page else [*pages, *overlays]
    first = pages.get(names[0]) or next(iter(pages.values()))
    bridge = SampleBridge(first)
    bridge.set_comfort(
        textSize=chosen.size,
        contrast=chosen.contrast,
        voice=chosen.voice,
        lowReach=chosen.low_reach,
    )
    bridge.set_chrome(rtl=chosen.rtl, note=chosen.note)
    size, ppi = SHAPES[chosen.shape]
    chosen_theme = chosen.theme or window.ASSETS / "themes" / "default.json"
    looks = theme.load(chosen_theme.stem, chosen_theme.parent)
    shown = window.make_window(bridge, looks, pixels_per_inch=ppi, size=size)
    if not chosen.shots:
        bridge.show_overlay(overlays.get(names[0], {}))
        return application.exec()
    window.load_other_scripts()
    chosen.shots.mkdir(parents=True, exist_ok=True)
    for name in names:
        bridge.show_overlay(overlays.get(name, {}))
        if name in pages:
            bridge.set_chrome(canBack=pages[name]["kind"] != "start")
            bridge.show_page(pages[name])
        QTest.qWait(120)
        if chosen.keys:
            from PySide6.QtCore import Qt

            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
            QTest.qWait(40)
        picture = f"{chosen.shape}-{chosen.contrast}-{chosen.size}-{name}.png"
        if not shown.window.grabWindow().save(str(chosen.shots / picture)):
            return 1
    QTimer.singleShot(0, application.quit)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())

# SPDX-License-Identifier: EUPL-1.2
"""Shows the word that is being said: finds it on the screen and marks where it stands.

The bridge tells which text and which characters of it; this finds the item that draws that text
and lays the text out once more, as the item does, to know where those characters are. QML draws
the marks over everything, so that no page has to know of it and no word moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

_WRAPS = {
    0: QTextOption.WrapMode.NoWrap,
    1: QTextOption.WrapMode.WordWrap,
    3: QTextOption.WrapMode.WrapAnywhere,
    4: QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
}
_FIXED_HEIGHT = 1
WHOLE = "big"
"""Accessible id of the number that is fitted into its line: marked as a whole."""


class WordFollower(QObject):
    """Keeps the bridge's marks where the spoken word is."""

    def __init__(self, window: QQuickWindow, bridge: Any) -> None:
        """Follow the words of `bridge`, which has `spoken`, `overlay` and `mark`."""
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._seen: tuple[str, str] = ("", "")
        self._item: QQuickItem | None = None
        bridge.spokenChanged.connect(self._spoken)
        bridge.pageChanged.connect(self._forget)
        bridge.overlayChanged.connect(self._forget)
        bridge.comfortChanged.connect(self._forget)

    def _forget(self) -> None:
        self._seen, self._item = ("", ""), None
        self._bridge.mark([], None)

    def _spoken(self) -> None:
        said = self._bridge.spoken
        if not said:
            self._bridge.mark([], None)
            return
        wanted = (said["where"], said["text"])
        if wanted != self._seen:
            prefix = "overlay." if self._bridge.overlay else ""
            self._item = find(self._window.contentItem(), prefix + said["where"], said["text"])
            self._seen = wanted
        if self._item is None or not isValid(self._item):
            self._forget()  # it went with its page
            return
        whole = said["where"] == WHOLE
        rects = places(self._item, said["start"], said["length"], whole=whole)
        self._bridge.mark([_map(rect) for rect in rects], self._item)


def _map(rect: QRectF) -> dict[str, float]:
    return {"x": rect.x(), "y": rect.y(), "width": rect.width(), "height": rect.height()}


def find(root: QQuickItem, name: str, text: str) -> QQuickItem | None:
    """Return the item that draws `text` in the control `name`, or else anywhere."""
    elsewhere = None
    for item, inside in _walk(root, name, False):
        if item.property("text") != text or not item.inherits("QQuickText"):
            continue
        if inside:
            return item
        elsewhere = elsewhere or item
    return elsewhere


def _walk(item: QQuickItem, name: str, inside: bool) -> Iterator[tuple[QQuickItem, bool]]:
    if not item.isVisible():
        return
    inside = inside or item.objectName() == name
    yield item, inside
    for child in item.childItems():
        yield from _walk(child, name, inside)


def places(item: QQuickItem, start: int, length: int, *, whole: bool = False) -> list[QRectF]:
    """Return where characters of a text stand in the window, one rectangle for each line."""
    if whole:
        found = [QRectF(0, 0, item.width(), item.height())]
    else:
        found = list(_in_item(item, start, start + length))
    rects = [item.mapRectToScene(rect) for rect in found]
    frame = _viewport(item)
    return [rect for rect in rects if frame is None or frame.intersects(rect)]


def _in_item(item: QQuickItem, start: int, end: int) -> Iterator[QRectF]:
    text = str(item.property("text"))
    left, right = float(item.property("leftPadding")), float(item.property("rightPadding"))
    wrap, alignment, height_mode = _manner(item)
    options = QTextOption()
    options.setWrapMode(_WRAPS.get(wrap, _WRAPS[0]))
    options.setAlignment(Qt.AlignmentFlag(alignment))
    layout = QTextLayout(text, item.property("font"))
    layout.setTextOption(options)
    fixed = height_mode == _FIXED_HEIGHT
    factor = float(item.property("lineHeight"))
    top = float(item.property("topPadding"))
    layout.beginLayout()
    try:
        while (line := layout.createLine()).isValid():
            line.setLineWidth(item.width() - left - right)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if begin < end and start < stop:
                one = line.cursorToX(max(start, begin))
                two = line.cursorToX(min(end, stop))
                one, two = (part[0] if isinstance(part, tuple) else part for part in (one, two))
                low, high = min(one, two), max(one, two)
                yield QRectF(left + low, top, high - low, line.height())
            top += factor if fixed else line.height() * factor
    finally:
        layout.endLayout()


def _manner(item: QQuickItem) -> tuple[int, int, int]:
    """Return how a text is laid out; its own kinds of numbers have no other way into Python."""
    context = QQmlEngine.contextForObject(item)
    asked = "[wrapMode, effectiveHorizontalAlignment, lineHeightMode].join()"
    told = QQmlExpression(context, item, asked).evaluate()
    value = told[0] if isinstance(told, tuple) else told
    wrap, alignment, height_mode = (int(one) for one in str(value).split(","))
    return wrap, alignment, height_mode


def _viewport(item: QQuickItem) -> QRectF | None:
    """Return the part of the window in which an item that scrolls can be seen."""
    up = item.parentItem()
    while up is not None:
        if up.clip():
            return up.mapRectToScene(QRectF(0, 0, up.width(), up.height()))
        up = up.parentItem()
    return None

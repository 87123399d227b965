# SPDX-License-Identifier: EUPL-1.2
"""Typing: our own keyboard and number pad, a real keyboard, and what nobody may read."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui import gallery_pages as samples
from ui import theme, window
from ui.gallery import SHAPES, SampleBridge

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Typing:
    """A window on a page with one field."""

    def __init__(self, keyboard: str, *, mask: bool = False, longest: int = 0) -> None:
        entry = samples.field("one", "Veld", "", keyboard, mask=mask, maxLength=longest)
        self.bridge = SampleBridge(
            samples.page("typing", "entry", "Wat is het?", fields=[entry], primary=samples.NEXT)
        )
        size, ppi = SHAPES["portrait"]
        looks = theme.load("default", window.ASSETS / "themes")
        self.kept = window.make_window(self.bridge, looks, pixels_per_inch=ppi, size=size)
        QAccessible.setActive(True)
        QTest.qWait(250)

    @property
    def value(self) -> str:
        return str(self.bridge._page["fields"][0]["value"])

    def item(self, name: str) -> QQuickItem:
        waiting = [self.kept.window.contentItem()]
        while waiting:
            one = waiting.pop()
            if one.objectName() == name and one.isVisible():
                return one
            waiting.extend(one.childItems())
        raise AssertionError(f"no item {name}")

    def touch(self, *keys: str) -> None:
        for key in keys:
            item = self.item(f"key.{key}")
            middle: QPoint = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            QTest.mouseClick(self.kept.window, Qt.MouseButton.LeftButton, pos=middle)
            QTest.qWait(10)

    def strike(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.kept.window, letter)

    def focused(self) -> str:
        item = self.kept.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    def close(self) -> None:
        self.kept.window.close()
        self.kept.engine.deleteLater()
        QTest.qWait(1)


@pytest.fixture
def typing(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Typing]:
    one = Typing(**request.param)
    yield one
    one.close()


TEXT = pytest.mark.parametrize("typing", [{"keyboard": "text"}], indirect=True)


@TEXT
def test_touching_keys_types_and_leaves_the_focus_in_the_field(typing: Typing) -> None:
    typing.touch("shift", "B", "u", "s", "space", "4")
    assert typing.value == "Bus 4"
    assert typing.focused() == "field.one"
    typing.touch("backspace")
    assert typing.value == "Bus "


@TEXT
def test_signs_have_their_own_page(typing: Typing) -> None:
    typing.touch("symbols", "é", "@", "symbols", "q")
    assert typing.value == "é@q"


@TEXT
def test_a_real_keyboard_types_too_but_a_held_key_only_once(
    typing: Typing, qapp: QGuiApplication
) -> None:
    typing.strike("Dam")
    for _ in range(3):
        qapp.sendEvent(
            typing.kept.window,
            QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "m", True
            ),
        )
    assert typing.value == "Dam"


@TEXT
def test_arrows_walk_over_the_keys_and_enter_types(typing: Typing) -> None:
    view = typing.kept.window
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert typing.focused() == "key.1"
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert typing.focused() == "key.w"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert typing.value == "w"
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert typing.focused() in ("back", "primary")


@pytest.mark.parametrize("typing", [{"keyboard": "date", "longest": 10}], indirect=True)
def test_the_number_pad_puts_the_dashes_into_a_date(typing: Typing) -> None:
    for digit in "24112026":
        typing.touch(digit)
        QTest.qWait(190)
    assert typing.value == "24-11-2026"
    typing.touch("5")
    assert typing.value == "24-11-2026"


@pytest.mark.parametrize("typing", [{"keyboard": "text", "mask": True}], indirect=True)
def test_a_secret_is_typed_but_never_told(typing: Typing) -> None:
    typing.strike("rood")
    typing.touch("9")
    assert typing.value == "rood9"
    told = QAccessible.queryAccessibleInterface(typing.item("field.one"))
    assert told.text(QAccessible.Text.Name) == "Veld"
    assert told.text(QAccessible.Text.Value) == "*****"
    QTest.keyClick(typing.kept.window, Qt.Key.Key_Backspace)
    assert typing.value == "rood"


@TEXT
def test_assistive_technology_can_fill_in_a_field(typing: Typing) -> None:
    field = QAccessible.queryAccessibleInterface(typing.item("field.one"))
    field.setText(QAccessible.Text.Value, "Stationsplein")
    assert typing.value == "Stationsplein"


@TEXT
def test_the_keyboard_lies_below_the_field(typing: Typing) -> None:
    field = typing.item("field.one")
    bottom = field.mapToScene(QPointF(0, field.height())).y()
    assert typing.item("key.1").mapToScene(QPointF(0, 0)).y() > bottom

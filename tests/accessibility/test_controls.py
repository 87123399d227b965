# SPDX-License-Identifier: EUPL-1.2
"""Our own controls, in process: what assistive technology sees of them, and how they act."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui import gallery_pages as samples
from ui import theme, window
from ui.gallery import SHAPES, SampleBridge

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    # Qt's own, now and then, when a window closes on a busy machine.
    pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver"),
]

PRESSABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
}
CONTROL = PRESSABLE | {QAccessible.Role.EditableText}


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@dataclass(frozen=True)
class Node:
    """What assistive technology sees of one item; a copy, for Qt's own die with their items."""

    id: str
    role: QAccessible.Role
    name: str
    checked: bool
    disabled: bool
    box: QRectF
    in_view: bool
    """False when it lies on another page of a list that turns over."""
    whole: bool


def _view(item: QQuickItem) -> QRectF | None:
    """The part of the window in which `item` can show at all; None when all of it."""
    up = item.parentItem()
    while up is not None:
        if up.clip():
            return up.mapRectToScene(up.boundingRect())
        up = up.parentItem()
    return None


class Shown:
    """A window with a sample bridge, and the few things a test does with them."""

    def __init__(self, shape: str = "portrait") -> None:
        self.bridge = SampleBridge(samples.PAGES["start"])
        size, self.ppi = SHAPES[shape]
        looks = theme.load("default", window.ASSETS / "themes")
        self._kept = window.make_window(self.bridge, looks, pixels_per_inch=self.ppi, size=size)
        self.window: QQuickWindow = self._kept.window
        QAccessible.setActive(True)
        self.settle()

    def settle(self) -> None:
        """Wait until the layout has come to rest."""
        # A keyboard comes with the second picture, and lists are measured again once it is there.
        QTest.qWait(70)
        last: list[Node] = []
        for _ in range(40):
            QTest.qWait(15)
            now = self.nodes()
            if now == last:
                return
            last = now
        raise AssertionError("the layout does not come to rest")

    def page(self, name: str) -> None:
        self.bridge.set_chrome(canBack=name != "start")
        self.bridge.show_page(samples.PAGES[name])
        self.settle()

    def overlay(self, name: str) -> None:
        self.bridge.show_overlay(samples.OVERLAYS[name] if name else {})
        self.settle()

    def nodes(self) -> list[Node]:
        """All visible nodes of the accessible tree, in order."""
        found: list[Node] = []

        def walk(node: QAccessibleInterface) -> None:
            state = node.state()
            if state.invisible:
                return
            item = node.object()
            if isinstance(item, QQuickItem):
                whole = QRectF(0, 0, item.width(), item.height())
                box, view = item.mapRectToScene(whole), _view(item)
                found.append(
                    Node(
                        id=item.objectName(),
                        role=node.role(),
                        name=node.text(QAccessible.Text.Name),
                        checked=bool(state.checked),
                        disabled=bool(state.disabled),
                        box=box,
                        in_view=view is None or view.intersects(box),
                        whole=view is None or view.contains(box),
                    )
                )
            for index in range(node.childCount()):
                walk(node.child(index))

        walk(QAccessible.queryAccessibleInterface(self.window))
        return found

    def controls(self) -> list[Node]:
        return [node for node in self.nodes() if node.role in CONTROL and not node.disabled]

    def node(self, name: str) -> Node:
        for node in self.nodes():
            if node.id == name:
                return node
        raise AssertionError(f"no {name}; there are {self.names()}")

    def names(self) -> list[str]:
        return [node.id for node in self.nodes() if node.id]

    def item(self, name: str) -> QQuickItem:
        waiting = [self.window.contentItem()]
        while waiting:
            one = waiting.pop()
            if one.objectName() == name and one.isVisible():
                return one
            waiting.extend(one.childItems())
        raise AssertionError(f"no item {name}")

    def centre(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def focused(self) -> str:
        item = self.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        QTest.qWait(5)

    def press(self, name: str) -> None:
        """What a screen reader does."""
        actions = QAccessible.queryAccessibleInterface(self.item(name)).actionInterface()
        assert "Press" in actions.actionNames()
        actions.doAction("Press")

    def asked(self, *kinds: str) -> list[tuple[str, ...]]:
        return [call for call in self.bridge.calls if call[0] in kinds]

    def close(self) -> None:
        self.window.close()
        self._kept.engine.deleteLater()
        QTest.qWait(1)


@pytest.fixture
def shown(qapp: QGuiApplication) -> Iterator[Shown]:
    one = Shown()
    yield one
    one.close()


def all_pages(shown: Shown) -> Iterator[str]:
    for name in samples.PAGES:
        shown.page(name)
        yield name
    for name in samples.OVERLAYS:
        shown.overlay(name)
        yield name


def test_each_control_of_each_page_has_a_role_a_name_and_an_id(shown: Shown) -> None:
    for page in all_pages(shown):
        controls = shown.controls()
        assert len(controls) >= 6, page
        assert [node for node in controls if not node.id or not node.name] == [], page
        ids = [node.id for node in controls]
        assert len(ids) == len(set(ids)), page


def test_nothing_is_told_twice(shown: Shown) -> None:
    for page in all_pages(shown):
        texts = [node.name for node in shown.nodes() if node.role == QAccessible.Role.StaticText]
        names = {node.name for node in shown.controls()}
        assert [text for text in texts if text in names] == [], page


@pytest.mark.parametrize("size", [0, 1, 2, 3])
@pytest.mark.parametrize("shape", list(SHAPES))
def test_controls_are_at_least_15_mm_high_3_mm_apart_and_whole(
    qapp: QGuiApplication, shape: str, size: int
) -> None:
    shown = Shown(shape)
    millimetre = shown.ppi / 25.4
    shown.bridge.set_comfort(textSize=size)
    gap = 3 * millimetre - 1
    try:
        for page in all_pages(shown):
            controls = [node for node in shown.controls() if node.in_view]
            width, height = shown.window.width(), shown.window.height()
            bar_top = shown.node("help").box.top()
            for node in controls:
                box = node.box
                assert node.whole, (page, node)
                assert box.height() >= 15 * millimetre - 1, (page, node)
                assert box.left() >= 0 and box.right() <= width + 0.5, (page, node)
                assert box.top() >= 0 and box.bottom() <= height + 0.5, (page, node)
                if not node.id.startswith(("comfort.", "help", "stop")):
                    assert box.bottom() <= bar_top, (page, node)
            for index, one in enumerate(controls):
                for other in controls[index + 1 :]:
                    grown = one.box.adjusted(-gap, -gap, gap, gap)
                    assert not grown.intersects(other.box), (page, one, other)
    finally:
        shown.close()


def test_in_portrait_everything_touched_lies_in_the_lower_60_percent(shown: Shown) -> None:
    for page in all_pages(shown):
        high = [node.id for node in shown.controls() if node.box.top() < 0.4 * 1920 - 1]
        assert high == [], page


def test_a_press_through_assistive_technology_acts_exactly_once(shown: Shown) -> None:
    shown.page("choices")
    shown.press("row.passport")
    shown.press("primary")
    shown.press("comfort.voice")
    assert shown.asked("choose", "press") == [
        ("choose", "passport"),
        ("press", "next"),
        ("press", "comfort.voice"),
    ]


def test_a_chosen_row_tells_that_it_is_checked(shown: Shown) -> None:
    shown.page("choices")
    assert shown.node("row.id").checked
    assert not shown.node("row.passport").checked
    shown.press("row.passport")
    shown.settle()
    assert shown.node("row.passport").checked


def test_a_finger_acts_on_release_inside(shown: Shown) -> None:
    shown.page("choices")
    spot = shown.centre("row.passport")
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, pos=spot)
    assert shown.asked("choose") == []
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, pos=spot)
    assert shown.asked("choose") == [("choose", "passport")]


def test_a_finger_that_slides_off_cancels(shown: Shown) -> None:
    shown.page("choices")
    spot = shown.centre("row.passport")
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(shown.window, spot + QPoint(0, 400))
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, pos=spot + QPoint(0, 400))
    assert shown.asked("choose", "press") == []


def test_a_press_that_begins_elsewhere_does_nothing(shown: Shown) -> None:
    shown.page("choices")
    spot = shown.centre("row.passport")
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    QTest.mouseMove(shown.window, spot)
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, pos=spot)
    assert shown.asked("choose", "press") == []


def test_a_second_identical_press_within_half_a_second_is_ignored(shown: Shown) -> None:
    shown.page("choices")
    spot = shown.centre("row.passport")
    for _ in range(2):
        QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=spot)
    assert shown.asked("choose") == [("choose", "passport")]
    QTest.qWait(520)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=spot)
    assert len(shown.asked("choose")) == 2


def test_a_key_held_down_presses_once(shown: Shown, qapp: QGuiApplication) -> None:
    shown.page("yes-no")
    shown.item("row.yes").forceActiveFocus()
    for repeated in (False, True, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            repeated,
        )
        qapp.sendEvent(shown.window, event)
    QTest.qWait(520)
    qapp.sendEvent(
        shown.window,
        QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
        ),
    )
    assert shown.asked("choose") == [("choose", "yes")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press(shown: Shown, key: Qt.Key) -> None:
    shown.page("choices")
    shown.item("primary").forceActiveFocus()
    shown.key(key)
    assert shown.asked("press") == [("press", "next")]


def test_escape_goes_back(shown: Shown) -> None:
    shown.page("choices")
    shown.key(Qt.Key.Key_Escape)
    assert shown.asked("press") == [("press", "back")]


def test_each_page_begins_at_its_title_or_first_field(shown: Shown) -> None:
    for page in all_pages(shown):
        overlaid = page in samples.OVERLAYS
        prefix = "overlay." if overlaid else ""
        fields = [] if overlaid else samples.PAGES[page]["fields"]
        first = f"{prefix}field.{fields[0]['id']}" if fields else f"{prefix}title"
        assert shown.focused() == first, page


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Tab,), (Qt.Key.Key_Down,)])
def test_keys_reach_every_control_in_reading_order_and_come_round(
    shown: Shown, keys: tuple[Qt.Key, ...]
) -> None:
    for page in ("choices", "plan", "fees", "review", "task", "yes-no"):
        shown.page(page)
        seen: list[str] = []
        for _ in range(40):
            shown.key(keys[0])
            if shown.focused() in seen:
                break
            seen.append(shown.focused())
        wanted = [node.id for node in shown.controls()]
        assert sorted(seen) == sorted(wanted), page
        tops = [shown.item(name).mapToScene(QPointF(0, 0)).y() for name in seen]
        assert tops == sorted(tops), (page, seen)


def test_focus_is_told_with_the_words_on_the_control(shown: Shown) -> None:
    shown.page("fees")
    shown.item("row.invoice").forceActiveFocus()
    told = ("focused", "row.invoice", "Met een rekening. U betaalt binnen 30 dagen.")
    assert told in shown.bridge.calls


def test_an_overlay_takes_the_page_away_and_keeps_the_focus_inside(shown: Shown) -> None:
    shown.page("choices")
    shown.overlay("time-out")
    names = shown.names()
    assert "overlay.primary" in names and "overlay.time-out" in names
    assert not any(name.startswith(("row.", "page.")) for name in names)
    for _ in range(12):
        shown.key(Qt.Key.Key_Tab)
        assert not shown.focused().startswith("row.")
    shown.press("overlay.primary")
    assert shown.asked("press") == [("press", "stay")]
    shown.overlay("")
    assert shown.focused() == "title"
    assert "page.lost" in shown.names()


def test_choosing_moves_no_focus(shown: Shown) -> None:
    shown.page("choices")
    shown.item("row.passport").forceActiveFocus()
    shown.key(Qt.Key.Key_Space)
    assert shown.node("row.passport").checked
    assert shown.focused() == "row.passport"


def test_changing_the_text_size_keeps_the_focus(shown: Shown) -> None:
    shown.page("choices")
    shown.item("comfort.textSize").forceActiveFocus()
    shown.key(Qt.Key.Key_Space)
    assert shown.focused() == "comfort.textSize"


def test_the_list_turns_over_until_every_row_was_whole_in_view(qapp: QGuiApplication) -> None:
    shown = Shown("counter")
    try:
        shown.bridge.set_comfort(textSize=3)
        shown.page("fees")
        for name in [f"row.{row['id']}" for row in samples.PAGES["fees"]["rows"]]:
            shown.item(name).forceActiveFocus()
            shown.settle()
            assert shown.node(name).whole, name
        turns = 0
        while "scroll.up" in shown.names():
            shown.press("scroll.up")
            shown.settle()
            turns += 1
            assert turns < 20
        assert shown.node("title").whole
    finally:
        shown.close()


def test_right_to_left_turns_the_layout_over(shown: Shown) -> None:
    shown.page("choices")
    before = shown.centre("back").x()
    shown.bridge.set_chrome(rtl=True)
    shown.settle()
    assert before < 540 < shown.centre("back").x()
    assert shown.centre("comfort.textSize").x() > shown.centre("stop").x()


def test_the_window_of_a_hall_fits_its_size(qapp: QGuiApplication) -> None:
    shown = Shown("counter")
    try:
        assert shown.window.size() == QSize(1366, 768)
    finally:
        shown.close()

# SPDX-License-Identifier: EUPL-1.2
"""Exploring by touch, trembling hands, low reach, and what stays when colour or motion is gone."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.accessibility.test_controls import Shown, all_pages
from ui import gallery_pages as samples

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    # Qt's own, now and then, when a window closes on a busy machine.
    pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver"),
]

LEFT = Qt.MouseButton.LeftButton
FLASH = 0.1
"""Change of relative luminance that counts as one half of a flash (WCAG 2.3.1)."""
FLASH_AREA = 0.25
"""Share of the screen from which it counts."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def shown(qapp: QGuiApplication) -> Iterator[Shown]:
    one = Shown()
    yield one
    one.close()


def touch(shown: Shown, name: str) -> None:
    QTest.mouseClick(shown.window, LEFT, pos=shown.centre(name))
    QTest.qWait(10)


def test_with_the_voice_on_the_first_touch_tells_and_the_second_acts(shown: Shown) -> None:
    shown.page("choices")
    shown.bridge.set_comfort(voice=True, explore=True, ignoredMs=100)
    touch(shown, "row.passport")
    assert shown.asked("choose") == []
    assert shown.asked("focused")[-1] == ("focused", "row.passport", "Paspoort")
    QTest.qWait(120)
    touch(shown, "row.bank")
    assert shown.asked("choose") == []
    QTest.qWait(120)
    touch(shown, "row.bank")
    assert shown.asked("choose") == [("choose", "bank")]


def test_two_touches_of_one_tremor_only_tell(shown: Shown) -> None:
    shown.page("choices")
    shown.bridge.set_comfort(voice=True, explore=True)
    touch(shown, "row.passport")
    touch(shown, "row.passport")
    assert shown.asked("choose") == []


def test_words_that_are_no_control_tell_themselves_when_touched(shown: Shown) -> None:
    shown.page("choices")
    shown.bridge.set_comfort(voice=True, explore=True)
    touch(shown, "hint")
    assert shown.asked("focused")[-1][2] == "U kunt meer antwoorden kiezen."


def test_a_key_of_the_screens_keyboard_is_told_before_it_types(shown: Shown) -> None:
    shown.page("address")
    shown.bridge.set_comfort(voice=True, explore=True, ignoredMs=100)
    before = shown.bridge._page["fields"][0]["value"]
    touch(shown, "key.w")
    assert shown.bridge._page["fields"][0]["value"] == before
    assert shown.asked("focused")[-1][2] == "w"
    QTest.qWait(250)
    touch(shown, "key.w")
    assert shown.bridge._page["fields"][0]["value"] == f"{before}w"


def test_who_trembles_may_have_the_same_press_count_once_for_longer(shown: Shown) -> None:
    shown.page("choices")
    shown.bridge.set_comfort(ignoredMs=1500, wait=2)
    touch(shown, "row.passport")
    QTest.qWait(700)
    touch(shown, "row.passport")
    assert shown.asked("choose") == [("choose", "passport")]


def test_holding_long_and_sliding_do_nothing_more_than_a_touch(shown: Shown) -> None:
    shown.page("choices")
    spot = shown.centre("row.passport")
    QTest.mousePress(shown.window, LEFT, pos=spot)
    QTest.qWait(900)
    assert shown.asked("choose") == []
    QTest.mouseRelease(shown.window, LEFT, pos=spot)
    assert shown.asked("choose") == [("choose", "passport")]
    QTest.mousePress(shown.window, LEFT, pos=shown.centre("row.bank"))
    for step in range(10):
        QTest.mouseMove(shown.window, shown.centre("row.bank") + QPoint(0, -30 * step))
    QTest.mouseRelease(shown.window, LEFT, pos=shown.centre("row.bank") + QPoint(0, -300))
    assert len(shown.asked("choose")) == 1


def test_with_low_reach_everything_touched_lies_in_the_lower_40_percent(shown: Shown) -> None:
    shown.bridge.set_comfort(lowReach=True)
    for page in all_pages(shown):
        high = [n.id for n in shown.controls() if n.in_view and n.box.top() < 0.6 * 1920 - 1]
        assert high == [], page


def test_the_keyboard_of_the_screen_never_covers_the_field(shown: Shown) -> None:
    for reach in (False, True):
        for size in range(4):
            shown.bridge.set_comfort(lowReach=reach, textSize=size)
            for page in ("date", "address", "clerk"):
                shown.page(page)
                fields = [n for n in shown.nodes() if n.id.startswith("field.") and n.in_view]
                keys = [n for n in shown.nodes() if n.id.startswith("key.")]
                focused = shown.node(shown.focused())
                assert fields and keys and focused.whole, (page, size, reach)
                covered = [k.id for k in keys if k.box.intersects(focused.box)]
                assert covered == [], (page, size, reach)


def _grey(shown: Shown, name: str) -> QImage:
    """What a control looks like without colour, at a fixed size."""
    item = shown.item(name)
    box = item.mapRectToScene(item.boundingRect()).toRect().adjusted(-8, -8, 8, 8)
    picture = shown.window.grabWindow().copy(box)
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def _differ(one: QImage, other: QImage) -> float:
    """Share of pixels that differ by more than a shade."""
    assert one.size() == other.size()
    pairs = (
        (one.pixelColor(x, y).value(), other.pixelColor(x, y).value())
        for x in range(0, one.width(), 3)
        for y in range(0, one.height(), 3)
    )
    changed = [abs(a - b) > 24 for a, b in pairs]
    return sum(changed) / len(changed)


@pytest.mark.parametrize("contrast", ["light", "high", "high-dark", "dark", "low-glare"])
def test_without_colour_every_state_still_shows(shown: Shown, contrast: str) -> None:
    shown.bridge.set_comfort(contrast=contrast)
    shown.page("choices")
    plain = _grey(shown, "row.passport")
    shown.press("row.passport")
    shown.settle()
    assert _differ(plain, _grey(shown, "row.passport")) > 0.005, "chosen"
    shown.press("row.passport")
    shown.settle()
    shown.item("row.id").forceActiveFocus()
    shown.key(Qt.Key.Key_Down)
    assert shown.focused() == "row.passport"
    assert _differ(plain, _grey(shown, "row.passport")) > 0.005, "focused"
    shown.page("yes-no")
    with_error = shown.node("error").name
    assert "Kies een antwoord" in with_error, "an error is words, with a sign before them"


def _luminance(picture: QImage) -> list[float]:
    small = picture.scaled(54, 96).convertToFormat(QImage.Format.Format_Grayscale8)
    return [
        (small.pixelColor(x, y).value() / 255) ** 2.2
        for y in range(small.height())
        for x in range(small.width())
    ]


def test_nothing_flashes_on_any_page(shown: Shown) -> None:
    shown.bridge.set_comfort(switches=1, scanMs=200)
    for page in ("start", "card", "working", "time-out", "choices"):
        if page in samples.OVERLAYS:
            shown.overlay(page)
        else:
            shown.page(page)
        QTest.qWait(200)
        frames = []
        for _ in range(6):
            frames.append(_luminance(shown.window.grabWindow()))
            QTest.qWait(90)
        for one, next_one in itertools.pairwise(frames):
            pairs = zip(one, next_one, strict=True)
            flashed = sum(abs(a - b) > FLASH for a, b in pairs) / len(one)
            assert flashed < FLASH_AREA, page

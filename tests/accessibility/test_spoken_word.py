# SPDX-License-Identifier: EUPL-1.2
"""What the screen does while the voice speaks: the underlined word, and the black screen."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.frozen import replace
from kiosk.hearing import Ears, Span
from tests.unit.visit_kit import CATALOGUE, HALL, RULES
from tests.voice_kit import RememberingVoice
from ui import theme, window
from ui.bridge import Bridge
from ui.follow import WordFollower
from ui.speaker import Speaker

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Screen:
    """The real window and bridge, with a voice that only remembers."""

    def __init__(self, width: int, height: int) -> None:
        self.voice = RememberingVoice()
        speaker = Speaker(self.voice)  # type: ignore[arg-type]
        self.bridge = Bridge(RULES, CATALOGUE, HALL, SystemClock(), speaker)
        looks = theme.load("default", window.ASSETS / "themes")
        size = QSize(width, height)
        self._kept = window.make_window(self.bridge, looks, pixels_per_inch=81.6, size=size)
        self.window = self._kept.window
        self.follower = WordFollower(self.window, self.bridge)
        QTest.qWait(150)

    def comfort(self, **wanted: object) -> None:
        state = self.bridge.state
        self.bridge._state = replace(state, comfort=replace(state.comfort, **wanted))

    def go(self, *steps: str) -> None:
        for step in steps:
            kind, _, id = step.partition(" ")
            (self.bridge.press if kind == "press" else self.bridge.choose)(id)
            QTest.qWait(120)

    def picture(self) -> QImage:
        QTest.qWait(60)
        return self.window.grabWindow()

    def spans(self, where: str) -> list[Span]:
        return [one for one in self.bridge._view.heard(Ears.ONE).spans if one.where == where]

    def close(self) -> None:
        self.window.close()
        self._kept.engine.deleteLater()
        # While everything it draws from is still there.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QTest.qWait(20)


@pytest.fixture
def screen(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Screen]:
    shown = Screen(*getattr(request, "param", (1080, 1920)))
    yield shown
    shown.close()


def ink(picture: QImage, x: int, top: int, bottom: int) -> bool:
    """Tell whether a column of the picture has anything else than its ground."""
    return len({picture.pixel(x, y) for y in range(top, bottom)}) > 1


@pytest.mark.parametrize("screen", [(1080, 1920), (1920, 1080)], indirect=True)
@pytest.mark.parametrize(("contrast", "size"), [("light", 1), ("high-dark", 3)])
def test_the_marks_stand_exactly_where_the_words_stand(
    screen: Screen, contrast: str, size: int
) -> None:
    screen.comfort(contrast=contrast, text_size=size)
    screen.go("press language.nl", "press next", "choose event.wallet-stolen", "choose for.myself")
    assert screen.bridge._view.page["key"] == "question:contents"
    ground = screen.picture()
    looked = 0
    for where in ("title", "hint", "row.driving-licence"):
        for span in screen.spans(where):
            screen.bridge.word_is(span)
            (mark,) = screen.bridge.marks
            top, height = int(mark["y"]), int(mark["height"])
            left, right = round(mark["x"]), round(mark["x"] + mark["width"])
            middle = (top + height // 4, top + 3 * height // 4)
            word = span.shown[span.shown_start : span.shown_end]
            assert any(ink(ground, x, *middle) for x in range(left, right)), word
            # A space on either side: the word is marked whole, and nothing but the word.
            assert not ink(ground, left - 2, *middle), word
            assert not ink(ground, right + 2, *middle), word
            looked += 1
    assert looked > 10
    screen.bridge.word_is(None)
    assert screen.bridge.marks == []
    assert screen.picture() == ground, "nothing of it stays"


def test_the_mark_is_seen_moves_nothing_and_stands_out(screen: Screen) -> None:
    screen.comfort(contrast="high")
    screen.go("press language.nl", "press next", "choose event.wallet-stolen", "choose for.myself")
    before = screen.picture()
    screen.bridge.word_is(screen.spans("title")[2])
    after = screen.picture()
    (mark,) = screen.bridge.marks
    changed = [
        (x, y)
        for y in range(0, before.height(), 2)
        for x in range(0, before.width(), 2)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    bottom = mark["y"] + mark["height"]
    assert min(y for _, y in changed) >= bottom - 8, "it lies under the word"
    assert max(y for _, y in changed) <= bottom + 12
    assert any(after.pixelColor(*place).lightness() < 40 for place in changed), "black on white"


def test_a_black_screen_shows_nothing_and_comes_back_by_key_and_by_touching_twice(
    screen: Screen,
) -> None:
    screen.go("press language.nl", "press voice.blank")
    black = screen.picture()
    assert {black.pixel(x, y) for x in range(0, 1080, 5) for y in range(0, 1920, 5)} == {0xFF000000}
    assert screen.voice.said[-2].startswith("Het scherm is nu zwart.")
    key = screen.bridge._view.page["key"]
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=QPoint(540, 1700))
    QTest.qWait(60)
    assert screen.voice.said[-1].startswith("Het scherm is zwart, zodat niemand meeleest.")
    assert screen.bridge._view.page["key"] == key, "what lies below was not pressed"
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=QPoint(540, 1700))
    assert screen.picture().pixel(10, 10) != 0xFF000000
    assert screen.voice.said[-1] == "Het scherm is weer aan."
    screen.go("press voice.blank", "press voice.blank")
    assert screen.picture().pixel(10, 10) != 0xFF000000


def test_who_steers_with_keys_below_a_black_screen_goes_on_as_before(screen: Screen) -> None:
    screen.go("press language.nl", "press voice.blank", "press next")
    assert screen.bridge._view.page["key"] == "what-happened"
    assert screen.picture().pixel(540, 960) == 0xFF000000
    screen.go("press stop", "press erase")
    assert screen.picture().pixel(10, 10) != 0xFF000000, "the next resident sees the screen"


def test_an_arrow_key_starts_the_voice_and_a_letter_does_not(screen: Screen) -> None:
    QTest.keyClick(screen.window, Qt.Key.Key_A)
    QTest.qWait(60)
    assert not screen.bridge.state.comfort.voice
    QTest.keyClick(screen.window, Qt.Key.Key_Down)
    QTest.qWait(60)
    assert screen.bridge.state.comfort.voice
    assert any(said.startswith("Is er iets gebeurd?") for said in screen.voice.said)

# SPDX-License-Identifier: EUPL-1.2
"""What the walk found: things that were there on one page and stayed away on the next."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.accessibility.test_controls import Shown, qapp_cls, shown
from tests.unit.visit_kit import Walk
from tests.voice_kit import RememberingVoice
from ui.speaker import Speaker

__all__ = ["qapp_cls", "shown"]
pytestmark = pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver")


def test_second_ways_on_come_back_after_a_page_without_any(
    qapp: QGuiApplication, shown: Shown
) -> None:
    for page in ("review", "card", "review", "card"):
        shown.page(page)
        assert ("action.later" in shown.names()) is (page == "card"), page
    shown.overlay("time-out")
    assert "overlay.action.leave" in shown.names()


def test_the_words_of_the_invitation_are_drawn(qapp: QGuiApplication, shown: Shown) -> None:
    (words,) = [n for n in shown.nodes() if n.name.startswith("Kies hieronder")]
    QTest.qWait(60)
    picture = shown.window.grabWindow().copy(words.box.toRect())
    drawn = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(drawn) > 10


def test_the_first_key_on_a_page_is_heard_although_its_title_kept_the_focus() -> None:
    voice, walk = RememberingVoice(), Walk()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    before = walk.view
    walk.begin()
    walk.press("comfort.voice")
    speaker.shown(walk.view, before, on=True)
    said = len(voice.said)
    row = walk.view.page["rows"][0]
    speaker.focused(f"row.{row['id']}", row["text"], walk.view)
    assert len(voice.said) == said + 1
    assert row["text"] in voice.said[-1]


def test_the_title_is_not_said_again_when_it_gets_the_focus_of_its_new_page() -> None:
    voice, walk = RememberingVoice(), Walk()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    before = walk.view
    walk.begin()
    speaker.shown(walk.view, before, on=True)
    said = len(voice.said)
    speaker.focused("title", walk.view.page["title"], walk.view)
    assert len(voice.said) == said

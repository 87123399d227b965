# SPDX-License-Identifier: EUPL-1.2
"""The journey of the stolen wallet with the screen black: keys and headphones, followed by ear.

The real window, visit, desk, store, voice and engine; recorded at a sound server without
hardware. What was said is noted with its time, and each of it must be heard.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.config import KEYS, Voice
from kiosk.desk import Desk
from kiosk.hearing import Aloud
from kiosk.spoken import spoken
from kiosk.store import Store
from kiosk.visit.events import HeadphonesChanged
from tests.sound import Recorder, SoundServer, likeness, synthesised, wait_for
from tests.unit.store_kit import KEY
from tests.unit.visit_kit import CATALOGUE, HALL, RULES
from ui import theme, window
from ui.bridge import Bridge
from ui.follow import WordFollower
from ui.input.keypad import Keypad, read_map
from ui.speaker import Speaker
from ui.speech.queue import Priority
from ui.speech.service import SpeechService

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

NAME, BORN = "Noor Voorbeeld", "01-02-1980"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@dataclass(frozen=True)
class Said:
    """Something that was asked of the voice, and when (monotonic seconds)."""

    at: float
    text: str
    private: bool


class Listening(SpeechService):
    """The real voice, which also notes what it is asked to say."""

    def __init__(self) -> None:
        self.said: list[Said] = []
        super().__init__(Voice(), lambda _state: None)

    def say(self, aloud: Aloud, priority: Priority = Priority.NORMAL) -> None:
        self.said.append(Said(time.monotonic(), aloud.text, aloud.private))
        super().say(aloud, priority)


class Booth:
    """A kiosk, a keypad, headphones, and somebody who sees nothing."""

    def __init__(self, folder: Path) -> None:
        (folder / "sound").mkdir()
        self.server = SoundServer(folder / "sound")
        os.environ["PULSE_SERVER"] = self.server.address
        self.recorder = Recorder(self.server.address)
        self.voice = Listening()
        self.voice.start()
        clock = SystemClock()
        self.bridge = Bridge(RULES, CATALOGUE, HALL, clock, Speaker(self.voice))
        looks = theme.load("default", window.ASSETS / "themes")
        size = QSize(1080, 1920)
        self._kept = window.make_window(self.bridge, looks, pixels_per_inch=81.6, size=size)
        self.window = self._kept.window
        self.follower = WordFollower(self.window, self.bridge)
        keys = read_map({**KEYS, "F9": "blank", "F10": "faster"})
        self.keypad = Keypad(
            self.window, keys, self.bridge, lambda _: None, lambda: 0, lambda: 0.01
        )
        self.store = Store.open(folder / "data", KEY, clock, "K1")
        self.bridge.opened(Desk(self.store, RULES, clock, self.bridge.post), RULES)
        QTest.qWait(300)

    # --- what is heard --------------------------------------------------------------------

    def hears(self, beginning: str, since: float) -> Said:
        """Wait until something that begins so is said, and is heard."""

        def found() -> Said | None:
            return next(
                (s for s in self.voice.said if s.at >= since and s.text.startswith(beginning)), None
            )

        deadline = time.monotonic() + 15.0
        while not (said := found()):
            QTest.qWait(10)
            newest = [one.text[:60] for one in self.voice.said[-4:]]
            assert time.monotonic() < deadline, (beginning, newest)
        while not self.recorder.loud_times(said.at):
            QTest.qWait(10)
            assert time.monotonic() < deadline, f"{beginning!r} was said and not heard"
        return said

    # --- what is done ---------------------------------------------------------------------

    def key(self, key: Qt.Key) -> float:
        at = time.monotonic()
        QTest.keyClick(self.window, key)
        QTest.qWait(30)
        return at

    def focus(self) -> str:
        item = self.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    def walk_to(self, name: str) -> None:
        passed = []
        for _ in range(60):
            if self.focus() == name:
                return
            passed.append(self.focus())
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached by key, only {passed}")

    def choose(self, name: str, hears: str) -> Said:
        """Walk to a control by key, press it, and hear what follows; nothing is ever seen."""
        self.walk_to(name)
        QTest.qWait(520)  # the same again within half a second is a bounce
        assert self.is_black(), "somebody behind could read along"
        return self.hears(hears, self.key(Qt.Key.Key_Return))

    def press(self, name: str, page: str) -> Said:
        """Press a control that leads to a page, and hear that page from its title on."""
        self.walk_to(name)
        QTest.qWait(520)
        assert self.is_black(), "somebody behind could read along"
        at = self.key(Qt.Key.Key_Return)
        deadline = time.monotonic() + 15.0
        while self.bridge.page["key"] != page:
            QTest.qWait(10)
            now = self.bridge.page
            assert time.monotonic() < deadline, (page, now["key"], now["error"], now["fields"])
        return self.hears(spoken(self.bridge.page["title"], "nl"), at)

    def type(self, name: str, text: str) -> None:
        self.walk_to(name)
        for one in text:
            QTest.keyClick(self.window, one)
            QTest.qWait(15)
        typed = self.bridge.state.entries.get(name.removeprefix("field."), "")
        assert typed.lower() == text.lower(), (name, typed)

    def is_black(self) -> bool:
        picture = self.window.grabWindow()
        seen = {picture.pixel(x, y) for x in range(0, 1080, 9) for y in range(0, 1920, 9)}
        return seen == {0xFF000000}

    def close(self) -> None:
        self.voice.stop()
        self.recorder.close()
        self.server.close()
        self.store.close()
        self.window.close()


@pytest.fixture
def booth(
    tmp_path: Path, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Booth]:
    monkeypatch.setenv("PULSE_SERVER", "")
    made = Booth(tmp_path)
    yield made
    made.close()


def test_a_stolen_wallet_is_arranged_by_ear_and_keypad_alone(booth: Booth) -> None:
    began = time.monotonic()
    booth.voice.headphones(plugged_in=True)
    booth.bridge.post(HeadphonesChanged(True))
    title = booth.hears("Is er iets gebeurd?", began)
    QTest.qWait(2200)
    heard = booth.recorder.since(title.at)
    assert likeness(heard, synthesised("Is er iets gebeurd? Wij helpen u.", "nl")) > 0.6
    booth.hears("Het scherm is nu zwart.", booth.key(Qt.Key.Key_F9))
    for _ in range(4):
        booth.key(Qt.Key.Key_F10)
    assert booth.voice.said[-1].text == "Snelheid 200 procent."
    steps = [
        booth.press("row.language.nl", "comfort"),
        booth.press("primary", "what-happened"),
        booth.press("row.event.wallet-stolen", "for-whom"),
        booth.press("row.for.myself", "question:contents"),
        booth.choose("row.bank-card", "Een bankpas. gekozen."),
        booth.choose("row.driving-licence", "Mijn rijbewijs. gekozen."),
        booth.press("primary", "question:stolen_on"),
        booth.press("row.today", "question:place"),
    ]
    assert "Vraag 1 van" in steps[3].text
    booth.type("field.value", "Station")
    assert [said.text for said in booth.voice.said[-3:]] == ["i", "o", "n"]
    steps += [
        booth.press("primary", "question:police"),
        booth.press("row.done", "identify"),
        booth.press("row.document.none", "question:name"),
    ]
    booth.type("field.value", NAME)
    steps.append(booth.press("primary", "question:birth_date"))
    booth.type("field.date", BORN)
    steps.append(booth.press("primary", "question:address"))
    booth.type("field.postcode", "1234 AB")
    booth.type("field.number", "12")
    steps.append(booth.press("primary", "question:address:1"))
    booth.type("field.street", "Dorpsstraat")
    booth.type("field.town", "Voorbeeldstad")
    steps.append(booth.press("primary", "question:phone"))
    booth.type("field.value", "0612345678")
    steps.append(booth.press("primary", "plan"))
    assert "bankpassen" in steps[-1].text
    steps += [booth.press("primary", "settle"), booth.press("row.settle.later", "review")]
    assert NAME in steps[-1].text
    assert steps[-1].private
    steps.append(booth.press("primary", "paper"))
    last = steps[-1].text
    assert "twee nul twee zes, K één" in last
    for line in ("Wat er nu gebeurt", "Dit doen wij", "Vragen? Bel 14", "Bewaar dit bonnetje"):
        assert line in last
    steps += [booth.press("primary", "anything-else"), booth.press("row.else.no", "farewell")]
    booth.walk_to("primary")
    QTest.qWait(520)
    ends = booth.key(Qt.Key.Key_Return)
    wait_for(lambda: booth.bridge.state.visit is None, 5.0)
    QTest.qWait(100)
    times = [said.at for said in steps]
    assert times == sorted(times)
    assert not booth.is_black(), "the next resident sees the screen"
    for one, two in zip(steps, [*times[1:], ends], strict=False):
        assert [at for at in booth.recorder.loud_times(one.at) if at <= two + 0.2], one.text

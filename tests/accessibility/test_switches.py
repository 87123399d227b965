# SPDX-License-Identifier: EUPL-1.2
"""Working the kiosk with one switch, with two, and with a tactile keypad, in process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.config import Keys
from tests.accessibility.test_controls import Shown
from ui.input.keypad import Keypad, name_of, read_map

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    # Qt's own, now and then, when a window closes on a busy machine.
    pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver"),
]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Worked(Shown):
    """A window with a keypad on it, that tells what was pressed and where the frame is."""

    def __init__(self, **keys: str) -> None:
        super().__init__()
        self.bridge.keyed = lambda: self.bridge.calls.append(("keyed",))  # type: ignore[attr-defined]
        self.ignored = 0.5
        self.keypad = Keypad(
            self.window,
            read_map(keys or Keys().map),
            self.bridge,  # type: ignore[arg-type]
            self.bridge.switched.emit,
            lambda: int(self.bridge._comfort["switches"]),
            lambda: self.ignored,
        )

    def strike(self, key: Qt.Key, *, scan: int = 0, repeated: bool = False) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            mods = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key, mods, scan, 0, 0, "", repeated)
            QGuiApplication.sendEvent(self.window, event)
        QTest.qWait(5)

    def frame(self) -> str:
        """What the frame is round now, as it is told."""
        return self.asked("focused")[-1][2]

    def switch(self, number: int = 1) -> None:
        self.bridge.switched.emit(number)
        QTest.qWait(120)

    def move_to(self, told: str) -> None:
        """Move the frame with the first of two switches until it is round this."""
        for _ in range(40):
            if self.frame().startswith(told):
                return
            self.switch(1)
        raise AssertionError(f"{told} is not reached; the frame is round {self.frame()}")


@pytest.fixture
def worked(qapp: QGuiApplication) -> Iterator[Worked]:
    one = Worked()
    yield one
    one.close()


def test_two_switches_go_over_groups_then_over_what_is_in_them(worked: Worked) -> None:
    worked.page("choices")
    worked.bridge.set_comfort(switches=2)
    QTest.qWait(250)
    assert worked.frame() == "Antwoorden"
    worked.switch(1)
    assert worked.frame() == "Knoppen"
    worked.switch(1)
    assert worked.frame() == "Onderste rij"
    worked.switch(1)
    worked.switch(2)
    assert worked.frame() == "Identiteitskaart"
    worked.switch(1)
    worked.switch(2)
    assert worked.asked("choose") == [("choose", "passport")]
    assert worked.frame() == "Paspoort"


def test_one_switch_lets_the_frame_move_by_itself_and_takes_where_it_stands(
    worked: Worked,
) -> None:
    worked.page("yes-no")
    worked.bridge.set_comfort(switches=1, scanMs=100)
    QTest.qWait(220)
    assert worked.frame() == "Antwoorden"
    worked.switch()
    assert worked.frame() == "Ja"
    for _ in range(60):
        if worked.frame() == "Nee":
            break
        QTest.qWait(10)
    worked.switch()
    assert worked.asked("choose") == [("choose", "no")]


def test_the_frame_leaves_a_group_after_twice_round(worked: Worked) -> None:
    worked.page("yes-no")
    worked.bridge.set_comfort(switches=2)
    QTest.qWait(250)
    worked.switch(2)
    seen = [worked.frame()]
    for _ in range(4):
        worked.switch(1)
        seen.append(worked.frame())
    assert seen == ["Ja", "Nee", "Ja", "Nee", "Antwoorden"]


def test_a_switch_types_on_the_keyboard_of_the_screen(worked: Worked) -> None:
    worked.page("address")
    worked.bridge.set_comfort(switches=2)
    QTest.qWait(250)
    worked.bridge.enter("postcode", "")
    worked.settle()
    worked.move_to("Toetsen q")
    worked.switch(2)
    worked.switch(1)
    assert worked.frame() == "w"
    worked.switch(2)
    assert worked.bridge._page["fields"][0]["value"] == "w"
    assert worked.frame().startswith("Toetsen"), "on to the keys again"


def test_a_switch_reaches_an_overlay_and_the_bar_and_nothing_below_it(worked: Worked) -> None:
    worked.page("choices")
    worked.bridge.set_comfort(switches=2)
    worked.overlay("time-out")
    QTest.qWait(250)
    told = set()
    for _ in range(6):
        told.add(worked.frame())
        worked.switch(1)
    assert told == {"Knoppen", "Onderste rij"}
    worked.move_to("Knoppen")
    worked.switch(2)
    worked.move_to("Ja, ik ga verder")
    worked.switch(2)
    assert worked.asked("press") == [("press", "stay")]


def test_the_frame_is_round_what_is_told(worked: Worked) -> None:
    worked.page("choices")
    worked.bridge.set_comfort(switches=2)
    QTest.qWait(250)
    worked.switch(2)
    frame, row = worked.item("scan.frame"), worked.item("row.id")
    around = frame.mapRectToScene(frame.boundingRect())
    assert around.contains(row.mapRectToScene(row.boundingRect()))
    assert around.height() < row.height() + 40


def test_space_and_enter_are_switches_only_while_somebody_works_with_switches(
    worked: Worked,
) -> None:
    worked.page("choices")
    worked.item("primary").forceActiveFocus()
    worked.strike(Qt.Key.Key_Space)
    assert worked.asked("press") == [("press", "next")]
    worked.bridge.set_comfort(switches=2)
    QTest.qWait(250)
    worked.strike(Qt.Key.Key_Space)
    worked.strike(Qt.Key.Key_Return)
    assert len(worked.asked("press")) == 1
    assert worked.frame() in ("Terug", "Verder")


def test_a_mapped_switch_begins_the_pointing(qapp: QGuiApplication) -> None:
    one = Worked(F7="switch-1")
    try:
        one.strike(Qt.Key.Key_F7)
        assert one.asked("press") == [("press", "comfort.switch-1")]
    finally:
        one.close()


@pytest.mark.parametrize(
    ("name", "key", "scan", "press"),
    [
        ("hid:72", Qt.Key.Key_TouchpadOff, 201, "back"),
        ("scan:201", Qt.Key.Key_unknown, 201, "help"),
        ("VolumeUp", Qt.Key.Key_VolumeUp, 0, "voice.louder"),
        ("F9", Qt.Key.Key_F9, 0, "comfort.reach"),
    ],
)
def test_a_keypads_key_does_what_the_map_says_and_starts_the_voice(
    qapp: QGuiApplication, name: str, key: Qt.Key, scan: int, press: str
) -> None:
    action = {"voice.louder": "louder", "comfort.reach": "reach"}.get(press, press)
    one = Worked(**{name: action})
    try:
        one.strike(key, scan=scan)
        assert one.asked("press", "keyed") == [("keyed",), ("press", press)]
    finally:
        one.close()


def test_a_keypads_arrows_and_select_steer_as_those_of_a_keyboard(qapp: QGuiApplication) -> None:
    one = Worked(F13="down", F14="select")
    try:
        one.page("choices")
        one.strike(Qt.Key.Key_F13)
        assert one.focused() == "row.id"
        one.strike(Qt.Key.Key_F13)
        one.strike(Qt.Key.Key_F14)
        assert one.asked("choose") == [("choose", "passport")]
    finally:
        one.close()


def test_unknown_keys_do_nothing_and_held_or_bouncing_ones_count_once(worked: Worked) -> None:
    worked.page("choices")
    before = len(worked.asked("press", "choose", "keyed"))
    for odd in (Qt.Key.Key_F18, Qt.Key.Key_unknown, Qt.Key.Key_LaunchMail, Qt.Key.Key_PowerOff):
        worked.strike(odd, scan=250)
    assert len(worked.asked("press", "choose", "keyed")) == before
    worked.strike(Qt.Key.Key_Help)
    worked.strike(Qt.Key.Key_Help)
    worked.strike(Qt.Key.Key_Help, repeated=True)
    assert worked.asked("press") == [("press", "help")]
    worked.strike(Qt.Key.Key_VolumeUp)
    worked.strike(Qt.Key.Key_VolumeUp)
    assert worked.asked("press")[1:] == 2 * [("press", "voice.louder")]
    worked.ignored = 1.0
    worked.strike(Qt.Key.Key_VolumeDown)
    worked.strike(Qt.Key.Key_VolumeDown)
    assert worked.asked("press")[3:] == [("press", "voice.softer")]


def test_the_map_says_which_names_it_does_not_know() -> None:
    keys = read_map({"hid:72": "back", "hid:zz": "help", "Nokey": "up", "F5": "explode"})
    assert keys.unknown == ("hid:zz", "Nokey", "F5 = explode")


def test_a_key_is_named_as_its_manual_names_it() -> None:
    mods = Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.KeyPress
    assert name_of(QKeyEvent(kind, Qt.Key.Key_unknown, mods, 201, 0, 0)) == "hid:72"
    assert name_of(QKeyEvent(kind, Qt.Key.Key_unknown, mods, 250, 0, 0)) == "scan:250"
    assert name_of(QKeyEvent(kind, Qt.Key.Key_VolumeUp, mods)) == "VolumeUp"


def test_who_goes_on_without_moving_the_focus_types_in_the_next_pages_field(
    worked: Worked,
) -> None:
    worked.page("date")
    worked.press("primary")
    worked.page("address")
    worked.bridge.enter("postcode", "")
    worked.settle()
    worked.press("key.w")
    assert worked.bridge._page["fields"][0]["value"] == "w"

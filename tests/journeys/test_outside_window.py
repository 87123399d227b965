# SPDX-License-Identifier: EUPL-1.2
"""A small window of our own, looked at and handled from outside the process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.outside import NotThere, Outside, PrivateSession, VirtualScreen
from ui.outside.tree import own_id

pytestmark = pytest.mark.screen

WINDOW = """
import QtQuick
import QtQuick.Controls.Basic
Window {
    objectName: "window"; visible: true; width: 400; height: 500; color: "#ff0000"
    Component.onCompleted: requestActivate()
    Column {
        Text { objectName: "title"; text: "Wat is er weg?"; Accessible.role: Accessible.Heading
            Accessible.name: text }
        Button { objectName: "row.card"; text: "Pas"; focus: true
            Accessible.description: "van de bank"; onClicked: answer.text = "pas" }
        Repeater { model: ["one", "two"]
            delegate: Button { required property string modelData; objectName: "row." + modelData
                text: modelData; onClicked: answer.text = modelData } }
        TextField { id: answer; objectName: "field.answer"; Accessible.name: "Antwoord" }
        CheckBox { objectName: "row.check"; text: "Ook dit" }
        Button { objectName: "primary"; text: "Verder"; enabled: false }
        Button { objectName: "hidden"; text: "Weg"; visible: row.checked }
        Timer { id: later; interval: 150; onTriggered: late.visible = true }
        Button { objectName: "start"; text: "Straks"; onClicked: later.start() }
        Text { id: late; objectName: "page.late"; text: "Daar"; visible: false
            Accessible.role: Accessible.StaticText; Accessible.name: text }
    }
    CheckBox { id: row; visible: false }
}
"""

PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine(sys.argv[1])
sys.exit(app.exec() if engine.rootObjects() else 1)
"""


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    source = tmp_path_factory.mktemp("window") / "Window.qml"
    source.write_text(WINDOW, encoding="utf-8")
    with VirtualScreen(800, 600) as screen, PrivateSession(screen.display) as session:
        env = {**os.environ, **screen.env, **session.env}
        env |= {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        process = subprocess.Popen([sys.executable, "-c", PROGRAM, str(source)], env=env)
        try:
            outside = Outside.connect(process.pid)
            yield outside
            outside.close()
        finally:
            process.kill()
            process.wait()


def test_a_control_tells_its_name_role_description_and_place(window: Outside) -> None:
    row = window.find("row.card")
    assert (row.name, row.role, row.description) == ("Pas", "push button", "van de bank")
    assert row.width > 0
    assert row.y > window.find("title").y
    assert window.find("title").role == "heading"


def test_controls_made_by_a_repeater_are_found_by_their_own_names(window: Outside) -> None:
    window.press("row.two")
    assert window.find("field.answer").text == "two"


def test_pressing_acts_and_a_check_box_tells_that_it_is_checked(window: Outside) -> None:
    window.press("row.card")
    assert window.find("field.answer").text == "pas"
    assert not window.find("row.check").has("checked")
    window.press("row.check")
    assert window.find("row.check").has("checked")


def test_text_goes_into_a_field_through_the_bus_and_by_keys(window: Outside) -> None:
    window.type("field.answer", "Zoë van Ünal")
    assert window.find("field.answer").text == "Zoë van Ünal"
    window.focus("field.answer")
    window.keys("ctrl+a")
    window.screen.type("Łé 12 €?")
    window.wait_for(
        lambda tree: any(node.text == "Łé 12 €?" for node in tree.walk()), "the typed text"
    )


def test_real_keys_move_the_focus_and_press(window: Outside) -> None:
    window.focus("row.card")
    window.keys("Tab")
    window.wait_for(
        lambda tree: any(n.id == "row.one" and n.has("focused") for n in tree.walk()), "focus"
    )
    focused = window.focused()
    assert focused
    assert focused.id == "row.one"
    window.keys("space")
    window.wait_for(lambda tree: any(node.text == "one" for node in tree.walk()), "answer one")


def test_touching_the_middle_of_a_control_presses_it(window: Outside) -> None:
    window.type("field.answer", "leeg")
    window.tap("row.card")
    window.wait_for(lambda tree: any(node.text == "pas" for node in tree.walk()), "answer pas")


def test_what_does_not_show_is_not_there_and_the_tree_is_told(window: Outside) -> None:
    assert window.look("hidden") is None
    with pytest.raises(NotThere, match=r"control 'nothing' is not there(?s:.*)row\.card"):
        window.find("nothing", timeout=0.1)


def test_a_control_that_is_not_enabled_cannot_be_pressed(window: Outside) -> None:
    with pytest.raises(NotThere, match="enabled control 'primary'"):
        window.press("primary", timeout=0.2)


def test_a_page_that_appears_later_is_waited_for(window: Outside) -> None:
    window.press("start")
    assert window.wait_for_page("late").name == "Daar"


def test_a_screenshot_is_a_png_of_the_window(window: Outside, tmp_path: Path) -> None:
    from PIL import Image

    window.screenshot(tmp_path / "shot.png")
    with Image.open(tmp_path / "shot.png") as picture:
        assert picture.size == (400, 500)
        assert picture.getpixel((390, 490)) == (255, 0, 0)


def test_a_process_without_a_window_is_not_connected_to(window: Outside) -> None:
    with pytest.raises(NotThere, match="no window of process"):
        Outside.connect(1, env=window.env, timeout=0.3)


def test_ids_are_told_apart_from_the_names_of_their_parents() -> None:
    assert own_id("App.window.overlay.primary", "App.window") == "overlay.primary"
    assert own_id("App", "") == "App"
    assert own_id("set-by-hand", "App.window") == "set-by-hand"

# SPDX-License-Identifier: EUPL-1.2
"""The real kiosk, started as an administrator would, driven and heard only from outside."""

from __future__ import annotations

import array
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.hall import Hall
from tests.sound import Recorder, SoundServer, likeness, synthesised, wait_for
from ui.outside import Node, Outside, PrivateSession, VirtualScreen

pytestmark = pytest.mark.screen

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Kiosk:
    """A running kiosk and what surrounds it."""

    outside: Outside
    recorder: Recorder
    pid: int


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    folder = tmp_path_factory.mktemp("hall")
    server = SoundServer(tmp_path_factory.mktemp("sound"))
    recorder = Recorder(server.address)
    hall = Hall(folder, "simulated", tell=lambda _: None)
    hall.start(None)
    with VirtualScreen(1080, 1920) as screen, PrivateSession(screen.display) as session:
        env = {**os.environ, **screen.env, **session.env, **hall.environment}
        env |= {"QT_QPA_PLATFORM": "xcb", "PULSE_SERVER": server.address, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "kiosk.cli", "run", "--config", str(hall.config)]
        process = subprocess.Popen(command, env=env, cwd=ROOT, stderr=subprocess.DEVNULL)
        try:
            outside = Outside.connect(process.pid)
            yield Kiosk(outside, recorder, process.pid)
            outside.close()
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10.0)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            hall.stop()
            recorder.close()
            server.close()


def showing(tree: Node) -> list[Node]:
    return [node for node in tree.walk() if node.has("showing")]


def test_everything_that_can_be_pressed_has_a_name_and_a_role(kiosk: Kiosk) -> None:
    kiosk.outside.wait_for_page("start", 20.0)
    controls = [n for n in showing(kiosk.outside.tree()) if n.role in ("push button", "check box")]
    assert len(controls) >= 6
    assert [node.id for node in controls if not node.name] == []
    assert len({node.id for node in controls}) == len(controls)


def test_the_focus_is_on_the_page_and_every_control_is_reached_by_tab(kiosk: Kiosk) -> None:
    kiosk.outside.wait_for_page("start")
    wanted = {
        node.id
        for node in showing(kiosk.outside.tree())
        if node.role in ("push button", "check box") and node.has("enabled")
    }
    reached = set()
    for _ in range(len(wanted) + 4):
        before = kiosk.outside.focused()
        assert before
        reached.add(before.id)
        kiosk.outside.keys("Tab")
        kiosk.outside.wait_for(lambda tree, was=before: _focused(tree) not in ("", was.id), "focus")
    assert wanted <= reached


def test_a_picture_shows_the_whole_screen_in_more_than_one_colour(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    from PIL import Image

    kiosk.outside.wait_for_page("start")
    kiosk.outside.screenshot(tmp_path / "start.png")
    with Image.open(tmp_path / "start.png") as picture:
        assert picture.size == (1080, 1920)
        colours = picture.getcolors(maxcolors=1 << 20)
        assert colours
        assert len(colours) > 20


def test_the_voice_says_the_page_and_any_action_cuts_it_off(kiosk: Kiosk) -> None:
    title = kiosk.outside.wait_for_page("start").name
    asked = time.monotonic()
    kiosk.outside.press("comfort.voice")
    wait_for(lambda: kiosk.recorder.loud_times(asked), 5.0)
    time.sleep(2.0)
    heard = kiosk.recorder.since(asked)
    assert likeness(heard, first_words(title)) > 0.6
    kiosk.outside.keys("Tab")
    time.sleep(0.1)
    kiosk.outside.press("comfort.voice")
    stopped = time.monotonic()
    time.sleep(0.8)
    assert all(at - stopped < 0.4 for at in kiosk.recorder.loud_times(stopped))


def first_words(title: str) -> array.array[int]:
    """Return how the beginning of a page sounds; a page's speech begins with its title."""
    return synthesised(title, "nl")


def _focused(tree: Node) -> str:
    return next((n.id for n in reversed([*tree.walk()]) if n.has("focused")), "")

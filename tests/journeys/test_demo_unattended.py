# SPDX-License-Identifier: EUPL-1.2
"""`loket demo` as a newcomer starts it: unattended, and by hand on a machine without a screen."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from ui.outside import Node, Outside

pytestmark = [pytest.mark.screen, pytest.mark.timeout(240)]

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_SCREEN = {
    name: value
    for name, value in os.environ.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LC_ALL", "LANG")
}
DEMO = [sys.executable, "-m", "kiosk.cli", "demo"]


def running(folder: Path) -> list[str]:
    """Return the command lines of all processes that have this folder in their environment."""
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdecimal() and process.name != str(os.getpid()):
            try:
                if f"TMPDIR={folder}".encode() in (process / "environ").read_bytes():
                    found.append((process / "cmdline").read_text().replace("\0", " "))
            except OSError:
                continue
    return found


def test_the_journey_walks_itself_and_leaves_pictures_papers_and_nothing_running(
    tmp_path: Path,
) -> None:
    shots = tmp_path / "shots"
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done = subprocess.run(
        [*DEMO, "--journey", "stolen-wallet", "--shots", str(shots)],
        cwd=ROOT,
        env={**WITHOUT_SCREEN, "TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The journey is complete." in done.stdout
    assert "MISSING" not in done.stdout
    pages = sorted(shots.glob("[0-9][0-9]-*.png"))
    assert len(pages) >= 20
    for path in (pages[0], pages[-1]):
        with Image.open(path) as picture:
            assert picture.size == (1080, 1920)
            assert len(picture.getcolors(1 << 24) or ()) > 10, f"{path.name} is empty"
    for name in ("receipt-1.png", "receipt-1.pdf", "letter-1.pdf", "letter-1.png"):
        assert (shots / name).stat().st_size > 1000, name
    assert list(scratch.iterdir()) == [], "the demo's folder is gone"
    assert running(scratch) == []


def test_a_journey_that_does_not_exist_is_refused_plainly() -> None:
    done = subprocess.run(
        [*DEMO, "--journey", "moon-landing"],
        cwd=ROOT,
        env={**WITHOUT_SCREEN, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "stolen-wallet" in done.stderr


# --- by hand ---------------------------------------------------------------------------------


class Show:
    """A demo somebody started on a machine without a screen, with the dock in their hands."""

    def __init__(self, scratch: Path) -> None:
        self.process = subprocess.Popen(
            [*DEMO, "--reader", "simulated", "--language", "en"],
            cwd=ROOT,
            env={**WITHOUT_SCREEN, "TMPDIR": str(scratch)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        said = []
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said.append(line)
            if "Stop with" in line:
                break
        self.said = "".join(said)
        found = re.search(r"Look at it, fresh every second: (\S+)", self.said)
        assert found, self.said
        self.picture = Path(found[1])
        self.scratch = scratch
        self.kiosk = self.outside_kiosk()
        # The dock's own window; the kiosk's belongs to a child of the same process.
        self.dock = Outside.connect(self.process.pid, self.kiosk.env, 30.0)

    def kiosk_pid(self) -> int | None:
        """Return the process of the kiosk that has power now."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for pid in map(int, children.read_text().split()):
            try:
                line = Path(f"/proc/{pid}/cmdline").read_bytes()
            except OSError:
                continue
            if b"kiosk.cli\0run" in line:
                return pid
        return None

    def outside_kiosk(self) -> Outside:
        """Connect to the kiosk's window, waiting for it."""
        pid = wait_for(self.kiosk_pid, "the kiosk's process")
        return Outside.connect(pid, timeout=40.0)

    def close(self) -> None:
        """End it as Ctrl+C does."""
        for window in (self.dock, self.kiosk):
            window.close()
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(20)
        finally:
            self.process.kill()
            if self.process.stdout:
                self.process.stdout.close()


def wait_for(look, what: str, seconds: float = 30.0):  # type: ignore[no-untyped-def]
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, f"{what}: not within {seconds:g} s"
        time.sleep(0.05)


def text_of(tree: Node) -> str:
    return "\n".join(node.name for node in tree.walk())


@pytest.fixture
def show(tmp_path: Path) -> Iterator[Show]:
    shown = Show(tmp_path)
    try:
        yield shown
    finally:
        shown.close()


def test_the_dock_plays_the_hall_on_a_machine_without_a_screen(show: Show) -> None:
    dock = show.dock
    assert "Clerk: b.devries, passphrase" in show.said

    # It says where to look, and there is something to see.
    wait_for(show.picture.exists, "the picture of the screen")
    with Image.open(show.picture) as picture:
        assert picture.size[1] == 1920
        assert picture.size[0] > 1080

    # Each thing in the hall can be broken and mended, and the dock shows it.
    for name in ("dock.receipt-paper", "dock.letter-cover", "dock.network"):
        dock.press(name)
        wait_for(lambda name=name: dock.find(name).has("checked"), f"{name} is on")
        dock.press(name)
        wait_for(lambda name=name: not dock.find(name).has("checked"), f"{name} is off")
    dock.press("dock.lay")
    dock.wait_for(lambda tree: "on reader" in text_of(tree), "a card on the reader")
    dock.press("dock.take-off")
    dock.press("dock.clock.day-on")
    wait_for(lambda: dock.find("dock.clock.clock-right").has("enabled"), "a shifted clock")

    # The power goes and comes back: another process, the same first page.
    before = show.kiosk_pid()
    dock.press("dock.cut-power")
    wait_for(lambda: show.kiosk_pid() is None, "no kiosk")
    dock.press("dock.give-power")
    again = show.outside_kiosk()
    again.wait_for_page("start", 20.0)
    assert show.kiosk_pid() not in (None, before)
    again.close()

    # Ctrl+C ends everything.
    show.close()
    assert running(show.scratch) == []
    assert list(show.scratch.iterdir()) == []

# SPDX-License-Identifier: EUPL-1.2
"""The screen while a backlog drains: how long a frame takes, and how long the UI thread waits.

``python -m tests.bench.frames [--cases 2000] [--json]``. The whole kiosk runs on a virtual
screen and is used all the time: a key is "pressed" every 200 ms, which draws the whole page anew.
First with nothing to send, then, in the same process and window, while cases that were taken in
without a line drain to a backend that takes them as fast as it can; it is a process of its own.
A frame is from the press to the moment at which its picture was swapped; the thread's waiting is
by how much a timer of 5 ms came late. Drawing without a GPU is part of every frame, which is why
the same window without a drain is measured in the same run. On a busy machine run it under
``chrt -r 10``, or it measures the others.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.clock import SystemClock
from kiosk.config import Backend, Config, Key, Kiosk, Printers, Reader, Voice
from kiosk.store.store import Store
from tests.bench.table import Row, percentile, report
from tests.sync_kit import HALL, confirm
from ui.outside import VirtualScreen

ROOT = Path(__file__).resolve().parents[2]
LIMIT_MS = 33.0
PRESS_MS, TIMER_MS = 200, 5
LONGEST_SECONDS = 3600.0
WARM_SECONDS, QUIET_SECONDS = 14.0, 20.0
KEY = bytes(range(32))
PLAIN_TYPE = "LEVENSGEBEURTENIS-GESPREK"
SERVER = """
import json, sys
from sync.simulator import ZgwSimulator
simulator = ZgwSimulator(check=False)
simulator.start()
print(json.dumps(simulator.settings()), flush=True)
sys.stdin.read()
"""


def watch(folder: Path, settings: dict[str, str]) -> int:
    """Be the kiosk (in the child): run it, use it, and print what was measured as one line."""
    import kiosk.__main__ as program
    from sync.simulator.server import SECRET
    from sync.worker import SyncWorker
    from ui import app as screens

    secret = folder / "secret"
    secret.write_text(SECRET, encoding="ascii")
    config = Config(
        hall=HALL,
        kiosk=Kiosk(
            code="01",
            data_folder=str(folder / "store"),
            full_screen=False,
            window_size=(540, 960),
            idle_seconds=3600,
        ),
        key=Key(provider="demo-file", name=str(folder / "key")),
        reader=Reader(kind="none"),
        printers=Printers(),
        backend=Backend(**settings, secret=f"file:{secret}"),
        voice=Voice(engine="none"),
    )
    probe = _Probe()
    start, open_screen = SyncWorker.start, screens.open_screen

    def later(worker: SyncWorker) -> None:
        probe.worker = worker
        # A kiosk that has been on for a second has looked at its backend before.
        threading.Thread(target=worker._with_aftercare).start()
        probe.begin_drain = lambda: start(worker)

    def opened(*given: Any, **named: Any) -> Any:
        screen = open_screen(*given, **named)
        probe.attach(screen)
        return screen

    SyncWorker.start = later  # type: ignore[method-assign]
    screens.open_screen = opened
    program.run_kiosk(config)
    print(json.dumps(probe.figures), flush=True)
    return 0


class _Probe:
    """Presses, and measures, on the UI thread of the running kiosk."""

    def __init__(self) -> None:
        self.begin_drain: Callable[[], None] = lambda: None
        self.worker: Any = None
        self.figures: dict[str, Any] = {}
        self._frames: list[float] = []
        self._waits: list[float] = []
        self._pressed = 0.0
        self._tick = 0.0
        self._begin = 0.0

    def attach(self, screen: Any) -> None:
        """Begin to use and to measure the screen."""
        from PySide6.QtCore import Qt, QTimer

        self._screen = screen
        window = screen.window.window
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)
        self._timers = []
        for pause, work in ((PRESS_MS, self._press), (TIMER_MS, self._beat)):
            timer = QTimer()
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(work)
            timer.start(pause)
            self._timers.append(timer)
        QTimer.singleShot(int(WARM_SECONDS * 1000), self._quiet)

    def _press(self) -> None:
        if not self._pressed:
            self._pressed = time.perf_counter()
            self._screen.bridge.press("comfort.contrast")

    def _swapped(self) -> None:
        if self._pressed:
            self._frames.append((time.perf_counter() - self._pressed) * 1000)
            self._pressed = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._tick:
            self._waits.append(max(0.0, (now - self._tick) * 1000 - TIMER_MS))
        self._tick = now

    def _quiet(self) -> None:
        from PySide6.QtCore import QTimer

        self._frames.clear()
        self._waits.clear()
        QTimer.singleShot(int(QUIET_SECONDS * 1000), self._drain)

    def _drain(self) -> None:
        from PySide6.QtCore import QTimer

        self.figures["quiet"] = self._told()
        self._begin = time.monotonic()
        self.begin_drain()
        self._watching = QTimer()
        self._watching.timeout.connect(self._look)
        self._watching.start(500)

    def _look(self) -> None:
        report = self.worker._report
        seconds = time.monotonic() - self._begin
        if (report is None or report.waiting) and seconds < LONGEST_SECONDS:
            return
        self.figures["drain"] = self._told() | {"seconds": seconds}
        self.figures["left"] = report.waiting if report else -1
        self._screen.app.exit(0)

    def _told(self) -> dict[str, Any]:
        figures = {"frames": list(self._frames), "waits": list(self._waits)}
        self._frames.clear()
        self._waits.clear()
        return figures


def fill(folder: Path, cases: int) -> None:
    """Take in cases without a line, each with its letter."""
    store = Store.open(folder, KEY, SystemClock(), "01")
    for place in range(cases):
        confirm(store, f"bench-{place}", tasks=(), case_type=PLAIN_TYPE)
    store.close()


def rows(figures: dict[str, Any], cases: int) -> list[Row]:
    """Turn what was measured into figures."""
    made = []
    for name, title in (("quiet", "nothing to send"), ("drain", "draining")):
        frames, waits = figures[name]["frames"], figures[name]["waits"]
        over = sum(frame > LIMIT_MS for frame in frames)
        late = sum(wait > LIMIT_MS for wait in waits)
        note = f"{len(frames)} frames, {over} over {LIMIT_MS:g} ms; thread late {late} times"
        limit = LIMIT_MS if name == "drain" else None
        made += [
            Row(f"frames: press to picture, {title}, 99 %", percentile(frames, 99), "ms"),
            Row(f"frames: press to picture, {title}, longest", max(frames), "ms", limit, note),
            Row(f"frames: UI thread late, {title}, 99 %", percentile(waits, 99), "ms"),
            Row(f"frames: UI thread late, {title}, longest", max(waits), "ms", limit),
        ]
    rate = (cases - figures["left"]) / figures["drain"]["seconds"]
    return [*made, Row("frames: drained meanwhile", rate, "cases/s", note=f"{cases} cases")]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2_000)
    parser.add_argument("--child", nargs=2, metavar=("FOLDER", "SETTINGS"))
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    if wanted.child:
        return watch(Path(wanted.child[0]), json.loads(wanted.child[1]))
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert server.stdout
    assert server.stdin
    screen = VirtualScreen(720, 1280)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "key").write_text(KEY.hex(), encoding="ascii")
        (folder / "key").chmod(0o600)
        fill(folder / "store", wanted.cases)
        settings = server.stdout.readline().strip()
        child = subprocess.run(
            [sys.executable, "-m", "tests.bench.frames", "--child", name, settings],
            env={**os.environ, **screen.env},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    server.stdin.close()
    server.wait(10)
    server.stdout.close()
    screen.close()
    if child.returncode:
        sys.stderr.write(f"{child.returncode} {child.stderr[-3000:]}")
        return 2
    return report(rows(json.loads(child.stdout.splitlines()[-1]), wanted.cases))


if __name__ == "__main__":
    sys.exit(main())

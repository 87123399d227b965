# SPDX-License-Identifier: EUPL-1.2
"""The screen while a backlog drains: how long a frame takes, and what the UI thread waits for.

``python -m tests.bench.frames [--cases 2000] [--json]``. The whole kiosk runs on a virtual
screen and is used all the time: a key is "pressed" every 200 ms, which draws the whole page anew.
Three phases, in one process and window: nothing to send; nothing to send while another process
drains to the same backend, which is the same load from outside; and draining cases that were taken
in without a line to a backend that takes them as fast as it can, a process of its own.

A frame is from the press to the moment at which its picture was swapped. Of each frame, and of each
beat of a 5 ms timer, the kernel tells how long the UI thread worked and how long it was ready but
had no processor (`schedstat`): that is the machine's. What is left is what the thread was held up:
by a lock, the interpreter's, the store's or the sync's. Where the kiosk's other threads had no
processor meanwhile, they could not let go: of a frame that is taken off too. So a busy machine
makes frames long, and does not make the kiosk hold them up. Drawing without a GPU is part of every
frame. A thousand cases take about a minute to take in and a minute to drain.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
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
OTHERS = 1_500
"""Cases that the other process drains: more than it gets done in its phase."""
PHASES = {
    "quiet": "nothing to send",
    "beside": "nothing to send beside another's drain",
    "drain": "draining",
}
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
    probe = _Probe(folder, json.dumps(settings))
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


@dataclass(frozen=True, slots=True)
class Span:
    """Milliseconds: all of it, those in which the thread worked, and had no processor to."""

    whole: float
    worked: float
    queued: float

    def since(self, before: Span) -> Span:
        """Return what went by since."""
        return Span(
            self.whole - before.whole, self.worked - before.worked, self.queued - before.queued
        )

    @property
    def held(self) -> float:
        """In which it waited for something, or had nothing to do."""
        return self.whole - self.worked - self.queued


class _Probe:
    """Presses, and measures, on the UI thread of the running kiosk."""

    def __init__(self, folder: Path, settings: str) -> None:
        self._folder, self._settings = folder, settings
        self.begin_drain: Callable[[], None] = lambda: None
        self.worker: Any = None
        self.figures: dict[str, Any] = {}
        self._frames: list[tuple[float, float]] = []
        self._queued: dict[str, float] = {}
        self._beats: list[Span] = []
        self._pressed: Span | None = None
        self._tick: Span | None = None
        self._begin = 0.0
        self._other: subprocess.Popen[bytes] | None = None

    def attach(self, screen: Any) -> None:
        """Begin to use and to measure the screen."""
        self._thread = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
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

    def _now(self) -> Span:
        """Return what the UI thread has done so far."""
        worked, queued, _ = self._thread.read_text(encoding="ascii").split()
        return Span(time.perf_counter() * 1000, int(worked) / 1e6, int(queued) / 1e6)

    def _others(self) -> dict[str, float]:
        """Return how long each other thread of the kiosk has waited for a processor, in ms."""
        found = {}
        for path in Path("/proc/self/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):  # it ended meanwhile
                if path != self._thread:
                    found[path.parent.name] = int(path.read_bytes().split()[1]) / 1e6
        return found

    def _press(self) -> None:
        if not self._pressed:
            self._queued = self._others()
            self._pressed = self._now()
            self._screen.bridge.press("comfort.contrast")

    def _swapped(self) -> None:
        if self._pressed:
            frame = self._now().since(self._pressed)
            # At most the longest wait of one of them: they wait beside each other.
            waits = [now - self._queued.get(n, now) for n, now in self._others().items()]
            queued = max(waits, default=0.0)
            self._frames.append((frame.whole, max(0.0, frame.held - queued)))
            self._pressed = None

    def _beat(self) -> None:
        now = self._now()
        if self._tick:
            self._beats.append(now.since(self._tick))
        self._tick = now

    def _quiet(self) -> None:
        from PySide6.QtCore import QTimer

        self._told()
        QTimer.singleShot(int(QUIET_SECONDS * 1000), self._beside)

    def _beside(self) -> None:
        from PySide6.QtCore import QTimer

        self.figures["quiet"] = self._told()
        command = [sys.executable, "-m", "tests.bench.frames", "--other"]
        self._other = subprocess.Popen(
            [*command, str(self._folder / "other"), self._settings],
            stderr=subprocess.DEVNULL,
        )
        QTimer.singleShot(int(QUIET_SECONDS * 1000), self._drain)

    def _drain(self) -> None:
        from PySide6.QtCore import QTimer

        self.figures["beside"] = self._told()
        if self._other:
            self.figures["beside_all_the_time"] = self._other.poll() is None
            self._other.kill()
            self._other.wait()
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
        figures = {
            "frames": list(self._frames),
            "beats": [s.held - TIMER_MS for s in self._beats],
        }
        self._frames.clear()
        self._beats.clear()
        return figures


def fill(folder: Path, cases: int, code: str = "01") -> None:
    """Take in cases without a line, each with its letter."""
    store = Store.open(folder, KEY, SystemClock(), code)
    for place in range(cases):
        confirm(store, f"bench-{place}", tasks=(), case_type=PLAIN_TYPE)
    store.close()


def drain_elsewhere(folder: Path, settings: dict[str, str]) -> int:
    """Be another kiosk that drains to the same backend, until killed."""
    from sync.simulator.server import SECRET
    from sync.worker import SyncWorker
    from tests.sync_kit import WORDS

    store = Store.open(folder, KEY, SystemClock(), "02")
    SyncWorker(store, Backend(**settings), HALL, SECRET, SystemClock(), WORDS).run_once()
    time.sleep(QUIET_SECONDS)
    return 0


def rows(figures: dict[str, Any], cases: int) -> list[Row]:
    """Turn what was measured into figures."""
    made = []
    for name, title in PHASES.items():
        frames = [whole for whole, _ in figures[name]["frames"]]
        held = [held for _, held in figures[name]["frames"]]
        beats = [max(0.0, held) for held in figures[name]["beats"]]
        over = [(whole, held) for whole, held in figures[name]["frames"] if whole > LIMIT_MS]
        ours = sum(held > LIMIT_MS for _, held in over)
        note = f"{len(frames)} frames, {len(over)} over {LIMIT_MS:g} ms, {ours} of them held up"
        late = sum(beat > LIMIT_MS for beat in beats)
        limit = LIMIT_MS if name == "drain" else None
        made += [
            Row(f"frames: {title}: press to picture, 50 %", percentile(frames, 50), "ms"),
            Row(f"frames: {title}: press to picture, 99 %", percentile(frames, 99), "ms"),
            Row(f"frames: {title}: press to picture, longest", max(frames), "ms", None, note),
            Row(f"frames: {title}: of a frame held up, longest", max(held), "ms", limit),
            Row(f"frames: {title}: thread held up, 99.9 %", percentile(beats, 99.9), "ms"),
            Row(
                f"frames: {title}: thread held up, longest",
                max(beats),
                "ms",
                None,
                f"{len(beats)} beats, {late} held up over {LIMIT_MS:g} ms",
            ),
        ]
    rate = (cases - figures["left"]) / figures["drain"]["seconds"]
    return [*made, Row("frames: drained meanwhile", rate, "cases/s", note=f"{cases} cases")]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2_000)
    parser.add_argument("--child", nargs=2, metavar=("FOLDER", "SETTINGS"))
    parser.add_argument("--other", nargs=2, metavar=("FOLDER", "SETTINGS"))
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    if wanted.child:
        return watch(Path(wanted.child[0]), json.loads(wanted.child[1]))
    if wanted.other:
        return drain_elsewhere(Path(wanted.other[0]), json.loads(wanted.other[1]))
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
        fill(folder / "other", min(OTHERS, wanted.cases), "02")
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
    for line in child.stderr.splitlines():
        if '"ui.warning"' in line:
            print(line, file=sys.stderr)
    return report(rows(json.loads(child.stdout.splitlines()[-1]), wanted.cases))


if __name__ == "__main__":
    sys.exit(main())

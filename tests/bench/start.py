# SPDX-License-Identifier: EUPL-1.2
"""Start to first interactive page, memory, and key press to next frame: against Chromium.

Loket is the whole program as the demo runs it (database, card reader, printers, backend), full
screen on a virtual 1080x1920 screen. The peer is Chromium in kiosk mode with an equivalent page
(``start_page.html``), with a profile and a disk cache that are already warm. They take turns in
the same run; figures are medians. Both are watched by the same eyes, from outside:

* *interactive*: from starting the process until the program says that its first picture is on
  the screen and it takes input (Loket's log line ``ui.ready``; two frames after ``load``);
* *picture*: from starting the process until the pixels are those of the finished page;
* *memory*: proportional set size of all processes, after the page has been still for a while;
* *key to frame*: from a real key event (focus moves on) to the first changed pixel.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.hall import Hall
from tests.bench._window import Memory, Watch, memory
from tests.bench.table import Row, median, percentile, report
from ui.outside import PrivateSession, VirtualScreen
from ui.outside.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
PAGE = Path(__file__).with_name("start_page.html")
ROUNDS = 7
KEYS = 63
START_TARGET, MEMORY_TARGET = 0.6, 0.35
READY_WITHIN = 30.0
CHROMIUM = (
    *("--kiosk", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-default-browser-check"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-default-apps", "--disable-extensions", "--password-store=basic"),
    *("--window-position=0,0", "--window-size=1080,1920", "--force-device-scale-factor=1"),
)


@dataclass(frozen=True, slots=True)
class Start:
    """One start of one program: seconds, seconds, what it takes, seconds for each key."""

    interactive: float
    picture: float
    memory: Memory
    keys: tuple[float, ...]


class Told(threading.Thread):
    """Waits for a program to say that it is ready, and remembers when."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.at: float | None = None
        self.ready = threading.Event()

    def tell(self) -> None:
        self.at = self.at or time.monotonic()
        self.ready.set()


class LogLine(Told):
    """Loket's own log, read to its end so that the pipe never fills."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__()
        self._process = process
        self.lines: list[str] = []
        self.start()

    def run(self) -> None:
        assert self._process.stderr
        for line in self._process.stderr:
            if b'"ui.ready"' in line:
                self.tell()
            self.lines.append(line.decode(errors="replace"))


class Beacon(Told):
    """The request that the peer's page makes when it is ready."""

    def __init__(self) -> None:
        super().__init__()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.start()

    def run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.tell()
                with connection, contextlib.suppress(OSError):
                    connection.recv(4096)
                    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    def close(self) -> None:
        self._socket.close()


def start_loket(hall: Hall, env: Mapping[str, str]) -> tuple[subprocess.Popen[bytes], Told]:
    """Start the kiosk as an administrator would."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk.cli", "run", "--config", str(hall.config)],
        env={**env, **hall.environment, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    return process, LogLine(process)


def start_peer(profile: Path, env: Mapping[str, str]) -> tuple[subprocess.Popen[bytes], Told]:
    """Start Chromium on the equivalent page."""
    beacon = Beacon()
    process = subprocess.Popen(
        [
            "chromium",
            *CHROMIUM,
            f"--user-data-dir={profile}",
            f"{PAGE.as_uri()}?port={beacon.port}",
        ],
        env=dict(env),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return process, beacon


def measure(start: object, display: str, *, keys: int) -> Start:
    """Start a program with `start()`, watch it, and end it again."""
    watch = Watch(display)
    began = time.monotonic()
    process, told = start()  # type: ignore[operator]
    try:
        if not told.ready.wait(READY_WITHIN):
            raise SystemExit(f"{process.args[0]} did not become ready")
        # Loket opens its other rooms behind the first page; memory counts with all of them open.
        time.sleep(1.0)
        watch.settle(quiet=1.5, timeout=8.0)
        picture = watch.changes[-1].at
        size = memory(process.pid)
        taken = press_keys(watch, display, keys)
        assert told.at
        return Start(told.at - began, picture - began, size, taken)
    finally:
        end(process)
        watch.close()
        if isinstance(told, Beacon):
            told.close()


def press_keys(watch: Watch, display: str, count: int) -> tuple[float, ...]:
    """Move the focus `count` times with real keys; return the seconds until a pixel changed."""
    screen = Screen(display)
    watch.pause = 0.0005
    times = []
    try:
        for _ in range(count):
            time.sleep(0.07)
            pressed = time.monotonic()
            screen.key("Tab")
            changed = watch.next_change(pressed, 0.5)
            if changed is not None:
                times.append(changed - pressed)
    finally:
        screen.close()
    return tuple(times)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program with all its processes and wait for them."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5.0)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    time.sleep(0.3)


def rows(loket: list[Start], peer: list[Start]) -> list[Row]:
    """Turn the starts of both into figures."""
    found = [
        _start("start to interactive, Loket", loket),
        Row("start to finished picture, Loket", 1e3 * median([s.picture for s in loket]), "ms"),
        _memory("memory, Loket", loket),
        Row(
            "memory if nothing were shared, Loket",
            median([s.memory.resident for s in loket]),
            "MB RSS",
        ),
    ]
    found += _keys("Loket", loket)
    if not peer:
        return found
    found += [
        _start("start to interactive, Chromium", peer),
        Row("start to finished picture, Chromium", 1e3 * median([s.picture for s in peer]), "ms"),
        _memory("memory, Chromium", peer),
    ]
    found += _keys("Chromium", peer)
    for name, value, limit in (
        ("start to interactive", lambda s: s.interactive, START_TARGET),
        ("start to finished picture", lambda s: s.picture, None),
        ("memory", lambda s: s.memory.proportional, MEMORY_TARGET),
    ):
        ratio = median([value(s) for s in loket]) / median([value(s) for s in peer])
        found.append(Row(f"{name}, Loket / Chromium", ratio, "×", limit))
    return found


def _keys(who: str, starts: list[Start]) -> list[Row]:
    times = [1e3 * one for start in starts for one in start.keys]
    if not times:
        return []
    note = f"{len(times)} presses"
    return [
        Row(f"key to frame p50, {who}", percentile(times, 50), "ms", None, note),
        Row(f"key to frame p99, {who}", percentile(times, 99), "ms", None, note),
    ]


def _start(name: str, starts: list[Start]) -> Row:
    times = sorted(1e3 * start.interactive for start in starts)
    # A wide spread says that the machine had other things to do: measure again when it is quiet.
    return Row(name, median(times), "ms", None, f"from {times[0]:.0f} to {times[-1]:.0f}")


def _memory(name: str, starts: list[Start]) -> Row:
    size = median([start.memory.proportional for start in starts])
    return Row(name, size, "MB PSS", None, f"{starts[-1].memory.processes} processes")


def main() -> int:
    """Measure both in turn and report."""
    with_peer = shutil.which("chromium") is not None and "--alone" not in sys.argv
    loket: list[Start] = []
    peer: list[Start] = []
    with (
        tempfile.TemporaryDirectory(prefix="loket-bench-") as place,
        VirtualScreen(1080, 1920) as screen,
        PrivateSession(screen.display) as session,
    ):
        folder = Path(place)
        env = {**os.environ, **screen.env, "DBUS_SESSION_BUS_ADDRESS": session.address}
        env |= {"HOME": place, "LANG": "C.UTF-8"}
        (folder / "hall").mkdir(mode=0o700)
        hall = Hall(folder / "hall", "auto", tell=lambda _: None)
        hall.start(None)
        try:
            # The first round warms byte code, database, profile and disk cache; it is not counted.
            for number in range(ROUNDS + 1):
                keys = KEYS // ROUNDS if number else 0
                loket.append(measure(lambda: start_loket(hall, env), screen.display, keys=keys))
                if with_peer:
                    profile = folder / "profile"
                    peer.append(
                        measure(lambda: start_peer(profile, env), screen.display, keys=keys)  # noqa: B023
                    )
        finally:
            hall.stop()
    return report(rows(loket[1:], peer[1:]))


if __name__ == "__main__":
    sys.exit(main())

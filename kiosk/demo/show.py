# SPDX-License-Identifier: EUPL-1.2
"""What `loket demo` does: prepares a place, opens the hall, runs the kiosk, tidies up."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk import config as settings
from kiosk.demo import journey as journeys
from kiosk.demo import paper, summary
from kiosk.demo.hall import Hall, Window
from kiosk.demo.power import Kiosk
from kiosk.errors import FailureCode, KnownError
from ui.outside import NotThere, Outside, PrivateSession, VirtualScreen
from ui.outside.rooms import RoomProblem

PORTRAIT = (1080, 1920)
PANEL_PPI = 81.6
"""Density of the 27 inch panel that the default size stands for."""
DOCK_WIDTH = 620
SYNC_SECONDS = 60.0
OPEN_SECONDS = 40.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line."""

    journey: str = ""
    shots: Path | None = None
    reader: str = "auto"
    size: tuple[int, int] | None = None
    language: str = "en"
    keep: bool = False


def parse_size(text: str) -> tuple[int, int] | None:
    """Read ``WIDTHxHEIGHT``; None for an empty text. Raises KnownError CONFIG_INVALID."""
    if not text:
        return None
    width, x, height = text.lower().partition("x")
    if not (x and width.isdecimal() and height.isdecimal()):
        raise KnownError(FailureCode.CONFIG_INVALID, f"--size {text}: not WIDTHxHEIGHT")
    size = int(width), int(height)
    if not (min(size) >= 320 and max(size) <= 8192):
        raise KnownError(FailureCode.CONFIG_INVALID, f"--size {text}: from 320 to 8192 pixels")
    return size


def run_demo(wishes: Wishes) -> int:
    """Run the demo until its window closes, or the journey ends. Return the exit status."""
    if wishes.reader not in ("auto", "simulated", "pcsc"):
        raise KnownError(FailureCode.CONFIG_INVALID, f"--reader {wishes.reader}: no such reader")
    if wishes.journey and wishes.journey not in journeys.JOURNEYS:
        known = ", ".join(journeys.JOURNEYS)
        raise KnownError(FailureCode.CONFIG_INVALID, f"--journey {wishes.journey}: {known}")
    try:
        with _folder(wishes) as folder:
            return _walk(wishes, folder) if wishes.journey else _play(wishes, folder)
    except RoomProblem as error:
        raise KnownError(FailureCode.CONFIG_INVALID, f"no screen: {error}") from None


@contextlib.contextmanager
def _folder(wishes: Wishes) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="loket-demo-"))
    try:
        yield folder
    finally:
        if wishes.keep:
            print(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _open(hall: Hall, window: Window, environment: dict[str, str]) -> Iterator[Kiosk]:
    """Open the hall and make its kiosk; nothing of either is left running afterwards."""
    kiosk: Kiosk | None = None
    try:
        hall.start(window)
        kiosk = Kiosk(hall.config, hall.folder / "kiosk.log", {**environment, **hall.environment})
        yield kiosk
    finally:
        if kiosk is not None:
            kiosk.stop()
        hall.stop()


def fitting(wanted: tuple[int, int] | None, width: int, height: int) -> Window:
    """Return the wanted window, or the portrait panel made small enough for the space there is.

    A smaller window shows the same page: its density shrinks with it.
    """
    if wanted is not None:
        return Window(*wanted, PANEL_PPI)
    scale = min(1.0, width / PORTRAIT[0], height / PORTRAIT[1])
    return Window(
        round(PORTRAIT[0] * scale), round(PORTRAIT[1] * scale), round(PANEL_PPI * scale, 1)
    )


# --- by hand ---------------------------------------------------------------------------------


def _play(wishes: Wishes, folder: Path) -> int:
    with contextlib.ExitStack() as rooms:
        environment: dict[str, str] = {}
        virtual = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
        if virtual:
            width, height = wishes.size or PORTRAIT
            environment = _virtual_screen(rooms, width + DOCK_WIDTH, height)
            os.environ.update(environment)
        # Qt looks at the environment when it starts, so not a moment earlier.
        from ui.dock import window as dock_window

        application = dock_window.application()
        space = dock_window.space(application)
        window = fitting(wishes.size, space.width - DOCK_WIDTH, space.height)
        hall = Hall(folder, wishes.reader)
        with _open(hall, window, environment) as kiosk:
            from kiosk.demo.desk import Desk

            picture = folder / "screen.png" if virtual else None
            _welcome(hall, picture)
            kiosk.start()
            desk = Desk(hall, kiosk, folder)
            dock_window.show(
                application,
                desk,
                language=wishes.language,
                place=dock_window.Place(window.width, 0, DOCK_WIDTH, space.height),
                picture=picture,
            )
            if desk.failing:
                print(f"The kiosk does not start:\n{kiosk.last_words()}")
                return 1
    return 0


def _virtual_screen(rooms: contextlib.ExitStack, width: int, height: int) -> dict[str, str]:
    screen = rooms.enter_context(VirtualScreen(width, height))
    session = rooms.enter_context(PrivateSession(screen.display))
    return {**screen.env, **session.env, "QT_QPA_PLATFORM": "xcb"}


def _welcome(hall: Hall, picture: Path | None) -> None:
    print(f"Loket's demo. Everything in it is made up; it lives in {hall.folder}")
    print(f"Clerk: {hall.clerk}, passphrase {hall.passphrase}")
    if picture is not None:
        print(f"No display here, so a virtual one is used ({os.environ['DISPLAY']}).")
        print(f"Look at it, fresh every second: {picture}")
        print("Or walk it unattended: ./run demo --journey stolen-wallet --shots DIR")
    print("Stop with Ctrl+C.", flush=True)


# --- unattended ------------------------------------------------------------------------------


def _walk(wishes: Wishes, folder: Path) -> int:
    shots = (wishes.shots or Path.cwd() / "shots").absolute()
    shots.mkdir(parents=True, exist_ok=True)
    for old in (*shots.glob("[0-9][0-9]-*.png"), *shots.glob("receipt-*"), *shots.glob("letter-*")):
        old.unlink()
    with contextlib.ExitStack() as rooms:
        width, height = wishes.size or PORTRAIT
        environment = _virtual_screen(rooms, width, height)
        hall = Hall(folder, wishes.reader)
        lost = ""
        with _open(hall, Window(width, height, PANEL_PPI), environment) as kiosk:
            print(f"Walking {wishes.journey}; card reader: {hall.reader_kind}", flush=True)
            kiosk.start()
            try:
                walk_through(hall, kiosk, environment, wishes.journey, shots, print)
                _wait_for_sync(hall)
            except journeys.Lost as error:
                lost = str(error)
                print(f"  LOST    {lost}\n{kiosk.last_words()}")
            kiosk.stop()
            found = list(summary.findings(hall, settings.load(hall.config)))
            papers = paper.keep(reversed(hall.papers), shots)
            print("\nWhat the backend holds")
            print("\n".join(f"  {line}" for line in hall.backend.holdings().describe()))
            print("\nWhat must be there")
            print("\n".join(map(str, found)))
            pages = len(list(shots.glob("[0-9][0-9]-*.png")))
            print(f"\n{pages} pictures of pages and {len(papers)} of paper in {shots}")
            good = not lost and all(finding.there for finding in found) and papers
            print("The journey is complete." if good else "Something is missing.", flush=True)
            return 0 if good else 1


def walk_through(
    hall: Hall,
    kiosk: Kiosk,
    environment: dict[str, str],
    name: str,
    shots: Path,
    tell: Callable[[str], None],
) -> None:
    """Walk one journey through a kiosk that was just started. Raises journeys.Lost."""
    if kiosk.pid is None:
        raise journeys.Lost("the kiosk is off")
    try:
        outside = Outside.connect(kiosk.pid, {**os.environ, **environment}, timeout=OPEN_SECONDS)
    except NotThere as error:
        raise journeys.Lost(str(error)) from None
    try:
        journeys.Walk(outside, hall, journeys.JOURNEYS[name], shots).go(tell)
    finally:
        outside.close()


def _wait_for_sync(hall: Hall) -> None:
    """Wait until the backend holds the letter, which is the last thing owed to it."""
    deadline = time.monotonic() + SYNC_SECONDS
    while not hall.backend.holdings().relaties:
        if time.monotonic() > deadline:
            raise journeys.Lost("the backend did not get everything in time")
        time.sleep(0.1)

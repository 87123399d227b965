# SPDX-License-Identifier: EUPL-1.2
"""The place of the walk: a hall, a real kiosk on a virtual screen, and hands, eyes and ears."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.hall import Hall, Window
from kiosk.demo.power import Kiosk
from tests.accessibility.walk.listener import Listener
from tests.accessibility.walk.matrix import Shape
from ui.outside import Outside, PrivateSession, VirtualScreen

CONNECT_SECONDS = 60.0
QUIET_SECONDS = 3600
"""No time-out in the middle of a look; the walk asks for the warning itself where it wants it."""


@dataclass
class Place:
    """A kiosk that runs, and what surrounds it. Nothing in here knows its insides."""

    hall: Hall
    kiosk: Kiosk
    outside: Outside
    ears: Listener
    shape: Shape


@contextlib.contextmanager
def open_place(shape: Shape, languages: tuple[str, ...]) -> Iterator[Place]:
    """Open the hall and start its kiosk at this shape. Raises RoomProblem, NotThere."""
    with contextlib.ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="loket-walk-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        screen = stack.enter_context(VirtualScreen(shape.width, shape.height))
        session = stack.enter_context(PrivateSession(screen.display))
        ears = stack.enter_context(Listener(folder))
        hall = Hall(folder, "simulated", tell=lambda _line: None)
        stack.callback(hall.stop)
        hall.start(Window(shape.width, shape.height, shape.pixels_per_inch))
        _administer(hall.config, languages)
        environment = {**screen.env, **session.env, **ears.env, "QT_QPA_PLATFORM": "xcb"}
        kiosk = Kiosk(hall.config, folder / "kiosk.log", {**environment, **hall.environment})
        stack.callback(kiosk.stop)
        kiosk.start()
        assert kiosk.pid is not None
        outside = Outside.connect(kiosk.pid, {**os.environ, **environment}, CONNECT_SECONDS)
        stack.callback(outside.close)
        try:
            yield Place(hall, kiosk, outside, ears, shape)
        except BaseException:
            print(kiosk.look(), kiosk.last_words(30), file=sys.stderr)
            raise


def _administer(config: Path, languages: tuple[str, ...]) -> None:
    """Set what an administrator would: languages, a calm clock, the voice, and one pair of ears."""
    text = config.read_text(encoding="utf-8")
    named = ", ".join(f'"{one}"' for one in languages)
    head = f"[kiosk]\nidle_seconds = {QUIET_SECONDS}\nlanguages = [{named}]\n"
    voice = '[voice]\nengine = "speech-dispatcher"\nheadphones = "always"\n'
    config.write_text(text.replace("[kiosk]\n", head, 1) + voice, encoding="utf-8")

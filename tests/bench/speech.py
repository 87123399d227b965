# SPDX-License-Identifier: EUPL-1.2
"""From an action to hearing something, and from interrupting to silence.

Recorded at a sound server without hardware: from a press at the bridge, through the visit, the
page, the queue and the engine's process, to the first loud sample. Beside it the same sentences by
the bare engine and sink: the library and the sound server's plainest client, already open, in one
process and nothing else: the least there can be. Such a server mixes as soon as it is handed
samples, so the figures are those of the program: the buffer of a real sound card comes on top of
both.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.__main__ import SWITCH_SECONDS
from kiosk.config import Voice
from tests.bench._window import memory
from tests.bench.table import Row, percentile, report
from tests.sound import Recorder, SoundServer, wait_for
from ui.speech.espeak import Espeak
from ui.speech.players import Player, open_player
from ui.speech.service import Ready, Speaking, SpeechService, SpeechState

ROUNDS = 40
FIRST_SOUND_TARGET_MS = 60.0
MOST_TIMES_BARE = 2.0
TEXT = "Uw portemonnee is gestolen. Wij helpen u verder."
CALM = 0.35
"""Seconds of silence between two rounds."""


def main() -> int:
    """Press, speak and interrupt a number of times and report."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as place:
        server = SoundServer(Path(place))
        os.environ["PULSE_SERVER"] = server.address
        recorder = Recorder(server.address)
        try:
            bare = bare_engine(recorder)
            words, ticks, silences, first, size = pressed(recorder)
        finally:
            recorder.close()
            server.close()
    note = f"{ROUNDS} times"
    p95 = percentile(words, 95)
    rows = [
        Row("voice: bare engine and sink p50", 1e3 * percentile(bare, 50), "ms"),
        Row("voice: bare engine and sink p95", 1e3 * percentile(bare, 95), "ms"),
        Row("voice: press to first word, engine not yet started", 1e3 * first, "ms"),
        Row("voice: press to first word p50", 1e3 * percentile(words, 50), "ms", None, note),
        Row("voice: press to first word p95", 1e3 * p95, "ms", FIRST_SOUND_TARGET_MS, note),
        Row(
            "voice: press to first word p95, times the bare engine's",
            p95 / percentile(bare, 95),
            "×",
            MOST_TIMES_BARE,
            "a process, two threads and a page more",
        ),
        Row(
            "voice: press to first sound (its tick) p95",
            1e3 * percentile(ticks, 95),
            "ms",
            FIRST_SOUND_TARGET_MS,
            note,
        ),
        Row("voice: to silence p95", 1e3 * percentile(silences, 95), "ms", None, note),
        Row("voice: memory of the engine's process", size, "MB PSS"),
    ]
    return report(rows)


def bare_engine(recorder: Recorder) -> list[float]:
    """Return seconds from calling the engine to the first sound, with nothing of Loket between."""

    class Straight:
        def __init__(self, player: Player) -> None:
            self.player = player
            self.enough = threading.Event()

        def samples(self, data: bytes) -> bool:
            self.player.write(data)
            return not self.enough.is_set()

        def word(self, start: int, length: int, seconds: float) -> None:
            del start, length, seconds

    engine = Espeak()
    assert engine.choose("nl")
    sink = Straight(open_player(engine.samples_per_second))
    taken = []
    for _ in range(ROUNDS + 1):
        sink.enough.clear()
        asked = time.monotonic()
        speaking = threading.Thread(target=engine.speak, args=(TEXT, 100, sink))
        speaking.start()
        wait_for(lambda since=asked: recorder.loud_times(since), 5.0)
        taken.append(recorder.loud_times(asked)[0] - asked)
        sink.enough.set()
        speaking.join()
        sink.player.flush()
        time.sleep(CALM)
    sink.player.close()
    return taken[1:]


class Screen:
    """The bridge as in the kiosk, with the real voice and no window."""

    def __init__(self) -> None:
        from PySide6.QtGui import QGuiApplication

        from kiosk.clock import SystemClock
        from tests.unit.visit_kit import CATALOGUE, HALL, RULES
        from ui.bridge import Bridge
        from ui.speaker import Speaker

        sys.setswitchinterval(SWITCH_SECONDS)  # as the kiosk does
        self.app = QGuiApplication.instance() or QGuiApplication([])
        self.speaking = threading.Event()
        self.service = SpeechService(Voice(), self._told)
        self.service.start()
        self.speaker = Speaker(self.service)
        self.bridge = Bridge(RULES, CATALOGUE, HALL, SystemClock(), self.speaker)

    def _told(self, state: SpeechState) -> None:
        if isinstance(state, Speaking):
            self.speaking.set()
        elif isinstance(state, Ready):
            self.speaking.clear()

    def press(self, id: str) -> float:
        """Press; return when."""
        at = time.monotonic()
        self.bridge.press(id)
        return at


def pressed(
    recorder: Recorder,
) -> tuple[list[float], list[float], list[float], float, float]:
    """Return seconds to first word, to the tick and to silence, and the first of all."""
    screen = Screen()
    try:
        at = screen.press("voice.on")
        wait_for(lambda: recorder.loud_times(at), 10.0)
        first = recorder.loud_times(at)[0] - at
        # As loud as the bare engine speaks, or a soft beginning would count as a late one.
        for _ in range(2):
            screen.press("voice.louder")
        time.sleep(1.0)
        silences: list[float] = []
        answer = screen.speaker.answer
        screen.speaker.answer = lambda: None  # type: ignore[method-assign]
        words = _rounds(recorder, screen, silences)
        screen.speaker.answer = answer  # type: ignore[method-assign]
        ticks = _rounds(recorder, screen, [])
        size = memory(screen.service.helper_pid or 0).proportional
    finally:
        screen.service.stop()
    return words, ticks, silences, first, size


def _rounds(recorder: Recorder, screen: Screen, silences: list[float]) -> list[float]:
    """Open and close the help, which is a page each time; time the sound and the silence."""
    taken = []
    steps: tuple[str, str] = ("help", "close")
    for place in range(ROUNDS):
        quiet: Callable[[], None] = screen.service.interrupt
        quiet()
        cut = time.monotonic()
        time.sleep(CALM)
        loud = recorder.loud_times(cut)
        silences.append((loud[-1] - cut) if loud else 0.0)
        at = screen.press(steps[place % 2])
        wait_for(lambda since=at: recorder.loud_times(since), 5.0)
        taken.append(recorder.loud_times(at)[0] - at)
        time.sleep(0.25)
    return taken


if __name__ == "__main__":
    sys.exit(main())

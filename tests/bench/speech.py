# SPDX-License-Identifier: EUPL-1.2
"""From asking for words to hearing them, and from interrupting to silence.

Recorded at a sound server without hardware, through the same service and helper process as in
the kiosk. Such a server mixes as soon as it is handed samples, so the figures are those of the
program: the buffer of a real sound card comes on top.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from kiosk.config import Voice
from tests.bench._window import memory
from tests.bench.table import Row, percentile, report
from tests.sound import Recorder, SoundServer, wait_for
from tests.voice_kit import public
from ui.speech.service import Ready, Speaking, SpeechService, SpeechState

ROUNDS = 25
FIRST_SOUND_TARGET_MS = 60.0
TEXT = "Uw portemonnee is gestolen. Wij helpen u verder."


def main() -> int:
    """Speak and interrupt a number of times and report."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as place:
        server = SoundServer(Path(place))
        os.environ["PULSE_SERVER"] = server.address
        recorder = Recorder(server.address)
        try:
            return report(measure(recorder))
        finally:
            recorder.close()
            server.close()


def measure(recorder: Recorder) -> list[Row]:
    """Return the figures of one service, after a first sentence that starts its engine."""
    speaking = threading.Event()
    silent = threading.Event()

    def told(state: SpeechState) -> None:
        (speaking if isinstance(state, Speaking) else silent).set()
        if isinstance(state, Ready):
            speaking.clear()

    service = SpeechService(Voice(), told)
    service.start()
    sounds, silences = [], []
    try:
        started = time.monotonic()
        service.say(public(TEXT, "nl"))
        wait_for(lambda: recorder.loud_times(started), 10.0)
        first = recorder.loud_times(started)[0] - started
        for _ in range(ROUNDS):
            service.interrupt()
            interrupted = time.monotonic()
            time.sleep(0.35)
            loud = recorder.loud_times(interrupted)
            silences.append((loud[-1] - interrupted) if loud else 0.0)
            asked = time.monotonic()
            service.say(public(TEXT, "nl"))
            wait_for(lambda since=asked: recorder.loud_times(since), 5.0)
            sounds.append(recorder.loud_times(asked)[0] - asked)
            time.sleep(0.2)
        helper = memory(service.helper_pid or 0)
    finally:
        service.stop()
    note = f"{ROUNDS} times"
    return [
        Row("voice: to first sound, engine not yet started", 1e3 * first, "ms"),
        Row("voice: to first sound p50", 1e3 * percentile(sounds, 50), "ms", None, note),
        Row(
            "voice: to first sound p95",
            1e3 * percentile(sounds, 95),
            "ms",
            FIRST_SOUND_TARGET_MS,
            note,
        ),
        Row("voice: to silence p95", 1e3 * percentile(silences, 95), "ms", None, note),
        Row("voice: memory of the engine's process", helper.proportional, "MB PSS"),
    ]


if __name__ == "__main__":
    sys.exit(main())

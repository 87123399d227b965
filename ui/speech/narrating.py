# SPDX-License-Identifier: EUPL-1.2
"""The helper process that turns texts into samples on stdout: for spoken letters.

Reads one JSON object on stdin (pieces, language, rate, pause, engine, voices, program) and writes
one line of JSON (engine, rate, chapters, bytes) and then the samples. A process of its own for the
same reasons as the one that speaks. Exit status 3: no engine, 4: no voice, 5: it failed.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from ui.speech.choosing import Engines
from ui.speech.engines import EngineFailed, NoEngine

NO_ENGINE, NO_VOICE, FAILED = 3, 4, 5


class _Gathering:
    """A sink that keeps everything."""

    def __init__(self) -> None:
        self.made = bytearray()

    def samples(self, data: bytes) -> bool:
        self.made += data
        return True

    def word(self, start: int, length: int, seconds: float) -> None:
        del start, length, seconds


def main() -> int:
    """Narrate the one request; return the exit status."""
    request: dict[str, Any] = json.loads(sys.stdin.buffer.read())
    try:
        engines = Engines(request["engine"], request["voices"], request.get("program", "piper"))
    except NoEngine:
        return NO_ENGINE
    found = engines.of(request["language"])
    if not found:
        return NO_VOICE
    engine = found[0]
    engine.choose(request["language"])
    rate = engine.samples_per_second
    sink, chapters = _Gathering(), []
    silence = bytes(2 * round(rate * float(request["pause"])))
    for place, piece in enumerate(request["pieces"]):
        if place:
            sink.made += silence
        chapters.append(len(sink.made) / 2 / rate)
        try:
            engine.speak(piece, int(request["rate"]), sink)
        except EngineFailed:
            return FAILED
    engines.close()
    head = {"engine": engine.name, "rate": rate, "chapters": chapters, "bytes": len(sink.made)}
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + bytes(sink.made))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

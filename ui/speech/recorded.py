# SPDX-License-Identifier: EUPL-1.2
"""The helper process of a recording: lines with a text come in, samples go out.

In: a JSON object a line (text, language, rate). Out: the samples a second; then for each text
pieces of sound, each led by its length in bytes, and a length of 0; a length of -1 when the text
could not be said. Lengths are 32-bit little-endian. Standard library only.
"""

from __future__ import annotations

import json
import os
import struct
import sys

from ui.speech.engines import EngineFailed, NoEngine
from ui.speech.espeak import Espeak

_LENGTH = struct.Struct("<i")
_REFUSED = -1


class _Pipe:
    """Takes samples and writes them on."""

    def samples(self, data: bytes) -> bool:
        _write(_LENGTH.pack(len(data)) + data)
        return True

    def word(self, start: int, length: int, seconds: float) -> None:
        """Do nothing: nobody reads along."""


def _write(data: bytes) -> None:
    """Write to who started us; when they have gone, so have we."""
    try:
        while data:
            data = data[os.write(1, data) :]
    except OSError:
        os._exit(0)


def main() -> int:
    """Say what comes in until there is no more."""
    try:
        engine = Espeak()
    except NoEngine:
        return 3
    _write(_LENGTH.pack(engine.samples_per_second))
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        end = 0
        try:
            if engine.choose(str(asked["language"])):
                engine.speak(str(asked["text"]), int(asked["rate"]), _Pipe())
            else:
                end = _REFUSED
        except EngineFailed:
            end = _REFUSED
        _write(_LENGTH.pack(end))
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: EUPL-1.2
"""A soft sound of two notes that asks for attention without frightening: the forgotten document.

Generated, so that there is no sound file to lose. Three levels: softer and once, to clear and
three times. Standard library only: it is played by the speaking helper process.
"""

from __future__ import annotations

import math
from array import array

NOTES = (659.3, 880.0)
"""E5 and A5, in hertz: within what nearly everyone still hears well."""
NOTE_SECONDS = 0.22
LOUDNESS = {1: 0.10, 2: 0.22, 3: 0.45}
"""Part of full scale by level."""
TIMES = {1: 1, 2: 2, 3: 3}


def samples(level: int, rate: int) -> bytes:
    """Return the sound of a level (1 to 3) as 16-bit mono samples at `rate` per second."""
    level = max(1, min(3, level))
    once = array("h")
    count = int(rate * NOTE_SECONDS)
    for note in NOTES:
        for place in range(count):
            # Swells quickly and dies away slowly, as a struck bar does: no click at either end.
            swell = min(1.0, place / (rate * 0.01))
            fade = math.exp(-4.0 * place / count) * (1.0 - place / count)
            wave = math.sin(2 * math.pi * note * place / rate)
            once.append(round(32767 * LOUDNESS[level] * swell * fade * wave))
    pause = array("h", bytes(2 * int(rate * 0.12)))
    return b"".join((once + pause).tobytes() for _ in range(TIMES[level]))

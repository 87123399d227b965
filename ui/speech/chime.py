# SPDX-License-Identifier: EUPL-1.2
"""The sounds that are not speech, generated, so that there is no sound file to lose.

A soft sound of two notes asks for attention without frightening: the forgotten document. Three
levels: softer and once, to clear and three times. And a tick answers each press for who listens.
Standard library only: they are played by the speaking helper process.
"""

from __future__ import annotations

import math
from array import array

NOTES = (659.3, 880.0)
"""E5 and A5, in hertz: within what nearly everyone still hears well."""
NOTE_SECONDS = 0.22
LOUDNESS = {1: 0.10, 2: 0.22, 3: 0.45}
"""Part of full scale by level."""
TICK_SECONDS = 0.024
"""Short: what is said begins after it."""
TICK_LOUDNESS = 0.45
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


def tick(rate: int) -> bytes:
    """Return the sound of a press, as of a wooden key: 16-bit mono samples at `rate` per second."""
    count = int(rate * TICK_SECONDS)
    made = array("h")
    for place in range(count):
        fade = math.exp(-3.0 * place / count) * (1.0 - place / count)
        swell = min(1.0, place / (rate * 0.002))
        low, high = (math.sin(2 * math.pi * hz * place / rate) for hz in (1250.0, 2100.0))
        made.append(round(32767 * TICK_LOUDNESS * swell * fade * (0.7 * low + 0.3 * high)))
    return made.tobytes()

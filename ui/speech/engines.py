# SPDX-License-Identifier: EUPL-1.2
"""What an engine of the voice is: something that turns words into samples.

One protocol for all; each runs inside the speaking helper process and nowhere else, so this
module imports the standard library only.
"""

from __future__ import annotations

from typing import Protocol

RATES = (50, 75, 100, 125, 150, 175, 200)
"""Rates that can be chosen, in percent of a calm clerk's (VVSG 2.0 7.1-K: 50 to 200 %)."""


class NoEngine(Exception):
    """The engine, or what it needs, is not on this machine."""


class EngineFailed(Exception):
    """The engine ended or answered nonsense in the middle of a text."""


class Sink(Protocol):
    """Takes what an engine makes. Each function returns False when nobody wants more."""

    def samples(self, data: bytes) -> bool:
        """Take 16-bit little-endian mono samples."""
        ...

    def word(self, start: int, length: int, seconds: float) -> None:
        """Hear that a word (characters `start` to `start + length`) begins at `seconds`."""
        ...


class Engine(Protocol):
    """Turns words into samples; used by one thread at a time."""

    name: str
    samples_per_second: int
    """Of the voice chosen last."""

    def choose(self, language: str) -> bool:
        """Choose a voice for a language (BCP 47); False when there is none."""
        ...

    def speak(self, text: str, rate: int, sink: Sink) -> None:
        """Synthesise `text` at `rate` percent, with the same pitch at every rate.

        Raises EngineFailed. Returns when all was handed over, or the sink wants no more.
        """
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


def word_at(text: str, position: int, length: int) -> tuple[int, int]:
    """Return the whole word at a place: engines count wrongly at numbers and in Chinese."""
    position = max(0, min(position, len(text) - 1)) if text else 0
    if any("\u3040" <= one <= "\u9fff" for one in text[position : position + length]):
        return position, max(1, length)
    start = position
    while start < len(text) - 1 and text[start].isspace():
        start += 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    end = start
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end - start

# SPDX-License-Identifier: EUPL-1.2
"""What makes a recording of a letter: the room that has the voice gives one, paper asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol


class NoVoiceError(RuntimeError):
    """There is no voice here, none for this language, or it ended in the middle."""


class Voice(Protocol):
    """Turns texts into samples, one at a time and in order."""

    samples_per_second: int

    def say(self, text: str, language: str) -> Iterator[bytes]:
        """Yield 16-bit little-endian mono samples, piece by piece. Raises NoVoiceError."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...

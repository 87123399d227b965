# SPDX-License-Identifier: EUPL-1.2
"""A text as sound in a file: what spoken letters are made with, whoever makes the sound.

Only the words are here: the maker (`ui.speech.narrator.EngineNarrator`) is handed in where the
rooms are wired together, so that paper need not know of voices. Standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias

LONGEST_CHARACTERS = 60_000
"""Longest text that is narrated, in characters: about an hour of speech."""


class NarrationProblem(Enum):
    """Why there is no sound; values are part of what the log and `loket doctor` say."""

    NO_ENGINE = "no-engine"
    NO_VOICE = "no-voice"
    """The language has none."""
    TOO_LONG = "too-long"
    FAILED = "failed"
    """The engine ended or took far too long; trying again may help."""


@dataclass(frozen=True, slots=True)
class Narrated:
    """Sound of a text: a whole WAV file (PCM, 16 bit, mono) in memory."""

    wav: bytes
    seconds: float
    engine: str
    """Which engine spoke, to be said beside the file: ``espeak-ng``, ``piper``."""
    chapters: tuple[float, ...] = ()
    """Second at which each piece begins."""


@dataclass(frozen=True, slots=True)
class NotNarrated:
    """There is no sound, and why."""

    reason: NarrationProblem


Narration: TypeAlias = Narrated | NotNarrated


class Narrator(Protocol):
    """Turns texts into sound; never raises for what engine or language cannot do."""

    def narrate(
        self, pieces: tuple[str, ...], language: str, *, rate: int = 100, pause: float = 0.7
    ) -> Narration:
        """Return the pieces spoken one after the other, `pause` seconds of silence between them.

        `pieces` are plain texts (title, paragraphs) as they are read with the eye: numbers, dates
        and amounts are said as people say them. `language` is a BCP 47 code; `rate` is a
        percentage from 50 to 200 at the same pitch. Takes about a second for each two minutes of
        speech; safe on any thread. The words go over pipes only, never into files or arguments.
        """
        ...

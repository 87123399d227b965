# SPDX-License-Identifier: EUPL-1.2
"""Texts as WAV files, by the engine that also speaks at the screen, in a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import wave
from collections.abc import Mapping
from pathlib import Path

from kiosk.narration import (
    LONGEST_CHARACTERS,
    Narrated,
    Narration,
    NarrationProblem,
    NotNarrated,
)
from kiosk.spoken import spoken
from ui.speech import narrating

PATIENCE = 60.0
"""Seconds after which a narration that is not there is given up."""
_PROBLEMS = {
    narrating.NO_ENGINE: NarrationProblem.NO_ENGINE,
    narrating.NO_VOICE: NarrationProblem.NO_VOICE,
}


class EngineNarrator:
    """A `kiosk.narration.Narrator`."""

    def __init__(
        self,
        engine: str = "espeak-ng",
        voices: Mapping[str, str] | None = None,
        program: str = "piper",
    ) -> None:
        """Speak with `engine`; `voices` maps languages to files of Piper voices."""
        self._engine = engine
        self._program = program
        self._voices = dict(voices or {})

    def narrate(
        self, pieces: tuple[str, ...], language: str, *, rate: int = 100, pause: float = 0.7
    ) -> Narration:
        """Return the pieces spoken one after the other; see `kiosk.narration.Narrator`."""
        if sum(map(len, pieces)) > LONGEST_CHARACTERS:
            return NotNarrated(NarrationProblem.TOO_LONG)
        said = (spoken(" ".join(piece.split()), language) for piece in pieces)
        request = {
            "pieces": [piece for piece in said if piece],
            "language": language,
            "rate": rate,
            "pause": pause,
            "engine": self._engine,
            "voices": self._voices,
            "program": self._program,
        }
        root = Path(__file__).resolve().parents[2]
        try:
            done = subprocess.run(
                [sys.executable, "-S", "-m", "ui.speech.narrating"],
                input=json.dumps(request).encode("utf-8", "replace"),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": str(root)},
                cwd="/",
                timeout=PATIENCE,
                check=False,
            )
        except OSError:
            return NotNarrated(NarrationProblem.NO_ENGINE)
        except subprocess.TimeoutExpired:
            return NotNarrated(NarrationProblem.FAILED)
        if done.returncode != 0:
            problem = _PROBLEMS.get(done.returncode, NarrationProblem.FAILED)
            return NotNarrated(problem)
        head, _, samples = done.stdout.partition(b"\n")
        told = json.loads(head)
        if len(samples) != told["bytes"]:
            return NotNarrated(NarrationProblem.FAILED)
        return Narrated(
            _wav(samples, told["rate"]),
            len(samples) / 2 / told["rate"],
            str(told["engine"]),
            tuple(map(float, told["chapters"])),
        )


def _wav(samples: bytes, rate: int) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples)
    return made.getvalue()

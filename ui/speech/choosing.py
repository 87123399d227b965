# SPDX-License-Identifier: EUPL-1.2
"""Which engine speaks a language: the one that the administrator chose, else the one always there.

Runs in the helper processes. Standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.speech.engines import Engine
from ui.speech.espeak import Espeak

ESPEAK = "espeak-ng"


class Engines:
    """The engines of one helper process."""

    def __init__(self, name: str, voices: Mapping[str, str]) -> None:
        """Open them; `voices` maps languages to files of Piper voices. Raises NoEngine."""
        del name, voices
        self._always = Espeak()

    def of(self, language: str) -> Engine | None:
        """Return the engine that speaks a language, its voice chosen; None when none can."""
        return self._always if self._always.choose(language) else None

    def give_up(self, engine: Engine) -> None:
        """Hear that an engine failed in the middle of a text."""
        engine.close()

    def close(self) -> None:
        """Let go of all."""
        self._always.close()

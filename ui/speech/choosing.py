# SPDX-License-Identifier: EUPL-1.2
"""Which engine speaks a language: the one that the administrator chose, else the one always there.

Runs in the helper processes. Standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.speech.engines import Engine, NoEngine
from ui.speech.espeak import Espeak
from ui.speech.piper import PROGRAM, Piper


class Engines:
    """The engines of one helper process, the wanted one first."""

    def __init__(self, name: str, voices: Mapping[str, str], program: str = PROGRAM) -> None:
        """Open them; `voices` maps languages to files of Piper voices. Raises NoEngine."""
        self._engines: list[Engine] = []
        self._failed: set[str] = set()
        if name == Piper.name:
            try:
                self._engines.append(Piper(voices, program))
            except NoEngine:
                self._failed.add(name)
        try:
            self._engines.append(Espeak())
        except NoEngine:
            if not self._engines:
                raise

    def of(self, language: str, voice: str = "") -> tuple[tuple[Engine, str], ...]:
        """Return the engines that speak a language, the best first, with what to choose again.

        `voice` is what espeak-ng calls its voice for it, where the language says so.
        """
        asked = (
            (one, voice or language if isinstance(one, Espeak) else language)
            for one in self._engines
        )
        return tuple((engine, name) for engine, name in asked if engine.choose(name))

    def prepare(self, language: str, rate: int) -> None:
        """Have the voice of a language ready before anything is to be said with it."""
        for engine, _ in self.of(language)[:1]:
            if isinstance(engine, Piper):
                engine.ready(rate)

    def names(self, language: str, voice: str = "") -> str:
        """Return the name of the engine that speaks a language; empty when none does."""
        found = self.of(language, voice)
        return found[0][0].name if found else ""

    def close(self) -> None:
        """Let go of all."""
        for engine in self._engines:
            engine.close()

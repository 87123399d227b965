# SPDX-License-Identifier: EUPL-1.2
"""A voice that only remembers, and words for the real one."""

from __future__ import annotations

from kiosk.hearing import Aloud, Ears, Part, Private, Public, heard_by, open_words
from ui.speech.queue import Priority


def public(text: str, language: str = "nl") -> Aloud:
    """Return words that anybody may hear."""
    return heard_by(Ears.EVERYBODY, (Part(open_words(text)),), language)


def personal(text: str, language: str = "nl", instead: str = "") -> Aloud:
    """Return words for one pair of ears."""
    return heard_by(Ears.ONE, (Part(Private(text, Public(instead))),), language)


class RememberingVoice:
    """Stands where `ui.speech.service.SpeechService` stands, and says nothing."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.did: list[str] = []
        self.gain_db = 0.0
        self.rate = 100

    def say(self, aloud: Aloud, priority: Priority = Priority.NORMAL) -> None:
        del priority
        self.said.append(aloud.text)

    def settings(self, gain_db: float, rate: int) -> None:
        self.gain_db, self.rate = gain_db, rate

    def everyone(self, *, chosen: bool) -> None:
        self.chosen = chosen

    def chime(self, level: int) -> None:
        self.did.append(f"chime {level}")

    def interrupt(self) -> None:
        self.did.append("interrupt")

    def tick(self) -> None:
        self.did.append("tick")

    def pause(self) -> None:
        self.did.append("pause")

    def warm_up(self, _language: str = "") -> None:
        self.did.append("warm-up")

    def forget(self) -> None:
        self.did.append("forget")

# SPDX-License-Identifier: EUPL-1.2
"""Texts as sound in a file, made by the real engine."""

from __future__ import annotations

import array
import io
import wave

import pytest

from kiosk.narration import LONGEST_CHARACTERS, Narrated, NarrationProblem, NotNarrated
from tests.sound import likeness, synthesised
from ui.speech.narrator import EngineNarrator

DUTCH = "Uw portemonnee is gestolen. Wij helpen u verder."
OTHER = "Leg uw identiteitskaart op de lezer naast het scherm."


def narrated(*pieces: str, language: str = "nl", rate: int = 100) -> Narrated:
    made = EngineNarrator().narrate(pieces, language, rate=rate)
    assert isinstance(made, Narrated)
    return made


def samples(made: Narrated) -> array.array[int]:
    with wave.open(io.BytesIO(made.wav)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getnframes() / file.getframerate() == pytest.approx(made.seconds)
        heard = array.array("h")
        heard.frombytes(file.readframes(file.getnframes()))
    return heard


def test_the_file_holds_the_text_that_was_asked_for() -> None:
    heard = samples(narrated(DUTCH))
    assert likeness(heard, synthesised(DUTCH, "nl")) > 0.9
    assert likeness(heard, synthesised(OTHER, "nl")) < 0.6


def test_each_piece_begins_where_its_chapter_says_after_a_silence() -> None:
    made = narrated(DUTCH, OTHER)
    heard = samples(made)
    rate = round(len(heard) / made.seconds)
    assert made.chapters[0] == 0.0
    begin = round(made.chapters[1] * rate)
    assert max(map(abs, heard[begin - rate // 2 : begin])) < 200
    assert likeness(heard[begin:], synthesised(OTHER, "nl")) > 0.9


@pytest.mark.parametrize(("rate", "factor"), [(50, 2.0), (200, 0.5)])
def test_the_rate_is_what_was_asked_for(rate: int, factor: float) -> None:
    wanted = narrated(DUTCH).seconds * factor
    assert narrated(DUTCH, rate=rate).seconds == pytest.approx(wanted, rel=0.08)


def test_what_cannot_be_narrated_says_why() -> None:
    unheard = EngineNarrator().narrate(("Koj pab tau kuv?",), "hmn")
    assert unheard == NotNarrated(NarrationProblem.NO_VOICE)
    long = EngineNarrator().narrate(("a" * (LONGEST_CHARACTERS + 1),), "nl")
    assert long == NotNarrated(NarrationProblem.TOO_LONG)

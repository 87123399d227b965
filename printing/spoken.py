# SPDX-License-Identifier: EUPL-1.2
"""A letter to listen to: its parts, and a recording of them that somebody takes along.

Said as people say it: amounts, dates, telephone and case numbers by the language's own manner
(`kiosk.spoken`). The voice is handed in; nothing here knows which. A recording is written as it is
made, so that a long letter takes no more memory than a short one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.recording import Voice
from kiosk.spoken import spoken
from printing.documents import Speaker, Texts
from printing.linear import HEADS, closed, items
from printing.paper import LetterDocument

PAUSE_SECONDS = 0.35
"""Between two sentences."""
PART_SECONDS = 1.0
"""Between two parts: long enough to stop a player there."""
_SAMPLE = 2


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter: its title, and what it says, as written."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """What was written: where each part begins, and how long all of it is, in seconds."""

    path: Path
    begins: tuple[tuple[str, float], ...]
    seconds: float


def parts(document: LetterDocument, texts: Texts) -> tuple[Part, ...]:
    """Return the letter in parts, in reading order; first from whom and to whom it is."""
    title, said = Speaker(texts, document.language)("spoken-about"), [closed(document.title)]
    found: list[Part] = []
    for item in items(document):
        if item.role in HEADS:
            found.append(Part(title, tuple(said)))
            title, said = item.text, []
        else:
            said.append(closed(item.text.removesuffix(":")))
    found.append(Part(title, tuple(said)))
    return tuple(found)


def script(found: tuple[Part, ...], language: str, texts: Texts, today: dt.date) -> list[list[str]]:
    """Return what is said, part by part: its number and title, then its sentences."""
    say = Speaker(texts, language)
    made = []
    for number, part in enumerate(found, start=1):
        head = say("spoken-part", number=number, count=len(found), title=part.title)
        made.append([spoken(text, language, today) for text in (head, *part.texts) if text])
    return made


def record(
    document: LetterDocument, texts: Texts, voice: Voice, target: Path, today: dt.date
) -> Recording:
    """Write the letter as a WAV file, for its owner only; whole, or not at all.

    Raises NoVoiceError, and OSError when the carrier is full or gone.
    """
    found = parts(document, texts)
    said = script(found, document.language, texts, today)
    begins: list[tuple[str, float]] = []
    unfinished = target.with_suffix(".part")
    try:
        with _sound(unfinished, voice.samples_per_second) as sound:
            for part, sentences in zip(found, said, strict=True):
                begins.append((part.title, sound.tell() / voice.samples_per_second))
                for sentence in sentences:
                    for samples in voice.say(sentence, document.language):
                        sound.writeframesraw(samples)
                    _rest(sound, PAUSE_SECONDS)
                _rest(sound, PART_SECONDS - PAUSE_SECONDS)
            seconds = sound.tell() / voice.samples_per_second
        unfinished.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
    return Recording(target, tuple(begins), seconds)


@contextlib.contextmanager
def _sound(path: Path, rate: int) -> Iterator[wave.Wave_write]:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        with wave.open(file, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(_SAMPLE)
            sound.setframerate(rate)
            yield sound
        file.flush()
        os.fsync(file.fileno())


def _rest(sound: wave.Wave_write, seconds: float) -> None:
    sound.writeframesraw(bytes(int(sound.getframerate() * seconds) * _SAMPLE))

# SPDX-License-Identifier: EUPL-1.2
"""The voice that is always there: libespeak-ng, through ctypes, in the helper process only.

The GPL library is never loaded into the kiosk. Standard library only.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from typing import Any

from ui.speech.engines import NoEngine, Sink, word_at
from ui.speech.stretch import NoStretch, Stretcher

VOICES: Mapping[str, str] = {"zh": "cmn"}
"""espeak-ng's name of a voice, where it differs from the language code."""
PACES: Mapping[int, tuple[int, float]] = {
    50: (80, 0.746),
    75: (94, 1.0),
    100: (125, 1.0),
    125: (156, 1.0),
    150: (185, 1.0),
    175: (218, 1.0),
    200: (246, 1.0),
}
"""For each rate: espeak-ng's words a minute, and how much that is stretched.

125 at 100 % is a calm clerk (VVSG 2.0 7.1-K: 120 to 125). Measured in three languages, because
espeak-ng's pauses do not shrink along; below 80 it does not go at all.
"""

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: samples come through the callback
_DO_NOT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: missing data is an error code, not exit(1)
_CHUNK_MS = 20
_UTF8 = 1
_RATE = 1
_LIST_TERMINATED, _WORD = 0, 1


class _Event(ctypes.Structure):
    """espeak_EVENT."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Espeak:
    """libespeak-ng, giving samples and words to a sink."""

    name = "espeak-ng"

    def __init__(self) -> None:
        """Load library and data. Raises NoEngine."""
        try:
            self._lib = ctypes.CDLL("libespeak-ng.so.1")
        except OSError:
            raise NoEngine from None
        rate = self._lib.espeak_Initialize(_SYNCHRONOUS, _CHUNK_MS, None, _DO_NOT_EXIT)
        if rate <= 0:
            raise NoEngine
        self.samples_per_second = int(rate)
        self._work: _Work | None = None
        # Kept as an attribute: ctypes does not hold on to a callback by itself.
        self._callback = _Callback(self._made)
        self._lib.espeak_SetSynthCallback(self._callback)
        self._voice = ""

    def choose(self, language: str) -> bool:
        """Choose the voice of a language; False when there is none."""
        voice = VOICES.get(language, language)
        if voice == self._voice:
            return True
        if self._lib.espeak_SetVoiceByName(voice.encode("ascii", "replace")) != 0:
            return False
        self._voice = voice
        return True

    def speak(self, text: str, rate: int, sink: Sink) -> None:
        """Synthesise `text` at `rate` percent."""
        nearest = min(PACES, key=lambda known: abs(known - rate))
        words_per_minute, speed = PACES[nearest]
        self._lib.espeak_SetParameter(_RATE, words_per_minute, 0)
        data = text.encode("utf-8", "replace").replace(b"\0", b" ") + b"\0"
        self._work = work = _Work(text, sink, self.samples_per_second, speed)
        try:
            self._lib.espeak_Synth(data, ctypes.c_size_t(len(data)), 0, 1, 0, _UTF8, None, None)
            work.end()
        finally:
            work.close()
            self._work = None

    def close(self) -> None:
        """Do nothing: espeak_Terminate hangs in 1.51, and the process ends anyway."""

    def _made(self, wave: Any, count: int, events: Any) -> int:
        work = self._work
        if work is None:
            return 1
        place = 0
        while events and events[place].type != _LIST_TERMINATED:
            event = events[place]
            if event.type == _WORD and event.length > 0:
                work.word(event.text_position - 1, event.length, event.audio_position / 1000)
            place += 1
        if not wave or count <= 0:
            return 0
        return 0 if work.samples(ctypes.string_at(wave, count * 2)) else 1


class _Work:
    """One text on its way: stretched when it must be slower than the engine can."""

    def __init__(self, text: str, sink: Sink, rate: int, speed: float) -> None:
        self._text, self._sink, self._speed = text, sink, speed
        self._stretcher: Stretcher | None = None
        self._wanted = True
        if speed < 1.0:
            try:
                self._stretcher = Stretcher(rate, speed)
            except NoStretch:
                self._speed = 1.0

    def word(self, position: int, length: int, seconds: float) -> None:
        start, whole = word_at(self._text, position, length)
        self._sink.word(start, whole, seconds / self._speed)

    def samples(self, data: bytes) -> bool:
        if self._stretcher is not None:
            data = self._stretcher.feed(data)
        if data and self._wanted:
            self._wanted = self._sink.samples(data)
        return self._wanted

    def end(self) -> None:
        if self._stretcher is not None and self._wanted:
            rest = self._stretcher.rest()
            if rest:
                self._wanted = self._sink.samples(rest)

    def close(self) -> None:
        if self._stretcher is not None:
            self._stretcher.close()
            self._stretcher = None

# SPDX-License-Identifier: EUPL-1.2
"""The helper process that speaks: libespeak-ng and a sound device, driven by lines on stdin.

It is a process of its own so that a crash of the engine costs one sentence and not the visit,
and so that the GPL library is never loaded into the kiosk. Texts arrive only over the pipe;
nothing is ever written to files, arguments or logs.

Each line is one JSON object, at most MAX_LINE bytes. In: ``say`` (id, text, voice, rate,
volume), ``chime`` (level), ``stop``, ``ping``. Out: ``ready``, ``begun``, ``done``,
``stopped``, ``failed`` (id, reason), ``pong``. When stdin closes the process ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import sys
import threading
from collections import deque
from typing import Any

from ui.speech.chime import samples
from ui.speech.players import NoSound, Player, open_player

MAX_LINE = 32_768
"""Longest line in either direction, in bytes."""

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: samples come through the callback
_DO_NOT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: missing data is an error code, not exit(1)
_CHUNK_MS = 20
_CHIME_PIECE = 2048
_UTF8 = 1
_RATE, _VOLUME = 1, 2

_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class NoEngine(Exception):
    """libespeak-ng or its data is missing."""


class Engine:
    """libespeak-ng, giving samples to a function."""

    def __init__(self) -> None:
        try:
            self._lib = ctypes.CDLL("libespeak-ng.so.1")
        except OSError:
            raise NoEngine from None
        self.samples_per_second = self._lib.espeak_Initialize(
            _SYNCHRONOUS, _CHUNK_MS, None, _DO_NOT_EXIT
        )
        if self.samples_per_second <= 0:
            raise NoEngine
        self._sink: Any = None
        # Kept as an attribute: ctypes does not hold on to a callback by itself.
        self._callback = _Callback(self._samples)
        self._lib.espeak_SetSynthCallback(self._callback)
        self._voice = ""

    def set_voice(self, voice: str) -> bool:
        """Choose a voice by espeak-ng's name; False when there is none of that name."""
        if voice == self._voice:
            return True
        if self._lib.espeak_SetVoiceByName(voice.encode("ascii", "replace")) != 0:
            return False
        self._voice = voice
        return True

    def speak(self, text: str, rate: int, volume: int, sink: Any) -> None:
        """Synthesise `text`; `sink(bytes)` gets the samples and returns False to stop."""
        self._lib.espeak_SetParameter(_RATE, rate, 0)
        self._lib.espeak_SetParameter(_VOLUME, volume, 0)
        data = text.encode("utf-8", "replace").replace(b"\0", b" ") + b"\0"
        self._sink = sink
        self._lib.espeak_Synth(data, ctypes.c_size_t(len(data)), 0, 1, 0, _UTF8, None, None)

    def _samples(self, wave: Any, count: int, _events: Any) -> int:
        if not wave or count <= 0:
            return 0
        return 0 if self._sink(ctypes.string_at(wave, count * 2)) else 1


class Speaker:
    """Says one request at a time on its own thread, so that a stop is always read at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._player: Player | None = None
        self._requests: deque[dict[str, Any]] = deque()
        self._wake = threading.Condition()
        self._silence = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def say(self, request: dict[str, Any]) -> None:
        """Say this after what is being said."""
        with self._wake:
            self._requests.append(request)
            self._wake.notify()

    def stop(self) -> None:
        """Fall silent and forget what was waiting."""
        with self._wake:
            dropped = [request["id"] for request in self._requests]
            self._requests.clear()
            self._silence.set()
        for number in dropped:
            tell(what="stopped", id=number)

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._requests:
                    self._wake.wait()
                request = self._requests.popleft()
                self._silence.clear()
            try:
                self._speak(request)
            except NoSound:
                if self._player is not None:
                    self._player.close()
                    self._player = None
                tell(what="failed", id=request["id"], reason="no-sound")

    def _chime(self, level: int) -> None:
        if self._player is None:
            self._player = open_player(self._engine.samples_per_second)
        sound = samples(level, self._engine.samples_per_second)
        # In small pieces, so that a press silences it as it silences a sentence.
        for start in range(0, len(sound), _CHIME_PIECE):
            if self._silence.is_set():
                self._player.flush()
                return
            self._player.write(sound[start : start + _CHIME_PIECE])

    def _speak(self, request: dict[str, Any]) -> None:
        number = request["id"]
        if "chime" in request:
            self._chime(request["chime"])
            return
        if not self._engine.set_voice(request["voice"]):
            tell(what="failed", id=number, reason="no-voice")
            return
        if self._player is None:
            self._player = open_player(self._engine.samples_per_second)
        player = self._player
        failure: list[NoSound] = []
        begun = False

        def sink(samples: bytes) -> bool:
            nonlocal begun
            if self._silence.is_set():
                return False
            try:
                player.write(samples)
            except NoSound as problem:
                # An exception cannot pass through the C library: carried round it.
                failure.append(problem)
                return False
            if not begun:
                begun = True
                tell(what="begun", id=number)
            return True

        self._engine.speak(request["text"], request["rate"], request["volume"], sink)
        if failure:
            raise failure[0]
        if not self._silence.wait(min(player.pending(), 2.0)):
            tell(what="done", id=number)
            return
        player.flush()
        tell(what="stopped", id=number)


_out_lock = threading.Lock()


def tell(**fields: Any) -> None:
    """Write one line to the kiosk; when it has gone, so have we."""
    line = json.dumps(fields).encode() + b"\n"
    try:
        with _out_lock:
            os.write(1, line)
    except OSError:
        os._exit(0)


def main() -> int:
    """Serve requests until stdin closes."""
    try:
        speaker = Speaker(Engine())
    except NoEngine:
        tell(what="failed", id=0, reason="no-engine")
        return 3
    tell(what="ready")
    for line in iter(lambda: sys.stdin.buffer.readline(MAX_LINE), b""):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            request = json.loads(line)
            match request["do"]:
                case "say":
                    speaker.say(
                        {
                            "id": int(request["id"]),
                            "text": str(request["text"]),
                            "voice": str(request["voice"]),
                            "rate": int(request["rate"]),
                            "volume": int(request["volume"]),
                        }
                    )
                case "chime":
                    speaker.say({"id": 0, "chime": int(request["level"])})
                case "stop":
                    speaker.stop()
                case "ping":
                    tell(what="pong")
    # Threads of the sound library must not keep a dying process alive.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())

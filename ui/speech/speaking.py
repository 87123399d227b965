# SPDX-License-Identifier: EUPL-1.2
"""The helper process that speaks: an engine and a sound device, driven by lines on stdin.

It is a process of its own so that a crash of the engine costs one sentence and not the visit,
and so that a GPL library is never loaded into the kiosk. Texts arrive only over the pipe;
nothing is ever written to files, arguments or logs.

Each line is one JSON object, at most MAX_LINE bytes. In: ``say`` (id, text, language, rate),
``gain`` (db), ``chime`` (level), ``tick``, ``stop``, ``prepare`` (language, rate), ``who``
(language), ``ping``. Out: ``ready``, ``begun`` (id, engine), ``word`` (id, at, length), ``done``,
``stopped``, ``failed`` (id, reason), ``who`` (language, engine), ``pong``.
When stdin closes the process ends.
"""

from __future__ import annotations

import array
import contextlib
import json
import math
import os
import sys
import threading
from collections import deque
from typing import Any

from ui.speech.chime import samples, tick
from ui.speech.choosing import Engines
from ui.speech.dispatcher import DispatcherSpeaker
from ui.speech.engines import Engine, EngineFailed, NoEngine
from ui.speech.players import NoSound, Player, open_player

MAX_LINE = 32_768
"""Longest line in either direction, in bytes."""
SILENT_DB = -90.0
_PIECE = 2048
_CHIME_RATE = 22_050


class Speaker:
    """Does one request at a time on its own thread, so that a stop is always read at once."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._player: Player | None = None
        self._player_rate = 0
        self._requests: deque[dict[str, Any]] = deque()
        self._wake = threading.Condition()
        self._silence = threading.Event()
        self._factor = 1.0
        threading.Thread(target=self._run, daemon=True).start()

    def ask(self, request: dict[str, Any]) -> None:
        """Do this after what is being done."""
        with self._wake:
            self._requests.append(request)
            self._wake.notify()

    def gain(self, db: float) -> None:
        """Make what is heard from now on louder or softer; 0 dB is as the engine made it."""
        self._factor = 10 ** (min(0.0, max(SILENT_DB, db)) / 20)

    def stop(self) -> None:
        """Fall silent and forget what was waiting."""
        with self._wake:
            dropped = [request["id"] for request in self._requests if "id" in request]
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
                self._do(request)
            except NoSound:
                if self._player is not None:
                    self._player.close()
                    self._player = None
                tell(what="failed", id=request.get("id", 0), reason="no-sound")

    def _do(self, request: dict[str, Any]) -> None:
        match request["do"]:
            case "chime":
                # A forgotten document is told as loudly, whatever the resident chose.
                self._sound(samples(request["level"], _CHIME_RATE))
            case "prepare":
                self._engines.prepare(request["language"], request["rate"])
            case "who":
                name = self._name_of(request["language"], request["voice"])
                tell(what="who", language=request["language"], engine=name)
            case "tick":
                self._sound(louder(tick(_CHIME_RATE), self._factor))
            case _:
                self._speak(request)

    def _name_of(self, language: str, voice: str) -> str:
        return self._engines.names(language, voice)

    def _open(self, rate: int) -> Player:
        """Return a player at a rate; one engine's voices may differ from another's."""
        if self._player is None or self._player_rate != rate:
            if self._player is not None:
                self._player.close()
            self._player, self._player_rate = open_player(rate), rate
        return self._player

    def _sound(self, sound: bytes) -> None:
        player = self._open(_CHIME_RATE)
        # In small pieces, so that a press silences it as it silences a sentence.
        for start in range(0, len(sound), _PIECE):
            if self._silence.is_set():
                player.flush()
                return
            player.write(sound[start : start + _PIECE])

    def _speak(self, request: dict[str, Any]) -> None:
        number = request["id"]
        engines = self._engines.of(request["language"], request["voice"])
        if not engines:
            tell(what="failed", id=number, reason="no-voice")
            return
        for engine, name in engines:
            engine.choose(name)
            player = self._open(engine.samples_per_second)
            heard = _Hearing(self, player, number, engine)
            try:
                engine.speak(request["text"], request["rate"], heard)
                break
            except EngineFailed:
                # Said whole by the next one: half a sentence in a voice is no sentence.
                continue
        else:
            tell(what="failed", id=number, reason="crashed")
            return
        if heard.failure is not None:
            raise heard.failure
        if not self._silence.wait(min(player.pending(), 2.0)):
            tell(what="done", id=number)
            return
        player.flush()
        tell(what="stopped", id=number)

    @property
    def silenced(self) -> bool:
        """Whether what is being said should end."""
        return self._silence.is_set()

    @property
    def factor(self) -> float:
        """What each sample is multiplied with."""
        return self._factor


class _Hearing:
    """Plays what an engine makes, and tells each word when it is heard."""

    def __init__(self, speaker: Speaker, player: Player, number: int, engine: Engine) -> None:
        self._speaker, self._player, self._number = speaker, player, number
        self._engine = engine
        self._words: deque[tuple[float, int, int]] = deque()
        self._written = 0
        self._last = -1
        self.failure: NoSound | None = None

    def samples(self, data: bytes) -> bool:
        if self._speaker.silenced:
            return False
        begins = self._written == 0
        try:
            self._player.write(louder(data, self._speaker.factor))
        except NoSound as problem:
            # An exception cannot pass through the C library: carried round it.
            self.failure = problem
            return False
        self._written += len(data) // 2
        if begins:
            tell(what="begun", id=self._number, engine=self._engine.name)
        # The buffer is 50 ms: a word is told that much before it is heard, at most.
        seconds = self._written / self._engine.samples_per_second
        while self._words and self._words[0][0] <= seconds:
            _, start, length = self._words.popleft()
            if start != self._last:
                self._last = start
                tell(what="word", id=self._number, at=start, length=length)
        return True

    def word(self, start: int, length: int, seconds: float) -> None:
        self._words.append((seconds, start, length))


def louder(data: bytes, factor: float) -> bytes:
    """Return samples times a factor of at most 1."""
    if factor >= 1.0:
        return data
    heard = array.array("h", data[: len(data) // 2 * 2])
    return array.array("h", [int(one * factor) for one in heard]).tobytes()


class WithDispatcher(Speaker):
    """Has a speech-dispatcher speak, and speaks itself when there is none or it goes."""

    def __init__(self, engines: Engines) -> None:
        self._dispatcher = DispatcherSpeaker()
        super().__init__(engines)

    def _name_of(self, language: str, voice: str) -> str:
        if self._dispatcher.there():
            return self._dispatcher.name
        return super()._name_of(language, voice)

    def _speak(self, request: dict[str, Any]) -> None:
        number = request["id"]

        def begun() -> None:
            tell(what="begun", id=number, engine=self._dispatcher.name)

        def word(start: int, length: int) -> None:
            tell(what="word", id=number, at=start, length=length)

        level = 20 * math.log10(max(self.factor, 1e-6))
        try:
            said = self._dispatcher.say(request, level, lambda: self.silenced, begun, word)
        except EngineFailed:
            super()._speak(request)
            return
        tell(what="done" if said else "stopped", id=number)


_out_lock = threading.Lock()


def tell(**fields: Any) -> None:
    """Write one line to the kiosk; when it has gone, so have we."""
    line = json.dumps(fields).encode() + b"\n"
    try:
        with _out_lock:
            os.write(1, line)
    except OSError:
        os._exit(0)


def _request(line: bytes) -> dict[str, Any]:
    """Read one line. Raises ValueError, KeyError or TypeError when it is not of this protocol."""
    given = json.loads(line)
    match given["do"]:
        case "say":
            return {
                "do": "say",
                "id": int(given["id"]),
                "text": str(given["text"]),
                "language": str(given["language"]),
                "voice": str(given.get("voice", "")),
                "rate": int(given["rate"]),
            }
        case "prepare":
            language, rate = str(given["language"]), int(given["rate"])
            return {"do": "prepare", "language": language, "rate": rate}
        case "who":
            language, voice = str(given["language"]), str(given.get("voice", ""))
            return {"do": "who", "language": language, "voice": voice}
        case "chime":
            return {"do": "chime", "level": int(given["level"])}
        case "gain":
            return {"do": "gain", "db": float(given["db"])}
        case "tick" | "stop" | "ping":
            return {"do": given["do"]}
        case _:
            raise ValueError


def _speaker(chosen: dict[str, Any]) -> Speaker:
    """Make what speaks. Raises NoEngine."""
    engines = Engines(
        chosen.get("engine", ""), chosen.get("voices", {}), chosen.get("program", "") or "piper"
    )
    if chosen.get("engine") == DispatcherSpeaker.name:
        return WithDispatcher(engines)
    return Speaker(engines)


def main(arguments: list[str]) -> int:
    """Serve requests until stdin closes. The one argument: which engine, and whose voices."""
    sys.setswitchinterval(0.0005)  # what was asked for is handed over at once
    try:
        speaker = _speaker(json.loads(arguments[0]) if arguments else {})
    except NoEngine:
        tell(what="failed", id=0, reason="no-engine")
        return 3
    tell(what="ready")
    for line in iter(lambda: sys.stdin.buffer.readline(MAX_LINE), b""):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            request = _request(line)
            match request["do"]:
                case "gain":
                    speaker.gain(request["db"])
                case "stop":
                    speaker.stop()
                case "ping":
                    tell(what="pong")
                case _:
                    speaker.ask(request)
    # Threads of the sound library must not keep a dying process alive.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# SPDX-License-Identifier: EUPL-1.2
"""Piper, a neural voice: a program of its own, with a voice file that an administrator installed.

The program loads its voice in a second or so, and that is too late once somebody waits. So one is
always started ahead: it has its voice in memory and waits for its text, and ends with it. Piper
does not tell when which word is said; that is reckoned from the number of characters.
Standard library only: it runs in the speaking helper process.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from ui.speech.engines import EngineFailed, NoEngine, Sink

PROGRAM = "piper"
CHARACTERS_PER_SECOND = 14.0
"""At 100 %; for the words that are shown while they are said."""
PATIENCE = 15.0
"""Seconds without a sample after which the program hangs."""
_PIECE = 4096
_SENTENCE = re.compile(r"(?<=[.?!:;])\s+")


class Piper:
    """Piper with the voices of this kiosk."""

    name = "piper"

    def __init__(self, voices: Mapping[str, str], program: str = PROGRAM) -> None:
        """Take the files of voices by language. Raises NoEngine when the program is missing."""
        self._program = _found(program)
        self._voices = dict(voices)
        self._file = ""
        self._spare: tuple[str, int, subprocess.Popen[bytes]] | None = None
        self.samples_per_second = 22_050

    def choose(self, language: str) -> bool:
        """Choose the voice of a language; False when there is none."""
        file = self._voices.get(language, "")
        if not file:
            return False
        try:
            told = json.loads(Path(file + ".json").read_text(encoding="utf-8"))
            self.samples_per_second = int(told["audio"]["sample_rate"])
        except (OSError, ValueError, KeyError, TypeError):
            return False
        self._file = file
        return Path(file).is_file()

    def ready(self, rate: int) -> None:
        """Start a program ahead for the voice chosen last."""
        if self._spare is not None and self._spare[:2] == (self._file, rate):
            if self._spare[2].poll() is None:
                return
            self._end(self._spare[2])
        elif self._spare is not None:
            self._end(self._spare[2])
        self._spare = (self._file, rate, self._start(rate))

    def speak(self, text: str, rate: int, sink: Sink) -> None:
        """Synthesise `text` at `rate` percent. Raises EngineFailed."""
        self.ready(rate)
        assert self._spare is not None
        process, self._spare = self._spare[2], None
        for match in re.finditer(r"\S+", text):
            seconds = match.start() / CHARACTERS_PER_SECOND * 100 / rate
            sink.word(match.start(), len(match[0]), seconds)
        try:
            self._write(process, text)
            told = self._read(process, sink)
        finally:
            self._end(process)
        if not told:
            raise EngineFailed
        self.ready(rate)

    def close(self) -> None:
        """End what waits."""
        if self._spare is not None:
            self._end(self._spare[2])
            self._spare = None

    def _start(self, rate: int) -> subprocess.Popen[bytes]:
        command = [self._program, "--model", self._file, "--output-raw"]
        command += ["--length_scale", f"{100 / rate:.3f}"]
        try:
            return subprocess.Popen(  # noqa: S603 - the administrator's program and file
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
            )
        except OSError:
            raise EngineFailed from None

    @staticmethod
    def _write(process: subprocess.Popen[bytes], text: str) -> None:
        """Hand over a text, a sentence a line: the first is heard while the next is made."""
        assert process.stdin is not None
        try:
            process.stdin.write("\n".join(_SENTENCE.split(text)).encode("utf-8", "replace") + b"\n")
            process.stdin.close()
        except OSError:
            raise EngineFailed from None

    @staticmethod
    def _read(process: subprocess.Popen[bytes], sink: Sink) -> bool:
        """Pass on the samples as they come; False when there were none at all."""
        assert process.stdout is not None
        number = process.stdout.fileno()
        odd, any_came = b"", False
        while True:
            ready, _, _ = select.select([number], [], [], PATIENCE)
            if not ready:
                raise EngineFailed
            data = odd + os.read(number, _PIECE)
            if not data[len(odd) :]:
                return any_came
            whole = len(data) // 2 * 2
            data, odd = data[:whole], data[whole:]
            any_came = True
            if data and not sink.samples(data):
                return True

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(OSError):
            process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(2.0)


def _found(program: str) -> str:
    """Return where the program is. Raises NoEngine."""
    import shutil

    where = shutil.which(program)
    if where is None:
        raise NoEngine
    return where


def seconds_to_load(voice: str, program: str = PROGRAM) -> float | None:
    """Return how long a voice takes to say something short; None when it cannot. For the doctor."""

    class Counting:
        count = 0

        def samples(self, data: bytes) -> bool:
            self.count += len(data)
            return True

        def word(self, start: int, length: int, seconds: float) -> None:
            del start, length, seconds

    began, heard = time.monotonic(), Counting()
    try:
        engine = Piper({"-": voice}, program)
        if not engine.choose("-"):
            return None
        engine.speak("Loket.", 100, heard)
        engine.close()
    except (NoEngine, EngineFailed):
        return None
    return time.monotonic() - began if heard.count else None

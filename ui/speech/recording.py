# SPDX-License-Identifier: EUPL-1.2
"""The voice for a recording: the samples come back, instead of going to a sound device.

The engine runs in a process of its own, as for what is heard: the GPL library is never loaded
into the kiosk, and texts go over the pipe only. Nothing is held but one small piece of sound.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.recording import NoVoiceError

RATE = 100
"""Percent of a calm clerk's: who takes it along can play it slower or faster."""
LANGUAGES = frozenset(
    {"nl", "en", "de", "fr", "es", "pl", "tr", "uk", "ar", "zh", "fa", "ru", "pap"}
)
"""Languages that espeak-ng 1.51 has a voice for, among those that letters may be in."""
_LENGTH = struct.Struct("<i")
_REFUSED = -1


def languages(engine: str) -> frozenset[str]:
    """Return the languages in which letters can be recorded with the configured engine."""
    return frozenset() if engine == "none" else LANGUAGES


class Recorder:
    """One helper process that hands its samples back."""

    def __init__(self) -> None:
        """Start it. Raises NoVoiceError when there is no engine on this machine."""
        root = Path(__file__).resolve().parents[2]
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-S", "-m", "ui.speech.recorded"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": str(root)},
                cwd="/",
            )
        except OSError:
            raise NoVoiceError from None
        try:
            self.samples_per_second = self._number()
        except NoVoiceError:
            self.close()
            raise

    def say(self, text: str, language: str) -> Iterator[bytes]:
        """Yield the samples of a text. Raises NoVoiceError."""
        asked = json.dumps({"text": text, "language": language, "rate": RATE}) + "\n"
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(asked.encode("ascii"))
            stdin.flush()
        except OSError:
            raise NoVoiceError from None
        while length := self._number():
            if length == _REFUSED:
                raise NoVoiceError
            yield self._read(length)

    def close(self) -> None:
        """End the process."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            self._process.wait(1.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _number(self) -> int:
        return int(_LENGTH.unpack(self._read(_LENGTH.size))[0])

    def _read(self, count: int) -> bytes:
        stdout = self._process.stdout
        assert stdout is not None
        data = stdout.read(count)
        if len(data) != count:
            raise NoVoiceError
        return data

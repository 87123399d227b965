# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's end of the speaking helper process: start it, talk to it, notice when it is gone.

The text of an utterance may be personal, so it goes over a pipe only: never in arguments,
environment or logs; the helper's own error output is thrown away.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

MAX_LINE = 32_768


@dataclass(frozen=True, slots=True)
class Reply:
    """One line of the helper. `what` is ``gone`` when the process has ended."""

    what: str
    id: int = 0
    reason: str = ""
    engine: str = ""
    """Who began to speak, with ``begun``."""
    at: int = 0
    """Where the word begins that is being said, in characters, with ``word``."""
    length: int = 0
    language: str = ""
    """Which language was asked about, with ``who``."""


class Helper:
    """One helper process. `on_reply` is called on a reader thread, last with ``gone``."""

    def __init__(
        self,
        on_reply: Callable[[Helper, Reply], None],
        engine: str = "espeak-ng",
        voices: Mapping[str, str] | None = None,
        program: str = "piper",
    ) -> None:
        """Start the process; `voices` maps languages to files of Piper voices. Raises OSError."""
        root = Path(__file__).resolve().parents[2]
        chosen = json.dumps({"engine": engine, "voices": dict(voices or {}), "program": program})
        # -S: the helper needs the standard library only, and starts twice as fast without site.
        self._process = subprocess.Popen(  # noqa: S603 - our own program, names of files
            [sys.executable, "-S", "-m", "ui.speech.speaking", chosen],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(root)},
            cwd="/",
        )
        self.pid = self._process.pid
        self._on_reply = on_reply
        self._reader = threading.Thread(target=self._read, name="speech-reader", daemon=True)
        self._reader.start()

    def say(self, number: int, text: str, language: str, rate: int, voice: str = "") -> bool:
        """Ask for a text at `rate` percent; False when the helper cannot be reached any more.

        `voice` is what espeak-ng calls its voice for the language; empty: as the language.
        """
        fields = {"text": text, "language": language, "voice": voice}
        return self._send(do="say", id=number, rate=rate, **fields)

    def gain(self, db: float) -> bool:
        """Make it louder or softer from now on, in decibels; at most 0."""
        return self._send(do="gain", db=db)

    def prepare(self, language: str, rate: int) -> bool:
        """Ask for the voice of a language to be ready before it is needed."""
        return self._send(do="prepare", language=language, rate=rate)

    def who(self, language: str, voice: str = "") -> bool:
        """Ask which engine speaks a language; the answer is ``who``."""
        return self._send(do="who", language=language, voice=voice)

    def tick(self) -> bool:
        """Ask for the sound of a press."""
        return self._send(do="tick")

    def chime(self, level: int) -> bool:
        """Ask for the soft sound of a level, after what is being said."""
        return self._send(do="chime", level=level)

    def silence(self) -> bool:
        """Ask for silence; False when the helper cannot be reached any more."""
        return self._send(do="stop")

    def close(self, patience: float = 1.0) -> None:
        """End the process: politely for `patience` seconds, then not."""
        with contextlib.suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(1.0)

    def _send(self, **fields: str | float) -> bool:
        line = json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        if len(line) > MAX_LINE or self._process.stdin is None:
            return False
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except (OSError, ValueError):
            return False
        return True

    def _read(self) -> None:
        stream = self._process.stdout
        if stream is not None:
            with stream:
                for line in iter(lambda: stream.readline(MAX_LINE), b""):
                    with contextlib.suppress(ValueError, KeyError, TypeError):
                        fields = json.loads(line)
                        reply = Reply(
                            str(fields["what"]),
                            int(fields.get("id", 0)),
                            str(fields.get("reason", "")),
                            str(fields.get("engine", "")),
                            int(fields.get("at", 0)),
                            int(fields.get("length", 0)),
                            str(fields.get("language", "")),
                        )
                        self._on_reply(self, reply)
        self._on_reply(self, Reply("gone"))

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

from ui.speech.queue import Utterance

MAX_LINE = 32_768
RATE_WORDS_PER_MINUTE = 130
"""A calm clerk; VVSG 2.0 7.1-K asks for about 120 to 125 by default."""
VOLUME_PERCENT = 100

VOICES: Mapping[str, str] = {"zh": "cmn"}
"""espeak-ng's name of a voice, where it differs from the language code."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One line of the helper. `what` is ``gone`` when the process has ended."""

    what: str
    id: int = 0
    reason: str = ""


class Helper:
    """One helper process. `on_reply` is called on a reader thread, last with ``gone``."""

    def __init__(self, on_reply: Callable[[Helper, Reply], None]) -> None:
        """Start the process. Raises OSError when that is impossible."""
        root = Path(__file__).resolve().parents[2]
        # -S: the helper needs the standard library only, and starts twice as fast without site.
        self._process = subprocess.Popen(
            [sys.executable, "-S", "-m", "ui.speech.espeak_helper"],
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

    def say(self, utterance: Utterance) -> bool:
        """Ask for an utterance; False when the helper cannot be reached any more."""
        return self._send(
            do="say",
            id=utterance.number,
            text=utterance.text,
            voice=VOICES.get(utterance.language, utterance.language),
            rate=RATE_WORDS_PER_MINUTE,
            volume=VOLUME_PERCENT,
        )

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

    def _send(self, **fields: str | int) -> bool:
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
                        )
                        self._on_reply(self, reply)
        self._on_reply(self, Reply("gone"))

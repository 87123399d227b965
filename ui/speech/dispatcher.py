# SPDX-License-Identifier: EUPL-1.2
"""speech-dispatcher, the desktop's own service of voices: asked over its socket (SSIP).

It has its own sound device, so volume and rate are asked of it in its own measure, and words are
told by marks in the text. Standard library only: it runs in the speaking helper process.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from ui.speech.engines import EngineFailed

SPAWN = ("speech-dispatcher", "--spawn")
STEP = 0.02
"""Seconds between two looks at whether to stop."""
PATIENCE = 5.0
LOWEST_DB = -54.0


class DispatcherSpeaker:
    """One client of a speech-dispatcher; connects when it is first needed."""

    name = "speech-dispatcher"

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._rest = b""
        self._tried_at = float("-inf")

    def there(self) -> bool:
        """Tell whether there is one that answers, starting it where that can be done."""
        try:
            self._connect()
        except (OSError, ValueError, subprocess.SubprocessError):
            self._close()
        return self._socket is not None

    def say(
        self,
        request: dict[str, Any],
        gain_db: float,
        silenced: Callable[[], bool],
        begun: Callable[[], None],
        word: Callable[[int, int], None],
    ) -> bool:
        """Say one request to its end; False when it was silenced. Raises EngineFailed."""
        try:
            self._connect()
            self._set(request["language"], request["rate"], gain_db)
            self._ask("SPEAK", b"230")
            self._send(_marked(request["text"]) + "\r\n.")
            self._until(b"225 ")
            return self._follow(silenced, begun, word)
        except (OSError, ValueError, subprocess.SubprocessError):
            self._close()
            raise EngineFailed from None

    def _follow(
        self,
        silenced: Callable[[], bool],
        begun: Callable[[], None],
        word: Callable[[int, int], None],
    ) -> bool:
        started, began = time.monotonic(), False
        # An utterance may end at the very moment it is cancelled: the answer to that still comes,
        # and would else be taken for the answer to the next command.
        stopping, answered, ended = False, True, False
        while True:
            line = self._line(STEP)
            if not stopping and silenced():
                stopping, answered = True, False
                self._send("CANCEL SELF")
            if ended and answered:
                return not stopping
            if stopping and answered:
                return False
            if not began and time.monotonic() - started > PATIENCE:
                raise OSError
            if line is None:
                continue
            if line.startswith(b"700-w"):
                start, length = line[5:].split(b":")
                word(int(start), int(length))
            elif line.startswith(b"701 "):
                began = True
                begun()
            elif line.startswith((b"702 ", b"703 ")):
                ended = True
            elif line.startswith(b"210 "):
                answered = True

    def _set(self, language: str, rate: int, gain_db: float) -> None:
        loud = round(100 + 200 * max(gain_db, LOWEST_DB) / -LOWEST_DB)
        for command in (
            f"SET SELF LANGUAGE {language}",
            f"SET SELF RATE {max(-100, min(100, rate - 100))}",
            f"SET SELF VOLUME {loud}",
        ):
            self._ask(command, b"2")

    def _connect(self) -> None:
        if self._socket is not None:
            return
        if time.monotonic() - self._tried_at < PATIENCE:
            raise OSError
        self._tried_at = time.monotonic()
        address = _address()
        if not Path(address).exists():
            subprocess.run(SPAWN, check=False, capture_output=True, timeout=PATIENCE)  # noqa: S603
        deadline = time.monotonic() + 2.0
        while True:
            link = socket.socket(socket.AF_UNIX)
            try:
                link.connect(address)
                break
            except OSError:
                link.close()
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        self._socket, self._rest = link, b""
        for command in (
            "SET SELF CLIENT_NAME loket:kiosk:voice",
            "SET SELF NOTIFICATION ALL ON",
            "SET SELF SSML_MODE ON",
            "SET SELF PUNCTUATION none",
        ):
            self._ask(command, b"2")

    def _ask(self, command: str, wanted: bytes) -> None:
        self._send(command)
        self._until(wanted)

    def _send(self, text: str) -> None:
        assert self._socket is not None
        self._socket.settimeout(PATIENCE)
        self._socket.sendall(text.encode("utf-8", "replace") + b"\r\n")

    def _until(self, wanted: bytes) -> None:
        """Read up to the last line of an answer. Raises OSError when it is another one."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            line = self._line(PATIENCE)
            if line is None:
                break
            if line[3:4] == b" " and not line.startswith(b"7"):
                if line.startswith(wanted):
                    return
                break
        raise OSError

    def _line(self, seconds: float) -> bytes | None:
        """Return the next line, or None when none came. Raises OSError when the service went."""
        assert self._socket is not None
        if b"\r\n" not in self._rest:
            self._socket.settimeout(seconds)
            try:
                data = self._socket.recv(4096)
            except TimeoutError:
                return None
            if not data:
                raise OSError
            self._rest += data
        line, end, rest = self._rest.partition(b"\r\n")
        if not end:
            return None
        self._rest = rest
        return line

    def _close(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None


def _address() -> str:
    given = os.environ.get("SPEECHD_ADDRESS", "")
    if given.startswith("unix_socket:"):
        return given.removeprefix("unix_socket:")
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return f"{runtime}/speech-dispatcher/speechd.sock"


def _marked(text: str) -> str:
    """Return a text as SSML on one line, with a mark before each word."""
    words = (
        f'<mark name="w{match.start()}:{len(match[0])}"/>{escape(match[0])}'
        for match in re.finditer(r"\S+", text)
    )
    return f"<speak>{' '.join(words)}</speak>"

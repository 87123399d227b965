# SPDX-License-Identifier: EUPL-1.2
"""The ears of the walk: the far end of the wire to speech-dispatcher (SSIP).

The kiosk is told to speak through speech-dispatcher, and this stands where that service stands:
it hears each word exactly as it is handed over, in no time, and needs neither sound nor access to
the program. Each utterance is over as soon as it was heard.
"""

from __future__ import annotations

import html
import re
import socket
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_MARKUP = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Said:
    """One utterance as it came over the wire."""

    at: float
    """Seconds of the monotonic clock."""
    language: str
    text: str


class Listener:
    """A speech-dispatcher that only remembers. Usable from any thread."""

    def __init__(self, folder: Path) -> None:
        """Listen at a socket in `folder`."""
        self.path = folder / "speechd.sock"
        self.env = {"SPEECHD_ADDRESS": f"unix_socket:{self.path}"}
        self._said: list[Said] = []
        self._news = threading.Condition()
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(self.path))
        self._door.listen(4)
        threading.Thread(target=self._welcome, name="walk-listener", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._door.close()

    def mark(self) -> int:
        """Return how much was said up to now, for `since`."""
        with self._news:
            return len(self._said)

    def since(self, mark: int) -> list[Said]:
        """Return what was said after a mark."""
        with self._news:
            return self._said[mark:]

    def wait(self, mark: int, seconds: float) -> list[Said]:
        """Return what was said after a mark, waiting until there is something."""
        deadline = time.monotonic() + seconds
        with self._news:
            while len(self._said) <= mark:
                left = deadline - time.monotonic()
                if left <= 0 or not self._news.wait(left):
                    break
            return self._said[mark:]

    # --- the wire --------------------------------------------------------------------------

    def _welcome(self) -> None:
        while True:
            try:
                link, _ = self._door.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(link,), daemon=True).start()

    def _serve(self, link: socket.socket) -> None:
        language, number = "", 0
        with link, link.makefile("rb") as lines:

            def answer(*told: str) -> None:
                link.sendall("".join(f"{line}\r\n" for line in told).encode())

            try:
                for raw in lines:
                    line = raw.decode("utf-8", "replace").rstrip("\r\n")
                    if line.startswith("SET SELF LANGUAGE "):
                        language = line.rpartition(" ")[2]
                    if line == "SPEAK":
                        answer("230 OK RECEIVING DATA")
                        number += 1
                        self._hear(language, _message(lines))
                        answer(f"225-{number}", "225 OK MESSAGE QUEUED")
                        for event in ("701", "702"):
                            name = "BEGIN" if event == "701" else "END"
                            answer(f"{event}-{number}", f"{event}-1", f"{event} {name}")
                    elif line.startswith("CANCEL"):
                        answer("210 OK CANCELED")
                    else:
                        answer("200 OK")
            except OSError:
                return

    def _hear(self, language: str, text: str) -> None:
        with self._news:
            self._said.append(Said(time.monotonic(), language, text))
            self._news.notify_all()


def _message(lines: object) -> str:
    """Read the text of a SPEAK command, up to the line with a dot alone, without its marks."""
    found = []
    for raw in lines:  # type: ignore[attr-defined]
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        if line == ".":
            break
        found.append(line[1:] if line.startswith("..") else line)
    return html.unescape(_MARKUP.sub("", " ".join(found)))

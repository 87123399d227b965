# SPDX-License-Identifier: EUPL-1.2
"""A braille embosser: over IPP, on a socket, or a folder where its own program takes files.

Few embossers tell anything. So a socket is known only to have taken the bytes, and of a folder
only that the file lies there: who looks whether the braille is good is the clerk who hands it
over.
"""

from __future__ import annotations

import contextlib
import os
import socket
from pathlib import Path
from urllib.parse import urlsplit

from printing.devices import (
    Error,
    NotSent,
    Outcome,
    Printer,
    PrinterStatus,
    Ready,
    Sent,
    Uncertain,
    Unreachable,
    Watch,
    keep_going,
)

BRF = "application/octet-stream"
"""ASCII braille has no registered type: it is sent as it is (RFC 8011, 5.1.10)."""
RAW_PORT = 9100
_SUFFIX = ".brf"


def known_address(address: str) -> bool:
    """Tell whether an address is of a kind that can be reached."""
    scheme, _, rest = address.partition(":")
    if scheme == "folder":
        return rest.startswith("/")
    return scheme in ("ipp", "ipps", "socket") and bool(urlsplit(address).hostname)


def open_embosser(address: str) -> Printer:
    """Return the embosser at an address. Raises ValueError for one that is not understood."""
    if not known_address(address):
        raise ValueError("an embosser is at ipp://, socket:// or folder:/")
    scheme, _, rest = address.partition(":")
    if scheme == "folder":
        return FolderEmbosser(Path(rest))
    if scheme == "socket":
        parts = urlsplit(address)
        return SocketEmbosser(parts.hostname or "", parts.port or RAW_PORT)
    from printing.ipp import LetterPrinter

    return LetterPrinter(address, media_type=BRF)


class FolderEmbosser:
    """A folder. A file is whole or not there; only its owner may read it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def status(self) -> PrinterStatus:
        """See whether files can be put there."""
        if not self._folder.is_dir():
            return Unreachable()
        return Ready() if os.access(self._folder, os.W_OK | os.X_OK) else Error("folder")

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        """Put the file there under the ledger's name."""
        target = self._folder / f"{name}{_SUFFIX}"
        part = target.with_suffix(".part")
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            return NotSent("unreachable")
        return Sent(target.name)

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        """A file that lies there was sent; one that does not was taken, or never came."""
        target = self._folder / f"{name}{_SUFFIX}"
        if target.exists():
            return Sent(target.name)
        return Uncertain("no-memory")


class SocketEmbosser:
    """An embosser that takes bytes on a TCP port and tells nothing."""

    def __init__(self, host: str, port: int, *, answer_seconds: float = 5.0) -> None:
        self._address = (host, port)
        self._seconds = answer_seconds

    def status(self) -> PrinterStatus:
        """See whether somebody listens."""
        try:
            with socket.create_connection(self._address, self._seconds):
                return Ready()
        except OSError:
            return Unreachable()

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        """Send all of it and close; broken off in between nobody knows what was embossed."""
        try:
            link = socket.create_connection(self._address, self._seconds)
        except OSError:
            return NotSent("unreachable")
        with link:
            try:
                link.sendall(data)
                link.shutdown(socket.SHUT_WR)
                # Who closes only once it has all is known to have it.
                link.recv(1)
            except OSError:
                return Uncertain("dropped")
        return Sent()

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        """It remembers nothing."""
        return Uncertain("no-memory")

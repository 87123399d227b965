# SPDX-License-Identifier: EUPL-1.2
"""A printer behind this machine's CUPS: for what is not driverless, and for queues others share.

It speaks the same IPP, through the socket that only this machine's users reach, where the kernel
tells CUPS who asks: no password is kept anywhere. "Completed" of a queue means that the bytes left
for the printer, no more; where the printer itself speaks IPP it is better asked directly.
"""

from __future__ import annotations

import getpass
import http.client
import socket
from urllib.parse import quote

QUEUE = "cups:"
"""Begins the name of a queue, as in ``cups:letters`` or ``cups:letters@/path/to/cups.sock``."""
SOCKET = "/run/cups/cups.sock"


def is_queue(address: str) -> bool:
    """Tell whether a letter printer's address is the name of a queue."""
    return address.startswith(QUEUE)


def queue_of(address: str) -> tuple[str, str]:
    """Return the queue's URI and the socket of its CUPS."""
    name, _, path = address.removeprefix(QUEUE).partition("@")
    return f"ipp://localhost/printers/{quote(name, safe='')}", path or SOCKET


class LocalConnection(http.client.HTTPConnection):
    """HTTP through CUPS's socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path
        self._seconds = timeout

    def connect(self) -> None:
        link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        link.settimeout(self._seconds)
        try:
            link.connect(self._path)
        except OSError:
            link.close()
            raise
        self.sock = link


def credentials() -> dict[str, str]:
    """Return the header by which CUPS has the kernel tell who asks."""
    return {"Authorization": f"PeerCred {getpass.getuser()}"}

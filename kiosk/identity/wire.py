# SPDX-License-Identifier: EUPL-1.2
"""The wire between a virtual reader and a virtual card, as vsmartcard's vpcd speaks it.

Two octets of length, big-endian, and a payload. From the reader's side a payload of one octet is
a control; all others are commands. The card answers only commands and the request for its ATR.
"""

from __future__ import annotations

import contextlib
import socket

POWER_OFF, POWER_ON, RESET, GET_ATR = b"\x00", b"\x01", b"\x02", b"\x04"
MAX_PAYLOAD = 0xFFFF
VPCD_PORT = 35963
"""Where vpcd as Debian ships it waits for a card."""


class Gone(Exception):
    """The other end hung up, or did not answer in time."""


def prepare(connection: socket.socket, timeout: float) -> None:
    """Make a connection fit for small frames both ways."""
    connection.settimeout(timeout)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def send(connection: socket.socket, payload: bytes) -> None:
    """Send one frame. Raises Gone."""
    try:
        connection.sendall(len(payload).to_bytes(2, "big") + payload)
    except OSError:
        raise Gone from None


def receive(connection: socket.socket) -> bytes:
    """Receive one frame. Raises Gone."""
    size = int.from_bytes(_exactly(connection, 2), "big")
    return _exactly(connection, size)


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        try:
            part = connection.recv(size - len(data))
            # Delayed acknowledgements make each exchange wait 40 ms; the kernel forgets this
            # setting after every receive.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        except OSError:
            raise Gone from None
        if not part:
            raise Gone
        data += part
    return data


def hang_up(connection: socket.socket | None) -> None:
    """Close a connection at once, whatever state it is in."""
    if connection is None:
        return
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


class Bell:
    """Wakes a thread that waits in select; :meth:`ring` from any thread."""

    def __init__(self) -> None:
        self.ear, self._cord = socket.socketpair()
        self.ear.setblocking(False)
        self._cord.setblocking(False)

    def ring(self) -> None:
        """Wake the waiting thread, or the next time that it waits."""
        with contextlib.suppress(OSError):
            self._cord.send(b"\x01")

    def hush(self) -> None:
        """Forget all ringing so far."""
        with contextlib.suppress(OSError):
            while self.ear.recv(64):
                pass

    def close(self) -> None:
        """Take the bell down."""
        self.ear.close()
        self._cord.close()

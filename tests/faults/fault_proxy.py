# SPDX-License-Identifier: EUPL-1.2
"""A proxy of its own between kiosk and backend, that breaks exchanges on the wire.

It knows nothing of ZGW and nothing of Loket: sockets, HTTP heads and lengths only. With a
certificate it speaks TLS to the kiosk.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from enum import Enum

PORTAL = b"<!doctype html><title>Wifi</title><h1>Welkom in de bibliotheek</h1>"
_SECONDS = 30.0


class Wire(Enum):
    """What happens to one exchange."""

    FINE = "fine"
    CUT_BEFORE_REQUEST = "cut-before-request"
    CUT_DURING_REQUEST = "cut-during-request"
    CUT_AFTER_REQUEST = "cut-after-request"
    """The backend gets the request and works on it; the kiosk never hears."""
    CUT_DURING_REPLY = "cut-during-reply"
    CUT_AFTER_REPLY = "cut-after-reply"
    RESET = "reset"
    """As CUT_AFTER_REQUEST, with a TCP reset."""
    SLOW = "slow"
    """The reply comes in small pieces."""
    TOO_LATE = "too-late"
    """The reply comes when the kiosk has stopped waiting for it."""
    HELD = "held"
    """The backend gets the request when the kiosk has stopped waiting for a reply."""
    TRUNCATED = "truncated"
    """Half the body, with a length that says it is whole."""
    DUPLICATED = "duplicated"
    """The request reaches the backend twice; the second reply is the one that comes back."""
    DOUBLED_AT_ONCE = "doubled-at-once"
    """The request reaches the backend twice at the same moment; one of the replies comes back."""
    ERROR_BEFORE = "error-before"
    """502, and the backend never heard."""
    ERROR_AFTER = "error-after"
    """500 after the backend did what was asked."""
    WRONG_STATUS = "wrong-status"
    """The right body with 202."""
    PORTAL = "portal"


class FaultProxy:
    """Listens on loopback and forwards to `upstream`; asks `decide` what befalls each request.

    `decide` gets method and path.
    """

    def __init__(
        self,
        upstream: tuple[str, int],
        decide: Callable[[str, str], Wire],
        tls: ssl.SSLContext | None = None,
        patience: float = 0.0,
    ) -> None:
        """`patience`: seconds after which the kiosk has stopped waiting."""
        self.upstream = upstream
        self.patience = patience
        self.decide = decide
        self.tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = int(self._listener.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close everything."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        self._open.add(connection)
        try:
            connection.settimeout(_SECONDS)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb") as reader:
                while self._exchange(connection, reader):
                    pass
        except (OSError, ValueError):
            pass
        finally:
            self._open.discard(connection)
            with contextlib.suppress(OSError):
                connection.close()

    def _exchange(self, kiosk: socket.socket, reader) -> bool:  # type: ignore[no-untyped-def]
        """Pass one request on and its reply back; False when the connection is over."""
        head, length = _head(reader)
        if not head:
            return False
        method, path = head.split(b" ", 2)[:2]
        what = self.decide(method.decode(), path.decode())
        if what is Wire.CUT_BEFORE_REQUEST:
            return False
        body = reader.read(length)
        if what is Wire.PORTAL:
            kiosk.sendall(_reply(200, PORTAL, b"text/html"))
            return True
        if what is Wire.ERROR_BEFORE:
            kiosk.sendall(_reply(502, b"<h1>Bad Gateway</h1>", b"text/html"))
            return True
        if what is Wire.CUT_DURING_REQUEST:
            whole = head + body
            with socket.create_connection(self.upstream, _SECONDS) as backend:
                backend.sendall(whole[: len(whole) // 2])
            return False
        if what is Wire.HELD:
            time.sleep(self.patience)
        if what is Wire.DOUBLED_AT_ONCE:
            return _give(kiosk, what, *self._forward_twice(head + body))
        reply_head, reply_body = self._forward(head + body)
        if what is Wire.DUPLICATED:
            reply_head, reply_body = self._forward(head + body)
        if what is Wire.TOO_LATE:
            time.sleep(self.patience)
        return _give(kiosk, what, reply_head, reply_body)

    def _forward_twice(self, request: bytes) -> tuple[bytes, bytes]:
        """Send the request over two lines; a success comes back before a refusal."""
        replies: list[tuple[bytes, bytes]] = []

        def other() -> None:
            with contextlib.suppress(OSError, ValueError):
                replies.append(self._forward(request))

        twin = threading.Thread(target=other)
        twin.start()
        with contextlib.suppress(OSError, ValueError):
            replies.append(self._forward(request))
        twin.join()
        if not replies:
            raise OSError("no reply")
        return min(replies, key=lambda reply: not reply[0].startswith(b"HTTP/1.1 20"))

    def _forward(self, request: bytes) -> tuple[bytes, bytes]:
        with socket.create_connection(self.upstream, _SECONDS) as backend:
            backend.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            backend.sendall(request)
            with backend.makefile("rb") as reader:
                head, length = _head(reader)
                return head, reader.read(length)


def _give(kiosk: socket.socket, what: Wire, head: bytes, body: bytes) -> bool:
    """Give a reply back, or as much of it as this fault leaves."""
    if what in (Wire.CUT_AFTER_REQUEST, Wire.RESET):
        if what is Wire.RESET:
            kiosk.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False
    if what is Wire.CUT_DURING_REPLY:
        kiosk.sendall(head + body[: len(body) // 2])
        return False
    if what is Wire.ERROR_AFTER:
        kiosk.sendall(_reply(500, b"<h1>Server Error</h1>", b"text/html"))
        return True
    if what is Wire.WRONG_STATUS:
        _, _, rest = head.partition(b"\r\n")
        kiosk.sendall(b"HTTP/1.1 202 Accepted\r\n" + rest + body)
        return True
    if what is Wire.TRUNCATED:
        kiosk.sendall(_reply(int(head.split()[1]), body[: len(body) // 2], b"application/json"))
        return True
    if what is Wire.SLOW:
        whole = head + body
        step = max(1, len(whole) // 6)
        for begin in range(0, len(whole), step):
            kiosk.sendall(whole[begin : begin + step])
            time.sleep(0.01)
        return True
    kiosk.sendall(head + body)
    return what is not Wire.CUT_AFTER_REPLY


def _head(reader) -> tuple[bytes, int]:  # type: ignore[no-untyped-def]
    """Read a head with its blank line; also return the length of the body that follows."""
    head, length = b"", 0
    while line := reader.readline(65536):
        head += line
        if line in (b"\r\n", b"\n"):
            return head, length
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    return b"", 0


def _reply(status: int, body: bytes, media: bytes) -> bytes:
    return (
        f"HTTP/1.1 {status} Made up\r\nContent-Length: {len(body)}\r\nContent-Type: ".encode()
        + media
        + b"\r\n\r\n"
        + body
    )

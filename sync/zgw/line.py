# SPDX-License-Identifier: EUPL-1.2
"""A line that keeps its word about time: no exchange lasts longer than it was given.

The HTTP client's own time-outs hold for each single read, so a server that sends one byte every
few seconds could hold a hand for days, head included. Here every read and write also ends at the
moment that was set for the whole exchange.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from typing import Any, Final

import httpcore

_PIECE: Final = 64 * 1024


class Deadline:
    """The moment, by a monotonic clock, at which the present exchange is over."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._until = float("inf")

    def start(self, seconds: float) -> None:
        """Give the exchange that begins now so many seconds."""
        self._until = self._monotonic() + seconds

    @property
    def passed(self) -> bool:
        """Whether the time is up."""
        return self._monotonic() >= self._until

    def least(self, timeout: float | None) -> float | None:
        """Return what is left, or `timeout` when that is shorter; at least a millisecond."""
        left = self._until - self._monotonic()
        if left == float("inf"):
            return timeout
        return max(0.001, left if timeout is None else min(timeout, left))


class Bounded(httpcore.SyncBackend):
    """Opens connections whose reads and writes end at a deadline."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a connection."""
        timeout = self._deadline.least(timeout)
        stream = super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream, self._deadline)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._deadline.passed:
            raise httpcore.ReadTimeout
        return self._stream.read(max_bytes, self._deadline.least(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for begin in range(0, len(buffer), _PIECE):
            if self._deadline.passed:
                raise httpcore.WriteTimeout
            piece = buffer[begin : begin + _PIECE]
            self._stream.write(piece, self._deadline.least(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        timeout = self._deadline.least(timeout)
        secured = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _Stream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

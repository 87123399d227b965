# SPDX-License-Identifier: EUPL-1.2
"""The wire to a receipt printer: a network socket, or the device file of a USB cable.

Both are asked alike. `receive` tells three things apart: bytes, nothing yet, and gone.
"""

from __future__ import annotations

import os
import select
import socket
import time
from typing import Protocol

USB = "usb:"
"""Begins the address of a device file, as in ``usb:/dev/usb/lp0``."""
_PAUSE_SECONDS = 0.01


class Link(Protocol):
    """An open wire. Every method raises OSError when the printer is gone."""

    def fileno(self) -> int: ...

    def send(self, data: bytes) -> int:
        """Send as much as the wire takes at once; return how many bytes that was."""
        ...

    def receive(self, size: int) -> bytes | None:
        """Return what has come, empty for nothing yet, None when the other side has closed."""
        ...

    def close(self) -> None: ...


def connect(address: str, seconds: float) -> Link:
    """Open the wire to `address`: ``host:port`` or ``usb:PATH``. Raises OSError."""
    if address.startswith(USB):
        return DeviceLink(address.removeprefix(USB))
    return SocketLink(address, seconds)


def send_all(link: Link, data: bytes, seconds: float) -> None:
    """Send all of `data`. Raises TimeoutError when the printer does not take it in time."""
    end = time.monotonic() + seconds
    while data:
        left = end - time.monotonic()
        if left <= 0 or not select.select([], [link], [], left)[1]:
            raise TimeoutError
        data = data[link.send(data) :]


def wait_for(link: Link, seconds: float, size: int = 64) -> bytes | None:
    """Return the next bytes, empty when none came in time, None when the printer closed."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if not select.select([link], [], [], left)[0]:
            return b""
        received = link.receive(size)
        if received is None or received:
            return received
        # Some USB printers are always readable and say nothing.
        time.sleep(_PAUSE_SECONDS)
    return b""


class SocketLink:
    """A printer on the network."""

    def __init__(self, address: str, seconds: float) -> None:
        host, _, port = address.rpartition(":")
        self._socket = socket.create_connection((host.strip("[]"), int(port)), timeout=seconds)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setblocking(False)

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, data: bytes) -> int:
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0

    def receive(self, size: int) -> bytes | None:
        try:
            return self._socket.recv(size) or None
        except BlockingIOError:
            return b""

    def close(self) -> None:
        self._socket.close()


class DeviceLink:
    """A printer on a USB cable, through the kernel's printer device."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)

    def fileno(self) -> int:
        return self._file

    def send(self, data: bytes) -> int:
        try:
            return os.write(self._file, data)
        except BlockingIOError:
            return 0

    def receive(self, size: int) -> bytes | None:
        try:
            # An empty answer of a device is no answer: a cable that is pulled is an error.
            return os.read(self._file, size)
        except BlockingIOError:
            return b""

    def close(self) -> None:
        os.close(self._file)

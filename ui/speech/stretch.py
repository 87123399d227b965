# SPDX-License-Identifier: EUPL-1.2
"""Slower speech at the same pitch, by libsonic, which espeak-ng itself needs: always there.

For rates below what an engine can speak by itself. Standard library only.
"""

from __future__ import annotations

import ctypes

_PIECE = 4096


class NoStretch(Exception):
    """libsonic is missing."""


class Stretcher:
    """Stretches 16-bit mono samples by `speed` (below 1: slower)."""

    def __init__(self, rate: int, speed: float) -> None:
        try:
            self._sonic = ctypes.CDLL("libsonic.so.0")
        except OSError:
            raise NoStretch from None
        self._sonic.sonicCreateStream.restype = ctypes.c_void_p
        self._stream = ctypes.c_void_p(self._sonic.sonicCreateStream(rate, 1))
        self._sonic.sonicSetSpeed(self._stream, ctypes.c_float(speed))

    def feed(self, data: bytes) -> bytes:
        """Take samples; return what is ready."""
        self._sonic.sonicWriteShortToStream(self._stream, data, len(data) // 2)
        return self._ready()

    def rest(self) -> bytes:
        """Return what was held back for the next samples, now that there are none."""
        self._sonic.sonicFlushStream(self._stream)
        return self._ready()

    def close(self) -> None:
        """Let go of the library's memory."""
        self._sonic.sonicDestroyStream(self._stream)

    def _ready(self) -> bytes:
        made = bytearray()
        buffer = ctypes.create_string_buffer(2 * _PIECE)
        while (count := self._sonic.sonicReadShortFromStream(self._stream, buffer, _PIECE)) > 0:
            made += buffer.raw[: 2 * count]
        return bytes(made)

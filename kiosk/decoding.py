# SPDX-License-Identifier: EUPL-1.2
"""Reading values of a kind, on any thread.

msgspec works out what a kind is made of when it is first read, and keeps that with the kind before
it is complete. Another thread that reads the same kind at that moment finds half of it, and the
process ends with a segmentation fault (msgspec 0.22, `StructInfo_Convert`). Four hands of the sync
get their first reply at the same moment. So kinds are worked out one at a time here, and nothing
else in Loket reads into kinds with msgspec (`tests/unit/test_walls.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_WORKING_OUT = threading.RLock()
_JSON: dict[Any, msgspec.json.Decoder[Any]] = {}
_MSGPACK: dict[Any, msgspec.msgpack.Decoder[Any]] = {}
_CONVERTED: set[Any] = set()


def from_json(data: bytes | str, kind: type[T]) -> T:
    """Return the value in JSON. Raises msgspec.DecodeError and msgspec.ValidationError."""
    decoder = _JSON.get(kind)
    if decoder is None:
        with _WORKING_OUT:
            decoder = _JSON.setdefault(kind, msgspec.json.Decoder(kind))
    value: T = decoder.decode(data)
    return value


def from_msgpack(data: bytes, kind: type[T]) -> T:
    """Return the value in MessagePack. Raises as :func:`from_json` does."""
    decoder = _MSGPACK.get(kind)
    if decoder is None:
        with _WORKING_OUT:
            decoder = _MSGPACK.setdefault(kind, msgspec.msgpack.Decoder(kind))
    value: T = decoder.decode(data)
    return value


def convert(value: Any, kind: type[T], *, dec_hook: Callable[[type, Any], Any] | None = None) -> T:
    """Return plain lists and maps as a value of a kind. Raises msgspec.ValidationError."""
    if kind in _CONVERTED:
        return msgspec.convert(value, kind, dec_hook=dec_hook)
    with _WORKING_OUT:
        try:
            return msgspec.convert(value, kind, dec_hook=dec_hook)
        finally:
            _CONVERTED.add(kind)

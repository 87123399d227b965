# SPDX-License-Identifier: EUPL-1.2
"""The Internet Printing Protocol as bytes (RFC 8010): requests, replies, attributes.

Only the value types that printing a letter needs are written; all others are read past.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

CONTENT_TYPE = "application/ipp"

OPERATION_GROUP, JOB_GROUP, END, PRINTER_GROUP = 1, 2, 3, 4
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
TEXT, NAME, KEYWORD, URI = 0x41, 0x42, 0x44, 0x45
CHARSET, LANGUAGE, MIME_TYPE = 0x47, 0x48, 0x49
_BEGIN_COLLECTION, _END_COLLECTION = 0x34, 0x37
_WITH_LANGUAGE = (0x35, 0x36)


class Operation(IntEnum):
    """Operations of RFC 8011 that we use."""

    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class JobState(IntEnum):
    """RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


Value: TypeAlias = int | bool | str
Attribute: TypeAlias = tuple[int, str, Value | Sequence[Value]]
"""Value tag, name, one value or several."""
Attributes: TypeAlias = Mapping[str, tuple[Value, ...]]


class Garbled(ValueError):
    """What came in is not IPP."""


@dataclass(frozen=True, slots=True)
class Packet:
    """A request or a reply. `code` is the operation or the status."""

    code: int
    request_id: int
    groups: tuple[tuple[int, Attributes], ...]
    data: bytes = b""

    def group(self, tag: int) -> Attributes:
        """Return the first group of a kind; empty when there is none."""
        return next((found for kind, found in self.groups if kind == tag), {})

    def all(self, tag: int) -> tuple[Attributes, ...]:
        """Return all groups of a kind, such as one for each job."""
        return tuple(found for kind, found in self.groups if kind == tag)


def encode(
    code: int,
    request_id: int,
    groups: Sequence[tuple[int, Sequence[Attribute]]],
    data: bytes = b"",
) -> bytes:
    """Return an IPP 2.0 packet; the charset and language come first, as they must."""
    out = bytearray(struct.pack(">bbHi", 2, 0, code & 0xFFFF, request_id))
    opening: Sequence[Attribute] = (
        (CHARSET, "attributes-charset", "utf-8"),
        (LANGUAGE, "attributes-natural-language", "en"),
    )
    rest = list(groups)
    first: Sequence[Attribute] = ()
    if rest and rest[0][0] == OPERATION_GROUP:
        first = rest.pop(0)[1]
    for tag, attributes in ((OPERATION_GROUP, (*opening, *first)), *rest):
        out.append(tag)
        for kind, name, value in attributes:
            values = (value,) if isinstance(value, int | str) else tuple(value)
            for index, one in enumerate(values):
                _put(out, kind, name if index == 0 else "", one)
    out.append(END)
    return bytes(out) + data


def _put(out: bytearray, kind: int, name: str, value: Value) -> None:
    if isinstance(value, bool):
        body = struct.pack(">?", value)
    elif isinstance(value, int):
        body = struct.pack(">i", value)
    else:
        body = value.encode("utf-8")
    label = name.encode("ascii")
    out += struct.pack(">BH", kind, len(label)) + label + struct.pack(">H", len(body)) + body


def decode(raw: bytes) -> Packet:
    """Read a packet. Raises Garbled when it is not one."""
    try:
        return _decode(raw)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise Garbled(str(error)) from None


def _decode(raw: bytes) -> Packet:
    _, _, code, request_id = struct.unpack_from(">bbHi", raw)
    at = 8
    groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
    name, depth = "", 0
    while raw[at] != END:
        if raw[at] < 0x10:
            groups.append((raw[at], {}))
            at += 1
            continue
        kind = raw[at]
        (size,) = struct.unpack_from(">H", raw, at + 1)
        label = raw[at + 3 : at + 3 + size].decode("ascii")
        at += 3 + size
        (size,) = struct.unpack_from(">H", raw, at)
        body = raw[at + 2 : at + 2 + size]
        if len(body) != size:
            raise Garbled("a value is cut off")
        at += 2 + size
        depth += (kind == _BEGIN_COLLECTION) - (kind == _END_COLLECTION)
        name = label or name
        value = None if depth or kind == _END_COLLECTION else _value(kind, body)
        if value is not None and groups:
            found = groups[-1][1]
            found[name] = (*found.get(name, ()), value) if not label else (value,)
    return Packet(code, request_id, tuple(groups), raw[at + 1 :])


def _value(kind: int, body: bytes) -> Value | None:
    if kind in (INTEGER, ENUM):
        return int(struct.unpack(">i", body)[0])
    if kind == BOOLEAN:
        return bool(body[0])
    if kind in _WITH_LANGUAGE:
        (skip,) = struct.unpack_from(">H", body)
        return body[4 + skip :].decode("utf-8")
    if 0x40 <= kind < 0x60:
        return body.decode("utf-8")
    return None


def number(attributes: Attributes, name: str, otherwise: int = 0) -> int:
    """Return an attribute's first value when it is a number."""
    values = attributes.get(name, ())
    return int(values[0]) if values and isinstance(values[0], int) else otherwise


def words(attributes: Attributes, name: str) -> tuple[str, ...]:
    """Return an attribute's values that are text."""
    return tuple(value for value in attributes.get(name, ()) if isinstance(value, str))

# SPDX-License-Identifier: EUPL-1.2
"""BER-TLV as chips speak it (ISO/IEC 7816-4, 5.2.2): one level at a time, bounded, definite.

Not a DER parser: certificates and security objects go to asn1crypto.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.identity.chip.faults import garbled

MAX_ITEMS = 256
"""More data objects than this in one template is an attack, not a document."""


def header(data: bytes) -> tuple[int, int, int]:
    """Return tag, length of the value, and length of the header itself.

    `data` is the start of an object; the value need not be there. Raises ChipFault GARBLED.
    """
    if not data:
        raise garbled()
    at = 1
    tag = data[0]
    if tag & 0x1F == 0x1F:
        while True:
            if at >= len(data) or at > 3:
                raise garbled()
            tag = tag << 8 | data[at]
            at += 1
            if not data[at - 1] & 0x80:
                break
    if at >= len(data):
        raise garbled()
    length = data[at]
    at += 1
    if length == 0x80 or length > 0x83:
        raise garbled()
    if length > 0x80:
        count = length & 0x7F
        if at + count > len(data):
            raise garbled()
        length = int.from_bytes(data[at : at + count], "big")
        at += count
    return tag, length, at


def items(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Yield tag, value and end of each object that stands side by side in `data`.

    Raises ChipFault GARBLED when a length does not fit or there are more than MAX_ITEMS.
    """
    at = 0
    for _ in range(MAX_ITEMS):
        if at == len(data):
            return
        tag, length, start = header(data[at : at + 8])
        end = at + start + length
        if end > len(data):
            raise garbled()
        yield tag, data[at + start : end], end
        at = end
    if at != len(data):
        raise garbled()


def value(data: bytes, tag: int) -> bytes:
    """Return the value of the one object that `data` is. Raises ChipFault GARBLED."""
    found, length, start = header(data[:8])
    if found != tag or start + length != len(data):
        raise garbled()
    return data[start:]


def encode(tag: int, content: bytes) -> bytes:
    """Write one object; `content` is shorter than 65,536 octets."""
    size = len(content)
    if size < 0x80:
        length = bytes([size])
    elif size < 0x100:
        length = bytes([0x81, size])
    else:
        length = b"\x82" + size.to_bytes(2, "big")
    return tag.to_bytes((tag.bit_length() + 7) // 8, "big") + length + content

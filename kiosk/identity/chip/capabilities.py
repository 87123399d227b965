# SPDX-License-Identifier: EUPL-1.2
"""How much a card takes in one exchange: what its answer to reset and EF.ATR/INFO say.

ISO/IEC 7816-4, 8.1.1 (historical bytes) and 8.2.1; ICAO 9303-10, 3.10.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import ChipFault

_COMPACT = 0x80
"""Category indicator: the historical bytes are compact data objects."""
_CAPABILITIES = 7
_EXTENDED, _IN_FILE = 0x40, 0x20
_LENGTHS = 0x7F66
_STATUS = 2


@dataclass(frozen=True, slots=True)
class Capabilities:
    """`extended` is None where the card does not say."""

    extended: bool | None = None
    in_file: bool = False
    """EF.ATR/INFO tells how long commands and responses may be."""


def from_atr(atr: bytes) -> Capabilities:
    """Read what an answer to reset says."""
    historical = _historical(atr)
    if historical[:1] != bytes((_COMPACT,)):
        return Capabilities()
    at = 1
    while at < len(historical):
        tag, size = historical[at] >> 4, historical[at] & 0x0F
        content = historical[at + 1 : at + 1 + size]
        if tag == _CAPABILITIES:
            if len(content) < 3:
                # Third octet left out: neither chaining nor extended length.
                return Capabilities(False)
            return Capabilities(bool(content[2] & _EXTENDED), bool(content[2] & _IN_FILE))
        at += 1 + size
    return Capabilities()


def _historical(atr: bytes) -> bytes:
    """Find the historical bytes of an answer to reset (ISO/IEC 7816-3, 8.2)."""
    if len(atr) < 2:
        return b""
    count, follows, at = atr[1] & 0x0F, atr[1] >> 4, 2
    while follows:
        at += (follows & 0x07).bit_count()
        if not follows & 0x08 or at >= len(atr):
            break
        follows = atr[at] >> 4
        at += 1
    return atr[at : at + count]


def room_in(file: bytes) -> int | None:
    """Return the most octets of response data that EF.ATR/INFO allows; None when it does not say.

    The object holds the longest command and the longest response, as two numbers.
    """
    try:
        for tag, content, _ in tlv.items(file):
            if tag == _LENGTHS:
                numbers = [inner for number, inner, _ in tlv.items(content) if number == 0x02]
                if len(numbers) == 2 and 0 < len(numbers[1]) <= 4:
                    room = int.from_bytes(numbers[1], "big") - _STATUS
                    return room if room > 0 else None
    except ChipFault:
        return None
    return None

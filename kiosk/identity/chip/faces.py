# SPDX-License-Identifier: EUPL-1.2
"""DG2, the holder's face (ICAO 9303-10, 4.7.2; ISO/IEC 19794-5), for a clerk's comparison.

The picture stays in memory and ends with the comparison. Decoding JPEG 2000 is what hostile
pictures aim at, so it happens in a process of its own that may use little time and memory and
can open nothing.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.identity.chip import tlv

MOST_FACES = 4
LONGEST_IMAGE = 120_000
MAX_SECONDS = 6.0
_WIDTH, _HEIGHT = 480, 640
_LONGEST_PICTURE = 3 * _WIDTH * _HEIGHT + 4_096
_CHILD = Path(__file__).with_name("face_child.py")
_RECORD, _POINT, _INFORMATION = 20, 8, 12
_BEGINNINGS = (b"\xff\xd8\xff", b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51")
"""JPEG, JPEG 2000 and its bare code stream."""


@dataclass(frozen=True, slots=True)
class Face:
    """A picture as it stands in the chip."""

    image: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture, at most 480 by 640: PNG."""

    width: int
    height: int
    png: bytes = field(repr=False)


def parse_dg2(data: bytes) -> tuple[Face, ...]:
    """Return the faces. Raises ChipFault GARBLED when the file is not built as it should be."""
    found: list[Face] = []
    for tag, group, _ in tlv.items(tlv.value(data, 0x75)):
        if tag != 0x7F61:
            continue
        for inner, template, _ in tlv.items(group):
            if inner == 0x7F60:
                found += _template(template)
    return tuple(found[:MOST_FACES])


def _template(template: bytes) -> list[Face]:
    blocks = [b for tag, b, _ in tlv.items(template) if tag in (0x5F2E, 0x7F2E)]
    return [Face(image) for image in map(_image, blocks[:MOST_FACES]) if image]


def _image(block: bytes) -> bytes:
    """Return the first image of a biometric data block; nothing when there is none."""
    if block[:4] == b"FAC\x00" and len(block) > 14 + _RECORD + _INFORMATION:
        points = int.from_bytes(block[18:20], "big")
        at = 14 + _RECORD + points * _POINT + _INFORMATION
        if block[at : at + 12].startswith(_BEGINNINGS):
            length = int.from_bytes(block[14:18], "big")
            return block[at : 14 + length][:LONGEST_IMAGE]
    # The newer format (ISO/IEC 39794-5) and deviating headers: the image tells itself.
    starts = [at for begin in _BEGINNINGS if (at := block.find(begin)) >= 0]
    return block[min(starts) :][:LONGEST_IMAGE] if starts else b""


def picture(face: Face) -> Picture | None:
    """Decode a face for the screen; None when it cannot be done within bounds.

    Waits for a process: not for the thread that draws.
    """
    try:
        done = subprocess.run(  # noqa: S603 - our own file, nothing from outside in its arguments
            [sys.executable, "-I", str(_CHILD), str(_WIDTH), str(_HEIGHT)],
            input=face.image,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MAX_SECONDS,
            check=False,
            env={},
        )
    except (subprocess.TimeoutExpired, OSError):
        return None
    png = done.stdout
    if done.returncode or not png.startswith(b"\x89PNG\r\n\x1a\n") or len(png) > _LONGEST_PICTURE:
        return None
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    if not (0 < width <= _WIDTH and 0 < height <= _HEIGHT):
        return None
    return Picture(width, height, png)

# SPDX-License-Identifier: EUPL-1.2
"""Faces of residents who do not exist: drawn, not photographed, and packed as DG2."""

from __future__ import annotations

import functools
import io
from typing import Any

from kiosk.identity.chip import tlv

_SIZE = (360, 480)
_LOOKS = {
    "jansen": ("#d9dfe3", "#f0c9a8", "#8a8d90", "#37586b", 1.0),
    "yilmaz": ("#e4e0d6", "#d9a57c", "#2b2320", "#4d5a3c", 0.55),
}
"""Background, skin, hair, clothes, and how far the hair comes down (1: to the shoulders)."""


@functools.cache
def dg2(who: str, kind: str) -> bytes:
    """Write DG2 with a drawn face; `kind` is JPEG or JPEG2000 (ISO/IEC 19794-5)."""
    out = io.BytesIO()
    picture = _draw(*_LOOKS[who])
    if kind == "JPEG2000":
        picture.save(out, kind, quality_mode="rates", quality_layers=[30])
    else:
        picture.save(out, kind, quality=80)
    return packed(out.getvalue(), of_jpeg2000=kind == "JPEG2000")


def packed(image: bytes, *, of_jpeg2000: bool) -> bytes:
    """Put an image into a facial record, and that into a DG2."""
    width, height = _SIZE
    facial = bytes(16)
    about = bytes((1, int(of_jpeg2000))) + width.to_bytes(2, "big") + height.to_bytes(2, "big")
    about += bytes((1, 0)) + bytes(4)
    block = facial + about + image
    # Record header: length of all, one face; then the facial block's own length.
    body = (len(block) + 4).to_bytes(4, "big") + block
    total = 14 + len(body)
    record = b"FAC\x00010\x00" + total.to_bytes(4, "big") + b"\x00\x01" + body
    header = tlv.encode(0xA1, tlv.encode(0x81, b"\x02") + tlv.encode(0x88, b"\x00\x08"))
    template = tlv.encode(0x7F60, header + tlv.encode(0x5F2E, record))
    return tlv.encode(0x75, tlv.encode(0x7F61, tlv.encode(0x02, b"\x01") + template))


def _draw(ground: str, skin: str, hair: str, clothes: str, length: float) -> Any:
    from PIL import Image, ImageDraw  # only the demo and the tests draw

    image = Image.new("RGB", _SIZE, ground)
    pen = ImageDraw.Draw(image)
    pen.ellipse((90, 60, 270, 150 + int(250 * length)), fill=hair)
    pen.rounded_rectangle((20, 390, 340, 560), 90, fill=clothes)
    pen.rectangle((150, 330, 210, 410), fill=skin)
    pen.ellipse((105, 96, 255, 350), fill=skin)
    pen.chord((100, 58, 260, 236), 205, 335, fill=hair)
    for x in (148, 212):
        pen.ellipse((x - 13, 198, x + 13, 216), fill="#ffffff")
        pen.ellipse((x - 7, 199, x + 7, 214), fill="#2a3b45")
        pen.arc((x - 20, 172, x + 20, 200), 200, 340, fill=hair, width=5)
    pen.line((180, 215, 174, 262, 188, 264), fill="#b98a6c", width=4)
    pen.arc((148, 265, 212, 312), 20, 160, fill="#9c4b45", width=6)
    return image

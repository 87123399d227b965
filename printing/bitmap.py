# SPDX-License-Identifier: EUPL-1.2
"""Draws lines of text as dots, for letters that a receipt printer does not have.

Only this file draws pictures (Pillow, with Raqm for direction and joining). Lengths are dots of
the print head, eight to a millimetre.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from printing import script
from printing.codes import matrix
from printing.layout import Style, wrap

LEADING = 1.4
"""Room for the marks above and below of Arabic and Ethiopic."""
QUIET_MODULES = 10
"""Empty modules that a scanner needs on both sides of a barcode (ISO/IEC 15417)."""
BAR_HEIGHT = 80
_BASELINE = 1.02
_BOX = 0.8
"""Side of a box to tick, in the height of the type."""


def paragraph(
    text: str,
    width: int,
    size: int,
    *,
    bold: bool = False,
    centred: bool = False,
    rtl: bool = False,
    boxed: bool = False,
    indented: bool = False,
) -> Any:
    """Return a paragraph as a 1-bit Pillow image `width` dots wide; black is ink.

    A boxed paragraph has a box to tick where it begins; an indented one stands under such a one.
    """
    weight = "bold" if bold else "regular"
    indent = round(size * 1.6) if boxed or indented else 0
    lines = wrap(text, Style(size, size, weight), width - indent, _measure)
    image, draw = _blank(width, len(lines), size)
    for number, line in enumerate(lines):
        room = width - indent - _measure(line, weight, size)
        x = room / 2 if centred else 0.0 if not rtl else room
        _draw_line(draw, line, x + (0 if rtl else indent), number, weight, size, rtl)
    if boxed:
        side = round(size * _BOX)
        left = width - side - 1 if rtl else 0
        top = round(size * _BASELINE) - side
        draw.rectangle((left, top, left + side, top + side), outline=0, width=max(2, size // 12))
    return image.convert("1", dither=0)


def amount(label: str, value: str, width: int, size: int, *, bold: bool, rtl: bool) -> Any:
    """Return a label and its amount at the other edge of the paper, as a 1-bit image."""
    weight = "bold" if bold else "regular"
    wide = _measure(value, weight, size)
    lines: Sequence[str] = wrap(label, Style(size, size, weight), width - wide - size, _measure)
    image, draw = _blank(width, max(len(lines), 1), size)
    for number, line in enumerate(lines):
        x = width - _measure(line, weight, size) if rtl else 0.0
        _draw_line(draw, line, x, number, weight, size, rtl)
    last = max(len(lines) - 1, 0)
    _draw_line(draw, value, 0.0 if rtl else width - wide, last, weight, size, rtl)
    return image.convert("1", dither=0)


def code(payload: str, width: int, dots: int) -> Any:
    """Return a QR code in the middle of the paper, as a 1-bit image."""
    from PIL import Image

    rows = matrix(payload)
    modules = Image.new("1", (len(rows), len(rows)), 1)
    modules.putdata([0 if dark else 1 for row in rows for dark in row])
    side = min(len(rows) * dots, width // len(rows) * len(rows))
    image = Image.new("1", (width, side), 1)
    image.paste(modules.resize((side, side), Image.Resampling.NEAREST), ((width - side) // 2, 0))
    return image


def bars(modules: str, width: int, dots: int) -> Any:
    """Return a barcode in the middle of the paper, as a 1-bit image; ``1`` is a dark module."""
    from PIL import Image

    thin = max(1, min(dots, width // (len(modules) + 2 * QUIET_MODULES)))
    row = Image.new("1", (len(modules), 1), 1)
    row.putdata([0 if module == "1" else 1 for module in modules])
    wide = len(modules) * thin
    image = Image.new("1", (width, BAR_HEIGHT), 1)
    stretched = row.resize((wide, BAR_HEIGHT), Image.Resampling.NEAREST)
    image.paste(stretched, ((width - wide) // 2, 0))
    return image


def _blank(width: int, lines: int, size: int) -> tuple[Any, Any]:
    from PIL import Image, ImageDraw

    image = Image.new("L", (width, max(1, round(lines * size * LEADING))), 255)
    return image, ImageDraw.Draw(image)


def _draw_line(
    draw: Any, line: str, x: float, number: int, weight: str, size: int, rtl: bool
) -> None:
    baseline = number * size * LEADING + size * _BASELINE
    for run in sorted(script.runs(line, weight, rtl), key=lambda run: run.place):
        draw.text(
            (x, baseline),
            run.text,
            font=_font(run.font, size),
            fill=0,
            anchor="ls",
            direction="rtl" if run.rtl else "ltr",
        )
        x += script.shape(run)[1] * size / 1000


def _measure(text: str, weight: str, size: float) -> float:
    return sum(script.shape(run)[1] * size / 1000 for run in script.runs(text, weight))


@lru_cache(maxsize=32)
def _font(name: str, size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(
        str(script.font_file(name)), size, layout_engine=ImageFont.Layout.RAQM
    )

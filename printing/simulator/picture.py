# SPDX-License-Identifier: EUPL-1.2
"""Draws a strip of receipt paper as a picture, as the resident would hold it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from printing.codes import matrix
from printing.simulator.strip import Air, Cut, Element, QrCode, Question, Raster, TextLine

CELL = 12
"""Width of a character of font A in dots; it is twice as high."""
LINE = 30
COLUMNS = 42
MARGIN = 36
"""Bare paper at both edges, in dots."""

_FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
_PAPER = 253
_INK = 25
_POINTS_PER_CELL = 1 / 0.632
"""Size of the monospaced font for a cell of one: its advance is 0.632 of its size."""


@lru_cache(maxsize=16)
def _font(bold: bool, cell: int) -> ImageFont.FreeTypeFont:
    name = "Bold" if bold else "Regular"
    path = _FONTS / f"AtkinsonHyperlegibleMono-{name}.ttf"
    return ImageFont.truetype(path, cell * _POINTS_PER_CELL)


def height_of(element: Element) -> int:
    """Return the length of paper an element takes, in dots."""
    match element:
        case TextLine(runs, _):
            return max((run.height for run in runs), default=1) * LINE
        case Air(dots):
            return dots
        case QrCode(content, dots, _):
            return len(matrix(content)) * dots + 8 * dots
        case Raster(width, data, _):
            return len(data) // (width // 8)
        case Cut() | Question():
            return 0


def draw(
    elements: Sequence[Element], path: Path, scale: int = 2, dots: int = COLUMNS * CELL
) -> None:
    """Save the strip as PNG at `path`; `scale` is pixels per printer dot, `dots` its width."""
    height = sum(map(height_of, elements)) + 2 * MARGIN
    width = dots + 2 * MARGIN
    image = Image.new("L", (width * scale, height * scale), _PAPER)
    pen = ImageDraw.Draw(image)
    y = MARGIN
    for element in elements:
        match element:
            case TextLine():
                _text(pen, element, y, scale, dots)
            case QrCode():
                _qr(pen, element, y, scale, dots)
            case Raster():
                _raster(image, element, y, scale, dots)
            case Air() | Cut() | Question():
                pass
        y += height_of(element)
    image.save(path, optimize=False)


def _left(align: int, width: int, dots: int) -> int:
    room = dots - width
    return MARGIN + (0 if align == 0 else room // 2 if align == 1 else room)


def _text(pen: ImageDraw.ImageDraw, line: TextLine, y: int, scale: int, dots: int) -> None:
    cells = sum(len(run.text) * run.width for run in line.runs)
    x = _left(line.align, cells * CELL, dots)
    tall = max((run.height for run in line.runs), default=1)
    for run in line.runs:
        # Every character sits in its own cell, as in the machine: no kerning, no ligatures.
        font = _font(run.bold, CELL * run.height * scale)
        baseline = (y + tall * LINE - 8 * tall) * scale
        if run.underline:
            end = x + CELL * run.width * len(run.text)
            pen.rectangle((x * scale, baseline + 4, end * scale, baseline + 5), fill=_INK)
        for character in run.text:
            pen.text((x * scale, baseline), character, fill=_INK, font=font, anchor="ls")
            x += CELL * run.width


def _qr(pen: ImageDraw.ImageDraw, code: QrCode, y: int, scale: int, dots: int) -> None:
    rows = matrix(code.content)
    side = code.dots * scale
    x0 = _left(code.align, len(rows) * code.dots, dots) * scale
    y0 = (y + 4 * code.dots) * scale
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                x, top = x0 + column * side, y0 + row * side
                pen.rectangle((x, top, x + side - 1, top + side - 1), fill=_INK)


def _raster(image: Image.Image, raster: Raster, y: int, scale: int, dots: int) -> None:
    rows = len(raster.data) // (raster.width // 8)
    bits = bytes(255 - b for b in raster.data)
    picture = Image.frombytes("1", (raster.width, rows), bits).convert("L")
    picture = picture.point(lambda dot: _PAPER if dot else _INK)
    picture = picture.resize((raster.width * scale, rows * scale), Image.Resampling.NEAREST)
    image.paste(picture, (_left(raster.align, raster.width, dots) * scale, y * scale))

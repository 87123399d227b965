# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter as PDF: tagged, fonts embedded. The only file that imports reportlab.

The same document always gives the same bytes, so that a letter rendered twice is one letter.
"""

from __future__ import annotations

import io
import threading
from functools import lru_cache
from pathlib import Path
from typing import Any

from printing import archival
from printing.codes import matrix
from printing.layout import PAGE_HEIGHT, PAGE_WIDTH, Box, Mark, Node, Qr, Text
from printing.paper import LetterDocument
from printing.tags import ARTIFACT, MarkedContent
from printing.typeset import typeset

_FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"
_FILES = {
    "regular": "AtkinsonHyperlegibleNext-Regular.ttf",
    "bold": "AtkinsonHyperlegibleNext-Bold.ttf",
}
_COLOURS = {
    "ink": (0.09, 0.10, 0.11),
    "accent": (0.05, 0.27, 0.36),
    "quiet": (0.36, 0.38, 0.40),
    "tint": (0.955, 0.970, 0.975),
    "paper": (1.0, 1.0, 1.0),
}
"""Ink 17:1 and quiet 7:1 on white paper."""

_drawing = threading.Lock()
"""reportlab's fonts keep state for each document; one letter at a time."""


def render(document: LetterDocument) -> bytes:
    """Return the letter as PDF 1.7 that is PDF/UA-1 and PDF/A-2a."""
    with _drawing:
        return _render(document)


def warm_up() -> None:
    """Load the library and the fonts before the first letter needs them."""
    with _drawing:
        _ready()


@lru_cache(maxsize=1)
def _ready() -> None:
    """Register the fonts, once."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Plain binary streams: a quarter smaller and quicker than ASCII85.
    rl_config.useA85 = 0
    _end_streams_on_a_line_of_their_own()
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(_FONTS / file)))


def _end_streams_on_a_line_of_their_own() -> None:
    """Put the line end before ``endstream`` that the library leaves out (ISO 19005-2, 6.1.7.1)."""
    from reportlab.pdfbase.pdfdoc import PDFStream

    written = PDFStream.format

    def format(stream: Any, document: Any) -> bytes:
        data: bytes = written(stream, document)
        return data.removesuffix(b"endstream\n") + b"\nendstream\n"

    PDFStream.format = format


@lru_cache(maxsize=8192)
def _width(text: str, font: str, size: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, font, size))


def _render(document: LetterDocument) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    _ready()
    pages, root = typeset(document, _width)
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName="regular",
        initialFontSize=11,
    )
    canvas.setTitle(document.title)
    canvas.setAuthor(document.sender[0])
    said = archival.information(document.title, document.sender[0])
    canvas._doc.info.format = lambda _: said
    content = MarkedContent(root)
    for marks in pages:
        _draw_page(canvas, marks, content)
    content.write(canvas._doc, document.language)
    archival.describe(canvas._doc, document.title, document.sender[0], document.language)
    canvas.save()
    return out.getvalue()


def _draw_page(canvas: Any, marks: list[Mark], content: MarkedContent) -> None:
    content.begin_page()
    open_node: Node | None = None
    is_open = False
    for mark in marks:
        if not is_open or mark.node is not open_node:
            if is_open:
                canvas._code.append("EMC")
            operator = ARTIFACT if mark.node is None else content.claim(mark.node)
            canvas._code.append(operator)
            open_node, is_open = mark.node, True
        match mark:
            case Text():
                canvas.setFillColorRGB(*_COLOURS[mark.style.colour])
                canvas.setFont(mark.style.font, mark.style.size)
                canvas.drawString(mark.x, PAGE_HEIGHT - mark.y, mark.text)
            case Box():
                _draw_box(canvas, mark)
            case Qr():
                _draw_code(canvas, mark)
                bottom = PAGE_HEIGHT - mark.y - mark.side
                corners = (mark.x, bottom, mark.x + mark.side, bottom + mark.side)
                content.set_box(mark.node, corners)
    if is_open:
        canvas._code.append("EMC")
    canvas.showPage()


def _draw_box(canvas: Any, box: Box) -> None:
    if box.fill:
        canvas.setFillColorRGB(*_COLOURS[box.fill])
    if box.line:
        canvas.setStrokeColorRGB(*_COLOURS[box.line])
        canvas.setLineWidth(1.1)
    y = PAGE_HEIGHT - box.y - box.height
    shape = canvas.roundRect if box.radius else canvas.rect
    rest = (box.radius,) if box.radius else ()
    shape(
        box.x, y, box.width, box.height, *rest, stroke=int(bool(box.line)), fill=int(bool(box.fill))
    )


def _draw_code(canvas: Any, code: Qr) -> None:
    """Draw the modules as one path, each row's runs as one rectangle: crisp at any size."""
    rows = matrix(code.content)
    side = code.side / len(rows)
    top = PAGE_HEIGHT - code.y
    runs = ["0 0 0 rg"]
    for row, modules in enumerate(rows):
        column = 0
        while column < len(modules):
            start = column
            while column < len(modules) and modules[column]:
                column += 1
            if column > start:
                x, y = code.x + start * side, top - (row + 1) * side
                runs.append(f"{x:.3f} {y:.3f} {(column - start) * side:.3f} {side:.3f} re")
            column += 1
    # Hundreds of rectangles through the library's own calls would take as long as all the text.
    canvas._code.append("q " + "\n".join(runs) + " f Q")

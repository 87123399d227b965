# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter as PDF: tagged, fonts embedded. The only file that imports reportlab.

The same document always gives the same bytes, so that a letter rendered twice is one letter.
"""

from __future__ import annotations

import io
import threading
from functools import lru_cache
from typing import Any

from printing import archival, embedding, script
from printing.codes import matrix
from printing.envelopes import STANDARD, Envelope
from printing.hyphens import hyphenation
from printing.layout import HYPHEN, PAGE_HEIGHT, PAGE_WIDTH, Box, Mark, Node, Qr, Style, Text
from printing.paper import LetterDocument
from printing.tags import ARTIFACT, MarkedContent, pdf_text
from printing.typeset import typeset

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


def render(document: LetterDocument, envelope: Envelope = STANDARD) -> bytes:
    """Return the letter as PDF 1.7 that is PDF/UA-1 and PDF/A-2a, for the window of `envelope`."""
    with _drawing:
        _ready()
        rtl = script.is_right_to_left(document.language)
        breaks = hyphenation(document.language)
        pages, root = typeset(document, width, breaks, envelope=envelope, rtl=rtl)
        return _written(pages, root, document.title, document.sender[0], document.language)


def render_sheet(
    pages: list[list[Mark]], root: Node, title: str, author: str, language: str
) -> bytes:
    """Return pages that are no letter, as PDF of the same kind."""
    with _drawing:
        _ready()
        return _written(pages, root, title, author, language)


def warm_up() -> None:
    """Load the library and pack the fonts before the first letter needs them."""
    marks: list[Mark] = [
        Text(0, 20, embedding.COMMON, Style(8, 10, weight)) for weight in script.WEIGHTS
    ]
    render_sheet([marks], Node("Document"), "", "", "nl")


@lru_cache(maxsize=1)
def _ready() -> None:
    """Register the fonts, once."""
    from reportlab import rl_config

    # Plain binary streams: a quarter smaller and quicker than ASCII85.
    rl_config.useA85 = 0
    _end_streams_on_a_line_of_their_own()
    for family in ("regular", "bold"):
        _font(f"latin-{family}")


@lru_cache(maxsize=16)
def _font(name: str) -> Any:
    """Register a font when the first letter needs it."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, str(script.font_file(name)))
    font.addObjects = lambda document: embedding.add(font, document)
    pdfmetrics.registerFont(font)
    return font


def _end_streams_on_a_line_of_their_own() -> None:
    """Put the line end before ``endstream`` that the library leaves out (ISO 19005-2, 6.1.7.1)."""
    from reportlab.pdfbase.pdfdoc import PDFStream

    written = PDFStream.format

    def format(stream: Any, document: Any) -> bytes:
        data: bytes = written(stream, document)
        return data.removesuffix(b"endstream\n") + b"\nendstream\n"

    PDFStream.format = format


@lru_cache(maxsize=8192)
def width(text: str, weight: str, size: float) -> float:
    """Return how wide a text is in points; `weight` is ``regular`` or ``bold``."""
    # The direction of the paragraph changes where a run stands, never how wide the line is.
    shown = text.replace(HYPHEN, "-")
    return sum(_run_width(run, size) for run in script.runs(shown, weight))


def _run_width(run: script.Run, size: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    if script.needs_shaping(run):
        return script.shape(run)[1] * size / 1000
    _font(run.font)
    return float(stringWidth(run.text, run.font, size))


def _written(pages: list[list[Mark]], root: Node, title: str, author: str, language: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName="latin-regular",
        initialFontSize=11,
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    said = archival.information(title, author)
    canvas._doc.info.format = lambda _: said
    content = MarkedContent(root)
    for marks in pages:
        _draw_page(canvas, marks, content)
    content.write(canvas._doc, language)
    archival.describe(canvas._doc, title, author, language)
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
                _draw_text(canvas, mark)
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


def _draw_text(canvas: Any, mark: Text) -> None:
    """Draw a line in reading order, each run at its place from the left."""
    y, size = PAGE_HEIGHT - mark.y, mark.style.size
    text = mark.text.removesuffix(HYPHEN)
    found = script.runs(text, mark.style.font, mark.rtl)
    widths = [_run_width(run, size) for run in found] if text != mark.text or len(found) > 1 else []
    for run in found:
        x = mark.x
        if widths:
            places = zip(found, widths, strict=True)
            x += sum(wide for other, wide in places if other.place < run.place)
        embedding.begin(_font(run.font), canvas._doc, run.font.startswith("latin"))
        canvas.setFont(run.font, size)
        if script.needs_shaping(run):
            _draw_shaped(canvas, run, x, y, size)
        else:
            canvas.drawString(x, y, run.text)
    if text != mark.text:
        # Only Latin words are broken: what was drawn last is their font, and ends on the right.
        canvas._code.append(f"/Span <</ActualText {pdf_text(HYPHEN)}>> BDC")
        canvas.drawString(mark.x + sum(widths), y, "-")
        canvas._code.append("EMC")


def _draw_shaped(canvas: Any, run: script.Run, x: float, y: float, size: float) -> None:
    """Draw glyphs in reading order, stepping back between them, so that the file reads in it."""
    font = _font(run.font)
    glyphs = script.shape(run)[0]
    letters = "".join(_letter_for(run.font, glyph.number, glyph.text) for glyph in glyphs)
    at = 0
    for subset, codes in font.splitString(letters, canvas._doc):
        name = font.getSubsetInternalName(subset, canvas._doc)
        code = [f"BT {name} {size:g} Tf"]
        pen, rise = 0.0, None
        for glyph, letter, byte in zip(glyphs[at:], letters[at:], codes, strict=False):
            if glyph.y != rise:
                code.append(f"{'] TJ ' if rise is not None else ''}1 0 0 1 ")
                code.append(f"{x + glyph.x * size / 1000:.3f} {y + glyph.y * size / 1000:.3f} Tm [")
                pen, rise = glyph.x, glyph.y
            back = pen - glyph.x
            code.append(f"{back:.1f}<{byte:02X}>" if abs(back) > 0.05 else f"<{byte:02X}>")
            pen = glyph.x + font.face.getCharWidth(ord(letter))
        canvas._code.append(" ".join([*code, "] TJ ET"]))
        at += len(codes)


@lru_cache(maxsize=4096)
def _letter_for(name: str, glyph: int, text: str) -> str:
    """Return a letter of private use that the library draws as this glyph, and means as `text`."""
    return embedding.private_letter(_font(name), glyph, text)


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

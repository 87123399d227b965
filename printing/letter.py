# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter as PDF: tagged, fonts embedded. The only file that imports reportlab.

The same document always gives the same bytes, so that a letter rendered twice is one letter.
"""

from __future__ import annotations

import io
import threading
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from kiosk.letters.drawings import Drawing
from printing import archival, embedding, script
from printing.codes import matrix
from printing.envelopes import STANDARD, Envelope
from printing.hyphens import hyphenation
from printing.layout import (
    HYPHEN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    Image,
    Mark,
    Node,
    Qr,
    Style,
    Text,
)
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
        accent = _colour(document.layout.colour)
        author = document.sender[0]
        return _written(pages, root, document.title, author, document.language, accent)


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


def _colour(digits: str) -> tuple[float, float, float]:
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _written(
    pages: list[list[Mark]],
    root: Node,
    title: str,
    author: str,
    language: str,
    accent: tuple[float, float, float] = _COLOURS["accent"],
) -> bytes:
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
    colours = {**_COLOURS, "accent": accent}
    for marks in pages:
        _draw_page(canvas, marks, content, colours)
    content.write(canvas._doc, language)
    archival.describe(canvas._doc, title, author, language)
    canvas.save()
    return out.getvalue()


class _Tagging:
    """Opens and closes the marked content of a page, so that each piece is in one."""

    def __init__(self, canvas: Any, content: MarkedContent) -> None:
        self._code = canvas._code
        self._content = content
        self._node: Node | None = None
        self._is_open = False

    def begin(self, node: Node | None) -> None:
        """Let what is drawn next belong to `node`; None: decoration."""
        if self._is_open and node is self._node:
            return
        self.end()
        self._code.append(ARTIFACT if node is None else self._content.claim(node))
        self._node, self._is_open = node, True

    def end(self) -> None:
        if self._is_open:
            self._code.append("EMC")
            self._is_open = False


def _draw_page(
    canvas: Any,
    marks: list[Mark],
    content: MarkedContent,
    colours: dict[str, tuple[float, float, float]],
) -> None:
    content.begin_page()
    tags = _Tagging(canvas, content)
    for mark in marks:
        if not isinstance(mark, Text) or not mark.parts:
            tags.begin(mark.node)
        match mark:
            case Text():
                canvas.setFillColorRGB(*colours[mark.style.colour])
                _draw_text(canvas, mark, tags)
            case Box():
                _draw_box(canvas, mark, colours)
            case Qr():
                _draw_code(canvas, mark)
                _place(content, mark.node, mark.x, mark.y, mark.side, mark.side)
            case Image():
                _draw_image(canvas, mark)
                if mark.node is not None:
                    _place(content, mark.node, mark.x, mark.y, mark.width, mark.height)
    tags.end()
    canvas.showPage()


def _place(
    content: MarkedContent, node: Node, x: float, y: float, width: float, height: float
) -> None:
    bottom = PAGE_HEIGHT - y - height
    content.set_box(node, (x, bottom, x + width, bottom + height))


def _draw_image(canvas: Any, mark: Image) -> None:
    """Draw outlines as they are, a picture in its rectangle."""
    drawing = mark.drawing
    if drawing.picture:
        # Flat on white: what lies behind a letter is paper.
        bottom = PAGE_HEIGHT - mark.y - mark.height
        canvas.drawImage(_picture(drawing.picture), mark.x, bottom, mark.width, mark.height)
        return
    canvas._code.append("q")
    across, down = mark.width / drawing.width, mark.height / drawing.height
    top = PAGE_HEIGHT - mark.y
    canvas._code.append(f"{across:.5f} 0 0 {-down:.5f} {mark.x:.3f} {top:.3f} cm")
    canvas._code.append(_outlines(drawing))
    canvas._code.append("Q")


@lru_cache(maxsize=64)
def _outlines(drawing: Drawing) -> str:
    """Return the operators that draw outlines (ISO 32000-1, 8.5)."""
    code: list[str] = []
    for shape in drawing.shapes:
        if shape.fill is not None:
            code.append("{:.4f} {:.4f} {:.4f} rg".format(*shape.fill))
        if shape.stroke is not None:
            code.append("{:.4f} {:.4f} {:.4f} RG".format(*shape.stroke))
            code.append(f"{shape.line_width:.4f} w {int(shape.round)} J {int(shape.round)} j")
        for letter, points in shape.commands:
            code.append(" ".join([*(f"{value:.3f}" for value in points), letter]))
        painted = {(True, True): "B", (True, False): "f", (False, True): "S"}
        operator = painted[shape.fill is not None, shape.stroke is not None]
        code.append(operator + ("*" if shape.even_odd and operator != "S" else ""))
    return "\n".join(code)


@lru_cache(maxsize=4)
def _picture(data: bytes) -> Any:
    from PIL import Image as Pictures
    from reportlab.lib.utils import ImageReader

    with Pictures.open(io.BytesIO(data), formats=("PNG",)) as found:
        clear = found.convert("RGBA")
        flat = Pictures.new("RGB", clear.size, "white")
        flat.paste(clear, mask=clear.getchannel("A"))
    return ImageReader(flat)


def _draw_text(canvas: Any, mark: Text, tags: _Tagging) -> None:
    """Draw a line in reading order, each run at its place from the left."""
    if mark.parts:
        _draw_parts(canvas, mark, tags)
        return
    y, size = PAGE_HEIGHT - mark.y, mark.style.size
    text = mark.text.removesuffix(HYPHEN)
    found = script.runs(text, mark.style.font, mark.rtl)
    widths = [_run_width(run, size) for run in found] if text != mark.text or len(found) > 1 else []
    for run in found:
        x = mark.x
        if widths:
            places = zip(found, widths, strict=True)
            x += sum(wide for other, wide in places if other.place < run.place)
        _draw_run(canvas, run, x, y, size)
    if text != mark.text:
        # Only Latin words are broken: what was drawn last is their font, and ends on the right.
        _draw_hyphen(canvas, mark.x + sum(widths), y)


def _draw_parts(canvas: Any, mark: Text, tags: _Tagging) -> None:
    """Draw a line whose parts are in more than one language, each part in its own tag."""
    y, size = PAGE_HEIGHT - mark.y, mark.style.size
    text = mark.text.removesuffix(HYPHEN)
    found = script.runs(text, mark.style.font, mark.rtl)
    widths = [_run_width(run, size) for run in found]
    at = 0
    for run in found:
        places = zip(found, widths, strict=True)
        x = mark.x + sum(wide for other, wide in places if other.place < run.place)
        for piece, node in _by_node(run, mark, at):
            tags.begin(node)
            _draw_run(canvas, piece, x, y, size)
            x += _run_width(piece, size)
        at += len(run.text)
    if text != mark.text:
        tags.begin(mark.parts[-1][1])
        _draw_hyphen(canvas, mark.x + sum(widths), y)


def _by_node(run: script.Run, mark: Text, at: int) -> Iterator[tuple[script.Run, Node]]:
    """Cut a run where another part begins; letters that join are not cut."""
    begins = [place for place, _ in mark.parts]
    first = max(bisect_right(begins, at) - 1, 0)
    if script.needs_shaping(run):
        yield run, mark.parts[first][1]
        return
    start = 0
    for place, _ in mark.parts[first + 1 :]:
        end = place - at
        if end >= len(run.text):
            break
        if end > start:
            yield replace(run, text=run.text[start:end]), mark.parts[first][1]
        start, first = max(end, start), first + 1
    yield replace(run, text=run.text[start:]), mark.parts[first][1]


def _draw_run(canvas: Any, run: script.Run, x: float, y: float, size: float) -> None:
    embedding.begin(_font(run.font), canvas._doc, run.font.startswith("latin"))
    canvas.setFont(run.font, size)
    if script.needs_shaping(run):
        _draw_shaped(canvas, run, x, y, size)
    else:
        canvas.drawString(x, y, run.text)


def _draw_hyphen(canvas: Any, x: float, y: float) -> None:
    """Draw a hyphen in the font that was used last, read as nothing."""
    canvas._code.append(f"/Span <</ActualText {pdf_text(HYPHEN)}>> BDC")
    canvas.drawString(x, y, "-")
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


def _draw_box(canvas: Any, box: Box, colours: dict[str, tuple[float, float, float]]) -> None:
    if box.fill:
        canvas.setFillColorRGB(*colours[box.fill])
    if box.line:
        canvas.setStrokeColorRGB(*colours[box.line])
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

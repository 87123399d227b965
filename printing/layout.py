# SPDX-License-Identifier: EUPL-1.2
"""Breaks text into lines and lines into pages. Pure: it measures through a function it is given.

A document becomes *rows*: strips that are never cut. Rows that belong together (a heading and
what follows, the first and last two lines of a paragraph) are chained. Pages are then filled
from the top. Every mark on a page belongs to a `Node` of the document's structure, or to none:
then it is decoration that a reader aloud skips. Lengths are points, y runs downward.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from kiosk.letters.drawings import Drawing
from printing.paper import Span, spans_of

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM

Measure: TypeAlias = Callable[[str, str, float], float]
"""Width in points of a text in a font (by name) at a size."""

Hyphenate: TypeAlias = Callable[[str], Sequence[int]]
"""Where a word may be broken, from left to right; nowhere for what is no word."""

HYPHEN = "\u00ad"
"""Ends a line that breaks a word: drawn as a hyphen, read as nothing."""
EMPTY_ENOUGH = 0.4
"""A word is broken only where the line would else stay empty for this part or more."""

_PLAIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123"
    "\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148"
    "\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b"
    "\u1e9e\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2039\u203a\u20ac]*"
)
_IDEOGRAPHS = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
_NEVER_FIRST = frozenset("、。，．：；！？）〕］｝〉》」』】％・…—,.:;!?)]}%")
_NEVER_LAST = frozenset("（〔［｛〈《「『【([{")


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks. `font` is ``regular`` or ``bold``; `colour` is ``ink``, ``accent``
    or ``quiet``."""

    size: float
    leading: float
    font: str = "regular"
    colour: str = "ink"


@dataclass(slots=True, eq=False)
class Node:
    """One element of the structure tree (ISO 32000-1, 14.8.4): a role and its children."""

    role: str
    children: list[Node] = field(default_factory=list)
    alternative: str = ""
    language: str = ""
    """Language of this part where it is another than the letter's (BCP 47)."""

    def add(self, role: str, alternative: str = "") -> Node:
        """Append a child and return it."""
        child = Node(role, alternative=alternative)
        self.children.append(child)
        return child


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text; `y` is its baseline, `rtl` the direction of its paragraph."""

    x: float
    y: float
    text: str
    style: Style
    node: Node | None = None
    rtl: bool = False
    parts: tuple[tuple[int, Node], ...] = ()
    """Where the text is in more than one language: where each part begins, and its node."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `fill` and `line` are colour names or empty. Always decoration."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    line: str = ""
    radius: float = 0.0
    node: Node | None = None


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code with its top left corner at (x, y) and a side in points."""

    x: float
    y: float
    side: float
    content: str
    node: Node


@dataclass(frozen=True, slots=True)
class Image:
    """A drawing or a picture in the rectangle with its top left corner at (x, y).

    Without a node it is decoration.
    """

    x: float
    y: float
    width: float
    height: float
    drawing: Drawing
    node: Node | None = None


Mark: TypeAlias = Text | Box | Qr | Image


@dataclass(slots=True)
class Row:
    """A strip that is never cut: its marks lie relative to its top."""

    height: float
    marks: list[Mark] = field(default_factory=list)
    chained: bool = False
    """Must stand on the same page as the next row."""
    framed: bool = False
    space: bool = False
    """Only air: dropped at the top of a page."""
    breaks: bool = False
    """Begins a page."""


@dataclass(frozen=True, slots=True)
class Area:
    """Where rows may go on a page: from `top` to `bottom`."""

    top: float
    bottom: float


def is_plain(text: str) -> bool:
    """Tell whether the letters' own font has all of `text`, in the order in which it is read."""
    return _PLAIN.fullmatch(text) is not None


def wrap(
    text: str, style: Style, width: float, measure: Measure, hyphenate: Hyphenate | None = None
) -> list[str]:
    """Break `text` into lines no wider than `width`.

    Lines end at spaces, between ideographs, and with `hyphenate` within a word where a line
    would else stay almost empty. A word that is still too wide is cut.
    """
    lines: list[str] = []
    line, used = "", 0.0

    def size(words: str) -> float:
        return measure(words, style.font, style.size)

    for before, piece in _pieces(text):
        word = piece
        while word:
            gap = size(before) if line and before else 0.0
            wide = size(word)
            room = width - used - gap
            if wide <= room:
                line = f"{line}{before}{word}" if line else word
                used += gap + wide
                break
            part = ""
            if hyphenate is not None and (wide > width or room > EMPTY_ENOUGH * width):
                part = _broken(word, room, hyphenate, size)
            if part:
                line = f"{line}{before}{part}{HYPHEN}" if line else part + HYPHEN
            elif not line:
                part = _cut(word, width, size)
                line = part
            lines.append(line)
            line, used, word = "", 0.0, word[len(part) :]
    return [*lines, line] if line else lines


def _pieces(text: str) -> Iterable[tuple[str, str]]:
    """Yield what is never broken without need, each with the space that stands before it."""
    # Only at plain spaces: a no-break space keeps an amount or a phone number together.
    for word in filter(None, text.replace("\n", " ").split(" ")):
        before = " "
        if not _IDEOGRAPHS.search(word):
            yield before, word
            continue
        piece = ""
        for letter in word:
            apart = _IDEOGRAPHS.match(letter) or (piece and _IDEOGRAPHS.match(piece[-1]))
            held = letter in _NEVER_FIRST or (piece and piece[-1] in _NEVER_LAST)
            if piece and apart and not held:
                yield before, piece
                before, piece = "", ""
            piece += letter
        yield before, piece


def _broken(word: str, room: float, hyphenate: Hyphenate, size: Callable[[str], float]) -> str:
    """Return the longest beginning of `word` that fits with its hyphen, or nothing."""
    for place in reversed(hyphenate(word)):
        if size(word[:place] + HYPHEN) <= room:
            return word[:place]
    return ""


def _cut(word: str, width: float, size: Callable[[str], float]) -> str:
    """Return as many letters of a word as fit, at least one."""
    end = len(word) - 1
    while end > 1 and size(word[:end]) > width:
        end -= 1
    return word[: max(end, 1)]


def text_rows(
    text: str,
    style: Style,
    x: float,
    width: float,
    node: Node,
    measure: Measure,
    hyphenate: Hyphenate | None = None,
) -> list[Row]:
    """Return a paragraph's rows, one for each line, without widows or orphans.

    A text that is all in another language gives its node that language; one that is so in part
    gives it a child for each part.
    """
    lines = wrap(text, style, width, measure, hyphenate) or [""]
    spans = spans_of(text)
    parts = _parts(text, spans, lines, node)
    baseline = (style.leading - style.size) / 2 + style.size * 0.8
    rows = []
    for index, line in enumerate(lines):
        # The space that the line break stands for keeps words apart when text is extracted.
        last = index == len(lines) - 1
        joined = last or line.endswith(HYPHEN) or bool(_IDEOGRAPHS.match(line[-1]))
        shown = line if joined else line + " "
        mark = Text(x, baseline, shown, style, node, parts=parts[index] if parts else ())
        near_edge = index == 0 or index == len(lines) - 2
        rows.append(Row(style.leading, [mark], chained=near_edge and not last))
    return rows


def _parts(
    text: str, spans: Sequence[Span], lines: Sequence[str], node: Node
) -> list[tuple[tuple[int, Node], ...]]:
    """Return for each line where its parts in one language begin, and the node of each."""
    if not spans:
        return []
    if len(spans) == 1 and spans[0].end - spans[0].start >= len(text.strip()):
        node.language = spans[0].language
        return []
    owners: list[Node] = []
    at = 0
    for span in (*spans, Span(len(text), len(text), "")):
        if span.start > at:
            owners += [node.add("Span")] * (span.start - at)
        if span.end > span.start:
            part = node.add("Span")
            part.language = span.language
            owners += [part] * (span.end - span.start)
        at = span.end
    found, at = [], 0
    for line in lines:
        begins: list[tuple[int, Node]] = []
        for place, letter in enumerate(line):
            while at < len(text) and text[at] != letter and letter != HYPHEN:
                at += 1
            owner = owners[min(at, len(owners) - 1)]
            if not begins or begins[-1][1] is not owner:
                begins.append((place, owner))
            at += letter != HYPHEN
        found.append(tuple(begins))
    return found


def air(height: float, *, chained: bool = False) -> Row:
    """Return empty space that vanishes at the top of a page."""
    return Row(height, chained=chained, space=True)


def beside(left: Sequence[Row], right: Sequence[Row]) -> list[Row]:
    """Put two columns of rows side by side, line by line, the left one read first."""
    rows = []
    for index in range(max(len(left), len(right))):
        parts = [side[index] for side in (left, right) if index < len(side)]
        marks = [mark for part in parts for mark in part.marks]
        rows.append(Row(max(part.height for part in parts), marks, any(p.chained for p in parts)))
    return rows


def chain(rows: list[Row]) -> list[Row]:
    """Keep all rows on one page, together with what follows."""
    for row in rows:
        row.chained = True
    return rows


def paginate(rows: Sequence[Row], first: Area, others: Area) -> list[list[tuple[float, Row]]]:
    """Give each row a page and a top. A chain longer than a page is cut where the page ends."""
    pages: list[list[tuple[float, Row]]] = [[]]
    area, y = first, first.top
    for group in _groups(rows):
        height = sum(row.height for row in group)
        if y + height > area.bottom and pages[-1] and not all(row.space for row in group):
            pages.append([])
            area, y = others, others.top
        for row in group:
            if row.breaks and pages[-1]:
                pages.append([])
                area, y = others, others.top
                continue
            if row.space and not pages[-1]:
                continue
            if y + row.height > area.bottom and pages[-1] and not row.space:
                pages.append([])
                area, y = others, others.top
            pages[-1].append((y, row))
            y += row.height
    return pages


def _groups(rows: Sequence[Row]) -> Iterable[list[Row]]:
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.chained:
            yield group
            group = []
    if group:
        yield group


def placed(rows: Iterable[tuple[float, Row]]) -> list[Mark]:
    """Return the marks of rows that have their place, in page coordinates."""
    return [replace(mark, y=mark.y + top) for top, row in rows for mark in row.marks]

# SPDX-License-Identifier: EUPL-1.2
"""Breaks text into lines and lines into pages. Pure: it measures through a function it is given.

A document becomes *rows*: strips that are never cut. Rows that belong together (a heading and
what follows, the first and last two lines of a paragraph) are chained. Pages are then filled
from the top. Every mark on a page belongs to a `Node` of the document's structure, or to none:
then it is decoration that a reader aloud skips. Lengths are points, y runs downward.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM

Measure: TypeAlias = Callable[[str, str, float], float]
"""Width in points of a text in a font (by name) at a size."""


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
    """A piece of text; `y` is its baseline."""

    x: float
    y: float
    text: str
    style: Style
    node: Node | None = None


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


Mark: TypeAlias = Text | Box | Qr


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


@dataclass(frozen=True, slots=True)
class Area:
    """Where rows may go on a page: from `top` to `bottom`."""

    top: float
    bottom: float


def wrap(text: str, style: Style, width: float, measure: Measure) -> list[str]:
    """Break `text` at its spaces into lines no wider than `width`; a longer word is cut."""
    space = measure(" ", style.font, style.size)
    lines: list[str] = []
    line, used = "", 0.0
    for word in _pieces(text, style, width, measure):
        size = measure(word, style.font, style.size)
        if line and used + space + size > width:
            lines.append(line)
            line, used = word, size
        else:
            used += size + (space if line else 0)
            line = f"{line} {word}" if line else word
    return [*lines, line] if line else lines


def _pieces(text: str, style: Style, width: float, measure: Measure) -> Iterable[str]:
    # Only at plain spaces: a no-break space keeps an amount or a phone number together.
    for word in filter(None, text.replace("\n", " ").split(" ")):
        if measure(word, style.font, style.size) <= width:
            yield word
            continue
        while measure(word, style.font, style.size) > width and len(word) > 1:
            end = len(word) - 1
            while end > 1 and measure(word[:end], style.font, style.size) > width:
                end -= 1
            yield word[:end]
            word = word[end:]  # noqa: PLW2901 - what is left of it
        yield word


def text_rows(
    text: str, style: Style, x: float, width: float, node: Node, measure: Measure
) -> list[Row]:
    """Return a paragraph's rows, one for each line, without widows or orphans."""
    lines = wrap(text, style, width, measure)
    baseline = (style.leading - style.size) / 2 + style.size * 0.8
    rows = []
    for index, line in enumerate(lines):
        # The space that the line break stands for keeps words apart when text is extracted.
        last = index == len(lines) - 1
        mark = Text(x, baseline, line if last else line + " ", style, node)
        near_edge = index == 0 or index == len(lines) - 2
        rows.append(Row(style.leading, [mark], chained=near_edge and not last))
    return rows


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

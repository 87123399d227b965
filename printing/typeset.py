# SPDX-License-Identifier: EUPL-1.2
"""Turns a letter's blocks into pages of marks: the house style of paper, without a PDF library.

The window of the envelope (`printing.envelopes`) shows the addressee and nothing else. In
large print the text is set again at 18 points over the full width; only the window and the
line beside it keep their size, because the envelope does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from printing.envelopes import SLACK, STANDARD, Envelope
from printing.layout import (
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Area,
    Box,
    Hyphenate,
    Mark,
    Measure,
    Node,
    Qr,
    Row,
    Style,
    Text,
    air,
    beside,
    chain,
    paginate,
    placed,
    text_rows,
    wrap,
)
from printing.paper import (
    Amounts,
    Bullets,
    Frame,
    Heading,
    LetterBlock,
    LetterDocument,
    Paragraph,
    TaskEntry,
)

LEFT = 25 * MM
REFERENCES_LEFT = 122 * MM
BODY_TOP = 99 * MM
NEXT_TOP = 22 * MM
BOTTOM = 279 * MM
FOOT_BOTTOM = 277 * MM
FOOT_LINE = 287 * MM
PADDING = 5 * MM


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes of one format of the letter, in points."""

    width: float
    body: Style
    strong: Style
    title: Style
    heading: Style
    small: Style
    envelope: Style
    """Addressee and references: capped, because the window stays as it is."""
    labels: float
    """Width of the column of labels."""
    when: float
    """Width of the column that says by when; 0: it stands under what to do."""
    breaks_tasks: bool
    code: float
    """Side of the QR code."""


NORMAL = Look(
    width=148 * MM,
    body=Style(11, 15.5),
    strong=Style(11, 15.5, "bold"),
    title=Style(17, 22, "bold"),
    heading=Style(12.5, 17, "bold", "accent"),
    small=Style(9, 12.5),
    envelope=Style(11, 15),
    labels=26 * MM,
    when=38 * MM,
    breaks_tasks=False,
    code=24 * MM,
)
LARGE = Look(
    width=165 * MM,
    body=Style(18, 25),
    strong=Style(18, 25, "bold"),
    title=Style(24, 31, "bold"),
    heading=Style(20, 27, "bold", "accent"),
    small=Style(18, 24),
    envelope=Style(14, 18),
    labels=42 * MM,
    when=0,
    breaks_tasks=True,
    code=30 * MM,
)
_HALL = Style(16, 20, "bold", "accent")


def typeset(
    document: LetterDocument,
    measure: Measure,
    hyphenate: Hyphenate | None = None,
    *,
    envelope: Envelope = STANDARD,
    rtl: bool = False,
) -> tuple[list[list[Mark]], Node]:
    """Return the pages of a letter and the root of its structure.

    With `rtl` all below the window is mirrored; the window stays where envelopes have it.
    """
    return _Setter(document, measure, hyphenate, envelope, rtl).pages()


def address_node(root: Node) -> Node:
    """Return the part of a letter's structure that is its addressee."""
    return root.children[1]


class _Setter:
    def __init__(
        self,
        document: LetterDocument,
        measure: Measure,
        hyphenate: Hyphenate | None,
        envelope: Envelope,
        rtl: bool,
    ) -> None:
        self._document = document
        self._measure = measure
        self._hyphenate = hyphenate
        self._envelope = envelope
        self._rtl = rtl
        self._look = LARGE if document.large_print else NORMAL
        self._root = Node("Document")

    def pages(self) -> tuple[list[list[Mark]], Node]:
        head = self._letterhead()
        body: list[Row] = []
        for block in self._document.blocks:
            rows = self._block(block)
            first_task = isinstance(block, TaskEntry) and block.number == 1
            if body and (first_task or isinstance(block, Bullets)):
                _hold(body)
            body += rows
        foot, foot_top = self._foot()
        sheets = paginate(body, Area(BODY_TOP, foot_top - 5 * MM), Area(NEXT_TOP, BOTTOM))
        pages: list[list[Mark]] = []
        for number, sheet in enumerate(sheets, start=1):
            marks: list[Mark] = [*self._frames(sheet), *placed(sheet)]
            if number == 1:
                marks += foot
            else:
                hall = self._document.sender[0]
                marks.insert(0, Text(LEFT, 15 * MM, hall, Style(9.5, 13, "bold", "accent")))
            marks.append(self._page_line(number, len(sheets)))
            if self._rtl:
                marks = [self._mirrored(mark) for mark in marks]
            pages.append([*head, *marks] if number == 1 else marks)
        return pages, self._root

    def _mirrored(self, mark: Mark) -> Mark:
        """Return a mark as it stands when the column is read from the right."""
        both = 2 * LEFT + self._look.width
        match mark:
            case Text():
                width = self._measure(mark.text, mark.style.font, mark.style.size)
                return replace(mark, x=both - mark.x - width, rtl=True)
            case Box():
                return replace(mark, x=both - mark.x - mark.width)
            case Qr():
                return replace(mark, x=both - mark.x - mark.side)

    # --- fixed parts of the first page -----------------------------------------------------

    def _letterhead(self) -> list[Mark]:
        document, root = self._document, self._root
        sender = root.add("P")
        marks: list[Mark] = [Text(LEFT, 25 * MM, document.sender[0] + " ", _HALL, sender)]
        envelope = self._look.envelope
        detail = replace(envelope, size=envelope.size - 1.5, leading=envelope.leading - 2)
        y = 20.5 * MM
        for line in document.sender[1:]:
            marks.append(Text(REFERENCES_LEFT, y, line + " ", detail, sender))
            y += detail.leading
        window, place = root.add("P"), self._envelope
        y = place.text_top + envelope.size
        lines, style = _window_lines(document.addressee, envelope, place, self._measure)
        for line in lines:
            marks.append(Text(place.text_left, y, line + " ", style, window))
            y += style.leading
        facts = root.add("L")
        y = place.text_top + detail.size
        label, value = replace(detail, colour="quiet"), replace(envelope, font="bold")
        x = LEFT if place.on_the_right else REFERENCES_LEFT
        room = (place.left - 2 * SLACK if place.on_the_right else PAGE_WIDTH - 12 * MM) - x
        for fact in document.references:
            item = facts.add("LI")
            marks.append(Text(x, y, fact.label + " ", label, item.add("Lbl")))
            y += envelope.leading - 1.5
            body = item.add("LBody")
            for line in wrap(fact.value, value, room, self._measure):
                marks.append(Text(x, y, line + " ", value, body))
                y += envelope.leading
            y += 4
        marks += [Box(5 * MM, fold, 4 * MM, 0.4, fill="quiet") for fold in place.folds]
        return marks

    def _foot(self) -> tuple[list[Mark], float]:
        """Return the way back at the foot of the first page, and where it begins."""
        look, code = self._look, self._document.code
        group = self._root.add("Div")
        figure = group.add("Figure", self._document.code_alternative)
        purpose, words = group.add("P"), group.add("P")
        x = LEFT + look.code + 6 * MM
        style = Style(look.small.size, look.small.leading)
        lines = wrap(code.purpose, style, look.width - look.code - 6 * MM, self._measure)
        big = Style(look.body.size + 4, look.body.leading + 5, "bold")
        height = max(look.code, len(lines) * style.leading + big.leading + style.size * 0.6)
        top = FOOT_BOTTOM - height
        marks: list[Mark] = [
            Box(LEFT, top - 4 * MM, look.width, 0.6, fill="quiet"),
            Qr(LEFT, top, look.code, code.payload, figure),
        ]
        y = top + style.size
        for line in lines:
            marks.append(Text(x, y, line + " ", style, purpose))
            y += style.leading
        marks.append(Text(x, y + big.size * 0.55, code.words, big, words))
        return marks, top - 4 * MM

    def _page_line(self, number: int, count: int) -> Mark:
        words = self._document.page_text.replace("{page}", str(number))
        style = Style(self._look.small.size, self._look.small.leading, "regular", "quiet")
        return Text(LEFT, FOOT_LINE, words.replace("{pages}", str(count)), style)

    def _frames(self, rows: list[tuple[float, Row]]) -> list[Mark]:
        framed = [(top, row) for top, row in rows if row.framed]
        if not framed:
            return []
        top = framed[0][0] - (PADDING * 0.6 if framed[0][1].marks else 0)
        bottom, last = framed[-1]
        # A frame that goes on over the page is closed and opened again with the same air.
        height = bottom + last.height - top + (PADDING * 0.6 if last.marks else 0)
        return [Box(LEFT, top, self._look.width, height, "tint", "accent", 2 * MM)]

    # --- blocks ----------------------------------------------------------------------------

    def _block(self, block: LetterBlock) -> list[Row]:
        look = self._look
        match block:
            case Heading(text, 1):
                rows = self._lines(text, look.title, self._root.add("H1"))
                return [*chain(rows), air(look.body.leading * 0.4, chained=True)]
            case Heading(text, _):
                rows = self._lines(text, look.heading, self._root.add("H2"))
                return [air(look.body.leading * 0.8, chained=True), *chain(rows)]
            case Paragraph(text, strong):
                style = look.strong if strong else look.body
                rows = self._lines(text, style, self._root.add("P"))
                return [*rows, air(look.body.leading * 0.35)]
            case Bullets(items):
                return self._bullets(items)
            case Frame():
                return self._frame(block)
            case TaskEntry():
                return self._task(block)
            case Amounts():
                return self._amounts(block)

    def _lines(
        self, text: str, style: Style, node: Node, indent: float = 0, width: float = 0
    ) -> list[Row]:
        room = width or self._look.width - indent
        return text_rows(text, style, LEFT + indent, room, node, self._measure, self._hyphenate)

    def _bullets(self, items: tuple[str, ...]) -> list[Row]:
        look = self._look
        indent = look.body.size * 1.2
        found: list[Row] = []
        group = self._root.add("L")
        for item in items:
            entry = group.add("LI")
            label, body = entry.add("Lbl"), entry.add("LBody")
            rows = self._lines(item, look.body, body, indent)
            dot = Text(LEFT + look.body.size * 0.3, rows[0].marks[0].y, "• ", look.body, label)
            rows[0].marks.insert(0, dot)
            found += chain(rows)
        found[-1].chained = False
        return [*found, air(look.body.leading * 0.35)]

    def _frame(self, frame: Frame) -> list[Row]:
        look = self._look
        group = self._root.add("Div")
        inner = look.width - 2 * PADDING
        rows = [Row(PADDING * 0.7, chained=True)]
        rows += chain(self._lines(frame.title, look.heading, group.add("H2"), PADDING, inner))
        steps = group.add("L")
        for step in frame.steps:
            rows += self._step(step.text, step.when, steps.add("LI").add("LBody"))
        if frame.needs:
            rows.append(Row(look.body.leading * 0.5))
            title = self._lines(frame.needs_title, look.strong, group.add("P"), PADDING, inner)
            rows += chain(title)
            needs = group.add("L")
            for need in frame.needs:
                rows += self._step(need, "", needs.add("LI").add("LBody"))
        rows[-1].chained = True
        rows.append(Row(PADDING * 0.8))
        for row in rows:
            row.framed = True
        return [air(look.body.leading * 0.5), *rows, air(look.body.leading * 0.5)]

    def _step(self, text: str, when: str, body: Node) -> list[Row]:
        """Return one thing to do with its box; by when stands beside it, or under it if large."""
        look = self._look
        indent = PADDING + look.body.size * 1.7
        room = look.width - PADDING - indent
        beside_it = bool(when) and look.when > 0
        width = room - look.when - 4 * MM if beside_it else room
        lines = self._lines(text, look.body, body.add("P"), indent, width)
        baseline = lines[0].marks[0].y
        side = look.body.size * 0.82
        tick = Box(LEFT + PADDING, baseline - side, side, side, "paper", "ink", 1)
        if beside_it:
            lines[-1].marks = [_spaced(mark) for mark in lines[-1].marks]
            right = indent + width + 4 * MM
            times = self._lines(when, look.strong, body.add("P"), right, look.when)
            lines = beside(lines, times)
        elif when:
            lines += self._lines(when, look.strong, body.add("P"), indent, room)
        lines[0].marks.append(tick)
        gap = Row(look.body.leading * 0.3, chained=True)
        return [gap, *chain(lines[:-1]), lines[-1]]

    def _task(self, task: TaskEntry) -> list[Row]:
        look = self._look
        group = self._root.add("Div")
        indent = look.body.size * 1.8
        title = self._lines(task.title, look.strong, group.add("H3"), indent)
        number = Text(LEFT, title[0].marks[0].y, f"{task.number}. ", look.strong)
        title[0].marks.insert(0, number)
        rows = [air(look.body.leading * 0.45, chained=True), *chain(title)]
        rows += chain(self._lines(task.summary, look.body, group.add("P"), indent))
        facts = group.add("L")
        quiet = replace(look.body, colour="quiet")
        for fact in task.facts:
            item = facts.add("LI")
            label = self._lines(fact.label, quiet, item.add("Lbl"), indent, look.labels)
            label[-1].marks = [_spaced(mark) for mark in label[-1].marks]
            x = indent + look.labels
            width = look.width - x
            value = self._lines(fact.value, look.body, item.add("LBody"), x, width)
            pair = chain(beside(label, value))
            # A large task may go over the page between two facts, a small one stays whole.
            pair[-1].chained = not look.breaks_tasks
            rows += pair
        rows[-1].chained = False
        return rows

    def _amounts(self, table: Amounts) -> list[Row]:
        look = self._look
        node = self._root.add("Table")
        rows: list[Row] = []
        for index, fact in enumerate((*table.rows, table.total)):
            total = index == len(table.rows)
            style = look.strong if total else look.body
            line = node.add("TR")
            value_width = self._measure(fact.value, style.font, style.size)
            room = look.width - value_width - 4 * MM
            label = self._lines(fact.label, style, line.add("TH"), 0, room)
            label[-1].marks = [_spaced(mark) for mark in label[-1].marks]
            baseline = label[-1].marks[0].y
            right = LEFT + look.width - value_width
            label[-1].marks.append(Text(right, baseline, fact.value, style, line.add("TD")))
            if total:
                label[0].marks.append(Box(LEFT, 0, look.width, 0.5, fill="quiet"))
            rows += chain(label)
        rows[-1].chained = False
        return [*rows, air(look.body.leading * 0.4)]


def _window_lines(
    lines: Sequence[str], style: Style, place: Envelope, measure: Measure
) -> tuple[list[str], Style]:
    """Fit the addressee into the window: smaller type if need be, long lines broken.

    What still does not fit is left out above the last line: without postcode and town no
    letter arrives.
    """
    fitted: list[list[str]] = []
    for size in (style, NORMAL.envelope):
        # Two spaces before the town are the post's own rule; breaking would make them one.
        fitted = [
            [line]
            if measure(line, size.font, size.size) <= place.text_width
            else wrap(line, size, place.text_width, measure)
            for line in lines
        ]
        most = int((place.text_bottom - place.text_top) // size.leading)
        if sum(map(len, fitted)) <= most:
            break
    above = [part for parts in fitted[:-1] for part in parts]
    last = fitted[-1][:2]
    return [*above[: most - len(last)], *last], size


def _hold(rows: list[Row]) -> None:
    """Keep the sentence that introduces a list on the page where the list begins."""
    for row in reversed(rows):
        if row.chained:
            break
        row.chained = True


def _spaced(mark: Mark) -> Mark:
    """End a label with a space, so that extracted text keeps it apart from its value."""
    if isinstance(mark, Text) and not mark.text.endswith(" "):
        return Text(mark.x, mark.y, mark.text + " ", mark.style, mark.node)
    return mark


__all__ = ["PAGE_HEIGHT", "PAGE_WIDTH", "typeset"]

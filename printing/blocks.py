# SPDX-License-Identifier: EUPL-1.2
"""Sets the blocks of a letter as rows: how a heading, a frame or a table looks on paper."""

from __future__ import annotations

from dataclasses import replace

from kiosk.letters.drawings import pictogram
from printing.layout import (
    MM,
    Box,
    Hyphenate,
    Image,
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
    text_rows,
)
from printing.looks import Look
from printing.paper import (
    Amounts,
    Bullets,
    Fact,
    Facts,
    Frame,
    Heading,
    LetterBlock,
    NewPage,
    Paragraph,
    Picture,
    Signature,
    TaskEntry,
    Transfer,
)

PADDING = 5 * MM
NARROW = 12
"""Sizes of type that a column needs to be one."""


class BlockSetter:
    """Sets blocks in a column that begins at `left` and is `width` wide, below `root`."""

    def __init__(
        self,
        look: Look,
        left: float,
        width: float,
        root: Node,
        measure: Measure,
        hyphenate: Hyphenate | None,
    ) -> None:
        self._look = look
        self._left = left
        self._width = width
        self._root = root
        self._measure = measure
        self._hyphenate = hyphenate

    def rows(self, block: LetterBlock) -> list[Row]:
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
            case Facts(facts):
                rows = self._facts(facts, 0, self._root, labels=self._label_column(facts))
                return [*rows, air(look.body.leading * 0.4)]
            case Transfer():
                return self._transfer(block)
            case Picture():
                return self._picture(block)
            case Signature(labels):
                return self._signature(labels)
            case NewPage():
                return [Row(0, breaks=True)]

    def _lines(
        self, text: str, style: Style, node: Node, indent: float = 0, width: float = 0
    ) -> list[Row]:
        room = width or self._width - indent
        return text_rows(
            text, style, self._left + indent, room, node, self._measure, self._hyphenate
        )

    def _bullets(self, items: tuple[str, ...]) -> list[Row]:
        look = self._look
        indent = look.body.size * 1.2
        found: list[Row] = []
        group = self._root.add("L")
        for item in items:
            entry = group.add("LI")
            label, body = entry.add("Lbl"), entry.add("LBody")
            rows = self._lines(item, look.body, body, indent)
            dot = Text(
                self._left + look.body.size * 0.3, rows[0].marks[0].y, "• ", look.body, label
            )
            rows[0].marks.insert(0, dot)
            found += chain(rows)
        found[-1].chained = False
        return [*found, air(look.body.leading * 0.35)]

    def _frame(self, frame: Frame) -> list[Row]:
        look = self._look
        group = self._root.add("Div")
        inner = self._width - 2 * PADDING
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
        room = self._width - PADDING - indent
        beside_it = bool(when) and look.when > 0
        width = room - look.when - 4 * MM if beside_it else room
        lines = self._lines(text, look.body, body.add("P"), indent, width)
        baseline = lines[0].marks[0].y
        side = look.body.size * 0.82
        tick = Box(self._left + PADDING, baseline - side, side, side, "paper", "ink", 1)
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
        number = Text(self._left, title[0].marks[0].y, f"{task.number}. ", look.strong)
        title[0].marks.insert(0, number)
        rows = [air(look.body.leading * 0.45, chained=True), *chain(title)]
        rows += chain(self._lines(task.summary, look.body, group.add("P"), indent))
        rows += self._facts(task.facts, indent, group, together=not look.breaks_tasks)
        return rows

    def _facts(
        self,
        facts: tuple[Fact, ...],
        indent: float,
        parent: Node,
        *,
        together: bool = True,
        labels: float = 0,
    ) -> list[Row]:
        """Return labels with their values beside them; `together`: on one page."""
        look = self._look
        column = labels or look.labels
        group = parent.add("L")
        quiet = replace(look.body, colour="quiet")
        # Where a column of values would hold a word or two a line, they stand under their labels.
        stacked = self._width - indent - column < NARROW * look.body.size
        rows: list[Row] = []
        for fact in facts:
            item = group.add("LI")
            room = self._width - indent if stacked else column - 2 * MM
            label = self._lines(fact.label, quiet, item.add("Lbl"), indent, room)
            label[-1].marks = [_spaced(mark) for mark in label[-1].marks]
            x = indent if stacked else indent + column
            value = self._lines(fact.value, look.body, item.add("LBody"), x, self._width - x)
            pair = chain([*label, *value] if stacked else beside(label, value))
            pair[-1].chained = together
            rows += [Row(look.body.leading * 0.2, chained=True), *pair] if stacked else pair
        rows[-1].chained = False
        return rows

    def _label_column(self, facts: tuple[Fact, ...]) -> float:
        """Return the width of a column for these labels: as wide as they need, at most half."""
        body = self._look.body
        widest = max(self._measure(fact.label, body.font, body.size) for fact in facts)
        return max(self._look.labels, min(widest + 4 * MM, self._width * 0.5))

    def _transfer(self, block: Transfer) -> list[Row]:
        """Return the bank's code with the same in words beside it, on one page."""
        look = self._look
        group = self._root.add("Div")
        figure = group.add("Figure", block.alternative)
        side = look.code * 1.25
        indent = side + 6 * MM
        purpose = self._lines(block.code.purpose, look.body, group.add("P"), indent)
        quiet = side * 0.09
        below = side + 2 * quiet - sum(row.height for row in purpose)
        if look.when > 0:
            facts = self._facts(block.rows, indent, group)
            rows = [*purpose, Row(look.body.leading * 0.3), *facts]
        else:
            # In large print the numbers need the whole width, under the code.
            facts = self._facts(block.rows, 0, group, labels=self._label_column(block.rows))
            rows = [*purpose, Row(max(below, look.body.leading * 0.3)), *facts]
        rows[0].marks.insert(0, Qr(self._left, quiet, side, block.code.payload, figure))
        missing = side + 2 * quiet - sum(row.height for row in rows)
        if missing > 0:
            rows.append(Row(missing))
        rows = [air(look.body.leading * 0.3, chained=True), *chain(rows)]
        rows[-1].chained = False
        return [*rows, air(look.body.leading * 0.4)]

    def _picture(self, block: Picture) -> list[Row]:
        """Return a pictogram with its sentence beside it."""
        look = self._look
        side = look.body.leading * 2.3
        node = self._root.add("Figure", block.alternative) if block.alternative else None
        rows = self._lines(block.text, look.strong, self._root.add("P"), side + 4 * MM)
        if block.big:
            rows += self._lines(block.big, look.title, self._root.add("P"), side + 4 * MM)
        drawing = pictogram(block.icon)
        missing = side - sum(row.height for row in rows)
        if missing > 0:
            # A single line stands at the middle of its picture.
            rows = [Row(missing / 2), *rows, Row(missing / 2)]
        if drawing is not None:
            rows[0].marks.insert(0, Image(self._left, 0, side, side, drawing, node))
        rows = chain(rows)
        rows[-1].chained = False
        return [*rows, air(look.body.leading * 0.5)]

    def _signature(self, labels: tuple[str, ...]) -> list[Row]:
        """Return lines to write on, each with what goes there."""
        look = self._look
        indent = look.labels * 1.6
        rows: list[Row] = []
        for label in labels:
            rows.append(Row(look.body.leading * 1.1, chained=True))
            found = self._lines(label, look.body, self._root.add("P"), 0, indent - 4 * MM)
            at = found[-1].marks[-1].y + 2
            line = Box(self._left + indent, at, self._width - indent, 0.7, fill="ink")
            found[-1].marks.append(line)
            rows += chain(found)
        rows[-1].chained = False
        return [*rows, air(look.body.leading * 0.6)]

    def _amounts(self, table: Amounts) -> list[Row]:
        look = self._look
        node = self._root.add("Table")
        rows: list[Row] = []
        for index, fact in enumerate((*table.rows, table.total)):
            total = index == len(table.rows)
            style = look.strong if total else look.body
            line = node.add("TR")
            value_width = self._measure(fact.value, style.font, style.size)
            room = self._width - value_width - 4 * MM
            label = self._lines(fact.label, style, line.add("TH"), 0, room)
            label[-1].marks = [_spaced(mark) for mark in label[-1].marks]
            baseline = label[-1].marks[0].y
            right = self._left + self._width - value_width
            label[-1].marks.append(Text(right, baseline, fact.value, style, line.add("TD")))
            if total:
                label[0].marks.append(Box(self._left, 0, self._width, 0.5, fill="quiet"))
            rows += chain(label)
        rows[-1].chained = False
        return [*rows, air(look.body.leading * 0.4)]


def hold(rows: list[Row]) -> None:
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

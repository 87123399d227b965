# SPDX-License-Identifier: EUPL-1.2
"""Turns a letter's blocks into pages of marks: the house style of paper, without a PDF library.

The window of the envelope (`printing.envelopes`) shows the addressee and nothing else. In
large print the text is set again at 18 points over the full width; only the window and the
line beside it keep their size, because the envelope does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.letters.drawings import DrawingError, kept
from printing.blocks import PADDING, BlockSetter, hold
from printing.envelopes import SLACK, STANDARD, Envelope
from printing.layout import (
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Area,
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
    paginate,
    placed,
    wrap,
)
from printing.looks import LOOKS, NORMAL
from printing.paper import (
    Bullets,
    Fact,
    LetterDocument,
    Paragraph,
    Signature,
    TaskEntry,
    spans_of,
)

REFERENCES_LEFT = 122 * MM
FOOT_LINE = 287 * MM
HEAD_TOP = 12 * MM
HOME_LANGUAGE = "nl"


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
    window = root.children[1]
    return window.children[-1] if window.children else window


def window_nodes(root: Node) -> tuple[Node, ...]:
    """Return the parts that may show in the window: the line back, and the addressee."""
    window = root.children[1]
    return tuple(window.children) or (window,)


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
        self._look = LOOKS[document.form.on_paper]
        layout = document.layout
        self._left = layout.left * MM
        self._width = PAGE_WIDTH - self._left - min(layout.right * MM, self._look.right)
        # A frame that goes on over the page is closed above the line at the foot.
        foot = FOOT_LINE - self._look.small.size - PADDING
        self._bottom = min(PAGE_HEIGHT - layout.bottom * MM, foot)
        self._root = Node("Document")

    def pages(self) -> tuple[list[list[Mark]], Node]:
        head, body_top = self._letterhead()
        setter = BlockSetter(
            self._look, self._left, self._width, self._root, self._measure, self._hyphenate
        )
        body: list[Row] = []
        last = len(self._document.blocks) - 1
        for index, block in enumerate(self._document.blocks):
            rows = setter.rows(block)
            first_task = isinstance(block, TaskEntry) and block.number == 1
            # A greeting never stands alone on a page.
            closes = index >= last - 1 and isinstance(block, Paragraph)
            if body and (first_task or closes or isinstance(block, Bullets | Signature)):
                hold(body)
            body += rows
        foot, foot_top = self._foot()
        first = Area(body_top, foot_top - 5 * MM)
        sheets = paginate(body, first, Area(self._document.layout.top * MM, self._bottom))
        pages: list[list[Mark]] = []
        for number, sheet in enumerate(sheets, start=1):
            marks: list[Mark] = [*self._frames(sheet), *placed(sheet)]
            if number == 1:
                marks += foot
            else:
                hall = self._document.sender[0]
                top = Text(self._left, 15 * MM, hall, Style(9.5, 13, "bold", "accent"))
                marks.insert(0, top)
            marks.append(self._page_line(number, len(sheets)))
            if self._rtl:
                marks = [self._mirrored(mark) for mark in marks]
            pages.append([*head, *marks] if number == 1 else marks)
        pages[0] = [self._counted(mark, len(sheets)) for mark in pages[0]]
        return pages, self._root

    def _counted(self, mark: Mark, pages: int) -> Mark:
        """Fill in how many pages there are, now that it is known."""
        if not isinstance(mark, Text) or "{page" not in mark.text:
            return mark
        text = mark.text.replace("{page}", "1").replace("{pages}", str(pages))
        return replace(mark, text=text)

    def _mirrored(self, mark: Mark) -> Mark:
        """Return a mark as it stands when the column is read from the right."""
        both = 2 * self._left + self._width
        match mark:
            case Text():
                width = self._measure(mark.text, mark.style.font, mark.style.size)
                return replace(mark, x=both - mark.x - width, rtl=not _keeps_its_way(mark))
            case Box() | Image():
                return replace(mark, x=both - mark.x - mark.width)
            case Qr():
                return replace(mark, x=both - mark.x - mark.side)

    # --- fixed parts of the first page -----------------------------------------------------

    def _letterhead(self) -> tuple[list[Mark], float]:
        """Return what stands above the text of the first page, and where that may begin."""
        document, place, envelope = self._document, self._envelope, self._look.envelope
        detail = replace(envelope, size=envelope.size - 1.5, leading=envelope.leading - 2)
        marks = self._sender(detail)
        window = self._root.add("Div" if document.return_line else "P")
        y = place.text_top
        if document.return_line:
            small = Style(6.5, 9, "regular", "quiet")
            line, size = _one_line(document.return_line, small, place.text_width, self._measure)
            back = window.add("P")
            marks.append(Text(place.text_left, y + size.size, line + " ", size, back))
            y += 12
            window_text = window.add("P")
        else:
            window_text = window
        # Names of people and streets here are Dutch, whatever the letter is in.
        if document.language != HOME_LANGUAGE:
            for part in (*window_nodes(self._root), self._root.children[0]):
                part.language = HOME_LANGUAGE
        room = place.text_bottom - y
        lines, style = _window_lines(document.addressee, envelope, place, self._measure, room)
        y += style.size
        for line in lines:
            marks.append(Text(place.text_left, y, line + " ", style, window_text))
            y += style.leading
        facts, bottom = self._references(detail)
        marks += facts
        marks += [Box(5 * MM, fold, 4 * MM, 0.4, fill="quiet") for fold in place.folds]
        return marks, max(place.bottom + SLACK + 2 * MM, bottom + 5 * MM)

    def _sender(self, detail: Style) -> list[Mark]:
        """Return the logo, the municipality's name and its lines, all above the window."""
        document, layout = self._document, self._document.layout
        sender = self._root.add("Div")
        marks: list[Mark] = []
        x, drawing = self._left, None
        if layout.logo is not None:
            try:
                drawing = kept(layout.logo.data, layout.logo.media_type)
            except DrawingError:
                drawing = None  # said when the content was checked; the letter goes on
        if layout.logo is not None and drawing is not None:
            # Never into the window, whatever a layout says.
            height = min(layout.logo_height * MM, self._envelope.top - SLACK - HEAD_TOP)
            width = height * drawing.width / drawing.height
            most = REFERENCES_LEFT - self._left - 4 * MM
            if width > most:
                height, width = height * most / width, most
            alternative = layout.logo.alternative
            figure = sender.add("Figure", alternative) if alternative else None
            marks.append(Image(x, HEAD_TOP, width, height, drawing, figure))
            x = 0 if alternative else x + width + 4 * MM
        if x:
            name = sender.add("P")
            room = REFERENCES_LEFT - 4 * MM - x
            lines = wrap(document.sender[0], _HALL, room, self._measure)[:2] or [""]
            y = 25 * MM - (len(lines) - 1) * _HALL.leading / 2
            for line in lines:
                marks.append(Text(x, y, line + " ", _HALL, name))
                y += _HALL.leading
        y = HEAD_TOP + detail.size
        rest = sender.add("P") if len(document.sender) > 1 else sender
        for line in document.sender[1:]:
            for part in wrap(line, detail, PAGE_WIDTH - 12 * MM - REFERENCES_LEFT, self._measure):
                if y < self._envelope.top - SLACK - 1:
                    marks.append(Text(REFERENCES_LEFT, y, part + " ", detail, rest))
                y += detail.leading
        return marks

    def _facts_beside(self) -> tuple[Fact, ...]:
        page = self._document.page_reference
        return (*self._document.references, *((page,) if page else ()))

    def _references(self, detail: Style) -> tuple[list[Mark], float]:
        """Return our reference, date and page beside the window, and where they end."""
        place, envelope = self._envelope, self._look.envelope
        facts = self._root.add("L")
        marks: list[Mark] = []
        y = place.text_top + detail.size
        label, value = replace(detail, colour="quiet"), replace(envelope, font="bold")
        x = self._left if place.on_the_right else REFERENCES_LEFT
        room = (place.left - 2 * SLACK if place.on_the_right else PAGE_WIDTH - 12 * MM) - x
        column = min(26 * MM, room / 2)
        for fact in self._facts_beside():
            item = facts.add("LI")
            name, body = item.add("Lbl"), item.add("LBody")
            _say_language(name, fact.label)
            _say_language(body, fact.value)
            labels = wrap(fact.label, label, room, self._measure)
            fits = self._measure(fact.label, label.font, label.size) <= column - 2 * MM
            wide = self._measure(fact.value, value.font, value.size) <= room - column
            for line in labels:
                marks.append(Text(x, y, line + " ", label, name))
                y += 0 if fits and wide else envelope.leading - 1.5
            at = x + column if fits and wide else x
            for line in wrap(fact.value, value, room, self._measure):
                marks.append(Text(at, y, line + " ", value, body))
                y += envelope.leading
            y += 2 if fits and wide else 4
        return marks, y - envelope.leading

    def _foot(self) -> tuple[list[Mark], float]:
        """Return the way back and the footer of the first page, and where they begin."""
        look, code = self._look, self._document.code
        group = self._root.add("Div")
        figure = group.add("Figure", self._document.code_alternative)
        purpose, words = group.add("P"), group.add("P")
        _say_language(purpose, code.purpose)
        x = self._left + look.code + 6 * MM
        style = Style(look.small.size, look.small.leading)
        lines = wrap(code.purpose, style, self._width - look.code - 6 * MM, self._measure)
        big = Style(look.body.size + 4, look.body.leading + 5, "bold")
        height = max(look.code, len(lines) * style.leading + big.leading + style.size * 0.6)
        footer = self._footer(style)
        rise = len(footer) * style.leading + (2 * MM if footer else 0)
        top = FOOT_LINE - 10 * MM - height - rise
        marks: list[Mark] = [
            Box(self._left, top - 4 * MM, self._width, 0.6, fill="quiet"),
            Qr(self._left, top, look.code, code.payload, figure),
        ]
        y = top + style.size
        for line in lines:
            marks.append(Text(x, y, line + " ", style, purpose))
            y += style.leading
        marks.append(Text(x, y + big.size * 0.55, code.words, big, words))
        y = FOOT_LINE - 10 * MM - rise + 4 * MM
        last = group.add("P") if footer else group
        for line in footer:
            y += style.leading
            marks.append(Text(self._left, y, line + " ", replace(style, colour="quiet"), last))
        return marks, top - 4 * MM

    def _footer(self, style: Style) -> list[str]:
        """Return the lines of the footer: its parts one after the other, none cut in two."""
        lines: list[str] = []
        for part in self._document.layout.footer:
            longer = f"{lines[-1]}  ·  {part}" if lines else part
            if lines and self._measure(longer, style.font, style.size) <= self._width:
                lines[-1] = longer
            else:
                lines += wrap(part, style, self._width, self._measure)
        return lines[:4]

    def _page_line(self, number: int, count: int) -> Mark:
        words = self._document.page_text.replace("{page}", str(number))
        words = words.replace("{pages}", str(count))
        style = Style(self._look.small.size, self._look.small.leading, "regular", "quiet")
        wide = self._measure(words, style.font, style.size)
        if wide > self._width:
            # It stands on one line, at the foot: smaller rather than cut off.
            style = replace(style, size=style.size * self._width / wide)
        return Text(self._left, FOOT_LINE, words, style)

    def _frames(self, rows: list[tuple[float, Row]]) -> list[Mark]:
        framed = [(top, row) for top, row in rows if row.framed]
        if not framed:
            return []
        top = framed[0][0] - (PADDING * 0.6 if framed[0][1].marks else 0)
        bottom, last = framed[-1]
        # A frame that goes on over the page is closed and opened again with the same air.
        height = bottom + last.height - top + (PADDING * 0.6 if last.marks else 0)
        return [Box(self._left, top, self._width, height, "tint", "accent", 2 * MM)]


def _say_language(node: Node, text: str) -> None:
    """Give a node the language of a text that is all in another one."""
    for span in spans_of(text)[:1]:
        if span.end - span.start >= len(text.strip()):
            node.language = span.language


def _keeps_its_way(mark: Text) -> bool:
    """Tell whether a text in a letter from the right is all in a language from the left."""
    return mark.node is not None and bool(mark.node.language) and not mark.parts


def _one_line(text: str, style: Style, width: float, measure: Measure) -> tuple[str, Style]:
    """Return a text on one line, in smaller type if need be, cut as the last resort."""
    for size in (style, replace(style, size=5.5)):
        if measure(text, size.font, size.size) <= width:
            return text, size
    return wrap(text, size, width, measure)[0], size


def _window_lines(
    lines: Sequence[str], style: Style, place: Envelope, measure: Measure, room: float
) -> tuple[list[str], Style]:
    """Fit the addressee into the window: smaller type if need be, long lines broken.

    What still does not fit is left out above the last line: without postcode and town no
    letter arrives.
    """
    fitted: list[list[str]] = []
    most = 1
    for size in (style, NORMAL.envelope, Style(9, 11)):
        # Two spaces before the town are the post's own rule; breaking would make them one.
        fitted = [
            [line]
            if measure(line, size.font, size.size) <= place.text_width
            else wrap(line, size, place.text_width, measure)
            for line in lines
        ]
        most = int(room // size.leading)
        if sum(map(len, fitted)) <= most:
            break
    above = [part for parts in fitted[:-1] for part in parts]
    last = fitted[-1][:2] if fitted else []
    return [*above[: most - len(last)], *last], size


__all__ = ["PAGE_HEIGHT", "PAGE_WIDTH", "typeset"]

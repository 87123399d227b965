# SPDX-License-Identifier: EUPL-1.2
"""A sheet that shows whether a hall's envelopes and its printer fit each other.

Printed once for each kind of envelope: folded and put in, the grey field must fill the window and
the words beside it must stay hidden. The rulers show how far a printer shifts its paper.
"""

from __future__ import annotations

from printing.documents import Texts
from printing.envelopes import ENVELOPES, SLACK, Envelope
from printing.layout import (
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    Mark,
    Measure,
    Node,
    Style,
    Text,
    placed,
    text_rows,
)

_LINE = 0.6
_SMALL = Style(8, 10, "regular", "quiet")
_BODY = Style(11, 15)
_TITLE = Style(17, 22, "bold")


def sheets(
    texts: Texts, language: str, measure: Measure, names: tuple[str, ...] = ()
) -> tuple[list[list[Mark]], Node, str]:
    """Return a page for each envelope in `names` (all when empty), their structure and title."""
    root = Node("Document")
    title = texts.text(language, "calibration-title")
    pages = [_sheet(texts, language, measure, ENVELOPES[name], root) for name in names or ENVELOPES]
    return pages, root, title


def _sheet(
    texts: Texts, language: str, measure: Measure, envelope: Envelope, root: Node
) -> list[Mark]:
    def say(name: str) -> str:
        return texts.text(language, name)

    part = root.add("Sect")
    wide, high = envelope.right - envelope.left, envelope.bottom - envelope.top
    marks: list[Mark] = [
        # All of the window, and within it where the address will stand.
        Box(envelope.left, envelope.top, wide, high, "tint", "quiet"),
        Box(
            envelope.left + SLACK,
            envelope.top + SLACK,
            wide - 2 * SLACK,
            high - 2 * SLACK,
            "paper",
            "ink",
        ),
        *[Box(5 * MM, fold, PAGE_WIDTH - 10 * MM, _LINE, fill="quiet") for fold in envelope.folds],
        *_rulers(),
    ]
    words = say("calibration-address")
    node = part.add("P")
    inner = envelope.text_width - 8
    x, y = envelope.text_left + 4, envelope.text_top + 4
    marks += _lines(words, _BODY, x, y, node, measure, inner)
    hidden = say("calibration-hidden")
    x = 25 * MM if envelope.on_the_right else envelope.right + SLACK + 2 * MM
    room = envelope.left - SLACK - x if envelope.on_the_right else PAGE_WIDTH - 15 * MM - x
    marks += _lines(hidden, _SMALL, x, envelope.top, part.add("P"), measure, room)
    y = envelope.folds[0] + 12 * MM
    heading = f"{say('calibration-title')}: {say('calibration-' + envelope.name)}"
    for text, style, role in (
        (heading, _TITLE, "H1"),
        (say("calibration-how"), _BODY, "P"),
        (say("calibration-good"), _BODY, "P"),
        (say("calibration-else"), _BODY, "P"),
        (say("calibration-rulers"), _BODY, "P"),
    ):
        rows = _lines(text, style, 25 * MM, y, part.add(role), measure)
        marks += rows
        y = max(mark.y for mark in rows) + style.leading
    return marks


def _lines(
    text: str,
    style: Style,
    x: float,
    top: float,
    node: Node,
    measure: Measure,
    width: float = 160 * MM,
) -> list[Mark]:
    rows = text_rows(text, style, x, width, node, measure)
    return placed((top + index * style.leading, row) for index, row in enumerate(rows))


def _rulers() -> list[Mark]:
    """Return rulers in millimetres along the left and the top edge of the sheet."""
    marks: list[Mark] = []
    for mm in range(10, 200):
        length = (5 if mm % 10 == 0 else 3 if mm % 5 == 0 else 1.5) * MM
        marks.append(Box(mm * MM, 8 * MM, 0.3, length, fill="ink"))
        if mm % 10 == 0:
            marks.append(Text(mm * MM + 1, 15.5 * MM, str(mm), _SMALL))
    for mm in range(20, round(PAGE_HEIGHT / MM) - 10):
        length = (5 if mm % 10 == 0 else 3 if mm % 5 == 0 else 1.5) * MM
        marks.append(Box(8 * MM, mm * MM, length, 0.3, fill="ink"))
        if mm % 10 == 0:
            marks.append(Text(13.5 * MM, mm * MM + 1 * MM, str(mm), _SMALL))
    return marks

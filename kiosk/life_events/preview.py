# SPDX-License-Identifier: EUPL-1.2
"""The question tree of a life event as a picture (SVG) and as lines of text.

Left stand the questions, in the order of the file; one that is not always asked stands further in
and hangs from the last question that its condition looks at. Right stand the tasks. The picture
carries its own text, so that it can be searched, enlarged and read aloud.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from kiosk.life_events import conditions
from kiosk.life_events.model import LifeEvent, Question, TaskRule
from kiosk.messages import Catalogue

WIDTH = 1360
MARGIN = 40
LEFT, RIGHT = MARGIN, 800
LEFT_WIDTH, RIGHT_WIDTH = 700, WIDTH - 800 - MARGIN
STEP = 44
"""Pixels further in for each question that another depends on."""
DEEPEST = 5
LINE = 22
GAP = 18
PADDING = 14
INK, SOFT, PAPER, CARD = "#1b1b1b", "#4a4a4a", "#ffffff", "#f4f6f8"
EDGE, ACCENT = "#5c6770", "#0b4f8a"
STYLE = (
    "text{font-family:'Atkinson Hyperlegible Next','Noto Sans',sans-serif;font-size:16px;"
    f"fill:{INK}}}.t{{font-weight:700}}.s{{fill:{SOFT};font-size:14px}}"
    f".c{{font-family:'Noto Sans Mono',monospace;font-size:13px;fill:{ACCENT}}}"
    ".h{font-size:26px;font-weight:700}.g{font-size:19px;font-weight:700}"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line on a card: its text and how it looks."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A question or a task in the picture."""

    name: str
    lines: tuple[Line, ...]
    x: int
    y: int
    width: int

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return 2 * PADDING + LINE * len(self.lines)


class Words:
    """The words around the texts of an event, for who makes content."""

    def __init__(self, texts: Catalogue, language: str) -> None:
        self._texts = texts
        self._language = language

    def __call__(self, message_id: str) -> str:
        """Return a text as it is written, with … for its values."""
        plain = self._texts.plain(self._language, message_id)
        return plain[0] if plain else f"«{message_id}»"


def depths(event: LifeEvent) -> dict[str, tuple[int, str]]:
    """Return for each question how far in it stands, and the question it hangs from."""
    made: dict[str, tuple[int, str]] = {}
    for question in event.questions:
        used = conditions.used_questions(question.asked_when, event)
        earlier = [name for name in used if name in made]
        if not earlier:
            made[question.id] = (0, "")
        else:
            made[question.id] = (min(made[earlier[-1]][0] + 1, DEEPEST), earlier[-1])
    return made


def lines(event: LifeEvent, words: Words) -> Iterator[str]:
    """Yield the tree as lines of text, indented."""
    yield f"{words(event.title.id)} ({event.id})"
    tree = depths(event)
    for number, question in enumerate(event.questions, start=1):
        pad = "  " * (tree[question.id][0] + 1)
        optional = ", may be passed over" if question.optional else ""
        about = f"{question.id}: {question.kind.value}{optional}"
        yield f"{pad}{number}. {words(question.title.id)} [{about}]"
        if question.asked_when != "true":
            yield f"{pad}   asked when {question.asked_when}"
        for option in question.options:
            only = f" (when {option.offered_when})" if option.offered_when != "true" else ""
            yield f"{pad}   - {words(option.text.id)} [{option.id}]{only}"
    yield "  Tasks"
    for task in event.tasks:
        yield f"    - {words(task.title.id)} [{task.id}, {task.actor.value}]"
        yield f"      when {' '.join(task.needed_when.split())}"


def svg(event: LifeEvent, words: Words, language: str) -> str:
    """Return the picture."""
    top = MARGIN + 92
    questions = list(_questions(event, words, top))
    tasks = list(_tasks(event, words, top))
    height = max(card.y + card.height for card in (*questions, *tasks)) + MARGIN
    title = words(event.title.id)
    about = f"{len(event.questions)} questions and {len(event.tasks)} tasks of {event.id}."
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-labelledby="title desc" lang="{escape(language)}">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="desc" xml:space="preserve">{escape(about)}\n'
        f"{escape(chr(10).join(lines(event, words)))}</desc>",
        f"<style>{STYLE}</style>",
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>',
        _text(MARGIN, MARGIN + 26, title, "h"),
        _text(LEFT, MARGIN + 72, f"Questions ({len(event.questions)})", "g"),
        _text(RIGHT, MARGIN + 72, f"Tasks ({len(event.tasks)})", "g"),
        *_connections(event, {card.name: card for card in questions}),
        *(_drawn(card, EDGE) for card in questions),
        *(_drawn(card, ACCENT) for card in tasks),
        "</svg>",
    ]
    return "\n".join(body) + "\n"


def _questions(event: LifeEvent, words: Words, top: int) -> Iterator[Card]:
    tree = depths(event)
    event_order = [question.id for question in event.questions]
    for number, question in enumerate(event.questions, start=1):
        inset = tree[question.id][0] * STEP
        width = LEFT_WIDTH - inset
        used = conditions.used_questions(question.asked_when, event)
        places = [event_order.index(name) + 1 for name in used]
        said = tuple(_question(number, question, places, words, width))
        card = Card(question.id, said, LEFT + inset, top, width)
        yield card
        top += card.height + GAP


def _question(
    number: int, question: Question, places: list[int], words: Words, width: int
) -> Iterator[Line]:
    if question.asked_when != "true":
        after = f"after {', '.join(map(str, places))}: " if places else ""
        yield from _wrapped(f"{after}when {question.asked_when}", width, "c")
    yield from _wrapped(f"{number}. {words(question.title.id)}", width, "t")
    optional = " · may be passed over" if question.optional else ""
    yield Line(f"{question.kind.value} · {question.id}{optional}", "s")
    for option in question.options:
        yield from _wrapped(f"• {words(option.text.id)}", width, "")
        if option.offered_when != "true":
            yield from _wrapped(f"   when {option.offered_when}", width, "c")


def _tasks(event: LifeEvent, words: Words, top: int) -> Iterator[Card]:
    for task in event.tasks:
        card = Card(task.id, tuple(_task(task, words)), RIGHT, top, RIGHT_WIDTH)
        yield card
        top += card.height + GAP


def _task(task: TaskRule, words: Words) -> Iterator[Line]:
    yield from _wrapped(words(task.title.id), RIGHT_WIDTH, "t")
    who = words(task.who.id)
    costs = f" · costs {', '.join(fee.fee for fee in task.fees)}" if task.fees else ""
    yield from _wrapped(f"{who}{costs} · {task.id}", RIGHT_WIDTH, "s")
    yield from _wrapped(f"when {task.needed_when}", RIGHT_WIDTH, "c")


_WIDTHS = {"c": 8.0, "s": 7.3, "t": 8.9, "": 8.2}
"""Pixels that a character takes at most on average, by style."""


def _wrapped(text: str, width: int, style: str) -> Iterator[Line]:
    """Cut a text into lines that fit on a card."""
    most = int((width - 2 * PADDING) / _WIDTHS[style])
    line = ""
    pieces = (word[at : at + most] for word in text.split() for at in range(0, len(word), most))
    for word in pieces:
        if line and len(line) + 1 + len(word) > most:
            yield Line(line, style)
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield Line(line, style)


def _connections(event: LifeEvent, cards: dict[str, Card]) -> Iterator[str]:
    """Draw from each question to those that hang from it; cards lie over the lines."""
    for name, (_, parent) in depths(event).items():
        if parent:
            start, end = cards[parent], cards[name]
            x, y = start.x + STEP // 2, end.y + PADDING + LINE // 2
            path = f"M{x} {start.y + start.height}V{y}H{end.x - 6}"
            yield f'<path d="{path}" fill="none" stroke="{EDGE}" stroke-width="2"/>'
            tip = f"M{end.x - 10} {y - 6}L{end.x - 1} {y}L{end.x - 10} {y + 6}Z"
            yield f'<path d="{tip}" fill="{EDGE}"/>'


def _drawn(card: Card, edge: str) -> str:
    parts = [
        f'<g><title>{escape(card.name)}</title><rect x="{card.x}" y="{card.y}" '
        f'width="{card.width}" height="{card.height}" rx="8" fill="{CARD}" stroke="{edge}" '
        'stroke-width="2"/>'
    ]
    for place, line in enumerate(card.lines):
        y = card.y + PADDING + LINE * place + 16
        parts.append(_text(card.x + PADDING, y, line.text, line.style))
    return "".join((*parts, "</g>"))


def _text(x: int, y: int, text: str, style: str) -> str:
    look = f' class="{style}"' if style else ""
    return f'<text x="{x}" y="{y}"{look}>{escape(text)}</text>'

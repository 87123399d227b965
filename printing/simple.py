# SPDX-License-Identifier: EUPL-1.2
"""A letter in short sentences with pictures, and the same letter in full behind it.

What it says comes from the letter's own blocks: the message, what to do and by when, the amount,
the day. So it never says anything that the letter does not; reasons and law stand on the pages
behind it, and a sentence says so. Every picture stands beside words and has words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from printing.documents import Speaker, Texts
from printing.linear import closed
from printing.paper import (
    Amounts,
    Facts,
    Frame,
    Heading,
    LetterBlock,
    LetterDocument,
    NewPage,
    Paragraph,
    Picture,
    Transfer,
)

_KINDS = {
    "appointment": "calendar",
    "ask-photo": "photo",
    "ask-sign": "pencil",
    "loss-statement": "pencil",
    "decision": "file-certificate",
    "invoice": "cash",
    "payment-plan": "cash",
    "request": "file-text",
}
_PHONE = re.compile(r"\b(?:14|0[0-9]{1,3})[\s\u00a0-][0-9][0-9\s\u00a0-]{2,}[0-9]")
_WHEN_AND_WHERE = ("file-text", "calendar", "clock", "map-pin")
"""For what, on which day, when and where: the facts of an appointment, in their order."""


def with_pictures(document: LetterDocument, texts: Texts) -> LetterDocument:
    """Return the letter with its simple part first.

    Unchanged in a language that has no words for it: the letter itself is better than half of one.
    """
    if not texts.has(document.language, "simple-whole"):
        return document
    say = Speaker(texts, document.language)
    blocks = tuple(_simple(document, say))
    whole = (NewPage(), Paragraph(say("simple-whole"), strong=True), *document.blocks)
    return replace(document, blocks=(*blocks, *whole))


def _simple(document: LetterDocument, say: Speaker) -> Iterator[LetterBlock]:
    title = next((b for b in document.blocks if isinstance(b, Heading)), None)
    if title is not None:
        yield title
    message = next((b.text for b in document.blocks if isinstance(b, Paragraph)), "")
    yield _picture(_KINDS.get(document.kind, "mail"), message, "", say)
    if document.kind == "appointment":
        yield from _when_and_where(document, say)
    yield from _to_do(document, say)
    yield from _to_pay(document, say)
    if document.kind == "decision":
        yield _picture("message-circle", say("simple-disagree"), "", say)
    phone = _phone(document)
    if phone:
        yield Heading(say("simple-help"))
        yield _picture("phone-call", say("simple-call"), phone, say)
    yield _picture("file-text", say("simple-behind"), "", say)


def _to_do(document: LetterDocument, say: Speaker) -> Iterator[LetterBlock]:
    """Return what must be done, one picture each, what comes first first."""
    frames = [block for block in document.blocks if isinstance(block, Frame)]
    steps = [step for frame in frames for step in frame.steps]
    needs = [(frame.needs_title, need) for frame in frames for need in frame.needs]
    if not steps and not needs:
        return
    yield Heading(frames[0].title)
    for number, step in enumerate(steps, start=1):
        phone = _PHONE.search(step.text)
        icon = "phone-call" if phone else "list-check"
        yield _picture(icon, f"{number}. {closed(step.text)}", step.when, say)
    if needs:
        yield Paragraph(_labelled(needs[0][0]), strong=True)
    for _, need in needs:
        yield _picture("clipboard-list", closed(need), "", say)


def _to_pay(document: LetterDocument, say: Speaker) -> Iterator[LetterBlock]:
    """Return the amount, large, and the two ways that everybody has."""
    table = next((b for b in document.blocks if isinstance(b, Amounts)), None)
    transfer = next((b for b in document.blocks if isinstance(b, Transfer)), None)
    if table is None and transfer is None:
        return
    yield Heading(say("simple-pay"))
    if table is not None:
        yield _picture("cash", _labelled(table.total.label), table.total.value, say)
    if transfer is not None:
        yield _picture("credit-card", say("simple-pay-bank"), "", say)
    yield _picture("building", say("simple-pay-counter"), "", say)


def _when_and_where(document: LetterDocument, say: Speaker) -> Iterator[LetterBlock]:
    """Return the day, the time and the place of an appointment, large."""
    table = next((b for b in document.blocks if isinstance(b, Facts)), None)
    for index, fact in enumerate(table.rows[: len(_WHEN_AND_WHERE)] if table else ()):
        icon = _WHEN_AND_WHERE[index]
        yield _picture(icon, _labelled(fact.label), fact.value, say)


def _phone(document: LetterDocument) -> str:
    """Return the municipality's number, as it stands among the references."""
    found = (_PHONE.search(fact.value) for fact in reversed(document.references))
    return next((match.group().strip() for match in found if match), "")


def _picture(icon: str, text: str, big: str, say: Speaker) -> Picture:
    return Picture(icon, text, say(f"simple-picture-{icon}"), big)


def _labelled(label: str) -> str:
    """Return a label that is followed by its value on a line of its own."""
    return label if label.endswith((":", "?", ".")) else f"{label}:"

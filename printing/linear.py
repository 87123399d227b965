# SPDX-License-Identifier: EUPL-1.2
"""A letter as one row of texts, in the order in which it is read: for braille, speech, pictures.

What a letter says stands in one place, its blocks; here it loses its page and keeps its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from printing.paper import (
    Amounts,
    Bullets,
    Facts,
    Frame,
    Heading,
    LetterBlock,
    LetterDocument,
    NewPage,
    Paragraph,
    Picture,
    Signature,
    TaskEntry,
    Transfer,
)


class Role(Enum):
    """What a text is to the letter."""

    LINE = "line"
    """Of the sender, the addressee or the references."""
    TITLE = "title"
    HEADING = "heading"
    TASK = "task"
    """Heads one task of a plan."""
    TEXT = "text"
    ITEM = "item"
    FACT = "fact"
    FIELD = "field"
    """Something to write on."""


HEADS = frozenset({Role.TITLE, Role.HEADING, Role.TASK})
"""Roles with which a part of the letter begins."""


@dataclass(frozen=True, slots=True)
class Item:
    """One text; `apart` when something new begins with it."""

    text: str
    role: Role
    apart: bool = False


def items(document: LetterDocument) -> Iterator[Item]:
    """Return all that a letter says, in reading order."""
    for line in document.sender:
        yield Item(line, Role.LINE)
    for index, line in enumerate(document.addressee):
        yield Item(line, Role.LINE, index == 0)
    for index, fact in enumerate(document.references):
        yield Item(_pair(fact.label, fact.value), Role.LINE, index == 0)
    for block in document.blocks:
        yield from of_block(block)
    yield Item(document.code.purpose, Role.TEXT, apart=True)
    yield Item(document.code.words, Role.LINE)


def of_block(block: LetterBlock) -> Iterator[Item]:
    """Return what one block says."""
    match block:
        case Heading(text, level):
            yield Item(text, Role.TITLE if level == 1 else Role.HEADING, apart=True)
        case Paragraph(text):
            yield Item(text, Role.TEXT)
        case Bullets(found):
            for one in found:
                yield Item(one, Role.ITEM)
        case Frame(title, steps, needs_title, needs):
            yield Item(title, Role.HEADING, apart=True)
            for step in steps:
                yield Item(f"{closed(step.text)} {step.when}".rstrip(), Role.ITEM)
            if needs:
                yield Item(needs_title, Role.TEXT)
            for need in needs:
                yield Item(need, Role.ITEM)
        case TaskEntry(number, title, summary, facts):
            yield Item(f"{number}. {title}", Role.TASK, apart=True)
            yield Item(summary, Role.TEXT)
            for fact in facts:
                yield Item(_pair(fact.label, fact.value), Role.FACT)
        case Amounts(rows, total):
            for fact in (*rows, total):
                yield Item(_pair(fact.label, fact.value), Role.FACT)
        case Facts(rows) | Transfer(rows=rows):
            for fact in rows:
                yield Item(_pair(fact.label, fact.value), Role.FACT)
        case Picture(text=text, big=big):
            yield Item(text, Role.TEXT)
            if big:
                yield Item(big, Role.TEXT)
        case NewPage():
            return
        case Signature(labels):
            for label in labels:
                yield Item(f"{label}:", Role.FIELD)
        case _:
            assert_never(block)


def closed(text: str) -> str:
    """Return a text that ends as a sentence does."""
    return text if text.endswith((".", "?", "!")) or not text else f"{text}."


def _pair(label: str, value: str) -> str:
    return f"{label}: {value}"

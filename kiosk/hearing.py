# SPDX-License-Identifier: EUPL-1.2
"""Who may hear what: words for everybody, words for one pair of ears, and never by accident.

What a page says is made of parts. A part holds either :class:`Public` words, which come out of
the catalogue of texts and hold nothing of a person, or :class:`Private` ones, with what is said
instead where everybody hears it. **Everything that is not known to be public is private.** The
voice takes only :class:`Aloud`, and only :func:`heard_by` makes that, so that no page can hand
it a bare text: the type checker refuses it (EN 301 549 5.1.3.8 and 5.1.3.9).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, final

from kiosk import spoken

_ENDS = ".?!:;,…。？！؟۔।"


@final
class Public(str):
    """Words that anybody in the hall may hear: a sentence of the catalogue, with numbers at most.

    Any operation on it gives an ordinary text again, which counts as private; join public words
    with :func:`together`.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True, repr=False)
class Private:
    """Words about one person, and what the loudspeaker says instead (nothing, when empty)."""

    said: str
    instead: Public


@dataclass(frozen=True, slots=True)
class Part:
    """Something to say, and the control or text on the screen that it stands for."""

    words: Public | Private
    where: str = ""
    """Accessible id on the screen (``title``, ``row.yes``); empty: not on the screen as such."""
    spelled: bool = False
    """A number to copy: character by character."""


Speech: TypeAlias = tuple[Part, ...]


class Ears(Enum):
    """Whose ears hear the voice now."""

    EVERYBODY = "everybody"
    """The loudspeaker, or nobody knows: that is the same."""
    ONE = "one"
    """Headphones or a handset."""
    CHOSEN = "chosen"
    """Everybody's, and the resident chose to hear personal things all the same."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of what is said stand for a piece of what is shown."""

    start: int
    end: int
    where: str
    shown: str
    shown_start: int
    shown_end: int


@final
@dataclass(frozen=True, slots=True, repr=False)
class Aloud:
    """Ready for the engine. Made by :func:`heard_by` alone."""

    text: str
    language: str
    private: bool
    """Whether anything in it is for one pair of ears: then it may not outlast the headphones."""
    spans: tuple[Span, ...] = ()

    def at(self, position: int) -> Span | None:
        """Return what is shown of the word at a place in the text."""
        return next((span for span in self.spans if span.start <= position < span.end), None)


def open_words(text: str) -> Public:
    """Declare that a text which is not from the catalogue tells nothing of anybody.

    For what hangs on the wall as well: the municipality's telephone number, names of languages.
    """
    return Public(text)


def together(*parts: str, by: str = " ") -> str:
    """Join words; the result is public when all of them are."""
    joined = by.join(part for part in parts if part)
    return Public(joined) if all(isinstance(p, Public) or not p for p in parts) else joined


def part(
    text: str, where: str = "", *, instead: Public | None = None, spelled: bool = False
) -> Part:
    """Return a part of what a page says: private, unless the text is known to be public."""
    if isinstance(text, Public) or not text:
        return Part(Public(text), where, spelled)
    return Part(Private(text, instead or Public("")), where, spelled)


def heard_by(
    ears: Ears, speech: Sequence[Part], language: str, today: dt.date | None = None
) -> Aloud:
    """Return what these ears hear of a speech, said as people say it in a language."""
    text, spans, private = "", [], False
    before = ""
    for one in speech:
        words = one.words
        hidden = isinstance(words, Private) and ears is Ears.EVERYBODY
        if isinstance(words, Public):
            said = str(words)
        elif hidden:
            said = str(words.instead)
        else:
            said = words.said
            private = True
        said = " ".join(said.split()) if one.where == "" else said
        if not said.strip() or (hidden and said == before):
            continue
        before = said if hidden else ""
        text, found = _told(text, said, one, hidden, language, today)
        spans += found
    return Aloud(text, language, private, tuple(spans))


def _told(
    text: str, said: str, one: Part, hidden: bool, language: str, today: dt.date | None
) -> tuple[str, list[Span]]:
    """Add one part to what is said, with a breath after it."""
    spans = []
    if one.spelled and not hidden:
        pieces: Sequence[spoken.Piece] = (
            spoken.Piece(spoken.spelled(said, language), 0, len(said)),
        )
    else:
        pieces = spoken.say(said, language, today)
    for piece in pieces:
        close = not text or piece.said[:1] in ".,;:!?)"
        begin = len(text) + (0 if close else 1)
        text += piece.said if close else f" {piece.said}"
        if one.where and not hidden:
            spans.append(Span(begin, len(text), one.where, said, piece.start, piece.end))
    if len(text) > 1 and text[-1] not in _ENDS:
        text += "."
    return text, spans

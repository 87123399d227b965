# SPDX-License-Identifier: EUPL-1.2
"""Words on their way to paper, marked where they are in another language than the letter."""

from __future__ import annotations

import re

from kiosk.cases import Message, MessageArg
from printing.documents import Speaker, Texts
from printing.paper import Span, Words

DUTCH = "nl"
"""The language in which a letter counts (Awb 2:6), and that every text has."""

_MARK = re.compile(r"\[([a-z]{2,3}):\s?([^\[\]]*)\]")
_LATIN_SCRIPT = frozenset(
    {"nl", "en", "de", "fr", "es", "pl", "tr", "pap", "fy", "so", "it", "pt", "ro", "hu"}
)
_WORD = r"[A-Za-zÀ-ÖØ-öø-ſ][A-Za-zÀ-ÖØ-öø-ſ'’.\-]*"
_FOREIGN = re.compile(rf"{_WORD}(?:[ \u00a0]+{_WORD})*")
"""Words in Latin letters, as far as they stand together."""


class Teller(Speaker):
    """Says what a language has no words for in Dutch, marked as such."""

    def __init__(self, texts: Texts, language: str) -> None:
        super().__init__(texts, language)
        self._dutch = Speaker(texts, DUTCH)

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        """Return the words of a message."""
        id = message if isinstance(message, str) else message.id
        if self.language == DUTCH or self.texts.has(self.language, id):
            return super().__call__(message, **args)
        return f"[{DUTCH}: {_MARK.sub(_inner, self._dutch(message, **args))}]"


def _inner(found: re.Match[str]) -> str:
    return found[2]


def marked(text: str, language: str, all_in: str = "") -> str:
    """Return a text that knows which of its parts are in another language.

    A message marks a term as ``[nl: bezwaar]``. In a language with letters of its own, words in
    Latin letters are Dutch, unless marked otherwise. `all_in`: the whole text is in that one.
    """
    if all_in:
        plain = str(text)
        return Words(plain, (Span(0, len(plain), all_in),)) if all_in != language else plain
    if "[" not in text and language in _LATIN_SCRIPT:
        return text
    plain, spans, at = "", [], 0
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        if found[1] != language:
            spans.append(Span(len(plain), len(plain) + len(found[2]), found[1]))
        plain += found[2]
        at = found.end()
    plain += text[at:]
    if language not in _LATIN_SCRIPT:
        spans += _foreign(plain, spans)
    kept = tuple(sorted((s for s in spans if s.end > s.start), key=lambda span: span.start))
    return Words(plain, kept) if kept else plain


def _foreign(plain: str, taken: list[Span]) -> list[Span]:
    found = (Span(word.start(), word.end(), DUTCH) for word in _FOREIGN.finditer(plain))
    return [s for s in found if not any(t.start < s.end and s.start < t.end for t in taken)]

# SPDX-License-Identifier: EUPL-1.2
"""Keeps what reads from left to right whole inside text that reads from right to left.

A telephone number, a case number, an IBAN or a Latin name inside an Arabic sentence is put
between isolates (Unicode Standard Annex 9), so that neither disturbs the other's order; and a
sentence that begins with one is still told to begin at the right.
"""

from __future__ import annotations

import re
import unicodedata

_FIRST_STRONG_ISOLATE, _POP_ISOLATE, _RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200f"
_STEERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RTL = ("R", "AL")
_FIGURES = re.compile(
    rf"{_FIRST_STRONG_ISOLATE}[^{_POP_ISOLATE}]*{_POP_ISOLATE}|\+?\d+(?:[- ]\d+)+"
)
"""What is set apart already, or figures in parts: 17-05-1980, 06 12345678."""


def isolated(text: str) -> str:
    """Return a value so that it keeps its own order wherever it is put."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text else text


def figures_kept(text: str) -> str:
    """Return a text in which figures in parts keep the order of their parts.

    After an Arabic letter each part is a number of its own (UAX 9, W2), and the last would come
    first: 17-05-1980 would be read as 1980-05-17.
    """
    return _FIGURES.sub(
        lambda found: found[0] if found[0][0] == _FIRST_STRONG_ISOLATE else isolated(found[0]), text
    )


def from_the_right(text: str) -> str:
    """Return a paragraph that begins at the right, whatever its first letter is."""
    first = next((kind for kind in _kinds(text) if kind in (*_RTL, "L")), "")
    return text if not text or first in _RTL else f"{_RIGHT_TO_LEFT_MARK}{text}"


def plain(text: str) -> str:
    """Return a text without the signs that steer its direction: to speak it, or to compare."""
    return _STEERING.sub("", text)


def _kinds(text: str) -> list[str]:
    """Return the direction of each letter outside of isolates, which do not count (UAX 9, P2)."""
    kinds, depth = [], 0
    for letter in text:
        if letter in "\u2066\u2067\u2068":
            depth += 1
        elif letter == _POP_ISOLATE:
            depth = max(0, depth - 1)
        elif depth == 0:
            kinds.append(
                "R" if letter == _RIGHT_TO_LEFT_MARK else unicodedata.bidirectional(letter)
            )
    return kinds

# SPDX-License-Identifier: EUPL-1.2
"""Text that somebody typed, made harmless before it meets a layout.

A name may hold anything. What steers (controls, directions, line ends, marks of a language) is
taken away; what no font can draw is not our business here.
"""

from __future__ import annotations

import re
import unicodedata

MOST_MARKS = 3
"""Marks on one letter that are kept; more is a picture and no name."""
LONGEST = 2_000
"""Characters of one piece of text from a case."""

_STEERS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\uffff\U000e0000-\U000e01ef]"
)
_SPACES = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")
_OPENS = re.compile(r"\[(?=[a-z]{2,3}:)")


def clean(text: str) -> str:
    """Return a text from a case without what steers, and without the marks of a language."""
    text = unicodedata.normalize("NFC", text[:LONGEST])
    text = _STEERS.sub("", _SPACES.sub(" ", text))
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cs", "Co", "Cn"))
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return _OPENS.sub("(", "".join(kept))

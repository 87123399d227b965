# SPDX-License-Identifier: EUPL-1.2
"""Where words may be broken, by the patterns of each language (Pyphen's Hunspell dictionaries)."""

from __future__ import annotations

import re
from functools import lru_cache

from printing.layout import Hyphenate

_SHORTEST = 8
"""Letters; a shorter word is easier to read whole."""
_LEFT, _RIGHT = 3, 3
"""Letters that stay together at either end of a word."""
_WORD = re.compile(r"(?P<before>[^\w]*)(?P<word>[^\W\d_]+)(?P<after>[^\w]*)")


@lru_cache(maxsize=16)
def hyphenation(language: str) -> Hyphenate | None:
    """Return where words of `language` may be broken; None where the language has no patterns."""
    import pyphen

    known = pyphen.language_fallback(language.replace("-", "_"))
    if known is None:
        return None
    patterns = pyphen.Pyphen(lang=known, left=_LEFT, right=_RIGHT)

    @lru_cache(maxsize=4096)
    def places(word: str) -> tuple[int, ...]:
        found = _WORD.fullmatch(word)
        if found is None or len(found["word"]) < _SHORTEST:
            return ()
        shift = len(found["before"])
        # A break that would change the spelling cannot be undone by who reads on: left out.
        return tuple(place + shift for place in patterns.positions(found["word"]) if not place.data)

    return places

# SPDX-License-Identifier: EUPL-1.2
"""What a page says of what the registry answered, to who is asked nevertheless."""

from __future__ import annotations

from kiosk.registry import Note
from kiosk.visit.values import State
from ui.pages.parts import Words

TOLD_BY_HAND = (
    Note.WITHHELD,
    Note.ADDRESS_ABROAD,
    Note.ADDRESS_PLACE,
    Note.ADDRESS_UNKNOWN,
    Note.ADDRESS_NOT_LIVED,
    Note.DECEASED,
    Note.EMIGRATED,
    Note.ELSEWHERE,
)
"""Notes that explain why something is asked although it is in the registry."""


def asked_although(state: State, question: str, words: Words) -> str:
    """Return why this is asked although the registry was asked, where it told why."""
    asked = state.visit.registry if state.visit else None
    if asked is None or "address" not in asked.names or "address" not in question:
        return ""
    found = [one for one in TOLD_BY_HAND if one in asked.notes]
    return words(f"registry-note-{found[0].value}") if found else ""

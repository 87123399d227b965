# SPDX-License-Identifier: EUPL-1.2
"""What a clerk's letter asks of the store and of who writes letters, and what comes back."""

from __future__ import annotations

from kiosk.cases import CaseNumber, LetterOrder
from kiosk.frozen import Private
from kiosk.people import ClerkId


class DraftLetter(Private, frozen=True):
    """Show what a letter would say; nothing is kept."""

    number: CaseNumber
    wanted: LetterOrder
    clerk: ClerkId


class OrderLetter(Private, frozen=True):
    """Keep a letter with its case, and owe it; with `post` it waits for the next batch."""

    number: CaseNumber
    wanted: LetterOrder
    clerk: ClerkId
    post: bool = False


class LetterDrafted(Private, frozen=True):
    """What the letter would say, a line each."""

    number: CaseNumber
    lines: tuple[str, ...]

# SPDX-License-Identifier: EUPL-1.2
"""Sizes of each form of a printed letter. Lengths are points."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.cases import PaperForm
from printing.layout import MM, Style


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes of one format of the letter, in points."""

    right: float
    """Largest margin on the right; a layout's own is narrower or as wide."""
    body: Style
    strong: Style
    title: Style
    heading: Style
    small: Style
    envelope: Style
    """Addressee and references: capped, because the window stays as it is."""
    labels: float
    """Width of the column of labels."""
    when: float
    """Width of the column that says by when; 0: it stands under what to do."""
    breaks_tasks: bool
    code: float
    """Side of the QR code."""


NORMAL = Look(
    right=60 * MM,
    body=Style(11, 15.5),
    strong=Style(11, 15.5, "bold"),
    title=Style(17, 22, "bold"),
    heading=Style(12.5, 17, "bold", "accent"),
    small=Style(9, 12.5),
    envelope=Style(11, 15),
    labels=26 * MM,
    when=38 * MM,
    breaks_tasks=False,
    code=24 * MM,
)
LARGE = Look(
    right=20 * MM,
    body=Style(18, 25),
    strong=Style(18, 25, "bold"),
    title=Style(24, 31, "bold"),
    heading=Style(20, 27, "bold", "accent"),
    small=Style(18, 24),
    envelope=Style(14, 18),
    labels=42 * MM,
    when=0,
    breaks_tasks=True,
    code=30 * MM,
)
LARGEST = Look(
    right=15 * MM,
    body=Style(24, 33),
    strong=Style(24, 33, "bold"),
    title=Style(30, 39, "bold"),
    heading=Style(26, 35, "bold", "accent"),
    small=Style(24, 31),
    envelope=Style(14, 18),
    labels=54 * MM,
    when=0,
    breaks_tasks=True,
    code=34 * MM,
)
SIMPLE = Look(
    right=20 * MM,
    body=Style(13, 19),
    strong=Style(13, 19, "bold"),
    title=Style(20, 26, "bold"),
    heading=Style(16, 22, "bold", "accent"),
    small=Style(10, 13.5),
    envelope=Style(12, 16),
    labels=32 * MM,
    when=0,
    breaks_tasks=False,
    code=26 * MM,
)
LOOKS = {
    PaperForm.NORMAL: NORMAL,
    PaperForm.LARGE: LARGE,
    PaperForm.LARGEST: LARGEST,
    PaperForm.SIMPLE: SIMPLE,
}
"""By the form of what is printed."""

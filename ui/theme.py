# SPDX-License-Identifier: EUPL-1.2
"""A municipality's looks: colours and sizes as tokens, checked before anybody sees them.

A theme is one JSON file. Every contrast mode (light, dark, black on white, white on black,
low glare) is the same set of colour names; QML asks for a name and never for a colour. Sizes
are millimetres; only here do they meet the panel's real density.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import FailureCode, KnownError
from ui.colours import contrast

FALLBACK_PPI = 81.6
"""Density of a 27 inch panel of 1080 by 1920, for a screen that does not tell its size."""

COLOURS = frozenset(
    {
        *("paper", "surface", "ink", "muted", "line", "hair", "action", "actionInk", "tint"),
        *("attention", "attentionTint", "focus", "band", "bandInk", "bandArt"),
        *("artTint", "artWarm"),
    }
)

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "tint"),
    ("ink", "attentionTint"),
    ("muted", "paper"),
    ("muted", "surface"),
    ("muted", "tint"),
    ("actionInk", "action"),
    ("bandInk", "band"),
    ("attention", "paper"),
    ("attention", "surface"),
    ("action", "paper"),
    ("action", "surface"),
)
"""Colours that carry words, as (words, ground)."""

SHAPE_PAIRS = (
    ("line", "paper"),
    ("line", "surface"),
    ("focus", "paper"),
    ("focus", "surface"),
    ("focus", "tint"),
    ("action", "tint"),
    ("action", "paper"),
)
"""Colours that carry a control's shape or focus (EN 301 549 11.1.4.11: at least 3:1)."""

TEXT_FLOOR = {"light": 10.0, "dark": 10.0, "high": 20.0, "high-dark": 20.0, "low-glare": 4.5}
"""Lowest contrast of words in each mode (VVSG 2.0 7.1-C and 7.1-D)."""
SHAPE_FLOOR = 3.0


@dataclass(frozen=True, slots=True)
class Theme:
    """One municipality's tokens, valid."""

    name: str
    folder: Path
    tokens: dict[str, Any]

    @property
    def logo(self) -> Path:
        """The municipality's mark, an SVG."""
        return self.folder / str(self.tokens["logo"])

    def colours(self, mode: str) -> dict[str, str]:
        """The colours of one contrast mode; the default mode when it is unknown."""
        modes: dict[str, dict[str, str]] = self.tokens["modes"]
        return modes.get(mode, modes["light"])

    def for_screen(self, pixels_per_inch: float | None) -> dict[str, Any]:
        """All that QML needs, for a panel of this density (device-independent pixels an inch)."""
        ppi = pixels_per_inch or FALLBACK_PPI
        tokens = self.tokens
        return {
            "pxPerMm": ppi / 25.4,
            "capHeights": tokens["cap_heights_mm"],
            "capRatio": tokens["cap_height_ratio"],
            "titleRatio": tokens["title_ratio"],
            "lineHeight": tokens["line_height"],
            "debounceMs": tokens["debounce_ms"],
            "keyDebounceMs": tokens["key_debounce_ms"],
            "motion": tokens["motion"],
            "radiusMm": tokens.get("radius_mm", 2.2),
            "municipality": tokens["municipality"],
            "modes": tokens["modes"],
        }


def problems(tokens: dict[str, Any]) -> list[str]:
    """Say in plain words what is wrong with these tokens; empty when nothing is."""
    found: list[str] = []
    modes = tokens.get("modes", {})
    if "light" not in modes or "high" not in modes:
        found.append("a theme has at least the modes light and high")
    for mode, colours in modes.items():
        missing = sorted(COLOURS - set(colours))
        if missing:
            found.append(f"{mode}: missing {', '.join(missing)}")
            continue
        floors = ((TEXT_PAIRS, TEXT_FLOOR.get(mode, 10.0)), (SHAPE_PAIRS, SHAPE_FLOOR))
        for pairs, floor in floors:
            for front, ground in pairs:
                ratio = contrast(colours[front], colours[ground])
                if ratio < floor:
                    found.append(f"{mode}: {front} on {ground} is {ratio:.1f}:1, needs {floor:g}:1")
    return found


def load(name: str, folder: Path) -> Theme:
    """Read ``<folder>/<name>.json`` and check it.

    Raises KnownError CONTENT_INVALID when it is missing, is not a theme, or cannot be read well.
    """
    path = folder / f"{name}.json"
    try:
        tokens = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KnownError(FailureCode.CONTENT_INVALID, f"{path}: {error}") from None
    found = problems(tokens)
    if found:
        raise KnownError(FailureCode.CONTENT_INVALID, f"{path}: {'; '.join(found)}")
    return Theme(name=name, folder=folder, tokens=tokens)

# SPDX-License-Identifier: EUPL-1.2
"""What is walked: life events, sizes, contrasts, languages and shapes, as an administrator sees."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from kiosk.demo.power import ROOT


@dataclass(frozen=True, slots=True)
class Shape:
    """A panel and where somebody stands in front of it."""

    name: str
    width: int
    height: int
    pixels_per_inch: float
    viewing_mm: int
    """Distance of the eyes, in millimetres: standing at a kiosk, or sitting at a counter."""

    @property
    def pixels_per_mm(self) -> float:
        """Pixels in a millimetre of the real panel."""
        return self.pixels_per_inch / 25.4


SHAPES = {
    shape.name: shape
    for shape in (
        Shape("portrait", 1080, 1920, 81.6, 600),
        Shape("landscape", 1920, 1080, 92.6, 600),
        Shape("counter", 1366, 768, 100.0, 500),
    )
}
SIZES = (0, 1, 2, 3)
CONTRASTS = ("light", "high", "high-dark", "low-glare")
"""The four modes of VVSG 2.0 7.1-C and 7.1-D; `dark` is a fifth that can be asked for."""
ALL_CONTRASTS = (*CONTRASTS, "dark")
TEXT_FLOOR = {"light": 10.0, "dark": 10.0, "high": 20.0, "high-dark": 20.0, "low-glare": 4.5}
SHAPE_FLOOR = 3.0
CAPITALS_MM = (3.5, 4.8, 6.4, 8.5)
"""Lowest capital height of each size (VVSG 2.0 7.1-G), in millimetres on the panel."""
DEGREES = 0.7
"""What a capital spans at the viewing distance in the largest size (EN 301 549 5.1.4)."""


def groups() -> dict[str, tuple[str, ...]]:
    """Return the life events by the group in which a resident finds them, in order."""
    text = (ROOT / "assets" / "life-events" / "groups.yaml").read_text(encoding="utf-8")
    return {group["id"]: tuple(group["events"]) for group in yaml.safe_load(text)["groups"]}


def events() -> tuple[str, ...]:
    """Return all life events."""
    return tuple(event for found in groups().values() for event in found)


def languages() -> tuple[str, ...]:
    """Return every language there are words for, Dutch first."""
    found = sorted(one.name for one in (ROOT / "assets" / "locale").iterdir() if one.is_dir())
    return tuple(sorted(found, key=lambda one: (one != "nl", one != "en", one)))


@dataclass(frozen=True, slots=True)
class Wishes:
    """The part of the matrix that was asked for."""

    events: tuple[str, ...]
    languages: tuple[str, ...]
    sizes: tuple[int, ...]
    contrasts: tuple[str, ...]
    shapes: tuple[str, ...]

# SPDX-License-Identifier: EUPL-1.2
"""Window envelopes: where the address must stand, and a check that nothing else shows.

A sheet never lies still in its envelope. The address keeps 5 mm from each edge of the window and
everything else stays 5 mm outside of it, so that a fold that slips by so much shows the whole
address and nothing more. Positions of Dutch windows differ from make to make; a calibration
sheet (`printing.calibration`) shows whether a profile fits the envelopes that a hall has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from printing.layout import MM, Box, Image, Mark, Measure, Node, Qr, Text

SLACK = 5 * MM
"""How far a fold may shift, in points."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A make of envelope, seen on the unfolded sheet; all lengths in points from its top left."""

    name: str
    left: float
    top: float
    right: float
    bottom: float
    folds: tuple[float, ...]

    @property
    def text_left(self) -> float:
        """Where lines of the address begin."""
        return self.left + SLACK

    @property
    def text_top(self) -> float:
        """Top of the first line of the address."""
        return self.top + SLACK

    @property
    def text_width(self) -> float:
        """Longest line of the address."""
        return self.right - self.left - 2 * SLACK

    @property
    def text_bottom(self) -> float:
        """Bottom of the last line of the address."""
        return self.bottom - SLACK

    @property
    def on_the_right(self) -> bool:
        """Tell whether the window is in the right half."""
        return self.left > 90 * MM


def _envelope(name: str, left: float, right: float, bottom: float, *folds: float) -> Envelope:
    return Envelope(
        name, left * MM, 45 * MM, right * MM, bottom * MM, tuple(fold * MM for fold in folds)
    )


ENVELOPES = {
    envelope.name: envelope
    for envelope in (
        _envelope("dl-left", 20, 105, 85, 99, 198),
        _envelope("dl-right", 110, 195, 85, 99, 198),
        _envelope("c5-left", 20, 105, 90, 148.5),
        _envelope("c5-right", 110, 195, 90, 148.5),
    )
}
STANDARD = ENVELOPES["dl-left"]


def shows_wrong(
    marks: Iterable[Mark], address: Node | Sequence[Node], envelope: Envelope, measure: Measure
) -> list[str]:
    """Return what is wrong in the window after a fold shifts: words, never the address itself.

    `marks` are those of the first page and `address` the node of its addressee, or all nodes that
    may show.
    """
    found = []
    inside_it = (address,) if isinstance(address, Node) else tuple(address)
    for mark in marks:
        left, top, right, bottom = _extent(mark, measure)
        if mark.node is not None and any(mark.node is node for node in inside_it):
            inside = (
                left >= envelope.left + SLACK - 0.5
                and right <= envelope.right - SLACK + 0.5
                and top >= envelope.top + SLACK - 0.5
                and bottom <= envelope.bottom - SLACK + 0.5
            )
            if not inside:
                found.append("a line of the address may slip out of the window")
        elif (
            right > envelope.left - SLACK
            and left < envelope.right + SLACK
            and bottom > envelope.top - SLACK
            and top < envelope.bottom + SLACK
        ):
            found.append(f"{type(mark).__name__} at {left / MM:.0f}, {top / MM:.0f} mm may show")
    return found


def _extent(mark: Mark, measure: Measure) -> tuple[float, float, float, float]:
    match mark:
        case Text():
            width = measure(mark.text.rstrip(), mark.style.font, mark.style.size)
            top = mark.y - mark.style.size * 0.8
            return mark.x, top, mark.x + width, mark.y + mark.style.size * 0.22
        case Box() | Image():
            return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
        case Qr():
            return mark.x, mark.y, mark.x + mark.side, mark.y + mark.side

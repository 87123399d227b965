# SPDX-License-Identifier: EUPL-1.2
"""Checks of names, roles and places: all from the accessible tree, measured on the real panel."""

from __future__ import annotations

from itertools import combinations

from tests.accessibility.walk.findings import Finding, of_node
from tests.accessibility.walk.seeing import Looked, is_turner
from ui.outside import Node

TARGET_MM = 15.0
GAP_MM = 3.0
_SLACK = 1.0
"""Pixels lost by rounding."""


def check(looked: Looked) -> list[Finding]:
    """Return everything that is wrong with names, roles and places."""
    seen = [n for n in looked.seen() if not (is_turner(n) and not n.has("enabled"))]
    texts = [n for n in looked.texts if n.path not in looked.folded]
    return [
        *names(looked),
        *inside(seen, texts, looked),
        *targets(seen, looked),
        *gaps(seen, looked),
        *overlaps(seen, texts),
    ]


def names(looked: Looked) -> list[Finding]:
    """Each control has a name, an id of its own, and a role; nothing is told twice."""
    found = [of_node("name", n, "has no name") for n in looked.controls if not n.name.strip()]
    found += [of_node("name", n, "has no id") for n in looked.controls if not n.id]
    ids = [n.id for n in looked.controls if not is_turner(n)]
    for node in looked.controls:
        if not is_turner(node) and ids.count(node.id) > 1:
            found.append(of_node("name", node, "shares its id with another control"))
    names_of_controls = {n.name for n in looked.controls}
    for text in looked.texts:
        if text.id not in ("path", "big") and text.name in names_of_controls:
            found.append(of_node("name", text, f"is told as text and as control: {text.name!r}"))
    return found


def inside(seen: list[Node], texts: list[Node], looked: Looked) -> list[Finding]:
    """Nothing reaches over the edge of the screen, so nothing asks to be scrolled sideways."""
    found = []
    for node in (*seen, *texts):
        if node.x < 0 or node.x + node.width > looked.shape.width + _SLACK:
            found.append(of_node("inside", node, "reaches over the side of the screen"))
        elif node.y < 0 or node.y + node.height > looked.shape.height + _SLACK:
            found.append(of_node("inside", node, "reaches over the top or bottom of the screen"))
    return found


def targets(seen: list[Node], looked: Looked) -> list[Finding]:
    """Each control is at least 15 mm high and wide on the panel."""
    millimetre = looked.shape.pixels_per_mm
    found = []
    for node in seen:
        low = min(node.width, node.height) + _SLACK
        if low < TARGET_MM * millimetre:
            size = f"{node.width / millimetre:.1f} x {node.height / millimetre:.1f} mm"
            found.append(of_node("target", node, f"{size}, wanted {TARGET_MM:g} mm"))
    return found


def gaps(seen: list[Node], looked: Looked) -> list[Finding]:
    """Controls stand at least 3 mm apart."""
    millimetre = looked.shape.pixels_per_mm
    found = []
    for one, other in combinations(seen, 2):
        apart = max(_gap(one.x, one.width, other.x, other.width),
                    _gap(one.y, one.height, other.y, other.height))  # fmt: skip
        if apart + _SLACK < GAP_MM * millimetre:
            check = "overlap" if apart < 0 else "gap"
            told = f"{apart / millimetre:.1f} mm from {other.id}, wanted {GAP_MM:g} mm"
            found.append(of_node(check, one, told))
    return found


def overlaps(seen: list[Node], texts: list[Node]) -> list[Finding]:
    """No text lies over another text or over a control."""
    found = []
    for text, other in (*((t, c) for t in texts for c in seen), *combinations(texts, 2)):
        across = _gap(text.x, text.width, other.x, other.width)
        along = _gap(text.y, text.height, other.y, other.height)
        if max(across, along) < -_SLACK:
            found.append(of_node("overlap", text, f"lies over {other.id}: {other.name[:40]!r}"))
    return found


def _gap(one: int, size: int, other: int, other_size: int) -> int:
    """Pixels between two stretches; negative where they overlap."""
    return max(other - (one + size), one - (other + other_size))

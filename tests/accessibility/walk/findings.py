# SPDX-License-Identifier: EUPL-1.2
"""What a check has to say about one element of one look."""

from __future__ import annotations

from dataclasses import dataclass

from ui.outside import Node


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be."""

    check: str
    clause: str
    element: str
    told: str
    """What was measured, and what was wanted."""
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    """x, y, width and height in pixels of the screen; zeros for the page as a whole."""


CLAUSES = {
    "focus": "EN 301 549 11.2.4.3",
    "focus seen": "EN 301 549 11.2.4.7",
    "trap": "EN 301 549 5.1.6.2, 11.2.1.2",
    "order": "EN 301 549 11.2.4.3",
    "name": "EN 301 549 5.1.3.6, 11.5.2",
    "spoken": "EN 301 549 5.1.3.1, 5.1.3.3",
    "spoken language": "EN 301 549 5.1.3.14",
    "spoken error": "EN 301 549 5.1.3.15",
    "inside": "EN 301 549 11.1.4.10",
    "overlap": "EN 301 549 11.1.4.10",
    "clipped": "EN 301 549 11.1.4.10",
    "target": "WCAG 2.2 2.5.8; 15 mm",
    "gap": "VVSG 2.0 7.2-I; 3 mm",
    "contrast": "VVSG 2.0 7.1-C, 7.1-D; EN 301 549 11.1.4.3",
    "capitals": "VVSG 2.0 7.1-G; EN 301 549 5.1.4",
    "way": "the walk itself",
}


def of_node(check: str, node: Node, told: str) -> Finding:
    """Return a finding about a node of the tree."""
    box = (node.x, node.y, node.width, node.height)
    return Finding(check, CLAUSES[check], node.id or node.role, told, box)


def of_page(check: str, told: str) -> Finding:
    """Return a finding about a page as a whole."""
    return Finding(check, CLAUSES[check], "page", told)

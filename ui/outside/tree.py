# SPDX-License-Identifier: EUPL-1.2
"""What an assistive technology sees: a frozen tree of nodes read from the accessibility bus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ui.outside.bus import Bus, BusProblem, Call, property_of

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
_SCREEN_COORDINATES = 0
_DEEPEST = 40
"""A tree deeper than this is a loop."""

_STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    17: "multi-line",
    20: "pressed",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
    43: "read-only",
}
"""AtspiStateType numbers (at-spi2-core, atspi-constants.h) that matter here."""


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object as it was when it was read. Extents are screen pixels."""

    owner: str
    path: str
    id: str = ""
    """The control's objectName."""
    role: str = ""
    name: str = ""
    description: str = ""
    states: frozenset[str] = frozenset()
    interfaces: frozenset[str] = frozenset()
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    text: str = ""
    """Content of a field or a text, where the object has any."""
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """Yield this node and everything below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def has(self, state: str) -> bool:
        """Tell whether the node has a state such as ``focused`` or ``checked``."""
        return state in self.states

    def outline(self, depth: int = 0) -> str:
        """Return the tree as indented lines, for failing tests and for people."""
        shown = " ".join(sorted(self.states & {"focused", "checked", "selected", "modal"}))
        text = f" = {self.text!r}" if self.text and self.text != self.name else ""
        line = f"{'  ' * depth}{self.role} {self.id!r} {self.name!r}{text} {shown}".rstrip()
        return "\n".join([line, *(child.outline(depth + 1) for child in self.children)])


@dataclass(slots=True)
class _Found:
    """A node while the tree is being read."""

    node: Node
    parent: int | None
    full_id: str = ""


def read_tree(
    bus: Bus, owner: str, path: str, *, detailed: bool = True, shown: bool = False
) -> Node:
    """Read the tree below an object, layer by layer.

    Objects that vanish while it is read are left out. Without `detailed` only ids, roles and
    states are asked for, which takes about a third of the time. With `shown` what does not show
    is left out with all below it, which is quicker where much is kept ready. Raises BusProblem.
    """
    found = [_Found(Node(owner, path), None)]
    layer = [0]
    for _ in range(_DEEPEST):
        _describe(bus, [found[place] for place in layer], found, detailed)
        asked = [found[place].node for place in layer]
        answers = bus.calls([Call(n.owner, n.path, ACCESSIBLE, "GetChildren") for n in asked])
        following: list[int] = []
        below = [
            (Node(*child), place)
            for place, answer in zip(layer, answers, strict=True)
            if not isinstance(answer, BusProblem)
            for child in answer[0]
            if not child[1].endswith("/null")
        ]
        if shown:
            states = read_states(bus, [node for node, _ in below])
            below = [one for one, has in zip(below, states, strict=True) if "showing" in has]
        for node, place in below:
            following.append(len(found))
            found.append(_Found(node, place))
        if not following:
            break
        layer = following
    return _assemble(found)


def read_states(bus: Bus, nodes: Sequence[Node]) -> list[frozenset[str]]:
    """Return the states that nodes have now; an empty set for one that has gone."""
    answers = bus.calls([Call(n.owner, n.path, ACCESSIBLE, "GetState") for n in nodes])
    return [_states(_first(answer, [])) for answer in answers]


def _describe(bus: Bus, layer: Sequence[_Found], found: list[_Found], detailed: bool) -> None:
    """Fill in what one layer of nodes says about itself."""
    calls: list[Call] = []
    for entry in layer:
        node = entry.node
        calls += [
            property_of(node.owner, node.path, ACCESSIBLE, "AccessibleId"),
            Call(node.owner, node.path, ACCESSIBLE, "GetRoleName"),
            Call(node.owner, node.path, ACCESSIBLE, "GetState"),
        ]
        if detailed:
            calls += [
                property_of(node.owner, node.path, ACCESSIBLE, "Name"),
                property_of(node.owner, node.path, ACCESSIBLE, "Description"),
                Call(node.owner, node.path, ACCESSIBLE, "GetInterfaces"),
                Call(node.owner, node.path, COMPONENT, "GetExtents", "u", (_SCREEN_COORDINATES,)),
                Call(node.owner, node.path, TEXT, "GetText", "ii", (0, -1)),
            ]
    answers = bus.calls(calls)
    each = 8 if detailed else 3
    for place, entry in enumerate(layer):
        own = answers[place * each : (place + 1) * each]
        entry.full_id = _variant(own[0])
        above = found[entry.parent].full_id if entry.parent is not None else ""
        entry.node = replace(
            entry.node,
            id=own_id(entry.full_id, above),
            role=_first(own[1], ""),
            states=_states(_first(own[2], [])),
        )
        if detailed:
            x, y, width, height = _first(own[6], (0, 0, 0, 0))
            entry.node = replace(
                entry.node,
                name=_variant(own[3]),
                description=_variant(own[4]),
                interfaces=frozenset(_first(own[5], [])),
                x=x,
                y=y,
                width=width,
                height=height,
                text=_first(own[7], ""),
            )


def own_id(full: str, parent: str) -> str:
    """Return a control's own name from the id Qt gives: the names of all its parents, dotted.

    A control that sets an id itself is given as it is.
    """
    prefix = parent + "."
    return full[len(prefix) :] if parent and full.startswith(prefix) else full


def _assemble(found: list[_Found]) -> Node:
    below: dict[int, list[Node]] = {}
    for place in range(len(found) - 1, -1, -1):
        entry = found[place]
        node = replace(entry.node, children=tuple(reversed(below.pop(place, []))))
        if entry.parent is None:
            return node
        below.setdefault(entry.parent, []).append(node)
    raise AssertionError("a tree has a root")


def _first(answer: Any, otherwise: Any) -> Any:
    return otherwise if isinstance(answer, BusProblem) or not answer else answer[0]


def _variant(answer: Any) -> str:
    return "" if isinstance(answer, BusProblem) or not answer else str(answer[0][1])


def _states(words: Sequence[int]) -> frozenset[str]:
    bits = sum(word << (32 * place) for place, word in enumerate(words))
    return frozenset(name for number, name in _STATES.items() if bits >> number & 1)

# SPDX-License-Identifier: EUPL-1.2
"""One look at the screen: what assistive technology is told, where it stands, and its pixels."""

from __future__ import annotations

import hashlib
import io
import time
from dataclasses import dataclass

from PIL import Image

from tests.accessibility.walk.matrix import Shape
from ui.outside import Node, NotThere, Outside

CONTROL_ROLES = frozenset({"push button", "radio button", "check box", "text", "entry"})
FIELD_ROLES = frozenset({"text", "entry", "password text"})
TEXT_ROLES = frozenset({"label", "heading", "alert message", "static", "static text"})
FRAME_IDS = ("comfort.", "overlay.comfort.", "help", "stop")
"""Controls of the bar, which stand on every page in the same place."""
SETTLE_SECONDS = 8.0
_REST = 0.04


@dataclass(frozen=True, slots=True)
class Looked:
    """What shows now; extents are pixels of the screen."""

    key: str
    """The page's key; of a message that lies over it ``<page>/overlay.<key>``."""
    controls: tuple[Node, ...]
    """In the order of the tree, with those on another leaf of a list that is turned over."""
    texts: tuple[Node, ...]
    folded: frozenset[str]
    """Paths of the nodes that lie on another leaf of a list that is turned over."""
    shape: Shape

    def control(self, name: str) -> Node | None:
        """Return the control called `name` that shows, or None."""
        return next((node for node in self.controls if node.id == name), None)

    def seen(self) -> tuple[Node, ...]:
        """Return the controls that can be seen and touched now."""
        return tuple(node for node in self.controls if node.path not in self.folded)

    def enabled(self) -> tuple[Node, ...]:
        """Return the controls that work now, seen or folded away."""
        return tuple(n for n in self.controls if n.has("enabled") and not is_turner(n))

    @property
    def print(self) -> str:
        """A short hash of page and words, the same whatever the size and the colours."""
        told = [self.key]
        for node in (*self.controls, *self.texts):
            if not is_turner(node) and not node.id.startswith(FRAME_IDS) and ":" not in node.name:
                told.append(f"{node.id}|{node.role}|{node.name}")
        return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def is_turner(node: Node) -> bool:
    """Tell whether it turns a list over: it stands beside the list, and only when needed."""
    return node.id.removeprefix("overlay.").startswith("scroll.")


def look(outside: Outside, shape: Shape, tree: Node | None = None) -> Looked:
    """Read the tree once and return what shows."""
    tree = tree or outside.tree(shown=True)
    page, overlay = "", ""
    for node in tree.walk():
        if node.has("showing") and node.id.startswith("page."):
            page = node.id.removeprefix("page.")
        if node.has("showing") and node.role == "dialog" and node.id.startswith("overlay."):
            overlay = node.id
    nodes = [n for n in tree.walk() if n.has("showing") and n.width > 0 and n.height > 0]
    controls = [n for n in nodes if n.role in CONTROL_ROLES or n.role in FIELD_ROLES]
    texts = [n for n in nodes if n.role in TEXT_ROLES and n.name.strip()]
    if overlay:
        # What lies under a message can neither be seen nor reached.
        above = _within(tree, overlay)
        bar = [n for n in controls if n.id.startswith(FRAME_IDS)]
        controls = [n for n in controls if n.path in above] + bar
        texts = [n for n in texts if n.path in above]
    key = f"{page}/{overlay}" if overlay else page
    return Looked(key, tuple(controls), tuple(texts), _folded(controls, texts, shape), shape)


def _within(tree: Node, name: str) -> set[str]:
    for node in tree.walk():
        if node.id == name and node.role == "dialog":
            return {below.path for below in node.walk()}
    return set()


def _folded(controls: list[Node], texts: list[Node], shape: Shape) -> frozenset[str]:
    """Find what a turned list hides: it reaches beyond the list, under what stands below or above.

    The list ends above the buttons that turn it and the page's own buttons, and begins below the
    last thing above it; a list is only ever turned as a whole row, so nothing is half in it.
    """
    turners = [n for n in controls if is_turner(n) and n.has("enabled")]
    if not turners:
        return frozenset()
    foot = [n for n in controls if is_turner(n) or _of_foot(n)]
    # What shows keeps 3 mm from what stands below the list; what comes closer is on the next leaf.
    floor = min(n.y for n in foot) - round(3 * shape.pixels_per_mm)
    listed = [n for n in controls if n.id.removeprefix("overlay.").startswith(("row.", "field."))]
    above = [n for n in texts if n.id.removeprefix("overlay.") in ("path", "note")]
    ceiling = max((n.y + n.height for n in above), default=0)
    hidden = {
        n.path
        for n in (*listed, *(t for t in texts if t not in above))
        if n.y + n.height > floor + 2 or n.y < ceiling - 2
    }
    if any(n.id.endswith("scroll.up") for n in turners):
        # Above the leaf stands what does not turn along; what lies under it was turned away.
        fixed = [t for t in texts if t.id.removeprefix("overlay.") in ("title", "hint")]
        turned = [*listed, *(t for t in texts if t.role == "alert message")]
        hidden |= {n.path for n in turned if any(_meets(n, one) for one in fixed)}
    return frozenset(hidden)


def _meets(one: Node, other: Node) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    along = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0 and along > 0


def _of_foot(node: Node) -> bool:
    name = node.id.removeprefix("overlay.")
    return name in ("back", "repeat", "primary") or name.startswith("action.")


def settled(outside: Outside, shape: Shape, *, other_than: str | None = None) -> Looked:
    """Wait until two looks are the same, and the page is another one if that is asked.

    Raises NotThere when the screen does not come to rest.
    """
    deadline = time.monotonic() + SETTLE_SECONDS
    last: Looked | None = None
    while time.monotonic() < deadline:
        now = look(outside, shape)
        if now == last and now.key and now.key != other_than:
            return now
        last = now
        time.sleep(_REST)
    if last is not None and other_than is not None and last.key == other_than:
        raise NotThere(f"still at {other_than}")
    there = outside.tree().outline()
    raise NotThere(f"no rest at {last.key if last else '?'}; there is:\n{there}")


def picture(outside: Outside, shape: Shape) -> Image.Image:
    """Return the pixels, once they have come to rest."""
    before = -1
    for _ in range(40):
        now = outside.screen.fingerprint(0, 0, shape.width, shape.height)
        if now == before:
            break
        before = now
        time.sleep(_REST)
    taken = outside.screen.picture(0, 0, shape.width, shape.height)
    return Image.frombytes("RGB", (taken.width, taken.height), taken.rgb)


def as_png(image: Image.Image, *, width: int = 0) -> bytes:
    """Return a picture as PNG; a `width` makes it that wide."""
    if width:
        image = image.resize((width, round(image.height * width / image.width)))
    out = io.BytesIO()
    image.convert("P", palette=Image.Palette.ADAPTIVE, colors=64).save(out, "PNG", optimize=True)
    return out.getvalue()

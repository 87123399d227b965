# SPDX-License-Identifier: EUPL-1.2
"""The walk by key: focus lands, goes round in order, nothing holds it, and all of it is said."""

from __future__ import annotations

import re
import time
import unicodedata
from itertools import pairwise

from PIL import Image

from tests.accessibility.walk.check_pixels import focus_seen
from tests.accessibility.walk.findings import Finding, of_node, of_page
from tests.accessibility.walk.listener import Listener, Said
from tests.accessibility.walk.seeing import FIELD_ROLES, Looked, look, picture
from ui.outside import Node, Outside

SPOKEN_SECONDS = 3.0
FOCUS_SECONDS = 1.2
AGREEMENT = 0.75
"""Part of an element's words that must be heard: numbers, dates and amounts are said in words."""


def check(outside: Outside, ears: Listener, looked: Looked, language: str) -> list[Finding]:
    """Walk once round with Tab, and return everything that is not as it must be."""
    found: list[Finding] = []
    # The keys of the keyboard are one stop; inside it the arrows go.
    wanted = {n.path: n for n in looked.enabled() if not n.id.startswith("key.")}
    before = picture(outside, looked.shape)
    visited: list[Node] = []
    here = [n for n in looked.controls if n.has("focused")]
    start = here[-1].path if here else ""
    for _ in range(len(looked.controls) + 6):
        mark = ears.mark()
        was = visited[-1].path if visited else start
        outside.keys("Tab")
        node = _focused(outside, looked.controls, was)
        if node is None:
            # The title has the focus between the last control and the first.
            if visited and len({n.path for n in visited} & set(wanted)) == len(wanted):
                break
            continue
        if any(node.path == one.path for one in visited):
            break
        visited.append(node)
        found += _said(node, _hear(ears, mark, node), language)
        if len(visited) == 1:
            found += _ring(node, outside, looked, before)
    reached = {node.path for node in visited}
    found += [
        of_node("trap", n, "Tab never comes here") for p, n in wanted.items() if p not in reached
    ]
    if visited and not wanted:
        found.append(of_page("trap", "the focus moves, and there is nothing to reach"))
    # The round may have begun in the middle: it is read from the first control of the page.
    top = next((n.path for n in looked.controls if n.path in reached), "")
    turn = next((place for place, n in enumerate(visited) if n.path == top), 0)
    unfolded = [n for n in (*visited[turn:], *visited[:turn]) if n.path not in looked.folded]
    chosen = looked.key not in ("start", "language")  # before it is chosen, pages are Dutch
    found += _order(unfolded, rtl=chosen and language in ("ar", "fa"))
    found += _backwards(outside, looked, visited)
    return found


def page_said(looked: Looked, said: list[Said], language: str) -> list[Finding]:
    """All that stands on a page is heard when it appears (EN 301 549 5.1.3.1)."""
    if not said:
        return [of_page("spoken", "nothing was said when the page appeared")]
    heard = " ".join(one.text for one in said)
    found = []
    for node in (*looked.controls, *looked.texts):
        name = node.id.removeprefix("overlay.")
        of_page_itself = name.startswith(("row.", "field.")) or name in ("title", "hint", "error")
        if of_page_itself and node.name and not agrees(node.name, heard):
            found.append(of_node("spoken", node, f"not heard with its page: {node.name[:60]!r}"))
    return [*found, *_language(looked.key, said, language)]


def error_said(looked: Looked, said: list[Said]) -> list[Finding]:
    """What is wrong is said when it appears."""
    heard = " ".join(one.text for one in said)
    return [
        of_node("spoken error", node, f"not heard: {node.name[:60]!r}")
        for node in looked.texts
        if node.role == "alert message" and not agrees(node.name, heard)
    ]


def _language(where: str, said: list[Said], language: str) -> list[Finding]:
    others = sorted({one.language for one in said} - {language})
    if not others:
        return []
    return [of_page("spoken language", f"{where} is said in {', '.join(others)}, not {language}")]


def landed(looked: Looked) -> list[Finding]:
    """The focus stands on the page's title or its first field when it appears."""
    nodes = [n for n in (*looked.texts, *looked.controls) if n.has("focused")]
    if not nodes:
        return [of_page("focus", "nothing has the focus when the page appears")]
    node = nodes[0]
    if node.id.removeprefix("overlay.") != "title" and node.role not in FIELD_ROLES:
        return [of_node("focus", node, "has the focus when the page appears, not title or field")]
    return []


def first(outside: Outside, ears: Listener, looked: Looked) -> list[Finding]:
    """The first key on a page that has just appeared moves the focus, and that is said."""
    if not looked.enabled():
        return []
    here = [n for n in looked.controls if n.has("focused")]
    mark = ears.mark()
    outside.keys("Tab")
    node = _focused(outside, looked.controls, here[-1].path if here else "")
    if node is None:
        return [of_page("trap", "the first Tab goes nowhere")]
    return _said(node, _hear(ears, mark, node), "")


def _focused(outside: Outside, controls: tuple[Node, ...], was: str) -> Node | None:
    """Return the control that has the focus, once it is another one than it was."""
    deadline = time.monotonic() + FOCUS_SECONDS
    while time.monotonic() < deadline:
        states = outside.states(controls)
        now = [n for n, state in zip(controls, states, strict=True) if "focused" in state]
        if now and now[-1].path != was:
            return now[-1]
        time.sleep(0.005)
    return None


def _said(node: Node, said: list[Said], language: str) -> list[Finding]:
    if not said:
        return [of_node("spoken", node, "gets the focus and nothing is said")]
    heard = said[-1]
    if not agrees(node.name, heard.text):
        return [of_node("spoken", node, f"is {node.name[:60]!r}, heard {heard.text[:80]!r}")]
    if len(heard.text) > 3 * len(node.name) + len(node.description) * 2 + 160:
        return [of_node("spoken", node, f"more is heard than it is: {heard.text[:120]!r}")]
    return []


def _hear(ears: Listener, mark: int, node: Node) -> list[Said]:
    """Return what was said since, once it is the node's; on a busy machine words come late."""
    deadline = time.monotonic() + SPOKEN_SECONDS
    while True:
        said = ears.wait(mark, max(0.0, deadline - time.monotonic()))
        if (said and agrees(node.name, said[-1].text)) or time.monotonic() >= deadline:
            return said
        time.sleep(0.02)


def agrees(shown: str, heard: str) -> bool:
    """Tell whether what is shown is heard, whatever becomes of figures and signs on the way."""
    wanted, told = _words(shown), " ".join(_words(heard))
    if not wanted:
        return True
    there = sum(1 for word in wanted if word in told)
    return there >= AGREEMENT * len(wanted)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).casefold()
    # Short words and figures are said otherwise: "nr.", "12", "€"; Chinese has no spaces.
    found = re.findall(r"[^\W\d_]+", plain)
    wide = [letter for word in found for letter in word if "\u4e00" <= letter <= "\u9fff"]
    return wide or [word for word in found if len(word) > 2]


def _ring(node: Node, outside: Outside, looked: Looked, before: Image.Image) -> list[Finding]:
    now = look(outside, looked.shape)
    fresh = next((n for n in now.controls if n.path == node.path), None)
    if fresh is None or (fresh.x, fresh.y) != (node.x, node.y):
        return []  # the list turned over to show it: no two pictures to compare
    return focus_seen(node, before, picture(outside, looked.shape))


def _order(visited: list[Node], *, rtl: bool) -> list[Finding]:
    """The keys go from above to below, and in a line as it is read."""
    found = []
    for one, other in pairwise(visited):
        same_line = min(one.y + one.height, other.y + other.height) - max(one.y, other.y) > 0
        if same_line:
            backwards = other.x > one.x if rtl else other.x < one.x
            if backwards and abs(other.y - one.y) < one.height // 2:
                found.append(of_node("order", other, f"comes after {one.id}, and stands before it"))
        elif other.y < one.y and not _beside(one, other):
            found.append(of_node("order", other, f"comes after {one.id}, and stands above it"))
    return found


def _beside(one: Node, other: Node) -> bool:
    """Tell whether two stand in different columns, one of which is read after the other."""
    return one.x + one.width <= other.x or other.x + other.width <= one.x


def _backwards(outside: Outside, looked: Looked, visited: list[Node]) -> list[Finding]:
    """Where Tab leads, Shift and Tab lead back: the same way out (5.1.6.2)."""
    if len(visited) < 3:
        return []
    here = _focused(outside, looked.controls, "")
    outside.keys("shift+Tab")
    there = _focused(outside, looked.controls, here.path if here else "")
    if (
        there is None
        and here is not None
        and not any(node.has("focused") for node in look(outside, looked.shape).texts)
    ):
        return [of_node("trap", here, "Shift and Tab do not lead away")]
    return []

# SPDX-License-Identifier: EUPL-1.2
"""Every page in every size and shape: nothing cut or overlapping, and its question in view."""

from __future__ import annotations

import functools
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.accessibility.pages import harvest, size_of
from tests.accessibility.test_controls import Node, Shown
from ui.gallery import SHAPES

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    # Qt's own, now and then, when a window closes on a busy machine.
    pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver"),
]

TYPING = "key."


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@functools.cache
def pages() -> dict[str, dict[str, Any]]:
    return harvest()


def problems(shown: Shown, page: dict[str, Any]) -> list[str]:
    """What is wrong with a page as it stands now."""
    found = []
    millimetre, gap = shown.ppi / 25.4, 3 * shown.ppi / 25.4 - 1
    nodes = shown.nodes()
    controls = [node for node in shown.controls() if node.in_view]
    window = QRectF(-0.5, -0.5, shown.window.width() + 1, shown.window.height() + 1)
    typing = any(node.id.startswith(TYPING) for node in nodes)
    title = next((node for node in nodes if node.id.endswith("title")), None)
    # Where the keyboard of the screen and the largest words share a low window, one of them goes.
    if title is None or (not title.whole and not typing):
        found.append("the question is out of view")
    for node in controls:
        if not node.whole:
            found.append(f"{node.id} is cut")
        if node.box.height() < 15 * millimetre - 1:
            found.append(f"{node.id} is {node.box.height() / millimetre:.1f} mm high")
        if not window.contains(node.box):
            found.append(f"{node.id} lies outside the window")
    for index, one in enumerate(controls):
        grown = one.box.adjusted(-gap, -gap, gap, gap)
        for other in controls[index + 1 :]:
            if grown.intersects(other.box):
                found.append(f"{one.id} and {other.id} are too near")
    if title is not None:
        found += [f"{n.id} lies over the question" for n in controls if _over(n, title)]
    return [*found, *_wide(shown)]


def _over(node: Node, title: Node) -> bool:
    return title.in_view and title.whole and node.box.intersects(title.box)


def _wide(shown: Shown) -> list[str]:
    """Words that are wider than their place, or run out of the window."""
    found = []
    waiting = [shown.window.contentItem()]
    while waiting:
        item: QQuickItem = waiting.pop()
        if not item.isVisible():
            continue
        waiting.extend(item.childItems())
        painted = item.property("paintedWidth")
        if painted and item.property("text") and painted > item.width() + 2:
            found.append(f"“{item.property('text')}” is wider than its place")
    return found


def show(shown: Shown, page: dict[str, Any]) -> None:
    shown.bridge.set_chrome(canBack=page["kind"] != "start")
    overlaid = page["kind"] == "dialog"
    shown.bridge.show_overlay(page if overlaid else {})
    if not overlaid:
        shown.bridge.show_page(page)
    QTest.qWait(70)
    shown.settle()


def check(shape: str, size: int, chosen: dict[str, dict[str, Any]]) -> list[str]:
    shown = Shown(shape)
    found = []
    try:
        shown.bridge.set_comfort(textSize=size)
        for key, page in chosen.items():
            show(shown, page)
            if problems(shown, page):
                # On a busy machine a layout may come to rest later than it is looked at.
                QTest.qWait(400)
            found += [f"{key}: {problem}" for problem in problems(shown, page)]
    finally:
        shown.close()
    return found


@pytest.mark.parametrize("shape", list(SHAPES))
def test_the_longest_pages_fit_in_the_largest_text(qapp: QGuiApplication, shape: str) -> None:
    longest = sorted(pages().items(), key=lambda item: -size_of(item[1]))[:14]
    assert check(shape, 3, dict(longest)) == []


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("size", [0, 1, 2, 3])
@pytest.mark.parametrize("shape", list(SHAPES))
def test_every_page_fits(qapp: QGuiApplication, shape: str, size: int) -> None:
    assert len(pages()) > 60
    assert check(shape, size, pages()) == []

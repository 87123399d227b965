# SPDX-License-Identifier: EUPL-1.2
"""Where to lay the document is seen at once: in every shape and size of text."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.frozen import replace
from kiosk.identity.states import Can, NoCard
from kiosk.visit.values import Document, LayingCard
from tests.accessibility.test_controls import Shown, qapp_cls
from tests.unit.visit_kit import Walk
from ui import gallery_pages as samples

__all__ = ["qapp_cls"]
DOCUMENTS = [document for document in Document if document.value != "none"]


def page_of(document: Document) -> dict[str, object]:
    walk = Walk().wallet("bank-card")
    devices = replace(walk.state.devices, card=NoCard())
    walk.state = replace(walk.state, devices=devices, page=LayingCard(document, Can("123456")))
    page: dict[str, object] = json.loads(json.dumps(walk.view.page))
    return page


def pictures(item: QQuickItem) -> list[QQuickItem]:
    found = [item] if str(item.property("source") or "").find("lay-") >= 0 else []
    for child in item.childItems():
        if child.isVisible():
            found += pictures(child)
    return found


@pytest.mark.parametrize("size", [0, 1, 2, 3])
@pytest.mark.parametrize("shape", ["portrait", "landscape"])
def test_where_to_lay_the_document_is_seen_without_turning_over(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, shape: str, size: int
) -> None:
    for document in DOCUMENTS:
        monkeypatch.setitem(samples.PAGES, f"lay:{document.value}", page_of(document))
    shown = Shown(shape)
    shown.bridge.set_comfort(textSize=size)
    try:
        for document in DOCUMENTS:
            shown.page(f"lay:{document.value}")
            shown.settle()
            (picture,) = pictures(shown.window.contentItem())
            box = picture.mapRectToScene(picture.boundingRect())
            footer = shown.node("back").box.top()
            assert box.height() >= 30 * shown.ppi / 25.4, (document, box)
            assert box.top() >= 0 and box.bottom() <= footer, (document, box, footer)
            assert not [name for name in shown.names() if name.startswith("scroll")], document
    finally:
        shown.close()

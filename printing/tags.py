# SPDX-License-Identifier: EUPL-1.2
"""The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, PDF/UA-1).

reportlab writes no tags, so its pages carry marked content that we write, and this file adds
the objects that explain it: StructTreeRoot, one element for each node, the parent tree, and
what the catalogue must say. It works on reportlab's document object without importing it.
"""

from __future__ import annotations

from typing import Any

from printing.layout import Node

ARTIFACT = "/Artifact BMC"
"""Begins what a reader aloud skips."""

_ATTRIBUTES = {
    "TH": "<< /O /Table /Scope /Row >>",
    # Labels that are words, boxes or dots, and no numbers that count on (ISO 14289-1, 7.6).
    "L": "<< /O /List /ListNumbering /None >>",
}


class MarkedContent:
    """Collects which piece of which page belongs to which node."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self._pieces: dict[int, list[tuple[int, int]]] = {}
        self._pages: list[list[Node]] = []
        self._boxes: dict[int, tuple[float, float, float, float]] = {}

    def begin_page(self) -> None:
        """Start counting from zero for a new page."""
        self._pages.append([])

    def claim(self, node: Node) -> str:
        """Return the operator that begins a piece of `node` on this page."""
        page = self._pages[-1]
        number = len(page)
        page.append(node)
        self._pieces.setdefault(id(node), []).append((len(self._pages) - 1, number))
        return f"/{node.role} <</MCID {number}>> BDC"

    def set_box(self, node: Node, box: tuple[float, float, float, float]) -> None:
        """Give a figure its place on the page: left, bottom, right, top in points."""
        self._boxes[id(node)] = box

    def write(self, document: Any, language: str) -> None:
        """Add the tree to a reportlab document whose pages are complete."""
        pages = document.Pages.pages
        for index, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = index
            page.Tabs = "/S"
        numbers = [document.idToObjectNumberAndVersion[page.__InternalName__][0] for page in pages]
        objects: dict[int, int] = {}
        tree = reserve(document, "tag-root")
        parents = reserve(document, "tag-parents")
        self._drop_unseen(self.root)
        for order, node in enumerate(_walk(self.root)):
            objects[id(node)] = reserve(document, f"tag-{order}")
        document.idToObject["tag-root"] = (
            f"<< /Type /StructTreeRoot /K {objects[id(self.root)]} 0 R "
            f"/ParentTree {parents} 0 R /ParentTreeNextKey {len(pages)} >>"
        ).encode("ascii")
        kids = " ".join(
            f"{index} [{' '.join(f'{objects[id(node)]} 0 R' for node in owners)}]"
            for index, owners in enumerate(self._pages)
        )
        document.idToObject["tag-parents"] = f"<< /Nums [{kids}] >>".encode("ascii")
        self._write_element(document, self.root, tree, objects, numbers)
        _describe(document, tree, language)

    def _drop_unseen(self, node: Node) -> None:
        """Drop parts of a line of which nothing was drawn, such as the space where it ended."""
        node.children = [c for c in node.children if c.role != "Span" or id(c) in self._pieces]
        for child in node.children:
            self._drop_unseen(child)

    def _write_element(
        self, document: Any, node: Node, parent: int, objects: dict[int, int], pages: list[int]
    ) -> None:
        number = objects[id(node)]
        kids = [
            f"<< /Type /MCR /Pg {pages[page]} 0 R /MCID {mcid} >>"
            for page, mcid in self._pieces.get(id(node), ())
        ]
        kids += [f"{objects[id(child)]} 0 R" for child in node.children]
        extra = f" /Alt {pdf_text(node.alternative)}" if node.alternative else ""
        if id(node) in self._boxes:
            corners = " ".join(f"{value:.2f}" for value in self._boxes[id(node)])
            extra += f" /A << /O /Layout /Placement /Block /BBox [{corners}] >>"
        if node.role in _ATTRIBUTES:
            extra += f" /A {_ATTRIBUTES[node.role]}"
        if node.language:
            extra += f" /Lang {pdf_text(node.language)}"
        name = document.numberToId[number]
        document.idToObject[name] = (
            f"<< /Type /StructElem /S /{node.role} /P {parent} 0 R /K [{' '.join(kids)}]{extra} >>"
        ).encode("ascii")
        for child in node.children:
            self._write_element(document, child, number, objects, pages)


def _walk(node: Node) -> list[Node]:
    return [node, *(deeper for child in node.children for deeper in _walk(child))]


def reserve(document: Any, name: str) -> int:
    """Take an object number; the bytes follow."""
    document.Reference(b"null", name)
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number


def _describe(document: Any, tree: int, language: str) -> None:
    catalog = document.Catalog
    # Plain values: reportlab would turn any of its own objects here into a reference.
    catalog.StructTreeRoot = f"{tree} 0 R"
    catalog.MarkInfo = "<< /Marked true >>"
    catalog.ViewerPreferences = "<< /DisplayDocTitle true >>"
    catalog.Lang = pdf_text(language)


def pdf_text(text: str) -> str:
    """Return a text string as PDF writes it, in UTF-16 (ISO 32000-1, 7.9.2.2)."""
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"

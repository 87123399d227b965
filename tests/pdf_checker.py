# SPDX-License-Identifier: EUPL-1.2
"""Reads a PDF back and says what keeps it from being PDF/UA-1 and PDF/A-2a.

No machine of ours can run veraPDF, so the clauses that our letters can break are checked here
one by one, with a PDF library that had no part in writing them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, NumberObject

MAY_HOLD = {
    "Document": {"P", "H1", "H2", "H3", "L", "Table", "Figure", "Div", "Sect", "Note"},
    "Sect": {"P", "H1", "H2", "H3", "L", "Table", "Figure", "Div", "Note"},
    "Div": {"P", "H1", "H2", "H3", "L", "Table", "Figure", "Div"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "LBody": {"P", "L", "Span"},
    "Lbl": {"Span"},
    "Table": {"TR", "THead", "TBody"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "TH": {"P", "Span"},
    "TD": {"P", "Span"},
    "P": {"Span"},
    "H1": {"Span"},
    "H2": {"Span"},
    "H3": {"Span"},
    "Span": set[str](),
    "Figure": set[str](),
    "Note": {"P"},
}
"""Which roles may stand in which (ISO 32000-1, 14.8.4)."""
NAMES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def faults(pdf: bytes) -> list[str]:
    """Return every fault found, each with the clause it breaks; empty for a good file."""
    reader = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
    return [
        *_bytes(pdf),
        *_catalogue(reader),
        *_metadata(reader),
        *_fonts(reader),
        *_pages(reader),
        *_structure(reader),
    ]


def structure_text(pdf: bytes) -> str:
    """Return the words in the order of the structure tree, as a screen reader goes."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    pieces = [_page_pieces(page) for page in reader.pages]
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    words: list[str] = []

    def walk(element: DictionaryObject) -> None:
        for kid in _kids(element):
            if "/MCID" in kid:
                page = numbers[kid.raw_get("/Pg").idnum]
                words.append(pieces[page].get(int(kid["/MCID"]), ""))
            else:
                walk(kid)
                words.append(" ")

    walk(reader.trailer["/Root"]["/StructTreeRoot"])
    return " ".join("".join(words).split())


# --- the file ------------------------------------------------------------------------------


def _bytes(pdf: bytes) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.7\r?\n%[\x80-\xff]{4}", pdf):
        yield "A-2 6.1.2: the header has no comment of four high bytes"
    if re.search(rb"[^\r\n]endstream", pdf):
        yield "A-2 6.1.7.1: endstream does not begin a line"
    if b"/ID" not in pdf[pdf.rindex(b"trailer") :]:
        yield "A-2 6.1.3: the trailer has no ID"
    if not pdf.rstrip().endswith(b"%%EOF"):
        yield "A-2 6.1.3: something follows the end of the file"


def _catalogue(reader: pypdf.PdfReader) -> Iterator[str]:
    root = reader.trailer["/Root"]
    if root.get("/MarkInfo", {}).get("/Marked") != True:  # noqa: E712 - not a plain bool
        yield "UA-1 6.2: not marked as tagged"
    if not root.get("/Lang"):
        yield "UA-1 7.2: no natural language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "UA-1 7.1: a reader shows the file name and not the title"
    for forbidden in ("/OpenAction", "/AA", "/AcroForm", "/Names"):
        if forbidden in root:
            yield f"A-2 6.5: {forbidden} in the catalogue"
    intents = root.get("/OutputIntents", [])
    if [i["/S"] for i in intents] != ["/GTS_PDFA1"]:
        yield "A-2 6.2.3: not exactly one output intent"
    for intent in intents:
        profile = intent["/DestOutputProfile"].get_object().get_data()
        if profile[36:40] != b"acsp" or profile[16:20] != b"RGB " or profile[8] > 4:
            yield "A-2 6.2.3: the output profile is no RGB profile"


def _metadata(reader: pypdf.PdfReader) -> Iterator[str]:
    stream = reader.trailer["/Root"].get("/Metadata")
    if stream is None:
        yield "A-2 6.6.2.1: no metadata"
        return
    stream = stream.get_object()
    if "/Filter" in stream:
        yield "A-2 6.6.2.1: the metadata is filtered"
    tree = ElementTree.fromstring(stream.get_data().decode("utf-8"))
    said = {name: tree.findtext(f".//{name}", "", NAMES) for name in _SAYS}
    if said != _SAYS:
        yield f"A-2 6.6.4, UA-1 5: the file says to be {said}"
    title = tree.findtext(".//dc:title//rdf:li", "", NAMES)
    info = reader.metadata
    if not title or info is None or info.title != title:
        yield "A-2 6.6.3: the title is not the same everywhere"
    if info and info.author != tree.findtext(".//dc:creator//rdf:li", "", NAMES):
        yield "A-2 6.6.3: the author is not the same everywhere"
    if info and (info.creation_date_raw or info.modification_date_raw):
        yield "A-2 6.6.3: a date stands in Info that is not in the metadata"


_SAYS = {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"}


def _fonts(reader: pypdf.PdfReader) -> Iterator[str]:
    for number, page in enumerate(reader.pages, start=1):
        for name, reference in page["/Resources"].get("/Font", {}).items():
            font = reference.get_object()
            inside = font.get("/FontDescriptor")
            if inside is None or "/FontFile2" not in inside:
                yield f"A-2 6.2.11.4: {name} on page {number} is not embedded"
                continue
            if "/ToUnicode" not in font:
                yield f"A-2 6.2.11.7: {name} on page {number} does not say its letters"
            if bool(inside["/Flags"] & 4) == bool(inside["/Flags"] & 32):
                yield f"A-2 6.2.11.6: {name} is neither or both symbolic and not"
            if inside["/Flags"] & 4 and "/Encoding" in font:
                yield f"A-2 6.2.11.6: symbolic {name} has an encoding"
            if len(font["/Widths"]) != font["/LastChar"] - font["/FirstChar"] + 1:
                yield f"A-2 6.2.11.5: the widths of {name} are not complete"


# --- what stands on the pages --------------------------------------------------------------


def _pages(reader: pypdf.PdfReader) -> Iterator[str]:
    parents = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for number, page in enumerate(reader.pages):
        depth = 0
        owned = []
        for operands, operator in page.get_contents().operations:
            match operator:
                case b"BDC" | b"BMC":
                    depth += 1
                    if depth > 1 and operands[0] not in ("/Span", "/Artifact"):
                        yield f"UA-1 7.1: page {number + 1} has tags within tags"
                    if operator == b"BDC" and "/MCID" in operands[1]:
                        owned.append(int(operands[1]["/MCID"]))
                case b"EMC":
                    depth -= 1
                case b"Tj" | b"TJ" | b"f" | b"S" | b"B" | b"Do" if depth == 0:
                    yield f"UA-1 7.1: page {number + 1} draws outside of every tag"
        if depth or owned != list(range(len(owned))):
            yield f"UA-1 7.1: the tags of page {number + 1} do not add up"
        if page.get("/StructParents") != number or parents[2 * number] != number:
            yield f"UA-1 7.1: page {number + 1} has no place in the parent tree"
        elif len(parents[2 * number + 1].get_object()) != len(owned):
            yield f"UA-1 7.1: not every tag of page {number + 1} has its parent"
        if "/Annots" in page:
            yield f"UA-1 7.18: page {number + 1} has annotations"


def _page_pieces(page: pypdf.PageObject) -> dict[int, str]:
    """Return the text of each marked piece of a page, by its number."""
    found: dict[int, str] = {}
    letters: dict[str, dict[int, str]] = {}
    for name, font in page["/Resources"]["/Font"].items():
        letters[name] = _letters(font.get_object())
    marks: list[tuple[int | None, bool]] = []
    font_name = ""
    for operands, operator in page.get_contents().operations:
        match operator:
            case b"BDC" | b"BMC":
                said = operands[1] if operator == b"BDC" else {}
                outer, silent = marks[-1] if marks else (None, False)
                number = int(said["/MCID"]) if "/MCID" in said else outer
                if operands[0] == "/Artifact":
                    number = None
                if "/ActualText" in said and number is not None and not silent:
                    found[number] = found.get(number, "") + str(said["/ActualText"])
                    silent = True
                marks.append((number, silent))
            case b"EMC":
                marks.pop()
            case b"Tf":
                font_name = str(operands[0])
            case b"Tj" | b"TJ":
                number, silent = marks[-1]
                if number is None or silent:
                    continue
                parts = operands[0] if operator == b"TJ" else operands
                for part in parts:
                    if isinstance(part, NumberObject | float):
                        continue
                    raw = part if isinstance(part, bytes) else part.original_bytes
                    words = "".join(letters[font_name].get(byte, "\ufffd") for byte in raw)
                    found[number] = found.get(number, "") + words
    return found


def _letters(font: DictionaryObject) -> dict[int, str]:
    """Return what each byte of a simple font stands for, from its ToUnicode map."""
    found: dict[int, str] = {}
    stream = font["/ToUnicode"].get_object().get_data().decode("latin-1")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", stream, re.DOTALL):
        for first, _last, words in re.findall(
            r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[(.*?)\]", block, re.DOTALL
        ):
            for offset, word in enumerate(re.findall(r"<([0-9A-Fa-f]+)>", words)):
                found[int(first, 16) + offset] = bytes.fromhex(word).decode("utf-16-be")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", stream, re.DOTALL):
        for code, word in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = bytes.fromhex(word).decode("utf-16-be")
    return found


# --- the tree ------------------------------------------------------------------------------


def _kids(element: DictionaryObject) -> list[DictionaryObject]:
    kids = element.get("/K", ArrayObject())
    kids = kids.get_object()
    return [kid.get_object() for kid in (kids if isinstance(kids, ArrayObject) else [kids])]


def _structure(reader: pypdf.PdfReader) -> Iterator[str]:
    tops = _kids(reader.trailer["/Root"]["/StructTreeRoot"])
    if [top["/S"] for top in tops] != ["/Document"]:
        yield "UA-1 7.1: the tree has not one document at its top"
    level = 0
    for element, parent in _elements(tops, ""):
        role = element["/S"].removeprefix("/")
        if role not in MAY_HOLD:
            yield f"UA-1 7.1: {role} is no role of the standard"
            continue
        if parent and role not in MAY_HOLD[parent]:
            yield f"32000-1 14.8.4: {role} in {parent}"
        if role.startswith("H"):
            if int(role[1]) > level + 1:
                yield f"UA-1 7.4.2: {role} after level {level}"
            level = int(role[1])
        kids = _kids(element)
        if not kids:
            yield f"UA-1 7.1: an empty {role}"
        if role == "Figure" and not (element.get("/Alt") and "/BBox" in element.get("/A", {})):
            yield "UA-1 7.3: a figure without words or without a place"
        if role == "TH" and "/Scope" not in element.get("/A", {}):
            yield "UA-1 7.5: a heading cell that does not say of what"
        if role == "L" and "/ListNumbering" not in element.get("/A", {}):
            yield "UA-1 7.6: a list with labels that does not say how it counts"


def _elements(
    elements: list[DictionaryObject], parent: str
) -> Iterator[tuple[DictionaryObject, str]]:
    for element in elements:
        if "/MCID" in element:
            continue
        yield element, parent
        yield from _elements(_kids(element), element["/S"].removeprefix("/"))

# SPDX-License-Identifier: EUPL-1.2
"""Embeds a subset of a font in a PDF, made once for the letters that all letters use.

The library makes and packs a subset anew for each document, which takes as long as all the rest.
Here each document begins with the same letters of a font in the same places, so that the packed
parts of nearly every document are the same bytes and are kept. It works on reportlab's fonts and
documents without importing it.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from printing.archival import stream
from printing.tags import reserve

COMMON = (
    "".join(map(chr, range(0x21, 0x7F)))
    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
    + "§·×€–—‘’“”„•…ĞğİıŞşŁłĆćČčĐđŃńŚśŠšŻżŽžŐőŰű"
)
"""The letters of Dutch and of most names in the Netherlands; at most 220, one part of a font."""

_PRIVATE = 0xF0000
"""Where the larger Unicode area for private use begins."""
_SYMBOLIC, _NONSYMBOLIC = 4, 32
"""Flags of a font descriptor (ISO 32000-1, 9.8.2); a subset has an encoding of its own."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a font of at most 256 letters, as PDF."""

    name: str
    widths: str
    letters: bytes
    file: bytes
    descriptor: str


def begin(font: Any, document: Any, common: bool) -> None:
    """Give a font its first letters in a document, before anything else is written with it."""
    if document not in font.state:
        font.splitString(COMMON if common else "", document)


def private_letter(font: Any, glyph: int, text: str) -> str:
    """Give a glyph a letter of private use, to write it with; a file says `text` for it.

    The letter itself never comes into a file, so its number may differ from run to run.
    """
    meant: dict[int, str] = font.__dict__.setdefault("meant", {})
    code = _PRIVATE + len(meant)
    meant[code] = text
    face = font.face
    face.charToGlyph[code] = glyph
    advance = face.hmetrics[min(glyph, len(face.hmetrics) - 1)][0]
    face.charWidths[code] = font.pdfScale(advance)
    return chr(code)


def add(font: Any, document: Any) -> None:
    """Write a font's parts into a document that is about to be saved."""
    state = font.state[document]
    state.frozen = 1
    fonts = document.idToObject["BasicFonts"].dict
    for number, letters in enumerate(state.subsets):
        name = font.getSubsetInternalName(number, document).removeprefix("/")
        part = _part(font, number, tuple(letters))
        ids = {}
        for kind, data in (
            ("file", part.file),
            ("letters", part.letters),
            ("descriptor", b""),
        ):
            key = f"font-{kind}-{name}"
            ids[kind] = reserve(document, key)
            document.idToObject[key] = data
        document.idToObject[f"font-descriptor-{name}"] = (
            f"<< {part.descriptor} /FontFile2 {ids['file']} 0 R >>".encode("ascii")
        )
        reserve(document, name)
        document.idToObject[name] = (
            f"<< /Type /Font /Subtype /TrueType /Name /{name} /BaseFont /{part.name} "
            f"/FirstChar 0 /LastChar {len(letters) - 1} /Widths [{part.widths}] "
            f"/ToUnicode {ids['letters']} 0 R /FontDescriptor {ids['descriptor']} 0 R >>"
        ).encode("ascii")
        fonts[name] = f"{document.idToObjectNumberAndVersion[name][0]} 0 R"
    del font.state[document]


@lru_cache(maxsize=64)
def _part(font: Any, number: int, letters: tuple[int, ...]) -> _Part:
    face = font.face
    tag = "".join(chr(ord("A") + number // 26**place % 26) for place in range(5, -1, -1))
    name = f"{tag}+{face.name.decode('ascii')}"
    file = face.makeSubset(list(letters))
    flags = face.flags & ~_NONSYMBOLIC | _SYMBOLIC
    box = " ".join(f"{value:g}" for value in face.bbox)
    return _Part(
        name,
        " ".join(f"{face.getCharWidth(letter):g}" for letter in letters),
        stream(
            "/Filter /FlateDecode",
            zlib.compress(
                _to_unicode(name, letters, font.__dict__.get("meant", {})).encode("ascii")
            ),
        ),
        stream(f"/Filter /FlateDecode /Length1 {len(file)}", zlib.compress(file)),
        f"/Type /FontDescriptor /FontName /{name} /Flags {flags} /FontBBox [{box}] "
        f"/Ascent {face.ascent:g} /Descent {face.descent:g} /CapHeight {face.capHeight:g} "
        f"/ItalicAngle {face.italicAngle:g} /StemV {face.stemV:g} "
        f"/MissingWidth {face.defaultWidth:g}",
    )


def _to_unicode(name: str, letters: tuple[int, ...], meant: dict[int, str]) -> str:
    """Return which letter each code stands for (ISO 32000-1, 9.10.3)."""
    pairs = [
        f"<{code:02X}> <{meant.get(letter, chr(letter)).encode('utf-16-be').hex().upper()}>"
        for code, letter in enumerate(letters)
        if letter
    ]
    # At most a hundred in a block, or strict readers stop.
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <{len(letters) - 1:02X}>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )

# SPDX-License-Identifier: EUPL-1.2
"""Puts text of any script in the order and the shapes in which it is drawn.

A line is cut into runs of one font and one direction (Unicode Standard Annex 9, by GNU FriBidi),
each letter in the first font that has it; runs of joining scripts are shaped by HarfBuzz. Plain
Latin, which is nearly all there is, goes straight through.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from printing.layout import is_plain

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"
FAMILIES = {
    "latin": "AtkinsonHyperlegibleNext",
    "wide": "NotoSans",
    "arabic": "NotoSansArabic",
    "ethiopic": "NotoSansEthiopic",
    "chinese": "NotoSansSC",
}
"""Families in order of preference, by their files' first name."""
WEIGHTS = {"regular": "Regular", "bold": "Bold"}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ckb", "ps"})

MISSING = "?"
"""Stands for a letter that no font here has."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Characters that steer and are never drawn."""
_JOINERS = re.compile("[\u200c\u200d]")
"""Say whether letters join: for the shaper, and nothing to draw."""
_NOTHING = "\u2060"
"""A word joiner: a glyph must stand for something, and this is read as nothing."""
_NEUTRAL = frozenset({"Zs", "Po", "Pd", "Ps", "Pe", "Sc", "Sk", "Sm"})


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a line in one font and direction; `place` is its turn from the left."""

    text: str
    font: str
    """Family and weight as ``arabic-bold``."""
    rtl: bool
    place: int


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph by its number in the font; lengths in thousandths of the type size."""

    number: int
    text: str
    """The letters that it stands for, so that what is drawn can be read back."""
    x: float
    y: float


def font_file(name: str) -> Path:
    """Return the file of a font named as in `Run.font`."""
    family, weight = name.split("-")
    return FONTS / f"{FAMILIES[family]}-{WEIGHTS[weight]}.ttf"


def letters_of(file: Path) -> frozenset[int]:
    """Return the code points that a font's file has a glyph for."""
    import uharfbuzz

    return frozenset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))).unicodes)


def is_right_to_left(language: str) -> bool:
    """Tell whether a language (BCP 47) is written from right to left."""
    return language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT


@lru_cache(maxsize=8192)
def runs(text: str, weight: str, rtl: bool = False) -> tuple[Run, ...]:
    """Return the runs of a line in reading order, each with its turn from the left.

    `rtl` is the direction of the paragraph, not of the line's own letters.
    """
    if is_plain(text):
        return (Run(text, f"latin-{weight}", False, 0),) if text else ()
    text = "".join(map(_drawable, unicodedata.normalize("NFC", text)))
    levels = _levels(text, rtl)
    parts: list[tuple[str, str, int]] = []
    for start, end in _spans(text, levels):
        for piece, family in _in_families(text[start:end], weight):
            shown = _UNSEEN.sub("", piece)
            if not levels[start] % 2 and family != "arabic":
                shown = _JOINERS.sub("", shown)
            if shown:
                parts.append((shown, f"{family}-{weight}", levels[start]))
    order = _visual_order([level for _, _, level in parts])
    return tuple(
        Run(piece, font, level % 2 == 1, order.index(index))
        for index, (piece, font, level) in enumerate(parts)
    )


@lru_cache(maxsize=8192)
def shape(run: Run) -> tuple[tuple[Glyph, ...], float]:
    """Return the glyphs of a run in reading order, and its width in thousandths.

    Places are counted from the left end of the run, in either direction.
    """
    import uharfbuzz

    font, scale = _harfbuzz(run.font)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if run.rtl else "ltr"
    uharfbuzz.shape(font, buffer)
    drawn: list[tuple[int, int, float, float]] = []
    x = 0.0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        at = (x + place.x_offset * scale, place.y_offset * scale)
        drawn.append((info.cluster, info.codepoint, *at))
        x += place.x_advance * scale
    if run.rtl:
        drawn.reverse()
    glyphs = []
    begins = [*sorted({cluster for cluster, *_ in drawn}), len(run.text)]
    ends = dict(pairwise(begins))
    for cluster, number, at_x, at_y in drawn:
        # What is left of a letter drawn in two parts stands for nothing more.
        text = run.text[cluster : ends.pop(cluster, cluster)] or _NOTHING
        glyphs.append(Glyph(number, text, at_x, at_y))
    return tuple(glyphs), x


def has_all(run: Run) -> bool:
    """Tell whether the font of a run has all of its letters."""
    letters = _letters(run.font)
    return all(ord(c) in letters or _JOINERS.match(c) for c in run.text)


def needs_shaping(run: Run) -> bool:
    """Tell whether letters of this run take other shapes beside each other."""
    return run.rtl or run.font.startswith("arabic")


# --- direction -----------------------------------------------------------------------------

_PARAGRAPH = {False: 0x0110, True: 0x0111}
"""``FRIBIDI_PAR_LTR`` and ``FRIBIDI_PAR_RTL`` of fribidi-bidi-types.h."""


@lru_cache(maxsize=1)
def _fribidi() -> ctypes.CDLL:
    library = ctypes.CDLL(ctypes.util.find_library("fribidi") or "libfribidi.so.0")
    library.fribidi_get_par_embedding_levels_ex.restype = ctypes.c_byte
    return library


def _levels(text: str, rtl: bool) -> list[int]:
    """Return the embedding level of each character (UAX 9, P2 to L1)."""
    library, length = _fribidi(), len(text)
    word = ctypes.c_uint32 * length
    letters = word(*map(ord, text))
    kinds, brackets, found = word(), word(), (ctypes.c_byte * length)()
    base = ctypes.c_uint32(_PARAGRAPH[rtl])
    library.fribidi_get_bidi_types(letters, length, kinds)
    library.fribidi_get_bracket_types(letters, length, kinds, brackets)
    deepest = library.fribidi_get_par_embedding_levels_ex(
        kinds, brackets, length, ctypes.byref(base), found
    )
    if not deepest:
        raise MemoryError("no embedding levels")
    levels = list(found)
    # Space at the end of a line stands at the end of the line (L1).
    for index in range(length - 1, -1, -1):
        if not text[index].isspace():
            break
        levels[index] = int(rtl)
    return levels


def _spans(text: str, levels: list[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or levels[end] != levels[start]:
            yield start, end
            start = end


def _visual_order(levels: list[int]) -> list[int]:
    """Return the indices of runs from left to right (UAX 9, L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


# --- fonts ---------------------------------------------------------------------------------


def _in_families(text: str, weight: str) -> Iterator[tuple[str, str]]:
    """Cut text where the font must change; space and signs stay with what is before them."""
    family, piece = "", ""
    for letter in text:
        wanted = _family_of(letter, weight, family)
        if piece and wanted != family:
            yield piece, family
            piece = ""
        family = wanted
        piece += letter
    if piece:
        yield piece, family


def _family_of(letter: str, weight: str, before: str) -> str:
    stays = unicodedata.category(letter) in _NEUTRAL or unicodedata.combining(letter)
    if before and stays and _has(before, weight, letter):
        return before
    if _UNSEEN.match(letter) or _JOINERS.match(letter):
        return before or "latin"
    return next((family for family in FAMILIES if _has(family, weight, letter)), "latin")


@lru_cache(maxsize=4096)
def _drawable(letter: str) -> str:
    """Return a letter, or what stands for one that no font here has.

    A letter without a picture must not be in an archive at all (ISO 19005-2, 6.2.11.8).
    """
    steers = _UNSEEN.match(letter) or _JOINERS.match(letter)
    if steers or any(_has(family, "regular", letter) for family in FAMILIES):
        return letter
    return "" if unicodedata.combining(letter) else MISSING


def _has(family: str, weight: str, letter: str) -> bool:
    return ord(letter) in _letters(f"{family}-{weight}")


@lru_cache(maxsize=len(FAMILIES) * len(WEIGHTS))
def _face(name: str) -> Any:
    import uharfbuzz

    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file(name))))


@lru_cache(maxsize=len(FAMILIES) * len(WEIGHTS))
def _letters(name: str) -> frozenset[int]:
    return letters_of(font_file(name))


@lru_cache(maxsize=len(FAMILIES) * len(WEIGHTS))
def _harfbuzz(name: str) -> tuple[Any, float]:
    import uharfbuzz

    face = _face(name)
    return uharfbuzz.Font(face), 1000 / face.upem

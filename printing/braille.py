# SPDX-License-Identifier: EUPL-1.2
"""A letter in braille: a BRF file for an embosser, by the table of the letter's language.

The translation is that of liblouis, run as its program (`lou_translate`, Debian's liblouis-bin);
the only file that calls it. Dutch is written by the Braille standard for the Dutch language area
of 2018, six dots, uncontracted. A braille printer knows no fonts: layout is blank lines, indents
and page numbers, as braille readers expect them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from printing.linear import HEADS, Role, items
from printing.paper import LetterDocument

TABLES = {
    "nl": "nl-NL-g0.utb",
    "en": "en-ueb-g1.ctb",
    "de": "de-g0.utb",
    "fr": "fr-bfu-comp6.utb",
    "es": "es-g1.ctb",
    "tr": "tr-g1.ctb",
    "uk": "uk.utb",
    "ar": "ar-ar-g1.utb",
    "zh": "zhcn-g1.ctb",
}
"""Uncontracted tables of liblouis, by language; Polish has none of six dots."""
CELLS, LINES = 32, 27
"""What embossers put on an upright A4 sheet."""
_DISPLAY = "en-us-brf.dis"
_SECONDS = 20.0
_LONGEST = 800
"""Characters in one go: `lou_translate` cuts a line at 2,047 cells and loses its count."""
_BRF = re.compile(r"[ -_]*")
_TO_BASE = {"ı": "i", "İ": "I", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O"}
_PLAIN = {"\u00a0": " ", "\u202f": " ", "–": "-", "—": "-", "•": "-", "’": "'", "‘": "'"}
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', **_PLAIN})


class BrailleMissingError(RuntimeError):
    """The translator is not installed or did not answer."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph of braille: indents in cells, and whether a blank line stands before it."""

    text: str
    first: int = 2
    rest: int = 0
    apart: bool = False
    heads: bool = False
    """Never the last of a page."""


def languages() -> frozenset[str]:
    """Return the languages in which braille can be written on this machine."""
    return frozenset(TABLES) if shutil.which("lou_translate") else frozenset()


def can_write(language: str) -> bool:
    """Tell whether letters in `language` can be had in braille."""
    return language in TABLES


def brf(document: LetterDocument, cells: int = CELLS, lines: int = LINES) -> bytes:
    """Return the letter as a BRF file: ASCII braille, form feeds between pages.

    `cells` is the length of a line and `lines` their number on a page. Raises BrailleMissingError,
    and ValueError for a language without a table.
    """
    if not can_write(document.language):
        raise ValueError(f"no braille table for {document.language}")
    pieces = list(_pieces(document))
    numbers = [str(number) for number in range(1, 1000)]
    done = _translate([piece.text for piece in pieces] + numbers[: len(pieces)], document.language)
    pages: list[list[str]] = [[]]
    held: list[str] = []
    for piece, braille in zip(pieces, done, strict=False):
        held += [""] if piece.apart and (held or pages[-1]) else []
        held += textwrap.wrap(
            braille,
            cells,
            initial_indent=" " * piece.first,
            subsequent_indent=" " * piece.rest,
            break_on_hyphens=False,
        )
        if not piece.heads:
            _place(held, pages, lines - 1)
            held = []
    _place(held, pages, lines - 1)
    labels = done[len(pieces) :]
    sheets = []
    for number, page in enumerate(pages):
        filled = [*page, *[""] * (lines - 1 - len(page))]
        label = labels[number] if number < len(labels) else ""
        sheets.append("\r\n".join([*filled, label.rjust(cells)]))
    return ("\r\n\f".join(sheets) + "\r\n").encode("ascii")


def _place(rows: list[str], pages: list[list[str]], most: int) -> None:
    """Add rows; a heading goes to the next page with what it heads."""
    heads = sum(1 for row in rows if row)
    if pages[-1] and heads > 1 and len(pages[-1]) + min(len(rows), 4) > most:
        pages.append([])
    for row in rows:
        if len(pages[-1]) >= most:
            pages.append([])
        if row or pages[-1]:
            pages[-1].append(row)


# --- what is said ----------------------------------------------------------------------------


_INDENTS = {
    Role.LINE: (0, 2),
    Role.TITLE: (4, 4),
    Role.HEADING: (2, 2),
    Role.TASK: (0, 2),
    Role.TEXT: (2, 0),
    Role.ITEM: (0, 2),
    Role.FACT: (0, 2),
    Role.FIELD: (0, 2),
}
"""Cells before the first line of a text, and before the others."""


def _pieces(document: LetterDocument) -> Iterator[_Piece]:
    for item in items(document):
        text = f"- {item.text}" if item.role is Role.ITEM else item.text
        first, rest = _INDENTS[item.role]
        yield _Piece(text, first, rest, item.apart, item.role in HEADS)


# --- translation -----------------------------------------------------------------------------


def _translate(texts: Sequence[str], language: str) -> list[str]:
    """Return each text in ASCII braille; all go through one call."""
    parts = [textwrap.wrap(_writable(text, language), _LONGEST) or [""] for text in texts]
    plain = [part for whole in parts for part in whole]
    command = ["lou_translate", "--forward", f"{_DISPLAY},{TABLES[language]}"]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command; the text goes through stdin
            command,
            # A backslash begins an escape for the translator; a name with one lost its line.
            input="\n".join(plain).replace("\\", "\\\\").encode("utf-8"),
            capture_output=True,
            check=True,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise BrailleMissingError(type(error).__name__) from None
    found = done.stdout.decode("utf-8", "replace").removesuffix("\n").split("\n")
    if len(found) != len(plain):
        raise BrailleMissingError("not every line came back")
    lines = iter("".join(c for c in line if _BRF.fullmatch(c)) for line in found)
    return [" ".join(next(lines) for _ in whole) for whole in parts]


def _writable(text: str, language: str) -> str:
    """Return `text` without what Latin tables lack: marks on letters, typographic signs."""
    spaced = " ".join(text.translate(_QUOTES).split())
    letters = []
    for letter in unicodedata.normalize("NFC", spaced):
        if unicodedata.category(letter)[0] == "C":
            continue
        if (
            "LATIN" not in unicodedata.name(letter, "")
            or letter < "\u0100"
            or (language == "tr" and letter in "ıİğĞşŞ")
        ):
            letters.append(letter)
        else:
            plain = _TO_BASE.get(letter) or unicodedata.normalize("NFD", letter)[0]
            letters.append(plain)
    return "".join(letters)

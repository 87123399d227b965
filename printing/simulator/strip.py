# SPDX-License-Identifier: EUPL-1.2
"""Reads ESC/POS as a printer does, into the lines of a strip of paper.

Knows the commands that Loket sends and no others: an unknown command is kept in
`Strip.complaints`, so that a test sees when something slipped into the stream.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    13: "cp857",
    14: "cp737",
    15: "iso8859-7",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
    33: "cp775",
    34: "cp855",
    36: "cp862",
    39: "iso8859-2",
    40: "iso8859-15",
    45: "cp1250",
    46: "cp1251",
    47: "cp1253",
    48: "cp1254",
    51: "cp1257",
}
"""Code page numbers of ``ESC t n`` (Epson), as Python names them."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one style on one line."""

    text: str
    bold: bool
    width: int
    height: int
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Air:
    """Paper fed by a number of dots."""

    dots: int


@dataclass(frozen=True, slots=True)
class TextLine:
    """One printed line. `align` is 0 left, 1 centre, 2 right."""

    runs: tuple[Run, ...]
    align: int

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code that the printer drew itself. `dots` is the side of a module."""

    content: str
    dots: int
    align: int


@dataclass(frozen=True, slots=True)
class Raster:
    """A 1-bit picture: `width` dots, rows of packed bytes."""

    width: int
    data: bytes
    align: int


@dataclass(frozen=True, slots=True)
class Cut:
    """The knife."""


@dataclass(frozen=True, slots=True)
class Question:
    """``GS r``: to be answered in its turn."""


Element: TypeAlias = TextLine | Air | QrCode | Raster | Cut | Question


@dataclass(slots=True)
class Strip:
    """A printer's mind: style, line buffer and what is on paper."""

    elements: list[Element] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _page: int = 0
    _bold: bool = False
    _underline: bool = False
    _width: int = 1
    _height: int = 1
    _align: int = 0
    _qr_dots: int = 3
    _qr_content: str = ""

    def read(self, data: bytes) -> int:
        """Carry out the commands in `data`; return how many bytes were whole commands."""
        at = 0
        while at < len(data):
            size = self._step(data, at)
            if size == 0:
                break
            at += size
        return at

    def _step(self, data: bytes, at: int) -> int:
        """Carry out one command at `at`; return its length, 0 when it is not complete yet."""
        byte = data[at]
        if byte >= 0x20:
            return self._letters(data, at)
        if byte == 0x0A:
            self._end_line()
            return 1
        if byte == 0x1B:
            return self._escape(data, at)
        if byte == 0x1D:
            return self._group(data, at)
        self.complaints.append(f"control {byte:02x}")
        return 1

    def _letters(self, data: bytes, at: int) -> int:
        end = at
        while end < len(data) and data[end] >= 0x20:
            end += 1
        page = CODE_PAGES.get(self._page)
        if page is None:
            self.complaints.append(f"code page {self._page}")
        text = data[at:end].decode(page or "ascii", "replace")
        self._runs.append(Run(text, self._bold, self._width, self._height, self._underline))
        return end - at

    def _end_line(self) -> None:
        self.elements.append(TextLine(tuple(self._runs), self._align))
        self._runs.clear()

    def _escape(self, data: bytes, at: int) -> int:
        if at + 2 > len(data):
            return 0
        command = chr(data[at + 1])
        if command == "@":
            self._page = self._align = 0
            self._bold = self._underline = False
            self._width = self._height = 1
            return 2
        if command == "2":
            return 2
        if at + 3 > len(data):
            return 0
        value = data[at + 2]
        if command == "t":
            self._page = value
        elif command == "-":
            self._underline = bool(value % 48)
        elif command == "J":
            self.elements.append(Air(value))
        elif command == "E":
            self._bold = bool(value & 1)
        elif command == "a":
            self._align = value % 48
        elif command == "!":
            self._bold = bool(value & 0x08)
            self._width, self._height = 1 + bool(value & 0x20), 1 + bool(value & 0x10)
        elif command == "d":
            for _ in range(value):
                self._end_line()
        elif command not in "M{3VG":
            self.complaints.append(f"ESC {command!r}")
        return 3

    def _group(self, data: bytes, at: int) -> int:
        if at + 3 > len(data):
            return 0
        command, value = chr(data[at + 1]), data[at + 2]
        if command == "!":
            self._width, self._height = (value >> 4) + 1, (value & 0x0F) + 1
            return 3
        if command == "r":
            self.elements.append(Question())
            return 3
        if command == "V":
            size = 4 if value in (65, 66) else 3
            if at + size > len(data):
                return 0
            self.elements.append(Cut())
            return size
        if command == "(" and chr(value) == "k":
            return self._qr(data, at)
        if command == "v" and chr(value) == "0":
            return self._raster(data, at)
        if command not in "Bb":
            self.complaints.append(f"GS {command!r}")
        return 3

    def _qr(self, data: bytes, at: int) -> int:
        if at + 5 > len(data):
            return 0
        size = data[at + 3] + 256 * data[at + 4]
        if at + 5 + size > len(data):
            return 0
        body = data[at + 5 : at + 5 + size]
        function = body[1]
        if function == 67:
            self._qr_dots = body[2]
        elif function == 80:
            self._qr_content = body[3:].decode("utf-8", "replace")
        elif function == 81:
            self.elements.append(QrCode(self._qr_content, self._qr_dots, self._align))
        return 5 + size

    def _raster(self, data: bytes, at: int) -> int:
        if at + 8 > len(data):
            return 0
        row = data[at + 4] + 256 * data[at + 5]
        rows = data[at + 6] + 256 * data[at + 7]
        if at + 8 + row * rows > len(data):
            return 0
        self.elements.append(Raster(row * 8, data[at + 8 : at + 8 + row * rows], self._align))
        return 8 + row * rows

# SPDX-License-Identifier: EUPL-1.2
"""A receipt as ESC/POS bytes. The only file that imports python-escpos.

Text goes out in the printer's own letters, in whichever code page has them; the QR code is
drawn by the printer. Whatever is in the data, no control character of it reaches the printer:
only this file writes commands.
"""

from __future__ import annotations

import os
import shutil
import textwrap
import unicodedata
from functools import lru_cache
from typing import Any

from printing.paper import (
    Amount,
    Big,
    Code,
    Line,
    ReceiptBlock,
    ReceiptDocument,
    Rule,
    Tick,
    Title,
)

QR_DOTS = 8
"""Side of one QR module in printer dots; 1 mm at 203 dpi, readable at arm's length."""

AIR_DOTS = 12
"""Air between two things to tick."""

_BOX = "[ ] "


def encode(document: ReceiptDocument, profile: str = "default") -> bytes:
    """Return the commands that print `document` and cut it off, for a printer `profile`.

    `profile` is a name from python-escpos; raises ValueError when it does not exist.
    """
    _tidy_library()
    from escpos.exceptions import Error as EscposError
    from escpos.printer import Dummy

    try:
        printer = Dummy(profile=profile)
    except (EscposError, KeyError) as error:
        raise ValueError(f"unknown printer profile {profile!r}") from error
    strip = _Strip(printer, profile, document.large_print)
    printer.hw("INIT")
    for block in document.blocks:
        strip.add(block)
    printer.cut()
    return bytes(printer.output)


def known_profile(profile: str) -> bool:
    """Tell whether python-escpos knows the printer profile."""
    _tidy_library()
    from escpos.capabilities import CAPABILITIES

    return profile in CAPABILITIES["profiles"]


@lru_cache(maxsize=1)
def _tidy_library() -> None:
    """Import python-escpos and remove the folder that each import of it leaves behind.

    It keeps a copy of its printer table there, which the next process would not find again.
    """
    from escpos import capabilities

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)


class _Strip:
    """Writes blocks at the width of the paper."""

    def __init__(self, printer: Any, profile: str, large: bool) -> None:
        self._printer = printer
        self._profile = profile
        self._scale = 2 if large else 1
        self._columns = int(printer.profile.get_columns("a")) // self._scale
        self._native_code = bool(printer.profile.supports("qrCode"))

    def add(self, block: ReceiptBlock) -> None:
        match block:
            case Line(text, strong, centred):
                if not centred:
                    self._air()
                self._style(strong=strong, centred=centred)
                self._write(self._wrap(text))
            case Title(text):
                self._feed()
                self._style(strong=True)
                self._write(self._wrap(text))
            case Big(label, text):
                self._big(label, text)
            case Tick(text, details):
                self._tick(text, details)
            case Amount(label, amount, strong):
                if strong:
                    self._air()
                self._style(strong=strong)
                self._write(self._amount(label, amount))
            case Rule():
                # Underlined spaces make a thin line on every printer, in no code page at all.
                self._style()
                self._printer.set(underline=1)
                self._printer.text(" " * self._columns + "\n")
                self._printer.set(underline=0)
                self._air()
            case Code():
                self._code(block)

    def _style(self, strong: bool = False, centred: bool = False, scale: int = 0) -> None:
        size = scale or self._scale
        self._printer.set(
            align="center" if centred else "left",
            bold=strong,
            custom_size=True,
            width=size,
            height=size,
        )

    def _feed(self) -> None:
        self._style()
        self._printer.text("\n")

    def _air(self) -> None:
        """Feed less than a line (``ESC J``), for which python-escpos has no name."""
        self._printer._raw(b"\x1bJ" + bytes((AIR_DOTS,)))

    def _write(self, lines: list[str]) -> None:
        for line in lines:
            self._printer.text(self._printable(line) + "\n")

    def _wrap(self, text: str, first: str = "", rest: str = "", columns: int = 0) -> list[str]:
        return textwrap.wrap(
            _clean(text),
            columns or self._columns,
            initial_indent=first,
            subsequent_indent=rest,
            break_on_hyphens=False,
        )

    def _big(self, label: str, text: str) -> None:
        self._feed()
        self._style(centred=True)
        self._write(self._wrap(label))
        self._style(strong=True, centred=True, scale=2)
        self._write(self._wrap(text, columns=self._columns * self._scale // 2))

    def _tick(self, text: str, details: tuple[str, ...]) -> None:
        indent = " " * len(_BOX)
        self._air()
        self._style(strong=bool(details))
        self._write(self._wrap(text, first=_BOX, rest=indent))
        self._style()
        for detail in details:
            self._write(self._wrap(detail, first=indent, rest=indent))

    def _amount(self, label: str, amount: str) -> list[str]:
        amount = _clean(amount)
        room = self._columns - len(amount) - 2
        if max(map(len, _clean(label).split(" "))) > room:
            # A long word beside an amount would be cut in two: the amount goes under it.
            return [*self._wrap(label), amount.rjust(self._columns)]
        lines = self._wrap(label, columns=room) or [""]
        lines[-1] += " " * (self._columns - len(lines[-1]) - len(amount)) + amount
        return lines

    def _code(self, code: Code) -> None:
        self._style(centred=True)
        self._write(self._wrap(code.purpose))
        self._feed()
        self._style(centred=True)
        payload = _ascii(code.payload)
        self._printer.qr(payload, ec=1, size=QR_DOTS, native=self._native_code)
        self._feed()
        self._style(strong=True, centred=True, scale=2)
        self._write([_clean(code.words)])
        self._feed()

    def _printable(self, text: str) -> str:
        return "".join(_letter(self._profile, character) for character in text)


def _clean(text: str) -> str:
    """Take out everything that is not a character to see: controls, formats, surrogates."""
    spaced = " ".join(text.split("\n")).replace("\t", " ")
    return "".join(c for c in spaced if unicodedata.category(c)[0] != "C")


def _ascii(text: str) -> str:
    return "".join(c for c in text if " " <= c <= "~")


@lru_cache(maxsize=8)
def _encoder(profile: str) -> Any:
    from escpos.capabilities import get_profile
    from escpos.magicencode import Encoder

    return Encoder(get_profile(profile).get_code_pages())


@lru_cache(maxsize=2048)
def _letter(profile: str, character: str) -> str:
    """Return the character as the printer can write it: itself, its base letter, or ``?``."""
    if character in "\u00a0\u202f\u2009":
        return " "
    if character < "\u007f":
        return character
    ideograph = "\u4e00" <= character <= "\u9fa5"
    if not ideograph and _encoder(profile).find_suitable_encoding(character):
        return character
    plain = _LOOK_ALIKE.get(character) or "".join(
        c for c in unicodedata.normalize("NFKD", character) if c < "\u007f"
    )
    return plain or "?"


_LOOK_ALIKE = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "·": "-", "•": "*"}


def warm_up(profile: str) -> None:
    """Load the library and the printer's code pages before the first receipt needs them."""
    encode(ReceiptDocument("nl", (Line("€ é ş ─"),)), profile)

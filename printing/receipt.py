# SPDX-License-Identifier: EUPL-1.2
"""A receipt as ESC/POS bytes. The only file that imports python-escpos.

Text goes out in the printer's own letters, in whichever code page has them. A paragraph with a
letter that the printer lacks is drawn as dots, whole, so that it looks like one hand. The printer
draws the QR code where it can. Whatever is in the data, no control character of it reaches the
printer: only this file writes commands.
"""

from __future__ import annotations

import os
import shutil
import textwrap
import unicodedata
from functools import lru_cache
from typing import Any

from kiosk.cases import PaperForm
from printing import bitmap
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
    Voucher,
)
from printing.script import is_right_to_left

QR_DOTS = 8
"""Side of one QR module in printer dots; 1 mm at 203 dpi, readable at arm's length."""

BAR_DOTS = 2
"""Width of the thinnest bar; a quarter of a millimetre at 203 dpi, less where paper is narrow."""

AIR_DOTS = 12
"""Air between two things to tick."""

LETTER_DOTS = 27
"""Height of drawn type, beside the 24 dots of the printers' own."""

_BOX = "[ ] "
_LARGE = frozenset({PaperForm.LARGE, PaperForm.LARGEST})


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
    rtl = is_right_to_left(document.language)
    strip = _Strip(printer, profile, document.form, rtl)
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

    def __init__(self, printer: Any, profile: str, form: PaperForm, rtl: bool) -> None:
        self._printer = printer
        self._profile = profile
        self._scale = 2 if form in _LARGE else 1
        # Three times as wide would leave a word a line: the largest letters are taller alone.
        self._taller = 1 if form is PaperForm.LARGEST else 0
        self._rtl = rtl
        self._columns = int(printer.profile.get_columns("a")) // self._scale
        self._native_code = bool(printer.profile.supports("qrCode"))
        self._draws = bool(printer.profile.supports("bitImageRaster"))
        self._dots = _dots(printer)
        # Told, or the library prints a complaint of its own for printers it knows little of.
        printer.profile.profile_data = {
            **printer.profile.profile_data,
            "media": {"width": {"pixels": self._dots}},
        }

    def add(self, block: ReceiptBlock) -> None:
        match block:
            case Line(text, strong, centred):
                if not centred:
                    self._air()
                self._paragraph(text, strong=strong, centred=centred)
            case Title(text):
                self._feed()
                self._paragraph(text, strong=True)
            case Big(label, text):
                self._feed()
                self._paragraph(label, centred=True)
                self._paragraph(text, strong=True, centred=True, scale=2)
            case Tick(text, details):
                self._air()
                self._paragraph(text, strong=bool(details), boxed=True)
                for detail in details:
                    self._paragraph(detail, indented=True)
            case Amount(label, amount, strong):
                if strong:
                    self._air()
                self._amount(label, amount, strong)
            case Rule():
                # Underlined spaces make a thin line on every printer, in no code page at all.
                self._style()
                self._printer.set(underline=1)
                self._printer.text(" " * self._columns + "\n")
                self._printer.set(underline=0)
                self._air()
            case Code():
                self._code(block)
            case Voucher():
                self._voucher(block)

    def _paragraph(
        self,
        text: str,
        *,
        strong: bool = False,
        centred: bool = False,
        boxed: bool = False,
        indented: bool = False,
        scale: int = 0,
    ) -> None:
        scale = scale or self._scale
        self._style(strong=strong, centred=centred, scale=scale)
        if not self._must_draw(text):
            text = _clean(text)
            first = _BOX if boxed else " " * len(_BOX) if indented else ""
            rest = " " * len(_BOX) if boxed or indented else ""
            columns = self._columns * self._scale // scale
            self._write(self._wrap(text, first, rest, columns))
            return
        self._picture(
            bitmap.paragraph(
                text,
                self._dots,
                LETTER_DOTS * scale + LETTER_DOTS // 2 * self._taller,
                bold=strong,
                centred=centred,
                rtl=self._rtl,
                boxed=boxed,
                indented=indented,
            )
        )

    def _must_draw(self, text: str) -> bool:
        """Tell whether the paragraph has a letter that the printer does not."""
        return self._draws and not all(_has(self._profile, letter) for letter in _clean(text))

    def _picture(self, image: Any) -> None:
        self._printer.set(align="left")
        self._printer.image(image, impl="bitImageRaster")

    def _style(self, strong: bool = False, centred: bool = False, scale: int = 0) -> None:
        size = scale or self._scale
        self._printer.set(
            align="center" if centred else "left",
            bold=strong,
            custom_size=True,
            width=size,
            height=size + self._taller,
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

    def _amount(self, label: str, amount: str, strong: bool) -> None:
        self._style(strong=strong)
        if self._must_draw(label + amount):
            size = LETTER_DOTS * self._scale + LETTER_DOTS // 2 * self._taller
            drawn = bitmap.amount(label, amount, self._dots, size, bold=strong, rtl=self._rtl)
            self._picture(drawn)
            return
        label, amount = _clean(label), _clean(amount)
        room = self._columns - len(amount) - 2
        if max(map(len, label.split(" "))) > room:
            # A long word beside an amount would be cut in two: the amount goes under it.
            self._write([*self._wrap(label), amount.rjust(self._columns)])
            return
        lines = self._wrap(label, columns=room) or [""]
        lines[-1] += " " * (self._columns - len(lines[-1]) - len(amount)) + amount
        self._write(lines)

    def _code(self, code: Code) -> None:
        self._paragraph(code.purpose, centred=True)
        self._feed()
        self._style(centred=True)
        payload = _ascii(code.payload)
        if self._native_code:
            self._printer.qr(payload, ec=1, size=QR_DOTS, native=True)
        elif self._draws:
            # A printer that draws may not centre pictures: the code brings its own margin.
            self._picture(bitmap.code(payload, self._dots, QR_DOTS))
        self._feed()
        self._style(strong=True, centred=True, scale=2)
        self._write(self._wrap(code.words, columns=self._columns * self._scale // 2))
        self._feed()

    def _voucher(self, voucher: Voucher) -> None:
        from barcode.codex import Code128

        self._paragraph(voucher.purpose, centred=True)
        self._feed()
        modules = Code128(_ascii(voucher.number)).build()[0]
        if self._draws:
            self._picture(bitmap.bars(modules, self._dots, BAR_DOTS))
        self._feed()
        self._style(strong=True, centred=True)
        self._write(self._wrap(voucher.words))
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


def _dots(printer: Any) -> int:
    """Return the width of the print head in dots, a multiple of eight."""
    wide = printer.profile.profile_data["media"]["width"].get("pixels", "Unknown")
    columns = int(printer.profile.get_columns("a"))
    return int(wide if isinstance(wide, int) else columns * 12) // 8 * 8


@lru_cache(maxsize=2048)
def _has(profile: str, character: str) -> bool:
    """Tell whether the printer can write a character, or one that looks the same.

    Letters that join or run to the left it cannot, though its code pages may have them.
    """
    if unicodedata.bidirectional(character) in _NOT_IN_A_ROW:
        return False
    return _letter(profile, character) in (character, " ", _LOOK_ALIKE.get(character))


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


_NOT_IN_A_ROW = frozenset({"R", "AL", "AN", "NSM"})
_LOOK_ALIKE = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "·": "-", "•": "*"}


def warm_up(profile: str) -> None:
    """Load the library and the printer's code pages before the first receipt needs them."""
    encode(ReceiptDocument("nl", (Line("€ é ş ─"),)), profile)

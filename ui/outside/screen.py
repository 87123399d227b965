# SPDX-License-Identifier: EUPL-1.2
"""Hands and eyes on an X screen: real key and pointer events (XTEST), and pictures as PNG.

Goes straight to libX11 and libXtst, which the accessibility service needs anyway, so that no
further program has to be installed and a key press costs microseconds.
"""

from __future__ import annotations

import ctypes
import struct
import time
import zlib
from dataclasses import dataclass
from pathlib import Path

_ZPIXMAP = 2
_ALL_PLANES = ctypes.c_ulong(~0)
_NOW = 0
_KEYS = {" ": "space", "\n": "Return", "\t": "Tab"}


class ScreenProblem(Exception):
    """There is no such X screen, or a library for it is missing."""


class _XImage(ctypes.Structure):
    """The head of Xlib's XImage, as far as it is needed."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    )


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of the screen, three bytes (red, green, blue) each, row by row."""

    width: int
    height: int
    rgb: bytes

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        stride = self.width * 3
        rows = b"".join(
            b"\0" + self.rgb[start : start + stride] for start in range(0, len(self.rgb), stride)
        )
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
            for kind, body in (
                (b"IHDR", head),
                (b"IDAT", zlib.compress(rows, 4)),
                (b"IEND", b""),
            )
        )

    def save(self, path: Path) -> None:
        """Write the picture as a PNG file."""
        path.write_bytes(self.png())


class Screen:
    """A connection to one X screen."""

    def __init__(self, display: str) -> None:
        """Connect to a display such as ``:99``. Raises ScreenProblem."""
        try:
            self._x = ctypes.CDLL("libX11.so.6")
            self._test = ctypes.CDLL("libXtst.so.6")
        except OSError as problem:
            raise ScreenProblem(str(problem)) from None
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_XImage)
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise ScreenProblem(f"no X screen at {display}")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._borrowed = 0

    def close(self) -> None:
        """Leave the screen."""
        self._x.XCloseDisplay(self._display)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._x.XDisplayWidth(self._display, 0), self._x.XDisplayHeight(self._display, 0)

    # --- hands ----------------------------------------------------------------------------

    def key(self, name: str) -> None:
        """Press and release a key by its X name (``Tab``, ``Return``, ``F1``, ``shift+Tab``)."""
        *held, last = name.split("+")
        codes = [self._code(_modifier(one))[0] for one in held]
        code, shifted = self._code(last)
        if shifted:
            codes.append(self._code("Shift_L")[0])
        for one in codes:
            self._fake_key(one, True)
        self._fake_key(code, True)
        self._fake_key(code, False)
        for one in reversed(codes):
            self._fake_key(one, False)
        self._x.XSync(self._display, 0)

    def strike(self, code: int) -> None:
        """Press a key by its number: a keypad's, which no layout gives a name."""
        self._fake_key(code, True)
        self._fake_key(code, False)
        self._x.XSync(self._display, 0)

    def type(self, text: str) -> None:
        """Type text with the keys of the keyboard."""
        before = ""
        for character in text:
            if character == before:
                # Pressed again within the same millisecond, a key looks as if held down.
                time.sleep(0.02)
            before = character
            self.key(_KEYS.get(character, character))
            if self._borrowed:
                # The window has to read the key under its borrowed meaning first.
                time.sleep(0.05)
                self._give_back()

    def tap(self, x: int, y: int) -> None:
        """Press and release at a place in screen pixels, as a finger would."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, _NOW)
        self._test.XTestFakeButtonEvent(self._display, 1, 1, _NOW)
        self._test.XTestFakeButtonEvent(self._display, 1, 0, _NOW)
        self._x.XSync(self._display, 0)

    def _fake_key(self, code: int, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, int(down), _NOW)

    def _code(self, name: str) -> tuple[int, bool]:
        """Return a key's code and whether Shift is needed for it."""
        symbol = self._symbol(name)
        code = int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))
        if code == 0:
            return self._borrow(symbol), False
        plain = self._x.XkbKeycodeToKeysym(self._display, code, 0, 0)
        return code, plain != symbol and symbol == self._x.XkbKeycodeToKeysym(
            self._display, code, 0, 1
        )

    def _symbol(self, name: str) -> int:
        symbol = int(self._x.XStringToKeysym(name.encode("latin-1", "replace")))
        if symbol:
            return symbol
        if len(name) != 1:
            raise ScreenProblem(f"no key is called {name}")
        # Keysyms of characters: Latin-1 as they are, all others offset (X11 protocol, appendix A).
        return ord(name) if ord(name) < 0x100 else 0x01000000 | ord(name)

    def _borrow(self, symbol: int) -> int:
        """Give an unused key code a meaning for a moment: the keyboard lacks this character."""
        low, high = ctypes.c_int(), ctypes.c_int()
        self._x.XDisplayKeycodes(self._display, ctypes.byref(low), ctypes.byref(high))
        for code in range(high.value, low.value, -1):
            if self._x.XkbKeycodeToKeysym(self._display, code, 0, 0) == 0:
                self._map(code, symbol)
                self._borrowed = code
                return code
        raise ScreenProblem("the keyboard has no free key")

    def _give_back(self) -> None:
        self._map(self._borrowed, 0)
        self._borrowed = 0

    def _map(self, code: int, symbol: int) -> None:
        symbols = (ctypes.c_ulong * 2)(symbol, symbol)
        self._x.XChangeKeyboardMapping(self._display, code, 2, symbols, 1)
        self._x.XSync(self._display, 0)
        time.sleep(0.05 if symbol else 0.0)

    # --- eyes -----------------------------------------------------------------------------

    def picture(
        self, x: int = 0, y: int = 0, width: int | None = None, height: int | None = None
    ) -> Picture:
        """Take a picture of a part of the screen, by default all of it."""
        full_width, full_height = self.size
        x, y = max(0, min(x, full_width - 1)), max(0, min(y, full_height - 1))
        width = max(1, min(full_width - x, full_width if width is None else width))
        height = max(1, min(full_height - y, full_height if height is None else height))
        data = self._grab(x, y, width, height)
        rgb = bytearray(width * height * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = data[2::4], data[1::4], data[0::4]
        return Picture(width, height, bytes(rgb))

    def _grab(self, x: int, y: int, width: int, height: int) -> bytes:
        """Return the raw pixels, four bytes (blue, green, red, unused) each."""
        image = self._x.XGetImage(
            self._display, self._root, x, y, width, height, _ALL_PLANES, _ZPIXMAP
        )
        if not image:
            raise ScreenProblem("the screen gives no picture")
        try:
            head = image.contents
            if head.bits_per_pixel != 32:
                raise ScreenProblem(f"a screen of {head.bits_per_pixel} bits is not supported")
            return ctypes.string_at(head.data, head.bytes_per_line * head.height)
        finally:
            self._x.XDestroyImage(image)

    def fingerprint(self, x: int, y: int, width: int, height: int) -> int:
        """Return a checksum of a part of the screen: quick enough to watch for a change."""
        return zlib.adler32(self._grab(x, y, width, height))


def _modifier(name: str) -> str:
    return {"shift": "Shift_L", "ctrl": "Control_L", "alt": "Alt_L"}.get(name.lower(), name)

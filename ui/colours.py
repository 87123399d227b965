# SPDX-License-Identifier: EUPL-1.2
"""Colours as numbers: reading what people write, contrast, and lighter or darker of the same hue.

Lightness is that of OKLab (Ottosson, 2020), in which equal steps look equal; a colour that is
made darker there keeps its hue, where HSL would turn green into mud.
"""

from __future__ import annotations

import colorsys
import re
from math import isfinite
from typing import Any

_HEX = re.compile(r"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_CALL = re.compile(r"(rgb|rgba|hsl|hsla)\(([^()]{3,80})\)")
_NAMED = {"black": "#000000", "white": "#FFFFFF", "red": "#FF0000", "green": "#008000",
          "blue": "#0000FF", "yellow": "#FFFF00", "navy": "#000080", "gray": "#808080",
          "grey": "#808080", "orange": "#FFA500", "purple": "#800080"}  # fmt: skip
MOST_SEE_THROUGH = 0.5
"""Below this opacity a token is a shade over something, and no colour of its own."""

Rgb = tuple[float, float, float]
"""Red, green, blue: 0 to 1, as a screen takes them (sRGB, gamma-encoded)."""


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` as WCAG defines it, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(c) for c in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: str) -> Rgb:
    """Return the parts of ``#RRGGBB``."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def text(colour: Rgb) -> str:
    """Return ``#RRGGBB``; what lies outside the screen's colours is brought to its edge."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02X}" for part in colour)


def mix(one: str, other: str, share: float) -> str:
    """Return `one` with a share (0 to 1) of `other`."""
    parts = zip(rgb(one), rgb(other), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in parts)
    return text((red, green, blue))


def parse(value: Any) -> str | None:
    """Return a colour that somebody wrote as ``#RRGGBB``; None when it is none.

    Understood: hexadecimal, ``rgb()`` and ``hsl()``, the commonest names, and the object of the
    W3C's format with its colour space sRGB or HSL, or with a ``hex`` beside it.
    """
    if isinstance(value, dict):
        return _of_object(value)
    if not isinstance(value, str) or len(value) > 100:
        return None
    written = value.strip()
    if written.lower() in _NAMED:
        return _NAMED[written.lower()]
    if found := _HEX.fullmatch(written):
        digits = found.group(1)
        if len(digits) in (3, 4):
            digits = "".join(2 * digit for digit in digits)
        opaque = int(digits[6:8], 16) / 255 if len(digits) == 8 else 1.0
        return _over_white(rgb(f"#{digits[:6]}"), opaque)
    if called := _CALL.fullmatch(written.lower()):
        return _of_call(called.group(1), called.group(2))
    return None


def _of_object(value: dict[str, Any]) -> str | None:
    parts, space = value.get("components"), value.get("colorSpace")
    alpha = value.get("alpha", 1.0)
    numbers = isinstance(parts, list) and len(parts) == 3
    if numbers and all(_is_number(part) for part in [*parts, alpha]):  # type: ignore[misc]
        one, two, three = (float(part) for part in parts)  # type: ignore[union-attr]
        if space == "srgb":
            return _over_white((one, two, three), float(alpha))
        if space == "hsl":
            return _over_white(colorsys.hls_to_rgb(one / 360, three / 100, two / 100), float(alpha))
    return parse(value.get("hex")) if isinstance(value.get("hex"), str) else None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1000


def _of_call(name: str, inside: str) -> str | None:
    parts = re.split(r"[\s,/]+", inside.strip())
    if len(parts) not in (3, 4):
        return None
    try:
        opaque = _number(parts[3], 1.0) if len(parts) == 4 else 1.0
        if name.startswith("hsl"):
            hue = float(parts[0].removesuffix("deg")) % 360 / 360
            full, light = (_number(part, 1.0) for part in parts[1:3])
            return _over_white(colorsys.hls_to_rgb(hue, light, full), opaque)
        red, green, blue = (_number(part, 255.0) for part in parts[:3])
    except ValueError:
        return None
    return _over_white((red, green, blue), opaque)


def _number(written: str, whole: float) -> float:
    if written.endswith("%"):
        return float(written[:-1]) / 100
    return float(written) / whole


def _over_white(colour: Rgb, opaque: float) -> str | None:
    """Lay a colour over white paper; None when so little of it shows that it is only a shade."""
    if not opaque >= MOST_SEE_THROUGH or not all(isfinite(part) for part in colour):
        return None
    return mix("#FFFFFF", text(colour), min(1.0, opaque))


# --- OKLab ---------------------------------------------------------------------------------------


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    if part <= 0.0031308:
        return 12.92 * part
    return float(1.055 * part ** (1 / 2.4) - 0.055)


def lightness(colour: str) -> float:
    """How light a colour looks: 0 is black, 1 is white."""
    return _to_lab(colour)[0]


def with_lightness(colour: str, wanted: float, chroma: float = 1.0) -> str:
    """Return the same hue at another lightness (0 to 1), with `chroma` times its colourfulness.

    A hue that the screen cannot show so light or so dark becomes greyer until it can.
    """
    _, a, b = _to_lab(colour)
    for step in range(21):
        share = chroma * (1 - step / 20)
        made = _from_lab(wanted, a * share, b * share)
        if all(-0.001 <= part <= 1.001 for part in made):
            return text(made)
    return text(_from_lab(wanted, 0.0, 0.0))


def _to_lab(colour: str) -> Rgb:
    red, green, blue = (_linear(part) for part in rgb(colour))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _from_lab(light: float, a: float, b: float) -> Rgb:
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    made = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    red, green, blue = (_encoded(part) if part > 0 else part * 12.92 for part in made)
    return red, green, blue

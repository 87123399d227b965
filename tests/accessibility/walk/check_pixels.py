# SPDX-License-Identifier: EUPL-1.2
"""Checks of what can really be seen: contrast, capitals and cut-off words, from the pixels."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops

from tests.accessibility.walk.findings import Finding, of_node
from tests.accessibility.walk.matrix import CAPITALS_MM, DEGREES, TEXT_FLOOR
from tests.accessibility.walk.seeing import FIELD_ROLES, Looked, is_turner
from ui.outside import Node

Rgb = tuple[int, int, int]
HALF_DEGREE_TAN = 0.006109
"""tan(0.35°): half of what a capital of 0.7° spans at a distance of one."""
PLAIN = frozenset("ABCDEFGHIKLMNOPRSTUVWXYZАБВГЕЖИКЛМНОПРСТУХЧШ")
"""Capitals that stand on the line and reach cap height, without tail or mark."""
_DROPPED = 48
"""Sum of differences of the three colours from the ground at which a pixel is ink."""
_FINE = 0.12
"""What a stroke of fine lines loses of its colour by anti-aliasing, as part of the floor."""


@lru_cache(maxsize=65536)
def luminance(colour: Rgb) -> float:
    """Return the relative luminance as WCAG 2 defines it; on purpose not the program's own."""
    red, green, blue = (
        value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4
        for value in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Band:
    """One line of ink in a box: rows from `top` up to `bottom`, pixels of the picture."""

    top: int
    bottom: int


def check(looked: Looked, picture: Image.Image, size: int, contrast_mode: str) -> list[Finding]:
    """Return everything that is wrong with what can be seen."""
    found: list[Finding] = []
    floor = TEXT_FLOOR[contrast_mode]
    texts = [n for n in looked.texts if n.path not in looked.folded]
    controls = [n for n in looked.seen() if n.has("enabled") and not n.has("focused")]
    for node in texts:
        found += _contrast(node, picture, floor, 0)
        # What has the focus or tells what is wrong has a frame, which may lie on its edge.
        if not node.has("focused") and node.role != "alert message":
            found += _cut(node, picture)
    for node in controls:
        if node.role not in FIELD_ROLES:
            found += _contrast(node, picture, floor, _frame(looked))
    for node in texts:
        if node.role == "heading" or node.id.removeprefix("overlay.") in ("", "hint", "error"):
            found += _capitals(node, picture, looked, size)
    found += _capitals_of_bar(looked, picture, size)
    return found


def _frame(looked: Looked) -> int:
    """Pixels of a control's own outline, at most, which is not its words."""
    return round(looked.shape.pixels_per_mm * 1.4) + 1


def _crop(node: Node, picture: Image.Image, inset: int) -> Image.Image | None:
    left, top = max(0, node.x + inset), max(0, node.y + inset)
    right = min(picture.width, node.x + node.width - inset)
    bottom = min(picture.height, node.y + node.height - inset)
    return picture.crop((left, top, right, bottom)) if right > left and bottom > top else None


def ground_of(crop: Image.Image) -> Rgb:
    """Return the colour that fills most of it."""
    colours = crop.getcolors(crop.width * crop.height) or [(1, (0, 0, 0))]
    return max(colours)[1]  # type: ignore[return-value]


def _ink(crop: Image.Image, ground: Rgb) -> Image.Image:
    """Return a mask of what is not ground."""
    plain = Image.new("RGB", crop.size, ground)
    red, green, blue = ImageChops.difference(crop, plain).split()
    total = ImageChops.add(ImageChops.add(red, green), blue)
    return total.point(lambda value: 255 if value >= _DROPPED else 0).convert("L")


def bands(mask: Image.Image, least: int = 4) -> list[Band]:
    """Return the lines of ink in a mask, each at least so many rows high."""
    rows = mask.getprojection()[1]
    found, start = [], -1
    for y, inked in enumerate([*rows, False]):
        if inked and start < 0:
            start = y
        elif not inked and start >= 0:
            if y - start >= least:
                found.append(Band(start, y))
            start = -1
    return found


def best_contrast(crop: Image.Image, ground: Rgb) -> float:
    """Return how far the ink's own colour stands out; the pale rims of letters do not count."""
    colours = sorted(crop.getcolors(crop.width * crop.height) or [], reverse=True)
    enough = max(3, crop.width * crop.height // 20000)
    ratios = [contrast(one, ground) for count, one in colours if count >= enough]  # type: ignore[arg-type]
    return max(ratios, default=1.0)


def _hex(colour: Rgb) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def _contrast(node: Node, picture: Image.Image, floor: float, inset: int) -> list[Finding]:
    crop = _crop(node, picture, inset)
    if crop is None:
        return []
    ground = ground_of(crop)
    word = any(one.isalnum() for one in node.name)
    lines = bands(_ink(crop, ground), 4 if word else 1)
    if not lines:
        return [of_node("clipped", node, f"nothing is seen of {node.name[:40]!r}")]
    found = []
    for band in lines:
        part = crop.crop((0, band.top, crop.width, band.bottom))
        ratio = best_contrast(part, ground)
        if ratio < floor * (1 - _FINE):
            told = f"{ratio:.1f}:1 on {_hex(ground)}, wanted {floor:g}:1"
            return [of_node("contrast", node, told)]
    return found


def _cut(node: Node, picture: Image.Image) -> list[Finding]:
    """A word that goes on beyond the box of its own text is cut, or lies over something."""
    crop = _crop(node, picture, 0)
    if crop is None or crop.width < 8 or crop.height < 8:
        return []
    mask = _ink(crop, ground_of(crop))
    # On the side where a line begins a letter may touch the edge: letters have room of their own.
    sides = {
        "end": (0, 0, 1, mask.height)
        if _from_right(node.name)
        else (mask.width - 1, 0, *mask.size),
        "bottom": (0, mask.height - 1, mask.width, mask.height),
    }
    for side, box in sides.items():
        strip = mask.crop(box)
        inked = strip.histogram()[255]
        if inked > 3:
            return [of_node("clipped", node, f"ink touches the {side} edge of {node.name[:40]!r}")]
    return []


def _from_right(text: str) -> bool:
    """Tell whether a text reads from the right: by its first letter that says so."""
    strong = (unicodedata.bidirectional(one) for one in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def capital(node: Node, picture: Image.Image, inset: int = 0, *, last: bool = False) -> int:
    """Return the height in pixels of the capital that a text begins with; 0 when it has none."""
    first = unicodedata.normalize("NFC", node.name.strip())[:1]
    crop = _crop(node, picture, inset)
    if first not in PLAIN or crop is None:
        return 0
    mask = _ink(crop, ground_of(crop))
    lines = bands(mask)
    if not lines:
        return 0
    band = lines[-1 if last else 0]
    line = mask.crop((0, band.top, mask.width, band.bottom))
    columns = [*line.getprojection()[0], 0]
    start = columns.index(1)
    end = columns.index(0, start)
    glyph = line.crop((start, 0, end, line.height)).getbbox()
    return glyph[3] - glyph[1] if glyph else 0


def _capitals(node: Node, picture: Image.Image, looked: Looked, size: int) -> list[Finding]:
    pixels = capital(node, picture)
    if not pixels:
        return []
    high = pixels / looked.shape.pixels_per_mm
    wanted = CAPITALS_MM[size]
    if size == len(CAPITALS_MM) - 1:
        # 2 d tan(0.35 degrees), the definition of the visual angle (EN 301 549 5.1.4).
        wanted = min(wanted, 2 * HALF_DEGREE_TAN * looked.shape.viewing_mm)
    if high + 1 / looked.shape.pixels_per_mm < wanted:
        told = f"capitals of {high:.1f} mm, wanted {wanted:.1f} mm"
        if size == len(CAPITALS_MM) - 1:
            told += f" ({DEGREES}° at {looked.shape.viewing_mm} mm)"
        return [of_node("capitals", node, told)]
    return []


def _capitals_of_bar(looked: Looked, picture: Image.Image, size: int) -> list[Finding]:
    """The words of the bar are never smaller than the smallest size of all."""
    found = []
    for node in looked.seen():
        if not node.id.startswith(("comfort.", "help", "stop")) or is_turner(node):
            continue
        pixels = capital(node, picture, 3, last=True)
        high = pixels / looked.shape.pixels_per_mm
        if pixels and high + 1 / looked.shape.pixels_per_mm < CAPITALS_MM[0]:
            told = f"capitals of {high:.1f} mm, wanted {CAPITALS_MM[0]:.1f} mm in size {size}"
            found.append(of_node("capitals", node, told))
    return found


def focus_seen(node: Node, before: Image.Image, after: Image.Image) -> list[Finding]:
    """The focus draws something round a control that stands out 3:1 from what was there."""
    grow = 12
    left, top = max(0, node.x - grow), max(0, node.y - grow)
    right = min(after.width, node.x + node.width + grow)
    bottom = min(after.height, node.y + node.height + grow)
    box = (left, top, right, bottom)
    mask = ImageChops.difference(before.crop(box), after.crop(box)).convert("L").getbbox()
    if mask is None:
        return [of_node("focus seen", node, "nothing changes when it gets the focus")]
    was = _pixels(before.crop(box))
    now = _pixels(after.crop(box))
    strong = sum(
        1 for one, other in zip(was, now, strict=True)
        if one != other and contrast(one, other) >= 2.95
    )  # fmt: skip
    if strong < node.height:
        return [of_node("focus seen", node, "the frame stands out less than 3:1")]
    return []


def _pixels(crop: Image.Image) -> list[Rgb]:
    flat = crop.tobytes()
    return list(zip(flat[0::3], flat[1::3], flat[2::3], strict=True))

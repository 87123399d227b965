# SPDX-License-Identifier: EUPL-1.2
"""Reads a logo or a pictogram: an SVG becomes outlines, which are sharp at any size; a PNG stays
a picture.

Of SVG we take what a mark is made of: paths and plain shapes, groups, plain colours and lines.
What would need a browser (text, style sheets, gradients, pictures, references) is refused with
words, so that a logo is never half there: let the designer turn it into outlines.
"""

from __future__ import annotations

import io
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree import ElementTree

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons" / "tabler"
LARGEST = 400_000
"""Bytes a drawing may have."""
MOST_SHAPES = 2_000
MOST_PIXELS = 4_000_000
SVG, PNG = "image/svg+xml", "image/png"

Command: TypeAlias = tuple[str, tuple[float, ...]]
"""``m``, ``l``, ``c`` or ``h`` as PDF has them, with points in the drawing's own units."""
Colour: TypeAlias = tuple[float, float, float]

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_SILENT = frozenset({"title", "desc", "metadata"})
_NAMES = {"black": "000000", "white": "ffffff", "currentcolor": ""}


class DrawingError(ValueError):
    """A drawing that cannot be used, said in plain words."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One outline. A colour of None means: not filled, or no line."""

    commands: tuple[Command, ...]
    fill: Colour | None
    stroke: Colour | None
    line_width: float
    even_odd: bool = False
    round: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of `width` by `height` of its own units, y downward; or a picture of pixels."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    picture: bytes = b""
    """A PNG, where there are no outlines."""


def read(data: bytes, media_type: str) -> Drawing:
    """Return a drawing. Raises DrawingError with what is wrong, in plain words."""
    if len(data) > LARGEST:
        raise DrawingError(f"it is larger than {LARGEST} bytes")
    return _png(data) if media_type == PNG else _svg(data, (0.0, 0.0, 0.0))


@lru_cache(maxsize=16)
def kept(data: bytes, media_type: str) -> Drawing:
    """Return a drawing that many letters share. Raises DrawingError."""
    return read(data, media_type)


@lru_cache(maxsize=64)
def pictogram(name: str, colour: Colour = (0.05, 0.27, 0.36)) -> Drawing | None:
    """Return a pictogram of ``assets/icons`` in a colour; None when there is none of this name."""
    try:
        return _svg((ICONS / f"{name}.svg").read_bytes(), colour)
    except (OSError, DrawingError):
        return None


# --- pictures ------------------------------------------------------------------------------


def _png(data: bytes) -> Drawing:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise DrawingError(f"it has more than {MOST_PIXELS} pixels")
            picture.load()
            return Drawing(picture.width, picture.height, picture=data)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        if isinstance(error, DrawingError):
            raise
        raise DrawingError("it is damaged, or not a PNG") from None


# --- outlines ------------------------------------------------------------------------------


def _svg(data: bytes, colour: Colour) -> Drawing:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise DrawingError("it has a document type, which a plain drawing does not need")
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - without entities there is no bomb
    except ElementTree.ParseError:
        raise DrawingError("it is damaged, or not an SVG") from None
    if root.tag != f"{_NAMESPACE}svg":
        raise DrawingError("it is not an SVG")
    box = [float(n) for n in re.findall(r"[-+.\deE]+", root.get("viewBox", ""))]
    if len(box) != 4:
        box = [0.0, 0.0, _length(root.get("width", "")), _length(root.get("height", ""))]
    left, top, width, height = box
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise DrawingError("it does not say how large it is (viewBox)")
    start = (1.0, 0.0, 0.0, 1.0, -left, -top)
    given = {"fill": "black", "stroke": "none", "stroke-width": "1"}
    reader = _Reader(colour)
    reader.walk(root, start, given)
    if not reader.shapes:
        raise DrawingError("there is nothing in it to draw")
    return Drawing(width, height, tuple(reader.shapes))


Matrix: TypeAlias = tuple[float, float, float, float, float, float]


class _Reader:
    def __init__(self, colour: Colour) -> None:
        self._colour = colour
        self.shapes: list[Shape] = []

    def walk(self, element: ElementTree.Element, matrix: Matrix, given: dict[str, str]) -> None:
        name = str(element.tag).removeprefix(_NAMESPACE)
        if name in _SILENT:
            return
        if name not in {"svg", "g", *_SHAPES}:
            raise DrawingError(f"it has <{name[:30]}>, which we do not draw: turn it into outlines")
        style = {**given, **_style(element)}
        matrix = _turned(matrix, element.get("transform", ""))
        if style.get("display") == "none":
            return
        if name in _SHAPES:
            self._shape(element, matrix, style)
        for child in element:
            if isinstance(child.tag, str):
                self.walk(child, matrix, style)

    def _shape(self, element: ElementTree.Element, matrix: Matrix, style: dict[str, str]) -> None:
        fill, stroke = self._paint(style["fill"]), self._paint(style["stroke"])
        if fill is None and stroke is None:
            return
        if len(self.shapes) >= MOST_SHAPES:
            raise DrawingError(f"it has more than {MOST_SHAPES} shapes")
        pen = _pen(matrix)
        try:
            _outline(element, pen)
        except (ValueError, IndexError, AssertionError, TypeError, KeyError):
            raise DrawingError("the outline of a shape cannot be read") from None
        a, b, c, d, _, _ = matrix
        scale = abs(a * d - b * c) ** 0.5
        self.shapes.append(
            Shape(
                tuple(pen.commands),
                fill,
                stroke,
                _length(style["stroke-width"]) * scale,
                style.get("fill-rule") == "evenodd",
                style.get("stroke-linecap") == "round",
            )
        )

    def _paint(self, value: str) -> Colour | None:
        value = value.strip().lower()
        if value in ("none", "transparent"):
            return None
        if value == "currentcolor":
            return self._colour
        digits = _NAMES.get(value, value.removeprefix("#"))
        if re.fullmatch(r"[0-9a-f]{3}", digits):
            digits = "".join(2 * digit for digit in digits)
        if not re.fullmatch(r"[0-9a-f]{6}", digits):
            raise DrawingError(f"the colour {value[:30]!r} is not plain: write #rrggbb")
        red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
        return red, green, blue


def _style(element: ElementTree.Element) -> dict[str, str]:
    known = ("fill", "stroke", "stroke-width", "fill-rule", "stroke-linecap", "display")
    said = {key: element.get(key, "") for key in known}
    for part in element.get("style", "").split(";"):
        key, _, value = part.partition(":")
        if key.strip() in known:
            said[key.strip()] = value.strip()
    return {key: value for key, value in said.items() if value}


def _turned(matrix: Matrix, said: str) -> Matrix:
    """Return a matrix with what a transform says applied first. Raises DrawingError."""
    from fontTools.misc.transform import Transform

    made = Transform(*matrix)
    for name, numbers in re.findall(r"([a-zA-Z]+)\s*\(([^()]*)\)", said):
        try:
            values = [float(n) for n in re.split(r"[\s,]+", numbers.strip())]
            match name, values:
                case "matrix", [_, _, _, _, _, _]:
                    made = made.transform(tuple(values))
                case "translate", [x, *rest] if len(rest) < 2:
                    made = made.translate(x, *rest)
                case "scale", [x, *rest] if len(rest) < 2:
                    made = made.scale(x, *(rest or [x]))
                case "rotate", [angle, *centre] if len(centre) in (0, 2):
                    x, y = centre or (0.0, 0.0)
                    made = made.translate(x, y).rotate(math.radians(angle)).translate(-x, -y)
                case _:
                    raise DrawingError(f"the transform {name[:20]!r} cannot be read")
        except ValueError as error:
            if isinstance(error, DrawingError):
                raise
            raise DrawingError(f"the transform {name[:20]!r} cannot be read") from None
    a, b, c, d, e, f = made
    return a, b, c, d, e, f


def _length(text: str) -> float:
    found = re.match(r"\s*([-+]?[\d.]+)", text)
    try:
        return float(found[1]) if found else 0.0
    except ValueError:
        return 0.0


def _outline(element: ElementTree.Element, pen: Any) -> None:
    """Draw a shape with a pen; arcs and quadratic curves become cubic ones."""
    from fontTools.svgLib.path import parse_path
    from fontTools.svgLib.path.shapes import PathBuilder

    builder = PathBuilder()
    plain = ElementTree.Element(element.tag, element.attrib)
    plain.attrib.pop("transform", None)
    builder.add_path_from_element(plain)
    for path in builder.paths:
        parse_path(path, pen)


def _pen(matrix: Matrix) -> Any:
    from fontTools.pens.basePen import BasePen

    class Pen(BasePen):  # type: ignore[misc]
        """Collects what is drawn, as PDF draws it."""

        def __init__(self) -> None:
            super().__init__(None)
            self.commands: list[Command] = []

        def _add(self, letter: str, *points: tuple[float, float]) -> None:
            a, b, c, d, e, f = matrix
            flat = [v for x, y in points for v in (a * x + c * y + e, b * x + d * y + f)]
            if any(abs(value) > 1e6 for value in flat):
                raise ValueError("a point lies far outside")
            self.commands.append((letter, tuple(flat)))

        def _moveTo(self, pt: tuple[float, float]) -> None:
            self._add("m", pt)

        def _lineTo(self, pt: tuple[float, float]) -> None:
            self._add("l", pt)

        def _curveToOne(self, *points: tuple[float, float]) -> None:
            self._add("c", *points)

        def _closePath(self) -> None:
            self._add("h")

        def _endPath(self) -> None:
            pass

    return Pen()

# SPDX-License-Identifier: EUPL-1.2
"""Pictures in the theme's own colours, sharp at any density.

``image://icon/<name>/<colour>`` is a pictogram in one colour (``RRGGBB``);
``image://art/<name>/<ink>-<action>-<tint>-<warm>-<paper>`` is an illustration in five;
``image://logo/mark/<ink>-<paper>`` is the municipality's mark. Qt asks once per size and keeps
the result. An unknown name gives an empty picture and a log line, never a broken page: each
picture has words beside it.
"""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.logs import log

ICONS = Path(__file__).parent.parent / "assets" / "icons"
ART_TOKENS = ("ink", "action", "tint", "warm", "paper")


@functools.lru_cache(maxsize=256)
def _source(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        log("picture.missing", name=path.stem)
        return None


def draw(svg: str, size: QSize) -> QImage:
    """Draw an SVG as large as fits in `size` pixels, keeping its shape."""
    data = QByteArray(svg.encode("utf-8"))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    natural = reader.size()
    if size.width() > 0 or size.height() > 0:
        wanted = QSize(size.width() or 1_000_000, size.height() or 1_000_000)
        reader.setScaledSize(natural.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _empty() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


class _Provider(QQuickImageProvider):
    """Shared shape: an id of ``<name>/<colours>`` becomes a picture."""

    def __init__(self, kept: int) -> None:
        """`kept` pictures stay drawn: another text size or contrast must not cost a frame."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn = functools.lru_cache(maxsize=kept)(self._draw)

    def _draw(self, id: str, width: int, height: int) -> QImage:
        name, _, colours = id.partition("/")
        text = self.svg(name, [f"#{c}" for c in colours.split("-")])
        return draw(text, QSize(width, height)) if text else _empty()

    def svg(self, name: str, colours: list[str]) -> str | None:
        """The picture's SVG text with its colours filled in; None when there is none."""
        raise NotImplementedError

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Qt's question: the picture `id` at `requestedSize` device pixels."""
        image = self._drawn(id, requestedSize.width(), requestedSize.height())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class IconProvider(_Provider):
    """Pictograms: one family, one stroke, one colour."""

    def __init__(self) -> None:
        super().__init__(kept=1000)

    def svg(self, name: str, colours: list[str]) -> str | None:
        """See :meth:`_Provider.svg`."""
        text = _source(ICONS / "tabler" / f"{Path(name).name}.svg")
        if text is None:
            return None
        text = text.replace("currentColor", colours[0])
        return text.replace('stroke-width="2"', 'stroke-width="1.75"')


class ArtProvider(_Provider):
    """Illustrations, drawn in the theme's five colours."""

    def __init__(self) -> None:
        super().__init__(kept=12)

    def svg(self, name: str, colours: list[str]) -> str | None:
        """See :meth:`_Provider.svg`."""
        return _fill(_source(ICONS / "art" / f"{Path(name).name}.svg"), ART_TOKENS, colours)


class LogoProvider(_Provider):
    """The municipality's mark."""

    def __init__(self, path: Path) -> None:
        super().__init__(kept=20)
        self._path = path

    def svg(self, name: str, colours: list[str]) -> str | None:
        """See :meth:`_Provider.svg`; `name` does not matter."""
        return _fill(_source(self._path), ("ink", "paper"), colours)


def _fill(text: str | None, tokens: tuple[str, ...], colours: list[str]) -> str | None:
    if text is None:
        return None
    for token, colour in zip(tokens, colours, strict=False):
        text = text.replace("{" + token + "}", colour)
    return text

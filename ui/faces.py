# SPDX-License-Identifier: EUPL-1.2
"""The picture of a face on a clerk's page: held while the page shows, overwritten after it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class FaceProvider(QQuickImageProvider):
    """Gives QML the one picture there is, as ``image://face/now``; nothing is kept for later.

    QML's image must not cache (``cache: false``), or Qt would keep a copy of its own.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._image = QImage()
        self._png: bytes | None = None

    def show(self, png: bytes | None) -> None:
        """Hold this picture instead of the one before, which is overwritten; None: none."""
        if png is self._png:
            return
        if not self._image.isNull():
            self._image.fill(0)
        self._png = png
        self._image = QImage.fromData(png, "PNG") if png else QImage()

    @property
    def holds(self) -> bool:
        """Whether there is a picture."""
        return not self._image.isNull()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Qt's question."""
        size.setWidth(self._image.width())
        size.setHeight(self._image.height())
        return (
            self._image.copy()
            if not self._image.isNull()
            else QImage(1, 1, QImage.Format.Format_RGB32)
        )

# SPDX-License-Identifier: EUPL-1.2
"""Opens the one window: fonts, pictures, theme, QML.

The caller owns the QGuiApplication and the bridge (a QObject with the properties ``page``,
``chrome``, ``comfort`` and ``overlay``, each a map); everything drawn comes from those four.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui import icons
from ui.faces import FaceProvider
from ui.theme import Theme

QML = Path(__file__).parent / "qml"
ASSETS = Path(__file__).parent.parent / "assets"
_FONT_FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
)


@dataclass(slots=True)
class LoketWindow:
    """The window and the engine that keeps it alive."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    faces: FaceProvider
    """Holds the picture of a clerk's comparison."""


def prefer_software() -> None:
    """Draw without a GPU unless the administrator chose otherwise; call before the application.

    Measured: on a machine without a GPU this is faster and half as large as a software OpenGL.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")


def load_other_scripts() -> None:
    """Add the shipped fonts of all other scripts; what is drawn already is drawn again with them.

    After the first picture, which they would delay: together they are as long to read as all
    that the first page needs.
    """
    for path in sorted((ASSETS / "fonts").glob("Noto*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def load_fonts(families: list[str]) -> None:
    """Make the shipped fonts the application's, the others in `families` filling in glyphs."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / name))
    font = QFont()
    font.setFamilies(families)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)


def screen_density() -> float | None:
    """Device-independent pixels an inch as the screen reports; None when it tells nonsense."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return None
    found = screen.physicalDotsPerInch()
    return found if 40 <= found <= 400 else None


def make_window(
    bridge: QObject,
    theme: Theme,
    *,
    pixels_per_inch: float | None = None,
    size: QSize | None = None,
    full_screen: bool = False,
) -> LoketWindow:
    """Load the QML and show its window.

    `pixels_per_inch` is the panel's real density (None: what the screen reports, else that of
    a 27 inch panel). Raises RuntimeError when the QML does not load, which is a bug.
    """
    load_fonts(list(theme.tokens["families"]))
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", icons.IconProvider())
    engine.addImageProvider("art", icons.ArtProvider())
    engine.addImageProvider("logo", icons.LogoProvider(theme.logo))
    faces = FaceProvider()
    engine.addImageProvider("face", faces)
    engine.setInitialProperties(
        {"bridge": bridge, "theme": theme.for_screen(pixels_per_inch or screen_density())}
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Loket" / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the window's QML did not load")
    window = roots[0]
    if full_screen:
        window.showFullScreen()
    else:
        if size is not None:
            window.resize(size)
        window.show()
    # Without a window manager nothing else makes the window active, and keys would go nowhere.
    window.requestActivate()
    return LoketWindow(engine=engine, window=window, faces=faces)

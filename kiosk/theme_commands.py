# SPDX-License-Identifier: EUPL-1.2
"""`loket theme import, check, preview`: a municipality's looks, from its own design tokens."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from kiosk.commands import ASSETS, EXIT_PROBLEM
from kiosk.errors import FailureCode, KnownError

LARGEST_LOGO = 200_000
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_HARMFUL = re.compile(
    r"<!(?:DOCTYPE|ENTITY)|<\s*(?:script|image|foreignObject|style|use|animate|set)\b"
    r"|\bon[a-z]+\s*=|url\s*\(\s*['\"]?(?!#)|href\s*=\s*['\"](?!#)",
    re.IGNORECASE,
)


def theme_import(
    tokens: Path,
    folder: Path,
    *,
    name: str,
    municipality: str,
    logo: Path | None = None,
    action: str = "",
    band: str = "",
) -> int:
    """Make a theme of a municipality's design tokens, check every contrast, and draw it.

    Parameters
    ----------
    tokens
        JSON of NL Design System, Style Dictionary, Tokens Studio or the W3C's format.
    folder
        The municipality's content folder; the theme goes into its themes/ and so into the package.
    name
        What the theme is called in the settings: small letters, digits and dashes.
    municipality
        The municipality's name, as it stands on the screen.
    logo
        Its mark (SVG), in one colour: `{ink}` and `{paper}` in it become the theme's.
    action
        Colour of buttons (#RRGGBB), instead of the one in the file.
    band
        Colour of the start page's band, instead of the one in the file.
    """
    from ui import design_tokens, theme_making, theme_picture

    if not _NAME.fullmatch(name) or name == "default":
        raise _refused(f"{name!r} cannot be a theme's name: small letters, digits and dashes")
    if not 0 < len(municipality) <= 100 or not municipality.isprintable():
        raise _refused("the municipality's name has 1 to 100 printable characters")
    mark = _mark(logo)
    base = json.loads((ASSETS / "themes" / "default.json").read_text(encoding="utf-8"))
    chosen = _chosen({"action": action, "band": band})
    made = theme_making.make(design_tokens.read(tokens), base, name, municipality, chosen)
    made.tokens["logo"] = f"{name}/logo.svg"
    themes = folder / "themes"
    (themes / name).mkdir(parents=True, exist_ok=True)
    (themes / name / "logo.svg").write_text(mark, encoding="utf-8")
    _write(themes / f"{name}.json", json.dumps(made.tokens, indent=2, ensure_ascii=False) + "\n")
    picture = folder.parent / f"{folder.name}-theme-{name}.html"
    picture.write_text(theme_picture.page(made.tokens, made.repairs), encoding="utf-8")
    for role, source in made.used.items():
        print(f"{role}: {source}")
    for one in made.repairs:
        print(
            f"{one.role}: {one.given} has {one.before:.1f}:1, which is too little for everybody "
            f"to read; the kiosk uses {one.made} ({one.after:.1f}:1)."
        )
    print(f'Written: {themes / name}.json. In municipality.toml, under [kiosk]:  theme = "{name}"')
    print(f"To look at: {picture}, or `loket theme preview {name} --folder {folder}`")
    return 0


def theme_check(name: str, *, folder: Path = ASSETS) -> int:
    """Measure every contrast of a theme, in each mode.

    Parameters
    ----------
    name
        The theme.
    folder
        The content folder that holds its themes/.
    """
    from ui import theme
    from ui.colours import contrast

    path = folder / "themes" / f"{name}.json"
    found = theme.problems(_read(path))
    for line in found:
        print(line)
    if found:
        print(f"{path}: {len(found)} found. A kiosk does not start with this theme.")
        return EXIT_PROBLEM
    for mode, colours in _read(path)["modes"].items():
        least = min(contrast(colours[a], colours[b]) for a, b in theme.TEXT_PAIRS)
        print(f"{mode}: words at least {least:.1f}:1")
    return 0


def theme_preview(name: str, pictures: Path, *, folder: Path = ASSETS) -> int:
    """Draw a theme: an HTML page, and the kiosk's own pages in each mode as PNG.

    Parameters
    ----------
    name
        The theme.
    pictures
        The folder to write to.
    folder
        The content folder that holds its themes/.
    """
    import subprocess
    import sys

    from ui import theme, theme_picture

    looks = theme.load(name, folder / "themes")
    pictures.mkdir(parents=True, exist_ok=True)
    (pictures / f"{name}.html").write_text(theme_picture.page(looks.tokens), encoding="utf-8")
    for mode in theme_picture.MODES:
        for page in ("start", "choices"):
            command = [sys.executable, "-m", "ui.gallery", "--page", page, "--contrast", mode]
            command += ["--theme", str(folder / "themes" / f"{name}.json"), "--shots", pictures]
            if subprocess.run(command, check=False).returncode:  # noqa: S603 - our own program
                return EXIT_PROBLEM
    print(f"{pictures}: {name}.html and pictures of the start page and a question in each mode")
    return 0


def _refused(why: str) -> KnownError:
    return KnownError(FailureCode.THEME_REFUSED, why)


def _chosen(wishes: dict[str, str]) -> dict[str, str]:
    from ui import colours

    chosen = {}
    for role, written in wishes.items():
        if not written:
            continue
        colour = colours.parse(written)
        if colour is None:
            raise _refused(f"--{role} {written!r} is no colour; write it as #RRGGBB")
        chosen[role] = colour
    return chosen


def _mark(logo: Path | None) -> str:
    """Read a logo that is nothing but drawing. Raises KnownError THEME_REFUSED."""
    path = logo or ASSETS / "themes" / "default" / "logo.svg"
    try:
        if path.stat().st_size > LARGEST_LOGO:
            raise _refused(f"{path.name} is larger than {LARGEST_LOGO // 1000} kB")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise _refused(f"{path} cannot be read as an SVG") from None
    if "<svg" not in text:
        raise _refused(f"{path.name} is no SVG")
    if _HARMFUL.search(text):
        raise _refused(f"{path.name} holds more than a drawing: a script, picture, style or link")
    return text


def _read(path: Path) -> dict[str, Any]:
    try:
        tokens = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        raise _refused(f"{path} cannot be read as a theme") from None
    if not isinstance(tokens, dict):
        raise _refused(f"{path} is no theme")
    return tokens


def _write(path: Path, text: str) -> None:
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)

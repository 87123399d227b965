# SPDX-License-Identifier: EUPL-1.2
"""What came out of the printers, kept as PDF and as PNG, named by sequence only."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from kiosk.demo.hall import Paper

_DOTS_PER_INCH = "120"


def as_picture(paper: Paper, folder: Path) -> Path | None:
    """Return a PNG of the (first page of the) paper, made in `folder` when there is none yet.

    None when Debian's poppler-utils are missing.
    """
    if paper.path.suffix.lower() == ".png":
        return paper.path
    picture = folder / f"{paper.path.stem}.png"
    if not picture.exists() and not _draw(paper.path, picture):
        return None
    return picture


def keep(papers: Iterable[Paper], folder: Path) -> list[Path]:
    """Copy all paper to `folder` as PDF and PNG; return what was written."""
    written = []
    counts: dict[str, int] = {}
    for paper in papers:
        counts[paper.kind] = counts.get(paper.kind, 0) + 1
        stem = folder / f"{paper.kind}-{counts[paper.kind]}"
        pdf, png = stem.with_suffix(".pdf"), stem.with_suffix(".png")
        if paper.path.suffix.lower() == ".png":
            shutil.copyfile(paper.path, png)
            _picture_to_pdf(png, pdf)
        else:
            shutil.copyfile(paper.path, pdf)
            _draw(pdf, png)
        written += [path for path in (pdf, png) if path.exists()]
    return written


def _draw(pdf: Path, png: Path) -> bool:
    tool = shutil.which("pdftoppm")
    if tool is None:
        return False
    command = [
        tool,
        "-png",
        "-r",
        _DOTS_PER_INCH,
        "-singlefile",
        str(pdf),
        str(png.with_suffix("")),
    ]
    done = subprocess.run(command, capture_output=True, timeout=30, check=False)  # noqa: S603
    return done.returncode == 0 and png.exists()


def _picture_to_pdf(png: Path, pdf: Path) -> None:
    from PIL import Image

    with Image.open(png) as picture:
        picture.convert("L").save(pdf, "PDF", resolution=203.0)

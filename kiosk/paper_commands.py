# SPDX-License-Identifier: EUPL-1.2
"""The commands `loket paper …`: what an administrator does about letters and envelopes."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk import commands


def calibrate(file: Path, *names: str) -> int:
    """Write a test sheet for window envelopes as PDF, to print on the hall's letter printer.

    Parameters
    ----------
    file
        Where the PDF goes.
    names
        Which envelopes, for example `dl-left`; all four when none is named.
    """
    from printing.calibration import sheets
    from printing.envelopes import ENVELOPES
    from printing.letter import render_sheet, width

    unknown = [name for name in names if name not in ENVELOPES]
    if unknown:
        print(f"loket: {unknown[0]}: choose from {', '.join(ENVELOPES)}", file=sys.stderr)
        return commands.EXIT_PROBLEM
    language = commands.staff_language()
    pages, root, title = sheets(commands.catalogue(), language, width, names)
    file.write_bytes(render_sheet(pages, root, title, "Loket", language))
    print(file)
    return 0

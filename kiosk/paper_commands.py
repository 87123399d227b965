# SPDX-License-Identifier: EUPL-1.2
"""The commands `loket paper …`: what an administrator does about letters and envelopes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import commands
from kiosk.commands import ASSETS

if TYPE_CHECKING:
    from kiosk.cases import PaperForm
    from kiosk.letters.book import Book
    from kiosk.messages import Catalogue
    from printing.paper import LetterDocument


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


def preview(
    kind: str,
    *,
    out: Path,
    language: str = "nl",
    form: str = "normal",
    letterhead: str = "",
    envelope: str = "dl-left",
    folder: Path = ASSETS,
) -> int:
    """Show a letter with a made-up case, as PDF, or as a picture of each page.

    Parameters
    ----------
    kind
        Which letter: confirmation, decision, invoice ...; its file's name without .yaml.
    out
        Where it goes: NAME.pdf, or NAME.png for pictures (NAME-1.png, NAME-2.png ...).
    language
        Language of the letter.
    form
        How it is set: normal, large or largest.
    letterhead
        A layout of letters/layouts instead of the one that the letter names.
    envelope
        Which window envelope, for example dl-left.
    folder
        A content folder; what it does not have, Loket has.
    """
    from kiosk.cases import PaperForm
    from kiosk.letters import book, sample
    from kiosk.letters.names import KINDS
    from kiosk.messages import Catalogue
    from printing.envelopes import ENVELOPES
    from printing.letter import render

    own = folder / "locale"
    languages = tuple(dict.fromkeys(("nl", language)))
    over = own if folder != ASSETS and own.is_dir() else None
    texts = Catalogue(ASSETS / "locale", languages, over=over)
    templates = book.load(None if folder == ASSETS else folder, texts)
    for finding in templates.findings:
        print(f"{finding} (Loket's own is used instead)", file=sys.stderr)
    forms = {one.value: one for one in PaperForm if one.is_printed}
    for given, known, what in (
        (kind, KINDS, "letter"),
        (form, forms, "form"),
        (envelope, ENVELOPES, "envelope"),
        (letterhead or book.STANDARD, templates.layouts, "letterhead"),
    ):
        if given not in known:
            there = ", ".join(known)
            print(f"loket: no {what} {given!r}; choose from {there}", file=sys.stderr)
            return commands.EXIT_PROBLEM
    made = made_up(kind, texts, templates, language, forms[form], letterhead, folder)
    pdf = render(made, ENVELOPES[envelope])
    print(sample.DESCRIBED)
    return _written(pdf, out)


def made_up(
    kind: str,
    texts: Catalogue,
    templates: Book,
    language: str,
    form: PaperForm,
    letterhead: str,
    folder: Path,
) -> LetterDocument:
    """Return the letter with the made-up case."""
    from kiosk.cases import DocumentKind, SettlementKind
    from kiosk.letters import sample
    from kiosk.letters.names import KINDS
    from kiosk.life_events import content
    from kiosk.overview import Overview
    from printing import writing

    document = KINDS[kind].document
    own = (folder / "life-events").is_dir()
    parts = document is DocumentKind.PAYMENT_PLAN
    paid = SettlementKind.INSTALMENTS if parts else SettlementKind.INVOICE
    case = sample.case(content.load(folder if own else ASSETS), language, form, paid)
    return writing.letter(
        document,
        case,
        texts,
        sample.HALL,
        book=templates,
        order=sample.order(document, case),
        found=Overview(case, sample.AT) if document is DocumentKind.DATA_OVERVIEW else None,
        letterhead=letterhead,
    )


def _written(pdf: bytes, out: Path) -> int:
    """Write a letter as PDF, or as a picture of each page."""
    import subprocess

    if out.suffix.lower() != ".png":
        out.write_bytes(pdf)
        print(out)
        return 0
    command = ["pdftoppm", "-r", "120", "-png", "-", str(out.with_suffix(""))]
    try:
        subprocess.run(command, input=pdf, check=True, capture_output=True, timeout=60)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        print("loket: pictures need Debian's poppler-utils; ask for a .pdf", file=sys.stderr)
        return commands.EXIT_PROBLEM
    for page in sorted(out.parent.glob(f"{out.stem}-*.png")):
        print(page)
    return 0

# SPDX-License-Identifier: EUPL-1.2
"""The commands `loket paper braille` and `loket paper spoken`: a letter in another form, as a file.

A clerk embosses it, or hands it over on a carrier. Nothing is written but where they say; that a
case was opened for it is in its journal.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import commands
from kiosk.clock import local

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.content_home import Home
    from kiosk.messages import Catalogue
    from printing.paper import LetterDocument

CONFIG = commands.CONFIG


def braille(case: str, *, out: Path, letter: str = "confirmation", config: Path = CONFIG) -> int:
    """Write a letter of a case as a BRF file, for an embosser.

    Parameters
    ----------
    case
        The case number.
    out
        Where the file goes.
    letter
        Which letter: confirmation, decision, invoice ...; the latest of its kind.
    config
        The configuration file.
    """
    from printing.braille import BrailleMissingError, brf, can_write

    settings = commands.load_config(config)
    document = _letter(settings, case, letter)
    if document is None:
        return _problem(f"this case has no letter {letter!r}")
    if not can_write(document.language):
        return _problem(f"there is no braille table for {document.language!r}")
    try:
        data = brf(document, settings.printers.braille_cells, settings.printers.braille_lines)
    except BrailleMissingError:
        return _problem("braille needs Debian's liblouis-bin and liblouis-data")
    handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    pages = data.count(b"\f") + 1
    print(f"{out}: {pages} pages")
    return 0


def spoken(case: str, *, out: Path, letter: str = "confirmation", config: Path = CONFIG) -> int:
    """Read a letter of a case into a sound file (WAV), to hand over on a carrier.

    Parameters
    ----------
    case
        The case number.
    out
        The folder of the carrier. Whoever has the carrier can listen: keep it in sight.
    letter
        Which letter: confirmation, decision, invoice ...; the latest of its kind.
    config
        The configuration file.
    """
    from kiosk.recording import NoVoiceError
    from printing.spoken import record
    from ui.speech.recording import Recorder

    settings = commands.load_config(config)
    document = _letter(settings, case, letter)
    if document is None:
        return _problem(f"this case has no letter {letter!r}")
    if not out.is_dir():
        return _problem(f"{out} is not a folder")
    target = out / f"{commands.case_number(case)}.{letter}.wav"
    today = local(commands.clock_of(settings).now()).date()
    try:
        voice = Recorder()
        try:
            made = record(document, _texts(settings)[0], voice, target, today)
        finally:
            voice.close()
    except NoVoiceError:
        return _problem(f"no voice for {document.language!r}: apt-get install espeak-ng")
    except OSError as error:
        return _problem(f"{out}: {error.strerror}")
    for title, begins in made.begins:
        print(f"{int(begins) // 60}:{int(begins) % 60:02d}  {title}")
    print(f"{made.path}: {int(made.seconds) // 60}:{int(made.seconds) % 60:02d}")
    return 0


def _letter(settings: Config, case: str, letter: str) -> LetterDocument | None:
    """Return the latest letter of a kind; None when the case has none."""
    from kiosk.letters.book import Shelf
    from printing.rows import RowWriter

    number = commands.case_number(case)
    texts, home = _texts(settings)
    shelf = Shelf(None if home.own else home.folder, texts)
    store = commands.open_store(settings)
    try:
        store.look(number, commands.administrator(), "other-form")
        jobs = [job for job in store.print_jobs(number) if job.document.value == letter]
        if not jobs:
            return None
        return RowWriter(store, texts, settings, shelf).document(jobs[-1])
    finally:
        store.close()


def _texts(settings: Config) -> tuple[Catalogue, Home]:
    """Return the texts and the content in use."""
    from kiosk import content_home
    from kiosk.languages import offered
    from kiosk.messages import Catalogue

    home = content_home.home(settings.content.folder, settings.content.public_key)
    own = commands.ASSETS / "locale"
    tags = offered(settings.kiosk.languages, (home.texts, own))
    return Catalogue(own, tags, over=home.texts), home


def _problem(words: str) -> int:
    print(f"loket: {words}", file=sys.stderr)
    return commands.EXIT_PROBLEM

# SPDX-License-Identifier: EUPL-1.2
"""`loket content languages`: how far each translation is, and what a translator has to do."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import ASSETS, EXIT_PROBLEM

if TYPE_CHECKING:
    from kiosk.life_events.model import Finding
    from kiosk.life_events.translations import Progress
    from kiosk.messages import Catalogue


def content_languages(
    tag: str = "", *, missing: bool = False, strict: bool = False, folder: Path = ASSETS
) -> int:
    """Show how far each language is: complete, reviewed by a speaker, voice, what to repair.

    Parameters
    ----------
    tag
        One language (`ar`); all of them without it.
    missing
        Name each text that is not translated yet, with the text it is made from.
    strict
        End with status 1 when a language is not complete, as before a release.
    folder
        A content folder.
    """
    from kiosk import languages
    from kiosk.life_events import translations
    from kiosk.messages import Catalogue

    own = folder / "locale"
    over = own if folder != ASSETS and own.is_dir() else None
    folders = [own, ASSETS / "locale"] if over else [ASSETS / "locale"]
    there = languages.present(folders, languages.FILE)
    if tag and tag not in there:
        print(f"loket: {tag!r} is not a language here: {', '.join(there)}", file=sys.stderr)
        return EXIT_PROBLEM
    texts = Catalogue(ASSETS / "locale", there, over=over)
    ids = translations.wanted(texts, ASSETS, own=over is not None)
    chosen = [tag] if tag else [other for other in there if other not in languages.BUILT_IN]
    wrong = late = 0
    for one in chosen:
        how = translations.progress(texts, one, ids)
        found = check(texts, one)
        print(line(how, len(found)))
        for finding in found:
            print(f"  {finding}")
        if missing:
            for id in how.behind:
                place, at = texts.place(texts.languages[0], id)
                print(f"  locale/{place}:{at}: {id} = {texts.plain(texts.languages[0], id)[0]}")
        wrong += len(found)
        late += len(how.behind)
    return EXIT_PROBLEM if wrong or (strict and late) else 0


def check(texts: Catalogue, tag: str) -> list[Finding]:
    """Return what is wrong in one language: its Fluent, its form, and each of its texts."""
    from kiosk.life_events import translations
    from kiosk.life_events.model import Finding

    broken = [
        Finding(f"locale/{place.rpartition(':')[0]}", int(place.rpartition(":")[2] or 0), said)
        for place, said in texts.findings()
        if place.startswith(f"{tag}/")
    ]
    return broken + list(translations.findings(texts, tag, ASSETS, glyphs))


def line(how: Progress, found: int) -> str:
    """Say in one line how far a language is."""
    about = how.about
    parts = [
        "complete" if how.complete else f"{len(how.behind)} of {how.wanted} not translated yet",
        "offered" if how.offered else "not offered",
        "read by a speaker" if about.reviewed else "not read by a speaker",
        f"voice {about.voice}" if about.voice != "none" else "no voice",
    ]
    if found:
        parts.append(f"{found} to repair")
    return f"{how.tag}  {how.name}: {', '.join(parts)}"


@lru_cache(maxsize=32)
def glyphs(family: str) -> frozenset[int]:
    """Return the letters of a shipped font; none when it is not shipped."""
    from printing.script import letters_of

    file = ASSETS / "fonts" / f"{family}-Regular.ttf"
    return letters_of(file) if file.is_file() else frozenset()

# SPDX-License-Identifier: EUPL-1.2
"""`loket content`: check, look at, try out and compare what a municipality wrote."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import ASSETS, EXIT_PROBLEM
from kiosk.errors import FailureCode, KnownError

if TYPE_CHECKING:
    from kiosk.life_events.model import Content, Finding, LifeEvent
    from kiosk.messages import Catalogue

LANGUAGES = ("nl", "en")


def content_check(
    *, folder: Path = ASSETS, on: str = "", languages: str = ",".join(LANGUAGES)
) -> int:
    """Check life events, texts, register and periods; say plainly what is wrong and where.

    Parameters
    ----------
    folder
        A content folder, with life-events/ and locale/ in it.
    on
        The day to check for (2026-11-23); today without it.
    languages
        Languages that every text must have, with commas.
    """
    from kiosk import processing
    from kiosk.letters import book
    from kiosk.life_events import check, content

    texts = _texts(folder, tuple(languages.split(",")))
    pictures = frozenset(path.stem for path in (ASSETS / "icons" / "tabler").glob("*.svg"))
    found = check.check(folder, texts.languages, _day(on), texts, pictures)
    found += book.findings(folder, texts)
    try:
        processing.register(_beside(folder, processing.ACTIVITIES_FILE))
        if not found:
            events = frozenset(content.load(folder).events)
            processing.periods(_beside(folder, processing.RETENTION_FILE), events)
    except KnownError as error:
        found.append(check.finding_of(error))
    found += _translations(folder)
    for finding in found:
        print(finding)
    wrong = sum(not finding.advice for finding in found)
    if found:
        print(f"{wrong} to repair, {len(found) - wrong} sentences to make easier.")
        return EXIT_PROBLEM
    loaded = content.load(folder)
    written = len(book.read_folder(folder).letters)
    told = f"{len(loaded.events)} life events, {written} letters and all texts are in order"
    print(f"{told} ({loaded.version}).")
    return 0


def _translations(folder: Path) -> list[Finding]:
    """Tell how far each translation is, and return what is wrong in it; to lag is not wrong."""
    from kiosk import language_commands, languages
    from kiosk.life_events import translations

    texts = _texts(folder, languages.present([folder / "locale", ASSETS / "locale"]))
    ids = translations.wanted(texts, ASSETS, own=folder != ASSETS)
    found = []
    for tag in (tag for tag in texts.languages if tag not in languages.BUILT_IN):
        wrong = language_commands.check(texts, tag)
        print(language_commands.line(translations.progress(texts, tag, ids), len(wrong)))
        found += wrong
    return found


def content_schema(*, folder: Path = ASSETS) -> int:
    """Write the JSON Schemas of the content files, for editors, into the folder's schema/.

    Parameters
    ----------
    folder
        A content folder.
    """
    from kiosk.life_events import schema

    for path in schema.write(folder):
        print(path)
    return 0


def content_preview(
    event: str,
    *,
    out: Path | None = None,
    walk: bool = False,
    language: str = "nl",
    folder: Path = ASSETS,
) -> int:
    """Show the question tree of a life event: as lines, as a picture, or by walking it.

    Parameters
    ----------
    event
        The id of a life event.
    out
        Where the picture (SVG) is written.
    walk
        Ask the questions here in the terminal, and show the plan that follows.
    language
        Language of the texts.
    folder
        A content folder.
    """
    from kiosk.life_events import preview, trial

    loaded, one = _event(folder, event)
    texts = _texts(folder, (language,))
    words = preview.Words(texts, language)
    if out is not None:
        out.write_text(preview.svg(one, words, language), encoding="utf-8")
        print(f"{out}: {len(one.questions)} questions, {len(one.tasks)} tasks")
    if walk:
        made = trial.walk(one, loaded, texts, language, _day(""), print, _line)
        return 0 if made is not None else EXIT_PROBLEM
    if out is None:
        print("\n".join(preview.lines(one, words)))
    return 0


def content_simulate(
    event: str = "", *, most: int = 60_000, every: bool = False, folder: Path = ASSETS
) -> int:
    """Run every combination of answers that can matter; report contradictions and dead ends.

    Parameters
    ----------
    event
        The id of a life event; all of them without it.
    most
        Ways of answering that are all walked; where there are more, ways are chosen in which
        every two answers that can go together do.
    every
        Show every plan that came out, not only the most frequent.
    folder
        A content folder.
    """
    from kiosk.life_events import check, simulate

    loaded, one = _event(folder, event) if event else (_load(folder), None)
    texts = _texts(folder, LANGUAGES[:1])
    wrong = 0
    for tried in [one] if one else loaded.events.values():
        dated = check.dated(tried, texts)
        result = simulate.run(tried, loaded, _day(""), dated, most)
        titles = {str(task.id): texts.text(LANGUAGES[0], task.title) for task in tried.tasks}
        for line in simulate.tell(result, tried, titles, 0 if every else 20):
            print(line)
        for finding in result.findings:
            print(f"  {finding}")
        wrong += len(result.findings)
    print("No contradictions and no dead ends." if not wrong else f"{wrong} to repair.")
    return EXIT_PROBLEM if wrong else 0


def content_prices(*, compare: Path | None = None, on: str = "", folder: Path = ASSETS) -> int:
    """Show what everything costs on a day, and any difference between channels.

    Parameters
    ----------
    compare
        CSV with the prices of other channels: channel;fee;euro on each line.
    on
        The day (2026-11-23); today without it.
    folder
        A content folder.
    """
    from kiosk.life_events import prices

    day = _day(on)
    channels = prices.read_channels(compare) if compare else ()
    rows = prices.compare(_load(folder).fees, channels, day)
    for line in prices.tell(rows, day):
        print(line)
    return EXIT_PROBLEM if any(row.differs for row in rows) else 0


def content_import_openforms(
    export: Path, *, into: Path, id: str = "", again: bool = False, report: Path | None = None
) -> int:
    """Bring an export of Open Formulieren in as a life event; say what became of each part.

    Parameters
    ----------
    export
        The ZIP file that Open Formulieren exported.
    into
        A content folder; life-events/ and locale/ are made in it.
    id
        The id of the life event; from the form's name without it.
    again
        Write over what an earlier import wrote.
    report
        Also write the report into this file.
    """
    from kiosk.life_events import check
    from kiosk.openforms import converting, reading, writing

    form = reading.read(export)
    event = converting.Converter(form, _day(""), id).convert()
    files = writing.write(event, into, form.name, again=again)
    lines = [*writing.report(event), *(f"written: {path}" for path in files)]
    texts = _texts(into, LANGUAGES)
    ours = (f"/{event.id}.yaml", f"/{event.id}.ftl")
    found = [f for f in check.check(into, LANGUAGES, _day(""), texts) if f.file.endswith(ours)]
    if found:
        lines.append("to look at:")
        lines += [f"  {finding}" for finding in found]
    print("\n".join(lines))
    if report is not None:
        report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return EXIT_PROBLEM if any(not finding.advice for finding in found) else 0


# --- what they share ----------------------------------------------------------------------------


def _load(folder: Path) -> Content:
    from kiosk.life_events import content

    return content.load(folder)


def _event(folder: Path, name: str) -> tuple[Content, LifeEvent]:
    loaded = _load(folder)
    if name not in loaded.events:
        there = ", ".join(loaded.events)
        raise KnownError(FailureCode.NOT_FOUND, f"no life event {name!r}; there are {there}")
    return loaded, loaded.events[name]


def _texts(folder: Path, languages: tuple[str, ...]) -> Catalogue:
    """Return a folder's texts; what it does not say itself, Loket says."""
    from kiosk.messages import Catalogue

    own = folder / "locale"
    if folder == ASSETS or not own.is_dir():
        return Catalogue(ASSETS / "locale", languages)
    return Catalogue(ASSETS / "locale", languages, over=own)


def _beside(folder: Path, name: str) -> Path:
    """Return the folder that has a file: this one, or Loket's own."""
    return folder if (folder / name).is_file() else ASSETS


def _day(text: str) -> dt.date:
    from kiosk.clock import SystemClock, local

    if not text:
        return local(SystemClock().now()).date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise KnownError(FailureCode.NOT_FOUND, f"{text!r} is not a day: 2026-11-23") from None


def _line() -> str | None:
    try:
        return input("> ") if sys.stdin.isatty() else _piped()
    except EOFError:
        return None


def _piped() -> str | None:
    line = sys.stdin.readline()
    return line.rstrip("\n") if line else None

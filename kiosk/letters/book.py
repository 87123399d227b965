# SPDX-License-Identifier: EUPL-1.2
"""The letters in use: Loket's own, and the municipality's, which go before them.

A template of the municipality that cannot be used is set aside with a message, and Loket's own
letter of that kind is written in its place: a resident's letter never waits for a comma.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.cases import Case, DocumentKind, LetterOrder, TaskId
from kiosk.config import Hall
from kiosk.errors import KnownError
from kiosk.letters import check
from kiosk.letters.data import facts
from kiosk.letters.forms import LayoutForm, LetterForm
from kiosk.letters.names import KINDS
from kiosk.life_events import conditions
from kiosk.life_events.check import finding_of
from kiosk.life_events.model import Finding
from kiosk.life_events.source import Source, convert, invalid, read
from kiosk.logs import log
from kiosk.messages import Catalogue

FOLDER, LAYOUTS = "letters", "layouts"
SHIPPED = Path(__file__).resolve().parents[2] / "assets"
STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Paper:
    """A layout with the bytes of its logo."""

    form: LayoutForm
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Book:
    """All templates and layouts, by their ids."""

    letters: Mapping[str, LetterForm]
    layouts: Mapping[str, Paper]
    findings: tuple[Finding, ...] = ()
    """What of the municipality's own is not used, and why."""
    sources: Mapping[str, Source] = field(default_factory=dict)

    def letter(self, kind: DocumentKind, task: TaskId | None = None) -> LetterForm:
        """Return the template of a letter: the one for this task before the one for all.

        Raises KeyError for a document that is no letter.
        """
        of_kind = [form for form in self.letters.values() if form.kind == kind.value]
        for form in of_kind:
            if task is not None and str(task) in form.tasks:
                return form
        for form in of_kind:
            if not form.tasks and form.id != form.kind:
                return form
        return self.letters[kind.value]

    def paper(self, name: str) -> Paper:
        """Return a layout; the standard one where there is none of this name."""
        return self.layouts.get(name) or self.layouts[STANDARD]

    def orders(self, case: Case, hall: Hall) -> tuple[LetterOrder, ...]:
        """Return the letters that come with a new case by themselves, as orders."""
        following = self.following(facts(case, hall, case.language))
        return tuple(
            LetterOrder(number, kind, case.received_at)
            for number, kind in enumerate(following, start=1)
        )

    def following(self, seen: Mapping[str, object]) -> tuple[DocumentKind, ...]:
        """Return which letters come with a new case by themselves, in the order of their ids."""
        found = [
            KINDS[form.kind].document
            for _, form in sorted(self.letters.items())
            if form.follows_when is not None and _holds(form.follows_when, seen)
        ]
        return tuple(dict.fromkeys(found))


def _holds(condition: str, seen: Mapping[str, object]) -> bool:
    try:
        return conditions.holds(condition, seen)
    except conditions.ConditionError:
        return False


class Shelf:
    """The book that is in use, read when the first letter needs it. Safe on every thread."""

    def __init__(self, own: Path | None, texts: Catalogue) -> None:
        """`own` is the municipality's content folder, where it has one."""
        self._own = own
        self._texts = texts
        self._lock = threading.Lock()
        self._book: Book | None = None

    def book(self) -> Book:
        """Return the templates and layouts."""
        with self._lock:
            if self._book is None:
                self._book = load(self._own, self._texts)
            return self._book


def load(own: Path | None, texts: Catalogue, *, shipped: Path = SHIPPED) -> Book:
    """Return the letters of Loket with those of `own`, a content folder, before them.

    What of `own` cannot be used is left out, logged, and told in `findings`. Raises KnownError
    only when Loket's own letters cannot be read.
    """
    book = read_shipped(shipped)
    if own is None or not (own / FOLDER).is_dir():
        return book
    theirs = read_folder(own)
    layouts = {**book.layouts, **theirs.layouts}
    wrong = list(theirs.findings)
    letters = dict(book.letters)
    for name, form in theirs.letters.items():
        found = list(check.letter(form, theirs.sources[name], texts, frozenset(layouts)))
        if found:
            wrong += found
        else:
            letters[name] = form
    for finding in wrong:
        log("letter.template-refused", file=finding.file, line=finding.line)
    return Book(letters, layouts, tuple(wrong))


def read_shipped(folder: Path = SHIPPED) -> Book:
    """Return Loket's own letters. Raises KnownError when they cannot be read."""
    book = read_folder(folder)
    for first in book.findings:
        raise invalid(first.file, first.line, first.message)
    return book


def read_folder(folder: Path) -> Book:
    """Return what stands in a content folder, readable or told in `findings`; not checked yet."""
    letters: dict[str, LetterForm] = {}
    sources: dict[str, Source] = {}
    findings: list[Finding] = []
    for source in _sources(folder / FOLDER, FOLDER, findings):
        try:
            form = convert(source, LetterForm)
        except KnownError as error:
            findings.append(finding_of(error))
            continue
        if form.id != Path(source.file).stem:
            message = f"the file is called {Path(source.file).name}, so its id has to be that too"
            findings.append(Finding(source.file, source.line("id"), message))
            continue
        letters[form.id], sources[form.id] = form, source
    layouts: dict[str, Paper] = {}
    for source in _sources(folder / FOLDER / LAYOUTS, f"{FOLDER}/{LAYOUTS}", findings):
        try:
            layout = convert(source, LayoutForm)
        except KnownError as error:
            findings.append(finding_of(error))
            continue
        logo = _logo(folder, layout)
        found = list(check.layout(layout, source, logo))
        findings += found
        if not found:
            layouts[layout.id] = Paper(layout, logo)
    return Book(letters, layouts, tuple(findings), sources)


def _sources(folder: Path, name: str, findings: list[Finding]) -> Iterator[Source]:
    for path in sorted(folder.glob("*.yaml")):
        try:
            yield read(path, f"{name}/{path.name}")
        except KnownError as error:
            findings.append(finding_of(error))


def _logo(folder: Path, layout: LayoutForm) -> bytes:
    if layout.logo is None:
        return b""
    try:
        return (folder / FOLDER / layout.logo.file).read_bytes()
    except OSError:
        return b""


def findings(folder: Path, texts: Catalogue) -> list[Finding]:
    """Return everything to repair in the letters of a content folder, for `loket content check`."""
    book = read_folder(folder)
    found = list(book.findings)
    layouts = frozenset(book.layouts) | _shipped_layouts()
    for name, form in book.letters.items():
        found += check.letter(form, book.sources[name], texts, layouts)
    for name, paper in book.layouts.items():
        if paper.form.logo and paper.form.logo.shows:
            for language in texts.languages:
                if not texts.has(language, paper.form.logo.shows):
                    said = f"the text “{paper.form.logo.shows}” is missing in {language}"
                    found.append(Finding(f"{FOLDER}/{LAYOUTS}/{name}.yaml", 1, said))
    return found


def _shipped_layouts() -> frozenset[str]:
    there: Sequence[Path] = sorted((SHIPPED / FOLDER / LAYOUTS).glob("*.yaml"))
    return frozenset(path.stem for path in there)

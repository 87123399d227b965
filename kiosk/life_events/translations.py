# SPDX-License-Identifier: EUPL-1.2
"""How far is each translation, and is what there is of it right?

A translation may lag: what it does not have yet, or what was made from a text that has other
values now, is *behind*. The kiosk then shows that page in the language's fallback, and says so;
nobody who adds a text to Loket has to wait for a translator. What a translator alone can have
done wrong is a *finding*: broken Fluent, plural forms that are lacking, Dutch left over, a Dutch
term without its explanation, a letter that no font has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any

import msgspec

from kiosk import languages
from kiosk.errors import KnownError
from kiosk.languages import BUILT_IN, Language
from kiosk.life_events import finding
from kiosk.life_events import language as reading
from kiosk.life_events.model import Finding
from kiosk.life_events.source import convert, read
from kiosk.message_syntax import nodes, references
from kiosk.messages import Catalogue

TERMS_FILE = f"{reading.FOLDER}/terms.yaml"
PLURALS = ("zero", "one", "two", "few", "many", "other")
MOST_COUNTED = 201
"""Numbers below this decide which plural forms a language needs."""
LABEL_WORDS = 5
"""A text of so few words is a label: the page around it explains."""
LEAST_LETTERS = 3
"""Of an explanation; words cannot be counted in a script that writes no spaces."""
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
_DUTCH_ONLY = frozenset(
    {
        *("bent", "deze", "dit", "geen", "heeft", "hoe", "jij", "kunt", "naar", "niet", "nog"),
        *(
            "onze",
            "ook",
            "uw",
            "voor",
            "waar",
            "wel",
            "welke",
            "wij",
            "wilt",
            "wordt",
            "zijn",
            "zij",
        ),
    }
)
_DUTCH_TOO = frozenset(
    {
        *("aan", "bij", "een", "het", "hier", "hun", "ik", "maar", "met", "nu", "om", "op", "te"),
        *("tot", "wat", "van", "uit"),
    }
)
"""Dutch words that are also words of another language; one of these alone says nothing."""
Glyphs = Callable[[str], frozenset[int]]
"""The letters that a font family has, by the name of its file."""


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A Dutch term that stays Dutch, with an explanation."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$")]
    words: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    means: str


class TermsForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How ``terms.yaml`` is written."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one language is."""

    tag: str
    name: str
    about: Language
    wanted: int
    """Texts that residents may see, in Loket's own content."""
    behind: tuple[str, ...]
    """Those that it lacks, or that were made from a text with other values."""

    @property
    def complete(self) -> bool:
        """Whether residents read everything in it."""
        return not self.behind

    @property
    def offered(self) -> bool:
        """Whether a kiosk offers it: what is left may not be more than a small part."""
        return len(self.behind) <= self.wanted * (1 - languages.OFFERED_FROM)


def terms(folder: Path) -> tuple[Term, ...]:
    """Read the terms that stay Dutch. Raises KnownError CONTENT_INVALID with file and line."""
    path = folder / TERMS_FILE
    return convert(read(path, TERMS_FILE), TermsForm).terms if path.is_file() else ()


def wanted(texts: Catalogue, folder: Path, *, own: bool = False) -> tuple[str, ...]:
    """Return the ids of all texts that residents see; with `own` the municipality's as well."""
    first = texts.languages[0]
    rules = reading.load(folder, first)
    staff = rules.staff if rules else ()
    return tuple(
        id
        for id in texts.ids(first)
        if not id.startswith("-")
        and (own or not texts.is_own(first, id))
        and not any(fnmatchcase(id, pattern) for pattern in staff)
    )


def counted(texts: Catalogue, folder: Path) -> dict[str, float]:
    """Return which part of Loket's texts each translation has; 0 where it is too little to offer.

    Only counts what there is, without parsing it: a kiosk does so at each start.
    """
    ids = set(wanted(texts, folder))
    found = {}
    for tag in texts.languages:
        if tag not in BUILT_IN and tag != texts.languages[0]:
            part = len(ids & set(texts.ids(tag))) / len(ids) if ids else 1.0
            found[tag] = part if part >= languages.OFFERED_FROM else 0.0
    return found


def progress(texts: Catalogue, tag: str, ids: tuple[str, ...]) -> Progress:
    """Tell how far a translation is with the texts of `ids`."""
    first = texts.languages[0]
    behind = tuple(
        id
        for id in ids
        if not texts.has(tag, id) or texts.variables(tag, id) - texts.variables(first, id)
    )
    name = texts.text(tag, "language-name")
    return Progress(tag, name, texts.about(tag), len(ids), behind)


def findings(
    texts: Catalogue, tag: str, folder: Path, glyphs: Glyphs | None = None
) -> Iterator[Finding]:
    """Yield what a translator has to repair in a language, with file and line."""
    known = texts.about(tag)
    try:
        known = _described(texts, tag, folder) or known
    except KnownError as error:
        yield Finding(f"locale/{tag}/{languages.FILE}", 1, error.detail)
    if tag not in BUILT_IN:
        yield from _described_well(texts, tag, known, folder)
    try:
        for inner in texts.folders:
            if (inner / tag / finding.SAYINGS_FILE).is_file():
                finding.sayings(inner / tag / finding.SAYINGS_FILE)
    except KnownError as error:
        yield Finding(f"locale/{tag}/{finding.SAYINGS_FILE}", 1, error.detail)
    first, listed = texts.languages[0], terms(folder)
    letters = _letters(known, glyphs)
    needed = _plurals(known)
    for id in texts.ids(tag):
        place, line = texts.place(tag, id)
        for message in (
            *_plural(texts.tree(tag, id), needed),
            *_glyphs(texts.plain(tag, id), letters, known),
            *(_left_over(texts, first, tag, id) if tag not in BUILT_IN else ()),
            *(_terms(texts, tag, id, listed) if tag not in BUILT_IN else ()),
        ):
            yield Finding(f"locale/{place}", line, f"“{id}”: {message}")


# --- the language itself -----------------------------------------------------------------------


def _described(texts: Catalogue, tag: str, folder: Path) -> Language | None:
    for inner in texts.folders:
        path = inner / tag / languages.FILE
        if path.is_file():
            return convert(read(path, f"locale/{tag}/{languages.FILE}"), Language)
    return None


def _described_well(texts: Catalogue, tag: str, known: Language, folder: Path) -> Iterator[Finding]:
    from babel.core import Locale, UnknownLocaleError

    file = f"locale/{tag}/{languages.FILE}"
    if not any((inner / tag / languages.FILE).is_file() for inner in texts.folders):
        yield Finding(file, 1, "this file is missing; docs/content.md shows what is in it")
    try:
        Locale.parse(known.locale)
    except (UnknownLocaleError, ValueError):
        yield Finding(file, 1, f"CLDR has no rules for “{known.locale}”")
    if not texts.has(tag, "language-name"):
        yield Finding(f"locale/{tag}/start.ftl", 1, "“language-name”: its own name is missing")
    for name in ("language-not-reviewed", "language-partly", "language-no-voice", "page-borrowed"):
        if not texts.has(tag, name):
            said = f"“{name}” is missing: without it nobody is told in their own language"
            yield Finding(f"locale/{tag}/languages.ftl", 1, said)
    for term in terms(folder):
        tree = texts.tree(tag, f"-{term.id}")
        if tree is None:
            continue  # only what is used has to be explained; use is looked at per message
        plain = " ".join(texts.plain(tag, f"-{term.id}"))
        place, line = texts.place(tag, f"-{term.id}")
        if not any(word.lower() in plain.lower() for word in term.words):
            yield Finding(f"locale/{place}", line, f"“-{term.id}” keeps no Dutch word of it")
        elif sum(map(str.isalpha, _without(plain, term.words))) < LEAST_LETTERS:
            yield Finding(f"locale/{place}", line, f"“-{term.id}” does not explain it")


def _without(text: str, words: tuple[str, ...]) -> str:
    for word in words:
        text = re.sub(re.escape(word), "", text, flags=re.IGNORECASE)
    return text


# --- one message ---------------------------------------------------------------------------------


def _plurals(known: Language) -> Mapping[str, tuple[int, ...]]:
    """Return the numbers of each plural form that counting in a language needs."""
    from babel.core import Locale, UnknownLocaleError

    try:
        form = Locale.parse(known.locale).plural_form
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, list[int]] = {}
    for number in range(MOST_COUNTED):
        found.setdefault(form(number), []).append(number)
    return {name: tuple(numbers) for name, numbers in found.items()}


def _plural(tree: Any, needed: Mapping[str, tuple[int, ...]]) -> Iterator[str]:
    for node in nodes(tree) if tree is not None else ():
        if type(node).__name__ != "SelectExpression":
            continue
        keys = {
            getattr(variant.key, "name", None) or getattr(variant.key, "value", "")
            for variant in node.variants
        }
        if not keys & {"zero", "one", "two", "few", "many"}:
            continue
        for form, numbers in needed.items():
            if form not in keys and not {str(number) for number in numbers} <= keys:
                said = ", ".join(map(str, numbers[:4]))
                yield f"the plural form “{form}” is lacking ({said} …)"


def _letters(known: Language, glyphs: Glyphs | None) -> frozenset[int] | None:
    if glyphs is None:
        return None
    found: frozenset[int] = frozenset()
    for family in ("AtkinsonHyperlegibleNext", "NotoSans", *known.fonts):
        found |= glyphs(family)
    return found


def _glyphs(
    said: tuple[str, ...], letters: frozenset[int] | None, known: Language
) -> Iterator[str]:
    if letters is None:
        return
    lacking = {c for text in said for c in text if c.isprintable() and not c.isspace()}
    lacking = {c for c in lacking if ord(c) not in letters and not 0x2066 <= ord(c) <= 0x2069}
    if lacking:
        fonts = ", ".join(known.fonts) or "the theme's own"
        yield f"no font has {' '.join(sorted(lacking)[:8])} (fonts: {fonts})"


def _left_over(texts: Catalogue, first: str, tag: str, id: str) -> Iterator[str]:
    """Yield what was not translated: a whole text, or Dutch words in it."""
    said = " ".join(texts.plain(tag, id))
    words = [word.lower() for word in _LATIN_WORD.findall(said)]
    for other in dict.fromkeys((first, *BUILT_IN)):
        if len(words) >= 3 and said == " ".join(texts.plain(other, id)):
            yield f"this is the text in {other}, not a translation"
            return
    dutch = {word for word in words if word in _DUTCH_ONLY | _DUTCH_TOO}
    if len(dutch) >= 2 and dutch & _DUTCH_ONLY:
        yield f"Dutch is left over: {', '.join(sorted(dutch)[:5])}"


def _terms(texts: Catalogue, tag: str, id: str, listed: tuple[Term, ...]) -> Iterator[str]:
    if id.startswith("-"):
        return
    said = " ".join(texts.plain(tag, id))
    if len(_WORD.findall(said)) <= LABEL_WORDS:
        return
    used = references(texts.tree(tag, id))
    for term in listed:
        bare = any(re.search(rf"\b{re.escape(word)}\b", said) for word in term.words)
        if bare and f"-{term.id}" not in used:
            yield f"“{term.words[0]}” stays Dutch with its explanation: write {{ -{term.id} }}"

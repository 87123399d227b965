# SPDX-License-Identifier: EUPL-1.2
"""What a language is to Loket: its script, direction, fonts, voice, keyboard, and review.

A language is a folder ``locale/<tag>/`` of Fluent files with a ``language.yaml`` beside them; a
municipality's package may bring one along. Dutch and English, in which Loket is written, are
described here, so that the first page waits for no YAML. `loket content languages` reads the
same form strictly, with lines; here whatever cannot be read becomes a language without extras,
for a resident is never stopped by it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk import decoding

FILE = "language.yaml"
FIRST_FILE = "start.ftl"
"""What a folder needs to be a language at all: its own name stands in it."""
NO_VOICE = "none"
LATIN = "Latn"
OFFERED_FROM = 0.9
"""Part of the residents' texts that has to be there before a language is offered."""
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"})
"""Scripts (ISO 15924) that are written from right to left."""

Row = Annotated[str, msgspec.Meta(min_length=1, max_length=24)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]


class Keyboard(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The keys of the keyboard on the screen, a character each, from the top row down."""

    letters: Annotated[tuple[Row, ...], msgspec.Meta(min_length=3, max_length=4)] = (
        "1234567890",
        "qwertyuiop",
        "asdfghjkl-",
        "zxcvbnm',.",
    )
    """The first row has the figures: where height is dear it stands with the signs."""
    signs: Annotated[tuple[Row, ...], msgspec.Meta(min_length=3, max_length=4)] = (
        "1234567890",
        "áäâàéëêèïî",
        "íóöôúüûñç&",
        "@/+():;!?_",
    )
    capitals: Mapping[str, str] = {}
    """Capitals that differ from Unicode's own, as the Turkish ``{i: İ}``."""


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One language, as ``language.yaml`` tells it; its own name is the text ``language-name``."""

    reviewed: bool
    """Whether a speaker of the language has read all of it. If not, the kiosk says so."""
    locale: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{2,3}(_[A-Za-z0-9]+)*$")]
    """CLDR's name of the rules for dates, amounts and plurals: ``de``, ``zh_Hans_CN``."""
    script: Annotated[str, msgspec.Meta(pattern=r"^[A-Z][a-z]{3}$")] = LATIN
    """ISO 15924; the direction follows from it."""
    fonts: tuple[_Name, ...] = ()
    """Font families for letters that the theme's own font lacks, by the names of their files."""
    voice: _Name = NO_VOICE
    """What espeak-ng calls its voice; ``none`` when it has none."""
    fallback: Literal["nl", "en"] = "en"
    """In which language a page is shown that is not translated yet."""
    digits: Literal["latin", "own"] = "latin"
    """Figures in dates, amounts and counts. Numbers to copy are always in Latin figures."""
    keyboard: Keyboard = Keyboard()

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return self.script in _RIGHT_TO_LEFT


BUILT_IN: Mapping[str, Language] = {
    "nl": Language(reviewed=True, locale="nl_NL", voice="nl", fallback="en"),
    "en": Language(reviewed=True, locale="en_GB", voice="en", fallback="nl"),
}
"""The languages that Loket is written in: these always have every text."""


def of(tag: str, folders: Iterable[Path]) -> Language:
    """Return what is known of a language; the first of `folders` that describes it counts."""
    return BUILT_IN.get(tag) or _described(tag, tuple(folders))


@lru_cache(maxsize=64)
def _described(tag: str, folders: tuple[Path, ...]) -> Language:
    import yaml

    for folder in folders:
        path = folder / tag / FILE
        if not path.is_file():
            continue
        try:
            told = yaml.safe_load(path.read_text(encoding="utf-8"))
            return decoding.convert(told, Language)
        except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError, ValueError) as error:
            from kiosk.logs import log

            log("language.unreadable", language=tag, reason=type(error).__name__)
    return Language(reviewed=False, locale=tag.replace("-", "_"))


def present(folders: Iterable[Path], sign: str = FIRST_FILE) -> tuple[str, ...]:
    """Return the tags of all languages in some locale folders, Loket's own first.

    `sign` is the file by which a folder shows that it is one; with FILE also those that were
    only just begun.
    """
    found = {
        path.parent.name
        for folder in folders
        for path in folder.glob(f"*/{sign}")
        if _TAG.fullmatch(path.parent.name)
    }
    return (*BUILT_IN, *sorted(found - set(BUILT_IN)))


def offered(wanted: tuple[str, ...], folders: Iterable[Path | None]) -> tuple[str, ...]:
    """Return those of the wanted languages that are there; all of them when none is named."""
    there = present([folder for folder in folders if folder])
    return tuple(tag for tag in wanted or there if tag in there)


def in_order(tags: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Return languages as a chooser lists them: Loket's own first, the others by their own name."""
    first = [tag for tag in tags if tag in BUILT_IN]
    rest = sorted((tag for tag in tags if tag not in BUILT_IN), key=lambda tag: _plain(names[tag]))
    return (*first, *rest)


def _plain(name: str) -> tuple[str, str]:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c)), name


def shipped_fonts(folder: Path) -> Iterator[str]:
    """Yield the families whose files stand in a folder of fonts, as ``NotoSansArabic``."""
    for path in sorted(folder.glob("*-Regular.ttf")):
        yield path.name.removesuffix("-Regular.ttf")

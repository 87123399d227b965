# SPDX-License-Identifier: EUPL-1.2
"""Checks a letter beyond its form: its words, its names, its conditions, and what the law asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from kiosk.letters import drawings
from kiosk.letters.forms import Block, HeadingForm, LayoutForm, LetterForm, Part, PictureForm, Row
from kiosk.letters.names import FACTS, KINDS, SAMPLES, tag_of
from kiosk.life_events import conditions
from kiosk.life_events.model import Finding
from kiosk.life_events.source import Source, Where
from kiosk.messages import Catalogue

_WORD_KEYS = frozenset(
    {"text", "title", "by", "label", "nothing", "needs", "contents", "urgent", "shows", "mandate"}
)
"""Keys of a block whose value is the id of a message."""
_FIELD = re.compile(r"\b(identity|fees|letter)\.(\w+)")
_TEXTS = re.compile(r"\"[^\"]*\"|'[^']*'")
_PLACE = re.compile(r"\{([^{}]*)\}")
PLACES = frozenset({"municipality", "hall", "address", "town", "phone", "website"})
"""What lines of a layout may name."""
LEAST_CONTRAST = 4.5
"""Of headings on white paper (WCAG 2.2, 1.4.3)."""


def letter(
    form: LetterForm, source: Source, texts: Catalogue, layouts: frozenset[str]
) -> Iterator[Finding]:
    """Yield everything to repair in a letter."""
    find = _Find(source)
    rules = KINDS[form.kind]
    if form.layout not in layouts:
        yield find(f"there is no layout “{form.layout}”", "layout")
    for part in rules.parts:
        places = [at for at, block in enumerate(form.blocks) if tag_of(block) == part]
        reason = f"a letter of kind “{form.kind}” needs it ({rules.because})"
        if not places:
            yield find(f"the block “{part}” is missing: {reason}", "blocks")
        elif all(form.blocks[at].when != "true" for at in places):
            message = f"the block “{part}” has a condition, so it may be missing: {reason}"
            yield find(message, "blocks", places[0], "when")
    yield from _headings(form, find)
    for message, where in _conditions(form):
        yield find(message, *where)
    said: set[str] = set()
    for id, where in _messages(form):
        for message in _of_message(id, rules.names, texts):
            yield find(message, *where)
        said |= texts.variables(texts.languages[0], id)
    for name in rules.said:
        if name not in said:
            message = f"no text of this letter says “{{ ${name} }}”, {rules.names[name]}"
            yield find(message, "blocks")
    for at, block in enumerate(form.blocks):
        if isinstance(block, PictureForm) and drawings.pictogram(block.icon) is None:
            message = f"there is no picture “{block.icon}” in the folder icons"
            yield find(message, "blocks", at, "icon")


class _Find:
    """Makes findings about a file."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def __call__(self, message: str, *where: str | int) -> Finding:
        return Finding(self._source.file, self._source.line(*where), message)


def _headings(form: LetterForm, find: _Find) -> Iterator[Finding]:
    levels = [(at, b.level) for at, b in enumerate(form.blocks) if isinstance(b, HeadingForm)]
    if levels and (levels[0][1] != 1 or levels[0][0] != 0):
        yield find("a letter begins with a heading of level 1, its subject", "blocks", 0)
    for at, level in levels[1:]:
        if level == 1:
            yield find("only the first heading is of level 1", "blocks", at, "level")


# --- conditions ----------------------------------------------------------------------------------


def _conditions(form: LetterForm) -> Iterator[tuple[str, Where]]:
    if form.follows_when is not None:
        for problem in condition_problems(form.follows_when):
            yield problem, ("follows_when",)
    for at, block in enumerate(form.blocks):
        for problem in condition_problems(block.when):
            yield problem, ("blocks", at, "when")
        for key in ("items", "rows"):
            for place, part in enumerate(getattr(block, key, ())):
                for problem in condition_problems(part.when):
                    yield problem, ("blocks", at, key, place, "when")


def condition_problems(source: str) -> list[str]:
    """List what is wrong with a condition of a letter, in plain words."""
    try:
        used = conditions.names(source)
    except conditions.ConditionError as error:
        return [str(error)]
    found = [
        f"the condition uses “{name}”, which a letter does not know; there are "
        f"{', '.join(sorted(FACTS))}"
        for name in sorted(used - FACTS.keys())
    ]
    for group, name in _FIELD.findall(_TEXTS.sub('""', source)):
        known = FACTS[group]
        if isinstance(known, Mapping) and name not in known:
            found.append(
                f"the condition uses “{group}.{name}”, which does not exist; there are "
                f"{', '.join(known)}"
            )
    for sample in () if found else SAMPLES:
        try:
            conditions.holds(source, sample)
        except conditions.ConditionError as error:
            return [str(error)]
    return found


# --- words ---------------------------------------------------------------------------------------


def _messages(form: LetterForm) -> Iterator[tuple[str, Where]]:
    yield form.title, ("title",)
    yield form.code, ("code",)
    for at, block in enumerate(form.blocks):
        yield from _of_part(block, ("blocks", at))


def _of_part(part: Block | Part | Row, where: Where) -> Iterator[tuple[str, Where]]:
    for key in part.__struct_fields__:
        value = getattr(part, key)
        if key in _WORD_KEYS and isinstance(value, str):
            yield value, (*where, key)
        elif key == "labels":
            for at, label in enumerate(value):
                yield label, (*where, key, at)
        elif isinstance(value, tuple):
            for at, inner in enumerate(value):
                if isinstance(inner, msgspec.Struct):
                    yield from _of_part(inner, (*where, key, at))  # type: ignore[arg-type]


def _of_message(id: str, names: Mapping[str, str], texts: Catalogue) -> Iterator[str]:
    for language in texts.languages:
        if not texts.has(language, id):
            yield f"the text “{id}” is missing in {language}"
            continue
        for name in sorted(texts.variables(language, id) - names.keys()):
            yield (
                f"the text “{id}” names “{{ ${name} }}” in {language}, which this letter does "
                f"not know; there are {', '.join(sorted(names))}"
            )


# --- layouts -------------------------------------------------------------------------------------


def layout(form: LayoutForm, source: Source, logo: bytes) -> Iterator[Finding]:
    """Yield everything to repair in a layout; `logo` are the bytes of its file, if there are."""
    find = _Find(source)
    if form.logo is not None:
        if not logo:
            yield find(f"there is no file letters/{form.logo.file}", "logo", "file")
        else:
            try:
                drawings.read(logo, media_type(form.logo.file))
            except drawings.DrawingError as error:
                yield find(f"the logo cannot be used: {error}", "logo", "file")
    if contrast_on_white(form.colour) < LEAST_CONTRAST:
        yield find(f"the colour {form.colour} is too light to be read on paper", "colour")
    lines = [("return_line", 0, form.return_line)]
    lines += [("sender", at, line) for at, line in enumerate(form.sender)]
    lines += [("footer", at, line) for at, line in enumerate(form.footer)]
    for key, at, line in lines:
        for name in _PLACE.findall(line):
            if name not in PLACES:
                known = ", ".join(sorted(PLACES))
                yield find(f"“{{{name}}}” is not known; there are {known}", key, at)


def media_type(file: str) -> str:
    """Return what kind of file a logo is."""
    return drawings.PNG if file.endswith(".png") else drawings.SVG


def contrast_on_white(colour: str) -> float:
    """Return the contrast of ``#rrggbb`` with white (WCAG 2.2, relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)

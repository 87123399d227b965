# SPDX-License-Identifier: EUPL-1.2
"""Is this text easy enough to read? Lists and limits per language, in ``language/<code>.yaml``.

Looked for: long sentences, long words, the passive voice, official words that have a plain one,
more than one question on a page, exclamation marks. It is a reader with rules, not a judge: what
has to read as it does is put under ``allowed`` with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.life_events.model import Finding
from kiosk.life_events.source import convert, read
from kiosk.messages import Catalogue

FOLDER = "language"
VALUE = "…"
"""Where a value or another message comes in a text; it counts as one word."""


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a language file."""


class Passive(_Form, frozen=True):
    """How the passive voice is made: an auxiliary and a participle in one clause."""

    auxiliaries: tuple[str, ...]
    participle: str
    """Regular expression of a whole word."""
    not_participles: tuple[str, ...] = ()
    """Words that look like one and are none."""
    within: Annotated[int, msgspec.Meta(ge=0, le=60)] = 60
    """Words between the auxiliary and the participle at most."""
    either_order: bool = False
    """The participle may also stand before the auxiliary, as in Dutch."""


class Instead(_Form, frozen=True):
    """Words to avoid, and what to write instead."""

    words: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    write: str


class Rules(_Form, frozen=True):
    """What is asked of texts in one language."""

    sentence_words: Annotated[int, msgspec.Meta(ge=5, le=60)]
    word_letters: Annotated[int, msgspec.Meta(ge=8, le=60)]
    known_words: tuple[str, ...] = ()
    """Long words that everybody knows, or that are the name of the thing."""
    passive: Passive | None = None
    instead: tuple[Instead, ...] = ()
    second_question: str = ""
    """Regular expression that finds a second question in a title."""
    second_question_mark: str = ""
    staff: tuple[str, ...] = ()
    """Ids of messages, with *, that residents never see."""
    allowed: Mapping[str, str] = {}
    """Ids of messages, with *, that have to read as they do, and why."""


@dataclass(frozen=True)
class Reader:
    """Reads texts of one language by its rules."""

    rules: Rules

    @cached_property
    def _instead(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple(
            (re.compile(rf"\b(?:{'|'.join(map(re.escape, one.words))})\b", re.I), one.write)
            for one in self.rules.instead
        )

    @cached_property
    def _passive(self) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
        passive = self.rules.passive
        if passive is None:
            return None
        helpers = "|".join(map(re.escape, passive.auxiliaries))
        return (
            re.compile(rf"\b(?:{helpers})\b", re.I),
            re.compile(rf"\b{passive.participle}\b", re.I),
        )

    def remarks(self, text: str, *, question: bool = False) -> Iterator[str]:
        """Yield what makes a text hard; `question`: it is the title of a page that asks."""
        for sentence in sentences(text):
            yield from self._sentence(sentence)
        if "!" in text:
            yield "write no exclamation marks"
        if question:
            yield from self._one_question(text)

    def _sentence(self, sentence: str) -> Iterator[str]:
        words = [word for word in re.findall(rf"[^\W_]+(?:['’-]\w+)*|{VALUE}", sentence)]
        most = self.rules.sentence_words
        if len(words) > most:
            yield f"this sentence has {len(words)} words, {most} is the most: “{_short(sentence)}”"
        known = {word.lower() for word in self.rules.known_words}
        for word in words:
            parts = word.split("-")
            longest = max(parts, key=len)
            if len(longest) > self.rules.word_letters and longest.lower() not in known:
                yield f"“{word}” is a long word; use shorter ones or put it under “known_words”"
        for avoid, write in self._instead:
            if found := avoid.search(sentence):
                yield f"“{found[0]}” is hard; write instead: {write}"
        for clause in re.split(r"[,:;()]", sentence):
            if passive := self._passive_in(clause):
                yield f"say who does it, this is the passive voice: “{passive}”"

    def _passive_in(self, clause: str) -> str:
        if self._passive is None or self.rules.passive is None:
            return ""
        helper, participle = self._passive
        found = helper.search(clause)
        if found is None:
            return ""
        passive = self.rules.passive
        for hit in participle.finditer(clause):
            if hit[0].lower() in passive.not_participles or hit.start() == found.start():
                continue
            between = clause[found.end() : hit.start()].split()
            if hit.start() > found.start() and len(between) <= passive.within:
                return f"{found[0]} … {hit[0]}"
            if hit.start() < found.start() and passive.either_order:
                return f"{hit[0]} {found[0]}"
        return ""

    def _one_question(self, text: str) -> Iterator[str]:
        several = text.count("?") > 1
        for pattern in (self.rules.second_question, self.rules.second_question_mark):
            several = several or bool(pattern and re.search(pattern, text, re.I))
        if several:
            yield "ask one question on a page"

    def exempt(self, message_id: str) -> bool:
        """Tell whether a message is for staff, or may read as it does."""
        patterns = (*self.rules.staff, *self.rules.allowed)
        return any(fnmatchcase(message_id, pattern) for pattern in patterns)


def sentences(text: str) -> list[str]:
    """Cut a text into sentences; a point inside a number or an abbreviation does not end one."""
    parts = re.split(r"(?<=[.?!])\s+(?=[\"“A-ZÀ-Ý0-9…])|\n\s*\n|(?<=:)\s+(?=[A-ZÀ-Ý])", text)
    return [" ".join(part.split()) for part in parts if part.strip()]


def load(folder: Path, language: str) -> Rules | None:
    """Read the rules of a language from a content folder; None when it has none.

    Raises KnownError CONTENT_INVALID with file and line.
    """
    name = f"{FOLDER}/{language}.yaml"
    if not (folder / name).is_file():
        return None
    source = read(folder / name, name)
    rules = convert(source, Rules)
    patterns = [("second_question", rules.second_question)]
    patterns.append(("second_question_mark", rules.second_question_mark))
    if rules.passive:
        patterns.append(("passive", rules.passive.participle))
    for key, pattern in patterns:
        if len(pattern) > 200 or re.search(r"[*+}]\)?[*+{]", pattern):
            raise source.broken("this pattern is too heavy to look for", key)
        try:
            re.compile(pattern)
        except re.error as error:
            raise source.broken(f"this is not a regular expression: {error}", key) from None
    return rules


def findings(
    rules: Rules, texts: Catalogue, language: str, titles: Collection[str]
) -> Iterator[Finding]:
    """Yield what is hard to read in all texts that residents see; `titles` ask a question."""
    reader = Reader(rules)
    for message_id in texts.ids(language):
        if message_id.startswith("-") or reader.exempt(message_id):
            continue
        said: set[str] = set()
        for text in texts.plain(language, message_id):
            said.update(reader.remarks(text, question=message_id in titles))
        file, line = texts.place(language, message_id)
        for remark in sorted(said):
            yield Finding(f"locale/{file}", line, f"“{message_id}”: {remark}", advice=True)


def _short(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:88]}…"

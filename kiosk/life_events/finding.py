# SPDX-License-Identifier: EUPL-1.2
"""Finding the life event: a few groups to choose from, and words that people use for it.

Both are content, in ``life-events/groups.yaml``. Somebody may say in their own words what has
happened; the words are compared here, on the kiosk itself, and the resident is asked whether it
is that. What they typed is kept nowhere and sent nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec

from kiosk.cases import Message
from kiosk.errors import KnownError
from kiosk.languages import BUILT_IN
from kiosk.life_events.content import EVENTS_FOLDER, GROUPS_FILE
from kiosk.life_events.model import Content, Finding, LifeEvent
from kiosk.life_events.source import convert, read
from kiosk.logs import log
from kiosk.messages import Catalogue

MOST_ROWS = 7
"""Groups on one page, beside the row to say it in one's own words."""
MOST_MEANT = 4
"""Life events that are asked about after somebody said it in their own words."""
MORE = "more"
"""The group of life events that the file does not name."""
SHORTEST_START = 4
"""Letters of a word after which a longer word may follow ("rijbewijs", "rijbewijzen")."""
SAYINGS_FILE = "sayings.yaml"
"""Beside the texts of a language: what people say in it for each life event."""
_ASSETS = Path(__file__).resolve().parents[2] / "assets"
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
"""Chinese writes no spaces: there each character counts as a word."""
_ARTICLE = "\u0627\u0644"
"""Arabic writes its article to the word: somebody says "the wallet" where a saying has "wallet"."""
_Id: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,60}$")]


class _Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: _Id
    events: Annotated[tuple[_Id, ...], msgspec.Meta(min_length=1)]
    icon: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    groups: tuple[_Group, ...]
    words: dict[_Id, dict[str, tuple[str, ...]]] = {}
    letter_code: _Id = ""


class SayingsForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How ``sayings.yaml`` is written."""

    words: dict[_Id, tuple[str, ...]] = {}


GroupsForm = _File
"""How ``groups.yaml`` is written; :mod:`.schema` tells editors."""


@dataclass(frozen=True, slots=True)
class Group:
    """Life events that are found under one row; with one event it is that event's own row."""

    id: str
    icon: str
    events: tuple[LifeEvent, ...]

    @property
    def text(self) -> Message:
        """What the row says."""
        return self.events[0].title if len(self.events) == 1 else Message(f"group-{self.id}")


@dataclass(frozen=True, slots=True)
class Guide:
    """How a resident finds what happened to them."""

    groups: tuple[Group, ...]
    words: Mapping[str, tuple[str, ...]]
    """What people say for each life event, in all languages."""
    letter_code: str = ""
    """The life event whose first page also offers the way in by a letter's code."""

    def group(self, id: str) -> Group | None:
        """Return a group by its id."""
        return next((group for group in self.groups if group.id == id), None)


_made: dict[tuple[Path, str], Guide] = {}


def guide(content: Content) -> Guide:
    """Return the guide of some content; without a file every life event is found all the same.

    Raises KnownError CONTENT_INVALID for a file that is not well formed.
    """
    key = (content.folder, content.version)
    if key not in _made:
        _made.clear()  # one kiosk has one content at a time
        _made[key] = _guide(content.folder, tuple(content.events.values()))
    return _made[key]


def _guide(folder: Path, events: tuple[LifeEvent, ...]) -> Guide:
    path = _path(folder)
    form = _read(path) if path.exists() else _File(())
    known = {event.id: event for event in events}
    groups = [
        Group(group.id, group.icon, tuple(known[id] for id in group.events if id in known))
        for group in form.groups
    ]
    groups = [group for group in groups if group.events]
    named = {event.id for group in groups for event in group.events}
    rest = tuple(event for event in events if event.id not in named)
    room = MOST_ROWS - len(groups)
    alone = rest if len(rest) <= room else rest[: max(0, room - 1)]
    groups += [Group(event.id, event.icon, (event,)) for event in alone]
    if left := rest[len(alone) :]:
        groups.append(Group(MORE, "plus", left))
    words = {
        id: tuple(said for saids in per_language.values() for said in saids)
        for id, per_language in form.words.items()
        if id in known
    }
    for id, more in _translated(folder):
        if id in known:
            words[id] = (*words.get(id, ()), *more)
    return Guide(tuple(groups), words, form.letter_code)


def _translated(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what translators added; a file that is not well formed only lacks, and is checked."""
    for place in dict.fromkeys((folder / "locale", _ASSETS / "locale")):
        for path in sorted(place.glob(f"*/{SAYINGS_FILE}")):
            try:
                yield from sayings(path).words.items()
            except KnownError as error:
                log("language.unreadable", language=path.parent.name, reason=error.code.value)


def sayings(path: Path) -> SayingsForm:
    """Read what people say in one language. Raises KnownError CONTENT_INVALID with its line."""
    name = f"locale/{path.parent.name}/{SAYINGS_FILE}"
    return convert(read(path, name), SayingsForm)


def _path(folder: Path) -> Path:
    inner = folder / EVENTS_FOLDER
    return (inner if inner.is_dir() else folder) / GROUPS_FILE


def _read(path: Path) -> _File:
    return convert(read(path, f"{EVENTS_FOLDER}/{GROUPS_FILE}"), _File)


# --- in one's own words --------------------------------------------------------------------


def meant(text: str, guide: Guide) -> tuple[str, ...]:
    """Return the life events that somebody may mean, the likeliest first; none is an answer too.

    A saying counts when each of its words is in the text, in any order, with an ending or a
    typing mistake. Longer sayings count more. Only what comes near the best is returned.
    """
    sayings = {id: [_tokens(saying) for saying in told] for id, told in guide.words.items()}
    known = {word for told in sayings.values() for saying in told for word in saying}
    said = _tokens(text)
    scores = {
        id: sum(_weight(saying, said, known) for saying in told) for id, told in sayings.items()
    }
    best = max(scores.values(), default=0)
    near = [id for id, score in scores.items() if score and score * 3 >= best]
    return tuple(sorted(near, key=lambda id: -scores[id])[:MOST_MEANT])


def _weight(saying: Sequence[str], said: Sequence[str], known: Set[str]) -> int:
    """Return how much a saying counts; 0 when one of its words is not in the text.

    A word of another saying is no typing mistake: "verlopen" is not "verloren".
    """
    found = [
        max((_alike(word, other, mistaken=other not in known) for other in said), default=0)
        for word in saying
    ]
    if not found or not all(found):
        return 0
    return sum(found) * len(found)


def _alike(word: str, other: str, *, mistaken: bool) -> int:
    """Return how well a typed word fits one of a saying: 3 the same, 2 longer, 1 a mistake."""
    if word == other:
        return 3
    if len(word) >= SHORTEST_START and other.startswith(word):
        return 2
    most = 0 if len(word) < 5 or not mistaken else 1 if len(word) < 9 else 2
    return int(bool(most) and abs(len(word) - len(other)) <= most and _far(word, other) <= most)


def _far(one: str, other: str) -> int:
    """Return how many letters were typed wrong, left out, added or exchanged."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        row = [i]
        for j, b in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if before and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def _tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(_without_article(word) for word in _WORD.findall(plain))


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLE) and len(word) > 4 else word


# --- checking ------------------------------------------------------------------------------


def problems(folder: Path, events: Sequence[str], texts: Catalogue) -> Iterator[Finding]:
    """Yield what is wrong with the groups and words of a folder, in plain words.

    Raises KnownError CONTENT_INVALID for a file that is not well formed.
    """
    path = _path(folder)
    if not path.exists():
        return
    form, file = _read(path), f"{EVENTS_FOLDER}/{GROUPS_FILE}"
    named = [id for group in form.groups for id in group.events]
    for id in [*named, *form.words, *([form.letter_code] if form.letter_code else [])]:
        if id not in events:
            yield Finding(file, 0, f"there is no life event “{id}”")
    for id in sorted({id for id in named if named.count(id) > 1}):
        yield Finding(file, 0, f"the life event “{id}” is in two groups")
    rows = len(form.groups) + len(set(events) - set(named))
    if rows > MOST_ROWS:
        yield Finding(file, 0, f"there are {rows} rows to choose from, and {MOST_ROWS} at most fit")
    for group in form.groups:
        for language in texts.languages if len(group.events) > 1 else ():
            if not texts.has(language, f"group-{group.id}"):
                yield Finding(file, 0, f"the text “group-{group.id}” is missing in {language}")
    for id in events:
        for language in (tag for tag in texts.languages if tag in BUILT_IN):
            if not form.words.get(id, {}).get(language):
                yield Finding(file, 0, f"“{id}” has no words in {language} that people say for it")

# SPDX-License-Identifier: EUPL-1.2
"""The words of Loket: one Fluent catalogue for screen, speech, receipt and letter alike.

The first page has to appear quickly and memory is small, so nothing is parsed before it is
asked for: a file is only cut into its entries, and an entry is parsed the first time its
message is shown. Fluent's resolver and Babel are imported when the first message needs them
(numbers, dates, plurals); plain sentences never do.

A missing or broken message never stops a resident: it is told in the language that theirs falls
back to, with that language's name before it, or, where no language has it, by its id between «».
"""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk import direction, formats, languages
from kiosk.cases import Message, MessageArg
from kiosk.languages import BUILT_IN, FIRST_FILE, Language
from kiosk.message_syntax import junk, parse, references, said, simple, variables

_ENTRY_START = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
"""Only an entry begins at the margin with a name and an equals sign: continuation is indented."""
_DEEPEST = 4
"""How many ``_message`` arguments may be nested; more is a circle."""


@dataclass(slots=True)
class _Language:
    """What is known of one language so far."""

    sources: dict[str, str] = field(default_factory=dict)
    """Unparsed text of each entry."""
    parsed: dict[str, Any] = field(default_factory=dict)
    """Syntax tree of each entry that was asked for; None when it is broken."""
    places: dict[str, str] = field(default_factory=dict)
    twice: list[str] = field(default_factory=list)
    layers: dict[str, Path] = field(default_factory=dict)
    """Where entries come from that are not Loket's own."""
    bundle: Any = None
    begun: bool = False
    """Whether the file of the first page has been read."""
    complete: bool = False


class Catalogue:
    """All messages of a folder ``<language>/*.ftl``. Safe to use from every thread."""

    def __init__(self, folder: Path, languages: Sequence[str], over: Path | None = None) -> None:
        """Read from `folder`; what `over`, a municipality's own folder, says goes before it."""
        self._folder = folder
        self._folders = (over, folder) if over else (folder,)
        self.languages = tuple(languages)
        self._known = {language: _Language() for language in languages}
        self._lock = threading.RLock()
        for language in self.languages[:1]:
            self._begin(language)

    # --- asking ----------------------------------------------------------------------------

    def has(self, language: str, message_id: str) -> bool:
        """Tell whether a message exists in a language."""
        with self._lock:
            return self._entry(language, message_id) is not None

    def told(self, language: str, message_id: str) -> bool:
        """Tell whether a message exists in a language, or in one that it falls back to."""
        return any(self.has(other, message_id) for other in (language, *self._after(language)))

    @property
    def folders(self) -> tuple[Path, ...]:
        """The locale folders, the municipality's own first."""
        return self._folders

    def about(self, language: str) -> Language:
        """Return what is known of a language: direction, fonts, voice, keyboard, review."""
        return languages.of(language, self._folders)

    def text(self, language: str, message: Message | str, **args: MessageArg) -> str:
        """Write a message out in a language, its arguments by that language's rules.

        Never raises: what is missing or broken is told in another language, marked, and logged.
        """
        return self.write(language, message, args)[0]

    def write(
        self, language: str, message: Message | str, args: Mapping[str, MessageArg]
    ) -> tuple[str, bool]:
        """Write a message out as :meth:`text`, and tell whether all of it is in that language."""
        if isinstance(message, Message):
            args = {**message.args, **args}
            message = message.id
        borrowed: list[str] = []
        with self._lock:
            text = self._text(language, message, args, borrowed)
        if text and self.about(language).rtl:
            text = direction.from_the_right(text)
        return text, not borrowed

    def load_all(self) -> None:
        """Read every file of every language; meant for the background, after the first page."""
        for language in self.languages:
            with self._lock:
                self._complete(language)

    # --- checking --------------------------------------------------------------------------

    def check(self) -> list[str]:
        """List what a translator has to repair, in plain words; empty when all is well."""
        return [f"{place}: {finding}" if place else finding for place, finding in self.findings()]

    def findings(self) -> Iterator[tuple[str, str]]:
        """Yield (file, finding) for broken, doubled and missing messages and differing names.

        A translation may lag behind the languages that Loket is written in: what it lacks is
        told by :mod:`kiosk.translations`, and is no mistake in it.
        """
        self.load_all()
        used: dict[str, dict[str, frozenset[str]]] = {}
        for language in self.languages:
            known = self._known[language]
            for layer in self._folders:
                yield from junk(layer, language)
            for message_id in known.twice:
                yield known.places[message_id], f"“{message_id}” is written more than once"
            for message_id, place in known.places.items():
                tree = self._entry(language, message_id)
                if tree is None:
                    continue  # reported above, with its line
                if language in self._written:
                    used.setdefault(message_id, {})[language] = variables(tree)
                for other in sorted(references(tree)):
                    if self._entry(language, other) is None:
                        yield place, f"“{message_id}” refers to “{other}”, which does not exist"
        for message_id, per_language in used.items():
            if message_id.startswith("-"):
                continue  # a term belongs to its language alone
            for language in self._written:
                if message_id not in self._known[language].sources:
                    yield self._place(message_id), f"“{message_id}” is missing in {language}"
            if len(set(per_language.values())) > 1:
                names = "; ".join(
                    f"{language}: {', '.join(sorted(found)) or 'none'}"
                    for language, found in per_language.items()
                )
                said = f"“{message_id}” uses different values per language ({names})"
                yield self._place(message_id), said

    def place(self, language: str, message_id: str) -> tuple[str, int]:
        """Return the file (``nl/moving.ftl``) and line of a message; empty when there is none."""
        with self._lock:
            self._entry(language, message_id)
            file, _, line = self._known[language].places.get(message_id, "").rpartition(":")
        return file, int(line or 0)

    def plain(self, language: str, message_id: str) -> tuple[str, ...]:
        """Return all that a message can say: each variant, with … where a value comes."""
        with self._lock:
            tree = self._entry(language, message_id)
            return tuple(said(tree.value)) if tree is not None and tree.value else ()

    def variables(self, language: str, message_id: str) -> frozenset[str]:
        """Return the names of the values that a message is given."""
        with self._lock:
            tree = self._entry(language, message_id)
            return variables(tree) if tree is not None else frozenset()

    def tree(self, language: str, message_id: str) -> Any:
        """Return the syntax tree of an entry, for checks; None when it is missing or broken."""
        with self._lock:
            return self._entry(language, message_id)

    def is_own(self, language: str, message_id: str) -> bool:
        """Tell whether an entry is the municipality's own, from the folder laid over Loket's."""
        with self._lock:
            self._complete(language)
            return message_id in self._known[language].layers

    def ids(self, language: str) -> tuple[str, ...]:
        """Return the ids of all messages of a language, in the order of files and lines."""
        with self._lock:
            self._complete(language)
            return tuple(self._known[language].places)

    # --- inside ----------------------------------------------------------------------------

    @property
    def _written(self) -> tuple[str, ...]:
        """The languages that must have every text: nobody translates into these later."""
        return tuple(tag for tag in self.languages if tag in BUILT_IN) or self.languages[:1]

    def _after(self, language: str) -> tuple[str, ...]:
        """Return where a text is taken from that a language lacks, in this order."""
        if language not in self._known:
            return ()
        order = (self.about(language).fallback, *self.languages[:1], *BUILT_IN)
        return tuple(dict.fromkeys(o for o in order if o in self._known and o != language))

    def _place(self, message_id: str) -> str:
        """Return where a message is written in some language."""
        places = (known.places.get(message_id, "") for known in self._known.values())
        return next((place for place in places if place), "")

    def _read(self, language: str, path: Path) -> None:
        known = self._known[language]
        try:
            source = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            _log("message.file-unreadable", file=path.name, reason=type(error).__name__)
            return
        starts = list(_ENTRY_START.finditer(source))
        shipped = path.is_relative_to(self._folder)
        ends = [start.start() for start in starts[1:]] + [len(source)]
        for start, end in zip(starts, ends, strict=False):  # without entries there is one end
            name = start.group(1)
            if name in known.sources:
                if shipped == (known.layers.get(name, self._folder) == self._folder):
                    known.twice.append(name)
                continue
            known.sources[name] = source[start.start() : end]
            if not shipped:
                known.layers[name] = path.parent.parent
            line = source.count("\n", 0, start.start()) + 1
            known.places[name] = f"{language}/{path.name}:{line}"

    def _begin(self, language: str) -> None:
        """Read what the first page needs: the municipality's own texts, and one small file."""
        known = self._known[language]
        if known.begun:
            return
        known.begun = True
        for layer in self._folders[:-1]:  # few and small, and any of them may be on that page
            for path in sorted((layer / language).glob("*.ftl")):
                self._read(language, path)
        if (self._folder / language / FIRST_FILE).is_file() or language in self._written:
            self._read(language, self._folder / language / FIRST_FILE)

    def _complete(self, language: str) -> None:
        known = self._known[language]
        if known.complete:
            return
        self._begin(language)
        known.complete = True
        for path in sorted((self._folder / language).glob("*.ftl")):
            if path.name != FIRST_FILE:
                self._read(language, path)

    def _entry(self, language: str, name: str) -> Any:
        known = self._known.get(language)
        if known is None:
            return None
        if name not in known.sources:
            self._begin(language)
        if name not in known.sources:
            self._complete(language)
        if name not in known.parsed:
            source = known.sources.get(name)
            known.parsed[name] = parse(source) if source is not None else None
        return known.parsed[name]

    def _text(
        self,
        language: str,
        message_id: str,
        args: Mapping[str, MessageArg],
        borrowed: list[str],
        depth: int = 0,
    ) -> str:
        tree = self._entry(language, message_id)
        if tree is None or tree.value is None:
            return self._borrow(language, message_id, args, borrowed, depth)
        written = {
            name: self._argument(language, name, value, args, borrowed, depth)
            for name, value in args.items()
        }
        rtl = self.about(language).rtl
        text = simple(tree.value, written, direction.isolated if rtl else None)
        if text is not None:
            return direction.figures_kept(text) if rtl else text
        text, whole = self._resolved(language, tree, written)
        if not whole and language not in self._written:
            # The text it was made from has changed meanwhile.
            return self._borrow(language, message_id, args, borrowed, depth)
        return direction.figures_kept(text) if rtl else text

    def _borrow(
        self,
        language: str,
        message_id: str,
        args: Mapping[str, MessageArg],
        borrowed: list[str],
        depth: int,
    ) -> str:
        """Tell a message in the next language that has it, and say which; never silently."""
        for other in self._after(language):
            tree = self._entry(other, message_id)
            if tree is not None and tree.value is not None:
                borrowed.append(message_id)
                _log("message.borrowed", message=message_id, language=language, source=other)
                text = self._text(other, message_id, args, borrowed, depth)
                name = self._text(other, "language-name", {}, [])
                marked = f"({name}) {text}"
                return direction.isolated(marked) if self.about(language).rtl else marked
        _log("message.missing", message=message_id, language=language)
        return f"«{message_id}»"

    def _argument(
        self,
        language: str,
        name: str,
        value: MessageArg,
        args: Mapping[str, MessageArg],
        borrowed: list[str],
        depth: int,
    ) -> MessageArg:
        """Write one argument out as its name asks; a value that does not fit stays as it is."""
        if name.endswith("_message") and isinstance(value, str):
            if depth >= _DEEPEST:
                _log("message.circle", message=value, language=language)
                return f"«{value}»"
            inner = {key: given for key, given in args.items() if key != name}
            return self._text(language, value, inner, borrowed, depth + 1)
        about = self.about(language)
        try:
            if name.endswith("_cents") and isinstance(value, int):
                return formats.amount(about, value)
            if name.endswith("_date") and isinstance(value, str):
                return formats.long_date(about, dt.date.fromisoformat(value))
            if name.endswith("_time") and isinstance(value, str):
                return formats.moment(about, dt.datetime.fromisoformat(value))
        except ValueError:
            _log("message.argument", argument=name, language=language)
        return value

    def _resolved(
        self, language: str, tree: Any, args: Mapping[str, MessageArg]
    ) -> tuple[str, bool]:
        """Have Fluent itself write a message; tell whether nothing was lacking."""
        from fluent.runtime import FluentBundle
        from fluent.syntax import ast

        known, about = self._known[language], self.about(language)
        if known.bundle is None:
            known.bundle = FluentBundle([about.locale], use_isolating=about.rtl)
        seen: set[str] = set()
        waiting = [tree]
        while waiting:
            entry = waiting.pop()
            known.bundle.add_resource(ast.Resource([entry]))
            for name in references(entry) - seen:
                seen.add(name)
                other = self._entry(language, name)
                if other is not None:
                    waiting.append(other)
        pattern = known.bundle.get_message(tree.id.name).value
        try:
            text, errors = known.bundle.format_pattern(pattern, dict(args))
        except (ValueError, RecursionError):  # a text that is made of too many others
            _log("message.circle", message=tree.id.name, language=language)
            return f"«{tree.id.name}»", True
        if errors:
            _log("message.incomplete", message=tree.id.name, language=language)
        return str(text), not errors


def _log(event: str, **details: str) -> None:
    from kiosk.logs import log

    log(event, **details)

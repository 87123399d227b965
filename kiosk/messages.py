# SPDX-License-Identifier: EUPL-1.2
"""The words of Loket: one Fluent catalogue for screen, speech, receipt and letter alike.

The first page has to appear quickly and memory is small, so nothing is parsed before it is
asked for: a file is only cut into its entries, and an entry is parsed the first time its
message is shown. Fluent's resolver and Babel are imported when the first message needs them
(numbers, dates, plurals); plain sentences never do.

A missing or broken message never stops a resident: the id is shown between «» and logged.
"""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.cases import Message, MessageArg
from kiosk.clock import AMSTERDAM

_ENTRY_START = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
"""Only an entry begins at the margin with a name and an equals sign: continuation is indented."""
_FIRST_FILE = "start.ftl"
_MOST_WAYS = 50
"""Ways one message can read that are looked at, where it has variants."""
_DEEPEST = 4
"""How many ``_message`` arguments may be nested; more is a circle."""
_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
"""Whose habits for dates and amounts a language follows in a Dutch hall."""


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
            if over is not None:  # few and small, and any of them may be on the first page
                for path in sorted((over / language).glob("*.ftl")):
                    self._read(language, path)
            self._read(language, folder / language / _FIRST_FILE)

    # --- asking ----------------------------------------------------------------------------

    def has(self, language: str, message_id: str) -> bool:
        """Tell whether a message exists in a language."""
        with self._lock:
            return self._entry(language, message_id) is not None

    def text(self, language: str, message: Message | str, **args: MessageArg) -> str:
        """Write a message out in a language, its arguments by that language's rules.

        Never raises: what is missing or broken is returned as «id» and logged.
        """
        if isinstance(message, Message):
            args = {**message.args, **args}
            message = message.id
        with self._lock:
            return self._text(language, message, args, 0)

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
        """Yield (file, finding) for broken, doubled and missing messages and differing names."""
        self.load_all()
        variables: dict[str, dict[str, frozenset[str]]] = {}
        for language in self.languages:
            known = self._known[language]
            for layer in self._folders:
                yield from _junk(layer, language)
            for message_id in known.twice:
                yield known.places[message_id], f"“{message_id}” is written more than once"
            for message_id, place in known.places.items():
                tree = self._entry(language, message_id)
                if tree is None:
                    continue  # reported above, with its line
                variables.setdefault(message_id, {})[language] = _variables(tree)
                for other in sorted(_references(tree)):
                    if self._entry(language, other) is None:
                        yield place, f"“{message_id}” refers to “{other}”, which does not exist"
        for message_id, per_language in variables.items():
            if message_id.startswith("-"):
                continue  # a term belongs to its language alone
            for language in self.languages:
                if language not in self._known or message_id not in self._known[language].sources:
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
            return tuple(_said(tree.value)) if tree is not None and tree.value else ()

    def variables(self, language: str, message_id: str) -> frozenset[str]:
        """Return the names of the values that a message is given."""
        with self._lock:
            tree = self._entry(language, message_id)
            return _variables(tree) if tree is not None else frozenset()

    def ids(self, language: str) -> tuple[str, ...]:
        """Return the ids of all messages of a language, in the order of files and lines."""
        with self._lock:
            self._complete(language)
            return tuple(self._known[language].places)

    # --- inside ----------------------------------------------------------------------------

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
        for start, end in zip(starts, ends, strict=True):
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

    def _complete(self, language: str) -> None:
        known = self._known[language]
        if known.complete:
            return
        known.complete = True
        first = language == self.languages[0]
        for layer in self._folders:
            read = first and layer != self._folder
            for path in sorted((layer / language).glob("*.ftl")):
                if not (read or (first and path.name == _FIRST_FILE)):
                    self._read(language, path)

    def _entry(self, language: str, name: str) -> Any:
        known = self._known.get(language)
        if known is None:
            return None
        if name not in known.sources:
            self._complete(language)
        if name not in known.parsed:
            source = known.sources.get(name)
            known.parsed[name] = _parse(source) if source is not None else None
        return known.parsed[name]

    def _text(
        self, language: str, message_id: str, args: Mapping[str, MessageArg], depth: int
    ) -> str:
        tree = self._entry(language, message_id)
        if tree is None or tree.value is None:
            _log("message.missing", message=message_id, language=language)
            return f"«{message_id}»"
        written = {
            name: self._written(language, name, value, args, depth) for name, value in args.items()
        }
        simple = _simple(tree.value, written)
        if simple is not None:
            return simple
        return self._resolved(language, tree, written)

    def _written(
        self,
        language: str,
        name: str,
        value: MessageArg,
        args: Mapping[str, MessageArg],
        depth: int,
    ) -> MessageArg:
        """Write one argument out as its name asks; a value that does not fit stays as it is."""
        if name.endswith("_message") and isinstance(value, str):
            if depth >= _DEEPEST:
                _log("message.circle", message=value, language=language)
                return f"«{value}»"
            inner = {key: given for key, given in args.items() if key != name}
            return self._text(language, value, inner, depth + 1)
        try:
            if name.endswith("_cents") and isinstance(value, int):
                return amount(language, value)
            if name.endswith("_date") and isinstance(value, str):
                return long_date(language, dt.date.fromisoformat(value))
            if name.endswith("_time") and isinstance(value, str):
                return moment(language, dt.datetime.fromisoformat(value))
        except ValueError:
            _log("message.argument", argument=name, language=language)
        return value

    def _resolved(self, language: str, tree: Any, args: Mapping[str, MessageArg]) -> str:
        from fluent.runtime import FluentBundle
        from fluent.syntax import ast

        known = self._known[language]
        if known.bundle is None:
            known.bundle = FluentBundle([_locale(language)], use_isolating=False)
        seen: set[str] = set()
        waiting = [tree]
        while waiting:
            entry = waiting.pop()
            known.bundle.add_resource(ast.Resource([entry]))
            for name in _references(entry) - seen:
                seen.add(name)
                other = self._entry(language, name)
                if other is not None:
                    waiting.append(other)
        pattern = known.bundle.get_message(tree.id.name).value
        try:
            text, errors = known.bundle.format_pattern(pattern, dict(args))
        except (ValueError, RecursionError):  # a text that is made of too many others
            _log("message.circle", message=tree.id.name, language=language)
            return f"«{tree.id.name}»"
        if errors:
            _log("message.incomplete", message=tree.id.name, language=language)
        return str(text)


# --- amounts, dates, moments -------------------------------------------------------------------


def amount(language: str, cents: int) -> str:
    """Write whole euro cents as an amount: ``€ 51,10`` in Dutch, with a no-break space."""
    from decimal import Decimal

    from babel.numbers import format_currency

    return str(format_currency(Decimal(cents) / 100, "EUR", locale=_locale(language)))


def long_date(language: str, day: dt.date) -> str:
    """Write a date in words: ``24 november 2026``."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=_locale(language)))


def clock_time(language: str, at: dt.datetime) -> str:
    """Write an aware moment as the time on the hall's clock: ``14:05``."""
    del language  # the 24-hour clock is the hall's habit in every language
    return at.astimezone(AMSTERDAM).strftime("%H:%M")


def moment(language: str, at: dt.datetime) -> str:
    """Write an aware moment in the municipality's legal time: ``24 november 2026, 14:05``.

    Raises ValueError when the moment is naive.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    local = at.astimezone(AMSTERDAM)
    return f"{long_date(language, local.date())}, {clock_time(language, local)}"


# --- syntax ------------------------------------------------------------------------------------


def _locale(language: str) -> str:
    return _LOCALES.get(language, language.replace("-", "_"))


def _parse(source: str) -> Any:
    from fluent.syntax import FluentParser, ast

    try:
        entry = FluentParser(with_spans=False).parse_entry(source)
    except RecursionError:
        return None
    return entry if isinstance(entry, ast.Message | ast.Term) else None


def _junk(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    """Yield (file and line, finding) for every piece of a language's files that Fluent skips."""
    from fluent.syntax import FluentParser, ast

    for path in sorted((folder / language).glob("*.ftl")):
        try:
            source = path.read_text(encoding="utf-8")
            entries = FluentParser().parse(source).body
        except (OSError, UnicodeDecodeError):
            yield f"{language}/{path.name}:1", "the file is not UTF-8 text"
            continue
        except RecursionError:
            yield f"{language}/{path.name}:1", "the file is nested too deeply"
            continue
        for entry in entries:
            if isinstance(entry, ast.Junk) and entry.span is not None:
                line = source.count("\n", 0, entry.span.start) + 1
                start = (entry.content or "").strip().split("\n")[0][:60]
                yield f"{language}/{path.name}:{line}", f"this is not valid Fluent: {start}"


def _simple(pattern: Any, args: Mapping[str, MessageArg]) -> str | None:
    """Write out a pattern of text and text values alone; None when Fluent itself is needed."""
    parts: list[str] = []
    for element in pattern.elements:
        kind = type(element).__name__
        if kind == "TextElement":
            parts.append(element.value)
            continue
        inner = element.expression
        inner_kind = type(inner).__name__
        if inner_kind == "StringLiteral":
            parts.append(inner.parse()["value"])
        elif inner_kind == "VariableReference" and _plain(args.get(inner.id.name)):
            parts.append(str(args[inner.id.name]))
        else:
            return None
    return "".join(parts)


def _plain(value: MessageArg | None) -> bool:
    """Tell whether a value reads the same in every language: text, or a number without groups."""
    return isinstance(value, str) or (isinstance(value, int) and 0 <= value < 1000)


def _said(pattern: Any) -> Iterator[str]:
    """Yield every way a pattern can read; a value or another message reads as …"""
    ways = [""]
    for element in pattern.elements:
        ways = [way + piece for way in ways for piece in _pieces(element)][:_MOST_WAYS]
    yield from ways


def _pieces(element: Any) -> list[str]:
    if type(element).__name__ == "TextElement":
        return [element.value]
    inner = element.expression
    if type(inner).__name__ == "SelectExpression":
        return [way for variant in inner.variants for way in _said(variant.value)]
    if type(inner).__name__ == "StringLiteral":
        return [inner.parse()["value"]]
    return ["…"]


def _nodes(tree: Any) -> Iterator[Any]:
    yield tree
    for value in vars(tree).values():
        for inner in value if isinstance(value, list) else [value]:
            if hasattr(inner, "__dict__"):
                yield from _nodes(inner)


def _variables(tree: Any) -> frozenset[str]:
    return frozenset(n.id.name for n in _nodes(tree) if type(n).__name__ == "VariableReference")


def _references(tree: Any) -> frozenset[str]:
    found = {n.id.name for n in _nodes(tree) if type(n).__name__ == "MessageReference"}
    found |= {f"-{n.id.name}" for n in _nodes(tree) if type(n).__name__ == "TermReference"}
    return frozenset(found)


def _log(event: str, **details: str) -> None:
    from kiosk.logs import log

    log(event, **details)

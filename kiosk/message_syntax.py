# SPDX-License-Identifier: EUPL-1.2
"""Fluent's syntax trees, as far as the catalogue and the checks look into them.

Fluent's parser is imported when the first entry is parsed, for the first page hardly needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.cases import MessageArg

_MOST_WAYS = 50
"""Ways one message can read that are looked at, where it has variants."""


def parse(source: str) -> Any:
    from fluent.syntax import FluentParser, ast

    try:
        entry = FluentParser(with_spans=False).parse_entry(source)
    except RecursionError:
        return None
    return entry if isinstance(entry, ast.Message | ast.Term) else None


def junk(folder: Path, language: str) -> Iterator[tuple[str, str]]:
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


def simple(
    pattern: Any, args: Mapping[str, MessageArg], around: Callable[[str], str] | None = None
) -> str | None:
    """Write out a pattern of text and text values alone; None when Fluent itself is needed.

    `around` is put around each value.
    """
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
            value = str(args[inner.id.name])
            parts.append(around(value) if around else value)
        else:
            return None
    return "".join(parts)


def _plain(value: MessageArg | None) -> bool:
    """Tell whether a value reads the same in every language: text, or a number without groups."""
    return isinstance(value, str) or (isinstance(value, int) and 0 <= value < 1000)


def said(pattern: Any) -> Iterator[str]:
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
        return [way for variant in inner.variants for way in said(variant.value)]
    if type(inner).__name__ == "StringLiteral":
        return [inner.parse()["value"]]
    return ["…"]


def nodes(tree: Any) -> Iterator[Any]:
    yield tree
    for value in vars(tree).values():
        for inner in value if isinstance(value, list) else [value]:
            if hasattr(inner, "__dict__"):
                yield from nodes(inner)


def variables(tree: Any) -> frozenset[str]:
    return frozenset(n.id.name for n in nodes(tree) if type(n).__name__ == "VariableReference")


def references(tree: Any) -> frozenset[str]:
    found = {n.id.name for n in nodes(tree) if type(n).__name__ == "MessageReference"}
    found |= {f"-{n.id.name}" for n in nodes(tree) if type(n).__name__ == "TermReference"}
    return frozenset(found)

# SPDX-License-Identifier: EUPL-1.2
"""Content files as written: YAML with the line of every part, so that a finding can point at it.

YAML is read as version 1.2 reads it in what a municipality writes: ``no`` and ``on`` are words,
not yes-or-no's, and ``70.38`` stays the text "70.38", for money is never a float.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import msgspec

from kiosk import decoding
from kiosk.errors import FailureCode, KnownError

Where: TypeAlias = tuple[str | int, ...]
"""The way to a part of a file: keys and places in lists."""
LARGEST = 256_000
"""Bytes a content file may have."""
LONGEST_TEXT = 1_000
"""Characters one text in a content file may have; the words of a life event are elsewhere."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Source:
    """One content file: its data, and the line of each part."""

    file: str
    data: Any
    lines: Mapping[Where, int]

    def line(self, *where: str | int) -> int:
        """Return the line of a part, or of the nearest part around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def broken(self, message: str, *where: str | int) -> KnownError:
        """Return the error that says in plain words what is wrong, and where."""
        return invalid(self.file, self.line(*where), message)


def invalid(file: str, line: int, message: str) -> KnownError:
    """Return a CONTENT_INVALID error as ``file:line: message``."""
    return KnownError(FailureCode.CONTENT_INVALID, f"{file}:{line}: {message}")


def read(path: Path, name: str) -> Source:
    """Read one YAML file; `name` is how findings call it.

    Raises KnownError CONTENT_INVALID with file and line.
    """
    import yaml

    try:
        if path.stat().st_size > LARGEST:
            raise invalid(name, 1, "the file is too large")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise invalid(name, 1, f"the file cannot be read: {reason}") from None
    except UnicodeDecodeError:
        raise invalid(name, 1, "the file is not UTF-8 text") from None
    lines: dict[Where, int] = {}
    try:
        root = yaml.compose(text, Loader=_loader())
        data = _value(root, (), lines, name) if root is not None else None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise invalid(name, line, f"this is not valid YAML: {error.problem}") from None
    except yaml.YAMLError:
        raise invalid(name, 1, "this is not valid YAML") from None
    except RecursionError:
        raise invalid(name, 1, "the file is nested too deeply") from None
    return Source(name, data, lines)


def convert(source: Source, kind: type[T]) -> T:
    """Turn a file's data into its msgspec struct.

    Raises KnownError CONTENT_INVALID with file and line.
    """
    try:
        return decoding.convert(source.data, kind)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `")
        where = _where(path.rstrip("`"))
        parts = ".".join(str(part) for part in where if isinstance(part, str))
        for technical, plain in _PLAIN:
            if found := technical.fullmatch(message):
                message = plain.format(*found.groups())
                where = (*where, *found.groups())
                break
        raise source.broken(f"{message} (in {parts})" if parts else message, *where) from None


_PLAIN = (
    (re.compile(r"Object contains unknown field `(.+)`"), "“{0}” is not a known key"),
    (re.compile(r"Object missing required field `(.+)`"), "“{0}” is missing"),
    (re.compile(r"Invalid enum value '(.+)'"), "“{0}” is not possible here"),
    (
        re.compile(r"Expected `str` matching regex '.+_.+'"),
        "write small letters, digits and underscores, beginning with a letter",
    ),
    (
        re.compile(r"Expected `str` matching regex '.+'"),
        "write small letters, digits and dashes, beginning with a letter",
    ),
)
"""What msgspec says, and how we say it; a group is a key, which may have a line, or a value."""


def _where(path: str) -> Where:
    """Read msgspec's ``$.questions[0].kind``; a key of a map is only shown as ``[...]``."""
    parts: list[str | int] = []
    for name, place in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        parts.append(name or int(place))
    return tuple(parts)


def _loader() -> Any:
    import yaml

    class Loader(yaml.SafeLoader):
        """YAML 1.2's idea of plain words; numbers with a point stay texts; no aliases."""

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                mark = self.current_event.start_mark
                problem = "aliases (*) are not used here, write it out"
                raise yaml.composer.ComposerError(None, None, problem, mark)
            return super().compose_node(parent, index)

    Loader.yaml_implicit_resolvers = {}
    add = Loader.add_implicit_resolver
    add("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
    add("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789"))
    add("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])
    return Loader


def _value(node: Any, where: Where, lines: dict[Where, int], name: str) -> Any:
    """Build plain data from a YAML node, noting lines and refusing doubled keys."""
    lines[where] = line = node.start_mark.line + 1
    kind = type(node).__name__
    if node.tag not in _TAGS:
        raise invalid(name, line, "a tag (!) is not used here, write the value itself")
    if kind == "ScalarNode":
        if len(node.value) > LONGEST_TEXT:
            raise invalid(name, line, f"this text is longer than {LONGEST_TEXT} characters")
        if any(character < " " and character != "\n" for character in node.value):
            raise invalid(name, line, "this text has a character that cannot be seen")
        return _scalar(node)
    if kind == "SequenceNode":
        return [_value(part, (*where, i), lines, name) for i, part in enumerate(node.value)]
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        key = key_node.value
        if not isinstance(key, str):
            raise invalid(name, line, "a key has to be a word")
        if key in result:
            raise invalid(name, line, f"“{key}” is written twice")
        result[key] = _value(value_node, (*where, key), lines, name)
        lines[(*where, key)] = line
    return result


_TAGS = frozenset(
    f"tag:yaml.org,2002:{kind}" for kind in ("str", "bool", "int", "null", "seq", "map")
)
"""The kinds of value that content has."""


def _scalar(node: Any) -> Any:
    text = node.value
    match node.tag.rpartition(":")[2]:
        case "bool":
            return text == "true"
        case "int":
            return int(text[:30])
        case "null":
            return None
        case _:
            return text

# SPDX-License-Identifier: EUPL-1.2
"""Reading a municipality's design tokens: JSON of NL Design System or of the W3C's format.

Understood are the Design Tokens Format (``$value``, ``$type``), Style Dictionary (``value``),
and an export of Tokens Studio, whose sets stand beside each other with their order under
``$metadata``. A value may refer to another, ``{brand.green.500}``. What comes out is a map of
dotted names to colours; everything that is no colour is left aside. The file is somebody else's:
too large, too deep, a ring of references or no JSON at all ends in one readable sentence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.errors import FailureCode, KnownError
from ui import colours

LARGEST_FILE = 8_000_000
MOST_TOKENS = 60_000
DEEPEST = 40
_REFERENCE = re.compile(r"\{([^{}]{1,300})\}")
_DARK = re.compile(r"dark|donker", re.IGNORECASE)


def refused(why: str) -> KnownError:
    """Return the error of a token file that is not taken."""
    return KnownError(FailureCode.THEME_REFUSED, why)


def read(path: Path) -> dict[str, str]:
    """Return the colours of a token file as ``#RRGGBB`` under their dotted names.

    Raises KnownError THEME_REFUSED, in words for an administrator.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise refused(f"{path.name} is larger than {LARGEST_FILE // 1_000_000} MB")
        raw = path.read_bytes()
    except OSError as error:
        raise refused(f"{path}: {error.strerror or 'unreadable'}") from None
    try:
        tree = json.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise refused(f"{path.name} is not JSON in UTF-8") from None
    if not isinstance(tree, dict):
        raise refused(f"{path.name} holds no object with tokens")
    found = _Tokens(tree)
    return dict(found.colours())


class _Tokens:
    """All tokens of a file by name, and what they stand for."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self._values: dict[str, Any] = {}
        for part in _sets(tree):
            for name, value in _leaves(part, (), 0):
                self._values[name] = value
                if len(self._values) > MOST_TOKENS:
                    raise refused(f"more than {MOST_TOKENS} tokens")

    def colours(self) -> Iterator[tuple[str, str]]:
        """Each token that stands for a colour."""
        for name, value in self._values.items():
            colour = colours.parse(self._resolved(value, (name,)))
            if colour is not None:
                yield name, colour

    def _resolved(self, value: Any, seen: tuple[str, ...]) -> Any:
        """Follow references; a ring, or a name that is nowhere, stands for nothing."""
        if not isinstance(value, str):
            return value
        whole = _REFERENCE.fullmatch(value.strip())
        if whole is None:
            return _REFERENCE.sub(lambda m: str(self._of(m.group(1), seen) or ""), value)
        return self._of(whole.group(1), seen)

    def _of(self, name: str, seen: tuple[str, ...]) -> Any:
        name = name.strip().removesuffix(".value").removesuffix(".$value")
        if name in seen or len(seen) > DEEPEST:
            return None
        return self._resolved(self._values.get(name), (*seen, name))


def _sets(tree: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the sets of a Tokens Studio export in their order, or the file as the one set.

    A set for dark screens says its colours anew under the same names; ours are made from the
    light ones, so that set is left aside.
    """
    about = tree.get("$metadata")
    order = about.get("tokenSetOrder") if isinstance(about, dict) else None
    if not isinstance(order, list):
        return [tree]
    named = [tree[name] for name in order if isinstance(name, str) and not _DARK.search(name)
             and isinstance(tree.get(name), dict)]  # fmt: skip
    return named or [tree]


def _leaves(
    node: Mapping[str, Any], path: tuple[str, ...], depth: int
) -> Iterator[tuple[str, Any]]:
    if depth > DEEPEST:
        raise refused(f"tokens lie more than {DEEPEST} levels deep")
    for mark in ("$value", "value"):
        # A token may itself be called "value" and hold others.
        if mark in node and not (mark == "value" and isinstance(node[mark], dict)):
            yield ".".join(path), node[mark]
            break
    for key, child in node.items():
        if isinstance(child, dict) and not key.startswith("$") and key != "original":
            yield from _leaves(child, (*path, key), depth + 1)

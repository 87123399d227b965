# SPDX-License-Identifier: EUPL-1.2
"""Frozen values that cost almost nothing to define.

Before the first page a hundred kinds of values are defined. As dataclasses they take half a
millisecond each, and the resident waits; as structs they take hardly any time at all.
"""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


class Value(msgspec.Struct, frozen=True):
    """A frozen value, equal to another with the same fields."""


class Private(Value, frozen=True):
    """A value with something personal or secret in it: it does not show itself in a log."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


def replace(value: T, /, **changes: Any) -> T:
    """Return a copy of a value (of either make) with some fields changed."""
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(value, **changes)
    return dataclasses.replace(value, **changes)  # type: ignore[type-var]

# SPDX-License-Identifier: EUPL-1.2
"""The small parts pages are made of: rows, fields, actions, and the page map itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.cases import Message, MessageArg
from kiosk.hearing import Public, open_words, together
from kiosk.messages import Catalogue

__all__ = [
    "Map",
    "Path",
    "Words",
    "action",
    "entry",
    "fact",
    "open_words",
    "page",
    "primary",
    "private",
    "row",
    "together",
]

Map = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue in one language. What it says is public, unless a text was filled in."""

    catalogue: Catalogue
    language: str
    lacking: set[str] = field(default_factory=set, compare=False)
    """Texts that were asked for and are not translated yet."""

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        text, whole = self.catalogue.write(self.language, message, args)
        if not whole:
            self.lacking.add(message.id if isinstance(message, Message) else message)
        if isinstance(message, Message):
            args = {**message.args, **args}
        return Public(text) if all(_is_open(*arg) for arg in args.items()) else text

    def public(self, id: str, **args: int | Public) -> Public:
        """Return a text that anybody may hear; it can be filled in with such things alone."""
        return Public(self.catalogue.text(self.language, id, **args))

    def maybe(self, id: str, **args: MessageArg) -> str:
        """Return the text, or nothing where the catalogue has no such message."""
        return self(id, **args) if self.catalogue.told(self.language, id) else ""


def _is_open(name: str, value: MessageArg) -> bool:
    """Tell whether an argument is nobody's: a number, a text of the catalogue, or said so."""
    return isinstance(value, int | Public) or name.endswith("_message")


def private(text: str) -> str:
    """Return a text of the catalogue as one person's: what they answered, what follows for them."""
    return str(text)


def row(
    id: str,
    text: str,
    *,
    role: str = "nav",
    detail: str = "",
    icon: str = "",
    chosen: bool = False,
    badge: str = "",
    tone: str = "",
) -> Map:
    """Return one full-width row; `role` is choice, check, nav, task, fact or add."""
    return {
        "id": id,
        "text": text,
        "detail": detail,
        "icon": icon,
        "role": role,
        "chosen": chosen,
        "badge": badge,
        "tone": tone,
    }


def fact(
    id: str, label: str, value: str, *, icon: str = "", badge: str = "", tone: str = ""
) -> Map:
    """Return a row that tells something: what it is, and its value."""
    return row(id, label, role="fact", detail=value, icon=icon, badge=badge, tone=tone)


def entry(
    id: str,
    label: str,
    value: str,
    *,
    keyboard: str = "text",
    hint: str = "",
    error: str = "",
    mask: bool = False,
    private: bool = False,
    longest: int = 80,
    latin: bool = False,
) -> Map:
    """Return one field; `keyboard` is text, digits, date, phone, amount or none.

    A masked field shows and tells only how many characters it has; a private one shows them, and
    of any field the loudspeaker tells no more than that, because it is everybody's.
    """
    return {
        "id": id,
        "label": label,
        "value": value,
        "keyboard": keyboard,
        "mask": mask,
        "private": private,
        "hint": hint,
        "maxLength": longest,
        "latin": latin,
        "error": error,
    }


def action(id: str, text: str, icon: str = "") -> Map:
    """Return a secondary action."""
    return {"id": id, "text": text, "icon": icon}


def primary(text: str, id: str = "next", *, enabled: bool = True) -> Map:
    """Return the page's one primary action."""
    return {"id": id, "text": text, "enabled": enabled}


def page(
    key: str,
    kind: str,
    title: str,
    *,
    body: Sequence[str] = (),
    hint: str = "",
    error: str = "",
    illustration: str = "",
    big: str = "",
    big_label: str = "",
    rows: Sequence[Map] = (),
    fields: Sequence[Map] = (),
    main: Map | None = None,
    actions: Sequence[Map] = (),
    progress: float = -1.0,
) -> Map:
    """Return a page; what it says aloud is added by :mod:`ui.pages.aloud`."""
    return {
        "key": key,
        "kind": kind,
        "title": title,
        "body": [line for line in body if line],
        "hint": hint,
        "error": error,
        "illustration": illustration,
        "big": big,
        "bigLabel": big_label,
        "rows": list(rows),
        "fields": list(fields),
        "primary": main or {},
        "actions": list(actions),
        "path": [],
        "progress": progress,
    }


@dataclass(frozen=True, slots=True)
class Path:
    """The thin path of named steps above a page; `here` is the step's place, -1 for no path."""

    steps: tuple[str, ...] = field(default=("event", "questions", "identity", "plan", "check"))
    here: int = -1

    def rows(self, words: Words) -> list[Map]:
        """Return the steps with their state: done, here or ahead."""
        if self.here < 0:
            return []
        states = ("done", "here", "ahead")
        return [
            {
                "text": words(f"path-{step}"),
                "state": states[1 + (place > self.here) - (place < self.here)],
            }
            for place, step in enumerate(self.steps)
        ]

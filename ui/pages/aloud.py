# SPDX-License-Identifier: EUPL-1.2
"""What a page says aloud: title, message, answers with their place, then what can be done.

Made from the page map itself, so that what is heard is what is shown. Each part knows whether
everybody may hear it (`kiosk.hearing`) and which text of the screen it is.
"""

from __future__ import annotations

from typing import Any

from kiosk.hearing import Part, Private, Public, Speech, open_words, part
from ui.pages.parts import Map, Words

OF_THE_FRAME = frozenset(
    ("comfort", "help", "stop", "back", "repeat", "scroll", "path", "key", "settings", "voice")
)
"""Controls whose words are those of the frame, the same for everybody."""


def parts_of(page: Map, words: Words) -> Speech:
    """Return everything the page says, facts before instructions."""
    on_screen = words.public("aloud-on-screen")
    parts = [part(page["title"], "title", instead=on_screen)]
    parts.append(part(page.get("position", "")))
    parts.append(part(page["error"], "error", instead=on_screen))
    parts += [
        part(line, f"body.{place}", instead=on_screen) for place, line in enumerate(page["body"])
    ]
    if page["big"]:
        parts += _big(page, words)
    parts.append(part(page["hint"], "hint", instead=on_screen))
    parts.append(part(page.get("describe", "")))
    rows = page["rows"]
    for place, row in enumerate(rows, start=1):
        parts += of_row(row, place, len(rows), words)
    for field in page["fields"]:
        parts += of_field(field, words)
    if page["fields"] and not page.get("staff"):
        # Heard by everybody only, and only there it matters.
        parts.append(Part(Private("", words.public("aloud-typing-unheard"))))
    # Not on the screen: what is private of it is left out where everybody hears it.
    parts += [part(line) for line in page.get("told", [])]
    for name, action in (("primary", page["primary"]), *_named(page["actions"])):
        parts += _of_button(name, action, words)
    return tuple(one for one in parts if one.words != "")


def _named(actions: list[Map]) -> list[tuple[str, Map]]:
    return [(f"action.{action['id']}", action) for action in actions]


def _big(page: Map, words: Words) -> Speech:
    """Return the number to copy; everybody hears what it is of, and where it stands."""
    number = page["big"]
    spelled = any(one.isdigit() for one in number) and "phone" not in page.get("bigKind", "")
    said = words.public("aloud-number-on-screen")
    return (part(page["bigLabel"]), part(number, "big", instead=said, spelled=spelled))


def of_row(row: Map, place: int, count: int, words: Words) -> Speech:
    """Return one row as it is said: place, words, state."""
    where = f"row.{row['id']}"
    on_screen = words.public("aloud-on-screen")
    parts = [part(words("aloud-place", place=place, count=count) if count > 1 else "")]
    parts += [part(row[name], where, instead=on_screen) for name in ("text", "badge", "detail")]
    if row["chosen"]:
        parts.append(part(words("chosen")))
    return tuple(one for one in parts if one.words != "")


def of_field(field: dict[str, Any], words: Words) -> Speech:
    """Return one field as it is said. What is masked on screen is said to nobody."""
    where = f"field.{field['id']}"
    value = field["value"]
    count = words.public("aloud-characters", count=len(value)) if value else Public("")
    parts = [part(field["label"], where), part(field["hint"], where)]
    if field["mask"]:
        parts.append(Part(count))
    else:
        parts.append(Part(Private(value, count), "", spelled=field["private"]))
    parts.append(part(field["error"], where, instead=words.public("aloud-on-screen")))
    return tuple(one for one in parts if one.words != "")


def _of_button(name: str, action: Map, words: Words) -> Speech:
    text = action.get("text", "")
    if not text:
        return ()
    return (part(words("aloud-button-follows")), part(text, name, instead=Public("")))


def of_control(id: str, text: str, page: Map, words: Words) -> Speech:
    """Return what a control says when it gets the focus; `text` is what it calls itself.

    What the page knows of it is said as the page says it; the rest (bar, keys) by its own words,
    which are public when they are words of the frame.
    """
    kind, _, name = id.partition(".")
    if kind == "row":
        rows = page["rows"]
        for place, row in enumerate(rows, start=1):
            if row["id"] == name:
                return of_row(row, place, len(rows), words)
    if kind == "field":
        for field in page["fields"]:
            if field["id"] == name:
                return of_field(field, words)
    if id == "title":
        return (part(page["title"], "title", instead=words.public("aloud-on-screen")),)
    if id == "primary":
        return (part(page["primary"].get("text", ""), "primary"),)
    if kind == "action":
        return tuple(part(a["text"], id) for a in page["actions"] if a["id"] == name)
    if kind == "key" and len(text) == 1:
        # Who hears which key has the focus when it is pressed, hears what is typed.
        return (Part(Private(text, words.public("aloud-key"))),)
    if kind in OF_THE_FRAME:
        return (Part(open_words(text), id),)
    return (Part(Private(text, words.public("aloud-on-screen"))),)

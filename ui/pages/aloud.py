# SPDX-License-Identifier: EUPL-1.2
"""What a page says aloud: title, message, answers with their place, then what can be done.

Made from the page map itself, so that what is heard is what is shown.
"""

from __future__ import annotations

from typing import Any

from ui.pages.parts import Map, Words

_PAUSE = " "


def sentence(text: str) -> str:
    """End a piece of text so that the voice takes a breath after it."""
    text = text.strip()
    return text if not text or text[-1] in ".?!:;" else f"{text}."


def of_page(page: Map, words: Words) -> str:
    """Return everything the page says, facts before instructions."""
    parts: list[str] = [page["title"], page["error"], *page["body"]]
    if page["big"]:
        parts += [page["bigLabel"], digit_by_digit(page["big"])]
    parts += [page["hint"], page.get("describe", "")]
    rows = page["rows"]
    for place, row in enumerate(rows, start=1):
        parts.append(of_row(row, place, len(rows), words))
    parts += [of_field(field, words) for field in page["fields"]]
    summary = page.get("summary", [])
    if summary:
        parts.append(words("aloud-plan"))
        parts += [
            words("aloud-place", place=place, count=len(summary)) + f". {line}"
            for place, line in enumerate(summary, start=1)
        ]
    for action in (page["primary"], *page["actions"]):
        if action.get("text"):
            parts.append(words("aloud-button", text=action["text"]))
    return _PAUSE.join(sentence(part) for part in parts if part)


def of_row(row: Map, place: int, count: int, words: Words) -> str:
    """Return one row as it is said: place, words, state."""
    said = words("aloud-place", place=place, count=count) if count > 1 else ""
    pieces = [said, row["text"], row["badge"], row["detail"]]
    if row["chosen"]:
        pieces.append(words("chosen"))
    return _PAUSE.join(sentence(piece) for piece in pieces if piece)


def of_field(field: dict[str, Any], words: Words) -> str:
    """Return one field as it is said. What is masked on screen is not said."""
    value = field["value"]
    if field["mask"] or field["private"]:
        value = words("aloud-characters", count=len(value)) if value else ""
    pieces = (field["label"], field["hint"], value, field["error"])
    return _PAUSE.join(sentence(piece) for piece in pieces if piece)


def digit_by_digit(text: str) -> str:
    """Return a number to copy with each character apart and a pause between groups."""
    groups = text.replace("-", " ").split()
    return ", ".join(" ".join(group) for group in groups)

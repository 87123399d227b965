# SPDX-License-Identifier: EUPL-1.2
"""Write a converted form as a life event: one YAML file, and its texts in each language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.life_events.model import QuestionKind
from kiosk.openforms.components import Made
from kiosk.openforms.converting import Event, How

LANGUAGES = ("nl", "en")
WORDS = {
    "why": {
        "nl": "Deze vraag staat in het formulier van de gemeente.",
        "en": "This question is in the form of the municipality.",
    },
    "summary": {
        "nl": "Wij behandelen wat u heeft ingevuld. U hoort van ons.",
        "en": "We handle what you filled in. You will hear from us.",
    },
    "when": {"nl": "Wij laten u weten wanneer", "en": "We tell you when"},
    "task-why": {
        "nl": "U heeft dit formulier ingevuld.",
        "en": "You filled in this form.",
    },
    "extra-when": {"nl": "Vandaag", "en": "Today"},
    "extra-why": {
        "nl": "Dat volgt uit uw antwoorden.",
        "en": "This follows from your answers.",
    },
}


def write(event: Event, folder: Path, source: str, *, again: bool = False) -> list[Path]:
    """Write the life event's files into a content folder; return them.

    Raises KnownError CONTENT_INVALID when one is there already, unless it may be replaced.
    """
    files = {folder / "life-events" / f"{event.id}.yaml": yaml_of(event, source)}
    for language in LANGUAGES:
        files[folder / "locale" / language / f"{event.id}.ftl"] = texts_of(event, language, source)
    if not again and (there := [path for path in files if path.exists()]):
        said = f"{there[0]} is there already; --again writes it anew"
        raise KnownError(FailureCode.CONTENT_INVALID, said)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(files)


def yaml_of(event: Event, source: str) -> str:
    """Return the YAML file."""
    lines = [
        f"# Taken in from the form {_line(source)}. How to change this file: docs/content.md.",
        "",
        f"id: {event.id}",
        "icon: file-text",
        "order: 500",
        f"case_type: FORMULIER-{event.id.upper()[:40]}",
        "",
        "questions:",
    ]
    for question in event.questions:
        lines += _question(question)
    lines += ["tasks:", "  - id: handle", '    needed_when: "true"', "    actor: municipality"]
    if event.needs:
        lines += ["    needs:", *(f"      - id: {need}" for need in event.needs)]
    for extra in event.extras:
        lines += [
            "",
            f"  - id: {extra.id}",
            f"    needed_when: {_text(extra.when)}",
            "    actor: resident",
        ]
    return "\n".join(lines) + "\n"


def _question(made: Made) -> Iterator[str]:
    yield f"  - id: {made.id}"
    yield f"    kind: {made.kind.value}"
    if made.hint:
        yield "    hint: true"
    if made.asked_when:
        yield f"    asked_when: {_text(made.asked_when)}"
    if made.optional and made.kind is not QuestionKind.YES_NO:
        yield "    optional: true"
    limits = (
        ("max_length", made.max_length or None),
        ("earliest_days", made.earliest_days),
        ("latest_days", made.latest_days),
        ("least", made.least),
        ("most", made.most),
    )
    for key, value in limits:
        if value is not None:
            yield f"    {key}: {value}"
    if made.options:
        yield "    options:"
        yield from (f"      - id: {id}" for id, _ in made.options)
    yield ""


def texts_of(event: Event, language: str, source: str) -> str:
    """Return the Fluent file; what the form has in no other language is said as it is."""
    lines = [f"# Taken in from the form {_line(source)}.", "", f"{event.id} = {_said(event.title)}"]
    for made in event.questions:
        id = f"{event.id}-{made.id.replace('_', '-')}"
        lines += ["", f"{id} = {_said(made.titles.get(language, made.title))}"]
        lines.append(f"{id}-why = {WORDS['why'][language]}")
        if made.hint:
            lines.append(f"{id}-hint = {_said(made.hint)}")
        for option, words in made.options:
            said = made.option_words.get(option, {}).get(language, words)
            lines.append(f"{id}-{option} = {_said(said)}")
    task = f"{event.id}-task-handle"
    lines += ["", f"{task} = {_said(event.title)}"]
    lines += [f"{task}-{part} = {WORDS[part][language]}" for part in ("summary", "when")]
    lines.append(f"{task}-why = {WORDS['task-why'][language]}")
    for extra in event.extras:
        id = f"{event.id}-task-{extra.id}"
        lines += ["", f"{id} = {_said(extra.title)}", f"{id}-summary = {_said(extra.summary)}"]
        lines.append(f"{id}-when = {WORDS['extra-when'][language]}")
        lines.append(f"{id}-why = {WORDS['extra-why'][language]}")
    return "\n".join(lines) + "\n"


def report(event: Event) -> Iterator[str]:
    """Yield what was converted, approximated and left out."""
    yield f"{event.title}: life event “{event.id}”, {len(event.questions)} questions."
    for how in How:
        rows = [row for row in event.rows if row.how is how]
        yield f"{how.value} ({len(rows)}):"
        for row in rows:
            yield f"  {row.part}{f': {row.said}' if row.said else ''}"


def _said(text: str) -> str:
    """Return a text as Fluent writes it: braces mean something there."""
    safe = "".join('{"' + c + '"}' if c in "{}" else c for c in _line(text))
    return safe or '{""}'


def _line(text: str) -> str:
    return " ".join(text.split())


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

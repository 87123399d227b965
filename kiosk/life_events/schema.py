# SPDX-License-Identifier: EUPL-1.2
"""JSON Schemas (2020-12) of the content files, for editors that complete and check while typing.

They follow from the same forms that read the files, so they cannot say anything else. What a
schema cannot know, such as a name of an earlier question, `loket content check` finds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.letters import forms as letter_forms
from kiosk.life_events import (
    content,
    finding,
    language,
    norms_content,
    offer_content,
    translations,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = "schema"
FORMS: Mapping[str, tuple[type[Any], str]] = {
    "life-event": (content.EventForm, "A life event of Loket"),
    "fees": (content.FeesForm, "What things cost, and the legal maxima"),
    "offers": (offer_content.OffersForm, "What may be offered, and under which conditions"),
    "norms": (norms_content.NormsForm, "Dated amounts and percentages that conditions use"),
    "groups": (finding.GroupsForm, "How a resident finds what happened to them"),
    "language": (language.Rules, "What is asked of texts in one language"),
    "terms": (translations.TermsForm, "Dutch terms that stay Dutch in every language"),
    "letter": (letter_forms.LetterForm, "A letter of Loket: which blocks in which order"),
    "layout": (letter_forms.LayoutForm, "How paper looks: letterhead, margins, window"),
}
"""Each kind of file: the form it is read with, and what it is."""

WORDS: Mapping[str, str] = {
    "Event.id": "Also the id of its title in the .ftl files.",
    "Event.icon": "A picture of the folder icons.",
    "Event.order": "Its place among the life events; small numbers come first.",
    "Event.case_type": "Identification of the backend's case type for the whole.",
    "Question.id": "Conditions use this name. Small letters, digits and underscores.",
    "Question.kind": "What sort of answer it takes.",
    "Question.hint": "true: there is a hint text.",
    "Question.options": "The answers of a choice or several.",
    "Question.asked_when": "Condition (CEL) over the answers before it; always asked without it.",
    "Question.optional": "true: the resident may pass it over.",
    "Question.max_length": "Characters that a text may have.",
    "Question.earliest_days": "For a date: how many days before today it may lie.",
    "Question.latest_days": "For a date: how many days after today it may lie.",
    "Question.terms": "For a date: the days that follow from it.",
    "Question.known_from": "Facts that may answer it; then the resident only confirms.",
    "Question.least": "For a number, or an amount in cents: the least it may be.",
    "Question.most": "For a number, or an amount in cents: the most it may be.",
    "Question.was": "What it was called before; a draft's answer then goes along.",
    "Option.was": "What it was called before; a draft's answer then goes along.",
    "Option.exclusive": "Chosen, it takes all others away (none of these).",
    "Option.offered_when": "Condition (CEL) under which it can be chosen.",
    "Task.needed_when": "Condition (CEL) under which the task is in the plan.",
    "Task.actor": "Who has to act.",
    "Task.who": "Id of the text that says who acts.",
    "Task.phone": "A number to call, grouped as it is read aloud.",
    "Task.law": "The law it rests on; shown with why.",
    "Task.upl": "Name in the Uniforme Productnamenlijst.",
    "Task.case_type": "Case type at the backend; only for a task of the municipality.",
    "Task.fees": "The first fee whose condition holds counts; the last has none.",
    "Task.needs": "What is still needed, and when it is there.",
    "Task.excludes": "Tasks that may never be in one plan with this one.",
    "Task.assurance_at_intake": "How sure we must be who somebody is to take the task in.",
    "Task.assurance_before_decision": "How sure we must be who somebody is to decide.",
    "Letter.kind": "Which letter it is; each kind has blocks that it cannot do without.",
    "Letter.tasks": "Only for these tasks of a plan; for all of them without it.",
    "Letter.follows_when": "Condition (CEL) under which it comes with a new case by itself.",
    "Letter.layout": "A file of the folder letters/layouts.",
    "Letter.blocks": "What stands in the letter, from top to bottom.",
    "Layout.window": "Which window envelope; kiosk: the one of this kiosk's configuration.",
    "Layout.colour": "Of headings and lines, as #0d4459; dark enough to be read on white.",
    "Layout.sender": "Lines beside the name: {hall}, {address}, {town}, {phone}, {website}.",
    "Layout.return_line": "Where a letter goes back to that does not arrive; in the window.",
    "Layout.footer": "At the foot of the first page.",
    "Logo.file": "An SVG of outlines, or a PNG, in the folder letters.",
    "Logo.shows": "Id of the text that says what it shows; without it the logo is decoration.",
    "Amount.euro": "Euros and cents, as 51.10.",
    "Amount.valid_from": "The first day on which it holds.",
    "Amount.source": "Where the amount was read.",
}
"""What an editor shows about a key: form and key, and what it means."""


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of each kind of file, by name."""
    return {name: _schema(name, form, title) for name, (form, title) in FORMS.items()}


def write(folder: Path) -> list[Path]:
    """Write ``schema/<name>.json`` into a content folder; return the files."""
    target = folder / FOLDER
    target.mkdir(exist_ok=True)
    written = []
    for name, schema in schemas().items():
        path = target / f"{name}.json"
        path.write_text(as_text(schema), encoding="utf-8")
        written.append(path)
    return written


def as_text(schema: Mapping[str, Any]) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=False) + "\n"


def _schema(name: str, form: type[Any], title: str) -> dict[str, Any]:
    (root,), parts = msgspec.json.schema_components((form,), ref_template="#/$defs/{name}")
    named = {_plain(part): _described(_plain(part), made) for part, made in parts.items()}
    top = named.pop(_plain(str(root["$ref"]).rpartition("/")[2]))
    top.pop("title", None)
    made = {
        "$schema": DIALECT,
        "$id": f"urn:loket:schema:{name}",
        "title": title,
        **top,
        "$defs": dict(sorted(named.items())),
    }
    if "Question" in made["$defs"]:
        made["$defs"]["Question"]["allOf"] = _kinds()
    made = _euros(made)
    return {key: _refs(value) for key, value in made.items()}


def _plain(name: str) -> str:
    return re.sub(r"Form$", "", name.lstrip("_"))


def _described(name: str, part: dict[str, Any]) -> dict[str, Any]:
    """Give keys the words that an editor shows, and take away what only repeats the code."""
    part.pop("description", None)
    part["title"] = name
    for key, value in part.get("properties", {}).items():
        if words := WORDS.get(f"{name}.{key}"):
            value["description"] = words
    return part


def _kinds() -> list[dict[str, Any]]:
    """Return what a kind of question must have, and what it cannot have."""

    def when(kinds: list[str], then: dict[str, Any]) -> dict[str, Any]:
        kind = {"properties": {"kind": {"enum": kinds}}, "required": ["kind"]}
        return {"if": kind, "then": then}

    def never(keys: list[str]) -> dict[str, Any]:
        return {"properties": dict.fromkeys(keys, False)}

    others = [kind.value for kind in content.QuestionKind]
    counted, chosen = ["amount", "number"], ["choice", "several"]
    return [
        when(chosen, {"required": ["options"], "properties": {"options": {"minItems": 2}}}),
        when([kind for kind in others if kind not in chosen], never(["options"])),
        when([kind for kind in others if kind not in counted], never(["least", "most"])),
        when([kind for kind in others if kind != "date"], never(["terms"])),
        when(["yes-no"], {"properties": {"optional": {"const": False}}}),
    ]


def _euros(part: Any) -> Any:
    """Let an amount be written without quotes: editors read 51.10 as a number."""
    if isinstance(part, dict):
        made = {key: _euros(value) for key, value in part.items()}
        properties = made.get("properties")
        if isinstance(properties, dict) and properties.get("euro", {}).get("type") == "string":
            pattern = {"pattern": r"^\d{1,6}\.\d{2}$"}
            properties["euro"] = {**pattern, **properties["euro"], "type": ["string", "number"]}
        return made
    return [_euros(value) for value in part] if isinstance(part, list) else part


def _refs(part: Any) -> Any:
    """Point references at the plain names."""
    if isinstance(part, dict):
        return {
            key: f"#/$defs/{_plain(value.rpartition('/')[2])}" if key == "$ref" else _refs(value)
            for key, value in part.items()
        }
    return [_refs(value) for value in part] if isinstance(part, list) else part

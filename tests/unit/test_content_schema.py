# SPDX-License-Identifier: EUPL-1.2
"""The schemas for editors are kept current, and agree with what reads the files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kiosk.life_events import schema
from kiosk.life_events.content import EVENTS_FOLDER, files, shared_files
from kiosk.life_events.source import read

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SCHEMAS = schema.schemas()


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_kept_schema_is_the_one_that_is_made(name: str) -> None:
    kept = (ASSETS / "schema" / f"{name}.json").read_text(encoding="utf-8")
    assert kept == schema.as_text(SCHEMAS[name]), "run: loket content schema"
    Draft202012Validator.check_schema(json.loads(kept))


def _kind(path: Path) -> str:
    if path.name == "terms.yaml":
        return "terms"
    if path.parent.name in ("language", "letters", "layouts"):
        return path.parent.name.removesuffix("s")
    return path.stem if path.stem in ("fees", "offers", "norms", "groups") else "life-event"


@pytest.mark.parametrize(
    "path",
    [
        *files(ASSETS),
        *shared_files(ASSETS).values(),
        *sorted((ASSETS / "language").glob("*.yaml")),
        *sorted((ASSETS / "letters").rglob("*.yaml")),
    ],
    ids=lambda p: p.stem,
)
def test_every_file_of_loket_is_valid_by_its_schema(path: Path) -> None:
    data = read(path, f"{EVENTS_FOLDER}/{path.name}").data
    found = Draft202012Validator(SCHEMAS[_kind(path)]).iter_errors(data)
    assert [error.message for error in found] == []


EVENT: dict[str, Any] = {
    "id": "x",
    "icon": "wallet",
    "case_type": "X",
    "questions": [{"id": "a", "kind": "text"}],
    "tasks": [{"id": "t", "needed_when": "true", "actor": "resident"}],
}


@pytest.mark.parametrize(
    "question",
    [
        {"id": "a", "kind": "choice"},
        {"id": "a", "kind": "text", "options": [{"id": "x"}, {"id": "y"}]},
        {"id": "a", "kind": "text", "least": 3},
        {"id": "a", "kind": "text", "terms": []},
        {"id": "a", "kind": "text", "colour": "red"},
        {"id": "A!", "kind": "text"},
        {"id": "a", "kind": "essay"},
        {"kind": "text"},
    ],
)
def test_a_mistake_shows_while_typing(question: dict[str, Any]) -> None:
    validator = Draft202012Validator(SCHEMAS["life-event"])
    assert validator.is_valid(EVENT)
    assert not validator.is_valid({**EVENT, "questions": [question]})


def test_an_amount_may_stand_without_quotes_as_in_the_file() -> None:
    amount = {"euro": 51.10, "valid_from": "2026-01-01", "source": "x"}
    table = {"fees": {"a": {"amounts": [amount]}}}
    assert Draft202012Validator(SCHEMAS["fees"]).is_valid(table)


def test_the_words_for_editors_are_about_keys_that_there_are() -> None:
    known = {
        f"{name}.{key}"
        for made in SCHEMAS.values()
        for name, part in {
            **made["$defs"],
            **dict.fromkeys(("Event", "Letter", "Layout"), made),
        }.items()
        for key in part.get("properties", {})
    }
    assert set(schema.WORDS) - known == set()

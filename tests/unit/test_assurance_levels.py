# SPDX-License-Identifier: EUPL-1.2
"""Each service says how sure it must be who somebody is: to be taken in, and to be decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.cases import Actor
from tests.unit.visit_kit import ASSETS, CONTENT

FILES = sorted((ASSETS / "life-events").glob("*.yaml"))


def services(file: Path) -> Iterator[dict[str, Any]]:
    """Every task of the municipality in a file, however deep it stands."""

    def walk(value: Any) -> Iterator[dict[str, Any]]:
        if isinstance(value, dict):
            if value.get("actor") == Actor.MUNICIPALITY.value:
                yield value
            for inner in value.values():
                yield from walk(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner)

    yield from walk(yaml.safe_load(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_each_service_says_both_levels_in_so_many_words(file: Path) -> None:
    silent = [
        service["id"]
        for service in services(file)
        if not {"assurance_at_intake", "assurance_before_decision"} <= set(service)
    ]
    assert silent == []


def test_no_service_asks_more_to_be_taken_in_than_to_be_decided() -> None:
    for event in CONTENT.events.values():
        for rule in event.tasks:
            assert rule.assurance_at_intake <= rule.assurance_before_decision, rule.id

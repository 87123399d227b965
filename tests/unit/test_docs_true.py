# SPDX-License-Identifier: EUPL-1.2
"""The documents tell the truth as far as a program can see it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import msgspec

from kiosk import config
from kiosk.errors import FailureCode
from kiosk.logs import EVENTS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


def read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_every_test_named_as_a_proof_exists() -> None:
    there = {
        f"{path.stem}::{node.name}"
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    named = set(re.findall(r"`(test_\w+::test_\w+)`", read("accessibility.md")))
    assert named
    assert named - there == set()


def test_every_failure_has_its_section() -> None:
    sections = set(re.findall(r"^### (\S+)$", read("operations.md"), re.MULTILINE))
    assert sections == {code.value for code in FailureCode}


def test_the_log_table_is_the_catalogue() -> None:
    table = read("operations.md").partition("## The log")[2]
    rows = dict(re.findall(r"^\| `([a-z.-]+)` \| (.+) \|$", table, re.MULTILINE))
    assert rows == dict(EVENTS)


def test_every_logged_event_is_in_the_catalogue() -> None:
    used: set[str] = set()
    for room in ("kiosk", "ui", "sync", "printing"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Name)
                    and node.func.id in ("log", "_log")
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                    and isinstance(node.args[0].value, str)
                ):
                    used.add(node.args[0].value)
    assert used - set(EVENTS) == set()


def test_every_setting_is_explained() -> None:
    page = read("operations.md")
    missing = []
    for part in msgspec.structs.fields(config.Config):
        for field in msgspec.structs.fields(part.type):
            if f"`{part.name}.{field.name}`" not in page:
                missing.append(f"{part.name}.{field.name}")
    assert missing == []


def test_every_link_between_documents_leads_somewhere() -> None:
    broken = []
    for path in (*ROOT.glob("*.md"), *DOCS.rglob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            if not (path.parent / target).exists():
                broken.append(f"{path.relative_to(ROOT)}: {target}")
    assert broken == []


def test_decisions_are_short() -> None:
    for path in (DOCS / "decisions").glob("*.md"):
        assert len(path.read_text(encoding="utf-8").split()) < 700, path.name

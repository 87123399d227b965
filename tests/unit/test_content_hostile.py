# SPDX-License-Identifier: EUPL-1.2
"""A damaged or malicious content file is refused in words; nothing else ever happens."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import FailureCode, KnownError
from kiosk.life_events import content

EVENTS = Path(__file__).resolve().parents[2] / "assets" / "life-events"
FILES = {path.name: path.read_text(encoding="utf-8").splitlines() for path in EVENTS.glob("*.yaml")}
PIECES = ["", "  ", "- ", "x: 1", "&a [*a]", "!!python/object:os.system {}", "? [a]", "\t", "- {"]


def _load(name: str, text: bytes) -> None:
    """Load a file from this text; only a refusal in words may come out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(text)
        try:
            content.load_file(path)
        except KnownError as error:
            assert error.code is FailureCode.CONTENT_INVALID
            assert re.match(rf"life-events/{name}:\d+: .", error.detail)


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from(sorted(FILES)))
def test_a_damaged_line_is_read_or_refused(data: st.DataObject, name: str) -> None:
    lines = list(FILES[name])
    place = data.draw(st.integers(0, len(lines) - 1))
    match data.draw(st.sampled_from(["remove", "double", "indent", "replace", "cut"])):
        case "remove":
            del lines[place]
        case "double":
            lines.insert(place, lines[place])
        case "indent":
            lines[place] = "  " + lines[place]
        case "replace":
            lines[place] = data.draw(st.sampled_from(PIECES))
        case _:
            del lines[place:]
    _load(name, "\n".join(lines).encode())


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\x00",
        b"\xff\xfe\x00",
        b"[" * 600,
        b"a: &a [x]\nb: [*a, *a]\n",
        b"id: !!python/object/apply:os.system ['true']\n",
        b"? {a: b}\n: c\n",
        b"--- a\n--- b\n",
        b"id: " + b"9" * 5000,
        b"x" * 2_000_000,
        b"null",
        b"- 1\n",
    ],
    ids=range(12),
)
def test_a_hostile_file_is_refused(text: bytes) -> None:
    with pytest.raises(KnownError), tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "event.yaml"
        path.write_bytes(text)
        content.load_file(path)
    _load("event.yaml", text)

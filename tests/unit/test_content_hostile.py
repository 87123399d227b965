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
from kiosk.life_events import conditions, content
from kiosk.messages import Catalogue

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


@pytest.mark.parametrize(
    "text",
    [
        "id: !x a\n",
        "id: !!binary aGk=\n",
        'id: "' + "x" * 2000 + '"\n',
        'id: "a\\u0007b"\n',
        "<<: {id: a}\n",
        "id: " + "[" * 900 + "]" * 900 + "\n",
    ],
    ids=range(6),
)
def test_what_could_hide_something_is_refused_with_its_line(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "event.yaml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(KnownError, match=r"life-events/event.yaml:\d+: "):
            content.load_file(path)


@pytest.mark.parametrize(
    "condition",
    [
        "[1,2].all(a, [1,2].all(b, [1,2].all(c, true)))",
        "[1]. all (a, [1]. exists (b, [1].map(c, c) == [1]))",
    ],
)
def test_a_condition_that_could_run_for_hours_is_refused(condition: str) -> None:
    assert "loops" in conditions.problems(condition, ())[0]
    with pytest.raises(conditions.ConditionError):
        conditions.holds(condition, {})


def test_hostile_texts_are_shown_as_their_id_and_reported(tmp_path: Path) -> None:
    folder = tmp_path / "nl"
    folder.mkdir()
    bomb = "\n".join(f"m{n} = {{ m{n + 1} }}{{ m{n + 1} }}{{ m{n + 1} }}" for n in range(40))
    (folder / "bomb.ftl").write_text(f"{bomb}\nm40 = x\n", encoding="utf-8")
    (folder / "deep.ftl").write_text("deep = " + "{ " * 3000 + "}" * 3000 + "\n", "utf-8")
    (folder / "circle.ftl").write_text("round = { round }\n", encoding="utf-8")
    (folder / "bytes.ftl").write_bytes(b"\xff\xfe = x\n")
    texts = Catalogue(tmp_path, ("nl",))
    assert texts.text("nl", "m0") == "«m0»" or len(texts.text("nl", "m0")) < 10_000
    assert texts.text("nl", "deep") == "«deep»"
    assert len(texts.text("nl", "round")) < 100
    told = " ".join(texts.check())
    assert "bytes.ftl:1: the file is not UTF-8 text" in told
    assert "deep.ftl:1: " in told

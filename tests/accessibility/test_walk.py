# SPDX-License-Identifier: EUPL-1.2
"""The walk's quick part: a real kiosk from outside, on its first pages; and what its checks see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.accessibility.walk import check_pixels, check_tree, keys, report
from tests.accessibility.walk.answers import Step, steps
from tests.accessibility.walk.job import Job, run
from tests.accessibility.walk.listener import Listener, Said
from tests.accessibility.walk.matrix import SHAPES, TEXT_FLOOR, Wishes, events, languages
from tests.accessibility.walk.seeing import Looked
from ui.outside import Node
from ui.outside.rooms import RoomProblem

SHAPE = SHAPES["portrait"]


@pytest.mark.screen
@pytest.mark.timeout(180)
def test_the_first_pages_hold_at_a_real_kiosk(tmp_path: Path) -> None:
    """Three pages; the whole walk is `python -m tests.accessibility.walk`."""
    wishes = Wishes(("wallet-stolen",), ("nl",), (3,), ("high-dark",), ("portrait",))
    job = Job("wallet-stolen", "nl", "portrait", tmp_path, wishes)
    try:
        result = run(job, languages(), 1, most_pages=3)
    except RoomProblem as problem:
        pytest.skip(str(problem))
    report.write(tmp_path)
    assert set(result["pages"]) == {"start", "comfort", "what-happened"}
    assert result["looks"] == 3
    told = json.loads((tmp_path / "walk.json").read_text("utf-8"))["findings"]
    assert [(f["check"], f["page"], f["element"], f["told"]) for f in told] == []


def test_the_walk_knows_every_life_event_and_language() -> None:
    assert {"wallet-stolen", "child-born", "talk-to-someone"} <= set(events())
    assert languages()[:2] == ("nl", "en")


# --- the checks can fail ----------------------------------------------------------------------


def node(id: str, x: int, y: int, width: int, height: int, **more: object) -> Node:
    states = frozenset({"showing", "enabled", *more.pop("states", ())})  # type: ignore[misc]
    known = {"role": "push button", "name": id, **more}
    return Node(
        "o", f"/{id}/{x}/{y}", id, x=x, y=y, width=width, height=height, states=states, **known
    )  # type: ignore[arg-type]


def looked(*controls: Node, texts: tuple[Node, ...] = ()) -> Looked:
    return Looked("page", controls, texts, frozenset(), SHAPE)


def checks(found: list[object]) -> set[str]:
    return {one.check for one in found}  # type: ignore[attr-defined]


def test_small_close_nameless_and_overlapping_things_are_found() -> None:
    good = node("row.a", 64, 700, 900, 77)
    assert check_tree.check(looked(good, node("row.b", 64, 790, 900, 77))) == []
    assert checks(check_tree.check(looked(node("row.a", 64, 700, 900, 40)))) == {"target"}
    assert checks(check_tree.check(looked(good, node("row.b", 64, 780, 900, 77)))) == {"gap"}
    assert checks(check_tree.check(looked(good, node("row.b", 64, 760, 900, 77)))) == {"overlap"}
    assert checks(check_tree.check(looked(node("row.a", 300, 700, 900, 77)))) == {"inside"}
    assert checks(check_tree.check(looked(node("row.a", 64, 700, 900, 77, name="")))) == {"name"}
    text = node("hint", 64, 690, 500, 40, role="label", name="hint text")
    assert checks(check_tree.check(looked(good, texts=(text,)))) == {"overlap"}


def drawn(colour: str, ground: str, *, high: int = 30) -> tuple[Looked, Image.Image]:
    picture = Image.new("RGB", (SHAPE.width, SHAPE.height), ground)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((110, 120, 114, 120 + high - 1), fill=colour)  # the stem of an H
    pen.rectangle((130, 120, 134, 120 + high - 1), fill=colour)
    pen.rectangle((110, 132, 134, 136), fill=colour)
    text = node("hint", 100, 110, 300, 60, role="label", name="Hier")
    return looked(texts=(text,)), picture


def test_contrast_capitals_and_what_is_not_drawn_are_measured_from_pixels() -> None:
    assert check_pixels.check(*drawn("#000000", "#FFFFFF"), 3, "high") == []
    assert checks(check_pixels.check(*drawn("#777777", "#FFFFFF"), 3, "light")) == {"contrast"}
    assert checks(check_pixels.check(*drawn("#000000", "#FFFFFF", high=18), 3, "light")) == {
        "capitals"
    }
    assert checks(check_pixels.check(*drawn("#FFFFFF", "#FFFFFF"), 3, "light")) == {"clipped"}


def test_a_word_that_runs_out_of_its_box_is_clipped() -> None:
    page, picture = drawn("#000000", "#FFFFFF")
    ImageDraw.Draw(picture).rectangle((380, 130, 420, 140), fill="#000000")
    assert "clipped" in checks(check_pixels.check(page, picture, 3, "high"))


def test_contrast_is_what_the_standard_defines() -> None:
    assert check_pixels.contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21.0)
    assert check_pixels.contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)
    assert TEXT_FLOOR["high"] == TEXT_FLOOR["high-dark"] == 20.0


def test_what_is_shown_and_what_is_heard_are_compared_without_figures() -> None:
    assert keys.agrees("Mijn paspoort", "3 van 8. Mijn paspoort.")
    assert keys.agrees("Het kost € 78,05", "Het kost achtenzeventig euro en vijf cent.")
    assert not keys.agrees("Mijn paspoort", "3 van 8. Mijn rijbewijs.")
    assert not keys.agrees("护照", "驾照")
    page = looked(node("row.a", 64, 700, 900, 77, name="Mijn paspoort"))
    assert checks(keys.page_said(page, [], "nl")) == {"spoken"}
    assert checks(keys.page_said(page, [Said(0.0, "en", "Mijn paspoort")], "nl")) == {
        "spoken language"
    }


def test_ways_on_are_read_from_the_tree_alone() -> None:
    rows = [node(f"row.{one}", 0, 0, 9, 9, role="check box") for one in "ab"]
    found = steps(looked(*rows, node("primary", 0, 0, 9, 9), node("help", 0, 0, 9, 9)))
    assert found[0] == Step("tick", ("row.a", "row.b", "primary"), "all")
    assert [step.names for step in found[1:]] == [("row.a", "primary"), ("row.b", "primary")]


@pytest.fixture
def ears(tmp_path: Path) -> Iterator[Listener]:
    with Listener(tmp_path) as listening:
        yield listening


def test_the_ears_hear_the_words_the_kiosk_hands_to_speech_dispatcher(
    ears: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.speech.dispatcher import DispatcherSpeaker

    monkeypatch.setenv("SPEECHD_ADDRESS", ears.env["SPEECHD_ADDRESS"])
    speaker = DispatcherSpeaker()
    request = {"text": "Wat is er <gebeurd> & waar?", "language": "nl", "rate": 100}
    assert speaker.say(request, 0.0, lambda: False, lambda: None, lambda _start, _length: None)
    speaker._close()  # the helper process does it by ending
    (said,) = ears.since(0)
    assert (said.language, said.text) == ("nl", "Wat is er <gebeurd> & waar?")


def test_the_voice_keeps_in_step_when_a_sentence_ends_as_it_is_cancelled(
    ears: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.speech.dispatcher import DispatcherSpeaker

    monkeypatch.setenv("SPEECHD_ADDRESS", ears.env["SPEECHD_ADDRESS"])
    speaker = DispatcherSpeaker()
    for number in range(6):
        request = {"text": f"zin {number}", "language": "nl", "rate": 100}
        cut = number % 2 == 0
        whole = speaker.say(request, 0.0, lambda c=cut: c, lambda: None, lambda _s, _l: None)  # type: ignore[misc]
        assert whole is not cut
    speaker._close()
    assert [one.text for one in ears.since(0)] == [f"zin {number}" for number in range(6)]

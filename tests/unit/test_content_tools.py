# SPDX-License-Identifier: EUPL-1.2
"""Looking at content, trying it out, running it whole, and comparing its prices."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk import cli
from kiosk.cases import Answer, QuestionId
from kiosk.life_events import conditions, content, interview, preview, prices, simulate, trial, walk
from kiosk.life_events.classes import Classes
from kiosk.life_events.model import LifeEvent
from kiosk.messages import Catalogue

ASSETS = Path(__file__).resolve().parents[2] / "assets"
CONTENT = content.load(ASSETS)
TEXTS = Catalogue(ASSETS / "locale", ("nl", "en"))
TODAY = dt.date(2026, 11, 23)
FACTS = {"today": TODAY.isoformat()}
SVG = "{http://www.w3.org/2000/svg}"
EVENT = """
id: tried
icon: wallet
case_type: X
questions:
  - id: wants
    kind: several
    options: [{id: one}, {id: two}, {id: three}]
  - {id: born, kind: date, earliest_days: 40000, latest_days: 0}
  - id: next
    kind: choice
    asked_when: '"one" in wants'
    options:
      - {id: yes-please, offered_when: '"two" in wants'}
      - {id: no-thanks, offered_when: '"two" in wants'}
tasks:
  - {id: first, needed_when: '"one" in wants', actor: resident, excludes: [second]}
  - {id: second, needed_when: '"two" in wants', actor: resident}
"""


def _event(tmp_path: Path, text: str = EVENT) -> LifeEvent:
    (tmp_path / "tried.yaml").write_text(text, encoding="utf-8")
    made = content.load_file(tmp_path / "tried.yaml")
    assert isinstance(made, LifeEvent)
    return made


@pytest.mark.parametrize("name", CONTENT.events)
def test_the_picture_says_every_question_option_and_task(name: str) -> None:
    event = CONTENT.events[name]
    words = preview.Words(TEXTS, "nl")
    root = ElementTree.fromstring(preview.svg(event, words, "nl"))
    assert root.get("role") == "img"
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and title.text == TEXTS.text("nl", event.title)
    told = "" if desc is None else str(desc.text)
    drawn = " ".join(text.text or "" for text in root.iter(f"{SVG}text"))
    width, height = int(root.get("width") or 0), int(root.get("height") or 0)
    for part in (*event.questions, *event.tasks):
        assert words(part.title.id) in told
        assert words(part.title.id).split()[0] in drawn
    for box in root.iter(f"{SVG}rect"):
        assert int(box.get("x") or 0) + int(box.get("width") or 0) <= width
        assert int(box.get("y") or 0) + int(box.get("height") or 0) <= height


def test_a_dead_end_and_plans_that_contradict_themselves_are_found(tmp_path: Path) -> None:
    event = _event(tmp_path)
    result = simulate.run(event, CONTENT, TODAY)
    told = "\n".join(str(finding) for finding in result.findings)
    assert "life-events/tried.yaml:10: question “next” can be asked with nothing left" in told
    whole = _event(tmp_path, EVENT.replace(", offered_when: '\"two\" in wants'", ""))
    told = "\n".join(str(f) for f in simulate.run(whole, CONTENT, TODAY).findings)
    assert "tried.yaml:17: tasks “first” and “second” are in one plan and exclude each" in told
    assert "a way of answering ends in an empty plan; for example wants = three" in told


def test_a_date_that_is_promised_and_not_there_is_found(tmp_path: Path) -> None:
    event = _event(tmp_path, EVENT.replace(", offered_when: '\"two\" in wants'", ""))
    result = simulate.run(event, CONTENT, TODAY, ["tried-task-second-when"])
    assert any("“second” promises a date" in finding.message for finding in result.findings)


def test_every_way_is_walked_as_the_interview_goes() -> None:
    for event in CONTENT.events.values():
        classes = Classes(event, TODAY)
        for answers in itertools.islice(walk.every(classes, FACTS), 200):
            assert interview.next_question(event, answers, FACTS) is None
            assert interview.prune(event, answers, FACTS) == answers


def test_chosen_ways_hold_every_two_answers_that_go_together(tmp_path: Path) -> None:
    questions = "".join(
        f"  - {{id: q{n}, kind: choice, options: [{{id: a}}, {{id: b}}, {{id: c}}]}}\n"
        for n in range(9)
    )
    used = " && ".join(f'q{n} != "x{n}"' for n in range(9))
    uses = " || ".join(f'q{n} == "a" || q{n} == "b"' for n in range(9))
    event = _event(
        tmp_path,
        f"id: tried\nicon: x\ncase_type: X\nquestions:\n{questions}tasks:\n"
        f"  - {{id: t, needed_when: '({used}) || {uses}', actor: resident}}\n",
    )
    classes = Classes(event, TODAY)
    assert walk.count(classes, FACTS, 500) is None
    assert 3**9 * 0.9 <= walk.estimate(classes, FACTS) <= 4**9
    seen = set()
    ways = list(walk.chosen(classes, FACTS, 500))
    for answers in ways:
        seen |= set(itertools.combinations(sorted(answers.items()), 2))
    pairs = {
        ((f"q{m}", a), (f"q{n}", b))
        for m, n in itertools.combinations(range(9), 2)
        for a in "abc"
        for b in "abc"
    }
    assert pairs <= seen
    assert len(ways) < 200


def test_a_life_event_is_walked_in_the_terminal_to_its_plan() -> None:
    typed = iter(["9", "1", "", "", "06 12345678"])
    said: list[str] = []
    made = trial.walk(
        CONTENT.events["talk-to-someone"],
        CONTENT,
        TEXTS,
        "nl",
        TODAY,
        said.append,
        lambda: next(typed),
    )
    assert made is not None and len(made.tasks) == 1
    told = "\n".join(said)
    assert "1) Over geld of schulden" in told and "= Over geld of schulden" in told
    assert TEXTS.text("nl", made.tasks[0].title) in told


def test_an_age_in_a_rule_is_tried_on_both_sides(tmp_path: Path) -> None:
    text = EVENT.replace("'\"two\" in wants', actor", "'age >= 67', actor").replace(
        "id: born", "id: birth_date"
    )
    event = _event(tmp_path, text)
    ages = Classes(event, TODAY).ages
    assert ages == (66, 67, 68)
    answers: dict[QuestionId, Answer] = {QuestionId("birth_date"): "1959-11-23"}
    seen = conditions.environment(event.questions, answers, FACTS)
    assert conditions.holds("age >= 67", seen)


def test_prices_that_differ_between_channels_are_reported(tmp_path: Path) -> None:
    path = tmp_path / "website.csv"
    path.write_text("channel;fee;euro\nwebsite;id-card;70,38\nphone;id-card;71,00\n", "utf-8")
    rows = prices.compare(CONTENT.fees, prices.read_channels(path), TODAY)
    told = list(prices.tell(rows, TODAY))
    assert [line for line in told if "differs" in line] == ["    phone € 71,00   <-- differs"]
    assert told[-1].startswith("1 of ")
    assert cli.main(["content", "prices", "--compare", str(path)]) == 1
    assert cli.main(["content", "prices"]) == 0


@pytest.mark.parametrize("text", ["a;b", "a;b;twelve", "a;b;12", "\x00;\x00", "a;b;1e3"])
def test_a_price_list_that_cannot_be_read_is_refused_with_its_line(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "website.csv"
    path.write_text(f"website;x;1,00\n{text}\n", "utf-8")
    with pytest.raises(Exception, match=r"website.csv:\d: "):
        prices.read_channels(path)


def test_the_commands_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / "tree.svg"
    assert cli.main(["content", "preview", "disagree", "--out", str(picture)]) == 0
    assert picture.read_text("utf-8").startswith("<svg")
    assert cli.main(["content", "preview", "disagree", "--language", "en"]) == 0
    assert cli.main(["content", "simulate", "need-document"]) == 0
    assert cli.main(["content", "preview", "nothing-like-it"]) == 2
    assert "every combination that can matter" in capsys.readouterr().out

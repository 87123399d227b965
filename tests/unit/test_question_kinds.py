# SPDX-License-Identifier: EUPL-1.2
"""Every kind of question is asked, answered, corrected, read back and looked at by conditions."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.cases import Answer, Message, QuestionId
from kiosk.life_events import conditions, content, interview
from kiosk.life_events.model import LifeEvent, Question, QuestionKind
from kiosk.messages import Catalogue
from kiosk.visit import answering

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TEXTS = Catalogue(ASSETS / "locale", ("nl", "en"))
TODAY = dt.date(2026, 11, 23)
FACTS = {"today": TODAY.isoformat()}
EVENT = """
id: kinds
icon: wallet
case_type: X
questions:
  - {id: income, kind: amount, most: 1000000}
  - {id: children, kind: number, least: 0, most: 20, optional: true}
  - {id: contract, kind: document}
  - {id: portrait, kind: photo, asked_when: contract != "none"}
tasks:
  - {id: help, needed_when: 'income < 150000 && children >= 2', actor: municipality}
  - {id: bring, needed_when: contract == "later", actor: resident}
"""


@pytest.fixture
def event(tmp_path: Path) -> LifeEvent:
    path = tmp_path / "kinds.yaml"
    path.write_text(EVENT, encoding="utf-8")
    made = content.load_file(path)
    assert isinstance(made, LifeEvent)
    return made


def _question(event: LifeEvent, name: str) -> Question:
    return next(q for q in event.questions if q.id == name)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1250", "125000"),
        ("€ 1.250,50", "125050"),
        ("12,-", "1200"),
        ("1 250 euro", "125000"),
        ("0", "0"),
        ("3,05", "305"),
    ],
)
def test_an_amount_is_read_as_people_write_it_and_kept_in_cents(
    event: LifeEvent, typed: str, stored: str
) -> None:
    question = _question(event, "income")
    assert interview.check(question, typed, TODAY) == stored
    filled = answering.entries_of(question, stored)
    assert interview.check(question, filled["value"], TODAY) == stored, "correcting keeps it"


@pytest.mark.parametrize("typed", ["", "12,345", "1,2,3", "-5", "veel", "٣", "10.001", "1e3"])
def test_an_amount_that_is_none_or_too_much_is_refused_in_words(
    event: LifeEvent, typed: str
) -> None:
    found = interview.check(_question(event, "income"), typed, TODAY)
    assert isinstance(found, interview.Problem)
    for language in TEXTS.languages:
        assert "«" not in TEXTS.text(language, found.message)


def test_a_number_stays_between_its_bounds_and_may_be_passed_over(event: LifeEvent) -> None:
    question = _question(event, "children")
    assert interview.check(question, "3", TODAY) == "3"
    assert interview.check(question, "", TODAY) == ""
    assert isinstance(interview.check(question, "21", TODAY), interview.Problem)
    assert isinstance(interview.check(question, "2,5", TODAY), interview.Problem)


@pytest.mark.parametrize("name", ["contract", "portrait"])
def test_a_document_or_photo_is_asked_for_and_never_taken(event: LifeEvent, name: str) -> None:
    question = _question(event, name)
    assert answering.fields_of(question, 0) == ()
    assert [option.id for option in question.options] == ["here", "later", "none"]
    assert answering.from_row(question, "later", TODAY) == answering.Given("later")
    assert interview.check(question, "later", TODAY) == "later"
    assert answering.picked_of(question, "later") == ("later",)
    assert isinstance(interview.check(question, "photo.jpg", TODAY), interview.Problem)


def test_answers_of_every_kind_are_read_back_in_words(event: LifeEvent) -> None:
    given: dict[str, Answer] = {"income": "125050", "children": "3", "contract": "later"}
    said = []
    for name, answer in given.items():
        for part in interview.spell_out(_question(event, name), answer):
            said.append(TEXTS.text("nl", part) if isinstance(part, Message) else part)
    assert said == ["€\u00a01.250,50", "3", "Ik breng het later"]


def test_conditions_count_with_amounts_and_numbers(event: LifeEvent) -> None:
    answers = {QuestionId("income"): "149999", QuestionId("children"): "2"}
    seen = conditions.environment(event.questions, answers, FACTS)
    assert conditions.holds("income < 150000 && children >= 2", seen)
    assert conditions.holds("income == 0", conditions.environment(event.questions, {}, FACTS))


def test_a_question_that_depends_on_a_document_follows_it(event: LifeEvent) -> None:
    answers: dict[QuestionId, Answer] = {
        QuestionId("income"): "1",
        QuestionId("children"): "",
        QuestionId("contract"): "here",
    }
    asked = interview.next_question(event, answers, FACTS)
    assert asked is not None and asked.id == "portrait"
    assert interview.next_question(event, {**answers, asked.id: "none"}, FACTS) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{id: a, kind: document, options: [{id: x}, {id: y}]}", "has its own answers"),
        ("{id: a, kind: text, options: [{id: x}, {id: y}]}", "has no options"),
        ("{id: a, kind: date, least: 3}", "has no “least”"),
        ("{id: a, kind: number, least: 3, most: 2}", "can never be answered"),
    ],
)
def test_what_a_kind_has_not_is_refused(tmp_path: Path, line: str, said: str) -> None:
    from kiosk.errors import KnownError

    path = tmp_path / "kinds.yaml"
    path.write_text(EVENT.replace("{id: contract, kind: document}", line), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        content.load_file(path)
    assert said in caught.value.detail
    assert caught.value.detail.startswith("life-events/kinds.yaml:8: ")


def test_every_kind_has_a_name_for_its_field() -> None:
    from ui.pages.questions import FIELDS

    rowed = {QuestionKind.CHOICE, QuestionKind.SEVERAL, QuestionKind.YES_NO}
    for kind in set(QuestionKind) - rowed - {QuestionKind.ADDRESS}:
        for language in TEXTS.languages:
            shown = kind in (QuestionKind.DOCUMENT, QuestionKind.PHOTO)
            text = f"bring-{kind.value}-here" if shown else f"field-{FIELDS.get(kind, kind.value)}"
            assert TEXTS.has(language, text), text


def test_every_kind_is_asked_spoken_and_reviewed_on_the_pages(event: LifeEvent) -> None:
    from kiosk.cases import VisitId
    from kiosk.frozen import replace
    from kiosk.life_events.model import Content, FeeTable
    from kiosk.people import Identity
    from kiosk.visit import flow
    from kiosk.visit.events import Chose, Entered, Pressed
    from kiosk.visit.values import Asking, Comfort, Moment, Reviewing, State, Visit
    from tests.unit.visit_kit import CATALOGUE, HALL, RULES, START
    from ui.pages import aloud, present
    from ui.pages.parts import Words

    loaded = Content({"kinds": event}, FeeTable(), "x", ASSETS)
    rules, now = replace(RULES, content=loaded), Moment(START, 0.0, "fresh")
    visit = Visit(
        VisitId("v"), "kinds", for_whom_asked=True, identity_asked=True, identity=Identity()
    )
    state = State(page=Asking(QuestionId("income")), visit=visit, comfort=Comfort())
    page = present(state, now, rules, CATALOGUE, HALL).page
    assert page["fields"][0]["keyboard"] == "amount"
    said = [str(one.words) for one in aloud.parts_of(page, Words(CATALOGUE, "nl"))]
    assert any("Bedrag in euro" in words for words in said)
    for happened in (Entered("value", "1.250,5"), Pressed("next")):
        state, _ = flow.next_state(state, happened, now, rules)
    assert state.problem is not None and state.page == Asking(QuestionId("income"))
    for happened in (Entered("value", "1.250,50"), Pressed("next")):
        state, _ = flow.next_state(state, happened, now, rules)
    assert state.page == Asking(QuestionId("children"))
    assert present(state, now, rules, CATALOGUE, HALL).page["fields"][0]["keyboard"] == "digits"
    for happened in (Pressed("skip"), Chose("later"), Chose("none")):
        state, _ = flow.next_state(state, happened, now, rules)
    assert state.visit is not None
    answers = {str(name): answer for name, answer in state.visit.answers.items()}
    assert answers == {
        "income": "125050",
        "children": "",
        "contract": "later",
        "portrait": "none",
    }
    state = replace(state, page=Reviewing())
    told = str(present(state, now, rules, CATALOGUE, HALL).page["rows"])
    for said in ("1.250,50", "Ik breng het later", "Ik heb geen foto", "Niet ingevuld"):
        assert said in told

# SPDX-License-Identifier: EUPL-1.2
"""The interview after a stolen wallet asks what is needed, once, and comes to an end."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cases import Answers, QuestionId
from kiosk.life_events import content, interview
from kiosk.life_events.model import LifeEvent, Question, QuestionKind
from kiosk.people import Assurance, Identity, Method, Person

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = dt.date(2026, 11, 23)
EVENT: LifeEvent = content.load(ASSETS).events["wallet-stolen"]
NOBODY = Identity()
BY_CHIP = Identity(Method.CHIP, Assurance.SUBSTANTIAL, Person("Voorbeeld", "Robin", "1985-02-11"))
ANSWERS: Answers = {
    QuestionId("contents"): ("bank-card", "id-card"),
    QuestionId("card_from_2021"): "newer",
    QuestionId("stolen_on"): "2026-11-22",
    QuestionId("place"): "op de markt",
    QuestionId("police"): "no",
    QuestionId("name"): "Robin Voorbeeld",
    QuestionId("birth_date"): "1985-02-11",
    QuestionId("address"): "1234 AB;12;Dorpsstraat;Voorbeeldstad",
    QuestionId("phone"): "",
}


def _asked(answers: Answers, identity: Identity = NOBODY) -> list[str]:
    facts = interview.facts_of(identity, TODAY)
    return [question.id for question in interview.applicable(EVENT, answers, facts)]


def test_the_first_question_is_what_is_gone() -> None:
    first = interview.next_question(EVENT, {}, interview.facts_of(NOBODY, TODAY))
    assert first is not None
    assert first.id == "contents"


def test_a_question_is_only_asked_when_its_answer_matters() -> None:
    only_cards: Answers = {QuestionId("contents"): ("bank-card",)}
    assert "card_from_2021" not in _asked(only_cards)
    assert "card_from_2021" in _asked({QuestionId("contents"): ("id-card",)})
    both: Answers = {QuestionId("contents"): ("id-card", "passport")}
    assert "new_documents" in _asked(both)


def test_what_the_chip_told_is_not_asked_again() -> None:
    assert {"name", "birth_date"} <= set(_asked(ANSWERS))
    assert not {"name", "birth_date"} & set(_asked(ANSWERS, BY_CHIP))
    kept = interview.prune(EVENT, ANSWERS, interview.facts_of(BY_CHIP, TODAY))
    assert not {"name", "birth_date"} & set(kept)


def test_a_name_that_was_only_typed_stays_an_answer() -> None:
    typed = Identity(person=Person("Robin Voorbeeld"))
    assert interview.prune(EVENT, ANSWERS, interview.facts_of(typed, TODAY)) == ANSWERS


def test_a_corrected_answer_takes_away_what_rested_on_it() -> None:
    corrected: Answers = {**ANSWERS, QuestionId("contents"): ("bank-card",)}
    kept = interview.prune(EVENT, corrected, interview.facts_of(NOBODY, TODAY))
    assert set(ANSWERS) - set(kept) == {"card_from_2021"}


def test_an_option_that_no_longer_exists_is_dropped_from_an_old_draft() -> None:
    old: Answers = {**ANSWERS, QuestionId("contents"): ("bank-card", "chequebook")}
    facts = interview.facts_of(NOBODY, TODAY)
    assert interview.prune(EVENT, old, facts)[QuestionId("contents")] == ("bank-card",)
    older: Answers = {**ANSWERS, QuestionId("police"): "later", QuestionId("gone"): "x"}
    kept = interview.prune(EVENT, older, facts)
    assert "police" not in kept and "gone" not in kept


def test_every_answer_can_be_written_out() -> None:
    facts = interview.facts_of(NOBODY, TODAY)
    for question in interview.applicable(EVENT, ANSWERS, facts):
        assert interview.spell_out(question, ANSWERS[question.id])


def _raw(question: Question) -> st.SearchStrategy[object]:
    """Return what may be chosen or typed at a question, right or wrong."""
    ids = [option.id for option in question.options]
    if question.kind is QuestionKind.SEVERAL:
        return st.lists(st.sampled_from(ids), unique=True).map(tuple)
    if question.kind is QuestionKind.CHOICE:
        return st.sampled_from(ids)
    typed = {
        QuestionKind.DATE: ["today", "17-05-1980", "01-02-2015", "31-02-2020"],
        QuestionKind.ADDRESS: ["1234AB;1;A;B", "x;1;A;B", ""],
        QuestionKind.PHONE: ["0612345678", "1", ""],
        QuestionKind.NAME: ["Robin Voorbeeld", "7"],
    }
    return st.sampled_from(typed.get(question.kind, ["op de markt", ""]))


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data(), st.sampled_from([NOBODY, BY_CHIP]))
def test_whatever_is_answered_the_interview_ends(data: st.DataObject, identity: Identity) -> None:
    facts = interview.facts_of(identity, TODAY)
    answers: Answers = {}
    refused = 0
    steps = 0
    while question := interview.next_question(EVENT, answers, facts):
        steps += 1
        assert steps <= len(EVENT.questions) + refused
        answer = interview.check(question, data.draw(_raw(question)), TODAY)  # type: ignore[arg-type]
        if isinstance(answer, interview.Problem):
            refused += 1
            if refused > 20:
                return
            continue
        answers = interview.prune(EVENT, {**answers, question.id: answer}, facts)
        assert interview.prune(EVENT, answers, facts) == answers
        if data.draw(st.integers(0, 9)) == 0:
            contents = data.draw(_raw(EVENT.questions[0]).filter(bool))
            changed = {**answers, QuestionId("contents"): contents}
            answers = interview.prune(EVENT, changed, facts)  # type: ignore[arg-type]
            refused += 3
    asked = interview.applicable(EVENT, answers, facts)
    assert {question.id for question in asked} == set(answers)

# SPDX-License-Identifier: EUPL-1.2
"""Described residents get the plan that a good clerk would arrange for them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.cases import Answers
from kiosk.life_events import conditions, interview, offers, plan
from kiosk.people import Assurance, Identity, Method, Person
from tests.unit.plan_kit import (
    CASE_TYPES,
    CONTENT,
    TEXTS,
    TODAY,
    UPL,
    arranged,
    ids,
    walk_soundly,
)

DATA = Path(__file__).parents[1] / "data" / "residents.yaml"
RESIDENTS: list[dict[str, Any]] = yaml.safe_load(DATA.read_text(encoding="utf-8"))
KNOWN = {
    "": Identity(),
    "chip": Identity(
        Method.CHIP, Assurance.SUBSTANTIAL, Person("Voorbeeld", "Lotte", "1985-02-11")
    ),
}


def _answers(resident: dict[str, Any], identity: Identity) -> Answers:
    """Return what the resident answers, asked in the interview's own order.

    What is typed and not described is a sample; every choice has to be described.
    """
    event = CONTENT.events[resident["event"]]
    facts = conditions.facts_of(identity, TODAY)
    told = {
        name: tuple(said) if isinstance(said, list) else said
        for name, said in resident["answers"].items()
    }
    answers: dict[Any, Any] = {}
    while question := interview.next_question(event, answers, facts):
        said = told.pop(str(question.id), None)
        if said is None:
            assert question.optional or not question.options, f"{question.id} is asked"
            said = "" if question.optional else conditions.sample(question)
        checked = interview.check(question, said, TODAY)
        assert not isinstance(checked, interview.Problem), f"{question.id}: {said}"
        answers[question.id] = checked
    assert not set(told) - {"address", "phone"}, f"never asked: {sorted(told)}"
    return answers


@pytest.mark.parametrize("resident", RESIDENTS, ids=[one["who"].split(",")[0] for one in RESIDENTS])
def test_a_resident_gets_the_plan_of_a_good_clerk(resident: dict[str, Any]) -> None:
    identity = KNOWN[resident.get("known_by", "")]
    event = CONTENT.events[resident["event"]]
    made = plan.make(event, _answers(resident, identity), identity, CONTENT, TODAY)
    tasks = {str(task.id): task for task in made.tasks}
    assert list(tasks) == resident["tasks"]
    due = {name: str(tasks[name].due) for name in resident.get("due", {})}
    assert due == resident.get("due", {})
    for name, asked in resident.get("asks", {}).items():
        missing = {need.id for need in tasks[name].needs if not need.met}
        assert set(asked) <= missing, name
    fees = [CONTENT.fees.at(name, TODAY) for name in resident["fees"]]
    assert made.total == sum(fee.amount for fee in fees if fee)
    for task in made.tasks:
        assert task.assurance_at_intake is Assurance.NONE, "nobody is kept out"
        if task.case_type:
            assert task.case_type in CASE_TYPES[event.case_type]["sub_types"]
            if task.upl:
                assert UPL + task.upl in CASE_TYPES[task.case_type]["products"]
        for language in TEXTS.languages:
            for said in (task.title, task.who, task.summary, task.when, task.why.text):
                assert not set("«»{}") & set(TEXTS.text(language, said)), task.id


def test_there_are_fifty_residents_of_every_life_event() -> None:
    assert len(RESIDENTS) >= 50
    assert {one["event"] for one in RESIDENTS} == set(CONTENT.events)


@pytest.mark.parametrize(
    "event", ["child-born", "someone-died", "short-of-money", "got-letter", "appointment"]
)
def test_every_way_of_answering_gives_a_sound_plan(event: str) -> None:
    assert walk_soundly(event) > 60


GLAD = {"health-insurance", "child-benefit", "child-budget", "child-health", "tell-employer"}


def test_nobody_whose_child_died_reads_of_money_or_is_offered_anything() -> None:
    for where in ("here", "other-municipality", "abroad"):
        for what in ("stillborn", "died-after"):
            made = arranged("child-born", situation=what, born_where=where, born_on="2026-11-22")
            assert ids(made)[0] == "be-with-you"
            assert not GLAD & set(ids(made))
            plan_told = {"plan": offers.Known(ids(made), "visit")}
            assert offers.suppressed(CONTENT.events["child-born"], plan_told)
    assert offers.suppressed(CONTENT.events["someone-died"], {})
    assert not offers.suppressed(CONTENT.events["child-born"], {})

# SPDX-License-Identifier: EUPL-1.2
"""The plan after a stolen wallet: what a good clerk would arrange, in the right order."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cases import Actor, Answers, Plan, QuestionId, SettlementKind, Task
from kiosk.life_events import check, conditions, content, plan, walk
from kiosk.life_events.model import FeeTable
from kiosk.messages import Catalogue
from kiosk.people import Assurance, Identity, Method, Person

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = dt.date(2026, 11, 23)  # a Monday
CONTENT = content.load(ASSETS)
EVENT = CONTENT.events["wallet-stolen"]
NOBODY = Identity()
ORDER = [task.id for task in EVENT.tasks]


def _plan(*gone: str, identity: Identity = NOBODY, today: dt.date = TODAY, **more: object) -> Plan:
    answers = {"contents": gone, "card_from_2021": "newer", "police": "no", **more}
    typed: Answers = {QuestionId(k): v for k, v in answers.items()}  # type: ignore[misc]
    return plan.make(EVENT, typed, identity, CONTENT, today)


def _ids(made: Plan) -> list[str]:
    return [str(task.id) for task in made.tasks]


def _task(made: Plan, name: str) -> Task:
    return next(task for task in made.tasks if task.id == name)


def test_a_wallet_with_everything_gives_the_whole_plan_in_order() -> None:
    made = _plan("bank-card", "id-card", "driving-licence", "city-pass", "other", police="want")
    assert _ids(made) == [
        "block-bank-cards",
        "police-report",
        "declaration-of-loss",
        "block-digid",
        "new-id-card",
        "new-driving-licence",
        "new-city-pass",
        "other-cards",
        "identity-fraud",
    ]


def test_bank_cards_are_blocked_first_with_the_number_to_call() -> None:
    first = _plan("driving-licence", "bank-card").tasks[0]
    assert (first.id, first.phone, first.due) == ("block-bank-cards", "0800 0313", TODAY)
    assert first.actor is Actor.RESIDENT


def test_only_the_municipality_makes_sub_cases_and_they_have_their_own_type() -> None:
    made = _plan("bank-card", "id-card", "driving-licence", "city-pass")
    types = {task.id: task.case_type for task in made.tasks if task.case_type}
    assert types == {
        "declaration-of-loss": "VERMISSING-DOCUMENT",
        "new-id-card": "AANVRAAG-IDENTITEITSKAART",
        "new-driving-licence": "AANVRAAG-RIJBEWIJS",
        "new-city-pass": "VERVANGING-STADSPAS",
    }
    assert _task(_plan("passport"), "new-passport").case_type == "AANVRAAG-PASPOORT"
    assert EVENT.case_type == "LEVENSGEBEURTENIS-PORTEMONNEE"


def test_the_licence_waits_for_the_document_that_it_asks_for() -> None:
    made = _plan("id-card", "driving-licence")
    assert _task(made, "new-id-card").due == dt.date(2026, 12, 1)
    assert _task(made, "new-driving-licence").due == dt.date(2026, 12, 8)
    alone = _plan("driving-licence")
    assert _task(alone, "new-driving-licence").due == dt.date(2026, 11, 30)


def test_dates_step_over_public_holidays() -> None:
    due = _task(_plan("id-card", today=dt.date(2026, 12, 23)), "new-id-card").due
    # 24, 28, 29, 30, 31 December and 4 January: Christmas, New Year and weekends do not count.
    assert due == dt.date(2027, 1, 4)


def test_both_documents_gone_only_what_is_wanted_is_applied_for() -> None:
    wanted = _plan("id-card", "passport", new_documents=("passport",))
    assert "new-passport" in _ids(wanted) and "new-id-card" not in _ids(wanted)
    nothing = _plan("id-card", "passport", new_documents=("none-now",))
    assert "declaration-of-loss" in _ids(nothing)
    assert nothing.total == 0


def test_the_login_of_an_older_card_needs_no_blocking() -> None:
    assert "block-digid" in _ids(_plan("id-card", card_from_2021="unsure"))
    assert "block-digid" not in _ids(_plan("id-card", card_from_2021="older"))


def test_the_police_are_in_the_plan_only_for_who_wants_it() -> None:
    assert "police-report" not in _ids(_plan("id-card"))
    assert "police-report" not in _ids(_plan("id-card", police="done"))


def test_the_fee_follows_the_age_and_unknown_age_pays_the_adult_fee() -> None:
    def fee(**more: object) -> int:
        found = _task(_plan("id-card", **more), "new-id-card").fee  # type: ignore[arg-type]
        assert found is not None
        return found.amount

    assert fee() == 7038
    assert fee(birth_date="1985-02-11") == 7038
    assert fee(birth_date="2008-11-24") == 3799  # eighteen tomorrow
    assert fee(birth_date="2008-11-23") == 7038  # eighteen today
    child = Identity(Method.CHIP, Assurance.LOW, Person("Voorbeeld", "Bo", "2012-00-00"))
    assert fee(identity=child) == 3799


def test_a_typed_name_does_not_change_the_plan() -> None:
    before = _plan("id-card", name="Bo", birth_date="2012-06-30")
    typed = Identity(person=Person("Bo"))
    assert _plan("id-card", name="Bo", birth_date="2012-06-30", identity=typed) == before


@pytest.mark.parametrize("assurance", list(Assurance))
def test_identity_that_is_not_sure_enough_is_a_need_and_never_a_closed_door(
    assurance: Assurance,
) -> None:
    known = Identity(Method.CHIP, assurance, Person("Voorbeeld", birth_date="1985-02-11"))
    made = _plan("id-card", "driving-licence", "city-pass", identity=known)
    assert len(made.tasks) == len(_plan("id-card", "driving-licence", "city-pass").tasks)
    for task in made.tasks:
        assert task.assurance_at_intake is Assurance.NONE
        if task.assurance_before_decision > Assurance.NONE:
            need = next(n for n in task.needs if n.id == "identity")
            assert need.met == (assurance >= task.assurance_before_decision)


def test_why_names_the_rule_and_the_answers_it_rests_on() -> None:
    why = _task(_plan("id-card"), "block-digid").why
    assert why.answers == ("contents", "card_from_2021")
    assert why.rule == '"id-card" in contents && card_from_2021 != "older"'


def test_a_fee_missing_for_the_day_is_told_by_a_clerk_and_stops_nothing() -> None:
    bare = replace(CONTENT, fees=FeeTable())
    answers: Answers = {QuestionId("contents"): ("city-pass",)}
    task = plan.make(EVENT, answers, NOBODY, bare, TODAY).tasks[0]
    assert task.fee is None
    assert "fee-unknown" in [need.id for need in task.needs if not need.met]


def test_every_way_to_settle_is_open_and_nothing_is_asked_when_nothing_is_due() -> None:
    assert plan.settlements(_plan("bank-card")) == (SettlementKind.NOTHING_DUE,)
    offered = plan.settlements(_plan("id-card"))
    assert set(offered) == set(SettlementKind) - {SettlementKind.NOTHING_DUE}


@pytest.mark.parametrize("identity", check.identities(), ids=lambda i: i.method.value)
def test_every_way_of_answering_gives_a_sound_plan(identity: Identity) -> None:
    facts = conditions.facts_of(identity, TODAY)
    texts = Catalogue(ASSETS / "locale", ("nl", "en"))
    said: set[tuple[str, dt.date | None]] = set()
    for answers in walk.journeys(EVENT, facts):
        made = plan.make(EVENT, answers, identity, CONTENT, TODAY)
        ids = [task.id for task in made.tasks]
        assert ids and max(Counter(ids).values()) == 1
        assert [ORDER.index(i) for i in ids] == sorted(ORDER.index(i) for i in ids)
        assert made.total == sum(task.fee.amount for task in made.tasks if task.fee)
        assert plan.make(EVENT, answers, identity, CONTENT, TODAY) == made
        if "bank-card" in answers[QuestionId("contents")]:  # type: ignore[operator]
            assert ids[0] == "block-bank-cards"
        for task in made.tasks:
            assert task.due is None or task.due >= TODAY
            assert set(task.why.answers) & set(answers)
            if (task.id, task.due) not in said:
                said.add((task.id, task.due))
                for language in texts.languages:
                    for message in (task.title, task.who, task.summary, task.when, task.why.text):
                        words = texts.text(language, message)
                        assert words and not set("«»{}") & set(words)


def test_whoever_only_wants_to_talk_is_not_asked_who_they_are() -> None:
    event = CONTENT.events["talk-to-someone"]
    answers: Answers = {
        QuestionId("about"): "unsaid",
        QuestionId("name"): "",
        QuestionId("phone"): "",
    }
    made = plan.make(event, answers, NOBODY, CONTENT, TODAY)
    assert _ids(made) == ["conversation"]
    assert not made.tasks[0].needs
    assert next(iter(CONTENT.events)) == "wallet-stolen"

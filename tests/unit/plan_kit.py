# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the life events share: a described resident's plan, and every way walked."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from pathlib import Path

from kiosk.cases import Actor, Answers, Plan, QuestionId, Task
from kiosk.life_events import check, conditions, content, interview, plan, walk
from kiosk.life_events.classes import Classes
from kiosk.life_events.model import LifeEvent, Question, QuestionKind
from kiosk.messages import Catalogue
from kiosk.people import Assurance, Identity

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
TODAY = dt.date(2026, 11, 23)  # a Monday
CONTENT = content.load(ASSETS)
NOBODY = Identity()
TEXTS = Catalogue(ASSETS / "locale", ("nl", "en"))
_CATALOGUE = json.loads((ROOT / "sync" / "simulator" / "catalogue.json").read_text("utf-8"))
CASE_TYPES = {one["identification"]: one for one in _CATALOGUE["case_types"]}
MOST_WALKED = 250
"""Ways through one event, for one resident, that are all walked."""
UPL = "http://standaarden.overheid.nl/owms/terms/"


def answered(event: str, today: dt.date = TODAY, **given: object) -> Answers:
    """Return a resident's answers; each has to be one that the interview really asks and takes.

    What is not given is passed over when it is optional, and is a typed sample otherwise.
    """
    rules, facts = CONTENT.events[event], conditions.facts_of(NOBODY, today)
    answers: dict[QuestionId, object] = {}
    while question := interview.next_question(rules, answers, facts):  # type: ignore[arg-type]
        known = given.pop(question.id, None)
        if known is None:
            assert question.optional or not question.options, f"{question.id} is asked"
            known = "" if question.optional else _typed(question)
        else:
            taken = interview.check(question, known, today)  # type: ignore[arg-type]
            assert taken == known, f"{question.id}: {taken}"
        answers[question.id] = known
    assert not given, f"never asked: {sorted(given)}"
    return answers  # type: ignore[return-value]


def _typed(question: Question) -> object:
    """Return a sample of what is typed; a yes or no that is not described is a no."""
    return False if question.kind is QuestionKind.YES_NO else conditions.sample(question)


def arranged(
    event: str, identity: Identity = NOBODY, today: dt.date = TODAY, **given: object
) -> Plan:
    """Return the plan of a described resident."""
    answers = answered(event, today, **given)
    return plan.make(CONTENT.events[event], answers, identity, CONTENT, today)


def ids(made: Plan) -> list[str]:
    """Return the tasks of a plan, in order."""
    return [str(task.id) for task in made.tasks]


def task(made: Plan, name: str) -> Task:
    """Return one task of a plan."""
    return next(task for task in made.tasks if task.id == name)


def walk_soundly(name: str) -> int:
    """Walk an event and check each plan; return how many ways were walked.

    Where there are very many, every two answers that go together are walked together.
    """
    event, ways = CONTENT.events[name], 0
    classes = Classes(event, TODAY)
    order = [rule.id for rule in event.tasks]
    said: set[tuple[str, dt.date | None]] = set()
    for identity in check.identities():
        facts = conditions.facts_of(identity, TODAY)
        few = walk.count(classes, facts, MOST_WALKED) is not None
        way = walk.every(classes, facts) if few else walk.chosen(classes, facts, MOST_WALKED)
        for answers in way:
            ways += 1
            made = plan.make(event, answers, identity, CONTENT, TODAY)
            tasks = [one.id for one in made.tasks]
            assert tasks and max(Counter(tasks).values()) == 1, answers
            assert [order.index(one) for one in tasks] == sorted(map(order.index, tasks))
            assert made.total == sum(one.fee.amount for one in made.tasks if one.fee)
            for one in made.tasks:
                _sound(event, one, answers)
                if (one.id, one.due) not in said:
                    said.add((one.id, one.due))
                    _said(one)
    return ways


def _sound(event: LifeEvent, one: Task, answers: Answers) -> None:
    assert one.assurance_at_intake is Assurance.NONE, "nobody is kept out"
    assert set(one.why.answers) & set(answers), "why rests on what the resident said"
    if one.case_type:
        assert one.actor is Actor.MUNICIPALITY
        assert one.case_type in CASE_TYPES[event.case_type]["sub_types"]
        if one.upl:
            assert UPL + one.upl in CASE_TYPES[one.case_type]["products"]


def _said(one: Task) -> None:
    for language in TEXTS.languages:
        needs = [need.text for need in one.needs]
        for message in (one.title, one.who, one.summary, one.when, one.why.text, *needs):
            words = TEXTS.text(language, message)
            assert words and not set("«»{}") & set(words)

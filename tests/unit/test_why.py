# SPDX-License-Identifier: EUPL-1.2
"""Why? Every task, fee and question answers with the reason and the answers that decided."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from kiosk.because import because, told
from kiosk.cases import Answers, Plan, Reason, Said
from kiosk.hearing import Ears
from kiosk.life_events import check, conditions, interview, plan, reasons, walk
from kiosk.life_events.model import LifeEvent
from kiosk.people import Identity
from tests.unit.plan_kit import CONTENT, NOBODY, TEXTS, TODAY, answered
from tests.unit.visit_kit import CATALOGUE, Walk

MOST_WAYS = 25
"""Ways through one event that are looked at here; they differ as much as they can."""


def explained(event: str, answers: Answers, identity: Identity = NOBODY) -> Plan:
    rules = CONTENT.events[event]
    made = plan.make(rules, answers, identity, CONTENT, TODAY)
    return reasons.explained(made, rules, answers, identity, TODAY)


def said(event: str, task: str, **given: object) -> list[tuple[str, Said, tuple[str, ...]]]:
    made = explained(event, answered(event, **given))
    found = next(one for one in made.tasks if one.id == task).why.reasons
    return [(r.question, r.said, tuple(getattr(a, "id", str(a)) for a in r.answer)) for r in found]


def test_one_answer_that_decides_is_named() -> None:
    wallet = {"contents": ("bank-card", "other"), "police": "no", "stolen_on": "2026-11-22"}
    assert said("wallet-stolen", "block-bank-cards", **wallet) == [
        ("contents", Said.CHOSEN, ("wallet-stolen-contents-bank-card",))
    ]


def test_of_a_composite_condition_all_deciding_answers_are_named_and_no_other() -> None:
    both = {
        "contents": ("bank-card", "id-card", "passport"),
        "card_from_2021": "unsure",
        "new_documents": ("passport",),
        "police": "want",
        "stolen_on": "2026-11-22",
    }
    assert said("wallet-stolen", "new-passport", **both) == [
        ("contents", Said.CHOSEN, ("wallet-stolen-contents-passport",)),
        ("new_documents", Said.CHOSEN, ("wallet-stolen-new-documents-passport",)),
    ]
    assert said("wallet-stolen", "declaration-of-loss", **both) == [
        (
            "contents",
            Said.CHOSEN,
            ("wallet-stolen-contents-id-card", "wallet-stolen-contents-passport"),
        )
    ]
    assert [one[0] for one in said("wallet-stolen", "block-digid", **both)] == [
        "contents",
        "card_from_2021",
    ]


def test_what_was_left_out_is_named_where_it_decides() -> None:
    alone = {
        "contents": ("id-card",),
        "card_from_2021": "older",
        "police": "no",
        "stolen_on": "2026-11-22",
    }
    found = said("wallet-stolen", "new-id-card", **alone)
    assert [one[1] for one in found] == [Said.CHOSEN, Said.NOT_CHOSEN]


def test_a_date_that_decides_is_named_as_it_is_written() -> None:
    move = {
        "move": "within",
        "moving_on": "2026-11-20",
        "who": ("only-me",),
        "lives_in": "own",
    }
    found = explained("moving", answered("moving", **move))
    task = next(one for one in found.tasks if one.id == "report-move")
    assert "20 november 2026" in because(task.why.reasons, lambda m, **a: TEXTS.text("nl", m, **a))


def test_a_fee_names_the_answer_because_of_which_it_is_that_fee() -> None:
    child = {
        "contents": ("passport",),
        "police": "no",
        "stolen_on": "2026-11-22",
        "birth_date": "2012-01-01",
    }
    made = explained("wallet-stolen", answered("wallet-stolen", **child))
    fee = next(one.fee for one in made.tasks if one.id == "new-passport")
    assert fee is not None and [r.question for r in fee.reasons] == ["birth_date"]


def ways(name: str) -> Iterator[tuple[Identity, Answers]]:
    event = CONTENT.events[name]
    for identity in check.identities():
        facts = conditions.facts_of(identity, TODAY)
        found = list(itertools.islice(walk.journeys(event, facts), 800))
        for answers in found[:: max(1, len(found) // MOST_WAYS)]:
            yield identity, answers


@pytest.mark.parametrize("name", sorted(CONTENT.events))
def test_each_task_of_each_plan_names_only_answers_really_given(name: str) -> None:
    event = CONTENT.events[name]
    seen: set[str] = set()
    for identity, answers in ways(name):
        standing = interview.prune(event, answers, conditions.facts_of(identity, TODAY))
        for task in explained(name, answers, identity).tasks:
            key = f"{task.id} {task.why.reasons} {task.fee}"
            if key in seen:
                continue
            seen.add(key)
            assert task.why.reasons or task.why.rule == "true", f"{task.id}: {answers}"
            fees = task.fee.reasons if task.fee else ()
            for reason in (*task.why.reasons, *fees):
                assert reason.question in standing, f"{task.id} names what was not answered"
                _really(reason, event, standing)
            for language in TEXTS.languages:
                text = told(task.why, lambda m, **a: TEXTS.text(language, m, **a))  # noqa: B023
                assert text and not set("«»{}") & set(text)


def _really(reason: Reason, event: LifeEvent, standing: Answers) -> None:
    question = next(q for q in event.questions if q.id == reason.question)
    answer = standing[reason.question]
    if reason.said is Said.ANSWERED:
        assert reason.answer == interview.spell_out(question, answer)
        return
    assert isinstance(answer, tuple)
    texts = {option.text.id: option.id for option in question.options}
    for one in reason.answer:
        chosen = texts[one.id] in answer  # type: ignore[union-attr]
        assert chosen is (reason.said is Said.CHOSEN)


@pytest.mark.parametrize("name", sorted(CONTENT.events))
def test_without_the_deciding_answers_the_task_would_not_be_there(name: str) -> None:
    """The reasons are enough to explain: take them all away, and the condition fails."""
    event = CONTENT.events[name]
    for identity, answers in itertools.islice(ways(name), 0, 120, 4):
        facts = conditions.facts_of(identity, TODAY)
        standing = interview.prune(event, answers, facts)
        for task in explained(name, answers, identity).tasks:
            rule = next(r for r in event.tasks if r.id == task.id)
            named = {r.question for r in task.why.reasons if r.said is not Said.NOT_CHOSEN}
            left = {id: value for id, value in standing.items() if id not in named}
            seen = conditions.environment(event.questions, left, facts)
            assert not named or not conditions.holds(rule.needed_when, seen), task.id


def test_why_is_on_the_screen_spoken_and_in_its_own_words() -> None:
    walk = Walk()
    walk.wallet("bank-card", "id-card")
    walk.choose("document.none").contact()
    assert walk.key == "plan"
    walk.press("why")
    said = " ".join(walk.view.overlay["body"])
    assert "op “Wat zat er in uw portemonnee?” koos u: “Een bankpas”." in said
    assert "Een bankpas" in walk.view.heard(Ears.ONE).text
    walk.press("close").choose("task.block-bank-cards")
    row = next(r for r in walk.view.page["rows"] if r["id"] == "why")
    assert "want op “Wat zat er in uw portemonnee?” koos u: “Een bankpas”." in row["detail"]
    assert "koos u" in walk.view.heard(Ears.ONE).text
    walk.press("next").press("next")
    assert walk.key == "settle"
    walk.press("why")
    assert any("Nieuwe identiteitskaart kost" in line for line in walk.view.overlay["body"])
    assert any("voor iedereen gelijk" in line for line in walk.view.overlay["body"])


def test_a_question_that_follows_from_an_answer_says_which() -> None:
    walk = Walk()
    walk.begin().choose("event.wallet-stolen").choose("id-card").press("next")
    assert walk.key == "question:card_from_2021"
    walk.press("why")
    said = " ".join(walk.view.overlay["body"])
    assert "Wij vragen dit, want op “Wat zat er in uw portemonnee?” koos u" in said


def test_each_page_of_the_way_answers_why() -> None:
    walk = Walk()
    walk.wallet("bank-card", "id-card")
    seen = set()
    for _ in range(3):
        seen.add(walk.key)
        assert "why" in [a["id"] for a in walk.view.page["actions"]], walk.key
        walk.press("why")
        assert walk.view.overlay["body"] and "«" not in str(walk.view.overlay)
        walk.press("close")
        if walk.key == "identify":
            walk.choose("document.none").contact()
        elif walk.key == "plan":
            walk.press("next")
    assert {"identify", "plan", "settle"} <= seen


def test_why_has_words_in_each_language() -> None:
    for language in CATALOGUE.languages:
        for start in ("because", "because-asked", "because-fee", "because-and", "because-short"):
            for how in Said:
                assert CATALOGUE.has(language, f"{start}-{how.value}")

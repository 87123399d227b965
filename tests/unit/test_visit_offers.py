# SPDX-License-Identifier: EUPL-1.2
"""A resident is asked first, may pass everything, chooses, and nothing else of it is kept."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.cases import Case, CaseNumber, SettlementKind, VisitId, from_json, to_json
from kiosk.frozen import replace
from kiosk.life_events import conditions, interview
from kiosk.people import Assurance, ChipGrade, DocumentFacts, Identity, Method, Person
from kiosk.visit import derived
from kiosk.visit.effects import Confirm, SaveDraft
from kiosk.visit.values import Comfort, ShowingPlan, State, Visit
from printing.writing import confirmation_letter
from tests.unit.visit_kit import CATALOGUE, HALL, RULES, START, Walk

NUMBER = CaseNumber("2026-07-00001-X")
DOCUMENT = DocumentFacts("I", "NLD", "SPECI2014", dt.date(2027, 1, 10), ChipGrade.GENUINE)
KNOWN = Identity(
    Method.CHIP,
    Assurance.SUBSTANTIAL,
    Person("Voorbeeld", "Robin", "1985-02-11"),
    DOCUMENT,
    established_at=START,
)

NOBODY = Identity()


def _at_plan(event: str, identity: Identity = NOBODY, **answers: object) -> Walk:
    """Return a walk that stands at the plan of a life event, everything else answered."""
    rules = RULES.content.events[event]
    walk = Walk()
    visit = Visit(VisitId("v"), event, identity=identity)
    visit = replace(visit, identity_asked=True, for_whom_asked=True)
    given: dict[object, object] = {}
    facts = conditions.facts_of(identity, START.date())
    while question := interview.next_question(rules, given, facts):  # type: ignore[arg-type]
        given[question.id] = answers.get(question.id, conditions.sample(question))
    visit = replace(visit, answers=given)
    walk.state = State(page=ShowingPlan(), visit=visit, comfort=Comfort("nl"))
    return walk


def _case(walk: Walk) -> Case:
    """Return the case that confirming makes, as it is read back from the database."""
    assert walk.state.visit is not None
    made = derived.make_case(
        walk.state.visit, walk.state.comfort, walk.clock.now(), RULES, NUMBER, "ABCD2345"
    )
    return from_json(Case, to_json(made))


def _rows(walk: Walk) -> dict[str, str]:
    return {row["id"]: row["detail"] for row in walk.view.page["rows"]}


def test_we_ask_first_and_say_how_many_questions_at_most() -> None:
    walk = _at_plan("moving").press("next")
    assert walk.key == "offers:ask"
    assert "hooguit 4 vragen" in walk.view.page["title"]
    assert {"ask.yes", "ask.no", "ask.never"} == set(_rows(walk))


def test_no_skips_all_questions_and_nothing_is_asked_again() -> None:
    walk = _at_plan("moving").press("next").choose("ask.no")
    assert not walk.key.startswith("offers")
    assert walk.state.visit is not None and walk.state.visit.offering.agreed is False


def test_who_wants_no_offers_gets_none_in_this_visit_and_the_case_remembers() -> None:
    walk = _at_plan("moving", KNOWN).press("next").choose("ask.never")
    assert not walk.key.startswith("offers")
    case = _case(walk)
    assert case.no_offers
    assert not any(task.id.startswith("offer-") for task in case.plan.tasks)


def _answer_all(walk: Walk, income: str = "1200", savings: str = "0") -> Walk:
    walk.press("next").choose("ask.yes")
    assert walk.key == "offers:household"
    walk.choose("alone")
    assert walk.key == "offers:income"
    walk.type(value=income).press("next")
    if walk.key == "offers:savings":
        walk.type(value=savings).press("next")
    if walk.key.startswith("offers:"):
        walk.press("skip")
    return walk


def test_who_has_little_can_probably_get_a_city_pass_and_accepts_it() -> None:
    walk = _answer_all(_at_plan("moving", KNOWN))
    assert walk.key == "offers"
    assert _rows(walk)["offer.city-pass"] == "Waarschijnlijk wel"
    walk.choose("offer.city-pass")
    told = " ".join(_rows(walk).values())
    assert "€\u00a01.200,00" in told and "€\u00a01.614,54" in told and "Gemeentewet" in told
    walk.press("accept")
    assert walk.key == "offers"
    case = _case(walk)
    task = next(task for task in case.plan.tasks if task.id == "offer-city-pass")
    letter = str(confirmation_letter(case, CATALOGUE, HALL))
    assert "Stadspas aanvragen" in letter and "U kunt dit waarschijnlijk krijgen." in letter
    assert task.case_type == "AANVRAAG-STADSPAS" and task.why.law and len(task.why.facts) >= 3
    walk.press("next")
    assert not walk.key.startswith("offer")


def test_what_was_not_accepted_is_kept_nowhere() -> None:
    walk = _answer_all(_at_plan("moving", KNOWN), income="1333,33", savings="4321")
    walk.choose("offer.city-pass").press("decline").press("next")
    kept = to_json(_case(walk))
    for trace in (b"133333", b"432100", b"offer", b"city-pass", b"household"):
        assert trace not in kept.replace(b'"no_offers":false', b"")


def test_probably_not_is_told_without_reproach_and_may_still_be_asked() -> None:
    walk = _answer_all(_at_plan("moving", KNOWN), income="4000", savings="90000")
    assert _rows(walk)["offer.city-pass"] == "Waarschijnlijk niet"
    walk.choose("offer.city-pass")
    assert walk.view.page["primary"]["text"] == "Vraag het toch aan"
    walk.press("accept")
    assert any(task.id == "offer-city-pass" for task in _case(walk).plan.tasks)


def test_what_is_not_said_is_named_as_missing() -> None:
    walk = _at_plan("moving", KNOWN).press("next").choose("ask.yes")
    while walk.key.startswith("offers:"):
        walk.press("skip")
    assert walk.key == "offers"
    assert _rows(walk)["offer.city-pass"] == "Wij weten het niet"
    walk.choose("offer.city-pass")
    assert "uw inkomen" in _rows(walk)["missing"]


def test_a_document_that_expires_soon_is_offered_from_the_chip_without_a_question() -> None:
    walk = _at_plan("neighbourhood", KNOWN).press("next")
    assert walk.key == "offers"
    assert _rows(walk) == {"offer.document-expires": "Waarschijnlijk wel"}
    long_valid = replace(KNOWN, document=replace(DOCUMENT, expires=dt.date(2030, 1, 1)))
    assert not _at_plan("neighbourhood", long_valid).press("next").key.startswith("offer")
    assert not _at_plan("neighbourhood").press("next").key.startswith("offer")


def test_after_a_death_nothing_is_offered() -> None:
    walk = _at_plan("someone-died", KNOWN).press("next")
    assert not walk.key.startswith("offer")


def test_answers_are_in_the_draft_and_go_on_after_a_power_cut() -> None:
    walk = _answer_all(_at_plan("moving", KNOWN))
    draft = next(e.draft for e in reversed(walk.effects) if isinstance(e, SaveDraft))
    assert from_json(type(draft), to_json(draft)) == draft


# --- paying ----------------------------------------------------------------------------------


def _settling(walk: Walk) -> Walk:
    walk.press("next")
    while walk.key.startswith("offers"):
        walk.choose("ask.no") if walk.key == "offers:ask" else walk.press("next")
    assert walk.key == "settle"
    return walk


@pytest.mark.parametrize("kind", [k for k in SettlementKind if k is not SettlementKind.NOTHING_DUE])
def test_every_way_to_pay_is_open_and_none_keeps_the_case_out(kind: SettlementKind) -> None:
    walk = _settling(_at_plan("wallet-stolen", contents=("id-card",))).choose(
        f"settle.{kind.value}"
    )
    if walk.key == "instalments":
        walk.choose("parts.3")
    if walk.key == "offers:fees":
        walk.choose("ask.no")
    assert walk.key == "review"
    walk.press("confirm")
    assert any(isinstance(effect, Confirm) for effect in walk.effects)
    settled = _case(walk).settlement
    assert settled.kind is kind and settled.reference.startswith("RF")
    assert (settled.payee is not None) == (kind.value in ("invoice", "instalments"))


def test_instalments_show_their_amounts_and_days_and_add_up() -> None:
    walk = _settling(_at_plan("wallet-stolen", contents=("id-card",))).choose("settle.instalments")
    assert walk.key == "instalments"
    walk.choose("parts.3")
    settled = _case(walk).settlement
    assert len(settled.instalments) == 3
    assert sum(part.amount for part in settled.instalments) == settled.total
    assert settled.instalments[0].due == dt.date(2026, 12, 23)


def test_who_cannot_pay_is_told_what_is_probably_left_and_why() -> None:
    walk = _settling(_at_plan("wallet-stolen", KNOWN, contents=("id-card",))).choose(
        "settle.waiver"
    )
    assert walk.key == "offers:fees"
    walk.choose("ask.yes").choose("alone")
    walk.type(value="1200").press("next").type(value="0").press("next")
    assert walk.key == "advice"
    assert walk.view.page["title"] == "U hoeft waarschijnlijk niets te betalen"
    walk.press("next")
    advice = _case(walk).settlement.advice
    assert advice is not None and advice.pays == 0 and advice.verdict == "probably"
    assert advice.law and len(advice.because) == 2
    letter = str(confirmation_letter(_case(walk), CATALOGUE, HALL))
    assert "U hoeft waarschijnlijk niets te betalen. U krijgt" in letter
    assert "Een medewerker beslist. Uw aanvraag loopt gewoon door." in letter


def test_a_somewhat_higher_income_pays_half() -> None:
    walk = _settling(_at_plan("wallet-stolen", KNOWN, contents=("id-card",))).choose(
        "settle.waiver"
    )
    walk.choose("ask.yes").choose("alone")
    walk.type(value="1700").press("next").type(value="0").press("next")
    advice = _case(walk).settlement.advice
    assert advice is not None
    assert advice.pays == -(-_case(walk).settlement.total // 2)


def test_a_waiver_without_questions_is_taken_in_with_no_advice() -> None:
    walk = (
        _settling(_at_plan("wallet-stolen", KNOWN, contents=("id-card",)))
        .choose("settle.waiver")
        .choose("ask.no")
    )
    assert walk.key == "review"
    assert _case(walk).settlement.advice is None

# SPDX-License-Identifier: EUPL-1.2
"""Offers say probably, probably not, or cannot tell, because; and never guess."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.life_events import content, offer_check, offers
from kiosk.life_events.offer_model import Verdict
from kiosk.life_events.offers import NO_FIGURE, Known, Offer
from kiosk.messages import Catalogue
from tests.unit.plan_kit import CASE_TYPES

ASSETS = Path(__file__).resolve().parents[2] / "assets"
CONTENT = content.load(ASSETS)
BOOK = CONTENT.offers
assert BOOK is not None
TEXTS = Catalogue(ASSETS / "locale", ("nl", "en"))
TODAY = dt.date(2026, 11, 23)
IN_2024 = dt.date(2024, 2, 1)
EVENT = dataclasses.replace(
    CONTENT.events["moving"], offers=tuple(rule.id for rule in BOOK.offers), after_death=False
)
VISIT = {
    "plan": Known([], "visit"),
    "event": Known("moving", "visit"),
    "fees": Known(70_38, "visit", money=True),
}
WHOLE: dict[str, object] = {
    "household": "alone",
    "birth_date": "1985-02-11",
    "income": 1200_00,
    "savings": 0,
    "children": ["from-4"],
    "low_income_years": 3,
    "own_costs": "have",
    "local_tax": "have",
    "study_finance": "have",
    "study_limit": "limited",
    "document_days": 20,
}


def _facts(**changes: object) -> dict[str, Known]:
    told = {name: value for name, value in {**WHOLE, **changes}.items() if value is not None}
    money = ("income", "savings")
    return VISIT | {name: Known(value, money=name in money) for name, value in told.items()}


def _judge(id: str, today: dt.date = TODAY, **changes: object) -> Offer:
    assert BOOK is not None
    rule = BOOK.offer(id)
    assert rule is not None
    return offers.judge(rule, BOOK, _facts(**changes), today)


def _verdict(id: str, today: dt.date = TODAY, **changes: object) -> str:
    return _judge(id, today, **changes).verdict.value


def test_who_has_little_is_probably_entitled_to_each_of_them() -> None:
    for rule in BOOK.offers if BOOK else ():
        assert _verdict(rule.id) == "probably", rule.id


@pytest.mark.parametrize(
    ("offer", "limit"),
    [("city-pass", 1540_60), ("special-assistance", 1412_21), ("remission", 1283_83)],
)
def test_the_published_amounts_of_2024_are_the_border_to_the_cent(offer: str, limit: int) -> None:
    assert _verdict(offer, IN_2024, income=limit) == "probably"
    assert _verdict(offer, IN_2024, income=limit + 1) == "probably-not"


@pytest.mark.parametrize(
    ("household", "most"), [("alone", 7575_00), ("alone-children", 15150_00), ("partner", 15150_00)]
)
def test_savings_count_by_household_to_the_cent(household: str, most: int) -> None:
    assert _verdict("city-pass", IN_2024, household=household, savings=most) == "probably"
    assert _verdict("city-pass", IN_2024, household=household, savings=most + 1) == "probably-not"


def test_a_couple_has_the_limit_of_a_couple() -> None:
    assert _verdict("city-pass", IN_2024, household="partner", income=2200_85) == "probably"
    assert _verdict("city-pass", IN_2024, household="partner", income=2200_86) == "probably-not"


@pytest.mark.parametrize(
    ("born", "verdict"),
    [
        ("2005-11-24", "probably-not"),  # 21 tomorrow
        ("2005-11-23", "probably"),  # 21 today
        ("1959-11-24", "probably"),  # 67 tomorrow
        ("1959-11-23", "probably-not"),  # 67 today
    ],
)
def test_the_supplement_begins_and_ends_on_a_birthday(born: str, verdict: str) -> None:
    assert _verdict("income-supplement", birth_date=born, income=300_00) == verdict


def test_years_of_low_income_are_counted_against_the_months_of_the_municipality() -> None:
    assert _verdict("income-supplement", low_income_years=3) == "probably"
    assert _verdict("income-supplement", low_income_years=2) == "probably-not"
    assert _judge("income-supplement").pays == 478_00


# --- what is not known -----------------------------------------------------------------------


def test_what_is_missing_is_named_and_nothing_else() -> None:
    found = _judge("city-pass", income=None)
    assert (found.verdict, found.missing) == (Verdict.CANNOT_TELL, ("income",))
    found = _judge("city-pass", household=None, birth_date=None)
    assert set(found.missing) == {"household", "birth_date"}


def test_one_thing_that_does_not_hold_is_enough_whatever_else_is_unknown() -> None:
    found = _judge("city-pass", savings=999_999_00, income=None)
    assert (found.verdict, found.missing) == (Verdict.PROBABLY_NOT, ())


def test_who_lives_with_others_or_has_no_norm_is_told_that_it_is_our_table() -> None:
    for changes in ({"household": "with-others"}, {"birth_date": "2010-01-01"}):
        found = _judge("city-pass", **changes)
        assert (found.verdict, found.missing) == (Verdict.CANNOT_TELL, (NO_FIGURE,))
    before = _judge("city-pass", dt.date(2023, 6, 1))
    assert before.verdict is Verdict.CANNOT_TELL


NAMES = sorted(WHOLE)


@settings(max_examples=80, deadline=None)
@given(
    st.sets(st.sampled_from(NAMES)),
    st.sampled_from(["alone", "partner", "alone-children"]),
    st.integers(0, 3000_00),
    st.integers(0, 20_000_00),
    st.integers(0, 6),
)
def test_what_is_told_with_little_knowledge_is_never_taken_back_with_more(
    hidden: set[str], household: str, income: int, savings: int, years: int
) -> None:
    told = {
        "household": household,
        "income": income,
        "savings": savings,
        "low_income_years": years,
    }
    for rule in BOOK.offers if BOOK else ():
        whole = _verdict(rule.id, **told)
        partly = _verdict(rule.id, **{**told, **dict.fromkeys(hidden)})
        assert partly in (whole, "cannot-tell")


ORDER = {"probably": 2, "cannot-tell": 1, "probably-not": 0}


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 4000_00),
    st.integers(0, 4000_00),
    st.integers(0, 20_000_00),
    st.sampled_from(["income", "savings"]),
)
def test_more_money_never_makes_anything_more_probable(
    low: int, more: int, other: int, which: str
) -> None:
    rest = "savings" if which == "income" else "income"
    for rule in BOOK.offers if BOOK else ():
        poor = ORDER[_verdict(rule.id, **{which: low, rest: other})]
        rich = ORDER[_verdict(rule.id, **{which: low + more, rest: other})]
        assert rich <= poor, rule.id


# --- which there are -------------------------------------------------------------------------


def test_after_a_death_or_for_who_may_not_be_known_nothing_is_offered() -> None:
    assert BOOK is not None
    dead = dataclasses.replace(EVENT, after_death=True)
    assert offers.considered(dead, BOOK, _facts(), TODAY) == ()
    for name in ("death_in_household", "secrecy"):
        assert offers.considered(EVENT, BOOK, {**_facts(), name: Known(True)}, TODAY) == ()
    assert CONTENT.events["someone-died"].after_death
    assert not CONTENT.events["someone-died"].offers


def test_what_is_in_the_plan_already_is_not_offered() -> None:
    assert BOOK is not None
    planned = {**_facts(), "plan": Known(["new-city-pass", "new-passport"], "visit")}
    ids = {offer.rule.id for offer in offers.considered(EVENT, BOOK, planned, TODAY)}
    assert not ids & {"city-pass", "document-expires"}


def test_never_more_questions_than_agreed_and_none_that_cannot_help() -> None:
    assert BOOK is not None
    answers: dict[object, object] = {}
    while question := offers.next_question(EVENT, BOOK, VISIT, answers, TODAY):  # type: ignore[arg-type]
        answers[question.id] = ""
    assert len(answers) == BOOK.most_questions
    only_pass = dataclasses.replace(EVENT, offers=("city-pass",))
    rich = {**VISIT, "household": Known("alone"), "savings": Known(10**9, money=True)}
    assert offers.next_question(only_pass, BOOK, rich, {}, TODAY) is None


def test_every_sentence_has_its_values_in_every_language() -> None:
    for rule, income in itertools.product(BOOK.offers if BOOK else (), (None, 100, 10**8)):
        offer = _judge(rule.id, income=income)
        for language, sentence in itertools.product(("nl", "en"), offer.because):
            said = TEXTS.text(language, sentence)
            assert "{" not in said and "«" not in said and "$" not in said, said


# --- another municipality, by files alone ----------------------------------------------------


def _copy(folder: Path) -> Path:
    shutil.copytree(ASSETS / "life-events", folder / "life-events")
    return folder / "life-events"


def test_another_municipality_changes_its_rules_by_editing_files_only(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    norms = folder / "norms.yaml"
    text = norms.read_text("utf-8").replace("percentage: 120", "percentage: 130, rounding: euro-up")
    norms.write_text(text, encoding="utf-8")
    rules = folder / "offers.yaml"
    text = rules.read_text("utf-8").replace(
        "      - {id: savings, when: savings <= assets.assistance}\n    task:\n"
        "      id: offer-city-pass",
        "    task:\n      id: offer-city-pass",
    )
    rules.write_text(text.replace("most_questions: 4", "most_questions: 2"), encoding="utf-8")
    fees = folder / "fees.yaml"
    fees.write_text(fees.read_text("utf-8").replace("most: 6", "most: 12"), encoding="utf-8")
    made = content.load(tmp_path)
    assert made.version != CONTENT.version
    assert made.offers is not None and made.offers.most_questions == 2
    assert made.fees.settling is not None and made.fees.settling.most_instalments == 12
    rule = made.offers.offer("city-pass")
    assert rule is not None
    # Savings count no more, and 130 % of 1 345.45 is 1 749.085: up to the next whole euro.
    for income, verdict in ((1750_00, Verdict.PROBABLY), (1750_01, Verdict.PROBABLY_NOT)):
        facts = _facts(income=income, savings=10**9)
        assert offers.judge(rule, made.offers, facts, TODAY).verdict is verdict
    found = list(offer_check.findings(made, TEXTS, TODAY))
    assert found == [], [str(one) for one in found]


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("savings <= assets.assistance", "saving <= assets.assistance", "nobody tells or asks"),
        ("income <= limit.city_pass", "income <= limit.unheard", "no limit “unheard”"),
        ("income <= limit.city_pass", "income <= household", "different kinds"),
        ("income <= limit.city_pass", "income <=", "cannot be read"),
        ("pays: income_supplement", "pays: unheard", "there are no amounts “unheard”"),
        ("alone-children: single-parent", "alone-children: single", "means “single-parent”"),
        ("{id: local-tax, when", "{id: tax, when", "“offer-because-tax” is missing in nl"),
    ],
)
def test_a_mistake_in_a_rule_is_said_in_plain_words(
    tmp_path: Path, written: str, instead: str, said: str
) -> None:
    file = _copy(tmp_path) / "offers.yaml"
    text = file.read_text("utf-8")
    assert written in text
    file.write_text(text.replace(written, instead, 1), encoding="utf-8")
    found = list(offer_check.findings(content.load(tmp_path), TEXTS, TODAY))
    assert any(said in str(one) for one in found), [str(one) for one in found]
    assert all(one.line > 0 for one in found)


def test_the_backend_knows_the_task_of_every_offer_under_its_life_event() -> None:
    for event in CONTENT.events.values():
        for id in event.offers:
            rule = BOOK.offer(id) if BOOK else None
            if rule is not None and rule.task is not None:
                case_type = rule.task.case_type
                assert case_type in CASE_TYPES, id
                assert case_type in CASE_TYPES[event.case_type]["sub_types"], (event.id, id)

# SPDX-License-Identifier: EUPL-1.2
"""Facts of a visit: which one answers a question, and what content may say about them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.cases import Message, QuestionId
from kiosk.life_events import facts, knowing
from kiosk.life_events.facts import Fact
from kiosk.life_events.model import Option, Question, QuestionKind, RegistryUse
from kiosk.people import Assurance, ChipGrade, DocumentFacts, Identity, Method, Origin, Person
from tests.unit.visit_kit import CONTENT

NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
EVENT = CONTENT.events["wallet-stolen"]
ADDRESS = "1234 AB;12;Dorpsstraat;Voorbeeldstad"


def question(kind: QuestionKind, *known_from: str, **more: object) -> Question:
    made = Question(QuestionId("asked"), kind, Message("x"), Message("y"), known_from=known_from)
    return replace(made, **more)  # type: ignore[arg-type]


def fact(name: str, origin: Origin, value: object) -> Fact:
    return Fact(name, origin, value, NOW, "moving")  # type: ignore[arg-type]


def known(asked: Question, *there: Fact) -> Fact | None:
    return facts.known(asked, there, {}, EVENT, NOW)


def test_the_best_fact_is_the_first_that_the_content_names() -> None:
    earlier = fact("address", Origin.EARLIER, ADDRESS)
    registry = fact("address", Origin.REGISTRY, ADDRESS.replace("12", "14"))
    asked = question(QuestionKind.ADDRESS, "registry.address", "earlier.address")
    assert known(asked, earlier, registry) == registry
    assert known(asked, earlier) == earlier
    assert known(asked) is None
    assert known(question(QuestionKind.ADDRESS), earlier) is None, "nothing is guessed"


@pytest.mark.parametrize(
    ("kind", "value", "fits"),
    [
        (QuestionKind.DATE, "1980-02-01", True),
        (QuestionKind.DATE, "1980-00-00", False),
        (QuestionKind.ADDRESS, "Dorpsstraat 12", False),
        (QuestionKind.YES_NO, True, True),
        (QuestionKind.YES_NO, "yes", False),
        (QuestionKind.TEXT, "", False),
        (QuestionKind.TEXT, "x" * 101, False),
        (QuestionKind.CHOICE, "a", True),
        (QuestionKind.CHOICE, "c", False),
        (QuestionKind.SEVERAL, ("a", "b"), True),
        (QuestionKind.SEVERAL, ("a", "c"), False),
    ],
)
def test_a_fact_that_is_no_answer_to_the_question_is_not_taken(
    kind: QuestionKind, value: object, fits: bool
) -> None:
    options = (Option("a", Message("a")), Option("b", Message("b")))
    asked = question(kind, "registry.it", options=options)
    assert (known(asked, fact("it", Origin.REGISTRY, value)) is not None) is fits


def test_an_answer_earlier_in_the_same_event_is_known_too() -> None:
    answers = {QuestionId("place"): "Station"}
    asked = question(QuestionKind.PLACE, "earlier.place")
    found = facts.known(asked, (), answers, EVENT, NOW)
    assert found is not None and (found.value, found.origin) == ("Station", Origin.EARLIER)


def test_a_chip_tells_who_somebody_is_and_a_code_tells_nothing() -> None:
    person = Person("Yılmaz", "Emre", "1988-02-14")
    document = DocumentFacts("P", "NLD", "NX0000017", dt.date(2031, 6, 30), ChipGrade.GENUINE)
    chip = Identity(Method.CHIP, Assurance.SUBSTANTIAL, person, document, established_at=NOW)
    told = {one.full_name: one.value for one in facts.of_identity(chip, "moving")}
    assert told == {
        "chip.name": "Emre Yılmaz",
        "chip.birth_date": "1988-02-14",
        "chip.expires_on": "2031-06-30",
    }
    code = Identity(Method.LETTER_CODE, Assurance.LOW, person, established_at=NOW)
    assert facts.of_identity(code, "moving") == ()


def test_the_newer_fact_takes_the_place_of_the_older() -> None:
    old, new = (fact("phone", Origin.EARLIER, number) for number in ("0612345678", "0687654321"))
    assert facts.merged((old,), (new,)) == (new,)


@pytest.mark.parametrize(
    ("asked", "allowed", "words"),
    [
        (question(QuestionKind.ADDRESS, "registry.hobby"), ("hobby",), "there is no fact"),
        (question(QuestionKind.ADDRESS, "nowhere.address"), (), "there is no fact"),
        (question(QuestionKind.DATE, "registry.address"), ("address",), "kind “address”"),
        (question(QuestionKind.ADDRESS, "registry.address"), (), "may be fetched"),
        (question(QuestionKind.PHONE, "earlier.nothing"), (), "there is no question “nothing”"),
        (question(QuestionKind.DATE, "earlier.phone"), (), "of another kind"),
        (question(QuestionKind.ADDRESS, "registry.address"), ("address",), ""),
        (question(QuestionKind.PHONE, "earlier.phone"), (), ""),
    ],
)
def test_content_that_names_wrong_facts_is_told_in_plain_words(
    asked: Question, allowed: tuple[str, ...], words: str
) -> None:
    use = RegistryUse(allowed, Assurance.SUBSTANTIAL, "law") if allowed else None
    event = replace(EVENT, registry=use, questions=(asked,))
    found = " ".join(knowing.problems(event, asked, CONTENT))
    assert words in found if words else not found


def test_what_no_question_needs_may_not_be_fetched() -> None:
    use = RegistryUse(("address", "name", "hobby"), Assurance.SUBSTANTIAL, "law")
    found = " ".join(knowing.registry_problems(replace(EVENT, registry=use)))
    assert "“name” may be fetched from the registry and no question needs it" in found
    assert "the registry has no fact “hobby”" in found
    assert not list(knowing.registry_problems(EVENT))

# SPDX-License-Identifier: EUPL-1.2
"""Tell it once: what is known is confirmed, never asked again, also in the next life event."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.cases import CaseNumber, QuestionId, VisitId
from kiosk.frozen import replace
from kiosk.hearing import Ears
from kiosk.life_events import facts
from kiosk.people import Assurance, Identity, Method, Origin, Person
from kiosk.registry import Doubt, Inquiry, Note, Outcome, Reply, Told
from kiosk.visit import derived, flow
from kiosk.visit.effects import AskRegistry
from kiosk.visit.events import Chose, Confirmed, RegistryAnswered, Tick
from kiosk.visit.more_pages import AnythingElse, LookingUp
from kiosk.visit.values import CardRead, GivingPaper
from tests.unit.visit_kit import RULES, START, Walk

ADDRESS = "1234 AB;12;Dorpsstraat;Voorbeeldstad"
ROBIN = Person("van der Berg", "Robin", "1985-02-11", "999990408")
WITH_REGISTRY = replace(RULES, registry=True)


class Online(Walk):
    """A kiosk that may ask a registry."""

    def happen(self, event: object) -> Online:
        self.count += 1
        self.state, effects = flow.next_state(
            self.state,
            event,  # type: ignore[arg-type]
            self.moment(),
            WITH_REGISTRY,
        )
        self.effects.extend(effects)
        return self

    def known(self, level: Assurance = Assurance.HIGH) -> Online:
        """Have the chip read, and the page with the name before us."""
        visit = self.state.visit
        assert visit is not None
        identity = Identity(Method.CHIP, level, ROBIN, established_at=self.clock.now())
        visit = replace(visit, identity=identity, identity_asked=True)
        self.state = replace(self.state, visit=visit, page=CardRead())
        return self.happen(Tick())

    def answer(self, reply: Reply) -> Online:
        visit = self.state.visit
        assert visit is not None
        return self.happen(RegistryAnswered(visit.id, visit.life_event, reply))

    @property
    def asked(self) -> list[Inquiry]:
        return [e.inquiry for e in self.effects if isinstance(e, AskRegistry)]


def found(*notes: Note, doubt: Doubt = Doubt.NONE) -> Reply:
    return Reply(Outcome.FOUND, (Told("address", ADDRESS, doubt),), notes)


def at_card(*contents: str) -> Online:
    walk = Online()
    walk.wallet(*contents or ("bank-card",))
    return walk.known()


def test_what_the_registry_knows_is_confirmed_with_source_and_age_and_not_asked() -> None:
    walk = at_card().answer(found())
    walk.clock.advance(180)
    walk.press("next")
    assert walk.key == "fact:address"
    said = " ".join(f"{r['text']} {r['detail']}" for r in walk.view.page["rows"])
    assert "Dorpsstraat 12" in said and "basisregistratie personen, 3 minuten geleden" in said
    assert "Dorpsstraat 12" in walk.view.heard(Ears.ONE).text, "it is spoken too"
    assert walk.choose("fact.yes").key == "question:phone"
    visit = walk.state.visit
    assert visit and visit.answers[QuestionId("address")] == ADDRESS
    kept = visit.origins[QuestionId("address")]
    assert (kept.origin, kept.purpose) == (Origin.REGISTRY, "wallet-stolen")


def test_what_has_changed_is_corrected_from_what_was_known() -> None:
    walk = at_card().answer(found()).press("next")
    assert walk.choose("fact.no").key == "question:address"
    assert walk.state.entries["postcode"] == "1234 AB"
    walk.type(number="14").press("next").press("next")
    visit = walk.state.visit
    assert visit and visit.answers[QuestionId("address")].split(";")[1] == "14"  # type: ignore[union-attr]
    assert QuestionId("address") not in visit.origins
    assert walk.key == "question:phone", "it is not put before the resident a second time"


def test_what_is_not_needed_need_not_be_used() -> None:
    walk = at_card().answer(found()).press("next").press("skip")
    assert walk.state.visit and walk.state.visit.answers[QuestionId("address")] == ""


def test_the_registry_is_asked_once_and_for_nothing_but_what_is_open() -> None:
    walk = at_card()
    assert [ask.names for ask in walk.asked] == [("address",)]
    assert walk.asked[0].person == ROBIN
    walk.answer(found()).press("next").choose("fact.yes").press("skip")
    assert len(walk.asked) == 1


def test_nobody_is_looked_up_who_is_not_known_well_enough_or_comes_for_another() -> None:
    assert not Online().wallet("bank-card").asked  # type: ignore[attr-defined]
    low = Online()
    low.wallet("bank-card")
    assert not low.known(Assurance.LOW).asked
    acting = Online()
    acting.begin().choose("event.wallet-stolen")
    acting.happen(Chose("for.other"))
    assert not acting.asked
    nothing = Walk()
    nothing.wallet("bank-card")
    assert not any(isinstance(e, AskRegistry) for e in nothing.effects)


def test_a_slow_registry_is_waited_for_a_few_seconds_and_then_it_is_asked() -> None:
    walk = at_card().press("next")
    assert isinstance(walk.state.page, LookingUp)
    walk.clock.advance(2)
    assert walk.happen(Tick()).key == "looking-up"
    walk.clock.advance(3)
    assert walk.happen(Tick()).key == "question:address"
    assert not any(isinstance(page, LookingUp) for page in walk.state.back)
    walk.answer(found())
    assert walk.key == "question:address", "a late answer turns no page"


def test_who_does_not_want_to_wait_fills_it_in() -> None:
    assert at_card().press("next").press("skip").key == "question:address"


def test_the_answer_ends_the_waiting() -> None:
    walk = at_card().press("next")
    assert walk.answer(found()).key == "fact:address"


@pytest.mark.parametrize("note", [Note.ADDRESS_ABROAD, Note.ADDRESS_PLACE, Note.DECEASED])
def test_why_it_is_asked_nevertheless_is_said(note: Note) -> None:
    walk = at_card().answer(Reply(Outcome.FOUND, (), (note,))).press("next")
    assert walk.key == "question:address" and walk.view.page["body"]
    assert "»" not in walk.view.page["body"][0]


def test_a_doubt_of_the_registry_is_told() -> None:
    walk = at_card().answer(found(doubt=Doubt.IN_RESEARCH)).press("next")
    assert any("zoekt nog uit" in line for line in walk.view.page["body"])


def test_what_was_not_looked_up_is_compared_later_at_the_counter() -> None:
    walk = Online()
    walk.wallet("bank-card").choose("document.none").contact()
    visit, rules = walk.state.visit, WITH_REGISTRY
    assert visit is not None
    number = CaseNumber("2026-A1-00001-X")
    case = derived.make_case(visit, walk.state.comfort, START, rules, number, "AAAA")
    assert case.to_compare == (QuestionId("address"),)
    known = at_card().answer(found()).press("next").choose("fact.yes").press("skip")
    assert known.state.visit is not None
    case = derived.make_case(known.state.visit, known.state.comfort, START, rules, number, "AAAA")
    assert case.to_compare == () and case.origins[QuestionId("address")].origin is Origin.REGISTRY


def test_a_bsn_that_the_registry_found_is_kept_with_where_it_came_from() -> None:
    walk = Online()
    walk.wallet("bank-card")
    visit = walk.state.visit
    assert visit is not None
    walk.known()
    visit = walk.state.visit
    assert visit is not None
    person = replace(ROBIN, bsn="")
    walk.state = replace(
        walk.state, visit=replace(visit, identity=replace(visit.identity, person=person))
    )
    visit = walk.state.visit
    assert visit is not None
    walk.state = replace(walk.state, visit=replace(visit, bsn="999993653"))
    walk.answer(Reply(Outcome.FOUND, (), (), "999990408"))
    assert walk.state.visit and walk.state.visit.bsn == "999990408"
    assert walk.state.visit.origins[QuestionId("bsn")].origin is Origin.REGISTRY


def done(walk: Walk) -> Walk:
    """Confirm, and take the paper."""
    visit = walk.state.visit
    assert visit is not None
    number = CaseNumber(f"2026-A1-0000{walk.count % 9}-X")
    case = derived.make_case(visit, walk.state.comfort, START, RULES, number, "AAAA")
    walk.happen(Confirmed(visit.id, case))
    assert isinstance(walk.state.page, GivingPaper)
    return walk.press("taken")


def test_a_second_event_in_the_same_visit_asks_nothing_that_was_told() -> None:
    walk = Walk()
    walk.wallet("bank-card").choose("document.none").contact()
    done(walk)
    assert walk.key == "anything-else"
    first = walk.state.visit
    walk.choose("else.yes")
    assert walk.key == "what-happened"
    second = walk.state.visit
    assert first and second and second.id != first.id and second.case is None
    walk.choose("event.need-document")
    seen = []
    for _ in range(40):
        seen.append(walk.key)
        if walk.key.startswith("fact:"):
            walk.choose("fact.yes")
        elif walk.key == "plan":
            break
        elif "skip" in [a["id"] for a in walk.view.page["actions"]]:
            walk.press("skip")
        elif walk.view.page["fields"]:
            walk.type(value="Iets").press("next")
        else:
            walk.choose(walk.view.page["rows"][0]["id"])
            if walk.view.page["primary"]:
                walk.press("next")
    assert {"fact:name", "fact:birth_date", "fact:address"} <= set(seen), seen
    assert not {"question:name", "question:birth_date", "question:address", "identify"} & set(seen)
    answers = walk.state.visit.answers if walk.state.visit else {}
    assert answers[QuestionId("name")] == "Noor Voorbeeld"


def test_who_is_done_says_goodbye_and_nothing_is_left_for_the_next() -> None:
    walk = Walk()
    walk.wallet("bank-card").choose("document.none").contact()
    done(walk).choose("else.no")
    assert walk.key == "farewell"
    walk = Walk()
    walk.wallet("bank-card").choose("document.none").contact()
    done(walk)
    assert isinstance(walk.state.page, AnythingElse)
    walk.clock.advance(31)
    walk.happen(Tick())
    assert walk.state.visit is None and walk.key == "start"


def test_facts_die_with_the_visit() -> None:
    walk = at_card().answer(found())
    assert walk.state.visit and walk.state.visit.facts
    walk.press("stop").press("erase")
    assert walk.state.visit is None and ADDRESS not in str(walk.state)


def test_an_answer_that_nobody_waits_for_is_dropped() -> None:
    walk = at_card()
    walk.happen(RegistryAnswered(VisitId("another"), "wallet-stolen", found()))
    assert walk.state.visit and not walk.state.visit.facts


def test_a_fact_does_not_show_itself() -> None:
    fact = facts.Fact("address", Origin.REGISTRY, ADDRESS, dt.datetime.now(dt.UTC), "moving")
    assert "Dorpsstraat" not in repr(fact)


def test_after_a_power_cut_the_facts_are_there_and_the_registry_is_asked_anew() -> None:
    import msgspec

    from kiosk.cases import to_json
    from kiosk.visit.values import Draft

    walk = at_card().answer(found())
    assert walk.state.visit is not None
    draft = Draft(walk.state.visit, walk.state.comfort, "v")
    assert msgspec.json.decode(to_json(draft), type=Draft) == draft
    waiting = at_card()
    visit = waiting.state.visit
    assert visit is not None and visit.registry is not None
    # Another process counts its seconds from another moment.
    lost = replace(visit, registry=replace(visit.registry, at=1e6))
    waiting.state = replace(waiting.state, visit=lost)
    waiting.press("next")
    assert len(waiting.asked) == 2, "it is asked anew"
    assert waiting.key == "question:address", "and nobody waits for what was lost"

# SPDX-License-Identifier: EUPL-1.2
"""At the counter later: what a resident told is compared with the registry, and a clerk decides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cases import Case, QuestionId, TaskKind, VisitId
from kiosk.clock import FixedClock
from kiosk.desk import Desk
from kiosk.frozen import replace
from kiosk.people import Assurance, ClerkId, Identity, Method, Origin, Person
from kiosk.registry import Inquiry, Note, Outcome, Reply, Told
from kiosk.store import Store
from kiosk.visit import derived, registry_check
from kiosk.visit.events import ClerkSignedIn, Event, RegistryAnswered
from kiosk.visit.registry_check import ComparedWithRegistry, CompareRegistry, SettleComparison
from kiosk.visit.values import ClerkSession, ClerkStep
from tests.unit.store_kit import KEY, NOON
from tests.unit.visit_kit import CONTENT, RULES, Walk

ADDRESS = QuestionId("address")
SAID = "1234 AB;12;Dorpsstraat;Voorbeeldstad"
HELD = "1234 CD;7B;Molenstraat;Voorbeeld"
CLERK = ClerkId("b.devries")
EVENT = CONTENT.events["wallet-stolen"]
WITH_REGISTRY = replace(RULES, registry=True)


def made(store: Store) -> Case:
    """A case that was taken in while the registry could not be asked, established by a clerk."""
    walk = Walk()
    walk.wallet("bank-card").choose("document.none").contact()
    visit = walk.state.visit
    assert visit is not None
    case = store.confirm(
        visit.id,
        lambda number, code: derived.make_case(
            visit, walk.state.comfort, NOON, WITH_REGISTRY, number, code
        ),
    )
    person = Person("Voorbeeld", "Noor", "1980-02-01", "999990408")
    identity = Identity(
        Method.CLERK, Assurance.SUBSTANTIAL, person, None, ("other-document",), CLERK, NOON
    )
    return store.establish_identity(case.number, identity, CLERK)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "store", KEY, FixedClock(NOON), "A1")


class Registry:
    """Answers at once."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.asked: list[Inquiry] = []

    def ask(self, inquiry: Inquiry, on_done: Callable[[Reply], None]) -> None:
        self.asked.append(inquiry)
        on_done(self.reply)


def desk_with(store: Store, reply: Reply) -> tuple[Desk, list[Event]]:
    events: list[Event] = []
    desk = Desk(store, WITH_REGISTRY, FixedClock(NOON), events.append)
    desk.registry.service = Registry(reply)
    return desk, events


def test_what_could_not_be_looked_up_waits_as_a_task_without_anything_personal(
    store: Store,
) -> None:
    case = made(store)
    assert case.to_compare == (ADDRESS,)
    (task,) = store.clerk_tasks()
    assert (task.case, task.kind, task.about, task.said) == (
        case.number,
        TaskKind.COMPARE,
        "address",
        "",
    )
    store.close()


def test_a_clerk_sees_the_difference_and_decides_and_both_are_journalled(store: Store) -> None:
    case = made(store)
    desk, events = desk_with(store, Reply(Outcome.FOUND, (Told("address", HELD),)))
    desk.perform(CompareRegistry(case, CLERK))
    store.journal()  # the store has worked everything off
    found = next(e for e in events if isinstance(e, ComparedWithRegistry)).compared
    assert found is not None and registry_check.differing(case, found) == (ADDRESS,)
    assert not registry_check.is_decided(case, found)
    found = registry_check.decide(found, "take.address")
    assert registry_check.is_decided(case, found)
    desk.perform(SettleComparison(case.number, {ADDRESS: HELD}, CLERK))
    after = store.case(case.number)
    assert after.answers[ADDRESS] == HELD and after.origins[ADDRESS].origin is Origin.REGISTRY
    assert after.to_compare == () and not store.clerk_tasks()
    kinds = {line.kind: line for line in store.journal(case.number)}
    assert kinds["case.looked-at"].detail["purpose"] == "compare-with-registry"
    assert kinds["task.done"].detail["outcome"] == "registry"
    assert HELD not in str(store.journal()) and "999990408" not in str(store.journal())
    store.close()


def test_what_the_resident_said_may_stay(store: Store) -> None:
    case = made(store)
    after = store.settle_comparison(case.number, {}, CLERK)
    assert after.answers[ADDRESS] == SAID and ADDRESS not in after.origins
    last = store.journal(case.number)[-1]
    assert (last.kind, last.detail["outcome"]) == ("task.done", "resident")
    store.close()


def test_nothing_but_what_was_to_be_compared_can_be_taken_over(store: Store) -> None:
    case = made(store)
    name = QuestionId("name")
    after = store.settle_comparison(case.number, {name: "Iemand Anders"}, CLERK)
    assert after.answers[name] == "Noor Voorbeeld"
    store.close()


def test_without_an_established_identity_or_a_registry_it_stays_on_the_list(store: Store) -> None:
    case = made(store)
    unknown = replace(case, identity=Identity())
    desk, events = desk_with(store, Reply(Outcome.FOUND))
    desk.perform(CompareRegistry(unknown, CLERK))
    desk.registry.service = None
    desk.perform(CompareRegistry(case, CLERK))
    problems = [e.problem.id for e in events if isinstance(e, ComparedWithRegistry) and e.problem]
    assert problems == ["registry-check-identity-first", "registry-check-unreachable"]
    assert store.clerk_tasks()
    store.close()


def test_writing_differently_is_no_difference() -> None:
    assert registry_check.same(
        "1234 AB;12;Dorpsstraat;Voorbeeldstad", "1234AB;12;DORPSSTRAAT;Voorbeeldstad"
    )
    assert not registry_check.same(SAID, HELD)


def clerk_at(case: Case, store: Store) -> Walk:
    walk = Walk()
    session = ClerkSession(ClerkStep.DESK, CLERK, case=case, tasks=store.clerk_tasks())
    walk.state = replace(walk.state, clerk=session)
    return walk


def test_the_clerks_pages_show_both_and_record_only_what_is_decided(store: Store) -> None:
    case = made(store)
    walk = clerk_at(case, store)
    assert "registry" in [r["id"] for r in walk.view.page["rows"]]
    walk.choose("registry")
    assert isinstance(walk.effects[-1], CompareRegistry)
    reply = Reply(Outcome.FOUND, (Told("address", HELD),), (Note.IN_RESEARCH,))
    found = registry_check.compared(case, EVENT, reply)
    walk.happen(ComparedWithRegistry(case.number, found))
    page = walk.view.page
    said = " ".join(f"{r['text']} {r['detail']}" for r in page["rows"])
    assert "Dorpsstraat 12" in said and "Molenstraat 7B" in said
    assert page["primary"]["enabled"] is False and "«" not in str(page)
    walk.press("next")
    assert walk.view.page["error"]
    walk.choose("keep.address").press("next")
    assert walk.effects[-1] == SettleComparison(case.number, {}, CLERK)
    store.close()


@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.FOUND])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_outcome_has_words_and_changes_nothing(
    store: Store, outcome: Outcome, language: str
) -> None:
    from tests.unit.visit_kit import CATALOGUE

    case = made(store)
    assert CATALOGUE.has(language, f"registry-outcome-{outcome.value}")
    walk = clerk_at(case, store).choose("registry")
    found = registry_check.compared(case, EVENT, Reply(outcome, (), tuple(Note)))
    walk.happen(ComparedWithRegistry(case.number, found))
    assert "«" not in str(walk.view.page)
    walk.press("next")
    assert walk.key == "clerk:desk"
    store.close()


def test_a_clerk_who_signs_in_sees_how_many_cases_wait(store: Store) -> None:
    case = made(store)
    walk = Walk()
    walk.state = replace(walk.state, clerk=ClerkSession(waiting=True))
    walk.happen(ClerkSignedIn(CLERK, "B. de Vries"))
    desk, events = desk_with(store, Reply(Outcome.FOUND))
    desk.perform(walk.effects[-1])
    store.journal()
    for event in events:
        walk.happen(event)
    walk.choose("tasks")
    assert [r["id"] for r in walk.view.page["rows"]] == [f"case.{case.number}"]
    store.close()


def test_a_look_for_a_visit_is_written_down_before_it_is_shown(store: Store) -> None:
    desk, events = desk_with(store, Reply(Outcome.FOUND, (Told("address", HELD),), (), "999990408"))
    ask = Inquiry(VisitId("v"), "wallet-stolen", ("address",), Person("X", bsn="999990408"))
    desk.registry.ask(ask)
    lines = store.journal()
    (answered,) = [e for e in events if isinstance(e, RegistryAnswered)]
    assert answered.reply.told
    fetched = next(line for line in lines if line.kind == "registry.fetched")
    assert fetched.detail["facts"] == "address" and fetched.detail["purpose"] == "wallet-stolen"
    assert fetched.detail["activity"] == "fetch-from-registry"
    assert HELD not in str(lines) and "999990408" not in str(lines)
    assert store.processing_count() == 0, "without a log nothing leads to a person"
    store.close()


def test_with_a_processing_log_the_line_goes_there_sealed(store: Store) -> None:
    from kiosk.store.registry_looks import Sealing

    store.sealing = Sealing(forwarding=True, key=bytes(range(64)))
    desk, _ = desk_with(store, Reply(Outcome.FOUND, (), (), "999990408"))
    ask = Inquiry(VisitId("v"), "wallet-stolen", ("address",), Person("X"))
    desk.registry.ask(ask)
    (line,) = store.processing_waiting(bytes(range(64)), 10)
    assert line.activity == "fetch-from-registry" and line.subject.startswith("loket1:")
    from kiosk.store.device import open_subject

    assert open_subject(bytes(range(64)), line.subject) == "bsn:999990408"
    store.close()


def test_a_store_that_cannot_write_shows_nothing(store: Store) -> None:
    desk, events = desk_with(store, Reply(Outcome.FOUND, (Told("address", HELD),)))
    ask = Inquiry(VisitId("v"), "x" * 300, ("address",), Person("X"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.registry_work.log_bug", lambda *a: None)
        desk.registry.ask(ask)
        store.journal()
    (answered,) = [e for e in events if isinstance(e, RegistryAnswered)]
    assert answered.reply == Reply(Outcome.UNREACHABLE)
    store.close()

# SPDX-License-Identifier: EUPL-1.2
"""My data: everything stored on one page and on paper, corrected and taken back, and who looked."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cases import (
    Case,
    CaseNumber,
    CaseStage,
    DocumentKind,
    Message,
    Plan,
    QuestionId,
    TaskKind,
)
from kiosk.clock import FixedClock
from kiosk.desk import Desk
from kiosk.errors import KnownError
from kiosk.frozen import replace
from kiosk.hearing import Ears
from kiosk.my_data import about_of, sections
from kiosk.overview import Use, is_same
from kiosk.people import Assurance, ClerkId, Identity, Method, Origin, Person, Provenance
from kiosk.store import Store
from kiosk.visit import derived
from kiosk.visit.effects import Effect
from kiosk.visit.events import Confirmed, LetterAnswered
from kiosk.visit.more_pages import LetterOpen, OpeningLetter
from kiosk.visit.own_data import AskClerk, MyData, PrintOverview, ShowOwnData
from kiosk.visit.values import CardRead, ClerkSession, ClerkStep
from printing.writing import letter
from tests.unit.store_kit import KEY, NOON
from tests.unit.visit_kit import CATALOGUE, HALL, RULES, Walk

CLERK = ClerkId("b.devries")
USES = (
    Use("assist-at-counter", "Een medewerker helpt.", "AVG artikel 6", "Zolang nodig."),
    Use("send-to-backend", "Naar het zaaksysteem.", "AVG artikel 6", "Volgens de selectielijst."),
    Use("show-own-data", "U kijkt zelf.", "AVG artikel 15", "Zolang nodig."),
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = Store.open(tmp_path / "store", KEY, FixedClock(NOON), "A1")
    opened.uses = USES
    opened.add_clerk(CLERK, "B. de Vries", "a long enough passphrase")
    return opened


class Hall(Walk):
    """A walk whose effects are really done, by a desk with a store."""

    def with_desk(self, store: Store) -> Hall:
        self.store = store
        self.events: list[object] = []
        self.desk = Desk(store, RULES, self.clock, self.events.append)
        return self

    def settle(self) -> Hall:
        """Do what was asked, and hand back what came of it."""
        while self.effects:
            effect: Effect = self.effects.pop(0)
            if isinstance(effect, ShowOwnData | AskClerk | PrintOverview):
                self.desk.perform(effect)
                self.store.journal()
        while self.events:
            self.happen(self.events.pop(0))  # type: ignore[arg-type]
        return self


def at_else(store: Store) -> Hall:
    """A resident who made a case and has the paper in hand."""
    walk = Hall().with_desk(store)
    walk.wallet("bank-card", "city-pass")
    if walk.key == "identify":
        walk.choose("document.none")
    walk.contact()
    visit = walk.state.visit
    assert visit is not None
    visit = replace(visit, answers={**visit.answers, QuestionId("phone"): "0612345678"})
    walk.state = replace(walk.state, visit=visit)
    case = store.confirm(
        visit.id,
        lambda number, code: derived.make_case(
            visit, walk.state.comfort, NOON, RULES, number, code
        ),
    )
    walk.effects.clear()
    walk.happen(Confirmed(visit.id, case)).press("taken")
    walk.effects.clear()
    return walk


def shown(walk: Walk) -> str:
    page = walk.view.page
    return " ".join(f"{r['text']} {r['detail']}" for r in page["rows"])


def test_everything_stands_on_one_page_spoken_and_masked(store: Store) -> None:
    walk = at_else(store)
    walk.choose("else.data").settle()
    assert walk.key == "data"
    said = shown(walk)
    for words in (
        "Noor Voorbeeld",
        "Dorpsstraat 12",
        "06 12 34 56 78",
        "u vulde dit in",
        "Gemeentewet, artikel 108",
        "AVG artikel 15",
        "Uw zaak gaat daarheen",
        "Volgens de selectielijst",
        "Wie heeft gekeken",
        "Tot het zaaksysteem alles heeft",
    ):
        assert words in said, f"{words}: {said}"
    assert "«" not in str(walk.view.page)
    assert "Noor Voorbeeld" in walk.view.heard(Ears.ONE).text
    store.close()


def test_a_bsn_shows_its_last_three_digits_only(store: Store) -> None:
    walk = at_else(store)
    visit = walk.state.visit
    assert visit and visit.case
    case = store.case(visit.case)
    person = Person("Voorbeeld", "Noor", "1980-02-01", "999990408")
    identity = Identity(
        Method.CLERK, Assurance.SUBSTANTIAL, person, None, ("other-document",), CLERK
    )
    store.establish_identity(case.number, identity, CLERK)
    found = store.overview(case.number, "resident")
    for language in CATALOGUE.languages:
        text = str([line.value for s in sections(found, CATALOGUE, language) for line in s.lines])
        assert "408" in text and "999990408" not in text
    assert "999990408" not in repr(found)
    store.close()


def test_who_looked_is_told_by_part_and_not_by_name_and_the_own_look_counts(store: Store) -> None:
    walk = at_else(store)
    visit = walk.state.visit
    assert visit and visit.case
    store.look(visit.case, CLERK, "assist-resident")
    store.look(visit.case, "root", "repair")
    store.overview(visit.case, "resident")
    walk.choose("else.data").settle()
    said = shown(walk)
    assert "een medewerker" in said and "een beheerder" in said and "uzelf" in said
    assert "vries" not in said.casefold()
    lines = [line for line in store.journal(visit.case) if line.kind == "case.looked-at"]
    assert lines[-1].actor == "resident" and lines[-1].detail["activity"] == "show-own-data"
    store.close()


def test_what_is_wrong_becomes_a_clerks_task_and_shows_as_asked(store: Store) -> None:
    walk = at_else(store)
    walk.choose("else.data").settle().choose("item.place")
    assert walk.key == "data:item:place"
    assert "withdraw" not in [r["id"] for r in walk.view.page["rows"]], "it is needed"
    walk.choose("wrong").press("next")
    assert walk.view.page["error"]
    walk.type(said="Het was op de markt").press("next").settle()
    assert walk.key == "data" and "Het was op de markt" in shown(walk)
    assert walk.view.page["hint"]
    (task,) = store.clerk_tasks()
    assert (task.kind, task.about, task.said) == (TaskKind.CORRECT, "place", "Het was op de markt")
    assert "markt" not in str(store.journal()), "the journal holds nothing personal"
    store.close()


def test_what_was_given_freely_may_be_taken_back_and_everything_may(store: Store) -> None:
    walk = at_else(store)
    walk.choose("else.data").settle().choose("item.phone")
    walk.choose("withdraw").choose("withdraw.yes").settle()
    walk.choose("item.case").choose("withdraw.no").choose("item.case").choose(
        "withdraw.yes"
    ).settle()
    asked = {(task.kind, task.about) for task in store.clerk_tasks()}
    assert asked == {(TaskKind.WITHDRAW, "phone"), (TaskKind.WITHDRAW, "case")}
    assert "U trekt dit in" in shown(walk)
    store.close()


def test_a_clerk_deals_with_it_and_it_is_done(store: Store) -> None:
    walk = at_else(store)
    walk.choose("else.data").settle().choose("item.phone").choose("withdraw")
    walk.choose("withdraw.yes").settle()
    (task,) = store.clerk_tasks()
    clerk = Walk()
    session = ClerkSession(
        ClerkStep.DESK, CLERK, case=store.case(task.case), tasks=store.clerk_tasks()
    )
    clerk.state = replace(clerk.state, clerk=session)
    clerk.choose(f"task.{task.id}")
    assert "Intrekken" in clerk.view.page["title"]
    clerk.press("next")
    desk = Desk(store, RULES, FixedClock(NOON), lambda event: None)
    desk.perform(clerk.effects[-1])
    store.journal()
    assert not store.clerk_tasks()
    last = store.journal(task.case)[-1]
    assert (last.kind, last.actor) == ("task.done", CLERK)
    store.close()


def test_the_overview_is_printed_once_asked_and_kept_nowhere(store: Store) -> None:
    walk = at_else(store)
    walk.choose("else.data").settle().press("print").settle()
    assert walk.view.page["hint"]
    visit = walk.state.visit
    assert visit and visit.case
    jobs = [j for j in store.print_jobs(visit.case) if j.document is DocumentKind.DATA_OVERVIEW]
    assert [job.copy for job in jobs] == [1]
    found = store.overview_to_print(visit.case)
    written = letter(DocumentKind.DATA_OVERVIEW, found.case, CATALOGUE, HALL, found=found)
    text = str(written)
    assert "Noor Voorbeeld" in text and "AVG artikel 15" in text and "«" not in text
    assert store.document(visit.case, DocumentKind.DATA_OVERVIEW) is None
    store.close()


def test_the_paper_comes_out_of_the_letter_printer(store: Store) -> None:
    from printing.letter import render
    from printing.worker import KINDS

    walk = at_else(store)
    visit = walk.state.visit
    assert visit and visit.case
    assert DocumentKind.DATA_OVERVIEW in KINDS["letter"]
    found = store.overview_to_print(visit.case)
    assert render(
        letter(DocumentKind.DATA_OVERVIEW, found.case, CATALOGUE, HALL, found=found)
    ).startswith(b"%PDF")
    store.close()


# --- with a letter ---------------------------------------------------------------------------


def with_letter(store: Store, person: Person | None) -> Hall:
    """Somebody with the letter of a case, who asks for everything and lays down a document."""
    first = at_else(store)
    assert first.state.visit and first.state.visit.case
    case = store.case(first.state.visit.case)
    walk = Hall().with_desk(store)
    walk.begin()
    visit = walk.state.visit
    assert visit is not None
    walk.state = replace(walk.state, page=OpeningLetter("X"))
    opened = LetterOpen(case.number, CaseStage.RECEIVED, case.received_at)
    walk.happen(LetterAnswered(visit.id, opened))
    walk.choose("data")
    assert walk.key == "identify"
    if person is None:
        return walk.choose("document.none")  # type: ignore[return-value]
    visit = walk.state.visit
    assert visit is not None
    identity = Identity(Method.CHIP, Assurance.SUBSTANTIAL, person)
    walk.state = replace(walk.state, page=CardRead(), visit=replace(visit, identity=identity))
    walk.press("next")
    return walk.settle()


def test_with_a_letter_and_ones_own_document_everything_is_shown(store: Store) -> None:
    walk = with_letter(store, Person("VOORBEELD", "NOOR", "1980-02-01"))
    assert walk.key == "data" and "Dorpsstraat 12" in shown(walk)
    walk.press("next")
    assert walk.key == "farewell"
    store.close()


@pytest.mark.parametrize(
    "person",
    [
        Person("VOORBEELD", "NOOR", "1980-02-02"),
        Person("ANDERS", "NOOR", "1980-02-01"),
        Person("", "", "1980-02-01"),
    ],
)
def test_with_somebody_elses_document_nothing_is_shown(store: Store, person: Person) -> None:
    walk = with_letter(store, person)
    assert walk.key == "data:refused"
    assert "Dorpsstraat" not in str(walk.view.page) and "Voorbeeld" not in str(
        walk.view.page["body"]
    )
    assert walk.state.visit is not None
    assert [line.kind for line in store.journal()][-1] == "own-data.refused"
    store.close()


def test_with_a_letter_alone_one_sees_the_letters_page_again(store: Store) -> None:
    walk = with_letter(store, None)
    assert walk.key == "letter:open"
    assert not any(isinstance(effect, ShowOwnData) for effect in walk.effects)
    store.close()


def test_a_letters_code_alone_is_nobody() -> None:
    walk = Walk()
    walk.wallet("bank-card")
    case_identity = Identity(Method.LETTER_CODE, Assurance.LOW)
    made = _made(walk)
    assert not is_same(made, case_identity)
    assert not is_same(made, Identity())


def _made(walk: Walk) -> Case:
    if walk.key == "identify":
        walk.choose("document.none")
    walk.contact()
    visit = walk.state.visit
    assert visit is not None
    number = CaseNumber("2026-A1-00001-X")
    return derived.make_case(visit, walk.state.comfort, NOON, RULES, number, "AAAA")


def test_the_same_person_is_known_by_bsn_or_by_name_and_birth_date() -> None:
    walk = Walk()
    walk.wallet("bank-card")
    case = _made(walk)
    chip = Identity(Method.CHIP, Assurance.SUBSTANTIAL, Person("VOORBEELD", "NOOR", "1980-02-01"))
    assert is_same(case, chip)
    with_bsn = replace(case, identity=replace(chip, person=Person("X", "Y", "", "999990408")))
    other = Identity(Method.CHIP, Assurance.SUBSTANTIAL, Person("X", "Y", "", "999993653"))
    same = Identity(Method.CHIP, Assurance.SUBSTANTIAL, Person("Z", "", "", "999990408"))
    assert is_same(with_bsn, same) and not is_same(with_bsn, other)


def test_a_case_that_is_gone_shows_nothing(store: Store) -> None:
    walk = at_else(store)
    visit = walk.state.visit
    assert visit and visit.case
    store.ask_clerk(visit.case, TaskKind.CORRECT, "place", "Het was op de markt")
    store.erase(visit.case, "root", "on request", force=True)
    assert store.clerk_tasks() == (), "what was said goes with the case"
    with pytest.raises(KnownError):
        store.overview(visit.case, "resident")
    walk.choose("else.data").settle()
    assert walk.key == "anything-else" and walk.view.page["error"]
    store.close()


def test_where_an_answer_came_from_is_told(store: Store) -> None:
    walk = at_else(store)
    visit = walk.state.visit
    assert visit and visit.case
    found = store.overview(visit.case, "resident")
    kept = Provenance(Origin.REGISTRY, NOON, "wallet-stolen")
    case = replace(found.case, origins={QuestionId("address"): kept})
    told = sections(replace(found, case=case), CATALOGUE, "nl")
    lines = [line.value for section in told for line in section.lines]
    assert any("uit de basisregistratie personen" in line for line in lines)
    store.close()


def test_an_offer_that_was_accepted_may_be_taken_back(store: Store) -> None:
    walk = at_else(store)
    visit = walk.state.visit
    assert visit and visit.case
    found = store.overview(visit.case, "resident")
    task = found.case.plan.tasks[0]
    why = replace(task.why, facts=(Message("task-about-case"),))
    case = replace(found.case, plan=Plan((replace(task, why=why),)))
    walk.state = replace(walk.state, page=MyData(replace(found, case=case)))
    assert "Aanbod dat u aannam" in shown(walk)
    walk.choose(f"item.offer.{task.id}").choose("withdraw").choose("withdraw.yes").settle()
    (asked,) = store.clerk_tasks()
    assert (asked.kind, asked.about) == (TaskKind.WITHDRAW, f"offer.{task.id}")
    assert about_of(case, asked.about) == task.title
    store.close()

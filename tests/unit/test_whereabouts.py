# SPDX-License-Identifier: EUPL-1.2
"""Asked at any moment where a case is, the clerk gets a true answer with its age."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import sync_commands
from kiosk.cases import CaseNumber, CaseStage, Message
from kiosk.clerk_work import clerk_work
from kiosk.clock import SystemClock
from kiosk.people import ClerkId
from kiosk.store.outbox import StepKind
from kiosk.store.store import Store
from kiosk.visit.effects import ListTasks, OpenCase, SendAgain
from kiosk.visit.events import ClerkDone, ClerkSignedIn
from kiosk.whereabouts import Where, Whereabouts, explained, remedy, sentence
from kiosk.whereabouts import told as backend_told
from sync.simulator import Client, Fault, FaultKind, ZgwSimulator
from sync.simulator.state import State
from tests.sync_kit import WORDS, confirm, worker
from tests.unit.visit_kit import Walk
from ui.pages.parts import Words

CLERK = ClerkId("clerk-1")
NL, EN = Words(WORDS, "nl"), Words(WORDS, "en")
NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path, bytes(range(32)), SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator(check=False)
    made.start()
    yield made
    made.stop()


def told(store: Store, number: CaseNumber) -> tuple[Where, str]:
    """Return where a case is, and what the clerk reads."""
    where = store.whereabouts(number)
    return where.where, sentence(where, NL)


def test_the_answer_is_true_at_each_moment_of_the_way(
    store: Store, simulator: ZgwSimulator
) -> None:
    number = confirm(store, "asked").number
    assert told(store, number) == (Where.HERE, "Alleen nog hier. Er is nog niets verstuurd.")
    sync = worker(store, simulator, parallel=1)
    simulator.faults.always = Fault(FaultKind.CUT_BEFORE_REQUEST)
    sync.run_once()
    where, words = told(store, number)
    assert where is Where.SENDING
    assert words.startswith("Wordt verstuurd.")
    simulator.faults.clear()
    simulator.faults.add(*[None] * 8, Fault(FaultKind.PORTAL))
    sync.run_once()
    where, words = told(store, number)
    assert where is Where.PARTLY
    assert "Deels bij de gemeente: " in words
    sync.run_once()
    assert told(store, number)[0] is Where.SENT
    sync.run_once(compare=True)
    where, words = told(store, number)
    assert where is Where.CHECKED
    assert words.startswith("Helemaal bij de gemeente, nagekeken op ")
    store.erase(number, "clerk-1", "verzoek", force=True)
    where, words = told(store, number)
    assert where is Where.GONE
    assert words.startswith("Helemaal bij de gemeente. Hier gewist op ")


def test_a_refusal_is_told_in_the_servers_words_mended_and_sent_again(
    store: Store, simulator: ZgwSimulator
) -> None:
    simulator.clients["loket-kiosk"] = Client(
        simulator.secret, case_types=frozenset({"LEVENSGEBEURTENIS-PORTEMONNEE"})
    )
    number = confirm(store, "refused").number
    worker(store, simulator).run_once()
    walk = Walk().begin().press("help").press("clerk")
    walk.type(clerk_id="clerk-1", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(CLERK, "B. Smit"))
    walk.happen(clerk_work(ListTasks(CLERK), store))
    (listed,) = [row for row in walk.view.page["rows"] if row["id"] == "refused"]
    assert listed["text"] == "Eén zaak is geweigerd door het zaaksysteem"
    walk.choose("refused")
    (row,) = walk.view.page["rows"]
    assert row["id"] == f"case.{number}"
    assert row["detail"].startswith("de deelzaak: Je hebt geen toestemming")
    walk.choose(f"case.{number}")
    opening = walk.effects[-1]
    assert isinstance(opening, OpenCase)
    walk.happen(clerk_work(opening, store))
    rows = {row["id"]: row for row in walk.view.page["rows"]}
    assert "Vraag de beheerder van het zaaksysteem om het recht" in rows["fact.refused.1"]["detail"]
    simulator.clients["loket-kiosk"] = Client(simulator.secret)
    walk.choose("send-again")
    again = walk.effects[-1]
    assert again == SendAgain(number, CLERK)
    assert isinstance(again, SendAgain)
    walk.happen(clerk_work(again, store))
    assert walk.view.page["hint"] == "Het wordt opnieuw verstuurd."
    worker(store, simulator).run_once(compare=True)
    assert told(store, number)[0] is Where.CHECKED
    assert store.refusals() == ()


def test_a_case_the_backend_lost_is_told_as_on_its_way_again(
    store: Store, simulator: ZgwSimulator
) -> None:
    number = confirm(store, "lost").number
    sync = worker(store, simulator)
    sync.run_once(compare=True)
    simulator.roll_back(State())
    simulator.faults.add(*[None] * 6, Fault(FaultKind.PORTAL))
    store.examine_again()
    sync.run_once(compare=True)
    assert told(store, number)[0] in (Where.PARTLY, Where.SENDING)
    sync.run_once(compare=True)
    assert told(store, number)[0] is Where.CHECKED


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (-90, "Zojuist nagevraagd."),
        (30, "Zojuist nagevraagd."),
        (70, "Eén minuut geleden nagevraagd."),
        (840, "14 minuten geleden nagevraagd."),
        (7300, "2 uur geleden nagevraagd."),
    ],
)
def test_what_the_backend_said_is_told_with_its_age(age: float, words: str) -> None:
    asked = NOW - dt.timedelta(seconds=age)
    where = Whereabouts(
        Where.CHECKED,
        NOW,
        stage=CaseStage.HANDLED,
        status="In behandeling",
        status_since=NOW - dt.timedelta(days=3),
        asked_at=asked,
    )
    assert backend_told(where, NL).endswith(f" {words}")
    assert backend_told(where, NL).startswith("Status “In behandeling” sinds ")


def test_a_reason_is_taken_out_of_its_codes() -> None:
    kept = "400 invalid: betrokkeneIdentificatie.inpBsn: invalid (Onjuist BSN nummer)"
    assert explained(kept) == "Onjuist BSN nummer"
    assert remedy(kept) == Message("where-remedy-person")
    assert explained("403 zaak-closed: De zaak is gesloten.") == "De zaak is gesloten."
    assert explained("the case number is in use by another case") == ""


def test_every_answer_has_its_words_in_every_language() -> None:
    wanted = [f"where-{where.value}" for where in Where]
    wanted += [f"where-step-{kind.value}" for kind in StepKind]
    wanted += [f"where-stage-{stage.value}" for stage in CaseStage]
    for language in ("nl", "en"):
        assert [id for id in wanted if not WORDS.has(language, id)] == []


def test_what_was_done_is_told_with_the_case(store: Store) -> None:
    number = confirm(store, "opened").number
    opened = clerk_work(OpenCase(number, CLERK), store)
    assert isinstance(opened, ClerkDone)
    assert opened.where is not None
    assert opened.where.where is Where.HERE


def test_an_administrator_is_told_the_same(
    store: Store,
    simulator: ZgwSimulator,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    simulator.clients["loket-kiosk"] = Client(simulator.secret, case_types=frozenset())
    number = confirm(store, "asked").number
    worker(store, simulator).run_once()
    monkeypatch.setattr("kiosk.sync_commands.load_config", lambda config: None)
    monkeypatch.setattr("kiosk.sync_commands.open_store", lambda settings: store)
    monkeypatch.setattr("kiosk.sync_commands.staff_language", lambda: "en")
    monkeypatch.setattr(store, "close", lambda: None)
    assert sync_commands.cases_where(str(number)) == 1
    shown = capsys.readouterr().out
    assert "The case system refused something." in shown
    assert "Refused: the case" in shown
    assert "Ask the administrator of the case system for the right" in shown
    monkeypatch.undo()

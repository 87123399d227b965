# SPDX-License-Identifier: EUPL-1.2
"""A clerk writes a letter: page by page, read before it goes, owed to resident and backend."""

from __future__ import annotations

import dataclasses
import queue
from pathlib import Path

import pytest

from kiosk.cases import AskKind, Case, CaseNumber, DocumentKind, PaperForm
from kiosk.clock import FixedClock
from kiosk.config import Config, Kiosk
from kiosk.desk import Desk
from kiosk.letters import sample
from kiosk.letters.book import Shelf
from kiosk.people import ClerkId
from kiosk.store import Store
from kiosk.store.owed import StepKind, document_of
from kiosk.store.prints import all_of_it
from kiosk.visit import writing
from kiosk.visit.events import Chose, ClerkDone, Entered, Event, Pressed
from kiosk.visit.flow import next_state
from kiosk.visit.letter_orders import DraftLetter, LetterDrafted, OrderLetter
from kiosk.visit.values import ClerkSession, ClerkStep, Moment, State
from printing.rows import RowWriter
from printing.writing import read_out
from tests.pdf_checker import faults, structure_text
from tests.unit.plan_kit import CONTENT
from tests.unit.store_kit import KEY, NOON
from tests.unit.visit_kit import CATALOGUE, HALL, RULES
from ui.pages.clerk import page_of
from ui.pages.parts import Words

SHELF = Shelf(None, CATALOGUE)
CLERK = ClerkId("k.jansen")
NOW = Moment(NOON, 0, "")
WORDS = Words(CATALOGUE, "nl")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path, KEY, FixedClock(NOON), "07")


def confirmed(store: Store, language: str = "nl") -> Case:
    made = sample.case(CONTENT, language)
    orders = SHELF.book().orders(made, HALL)

    def build(number: CaseNumber, code: str) -> Case:
        return dataclasses.replace(made, number=number, return_code=code, letters=orders)

    return store.confirm(made.visit, build)


def desk_of(case: Case) -> State:
    return State(clerk=ClerkSession(step=ClerkStep.DESK, clerk=CLERK, name="K. Jansen", case=case))


def pressed(state: State, *ids: str) -> tuple[State, tuple[object, ...]]:
    effects: tuple[object, ...] = ()
    for id in ids:
        page = page_of(state, state.clerk, WORDS)
        rows = {row["id"] for row in page["rows"]}
        event: Event = Chose(id) if id in rows else Pressed(id)
        offered = rows | {a["id"] for a in page["actions"]} | {(page["primary"] or {}).get("id")}
        assert id in offered, f"{id} is not on the page {page['key']}"
        state, effects = next_state(state, event, NOW, RULES)
    return state, effects


def typed(state: State, **fields: str) -> State:
    for name, text in fields.items():
        state, _ = next_state(state, Entered(name, text), NOW, RULES)
    return state


def test_a_decision_is_read_before_it_goes_and_cannot_go_without_a_reason(store: Store) -> None:
    case = confirmed(store)
    state, _ = pressed(desk_of(case), "letter", "kind.decision", "about.new-id-card")
    state, _ = pressed(state, "outcome.granted", "next")
    assert state.clerk.problem and state.clerk.problem.id == "letter-order-no-reason"
    state, [draft] = pressed(typed(state, reason="Alles is in orde."), "next")
    assert isinstance(draft, DraftLetter)
    lines = read_out(case, CATALOGUE, HALL, book=SHELF.book(), order=draft.wanted)
    state, _ = next_state(state, LetterDrafted(case.number, lines), NOW, RULES)
    shown = " ".join(page_of(state, state.clerk, WORDS)["body"])
    assert "Alles is in orde." in shown
    assert "bezwaar maken" in shown
    assert "4 januari 2027" in shown  # six weeks from the day after sending: a Monday
    _, [order] = pressed(state, "next")
    assert isinstance(order, OrderLetter) and not order.post
    assert order.wanted.outcome == "granted" and order.wanted.by == CLERK
    store.close()


@pytest.mark.parametrize(
    ("kind", "choices", "fields"),
    [
        (DocumentKind.REQUEST, (), {}),
        (DocumentKind.DECISION, ("outcome.refused",), {"reason": "Te laat."}),
        (DocumentKind.APPOINTMENT, (), {"clock": "9:05"}),
        (DocumentKind.ASK_PHOTO, (), {}),
        (DocumentKind.ASK_SIGN, (), {"statement": "Ik woon hier."}),
        (DocumentKind.ASK_STILL_RIGHT, (), {}),
        (DocumentKind.LOSS_STATEMENT, (), {}),
    ],
)
def test_every_letter_of_a_clerk_is_kept_owed_printed_and_sent(
    store: Store, kind: DocumentKind, choices: tuple[str, ...], fields: dict[str, str]
) -> None:
    case = confirmed(store)
    before = len(case.letters)
    state, effects = pressed(
        desk_of(case), "letter", f"kind.{kind.value}", "about.new-id-card", *choices
    )
    if writing.fields_of(state.clerk):
        state, effects = pressed(typed(state, **fields), "next")
    [draft] = effects
    assert isinstance(draft, DraftLetter)
    job = store.order_letter(case.number, draft.wanted)
    kept = store.case(case.number).letters[-1]
    assert (kept.number, kept.kind, kept.by) == (before + 1, kind, CLERK)
    config = Config(hall=HALL, kiosk=Kiosk(code="07", data_folder="/"))
    writer = RowWriter(store, CATALOGUE, config, SHELF)
    pdf = writer.data(job)
    assert faults(pdf) == []
    writer.file(store.case(case.number))
    assert store.document(case.number, kind, str(kept.number)) == pdf
    case = store.case(case.number)
    sent = {
        document_of(case, s.key) for s in store.steps(case.number) if s.kind is StepKind.DOCUMENT
    }
    assert (kind, str(kept.number)) in sent
    lines = [line for line in store.journal(case.number) if line.kind == "letter.ordered"]
    assert lines[-1].actor == CLERK
    store.close()


def test_a_reported_loss_brings_the_statement_to_sign_and_an_invoice_goes_to_the_backend(
    store: Store,
) -> None:
    case = confirmed(store)
    kinds = [job.document for job in store.print_jobs(case.number)]
    assert kinds[-1] is DocumentKind.LOSS_STATEMENT
    assert DocumentKind.COVER not in kinds
    steps = [s for s in store.steps(case.number) if s.kind is StepKind.DOCUMENT]
    assert [document_of(case, step.key)[0] for step in steps] == [
        DocumentKind.CONFIRMATION,
        DocumentKind.INVOICE,
        DocumentKind.LOSS_STATEMENT,
    ]
    store.close()


def test_who_reads_english_gets_the_dutch_letter_that_counts_and_theirs_beside_it(
    store: Store,
) -> None:
    case = confirmed(store, "en")
    config = Config(hall=HALL, kiosk=Kiosk(code="07", data_folder="/"))
    writer = RowWriter(store, CATALOGUE, config, SHELF)
    jobs = store.print_jobs(case.number)
    said = {(job.document, job.subject): structure_text(writer.data(job)) for job in jobs[1:]}
    assert "Wij hebben uw aanvraag ontvangen" in said[DocumentKind.CONFIRMATION, ""]
    cover = said[DocumentKind.COVER, ""]
    assert "The Dutch letter is the official one." in cover
    assert "De Nederlandse brief is de officiële brief." in cover
    beside = said[DocumentKind.COVER, "1"]
    assert "Statement of loss" in beside and "The Dutch letter is the official one." in beside
    assert "Verklaring van vermissing" in said[DocumentKind.LOSS_STATEMENT, "1"]
    store.close()


def test_paper_is_there_only_when_the_last_letter_of_the_visit_is(store: Store) -> None:
    case = confirmed(store)
    letters = [job.id for job in store.print_jobs(case.number)[1:]]
    assert len(letters) == 3  # confirmation, invoice, statement of loss
    told = []
    for job in letters:
        store.print_submitted(job)
        store.print_sent(job)
        now = next(one for one in store.print_jobs(case.number) if one.id == job)
        told.append(all_of_it(store, now))
    assert told == ["submitted", "submitted", "sent"]
    store.close()


def test_the_desk_shows_and_orders_a_letter(store: Store) -> None:
    case = confirmed(store)
    events: queue.Queue[Event] = queue.Queue()
    desk = Desk(store, RULES, FixedClock(NOON), events.put)
    desk.reads = lambda of, wanted: read_out(of, CATALOGUE, HALL, book=SHELF.book(), order=wanted)
    wanted = sample.order(DocumentKind.ASK_PHOTO, case)
    assert wanted is not None and wanted.ask is not None and wanted.ask.kind is AskKind.PHOTO
    desk.perform(DraftLetter(case.number, wanted, CLERK))
    drafted = events.get(timeout=20)
    assert isinstance(drafted, LetterDrafted) and any("pasfoto" in one for one in drafted.lines)
    desk.perform(OrderLetter(case.number, wanted, CLERK, post=True))
    done = events.get(timeout=20)
    assert isinstance(done, ClerkDone) and done.notice
    assert done.notice.id == "letter-order-in-tray"
    assert store.print_jobs(case.number)[-1].post
    store.close()


def test_back_goes_one_page_back_and_forgets_what_was_chosen_there(store: Store) -> None:
    case = confirmed(store)
    state, _ = pressed(desk_of(case), "letter", "kind.decision", "about.new-id-card")
    state, _ = pressed(state, "outcome.granted")
    keys = []
    for _ in range(4):
        keys.append(page_of(state, state.clerk, WORDS)["key"])
        state, _ = next_state(state, Pressed("back"), NOW, RULES)
    assert keys == [
        "clerk:letter-fields",
        "clerk:letter-outcome",
        "clerk:letter-about",
        "clerk:letter",
    ]
    assert state.clerk.step is ClerkStep.DESK
    store.close()


def test_the_form_that_a_resident_chose_holds_for_every_letter(store: Store) -> None:
    case = replace_form(confirmed(store))
    wanted = sample.order(DocumentKind.REQUEST, case)
    assert wanted is not None
    from printing.writing import letter

    made = letter(DocumentKind.REQUEST, case, CATALOGUE, HALL, order=wanted)
    assert made.form is PaperForm.LARGE
    store.close()


def replace_form(case: Case) -> Case:
    return dataclasses.replace(case, form=PaperForm.LARGE)

# SPDX-License-Identifier: EUPL-1.2
"""A scan is not asked for again; a useless one is answered kindly; letters open only little."""

from __future__ import annotations

import json

import pytest

from kiosk.cases import CaseNumber, CaseStage, QuestionId, from_json, to_json
from kiosk.errors import FailureCode
from kiosk.hearing import Ears
from kiosk.identity.states import CardError, CardErrorReason, CardReady, MrzKey, NoCard
from kiosk.people import Assurance, Capacity, Method
from kiosk.store.codes import new_return_code
from kiosk.visit import derived
from kiosk.visit.effects import AddToCase, OpenLetter, ReadChip, SaveDraft
from kiosk.visit.events import CardChanged, LetterAnswered, Scanned, Tick
from kiosk.visit.more_pages import LetterOpen
from kiosk.visit.values import Draft
from tests.unit.test_scans import LICENCE, TD1, TD3
from tests.unit.visit_kit import RULES, START, Walk

BSN = "999990408"
NUMBER = CaseNumber("2026-A1-00001-X")


def scan(walk: Walk, text: str, leaked: str = "") -> Walk:
    return walk.happen(Scanned(text, leaked))


def to_identity(walk: Walk) -> Walk:
    walk.wallet("bank-card", "id-card")
    return walk.happen(CardChanged(NoCard()))


# --- documents -----------------------------------------------------------------------------


def test_a_zone_scanned_where_the_document_is_asked_for_goes_straight_to_the_reader() -> None:
    walk = scan(to_identity(Walk()), TD1)
    assert walk.key == "lay-card"
    walk.happen(CardChanged(CardReady(b"")))
    read = walk.effects[-1]
    assert isinstance(read, ReadChip)
    assert read.access == MrzKey("D23145890", "740812", "120415")


@pytest.mark.parametrize("page", ["identify", "key:can", "key:document-number", "lay-card"])
def test_a_zone_may_be_scanned_on_every_page_about_the_document(page: str) -> None:
    walk = to_identity(Walk())
    if page != "identify":
        walk.choose("document.passport")
    if page == "key:document-number":
        walk.press("no-can")
    if page == "lay-card":
        walk.type(can="123456").press("next")
    assert walk.key == page
    scan(walk, TD3)
    assert walk.key == "lay-card"
    assert "paspoort" in walk.view.page["title"]


def test_what_was_scanned_before_it_was_needed_is_never_asked_for() -> None:
    walk = scan(Walk(), TD1)
    assert walk.key == "comfort"
    assert "vragen er niet meer naar" in walk.view.page["hint"]
    walk.press("next").choose("event.wallet-stolen").choose("bank-card").press("next")
    walk.choose("today").type(value="Station").press("next")
    walk.happen(CardChanged(NoCard())).choose("no")
    assert walk.key == "lay-card"


def test_a_scanned_key_is_gone_with_the_visit() -> None:
    walk = scan(Walk(), TD1).press("stop").press("erase")
    assert walk.key == "start"
    assert walk.state.scanned is None


def test_a_licence_line_opens_a_licence() -> None:
    walk = scan(to_identity(Walk()), LICENCE)
    assert walk.key == "lay-card"
    assert "rijbewijs" in walk.view.page["title"]


def test_what_leaked_into_a_field_is_taken_out_again() -> None:
    walk = to_identity(Walk()).choose("document.passport").type(can="12I<U")
    scan(walk, "http://example.org/abcdef", leaked="I<U")
    assert walk.view.page["fields"][0]["value"] == "12"


# --- kindness ------------------------------------------------------------------------------


def test_a_useless_scan_gets_kind_words_and_after_three_another_way() -> None:
    walk = to_identity(Walk()).choose("document.passport")
    words = []
    for _ in range(3):
        scan(walk, "https://example.org/shop")
        words.append(walk.view.page["error"])
    assert walk.key == "key:can"
    assert "kunnen wij niet gebruiken" in words[0]
    assert "typen" in words[2]
    scan(walk, TD1)
    assert walk.state.scan_tries == 0


def test_a_misread_scan_is_asked_for_once_more() -> None:
    walk = scan(to_identity(Walk()), TD1.replace("7408122", "7408123"))
    assert "nog een keer" in walk.view.page["error"]


def test_a_stray_barcode_begins_no_visit() -> None:
    walk = scan(Walk(), "8710400145981")
    assert walk.key == "start"
    assert walk.state.visit is None


def test_a_letter_scanned_in_the_middle_of_a_visit_loses_nothing() -> None:
    walk = scan(to_identity(Walk()), "LOKET:" + new_return_code())
    assert walk.key == "identify"
    assert "brief" in walk.view.page["error"]
    assert walk.state.visit
    assert walk.state.visit.answers


@pytest.mark.parametrize(
    "text",
    [TD1, LICENCE, BSN, "LOKET:" + new_return_code(), "x" * 30],
    ids=["mrz", "licence", "bsn", "letter", "nonsense"],
)
def test_any_scan_on_any_page_leaves_a_page_with_words(text: str) -> None:
    walk = Walk().wallet("bank-card", "id-card").choose("document.none").contact()
    for press in ("next", "settle.cash", "confirm"):
        if press.startswith("settle"):
            walk.choose(press)
        else:
            walk.press(press)
        before = walk.key
        scan(walk, text)
        assert walk.key == before
        assert "«" not in json.dumps(walk.view.page, ensure_ascii=False)


# --- the BSN -------------------------------------------------------------------------------


def needs(walk: Walk) -> dict[str, bool]:
    plan = derived.plan_of(walk.state, walk.moment(), RULES)
    task = next(task for task in plan.tasks if task.id == "new-id-card")
    return {need.id: need.met for need in task.needs}


def test_the_plan_says_that_the_bsn_is_still_needed_and_never_asks_for_it() -> None:
    walk = Walk().wallet("id-card").choose("document.none").contact()
    assert walk.key == "plan"
    assert needs(walk)["bsn"] is False
    assert "bsn" in [a["id"] for a in walk.view.page["actions"]]
    walk.choose("task.new-id-card")
    assert any(row["id"] == "need.bsn" for row in walk.view.page["rows"])


def test_a_typed_bsn_is_masked_checked_and_kept() -> None:
    walk = Walk().wallet("id-card").choose("document.none").contact().press("bsn")
    field = walk.view.page["fields"][0]
    assert field["mask"] is True
    walk.type(bsn="999990409").press("next")
    assert walk.key == "bsn"
    assert walk.view.page["error"]
    walk.type(bsn=BSN)
    assert BSN not in walk.view.heard(Ears.EVERYBODY).text
    walk.press("next")
    assert walk.key == "plan"
    assert needs(walk)["bsn"] is True
    assert isinstance(walk.effects[-1], SaveDraft)
    walk.press("next")
    shown = next(r for r in walk.choose("settle.later").view.page["rows"] if r["id"] == "bsn")
    assert shown["detail"] == "••••••408"


def test_the_back_of_the_card_may_be_scanned_at_any_time() -> None:
    walk = scan(Walk(), BSN)
    assert walk.key == "comfort"
    walk.press("next").choose("event.wallet-stolen").choose("id-card").press("next")
    assert walk.state.visit
    assert walk.state.visit.bsn == BSN
    visit = walk.state.visit
    case = derived.make_case(visit, walk.state.comfort, START, RULES, NUMBER, "CODE")
    assert case.answers[QuestionId("bsn")] == BSN


# --- how sure we are -------------------------------------------------------------------------


def test_not_being_known_is_a_task_in_the_plan_with_its_why_and_never_a_closed_door() -> None:
    walk = Walk().wallet("bank-card", "id-card").choose("document.none").contact()
    rows = [row["id"] for row in walk.view.page["rows"]]
    assert rows.index("task.prove-identity") < rows.index("task.new-id-card")
    walk.choose("task.prove-identity")
    shown = {row["id"]: row["detail"] for row in walk.view.page["rows"]}
    assert "heel zeker" in shown["waits.new-id-card"]
    assert "nog niet zeker genoeg" in shown["why"]
    walk.press("next").choose("task.new-id-card")
    shown = {row["id"]: row["detail"] for row in walk.view.page["rows"]}
    assert "Nu: nog niet bekend" in shown["assurance"]
    walk.press("next").press("next").choose("settle.later").press("confirm")
    assert walk.key == "confirming"


def test_who_is_known_well_enough_has_no_such_task() -> None:
    walk = Walk().wallet("bank-card").choose("document.none").contact()
    assert "task.prove-identity" not in [row["id"] for row in walk.view.page["rows"]]


def test_no_task_needs_more_to_begin_than_to_decide() -> None:
    for event in RULES.content.events.values():
        for task in event.tasks:
            assert task.assurance_at_intake <= task.assurance_before_decision, task.id


# --- for whom ------------------------------------------------------------------------------


def test_who_acts_for_somebody_else_is_recorded_and_shown() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("for.other").choose("as.mandate")
    walk.press("next")
    assert walk.view.page["error"]
    walk.type(name="Jan de Boer").press("next")
    assert walk.key == "question:contents"
    assert "iemand anders" in walk.view.chrome["note"]
    walk.choose("bank-card").press("next").choose("today").type(value="Markt").press("next")
    walk.choose("no").choose("document.none").contact().press("next")
    row = next(r for r in walk.view.page["rows"] if r["id"] == "for-whom")
    assert "Jan de Boer, met een machtiging" in row["detail"]
    assert walk.state.visit
    case = derived.make_case(walk.state.visit, walk.state.comfort, START, RULES, NUMBER, "CODE")
    assert case.representation
    assert case.representation.capacity is Capacity.MANDATE
    assert case.mandate_holder == case.representation.person
    assert case.identity.person
    assert case.identity.person.family_name == "Noor Voorbeeld"


def test_for_whom_one_comes_can_be_corrected_at_the_end() -> None:
    walk = Walk().wallet("bank-card").choose("document.none").contact().press("next")
    row = next(r for r in walk.view.page["rows"] if r["id"] == "for-whom")
    assert "mijzelf" in row["detail"]
    walk.choose("for-whom").choose("for.other").choose("as.parent").type(name="Jan").press("next")
    assert walk.key == "review"


def test_who_only_wants_to_talk_is_not_asked_for_whom() -> None:
    walk = Walk().begin().choose("event.talk-to-someone")
    assert walk.key.startswith("question:")


def test_what_was_given_survives_a_power_cut() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("for.other").choose("as.legal")
    scan(walk.type(name="Jan de Boer").press("next"), BSN)
    saved = next(e.draft for e in reversed(walk.effects) if isinstance(e, SaveDraft))
    again = from_json(Draft, to_json(saved))
    assert again.visit.bsn == BSN
    assert again.visit.representation == saved.visit.representation
    assert BSN not in repr(saved)


# --- letters -------------------------------------------------------------------------------


def with_letter(walk: Walk, date: str = "01-02-1980") -> Walk:
    walk.choose("letter").type(code=new_return_code()).press("next")
    assert walk.key == "letter:born"
    return walk.type(date=date).press("next")


def opened(walk: Walk, stage: CaseStage = CaseStage.HANDLED, *added: str) -> Walk:
    assert walk.state.visit
    ids = tuple(QuestionId(one) for one in added)
    return walk.happen(LetterAnswered(walk.state.visit.id, LetterOpen(NUMBER, stage, START, ids)))


def test_a_scanned_letter_asks_for_the_birth_date_and_opens_the_case_a_little() -> None:
    code = new_return_code()
    walk = scan(Walk(), "LOKET:" + code.replace("-", ""))
    assert walk.key == "letter:born"
    walk.type(date="01-02-1980").press("next")
    ask = walk.effects[-1]
    assert isinstance(ask, OpenLetter)
    assert (ask.code, ask.birth_date) == (code, "1980-02-01")
    opened(walk)
    assert walk.key == "letter:open"
    assert walk.state.visit
    assert walk.state.visit.identity.method is Method.LETTER_CODE
    assert walk.state.visit.identity.assurance is Assurance.LOW
    stages = {r["id"]: r["tone"] for r in walk.view.page["rows"] if r["id"].startswith("stage.")}
    assert list(stages.values()) == ["done", "done", "", ""]


def test_an_open_letter_shows_nothing_of_the_resident() -> None:
    walk = opened(with_letter(Walk()))
    shown = json.dumps([walk.view.page, walk.view.chrome], ensure_ascii=False)
    for secret in ("1980", "Noor", "portemonnee", "Dorpsstraat", str(NUMBER)):
        assert secret not in shown


def test_the_document_may_be_scanned_for_the_birth_date() -> None:
    walk = Walk().choose("letter").type(code=new_return_code()).press("next")
    scan(walk, TD1)
    ask = walk.effects[-1]
    assert isinstance(ask, OpenLetter)
    assert ask.birth_date == "1974-08-12"


def test_things_may_be_added_once_each() -> None:
    walk = opened(with_letter(Walk())).choose("add.phone")
    walk.type(value="12").press("next")
    assert walk.view.page["error"]
    walk.type(value="06 12345678").press("next")
    work = walk.effects[-1]
    assert isinstance(work, AddToCase)
    assert (work.letter.case, work.question, work.answer) == (NUMBER, "phone", "0612345678")
    opened(walk, CaseStage.HANDLED, "phone")
    assert "toegevoegd" in walk.view.page["hint"]
    assert "add.phone" not in [r["id"] for r in walk.view.page["rows"]]
    walk.choose("add.address").type(postcode="1234 AB", number="12").press("next")
    walk.type(street="Dorpsstraat", town="Voorbeeldstad").press("next")
    work = walk.effects[-1]
    assert isinstance(work, AddToCase)
    assert work.answer == "1234 AB;12;Dorpsstraat;Voorbeeldstad"


def test_a_bsn_is_added_by_scanning_the_card() -> None:
    walk = scan(opened(with_letter(Walk())), BSN)
    work = walk.effects[-1]
    assert isinstance(work, AddToCase)
    assert work.answer == BSN


def test_a_wrong_date_may_be_tried_again_and_a_closed_code_may_not() -> None:
    walk = with_letter(Walk())
    assert walk.state.visit
    walk.happen(LetterAnswered(walk.state.visit.id, minutes=0))
    assert walk.key == "letter:refused"
    walk.press("next").type(code=new_return_code()).press("next")
    walk.type(date="01-02-1980").press("next")
    walk.happen(LetterAnswered(walk.state.visit.id, minutes=15))
    assert "15 minuten" in " ".join(walk.view.page["body"])
    assert walk.view.page["primary"]["id"] == "end"
    assert walk.press("end").key == "farewell"


def test_a_letter_of_another_kiosk_shows_how_far_it_is_and_where_to_add_something() -> None:
    walk = with_letter(Walk())
    assert walk.state.visit
    far = LetterOpen(NUMBER, CaseStage.DECIDED, START, elsewhere=True)
    walk.happen(LetterAnswered(walk.state.visit.id, far))
    assert walk.key == "letter:open"
    assert not [r for r in walk.view.page["rows"] if r["id"].startswith("add.")]
    assert "medewerker" in " ".join(walk.view.page["body"])
    scan(walk, BSN)
    assert not [e for e in walk.effects if isinstance(e, AddToCase)]
    assert walk.press("other").key == "what-happened"


def test_a_letter_that_cannot_be_looked_up_now_says_so_and_leaves_every_way_open() -> None:
    walk = with_letter(Walk())
    assert walk.state.visit
    walk.happen(LetterAnswered(walk.state.visit.id, unasked=True))
    assert "andere kiosk" in " ".join(walk.view.page["body"])
    assert {a["id"] for a in walk.view.page["actions"]} == {"other", "end"}
    assert walk.press("other").key == "what-happened"


def test_a_store_that_fails_leaves_the_holder_of_a_letter_with_words() -> None:
    walk = with_letter(Walk())
    assert walk.state.visit
    walk.happen(LetterAnswered(walk.state.visit.id, problem=FailureCode.DISK_FULL))
    assert walk.key == "letter:code"
    assert walk.view.page["error"]


def test_a_letters_visit_leaves_nothing_behind() -> None:
    walk = opened(with_letter(Walk()))
    for _ in range(200):
        walk.clock.advance(1)
        walk.happen(Tick())
    assert walk.key == "start"
    assert walk.state.visit is None


def test_a_card_that_does_not_answer_has_its_own_words() -> None:
    walk = to_identity(Walk()).choose("document.passport").type(can="123456").press("next")
    walk.happen(CardChanged(CardError(CardErrorReason.UNRESPONSIVE)))
    assert "Draai hem om" in walk.view.page["error"]
    walk.happen(CardChanged(NoCard()))
    assert walk.view.page["error"] == ""

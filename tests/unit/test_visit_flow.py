# SPDX-License-Identifier: EUPL-1.2
"""A visit goes forward, back, round and out, and never loses what the resident gave."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.cases import DocumentKind, QuestionId, SettlementKind, make_case_number
from kiosk.errors import FailureCode
from kiosk.hearing import Ears
from kiosk.identity.states import (
    Can,
    CardReady,
    ChipRead,
    MrzKey,
    NoCard,
    NoReader,
    ReadFailed,
    ReadFailure,
)
from kiosk.people import Assurance, ChipGrade, DocumentFacts, Identity, Method, Person
from kiosk.visit import derived
from kiosk.visit.effects import (
    CancelPaper,
    Confirm,
    DropDraft,
    PrintAgain,
    ReadChip,
    SaveDraft,
    TakenPaper,
    Wipe,
)
from kiosk.visit.events import (
    CardChanged,
    ChipDone,
    ChipFound,
    ChipProgress,
    Confirmed,
    ConfirmFailed,
    Entered,
    PaperChanged,
    Pressed,
    Recovered,
    Tick,
    Touched,
)
from kiosk.visit.values import Comfort, Draft
from tests.unit.visit_kit import RULES, START, Walk

CHIP = Identity(
    method=Method.CHIP,
    assurance=Assurance.SUBSTANTIAL,
    person=Person("Voorbeeld", "Noor", "1980-02-01"),
    document=DocumentFacts("I", "NLD", "SPECI2014", dt.date(2030, 1, 1), ChipGrade.GENUINE),
)


def to_plan(walk: Walk) -> Walk:
    walk.wallet("bank-card", "id-card", "driving-licence", "city-pass")
    walk.choose("document.none")
    return walk.contact()


def confirmed(walk: Walk, paying: str = "settle.cash") -> Walk:
    to_plan(walk).press("next").choose(paying)
    if walk.key.startswith("offers"):
        walk.choose("ask.no")
    walk.press("confirm")
    confirm = walk.effects[-1]
    assert isinstance(confirm, Confirm)
    number = make_case_number(2026, "A1", 1)
    case = derived.make_case(confirm.visit, confirm.comfort, confirm.at, RULES, number, "CODE")
    return walk.happen(Confirmed(confirm.visit.id, case))


def test_a_visit_starts_with_a_language_and_ends_wiped() -> None:
    walk = confirmed(Walk())
    assert walk.key == "paper"
    assert walk.view.page["big"] == "2026-A1-00001-" + walk.view.page["big"][-1]
    walk.press("taken")
    assert any(isinstance(e, TakenPaper) for e in walk.effects)
    assert walk.key == "anything-else"
    walk.choose("else.no").press("end")
    assert walk.key == "start"
    assert walk.state.visit is None
    assert isinstance(walk.effects[-1], Wipe)


def test_each_question_has_its_own_page_and_shows_its_place_in_the_path() -> None:
    walk = Walk().begin()
    assert walk.key == "what-happened"
    walk.choose("event.wallet-stolen")
    assert walk.key == "for-whom"
    walk.choose("for.myself")
    assert walk.key == "question:contents"
    assert [s["state"] for s in walk.view.page["path"]] == ["done", "here", *["ahead"] * 3]


def test_identity_is_asked_before_the_name_because_a_chip_may_know_it() -> None:
    walk = Walk().wallet("bank-card")
    assert walk.key == "identify"
    assert "thuis" in walk.view.page["hint"]


def test_without_a_document_the_visit_simply_goes_on() -> None:
    walk = Walk().wallet("bank-card", "id-card").choose("document.none")
    assert walk.key == "question:name"
    assert to_plan(Walk()).key == "plan"


def test_a_chip_answers_the_questions_about_the_name() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card")
    walk.happen(CardChanged(NoCard()))
    assert walk.key == "key:can"
    walk.type(can="12 34 56").press("next")
    assert walk.key == "lay-card"
    walk.happen(CardChanged(CardReady(b"")))
    assert walk.key == "reading"
    assert walk.effects[-1] == ReadChip(Can("123456"), "wallet-stolen")
    walk.happen(ChipProgress(0.5)).happen(ChipDone(ChipRead(CHIP, START)))
    assert walk.key == "card-read"
    assert "Noor Voorbeeld" in walk.view.page["rows"][0]["detail"]
    walk.press("next")
    assert walk.key == "question:address"


def test_only_six_digits_are_taken_for_the_number_on_the_card() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card")
    for text in ("", "12345", "1234567", "SPECI2", "١٢٣٤٥٦"):
        walk.type(can=text).press("next")
        assert walk.key == "key:can"
        assert "zes cijfers" in walk.view.page["error"]


def three_questions(walk: Walk) -> Walk:
    assert walk.key == "key:document-number"
    walk.type(document_number="SPECI2014").press("next")
    walk.type(birth_date="00-00-1980").press("next")
    return walk.type(expiry_date="01012030").press("next")


def test_without_six_digits_number_and_dates_open_the_chip() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card")
    walk.happen(CardChanged(CardReady(b"")))
    three_questions(walk.press("no-can"))
    assert walk.key == "reading"
    key = MrzKey("SPECI2014", "80<<<<", "300101")
    assert walk.effects[-1] == ReadChip(key, "wallet-stolen")
    walk.happen(ChipDone(ReadFailed(ReadFailure.WRONG_KEY))).press("next")
    assert walk.key == "key:document-number"


def test_number_and_dates_are_asked_when_the_chip_says_that_it_needs_them() -> None:
    walk = Walk().wallet("bank-card").choose("document.passport")
    walk.happen(CardChanged(CardReady(b""))).type(can="123456").press("next")
    walk.happen(ChipDone(ReadFailed(ReadFailure.NEEDS_MRZ)))
    three_questions(walk.press("next"))
    assert walk.key == "reading"


def test_six_digits_that_were_wrong_are_asked_again() -> None:
    walk = Walk().wallet("bank-card").choose("document.passport")
    walk.happen(CardChanged(CardReady(b""))).type(can="123457").press("next")
    walk.happen(ChipDone(ReadFailed(ReadFailure.WRONG_KEY))).press("next")
    assert walk.key == "key:can"


def test_the_name_shows_while_the_rest_is_still_being_read() -> None:
    walk = Walk().wallet("bank-card").choose("document.passport")
    walk.happen(CardChanged(CardReady(b""))).type(can="123456").press("next")
    walk.happen(ChipFound("Noor Voorbeeld"))
    assert walk.key == "reading"
    assert "Noor Voorbeeld" in walk.view.page["body"][0]
    assert "Noor" not in repr(walk.state.page)


def test_a_card_that_moved_is_read_again_as_soon_as_it_lies_there() -> None:
    walk = Walk().wallet("bank-card").choose("document.passport")
    walk.happen(CardChanged(CardReady(b""))).type(can="123456").press("next")
    walk.happen(ChipDone(ReadFailed(ReadFailure.CARD_MOVED))).happen(CardChanged(NoCard()))
    assert walk.key == "reading-failed"
    walk.happen(CardChanged(CardReady(b"")))
    assert walk.key == "reading"
    assert walk.effects[-1] == ReadChip(Can("123456"), "wallet-stolen")


@pytest.mark.parametrize("reason", sorted({*ReadFailure} - {ReadFailure.BADGE}, key=str))
def test_every_way_in_which_reading_fails_has_words_and_a_next_step(reason: ReadFailure) -> None:
    walk = Walk().wallet("bank-card").choose("document.passport")
    walk.happen(CardChanged(CardReady(b"")))
    walk.type(can="123456").press("next")
    walk.happen(ChipDone(ReadFailed(reason)))
    page = walk.view.page
    assert page["key"] == "reading-failed"
    assert page["title"] and "«" not in page["title"] + page["body"][0]
    walk.press("without")
    assert walk.key == "question:name"


def test_a_reader_that_is_gone_is_said_and_does_not_stop_anything() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card")
    walk.happen(CardChanged(NoReader())).type(can="123456").press("next")
    assert walk.key == "no-reader"
    walk.press("without")
    assert walk.key == "question:name"


def test_a_result_of_the_chip_that_comes_too_late_is_dropped() -> None:
    walk = Walk().wallet("bank-card")
    before = walk.state
    assert walk.happen(ChipDone(ChipRead(CHIP, START))).state == before


def test_going_back_shows_the_earlier_answer_to_correct() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("bank-card").press("next")
    walk.press("back")
    chosen = [r["id"] for r in walk.view.page["rows"] if r["chosen"]]
    assert chosen == ["bank-card"]


def test_another_language_in_the_middle_of_typing_keeps_what_was_typed() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("bank-card").press("next")
    walk.choose("today").type(value="Station")
    walk.press("comfort.language").choose("language.en")
    assert walk.key == "question:place"
    assert walk.view.page["fields"][0]["value"] == "Station"
    assert walk.view.chrome["language"] == "en"


def test_every_forward_step_saves_a_draft() -> None:
    walk = to_plan(Walk())
    drafts = [e.draft for e in walk.effects if isinstance(e, SaveDraft)]
    assert len(drafts) >= 8
    assert drafts[-1].visit.answers == walk.state.visit.answers  # type: ignore[union-attr]


def test_a_correction_from_the_review_returns_to_the_review() -> None:
    walk = to_plan(Walk()).press("next").choose("settle.later")
    assert walk.key == "review"
    walk.choose("change.place").type(value="Markt").press("next")
    assert walk.key == "review"
    assert any(r["detail"] == "Markt" for r in walk.view.page["rows"])


def test_taking_back_the_reason_for_a_fee_takes_away_the_settlement() -> None:
    walk = to_plan(Walk()).press("next").choose("settle.later")
    walk.choose("change.contents")
    walk.choose("id-card", "driving-licence", "city-pass").press("next")
    assert walk.key == "review"
    assert all(r["id"] != "settlement" for r in walk.view.page["rows"])
    walk.press("confirm")
    confirm = walk.effects[-1]
    assert isinstance(confirm, Confirm)
    number = make_case_number(2026, "A1", 1)
    case = derived.make_case(confirm.visit, confirm.comfort, confirm.at, RULES, number, "CODE")
    assert case.settlement.kind is SettlementKind.NOTHING_DUE


def test_a_confirm_that_fails_keeps_everything_and_says_so() -> None:
    walk = to_plan(Walk()).press("next").choose("settle.later").press("confirm")
    visit = walk.state.visit
    assert visit is not None
    walk.happen(ConfirmFailed(visit.id, FailureCode.DISK_FULL))
    assert walk.key == "review"
    assert walk.view.page["error"]
    assert walk.state.visit == visit


def test_pressing_confirm_twice_asks_for_one_case() -> None:
    walk = to_plan(Walk()).press("next").choose("settle.later").press("confirm").press("confirm")
    assert sum(isinstance(e, Confirm) for e in walk.effects) == 1


def test_rest_brings_a_warning_and_then_the_end() -> None:
    walk = Walk().begin()
    walk.clock.advance(91)
    walk.happen(Tick())
    assert walk.view.overlay["key"] == "time-warning"
    walk.clock.advance(30)
    walk.happen(Tick())
    assert walk.key == "start"
    assert any(isinstance(e, DropDraft) for e in walk.effects)


def test_any_sign_of_life_extends_the_time_again_and_again() -> None:
    walk = Walk().begin()
    for _ in range(12):
        walk.clock.advance(100)
        walk.happen(Tick()).happen(Touched())
        assert walk.view.overlay == {}
    assert walk.key == "what-happened"


def test_the_clock_stands_still_while_something_is_being_said() -> None:
    walk = Walk().begin()
    for _ in range(20):
        walk.clock.advance(10)
        walk.happen(Tick(busy=True))
    assert walk.view.overlay == {}


def test_nothing_of_a_visit_that_ends_prints_for_the_next_resident() -> None:
    walk = confirmed(Walk())
    walk.clock.advance(300)
    walk.happen(Tick()).happen(Tick())
    walk.press("stop")
    assert any(isinstance(e, CancelPaper) for e in walk.effects) or walk.state.visit is not None
    walk.clock.advance(300)
    walk.happen(Tick())
    assert walk.key == "start"
    assert any(isinstance(e, CancelPaper) for e in walk.effects)


def test_stopping_asks_first_and_then_erases() -> None:
    walk = Walk().begin().press("stop")
    assert walk.view.overlay["key"] == "stop"
    walk.press("close")
    assert walk.key == "what-happened"
    walk.press("stop").press("erase")
    assert walk.key == "start"
    assert walk.state.comfort == Comfort()


def test_comfort_is_reset_when_the_visit_ends() -> None:
    walk = Walk().press("comfort.contrast").press("comfort.textSize").press("comfort.voice")
    assert walk.state.comfort == Comfort("nl", 2, "high", voice=True)
    walk.clock.advance(121)
    walk.happen(Tick())
    assert walk.state.comfort == Comfort()


def test_a_power_cut_in_the_middle_is_resumed_where_it_was() -> None:
    walk = Walk().wallet("bank-card")
    draft = [e.draft for e in walk.effects if isinstance(e, SaveDraft)][-1]
    after = Walk().happen(Recovered(draft=draft))
    assert after.key == "resuming"
    assert "Station" not in str(after.view.page)
    after.choose("resume.yes")
    assert after.key == "identify"
    assert after.state.visit == draft.visit


def test_a_stranger_who_does_not_resume_erases_the_draft() -> None:
    walk = Walk().wallet("bank-card")
    draft = [e.draft for e in walk.effects if isinstance(e, SaveDraft)][-1]
    after = Walk().happen(Recovered(draft=draft)).choose("resume.no")
    assert after.key == "start"
    assert DropDraft(draft.visit.id) in after.effects


def test_a_power_cut_after_confirm_shows_the_paper_page_again() -> None:
    walk = Walk()
    confirmed(walk)
    confirm = next(e for e in walk.effects if isinstance(e, Confirm))
    number = make_case_number(2026, "A1", 1)
    case = derived.make_case(confirm.visit, confirm.comfort, START, RULES, number, "CODE")
    after = Walk().happen(Recovered(case=case))
    assert after.key == "paper"
    assert after.view.page["big"] == number


@pytest.mark.parametrize("status", ["paper-out", "cover-open", "unreachable", "error-jam"])
def test_paper_that_does_not_come_has_words_and_a_next_step(status: str) -> None:
    walk = confirmed(Walk()).happen(PaperChanged("receipt", status))
    page = walk.view.page
    assert [r["tone"] for r in page["rows"]] == ["attention", ""]
    assert "«" not in str(page)
    assert page["primary"]["id"] == "taken"
    walk.happen(PaperChanged("receipt", "ready", walk.state.visit.case, "sent"))  # type: ignore[union-attr]
    assert walk.view.page["rows"][0]["tone"] == "done"


def test_a_receipt_cut_off_half_way_is_offered_again_and_only_so_often() -> None:
    walk = confirmed(Walk())
    number = walk.state.visit.case  # type: ignore[union-attr]
    walk.press("again.receipt")
    assert not any(isinstance(e, PrintAgain) for e in walk.effects)
    for _ in range(5):
        walk.happen(PaperChanged("receipt", "ready", number, "unknown"))
        walk.press("again.receipt")
    again = [e for e in walk.effects if isinstance(e, PrintAgain)]
    assert again == [PrintAgain(number, DocumentKind.RECEIPT)] * 3  # type: ignore[arg-type]
    walk.happen(PaperChanged("receipt", "ready", number, "unknown"))
    assert [a["id"] for a in walk.view.page["actions"]] == ["write"], "pen and paper remain"
    assert walk.view.page["rows"][0]["tone"] == "attention"


def test_a_card_laid_down_first_begins_a_visit() -> None:
    walk = Walk().happen(CardChanged(CardReady(b"")))
    assert walk.key == "comfort"


def test_help_is_called_once_however_often_it_is_pressed() -> None:
    walk = Walk().begin().press("help").press("close").press("help")
    calls = [e for e in walk.effects if type(e).__name__ == "CallClerk"]
    assert len(calls) == 1
    assert walk.view.overlay["key"] == "help"


def test_what_a_keyboard_or_scanner_sends_is_bounded_and_printable() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("bank-card").press("next")
    walk.choose("today").happen(Entered("value", "A\x1b\x00" + "B" * 10_000))
    assert walk.state.entries["value"].startswith("AB")
    assert len(walk.state.entries["value"]) == 200


def test_a_draft_of_a_life_event_that_is_gone_starts_with_the_question_what_happened() -> None:
    walk = Walk().wallet("bank-card")
    draft = [e.draft for e in walk.effects if isinstance(e, SaveDraft)][-1]
    from kiosk.frozen import replace

    gone = Draft(replace(draft.visit, life_event="gone"), draft.comfort, "old")
    after = Walk().happen(Recovered(draft=gone)).choose("resume.yes")
    assert after.key == "what-happened"


def test_the_declared_name_is_kept_until_somebody_establishes_it() -> None:
    walk = to_plan(Walk())
    visit = walk.state.visit
    assert visit is not None
    number = make_case_number(2026, "A1", 2)
    case = derived.make_case(visit, walk.state.comfort, START, RULES, number, "CODE")
    assert case.identity.method is Method.NOT_YET
    assert case.identity.person == Person("Noor Voorbeeld", "", "1980-02-01")
    assert case.answers[QuestionId("place")] == "Station"


def test_pressing_what_is_not_on_the_page_changes_nothing() -> None:
    walk = Walk().begin()
    before = walk.state
    walk.press("confirm").press("taken").press("erase").press("nonsense")
    assert walk.state == before
    assert Pressed("x") == Pressed("x")


def test_who_listens_hears_the_plan_and_the_number_once_more_on_the_last_page() -> None:
    walk = confirmed(Walk())
    said = walk.view.heard(Ears.ONE).text
    assert "Wat er nu gebeurt" in said
    assert "nul nul nul nul één" in said
    for task in ("bankpassen", "Nieuw rijbewijs", "stadspas"):
        assert task in said


def test_a_badge_laid_down_for_a_document_costs_no_try_and_disturbs_nothing() -> None:
    walk = Walk().wallet("bank-card").choose("document.passport")
    walk.happen(CardChanged(NoCard())).type(can="123456").press("next")
    walk.happen(CardChanged(CardReady(b""))).happen(ChipDone(ReadFailed(ReadFailure.BADGE)))
    assert (walk.key, walk.state.tries) == ("lay-card", 0)
    assert walk.view.page["error"]
    walk.happen(CardChanged(NoCard()))
    assert not walk.view.page["error"]
    walk.happen(CardChanged(CardReady(b"")))
    assert walk.key == "reading"

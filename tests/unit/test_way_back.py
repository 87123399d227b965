# SPDX-License-Identifier: EUPL-1.2
"""The code on a paper: what it says, when it counts, and what a letter asks with it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cases import (
    Ask,
    AskAnswer,
    AskKind,
    Case,
    CaseNumber,
    CaseStage,
    DocumentKind,
    Message,
    Need,
    QuestionId,
    TaskId,
    TaskKind,
    VisitId,
)
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store import Store, cases, codes
from kiosk.store.codes import Keys, make, municipality_of, parse_return_code
from kiosk.store.letters import LetterCase, LetterClosed
from kiosk.store.outbox import StepKind
from kiosk.store.return_codes import CLOSED_FOR, MOST_WRONG, Revoked, Verdict
from kiosk.visit.asked import AnswerAsk, AskAnswered, CodeLookedAt, LookAtCode
from kiosk.visit.events import LetterAnswered
from kiosk.visit.more_pages import AskedByLetter, CodeRefused, EnteringFact, LetterOpen
from kiosk.visit.values import Identifying
from tests.unit.plan_kit import TEXTS as CATALOGUE
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, builder, person, task
from tests.unit.visit_kit import Walk
from ui.pages import asked
from ui.pages.parts import Words

RSIN = "002564440"
OURS = Keys(municipality_of(RSIN), {1: bytes(32), 2: bytes([7]) * 32}, current=2)
BORN = "1970-01-01"
TODAY = dt.date(2026, 11, 24)
CLERK = ClerkId("clerk-1")
WANTS = dataclasses.replace(task("card"), needs=(Need("signature", Message("need"), met=False),))


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    store = Store.open(tmp_path, KEY, clock, "A1")
    store.code_keys = OURS
    yield store
    store.close()


@pytest.fixture
def case(store: Store) -> Case:
    return store.confirm(VisitId("v1"), builder(VisitId("v1"), tasks=(WANTS,)))


def elsewhere(expires: dt.date = dt.date(2027, 11, 30), keys: Keys = OURS) -> str:
    """Make the code of a paper of another kiosk with these keys."""
    return make(keys, codes.new_handle(), 3, expires, AskKind.PHOTO)


# --- what a code says --------------------------------------------------------------------------


@given(
    handle=st.integers(0, (1 << 28) - 1),
    paper=st.integers(0, 31),
    months=st.integers(0, 100),
    ask=st.sampled_from([None, *AskKind]),
)
def test_a_code_says_what_it_was_made_of_and_every_misreading_shows(
    handle: int, paper: int, months: int, ask: AskKind | None
) -> None:
    last = dataclasses.replace(OURS, months=months).last_day(TODAY)
    code = make(OURS, handle, paper, last, ask)
    read = codes.read(code.lower().replace("-", " "))
    assert read is not None
    said, seal = read
    assert (said.handle, said.paper, said.expires, said.ask) == (handle, paper, last, ask)
    assert OURS.seals(said, seal)
    plain = code.replace("-", "")
    for place in range(0, 16, 3):
        for other in "0Z7":
            if other != plain[place]:
                assert parse_return_code(plain[:place] + other + plain[place + 1 :]) is None


def test_a_changed_day_or_case_breaks_the_seal() -> None:
    read = codes.read(elsewhere())
    assert read is not None
    said, seal = read
    for forged in (
        dataclasses.replace(said, expires=dt.date(2030, 1, 31)),
        dataclasses.replace(said, handle=said.handle ^ 1),
        dataclasses.replace(said, paper=said.paper ^ 1),
    ):
        assert OURS.seals(forged, seal) is False


def test_all_codes_of_a_case_lead_to_one_mark_and_to_nobody(store: Store, case: Case) -> None:
    letter = store.paper_code(case.number, DocumentKind.CONFIRMATION, 1)
    assert letter != case.return_code
    assert letter == store.paper_code(case.number, DocumentKind.CONFIRMATION, 1)
    assert codes.find_by(letter) == codes.find_by(case.return_code)
    assert store.case_of_return_code(letter) == case.number


# --- five answers for a code that does not count -------------------------------------------------


def test_a_code_of_another_kiosk_is_known_for_ours_without_a_line(store: Store) -> None:
    looked = store.look_at_code(elsewhere())
    assert (looked.verdict, looked.ask) == (Verdict.ELSEWHERE, AskKind.PHOTO)
    earlier = dataclasses.replace(OURS, current=1)
    assert store.look_at_code(elsewhere(keys=earlier)).verdict is Verdict.ELSEWHERE


def test_each_reason_has_its_own_answer(store: Store, case: Case, clock: FixedClock) -> None:
    strangers = Keys(municipality_of("999999990"), OURS.keys, 2)
    forgers = Keys(OURS.municipality, {2: bytes([9]) * 32}, 2)
    answers = {
        elsewhere(dt.date(2026, 10, 31)): Verdict.EXPIRED,
        elsewhere(keys=strangers): Verdict.OTHER_MUNICIPALITY,
        elsewhere(keys=forgers): Verdict.WRONG,
        elsewhere()[:-1] + "?": Verdict.DAMAGED,
        case.return_code: Verdict.FINE,
    }
    assert {code: store.look_at_code(code).verdict for code in answers} == answers
    store.revoke_codes(case.number, Revoked.RESIDENT, "resident")
    assert store.look_at_code(case.return_code).verdict is Verdict.REVOKED
    assert store.open_letter(case.return_code, BORN) == LetterClosed(0)
    kinds = [line.kind for line in store.journal()]
    assert kinds.count("code.refused") == 4
    assert "code.revoked" in kinds


def test_a_code_has_its_last_day(store: Store, case: Case, clock: FixedClock) -> None:
    clock.advance(dt.timedelta(days=370).total_seconds())
    assert store.look_at_code(case.return_code).verdict is Verdict.FINE
    clock.advance(dt.timedelta(days=10).total_seconds())
    assert store.look_at_code(case.return_code).verdict is Verdict.EXPIRED
    assert store.open_letter(case.return_code, BORN) == LetterClosed(0)


def test_the_codes_of_a_retired_key_count_no_more(store: Store) -> None:
    code = elsewhere(keys=dataclasses.replace(OURS, current=1))
    store.code_keys = dataclasses.replace(OURS, retired=frozenset({1}))
    assert store.look_at_code(code).verdict is Verdict.EXPIRED


def test_guessing_closes_the_kiosk_for_codes_and_says_so(
    store: Store, case: Case, clock: FixedClock
) -> None:
    forgers = Keys(OURS.municipality, {2: bytes([9]) * 32}, 2)
    for _ in range(MOST_WRONG):
        assert store.look_at_code(elsewhere(keys=forgers)).verdict is Verdict.WRONG
    looked = store.look_at_code(case.return_code)
    assert (looked.verdict, looked.minutes) == (Verdict.CLOSED, 15)
    assert isinstance(store.open_letter(case.return_code, BORN), LetterClosed)
    assert [line.kind for line in store.journal()].count("code.closed") == 1
    clock.advance(CLOSED_FOR.total_seconds() + 1)
    assert store.look_at_code(case.return_code).verdict is Verdict.FINE


def test_a_code_of_before_still_opens_its_case(store: Store) -> None:
    old = codes.new_return_code()
    kept = builder(VisitId("old"))(CaseNumber("2025-A1-00001-X"), old)
    store._write(lambda db, now: cases.keep(db, now, kept))
    assert store.look_at_code(old).verdict is Verdict.FINE
    assert isinstance(store.open_letter(old, BORN), LetterCase)


# --- revoked by itself ---------------------------------------------------------------------------


def test_a_reprint_replaces_the_code_of_the_paper_before(store: Store, case: Case) -> None:
    kind = DocumentKind.CONFIRMATION
    first = store.paper_code(case.number, kind, 1)
    extra = store.reprint(case.number, kind, CLERK, "extra-copy")
    assert store.look_at_code(first).verdict is Verdict.FINE
    copied = store.paper_code(case.number, kind, extra.copy)
    again = store.reprint(case.number, kind, CLERK, "lost")
    fresh = store.paper_code(case.number, kind, again.copy)
    verdicts = [store.look_at_code(code).verdict for code in (first, copied, fresh)]
    assert verdicts == [Verdict.REVOKED, Verdict.REVOKED, Verdict.FINE]
    assert store.look_at_code(case.return_code).verdict is Verdict.FINE, "the receipt's stays"


def test_a_revoked_code_stays_revoked_when_its_case_has_gone(store: Store, case: Case) -> None:
    store.revoke_codes(case.number, Revoked.CLERK, CLERK)
    store.erase(case.number, "administrator", "asked", force=True)
    assert store.look_at_code(case.return_code).verdict is Verdict.REVOKED


# --- what a letter asks --------------------------------------------------------------------------


def asking(store: Store, case: Case, ask: Ask) -> str:
    job = store.reprint(case.number, DocumentKind.CONFIRMATION, CLERK, "extra-copy")
    return store.paper_code(case.number, DocumentKind.CONFIRMATION, job.copy, ask)


def test_what_is_asked_comes_with_its_answers_and_nobodys_name(store: Store, case: Case) -> None:
    ask = Ask(AskKind.STILL_RIGHT, questions=(QuestionId("where"),))
    code = asking(store, case, ask)
    assert store.look_at_code(code).ask is AskKind.STILL_RIGHT
    opened = store.open_letter(code, BORN)
    assert isinstance(opened, LetterCase)
    assert opened.ask == ask
    assert opened.shown is not None
    assert opened.shown.answers == {"where": "Markt"}
    assert FAMILY_NAME not in str(opened.shown)
    assert BSN not in str(opened.shown)


def test_an_answer_stands_in_case_journal_and_outbox_once(store: Store, case: Case) -> None:
    code = asking(store, case, Ask(AskKind.STILL_RIGHT, questions=(QuestionId("where"),)))
    assert store.answer_ask(code, AskAnswer.YES)
    (said,) = store.case(case.number).said_by_letter
    assert (said.kind, said.how) == (AskKind.STILL_RIGHT, AskAnswer.YES)
    assert [s.kind for s in store.steps(case.number)].count(StepKind.ANSWER) == 1
    assert "ask.answered" in [line.kind for line in store.journal(case.number)]
    with pytest.raises(KnownError) as refused:
        store.answer_ask(code, AskAnswer.YES)
    assert refused.value.code is FailureCode.NOT_FOUND
    assert store.look_at_code(code).ask is None


def test_signing_counts_only_as_surely_as_the_service_demands(store: Store, case: Case) -> None:
    ask = Ask(AskKind.SIGN, task=TaskId("card"), assurance=Assurance.SUBSTANTIAL)
    code = asking(store, case, ask)
    stranger = Identity(
        Method.CHIP,
        Assurance.SUBSTANTIAL,
        dataclasses.replace(
            person(), family_name="Ander", bsn="111222333", birth_date="1960-01-01"
        ),
    )
    assert not store.answer_ask(code, AskAnswer.YES)
    assert not store.answer_ask(code, AskAnswer.YES, identity=stranger)
    assert not store.case(case.number).plan.tasks[0].needs[0].met
    themselves = Identity(Method.CHIP, Assurance.SUBSTANTIAL, person())
    assert store.answer_ask(code, AskAnswer.YES, identity=themselves)
    assert store.case(case.number).plan.tasks[0].needs[0].met
    assert [line.kind for line in store.journal()].count("ask.refused") == 2


def test_what_goes_by_the_counter_is_a_clerks_task(store: Store, case: Case) -> None:
    photo = asking(store, case, Ask(AskKind.PHOTO, task=TaskId("card")))
    assert store.answer_ask(photo, AskAnswer.COUNTER)
    assert store.look_at_code(photo).ask is AskKind.PHOTO, "asked until it is there"
    right = asking(store, case, Ask(AskKind.STILL_RIGHT, questions=(QuestionId("where"),)))
    assert store.answer_ask(right, AskAnswer.CHANGED, QuestionId("where"), "Kerkstraat")
    kinds = [(task.kind, task.said) for task in store.clerk_tasks(case.number)]
    assert kinds == [(TaskKind.PHOTO, ""), (TaskKind.CORRECT, "Kerkstraat")]


# --- at the kiosk --------------------------------------------------------------------------------


def test_a_code_that_does_not_count_says_why_and_what_now() -> None:
    for verdict in ("expired", "revoked", "wrong", "other-municipality", "damaged", "closed"):
        walk = Walk().choose("letter").type(code=elsewhere()).press("next")
        (look,) = (effect for effect in walk.effects if isinstance(effect, LookAtCode))
        walk.happen(CodeLookedAt(look.visit, look.code, verdict, minutes=5))
        assert isinstance(walk.state.page, CodeRefused)
        for language in ("nl", "en"):
            shown = asked.refused(walk.state.page, Words(CATALOGUE, language))
            assert shown["title"]
            assert len(shown["body"]) == 2, "what it is, and what can be done now"
            assert shown["primary"] or shown["actions"]


def test_a_good_code_goes_on_and_tells_what_its_letter_asks() -> None:
    walk = Walk().choose("letter").type(code=elsewhere()).press("next")
    (look,) = (effect for effect in walk.effects if isinstance(effect, LookAtCode))
    walk.happen(CodeLookedAt(look.visit, look.code, "elsewhere", AskKind.PHOTO))
    assert walk.state.page == EnteringFact(look.code, AskKind.PHOTO)


def letter_open(case: Case) -> LetterOpen:
    return LetterOpen(case.number, CaseStage.RECEIVED, case.received_at)


def opened_with(case: Case, ask: Ask) -> Walk:
    walk = Walk().choose("letter").type(code=elsewhere()).press("next")
    walk.type(date="01-01-1970").press("next")
    assert walk.state.visit is not None
    opened = letter_open(case)
    page = AskedByLetter(opened, elsewhere(), ask, case)
    return walk.happen(LetterAnswered(walk.state.visit.id, opened, page))


def test_what_a_letter_asks_comes_first_and_is_answered_once(case: Case) -> None:
    walk = opened_with(case, Ask(AskKind.STILL_RIGHT, questions=(QuestionId("where"),)))
    assert isinstance(walk.state.page, AskedByLetter)
    walk.press("next")
    (sent,) = (effect for effect in walk.effects if isinstance(effect, AnswerAsk))
    assert sent.how is AskAnswer.YES
    walk.happen(AskAnswered(sent.visit, Message("asked-done-yes")))
    assert isinstance(walk.state.page, LetterOpen)
    assert walk.state.notice is not None


def test_what_changed_is_told_in_own_words(case: Case) -> None:
    walk = opened_with(case, Ask(AskKind.STILL_RIGHT, questions=(QuestionId("where"),)))
    walk.choose("change.where").press("next")
    assert walk.state.problem is not None
    walk.type(said="Kerkstraat 1").press("next")
    (sent,) = (effect for effect in walk.effects if isinstance(effect, AnswerAsk))
    assert (sent.how, sent.question, sent.said) == (AskAnswer.CHANGED, "where", "Kerkstraat 1")


def test_who_must_be_known_better_lays_down_a_document_first(case: Case) -> None:
    walk = opened_with(case, Ask(AskKind.SIGN, assurance=Assurance.SUBSTANTIAL))
    walk.press("next")
    assert isinstance(walk.state.page, Identifying)
    walk.choose("document.none")
    assert isinstance(walk.state.page, AskedByLetter), "and the counter is the other way"
    assert not [effect for effect in walk.effects if isinstance(effect, AnswerAsk)]

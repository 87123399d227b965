# SPDX-License-Identifier: EUPL-1.2
"""When paper fails, everybody knows what to do now: the resident, the clerk, the second printer."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from kiosk.frozen import replace
from kiosk.visit import paper_trouble
from kiosk.visit.events import PaperChanged, Pressed
from kiosk.visit.flow import next_state
from kiosk.visit.more_pages import WritingDown
from kiosk.visit.values import ClerkSession, ClerkStep, GivingPaper, Paper, State
from printing.devices import (
    CoverOpen,
    Error,
    NotSent,
    Outcome,
    PaperOut,
    PrinterStatus,
    Ready,
    Sent,
    Uncertain,
    Unreachable,
    Watch,
    Wish,
    keep_going,
    reason_of,
)
from printing.ipp import _REASONS
from printing.second import WithSecond
from tests.unit.plan_kit import TEXTS
from tests.unit.visit_kit import RULES, Walk
from ui.pages import paper_trouble as pages
from ui.pages.parts import Words

FAULTS = (
    PaperOut(),
    CoverOpen(),
    Unreachable(),
    *(Error(reason) for reason in ("jam", "toner", "tray-full", "cutter", "device", "stopped")),
    Error("not-accepting"),
    Error("something-new"),
)


@dataclass
class Paperless:
    """A printer that is in one state and answers one outcome."""

    state: PrinterStatus = field(default_factory=Ready)
    told: Outcome = field(default_factory=Sent)
    remembers: Outcome = field(default_factory=lambda: Uncertain("not-remembered"))
    printed: list[str] = field(default_factory=list)

    def status(self) -> PrinterStatus:
        return self.state

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        while watch(self.state) is Wish.GO_ON and self.told == NotSent("stuck"):
            pass
        if not isinstance(self.told, NotSent):
            self.printed.append(name)
        return self.told

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        return self.remembers


# --- the second printer --------------------------------------------------------------------------


@pytest.mark.parametrize("fault", FAULTS, ids=reason_of)
def test_the_second_takes_over_where_the_first_cannot_begin(fault: PrinterStatus) -> None:
    first, second = Paperless(fault), Paperless()
    both = WithSecond(first, second)
    assert both.status() == Ready()
    assert both.print(b"", "job") == Sent()
    assert (first.printed, second.printed) == ([], ["job"])


def test_what_surely_was_not_printed_comes_from_the_second() -> None:
    first, second = Paperless(told=NotSent("aborted")), Paperless()
    assert WithSecond(first, second).print(b"", "job") == Sent()
    assert second.printed == ["job"]


@pytest.mark.parametrize("reason", ["dropped", "halfway-paper-out", "cancelled", "left"])
def test_what_may_be_on_paper_is_never_printed_by_the_other(reason: str) -> None:
    first, second = Paperless(told=Uncertain(reason)), Paperless()
    assert WithSecond(first, second).print(b"", "job") == Uncertain(reason)
    assert second.printed == []


def test_a_job_that_is_stuck_before_its_first_page_moves_over() -> None:
    first, second = Paperless(told=NotSent("stuck")), Paperless()
    stuck = iter([Ready()])

    class Stuck(Paperless):
        def status(self) -> PrinterStatus:
            return next(stuck, PaperOut())

    first = Stuck(PaperOut(), NotSent("stuck"))
    assert WithSecond(first, second, stuck_seconds=0.01).print(b"", "job") == Sent()
    assert second.printed == ["job"]


def test_with_both_in_trouble_it_waits() -> None:
    both = WithSecond(Paperless(PaperOut()), Paperless(CoverOpen()))
    assert both.status() == PaperOut()


def test_after_a_crash_whichever_had_the_job_tells() -> None:
    second = Paperless(remembers=Sent("7"))
    assert WithSecond(Paperless(), second).outcome("job") == Sent("7")
    assert WithSecond(Paperless(), Paperless()).outcome("job") == Uncertain("not-remembered")


# --- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_fault_has_words_a_next_step_and_a_picture(language: str) -> None:
    words = Words(TEXTS, language)
    said = set()
    for fault in (*FAULTS, *(status for _, status in _REASONS)):
        status = reason_of(fault)
        told = pages.trouble("letter", "waiting", status, words)
        assert len(told.split(". ")) >= 2 or told.count(".") >= 2, f"{status} has no next step"
        said.add(told)
        state = State()
        state = next_state_of(state, PaperChanged("letter", status))
        (row,) = pages.rows(state, words)
        assert row["id"] == "printer.letter"
        session = ClerkSession(ClerkStep.PRINTER, entries={"device": "letter"})
        shown = pages.remedy(state, session, words)
        assert shown["illustration"].startswith("printer-")
        assert words.maybe(f"art-{shown['illustration']}")
        assert len(shown["body"]) == 2
    assert len(said) >= 10
    assert pages.trouble("letter", "unknown", "ready", words) not in said, "halfway is told apart"


def next_state_of(state: State, event: PaperChanged) -> State:
    return next_state(state, event, Walk().moment(), RULES)[0]


def test_a_printer_that_works_again_needs_no_hands() -> None:
    state = next_state_of(State(), PaperChanged("letter", "error-jam"))
    assert paper_trouble.in_trouble(state.devices) == ("letter",)
    state = next_state_of(state, PaperChanged("letter", "ready"))
    assert paper_trouble.in_trouble(state.devices) == ()
    session = ClerkSession(ClerkStep.PRINTER, entries={"device": "letter"})
    assert pages.remedy(state, session, Words(TEXTS, "nl"))["illustration"] == ""


def test_without_paper_number_and_code_are_shown_to_write_down() -> None:
    walk = Walk()
    walk.state = replace(
        walk.state, page=GivingPaper(), paper=Paper(receipt="failed", code="3GJT-7Z28-G4FG-C325")
    )
    after, _ = next_state(walk.state, Pressed("write"), walk.moment(), RULES)
    assert isinstance(after.page, WritingDown)
    back, _ = next_state(after, Pressed("next"), walk.moment(), RULES)
    assert isinstance(back.page, GivingPaper)

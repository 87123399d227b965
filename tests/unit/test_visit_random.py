# SPDX-License-Identifier: EUPL-1.2
"""Whatever people and devices do, in any order: there is always a page with a next step."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.cases import CaseNumber, CaseStage, make_case_number
from kiosk.errors import FailureCode
from kiosk.identity.badge_states import BadgeProblem
from kiosk.identity.states import CardReady, ChipRead, NoCard, NoReader, ReadFailed, ReadFailure
from kiosk.people import Assurance, ChipGrade, ClerkId, DocumentFacts, Identity, Method, Person
from kiosk.store.codes import new_return_code
from kiosk.visit import derived
from kiosk.visit.effects import AddToCase, Confirm, OpenLetter, Wipe
from kiosk.visit.events import (
    BadgeFound,
    BadgeRefused,
    CardChanged,
    ChipDone,
    ChipProgress,
    ClerkSignedIn,
    Confirmed,
    ConfirmFailed,
    Event,
    LetterAnswered,
    PaperChanged,
    Scanned,
    SyncChanged,
    Tick,
    Touched,
    VoiceChanged,
)
from kiosk.visit.more_pages import LetterOpen
from tests.unit.test_scans import LICENCE, TD1
from tests.unit.visit_kit import RULES, START, Walk

PERSON = Person("Voorbeeld", "Noor", "1980-02-01")
DOCUMENT = DocumentFacts("I", "NLD", "SPECI2014", dt.date(2030, 1, 1), ChipGrade.GENUINE)
CHIP = Identity(Method.CHIP, Assurance.SUBSTANTIAL, PERSON, DOCUMENT)
CODE = new_return_code()
WORDS = st.sampled_from(
    [
        "",
        "274913",
        "999990408",
        CODE,
        "Noor",
        "1234 AB",
        "12",
        "01-02-1980",
        "31-02-2020",
        "SPECI2014",
        "x" * 300,
        ";;",
        "0612",
    ]
)
HALL = st.sampled_from(
    [
        CardChanged(NoReader()),
        CardChanged(NoCard()),
        CardChanged(CardReady(b"")),
        ChipProgress(0.4),
        ChipDone(ChipRead(CHIP, START)),
        *[ChipDone(ReadFailed(reason)) for reason in ReadFailure],
        BadgeFound("ab" * 32, 1),
        *[BadgeRefused(problem, 1) for problem in BadgeProblem],
        PaperChanged("receipt", "paper-out"),
        PaperChanged("letter", "cover-open"),
        SyncChanged(False),
        VoiceChanged("crashed"),
        Touched(),
        Tick(),
        Scanned(TD1),
        Scanned(LICENCE),
        Scanned("999990408"),
        Scanned("LOKET:" + CODE),
        Scanned("https://example.org/nothing", leaked="h"),
    ]
)


def next_steps(walk: Walk) -> list[tuple[str, str]]:
    """Return what a person can do now: (how, id)."""
    view = walk.view
    shown = view.overlay or view.page
    steps = [("choose", row["id"]) for row in shown["rows"]]
    if shown["primary"]:
        steps.append(("press", shown["primary"]["id"]))
    steps += [("press", action["id"]) for action in shown["actions"]]
    return steps


def answer_effects(walk: Walk, done: dict[str, CaseNumber], data: st.DataObject) -> None:
    """Answer what the visit asked of the desk, well or badly."""
    effects, walk.effects = walk.effects, []
    for effect in effects:
        match effect:
            case Confirm() if data.draw(st.booleans()):
                number = make_case_number(2026, "A1", len(done) + 1)
                assert effect.visit.id not in done, "one visit, one case"
                done[effect.visit.id] = number
                case = derived.make_case(
                    effect.visit, effect.comfort, effect.at, RULES, number, "CODE"
                )
                walk.happen(Confirmed(effect.visit.id, case))
            case Confirm():
                walk.happen(ConfirmFailed(effect.visit.id, FailureCode.DISK_FULL))
            case OpenLetter() | AddToCase():
                page = LetterOpen(CaseNumber("2026-A1-00001-X"), CaseStage.HANDLED, START)
                walk.happen(
                    data.draw(
                        st.sampled_from(
                            [
                                LetterAnswered(effect.visit, page),
                                LetterAnswered(effect.visit, minutes=0),
                                LetterAnswered(effect.visit, minutes=15),
                                LetterAnswered(effect.visit, problem=FailureCode.DISK_FULL),
                            ]
                        )
                    )
                )
            case Wipe():
                assert walk.state.visit is None
            case _ if type(effect).__name__ == "SignIn":
                clerk = data.draw(st.sampled_from(["b.smit", "c.bakker"]))
                walk.happen(ClerkSignedIn(ClerkId(clerk), clerk))
            case _ if type(effect).__name__ == "ProveBadge":
                clerk = data.draw(st.sampled_from(["b.smit", "c.bakker"]))
                walk.happen(ClerkSignedIn(ClerkId(clerk), clerk, by_badge=True))


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nobody_is_ever_stuck(data: st.DataObject) -> None:
    walk = Walk()
    done: dict[str, CaseNumber] = {}
    for _ in range(data.draw(st.integers(5, 45))):
        steps = next_steps(walk)
        working = walk.view.page["kind"] == "working"
        assert steps or working, f"no next step on {walk.key}"
        assert "«" not in str(walk.view.page), f"a text is missing on {walk.key}"
        kind = data.draw(st.sampled_from(["step", "step", "step", "type", "hall", "bar", "rest"]))
        if kind == "step" and steps:
            how, id = data.draw(st.sampled_from(steps))
            getattr(walk, how)(id) if how == "press" else walk.choose_any(id)
        elif kind == "type":
            for field in (walk.view.overlay or walk.view.page)["fields"]:
                walk.type(**{field["id"]: data.draw(WORDS)})
        elif kind == "hall":
            event: Event = data.draw(HALL)
            walk.happen(event)
        elif kind == "bar":
            bar = ("back", "help", "stop", "why", "comfort.language", "comfort.voice")
            bar += ("comfort.settings", "comfort.reach", "comfort.switch-1")
            walk.press(data.draw(st.sampled_from(bar)))
        elif kind == "rest":
            walk.clock.advance(data.draw(st.sampled_from([1, 60, 95, 200])))
            walk.happen(Tick())
        answer_effects(walk, done, data)

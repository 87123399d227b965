# SPDX-License-Identifier: EUPL-1.2
"""No document stays behind: it is asked for on the screen, by sound and in words, and growing."""

from __future__ import annotations

from kiosk.hearing import Ears
from kiosk.identity.states import Can, CardReady, ChipRead, NoCard, ReadFailed, ReadFailure
from kiosk.visit.effects import CallClerk, Journal, SoundAlarm, Wipe
from kiosk.visit.events import CardChanged, ChipDone, Confirmed, Tick
from kiosk.visit.values import Overlay
from tests.unit.test_visit_flow import CHIP
from tests.unit.visit_kit import START, Walk
from ui.speech import chime


def read(walk: Walk) -> Walk:
    """Have a document read, and leave it on the reader."""
    walk.wallet("bank-card").choose("document.id-card").happen(CardChanged(NoCard()))
    walk.type(can="123456").press("next").happen(CardChanged(CardReady(b"")))
    return walk.happen(ChipDone(ChipRead(CHIP, START)))


def wait(walk: Walk, seconds: int) -> list[SoundAlarm]:
    walk.effects.clear()
    for _ in range(seconds):
        walk.clock.advance(1)
        walk.happen(Tick())
    return [effect for effect in walk.effects if isinstance(effect, SoundAlarm)]


def test_the_page_that_is_ready_says_and_shows_to_take_it() -> None:
    walk = read(Walk())
    assert walk.key == "card-read"
    assert "Neem uw document mee." in walk.view.heard(Ears.ONE).text
    assert wait(walk, 20) == []


def test_leaving_the_page_without_it_brings_a_reminder_that_grows() -> None:
    walk = read(Walk()).press("next")
    assert walk.state.overlay is Overlay.TAKE_CARD
    assert walk.view.overlay["title"] == "Neem uw document mee"
    sounds = wait(walk, 30)
    assert [s.level for s in sounds] == sorted(s.level for s in sounds)
    assert {s.level for s in sounds} == {1, 2, 3}
    assert not sounds[0].spoken
    assert sounds[-1].spoken
    assert walk.view.overlay["error"]
    walk.happen(CardChanged(NoCard()))
    assert walk.state.overlay is Overlay.NONE
    assert walk.key == "question:address"
    assert wait(walk, 10) == []


def test_a_document_taken_in_time_brings_no_reminder() -> None:
    walk = read(Walk()).happen(CardChanged(NoCard())).press("next")
    assert walk.state.overlay is Overlay.NONE
    assert wait(walk, 10) == []


def test_who_leaves_it_lying_goes_on_and_sees_it_in_the_frame() -> None:
    walk = read(Walk()).press("next").press("close")
    assert walk.state.overlay is Overlay.NONE
    assert "Neem uw document mee" in walk.view.chrome["note"]
    assert wait(walk, 10) == []


def to_paper(walk: Walk) -> Walk:
    from kiosk.cases import make_case_number
    from kiosk.visit import derived
    from kiosk.visit.effects import Confirm
    from tests.unit.visit_kit import RULES

    read(walk).press("next").press("close").press("skip").press("skip").press("next")
    walk.press("confirm")
    confirm = next(e for e in walk.effects if isinstance(e, Confirm))
    number = make_case_number(2026, "A1", 1)
    case = derived.make_case(confirm.visit, confirm.comfort, confirm.at, RULES, number, "CODE")
    return walk.happen(Confirmed(confirm.visit.id, case))


def test_the_goodbye_asks_for_it_first_and_calls_a_clerk() -> None:
    walk = to_paper(Walk()).press("taken")
    assert walk.key == "farewell"
    assert walk.view.page["title"] == "Neem uw document mee"
    assert walk.view.page["error"] == ""
    assert wait(walk, 15)
    assert walk.view.page["error"]
    assert any(isinstance(effect, CallClerk) for effect in walk.effects)
    walk.happen(CardChanged(NoCard()))
    assert walk.key == "anything-else", "now that it is taken there is time for the rest"


def test_a_visit_that_ends_with_it_lying_there_is_wiped_and_watches_over_it() -> None:
    for how in ("stop", "time"):
        walk = read(Walk())
        walk.effects.clear()
        if how == "stop":
            walk.press("stop").press("erase")
        else:
            for _ in range(125):
                walk.clock.advance(1)
                walk.happen(Tick())
        assert walk.key == "card-left"
        assert walk.state.visit is None
        assert "Voorbeeld" not in str(walk.state)
        assert any(isinstance(effect, Wipe) for effect in walk.effects)
        assert any(isinstance(effect, CallClerk) for effect in walk.effects)
        assert any(isinstance(e, Journal) and e.kind == "card.left" for e in walk.effects)
        assert wait(walk, 10)
        walk.happen(CardChanged(NoCard()))
        assert walk.key == "start"


def test_the_next_resident_is_not_stuck_behind_a_forgotten_document() -> None:
    walk = read(Walk()).press("stop").press("erase")
    assert walk.press("next").key == "start"
    assert walk.begin().key == "what-happened"


def test_a_card_that_was_not_read_here_is_nobodys_to_take() -> None:
    walk = Walk().happen(CardChanged(CardReady(b"")))
    walk.press("stop").press("erase")
    assert walk.key == "start"


def test_a_badge_is_not_taken_for_a_forgotten_document() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card").happen(CardChanged(NoCard()))
    walk.type(can="123456").press("next").happen(CardChanged(CardReady(b"")))
    walk.happen(ChipDone(ReadFailed(ReadFailure.BADGE)))
    walk.press("stop").press("erase")
    assert walk.key == "start"


def test_the_sound_is_soft_and_grows() -> None:
    loudest = []
    for level in (1, 2, 3):
        data = memoryview(chime.samples(level, 22_050)).cast("h")
        loudest.append(max(abs(one) for one in data))
        assert abs(data[0]) < 50
        assert len(data) < 22_050 * 3
    assert loudest == sorted(loudest)
    assert loudest[0] < 32_767 * 0.12


def test_the_key_of_a_document_is_not_told_to_the_room() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card").type(can="123456")
    assert walk.view.page["fields"][0]["value"] == "123456"
    said = walk.view.heard(Ears.EVERYBODY).text
    assert "één" not in said
    assert "123456" not in said
    assert "één twee drie" in walk.view.heard(Ears.ONE).text
    assert Can("123456") != Can("654321")

# SPDX-License-Identifier: EUPL-1.2
"""A clerk compares a face: the picture comes when asked for, and goes with its page."""

from __future__ import annotations

import datetime as dt
import gc
import sys
from typing import Any

import pytest

from kiosk.cases import to_json
from kiosk.frozen import replace
from kiosk.identity.badge_states import BadgeProblem
from kiosk.identity.states import Can, CardReady, ChipRead, NoCard, NoReader
from kiosk.people import Assurance, ChipGrade, ClerkId, DocumentFacts, Identity, Method, Person
from kiosk.visit.comparison import FaceProblem, FaceShown, Holder
from kiosk.visit.effects import Journal, ReadChip, ReadFace, RecordIdentity, SaveDraft, StopReading
from kiosk.visit.events import (
    BadgeFound,
    BadgeRefused,
    CardChanged,
    ChipDone,
    ClerkDone,
    ClerkSignedIn,
    FaceDone,
    Tick,
)
from kiosk.visit.values import Draft
from tests.unit.test_visit_clerk import sign_in, with_case
from tests.unit.visit_kit import START, Walk

CLERK, OTHER = ClerkId("b.smit"), ClerkId("c.bakker")
PNG = b"\x89PNG\r\n\x1a\n" + b"nobody's face" * 40
ANNA = Person("Jansen", "Anna Maria", "1965-03-10")
CARD = DocumentFacts("I", "NLD", "SPECI2014", dt.date(2033, 9, 12), ChipGrade.GENUINE)


def face(assurance: Assurance = Assurance.SUBSTANTIAL) -> FaceShown:
    return FaceShown(PNG, 360, 480, Holder(ANNA, CARD, assurance))


def asked(walk: Walk) -> ReadFace:
    found = [e for e in walk.effects if isinstance(e, ReadFace)]
    return found[-1]


def at_checklist(walk: Walk) -> Walk:
    walk.wallet("bank-card")
    return sign_in(walk).choose("identity")


def compared(walk: Walk, shown: FaceShown | None = None) -> Walk:
    walk.choose("chip-photo").type(key="123456").press("next")
    assert walk.key == "clerk:compare-lay"
    walk.happen(CardChanged(CardReady()))
    assert walk.key == "clerk:compare-reading"
    walk.happen(FaceDone(asked(walk).ask, shown or face()))
    assert walk.key == "clerk:compare"
    return walk


def lines(walk: Walk) -> list[tuple[str, str, Any]]:
    found = [e for e in walk.effects if isinstance(e, Journal)]
    return [(e.kind, e.actor, dict(e.detail)) for e in found]


def test_a_face_seen_to_be_the_same_makes_a_genuine_document_as_sure_as_can_be() -> None:
    walk = compared(at_checklist(Walk()))
    visit = walk.state.visit
    assert visit is not None
    assert asked(walk) == ReadFace(asked(walk).ask, Can("123456"), CLERK, None, visit.id)
    assert walk.view.page["picture"]
    assert not walk.view.aloud
    walk.press("same")
    assert walk.key == "clerk:identity"
    assert ("face.compared", CLERK, {"same": "yes"}) in lines(walk)
    walk.press("next").press("next")
    assert walk.key == "clerk:desk"
    assert walk.state.visit is not None
    known = walk.state.visit.identity
    assert (known.method, known.assurance) == (Method.CLERK, Assurance.HIGH)
    assert (known.person, known.document) == (ANNA, CARD)
    assert known.evidence == ("chip-photo",)
    assert not known.needs_second


def test_another_name_than_the_chips_is_the_clerks_word_alone() -> None:
    walk = compared(at_checklist(Walk())).press("same").press("next")
    walk.type(family_name="Pietersen").press("next")
    assert walk.state.visit is not None
    assert walk.state.visit.identity.assurance is Assurance.SUBSTANTIAL


def test_a_document_that_is_not_known_to_be_genuine_is_not_made_so_by_its_picture() -> None:
    walk = compared(at_checklist(Walk()), face(Assurance.LOW)).press("same")
    walk.press("next").press("next")
    assert walk.state.visit is not None
    assert walk.state.visit.identity.assurance is Assurance.SUBSTANTIAL


def test_another_person_takes_back_what_the_chip_said() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card").type(can="123456").press("next")
    walk.happen(CardChanged(CardReady()))
    by_chip = Identity(Method.CHIP, Assurance.SUBSTANTIAL, ANNA, CARD, established_at=START)
    walk.happen(ChipDone(ChipRead(by_chip, START)))
    sign_in(walk).choose("identity").choose("chip-photo")
    # The document lies there and its key is known: nothing is asked again.
    assert asked(walk).access == Can("123456")
    walk.happen(FaceDone(asked(walk).ask, face())).press("different")
    assert walk.key == "clerk:identity"
    assert walk.state.visit is not None
    assert walk.state.visit.identity == Identity()
    assert ("face.compared", CLERK, {"same": "no"}) in lines(walk)


def test_another_person_takes_it_back_in_a_stored_case_too() -> None:
    walk = with_case(Walk())
    session = walk.state.clerk
    assert session is not None and session.case is not None
    known = Identity(Method.CHIP, Assurance.SUBSTANTIAL, ANNA, CARD, established_at=START)
    case = replace(session.case, identity=known)
    walk.happen(ClerkDone(None, case)).choose("identity")
    compared(walk)
    assert asked(walk).case == case.number
    walk.press("different")
    record = walk.effects[-1]
    assert record == RecordIdentity(case.number, Identity(person=ANNA), CLERK)


CLOSINGS = {
    "same": lambda w: w.press("same"),
    "different": lambda w: w.press("different"),
    "back": lambda w: w.press("back"),
    "leave": lambda w: w.press("leave"),
    "time": lambda w: (w.clock.advance(200), w.happen(Tick()))[1],
}


@pytest.mark.parametrize("closing", CLOSINGS)
def test_the_picture_goes_with_its_page_whatever_closes_it(closing: str) -> None:
    walk = at_checklist(Walk())
    picture = bytes(bytearray(PNG))
    compared(walk, replace(face(), png=picture))
    assert PNG in _octets(walk.state)
    CLOSINGS[closing](walk)
    assert "picture" not in walk.view.page
    gc.collect()
    assert sys.getrefcount(picture) == 2, "somebody still holds the picture"


def _octets(value: object) -> bytes:
    """Everything a value holds, as one text: structs hide it from their own repr."""
    import msgspec

    held: list[bytes] = []

    def walk(one: object) -> None:
        if isinstance(one, bytes):
            held.append(bytes(one))
        elif isinstance(one, msgspec.Struct):
            for name in one.__struct_fields__:
                walk(getattr(one, name))
        elif isinstance(one, tuple | list):
            for inner in one:
                walk(inner)
        elif isinstance(one, dict):
            for inner in one.values():
                walk(inner)

    walk(value)
    return b"".join(held)


def test_no_draft_journal_line_or_repr_carries_it() -> None:
    walk = compared(at_checklist(Walk())).press("same").press("next").press("next").press("leave")
    for effect in walk.effects:
        assert PNG not in _octets(effect)
        assert "nobody's face" not in repr(effect)
    assert "nobody's face" not in repr(face())
    drafts = [e.draft for e in walk.effects if isinstance(e, SaveDraft)]
    assert drafts
    assert all(b"face" not in to_json(d) for d in drafts if isinstance(d, Draft))


def test_an_answer_that_nobody_waits_for_shows_nothing() -> None:
    walk = at_checklist(Walk()).choose("chip-photo").type(key="123456").press("next")
    walk.happen(CardChanged(CardReady()))
    first = asked(walk).ask
    walk.press("back")
    assert isinstance(walk.effects[-1], StopReading)
    walk.happen(FaceDone(first, face()))
    assert walk.key == "clerk:identity"
    walk.choose("chip-photo").type(key="654321").press("next")
    assert walk.key == "clerk:compare-reading"
    walk.happen(FaceDone(first, face()))
    assert walk.key == "clerk:compare-reading"


@pytest.mark.parametrize("problem", FaceProblem)
def test_every_reason_for_no_picture_has_words_and_a_way_on(problem: FaceProblem) -> None:
    walk = at_checklist(Walk()).choose("chip-photo").type(key="123456").press("next")
    walk.happen(CardChanged(CardReady()))
    walk.happen(FaceDone(asked(walk).ask, problem=problem))
    assert walk.key == "clerk:compare-failed"
    assert "«" not in str(walk.view.page)
    before = len(walk.effects)
    walk.press("again")
    assert any(isinstance(e, ReadFace) for e in walk.effects[before:])
    walk.happen(FaceDone(asked(walk).ask, problem=problem))
    walk.press("key")
    assert walk.key == "clerk:compare-key"
    walk.press("back")
    assert walk.key == "clerk:identity"


def test_number_and_dates_open_a_document_without_digits() -> None:
    walk = at_checklist(Walk()).choose("chip-photo").press("by-page")
    assert walk.key == "clerk:compare-page"
    walk.type(document_number="SPECX0042", birth_date="01011939").press("next")
    assert walk.view.page["error"]
    walk.type(expiry_date="05012024").press("next")
    walk.happen(CardChanged(CardReady()))
    assert asked(walk).access.mrz_information().startswith("SPECX0042")  # type: ignore[union-attr]


def by_badge(walk: Walk) -> Walk:
    walk.wallet("bank-card").press("help").press("clerk")
    walk.happen(CardChanged(CardReady())).happen(BadgeFound("ab" * 32, 3))
    walk.type(pin="274913").press("next")
    walk.happen(ClerkSignedIn(CLERK, "B. Smit", by_badge=True))
    assert walk.key == "clerk:desk"
    return walk.choose("identity")


def again(walk: Walk, clerk: ClerkId) -> Walk:
    walk.happen(CardChanged(NoCard())).happen(CardChanged(CardReady()))
    walk.happen(BadgeFound("ab" * 32, 3)).type(pin="274913").press("next")
    return walk.happen(ClerkSignedIn(clerk, "Somebody", by_badge=True))


def test_a_badge_makes_room_for_the_document_and_is_shown_again_before_anything_counts() -> None:
    walk = by_badge(Walk()).choose("chip-photo").type(key="123456").press("next")
    # The badge itself is not read as a document.
    assert not [e for e in walk.effects if isinstance(e, ReadFace)]
    walk.happen(CardChanged(NoCard()))
    assert walk.key == "clerk:compare-lay"
    walk.happen(CardChanged(CardReady())).happen(FaceDone(asked(walk).ask, face()))
    walk.press("same")
    assert walk.key == "clerk:sign-in"
    assert not [line for line in lines(walk) if line[0] == "face.compared"]
    again(walk, OTHER)
    assert walk.key == "clerk:sign-in"
    assert ("clerk.left", OTHER, {"how": "not-their-comparison"}) in lines(walk)
    again(walk, CLERK)
    assert walk.key == "clerk:identity"
    assert ("face.compared", CLERK, {"same": "yes"}) in lines(walk)
    # And from here the badge counts as before: taken away, the clerk is signed out.
    walk.happen(CardChanged(NoCard()))
    assert walk.state.clerk is None


def test_who_leaves_without_showing_the_badge_again_has_judged_nothing() -> None:
    walk = by_badge(Walk()).choose("chip-photo").type(key="123456").press("next")
    walk.happen(CardChanged(NoCard())).happen(CardChanged(CardReady()))
    walk.happen(FaceDone(asked(walk).ask, face())).press("same").press("leave")
    assert walk.state.clerk is None
    assert walk.state.visit is not None
    assert walk.state.visit.identity == Identity()
    assert not [line for line in lines(walk) if line[0] == "face.compared"]


def test_a_reader_that_dies_or_a_badge_in_the_wrong_place_is_told() -> None:
    walk = at_checklist(Walk()).choose("chip-photo").type(key="123456").press("next")
    walk.happen(CardChanged(NoReader()))
    assert walk.key == "clerk:compare-lay"
    assert "lezer" in str(walk.view.page["body"])
    walk.happen(BadgeRefused(BadgeProblem.MOVED))
    assert walk.key == "clerk:compare-lay"


def test_a_residents_reading_that_a_comparison_takes_the_place_of_begins_anew() -> None:
    walk = Walk().wallet("bank-card").choose("document.id-card").type(can="123456").press("next")
    walk.happen(CardChanged(CardReady()))
    assert walk.key == "reading"
    sign_in(walk).choose("identity").choose("chip-photo").type(key="123456").press("next")
    assert isinstance(walk.effects[-1], ReadFace)
    walk.happen(FaceDone(asked(walk).ask, face())).press("different").press("leave")
    assert walk.key == "reading"
    assert isinstance(walk.effects[-1], ReadChip)

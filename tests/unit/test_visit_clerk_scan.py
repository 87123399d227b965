# SPDX-License-Identifier: EUPL-1.2
"""Scans while a clerk is at the kiosk: they do what the clerk would do, or say why not."""

from __future__ import annotations

import pytest

from kiosk.identity.states import CardReady
from kiosk.identity.virtual_chip import made_up_residents
from kiosk.people import ClerkId
from kiosk.visit.effects import OpenByCode, ReadFace
from kiosk.visit.events import CardChanged, Scanned
from tests.unit.test_visit_clerk import sign_in, with_case
from tests.unit.visit_kit import Walk

CLERK = ClerkId("b.smit")
PEOPLE = {resident.id: resident for resident in made_up_residents()}
ZONE = PEOPLE["jansen"].page.zone()
BSN = "999990408"
CODE = "LOKET:7K3MQ2XW9PAB"


def code_scan() -> str:
    """Return a code that passes its own check."""
    from kiosk.store.codes import new_return_code

    return "LOKET:" + new_return_code().replace("-", "")


def at_desk() -> Walk:
    return sign_in(Walk().wallet("bank-card"))


def test_before_signing_in_a_scan_reaches_no_field_and_says_so() -> None:
    walk = Walk().begin().press("help").press("clerk")
    walk.type(clerk_id="b.smit", passphrase="geheim9")
    walk.happen(Scanned(BSN, leaked="9"))
    assert walk.state.clerk is not None
    assert walk.state.clerk.entries["passphrase"] == "geheim"
    assert walk.key == "clerk:sign-in"
    assert "Meld u eerst aan" in walk.view.page["error"]


def test_a_letter_opens_its_case_for_the_clerk() -> None:
    scan = code_scan()
    walk = at_desk().happen(Scanned(scan))
    effect = walk.effects[-1]
    assert isinstance(effect, OpenByCode)
    assert effect.clerk == CLERK
    assert walk.state.clerk is not None
    assert walk.state.clerk.waiting
    # A second scan while the store looks changes nothing.
    count = len(walk.effects)
    walk.happen(Scanned(scan))
    assert len(walk.effects) == count


def test_a_code_typed_where_a_case_number_is_asked_for_opens_the_case_as_well() -> None:
    walk = at_desk().choose("find").type(case_number=code_scan().removeprefix("LOKET:"))
    walk.press("next")
    assert isinstance(walk.effects[-1], OpenByCode)


def test_a_documents_lines_begin_the_comparison_of_its_face() -> None:
    walk = at_desk().choose("identity").happen(Scanned(ZONE))
    assert walk.key == "clerk:compare-lay"
    walk.happen(CardChanged(CardReady()))
    asked = walk.effects[-1]
    assert isinstance(asked, ReadFace)
    assert asked.access == PEOPLE["jansen"].access


def test_lines_scanned_on_the_desk_are_not_asked_for_again() -> None:
    walk = at_desk().happen(Scanned(ZONE))
    assert walk.key == "clerk:desk"
    assert walk.view.page["hint"]
    walk.choose("identity").choose("chip-photo")
    assert walk.key == "clerk:compare-lay"


def test_a_licences_line_opens_the_licence() -> None:
    walk = at_desk().choose("identity").happen(Scanned(PEOPLE["jansen-licence"].line))
    walk.happen(CardChanged(CardReady()))
    assert isinstance(walk.effects[-1], ReadFace)


def test_lines_fill_in_the_person_for_the_clerk_to_look_at() -> None:
    walk = at_desk().choose("identity").choose("other-document").press("next")
    walk.happen(Scanned(ZONE))
    values = {f["id"]: f["value"] for f in walk.view.page["fields"]}
    assert values["family-name"] == "Jansen"
    assert values["given-names"] == "Anna Maria"
    assert values["birth-date"] == "10-03-1965"
    walk.happen(Scanned(BSN)).press("next")
    assert walk.key == "clerk:desk"
    assert walk.state.visit is not None
    assert walk.state.visit.identity.person is not None
    assert walk.state.visit.identity.person.bsn == BSN


def test_a_bsn_scanned_on_the_desk_is_noted_as_given() -> None:
    walk = at_desk().happen(Scanned(BSN))
    assert walk.state.visit is not None
    assert walk.state.visit.bsn == BSN
    assert "opgegeven" in walk.view.page["hint"]


@pytest.mark.parametrize("text", [BSN, ZONE, "8712345678906", "999990409", "x" * 900])
@pytest.mark.parametrize("step", ["find", "identity", "cash", "reprint", "block"])
def test_any_scan_on_any_page_of_the_clerk_ends_in_words(text: str, step: str) -> None:
    walk = with_case(Walk()).choose(step).happen(Scanned(text, leaked=text[:3]))
    page = walk.view.page
    assert page["error"] or page["hint"] or walk.key.startswith("clerk:compare")
    assert "«" not in str(page)

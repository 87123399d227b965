# SPDX-License-Identifier: EUPL-1.2
"""A clerk steps in, does their work, and the resident's visit continues as it was."""

from __future__ import annotations

from kiosk.cases import CashPayment, Cents, DocumentKind, make_case_number
from kiosk.errors import FailureCode
from kiosk.frozen import replace
from kiosk.people import Capacity, ClerkId, Method, Person, Representation
from kiosk.visit import derived
from kiosk.visit.effects import (
    Confirm,
    Journal,
    OpenCase,
    RecordIdentity,
    Reprint,
    SeeRight,
    SignIn,
    TakeCash,
)
from kiosk.visit.events import ClerkDone, ClerkRefused, ClerkSignedIn, Confirmed, Tick
from tests.unit.visit_kit import RULES, START, Walk

CLERK = ClerkId("b.smit")


def sign_in(walk: Walk) -> Walk:
    walk.press("help").press("clerk")
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    assert isinstance(walk.effects[-1], SignIn)
    return walk.happen(ClerkSignedIn(CLERK, "B. Smit"))


def with_case(walk: Walk) -> Walk:
    walk.wallet("id-card", "driving-licence").choose("document.none").contact()
    walk.press("next").choose("settle.cash").press("confirm")
    confirm = walk.effects[-1]
    assert isinstance(confirm, Confirm)
    number = make_case_number(2026, "A1", 7)
    case = derived.make_case(confirm.visit, confirm.comfort, START, RULES, number, "CODE")
    walk.happen(Confirmed(confirm.visit.id, case))
    sign_in(walk)
    assert walk.effects[-1] == OpenCase(number, CLERK)
    return walk.happen(ClerkDone(None, case))


def test_a_clerk_comes_and_goes_and_the_resident_finds_everything_as_it_was() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("bank-card").press("next")
    walk.press("comfort.contrast").choose("today").type(value="Stat")
    page, comfort, entries = walk.state.page, walk.state.comfort, walk.state.entries
    sign_in(walk)
    assert walk.key == "clerk:desk"
    assert not walk.view.aloud
    walk.press("leave")
    assert (walk.state.page, walk.state.comfort, walk.state.entries) == (page, comfort, entries)


def test_the_passphrase_leaves_the_state_as_soon_as_it_is_sent() -> None:
    walk = Walk().begin().press("help").press("clerk")
    walk.type(clerk_id="b.smit", passphrase="geheim").press("next")
    assert "geheim" not in str(walk.state)
    assert "geheim" not in repr(walk.effects[-1])


def test_a_refused_sign_in_says_so_and_stays() -> None:
    walk = Walk().begin().press("help").press("clerk")
    walk.type(clerk_id="b.smit", passphrase="fout").press("next")
    walk.happen(ClerkRefused(FailureCode.SIGN_IN_REFUSED))
    assert walk.key == "clerk:sign-in"
    assert walk.view.page["error"]


def test_too_many_tries_tell_how_long_to_wait() -> None:
    walk = Walk().begin().press("help").press("clerk")
    walk.type(clerk_id="b.smit", passphrase="fout").press("next")
    walk.happen(ClerkRefused(FailureCode.SIGN_IN_REFUSED, 30))
    assert "30 seconden" in walk.view.page["error"]


def test_identity_by_a_clerk_becomes_part_of_a_visit_not_confirmed_yet() -> None:
    walk = Walk().wallet("id-card")
    sign_in(walk).choose("identity").choose("registry-photo", "control-questions").press("next")
    walk.type(family_name="Voorbeeld", given_names="Noor", birth_date="01-02-1980").press("next")
    identity = walk.state.visit.identity  # type: ignore[union-attr]
    assert identity.method is Method.CLERK
    assert identity.judged_by == CLERK
    assert identity.evidence == ("registry-photo", "control-questions")
    assert walk.effects[-1].detail["evidence"] == "registry-photo,control-questions"  # type: ignore[union-attr]


def test_identity_needs_evidence_and_a_date_of_birth() -> None:
    walk = sign_in(Walk().wallet("id-card")).choose("identity").press("next")
    assert walk.view.page["error"]
    walk.choose("witness").press("next").type(family_name="Voorbeeld").press("next")
    assert walk.view.page["error"]


def test_identity_is_recorded_for_a_case_that_is_stored() -> None:
    walk = with_case(Walk()).choose("identity").choose("archive-photo").press("next")
    walk.type(birth_date="01-02-1980").press("next")
    effect = walk.effects[-1]
    assert isinstance(effect, RecordIdentity)
    assert effect.identity.person is not None
    assert effect.identity.person.family_name == "Noor Voorbeeld"


def test_cash_is_taken_once_for_what_is_due() -> None:
    walk = with_case(Walk())
    case = walk.state.clerk.case  # type: ignore[union-attr]
    assert case is not None
    walk.choose("cash").press("next").press("next")
    taken = [e for e in walk.effects if isinstance(e, TakeCash)]
    assert taken == [TakeCash(case.number, case.settlement.total, CLERK)]
    paid = CashPayment("A1-2026-0001", case.number, case.settlement.total, CLERK, START)
    walk.happen(ClerkDone(None, case, (paid,)))
    assert "cash" not in [r["id"] for r in walk.view.page["rows"]]
    assert any("A1-2026-0001" in r["text"] for r in walk.view.page["rows"])


def test_a_reprint_has_a_reason() -> None:
    walk = with_case(Walk()).choose("reprint").choose("paper.receipt").choose("reason.lost")
    effect = walk.effects[-1]
    assert isinstance(effect, Reprint)
    assert (effect.document, effect.reason) == (DocumentKind.RECEIPT, "lost")


def test_another_case_is_found_by_its_number_and_a_wrong_number_is_told() -> None:
    walk = sign_in(Walk()).choose("find").type(case_number="2026-A1-00001-X").press("next")
    assert walk.view.page["error"]
    number = make_case_number(2026, "A1", 1)
    walk.type(case_number=number.lower().replace("-", " ")).press("next")
    assert walk.effects[-1] == OpenCase(number, CLERK)


def test_a_clerk_who_walks_away_is_signed_out_and_the_visit_gets_its_time_back() -> None:
    walk = sign_in(Walk().begin())
    walk.clock.advance(91)
    walk.happen(Tick())
    assert walk.state.clerk is None
    assert walk.key == "what-happened"
    walk.happen(Tick())
    assert walk.view.overlay == {}


def test_nothing_due_means_no_cash() -> None:
    walk = with_case(Walk())
    case = walk.state.clerk.case  # type: ignore[union-attr]
    assert case is not None
    paid = CashPayment("A1-2026-0001", case.number, Cents(case.settlement.total), CLERK, START)
    walk.happen(ClerkDone(None, case, (paid,)))
    walk.press("cash").press("next")
    assert not any(isinstance(e, TakeCash) for e in walk.effects)


def acting(walk: Walk) -> Walk:
    walk.begin().choose("event.wallet-stolen").choose("for.other").choose("as.mandate")
    return walk.type(name="Noor Voorbeeld").press("next")


def test_a_clerk_who_saw_the_mandate_records_it_for_a_visit_and_it_is_in_its_case() -> None:
    walk = acting(Walk())
    sign_in(walk)
    assert any("Noor" in row["detail"] for row in walk.view.page["rows"])
    walk.choose("right-seen")
    line = walk.effects[-1]
    assert isinstance(line, Journal)
    assert (line.kind, line.actor, dict(line.detail)) == (
        "representation.seen", CLERK, {"capacity": "mandate"})  # fmt: skip
    assert "right-seen" not in [row["id"] for row in walk.view.page["rows"]]
    assert walk.state.visit is not None
    assert walk.state.visit.representation is not None
    assert walk.state.visit.representation.seen_by == CLERK


def test_who_acts_for_themselves_has_no_mandate_to_see() -> None:
    walk = sign_in(Walk().wallet("bank-card"))
    assert "right-seen" not in [row["id"] for row in walk.view.page["rows"]]
    before = walk.state
    walk.press("right-seen")
    assert walk.state.visit == before.visit


def test_a_mandate_is_recorded_for_a_stored_case() -> None:
    walk = with_case(Walk())
    session = walk.state.clerk
    assert session is not None
    assert session.case is not None
    actor = Representation(Capacity.MANDATE, Person("Voorbeeld"))
    walk.happen(ClerkDone(None, replace(session.case, representation=actor)))
    walk.choose("right-seen")
    assert walk.effects[-1] == SeeRight(session.case.number, CLERK)

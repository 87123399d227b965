# SPDX-License-Identifier: EUPL-1.2
"""A clerk signs in with a badge; a second one confirms what was judged on words alone."""

from __future__ import annotations

import pytest

from kiosk.cases import make_case_number
from kiosk.identity.badge_states import BadgeProblem
from kiosk.identity.states import CardReady, NoCard, NoReader, ReadFailed, ReadFailure
from kiosk.people import ClerkId, Method
from kiosk.visit import derived
from kiosk.visit.effects import (
    BlockBadges,
    Confirm,
    Effect,
    Journal,
    LookAtBadge,
    ProveBadge,
    ReadChip,
    RecordIdentity,
    SignIn,
    Wipe,
)
from kiosk.visit.events import (
    BadgeFound,
    BadgeRefused,
    CardChanged,
    ChipDone,
    ClerkDone,
    ClerkSignedIn,
    Confirmed,
    Tick,
)
from kiosk.visit.more_pages import CardLeft
from kiosk.visit.values import Devices, State
from tests.unit.visit_kit import RULES, START, Walk

SMIT, BAKKER = ClerkId("b.smit"), ClerkId("c.bakker")
CARD, NONE = CardChanged(CardReady(b"badge")), CardChanged(NoCard())
MARK = "ab" * 32
PIN = "274913"


def lay_badge(walk: Walk, tries: int | None = 3) -> Walk:
    walk.happen(CARD)
    assert walk.effects[-1] == LookAtBadge()
    return walk.happen(BadgeFound(MARK, tries))


def with_badge(walk: Walk, clerk: ClerkId = SMIT, name: str = "B. Smit") -> Walk:
    """Sign in on the page that shows, with a badge that is laid down now."""
    lay_badge(walk).type(pin=PIN).press("next")
    assert walk.effects[-1] == ProveBadge(MARK, PIN)
    return walk.happen(ClerkSignedIn(clerk, name, by_badge=True))


def help_me(walk: Walk) -> Walk:
    return walk.press("help").press("clerk")


def lines(walk: Walk, kind: str) -> list[Journal]:
    return [e for e in walk.effects if isinstance(e, Journal) and e.kind == kind]


def judged_on_words(walk: Walk) -> Walk:
    walk.choose("identity").choose("control-questions").press("next")
    assert any("collega" in line for line in walk.view.page["body"])
    walk.type(family_name="Voorbeeld", given_names="Noor", birth_date="01-02-1980")
    return walk.press("next")


# --- signing in ------------------------------------------------------------------------------


def test_a_badge_laid_on_the_sign_in_page_asks_for_its_pin_and_signs_in() -> None:
    walk = help_me(Walk().wallet("id-card"))
    lay_badge(walk)
    field = walk.view.page["fields"][0]
    assert (walk.key, field["keyboard"], field["mask"]) == ("clerk:badge-pin", "digits", True)
    assert "drie pogingen" in field["hint"]
    walk.type(pin=PIN).press("next")
    assert walk.effects[-1] == ProveBadge(MARK, PIN)
    assert PIN not in repr(walk.state) + repr(walk.effects)
    walk.happen(ClerkSignedIn(SMIT, "B. Smit", by_badge=True))
    assert walk.key == "clerk:desk"
    assert any("Haalt u de pas weg" in line for line in walk.view.page["body"])


def test_a_badge_that_lay_there_already_is_looked_at_when_the_page_opens() -> None:
    walk = Walk().wallet("id-card").happen(CARD)
    assert not any(isinstance(e, LookAtBadge | ReadChip) for e in walk.effects)
    help_me(walk)
    assert walk.effects[-1] == LookAtBadge()
    walk.happen(BadgeFound(MARK, None))
    assert walk.view.page["fields"][0]["hint"] == ""


def test_the_last_try_warns_and_a_wrong_pin_says_so() -> None:
    walk = lay_badge(help_me(Walk().begin()))
    walk.type(pin="000000").press("next").happen(BadgeRefused(BadgeProblem.WRONG_PIN, 1))
    assert walk.key == "clerk:badge-pin"
    assert "klopt niet" in walk.view.page["error"]
    assert "laatste poging" in walk.view.page["fields"][0]["error"]
    walk.type(pin="000000").press("next").happen(BadgeRefused(BadgeProblem.PIN_BLOCKED, 0))
    assert walk.key == "clerk:sign-in"
    assert "wachtzin" in walk.view.page["error"]


def test_what_cannot_be_a_pin_never_goes_to_the_badge() -> None:
    walk = lay_badge(help_me(Walk().begin())).type(pin="12345").press("next")
    assert walk.view.page["error"]
    assert not any(isinstance(e, ProveBadge) for e in walk.effects)


@pytest.mark.parametrize("problem", sorted(BadgeProblem, key=str))
def test_every_card_that_signs_nobody_in_has_words_and_the_passphrase_remains(
    problem: BadgeProblem,
) -> None:
    walk = help_me(Walk().begin()).happen(CARD).happen(BadgeRefused(problem))
    assert walk.key == "clerk:sign-in"
    assert walk.view.page["error"]
    assert "«" not in walk.view.page["error"]
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    assert isinstance(walk.effects[-1], SignIn)


def test_a_residents_document_on_the_clerks_page_is_told_kindly_and_not_read() -> None:
    walk = help_me(Walk().begin()).happen(CARD).happen(BadgeRefused(BadgeProblem.DOCUMENT))
    assert "Er is niets van gelezen" in walk.view.page["error"]
    assert not any(isinstance(e, ReadChip) for e in walk.effects)


def test_a_clerk_whose_badge_lies_there_may_use_the_passphrase() -> None:
    walk = lay_badge(help_me(Walk().begin())).press("passphrase")
    assert walk.key == "clerk:sign-in"
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(SMIT, "B. Smit")).happen(NONE)
    assert walk.key == "clerk:desk"


def test_a_badge_taken_away_before_or_while_it_proves_itself_signs_nobody_in() -> None:
    walk = lay_badge(help_me(Walk().begin())).happen(NONE)
    assert walk.key == "clerk:sign-in"
    assert walk.view.page["error"]
    lay_badge(walk).type(pin=PIN).press("next").happen(NONE)
    walk.happen(ClerkSignedIn(SMIT, "B. Smit", by_badge=True))
    assert walk.state.clerk is not None
    assert walk.state.clerk.clerk is None
    assert lines(walk, "clerk.left")[-1].detail == {"how": "badge-taken"}


# --- the badge and the visit -----------------------------------------------------------------


def test_taking_the_badge_away_signs_out_and_the_residents_visit_goes_on() -> None:
    walk = Walk().begin().choose("event.wallet-stolen").choose("bank-card")
    page, picked, visit = walk.state.page, walk.state.picked, walk.state.visit
    with_badge(help_me(walk))
    walk.choose("identity").choose("registry-photo").happen(NONE)
    assert walk.state.clerk is None
    assert (walk.state.page, walk.state.picked, walk.state.visit) == (page, picked, visit)
    assert lines(walk, "clerk.left")[-1].actor == SMIT
    assert lines(walk, "clerk.left")[-1].detail == {"how": "badge-taken"}
    assert not lines(walk, "identity.established")


@pytest.mark.parametrize("gone", [NONE, CardChanged(NoReader())])
def test_a_reader_that_dies_signs_out_as_well(gone: CardChanged) -> None:
    walk = with_badge(help_me(Walk().begin())).happen(gone)
    assert walk.state.clerk is None


def test_a_badge_in_the_middle_of_a_visit_is_nothing() -> None:
    walk = Walk().wallet("id-card")
    before, effects = walk.state, list(walk.effects)
    walk.happen(CARD).happen(NONE)
    assert (walk.state.page, walk.state.visit, walk.effects) == (
        before.page,
        before.visit,
        effects,
    )


def test_a_card_laid_down_under_the_clerks_screens_begins_no_visit_and_no_reading() -> None:
    walk = help_me(Walk())
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(SMIT, "B. Smit")).happen(CARD)
    assert walk.state.visit is None
    assert walk.key == "clerk:desk"


def test_a_document_laid_down_while_the_clerk_was_busy_is_read_when_they_leave() -> None:
    walk = Walk().wallet("bank-card").choose("document.passport").happen(NONE)
    while walk.key != "lay-card":
        walk.type(can="123456", document_number="SPECI2014")
        walk.type(birth_date="01021980", expiry_date="01012030").press("next")
    help_me(walk).type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(SMIT, "B. Smit")).happen(CARD).press("leave")
    assert walk.key == "reading"
    walk.happen(ChipDone(ReadFailed(ReadFailure.BADGE)))
    assert walk.key == "lay-card"


def test_a_clerk_who_comes_for_a_forgotten_document_stays_when_it_is_taken() -> None:
    walk = Walk(state=State(page=CardLeft(), devices=Devices(card=CardReady(b"document"))))
    help_me(walk).happen(BadgeRefused(BadgeProblem.DOCUMENT))
    walk.happen(NONE)
    assert walk.key == "clerk:sign-in"
    with_badge(walk).press("leave")
    assert walk.key == "start"


def test_a_badge_laid_on_an_idle_kiosk_opens_the_sign_in() -> None:
    walk = Walk().happen(CARD)
    assert walk.effects[-1] == LookAtBadge()
    walk.happen(BadgeFound(MARK, 3))
    assert walk.key == "clerk:badge-pin"
    assert walk.state.visit is None
    assert any(isinstance(e, Wipe) for e in walk.effects)
    walk.type(pin=PIN).press("next").happen(ClerkSignedIn(SMIT, "B. Smit", by_badge=True))
    walk.happen(NONE)
    assert walk.key == "start"


@pytest.mark.parametrize("problem", [BadgeProblem.DOCUMENT, BadgeProblem.OTHER_CARD])
def test_a_document_laid_on_an_idle_kiosk_begins_a_visit(problem: BadgeProblem) -> None:
    walk = Walk().happen(CARD).happen(BadgeRefused(problem))
    assert walk.key == "comfort"


def test_a_lost_badge_laid_on_an_idle_kiosk_says_that_it_is_blocked() -> None:
    walk = Walk().happen(CARD).happen(BadgeRefused(BadgeProblem.BLOCKED))
    assert walk.key == "clerk:sign-in"
    assert "geblokkeerd" in walk.view.page["error"]


def test_an_answer_about_a_card_that_comes_too_late_disturbs_nobody() -> None:
    walk = Walk().happen(CARD).press("next").choose("event.wallet-stolen")
    before = walk.state
    assert walk.happen(BadgeFound(MARK, 3)).state == before


def test_a_clerk_who_walks_away_is_journalled_as_gone() -> None:
    walk = with_badge(help_me(Walk().begin()))
    walk.clock.advance(91)
    walk.happen(Tick())
    assert walk.state.clerk is None
    assert lines(walk, "clerk.left")[-1].detail == {"how": "time-out"}


# --- four eyes -------------------------------------------------------------------------------


def test_an_identity_on_words_alone_counts_only_when_a_colleague_confirms() -> None:
    walk = with_badge(help_me(Walk().wallet("id-card")))
    judged_on_words(walk)
    assert walk.key == "clerk:second"
    assert any("eigen pas" in line for line in walk.view.page["body"])
    assert walk.state.visit is not None
    assert walk.state.visit.identity.method is Method.NOT_YET
    walk.happen(NONE)
    assert walk.key == "clerk:second"
    with_badge(walk, BAKKER, "C. Bakker")
    assert walk.key == "clerk:confirm"
    told = {row["id"]: row["detail"] for row in walk.view.page["rows"]}
    assert told["fact.judged"] == "B. Smit"
    assert "Noor Voorbeeld" in told["fact.person"]
    assert "Controlevragen" in told["fact.evidence"]
    walk.press("next")
    identity = walk.state.visit.identity
    assert (identity.method, identity.judged_by, identity.confirmed_by) == (
        Method.CLERK,
        SMIT,
        BAKKER,
    )
    assert lines(walk, "identity.established")[-1].actor == SMIT
    assert lines(walk, "identity.confirmed")[-1].actor == BAKKER
    # Both badges made room for each other, so both clerks are signed out, in so many words.
    assert walk.key == "clerk:confirmed"
    assert [line.actor for line in lines(walk, "clerk.left")[-2:]] == [BAKKER, SMIT]
    walk.press("leave")
    assert walk.state.clerk is None


def test_nobody_confirms_their_own_judgement() -> None:
    walk = judged_on_words(with_badge(help_me(Walk().wallet("id-card"))))
    with_badge(walk.happen(NONE), SMIT)
    assert walk.key == "clerk:second"
    assert "eigen oordeel" in walk.view.page["error"]
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(SMIT, "B. Smit"))
    assert walk.key == "clerk:second"
    assert walk.state.visit is not None
    assert walk.state.visit.identity.method is Method.NOT_YET


def test_a_colleague_who_refuses_leaves_nothing_recorded() -> None:
    walk = help_me(Walk().wallet("id-card"))
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    judged_on_words(walk.happen(ClerkSignedIn(SMIT, "B. Smit")))
    walk.type(clerk_id="c.bakker", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(BAKKER, "C. Bakker")).press("refuse")
    assert walk.key == "clerk:desk"
    assert "niets vastgelegd" in walk.view.page["hint"]
    refused = lines(walk, "identity.not-confirmed")[-1]
    assert (refused.actor, refused.detail) == (BAKKER, {"judged-by": SMIT})
    assert walk.state.visit is not None
    assert walk.state.visit.identity.method is Method.NOT_YET


def test_without_a_colleague_nothing_is_recorded_and_the_visit_goes_on() -> None:
    walk = judged_on_words(with_badge(help_me(Walk().wallet("id-card")))).happen(NONE)
    walk.press("back")
    assert walk.state.clerk is None
    assert walk.state.visit is not None
    assert walk.state.visit.identity.method is Method.NOT_YET


def test_a_badge_taken_away_before_confirming_confirms_nothing() -> None:
    walk = judged_on_words(with_badge(help_me(Walk().wallet("id-card")))).happen(NONE)
    with_badge(walk, BAKKER, "C. Bakker").happen(NONE).press("next")
    assert walk.key == "clerk:second"
    assert walk.state.visit is not None
    assert walk.state.visit.identity.method is Method.NOT_YET


@pytest.mark.parametrize("seen", ["other-document", "registry-photo", "archive-photo"])
def test_a_document_or_a_photo_needs_no_second_clerk(seen: str) -> None:
    walk = with_badge(help_me(Walk().wallet("id-card")))
    walk.choose("identity").choose(seen, "control-questions").press("next")
    walk.type(family_name="Voorbeeld", birth_date="01-02-1980").press("next")
    assert walk.key == "clerk:desk"
    assert walk.state.visit is not None
    assert walk.state.visit.identity.confirmed


def test_a_stored_case_gets_both_names() -> None:
    walk = Walk().wallet("id-card").choose("document.none").contact()
    walk.press("next").choose("settle.cash").press("confirm")
    confirm = walk.effects[-1]
    assert isinstance(confirm, Confirm)
    number = make_case_number(2026, "A1", 7)
    case = derived.make_case(confirm.visit, confirm.comfort, START, RULES, number, "CODE")
    walk.happen(Confirmed(confirm.visit.id, case))
    with_badge(help_me(walk)).happen(ClerkDone(None, case))
    judged_on_words(walk).happen(NONE)
    with_badge(walk, BAKKER, "C. Bakker").press("next")
    effect = walk.effects[-1]
    assert isinstance(effect, RecordIdentity)
    assert (effect.identity.judged_by, effect.identity.confirmed_by) == (SMIT, BAKKER)
    walk.happen(ClerkDone(None, case))
    assert walk.key == "clerk:confirmed"


# --- a lost badge ----------------------------------------------------------------------------


def test_a_signed_in_clerk_blocks_a_lost_badge() -> None:
    walk = help_me(Walk().begin())
    walk.type(clerk_id="b.smit", passphrase="juiste paard batterij").press("next")
    walk.happen(ClerkSignedIn(SMIT, "B. Smit")).choose("block")
    assert walk.view.page["fields"][0]["value"] == SMIT
    walk.type(clerk_id="c.bakker").press("next")
    effect: Effect = walk.effects[-1]
    assert effect == BlockBadges(BAKKER, SMIT)

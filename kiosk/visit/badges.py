# SPDX-License-Identifier: EUPL-1.2
"""Signing in as a clerk, with a badge or with code and passphrase; and the badge on the reader.

Laid down where a clerk signs in, a card is looked at; everywhere else in a visit a badge is
nothing. Whoever signed in with a badge is signed out when it is taken away: at once, with
nothing half done, and the resident's page returns as it was
(``docs/decisions/0040-badges-are-enrolled-one-by-one.md``).
"""

from __future__ import annotations

from kiosk.cases import Message, VisitId
from kiosk.frozen import replace
from kiosk.identity.badge_states import BadgeProblem, is_pin
from kiosk.identity.states import CardReady
from kiosk.visit import comparing
from kiosk.visit.effects import (
    Effects,
    Journal,
    LookAtBadge,
    ProveBadge,
    ReadChip,
    SignIn,
    Step,
    StopReading,
    Wipe,
)
from kiosk.visit.events import BadgeFound, BadgeRefused
from kiosk.visit.values import (
    AtStart,
    ChoosingComfort,
    ClerkSession,
    ClerkStep,
    LayingCard,
    Moment,
    Overlay,
    ReadingCard,
    State,
)

NOT_BADGES = (BadgeProblem.DOCUMENT, BadgeProblem.OTHER_CARD, BadgeProblem.MOVED,
              BadgeProblem.READER_GONE, BadgeProblem.GARBLED)  # fmt: skip
"""Outcomes of a look at the start page that leave the resident's visit alone."""


def open_sign_in(state: State) -> Step:
    """Show the clerk's sign-in over the resident's page; look at a card that lies there."""
    return _look(replace(state, overlay=Overlay.NONE), ClerkSession())


def _look(state: State, session: ClerkSession) -> Step:
    # While the resident's own document is being read, the reader is theirs.
    if not isinstance(state.devices.card, CardReady) or isinstance(state.page, ReadingCard):
        return replace(state, clerk=replace(session, looking=False)), ()
    session = replace(session, looking=True, problem=None, notice=None)
    return replace(state, clerk=session), (LookAtBadge(),)


def card_changed(state: State, now: Moment) -> Step:
    """The reader's state changed while a clerk is at the kiosk."""
    session = state.clerk
    if session is None:
        return state, ()
    state = replace(state, last_action=now.monotonic)
    if session.pending is not None:
        session = replace(session, badge_away=True)
        state = replace(state, clerk=session)
    match session.step:
        case ClerkStep.COMPARE_KEY | ClerkStep.COMPARE:
            return comparing.card_changed(state, session, now)
        case ClerkStep.SIGN_IN:
            return _look(state, session)
        case ClerkStep.BADGE_PIN:
            return _look(state, _ask_again(session, BadgeProblem.MOVED))
        case ClerkStep.CONFIRM if session.second_by_badge:
            session = replace(session, second=None, second_name="", second_by_badge=False)
            return _look(state, _ask_again(session, BadgeProblem.MOVED))
        case ClerkStep.CONFIRM | ClerkStep.CONFIRMED:
            return state, ()
        case _ if session.by_badge:
            return leave(state, "badge-taken")
        case _:
            return state, ()


def _ask_again(session: ClerkSession, problem: BadgeProblem) -> ClerkSession:
    """Return to the sign-in page with the reason in words."""
    return replace(
        session,
        step=ClerkStep.SIGN_IN,
        badge="",
        tries=None,
        entries={},
        waiting=False,
        looking=False,
        problem=Message(f"badge-problem-{problem.value}"),
    )


def badge_answered(state: State, event: BadgeFound | BadgeRefused, now: Moment) -> Step:
    """The card on the reader was looked at, or asked to prove itself."""
    session = state.clerk
    if session is None:
        return _laid_at_start(state, event, now)
    if session.step not in (ClerkStep.SIGN_IN, ClerkStep.BADGE_PIN):
        return state, ()
    if isinstance(event, BadgeFound):
        if session.step is ClerkStep.SIGN_IN and session.looking:
            session = _ask_pin(session, event)
        return replace(state, clerk=session), ()
    if event.problem is BadgeProblem.WRONG_PIN and session.step is ClerkStep.BADGE_PIN:
        session = replace(
            session,
            waiting=False,
            tries=event.tries,
            problem=Message("badge-problem-wrong-pin"),
        )
        return replace(state, clerk=session), ()
    if session.looking or session.step is ClerkStep.BADGE_PIN:
        session = _ask_again(session, event.problem)
    return replace(state, clerk=session), ()


def _ask_pin(session: ClerkSession, badge: BadgeFound) -> ClerkSession:
    return replace(
        session,
        step=ClerkStep.BADGE_PIN,
        badge=badge.fingerprint,
        tries=badge.tries,
        entries={},
        looking=False,
        problem=None,
    )


def _laid_at_start(state: State, event: BadgeFound | BadgeRefused, now: Moment) -> Step:
    """A badge laid on an idle kiosk opens the sign-in, in place of the visit that it began."""
    begun_by_it = isinstance(state.page, ChoosingComfort) and not state.back
    visit = state.visit
    if visit is None or visit.life_event or not begun_by_it:
        return state, ()
    session = ClerkSession()
    if isinstance(event, BadgeFound):
        session = _ask_pin(session, event)
    elif event.problem in NOT_BADGES:
        return state, ()
    else:
        session = _ask_again(session, event.problem)
    line = Journal("visit.ended", visit.id, detail={"how": "badge"})
    idle = State(page=AtStart(), devices=state.devices, clerk=session, last_action=now.monotonic)
    return idle, (line, Wipe())


def sign_in(state: State, session: ClerkSession, action: str) -> Step:
    """A clerk pressed something on the sign-in page or the page of the PIN."""
    if session.step is ClerkStep.BADGE_PIN:
        if action == "passphrase":
            plain = replace(session, step=ClerkStep.SIGN_IN, badge="", entries={}, problem=None)
            return replace(state, clerk=plain), ()
        return _give_pin(state, session) if action == "next" else (state, ())
    if action != "next":
        return state, ()
    clerk = session.entries.get("clerk-id", "").strip()
    passphrase = session.entries.get("passphrase", "")
    if not clerk or not passphrase:
        problem = Message("problem-sign-in-empty")
        return replace(state, clerk=replace(session, problem=problem)), ()
    session = replace(
        session, entries={"clerk-id": clerk}, waiting=True, looking=False, problem=None
    )
    return replace(state, clerk=session), (SignIn(clerk, passphrase),)


def _give_pin(state: State, session: ClerkSession) -> Step:
    pin = session.entries.get("pin", "")
    session = replace(session, entries={})
    if not is_pin(pin):
        problem = Message("badge-pin-form")
        return replace(state, clerk=replace(session, problem=problem)), ()
    session = replace(session, waiting=True, problem=None)
    return replace(state, clerk=session), (ProveBadge(session.badge, pin),)


def signed_out(state: State, clerk: str, how: str) -> Journal:
    """Return the journal's line for a clerk who is signed out, and how."""
    visit = state.visit
    number = visit.case if visit else None
    id = visit.id if visit else VisitId("")
    return Journal("clerk.left", id, number, actor=clerk, detail={"how": how})


def leave(state: State, how: str) -> Step:
    """Sign the clerk out and return to the resident's page, which is as it was."""
    session = state.clerk
    effects: Effects = ()
    for clerk in (session.second, session.clerk) if session else ():
        if clerk:
            effects = (*effects, signed_out(state, clerk, how))
    if session and session.comparison and session.comparison.ask:
        effects = (*effects, StopReading())
    left = replace(state, clerk=None, overlay=Overlay.NONE)
    page = state.page
    waits = isinstance(state.devices.card, CardReady) and not (session and session.by_badge)
    if isinstance(page, LayingCard) and waits:
        # The resident laid their document down while the clerk was busy.
        left = replace(left, page=ReadingCard(page.document, page.access), problem=None)
        about = state.visit.life_event if state.visit else ""
        effects = (*effects, ReadChip(page.access, about))
    return left, effects


def badge_lies(state: State, session: ClerkSession) -> bool:
    """Tell whether the badge that just proved itself still lies on the reader."""
    lies = isinstance(state.devices.card, CardReady)
    return lies and session.step is ClerkStep.BADGE_PIN and session.waiting

# SPDX-License-Identifier: EUPL-1.2
"""Four eyes: an identity judged on words alone counts only when a second clerk confirms it.

The second clerk signs in on the same screen, with a badge or with code and passphrase, and has
another id. Until they confirm, the judgement is kept nowhere but in the clerk's session: when
they refuse, walk away or never come, nothing was recorded and the visit goes on without.
"""

from __future__ import annotations

from kiosk.cases import Message
from kiosk.frozen import replace
from kiosk.people import Identity
from kiosk.visit import badges
from kiosk.visit.effects import Effects, Journal, RecordIdentity, Step
from kiosk.visit.events import ClerkSignedIn
from kiosk.visit.values import ClerkSession, ClerkStep, State


def call_colleague(state: State, session: ClerkSession, identity: Identity) -> State:
    """Keep a judgement and ask a colleague to sign in."""
    waiting = replace(
        session,
        step=ClerkStep.SIGN_IN,
        pending=identity,
        badge_away=False,
        entries={},
        problem=None,
        notice=None,
        looking=False,
    )
    return replace(state, clerk=waiting)


def second_signed_in(state: State, session: ClerkSession, event: ClerkSignedIn) -> Step:
    """Somebody signed in to confirm; whoever judged cannot."""
    if session.pending is not None and event.clerk == session.pending.judged_by:
        left = badges.signed_out(state, event.clerk, "own-judgement")
        session = replace(
            session, step=ClerkStep.SIGN_IN, badge="", entries={}, problem=Message("four-eyes-same")
        )
        return replace(state, clerk=session), (left,)
    session = replace(
        session,
        step=ClerkStep.CONFIRM,
        badge="",
        entries={},
        second=event.clerk,
        second_name=event.name,
        second_by_badge=event.by_badge,
    )
    return replace(state, clerk=session), ()


def decided(state: State, session: ClerkSession, action: str) -> Step:
    """The second clerk confirms, or does not."""
    judged, second = session.pending, session.second
    if judged is None or second is None:
        return state, ()
    visit = state.visit
    if action == "refuse" and visit is not None:
        case = session.case.number if session.case else visit.case
        detail = {"judged-by": str(judged.judged_by)}
        line = Journal("identity.not-confirmed", visit.id, case, actor=second, detail=detail)
        state, effects = given_up(state, session)
        return state, (line, *effects)
    if action == "refuse":
        return given_up(state, session)
    if action != "next":
        return state, ()
    identity = replace(judged, confirmed_by=second)
    session = replace(session, pending=identity)
    if session.case is not None and judged.judged_by:
        waiting = replace(session, waiting=True, problem=None)
        record = RecordIdentity(session.case.number, identity, judged.judged_by)
        return replace(state, clerk=waiting), (record,)
    state, noted = into_visit(state, identity)
    state, left = recorded(state, session)
    return state, (*noted, *left)


def recorded(state: State, session: ClerkSession) -> Step:
    """The confirmed identity is recorded: the second clerk is done, the first perhaps too."""
    effects: Effects = ()
    if session.second:
        effects = (badges.signed_out(state, session.second, "confirmed"),)
    done = replace(session, entries={}, evidence=(), second=None, second_by_badge=False)
    if session.by_badge and session.badge_away and session.clerk:
        # The first clerk took their badge to make room, and that signed them out.
        effects = (*effects, badges.signed_out(state, session.clerk, "badge-taken"))
        done = replace(done, step=ClerkStep.CONFIRMED, clerk=None)
    else:
        notice = Message("four-eyes-recorded")
        done = replace(done, step=ClerkStep.DESK, pending=None, notice=notice, second_name="")
    return replace(state, clerk=done), effects


def given_up(state: State, session: ClerkSession) -> Step:
    """Nobody confirms: nothing is recorded, and the first clerk goes on if they are still here."""
    if session.by_badge and session.badge_away:
        return badges.leave(state, "badge-taken")
    effects: Effects = ()
    if session.second:
        effects = (badges.signed_out(state, session.second, "left"),)
    back = replace(
        session,
        step=ClerkStep.DESK,
        pending=None,
        second=None,
        second_name="",
        second_by_badge=False,
        looking=False,
        entries={},
        problem=None,
        notice=Message("four-eyes-refused") if session.second else None,
    )
    return replace(state, clerk=back), effects


def into_visit(state: State, identity: Identity) -> Step:
    """Make an identity part of a visit that is not stored yet, and of the case at confirm."""
    visit = state.visit
    if visit is None:
        return state, ()
    detail = {"method": "clerk", "evidence": ",".join(identity.evidence)}
    lines: Effects = ()
    if identity.confirmed_by:
        detail["confirmed-by"] = identity.confirmed_by
        by = {"judged-by": str(identity.judged_by)}
        lines = (Journal("identity.confirmed", visit.id, actor=identity.confirmed_by, detail=by),)
    line = Journal("identity.established", visit.id, actor=str(identity.judged_by), detail=detail)
    visit = replace(visit, identity=identity, identity_asked=True)
    return replace(state, visit=visit), (line, *lines)

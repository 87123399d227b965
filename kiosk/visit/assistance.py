# SPDX-License-Identifier: EUPL-1.2
"""The clerk at the kiosk: sees the case, records identity, takes cash, reprints, leaves.

How they sign in is in :mod:`kiosk.visit.badges`. The resident's page, answers and comfort stay
untouched below it and return when the clerk leaves. Staff screens are never read aloud.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.cases import DocumentKind, Message, parse_case_number
from kiosk.frozen import replace
from kiosk.life_events import money
from kiosk.people import ClerkId
from kiosk.visit import (
    acting,
    badges,
    clerk_paying,
    clerk_scans,
    clerk_tasks,
    comparing,
    forms,
    four_eyes,
    judging,
    letters,
    paper_trouble,
    post_office,
    sending,
    writing,
)
from kiosk.visit.asked import RevokeCodes
from kiosk.visit.effects import (
    BlockBadges,
    Effects,
    Journal,
    ListTasks,
    OpenByCode,
    OpenCase,
    RecordIdentity,
    Reprint,
    SeeRight,
    Step,
    StopReading,
)
from kiosk.visit.events import (
    Chose,
    ClerkDone,
    ClerkRefused,
    ClerkSignedIn,
    Entered,
    Event,
    Pressed,
    Scanned,
)
from kiosk.visit.values import ClerkSession, ClerkStep, Moment, Rules, State, failure

REPRINT_REASONS = ("not-printed", "unreadable", "lost", "extra-copy", "by-post")
"""By post: one more copy, which waits in the tray for the next batch."""


def clerk_answered(
    state: State, event: ClerkSignedIn | ClerkRefused | ClerkDone, now: Moment
) -> Step:
    """The store answered what a clerk asked for."""
    return _without_picture(_answered(state, event, now))


def _without_picture(step: Step) -> Step:
    """Drop the picture of a face with the page that it was on, whatever closed that page."""
    state, effects = step
    if state.clerk is None:
        return step
    return _with(state, comparing.closed(state.clerk)), effects


def _answered(state: State, event: ClerkSignedIn | ClerkRefused | ClerkDone, now: Moment) -> Step:
    session = state.clerk
    if session is None:
        return state, ()
    calm = replace(session, waiting=False, problem=None, notice=None)
    match event:
        case ClerkSignedIn() if event.by_badge and not badges.badge_lies(state, session):
            # Taken away in the same moment: nobody stands here whose badge this was.
            return state, (badges.signed_out(state, event.clerk, "badge-taken"),)
        case ClerkSignedIn() if session.pending is not None:
            return four_eyes.second_signed_in(state, calm, event)
        case ClerkSignedIn() if session.returning:
            state = replace(state, last_action=now.monotonic)
            back = comparing.returned(state, calm, event.clerk, by_badge=event.by_badge)
            if back is not None:
                return back
            left = badges.signed_out(state, event.clerk, "not-their-comparison")
            again = replace(
                calm, step=ClerkStep.SIGN_IN, badge="", problem=Message("compare-not-theirs")
            )
            return _with(state, again), (left,)
        case ClerkSignedIn():
            calm = replace(
                calm,
                step=ClerkStep.DESK,
                clerk=event.clerk,
                name=event.name,
                by_badge=event.by_badge,
                badge="",
                tries=None,
                entries={},
            )
            effects: Effects = ()
            if state.visit and state.visit.case:
                effects = (OpenCase(state.visit.case, event.clerk),)
            elif not state.visit:
                effects = (ListTasks(event.clerk),)
            else:
                effects = (Journal("clerk.assisted", state.visit.id, actor=event.clerk),)
            return replace(state, clerk=calm, last_action=now.monotonic), effects
        case ClerkRefused():
            entries = {k: v for k, v in calm.entries.items() if k != "passphrase"}
            wait = Message("clerk-wait", {"seconds": event.wait})
            problem = wait if event.wait else failure(event.code)
            return _with(state, replace(calm, problem=problem, entries=entries)), ()
        case ClerkDone() if session.step is ClerkStep.CONFIRM and session.waiting:
            return four_eyes.recorded(state, replace(calm, case=event.case or calm.case))
        case ClerkDone():
            calm = replace(
                calm,
                step=ClerkStep.DESK,
                notice=event.notice,
                case=event.case or calm.case,
                payments=event.payments if event.case else calm.payments,
                goes=event.goes if event.case else calm.goes,
                where=event.where if event.case else calm.where,
                refused=event.refused,
                tasks=event.tasks,
                registry=None,
                entries={},
                evidence=(),
                comparison=None,
                preview=(),
            )
            return _with(state, calm), ()


def clerk_acts(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    """A clerk pressed, chose or typed something."""
    return _without_picture(_acted(state, event, now))


def _acted(state: State, event: Event, now: Moment) -> Step:
    session = state.clerk
    if session is None or (session.waiting and not isinstance(event, Scanned)):
        return state, ()
    match event:
        case Scanned():
            return clerk_scans.scanned(state, event, now)
        case Entered():
            entries = {**session.entries, event.field: event.text}
            return _with(state, replace(session, entries=entries, problem=None)), ()
        case Pressed(id="back"):
            return _back(state, session)
        case Pressed(id="leave"):
            return badges.leave(state, "left")
        case Pressed() | Chose():
            action = event.id if isinstance(event, Pressed) else event.row
            return _on_step(state, session, action, now)
        case _:
            return state, ()


def _back(state: State, session: ClerkSession) -> Step:
    match session.step:
        case ClerkStep.BADGE_PIN:
            return _with(state, replace(session, step=ClerkStep.SIGN_IN, badge="", entries={})), ()
        case ClerkStep.SIGN_IN | ClerkStep.CONFIRM if session.pending is not None:
            return four_eyes.given_up(state, session)
        case ClerkStep.SIGN_IN | ClerkStep.DESK | ClerkStep.CONFIRMED:
            return badges.leave(state, "left")
        case ClerkStep.LETTER if (before := writing.back(session)) is not None:
            return _with(state, before), ()
        case ClerkStep.COMPARE_KEY | ClerkStep.COMPARE if session.badge_away:
            return badges.leave(state, "badge-taken")
        case ClerkStep.COMPARE_KEY | ClerkStep.COMPARE:
            back = replace(comparing.without(session), step=ClerkStep.IDENTITY)
            calm = replace(back, entries={}, problem=None, notice=None)
            return _with(state, calm), (StopReading(),)
        case _:
            return _with(state, _at(session, ClerkStep.DESK)), ()


def _on_step(state: State, session: ClerkSession, action: str, now: Moment) -> Step:
    clerk = session.clerk
    if session.step in (ClerkStep.SIGN_IN, ClerkStep.BADGE_PIN) or clerk is None:
        return badges.sign_in(state, session, action)
    case = session.case
    match session.step:
        case ClerkStep.DESK if sending.opens(action):
            return sending.open_one(state, session, clerk, action)
        case ClerkStep.REFUSED:
            return sending.acts(state, session, clerk, action)
        case ClerkStep.DESK if clerk_tasks.opens(session, action):
            return clerk_tasks.open_one(state, session, clerk, action)
        case ClerkStep.TASK if post_office.settles(session, action):
            return post_office.settle(state, session, clerk, action)
        case ClerkStep.TASKS | ClerkStep.TASK | ClerkStep.REGISTRY | ClerkStep.DATA:
            return clerk_tasks.acts(state, session, clerk, action)
        case ClerkStep.DESK if action == "letter" and case:
            return _with(state, writing.begin(session)), ()
        case ClerkStep.LETTER:
            return writing.acts(state, session, clerk, action, now)
        case ClerkStep.DESK if action == acting.SEEN:
            return _right_seen(state, session, clerk, now)
        case ClerkStep.DESK if post_office.opens(session, action):
            return post_office.open_one(state, session, clerk, action)
        case ClerkStep.POST | ClerkStep.RETURNED:
            return post_office.acts(state, session, clerk, action)
        case ClerkStep.DESK if paper_trouble.opens(action):
            return paper_trouble.open_one(state, session, action)
        case ClerkStep.PRINTER if action == "next":
            return paper_trouble.seen(state, session)
        case ClerkStep.DESK if action == "codes" and case:
            return _wait(state, session, RevokeCodes(case.number, clerk))
        case ClerkStep.DESK:
            return _with(state, _from_desk(state, session, action)), ()
        case ClerkStep.FIND if action == "next":
            typed = session.entries.get("case-number", "")
            number = parse_case_number(typed) or money.case_of_reference(typed)
            if number is None and (code := letters.code_of(typed)):
                return _wait(state, session, OpenByCode(code, clerk))
            if number is None:
                problem = Message("problem-case-number")
                return _with(state, replace(session, problem=problem)), ()
            return _wait(state, session, OpenCase(number, clerk))
        case ClerkStep.IDENTITY if action == comparing.CHIP_PHOTO:
            if action in session.evidence:
                return _with(state, comparing.without(session)), ()
            return comparing.begin(state, session, now)
        case ClerkStep.IDENTITY:
            return judging.evidence(state, session, action), ()
        case ClerkStep.COMPARE_KEY | ClerkStep.COMPARE:
            return comparing.acts(state, session, action, now)
        case ClerkStep.PERSON:
            return judging.person(state, session, action, clerk, now)
        case ClerkStep.CONFIRM:
            return four_eyes.decided(state, session, action)
        case ClerkStep.BLOCK if action == "next":
            lost = session.entries.get("clerk-id", "").strip()
            if not lost:
                problem = Message("problem-sign-in-empty")
                return _with(state, replace(session, problem=problem)), ()
            return _wait(state, session, BlockBadges(ClerkId(lost), clerk))
        case ClerkStep.CASH:
            return clerk_paying.take(state, session, clerk, action)
        case ClerkStep.FEE:
            return clerk_paying.decide(state, session, clerk, action)
        case ClerkStep.FORM:
            return forms.clerk_changes(state, session, clerk, action)
        case ClerkStep.REPRINT if case:
            return _reprint(state, session, clerk, action)
        case _:
            return state, ()


def _from_desk(state: State, session: ClerkSession, action: str) -> ClerkSession:
    has_visit = state.visit is not None and bool(state.visit.life_event)
    steps = {
        "find": (ClerkStep.FIND, True),
        "identity": (ClerkStep.IDENTITY, session.case is not None or has_visit),
        "cash": (ClerkStep.CASH, clerk_paying.due(session) > 0),
        "fee": (ClerkStep.FEE, session.case is not None and clerk_paying.waits(session.case)),
        "reprint": (ClerkStep.REPRINT, session.case is not None),
        "form": (ClerkStep.FORM, session.case is not None),
        "block": (ClerkStep.BLOCK, True),
    }
    step, possible = steps.get(action, (ClerkStep.DESK, False))
    if step is ClerkStep.CASH and possible:
        return clerk_paying.begin(session)
    if step is ClerkStep.BLOCK:
        return replace(_at(session, step), entries={"clerk-id": str(session.clerk)})
    return _at(session, step) if possible else session


def _right_seen(state: State, session: ClerkSession, clerk: ClerkId, now: Moment) -> Step:
    """The clerk has seen by what right somebody acts for the resident."""
    actor = acting.unseen(state)
    if actor is None:
        return state, ()
    if session.case is not None:
        return _wait(state, session, SeeRight(session.case.number, clerk))
    visit = state.visit
    if visit is None:
        return state, ()
    seen = replace(actor, seen_by=clerk, seen_at=now.at)
    detail = {"capacity": actor.capacity.value}
    line = Journal("representation.seen", visit.id, actor=clerk, detail=detail)
    told = replace(session, notice=Message("clerk-right-recorded"))
    state = replace(state, visit=replace(visit, representation=seen))
    return _with(state, told), (line,)


def _reprint(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    case = session.case
    kinds = {f"paper.{kind.value}": kind for kind in DocumentKind}
    if action in kinds:
        return _with(state, replace(session, entries={"paper": kinds[action].value})), ()
    reason = action.removeprefix("reason.")
    if case is None or reason not in REPRINT_REASONS or "paper" not in session.entries:
        return state, ()
    document = DocumentKind(session.entries["paper"])
    return _wait(state, session, Reprint(case.number, document, clerk, reason))


def _at(session: ClerkSession, step: ClerkStep) -> ClerkSession:
    entries: Mapping[str, str] = {}
    session = comparing.without(session) if step is ClerkStep.DESK else session
    return replace(session, step=step, entries=entries, problem=None, notice=None)


def _with(state: State, session: ClerkSession) -> State:
    return replace(state, clerk=session)


def _wait(
    state: State,
    session: ClerkSession,
    effect: OpenByCode | OpenCase | RecordIdentity | SeeRight | Reprint | BlockBadges | RevokeCodes,
) -> Step:
    return _with(state, replace(session, waiting=True, problem=None)), (effect,)

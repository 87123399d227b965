# SPDX-License-Identifier: EUPL-1.2
"""A clerk compares the face in a document's chip with the person: the way of it.

The picture is read only when a clerk asks for it, shows on their page alone, and is dropped when
the page closes, whatever closes it. That it was looked at is journalled before it is read. Who
signed in with a badge takes it off the reader to make room for the document, and has to show it
again before their judgement counts.
"""

from __future__ import annotations

from kiosk.cases import Message, VisitId
from kiosk.frozen import replace
from kiosk.identity.states import (
    AccessKey,
    Can,
    CardReady,
    LicenceKey,
    MrzKey,
)
from kiosk.people import Assurance, Identity
from kiosk.visit import answering
from kiosk.visit.comparison import Comparison, FaceProblem
from kiosk.visit.effects import (
    Effects,
    Journal,
    ReadFace,
    RecordIdentity,
    Step,
    StopReading,
)
from kiosk.visit.events import FaceDone
from kiosk.visit.values import (
    ClerkSession,
    ClerkStep,
    LayingCard,
    Moment,
    ReadingCard,
    State,
)

CHIP_PHOTO = "chip-photo"
"""The kind of evidence: the face in the chip, compared with the person."""
STEPS = (ClerkStep.COMPARE_KEY, ClerkStep.COMPARE)
KEY_PROBLEMS = (FaceProblem.WRONG_KEY, FaceProblem.NEEDS_MRZ)
"""What another key may help against."""


def begin(state: State, session: ClerkSession, now: Moment) -> Step:
    """Open the page; the key is not asked for when a scan or the visit gave it."""
    known = state.scanned or state.opened
    if known is None:
        fresh = replace(session, step=ClerkStep.COMPARE_KEY, comparison=Comparison())
        return _with(state, _calm(fresh)), ()
    return with_key(state, session, known.access, now)


def with_key(state: State, session: ClerkSession, access: AccessKey, now: Moment) -> Step:
    """A key was typed or scanned: read what lies there, or wait for the document."""
    session = replace(session, step=ClerkStep.COMPARE, comparison=Comparison(access))
    return _read(_with(state, _calm(session)), now)


def acts(state: State, session: ClerkSession, action: str, now: Moment) -> Step:
    """The clerk pressed something on a page of the comparison."""
    at = session.comparison or Comparison()
    if session.step is ClerkStep.COMPARE_KEY:
        if action == "by-page":
            turned = replace(session, comparison=replace(at, by_page=not at.by_page), entries={})
            return _with(state, replace(turned, problem=None)), ()
        if action != "next":
            return state, ()
        access = _typed(session, by_page=at.by_page)
        if access is None:
            name = "problem-compare-page" if at.by_page else "problem-compare-key"
            return _with(state, replace(session, problem=Message(name))), ()
        return with_key(state, session, access, now)
    match action:
        case "same" if at.face is not None:
            return _judged(state, session, at, same=True)
        case "different" if at.face is not None:
            return _judged(state, session, at, same=False)
        case "key" if at.face is None:
            fresh = replace(session, step=ClerkStep.COMPARE_KEY, comparison=Comparison())
            return _with(state, _calm(fresh)), (StopReading(),)
        case "again" if at.problem is not None:
            fresh = replace(session, comparison=replace(at, problem=None))
            return _read(_with(state, fresh), now)
        case _:
            return state, ()


def _typed(session: ClerkSession, *, by_page: bool) -> AccessKey | None:
    entries = session.entries
    if by_page:
        born = answering.parse_day(entries.get("birth-date", ""))
        ends = answering.parse_day(entries.get("expiry-date", ""))
        if born is None or ends is None:
            return None
        number = entries.get("document-number", "")
        return MrzKey.from_typed(number, born.isoformat(), ends.isoformat())
    text = entries.get("key", "")
    return Can.from_typed(text) or LicenceKey.from_typed(text) or MrzKey.from_mrz(text)


def _read(state: State, now: Moment) -> Step:
    """Ask for the picture when a document lies there, and nothing else may lie there."""
    session = state.clerk
    at = session.comparison if session else None
    if session is None or at is None or session.clerk is None:
        return state, ()
    access = at.access
    badge_lies = session.by_badge and not session.badge_away
    if access is None or badge_lies or not isinstance(state.devices.card, CardReady):
        return state, ()
    page = state.page
    if isinstance(page, ReadingCard):
        # The reader does one thing at a time: the resident's own reading begins anew afterwards.
        state = replace(state, page=LayingCard(page.document, page.access))
    at = replace(at, ask=now.fresh, problem=None, face=None)
    case = session.case.number if session.case else None
    visit = state.visit.id if state.visit else None
    asked = ReadFace(now.fresh, access, session.clerk, case, visit)
    return _with(state, replace(session, comparison=at)), (asked,)


def card_changed(state: State, session: ClerkSession, now: Moment) -> Step:
    """Something was laid on the reader or taken off it while a face is being compared."""
    if session.by_badge and not isinstance(state.devices.card, CardReady):
        # To make room for the document; the badge is asked for again before anything counts.
        session = replace(session, badge_away=True)
    state = _with(state, session)
    at = session.comparison
    if session.step is ClerkStep.COMPARE_KEY or at is None or at.face is not None:
        return state, ()
    if at.problem in (None, FaceProblem.CARD_MOVED, FaceProblem.BADGE) and not at.ask:
        return _read(state, now)
    return state, ()


def answered(state: State, event: FaceDone, now: Moment) -> Step:
    """The picture is here, or why there is none. What nobody waits for any more is dropped."""
    session = state.clerk
    at = session.comparison if session else None
    if session is None or at is None or session.step is not ClerkStep.COMPARE:
        return state, ()
    if not at.ask or at.ask != event.ask:
        return state, ()
    at = replace(at, ask="", problem=event.problem, face=event.face)
    state = replace(state, last_action=now.monotonic)
    return _with(state, replace(session, comparison=at)), ()


def _judged(state: State, session: ClerkSession, at: Comparison, *, same: bool) -> Step:
    """The clerk has judged. The picture goes at once; the judgement waits for their badge."""
    holder = at.face.holder if same and at.face else None
    session = replace(session, comparison=Comparison(same=same, holder=holder))
    if session.by_badge and session.badge_away:
        waiting = replace(
            _calm(session), step=ClerkStep.SIGN_IN, returning=True, looking=False, badge=""
        )
        return _with(state, waiting), ()
    return settled(state, session)


def settled(state: State, session: ClerkSession) -> Step:
    """The judgement counts: it becomes evidence, or the chip's own word is taken back."""
    at = session.comparison or Comparison()
    session = replace(_calm(session), step=ClerkStep.IDENTITY, returning=False, badge_away=False)
    number = session.case.number if session.case else None
    visit = state.visit
    detail = {"same": "yes" if at.same else "no"}
    subject = number or (visit.case if visit else None)
    id = visit.id if visit else VisitId("")
    effects: Effects = (
        Journal("face.compared", id, subject, actor=str(session.clerk), detail=detail),
    )
    if at.same:
        # Drawn up in the order of the checklist when it is shown.
        evidence = (*(e for e in session.evidence if e != CHIP_PHOTO), CHIP_PHOTO)
        session = replace(session, evidence=evidence, notice=Message("compare-same-kept"))
        return _with(state, session), effects
    session = replace(without(session), notice=Message("compare-different-kept"))
    if session.case is not None and session.case.identity.document is not None and session.clerk:
        # Stored already: taken back there, so that nobody decides on it.
        unknown = Identity(person=session.case.identity.person)
        waiting = replace(session, waiting=True)
        taken_back = RecordIdentity(session.case.number, unknown, session.clerk)
        return _with(state, waiting), (*effects, taken_back)
    if visit is not None and number is None and visit.identity.document is not None:
        # The document is not this person's: what its chip said is no longer theirs.
        visit = replace(visit, identity=Identity())
        state = replace(state, visit=visit)
    return _with(state, session), effects


def returned(state: State, session: ClerkSession, clerk: str, *, by_badge: bool) -> Step | None:
    """Somebody signed in after a comparison; None when it is not the clerk who compared."""
    if not session.returning or clerk != session.clerk:
        return None
    return settled(state, replace(session, by_badge=by_badge, badge="", tries=None))


def without(session: ClerkSession) -> ClerkSession:
    """Return a session that compares nothing any more and knows nothing of a face."""
    evidence = tuple(e for e in session.evidence if e != CHIP_PHOTO)
    return replace(session, comparison=None, evidence=evidence)


def closed(session: ClerkSession) -> ClerkSession:
    """Return a session in which no picture outlives its page."""
    at = session.comparison
    if at is None or session.step in STEPS:
        return session
    kept = at if at.face is None and not at.ask else replace(at, face=None, ask="")
    return replace(session, comparison=kept if kept.same or session.returning else None)


def identity_of(session: ClerkSession, judged: Identity) -> Identity:
    """Return a clerk's judgement with what the compared document adds to it.

    High is who is seen, in person, to be the holder of a genuine document whose chip proved to
    be no copy (EU 2015/1502, 2.1.2): then name and birth date are those of the chip.
    """
    at = session.comparison
    holder = at.holder if at and at.same else None
    if holder is None or CHIP_PHOTO not in judged.evidence:
        return judged
    judged = replace(judged, document=holder.document)
    one, other = judged.person, holder.person
    own = one is not None and (
        one.family_name == other.family_name
        and one.given_names == other.given_names
        and one.birth_date == other.birth_date
    )
    if own and holder.assurance >= Assurance.SUBSTANTIAL:
        judged = replace(judged, assurance=Assurance.HIGH)
    return judged


def _calm(session: ClerkSession) -> ClerkSession:
    return replace(session, entries={}, problem=None, notice=None)


def _with(state: State, session: ClerkSession) -> State:
    return replace(state, clerk=session)

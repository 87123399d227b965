# SPDX-License-Identifier: EUPL-1.2
"""A clerk judges who the resident is: the checklist of what was used, then the person.

Never a score: the clerk judges, and what they used, who judged and who confirmed is recorded. A
BSN that the resident gave becomes the person's only when the clerk says to have checked it.
"""

from __future__ import annotations

from kiosk.cases import Case, Message, is_valid_bsn
from kiosk.frozen import replace
from kiosk.life_events.plan import BSN
from kiosk.people import Assurance, ClerkId, Identity, Method, Person
from kiosk.visit import answering, comparing, documents, four_eyes
from kiosk.visit.effects import RecordIdentity, Step
from kiosk.visit.values import ClerkSession, ClerkStep, Moment, State

EVIDENCE = (
    comparing.CHIP_PHOTO,
    "other-document",
    "registry-photo",
    "archive-photo",
    "control-questions",
    "witness",
    "known-person",
)
"""Kinds of evidence a clerk may have used. Never a score: the clerk judges."""
OTHER_BSN = "bsn-other"
"""The action with which a clerk types another BSN than the one that was given."""
CHECKED = "bsn-checked"
"""The row with which a clerk says that the BSN that was given is this person's."""


def evidence(state: State, session: ClerkSession, action: str) -> State:
    """Tick or untick a kind of evidence, or go on to the person."""
    if action in EVIDENCE:
        kept = set(session.evidence) ^ {action}
        used = tuple(e for e in EVIDENCE if e in kept)
        return _with(state, replace(session, evidence=used, problem=None))
    if action != "next":
        return state
    if not session.evidence:
        return _with(state, replace(session, problem=Message("problem-no-evidence")))
    compared = session.comparison.holder if session.comparison else None
    known = compared.person if compared else _known_person(state, session.case)
    entries = {"family-name": known.family_name, "given-names": known.given_names}
    if known.birth_date:
        entries["birth-date"] = "-".join(reversed(known.birth_date.split("-")))
    if _known_person(state, session.case).bsn:
        entries[CHECKED] = "yes"  # a chip vouched for it, or a colleague
    used = tuple(e for e in EVIDENCE if e in session.evidence)
    step = ClerkStep.PERSON
    fresh = replace(session, step=step, evidence=used, entries=entries, problem=None, notice=None)
    return _with(state, fresh)


def _known_person(state: State, case: Case | None) -> Person:
    if case is not None:
        return case.identity.person or Person("")
    visit = state.visit
    if visit is None:
        return Person("")
    return visit.identity.person or answering.declared_person(visit.answers) or Person("")


def given_bsn(state: State, session: ClerkSession) -> str:
    """Return the BSN that the resident gave or a chip told, for the case that is open."""
    known = _known_person(state, session.case).bsn
    if session.case is not None:
        given = session.case.answers.get(BSN, "")
        return known or (given if isinstance(given, str) else "")
    return known or (state.visit.bsn if state.visit else "")


def person(state: State, session: ClerkSession, action: str, clerk: ClerkId, now: Moment) -> Step:
    """Something was pressed on the page of the person."""
    if action == CHECKED:
        entries = dict(session.entries)
        entries[CHECKED] = "" if entries.get(CHECKED) else "yes"
        return _with(state, replace(session, entries=entries, problem=None)), ()
    if action == OTHER_BSN:
        entries = {**session.entries, OTHER_BSN: "yes", CHECKED: ""}
        return _with(state, replace(session, entries=entries, problem=None)), ()
    if action != "next":
        return state, ()
    return _record(state, session, clerk, now)


def _record(state: State, session: ClerkSession, clerk: ClerkId, now: Moment) -> Step:
    entries = session.entries
    born = documents.iso_of(entries.get("birth-date", ""), unknown_parts=True)
    bsn = "".join(c for c in entries.get("bsn", "") if c not in " .-")
    if not bsn and entries.get(CHECKED):
        bsn = given_bsn(state, session)
    problem = ""
    if not entries.get("family-name", "").strip():
        problem = "problem-name"
    elif not born or born > now.at.date().isoformat():
        problem = "problem-date"
    elif bsn and not is_valid_bsn(bsn):
        problem = "problem-clerk-bsn"
    if problem:
        return _with(state, replace(session, problem=Message(problem))), ()
    judged = Identity(
        method=Method.CLERK,
        assurance=Assurance.SUBSTANTIAL,
        person=Person(
            family_name=entries["family-name"].strip(),
            given_names=entries.get("given-names", "").strip(),
            birth_date=born,
            bsn=bsn,
        ),
        evidence=session.evidence,
        judged_by=clerk,
        established_at=now.at,
    )
    judged = comparing.identity_of(session, judged)
    if judged.needs_second:
        return four_eyes.call_colleague(state, session, judged), ()
    if session.case is not None:
        waiting = replace(session, waiting=True, problem=None)
        return _with(state, waiting), (RecordIdentity(session.case.number, judged, clerk),)
    done = replace(
        comparing.without(session),
        step=ClerkStep.DESK,
        entries={},
        evidence=(),
        problem=None,
        notice=Message("clerk-identity-recorded"),
    )
    return four_eyes.into_visit(_with(state, done), judged)


def _with(state: State, session: ClerkSession) -> State:
    return replace(state, clerk=session)

# SPDX-License-Identifier: EUPL-1.2
"""What a scan means on the clerk's pages: it does what the clerk would do with it, or says why not.

A letter opens its case, a document's lines open its chip for the comparison or fill in the
person, the code on a card's back fills in the BSN. Before a clerk has signed in a scan does
nothing: it never reaches the field of a PIN or a passphrase.
"""

from __future__ import annotations

from kiosk.cases import Message
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.identity import mrz, scans
from kiosk.identity.scans import BsnScan, LetterScan, LicenceScan, Scan, Unusable, ZoneScan
from kiosk.identity.states import AccessKey, LicenceKey
from kiosk.life_events import money
from kiosk.visit import comparing, scanning
from kiosk.visit.effects import OpenByCode, OpenCase, Step
from kiosk.visit.events import Scanned
from kiosk.visit.values import ClerkSession, ClerkStep, Document, Moment, ScannedKey, State

OPENING = (ClerkStep.DESK, ClerkStep.FIND)
"""Pages on which a letter opens its case."""


def scanned(state: State, event: Scanned, now: Moment) -> Step:
    """Something was scanned while a clerk is at the kiosk."""
    session = state.clerk
    if session is None:
        return state, ()
    session = replace(_without(session, event.leaked), problem=None, notice=None)
    state = replace(state, clerk=session)
    if session.waiting:
        return state, ()
    if session.clerk is None or session.step in (ClerkStep.SIGN_IN, ClerkStep.BADGE_PIN):
        return _problem(state, session, "clerk-scan-sign-in")
    voucher = money.case_of_reference(event.text)
    if voucher is not None and session.step in OPENING:
        return replace(state, clerk=replace(session, waiting=True)), (
            OpenCase(voucher, session.clerk),
        )
    scan = scans.read(event.text)
    match scan:
        case Unusable():
            return _problem(state, session, f"clerk-scan-{scan.value}")
        case LetterScan() if session.step is ClerkStep.RETURNED:
            entries = {**session.entries, "code": scan.code}
            return replace(state, clerk=replace(session, entries=entries)), ()
        case LetterScan() if session.step in OPENING:
            opening = replace(session, waiting=True)
            return replace(state, clerk=opening), (OpenByCode(scan.code, session.clerk),)
        case ZoneScan() | LicenceScan():
            return _document(state, session, scan, event.text, now)
        case BsnScan() if session.step is ClerkStep.PERSON:
            entries = {**session.entries, "bsn": scan.bsn}
            filled = replace(session, entries=entries, notice=Message("clerk-scan-bsn"))
            return replace(state, clerk=filled), ()
        case BsnScan() if session.case is None and state.visit and state.visit.life_event:
            visit = replace(state.visit, bsn=scan.bsn)
            told = replace(session, notice=Message("clerk-scan-bsn-given"))
            return replace(state, visit=visit, clerk=told), ()
        case _:
            return _problem(state, session, "clerk-scan-not-here")


def _document(
    state: State, session: ClerkSession, scan: Scan, text: str, now: Moment
) -> Step:  # fmt: skip
    if isinstance(scan, ZoneScan):
        access: AccessKey = scan.access
        kind = scanning.kind_of(scan.kind)
    elif isinstance(scan, LicenceScan):
        access, kind = LicenceKey(scan.line), Document.DRIVING_LICENCE
    else:
        return state, ()
    if session.step is ClerkStep.PERSON and isinstance(scan, ZoneScan):
        return replace(state, clerk=_filled(session, text, now)), ()
    if session.step in (ClerkStep.IDENTITY, *comparing.STEPS):
        if session.comparison and session.comparison.face is not None:
            return _problem(state, session, "clerk-scan-not-here")
        return comparing.with_key(state, session, access, now)
    if session.step is ClerkStep.DESK and (session.case or state.visit):
        told = replace(session, notice=Message("clerk-scan-document"))
        return replace(state, clerk=told, scanned=ScannedKey(kind, access)), ()
    return _problem(state, session, "clerk-scan-not-here")


def _filled(session: ClerkSession, text: str, now: Moment) -> ClerkSession:
    """Fill in the person as the lines of the document say: the clerk looks at it and records it."""
    zone = mrz.parse("".join(text.split()).upper())
    if isinstance(zone, mrz.Unreadable):
        return session
    born = mrz.birth_date(zone.birth_date, local(now.at).date())
    entries = {
        **session.entries,
        "family-name": mrz.readable_name(zone.family_name, zone.issuer),
        "given-names": mrz.readable_name(zone.given_names, zone.issuer),
        "birth-date": "-".join(reversed(born.split("-"))),
    }
    return replace(session, entries=entries, notice=Message("clerk-scan-filled"))


def _without(session: ClerkSession, leaked: str) -> ClerkSession:
    """Take out of the fields what the scanner typed into them before it was known for one."""
    if not leaked:
        return session
    entries = {
        name: text[: -len(leaked)] if text.upper().endswith(leaked.upper()) else text
        for name, text in session.entries.items()
    }
    return replace(session, entries=entries)


def _problem(state: State, session: ClerkSession, name: str) -> Step:
    return replace(state, clerk=replace(session, problem=Message(name))), ()

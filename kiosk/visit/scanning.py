# SPDX-License-Identifier: EUPL-1.2
"""What a scan means to a visit. It is never asked for again, and never out of place in bad words.

A scan may come before it is needed, on any page: then it is kept. What a scan cannot be used for
is said kindly; after three that were of no use the page proposes another way.
"""

from __future__ import annotations

from kiosk.cases import Message, VisitId
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.identity import mrz, scans
from kiosk.identity.scans import BsnScan, LetterScan, LicenceScan, Unusable, ZoneScan
from kiosk.identity.states import LicenceKey
from kiosk.visit import derived, documents, letters
from kiosk.visit.effects import Journal, Step
from kiosk.visit.events import Scanned
from kiosk.visit.more_pages import (
    ActingAs,
    Adding,
    CardLeft,
    EnteringBsn,
    EnteringCode,
    EnteringFact,
    ForWhom,
    InGroup,
    LetterOpen,
    LetterRefused,
    Meant,
    NamingActor,
    OpeningLetter,
    SayingIt,
    Settings,
)
from kiosk.visit.turning import save_draft, turn_back
from kiosk.visit.values import (
    Asking,
    AtStart,
    ChoosingComfort,
    ChoosingLanguage,
    Document,
    EnteringCan,
    EnteringKey,
    Identifying,
    LayingCard,
    Moment,
    Overlay,
    ReadingFailed,
    Reviewing,
    Rules,
    ScannedKey,
    Settling,
    ShowingPlan,
    ShowingTask,
    State,
    Visit,
    WhatHappened,
)

FRIENDLY_TRIES = 3
DOCUMENT_PAGES = (Identifying, EnteringCan, EnteringKey, LayingCard, ReadingFailed)
"""Pages on which a scanned key opens the chip at once."""
FINDING = (WhatHappened, InGroup, SayingIt, Meant)
"""Pages on which a resident finds what happened."""
BEFORE = (
    *(ChoosingComfort, ChoosingLanguage, Settings, *FINDING),
    *(ForWhom, ActingAs, NamingActor, Asking),
)
"""Pages on which it is kept for later."""
ASKED = (*BEFORE, *DOCUMENT_PAGES, ShowingPlan, ShowingTask, Settling, Reviewing, EnteringBsn)
"""Pages on which a BSN is kept."""
LETTER_PAGES = (EnteringCode, EnteringFact, LetterRefused, OpeningLetter, LetterOpen, Adding)


def scanned(state: State, event: Scanned, now: Moment, rules: Rules) -> Step:
    """Something was scanned while a resident is at the kiosk."""
    state = replace(_without(state, event.leaked), overlay=Overlay.NONE)
    scan = scans.read(event.text)
    if isinstance(scan, Unusable):
        return _unusable(state, scan, now)
    state = replace(state, scan_tries=0, problem=None, notice=None)
    state, began = _begun(state, now, rules)
    match scan:
        case LetterScan():
            state, effects = _letter(state, scan, now, rules)
        case ZoneScan():
            state, effects = _document(state, scan, now)
        case LicenceScan():
            state, effects = _licence(state, scan, now)
        case BsnScan():
            state, effects = _bsn(state, scan, now, rules)
    return state, (*began, *effects)


def _without(state: State, leaked: str) -> State:
    """Take out of the fields what the scanner typed into them before it was known for one."""
    if not leaked:
        return state
    entries = {
        name: text[: -len(leaked)] if text.upper().endswith(leaked.upper()) else text
        for name, text in state.entries.items()
    }
    return replace(state, entries=entries)


def _begun(state: State, now: Moment, rules: Rules) -> Step:
    """A visit begins with a scan as it does with a touch."""
    if not isinstance(state.page, AtStart):
        return state, ()
    visit = state.visit or Visit(VisitId(now.fresh))
    comfort = state.comfort
    if rules.voice_at_start:
        comfort = replace(comfort, voice=True)
    state = replace(state, visit=visit, comfort=comfort, page=ChoosingComfort(), back=())
    return state, (Journal("visit.began", visit.id, detail={"by": "scan"}),)


def _unusable(state: State, why: Unusable, now: Moment) -> Step:
    if isinstance(state.page, AtStart | CardLeft):
        # Nobody is being helped here yet; a stray barcode is no reason to begin.
        return state, ()
    tries = state.scan_tries + 1
    name = "scan-tired" if tries >= FRIENDLY_TRIES else f"scan-{why.value}"
    return replace(state, scan_tries=tries, problem=Message(name), notice=None), ()


def _kindly(state: State, name: str) -> Step:
    return replace(state, problem=Message(name)), ()


def _letter(state: State, scan: LetterScan, now: Moment, rules: Rules) -> Step:
    page, visit = state.page, state.visit
    if isinstance(page, EnteringCode | EnteringFact | LetterRefused):
        if isinstance(page, LetterRefused) and page.minutes:
            return state, ()
        return _counted(state, scan)
    if isinstance(page, ChoosingComfort) and visit is not None and not visit.life_event:
        return _counted(state, scan)
    if isinstance(page, FINDING):
        return _counted(state, scan)
    if isinstance(page, Asking):
        question = derived.find_question(state, page.question, now, rules)
        if question is not None and derived.takes_letter_code(state, question, rules):
            return _counted(state, scan)
    return _kindly(state, "scan-letter-later")


def _counted(state: State, scan: LetterScan) -> Step:
    """Go on with a scanned code; one that was read and is no whole code is damaged."""
    if letters.code_of(scan.code) is None:
        return _kindly(state, "scan-damaged")
    return letters.with_code(state, scan.code)


def _document(state: State, scan: ZoneScan, now: Moment) -> Step:
    page = state.page
    if isinstance(page, EnteringFact):
        born = mrz.birth_date(scan.birth_date, local(now.at).date())
        return letters.open_with(state, page.code, born)
    return _with_key(state, ScannedKey(kind_of(scan.kind), scan.access), now)


def kind_of(code: str) -> Document:
    """Return the document of an MRZ's code (9303-3, 4.1; Dutch residence permits: ``IR``)."""
    if code.startswith("P"):
        return Document.PASSPORT
    return Document.RESIDENCE_PERMIT if code in ("IR", "AR", "RP") else Document.ID_CARD


def _with_key(state: State, key: ScannedKey, now: Moment) -> Step:
    page, visit = state.page, state.visit
    if isinstance(page, DOCUMENT_PAGES):
        return documents.lay(state, key.document, key.access, now)
    if isinstance(page, BEFORE) and visit is not None and not visit.identity_asked:
        return replace(state, scanned=key, notice=Message("scan-kept")), ()
    if isinstance(page, LETTER_PAGES):
        return _kindly(state, "scan-not-here")
    if visit is not None and visit.identity_asked and isinstance(page, ASKED):
        return _kindly(state, "scan-document-change")
    return _kindly(state, "scan-not-here")


def _licence(state: State, scan: LicenceScan, now: Moment) -> Step:
    if isinstance(state.page, EnteringFact):
        return _kindly(state, "scan-not-here")
    return _with_key(state, ScannedKey(Document.DRIVING_LICENCE, LicenceKey(scan.line)), now)


def _bsn(state: State, scan: BsnScan, now: Moment, rules: Rules) -> Step:
    page, visit = state.page, state.visit
    if isinstance(page, Adding):
        page = page.letter
    if isinstance(page, LetterOpen):
        if letters.BSN in page.added or page.elsewhere:
            return _kindly(state, "scan-not-here")
        return letters.add(state, page, letters.BSN, scan.bsn)
    if visit is None or visit.case is not None or not isinstance(page, ASKED):
        return _kindly(state, "scan-not-here")
    state = replace(state, visit=replace(visit, bsn=scan.bsn))
    if isinstance(page, EnteringBsn):
        state = turn_back(state, now, rules)
    state = replace(state, notice=Message("bsn-kept"))
    # In the middle of identification a BSN helps, but does not open the chip.
    return state, save_draft(state, rules)

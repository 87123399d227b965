# SPDX-License-Identifier: EUPL-1.2
"""The part of a visit about a document with a chip: its key, laying it down, reading it."""

from __future__ import annotations

from kiosk.cases import Message, QuestionId
from kiosk.frozen import replace
from kiosk.identity.states import (
    AccessKey,
    Can,
    CardReady,
    ChipRead,
    LicenceKey,
    MrzKey,
    ReadFailed,
    ReadFailure,
)
from kiosk.visit import answering
from kiosk.visit.effects import ReadChip, Step, StopReading
from kiosk.visit.values import (
    CardRead,
    Document,
    EnteringCan,
    EnteringKey,
    Identifying,
    LayingCard,
    Moment,
    Page,
    ReadingCard,
    ReadingFailed,
    ScannedKey,
    State,
)

KEY_FIELDS = ("document-number", "birth-date", "expiry-date")
"""What opens the chip of a document without six digits, in the order in which it is asked."""
LICENCE_FIELDS = ("licence-line",)
"""What opens the chip of a driving licence."""
CAN_FIELD = "can"
FRIENDLY_TRIES = 3
"""After so many failures the page proposes to go on without the card first."""
SHORTEST_NUMBER = 6
LONGEST_NUMBER = 14


def key_fields(document: Document) -> tuple[str, ...]:
    """Return what is asked to open the chip of a document, in order."""
    return LICENCE_FIELDS if document is Document.DRIVING_LICENCE else KEY_FIELDS


def offered(state: State) -> tuple[Document, ...]:
    """Return the documents to choose from: not those that were stolen."""
    answer = state.visit.answers.get(QuestionId("contents")) if state.visit else None
    gone = answer if isinstance(answer, tuple) else ()
    return tuple(document for document in Document if document.value not in gone)


def acts(state: State, action: str, now: Moment) -> Step:
    """A row or action was pressed on one of the document pages."""
    page = state.page
    match page:
        case Identifying():
            kinds = {f"document.{d.value}": d for d in Document if d is not Document.NONE}
            if action in kinds:
                chosen = kinds[action]
                if chosen is Document.DRIVING_LICENCE:
                    return _go(state, EnteringKey(chosen)), ()
                return _go(state, EnteringCan(chosen)), ()
        case EnteringCan() if action == "next":
            return _can(state, page, now)
        case EnteringCan() if action == "no-can":
            return _go(state, EnteringKey(page.document)), ()
        case EnteringKey(Document.DRIVING_LICENCE) if action == "next":
            return _licence_line(state, page, now)
        case EnteringKey() if action == "next":
            return _key_part(state, page, now)
        case LayingCard() if action == "key":
            return _go(state, _key_page(page.document, page.access)), ()
        case ReadingFailed() if action == "next":
            if page.reason is ReadFailure.NEEDS_MRZ:
                return _go(state, EnteringKey(page.document)), ()
            if page.reason is ReadFailure.WRONG_KEY:
                return _go(state, _key_page(page.document, page.access)), ()
            return lay(state, page.document, page.access, now)
        case ReadingFailed() if action == "key":
            return _go(state, _key_page(page.document, page.access)), ()
        case _:
            pass
    return state, ()


def _key_page(document: Document, access: AccessKey) -> EnteringCan | EnteringKey:
    """Return the page on which this kind of key is typed anew."""
    return EnteringCan(document) if isinstance(access, Can) else EnteringKey(document)


def _can(state: State, page: EnteringCan, now: Moment) -> Step:
    access = Can.from_typed(state.entries.get(CAN_FIELD, ""))
    if access is None:
        return replace(state, problem=Message("problem-can")), ()
    return lay(state, page.document, access, now)


def _licence_line(state: State, page: EnteringKey, now: Moment) -> Step:
    access = LicenceKey.from_typed(state.entries.get(LICENCE_FIELDS[0], ""))
    if access is None:
        return replace(state, problem=Message("problem-licence-line")), ()
    return lay(state, page.document, access, now)


def _key_part(state: State, page: EnteringKey, now: Moment) -> Step:
    name = KEY_FIELDS[page.part]
    text = state.entries.get(name, "").strip()
    if page.part == 0:
        value = "".join(c for c in text.upper() if c.isascii() and c.isalnum())
        if not SHORTEST_NUMBER <= len(value) <= LONGEST_NUMBER:
            return replace(state, problem=Message("problem-document-number")), ()
    else:
        value = iso_of(text, unknown_parts=page.part == 1)
        if not value:
            return replace(state, problem=Message("problem-date")), ()
        if page.part == 1 and value > now.at.date().isoformat():
            return replace(state, problem=Message("problem-birth-date-ahead")), ()
    given = (*page.given, value)
    if len(given) < len(KEY_FIELDS):
        return _go(state, EnteringKey(page.document, page.part + 1, given)), ()
    access = MrzKey.from_typed(*given)
    if access is None:
        state = _go(state, EnteringKey(page.document))
        return replace(state, problem=Message("problem-document-number")), ()
    return lay(state, page.document, access, now)


def iso_of(text: str, *, unknown_parts: bool) -> str:
    """Return a typed ``ddmmyyyy`` as ISO, or nothing. On documents ``00`` is an unknown part."""
    digits = "".join(c for c in text if c.isascii() and c.isdecimal())
    if len(digits) != 8:
        return ""
    day, month, year = digits[:2], digits[2:4], digits[4:]
    known = (day if day != "00" else "01", month if month != "00" else "01")
    if known != (day, month) and not unknown_parts:
        return ""
    if answering.parse_day("".join(known) + year) is None:
        return ""
    return f"{year}-{month}-{day}"


def lay(state: State, document: Document, access: AccessKey, now: Moment) -> Step:
    """Read at once when a card already lies there, else ask for it."""
    if isinstance(state.devices.card, CardReady):
        state = replace(state, last_action=now.monotonic)
        return _go(state, ReadingCard(document, access)), (_read(state, access),)
    return _go(state, LayingCard(document, access)), ()


def _read(state: State, access: AccessKey) -> ReadChip:
    return ReadChip(access, state.visit.life_event if state.visit else "")


def card_changed(state: State, now: Moment) -> Step:
    """The reader's state changed while a resident is at the kiosk."""
    page = state.page
    # Who lays a card down again that moved, wants it read: no need to press anything.
    waiting = page if isinstance(page, LayingCard | ReadingFailed) else None
    if isinstance(waiting, ReadingFailed) and waiting.reason is not ReadFailure.CARD_MOVED:
        waiting = None
    if waiting is not None and isinstance(state.devices.card, CardReady):
        return (
            replace(
                state,
                page=ReadingCard(waiting.document, waiting.access),
                problem=None,
                last_action=now.monotonic,
            ),
            (_read(state, waiting.access),),
        )
    if isinstance(page, LayingCard):
        return replace(state, problem=None), ()
    return state, ()


def chip_done(state: State, outcome: ChipRead | ReadFailed, now: Moment) -> Step:
    """Reading ended, well or not. A result nobody waits for any more is dropped."""
    page = state.page
    visit = state.visit
    if not isinstance(page, ReadingCard) or visit is None:
        return state, ()
    state = replace(state, last_action=now.monotonic)
    if isinstance(outcome, ReadFailed) and outcome.reason is ReadFailure.BADGE:
        # A clerk's, and nothing of this visit: we go on waiting for the resident's own document.
        laying = LayingCard(page.document, page.access)
        return replace(state, page=laying, problem=Message("badge-for-document")), ()
    if isinstance(outcome, ReadFailed):
        failed = ReadingFailed(page.document, outcome.reason, page.access)
        return replace(state, page=failed, tries=state.tries + 1), ()
    visit = replace(visit, identity=outcome.identity, identity_asked=True)
    back: tuple[Page, ...] = tuple(
        p
        for p in state.back
        if not isinstance(p, EnteringCan | EnteringKey | LayingCard | ReadingFailed | ReadingCard)
    )
    opened = ScannedKey(page.document, page.access)
    state = replace(state, visit=visit, page=CardRead(), back=back, tries=0, opened=opened)
    return state, (StopReading(),)


def _go(state: State, page: Page) -> State:
    back = state.back if isinstance(state.page, ReadingFailed) else (*state.back, state.page)
    return replace(state, page=page, back=back, entries={}, picked=(), problem=None)

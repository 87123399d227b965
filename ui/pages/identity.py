# SPDX-License-Identifier: EUPL-1.2
"""The pages about a document with a chip: which one, its number, laying it down, what came of it.

Each shows a drawing of that document, with the place that matters marked; the words beside it
say the same.
"""

from __future__ import annotations

from kiosk.identity.states import Can, CardError, CardReady, NoReader, ReadFailure
from kiosk.people import ChipGrade
from kiosk.visit import documents
from kiosk.visit.values import (
    EnteringCan,
    EnteringKey,
    LayingCard,
    ReadingCard,
    ReadingFailed,
    State,
)
from ui.pages.parts import Map, Words, action, entry, fact, page, primary, row

KEY_REASONS = (ReadFailure.WRONG_KEY, ReadFailure.NEEDS_MRZ)
"""Something has to be typed anew; the drawing shows where it stands."""
HOPELESS = (ReadFailure.ALTERED, ReadFailure.NEEDS_PACE)
"""What another try with this document does not change."""
DOCUMENT_ICONS = {"passport": "e-passport", "driving-licence": "steering-wheel", "none": "id-off"}


def _acting(state: State) -> bool:
    return state.visit is not None and state.visit.representation is not None


def identifying(state: State, words: Words) -> Map:
    """Return the question which document the resident has at hand."""
    rows = [
        row(
            f"document.{document.value}",
            words(f"document-{document.value}"),
            role="choice",
            icon=DOCUMENT_ICONS.get(document.value, "id"),
        )
        for document in documents.offered(state)
    ]
    title = "identify-title-other" if _acting(state) else "identify-title"
    return page(
        "identify",
        "choices",
        words(title),
        body=[words("identify-body"), words("identify-scan")],
        hint=words("identify-at-home"),
        rows=rows,
    )


def _without(words: Words) -> Map:
    return action("without", words("without-document"), "arrow-right")


def entering_can(state: State, entering: EnteringCan, words: Words) -> Map:
    """Return the page that asks for the six digits, with where they stand."""
    name, document = documents.CAN_FIELD, entering.document.value
    field = entry(
        name,
        words("key-can-label"),
        state.entries.get(name, ""),
        keyboard="digits",
        hint=words(f"key-can-hint-{document}"),
        private=True,
        longest=7,
    )
    return page(
        "key:can",
        "entry",
        words("key-can-title"),
        body=[words("key-why")],
        illustration=f"can-{document}",
        fields=[field],
        main=primary(words("next")),
        actions=[action("no-can", words("key-no-can"), "help-circle"), _without(words)],
    )


def entering_key(state: State, entering: EnteringKey, words: Words) -> Map:
    """Return the page that asks for one of the three facts, with where it stands."""
    name = documents.key_fields(entering.document)[entering.part]
    document = entering.document.value
    longest = {"document-number": 14, "licence-line": 36}.get(name, 10)
    field = entry(
        name,
        words(f"key-{name}-label"),
        state.entries.get(name, ""),
        keyboard="text" if entering.part == 0 else "date",
        hint=words.maybe(f"key-{name}-hint-{document}") or words(f"key-{name}-hint"),
        private=True,
        longest=longest,
    )
    return page(
        f"key:{name}",
        "entry",
        words(f"key-{name}-title"),
        body=[words("key-scan")] if entering.part == 0 else [],
        illustration=f"number-{document}" if entering.part == 0 else "",
        fields=[field],
        main=primary(words("next")),
        actions=[_without(words)],
    )


def laying(state: State, laying: LayingCard, words: Words) -> Map:
    """Return where to lay the document; or that there is no reader, or that it cannot be read."""
    card = state.devices.card
    if isinstance(card, NoReader):
        return page(
            "no-reader",
            "message",
            words("no-reader-title"),
            body=[words("no-reader-body")],
            illustration="clerk",
            main=primary(words("without-document"), "without"),
        )
    document = laying.document.value
    shown = page(
        "lay-card",
        "card",
        words("lay-title", document=words(f"document-{document}-yours")),
        body=[words(f"lay-how-{document}"), words("lay-body")],
        illustration=f"lay-{document}",
        actions=[_without(words), action("key", words("key-again"), "pencil")],
    )
    if isinstance(card, CardError):
        shown["error"] = words(f"card-{card.reason.value}")
    return shown


def reading(reading: ReadingCard, words: Words) -> Map:
    """Return how far the reading is; the name as soon as it is known."""
    return page(
        "reading",
        "working",
        words("reading-title"),
        body=[
            words("reading-found", name=reading.name) if reading.name else "",
            words("reading-body"),
        ],
        illustration=f"lay-{reading.document.value}",
        progress=reading.progress,
    )


def card_read(state: State, words: Words) -> Map:
    """Return who the document is of, how sure that is, and to take it along."""
    identity = state.visit.identity if state.visit else None
    person = identity.person if identity else None
    document = identity.document if identity else None
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    grade = document.grade if document else ChipGrade.NOT_CHECKED
    body = [words(f"chip-{grade.value}")]
    if document and document.because and grade is not ChipGrade.EXPIRED:
        body.append(words(f"chip-because-{document.because.value}"))
    if isinstance(state.devices.card, CardReady):
        body.append(words("take-card"))
    facts = [fact("fact.name", words("fact-name"), name, icon="user")]
    if document and document.expires:
        expires = words("fact-expires", expires_date=document.expires.isoformat())
        facts.append(fact("fact.expires", words("fact-document"), expires, icon="calendar"))
    return page(
        "card-read",
        "message",
        words("card-read-title"),
        body=body,
        rows=facts,
        illustration="take-card",
        main=primary(words("next")),
    )


def failed(state: State, failed: ReadingFailed, words: Words) -> Map:
    """Return why reading did not work and what can be done; after three tries another way."""
    reason = failed.reason.value
    tired = state.tries >= documents.FRIENDLY_TRIES
    key = failed.reason in KEY_REASONS
    digits = key and failed.reason is ReadFailure.WRONG_KEY and isinstance(failed.access, Can)
    again = (
        action("next", words("read-key-again"), "pencil")
        if key
        else action("next", words("try-again"), "refresh")
    )
    without = _without(words)
    # What another try cannot mend is not proposed first.
    main, other = (without, again) if tired or failed.reason in HOPELESS else (again, without)
    place = f"{'can' if digits else 'number' if key else 'lay'}-{failed.document.value}"
    return page(
        "reading-failed",
        "message",
        words(f"read-{reason}-title"),
        body=[
            words("read-wrong-can-body" if digits else f"read-{reason}-body"),
            words("read-tired") if tired else "",
        ],
        illustration=place,
        main=primary(main["text"], main["id"]),
        actions=[other],
    )


def card_left(words: Words) -> Map:
    """Return what shows when a visit has ended and a document still lies on the reader."""
    return page(
        "card-left",
        "message",
        words("card-left-title"),
        body=[words("card-left-body"), words("card-left-clerk")],
        illustration="take-card",
        main=primary(words("card-left-next")),
    )


def take_card(words: Words) -> Map:
    """Return the reminder over the next page."""
    return page(
        "take-card",
        "dialog",
        words("take-card-title"),
        body=[words("take-card-body")],
        illustration="take-card",
        main=primary(words("take-card-later"), "close"),
    )

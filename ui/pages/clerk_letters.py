# SPDX-License-Identifier: EUPL-1.2
"""The clerk's screens for a letter: which one, about what, what to fill in, and how it reads."""

from __future__ import annotations

from kiosk.cases import DocumentKind
from kiosk.visit.values import ClerkSession
from kiosk.visit.writing import (
    KINDS,
    LONGEST_REASON,
    OUTCOMES,
    asks_outcome,
    fields_of,
    kind_of,
    tasks_of,
)
from ui.pages.parts import Map, Words, action, entry, page, primary, row

_ICONS = {
    DocumentKind.REQUEST: "mail",
    DocumentKind.DECISION: "file-certificate",
    DocumentKind.APPOINTMENT: "calendar",
    DocumentKind.ASK_PHOTO: "user",
    DocumentKind.ASK_SIGN: "pencil",
    DocumentKind.ASK_STILL_RIGHT: "list-check",
    DocumentKind.LOSS_STATEMENT: "id-off",
}
_KEYBOARDS = {"day": "date", "clock": "digits"}
_LENGTHS = {"day": 10, "clock": 5}


def letter(session: ClerkSession, words: Words) -> Map:
    """Return the page on which the clerk is with their letter."""
    case, kind = session.case, kind_of(session)
    if kind is None or case is None:
        rows = [
            row(f"kind.{one.value}", words(f"paper-{one.value}"), icon=_ICONS[one]) for one in KINDS
        ]
        return page("clerk:letter", "clerk", words("letter-order-title"), rows=rows)
    title = words(f"paper-{kind.value}")
    if "about" not in session.entries:
        rows = [row(f"about.{task.id}", words(task.title)) for task in tasks_of(case)]
        body = [words("letter-order-about")]
        return page("clerk:letter-about", "clerk", title, body=body, rows=rows)
    if asks_outcome(session):
        rows = [row(f"outcome.{one}", words(f"letter-order-{one}")) for one in OUTCOMES]
        body = [words("letter-order-outcome")]
        return page("clerk:letter-outcome", "clerk", title, body=body, rows=rows)
    if session.preview:
        return _preview(session, title, words)
    return _fields(session, title, words)


def _fields(session: ClerkSession, title: str, words: Words) -> Map:
    fields = [
        entry(
            name,
            words(f"letter-order-{name}"),
            session.entries.get(name, ""),
            keyboard=_KEYBOARDS.get(name, "text"),
            longest=_LENGTHS.get(name, LONGEST_REASON),
        )
        for name in fields_of(session)
    ]
    main = primary(words("letter-order-show"))
    return page("clerk:letter-fields", "entry", title, fields=fields, main=main)


def _preview(session: ClerkSession, title: str, words: Words) -> Map:
    """Show how the letter reads, in the language in which it counts."""
    return page(
        "clerk:letter-preview",
        "clerk",
        title,
        body=[words("letter-order-read"), *session.preview],
        actions=[action("post", words("letter-order-post"), "mail")],
        main=primary(words("letter-order-print")),
    )

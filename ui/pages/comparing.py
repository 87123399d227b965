# SPDX-License-Identifier: EUPL-1.2
"""The clerk's pages on which a face is compared. Only the last one carries the picture."""

from __future__ import annotations

from kiosk.identity.states import NoReader
from kiosk.visit.comparing import KEY_PROBLEMS
from kiosk.visit.comparison import Comparison, FaceProblem, FaceShown
from kiosk.visit.values import ClerkSession, State
from ui.pages.parts import Map, Words, action, entry, fact, page, primary

PICTURE = "image://face/now"
"""Where the window finds the picture that :class:`ui.faces.FaceProvider` holds."""


def key(session: ClerkSession, words: Words) -> Map:
    """Return the page that asks what opens the document's chip."""
    at = session.comparison or Comparison()
    entries = session.entries
    if at.by_page:
        fields = [
            entry(
                "document-number",
                words("key-document-number-label"),
                entries.get("document-number", ""),
                private=True,
                longest=14,
            ),
            *(
                entry(
                    name,
                    words(label),
                    entries.get(name, ""),
                    keyboard="date",
                    hint=words("field-date-hint"),
                    private=True,
                    longest=10,
                )
                for name, label in (
                    ("birth-date", "field-birth-date"),
                    ("expiry-date", "key-expiry-date-label"),
                )
            ),
        ]
    else:
        fields = [
            entry(
                "key",
                words("compare-key-label"),
                entries.get("key", ""),
                hint=words("compare-key-hint"),
                private=True,
                longest=100,
            )
        ]
    other = "compare-by-digits" if at.by_page else "compare-by-page"
    return page(
        "clerk:compare-page" if at.by_page else "clerk:compare-key",
        "entry",
        words("compare-key-title"),
        body=[words("compare-key-body")],
        fields=fields,
        main=primary(words("next")),
        actions=[action("by-page", words(other), "id")],
    )


def compare(state: State, session: ClerkSession, words: Words) -> Map:
    """Return where the comparison is: laying down, reading, the picture, or why there is none."""
    at = session.comparison or Comparison()
    if at.face is not None:
        return _shown(at.face, session, words)
    if at.ask:
        return page("clerk:compare-reading", "working", words("compare-reading-title"))
    again = action("key", words("compare-other-key"), "pencil")
    if at.problem is not None:
        return _failed(at.problem, words, again)
    body = [words("compare-lay-body")]
    if isinstance(state.devices.card, NoReader):
        body = [words("compare-problem-reader-gone")]
    elif session.by_badge and not session.badge_away:
        body = [words("compare-take-badge")]
    return page(
        "clerk:compare-lay",
        "message",
        words("compare-lay-title"),
        body=body,
        illustration="lay-id-card",
        actions=[again],
    )


def _failed(problem: FaceProblem, words: Words, other_key: Map) -> Map:
    retry = action("again", words("try-again"), "refresh")
    main, more = (other_key, retry) if problem in KEY_PROBLEMS else (retry, other_key)
    return page(
        "clerk:compare-failed",
        "message",
        words("compare-failed-title"),
        body=[words(f"compare-problem-{problem.value}"), words("compare-otherwise")],
        main=primary(main["text"], main["id"]),
        actions=[more],
    )


def _shown(face: FaceShown, session: ClerkSession, words: Words) -> Map:
    person, document = face.holder.person, face.holder.document
    name = f"{person.given_names} {person.family_name}".strip()
    grade = words(f"compare-grade-{document.grade.value}")
    rows = [
        fact("fact.name", words("fact-name"), name),
        fact(
            "fact.born", words("field-birth-date"), "-".join(reversed(person.birth_date.split("-")))
        ),
        fact(
            "fact.grade",
            words("compare-document"),
            grade,
            tone="done" if document.grade.value == "genuine" else "attention",
        ),
    ]
    if document.expires:
        rows.append(
            fact(
                "fact.expires",
                words("compare-valid"),
                words("fact-expires", expires_date=document.expires.isoformat()),
            )
        )
    away = session.by_badge and session.badge_away
    shown = page(
        "clerk:compare",
        "compare",
        words("compare-title"),
        body=[words("compare-body"), words("compare-badge-again") if away else ""],
        rows=rows,
        main=primary(words("compare-same"), "same"),
        actions=[action("different", words("compare-different"), "x")],
    )
    shown["picture"] = PICTURE
    shown["pictureTold"] = words("compare-picture")
    shown["pictureShape"] = face.width / face.height
    return shown

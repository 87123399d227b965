# SPDX-License-Identifier: EUPL-1.2
"""The clerk's pages about who the clerk is: signing in, the badge's PIN, four eyes, lost badge."""

from __future__ import annotations

from kiosk.identity.badge_states import LONGEST_PIN
from kiosk.people import Identity
from kiosk.visit.values import ClerkSession
from ui.pages.parts import Map, Words, action, entry, fact, page, primary


def sign_in(session: ClerkSession, words: Words) -> Map:
    """Return the page where a clerk signs in; or the colleague who is to confirm."""
    if session.pending is not None:
        title = words("four-eyes-sign-in-title")
        body = [words("four-eyes-sign-in-body")]
        if session.by_badge and not session.badge_away:
            body.append(words("four-eyes-take-badge"))
        out = action("back", words("four-eyes-refuse-later"), "arrow-left")
    elif session.returning:
        title = words("compare-return-title")
        body = [words("compare-return-body")]
        out = action("leave", words("clerk-leave"), "logout")
    else:
        title = words("clerk-sign-in-title")
        body = []
        out = action("leave", words("clerk-leave"), "logout")
    return page(
        "clerk:sign-in" if session.pending is None else "clerk:second",
        "entry",
        title,
        body=[*body, words("badge-looking" if session.looking else "badge-lay")],
        fields=[
            entry("clerk-id", words("clerk-id"), session.entries.get("clerk-id", "")),
            entry(
                "passphrase",
                words("clerk-passphrase"),
                session.entries.get("passphrase", ""),
                mask=True,
            ),
        ],
        main=primary(words("clerk-sign-in"), enabled=not session.waiting),
        actions=[out],
    )


def badge_pin(session: ClerkSession, words: Words) -> Map:
    """Return the page that asks for the PIN of the badge on the reader."""
    tries = words("badge-pin-hint", tries=session.tries) if session.tries is not None else ""
    return page(
        "clerk:badge-pin",
        "entry",
        words("badge-pin-title"),
        fields=[
            entry(
                "pin",
                words("badge-pin"),
                session.entries.get("pin", ""),
                keyboard="digits",
                mask=True,
                hint="" if session.tries == 1 else tries,
                error=tries if session.tries == 1 else "",
                longest=LONGEST_PIN,
            )
        ],
        main=primary(words("badge-sign-in"), enabled=not session.waiting),
        actions=[action("passphrase", words("badge-passphrase-instead"), "key")],
    )


def confirm(session: ClerkSession, words: Words) -> Map:
    """Return the page on which the second clerk sees the judgement and confirms it, or not."""
    judged = session.pending or Identity()
    return page(
        "clerk:confirm",
        "clerk",
        words("four-eyes-title"),
        body=[words("four-eyes-body", name=session.second_name)],
        rows=judgement(judged, session.name, words, person=True),
        main=primary(words("four-eyes-confirm"), enabled=not session.waiting),
        actions=[action("refuse", words("four-eyes-refuse"), "x")],
    )


def confirmed(session: ClerkSession, words: Words) -> Map:
    """Return the page that ends two clerks' work, whose badges are both gone."""
    return page(
        "clerk:confirmed",
        "clerk",
        words("four-eyes-done-title"),
        body=[
            words("four-eyes-done-body", judged=session.name, confirmed=session.second_name),
        ],
        main=primary(words("four-eyes-done-leave"), "leave"),
    )


def block(session: ClerkSession, words: Words) -> Map:
    """Return the page on which a clerk says whose badge is lost."""
    return page(
        "clerk:block",
        "entry",
        words("badge-block-title"),
        body=[words("badge-block-body")],
        fields=[
            entry("clerk-id", words("badge-block-code"), session.entries.get("clerk-id", "")),
        ],
        main=primary(words("badge-block"), enabled=not session.waiting),
    )


def judgement(identity: Identity, judge: str, words: Words, *, person: bool = False) -> list[Map]:
    """Return the facts of a clerk's judgement: who, by what, who judged, who confirmed."""
    rows = []
    if person and (who := identity.person):
        born = words("four-eyes-born", birth_date=who.birth_date) if who.birth_date else ""
        name = f"{who.given_names} {who.family_name}".strip()
        rows.append(fact("fact.person", words("four-eyes-person"), f"{name}, {born}".strip(", ")))
    if identity.evidence:
        used = ", ".join(words(f"evidence-{kind}") for kind in identity.evidence)
        rows.append(fact("fact.evidence", words("four-eyes-evidence"), used))
    if identity.judged_by:
        rows.append(fact("fact.judged", words("four-eyes-judged"), judge or identity.judged_by))
    if identity.confirmed_by:
        by = identity.confirmed_by
        rows.append(fact("fact.confirmed", words("four-eyes-confirmed"), by, tone="done"))
    return rows

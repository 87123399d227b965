# SPDX-License-Identifier: EUPL-1.2
"""Where a case is, in a clerk's words: true at the moment it was opened, with its age."""

from __future__ import annotations

from kiosk.visit.values import ClerkSession
from kiosk.whereabouts import Refusal, Where, about, explained, sentence, told, why
from ui.pages.parts import Map, Words, fact, page, row

_TONES = {Where.REFUSED: "attention", Where.DIFFERS: "attention", Where.CHECKED: "done"}


def actions(session: ClerkSession, words: Words) -> list[Map]:
    """Return what a clerk can do about refusals: open the list, or send the open case again."""
    if session.case is None:
        count = len({refusal.case for refusal in session.refused})
        listed = row(
            "refused", words("where-list", count=count), icon="report-search", tone="attention"
        )
        return [listed] if count else []
    if session.where is None or not session.where.refusals:
        return []
    return [row("send-again", words("where-send-again"), icon="refresh", tone="attention")]


def rows(session: ClerkSession, words: Words) -> list[Map]:
    """Return what there is to tell of the open case's way to the backend."""
    where = session.where
    if session.case is None or where is None:
        return []
    tone = _TONES.get(where.where, "")
    found = [fact("fact.where", words("where-label"), sentence(where, words), tone=tone)]
    if known := told(where, words):
        found.append(fact("fact.asked", words("where-asked-label"), known))
    found += [
        fact(f"fact.refused.{place}", about(one, words), why(one, words), tone="attention")
        for place, one in enumerate(where.refusals, start=1)
    ]
    return found


def _brief(refusal: Refusal, words: Words) -> str:
    what = words(f"where-step-{refusal.kind}")
    return f"{what}: {explained(refusal.reason) or why(refusal, words)}"


def listed(session: ClerkSession, words: Words) -> Map:
    """Return all cases of which the backend refused something; nothing personal."""
    by_case: dict[str, list[Refusal]] = {}
    for refusal in session.refused:
        by_case.setdefault(str(refusal.case), []).append(refusal)
    return page(
        "clerk:refused",
        "clerk",
        words("where-list-title", count=len(by_case)),
        body=[words("where-list-body")],
        rows=[
            row(
                f"case.{number}",
                number,
                detail="; ".join(_brief(one, words) for one in several),
                icon="file-text",
                tone="attention",
            )
            for number, several in by_case.items()
        ],
    )

# SPDX-License-Identifier: EUPL-1.2
"""Where a case is, in a clerk's words: true at the moment it was opened, with its age."""

from __future__ import annotations

import datetime as dt

from kiosk.cases import Message
from kiosk.visit.values import ClerkSession
from kiosk.whereabouts import Refusal, Where, Whereabouts, explained, remedy
from ui.pages.parts import Map, Words, fact, page, row

_TONES = {Where.REFUSED: "attention", Where.DIFFERS: "attention", Where.CHECKED: "done"}


def rows(session: ClerkSession, words: Words) -> list[Map]:
    """Return what the clerk's first screen says of the way to the backend."""
    where = session.where
    if session.case is None:
        count = len({refusal.case for refusal in session.refused})
        listed = row(
            "refused", words("where-list", count=count), icon="report-search", tone="attention"
        )
        return [listed] if count else []
    if where is None:
        return []
    found = [
        fact(
            "fact.where",
            words("where-label"),
            sentence(where, words),
            tone=_TONES.get(where.where, ""),
        )
    ]
    if told := asked(where, words):
        found.append(fact("fact.asked", words("where-asked-label"), told))
    found += [
        fact(f"fact.refused.{place}", about(one, words), reason(one, words), tone="attention")
        for place, one in enumerate(where.refusals, start=1)
    ]
    if where.refusals:
        found.append(row("send-again", words("where-send-again"), icon="refresh"))
    return found


def sentence(where: Whereabouts, words: Words) -> str:
    """Say where a case is."""
    moment = where.checked_at or where.since or where.seen_at
    if where.next_try is not None and where.where in (Where.HERE, Where.SENDING, Where.PARTLY):
        again = words("where-next-try", at_time=where.next_try.isoformat())
    else:
        again = ""
    text = words(
        Message(
            f"where-{where.where.value}",
            {"done": where.done, "steps": where.steps, "at_time": moment.isoformat()},
        )
    )
    return f"{text} {again}".strip()


def asked(where: Whereabouts, words: Words) -> str:
    """Say what the backend told and how long ago; empty when it never was asked."""
    age = where.age
    if age is None or where.stage is None:
        return ""
    since = where.status_since
    known = (
        words("where-status", status=where.status, since_time=since.isoformat())
        if where.status and since
        else words(f"where-stage-{where.stage.value}")
    )
    return f"{known} {words('where-age', **_ago(age))}"


def _ago(age: dt.timedelta) -> dict[str, int]:
    minutes = int(age.total_seconds() // 60)
    return {"hours": minutes // 60, "minutes": minutes % 60 if minutes < 60 * 24 else 0}


def about(refusal: Refusal, words: Words) -> str:
    """Name what was refused."""
    return words("where-refused-what", what=words(f"where-step-{refusal.kind}"))


def reason(refusal: Refusal, words: Words) -> str:
    """Give the backend's reason in words, and what to do."""
    said = explained(refusal.reason)
    told = words("where-said", reason=said) if said else ""
    return f"{told} {words(remedy(refusal.reason))}".strip()


def _brief(refusal: Refusal, words: Words) -> str:
    what = words(f"where-step-{refusal.kind}")
    return f"{what}: {explained(refusal.reason) or reason(refusal, words)}"


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

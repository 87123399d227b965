# SPDX-License-Identifier: EUPL-1.2
"""Pages about what we know already: is it still right, a moment while we look, and what more."""

from __future__ import annotations

import datetime as dt

from kiosk.clock import local
from kiosk.life_events.facts import Fact
from kiosk.people import Origin
from kiosk.registry import Doubt
from kiosk.visit import derived, knowing
from kiosk.visit.more_pages import ConfirmingFact
from kiosk.visit.values import Moment, Rules, State
from ui.pages import questions
from ui.pages.parts import Map, Words, action, fact, page, row

ICONS = {
    Origin.CHIP: "id",
    Origin.REGISTRY: "building",
    Origin.EARLIER: "pencil",
    Origin.SCAN: "report-search",
    Origin.CLERK: "user-check",
    Origin.RESIDENT: "pencil",
}
JUST_NOW = dt.timedelta(minutes=2)


def age(at: dt.datetime, now: dt.datetime, words: Words) -> str:
    """Return how long ago something was learnt, in words."""
    passed = now - at
    if passed < JUST_NOW:
        return words("known-just-now")
    if passed < dt.timedelta(hours=1):
        return words("known-minutes", minutes=int(passed.total_seconds()) // 60)
    day = local(at).date().isoformat()
    return words("known-on", known_date=day, clock=f"{local(at):%H:%M}")


def source(known: Fact, now: dt.datetime, words: Words) -> str:
    """Return where a fact comes from and since when we know it."""
    return words(f"known-from-{known.origin.value}", age=age(known.at, now, words))


def confirming(
    state: State, confirming: ConfirmingFact, now: Moment, rules: Rules, words: Words
) -> Map:
    """Return the page that puts one known answer before the resident: is it still right?"""
    question = derived.find_question(state, confirming.question, now, rules)
    known = knowing.fact_for(state, question, now, rules) if question else None
    if question is None or known is None:
        return page("fact:gone", "message", "")
    doubt = words("known-in-research") if known.doubt is Doubt.IN_RESEARCH else ""
    actions = [action("why", words("why-asked"), "help-circle")]
    if question.optional:
        actions.insert(0, action("skip", words("known-not-needed"), "arrow-right"))
    return page(
        f"fact:{question.id}",
        "task",
        words("known-title"),
        body=[words("known-body"), doubt],
        rows=[
            fact(
                "known.value",
                words(question.title),
                questions.spelled(question, known.value, words),
                icon="file-text",
            ),
            fact(
                "known.source",
                words("known-source"),
                source(known, now.at, words),
                icon=ICONS[known.origin],
            ),
            row("fact.yes", words("known-yes"), role="choice", icon="check"),
            row("fact.no", words("known-no"), role="choice", icon="pencil"),
        ],
        actions=actions,
    )


def looking_up(words: Words) -> Map:
    """Return what shows while the registry is asked, seconds at most."""
    return page(
        "looking-up",
        "working",
        words("looking-up-title"),
        body=[words("looking-up-body")],
        actions=[action("skip", words("looking-up-skip"), "arrow-right")],
    )


def anything_else(state: State, words: Words) -> Map:
    """Return the page after the paper: is there anything else?"""
    return page(
        "anything-else",
        "choices",
        words("else-title"),
        body=[words("else-body")],
        rows=[
            row("else.no", words("else-no"), role="choice", icon="check"),
            row("else.yes", words("else-yes"), role="choice", icon="arrow-right"),
            row("else.data", words("data-show"), role="choice", icon="report-search"),
        ],
    )

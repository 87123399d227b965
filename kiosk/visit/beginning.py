# SPDX-License-Identifier: EUPL-1.2
"""From the first touch to *what happened*: language, comfort, and going on with a draft."""

from __future__ import annotations

from kiosk.cases import (
    Message,
    VisitId,
)
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events import carry, finding, interview
from kiosk.visit import voicing
from kiosk.visit.derived import event_of, facts
from kiosk.visit.effects import (
    Journal,
    ParkDraft,
    Step,
)
from kiosk.visit.more_pages import (
    EnteringCode,
    InGroup,
    Meant,
    SayingIt,
)
from kiosk.visit.passing import end_visit
from kiosk.visit.turning import go, onward, turn_back
from kiosk.visit.values import (
    AtStart,
    ChoosingComfort,
    ChoosingLanguage,
    Draft,
    Moment,
    Page,
    Rules,
    State,
    Visit,
    WhatHappened,
)


def at_start(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """Begin in the language that was pressed, or with a letter in hand."""
    if action == "letter":
        return begin(state, now, rules, EnteringCode())
    if action == "languages":
        # What is chosen on the start page is wiped like everything else of a visit.
        visit = state.visit or Visit(VisitId(now.fresh))
        return replace(state, visit=visit, page=ChoosingLanguage(), back=(AtStart(),)), ()
    language = action.removeprefix("language.")
    if language not in rules.languages:
        return state, ()
    state = replace(state, comfort=replace(state.comfort, language=language))
    return begin(state, now, rules, ChoosingComfort())


def chose_language(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """Go on in another language: everything stays as it was, or the visit begins with it."""
    language = action.removeprefix("language.")
    if language not in rules.languages:
        return state, ()
    state = replace(state, comfort=replace(state.comfort, language=language))
    if state.back and isinstance(state.back[-1], AtStart):
        return begin(replace(state, back=()), now, rules, ChoosingComfort())
    return turn_back(state, now, rules), ()


def begin(state: State, now: Moment, rules: Rules, page: Page) -> Step:
    """Begin the visit on `page`, with the voice where the hall wants it from the start."""
    visit = state.visit or Visit(VisitId(now.fresh))
    comfort = state.comfort
    if rules.voice_at_start:
        comfort = replace(comfort, voice=True)
    state = replace(
        state, visit=visit, comfort=comfort, page=page, back=(), last_action=now.monotonic
    )
    return state, (Journal("visit.began", visit.id),)


def resume(state: State, draft: Draft, action: str, now: Moment, rules: Rules) -> Step:
    """Go on with a draft after a power cut, or forget it."""
    if action == "resume.no":
        return end_visit(state, "not-resumed")
    if action != "resume.yes":
        return state, ()
    comfort = voicing.safe(draft.comfort)
    state = replace(state, visit=draft.visit, comfort=comfort, page=WhatHappened())
    event = event_of(state, rules)
    if event is None:
        return _set_aside(state, draft, now)
    carried = carry.carry(event, draft.visit.answers, local(now.at).date())
    if draft.content_version == rules.content.version:
        carried = carry.Carried(draft.visit.answers, ())
    answers = interview.prune(event, carried.answers, facts(state, now))
    state = replace(state, visit=replace(draft.visit, answers=answers))
    state, effects = onward(state, now, rules)
    if carried.lost:
        told = Message("resume-asked-again", {"count": len(carried.lost)})
        state = replace(state, notice=told)
    return replace(state, back=()), (Journal("visit.resumed", draft.visit.id), *effects)


def _set_aside(state: State, draft: Draft, now: Moment) -> Step:
    """Keep a draft whose life event is not in the content any more, and begin with another.

    The draft stays under its own id; what goes on is another visit of the same resident.
    """
    if not draft.visit.life_event:
        return state, (Journal("visit.resumed", draft.visit.id),)
    fresh = replace(draft.visit, id=VisitId(now.fresh), life_event="", answers={}, settlement=None)
    state = replace(state, visit=fresh, notice=Message("resume-set-aside"), back=())
    return state, (
        ParkDraft(draft.visit.id, "life-event-gone"),
        Journal("visit.began", fresh.id),
    )


def happened(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """Find the life event: in the list, in a group of it, or in the resident's own words."""
    kind, _, value = action.partition(".")
    match kind:
        case "event":
            return _took(state, action, now, rules)
        case "group" if finding.guide(rules.content).group(value):
            return go(state, InGroup(value), now, rules), ()
        case "say":
            return go(state, SayingIt(), now, rules), ()
        case "list":
            return go(state, WhatHappened(), now, rules), ()
        case "next" if isinstance(state.page, SayingIt):
            said = state.entries.get("said", "")
            if not said.strip():
                return replace(state, problem=Message("problem-empty")), ()
            found = Meant(finding.meant(said, finding.guide(rules.content)))
            return go(state, found, now, rules), ()
        case _:
            return state, ()


def _took(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """Take the life event; another one than before starts its answers anew."""
    life_event = action.removeprefix("event.")
    if state.visit is None or life_event not in rules.content.events:
        return state, ()
    visit = state.visit
    if visit.life_event != life_event:
        visit = replace(visit, life_event=life_event, answers={}, settlement=None)
    return onward(replace(state, visit=visit), now, rules)

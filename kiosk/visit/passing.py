# SPDX-License-Identifier: EUPL-1.2
"""How time passes in a visit, and how a visit ends."""

from __future__ import annotations

from kiosk.frozen import replace
from kiosk.visit import (
    badges,
)
from kiosk.visit.effects import (
    CancelPaper,
    DropDraft,
    Effects,
    Journal,
    Step,
    StopReading,
    Wipe,
)
from kiosk.visit.more_pages import (
    AnythingElse,
    CardLeft,
    LookingUp,
)
from kiosk.visit.values import (
    AtStart,
    Confirming,
    Farewell,
    GivingPaper,
    Moment,
    Overlay,
    ReadingCard,
    Resuming,
    Rules,
    State,
)

FAREWELL_SECONDS = 20.0
ANYTHING_ELSE_SECONDS = 30.0
UNHURRIED_LIMIT = 3600.0
"""Who asked for no time limit is still protected when they walked away: an hour without a sign."""
UNHURRIED = (ReadingCard, Confirming, LookingUp)
"""Pages on which the clock stands still, because the resident waits for us."""
PRINTING_SECONDS = 90.0
"""Seconds since a printer last moved in which the resident waits for paper, and not we for them."""


def tick(state: State, busy: bool, now: Moment, rules: Rules) -> Step:
    """Move the clock on: warn in good time, close what was left, stand still while one waits."""
    if isinstance(state.page, CardLeft):
        return state, ()
    if state.visit is None and isinstance(state.page, AtStart):
        if state.clerk is not None and _rest(state, now) > rules.idle_seconds:
            return badges.leave(state, "time-out")
        return state, ()
    if busy or isinstance(state.page, UNHURRIED) or _printing(state, now):
        if state.overlay is not Overlay.TIME_WARNING:
            return replace(state, last_action=now.monotonic), ()
        # Its seconds begin once it was said.
        began = now.monotonic - _idle(state, rules)
        return replace(state, last_action=max(state.last_action, began)), ()
    rest = _rest(state, now)
    if state.clerk is not None:
        # The clerk walked away: their screen closes, the resident's visit starts its time anew.
        if rest > rules.idle_seconds:
            return badges.leave(replace(state, last_action=now.monotonic), "time-out")
        return state, ()
    if isinstance(state.page, Farewell) and rest > FAREWELL_SECONDS:
        return end_visit(state, "finished")
    if isinstance(state.page, AnythingElse) and rest > ANYTHING_ELSE_SECONDS:
        # Whoever comes next must not go on as the one who left.
        return end_visit(state, "finished")
    idle = _idle(state, rules)
    if rest >= idle + rules.warning_seconds:
        return end_visit(state, "time-out")
    if rest >= idle and state.overlay is not Overlay.TIME_WARNING:
        return replace(state, overlay=Overlay.TIME_WARNING), ()
    return state, ()


def _printing(state: State, now: Moment) -> bool:
    """Tell whether paper is on its way to the resident."""
    paper, devices = state.paper, state.devices
    coming = any(
        how in ("waiting", "submitted") and printer in ("ready", "paper-low", "busy")
        for how, printer in ((paper.receipt, devices.receipt), (paper.letter, devices.letter))
    )
    recent = now.monotonic - paper.moved_at < PRINTING_SECONDS
    return isinstance(state.page, GivingPaper) and coming and recent


def seconds_left(state: State, monotonic: float, rules: Rules) -> int:
    """Return the whole seconds until the visit ends by itself, for the warning."""
    left = _idle(state, rules) + rules.warning_seconds - (monotonic - state.last_action)
    return max(0, round(left))


def _idle(state: State, rules: Rules) -> float:
    """Seconds without a sign of life after which the warning comes."""
    return (
        max(UNHURRIED_LIMIT, rules.idle_seconds) if state.comfort.unhurried else rules.idle_seconds
    )


def _rest(state: State, now: Moment) -> float:
    return now.monotonic - state.last_action


def end_visit(state: State, reason: str) -> Step:
    """End the visit: nothing of it stays on the screen, in memory or in the settings."""
    effects: Effects = (StopReading(),)
    if isinstance(state.page, Resuming):
        effects = (*effects, DropDraft(state.page.draft.visit.id))
    if state.visit is not None:
        visit = state.visit
        if visit.case is None:
            effects = (*effects, DropDraft(visit.id))
        else:
            effects = (*effects, CancelPaper(visit.case))
        effects = (*effects, Journal("visit.ended", visit.id, visit.case, detail={"how": reason}))
    return State(devices=state.devices), (*effects, Wipe())

# SPDX-License-Identifier: EUPL-1.2
"""A resident's document must leave with the resident: watched over at every step of a visit.

A document that was read and still lies on the reader when it is no longer needed is asked for:
on the screen, by a soft sound, in words, and each the stronger the longer it lies. At the end of
a visit the goodbye waits for it, and a clerk is called.
"""

from __future__ import annotations

from kiosk.frozen import replace
from kiosk.identity.states import CardReady
from kiosk.visit.effects import CallClerk, Effects, Journal, SoundAlarm, Step
from kiosk.visit.events import CardChanged, Event, Tick
from kiosk.visit.more_pages import CardLeft
from kiosk.visit.values import (
    CardOnReader,
    CardRead,
    Farewell,
    Moment,
    Overlay,
    ReadingCard,
    State,
)

TIRED_AFTER = 180.0
"""Seconds after which whoever forgot it has gone, and the hall has heard it."""
RARELY = 30.0
LOUDER_AFTER = (8.0, 20.0)
"""Seconds after which the alarm becomes louder: level 2, then level 3."""
EVERY = {1: 4.0, 2: 3.0, 3: 2.0}
"""Seconds between two sounds of a level."""


def lies(state: State) -> bool:
    """Tell whether this visit's document lies on the reader."""
    return state.card.ours and isinstance(state.devices.card, CardReady)


def alarmed(state: State) -> bool:
    """Tell whether a forgotten document is being asked for."""
    return state.card.left_at is not None and isinstance(state.devices.card, CardReady)


def level(state: State, now: Moment) -> int:
    """Return how urgent it is: 0 (not at all) to 3."""
    left_at = state.card.left_at
    if left_at is None or not isinstance(state.devices.card, CardReady):
        return 0
    return 1 + sum(now.monotonic - left_at >= seconds for seconds in LOUDER_AFTER)


def watch(before: State, state: State, effects: Effects, event: Event, now: Moment) -> Step:
    """Look at a step of the visit that was just made, and at what lies on the reader."""
    if isinstance(event, CardChanged) and not isinstance(event.state, CardReady):
        return _taken(state, effects)
    if isinstance(state.page, ReadingCard) and not state.card.ours:
        state = replace(state, card=CardOnReader(ours=True))
    if isinstance(before.page, ReadingCard) and not isinstance(state.page, ReadingCard | CardRead):
        # Not read: it may be a clerk's badge, or is about to be laid down again.
        state = replace(state, card=CardOnReader(ours=_may_be_ours(before, state)))
    ended = before.visit is not None and state.visit is None
    if ended and lies(before):
        return _left_behind(before, state, effects, now)
    left_page = isinstance(before.page, CardRead) and not isinstance(state.page, CardRead)
    if lies(state) and state.visit and state.card.left_at is None and left_page:
        overlay = Overlay.TAKE_CARD if state.overlay is Overlay.NONE else state.overlay
        state = _begin(replace(state, overlay=overlay), now)
    goodbye = isinstance(state.page, Farewell) and not isinstance(before.page, Farewell)
    if lies(state) and goodbye:
        state = _begin(state, now)
    if isinstance(event, Tick):
        return _tick(state, effects, now)
    return state, effects


def _may_be_ours(before: State, state: State) -> bool:
    from kiosk.visit.values import ReadingFailed

    return before.card.ours and isinstance(state.page, ReadingFailed)


def _begin(state: State, now: Moment) -> State:
    return replace(state, card=replace(state.card, left_at=now.monotonic, sounded_at=0.0))


def _taken(state: State, effects: Effects) -> Step:
    """It is gone from the reader: all is well."""
    overlay = Overlay.NONE if state.overlay is Overlay.TAKE_CARD else state.overlay
    state = replace(state, card=CardOnReader(), overlay=overlay)
    if isinstance(state.page, CardLeft):
        # A clerk who is at the kiosk for it stays there.
        kept = state.last_action
        state = State(devices=state.devices, clerk=state.clerk, last_action=kept)
    return state, effects


def _left_behind(before: State, state: State, effects: Effects, now: Moment) -> Step:
    """The visit is over and wiped; only the document remains, and is watched over."""
    card = replace(
        before.card,
        ours=True,
        left_at=before.card.left_at if before.card.left_at is not None else now.monotonic,
        helped=True,
    )
    visit = before.visit
    calls: Effects = () if before.card.helped else (CallClerk(None),)
    line: Effects = (Journal("card.left", visit.id, visit.case),) if visit else ()
    comfort = replace(state.comfort, language=before.comfort.language)
    state = replace(state, page=CardLeft(), card=card, comfort=comfort, last_action=now.monotonic)
    return state, (*line, *effects, *calls)


def _pause(card: CardOnReader, urgency: int, now: Moment) -> float:
    """Return the seconds between two sounds: rarer again when nobody has come for long."""
    lain = now.monotonic - (card.left_at or now.monotonic)
    return RARELY if lain > TIRED_AFTER else EVERY[urgency]


def _tick(state: State, effects: Effects, now: Moment) -> Step:
    urgency = level(state, now)
    at_the_end = isinstance(state.page, Farewell | CardLeft)
    asked = state.overlay is Overlay.TAKE_CARD or at_the_end
    if not urgency or not asked or state.clerk is not None:
        return state, effects
    card = state.card
    if isinstance(state.page, Farewell) and urgency > 1 and not card.helped:
        card = replace(card, helped=True)
        effects = (*effects, CallClerk(state.visit.id if state.visit else None))
    if now.monotonic - card.sounded_at >= _pause(card, urgency, now):
        card = replace(card, sounded_at=now.monotonic)
        effects = (*effects, SoundAlarm(urgency, state.comfort.voice or urgency > 1))
    return replace(state, card=card), effects

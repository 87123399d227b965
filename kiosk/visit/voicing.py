# SPDX-License-Identifier: EUPL-1.2
"""The voice in a visit: how loud, how fast, to whom, and with which screen.

All of it is the resident's own for the length of the visit (EN 301 549 5.1.3.13). Actions come
from keys and from the screen alike, by the same ids.
"""

from __future__ import annotations

from kiosk.cases import VisitId
from kiosk.frozen import replace
from kiosk.hearing import Ears
from kiosk.visit import comforting
from kiosk.visit.effects import Step
from kiosk.visit.events import HeadphonesChanged
from kiosk.visit.values import AtStart, Comfort, Moment, Rules, State, Visit

VOLUMES_DB = tuple(range(-54, 1, 6))
"""Gain of each step of the volume, in dB below what the engine makes.

54 dB from end to end in steps of 6: the third is 12 dB above the lowest (EN 301 549 8.2.1.1,
8.2.1.2; VVSG 2.0 7.1-K: steps of at most 10 dB).
"""
RATES = (50, 75, 100, 125, 150, 175, 200)
"""Percent of a calm clerk's (VVSG 2.0 7.1-K)."""
ACTIONS = (
    "voice.louder",
    "voice.softer",
    "voice.faster",
    "voice.slower",
    "voice.on",
    "voice.off",
    "voice.key",
    "voice.blank",
    "voice.everyone",
    "voice.panel",
)
"""What the visit itself does. ``voice.pause`` and ``voice.repeat`` are the speaker's own."""


OTHER_VOICE = "other-voice"
"""The voice's trouble when another one speaks in its place."""


def ears(state: State) -> Ears:
    """Return whose ears hear what is said now."""
    if state.devices.headphones:
        return Ears.ONE
    return Ears.CHOSEN if state.comfort.everyone else Ears.EVERYBODY


def dark(state: State) -> bool:
    """Tell whether the screen is black: never when there is nothing to hear."""
    wanted = state.comfort.blank and state.comfort.voice and state.clerk is None
    return wanted and state.devices.voice_problem in ("", OTHER_VOICE)


def acts(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """Carry out an action of the voice's own; another one changes nothing."""
    state = _of_a_visit(state, now)
    comfort = state.comfort
    match action:
        case "voice.louder" | "voice.softer":
            step = 1 if action == "voice.louder" else -1
            volume = min(max(comfort.volume + step, 0), len(VOLUMES_DB) - 1)
            comfort = replace(_on(comfort), volume=volume)
        case "voice.faster" | "voice.slower":
            step = 1 if action == "voice.faster" else -1
            rate = min(max(comfort.rate + step, 0), len(RATES) - 1)
            comfort = replace(_on(comfort), rate=rate)
        case "voice.on":
            comfort = _on(comfort)
        case "voice.key" if rules.voice_by_key and not comfort.voice_refused:
            comfort = _on(comfort)
        case "voice.off":
            comfort = off(comfort)
        case "voice.blank":
            comfort = replace(_on(comfort), blank=not dark(state))
        case "voice.everyone":
            comfort = replace(_on(comfort), everyone=not comfort.everyone)
        case "voice.panel" if comfort.voice:
            return comforting.open_part(state, "voice"), ()
        case "voice.panel":
            comfort = _on(comfort)
        case _:
            pass
    return replace(state, comfort=comfort), ()


def _of_a_visit(state: State, now: Moment) -> State:
    """What is chosen on the start page must be wiped like everything else of a visit."""
    if state.visit is None and isinstance(state.page, AtStart):
        return replace(state, visit=Visit(VisitId(now.fresh)))
    return state


def off(comfort: Comfort) -> Comfort:
    """Return the voice switched off by the resident: no key switches it on again by itself."""
    return replace(comfort, voice=False, voice_refused=True, by_plug=False, blank=False)


def _on(comfort: Comfort) -> Comfort:
    if comfort.voice:
        return comfort
    return replace(comfort, voice=True, voice_refused=False)


def plugged(state: State, event: HeadphonesChanged, now: Moment) -> State:
    """Hear that headphones came or went: in, the voice begins; out, nothing personal is said.

    Who needs the voice keeps it, for what everybody may hear; a screen that was made black stays
    so, because somebody may stand behind.
    """
    if event.plugged_in == state.devices.headphones:
        return state
    devices = replace(state.devices, headphones=event.plugged_in)
    state = replace(state, devices=devices, last_action=now.monotonic)
    comfort = state.comfort
    if event.plugged_in:
        if comfort.voice or state.clerk is not None:
            return state
        return replace(_of_a_visit(state, now), comfort=replace(_on(comfort), by_plug=True))
    comfort = replace(comfort, everyone=False)
    if comfort.by_plug and not comfort.blank:
        comfort = replace(comfort, voice=False, by_plug=False)
    return replace(state, comfort=comfort)


def safe(comfort: Comfort) -> Comfort:
    """Return settings for somebody who may not be the one who made them: after a power cut."""
    return replace(comfort, everyone=False, blank=False, by_plug=False)

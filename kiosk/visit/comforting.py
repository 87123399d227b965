# SPDX-License-Identifier: EUPL-1.2
"""How a resident wants to see and to operate the kiosk: from the bar on any page, or page by page.

Whatever is chosen holds at once and until the visit ends (VVSG 2.0 7.1-A). A page that was left
for the settings is come back to with everything that was typed and ticked on it.
"""

from __future__ import annotations

from kiosk.cases import VisitId
from kiosk.frozen import replace
from kiosk.visit.more_pages import CardLeft, LookingUp, OpeningLetter, Settings
from kiosk.visit.turning import turn_back
from kiosk.visit.values import (
    CONTRASTS,
    PACES,
    TEXT_SIZES,
    WAITS,
    AtStart,
    ChoosingComfort,
    ChoosingLanguage,
    Comfort,
    Confirming,
    Moment,
    Overlay,
    ReadingCard,
    Resuming,
    Rules,
    State,
    Visit,
)

PARTS = ("size", "contrast", "touch", "wait", "switch", "pace", "voice")
"""The pages of the settings; the one named with no word leads to the others."""
HELD = (Confirming, Resuming, ReadingCard, LookingUp, OpeningLetter, CardLeft)
"""Pages that cannot be left for the settings: something is under way on them."""
MOST_SWITCHES = 2


def may_set(state: State) -> bool:
    """Tell whether the settings can be opened now."""
    return state.clerk is None and not isinstance(state.page, (*HELD, Settings, ChoosingComfort))


def change(state: State, what: str, now: Moment, rules: Rules) -> State:
    """Change text, colours, voice, reach or language from the bar, on any page."""
    comfort = state.comfort
    if state.visit is None and isinstance(state.page, AtStart):
        # Comfort chosen on the start page must be wiped like everything else of a visit.
        state = replace(state, visit=Visit(VisitId(now.fresh)))
    match what:
        case "textSize":
            comfort = replace(comfort, text_size=(comfort.text_size + 1) % TEXT_SIZES)
        case "contrast":
            place = (CONTRASTS.index(comfort.contrast) + 1) % len(CONTRASTS)
            comfort = replace(comfort, contrast=CONTRASTS[place])
        case "voice":
            comfort = replace(comfort, voice=not comfort.voice)
        case "reach":
            comfort = replace(comfort, low_reach=not comfort.low_reach)
        case "switch-1" | "switch-2":
            # A switch was pressed, and the kiosk is now worked with as many.
            comfort = replace(comfort, switches=max(comfort.switches, int(what[-1])))
        case "settings" if may_set(state):
            return _open(state, "")
        case "language" if not isinstance(state.page, ChoosingLanguage | Confirming):
            # The page below keeps what is being typed and ticked on it, and what lies over it.
            choosing = ChoosingLanguage(state.overlay.value)
            back = (*state.back, state.page)
            return replace(state, page=choosing, back=back, overlay=Overlay.NONE)
        case _:
            return state
    return replace(state, comfort=comfort)


def on_page(state: State, action: str, now: Moment, rules: Rules) -> State:
    """Act on a page of the settings, or on the first page, which asks for the same."""
    kind, _, value = action.partition(".")
    if kind == "part" and value in PARTS:
        return _open(state, value)
    if kind == "done" and isinstance(state.page, Settings):
        return turn_back(state, now, rules)
    comfort = chosen(state.comfort, kind, value)
    state = replace(state, comfort=comfort)
    if kind == "switch" and comfort.switches == 1:
        # With one switch the kiosk points and the resident presses: how fast comes next.
        return _open(state, "pace")
    return state


def chosen(comfort: Comfort, kind: str, value: str) -> Comfort:
    """Return the comfort after one choice; what is no choice changes nothing."""
    number = int(value) if value.isdecimal() and len(value) == 1 else -1
    match kind:
        case "size" if 0 <= number < TEXT_SIZES:
            return replace(comfort, text_size=number)
        case "contrast" if value in CONTRASTS:
            return replace(comfort, contrast=value)
        case "voice":
            return replace(comfort, voice=not comfort.voice)
        case "reach":
            return replace(comfort, low_reach=not comfort.low_reach)
        case "unhurried":
            return replace(comfort, unhurried=not comfort.unhurried)
        case "explore":
            return replace(comfort, explore=not comfort.explore)
        case "wait" if 0 <= number < len(WAITS):
            return replace(comfort, wait=number)
        case "switch" if 0 <= number <= MOST_SWITCHES:
            return replace(comfort, switches=number)
        case "pace" if 0 <= number < len(PACES):
            return replace(comfort, pace=number)
        case _:
            return comfort


def _open(state: State, part: str) -> State:
    """Show a page of the settings; the page below keeps what is typed and ticked on it."""
    return replace(state, page=Settings(part), back=(*state.back, state.page))


def open_part(state: State, part: str) -> State:
    """Show a part of the settings, where the page may be left for it."""
    return _open(state, part) if may_set(state) else state

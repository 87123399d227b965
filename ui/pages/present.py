# SPDX-License-Identifier: EUPL-1.2
"""`present`: the whole view for a state — page, frame, comfort bar and overlay."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kiosk.clock import local
from kiosk.config import Hall
from kiosk.errors import FailureCode
from kiosk.hearing import Aloud, Ears, heard_by, open_words
from kiosk.languages import Keyboard
from kiosk.messages import Catalogue
from kiosk.visit import belongings, comforting, turning, voicing
from kiosk.visit.passing import seconds_left
from kiosk.visit.values import AtStart, Moment, Overlay, Rules, State
from kiosk.visit.voicing import OTHER_VOICE
from ui.pages import aloud, clerk, identity, outoforder, receipt, resident, settings, why
from ui.pages.parts import Map, Words, action, page, primary

FRAME_LABELS = (
    "text-size",
    "contrast",
    "voice",
    "language",
    "settings",
    "help",
    "stop",
    "back",
    "repeat",
    "scroll-down",
    "scroll-up",
    "key-space",
    "key-backspace",
    "key-clear",
    "key-shift",
    "key-signs",
    "key-letters",
    "scan-rows",
    "scan-buttons",
    "scan-bar",
    "scan-keys",
    "key-typed",
    "change",
    "on",
    "off",
    "take-card",
    "voice-room",
    "dark",
)


ASKING_PAGES = ("take-card", "farewell", "card-left")
"""Pages that ask for a forgotten document."""


@dataclass(frozen=True, slots=True)
class View:
    """All that the window draws, as plain maps."""

    page: Map
    chrome: Map
    comfort: Map
    overlay: Map
    aloud: bool
    """Whether this view may be spoken: never while a clerk works."""
    words: Words
    ears: Ears
    """Whose ears hear it."""
    today: dt.date

    @property
    def top(self) -> Map:
        """The page that is in front: the overlay where there is one."""
        return self.overlay or self.page

    def heard(self, ears: Ears | None = None) -> Aloud:
        """Return all that the page in front says, for these ears or those that hear now."""
        parts = aloud.parts_of(self.top, self.words)
        return heard_by(ears or self.ears, parts, self.words.language, self.today)


def present(  # the one place where state becomes screen
    state: State, now: Moment, rules: Rules, catalogue: Catalogue, hall: Hall
) -> View:
    """Return what the screen shows for `state`."""
    if state.clerk is not None:
        # Staff work in Dutch, whatever the resident chose.
        return _view(state, now, rules, Words(catalogue, rules.languages[0]), hall)
    words = Words(catalogue, state.comfort.language)
    view = _view(state, now, rules, words, hall)
    if not words.lacking:
        return view
    # Never two languages on one page: all of it is shown in the other, and a line says why.
    other = Words(catalogue, catalogue.about(words.language).fallback)
    view = _view(state, now, rules, other, hall)
    why = catalogue.text(words.language, "page-borrowed")
    view.chrome["note"] = " ".join(part for part in (why, view.chrome["note"]) if part)
    return view


def _view(state: State, now: Moment, rules: Rules, words: Words, hall: Hall) -> View:
    if state.clerk is not None:
        shown = clerk.page_of(state, state.clerk, words)
    else:
        shown = resident.page_of(state, now, rules, words)
    if shown["kind"] == "paper" and state.paper.case is not None:
        shown["told"] = receipt.told(state.paper.case, hall, words)
    overlay = _overlay(state, now, rules, words, hall)
    if belongings.level(state, now) > 1 and state.clerk is None:
        # The longer it lies, the less it can be overlooked.
        asking = overlay or shown
        if asking["key"] in ASKING_PAGES:
            asking["error"] = words("frame-take-card")
    # A label of the frame that lags is marked by itself; it takes no page with it.
    frame = Words(words.catalogue, words.language)
    return View(
        page=shown,
        chrome=_chrome(state, now, frame, hall),
        comfort=settings.of_comfort(state, frame, rules.ignored_seconds),
        overlay=overlay,
        aloud=state.clerk is None,
        words=words,
        ears=voicing.ears(state),
        today=local(now.at).date(),
    )


def out_of_order(
    code: FailureCode, state: State, now: Moment, catalogue: Catalogue, hall: Hall
) -> View:
    """Return what the screen shows while the store cannot be opened."""
    words = Words(catalogue, state.comfort.language)
    shown = outoforder.page_of(code, words, hall)
    chrome = _chrome(state, now, words, hall) | {"canBack": False, "canStop": False}
    return View(
        shown,
        chrome,
        settings.of_comfort(state, words, 0.5),
        {},
        True,
        words,
        Ears.EVERYBODY,
        local(now.at).date(),
    )


def _chrome(state: State, now: Moment, words: Words, hall: Hall) -> Map:
    labels = {_camel(name): words(f"frame-{name}") for name in FRAME_LABELS}
    labels["keyScript"] = words("key-other-script")
    about = words.catalogue.about(words.language)
    return {
        "hall": hall.municipality,
        "place": hall.name,
        "clock": f"{local(now.at):%H:%M}",
        "note": _note(state, words),
        "labels": labels,
        "language": words.language,
        "rtl": about.rtl,
        "keyboard": _keyboard(about.keyboard),
        "chosenWord": words("chosen"),
        "canBack": state.clerk is not None or turning.can_go_back(state),
        "canStop": state.visit is not None and state.clerk is None,
        "canSet": comforting.may_set(state),
        "atStart": isinstance(state.page, AtStart) and state.clerk is None,
    }


def _keyboard(board: Keyboard) -> Map:
    return {
        "letters": list(board.letters),
        "signs": list(board.signs),
        "capitals": dict(board.capitals),
        "latin": list(Keyboard().letters) if board.letters[1][0].lower() > "\u024f" else [],
    }


def _camel(name: str) -> str:
    head, *tail = name.split("-")
    return head + "".join(part.capitalize() for part in tail)


def _note(state: State, words: Words) -> str:
    """One calm line about what does not work now, only when it matters to this resident."""
    notes = []
    if state.comfort.voice and state.devices.voice_problem:
        other = state.devices.voice_problem == OTHER_VOICE
        notes.append(words("note-voice-other" if other else "note-voice"))
    if state.visit is not None and state.visit.representation is not None:
        notes.append(words("note-acting"))
    if belongings.alarmed(state) and state.overlay is not Overlay.TAKE_CARD:
        notes.append(words("frame-take-card"))
    if not state.devices.online and state.visit is not None:
        notes.append(words("note-offline"))
    return " ".join(notes)


def _overlay(state: State, now: Moment, rules: Rules, words: Words, hall: Hall) -> Map:
    match state.overlay:
        case Overlay.NONE:
            return {}
        case Overlay.TIME_WARNING:
            left = seconds_left(state, now.monotonic, rules)
            return page(
                "time-warning",
                "dialog",
                words("time-warning-title"),
                body=[words("time-warning-body", seconds=left)],
                illustration="clerk",
                main=primary(words("time-warning-continue"), "continue"),
            )
        case Overlay.TAKE_CARD:
            return identity.take_card(words)
        case Overlay.HELP:
            return page(
                "help",
                "dialog",
                words("help-title"),
                body=[words("help-body"), words("help-phone", phone=open_words(hall.phone))],
                illustration="clerk",
                main=primary(words("help-continue"), "close"),
                actions=[action("clerk", words("help-clerk"), "id")],
            )
        case Overlay.STOP:
            return page(
                "stop",
                "dialog",
                words("stop-title"),
                body=[words("stop-body")],
                main=primary(words("stop-go-on"), "close"),
                actions=[action("erase", words("stop-erase"), "x")],
            )
        case Overlay.WHY:
            return why.overlay(state, now, rules, words)

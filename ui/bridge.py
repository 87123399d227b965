# SPDX-License-Identifier: EUPL-1.2
"""The thin object between QML and the visit: properties to draw, slots for what people do.

It moves the visit (`kiosk.visit.flow`), has the desk carry out what follows, and has the voice
say what changed. It decides nothing itself. Everything here runs on the Qt thread; other
threads hand in events with :meth:`Bridge.post`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from kiosk.clock import Clock
from kiosk.config import Hall
from kiosk.errors import FailureCode
from kiosk.hearing import Span
from kiosk.logs import log_bug
from kiosk.messages import Catalogue
from kiosk.visit import flow
from kiosk.visit.effects import Effect, SoundAlarm, Wipe
from kiosk.visit.events import Chose, Entered, Event, Pressed, Scanned, Tick, Touched
from kiosk.visit.values import Devices, Moment, Rules, State
from ui.pages import View, out_of_order, present
from ui.speaker import Speaker

if TYPE_CHECKING:  # the store behind the desk is not needed for the first page
    from kiosk.desk import Desk

TICK_MS = 1000
MOST_BUGS = 3
"""After so many mistakes of the program the kiosk process gives up, to be started anew."""
IN_PASSING = frozenset({"voice.louder", "voice.softer", "voice.faster", "voice.slower"})
"""Actions that leave what is being said to go on, louder or faster."""
ONE_KEY = 0.04
"""Seconds in which two tellings of the same key are one."""
DARK_TOUCHES = 6.0
"""Seconds within which a second touch brings a black screen back."""


class Bridge(QObject):
    """What QML sees of Loket."""

    pageChanged = Signal()
    chromeChanged = Signal()
    comfortChanged = Signal()
    overlayChanged = Signal()
    switched = Signal(int)
    """A switch was pressed: 1, or 2 where the resident has two."""
    spokenChanged = Signal()
    marksChanged = Signal()
    followedChanged = Signal()
    broken = Signal()
    """The program made mistakes again and again; the process should end."""
    _posted = Signal(object)
    _called = Signal(object)

    def __init__(
        self,
        rules: Rules,
        catalogue: Catalogue,
        hall: Hall,
        clock: Clock,
        speaker: Speaker,
        parent: QObject | None = None,
        *,
        handset: bool = False,
    ) -> None:
        """Show the start page; `handset`: what is said is always for one pair of ears."""
        super().__init__(parent)
        self._rules = rules
        self._catalogue = catalogue
        self._hall = hall
        self._clock = clock
        self._speaker = speaker
        self._bugs = 0
        self._moving = False
        self._state = State(devices=Devices(headphones=handset))
        self._desk: Desk | None = None
        self._waiting: list[Effect] = []
        self._out: FailureCode | None = None
        self.on_idle: Callable[[], None] = lambda: None
        """Called when a visit was wiped."""
        self.on_page: Callable[[str], None] = lambda _key: None
        """Called with the key of each page that appears."""
        self.on_face: Callable[[bytes | None], None] = lambda _png: None
        """Called with the picture that a clerk's page shows, and with None when none does."""
        self._spoken: dict[str, Any] = {}
        self._marks: list[dict[str, Any]] = []
        self._followed: QObject | None = None
        self._dark_touched = -DARK_TOUCHES
        self._echoed = ("", 0.0)
        self._view = self._present()
        self._posted.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)
        self._called.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    # --- for QML ---------------------------------------------------------------------------

    def _page(self) -> dict[str, Any]:
        return self._view.page

    def _chrome(self) -> dict[str, Any]:
        return self._view.chrome

    def _comfort(self) -> dict[str, Any]:
        return self._view.comfort

    def _overlay(self) -> dict[str, Any]:
        return self._view.overlay

    page = Property("QVariantMap", _page, notify=pageChanged)
    chrome = Property("QVariantMap", _chrome, notify=chromeChanged)
    comfort = Property("QVariantMap", _comfort, notify=comfortChanged)
    overlay = Property("QVariantMap", _overlay, notify=overlayChanged)

    def _marked(self) -> list[dict[str, Any]]:
        return self._marks

    def _follows(self) -> QObject | None:
        return self._followed if self._followed is not None and isValid(self._followed) else None

    marks = Property("QVariantList", _marked, notify=marksChanged)
    """Where the word that is being said stands in the window."""
    followed = Property(QObject, _follows, notify=followedChanged)
    """The item that draws it, so that it can be brought into view."""

    def mark(self, places: list[dict[str, Any]], item: QObject | None) -> None:
        """Mark these places; `item` is what draws the word."""
        if places != self._marks:
            self._marks = places
            self.marksChanged.emit()
        if item is not self._followed:
            self._followed = item
            self.followedChanged.emit()

    def _said(self) -> dict[str, Any]:
        return self._spoken

    spoken = Property("QVariantMap", _said, notify=spokenChanged)
    """The word that is being said: where (accessible id), text, start, length; or nothing."""

    @Slot(str)
    def press(self, id: str) -> None:
        """A page's action, or one of the comfort bar's."""
        if not self._for_speaker(id):
            self._act(id, Pressed(id))

    def _act(self, id: str, event: Event) -> None:
        """Do what was pressed. It is answered by ear at once; a step of the volume cuts nothing."""
        if id not in IN_PASSING:
            self._speaker.hush()
        self._speaker.answer()
        self._dispatch(event)

    def _for_speaker(self, id: str) -> bool:
        """Do what only the voice has to do; False when it is not of that kind."""
        if id in ("repeat", "voice.repeat"):
            self._dispatch(Touched())
            self._speaker.hush()
            self._speaker.repeat(self._view)
            return True
        if id == "voice.pause":
            self._dispatch(Touched())
            self._speaker.pause()
            return True
        return False

    @Slot(str)
    def choose(self, row: str) -> None:
        """A row of the page."""
        if not self._for_speaker(row):
            self._act(row, Chose(row))

    @Slot(str, str)
    def enter(self, field: str, text: str) -> None:
        """A field's text as it stands; what a keyboard added is echoed."""
        before = self._state.entries.get(field, "")
        self._dispatch(Entered(field, text))
        if len(text) == len(before) + 1 and text.startswith(before):
            self._echo(text[-1])
        elif len(text) == len(before) - 1 and before.startswith(text):
            self._echo(self._view.chrome["labels"]["keyBackspace"])

    def _echo(self, text: str) -> None:
        """Say a key once, though the field and the on-screen keyboard both tell of it."""
        now = self._clock.monotonic()
        said, at = self._echoed
        if said != text or now - at > ONE_KEY:
            self._speaker.typed(text, self._view)
            self._echoed = (text, now)

    @Slot()
    def touched(self) -> None:
        """Any sign of life."""
        self._dispatch(Touched())

    @Slot()
    def keyed(self) -> None:
        """The kiosk is steered with keys, which starts the voice."""
        if not self._state.comfort.voice:
            self._dispatch(Pressed("voice.key"))

    @Slot()
    def darkTouched(self) -> None:
        """The black screen was touched: once tells how it comes back, twice brings it back."""
        now = self._clock.monotonic()
        if now - self._dark_touched <= DARK_TOUCHES:
            self._dark_touched = -DARK_TOUCHES
            self._act("voice.blank", Pressed("voice.blank"))
            return
        self._dark_touched = now
        self._dispatch(Touched())
        self._speaker.dark_touched(self._view)

    @Slot(str, str)
    def focused(self, id: str, text: str) -> None:
        """A control got focus, by key or touch."""
        self._speaker.focused(id, text, self._view)

    @Slot(str)
    def spoke(self, text: str) -> None:
        """A key of the on-screen keyboard was pressed; it is echoed when the voice is on."""
        self._echo(text)

    def scanned(self, text: str, leaked: str) -> None:
        """A scanner that acts as a keyboard read something."""
        self._speaker.hush()
        self._dispatch(Scanned(text, leaked))

    # --- moving the visit ------------------------------------------------------------------

    def post(self, event: Event) -> None:
        """Hand in an event from any thread."""
        self._posted.emit(event)

    def call(self, work: Callable[[], None]) -> None:
        """Have `work` done on the Qt thread, from any thread."""
        self._called.emit(work)

    @Slot(object)
    def _call(self, work: Callable[[], None]) -> None:
        work()

    def out_of_order(self, code: FailureCode) -> None:
        """The store cannot be opened: say so, and drop what nobody can keep."""
        self._out = code
        self._waiting.clear()
        self._state = State(comfort=self._state.comfort, devices=self._state.devices)
        self._show(self._present())

    def opened(self, desk: Desk, rules: Rules) -> None:
        """The store and the content are there: do what visits have asked for meanwhile."""
        self._out = None
        self._desk = desk
        self._rules = rules
        waiting, self._waiting = self._waiting, []
        for effect in waiting:
            desk.perform(effect)
        self._show(self._present())

    def word_is(self, span: Span | None) -> None:
        """The voice says another word, or none: show which."""
        said: dict[str, Any] = {}
        if span is not None and self._view.aloud:
            said = {
                "where": span.where,
                "text": span.shown,
                "start": span.shown_start,
                "length": span.shown_end - span.shown_start,
            }
        if said != self._spoken:
            self._spoken = said
            self.spokenChanged.emit()

    def voice_is(self, *, speaking: bool) -> None:
        """The voice began or ended; while it speaks the visit's clock stands still."""
        self._speaker.speaking = speaking

    @property
    def state(self) -> State:
        """The state as it is now."""
        return self._state

    def _now(self) -> Moment:
        return Moment(self._clock.now(), self._clock.monotonic(), secrets.token_hex(8))

    def _tick(self) -> None:
        self._dispatch(Tick(busy=self._speaker.speaking))

    @Slot(object)
    def _dispatch(self, event: Event) -> None:
        if self._out is not None and not _is_for_comfort(event):
            self._show(self._present())  # the clock in the frame goes on
            return
        if self._moving:
            # QML answers a change of page at once (focus moves, fields fill): that comes after.
            self._posted.emit(event)
            return
        self._moving = True
        try:
            self._move(event)
        except Exception as error:  # a mistake of ours must not leave a resident stuck
            self._mistake(error)
        finally:
            self._moving = False

    def _move(self, event: Event) -> None:
        now = self._now()
        state, effects = flow.next_state(self._state, event, now, self._rules)
        moved = state is not self._state
        self._state = state
        if moved or isinstance(event, Tick):
            # The warning counts down and the clock in the frame runs without any other change.
            self._show(self._present())
        for effect in effects:
            if isinstance(effect, SoundAlarm):
                self._speaker.alarm(effect.level, self._view, spoken=effect.spoken)
            if isinstance(effect, Wipe):
                self._speaker.forget()
                self.on_idle()
            if self._desk is not None:
                self._desk.perform(effect)
            else:
                self._waiting.append(effect)

    def _mistake(self, error: Exception) -> None:
        """Log, then start the screen anew from the draft that the last forward step saved."""
        log_bug(error, "visit")
        self._bugs += 1
        self._state = State(devices=self._state.devices)
        self._show(self._present())
        if self._bugs >= MOST_BUGS:
            self.broken.emit()
        elif self._desk is not None:
            self._desk.recover()

    def _present(self) -> View:
        if self._out is not None:
            return out_of_order(self._out, self._state, self._now(), self._catalogue, self._hall)
        return present(self._state, self._now(), self._rules, self._catalogue, self._hall)

    def _show(self, view: View) -> None:
        self.on_face(_face_of(self._state))
        before, self._view = self._view, view
        if view.comfort != before.comfort:
            self.comfortChanged.emit()
        if view.chrome != before.chrome:
            self.chromeChanged.emit()
        if view.page != before.page:
            self.pageChanged.emit()
        if view.page["key"] != before.page["key"]:
            self.on_page(view.page["key"])
        if view.overlay != before.overlay:
            self.overlayChanged.emit()
        self._speaker.shown(view, before, on=self._state.comfort.voice)


def _face_of(state: State) -> bytes | None:
    """Return the picture that is being compared; it lives in the clerk's page alone."""
    comparison = state.clerk.comparison if state.clerk else None
    return comparison.face.png if comparison and comparison.face else None


def _is_for_comfort(event: Event) -> bool:
    """Text size, contrast, voice and language work also when nothing else does."""
    return isinstance(event, Pressed) and event.id.startswith("comfort.")

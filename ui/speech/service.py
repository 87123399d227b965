# SPDX-License-Identifier: EUPL-1.2
"""The voice as the rest of the user interface sees it: say, interrupt, repeat, and a state.

One thread owns the queue and the helper process. Calls return at once; `on_state` is called on
that thread with frozen values. Whatever happens to engine or sound, nothing waits for it: the
state becomes :class:`Unavailable`, which the screen shows, and the engine is tried again.
"""

from __future__ import annotations

import contextlib
import queue as mailboxes
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from kiosk.config import Voice
from kiosk.hearing import Aloud, Span
from kiosk.voices import VoiceShelf
from ui.speech import queue as speech
from ui.speech.helper import Helper, Reply
from ui.speech.queue import Priority

__all__ = [
    "Priority",
    "Ready",
    "Speaking",
    "SpeechService",
    "SpeechState",
    "Unavailable",
    "UnavailableReason",
]

FIRST_BACK_OFF = 0.25
LONGEST_BACK_OFF = 30.0
HEALTHY_AFTER = 10.0
"""Seconds a helper has to live before its next death counts as a first one again."""
BEGIN_WITHIN = 3.0
"""Seconds in which the helper has to begin an utterance, or it hangs and is replaced."""

NOT_A_WORD = 20.0
"""Seconds without a word in the middle of an utterance after which the sound device hangs."""

SOON = 1.5
"""Seconds that an utterance may wait for an engine that is being started again."""


class UnavailableReason(Enum):
    """Why there is no voice; each has the resident's words on the screen."""

    SWITCHED_OFF = "switched-off"
    NO_ENGINE = "no-engine"
    NO_SOUND = "no-sound"
    NO_VOICE = "no-voice"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Ready:
    """Silent, and able to speak as far as is known."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """Saying utterance `number`, a number that :meth:`SpeechService.say` does not reuse."""

    number: int
    other: bool = False
    """By another engine than the one that was set, because that one cannot."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Cannot speak now. Every new utterance, and the back-off's end, tries again."""

    reason: UnavailableReason


SpeechState: TypeAlias = Ready | Speaking | Unavailable


@dataclass(frozen=True, slots=True)
class _Say:
    aloud: Aloud
    priority: Priority


@dataclass(frozen=True, slots=True)
class _WarmUp:
    language: str


@dataclass(frozen=True, slots=True)
class _Settings:
    gain_db: float
    rate: int


@dataclass(frozen=True, slots=True)
class _Chime:
    level: int


class _Ask(Enum):
    INTERRUPT = "interrupt"
    REPEAT = "repeat"
    PAUSE = "pause"
    TICK = "tick"
    UNPLUGGED = "unplugged"
    DOUBT = "doubt"
    CERTAIN = "certain"
    FORGET = "forget"
    STOP = "stop"


_Mail: TypeAlias = "_Say | _Chime | _Settings | _WarmUp | _Ask | tuple[Helper, Reply]"


class SpeechService:
    """Speaks. Safe to call from any thread; never blocks and never raises for a broken voice."""

    def __init__(
        self,
        voice: Voice,
        on_state: Callable[[SpeechState], None],
        on_word: Callable[[Span | None], None] = lambda _span: None,
        voice_of: Callable[[str], str] = lambda _language: "",
    ) -> None:
        """Call `on_state` with each state that differs, and `on_word` with what is being said.

        `voice_of` tells what espeak-ng calls its voice for a language; empty: as the language.

        Both are called on the speech thread; None: no word is being said any more.
        """
        self._voice = voice
        self._voices: dict[str, str] = {}
        if voice.engine == "piper":
            self._voices = VoiceShelf(Path(voice.folder)).by_language()
        self._switched_off = voice.engine == "none"
        self._warm = voice.on_at_start
        self._on_state = on_state
        self._on_word = on_word
        self._voice_of = voice_of
        self._span: Span | None = None
        self._headphones = voice.headphones == "always"
        self._everyone = False
        self._doubted = False
        self._gain_db = 0.0
        self._rate = 100
        self._state: SpeechState | None = None
        self._mail: mailboxes.SimpleQueue[_Mail] = mailboxes.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._queue = speech.Queue()
        self._helper: Helper | None = None
        self._helper_since = 0.0
        self._failures = 0
        self._retry_at: float | None = None
        self._begin_by: float | None = None
        self._retold = 0

    # --- what others call -----------------------------------------------------------------

    def start(self) -> None:
        """Start the speech thread. The engine itself starts when it is first needed."""
        self._thread = threading.Thread(target=self._run, name="speech", daemon=True)
        self._thread.start()
        if self._warm:
            self.warm_up()

    def stop(self) -> None:
        """Fall silent and end the thread and the engine; takes at most about two seconds."""
        if self._thread is not None:
            self._mail.put(_Ask.STOP)
            self._thread.join(5.0)
            self._thread = None

    def warm_up(self, language: str = "") -> None:
        """Start the engine now, because the voice has just been switched on in a language."""
        self._mail.put(_WarmUp(language))

    def say(self, aloud: Aloud, priority: Priority = Priority.NORMAL) -> None:
        """Say something that was made for the ears that hear it.

        What is private is dropped when, by then, everybody would hear it.
        """
        self._mail.put(_Say(aloud, priority))

    def headphones(self, *, plugged_in: bool) -> None:
        """Hear from the sound server whether one pair of ears hears; out: silence at once."""
        self._headphones = plugged_in
        if plugged_in:
            self._mail.put(_Ask.CERTAIN)
        else:
            self._everyone = False
            self._mail.put(_Ask.UNPLUGGED)

    def doubt(self) -> None:
        """Hold what is being said until it is known again who hears it."""
        self._mail.put(_Ask.DOUBT)

    def everyone(self, *, chosen: bool) -> None:
        """Hear whether the resident chose that everybody may hear what is theirs."""
        self._everyone = chosen

    def settings(self, gain_db: float, rate: int) -> None:
        """Speak as loud (dB below the engine's own) and as fast (percent) from now on."""
        self._mail.put(_Settings(gain_db, rate))

    def tick(self) -> None:
        """Sound shortly: a press was heard. Without a sound device nothing happens."""
        self._mail.put(_Ask.TICK)

    def pause(self) -> None:
        """Hold what is being said; once more, and it goes on."""
        self._mail.put(_Ask.PAUSE)

    def chime(self, level: int) -> None:
        """Sound softly, level 1 to 3. Without a sound device nothing happens."""
        self._mail.put(_Chime(level))

    def interrupt(self) -> None:
        """Fall silent at once and drop what waits: an action was taken."""
        self._mail.put(_Ask.INTERRUPT)

    def repeat(self) -> None:
        """Say again what was said since the last interruption."""
        self._mail.put(_Ask.REPEAT)

    def forget(self) -> None:
        """Fall silent and keep nothing of what was said: the visit is over."""
        self._mail.put(_Ask.FORGET)

    @property
    def helper_pid(self) -> int | None:
        """Process id of the engine while it runs, for `loket doctor` and tests."""
        helper = self._helper
        return helper.pid if helper else None

    # --- the speech thread ----------------------------------------------------------------

    def _run(self) -> None:
        if self._switched_off:
            self._tell(Unavailable(UnavailableReason.SWITCHED_OFF))
        else:
            self._tell(Ready())
        while True:
            mail = self._next_mail()
            if mail is _Ask.STOP:
                break
            if not self._switched_off:
                self._handle(mail)
        if self._helper is not None:
            self._helper.silence()
            self._helper.close()
            self._helper = None

    def _next_mail(self) -> _Mail | None:
        """Wait for mail, or until a deadline has passed (None)."""
        deadlines = [at for at in (self._retry_at, self._begin_by) if at is not None]
        try:
            if not deadlines:
                return self._mail.get()
            return self._mail.get(timeout=max(0.0, min(deadlines) - time.monotonic()))
        except mailboxes.Empty:
            return None

    def _handle(self, mail: _Mail | None) -> None:
        match mail:
            case None:
                self._deadline()
            case _Say(aloud, priority):
                if not aloud.private or self._headphones or self._everyone:
                    self._step(speech.add(self._queue, aloud, priority))
            case _Settings():
                self._set(mail)
            case _Ask.TICK:
                # Only with a running engine: an answer that comes late is none.
                if self._helper is not None:
                    self._helper.tick()
            case _Ask.PAUSE:
                self._step(speech.pause(self._queue))
            case _Chime(level):
                helper = self._ready_helper()
                if helper is not None:
                    helper.chime(level)
            case _Ask.INTERRUPT:
                self._step(speech.interrupt(self._queue))
            case _Ask.REPEAT:
                self._step(speech.repeat(self._queue))
            case _Ask.DOUBT if self._queue.speaking is not None:
                self._doubted = True
                self._step(speech.pause(self._queue))
            case _Ask.CERTAIN if self._doubted:
                self._doubted = False
                if self._queue.paused:
                    self._step(speech.pause(self._queue))
            case _Ask.DOUBT | _Ask.CERTAIN:
                pass
            case _Ask.FORGET | _Ask.UNPLUGGED:
                self._doubted = False
                self._step(speech.forget(self._queue))
            case _WarmUp(language):
                ready = self._ready_helper()
                if ready is not None and language:
                    ready.prepare(language, self._rate)
            case (helper, reply):
                if helper is self._helper:
                    self._replied(reply)
            case _Ask.STOP:
                pass

    def _set(self, wanted: _Settings) -> None:
        if wanted.gain_db != self._gain_db:
            self._gain_db = wanted.gain_db
            if self._helper is not None:
                self._helper.gain(wanted.gain_db)
        self._rate = wanted.rate

    def _step(self, result: tuple[speech.Queue, speech.Order]) -> None:
        """Take a step of the queue and carry out its order."""
        self._queue, order = result
        if order.silence:
            self._begin_by = None
            self._word(None)
            if self._helper is not None:
                self._helper.silence()
            if order.say is None and isinstance(self._state, Speaking):
                self._tell(Ready())
        if order.say is not None:
            helper = self._ready_helper()
            say = order.say
            voice = self._voice_of(say.language)
            said = helper is not None and helper.say(
                say.number, say.text, say.language, self._rate, voice
            )
            if not said:
                self._put_off()
            else:
                self._begin_by = time.monotonic() + BEGIN_WITHIN

    def _replied(self, reply: Reply) -> None:
        match reply.what:
            case "ready":
                if isinstance(self._state, Unavailable):
                    self._tell(Ready())
            case "begun":
                self._begin_by = time.monotonic() + NOT_A_WORD
                if self._is_current(reply.id):
                    self._tell(Speaking(reply.id, self._is_other(reply.engine)))
            case "word":
                self._reached(reply)
            case "done":
                self._begin_by = None
                self._word(None)
                self._step(speech.finished(self._queue, reply.id))
                if self._queue.speaking is None:
                    self._tell(Ready())
            case "failed":
                self._failed(reply)
            case "gone":
                self._lost(UnavailableReason.CRASHED)

    def _reached(self, reply: Reply) -> None:
        """Tell which word of the screen is being said."""
        now = self._queue.speaking
        if now is None or now.number != reply.id:
            return
        self._begin_by = time.monotonic() + NOT_A_WORD
        self._queue = speech.reached(self._queue, reply.id, reply.at)
        self._word(now.aloud.at(now.start + reply.at))

    def _word(self, span: Span | None) -> None:
        if span != self._span:
            self._span = span
            self._on_word(span)

    def _failed(self, reply: Reply) -> None:
        with contextlib.suppress(ValueError):
            reason = UnavailableReason(reply.reason)
            if reason is UnavailableReason.NO_ENGINE:
                self._lost(reason)
            elif self._is_current(reply.id):
                self._begin_by = None
                self._queue, _ = speech.interrupt(self._queue)
                self._tell(Unavailable(reason))

    def _deadline(self) -> None:
        now = time.monotonic()
        if self._begin_by is not None and now >= self._begin_by:
            self._lost(UnavailableReason.CRASHED)
        elif self._retry_at is not None and now >= self._retry_at:
            self._retry_at = None
            if self._ready_helper() is not None:
                self._step(speech.resume(self._queue))

    def _ready_helper(self) -> Helper | None:
        """Return the running helper, starting one unless the back-off says to wait."""
        if self._helper is not None or self._retry_at is not None:
            return self._helper
        try:
            self._helper = Helper(
                lambda helper, reply: self._mail.put((helper, reply)),
                self._voice.engine,
                self._voices,
                self._voice.program,
            )
            self._helper.gain(self._gain_db)
        except OSError:
            self._lost(UnavailableReason.NO_ENGINE)
            return None
        self._helper_since = time.monotonic()
        return self._helper

    def _lost(self, reason: UnavailableReason) -> None:
        """The engine is gone or hangs: say so, and try again later and later."""
        now = time.monotonic()
        helper, self._helper = self._helper, None
        if helper is not None:
            helper.close(patience=0.0)
            if now - self._helper_since >= HEALTHY_AFTER:
                self._failures = 0
        self._begin_by = None
        self._word(None)
        current = self._queue.speaking
        if current is not None and current.number != self._retold:
            # Said again once; an utterance that kills the engine twice is the cause.
            self._retold = current.number
            self._queue = speech.requeue(self._queue)
        else:
            self._queue, _ = speech.interrupt(self._queue)
        self._retry_at = now + min(FIRST_BACK_OFF * 2**self._failures, LONGEST_BACK_OFF)
        self._failures = min(self._failures + 1, 10)
        self._tell(Unavailable(reason))

    def _put_off(self) -> None:
        """The engine is away: say it when that is soon, else drop it as out of place by then."""
        if self._retry_at is not None and self._retry_at - time.monotonic() < SOON:
            self._queue = speech.requeue(self._queue)
        else:
            self._queue, _ = speech.interrupt(self._queue)

    def _is_other(self, engine: str) -> bool:
        """Tell whether another engine speaks than was set, in a language that it has."""
        now = self._queue.speaking
        if engine == self._voice.engine or now is None:
            return False
        return self._voice.engine != "piper" or now.language in self._voices

    def _is_current(self, number: int) -> bool:
        return self._queue.speaking is not None and self._queue.speaking.number == number

    def _tell(self, state: SpeechState) -> None:
        if state != self._state:
            self._state = state
            self._on_state(state)

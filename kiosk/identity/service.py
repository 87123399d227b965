# SPDX-License-Identifier: EUPL-1.2
"""The one thread that has to do with card readers.

Own loop: watch the reader, tell each change of state, and read a card when asked. It outlives
everything that can happen to a card, a reader, or the service between them.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from kiosk.clock import Clock, SystemClock
from kiosk.identity.badge_states import BadgeFailed, BadgeProblem, LookResult, ProofResult
from kiosk.identity.links import Lost, ReaderLink
from kiosk.identity.states import (
    AccessKey,
    CardError,
    CardReady,
    CardState,
    NoCard,
    NoReader,
    NoReaderReason,
    Purpose,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.watchdog import Watchdog
from kiosk.logs import log_bug
from kiosk.people import Person

if TYPE_CHECKING:
    from kiosk.identity.chip.ready import Ready
    from kiosk.identity.trust.store import Trust

_WATCH_SECONDS = 1.0
_STOP_SECONDS = 10.0
_IDLE_SECONDS = 4.0
"""Longest that looking at the reader may take before it counts as stuck; it is asked for one."""
_EXCHANGE_SECONDS = 12.0
"""The same for one exchange: after wrong keys, chips take their time to answer."""
_V = TypeVar("_V")


@dataclass(eq=False, slots=True)
class _Job:
    access: AccessKey
    purpose: Purpose
    on_progress: Callable[[float], None]
    on_done: Callable[[ReadResult], None]
    on_found: Callable[[Person], None]
    face: bool = False
    cancelled: bool = False


_BadgeResult: TypeAlias = LookResult | ProofResult


@dataclass(eq=False, slots=True)
class _BadgeJob:
    ask: Callable[[Callable[[bytes], bytes | Lost]], _BadgeResult]
    on_done: Callable[[_BadgeResult], None]
    cancelled: bool = False


class CardService:
    """Owns a reader.

    `trust_folder` holds the certificates that documents are checked with.
    `on_state` is called on the card thread with every change of state, the first one included;
    when that thread is stuck in the reader's service, another speaks for it. Callbacks should only
    pass their value on; what they raise is logged as a bug, and the thread goes on.
    """

    def __init__(
        self,
        link: ReaderLink,
        on_state: Callable[[CardState], None],
        clock: Clock | None = None,
        trust_folder: Path | None = None,
    ) -> None:
        self._link = link
        self._on_state = on_state
        self._clock = clock or SystemClock()
        self._trust_folder = trust_folder
        self._trust: Trust | None = None
        self._lock = threading.Lock()
        self._job: _Job | _BadgeJob | None = None
        self._running: _Job | _BadgeJob | None = None
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._told: CardState | None = None
        self._ready: Ready | None = None
        self._watchdog = Watchdog(self._stuck)

    def start(self) -> None:
        """Start the card thread. A service is started once."""
        self._thread = threading.Thread(target=self._run, name="card", daemon=True)
        self._thread.start()
        self._watchdog.start()

    def stop(self) -> None:
        """Cancel what goes on, end the thread and give up the reader."""
        with self._lock:
            self._stopping = True
        self._watchdog.stop()
        self.cancel()
        if self._thread is not None:
            self._thread.join(_STOP_SECONDS)

    def read(
        self,
        access: AccessKey,
        on_progress: Callable[[float], None],
        on_done: Callable[[ReadResult], None],
        *,
        purpose: Purpose = Purpose.NAME,
        on_found: Callable[[Person], None] = lambda _: None,
        face: bool = False,
    ) -> None:
        """Read the card that lies on the reader; takes the place of a read still going on.

        `on_progress` gets fractions that only grow; `on_found` the person as soon as the name is
        read and not yet checked; `face` asks for the picture, for a clerk; `on_done` is called
        exactly once, unless the read is cancelled or replaced. All are called on the card thread.
        May be called from any thread.
        """
        self._take_on(_Job(access, purpose, on_progress, on_done, on_found, face))

    def look_at_badge(self, on_done: Callable[[LookResult], None]) -> None:
        """Find out whether a badge lies on the reader, and which; as :meth:`read` otherwise."""

        def ask(transmit: Callable[[bytes], bytes | Lost]) -> LookResult:
            from kiosk.identity import badge

            return badge.look(transmit)

        self._take_on(_BadgeJob(ask, on_done))  # type: ignore[arg-type] # it gets what ask gives

    def prove_badge(
        self,
        pin: str,
        certificate: bytes,
        card_certificate: bytes,
        on_done: Callable[[ProofResult], None],
    ) -> None:
        """Have the badge prove to be the enrolled one, with its PIN; as :meth:`read` otherwise."""

        def ask(transmit: Callable[[bytes], bytes | Lost]) -> ProofResult:
            from kiosk.identity import badge

            return badge.prove(transmit, pin, certificate, card_certificate)

        self._take_on(_BadgeJob(ask, on_done))  # type: ignore[arg-type] # it gets what ask gives

    def _take_on(self, job: _Job | _BadgeJob) -> None:
        with self._lock:
            self._drop_jobs()
            self._job = job
        self._link.wake()

    def cancel(self) -> None:
        """Stop a read, wherever it is; `on_done` is not called for it any more.

        Only a callback that is being made at this very moment may still come through. May be
        called from any thread, and from within a callback.
        """
        with self._lock:
            self._drop_jobs()
        self._link.wake()

    def _drop_jobs(self) -> None:
        for job in (self._job, self._running):
            if job is not None:
                job.cancelled = True
        self._job = None

    # The card thread.

    def _run(self) -> None:
        while not self._stopping:
            self._watchdog.alive(_IDLE_SECONDS)
            # With work waiting only a glance is needed to know what lies there.
            state = self._link.watch(0.0 if self._job else _WATCH_SECONDS)
            self._tell(state)
            with self._lock:
                job, self._job = self._job, None
                self._running = job
            if job is not None:
                self._work(job, state)
            elif isinstance(state, CardReady):
                self._make_ready()
        self._link.close()

    def _stuck(self) -> None:
        """The card thread does not come back: say so in its place. On the watchdog's thread."""
        with self._lock:
            job, self._running = self._running, None
            pending, self._job = self._job, None
            waiting = [j for j in (job, pending) if j is not None and not j.cancelled]
            for each in waiting:
                each.cancelled = True
        self._tell(NoReader(NoReaderReason.SERVICE_DOWN))
        for each in waiting:
            if isinstance(each, _BadgeJob):
                _call(each.on_done, BadgeFailed(BadgeProblem.READER_GONE))
            else:
                _call(each.on_done, ReadFailed(ReadFailure.READER_GONE))

    def _transmit(self, command: bytes) -> bytes | Lost:
        self._watchdog.alive(_EXCHANGE_SECONDS)
        return self._link.transmit(command)

    def _make_ready(self) -> None:
        """Do what a read can have done before it is asked for; a card lies there already."""
        if self._ready is not None:
            return
        self._watchdog.alive(_EXCHANGE_SECONDS)
        try:
            # The chip's cryptography is loaded when the first card needs it, not at start.
            import kiosk.identity.chip.reading  # noqa: F401
            from kiosk.identity.chip.ready import Ready

            self._ready = Ready(secrets.token_bytes)
        except Exception as error:  # the read itself will say what is wrong
            log_bug(error, "card")

    def _tell(self, state: CardState) -> None:
        with self._lock:
            is_new, self._told = state != self._told, state
        if is_new:
            _call(self._on_state, state)

    def _work(self, job: _Job | _BadgeJob, state: CardState) -> None:
        if isinstance(job, _BadgeJob):
            answer = self._ask(job, state)
            if self._finished(job):
                _call(job.on_done, answer)
            return
        result = self._attempt(job, state)
        if self._finished(job) and result is not None:
            _call(job.on_done, result)

    def _finished(self, job: _Job | _BadgeJob) -> bool:
        """Tell whether somebody still waits for the outcome."""
        with self._lock:
            self._running = None
            return not job.cancelled

    def _ask(self, job: _BadgeJob, state: CardState) -> _BadgeResult:
        match state:
            case NoReader():
                return BadgeFailed(BadgeProblem.READER_GONE)
            case NoCard():
                return BadgeFailed(BadgeProblem.MOVED)
            case CardError():
                return BadgeFailed(BadgeProblem.OTHER_CARD)
            case CardReady():
                pass
        lost = self._link.open()
        if lost is not None:
            gone = lost is Lost.READER_GONE
            return BadgeFailed(BadgeProblem.READER_GONE if gone else BadgeProblem.MOVED)
        try:
            return job.ask(
                lambda command: Lost.CARD_MOVED if job.cancelled else self._transmit(command)
            )
        except Exception as error:  # a mistake of ours must leave neither thread nor clerk stuck
            log_bug(error, "badge")
            return BadgeFailed(BadgeProblem.GARBLED)
        finally:
            self._link.release()

    def _attempt(self, job: _Job, state: CardState) -> ReadResult | None:
        match state:
            case NoReader():
                return ReadFailed(ReadFailure.READER_GONE)
            case NoCard():
                return ReadFailed(ReadFailure.CARD_MOVED)
            case CardError():
                return ReadFailed(ReadFailure.NOT_A_DOCUMENT)
            case CardReady():
                return self._read(job, state.atr)

    def _read(self, job: _Job, atr: bytes) -> ReadResult | None:
        from kiosk.identity.chip.faults import Cancelled
        from kiosk.identity.chip.reading import Request, read

        ready, self._ready = self._ready, None
        lost = self._link.open()
        if lost is not None:
            return ReadFailed(_FAILURES[lost])
        request = Request(
            access=job.access,
            purpose=job.purpose,
            face=job.face,
            atr=atr,
            ready=ready,
            on_progress=lambda f: None if job.cancelled else _call(job.on_progress, f),
            on_found=lambda p: None if job.cancelled else _call(job.on_found, p),
            cancelled=lambda: job.cancelled,
            reopen=self._reopen,
            trust=self._believed(),
        )
        try:
            result = read(self._transmit, request, self._clock)
            return self._unless_badge(result)
        except Cancelled:
            return None
        except Exception as error:  # a mistake of ours must leave neither thread nor resident stuck
            log_bug(error, "card")
            return ReadFailed(ReadFailure.GARBLED)
        finally:
            self._link.release()

    def _believed(self) -> Trust:
        """Return whose signatures count; the store keeps what it has read from card to card."""
        from kiosk.identity.trust.store import Nobody, TrustStore

        if self._trust is None:
            self._trust = TrustStore(self._trust_folder) if self._trust_folder else Nobody()
        return self._trust

    def _reopen(self) -> bool:
        """Take hold of the card once more; tells whether it still lies there."""
        self._link.release()
        return self._link.open() is None

    def _unless_badge(self, result: ReadResult) -> ReadResult:
        """Tell a clerk's badge apart from a card that is no document."""
        odd = (ReadFailure.NOT_A_DOCUMENT, ReadFailure.GARBLED)
        if isinstance(result, ReadFailed) and result.reason in odd:
            from kiosk.identity import badge

            if badge.is_badge(self._transmit):
                return ReadFailed(ReadFailure.BADGE)
        return result


def _call(callback: Callable[[_V], None], value: _V) -> None:
    try:
        callback(value)
    except Exception as error:  # whose bug it is, the log tells; the reader must live on
        log_bug(error, "card-callback")


_FAILURES = {
    Lost.CARD_MOVED: ReadFailure.CARD_MOVED,
    Lost.READER_GONE: ReadFailure.READER_GONE,
    Lost.IN_USE: ReadFailure.CARD_MOVED,
}

# SPDX-License-Identifier: EUPL-1.2
"""Draining the outbox, in the kiosk's own thread or once from the command line.

The worker owns no state that matters: everything is in the rows of the outbox, so it may be
killed at any instruction. A step is marked in flight before its first byte is sent, and done only
when the backend's own reply says so; in between its outcome is unknown, and unknown means: look
up first.
"""

from __future__ import annotations

import datetime as dt
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.cases import Case, CaseNumber
from kiosk.clock import Clock
from kiosk.config import Backend, Hall
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.messages import Catalogue
from kiosk.store.outbox import Step
from kiosk.store.store import Store
from sync.pace import Pace

if TYPE_CHECKING:
    from sync.aftercare import Aftercare
    from sync.delivery import Delivery, Shared
    from sync.zgw.errors import ZgwError

_FAR = dt.timedelta(days=400)
"""Added to the present to find every step due, whatever it was told to wait for."""
_LINE_FAILURES = 3
"""Unknown outcomes in a row after which it is taken to be the line, not the step."""
_WORTH = 12
"""Steps that are worth one hand more."""
_CATALOGUE_SECONDS = 60.0
_BUG_SECONDS = 300.0
_LOST_TRIES = 12
"""Attempts of a step whose address is not found, before a person has to look."""
_COMPARE_ROUNDS = 3
"""How often what was lost is sent again and compared in one run."""
_SKEW_SECONDS = 60.0
"""A clock that is further off than this is corrected silently but written down."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """Where the outbox stands: numbers of steps, and what is wrong if anything is."""

    done: int = 0
    waiting: int = 0
    refused: int = 0
    reachable: bool = True
    problem: FailureCode | None = None


@dataclass(slots=True)
class _Hand:
    """One connection to the backend with what delivers over it."""

    delivery: Delivery | None = None
    close: Callable[[], None] = field(default=lambda: None)


@dataclass(slots=True)
class _Drain:
    """One round of emptying the outbox."""

    every_step: bool
    """Whether steps that were told to wait are tried too, each once."""
    tried: set[int] = field(default_factory=set)
    progress: bool = False
    errors: list[Exception] = field(default_factory=list)


class SyncWorker:
    """Sends what is owed. :meth:`start` for a thread, or :meth:`run_once` without one.

    `on_status` is called on the worker's thread whenever the report changes. `secret` is the
    backend's client secret.
    """

    def __init__(
        self,
        store: Store,
        backend: Backend,
        hall: Hall,
        secret: str,
        clock: Clock,
        catalogue: Catalogue,
        on_status: Callable[[SyncReport], None] = lambda report: None,
        pace: Pace | None = None,
    ) -> None:
        self._store = store
        self._backend = backend
        self._hall = hall
        self._secret = secret
        self._clock = clock
        self._catalogue = catalogue
        self._on_status = on_status
        self._pace = pace or Pace()
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._working = threading.Lock()
        self._thread: threading.Thread | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._hands: list[_Hand] = []
        self._shared: Shared | None = None
        self._aftercare: Aftercare | None = None
        self._state = threading.RLock()
        """Guards all that follows: several hands work at the same time."""
        self._busy: set[CaseNumber] = set()
        self._reachable = True
        self._line_problem: FailureCode | None = None
        self._line_failures = 0
        self._step_problems: dict[int, FailureCode] = {}
        self._pause: float | None = None
        """Seconds to leave the backend alone; None while the line is good."""
        self._skewed = False
        self._report: SyncReport | None = None

    # --- life ------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin draining on a thread of its own. Without a backend in the config: nothing."""
        if not self._backend.zaken or self._thread is not None:
            return
        self._stopping.clear()
        self._unsubscribe = self._store.subscribe(self._changed)
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)
        self._thread.start()

    def stop(self, seconds: float = 3.0) -> None:
        """Stop after the request that is under way, but wait for it no longer than `seconds`.

        A request left behind dies with the process; its step stays in flight and is looked up at
        the next start.
        """
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._unsubscribe()
            self._thread.join(seconds)
            self._thread = None

    def run_once(self, *, compare: bool = False) -> SyncReport:
        """Try everything that is owed now, whatever it was told to wait for; then report.

        With `compare` also compare all that was sent with what the backend holds, and send again
        what it lost.
        """
        if not self._backend.zaken:
            return self._tell(reachable=False)
        with self._working:
            try:
                self._drain(every_step=True)
                for _ in range(_COMPARE_ROUNDS if compare else 0):
                    if self._pause is not None or not self._compare():
                        break
                    self._drain(every_step=True)
                return self._tell()
            finally:
                self._hang_up()

    def _compare(self) -> bool:
        """Compare all cases that are due; returns whether steps are owed now that were not."""
        from sync.zgw.errors import ZgwError

        aftercare, owed = self._with_aftercare(), False
        try:
            aftercare.fetch_numbers()
            for _ in range(self._store.examinations_due()):
                more, count = aftercare.examine(1)
                owed = owed or more
                if not count:
                    break
        except ZgwError as error:
            log("sync.compare-failed", error=type(error).__name__)
        return owed

    def _changed(self, topic: str) -> None:
        if topic in ("outbox", "documents"):
            self._wake.set()

    def _run(self) -> None:
        idle, every_step = self._pace.first, True
        seen, at = self._clock.now(), self._clock.monotonic()
        with self._working:
            while not self._stopping.is_set():
                self._wake.clear()
                progress = self._guarded_drain(every_step)
                again = self._pause is None and not progress and self._look_after()
                if again:
                    every_step = False
                    continue
                if self._pause is not None:
                    self._stopping.wait(self._pause)
                    every_step = False
                else:
                    idle = self._pace.first if progress else min(idle * 2, self._pace.idle)
                    # A document or a new case wakes at once; waiting steps, by looking again.
                    if self._wake.wait(idle):
                        idle = self._pace.first
                now, moment = self._clock.now(), self._clock.monotonic()
                went_back = (now - seen).total_seconds() - (moment - at) < -5.0
                # Waits were set by a clock that has been put back since: do not sit them out.
                every_step, seen, at = went_back, now, moment
            self._hang_up()

    def _guarded_drain(self, every_step: bool) -> bool:
        try:
            progress = self._drain(every_step)
            self._tell()
        except KnownError as error:
            log("sync.store-failed", code=error.code.value)
            self._pause = self._pace.wait(4, self._pace.longest_line)
            return False
        except Exception as error:
            if self._stopping.is_set():
                return False  # the store was closed under a request that was left behind
            _log_bug(error)
            self._pause = self._pace.wait(6, self._pace.longest_line)
            return False
        return progress

    def _hang_up(self) -> None:
        for hand in self._hands:
            hand.close()
        self._hands, self._aftercare = [], None

    # --- work ------------------------------------------------------------------------------

    def _drain(self, every_step: bool) -> bool:
        """Do every step that is due, until none is or the line fails; tell whether any got done.

        Several hands share the work, each case in one hand at a time. A few steps are not worth
        more than one.
        """
        self._pause = None
        self._shared = self._shared or _new_shared()
        drain = _Drain(every_step)
        counts = self._store.outbox_counts()
        wanted = min(self._backend.parallel, (counts.waiting + counts.in_flight) // _WORTH + 1)
        while len(self._hands) < wanted:
            self._hands.append(_Hand())
        threads = [
            threading.Thread(target=self._help, args=(hand, drain), name="sync-hand", daemon=True)
            for hand in self._hands[1:wanted]
        ]
        for thread in threads:
            thread.start()
        try:
            self._work(self._hands[0], drain)
        finally:
            for thread in threads:
                thread.join()
        if drain.errors:
            raise drain.errors[0]
        return drain.progress

    def _look_after(self) -> bool:
        """Nothing is to be sent: look after what was. Returns whether to look again at once."""
        try:
            return self._with_aftercare().portion()
        except Exception as error:
            if not self._stopping.is_set():
                _log_bug(error)
            return False

    def _with_aftercare(self) -> Aftercare:
        from sync.aftercare import Aftercare

        if not self._hands:
            self._hands.append(_Hand())
        hand = self._hands[0]
        delivery = hand.delivery or self._connect(hand)
        if self._aftercare is None:
            self._aftercare = Aftercare(
                self._store, delivery.client, self._backend, self._hall, self._clock
            )
        return self._aftercare

    def _help(self, hand: _Hand, drain: _Drain) -> None:
        try:
            self._work(hand, drain)
        except Exception as error:
            with self._state:
                drain.errors.append(error)

    def _work(self, hand: _Hand, drain: _Drain) -> None:
        while (step := self._claim(drain)) is not None:
            try:
                done = self._do(step, hand)
            finally:
                with self._state:
                    self._busy.discard(step.case)
            if done:
                drain.progress = True
                self._tell()

    def _claim(self, drain: _Drain) -> Step | None:
        """Take the next step of a case that nobody else is sending; None: stop working."""
        with self._state:
            while not (self._stopping.is_set() or self._pause is not None or drain.errors):
                now = self._clock.now()
                horizon = now + _FAR if drain.every_step else now
                step = self._store.next_step(horizon, tuple(self._busy))
                if step is not None and drain.every_step and step.id in drain.tried:
                    drain.every_step = False
                    continue
                if step is not None:
                    drain.tried.add(step.id)
                    self._busy.add(step.case)
                return step
        return None

    def _do(self, step: Step, hand: _Hand) -> bool:
        """Do one step and record what came of it. Returns whether it is done."""
        # Imported on first use: the HTTP client must not slow the kiosk's start.
        from sync.zgw.errors import ZgwError

        delivery = hand.delivery or self._connect(hand)
        was_in_flight = self._store.step_started(step.id)
        repeated = was_in_flight or step.attempts > 0
        try:
            url = delivery.deliver(step, repeated=repeated)
        except ZgwError as error:
            if self._recovered(step, error, delivery):
                return False
            with self._state:
                self._fail(step, error, certain=not (was_in_flight or delivery.sent))
            return False
        except KnownError:
            raise
        except Exception as error:
            _log_bug(error)
            self._store.step_unknown(step.id, self._after(_BUG_SECONDS), "internal error")
            return False
        self._store.steps_done(step.id, url, delivery.also, adopted=delivery.adopted)
        with self._state:
            self._note_skew(delivery.skew())
            self._step_problems.pop(step.id, None)
            self._line_is_good()
        log("sync.step-done", step=step.kind.value, case=step.case, attempt=step.attempts + 1)
        return True

    def _recovered(self, step: Step, error: ZgwError, delivery: Delivery) -> bool:
        """Find out whether a refusal comes from a backend that lost what is done already.

        Then that is owed again and this step waits for it; it also waits when that cannot be
        found out now, and some times when nothing is missing any more.
        """
        from sync import aftercare
        from sync.zgw.errors import Refused, ZgwError

        if not isinstance(error, Refused) or not aftercare.tells_of_loss(error):
            return False
        try:
            again = aftercare.recover(delivery.client, self._store, step)
        except Refused:
            return False
        except ZgwError:
            again = 0
        else:
            if again:
                # Nothing of it can be there while what it belongs to is not.
                self._store.step_failed(step.id, self._after(0.0), "lost at the backend")
                return True
            if step.attempts >= _LOST_TRIES:
                return False
        seconds = max(self._pace.settle, self._wait(step.attempts + 1))
        self._store.step_unknown(step.id, self._after(seconds), "lost at the backend")
        return True

    def _note_skew(self, seconds: float) -> None:
        wrong = abs(seconds) > _SKEW_SECONDS
        if wrong and not self._skewed:
            log("clock.skew", ahead_seconds=round(seconds))
        self._skewed = wrong

    def _connect(self, hand: _Hand) -> Delivery:
        from sync.delivery import Delivery
        from sync.steps import Words
        from sync.zgw.client import ZgwClient

        client = ZgwClient(self._backend, self._secret, self._clock)
        words = Words(self._catalogue)
        hand.close = client.close
        hand.delivery = Delivery(
            self._store,
            client,
            self._hall,
            words,
            self._clock,
            self._shared,
            at_once=self._backend.at_once,
            close=self._backend.close,
        )
        return hand.delivery

    def _fail(self, step: Step, error: ZgwError, certain: bool) -> None:
        """Record a failed step and decide whether to go on with the next."""
        from sync.reasons import reason_of
        from sync.zgw import errors

        reason = reason_of(error, self._case_or_none(step))
        attempts = step.attempts + 1
        log("sync.step-failed", step=step.kind.value, case=step.case, error=type(error).__name__)
        match error:
            case errors.Refused() | errors.Conflict():
                self._line_is_good()
                self._step_problems.pop(step.id, None)
                self._store.step_refused(step.id, reason)
                return
            case errors.CatalogueProblem():
                self._line_is_good()
                self._step_problems[step.id] = FailureCode.BACKEND_CATALOGUE
                seconds = max(_CATALOGUE_SECONDS, self._wait(attempts))
            case errors.Busy(seconds=asked):
                self._line_is_good()
                seconds = max(asked, self._wait(attempts))
            case errors.ClockProblem():
                seconds = self._line_is_bad(FailureCode.CLOCK_WRONG, reachable=True)
            case errors.AccessProblem():
                seconds = self._line_is_bad(FailureCode.BACKEND_REFUSED, reachable=True)
            case errors.Unreachable() | errors.NotTheBackend():
                seconds = self._line_is_bad(FailureCode.BACKEND_UNREACHABLE, reachable=False)
            case _:
                seconds = max(self._pace.settle, self._wait(attempts))
                self._line_failures += 1
                if self._line_failures >= _LINE_FAILURES:
                    code = FailureCode.BACKEND_UNREACHABLE
                    seconds = max(seconds, self._line_is_bad(code, reachable=False))
        # What went out and came to a refusal about the token or to "come back later" was
        # refused unread; all else that went out may have been done.
        refused_unread = isinstance(error, errors.AccessProblem | errors.Busy)
        if certain or (refused_unread and step.attempts == 0):
            self._store.step_failed(step.id, self._after(seconds), reason)
        else:
            seconds = max(seconds, self._pace.settle)
            self._store.step_unknown(step.id, self._after(seconds), reason)

    def _case_or_none(self, step: Step) -> Case | None:
        try:
            return self._store.case(step.case)
        except KnownError:
            return None

    def _wait(self, attempts: int) -> float:
        return self._pace.wait(attempts, self._pace.longest_step)

    def _after(self, seconds: float) -> dt.datetime:
        return self._clock.now() + dt.timedelta(seconds=seconds)

    # --- reporting -------------------------------------------------------------------------

    def _line_is_good(self) -> None:
        self._reachable, self._line_problem = True, None
        self._line_failures = 0

    def _line_is_bad(self, code: FailureCode, *, reachable: bool) -> float:
        """Pause all work; returns for how many seconds."""
        self._line_failures += 1
        self._reachable, self._line_problem = reachable, code
        self._pause = self._pace.wait(self._line_failures, self._pace.longest_line)
        return self._pause

    def _tell(self, *, reachable: bool | None = None) -> SyncReport:
        counts = self._store.outbox_counts()
        problem = self._line_problem or next(iter(self._step_problems.values()), None)
        if problem is None and counts.refused:
            problem = FailureCode.BACKEND_REFUSED
        report = SyncReport(
            done=counts.done,
            waiting=counts.waiting + counts.in_flight,
            refused=counts.refused,
            reachable=self._reachable if reachable is None else reachable,
            problem=problem,
        )
        with self._state:
            if report != self._report:
                self._report = report
                self._on_status(report)
        return report


def _new_shared() -> Shared:
    from sync.delivery import Shared

    return Shared()


def _log_bug(error: BaseException) -> None:
    """Log where a bug happened; never its message, which may quote a resident."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    log("sync.bug", error=type(error).__name__, file=frame.name, line=frame.lineno)

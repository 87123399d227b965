# SPDX-License-Identifier: EUPL-1.2
"""The part of the store that is asked by who sends: steps that are owed, begun, done or refused.

Mixed into :class:`kiosk.store.store.Store`, which says how methods behave.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from typing import Protocol, TypeVar

from kiosk.cases import CaseNumber
from kiosk.people import ClerkId
from kiosk.store import looks, outbox
from kiosk.store.database import Database
from kiosk.store.looks import Status
from kiosk.store.outbox import OutboxCounts, Step

T = TypeVar("T")


class Host(Protocol):
    """What this part needs of the whole store."""

    _step_began: dict[int, dt.datetime]

    def _read(self, work: Callable[[Database], T]) -> T: ...
    def _write(
        self, work: Callable[[Database, dt.datetime], T], *, one_of_many: bool = False
    ) -> T: ...


class Sending:
    """The outbox."""

    def next_step(self: Host, now: dt.datetime, busy: Collection[CaseNumber] = ()) -> Step | None:
        """Return the step to do now, if any; one left in flight must be looked up first."""
        return self._read(lambda db: outbox.next_step(db, now, busy))

    def step_started(self: Host, step: int) -> bool:
        """Commit that a step is perhaps sent, before its first byte; True: it was so already."""

        def work(db: Database, now: dt.datetime) -> bool:
            self._step_began[step] = now
            return outbox.started(db, step)

        return self._write(work, one_of_many=True)

    def step_done(self: Host, step: int, result: str) -> None:
        """Record the URL of what the backend made."""

        def work(db: Database, now: dt.datetime) -> None:
            looks.sent(db, now, step, self._step_began.pop(step, None), Status.OK)
            outbox.done(db, now, step, result)

        self._write(work, one_of_many=True)

    def steps_done(
        self: Host, step: int, result: str, also: Mapping[str, str], *, adopted: bool = False
    ) -> None:
        """As :meth:`step_done`, with what the same request made for other steps, by their keys.

        `adopted`: it was found and not made; what follows it may be there too.
        """

        def work(db: Database, now: dt.datetime) -> None:
            began = self._step_began.pop(step, None)
            looks.sent(db, now, step, began, Status.OK)
            if adopted:
                outbox.tried_before(db, step)
            outbox.done(db, now, step, result)
            for key, made in also.items():
                other = outbox.open_step(db, key)
                if other is not None:
                    looks.sent(db, now, other, began, Status.OK)
                    outbox.done(db, now, other, made)

        self._write(work, one_of_many=True)

    def step_attempts(self: Host, key: str) -> int:
        """Return how often the step with a natural key was started."""
        return self._read(lambda db: outbox.attempts(db, key))

    def step_failed(self: Host, step: int, not_before: dt.datetime, reason: str) -> None:
        """The step certainly did nothing; try again from `not_before` on."""
        self._write(lambda db, _now: outbox.failed(db, step, not_before, reason))

    def step_unknown(self: Host, step: int, not_before: dt.datetime, reason: str) -> None:
        """The step may have worked: it stays in flight until looked up, from `not_before` on."""
        self._write(lambda db, _now: outbox.unknown(db, step, not_before, reason))

    def step_refused(self: Host, step: int, reason: str) -> None:
        """Park a step that the backend will not have, where a clerk sees it."""

        def work(db: Database, now: dt.datetime) -> None:
            looks.sent(db, now, step, self._step_began.pop(step, None), Status.ERROR)
            outbox.refused(db, now, step, reason)

        self._write(work)

    def step_doubted(self: Host, step: int, reason: str) -> None:
        """Park a step that was done: the backend was found to hold something else."""
        self._write(lambda db, now: outbox.doubt(db, now, step, reason))

    def retry_refused(self: Host, case: CaseNumber, clerk: ClerkId) -> int:
        """Offer a case's refused steps again; returns how many."""
        return self._write(lambda db, now: outbox.retry_refused(db, now, case, clerk))

    def reopen_steps(self: Host, steps: Collection[int]) -> int:
        """Owe done steps again that the backend has lost; returns how many."""
        return self._write(lambda db, now: outbox.reopen(db, now, steps))

    def refused_steps(self: Host) -> tuple[Step, ...]:
        """Return every step that the backend will not have, oldest first."""
        return self._read(outbox.refused_steps)

    def step_result(self: Host, key: str) -> str | None:
        """Return what the done step with this natural key made, if any."""
        return self._read(lambda db: outbox.result(db, key))

    def outbox_counts(self: Host) -> OutboxCounts:
        """Count the steps in each state."""
        return self._read(outbox.counts)

    def steps(self: Host, case: CaseNumber) -> tuple[Step, ...]:
        """Return a case's steps in their order."""
        return self._read(lambda db: outbox.steps(db, case))

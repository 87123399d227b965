# SPDX-License-Identifier: EUPL-1.2
"""The one thread that owns the database connection; everything else asks it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
_Job = tuple[Callable[[], Any], "Future[Any]"]


class Writer:
    """Runs jobs in the order in which they were asked for, one at a time.

    After each job, with its result already given, `settle` is called with whether another job
    is waiting.
    """

    def __init__(self, settle: Callable[[bool], None]) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._settle = settle
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="loket-store", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Ask for a job. Raises RuntimeError after :meth:`stop`."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the store is closed")
            self._jobs.put((job, future))
        return future

    def call(self, job: Callable[[], T]) -> T:
        """Run a job and wait for it; on the writer's own thread at once."""
        if threading.current_thread() is self._thread:
            return job()
        return self.submit(job).result()

    def run_waiting(self) -> None:
        """From within a long job: do what others asked for meanwhile, so that nobody waits."""
        while not self._closed:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return
            if job is None:
                self._jobs.put(None)
                return
            self._do(*job)

    def stop(self, last: Callable[[], object]) -> None:
        """Finish what was asked for, then run `last` and end the thread. Repeating is harmless."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            done: Future[object] = Future()
            self._jobs.put((last, done))
            self._jobs.put(None)
        self._thread.join()
        done.result()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._do(*job)
            # While waiting, keep nothing of the last visit alive.
            del job

    def _do(self, job: Callable[[], Any], future: Future[Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = job()
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        self._settle(not self._jobs.empty())

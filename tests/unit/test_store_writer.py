# SPDX-License-Identifier: EUPL-1.2
"""The thread that owns the database: orderly, re-entrant, and it never dies of a job."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import pytest

from kiosk import logs
from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, files
from kiosk.store.writer import Writer
from tests.unit.store_kit import KEY, NOON, builder


def test_jobs_run_in_order_on_one_thread() -> None:
    writer = Writer(lambda _more: None)
    seen: list[tuple[int, int]] = []
    futures = [
        writer.submit(lambda n=n: seen.append((n, threading.get_ident()))) for n in range(50)
    ]
    for future in futures:
        future.result(5)
    assert [n for n, _ in seen] == list(range(50))
    assert len({thread for _, thread in seen}) == 1
    writer.stop(lambda: None)


def test_a_job_may_call_on_the_thread_it_runs_on() -> None:
    writer = Writer(lambda _more: None)
    assert writer.submit(lambda: writer.call(lambda: 7)).result(5) == 7
    writer.stop(lambda: None)


def test_a_failing_job_harms_no_other() -> None:
    writer = Writer(lambda _more: None)
    with pytest.raises(ZeroDivisionError):
        writer.call(lambda: 1 // 0)
    assert writer.call(lambda: 7) == 7
    writer.stop(lambda: None)


def test_what_was_asked_for_before_stopping_is_finished() -> None:
    writer = Writer(lambda _more: None)
    gate = threading.Event()
    first = writer.submit(lambda: gate.wait(5))
    second = writer.submit(lambda: 7)
    stopping = threading.Thread(target=writer.stop, args=(lambda: None,))
    stopping.start()
    gate.set()
    stopping.join(5)
    assert first.result(0)
    assert second.result(0) == 7
    with pytest.raises(RuntimeError, match="closed"):
        writer.submit(lambda: None)


def test_a_cancelled_job_is_passed_over() -> None:
    writer = Writer(lambda _more: None)
    gate = threading.Event()
    writer.submit(lambda: gate.wait(5))
    ran: list[int] = []
    cancelled = writer.submit(lambda: ran.append(1))
    assert cancelled.cancel()
    gate.set()
    writer.call(lambda: None)
    assert ran == []
    writer.stop(lambda: None)


def test_an_idle_store_keeps_nothing_of_the_last_job_alive() -> None:
    class Answers:
        pass

    writer = Writer(lambda _more: None)
    answers = Answers()
    gone = weakref.ref(answers)
    writer.call(lambda kept=answers: None)
    del answers
    writer.call(lambda: None)
    gc.collect()
    assert gone() is None
    writer.stop(lambda: None)


def test_a_head_that_cannot_be_kept_is_logged_and_caught_up_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")

    def full(_file: files.HeadFile, _head: files.Head) -> None:
        raise KnownError(FailureCode.DISK_FULL, "ENOSPC")

    visit = VisitId("visit-1")
    with logs.captured() as lines, monkeypatch.context() as broken:
        broken.setattr(files.HeadFile, "write", full)
        assert store.confirm(visit, builder(visit)).visit == visit
        assert store.case_of_visit(visit) is not None
        head = files.HeadFile(tmp_path, KEY).read()
    assert {(line["event"], line["reason"]) for line in lines} == {
        ("store.settling-failed", "disk-full")
    }
    assert store.verify_journal().ok
    store.close()
    caught_up = files.HeadFile(tmp_path, KEY).read()
    assert head is not None
    assert caught_up is not None
    assert (head.count, caught_up.count) == (0, 1)


def test_a_subscriber_that_fails_is_logged_without_its_words(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")

    def fail(_topic: str) -> None:
        raise LookupError("Zandvliet")

    store.subscribe(fail)
    visit = VisitId("visit-1")
    with logs.captured() as lines:
        store.confirm(visit, builder(visit))
        store.close()
    assert {line["event"] for line in lines} == {"store.subscriber-failed"}
    assert {line["reason"] for line in lines} == {"LookupError"}

# SPDX-License-Identifier: EUPL-1.2
"""The store as the rest of Loket sees it: blocking, thread-safe, each change one transaction.

Every method runs on the one thread that owns the connection; from there (inside
:meth:`Store.submit`) it runs at once. A method that returned has committed durably.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from kiosk.cases import (
    Case,
    CaseNumber,
    CaseStage,
    CashPayment,
    Cents,
    PaymentMethod,
    QuestionId,
    VisitId,
)
from kiosk.clock import Clock
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.people import ClerkId, Identity
from kiosk.store import (
    backups,
    cases,
    codes,
    drafts,
    files,
    integrity,
    journal,
    letters,
    looks,
    migrations,
    opening,
    payments,
    retention,
    return_codes,
)
from kiosk.store.backups import Manifest
from kiosk.store.carrying import Carrying
from kiosk.store.cases import CaseSummary
from kiosk.store.coding import Coding
from kiosk.store.confirming import Confirming, open_promise
from kiosk.store.database import Database
from kiosk.store.drafts import DraftInfo
from kiosk.store.examining import Examining
from kiosk.store.journal import JournalLine, JournalVerdict
from kiosk.store.keeping import Keeping
from kiosk.store.letters import LetterCase, LetterClosed
from kiosk.store.looks import Activity
from kiosk.store.ordering import Ordering
from kiosk.store.own_data import OwnData
from kiosk.store.papers import Papers
from kiosk.store.posting import Posting
from kiosk.store.sending import Sending
from kiosk.store.staff import Staff
from kiosk.store.tasking import Tasking
from kiosk.store.writer import Writer

T = TypeVar("T")

_HEAD_LAG = 64
"""Journal lines after which the head is written even while more work waits."""


class Store(
    Carrying,
    Coding,
    Confirming,
    Examining,
    Keeping,
    Ordering,
    OwnData,
    Papers,
    Posting,
    Sending,
    Staff,
    Tasking,
):
    """One kiosk's encrypted store; made by :meth:`open`."""

    def __init__(self, folder: Path, clock: Clock, kiosk_code: str) -> None:
        """Only for :meth:`open`."""
        self._folder = folder
        self._clock = clock
        self._kiosk_code = kiosk_code
        self._subscribers: list[Callable[[str], None]] = []
        self._subscribers_lock = threading.Lock()
        self._checkpoint_due = False
        self._head_may_lag = False
        """The last job was one of many small ones: the keeper's next look writes the head."""
        self._step_began: dict[int, dt.datetime] = {}
        """When steps were begun in this process, for the lines about what was sent."""
        self._lock: files.FolderLock | None = None
        self._db: Database
        self._head_file: files.Heads
        self._head: files.Head
        self._key: bytes
        self._ready = False
        self.on_damage: Callable[[], None] = lambda: None
        """Called once, on any thread, when a damaged page was met; the next start reads all."""
        self._damage_told = False
        self._writer = Writer(self._settle)

    @classmethod
    def open(
        cls,
        folder: Path,
        key: bytes,
        clock: Clock,
        kiosk_code: str,
        *,
        trust_journal: bool = False,
    ) -> Store:
        """Open or make the store in `folder`; `key` is 32 raw bytes.

        Raises KnownError KEY_WRONG, DATABASE_DAMAGED, DATABASE_NEWER, DATABASE_IN_USE,
        DISK_FULL or DISK_READ_ONLY. `trust_journal`: see :mod:`kiosk.store.opening`.
        """
        opening.make_folder(folder)
        lock = files.FolderLock(folder)
        store = cls(folder, clock, kiosk_code)
        store._lock = lock
        try:
            store._writer.call(lambda: store._open(key, trust_journal=trust_journal))
        except BaseException:
            store._writer.stop(lambda: None)
            lock.release()
            raise
        return store

    def _open(self, key: bytes, *, trust_journal: bool) -> None:
        self._key = key
        self.code_keys = codes.own_keys(key)
        self._db, self._head_file = opening.open_database(
            self._folder,
            key,
            self._clock.now(),
            migrations.load(),
            trust_journal=trust_journal,
        )
        self._head = journal.last(self._db)
        self._promise = open_promise(self._folder, key)
        self._ready = True

    def close(self) -> None:
        """Finish what was asked for and close; repeating is harmless."""
        try:
            self._writer.stop(self._close)
        finally:
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _close(self) -> None:
        self._ready = False
        try:
            self._keep_promise()
        except KnownError as error:  # the next opening brings it in
            _log("store.settling-failed", error)
        if self._promise is not None:
            self._promise.close()
            self._promise = None
        head = journal.last(self._db)
        self._db.close()
        try:
            self._head_file.write(head)
        except KnownError as error:
            _log("store.settling-failed", error)

    # --- running things on the store's thread ---------------------------------------------

    def submit(self, function: Callable[[Store], T]) -> Future[T]:
        """Run `function` with this store on its thread, for callers who must not wait."""
        return self._writer.submit(lambda: function(self))

    def subscribe(self, callback: Callable[[str], None]) -> Callable[[], None]:
        """Call `callback` after commits with what changed; returns how to stop that.

        Topics are ``outbox``, ``prints``, ``cases`` and ``documents``. It is called on the
        store's thread and must be quick.
        """
        with self._subscribers_lock:
            self._subscribers.append(callback)

        def unsubscribe() -> None:
            with self._subscribers_lock:
                if callback in self._subscribers:
                    self._subscribers.remove(callback)

        return unsubscribe

    def _read(self, work: Callable[[Database], T]) -> T:
        with self._watching():
            return self._writer.call(lambda: work(self._current()))

    def _current(self) -> Database:
        """Return the database with all in it that was promised. On the store's thread."""
        self._keep_promise()
        return self._db

    def _write(self, work: Callable[[Database, dt.datetime], T], *, one_of_many: bool = False) -> T:
        """Run `work` in one transaction. After `one_of_many` the journal's head may lag."""

        def job() -> T:
            self._head_may_lag = one_of_many
            with self._current().transaction():
                return work(self._db, self._clock.now())

        with self._watching():
            return self._writer.call(job)

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Leave a suspicion behind when a damaged page is met."""
        try:
            yield
        except KnownError as error:
            # A case that only its reader cannot understand is no damage to the file.
            if error.code is FailureCode.DATABASE_DAMAGED and error.detail.startswith("SQLITE_"):
                self.damaged(error.detail)
            raise

    def damaged(self, detail: str) -> None:
        """Have everything read at the next start, and tell who wants to know."""
        if self._damage_told:
            return
        self._damage_told = True
        log("store.damaged", reason=detail)
        try:
            integrity.suspect(self._folder)
        except KnownError as error:
            _log("store.settling-failed", error)
        self.on_damage()

    def _settle(self, more_waits: bool) -> None:
        """After a job: tell who wants to know, and do what nobody should wait for."""
        if not self._ready:
            return
        try:
            self._keep_promise()
        except Exception as error:
            # Still promised: it is brought in with the next job, or at the next start.
            _log("store.settling-failed", error)
        topics = self._db.take_news()
        with self._subscribers_lock:
            subscribers = tuple(self._subscribers)
        for topic in sorted(topics):
            for callback in subscribers:
                try:
                    callback(topic)
                except Exception as error:
                    _log("store.subscriber-failed", error)
        try:
            self._keep_head(more_waits=more_waits)
            if self._checkpoint_due and not more_waits:
                self._db.checkpoint()
                integrity.keep_first_page(self._folder, durable=False)
                if self._promise is not None:
                    self._promise.flush()
                self._checkpoint_due = False
        except Exception as error:
            # Nothing is lost: the head lags, the log is brought in later.
            _log("store.settling-failed", error)

    def _keep_head(self, *, more_waits: bool) -> None:
        head = journal.last(self._db)
        behind = head.count - self._head.count
        may_lag = more_waits or self._head_may_lag
        if behind and (not may_lag or behind >= _HEAD_LAG):
            self._head_file.write(head)
            self._head = head

    # --- drafts ---------------------------------------------------------------------------

    def save_draft(self, visit: VisitId, data: bytes) -> None:
        """Keep a visit as it is now."""
        self._write(lambda db, now: drafts.save(db, now, visit, data))

    def draft(self, visit: VisitId) -> bytes | None:
        """Return a visit's draft, if any."""
        return self._read(lambda db: drafts.read(db, visit))

    def drop_draft(self, visit: VisitId) -> None:
        """Forget a visit's draft; it also leaves the write-ahead log."""

        def work(db: Database, _now: dt.datetime) -> None:
            if drafts.drop(db, visit):
                self._checkpoint_due = True

        self._write(work)

    def drafts(self) -> tuple[DraftInfo, ...]:
        """List the drafts, oldest first, without what they say."""
        return self._read(drafts.infos)

    def park_draft(self, visit: VisitId, reason: str) -> None:
        """Keep a draft beyond its visit. Raises KnownError NOT_FOUND."""
        self._write(lambda db, now: drafts.park(db, now, visit, reason))

    # --- cases ----------------------------------------------------------------------------

    def case(self, number: CaseNumber) -> Case:
        """Return a case for the program's own work (people use :meth:`look`).

        Raises KnownError NOT_FOUND, or CASE_GONE when it has left the kiosk.
        """
        return self._read(lambda db: retention.here(db, number))

    def case_of_visit(self, visit: VisitId) -> Case | None:
        """Return the case that a visit became, if it did."""
        return self._read(lambda db: cases.of_visit(db, visit))

    def case_of_return_code(self, typed: str) -> CaseNumber | None:
        """Return the number of the case that a typed return code belongs to, if any."""
        return self._read(lambda db: return_codes.number_of(db, typed))

    def open_letter(self, typed: str, birth_date: str) -> LetterCase | LetterClosed:
        """Return how far a letter's case is, to who also knows the birth date (ISO)."""
        return self._write(lambda db, now: letters.open_case(db, now, typed, birth_date))

    def letter_found_elsewhere(self, typed: str) -> None:
        """Record that the backend opened a letter's case, which is not at this kiosk."""
        self._write(lambda db, now: letters.found_elsewhere(db, now, typed))

    def add_by_letter(self, number: CaseNumber, question: QuestionId, answer: str) -> LetterCase:
        """Add an answer to a case that its letter opened. Raises KnownError NOT_FOUND."""
        return self._write(lambda db, now: letters.add(db, now, number, question, answer))

    def set_stage(
        self,
        number: CaseNumber,
        stage: CaseStage,
        words: str = "",
        since: dt.datetime | None = None,
    ) -> None:
        """Record how far the backend says that a case is, in its own words, and since when.

        Raises KnownError NOT_FOUND.
        """
        self._write(lambda db, now: letters.set_stage(db, now, number, stage, words, since))

    def case_summaries(self, since: dt.datetime | None = None) -> tuple[CaseSummary, ...]:
        """List the cases (received from `since` on), newest first, nothing personal."""
        return self._read(lambda db: cases.summaries(db, since))

    def look(
        self,
        number: CaseNumber,
        actor: str,
        purpose: str,
        activity: Activity = Activity.ASSIST,
    ) -> Case:
        """Return a case to somebody; that they looked, and why, is durable before they see it.

        Raises KnownError NOT_FOUND, CASE_GONE, and ValueError when the purpose looks personal.
        """

        def work(db: Database, now: dt.datetime) -> Case:
            case = retention.here(db, number)
            looks.processed(
                db, now, number, actor, activity, "look", kind=looks.LOOKED, purpose=purpose
            )
            return case

        return self._write(work)

    def establish_identity(self, number: CaseNumber, identity: Identity, clerk: ClerkId) -> Case:
        """Record who the resident is, as a clerk judged. Raises KnownError NOT_FOUND."""
        return self._write(
            lambda db, now: cases.establish_identity(db, now, number, identity, clerk)
        )

    def see_right(self, number: CaseNumber, clerk: ClerkId) -> Case:
        """Record that a clerk saw by what right somebody acts. Raises KnownError NOT_FOUND."""
        return self._write(lambda db, now: cases.see_right(db, now, number, clerk))

    def take_cash(
        self,
        number: CaseNumber,
        amount: Cents,
        clerk: ClerkId,
        method: PaymentMethod = PaymentMethod.CASH,
    ) -> CashPayment:
        """Record money taken, against the next receipt number, and owe the receipt."""
        code = self._kiosk_code
        return self._write(
            lambda db, now: payments.take(db, now, code, number, amount, clerk, method)
        )

    def decide_fee(
        self, number: CaseNumber, pays: Cents, clerk: ClerkId, *, as_advised: bool, reason: str = ""
    ) -> Case:
        """Record what a clerk decided is left to pay.

        Raises KnownError NOT_FOUND, ValueError for a decision that was not advised and has no
        reason.
        """
        return self._write(
            lambda db, now: cases.decide_fee(
                db, now, number, pays, clerk, as_advised=as_advised, reason=reason
            )
        )

    def payments(self, number: CaseNumber) -> tuple[CashPayment, ...]:
        """Return the cash taken for a case."""
        return self._read(lambda db: payments.of_case(db, number))

    # --- journal --------------------------------------------------------------------------

    def journal(self, case: CaseNumber | None = None) -> tuple[JournalLine, ...]:
        """Return the lines of one case, or all, oldest first."""
        return self._read(lambda db: journal.lines(db, case))

    def note(self, kind: str, case: CaseNumber | None, actor: str, **detail: str | int) -> None:
        """Add a line. Raises ValueError when something in it looks personal."""
        self._write(lambda db, now: journal.append(db, now, kind, case, actor, detail))

    def verify_journal(self) -> JournalVerdict:
        """Read the whole journal and compare it with the head kept outside the database.

        In slices: everybody else's work goes on meanwhile, however long it takes.
        """
        try:
            head = self._head_file.read()
        except KnownError:
            head = None
        witness = self._head_file.witness
        try:
            witnessed = witness.read() if witness else head
        except KnownError:
            witnessed = None
        check = self._read(journal.begin_check)
        after = 0
        while rows := self.journal_rows(after):
            for row in rows:
                check.feed(row)
            after = rows[-1][0]
        return self._read(lambda db: journal.conclude(db, (head, witnessed), check))

    def check_integrity(self) -> tuple[str, ...]:
        """Read the whole file; complaints, or none when it is sound. Takes time with size."""
        return self._read(lambda db: db.check())

    def back_up(self, target: Path) -> Manifest:
        """Make a verified, encrypted backup while others go on; slow, for a worker's thread.

        Raises KnownError DATABASE_DAMAGED when what was copied is not sound, DISK_FULL and the
        like; then there is no backup.
        """
        try:
            self._writer.call(
                lambda: backups.copy_out(
                    self._current(), target, self._key, self._writer.run_waiting
                )
            )
            now = self._clock.now()
            return backups.complete(self._folder, target, self._key, self._kiosk_code, now)
        except KnownError as error:
            if error.code is FailureCode.DATABASE_DAMAGED:
                self.damaged(error.detail)
            raise
        finally:
            backups.part_of(target).unlink(missing_ok=True)


def _log(event: str, error: Exception) -> None:
    reason = error.code.value if isinstance(error, KnownError) else type(error).__name__
    log(event, reason=reason)

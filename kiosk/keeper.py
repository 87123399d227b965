# SPDX-License-Identifier: EUPL-1.2
"""The keeper: a worker that lets cases go when their time has come and keeps the journal signed.

It has no state of its own: what is due is in the rows, each case goes in one transaction, and
between two cases everybody else's work comes first. It may be killed at any instruction; at the
next start it empties the write-ahead log, which may still hold what went, and carries on.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import processing
from kiosk.config import Config
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log, log_bug
from kiosk.store import Store
from kiosk.store.device import SUBJECT_KEY_BYTES
from kiosk.store.keys import secret
from kiosk.store.retention import Periods

LOOK_SECONDS = 60.0
"""How often to look; a period is hours."""
REST_SECONDS = 0.05
"""Left to others between two cases: going must never be felt at the screen."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the keeper goes by."""

    periods: Periods = field(default_factory=Periods)
    forwarding: bool = False
    """Whether there is a processing log that should still get the lines of a case that goes."""
    subject_key: bytes | None = None
    """The municipality's key (64 bytes) that seals whom those lines are about."""


def rules_of(config: Config, assets: Path) -> Rules:
    """Read the content's periods, and what the configuration says of the processing log.

    Raises KnownError CONTENT_INVALID or KEY_MISSING.
    """
    return Rules(processing.periods(assets), bool(config.logboek.endpoint), _subject_key(config))


def _subject_key(config: Config) -> bytes | None:
    if not config.logboek.subject_key:
        return None
    try:
        key = bytes.fromhex(secret(config.logboek.subject_key))
    except ValueError:
        key = b""
    if len(key) != SUBJECT_KEY_BYTES:
        raise KnownError(FailureCode.KEY_MISSING, "logboek.subject_key: not 128 hexadecimal digits")
    return key


def keep_once(store: Store, rules: Rules, rest: threading.Event | None = None) -> int:
    """Do everything that is due now; returns how many cases went. Raises KnownError.

    With `rest`, pauses between cases and ends early when it is set.
    """
    gone = 0
    store.empty_log()
    store.forget_drafts(rules.periods.drafts)
    while not (rest and rest.is_set()):
        if not store.let_one_go(
            rules.periods, subject_key=rules.subject_key, forwarding=rules.forwarding
        ):
            break
        gone += 1
        if rest:
            rest.wait(REST_SECONDS)
    store.sign_journal(if_due=True)
    return gone


class Keeper:
    """Keeps a running kiosk's store, on a thread of its own."""

    def __init__(self, store: Store, rules: Rules, look_seconds: float = LOOK_SECONDS) -> None:
        self._store = store
        self._rules = rules
        self._look_seconds = look_seconds
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def start(self) -> None:
        """Begin; the first look comes after a pause, for starting is busy enough."""
        self._thread.start()

    def stop(self) -> None:
        """Stop after the case that is going now, and sign the journal to its end."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(30)
            try:
                self._store.sign_journal()
            except KnownError as error:
                log("keeper.failed", code=error.code.value)

    def _run(self) -> None:
        while not self._stopping.wait(self._look_seconds):
            try:
                gone = keep_once(self._store, self._rules, self._stopping)
            except KnownError as error:
                # The world (a full disk): everything is still as it was; tried again.
                log("keeper.failed", code=error.code.value)
            except Exception as error:  # one odd case must not end the keeping of all others
                log_bug(error, "keeper")
            else:
                if gone:
                    log("keeper.gone", cases=gone)

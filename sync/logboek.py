# SPDX-License-Identifier: EUPL-1.2
"""Forwarding lines about personal data to the municipality's processing log.

The fields are those of the Dutch standard Logboek Dataverwerkingen (draft of October 2024). One
POST for each line, one line for each data subject, none sampled; a line leaves the kiosk's row of
lines only when the log has confirmed it by repeating its `operation_id`, for a captive portal
answers 200 as well. After an unknown outcome the same line is sent again under the same ids.
W3C Trace Context goes along.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import msgspec

from kiosk import decoding
from kiosk.clock import Clock
from kiosk.config import Logboek
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.processing import Purpose
from kiosk.store.looks import Activity, Processing
from kiosk.store.store import Store
from sync.pace import Pace

if TYPE_CHECKING:
    from sync.zgw.client import PlainLine

_BATCH: Final = 50
_LOOK_SECONDS: Final = 60.0
"""How often to look for what was refused or could not be sent."""
_LOOPBACK: Final = {"127.0.0.1", "localhost", "::1"}


class _Confirmation(msgspec.Struct, frozen=True):
    operation_id: str


def record(line: Processing, purposes: Mapping[Activity, Purpose], kiosk: str) -> dict[str, object]:
    """Write a line in the fields of the standard; ids are hexadecimal, times in milliseconds."""
    purpose = purposes[Activity(line.activity)]
    attributes = {
        "dpl.core.processing_activity_id": purpose.uri,
        "dpl.core.data_subject_id": line.subject,
        "loket.actor": line.actor,
        "loket.case": str(line.case),
    }
    if line.purpose:
        attributes["loket.purpose"] = line.purpose
    return {
        "trace_id": line.trace_id,
        "operation_id": line.operation_id,
        "status_code": line.status,
        "name": line.name,
        "start_time": int(line.start.timestamp() * 1000),
        "end_time": int(line.end.timestamp() * 1000),
        "parent_operation_id": None,
        "foreign_operation": None,
        "resource": {"service.name": "loket", "service.instance.id": kiosk},
        "attributes": attributes,
    }


class LogboekForwarder:
    """Sends what the processing log does not have yet; may be killed at any instruction.

    Raises KnownError CONFIG_INVALID for an endpoint without TLS outside this machine.
    """

    def __init__(
        self,
        store: Store,
        settings: Logboek,
        token: str,
        subject_key: bytes | None,
        purposes: Mapping[Activity, Purpose],
        kiosk: str,
        clock: Clock,
        pace: Pace | None = None,
    ) -> None:
        address = urlsplit(settings.endpoint)
        if address.scheme != "https" and address.hostname not in _LOOPBACK:
            raise KnownError(FailureCode.CONFIG_INVALID, "logboek.endpoint: only https")
        self._store = store
        self._settings = settings
        self._token = token
        self._subject_key = subject_key
        self._purposes = purposes
        self._kiosk = kiosk
        self._clock = clock
        self._pace = pace or Pace()
        self._line: PlainLine | None = None
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin forwarding on a thread of its own."""
        self._unsubscribe = self._store.subscribe(self._changed)
        self._thread = threading.Thread(target=self._run, name="logboek", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop after the line that is under way."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._unsubscribe()
            self._thread.join(3)

    def run_once(self) -> int:
        """Send everything that waits, once; returns how many lines were confirmed.

        Raises ZgwError when the line to the log fails, KnownError when the store does.
        """
        confirmed, after = 0, 0
        while not self._stopping.is_set():
            batch = self._store.processing_waiting(self._subject_key, _BATCH, after)
            if not batch:
                break
            for one in batch:
                if self._stopping.is_set():
                    break
                after = one.seq
                if self._send(one):
                    self._store.processing_forwarded(one.seq)
                    confirmed += 1
        return confirmed

    def close(self) -> None:
        """Give the connection back."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def _send(self, one: Processing) -> bool:
        """Send one line; False when the log will not have it. Raises ZgwError."""
        from sync.zgw.client import PlainLine
        from sync.zgw.errors import OutcomeUnknown

        if self._line is None:
            seconds = self._settings.timeout_seconds
            self._line = PlainLine(self._settings.endpoint, seconds, self._clock)
        headers = {"traceparent": f"00-{one.trace_id}-{one.operation_id}-01"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        status, body = self._line.post(record(one, self._purposes, self._kiosk), headers)
        if status in (200, 201) and _confirms(body, one.operation_id):
            return True
        if status in (400, 409, 413, 415, 422):
            log("logboek.refused", status=status, line=one.seq)
            return False
        raise OutcomeUnknown(f"status {status} without confirmation")

    def _changed(self, topic: str) -> None:
        if topic == "processing":
            self._wake.set()

    def _run(self) -> None:
        from sync.zgw.errors import ZgwError

        failures = 0
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                self.run_once()
                failures = 0
            except (ZgwError, KnownError) as error:
                failures += 1
                log("logboek.failed", error=type(error).__name__, again=failures)
                self._stopping.wait(self._pace.wait(failures, self._pace.longest_line))
                continue
            self._wake.wait(_LOOK_SECONDS)
        self.close()


def _confirms(body: bytes, operation_id: str) -> bool:
    try:
        return decoding.from_json(body, _Confirmation).operation_id == operation_id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False

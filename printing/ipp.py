# SPDX-License-Identifier: EUPL-1.2
"""A letter printer over IPP Everywhere (RFC 8011), asked directly and never through a queue.

A queue between us and the printer says "completed" of jobs that the printer gave up; the
printer itself does not. The job's name is the ledger's, so that after an unknown outcome the
printer can be asked what became of it.
"""

from __future__ import annotations

import getpass
import http.client
import itertools
import time
from collections.abc import Sequence
from urllib.parse import urlsplit

from printing import cups
from printing.devices import (
    CoverOpen,
    Error,
    NotSent,
    Outcome,
    PaperLow,
    PaperOut,
    PrinterStatus,
    Ready,
    Sent,
    Uncertain,
    Unreachable,
    Watch,
    Wish,
    keep_going,
)
from printing.ipp_wire import (
    CONTENT_TYPE,
    INTEGER,
    JOB_GROUP,
    KEYWORD,
    MIME_TYPE,
    NAME,
    OPERATION_GROUP,
    PRINTER_GROUP,
    URI,
    Attribute,
    Attributes,
    Garbled,
    JobState,
    Operation,
    Packet,
    decode,
    encode,
    number,
    words,
)

PDF = "application/pdf"
_USER = "loket"
_LOST_SECONDS = 20.0
"""Silence of a printer that had taken a job, after which the outcome is unknown."""
_STUCK_SECONDS = 1.0
"""How long a job may take before a printer's mere warnings are taken for the reason."""
_STOPPED = 5
_BUSY = (0x0506, 0x0507)

_REASONS: tuple[tuple[str, PrinterStatus], ...] = (
    ("cover-open", CoverOpen()),
    ("door-open", CoverOpen()),
    ("interlock-open", CoverOpen()),
    ("media-empty", PaperOut()),
    ("media-needed", PaperOut()),
    ("media-jam", Error("jam")),
    ("toner-empty", Error("toner")),
    ("marker-supply-empty", Error("toner")),
    ("output-area-full", Error("tray-full")),
    ("shutdown", Unreachable()),
    ("offline", Unreachable()),
)


def judge(attributes: Attributes, *, stuck: bool = False) -> PrinterStatus:
    """Judge printer-state, its reasons and whether jobs are accepted.

    A reason ending in ``-warning`` does not stop a printer (RFC 8011, 5.4.12): one of its trays
    may be empty and another full. But with a job that is `stuck` it is the best explanation.
    """
    reasons = words(attributes, "printer-state-reasons")
    endings = ("", "-error", "-warning") if stuck else ("", "-error")
    for prefix, status in _REASONS:
        if any(f"{prefix}{ending}" in reasons for ending in endings):
            return status
    if attributes.get("printer-is-accepting-jobs", (True,))[0] is False:
        return Error("not-accepting")
    if number(attributes, "printer-state") == _STOPPED:
        return Error("stopped")
    low = any(reason.startswith(("media-low", "media-empty")) for reason in reasons)
    return PaperLow() if low else Ready()


class LetterPrinter:
    """The printer at an ``ipp://host:port/path``, or a queue of this machine's CUPS."""

    def __init__(
        self,
        uri: str,
        *,
        answer_seconds: float = 5.0,
        poll_seconds: float = 0.25,
        media_type: str = PDF,
    ) -> None:
        """`answer_seconds` is the wait for each reply, `poll_seconds` the pause while printing."""
        self._media_type = media_type
        self._socket = ""
        """The socket of this machine's CUPS, for a queue of it; empty: over the network."""
        if cups.is_queue(uri):
            uri, self._socket = cups.queue_of(uri)
        parts = urlsplit(uri)
        self._uri = uri
        self._host = parts.hostname or "localhost"
        self._port = parts.port or 631
        self._path = parts.path or "/"
        self._tls = parts.scheme == "ipps"
        self._answer_seconds = answer_seconds
        self._poll_seconds = poll_seconds
        self._request_ids = itertools.count(1)

    def status(self) -> PrinterStatus:
        try:
            return judge(self._printer_attributes())
        except (OSError, http.client.HTTPException, Garbled):
            return Unreachable()

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        began = time.monotonic()
        try:
            link = self._connect()
        except OSError:
            return NotSent("unreachable")
        media: Sequence[Attribute] = ((KEYWORD, "media", "iso_a4_210x297mm"),)
        job = media if self._media_type == PDF else ()
        operation: Sequence[Attribute] = (
            (NAME, "job-name", name),
            (MIME_TYPE, "document-format", self._media_type),
        )
        try:
            reply = self._exchange(link, Operation.PRINT_JOB, operation, job, data)
        except (OSError, http.client.HTTPException, Garbled):
            return self._after_break(name, time.monotonic() - began, watch)
        if reply.code in _BUSY:
            return NotSent("busy")
        if reply.code >= 0x0400:
            return NotSent("refused")
        return self._follow(number(reply.group(JOB_GROUP), "job-id"), watch)

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        try:
            job = self._find(name)
        except (OSError, http.client.HTTPException, Garbled):
            return Uncertain("unreachable")
        if job is None:
            # It may have been printed and forgotten since.
            return Uncertain("not-remembered")
        return self._follow(job, watch)

    # --- following a job -------------------------------------------------------------------

    def _after_break(self, name: str, elapsed: float, watch: Watch) -> Outcome:
        """The connection broke during Print-Job: look the job up before anything else."""
        try:
            job = self._find(name)
            if job is not None:
                return self._follow(job, watch)
            up = number(self._printer_attributes(), "printer-up-time")
        except (OSError, http.client.HTTPException, Garbled):
            return Uncertain("dropped")
        # A printer that has been up all the time and does not know the job never had it.
        return NotSent("never-arrived") if up > elapsed + 1 else Uncertain("restarted")

    def _follow(self, job: int, watch: Watch) -> Outcome:
        began = heard = time.monotonic()
        while True:
            try:
                attributes = self._job_attributes(job)
                heard = time.monotonic()
                outcome = _settled(job, attributes)
                if outcome is not None:
                    return outcome
                stuck = heard - began > _STUCK_SECONDS
                wish = watch(judge(self._printer_attributes(), stuck=stuck))
            except (OSError, http.client.HTTPException, Garbled):
                wish = watch(Unreachable())
                if time.monotonic() - heard > _LOST_SECONDS:
                    return Uncertain("lost")
            if wish is Wish.LEAVE:
                return Uncertain("left")
            if wish is Wish.GIVE_UP:
                return self._cancel(job)
            time.sleep(self._poll_seconds)

    def _cancel(self, job: int) -> Outcome:
        """Take the job out of the printer, and say what is known of it afterwards."""
        try:
            self._request(Operation.CANCEL_JOB, ((INTEGER, "job-id", job),))
            for _ in range(20):
                outcome = _settled(job, self._job_attributes(job))
                if outcome is not None:
                    return outcome
                time.sleep(self._poll_seconds)
        except (OSError, http.client.HTTPException, Garbled):
            pass
        return Uncertain("cancel-not-confirmed")

    def _find(self, name: str) -> int | None:
        """Return the id of the job with this name, finished or not."""
        wanted = ("job-id", "job-name")
        for which in ("not-completed", "completed"):
            reply = self._request(
                Operation.GET_JOBS,
                (
                    (KEYWORD, "which-jobs", which),
                    (KEYWORD, "requested-attributes", wanted),
                ),
            )
            for attributes in reply.all(JOB_GROUP):
                if name in words(attributes, "job-name"):
                    return number(attributes, "job-id")
        return None

    # --- asking ----------------------------------------------------------------------------

    def _printer_attributes(self) -> Attributes:
        wanted = (
            "printer-state",
            "printer-state-reasons",
            "printer-is-accepting-jobs",
            "printer-up-time",
        )
        reply = self._request(
            Operation.GET_PRINTER_ATTRIBUTES, ((KEYWORD, "requested-attributes", wanted),)
        )
        found = reply.group(PRINTER_GROUP)
        if reply.code >= 0x0400 or "printer-state" not in found:
            raise Garbled("no printer answers here")
        return found

    def _job_attributes(self, job: int) -> Attributes:
        wanted = (
            "job-state",
            "job-state-reasons",
            "job-impressions-completed",
            "job-media-sheets-completed",
        )
        reply = self._request(
            Operation.GET_JOB_ATTRIBUTES,
            ((INTEGER, "job-id", job), (KEYWORD, "requested-attributes", wanted)),
        )
        return reply.group(JOB_GROUP)

    def _request(self, operation: Operation, attributes: Sequence[Attribute]) -> Packet:
        return self._exchange(self._connect(), operation, attributes)

    def _connect(self) -> http.client.HTTPConnection:
        if self._socket:
            local = cups.LocalConnection(self._socket, self._answer_seconds)
            local.connect()
            return local
        kind = http.client.HTTPSConnection if self._tls else http.client.HTTPConnection
        link = kind(self._host, self._port, timeout=self._answer_seconds)
        link.connect()
        return link

    def _exchange(
        self,
        link: http.client.HTTPConnection,
        operation: Operation,
        attributes: Sequence[Attribute],
        job: Sequence[Attribute] = (),
        data: bytes = b"",
    ) -> Packet:
        # Addressing attributes come right after the charset and language (RFC 8011, 4.1.5).
        addressed: Sequence[Attribute] = (
            (URI, "printer-uri", self._uri),
            *(a for a in attributes if a[1] == "job-id"),
            (NAME, "requesting-user-name", getpass.getuser() if self._socket else _USER),
            *(a for a in attributes if a[1] != "job-id"),
        )
        groups = [(OPERATION_GROUP, addressed)]
        if job:
            groups.append((JOB_GROUP, job))
        body = encode(operation, next(self._request_ids), groups, data)
        try:
            headers = {"Content-Type": CONTENT_TYPE}
            if self._socket:
                headers |= cups.credentials()
            link.request("POST", self._path, body, headers)
            response = link.getresponse()
            if response.status != 200:
                raise Garbled(f"HTTP {response.status}")
            return decode(response.read())
        finally:
            link.close()


def _settled(job: int, attributes: Attributes) -> Outcome | None:
    """Return the outcome of a job that is over; None while it is not."""
    state = number(attributes, "job-state")
    counts = [
        number(attributes, name, -1)
        for name in ("job-impressions-completed", "job-media-sheets-completed")
    ]
    untouched = max(counts) == 0
    if state == JobState.COMPLETED:
        return Sent(str(job))
    if state == JobState.CANCELED:
        return NotSent("cancelled") if untouched else Uncertain("cancelled")
    if state == JobState.ABORTED:
        return NotSent("aborted") if untouched else Uncertain("aborted")
    if not attributes:
        return Uncertain("not-remembered")
    return None

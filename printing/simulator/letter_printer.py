# SPDX-License-Identifier: EUPL-1.2
"""A letter printer on loopback: IPP over HTTP, sheets that come out as PDF files.

It takes jobs, prints them one after the other, stops without paper and goes on with it, and
remembers what became of each job, as a driverless printer does.
"""

from __future__ import annotations

import contextlib
import itertools
import re
import socket
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from printing.ipp_wire import (
    BOOLEAN,
    CONTENT_TYPE,
    ENUM,
    INTEGER,
    JOB_GROUP,
    KEYWORD,
    NAME,
    OPERATION_GROUP,
    PRINTER_GROUP,
    URI,
    Attribute,
    Garbled,
    JobState,
    Operation,
    Packet,
    decode,
    encode,
    number,
    words,
)

_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
_OVER = (JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED)
_OK, _BAD_REQUEST, _NOT_POSSIBLE, _NOT_FOUND = 0x0000, 0x0400, 0x0404, 0x0406
_UNSUPPORTED, _NOT_ACCEPTING = 0x0501, 0x0506


@dataclass(slots=True)
class VirtualJob:
    """A job as the printer remembers it. Its data is dropped once it is over."""

    id: int
    name: str
    data: bytes
    pages: int
    state: JobState = JobState.PENDING
    printed: int = 0


def _nothing(kind: str, path: Path) -> None:
    """Tell nobody."""


class VirtualLetterPrinter:
    """One printer with one tray."""

    def __init__(
        self,
        folder: Path | None = None,
        on_paper: Callable[[str, Path], None] = _nothing,
        port: int = 0,
        seconds_per_page: float = 0.02,
    ) -> None:
        """Letters go to `folder` as ``letter-0001.pdf``; None: they are only kept in `letters`.

        `on_paper` is called with ``"letter"`` and the file, on the printer's thread.
        """
        self.media_empty = False
        self.media_low = False
        self.cover_open = False
        self.jammed = False
        self.refusing = False
        """Does not accept jobs."""
        self.abort_next = False
        """Gives the next job up before its first page; resets itself."""
        self.drop_next = False
        """Takes the next job and breaks the connection instead of answering; resets itself."""
        self.lose_next = False
        """Breaks the connection before the next job has arrived; resets itself."""
        self.paper_left: int | None = None
        """Sheets in the tray; None: enough."""
        self.letters: list[bytes] = []
        self.jobs: dict[int, VirtualJob] = {}
        self._folder = folder
        self._on_paper = on_paper
        self._port = port
        self.pause = seconds_per_page
        """Seconds for each page."""
        self._ids = itertools.count(1)
        self._lock = threading.Condition()
        self._server: ThreadingHTTPServer | None = None
        self._threads: list[threading.Thread] = []
        self._since = 0.0

    @property
    def uri(self) -> str:
        """``ipp://127.0.0.1:PORT/ipp/print``, once started."""
        return f"ipp://127.0.0.1:{self._port}/ipp/print"

    def start(self) -> str:
        """Switch on; return the URI."""
        printer = self

        class Handler(_Handler):
            machine = printer

        server = self._server = _Server(("127.0.0.1", self._port), Handler)
        self._port = self._server.server_address[1]
        self._since = time.monotonic() - 60
        self._threads = [
            threading.Thread(target=work, name=name, daemon=True)
            for work, name in (
                (lambda: server.serve_forever(0.05), "virtual-letter-printer"),
                (self._print_jobs, "virtual-letter-engine"),
            )
        ]
        for thread in self._threads:
            thread.start()
        return self.uri

    def stop(self) -> None:
        """Switch off: unfinished jobs are forgotten, as in a power cut."""
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        server.server_close()
        with self._lock:
            self.jobs = {number: job for number, job in self.jobs.items() if job.state in _OVER}
            self._lock.notify_all()
        for thread in self._threads:
            thread.join(5)

    def refill(self) -> None:
        """Put paper in, close the cover, take out the jam; what waits prints on."""
        with self._lock:
            self.media_empty = self.media_low = self.cover_open = self.jammed = False
            self.paper_left = None
            self._lock.notify_all()

    # --- the engine ------------------------------------------------------------------------

    def _stopped(self) -> bool:
        return self.media_empty or self.cover_open or self.jammed

    def _print_jobs(self) -> None:
        while self._server is not None:
            with self._lock:
                waiting = [job for job in self.jobs.values() if job.state is JobState.PENDING]
                if not waiting:
                    self._lock.wait(0.2)
                    continue
                job = waiting[0]
                job.state = JobState.PROCESSING
            self._print(job)

    def _print(self, job: VirtualJob) -> None:
        if self.abort_next:
            self.abort_next = False
            self._end(job, JobState.ABORTED)
            return
        while job.printed < job.pages and job.state not in _OVER:
            if self._server is None:
                return
            with self._lock:
                if self.paper_left == 0:
                    self.media_empty = True
                if self._stopped():
                    job.state = JobState.STOPPED
                    self._lock.wait(0.05)
                    continue
                if job.state is JobState.STOPPED:
                    job.state = JobState.PROCESSING
            time.sleep(self.pause)
            with self._lock:
                job.printed += 1
                if self.paper_left is not None:
                    self.paper_left -= 1
        if job.state not in _OVER:
            self._deliver(job)

    def _deliver(self, job: VirtualJob) -> None:
        data = job.data
        self.letters.append(data)
        path = None
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"letter-{len(self.letters):04d}.pdf"
            path.write_bytes(data)
        self._end(job, JobState.COMPLETED)
        if path is not None:
            self._on_paper("letter", path)

    def _end(self, job: VirtualJob, state: JobState) -> None:
        with self._lock:
            job.state, job.data = state, b""
            self._lock.notify_all()

    # --- the protocol ----------------------------------------------------------------------

    def answer(self, packet: Packet) -> bytes | None:
        """Return the reply to a request; None: break the connection."""
        match packet.code:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return encode(_OK, packet.request_id, [(PRINTER_GROUP, self._describe())])
            case Operation.PRINT_JOB:
                return self._take(packet)
            case Operation.VALIDATE_JOB:
                return encode(_OK, packet.request_id, [])
            case Operation.GET_JOBS:
                return self._list(packet)
            case Operation.GET_JOB_ATTRIBUTES | Operation.CANCEL_JOB:
                return self._about_job(packet)
            case _:
                return encode(_UNSUPPORTED, packet.request_id, [])

    def _describe(self) -> Sequence[Attribute]:
        flags = (
            ("media-empty-error", self.media_empty),
            ("cover-open-error", self.cover_open),
            ("media-jam-error", self.jammed),
            ("media-low-warning", self.media_low),
        )
        reasons = [reason for reason, on in flags if on]
        busy = any(job.state is JobState.PROCESSING for job in self.jobs.values())
        state = 5 if self._stopped() else 4 if busy else 3
        return (
            (URI, "printer-uri-supported", self.uri),
            (ENUM, "printer-state", state),
            (KEYWORD, "printer-state-reasons", reasons or "none"),
            (BOOLEAN, "printer-is-accepting-jobs", not self.refusing),
            (INTEGER, "printer-up-time", int(time.monotonic() - self._since)),
        )

    def _take(self, packet: Packet) -> bytes | None:
        if self.lose_next:
            self.lose_next = False
            return None
        if self.refusing:
            return encode(_NOT_ACCEPTING, packet.request_id, [])
        operation = packet.group(OPERATION_GROUP)
        format = (words(operation, "document-format") or ("",))[0]
        is_pdf = packet.data.startswith(b"%PDF-")
        if (format == "application/pdf") != is_pdf:
            return encode(_BAD_REQUEST, packet.request_id, [])
        name = (words(operation, "job-name") or ("untitled",))[0]
        with self._lock:
            pages = max(1, len(_PAGE.findall(packet.data)))
            job = VirtualJob(next(self._ids), name, packet.data, pages)
            self.jobs[job.id] = job
            self._lock.notify_all()
        if self.drop_next:
            self.drop_next = False
            return None
        return encode(_OK, packet.request_id, [(JOB_GROUP, self._job(job))])

    def _job(self, job: VirtualJob) -> Sequence[Attribute]:
        return (
            (INTEGER, "job-id", job.id),
            (URI, "job-uri", f"{self.uri}/{job.id}"),
            (NAME, "job-name", job.name),
            (ENUM, "job-state", job.state),
            (INTEGER, "job-impressions-completed", job.printed),
            (INTEGER, "job-media-sheets-completed", job.printed),
        )

    def _list(self, packet: Packet) -> bytes:
        which = words(packet.group(OPERATION_GROUP), "which-jobs") or ("not-completed",)
        over = which[0] == "completed"
        with self._lock:
            groups = [
                (JOB_GROUP, self._job(job))
                for job in self.jobs.values()
                if (job.state in _OVER) == over
            ]
        return encode(_OK, packet.request_id, groups)

    def _about_job(self, packet: Packet) -> bytes:
        job = self.jobs.get(number(packet.group(OPERATION_GROUP), "job-id"))
        if job is None:
            return encode(_NOT_FOUND, packet.request_id, [])
        if packet.code == Operation.GET_JOB_ATTRIBUTES:
            return encode(_OK, packet.request_id, [(JOB_GROUP, self._job(job))])
        if job.state in _OVER:
            return encode(_NOT_POSSIBLE, packet.request_id, [])
        self._end(job, JobState.CANCELED)
        return encode(_OK, packet.request_id, [])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is not worth a word."""


class _Handler(BaseHTTPRequestHandler):
    machine: VirtualLetterPrinter
    protocol_version = "HTTP/1.1"
    timeout = 10

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            reply = self.machine.answer(decode(body))
        except Garbled:
            self.send_error(400)
            return
        if reply is None:
            self.close_connection = True
            with contextlib.suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
            return
        self.send_response(200)
        self.send_header("Content-Type", CONTENT_TYPE)
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: a job's name is nobody's business on stderr."""

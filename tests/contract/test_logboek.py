# SPDX-License-Identifier: EUPL-1.2
"""Each use of personal data reaches the municipality's processing log once, in the fields of the
standard, sealed, and only what the log confirmed leaves the kiosk's row of lines."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.cases import DocumentKind, VisitId
from kiosk.clock import FixedClock, SystemClock
from kiosk.config import Logboek
from kiosk.errors import FailureCode, KnownError
from kiosk.processing import register
from kiosk.store import Store, device
from kiosk.store.looks import Activity, Status
from kiosk.store.retention import Periods
from sync.logboek import LogboekForwarder
from sync.pace import Pace
from sync.zgw.errors import ZgwError
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, builder

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SUBJECT_KEY = bytes(range(64))
VISIT = VisitId("visit-1")
REQUIRED = {
    "trace_id",
    "operation_id",
    "status_code",
    "name",
    "start_time",
    "end_time",
    "attributes",
}


class Log:
    """A processing log on loopback. `answer` gets each line and gives status, media and body."""

    def __init__(self) -> None:
        self.lines: list[dict[str, object]] = []
        self.headers: list[dict[str, str]] = []
        self.answer: Callable[[dict[str, object]], tuple[int, str, str]] = self.confirm
        log = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                line = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                log.headers.append({k.lower(): v for k, v in self.headers.items()})
                status, media, body = log.answer(line)
                self.send_response(status)
                self.send_header("Content-Type", media)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/logboek"

    def confirm(self, line: dict[str, object]) -> tuple[int, str, str]:
        self.lines.append(line)
        body = json.dumps({"operation_id": line["operation_id"]})
        return 201, "application/json", body

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def log() -> Iterator[Log]:
    made = Log()
    yield made
    made.stop()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = Store.open(tmp_path, KEY, clock, "07")
    yield opened
    opened.close()


def forwarder(store: Store, log: Log, pace: Pace | None = None) -> LogboekForwarder:
    settings = Logboek(endpoint=log.url, timeout_seconds=5)
    return LogboekForwarder(
        store, settings, "token", SUBJECT_KEY, register(ASSETS), "07", SystemClock(), pace
    )


def used(store: Store, clock: FixedClock) -> str:
    """Use personal data in every way there is; returns the case number."""
    case = store.confirm(VISIT, builder(VISIT))
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", b"%PDF")
    store.look(case.number, "clerk-1", "assist-resident")
    store.look(case.number, "administrator:x", "printer trouble", Activity.ADMINISTER)
    first = store.next_step(clock.now())
    assert first is not None
    while (step := store.next_step(clock.now())) is not None:
        store.step_started(step.id)
        clock.advance(2)
        store.step_done(step.id, f"https://backend/{step.id}")
    store.examined(case.number)
    return case.number


def test_every_use_is_a_line_with_who_what_and_why(
    store: Store, log: Log, clock: FixedClock
) -> None:
    number = used(store, clock)
    waiting = store.processing_count()
    assert forwarder(store, log).run_once() == waiting == len(log.lines)
    assert store.processing_count() == 0
    activities = {purpose.uri for purpose in register(ASSETS).values()}
    for line in log.lines:
        assert set(line) >= REQUIRED
        assert len(bytes.fromhex(str(line["trace_id"]))) == 16
        assert len(bytes.fromhex(str(line["operation_id"]))) == 8
        assert line["status_code"] in (0, 1, 2)
        assert int(str(line["start_time"])) <= int(str(line["end_time"]))
        attributes = line["attributes"]
        assert isinstance(attributes, dict)
        assert attributes["dpl.core.processing_activity_id"] in activities
        sealed = attributes["dpl.core.data_subject_id"]
        assert device.open_subject(SUBJECT_KEY, sealed) == f"bsn:{BSN}"
        assert attributes["loket.case"] == number
    assert len({line["operation_id"] for line in log.lines}) == len(log.lines)
    everything = json.dumps(log.lines)
    assert BSN not in everything
    assert FAMILY_NAME not in everything
    actors = [line["attributes"]["loket.actor"] for line in log.lines]  # type: ignore[index]
    assert actors[:3] == ["system", "clerk-1", "administrator:x"]
    sent = [line for line in log.lines if line["name"] == "role"]
    assert int(str(sent[0]["end_time"])) - int(str(sent[0]["start_time"])) == 2000
    first = log.headers[0]
    assert first["authorization"] == "Bearer token"
    parts = f"00-{log.lines[0]['trace_id']}-{log.lines[0]['operation_id']}-01"
    assert first["traceparent"] == parts


def test_what_the_log_does_not_confirm_stays_and_goes_again_under_the_same_ids(
    store: Store, log: Log, clock: FixedClock
) -> None:
    used(store, clock)
    waiting = store.processing_count()
    refusals = [
        (200, "text/html", "<h1>Welkom op het netwerk</h1>"),
        (200, "application/json", "{}"),
        (201, "application/json", '{"operation_id": "0000000000000000"}'),
        (500, "application/json", "{}"),
        (302, "text/html", ""),
    ]
    seen = []
    for refusal in refusals:

        def answer(
            line: dict[str, object], said: tuple[int, str, str] = refusal
        ) -> tuple[int, str, str]:
            seen.append(line["operation_id"])
            return said

        log.answer = answer
        with pytest.raises(ZgwError):
            forwarder(store, log).run_once()
        assert store.processing_count() == waiting
    assert len(set(seen)) == 1
    log.answer = log.confirm
    assert forwarder(store, log).run_once() == waiting
    assert log.lines[0]["operation_id"] == seen[0]


def test_one_refused_line_does_not_hold_up_the_others(
    store: Store, log: Log, clock: FixedClock
) -> None:
    used(store, clock)
    waiting = store.processing_count()
    log.answer = lambda line: (
        (422, "application/json", "{}") if line["name"] == "role" else log.confirm(line)
    )
    sent = forwarder(store, log).run_once()
    left = store.processing_waiting(SUBJECT_KEY)
    assert {line.name for line in left} == {"role"}
    assert sent + len(left) == waiting


def test_a_case_may_go_before_its_lines_and_nobody_is_named_meanwhile(
    store: Store, log: Log, clock: FixedClock
) -> None:
    used(store, clock)
    clock.advance(90_000)
    assert store.let_one_go(Periods(), subject_key=SUBJECT_KEY, forwarding=True)
    assert store.case_summaries() == ()
    assert forwarder(store, log).run_once() == len(log.lines) > 0
    for line in log.lines:
        sealed = line["attributes"]["dpl.core.data_subject_id"]  # type: ignore[index]
        assert device.open_subject(SUBJECT_KEY, sealed) == f"bsn:{BSN}"
    assert log.lines[-1]["name"] == "period-passed"


def test_without_a_processing_log_the_lines_go_with_their_case(
    store: Store, clock: FixedClock
) -> None:
    used(store, clock)
    lines = len(store.journal())
    clock.advance(90_000)
    assert store.let_one_go(Periods())
    assert store.processing_count() == 0
    assert len(store.journal()) > lines


def test_the_forwarder_follows_by_itself(store: Store, log: Log, clock: FixedClock) -> None:
    worker = forwarder(store, log, Pace(first=0.05))
    worker.start()
    try:
        used(store, clock)
        done = threading.Event()
        for _ in range(200):
            if store.processing_count() == 0:
                done.set()
                break
            done.wait(0.05)
        assert done.is_set()
    finally:
        worker.stop()


def test_a_refused_step_is_a_line_that_says_so(store: Store, clock: FixedClock) -> None:
    store.confirm(VISIT, builder(VISIT))
    while (step := store.next_step(clock.now())) is not None:
        store.step_started(step.id)
        if step.kind.value == "role":
            store.step_refused(step.id, "no")
        else:
            store.step_done(step.id, "https://backend/1")
    roles = [line for line in store.processing_waiting(SUBJECT_KEY) if line.name == "role"]
    assert {line.status for line in roles} == {Status.ERROR.value}


def test_lines_only_leave_over_tls(store: Store) -> None:
    settings = Logboek(endpoint="http://logboek.example/regels")
    with pytest.raises(KnownError) as refused:
        LogboekForwarder(store, settings, "", None, register(ASSETS), "07", SystemClock())
    assert refused.value.code is FailureCode.CONFIG_INVALID

# SPDX-License-Identifier: EUPL-1.2
"""The simulated backend on loopback: sockets, disasters, and the record of what was said."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sync.simulator.access import Client
from sync.simulator.catalogue import Catalogue
from sync.simulator.faults import Fault, FaultKind, FaultPlan
from sync.simulator.product import Product, Reply, Request
from sync.simulator.state import Holdings, State
from sync.simulator.validation import Checked, Conformance

CLIENT_ID = "loket-kiosk"
SECRET = "made-up-secret-of-the-simulated-backend"  # noqa: S105 (the simulator's own, not a real one)
RECORDED = 2000
_PORTAL = b"<!doctype html><title>Wifi</title><h1>Welkom. Meld u aan voor het netwerk.</h1>"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what became of it. `status` None: the line was cut before a reply."""

    method: str
    path: str
    status: int | None
    fault: FaultKind | None
    request: bytes
    reply: bytes


class ZgwSimulator:
    """A backend with Zaken, Catalogi and Documenten that behaves like Open Zaak 1.30.0.

    With a `folder` its holdings survive :meth:`stop` and a new start. `now` is the server's own
    clock.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        catalogue: dict[str, Any] | None = None,
        now: Callable[[], dt.datetime] | None = None,
        check: bool = True,
    ) -> None:
        self.clients: dict[str, Client] = {CLIENT_ID: Client(SECRET)}
        self.faults = FaultPlan()
        self.exchanges: deque[Exchange] = deque(maxlen=RECORDED)
        """The latest requests and what became of them."""
        self.tells_time = True
        """Whether replies carry a ``Date`` header; behind uwsgi they may not."""
        self.now = now or (lambda: dt.datetime.now(dt.UTC))
        self._folder = folder
        self._definition = catalogue or Catalogue.read()
        self._conformance = Conformance() if check else None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._port = 0
        self._product: Product | None = None

    # --- life ------------------------------------------------------------------------------

    def start(self, public: str = "") -> str:
        """Serve on loopback; return the base address.

        `public` is the address as clients see it, when something stands between.
        """
        kept = self._read_kept()
        self._port = kept[0]
        self._listen()
        base = public or f"http://127.0.0.1:{self._port}"
        self._product = Product(
            base,
            Catalogue(base, self._definition),
            kept[1],
            self.clients,
            self._moment,
            self.violated,
        )
        return base

    def stop(self) -> None:
        """Stop serving; keep the holdings when there is a folder."""
        self._hang_up()
        if self._conformance:
            self._conformance.stop()
        if self._folder and self._product:
            state = self._product.state
            kept = asdict(state) | {"port": self._port}
            del kept["index"]
            kept["inhoud"] = {url: data.hex() for url, data in state.inhoud.items()}
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / "backend.json").write_text(json.dumps(kept), encoding="utf-8")

    def _read_kept(self) -> tuple[int, State]:
        if self._folder and (self._folder / "backend.json").exists():
            kept = json.loads((self._folder / "backend.json").read_text(encoding="utf-8"))
            port = kept.pop("port")
            kept["inhoud"] = {url: bytes.fromhex(data) for url, data in kept["inhoud"].items()}
            return port, State(**kept)
        return 0, State()

    @property
    def port(self) -> int:
        """Where it really listens; only after :meth:`start`."""
        return self._port

    def settings(self) -> dict[str, str]:
        """Return what the ``[backend]`` table of a configuration needs, without the secret."""
        base = self.product.base
        return {
            "zaken": f"{base}/zaken/api/v1",
            "documenten": f"{base}/documenten/api/v1",
            "catalogi": f"{base}/catalogi/api/v1",
            "client_id": CLIENT_ID,
        }

    @property
    def secret(self) -> str:
        """The made-up client secret."""
        return SECRET

    @property
    def product(self) -> Product:
        """What answers; only after :meth:`start`."""
        if self._product is None:
            raise RuntimeError("the simulator was not started")
        return self._product

    # --- the line --------------------------------------------------------------------------

    def cut(self) -> None:
        """Take the network away: connections drop and new ones are refused."""
        self._hang_up()

    def restore(self) -> None:
        """Give the network back."""
        if self._server is None:
            self._listen()

    @property
    def is_cut(self) -> bool:
        """Whether the network is away."""
        return self._server is None

    def cut_after(self, phase: FaultKind) -> None:
        """Cut the next exchange once, at one of the ``CUT_`` phases."""
        self.faults.add(Fault(phase))

    def fail_next(self, status: int, *, after_commit: bool = False) -> None:
        """Let the next request be answered with `status`, having been done or not."""
        kind = FaultKind.STATUS_AFTER_COMMIT if after_commit else FaultKind.STATUS
        self.faults.add(Fault(kind, status=status))

    def slow(self, seconds: float) -> None:
        """Let the next request, and what it asks, wait."""
        self.faults.add(Fault(FaultKind.LATE, seconds=seconds))

    def portal(self, on: bool) -> None:
        """Put a captive portal between, or take it away."""
        self.faults.always = Fault(FaultKind.PORTAL) if on else None

    def _listen(self) -> None:
        self._server = _Server(("127.0.0.1", self._port), self)
        self._port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.02},
            name="zgw-simulator",
            daemon=True,
        )
        self._thread.start()

    def _hang_up(self) -> None:
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        server.hang_up()
        server.server_close()
        if self._thread:
            self._thread.join()

    # --- what a person or a test reads -------------------------------------------------------

    def holdings(self) -> Holdings:
        """Return a still picture of everything held."""
        product = self.product
        with product.lock:
            titles = {z["url"]: z["omschrijving"] for z in product.catalogue.zaaktypen.values()}
            return Holdings.of(product.state, titles)

    def backup(self) -> State:
        """Return a copy of everything held, to roll back to."""
        with self.product.lock:
            return self.product.state.copy()

    def roll_back(self, backup: State) -> None:
        """Put an earlier copy in the place of everything held."""
        with self.product.lock:
            self.product.state = backup.copy()

    @property
    def violations(self) -> tuple[str, ...]:
        """Everything that broke the specification, after all checks are done."""
        return self._conformance.settle() if self._conformance else ()

    def _moment(self) -> dt.datetime:
        return self.now()

    def violated(self, what: str) -> None:
        """Record something that should not have happened."""
        if self._conformance:
            self._conformance.report(what)

    def record(self, exchange: Exchange, checked: Checked | None) -> None:
        """Keep one exchange and have it checked."""
        self.exchanges.append(exchange)
        if checked and self._conformance:
            self._conformance.check(checked)
        if exchange.method == "HEAD":
            self.violated("HEAD was sent; it corrupts kept-alive connections")


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], simulator: ZgwSimulator) -> None:
        self.simulator = simulator
        self._open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Drop every open connection."""
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Dropped connections are what this server is for; anything else is a violation."""
        import sys

        error = sys.exception()
        if not isinstance(error, OSError):
            self.simulator.violated(f"the simulator failed: {type(error).__name__}: {error}")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the exchanges are recorded."""

    def _serve(self) -> None:
        simulator = self.server.simulator
        fault = simulator.faults.take()
        kind = fault.kind if fault else None
        length = int(self.headers.get("content-length", "0"))
        if kind is FaultKind.CUT_BEFORE_REQUEST:
            self._cut(kind, b"", b"")
            return
        if kind is FaultKind.CUT_DURING_REQUEST:
            self._cut(kind, self.rfile.read(length // 2), b"")
            return
        body = self.rfile.read(length)
        if fault and kind is FaultKind.LATE:
            time.sleep(fault.seconds)
        reply, checked = self._reply(fault, body)
        if kind is FaultKind.CUT_BEFORE_REPLY:
            self._cut(kind, body, b"")
            return
        simulator.record(
            Exchange(self.command, self.path, reply.status, kind, body, reply.body), checked
        )
        self._send(reply, kind)

    def _reply(self, fault: Fault | None, body: bytes) -> tuple[Reply, Checked | None]:
        kind = fault.kind if fault else None
        if kind is FaultKind.PORTAL:
            return Reply(200, _PORTAL, {"content-type": "text/html"}), None
        if fault and kind is FaultKind.STATUS:
            return _bare(fault.status), None
        simulator = self.server.simulator
        address = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(address.query, keep_blank_values=True))
        request = Request(self.command, address.path, query, headers, body)
        reply = simulator.product.answer(request)
        if fault and kind is FaultKind.STATUS_AFTER_COMMIT:
            return _bare(fault.status), None
        if kind is FaultKind.GARBLED:
            return Reply(reply.status, b'{"url": 17', dict(reply.headers)), None
        checked = Checked(
            simulator.product.base,
            self.command,
            address.path,
            query,
            headers,
            body,
            reply.status,
            dict(reply.headers),
            reply.body,
        )
        if address.path.startswith("/besluiten/"):
            return reply, None  # that API's file is not shipped
        is_html = reply.headers.get("content-type") == "text/html"
        if is_html or self.command == "HEAD" or "/bestandsdelen/" in address.path:
            return reply, None  # a part goes as multipart, which the file cannot judge
        if reply.status == 304:
            return reply, None  # recorded, but not in the file
        return reply, checked

    def _send(self, reply: Reply, kind: FaultKind | None) -> None:
        simulator = self.server.simulator
        self.send_response_only(reply.status)
        headers: Mapping[str, str] = reply.headers
        for name, value in headers.items():
            self.send_header(name, value)
        if simulator.tells_time:
            self.send_header("Date", format_datetime(simulator.now(), usegmt=True))
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        content = reply.body if self.command != "HEAD" else b""
        if kind is FaultKind.CUT_DURING_REPLY:
            self.wfile.write(content[: len(content) // 2])
            self._hang_up()
            return
        self.wfile.write(content)
        if kind is FaultKind.CUT_AFTER_REPLY:
            self._hang_up()

    def _cut(self, kind: FaultKind, body: bytes, reply: bytes) -> None:
        self.server.simulator.record(
            Exchange(self.command, self.path, None, kind, body, reply), None
        )
        self._hang_up()

    def _hang_up(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_RDWR)


def _bare(status: int) -> Reply:
    """Return what a proxy or a failing server says: no JSON."""
    return Reply(status, b"<h1>Error</h1>", {"content-type": "text/html"})

# SPDX-License-Identifier: EUPL-1.2
"""The one transport to the backend: signed, bounded, suspicious of what comes back.

A reply counts only when its status, media type and body are exactly those expected and every
address in it lies under the configured roots: a captive portal answers 200 as well. The server's
clock is learnt from its ``Date`` header and used for tokens and status times, so that a kiosk
whose own clock is wrong still gets through.

The client never repeats a request whose outcome is unknown; that is for the caller, who can look
up. It repeats once only what was refused unread: a 403 about the token.
"""

from __future__ import annotations

import datetime as dt
import re
import ssl
import uuid
import zlib
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Final, NoReturn, TypeVar

import httpx
import msgspec

from kiosk import decoding
from kiosk.clock import Clock
from kiosk.config import Backend
from sync.zgw import token
from sync.zgw.errors import (
    AccessProblem,
    Busy,
    ClockProblem,
    InvalidParam,
    NotTheBackend,
    OutcomeUnknown,
    Refused,
    Unreachable,
)
from sync.zgw.line import Bounded, Deadline
from sync.zgw.resources import Page, Problem, Resource

T = TypeVar("T")
R = TypeVar("R", bound=Resource)

JSON_LIMIT: Final = 4 * 1024 * 1024
"""Largest JSON reply that is read, in bytes."""
PAGE_LIMIT: Final = 50
MOST_ITEMS: Final = 5000
"""Most items of a list that is filtered by one case or one case type."""
CONNECT_SECONDS: Final = 5.0
WHOLE_REPLY_FACTOR: Final = 3.0
"""A reply that drips in may take this many times the time-out, no more."""

_UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises; the last for JSON that is nested without end."""
_BELIEVABLE: Final = (2020, 2100)
"""Years in which a server may claim to live."""
_STRAIGHT: Final = re.compile(r"[!-\[\]-~]+")
"""Printable, without blanks and backslashes: what every reader reads the same way."""
_UP: Final = re.compile(r"/\.\.|%2e", re.IGNORECASE)
_CRS: Final = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}
_CLOCK_CODES: Final = {"jwt-expired", "jwt-immature", "jwt-not-yet-valid"}
_TOKEN_CODES: Final = _CLOCK_CODES | {
    "not_authenticated",
    "authentication_failed",
    "missing-client-identifier",
    "invalid-client-identifier",
    "invalid-jwt-signature",
    "jwt-decode-error",
    "jwt-missing-iat",
}


class _Unchanged(Exception):
    """304: what is known is what is there."""


class ZgwClient:
    """Talks to the three APIs of one backend, one request at a time.

    Not thread-safe: each worker has its own.
    """

    def __init__(self, backend: Backend, secret: str, clock: Clock) -> None:
        self._backend = backend
        self._secret = secret
        self._clock = clock
        self._server_time: tuple[dt.datetime, float] | None = None
        self._etag = ""
        self.zaken = backend.zaken.rstrip("/")
        self.documenten = backend.documenten.rstrip("/")
        self.catalogi = backend.catalogi.rstrip("/")
        self._roots = tuple(f"{root}/" for root in (self.zaken, self.documenten, self.catalogi))
        self._geo = (f"{self.zaken}/zaken", f"{self.zaken}/zaak_registreren")
        seconds = backend.timeout_seconds
        self._deadline = Deadline(clock.monotonic)
        self._http = _http(seconds, _authorities(backend, self._roots), self._deadline)

    def close(self) -> None:
        """Give the connection back."""
        self._http.close()

    # --- time ------------------------------------------------------------------------------

    @property
    def knows_server_time(self) -> bool:
        """Whether the server has told what time it is."""
        return self._server_time is not None

    def server_now(self) -> dt.datetime:
        """Return a moment that the server does not consider the future, aware, in UTC.

        Without any word from the server this is the kiosk's own clock.
        """
        if self._server_time is None:
            return self._clock.now()
        moment, at = self._server_time
        return moment + dt.timedelta(seconds=self._clock.monotonic() - at)

    def skew(self) -> float:
        """Return by how many seconds the kiosk's clock is ahead of the server's."""
        return (self._clock.now() - self.server_now()).total_seconds()

    def learn_time(self, moment: dt.datetime) -> None:
        """Take `moment` as the server's present, from a reply that carried no ``Date``."""
        if self._server_time is None:
            self._server_time = (moment.astimezone(dt.UTC), self._clock.monotonic())

    def _learn_date(self, headers: httpx.Headers) -> None:
        try:
            moment = parsedate_to_datetime(headers.get("date", ""))
        except (TypeError, ValueError, OverflowError):
            return
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.UTC)
        if not _BELIEVABLE[0] <= moment.year <= _BELIEVABLE[1]:
            return
        # Whole seconds, rounded down, and older by the reply's journey: never ahead.
        self._server_time = (moment.astimezone(dt.UTC), self._clock.monotonic())

    # --- requests --------------------------------------------------------------------------

    def get(self, url: str, kind: type[T], params: Mapping[str, str] | None = None) -> T:
        """Read one resource. Raises ZgwError."""
        return self._decode(self._send("GET", url, params=params, expect=200), kind)

    def get_all(self, url: str, kind: type[T], params: Mapping[str, str]) -> tuple[T, ...]:
        """Read every page of a filtered list. Raises ZgwError."""
        found: list[T] = []
        page: Page[T] = self.get(url, Page[kind], params)  # type: ignore[valid-type]
        for _ in range(PAGE_LIMIT):
            found.extend(page.results)
            if len(found) > MOST_ITEMS:
                break
            if page.next is None:
                return tuple(found)
            page = self.get(self.trusted(page.next), Page[kind])  # type: ignore[valid-type]
        raise NotTheBackend("a list without end")

    def post(self, url: str, body: Mapping[str, object], kind: type[R]) -> R:
        """Create one resource; only a 201 with its body and a trusted address is success.

        Raises ZgwError; OutcomeUnknown when it may have been created nevertheless.
        """
        reply = self._send("POST", url, body=_encode(body), expect=201)
        made = self._decode(reply, kind)
        self.trusted(made.url)
        return made

    def change(self, method: str, url: str, body: Mapping[str, object], kind: type[R]) -> R:
        """PATCH or PUT one resource; only a 200 with its body is success.

        Raises ZgwError; OutcomeUnknown when it may have been changed nevertheless.
        """
        reply = self._send(method, self.trusted(url), body=_encode(body), expect=200)
        return self._decode(reply, kind)

    def act(self, url: str, body: Mapping[str, object]) -> None:
        """POST something that makes nothing: only an empty 204 is success. Raises ZgwError."""
        self._send("POST", self.trusted(url), body=_encode(body), expect=204, empty=True)

    def delete(self, url: str) -> None:
        """Remove what this kiosk made twice; gone already is as good. Raises ZgwError."""
        try:
            self._send("DELETE", self.trusted(url), expect=204, empty=True)
        except Refused as refusal:
            if refusal.status not in (404, 410):
                raise

    def get_fresh(self, url: str, kind: type[T], etag: str) -> tuple[T | None, str]:
        """Read one resource unless it is as it was with `etag`; returns it and its ETag.

        None: it is. Only for what never changes without its ETag: not for a zaak, for which the
        reference product answers 304 after it did change. Raises ZgwError.
        """
        seen = {"If-None-Match": etag} if etag else {}
        try:
            content = self._send("GET", self.trusted(url), expect=200, extra=seen)
        except _Unchanged:
            return None, etag
        return self._decode(content, kind), self._etag

    def post_any(self, url: str, body: Mapping[str, object], kind: type[T]) -> T:
        """POST where the reply is not one resource with an address. Raises ZgwError."""
        return self._decode(self._send("POST", url, body=_encode(body), expect=201), kind)

    def ask(self, url: str, body: Mapping[str, object], kind: type[T]) -> T:
        """POST to what stands there already, and read a 200. Raises ZgwError."""
        reply = self._send("POST", self.trusted(url), body=_encode(body), expect=200)
        return self._decode(reply, kind)

    def upload(self, url: str, lock: str, data: bytes, kind: type[R]) -> R:
        """Put one part of a large document; may be repeated. Raises ZgwError."""
        boundary = uuid.uuid4().hex
        lines = (
            f"--{boundary}\r\n"
            'Content-Disposition: form-data; name="lock"\r\n\r\n'
            f"{lock}\r\n--{boundary}\r\n"
            'Content-Disposition: form-data; name="inhoud"; filename="part"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        body = lines.encode("ascii") + data + f"\r\n--{boundary}--\r\n".encode("ascii")
        media = f"multipart/form-data; boundary={boundary}"
        reply = self._send("PUT", self.trusted(url), body=body, expect=200, media=media)
        return self._decode(reply, kind)

    def download(self, url: str, limit: int) -> bytes:
        """Return a document's bytes; at most `limit` are read. Raises ZgwError."""
        return self._send("GET", self.trusted(url), expect=200, binary=True, limit=limit)

    def trusted(self, url: str) -> str:
        """Return `url` when it lies under a configured root; tokens go nowhere else."""
        if not url.startswith(self._roots) or not _STRAIGHT.fullmatch(url) or _UP.search(url):
            raise NotTheBackend("an address outside the configured backend")
        return url

    def _decode(self, body: bytes, kind: type[T]) -> T:
        try:
            return decoding.from_json(body, kind)
        except _UNREADABLE:
            # The text of the error may quote the body.
            raise NotTheBackend("a reply of another shape than agreed") from None

    def _send(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        body: bytes | None = None,
        expect: int,
        binary: bool = False,
        empty: bool = False,
        media: str = "application/json",
        limit: int = JSON_LIMIT,
        extra: Mapping[str, str] | None = None,
    ) -> bytes:
        sent_as, extra = media, extra or {}
        for attempt in (1, 2):
            reply, content = self._exchange(method, url, params, body, limit, sent_as, extra)
            media = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
            right = binary or media == "application/json" or (empty and not content)
            if reply.status_code == expect and right:
                self._learn_date(reply.headers)
                self._etag = reply.headers.get("etag", "")[:200]
                return content
            if reply.status_code == 304 and extra and not content:
                raise _Unchanged
            problem = _problem(media, content)
            if problem is not None:
                self._learn_date(reply.headers)
            if attempt == 1 and problem is not None and _about_token(reply.status_code, problem):
                continue
            self._raise(reply, problem)
        raise AssertionError("unreachable")

    def _exchange(
        self,
        method: str,
        url: str,
        params: Mapping[str, str] | None,
        body: bytes | None,
        limit: int,
        media: str,
        extra: Mapping[str, str],
    ) -> tuple[httpx.Response, bytes]:
        """Make one request and read one reply of at most `limit` bytes.

        Whatever address came from wherever: a token leaves only for a configured root.
        """
        self.trusted(url)
        bearer = token.sign(
            self._backend.client_id, self._secret, self._backend.user_id, self.server_now()
        )
        headers = {"Authorization": f"Bearer {bearer}", **extra}
        if url.startswith(self._geo):
            headers |= _CRS
        if body is not None:
            headers["Content-Type"] = media
        self._deadline.start(WHOLE_REPLY_FACTOR * self._backend.timeout_seconds)
        try:
            with self._http.stream(
                method, url, params=params, content=body, headers=headers
            ) as reply:
                return reply, _whole(reply, limit, self._deadline)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise Unreachable(type(error).__name__) from None
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            raise Unreachable(type(error).__name__) from None
        except httpx.DecodingError:
            raise NotTheBackend("a reply that could not be unpacked") from None
        except httpx.HTTPError as error:
            raise OutcomeUnknown(type(error).__name__) from None

    def _raise(self, reply: httpx.Response, problem: Problem | None) -> NoReturn:
        status = reply.status_code
        if status in (408, 425, 429):
            raise Busy(_retry_after(reply.headers))
        if status >= 500:
            raise OutcomeUnknown(f"server error {status}")
        if problem is None:
            if status == 413:
                raise Refused(413, "too_large", "", ())
            raise NotTheBackend(f"status {status} without the backend's body", status)
        if _about_token(status, problem):
            if problem.code in _CLOCK_CODES and not self.knows_server_time:
                raise ClockProblem(problem.code)
            raise AccessProblem(problem.code)
        if not 400 <= status < 500:
            raise NotTheBackend(f"unexpected status {status}")
        params = tuple(InvalidParam(p.name, p.code, p.reason) for p in problem.invalid_params)
        raise Refused(status, problem.code, problem.detail, params)


class PlainLine:
    """POSTs JSON to one address outside the backend, with the same caution.

    Not thread-safe: each worker has its own.
    """

    def __init__(
        self, url: str, seconds: float, clock: Clock, tls: ssl.SSLContext | None = None
    ) -> None:
        self._url = url
        self._seconds = seconds
        self._clock = clock
        self._deadline = Deadline(clock.monotonic)
        self._http = _http(seconds, tls or url.startswith("https:"), self._deadline)

    def close(self) -> None:
        """Give the connection back."""
        self._http.close()

    def post(self, body: Mapping[str, object], headers: Mapping[str, str]) -> tuple[int, bytes]:
        """Return the reply's status, and its body when that is JSON, else nothing.

        Raises Unreachable, OutcomeUnknown or NotTheBackend.
        """
        sent = {**headers, "Content-Type": "application/json"}
        self._deadline.start(WHOLE_REPLY_FACTOR * self._seconds)
        try:
            with self._http.stream("POST", self._url, content=_encode(body), headers=sent) as reply:
                content = _whole(reply, JSON_LIMIT, self._deadline)
                media = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
                return reply.status_code, content if media == "application/json" else b""
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise Unreachable(type(error).__name__) from None
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            raise Unreachable(type(error).__name__) from None
        except httpx.DecodingError:
            raise NotTheBackend("a reply that could not be unpacked") from None
        except httpx.HTTPError as error:
            raise OutcomeUnknown(type(error).__name__) from None


def _http(seconds: float, verify: ssl.SSLContext | bool, deadline: Deadline) -> httpx.Client:
    """Return a client of one connection that goes nowhere by itself."""
    # The environment must not be able to redirect personal data through a proxy. Reading the
    # certificates costs tens of milliseconds; plain HTTP (the demo's own loopback) has no use
    # for them.
    limits = httpx.Limits(max_connections=1, keepalive_expiry=15)
    transport = httpx.HTTPTransport(verify=verify, trust_env=False, limits=limits)
    transport._pool._network_backend = Bounded(deadline)  # no public way; a test holds it
    return httpx.Client(
        transport=transport,
        timeout=httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds)),
        trust_env=False,
        follow_redirects=False,
        headers={
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": "Loket",
        },
    )


def _whole(reply: httpx.Response, limit: int, deadline: Deadline) -> bytes:
    """Read a reply's body, unpacked, but no more than `limit` bytes of it.

    Raises NotTheBackend when it is larger or packed in an unknown way.
    """
    packing = reply.headers.get("content-encoding", "identity").strip().lower()
    if packing not in ("identity", "", "gzip", "deflate"):
        raise NotTheBackend("a reply packed in an unknown way")
    unpack = None if packing in ("identity", "") else zlib.decompressobj(zlib.MAX_WBITS | 32)
    content = bytearray()
    for chunk in reply.iter_raw():
        if unpack is None:
            content += chunk
        else:
            # Unpacked no further than what is believed: a little can hold a lot.
            try:
                content += unpack.decompress(chunk, limit + 1 - len(content))
            except zlib.error:
                raise NotTheBackend("a reply that could not be unpacked") from None
        if len(content) > limit:
            raise NotTheBackend("a reply larger than agreed")
        if deadline.passed:
            raise OutcomeUnknown("the reply took too long")
    return bytes(content)


def _authorities(backend: Backend, roots: tuple[str, ...]) -> ssl.SSLContext | bool:
    if backend.ca_file:
        return ssl.create_default_context(cafile=backend.ca_file)
    return any(root.startswith("https:") for root in roots)


def _encode(body: Mapping[str, object]) -> bytes:
    return msgspec.json.encode(body)


def _problem(media: str, content: bytes) -> Problem | None:
    if media not in ("application/json", "application/problem+json"):
        return None
    try:
        return decoding.from_json(content, Problem)
    except _UNREADABLE:
        return None


def _about_token(status: int, problem: Problem) -> bool:
    """Tell whether the refusal is about who asks, not about what is asked."""
    return status == 401 or (
        status == 403 and (problem.code in _TOKEN_CODES or problem.code.startswith("jwt-"))
    )


def _retry_after(headers: httpx.Headers) -> float:
    """Return the seconds asked for, 0 to an hour; 0 for anything else (a date, nonsense)."""
    text = headers.get("retry-after", "0").strip()
    return min(float(text), 3600.0) if text.isascii() and text.isdecimal() else 0.0

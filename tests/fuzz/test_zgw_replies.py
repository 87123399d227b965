# SPDX-License-Identifier: EUPL-1.2
"""Whatever comes back over the line, the client answers with one of its own errors."""

from __future__ import annotations

import contextlib
import gzip
import json
import resource
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.config import Backend
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Busy, NotTheBackend, ZgwError
from sync.zgw.resources import Zaak


class Mouth:
    """Accepts connections and says the same bytes to each, whatever it is asked."""

    def __init__(self) -> None:
        self.words = b""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection, contextlib.suppress(OSError):
                connection.settimeout(1)
                if not connection.recv(65536):
                    return
                connection.sendall(self.words)
                connection.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """End the thread with an empty connection."""
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._socket.close()


@pytest.fixture(scope="module")
def mouth() -> Iterator[Mouth]:
    made = Mouth()
    yield made
    made.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["url", "count", "next", "results", "code", "title", "status", "invalidParams"]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
BODIES = st.one_of(st.binary(max_size=200), JSON.map(lambda value: json.dumps(value).encode()))
HEADERS = st.lists(
    st.sampled_from(
        [
            b"Content-Type: application/json",
            b"Content-Type: application/problem+json; charset=\xff",
            b"Content-Encoding: gzip",
            b"Content-Encoding: br",
            b"Content-Length: 5",
            b"Content-Length: -1",
            b"Transfer-Encoding: chunked",
            b"Date: Mon, 23 Nov 2026 14:00:00 GMT",
            b"Date: yesterday",
            b"Date: Mon, 99 Nov 99999 99:99:99 +9999",
            b"Retry-After: soon",
            b"Retry-After: nan",
            b"Retry-After: 9e99",
            b"Location: \x00",
        ]
    ),
    max_size=4,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    status=st.sampled_from([100, 200, 201, 204, 206, 301, 304, 400, 403, 404, 412, 429, 500, 999]),
    headers=HEADERS,
    body=BODIES,
)
def test_a_reply_of_any_kind_is_refused_in_the_clients_own_words(
    mouth: Mouth, status: int, headers: list[bytes], body: bytes
) -> None:
    ask(mouth, b"\r\n".join([b"HTTP/1.1 %d X" % status, *headers, b"", body]))


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.binary(max_size=100))
def test_what_is_not_even_http_is_refused_in_the_clients_own_words(
    mouth: Mouth, words: bytes
) -> None:
    ask(mouth, words)


def test_a_fitting_reply_does_get_through(mouth: Mouth) -> None:
    root = f"http://127.0.0.1:{mouth.port}/z/zaken"
    body = json.dumps(
        {"url": f"{root}/1", "identificatie": "N", "bronorganisatie": "1", "zaaktype": f"{root}/t"}
    ).encode()
    head = f"HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        ask(mouth, head.encode() + b"\r\n\r\n" + body)


@pytest.mark.parametrize("asked", ["nan", "inf", "-5", "soon", "1e9", "", "99999999999999999999"])
def test_a_senseless_wish_to_wait_is_bounded(mouth: Mouth, asked: str) -> None:
    mouth.words = f"HTTP/1.1 429 X\r\nRetry-After: {asked}\r\nContent-Length: 0\r\n\r\n".encode()
    client = ZgwClient(backend_at(mouth), "secret" * 8, SystemClock())
    with pytest.raises(Busy) as caught:
        client.get(f"{client.zaken}/zaken", Zaak)
    client.close()
    assert 0 <= caught.value.seconds <= 3600


def ask(mouth: Mouth, words: bytes) -> None:
    mouth.words = words
    client = ZgwClient(backend_at(mouth), "secret" * 8, SystemClock())
    try:
        with pytest.raises(ZgwError):
            client.post(f"{client.zaken}/zaken", {}, Zaak)
        with contextlib.suppress(ZgwError):
            assert client.get_all(f"{client.zaken}/zaken", Zaak, {"zaak": "x"}) == ()
    finally:
        client.close()


def backend_at(mouth: Mouth) -> Backend:
    root = f"http://127.0.0.1:{mouth.port}"
    return Backend(
        zaken=f"{root}/z", documenten=f"{root}/d", catalogi=f"{root}/c", timeout_seconds=1.0
    )


@pytest.mark.parametrize(
    "deep", [b"[" * 300_000, b'{"url":' * 100_000, b'{"code":' + b"[" * 200_000]
)
@pytest.mark.parametrize("status", [201, 400])
def test_json_without_a_bottom_is_not_the_backend(mouth: Mouth, deep: bytes, status: int) -> None:
    head = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n" % status
    ask(mouth, head + b"Content-Length: %d\r\n\r\n" % len(deep) + deep)


def test_a_small_reply_that_unpacks_to_gigabytes_is_left_packed(mouth: Mouth) -> None:
    packed = gzip.compress(b" " * 200_000_000)
    head = b"HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ask(mouth, head + b"Content-Length: %d\r\n\r\n" % len(packed) + packed)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000


def test_a_packed_reply_that_fits_gets_through(mouth: Mouth) -> None:
    root = f"http://127.0.0.1:{mouth.port}/z/zaken"
    body = {"url": f"{root}/1", "identificatie": "N", "bronorganisatie": "1", "zaaktype": root}
    packed = gzip.compress(json.dumps(body).encode())
    head = b"HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        ask(mouth, head + b"Content-Length: %d\r\n\r\n" % len(packed) + packed)


@pytest.mark.parametrize(
    "place", ["http://elsewhere.example/z/zaken/1", "//elsewhere.example", "/z"]
)
def test_nobody_is_followed_elsewhere(mouth: Mouth, place: str) -> None:
    for status in (301, 302, 307, 308):
        words = f"HTTP/1.1 {status} X\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n"
        ask(mouth, words.encode())


@pytest.mark.parametrize(
    "address",
    [
        "http://elsewhere.example/z/zaken/1",
        "{root}.elsewhere.example/zaken/1",
        "{root}/../../admin",
        "{root}/%2e%2e/admin",
        "{root}\\@elsewhere.example/",
        "{root}/a b",
        "{root}/a\nb",
    ],
)
def test_no_token_goes_to_an_address_that_only_looks_like_the_backends(
    mouth: Mouth, address: str
) -> None:
    client = ZgwClient(backend_at(mouth), "secret" * 8, SystemClock())
    url = address.replace("{root}", client.zaken)
    for send in (
        lambda: client.get(url, Zaak),
        lambda: client.post(url, {}, Zaak),
        lambda: client.delete(url),
        lambda: client.download(url, 10),
    ):
        with pytest.raises(NotTheBackend):
            send()
    client.close()


@pytest.mark.parametrize("head", [True, False])
def test_a_reply_that_drips_for_ever_ends_with_its_exchange(head: bool) -> None:
    words = b"HTTP/1.1 200 OK\r\nX-Slow: " if head else b"HTTP/1.1 200 OK\r\n\r\n"
    listener = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        connection, _ = listener.accept()
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            connection.sendall(words)
            while True:
                connection.sendall(b"a")
                time.sleep(0.05)

    thread = threading.Thread(target=drip)
    thread.start()
    root = f"http://127.0.0.1:{listener.getsockname()[1]}"
    backend = Backend(
        zaken=f"{root}/z", documenten=f"{root}/d", catalogi=f"{root}/c", timeout_seconds=0.3
    )
    client = ZgwClient(backend, "secret" * 8, SystemClock())
    begin = time.monotonic()
    with pytest.raises(ZgwError):
        client.get(f"{client.zaken}/zaken", Zaak)
    assert time.monotonic() - begin < 5
    client.close()
    thread.join(5)
    listener.close()

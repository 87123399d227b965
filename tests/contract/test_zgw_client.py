# SPDX-License-Identifier: EUPL-1.2
"""The client believes only replies that the backend can have given, and gets the time right."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from kiosk.clock import FixedClock, SystemClock
from kiosk.config import Backend
from sync.simulator import Client, Fault, FaultKind, ZgwSimulator
from sync.zgw.catalogi import CatalogueCache
from sync.zgw.client import JSON_LIMIT, ZgwClient
from sync.zgw.errors import (
    AccessProblem,
    Busy,
    CatalogueProblem,
    ClockProblem,
    NotTheBackend,
    OutcomeUnknown,
    Refused,
    Unreachable,
)
from sync.zgw.resources import Zaak, Zaaktype
from tests.sync_kit import CARD_TYPE, HALL, MAIN_TYPE, backend

SERVER_NOW = dt.datetime(2026, 11, 23, 14, 0, tzinfo=dt.UTC)


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    assert made.violations == ()
    made.stop()


@pytest.fixture
def client(simulator: ZgwSimulator) -> Iterator[ZgwClient]:
    made = ZgwClient(backend(simulator, 1.0), simulator.secret, SystemClock())
    yield made
    made.close()


def zaak_body(client: ZgwClient, simulator: ZgwSimulator, number: str = "N-1") -> dict[str, object]:
    return {
        "identificatie": number,
        "bronorganisatie": HALL.rsin,
        "verantwoordelijkeOrganisatie": HALL.rsin,
        "zaaktype": simulator.product.catalogue.address_of(MAIN_TYPE),
        "startdatum": "2026-11-23",
    }


def make_zaak(client: ZgwClient, simulator: ZgwSimulator, number: str = "N-1") -> Zaak:
    return client.post(f"{client.zaken}/zaken", zaak_body(client, simulator, number), Zaak)


def look_up(client: ZgwClient) -> tuple[Zaak, ...]:
    asked = {"identificatie": "N-1", "bronorganisatie": HALL.rsin}
    return client.get_all(f"{client.zaken}/zaken", Zaak, asked)


# --- what is believed --------------------------------------------------------------------------


def test_a_case_is_made_and_found_again(client: ZgwClient, simulator: ZgwSimulator) -> None:
    made = make_zaak(client, simulator)
    assert look_up(client) == (made,)
    assert client.get(made.url, Zaak) == made


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (FaultKind.PORTAL, NotTheBackend),
        (FaultKind.GARBLED, NotTheBackend),
        (FaultKind.CUT_BEFORE_REQUEST, OutcomeUnknown),
        (FaultKind.CUT_DURING_REQUEST, OutcomeUnknown),
        (FaultKind.CUT_BEFORE_REPLY, OutcomeUnknown),
        (FaultKind.CUT_DURING_REPLY, OutcomeUnknown),
    ],
)
def test_a_broken_exchange_has_an_unknown_outcome(
    client: ZgwClient, simulator: ZgwSimulator, kind: FaultKind, error: type[Exception]
) -> None:
    simulator.faults.add(Fault(kind))
    with pytest.raises(error):
        make_zaak(client, simulator)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_error_has_an_unknown_outcome(
    client: ZgwClient, simulator: ZgwSimulator, status: int
) -> None:
    simulator.fail_next(status, after_commit=True)
    with pytest.raises(OutcomeUnknown):
        make_zaak(client, simulator)
    assert len(look_up(client)) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 404, 403, 400])
def test_a_status_without_the_backends_body_does_not_come_from_the_backend(
    client: ZgwClient, simulator: ZgwSimulator, status: int
) -> None:
    simulator.fail_next(status)
    with pytest.raises(NotTheBackend):
        make_zaak(client, simulator)


def test_too_many_requests_means_later_and_not_no(
    client: ZgwClient, simulator: ZgwSimulator
) -> None:
    simulator.fail_next(429)
    with pytest.raises(Busy):
        make_zaak(client, simulator)


def test_a_slow_reply_runs_into_the_time_out(simulator: ZgwSimulator) -> None:
    client = ZgwClient(backend(simulator, 0.2), simulator.secret, SystemClock())
    simulator.slow(0.5)
    with pytest.raises(OutcomeUnknown):
        make_zaak(client, simulator)
    client.close()


def test_no_network_means_that_nothing_was_sent(client: ZgwClient, simulator: ZgwSimulator) -> None:
    simulator.cut()
    with pytest.raises(Unreachable):
        make_zaak(client, simulator)
    simulator.restore()
    make_zaak(client, simulator)


def test_a_refusal_tells_fields_and_codes(client: ZgwClient, simulator: ZgwSimulator) -> None:
    body = zaak_body(client, simulator) | {"bronorganisatie": "123456789", "omschrijving": "x" * 81}
    with pytest.raises(Refused) as caught:
        client.post(f"{client.zaken}/zaken", body, Zaak)
    assert caught.value.status == 400
    assert [(p.name, p.code) for p in caught.value.params] == [
        ("bronorganisatie", "invalid"),
        ("omschrijving", "max_length"),
    ]
    make_zaak(client, simulator)
    with pytest.raises(Refused) as caught:
        make_zaak(client, simulator)
    assert caught.value.has("identificatie-niet-uniek")


def test_the_client_never_sends_head(client: ZgwClient, simulator: ZgwSimulator) -> None:
    make_zaak(client, simulator)
    assert {exchange.method for exchange in simulator.exchanges} == {"POST"}


class _Hostile(BaseHTTPRequestHandler):
    reply: bytes = b""
    media = "application/json"
    status = 200
    seen: list[str]

    def do_GET(self) -> None:
        type(self).seen.append(self.path)
        self.rfile.read(int(self.headers.get("content-length", "0")))
        self.send_response(self.status)
        self.send_header("Content-Type", self.media)
        self.send_header("Content-Length", str(len(self.reply)))
        self.end_headers()
        self.wfile.write(self.reply)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def hostile() -> Iterator[tuple[type[_Hostile], ZgwClient]]:
    handler = type("Handler", (_Hostile,), {"seen": []})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    root = f"http://127.0.0.1:{server.server_address[1]}"
    settings = Backend(
        zaken=f"{root}/zaken", documenten=f"{root}/documenten", catalogi=f"{root}/catalogi"
    )
    client = ZgwClient(settings, "secret" * 8, SystemClock())
    yield handler, client
    client.close()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"count": 1, "results": [{"url": 3}]}',
        b'{"count": 1, "next": "javascript:alert(1)", "results": []}',
        b'{"count": 1, "next": "http://127.0.0.1:1/elsewhere", "results": []}',
        b"\xff\xfe not text",
        b"[" * 100_000,
        b" " * (JSON_LIMIT + 1),
    ],
    ids=str,
)
def test_a_list_of_another_shape_is_not_believed(
    hostile: tuple[type[_Hostile], ZgwClient], reply: bytes
) -> None:
    handler, client = hostile
    handler.reply = reply
    with pytest.raises(NotTheBackend):
        look_up(client)
    assert len(handler.seen) == 1


def test_a_made_resource_at_another_address_is_not_believed(
    hostile: tuple[type[_Hostile], ZgwClient],
) -> None:
    handler, client = hostile
    handler.status = 201
    handler.reply = (
        b'{"url": "http://elsewhere.example/zaken/1", "identificatie": "N", '
        b'"bronorganisatie": "1", "zaaktype": "http://elsewhere.example/t"}'
    )
    with pytest.raises(NotTheBackend):
        client.post(f"{client.zaken}/zaken", {}, Zaak)


def test_a_list_that_goes_round_in_circles_ends(
    hostile: tuple[type[_Hostile], ZgwClient],
) -> None:
    handler, client = hostile
    handler.reply = f'{{"count": 1, "next": "{client.zaken}/zaken", "results": []}}'.encode()
    with pytest.raises(NotTheBackend):
        look_up(client)


def test_a_token_is_sent_to_no_other_address(client: ZgwClient) -> None:
    with pytest.raises(NotTheBackend):
        client.download("http://127.0.0.1:1/download", limit=10)


# --- tokens and time -----------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [-72, -2, 0, 2, 72])
def test_a_wrong_clock_is_corrected_by_the_servers_date(hours: int) -> None:
    simulator = ZgwSimulator(now=lambda: SERVER_NOW)
    simulator.start()
    clock = FixedClock(SERVER_NOW + dt.timedelta(hours=hours))
    client = ZgwClient(backend(simulator), simulator.secret, clock)
    make_zaak(client, simulator)
    assert client.server_now() == SERVER_NOW
    assert client.skew() == hours * 3600
    # A clock that is put right or wrong meanwhile changes nothing.
    clock.moment += dt.timedelta(days=1)
    assert client.server_now() == SERVER_NOW
    clock.elapsed += 5
    assert client.server_now() == SERVER_NOW + dt.timedelta(seconds=5)
    client.close()
    assert simulator.violations == ()
    simulator.stop()


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_wrong_clock_is_reported_only_when_the_server_does_not_tell_the_time(hours: int) -> None:
    simulator = ZgwSimulator(now=lambda: SERVER_NOW, check=False)
    simulator.tells_time = False
    simulator.start()
    clock = FixedClock(SERVER_NOW + dt.timedelta(hours=hours))
    client = ZgwClient(backend(simulator), simulator.secret, clock)
    with pytest.raises(ClockProblem):
        make_zaak(client, simulator)
    client.close()
    simulator.stop()


def test_a_wrong_secret_is_a_problem_of_access_and_is_tried_once_more(
    simulator: ZgwSimulator,
) -> None:
    client = ZgwClient(backend(simulator), "another secret" * 4, SystemClock())
    with pytest.raises(AccessProblem, match="invalid-jwt-signature"):
        make_zaak(client, simulator)
    assert [exchange.status for exchange in simulator.exchanges] == [403, 403]
    client.close()


def test_a_missing_permission_is_a_refusal_of_this_one_step(
    client: ZgwClient, simulator: ZgwSimulator
) -> None:
    simulator.clients["loket-kiosk"] = Client(simulator.secret, case_types=frozenset({CARD_TYPE}))
    with pytest.raises(Refused) as caught:
        make_zaak(client, simulator)
    assert (caught.value.status, caught.value.code) == (403, "permission_denied")


# --- the catalogue -------------------------------------------------------------------------------


def versions(*extra: dict[str, object]) -> dict[str, object]:
    def case_type(**more: object) -> dict[str, object]:
        return {"identification": "TYPE", "title": "T", "term": "P1D", "products": [], **more}

    return {
        "catalogue": {"domain": "T", "rsin": "000000000"},
        "document_types": ["Overig", "ontvangstbevestiging"],
        "case_types": [case_type(**one) for one in extra],
    }


def test_the_version_of_a_case_type_follows_from_the_day() -> None:
    definition = versions(
        {"version": "1", "begin": "2024-01-01", "end": "2026-06-30"},
        {"version": "2", "begin": "2026-07-01"},
        {"version": "3", "begin": "2026-07-01", "concept": True},
    )
    simulator = ZgwSimulator(catalogue=definition)
    simulator.start()
    client = ZgwClient(backend(simulator), simulator.secret, SystemClock())
    cache = CatalogueCache(client, SystemClock())
    old = cache.resolve("TYPE", dt.date(2026, 6, 30))
    new = cache.resolve("TYPE", dt.date(2026, 7, 1))
    begins = {
        url: zaaktype["beginGeldigheid"]
        for url, zaaktype in simulator.product.catalogue.zaaktypen.items()
    }
    assert (begins[old.url], begins[new.url]) == ("2024-01-01", "2026-07-01")
    assert client.get(new.url, Zaaktype).concept is False
    with pytest.raises(CatalogueProblem):
        cache.resolve("TYPE", dt.date(2023, 12, 31))
    with pytest.raises(CatalogueProblem):
        cache.resolve("type", dt.date(2026, 7, 1))
    client.close()
    assert simulator.violations == ()
    simulator.stop()


def test_every_page_of_a_list_is_read(
    simulator: ZgwSimulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.simulator.product.PAGE_SIZE", 1)
    client = ZgwClient(backend(simulator), simulator.secret, SystemClock())
    found = CatalogueCache(client, SystemClock()).resolve(MAIN_TYPE, dt.date(2026, 11, 23))
    assert len(found.documents) == len(simulator.product.catalogue.informatieobjecttypen) == 3
    first = simulator.product.catalogue.statustypen[found.first_status]
    assert first["omschrijving"] == "Ontvangen"
    client.close()


def test_the_catalogue_is_asked_once_an_hour(simulator: ZgwSimulator) -> None:
    clock = FixedClock(SERVER_NOW)
    simulator.now = clock.now
    client = ZgwClient(backend(simulator), simulator.secret, clock)
    cache = CatalogueCache(client, clock)
    first = cache.resolve(CARD_TYPE, dt.date(2026, 11, 23))
    asked = len(simulator.exchanges)
    assert cache.resolve(CARD_TYPE, dt.date(2026, 11, 23)) == first
    assert len(simulator.exchanges) == asked
    clock.advance(3601)
    cache.resolve(CARD_TYPE, dt.date(2026, 11, 23))
    # The version is asked for again and its parts are not: it is as it was.
    assert len(simulator.exchanges) == asked + 2
    assert simulator.exchanges[-1].status == 304
    client.close()


def test_a_document_type_is_found_in_any_case_of_letters(simulator: ZgwSimulator) -> None:
    client = ZgwClient(backend(simulator), simulator.secret, SystemClock())
    found = CatalogueCache(client, SystemClock()).resolve(CARD_TYPE, dt.date(2026, 11, 23))
    assert (
        found.document_type("ONTVANGSTBEVESTIGING") == dict(found.documents)["Ontvangstbevestiging"]
    )
    with pytest.raises(CatalogueProblem):
        found.document_type("Beschikking")
    client.close()

# SPDX-License-Identifier: EUPL-1.2
"""Peculiarities of the reference product that the simulated one has, and the client lives with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from kiosk.clock import SystemClock
from sync.simulator import Client, ZgwSimulator
from sync.zgw.catalogi import CatalogueCache
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Refused
from sync.zgw.resources import Zaak, Zaaktype
from tests.contract.test_zgw_simulator import CRS, Line, codes
from tests.sync_kit import HALL, MAIN_TYPE, backend


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    assert made.violations == ()
    made.stop()


@pytest.fixture
def line(simulator: ZgwSimulator) -> Line:
    return Line(simulator)


@pytest.fixture
def client(simulator: ZgwSimulator) -> Iterator[ZgwClient]:
    made = ZgwClient(backend(simulator), simulator.secret, SystemClock())
    yield made
    made.close()


def rol(line: Line, zaak: str, generic: str = "initiator") -> dict[str, object]:
    """Return a made-up person's part."""
    (roltype,) = [
        url
        for url, item in line.simulator.product.catalogue.roltypen.items()
        if item["omschrijvingGeneriek"] == generic
        and item["zaaktype"] == line.simulator.product.catalogue.address_of(MAIN_TYPE)
    ]
    return {
        "zaak": zaak,
        "betrokkeneType": "natuurlijk_persoon",
        "roltype": roltype,
        "roltoelichting": "x",
        "betrokkeneIdentificatie": {"geslachtsnaam": "Kanarie"},
    }


def test_an_etag_of_a_case_is_stale_so_it_is_not_asked_for(line: Line, client: ZgwClient) -> None:
    _, zaak = line.zaak()
    _, etag = client.get_fresh(zaak["url"], Zaak, "")
    assert etag
    assert line.say("POST", "/zaken/api/v1/rollen", rol(line, zaak["url"]))[0] == 201
    assert client.get_fresh(zaak["url"], Zaak, etag) == (None, etag)
    assert client.get(zaak["url"], Zaak).rollen != ()


def test_a_case_types_version_is_read_again_only_when_it_changed(
    simulator: ZgwSimulator, client: ZgwClient
) -> None:
    url = simulator.product.catalogue.address_of(MAIN_TYPE)
    first, etag = client.get_fresh(url, Zaaktype, "")
    assert first is not None
    assert client.get_fresh(url, Zaaktype, etag) == (None, etag)
    simulator.product.catalogue.zaaktypen[url]["toelichting"] = "anders"
    again, other = client.get_fresh(url, Zaaktype, etag)
    assert again is not None
    assert other != etag


def test_a_change_of_a_case_names_its_coordinate_system_too(line: Line) -> None:
    _, zaak = line.zaak()
    body = {"toelichting": "x"}
    assert line.say("PATCH", zaak["url"], body, headers={})[0] == 412
    assert line.say("PATCH", zaak["url"], body)[0] == 200
    wrong = CRS | {"Accept-Crs": "EPSG:28992"}
    assert line.say("PATCH", zaak["url"], body, headers=wrong)[0] == 406


def test_a_permission_may_be_for_one_version_of_a_case_type(line: Line) -> None:
    catalogue = line.simulator.product.catalogue
    url = catalogue.address_of(MAIN_TYPE)
    line.simulator.clients["loket-kiosk"] = Client(
        line.simulator.secret, case_types=frozenset({url})
    )
    assert line.zaak("V-1")[0] == 201
    line.simulator.clients["loket-kiosk"] = Client(
        line.simulator.secret, case_types=frozenset({f"{url}-older"})
    )
    status, body = line.zaak("V-2")
    assert (status, body["code"]) == (403, "permission_denied")


def test_a_closed_case_takes_nothing_any_more(line: Line) -> None:
    _, zaak = line.zaak()
    line.simulator.product.state.zaken[zaak["url"]]["einddatum"] = "2026-11-23"
    for method, path, body in (
        ("POST", "/zaken/api/v1/rollen", rol(line, zaak["url"])),
        ("PATCH", zaak["url"], {"toelichting": "x"}),
    ):
        status, answer = line.say(method, path, body)
        assert (status, answer["code"]) == (403, "zaak-closed")


def test_requests_at_the_same_moment_double_an_initiator_as_measured(line: Line) -> None:
    line.simulator.product.recent = {}
    _, zaak = line.zaak()
    made = [line.say("POST", "/zaken/api/v1/rollen", rol(line, zaak["url"]))[0] for _ in range(2)]
    assert made == [201, 201]
    line.simulator.product.recent = None
    status, body = line.say("POST", "/zaken/api/v1/rollen", rol(line, zaak["url"]))
    assert (status, codes(body)) == (400, [("roltype", "max-occurences")])


def test_a_part_may_be_removed_and_a_document_with_a_case_may_not(
    line: Line, client: ZgwClient
) -> None:
    _, zaak = line.zaak()
    _, made = line.say("POST", "/zaken/api/v1/rollen", rol(line, zaak["url"]))
    client.delete(made["url"])
    assert client.get(zaak["url"], Zaak).rollen == ()
    client.delete(made["url"])  # gone already is as good
    status, _ = line.say("DELETE", zaak["url"])
    assert status == 403


def test_without_the_right_to_change_a_case_gets_no_people(line: Line) -> None:
    line.simulator.clients["loket-kiosk"] = Client(line.simulator.secret, may_change=False)
    status, zaak = line.zaak()
    assert status == 201
    assert line.say("POST", "/zaken/api/v1/rollen", rol(line, zaak["url"]))[0] == 403


def test_a_case_at_once_is_whole_or_not_there(line: Line) -> None:
    catalogue = line.simulator.product.catalogue
    kind = catalogue.address_of(MAIN_TYPE)
    status = next(u for u, s in catalogue.statustypen.items() if s["zaaktype"] == kind)
    at = (dt.datetime.now(dt.UTC) + dt.timedelta(minutes=5)).isoformat()
    body = {
        "zaak": {
            "identificatie": "WHOLE-1",
            "bronorganisatie": HALL.rsin,
            "verantwoordelijkeOrganisatie": HALL.rsin,
            "zaaktype": kind,
            "startdatum": "2026-11-23",
        },
        "status": {"statustype": status, "datumStatusGezet": at},
        "rollen": [{k: v for k, v in rol(line, "").items() if k != "zaak"}],
    }
    code, answer = line.say("POST", "/zaken/api/v1/zaak_registreren", body)
    assert (code, answer["invalidParams"][0]["code"]) == (400, "date-in-future")
    held = line.simulator.holdings()
    assert (held.zaken, held.rollen, held.statussen) == ((), (), ())


def test_the_catalogue_is_resolved_through_the_version_that_is_valid(
    simulator: ZgwSimulator, client: ZgwClient
) -> None:
    found = CatalogueCache(client, SystemClock()).resolve(MAIN_TYPE, dt.date(2026, 11, 23))
    assert found.identification == MAIN_TYPE
    with pytest.raises(Refused):
        client.get(found.url[:-4] + "0000", Zaaktype)

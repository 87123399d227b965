# SPDX-License-Identifier: EUPL-1.2
"""Rules of the reference product that its recording does not show, and the simulator's own."""

from __future__ import annotations

import base64
import datetime as dt
import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from sync.simulator import Client, ZgwSimulator
from sync.zgw import token
from tests.sync_kit import BSN, CARD_TYPE, HALL, MAIN_TYPE

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    made.stop()


class Line:
    """Talks to the simulator without the client, so that anything can be said."""

    def __init__(self, simulator: ZgwSimulator) -> None:
        self.simulator = simulator
        self.base = simulator.product.base

    def say(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: dict[str, str] | None = None,
        **query: str,
    ) -> tuple[int, Any]:
        connection = http.client.HTTPConnection(urlsplit(self.base).netloc, timeout=5)
        bearer = token.sign("loket-kiosk", self.simulator.secret, "x", dt.datetime.now(dt.UTC))
        sent = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json"}
        sent |= CRS if headers is None else headers
        try:
            target = path.removeprefix(self.base) + (f"?{urlencode(query)}" if query else "")
            content = None if body is None else json.dumps(body)
            connection.request(method, target, content, sent)
            reply = connection.getresponse()
            text = reply.read()
            is_json = reply.headers.get("content-type") == "application/json" and text
            return reply.status, json.loads(text) if is_json else text
        finally:
            connection.close()

    def zaak(self, number: str = "N-1", case_type: str = MAIN_TYPE, **more: object) -> Any:
        body = {
            "identificatie": number,
            "bronorganisatie": HALL.rsin,
            "verantwoordelijkeOrganisatie": HALL.rsin,
            "zaaktype": self.simulator.product.catalogue.address_of(case_type),
            "startdatum": "2026-11-23",
            **more,
        }
        return self.say("POST", "/zaken/api/v1/zaken", body)


@pytest.fixture
def line(simulator: ZgwSimulator) -> Line:
    return Line(simulator)


def codes(body: Any) -> list[tuple[str, str]]:
    return [(param["name"], param["code"]) for param in body["invalidParams"]]


def test_a_slash_at_the_end_is_not_found(line: Line) -> None:
    status, _ = line.say("GET", "/zaken/api/v1/zaken/", identificatie="N")
    assert status == 404
    assert line.simulator.violations == ()


def test_an_unknown_query_parameter_is_refused(line: Line) -> None:
    status, body = line.say("GET", "/zaken/api/v1/zaken", identificate="N")
    assert (status, codes(body)) == (400, [("nonFieldErrors", "unknown-parameters")])
    assert line.simulator.violations == ()


def test_a_list_without_a_filter_is_pointed_out(line: Line) -> None:
    assert line.say("GET", "/zaken/api/v1/zaken")[0] == 200
    (violation,) = line.simulator.violations
    assert "without a filter" in violation


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("GET", {}, 412),
        ("POST", {"Accept-Crs": "EPSG:4326"}, 412),
        ("GET", {"Accept-Crs": "EPSG:28992"}, 406),
        ("POST", {"Accept-Crs": "EPSG:28992", "Content-Crs": "EPSG:4326"}, 406),
        ("POST", {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:28992"}, 415),
    ],
)
def test_the_coordinate_system_has_to_be_named_for_cases(
    line: Line, method: str, headers: dict[str, str], status: int
) -> None:
    query = {"identificatie": "N"} if method == "GET" else {}
    assert line.say(method, "/zaken/api/v1/zaken", {}, headers, **query)[0] == status


def test_other_resources_need_no_coordinate_system(line: Line) -> None:
    _, zaak = line.zaak()
    assert line.say("GET", "/zaken/api/v1/statussen", headers={}, zaak=zaak["url"])[0] == 200


def test_a_head_request_is_pointed_out(line: Line) -> None:
    line.say("HEAD", "/zaken/api/v1/zaken")
    assert any("HEAD" in violation for violation in line.simulator.violations)


def test_without_a_token_everything_is_403_and_never_401(line: Line) -> None:
    for bearer in ("", "Bearer", "Bearer x.y.z", "Basic x"):
        status, body = line.say("GET", "/zaken/api/v1/zaken", headers={"Authorization": bearer})
        assert (status, body["status"]) == (403, 403)
    stranger = token.sign("stranger", "s" * 32, "x", dt.datetime.now(dt.UTC))
    status, body = line.say(
        "GET", "/zaken/api/v1/zaken", headers={"Authorization": f"Bearer {stranger}"}
    )
    assert (status, body["code"]) == (403, "invalid-client-identifier")


def test_a_sub_case_must_be_of_a_type_that_its_main_case_allows(line: Line) -> None:
    _, main = line.zaak()
    status, sub = line.zaak("N-1-01", CARD_TYPE, hoofdzaak=main["url"])
    assert (status, sub["hoofdzaak"]) == (201, main["url"])
    status, body = line.zaak("N-1-02", MAIN_TYPE, hoofdzaak=main["url"])
    assert (status, codes(body)) == (400, [("zaaktype", "invalid-deelzaaktype")])
    status, body = line.zaak("N-1-03", CARD_TYPE, hoofdzaak=sub["url"])
    assert (status, codes(body)) == (400, [("hoofdzaak", "deelzaak-als-hoofdzaak")])
    assert line.say("GET", main["url"])[1]["deelzaken"] == [sub["url"]]
    assert line.simulator.violations == ()


def test_a_service_that_the_case_type_does_not_know_is_refused(line: Line) -> None:
    status, body = line.zaak(productenOfDiensten=["http://standaarden.overheid.nl/owms/terms/x"])
    assert (status, codes(body)) == (400, [("productenOfDiensten", "invalid-products-services")])


def test_a_number_is_case_sensitive_as_at_the_product(line: Line) -> None:
    assert line.zaak("n-1")[0] == 201
    assert line.zaak("N-1")[0] == 201
    assert line.zaak("N-1")[0] == 400


def test_a_permission_may_be_missing_for_one_case_type(line: Line) -> None:
    line.simulator.clients["loket-kiosk"] = Client(
        line.simulator.secret, case_types=frozenset({CARD_TYPE})
    )
    status, body = line.zaak()
    assert (status, body["code"]) == (403, "permission_denied")
    assert line.zaak("N-2", CARD_TYPE)[0] == 201


def test_a_document_is_given_back_byte_for_byte(line: Line) -> None:
    catalogue = line.simulator.product.catalogue
    data = bytes(range(256)) * 10
    body = {
        "identificatie": "N-D1",
        "bronorganisatie": HALL.rsin,
        "creatiedatum": "2026-11-23",
        "titel": "Brief",
        "auteur": "Loket",
        "taal": "nld",
        "bestandsomvang": len(data),
        "inhoud": base64.b64encode(data).decode(),
        "informatieobjecttype": next(iter(catalogue.informatieobjecttypen)),
    }
    status, made = line.say("POST", "/documenten/api/v1/enkelvoudiginformatieobjecten", body)
    assert status == 201
    assert line.say("GET", made["inhoud"].partition("?")[0], versie="1") == (200, data)
    assert line.simulator.violations == ()


def test_a_status_of_another_case_type_is_refused(line: Line) -> None:
    _, zaak = line.zaak()
    other = line.simulator.product.catalogue.address_of(CARD_TYPE)
    foreign = next(
        url
        for url, item in line.simulator.product.catalogue.statustypen.items()
        if item["zaaktype"] == other
    )
    body = {"zaak": zaak["url"], "statustype": foreign, "datumStatusGezet": "2026-01-01T10:00:00"}
    status, reply = line.say("POST", "/zaken/api/v1/statussen", body)
    assert (status, codes(reply)) == (400, [("nonFieldErrors", "zaaktype-mismatch")])


def test_holdings_survive_a_restart_when_there_is_a_folder(tmp_path: Path) -> None:
    first = ZgwSimulator(tmp_path)
    base = first.start()
    Line(first).zaak()
    first.stop()
    second = ZgwSimulator(tmp_path)
    assert second.start() == base
    assert second.holdings().identifications == ("N-1",)
    second.stop()


def test_a_description_counts_and_names_no_person(line: Line) -> None:
    assert line.simulator.holdings().describe() == ["The backend holds no cases yet."]
    _, main = line.zaak(omschrijving="Mijn portemonnee is gestolen")
    line.zaak("N-1-01", CARD_TYPE, hoofdzaak=main["url"])
    roltype = next(
        url
        for url, item in line.simulator.product.catalogue.roltypen.items()
        if item["zaaktype"] == main["zaaktype"] and item["omschrijvingGeneriek"] == "initiator"
    )
    body = {
        "zaak": main["url"],
        "betrokkeneType": "natuurlijk_persoon",
        "roltype": roltype,
        "roltoelichting": "x",
        "betrokkeneIdentificatie": {"inpBsn": BSN, "geslachtsnaam": "Kanarie"},
    }
    assert line.say("POST", "/zaken/api/v1/rollen", body)[0] == 201
    lines = line.simulator.holdings().describe()
    assert lines[0] == "2 cases (1 main), 0 statuses, 1 roles, 0 documents, 0 relations"
    assert lines[1:3] == [
        "N-1  Portemonnee gestolen of verloren: Mijn portemonnee is gestolen",
        "    aanvrager with BSN",
    ]
    assert lines[3].startswith("  N-1-01")
    assert BSN not in str(lines) and "Kanarie" not in str(lines)


def test_what_is_there_twice_is_shouted(line: Line) -> None:
    line.zaak()
    state = line.simulator.product.state
    (zaak,) = state.zaken.values()
    state.zaken["again"] = dict(zaak)
    assert line.simulator.holdings().doubled() == ("zaak N-1",)
    assert line.simulator.holdings().describe()[-1] == "TWICE: zaak N-1"


def test_a_reply_that_breaks_the_specification_is_found(line: Line) -> None:
    _, zaak = line.zaak()
    line.simulator.product.state.zaken[zaak["url"]]["startdatum"] = "gisteren"
    line.say("GET", zaak["url"])
    assert any("startdatum" in violation for violation in line.simulator.violations)

# SPDX-License-Identifier: EUPL-1.2
"""The simulated backend answers as the reference product did when it was recorded.

The recording holds requests and replies of a running Open Zaak 1.30.0; those of calls that the
kiosk makes are sent again here, and status, codes, sentences and the shape of the body compared.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from sync.simulator import Client, ZgwSimulator
from sync.simulator.product import Request
from sync.zgw import token

RECORDING = Path(__file__).with_name("zgw_recorded.json")
NOT_OURS = {
    "zaak get 304",
    "zaak patch",
    "large document create",
    "unlock incomplete",
    "bestandsdeel put",
    "unlock",
    "reserve",
    "zaak_registreren",
    "zaak_registreren replay",
}
"""Calls that the kiosk does not make."""
CATALOGUE = {
    "catalogue": {"domain": "HALL", "rsin": "000000000"},
    "document_types": ["Aanvraag"],
    "case_types": [
        {
            "identification": "HALL-AANVRAAG",
            "title": "Aanvraag aan de balie",
            "term": "P30D",
            "products": [],
        }
    ],
}
NOW = dt.datetime(2026, 11, 23, 14, 0, tzinfo=dt.UTC)
EXCHANGES = [
    exchange
    for exchange in json.loads(RECORDING.read_text(encoding="utf-8"))
    if exchange["label"] not in NOT_OURS
]


class Replayer:
    """Sends recorded requests and remembers which recorded address is which of ours."""

    def __init__(self, simulator: ZgwSimulator) -> None:
        self.simulator = simulator
        self.addresses: dict[str, str] = {"http://127.0.0.1:8700": simulator.product.base}

    def translate(self, text: str) -> str:
        for theirs in sorted(self.addresses, key=len, reverse=True):
            text = text.replace(theirs, self.addresses[theirs])
        return text

    def learn_catalogue(self) -> None:
        """Pair the recorded catalogue with the simulated one by what they describe."""
        catalogue = self.simulator.product.catalogue
        (ours,) = catalogue.zaaktypen
        (document,) = catalogue.informatieobjecttypen
        for exchange in EXCHANGES:
            results = (
                exchange["response"]["body"]["results"]
                if exchange["label"] in ("zaaktypen", "statustypen", "roltypen")
                else []
            )
            for item in results:
                if exchange["label"] == "zaaktypen":
                    self.addresses[item["url"]] = ours
                    self.addresses[item["informatieobjecttypen"][0]] = document
                    continue
                kept = getattr(catalogue, exchange["label"])
                self.addresses[item["url"]] = next(
                    url
                    for url, mine in kept.items()
                    if mine["omschrijving"] == item["omschrijving"]
                )

    def send(self, exchange: dict[str, Any]) -> tuple[int, dict[str, str], Any]:
        asked = exchange["request"]
        address = urlsplit(asked["url"])
        query = {name: self.translate(value) for name, value in parse_qsl(address.query)}
        body = b"" if asked["body"] is None else self.translate(json.dumps(asked["body"])).encode()
        headers = dict(asked["headers"]) | {"authorization": f"Bearer {bearer(exchange['label'])}"}
        path = urlsplit(self.translate(f"http://127.0.0.1:8700{address.path}")).path
        reply = self.simulator.product.answer(Request(asked["method"], path, query, headers, body))
        made = json.loads(reply.body)
        theirs = exchange["response"]["body"]
        if reply.status == 201:
            self.addresses[theirs["url"]] = made["url"]
        return reply.status, reply.headers, made


def bearer(label: str) -> str:
    """Return the token that the recording was made with, as far as its label tells."""
    at = NOW - dt.timedelta(hours=2) if label == "expired jwt" else NOW
    secret = "another" if label == "bad secret" else "right"
    client = "stranger" if label == "no permission" else "kiosk"
    return token.sign(client, secret * 8, "loket", at)


@pytest.fixture(scope="module")
def replayer() -> Iterator[Replayer]:
    simulator = ZgwSimulator(catalogue=CATALOGUE, now=lambda: NOW, check=False)
    simulator.clients.clear()
    simulator.clients["kiosk"] = Client("right" * 8)
    simulator.clients["stranger"] = Client("right" * 8, permitted=False)
    simulator.start()
    replayer = Replayer(simulator)
    replayer.learn_catalogue()
    yield replayer
    simulator.stop()


def shape(value: Any) -> Any:
    """Return the names and kinds of a body; null stands for anything."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value[:1]]
    return type(value).__name__


def differences(theirs: Any, ours: Any, where: str = "") -> list[str]:
    """Compare two shapes; null on either side and empty lists fit everything."""
    if "NoneType" in (theirs, ours) or [] in (theirs, ours):
        return []
    if isinstance(theirs, dict) and isinstance(ours, dict):
        found = [f"{where}: {sorted(set(theirs) ^ set(ours))}"] if set(theirs) != set(ours) else []
        for name in set(theirs) & set(ours):
            found += differences(theirs[name], ours[name], f"{where}/{name}")
        return found
    if isinstance(theirs, list) and isinstance(ours, list):
        return differences(theirs[0], ours[0], f"{where}[]")
    return [] if theirs == ours else [f"{where}: {theirs} is not {ours}"]


@pytest.mark.parametrize("exchange", EXCHANGES, ids=[e["label"] for e in EXCHANGES])
def test_a_recorded_request_gets_the_recorded_reply(
    replayer: Replayer, exchange: dict[str, Any]
) -> None:
    status, headers, body = replayer.send(exchange)
    expected = exchange["response"]
    assert status == expected["status"], body
    assert differences(shape(expected["body"]), shape(body)) == []
    for name in ("content-type", "content-crs", "api-version"):
        assert headers.get(name) == expected["headers"].get(name), name
    assert ("location" in headers) == ("location" in expected["headers"])
    if status >= 400:
        for name in ("code", "title", "status", "detail"):
            assert body[name] == expected["body"][name]
        assert body.get("invalidParams") == expected["body"].get("invalidParams")
    elif "count" in expected["body"]:
        assert body["count"] == expected["body"]["count"]

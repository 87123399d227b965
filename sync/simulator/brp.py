# SPDX-License-Identifier: EUPL-1.2
"""A made-up population registry on loopback, for `loket demo` and the tests.

It holds made-up persons only, answers ``POST /personen`` as Haal Centraal BRP Personen 2.x is
written down, and gives out no field that was not asked for. What was asked is kept, so that a
test can see that it was never too much.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

KEY: Final = "made-up-key-of-the-simulated-registry"
AUTOMATIC: Final = (
    "geheimhoudingPersoonsgegevens",
    "opschortingBijhouding",
    "inOnderzoek",
    "rni",
    "verificatie",
)
"""Always given along, and never to be asked for."""
REQUIRED: Final[Mapping[str, frozenset[str]]] = {
    "RaadpleegMetBurgerservicenummer": frozenset({"burgerservicenummer"}),
    "ZoekMetGeslachtsnaamEnGeboortedatum": frozenset({"geslachtsnaam", "geboortedatum"}),
    "ZoekMetPostcodeEnHuisnummer": frozenset({"postcode", "huisnummer"}),
}
OPTIONAL: Final = frozenset({"type", "fields", "voornamen", "voorvoegsel", "geslachtsnaam"}) | {
    "geboortedatum",
    "gemeenteVanInschrijving",
    "inclusiefOverledenPersonen",
}
BSN_LENGTH: Final = 9


def _day(text: str) -> dict[str, Any]:
    return {"type": "Datum", "datum": text, "langFormaat": text}


def person(
    bsn: str, given: str, particle: str, family: str, born: str, **more: Any
) -> dict[str, Any]:
    """Return a made-up person as the registry would hold them."""
    name = {"voornamen": given, "geslachtsnaam": family}
    if particle:
        name["voorvoegsel"] = particle
    made = {"burgerservicenummer": bsn, "naam": name, "geboorte": {"datum": _day(born)}}
    return made | {"gemeenteVanInschrijving": {"code": "9999", "omschrijving": "Voorbeeld"}} | more


def home(street: str, number: int, postcode: str, town: str, **more: Any) -> dict[str, Any]:
    """Return an address as the registry would hold it."""
    at = {
        "officieleStraatnaam": street,
        "korteStraatnaam": street,
        "huisnummer": number,
        "postcode": postcode,
        "woonplaats": town,
    }
    return {"type": "Adres", "verblijfadres": at | more, "functieAdres": {"code": "W"}}


def made_up() -> tuple[dict[str, Any], ...]:
    """Return the residents of the demo, and some others."""
    return (
        person("999990408", "Emre", "", "Yilmaz", "1988-02-14",
               verblijfplaats=home("Molenstraat", 7, "1234CD", "Voorbeeld", huisletter="B")),
        person("999993653", "Anna Maria", "", "Jansen", "1965-03-10",
               verblijfplaats=home("Dorpsstraat", 12, "1234AB", "Voorbeeld")),
        person("999991772", "Cornelis", "de", "Bakker", "1939-01-01",
               verblijfplaats=home("Havenkade", 3, "1235XY", "Voorbeeld")),
    )  # fmt: skip


@dataclass
class RegistrySimulator:
    """The registry. `persons` may be changed at any moment; `delay` makes it slow (seconds)."""

    persons: tuple[dict[str, Any], ...] = field(default_factory=made_up)
    delay: float = 0.0
    status: int = 0
    """Answer this and nothing else, when it is not 0."""
    body: bytes | None = None
    """Answer 200 with these octets, whatever was asked."""
    asked: list[dict[str, Any]] = field(default_factory=list)
    key: str = KEY
    _server: ThreadingHTTPServer | None = None
    _port: int = 0

    def start(self) -> str:
        """Serve on loopback; return the address to configure."""
        registry = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                registry._serve(self)

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing: requests name people."""

        self._server = ThreadingHTTPServer(("127.0.0.1", self._port), Handler)
        self._server.daemon_threads = True
        self._port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self.url

    @property
    def url(self) -> str:
        """Address to configure."""
        return f"http://127.0.0.1:{self._port}"

    def stop(self) -> None:
        """Stop serving. It can be started again at the same address."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    # --- answering -------------------------------------------------------------------------

    def _serve(self, request: BaseHTTPRequestHandler) -> None:
        length = int(request.headers.get("content-length", "0"))
        raw = request.rfile.read(length)
        if self.delay:
            time.sleep(self.delay)
        if self.body is not None:
            _send(request, 200, self.body)
            return
        status, answer = self._answer(request, raw)
        media = "application/json" if status == 200 else "application/problem+json"
        _send(request, status, json.dumps(answer).encode(), media)

    def _answer(self, request: BaseHTTPRequestHandler, raw: bytes) -> tuple[int, dict[str, Any]]:
        if self.status:
            return self.status, _problem(self.status, "forced")
        if request.path != "/personen":
            return 404, _problem(404, "notFound")
        if request.headers.get("x-api-key") != self.key:
            return 401, _problem(401, "authentication")
        question = json.loads(raw)
        kind = question.get("type")
        if wrong := _wrong(question):
            return 400, _problem(400, "paramsValidation") | {"invalidParams": wrong}
        self.asked.append(question)
        chosen = [one for one in self.persons if _matches(one, question)]
        shown = [_only(one, question["fields"]) for one in chosen]
        return 200, {"type": kind, "personen": shown}


def _send(
    request: BaseHTTPRequestHandler, status: int, body: bytes, media: str = "application/json"
) -> None:
    request.send_response(status)
    request.send_header("Content-Type", f"{media}; charset=utf-8")
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


def _problem(status: int, code: str) -> dict[str, Any]:
    return {"status": status, "code": code, "title": "Fout", "type": "about:blank"}


def _wrong(question: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return what is wrong with a question, as the specification's `invalidParams`."""
    kind = question.get("type", "")
    if kind not in REQUIRED:
        return [{"name": "type", "code": "value"}]
    wrong = [{"name": name, "code": "required"} for name in REQUIRED[kind] - question.keys()]
    allowed = REQUIRED[kind] | OPTIONAL
    wrong += [{"name": name, "code": "unknownParam"} for name in question.keys() - allowed]
    fields = question.get("fields")
    if not isinstance(fields, list) or not 1 <= len(fields) <= 130:
        return [*wrong, {"name": "fields", "code": "minItems"}]
    wrong += [
        {"name": f"fields[{place}]", "code": "fields"}
        for place, name in enumerate(fields)
        if name.split(".")[0] in AUTOMATIC
    ]
    numbers = question.get("burgerservicenummer", ["0" * BSN_LENGTH])
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= 20:
        wrong.append({"name": "burgerservicenummer", "code": "minItems"})
    elif any(not (isinstance(n, str) and len(n) == BSN_LENGTH and n.isdecimal()) for n in numbers):
        wrong.append({"name": "burgerservicenummer", "code": "pattern"})
    return wrong


def _matches(one: Mapping[str, Any], question: Mapping[str, Any]) -> bool:
    numbers = question.get("burgerservicenummer")
    if numbers is not None:
        return one["burgerservicenummer"] in numbers
    if "opschortingBijhouding" in one and not question.get("inclusiefOverledenPersonen"):
        return False
    name, at = one["naam"], one.get("verblijfplaats", {}).get("verblijfadres", {})
    found = {
        "geslachtsnaam": name["geslachtsnaam"],
        "voorvoegsel": name.get("voorvoegsel", ""),
        "voornamen": name["voornamen"],
        "geboortedatum": one["geboorte"]["datum"].get("datum", ""),
        "postcode": at.get("postcode", ""),
        "huisnummer": at.get("huisnummer", 0),
    }
    return all(_is(found[key], question[key]) for key in found if key in question)


def _is(held: Any, asked: Any) -> bool:
    if isinstance(asked, str) and asked.endswith("*"):
        return str(held).casefold().startswith(asked[:-1].casefold())
    return str(held).casefold() == str(asked).casefold()


def _only(one: Mapping[str, Any], fields: list[str]) -> dict[str, Any]:
    """Return no more of a person than was asked for, and what is always given along."""
    shown: dict[str, Any] = {key: one[key] for key in AUTOMATIC if key in one}
    for path in fields:
        _copy(one, shown, path.split("."))
    return shown


def _copy(held: Any, shown: dict[str, Any], path: list[str]) -> None:
    head, *rest = path
    if not isinstance(held, Mapping):
        return
    for always in ("type", "inOnderzoek"):
        # What kind of thing it is, and that it is being looked into, comes with every part.
        if always in held:
            shown[always] = held[always]
    if head not in held:
        return
    value = held[head]
    if not rest:
        shown[head] = value
    elif isinstance(value, list):
        parts = shown.setdefault(head, [{} for _ in value])
        for one, part in zip(value, parts, strict=True):
            _copy(one, part, rest)
    else:
        if isinstance(value, Mapping) and "indicatieVastgesteldVerblijftNietOpAdres" in value:
            key = "indicatieVastgesteldVerblijftNietOpAdres"
            shown.setdefault(head, {})[key] = value[key]
        _copy(value, shown.setdefault(head, {}), rest)

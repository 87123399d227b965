# SPDX-License-Identifier: EUPL-1.2
"""The simulated product itself: a parsed request in, a reply out. No sockets.

Only the calls that the kiosk makes exist (list, read and create of zaken, statussen, rollen,
documents and their relations; lists of the catalogue); anything else is not found, and a filter
that is in the specification but not simulated is reported instead of being silently ignored.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from sync.simulator import changes, large, resources
from sync.simulator.access import Client, authenticate, check_crs, check_query
from sync.simulator.catalogue import Catalogue, valid_on
from sync.simulator.desk import Desk
from sync.simulator.problems import Rejection, denied, not_found
from sync.simulator.state import INDEXED, Item, State

VERSIONS = {"zaken": "1.5.1", "catalogi": "1.3.1", "documenten": "1.4.2", "besluiten": "1.0.2"}
PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class Request:
    """One request; header names in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(slots=True)
class Reply:
    """One reply. `body` None: none at all."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One kind of resource: where it is kept, how it is made, what it can be filtered by."""

    items: Callable[[State, Catalogue], dict[str, Item]]
    filters: Mapping[str, Callable[[Item, str], bool]]
    make: Callable[[Desk, Item], Item] | None = None
    paged: bool = True
    expands: bool = False
    change: tuple[str, Callable[[Desk, Item, Item], Item]] | None = None
    """Method and rule of changing one."""
    kind: str = ""
    """Where the state keeps them, when it can find them without looking at all."""
    listed: str = ""
    """Where the case lists them, when they can be removed from it."""


def _same(name: str) -> Callable[[Item, str], bool]:
    return lambda item, wanted: item[name] == wanted


def _published(item: Item, wanted: str) -> bool:
    return wanted == "alles" or item.get("concept", False) == (wanted == "concept")


def _marked(part: str) -> Callable[[Item, str], bool]:
    """One of the item's marks has this (as the reference product has it since 1.9)."""
    return lambda item, wanted: any(mark[part] == wanted for mark in item["kenmerken"])


def _bsn(item: Item, wanted: str) -> bool:
    return bool(item["betrokkeneIdentificatie"].get("inpBsn") == wanted)


ENDPOINTS: Mapping[tuple[str, str], Endpoint] = {
    ("zaken", "zaken"): Endpoint(
        lambda state, _: state.zaken,
        {
            "identificatie": _same("identificatie"),
            "bronorganisatie": _same("bronorganisatie"),
            "kenmerk": _marked("kenmerk"),
            "kenmerk__bron": _marked("bron"),
        },
        resources.create_zaak,
        expands=True,
        kind="zaken",
        change=("PATCH", changes.change_zaak),
    ),
    ("zaken", "statussen"): Endpoint(
        lambda state, _: state.statussen,
        {"zaak": _same("zaak"), "statustype": _same("statustype")},
        resources.create_status,
        kind="statussen",
    ),
    ("zaken", "rollen"): Endpoint(
        lambda state, _: state.rollen,
        {
            "zaak": _same("zaak"),
            "roltype": _same("roltype"),
            "omschrijvingGeneriek": _same("omschrijvingGeneriek"),
            "betrokkeneIdentificatie__natuurlijkPersoon__inpBsn": _bsn,
        },
        resources.create_rol,
        change=("PUT", changes.replace_rol),
        kind="rollen",
        listed="rollen",
    ),
    ("zaken", "zaakobjecten"): Endpoint(
        lambda state, _: state.objecten,
        {"zaak": _same("zaak")},
        changes.create_object,
        kind="objecten",
        listed="zaakobjecten",
    ),
    ("zaken", "resultaten"): Endpoint(
        lambda state, _: state.resultaten,
        {"zaak": _same("zaak")},
        changes.create_result,
        kind="resultaten",
    ),
    ("besluiten", "besluiten"): Endpoint(lambda state, _: state.besluiten, {"zaak": _same("zaak")}),
    ("zaken", "zaakinformatieobjecten"): Endpoint(
        lambda state, _: state.relaties,
        {"zaak": _same("zaak"), "informatieobject": _same("informatieobject")},
        resources.create_relation,
        paged=False,
        kind="relaties",
        listed="zaakinformatieobjecten",
    ),
    ("documenten", "enkelvoudiginformatieobjecten"): Endpoint(
        lambda state, _: state.documenten,
        {"identificatie": _same("identificatie"), "bronorganisatie": _same("bronorganisatie")},
        resources.create_document,
        expands=True,
        kind="documenten",
        change=("PATCH", large.change),
    ),
    ("catalogi", "zaaktypen"): Endpoint(
        lambda _, catalogue: catalogue.zaaktypen,
        {
            "identificatie": _same("identificatie"),
            "status": _published,
            "datumGeldigheid": valid_on,
        },
    ),
    ("catalogi", "statustypen"): Endpoint(
        lambda _, catalogue: catalogue.statustypen, {"zaaktype": _same("zaaktype")}
    ),
    ("catalogi", "roltypen"): Endpoint(
        lambda _, catalogue: catalogue.roltypen,
        {
            "zaaktype": _same("zaaktype"),
            "omschrijvingGeneriek": _same("omschrijvingGeneriek"),
        },
    ),
    ("catalogi", "eigenschappen"): Endpoint(
        lambda _, catalogue: catalogue.eigenschappen, {"zaaktype": _same("zaaktype")}
    ),
    ("catalogi", "resultaattypen"): Endpoint(
        lambda _, catalogue: catalogue.resultaattypen, {"zaaktype": _same("zaaktype")}
    ),
    ("catalogi", "informatieobjecttypen"): Endpoint(
        lambda _, catalogue: catalogue.informatieobjecttypen,
        {
            "zaaktype": lambda item, wanted: wanted in item["zaaktypen"],
            "status": _published,
        },
    ),
}


Special = Callable[["Request", "Desk", dict[str, str]], "Reply"]


class Product:
    """Answers requests from its state. Thread-safe."""

    def __init__(
        self,
        base: str,
        catalogue: Catalogue,
        state: State,
        clients: Mapping[str, Client],
        now: Callable[[], datetime],
        on_violation: Callable[[str], None],
    ) -> None:
        self.base = base
        self.catalogue = catalogue
        self.state = state
        self.clients = clients
        self._now = now
        self._on_violation = on_violation
        self.lock = threading.RLock()
        self.composite = True
        """Whether ``zaak_registreren`` and ``zaaknummer_reserveren`` are there."""
        self.tells_locks = True
        """Whether each part of a large document tells the lock; another product may not."""
        self.recent: dict[str, float] | None = None
        """Set to an empty dictionary to let requests at the same time race, as measured."""

    def answer(self, request: Request) -> Reply:
        """Return the reply to `request`; what it creates is kept before this returns."""
        parts = request.path.removeprefix("/").split("/")
        endpoint = special = None
        if len(parts) >= 4 and parts[1:3] == ["api", "v1"]:
            special = self._special(request.method, parts)
            endpoint = ENDPOINTS.get((parts[0], parts[3]))
        if (endpoint is None and special is None) or len(parts) > 7 or "" in parts:
            return Reply(404, b"<h1>Not Found</h1>", {"content-type": "text/html"})
        headers = {"content-type": "application/json", "api-version": VERSIONS[parts[0]]}
        with_crs = parts[0] == "zaken" and parts[3] == "zaken"
        if with_crs:
            headers["content-crs"] = "EPSG:4326"
        try:
            with self.lock:
                if special is not None:
                    return special(request, self._desk(request), headers)
                assert endpoint is not None
                return self._answer(request, parts, endpoint, headers, with_crs)
        except Rejection as rejection:
            body = json.dumps(rejection.body(self.base)).encode()
            return Reply(rejection.status, body, headers)

    def _answer(
        self,
        request: Request,
        parts: list[str],
        endpoint: Endpoint,
        headers: dict[str, str],
        with_crs: bool,
    ) -> Reply:
        client = authenticate(request.headers.get("authorization", ""), self.clients, self._now())
        if endpoint.change and request.method == endpoint.change[0] and len(parts) == 5:
            if with_crs:
                check_crs(request.method, request.headers)
            return self._change(request, parts, endpoint, headers)
        if request.method == "DELETE" and len(parts) == 5:
            return self._remove(request, parts, endpoint)
        if request.method not in ("GET", "POST"):
            raise denied()
        if with_crs:
            check_crs(request.method, request.headers)
        if request.method == "POST" and len(parts) == 4 and endpoint.make:
            return self._create(request, endpoint.make, client, headers)
        if request.method != "GET":
            raise denied()
        items = endpoint.items(self.state, self.catalogue)
        if len(parts) == 4:
            return self._list(request, endpoint, items, headers)
        url = f"{self.base}/{'/'.join(parts[:5])}"
        if url not in items:
            raise not_found()
        if len(parts) == 6:
            if parts[5] != "download" or url not in self.state.inhoud:
                raise not_found()
            return Reply(
                200, self.state.inhoud[url], headers | {"content-type": "application/octet-stream"}
            )
        return self._one(request, url, self._told(_shown(items[url], endpoint)), headers)

    def _told(self, item: Item) -> Item:
        """Return a resource as it is read: a document's own lock is told when it is made only."""
        item.pop("lock", None)
        if item.get("bestandsdelen") and not self.tells_locks:
            item["bestandsdelen"] = [part | {"lock": ""} for part in item["bestandsdelen"]]
        return item

    def _one(self, request: Request, url: str, item: Item, headers: dict[str, str]) -> Reply:
        """Show one resource, or say that it is as it was.

        The product tells by a hash that it makes anew when the resource itself changes, not when
        a status or role is added to a case: such a 304 is stale, as measured.
        """
        if url in self.state.zaken:
            seen = self.state.etags.setdefault(url, hashlib.md5(url.encode()).hexdigest())  # noqa: S324
        else:
            seen = hashlib.md5(json.dumps(item).encode()).hexdigest()  # noqa: S324
        headers["etag"] = f'"{seen}"'
        if request.headers.get("if-none-match") == headers["etag"]:
            return Reply(304, b"", headers)
        return _json(200, item, headers)

    def _remove(self, request: Request, parts: list[str], endpoint: Endpoint) -> Reply:
        desk = self._desk(request)
        url = f"{self.base}/{'/'.join(parts)}"
        if endpoint.listed:
            changes.remove_part(desk, endpoint.kind, endpoint.listed, url)
        elif endpoint.kind == "documenten":
            changes.remove_document(desk, url)
        else:
            raise denied()
        return Reply(204, b"", {"api-version": VERSIONS[parts[0]]})

    def _desk(self, request: Request) -> Desk:
        now = self._now()
        client = authenticate(request.headers.get("authorization", ""), self.clients, now)
        return Desk(self.base, self.state, self.catalogue, client, now, self.recent)

    def _change(
        self, request: Request, parts: list[str], endpoint: Endpoint, headers: dict[str, str]
    ) -> Reply:
        assert endpoint.change
        items = endpoint.items(self.state, self.catalogue)
        item = items.get(f"{self.base}/{'/'.join(parts)}")
        if item is None:
            raise not_found()
        changed = endpoint.change[1](self._desk(request), item, parsed(request))
        return _json(200, changed, headers)

    def _special(self, method: str, parts: list[str]) -> Special | None:
        """Return what answers an address that is no plain list or resource; None when none."""
        url = f"{self.base}/{'/'.join(parts)}"
        match method, parts[0], parts[3:]:
            case "POST", "zaken", ["zaak_registreren"] if self.composite:
                return self._registered
            case "POST", "zaken", ["zaaknummer_reserveren"] if self.composite:
                return lambda request, desk, headers: _json(
                    201, changes.reserve(desk, parsed(request)), headers
                )
            case "POST", "zaken", ["zaken", _, "zaakeigenschappen"]:
                return lambda request, desk, headers: _json(
                    201, changes.create_property(desk, parsed(request)), headers
                )
            case "GET", "zaken", ["zaken", _, "zaakeigenschappen"]:
                zaak = url.rpartition("/")[0]
                return lambda request, desk, headers: _json(
                    200,
                    self.state.by("eigenschappen", zaak),
                    headers,
                )
            case "GET", "zaken", ["zaken", _, "besluiten"]:
                zaak = url.rpartition("/")[0]
                return lambda request, desk, headers: _json(
                    200,
                    [
                        {"url": b["url"], "uuid": b["uuid"], "besluit": b["url"]}
                        for b in self.state.besluiten.values()
                        if b["zaak"] == zaak
                    ],
                    headers,
                )
            case "PATCH", "zaken", ["zaken", _, "zaakeigenschappen", _]:
                return lambda request, desk, headers: _json(
                    200,
                    changes.change_property(desk, self.state.eigenschappen[url], parsed(request)),
                    headers,
                )
            case "DELETE", "zaken", ["zaken", _, "zaakeigenschappen", _]:
                return lambda request, desk, headers: self._without_property(desk, url, headers)
            case "PUT", "documenten", ["bestandsdelen", _]:
                return lambda request, desk, headers: _json(
                    200,
                    large.put_part(
                        desk, url, request.headers.get("content-type", ""), request.body
                    ),
                    headers,
                )
            case "POST", "documenten", ["enkelvoudiginformatieobjecten", _, "lock"]:
                return lambda request, desk, headers: _json(
                    200, large.lock(desk, url.rpartition("/")[0]), headers
                )
            case "POST", "documenten", ["enkelvoudiginformatieobjecten", _, "unlock"]:
                return lambda request, desk, headers: self._unlocked(
                    desk, url.rpartition("/")[0], parsed(request), headers
                )
        return None

    def _registered(self, request: Request, desk: Desk, headers: dict[str, str]) -> Reply:
        check_crs("POST", request.headers)
        return _json(201, changes.register(desk, parsed(request)), headers)

    def _without_property(self, desk: Desk, url: str, headers: dict[str, str]) -> Reply:
        changes.remove_part(desk, "eigenschappen", "eigenschappen", url)
        return Reply(204, b"", {"api-version": headers["api-version"]})

    def _unlocked(self, desk: Desk, url: str, body: Item, headers: dict[str, str]) -> Reply:
        large.unlock(desk, url, body)
        return Reply(204, b"", {"api-version": headers["api-version"]})

    def _create(
        self,
        request: Request,
        make: Callable[[Desk, Item], Item],
        client: Client,
        headers: dict[str, str],
    ) -> Reply:
        body = parsed(request)
        desk = Desk(self.base, self.state, self.catalogue, client, self._now(), self.recent)
        made = make(desk, body)
        return _json(201, made, headers | {"location": str(made["url"])})

    def _list(
        self,
        request: Request,
        endpoint: Endpoint,
        items: dict[str, Item],
        headers: dict[str, str],
    ) -> Reply:
        query = dict(request.query)
        paging = {"page"} if endpoint.paged else set()
        check_query(query, frozenset(endpoint.filters) | paging)
        if not set(query) - paging:
            self._on_violation(f"GET {request.path} without a filter takes seconds in practice")
        page_asked = query.pop("page", "1")
        if not page_asked.isdecimal() or page_asked == "0":
            raise not_found()
        number = int(page_asked)
        several: Iterable[Item] = items.values()
        if endpoint.kind and (by := INDEXED[endpoint.kind]) in query:
            several = self.state.by(endpoint.kind, query[by])
        found = [
            item
            for item in several
            if all(endpoint.filters[name](item, wanted) for name, wanted in query.items())
        ]
        if not endpoint.paged:
            return _json(200, found, headers)
        start = (number - 1) * PAGE_SIZE
        shown = [self._told(_shown(item, endpoint)) for item in found[start : start + PAGE_SIZE]]
        page: Item = {"count": len(found), "next": None, "previous": None, "results": shown}
        if start + PAGE_SIZE < len(found):
            wanted = urlencode({"page": number + 1, **query})
            page["next"] = f"{self.base}{request.path}?{wanted}"
        return _json(200, page, headers)


def parsed(request: Request) -> Item:
    """Return the body of a request. Raises Rejection."""
    try:
        body = json.loads(request.body)
    except ValueError:
        raise Rejection("ParseError", 400, "parse_error") from None
    if not isinstance(body, dict):
        raise Rejection("ParseError", 400, "parse_error")
    return body


def _shown(item: Item, endpoint: Endpoint) -> Item:
    return item | {"_expand": {}} if endpoint.expands else dict(item)


def _json(status: int, body: Any, headers: dict[str, str]) -> Reply:
    return Reply(status, json.dumps(body).encode(), headers)

# SPDX-License-Identifier: EUPL-1.2
"""Holds every request and reply of the simulator against the product's own OpenAPI files.

The files differ from the running product in a few measured places; those are amended on loading,
each named in :func:`_amend`. What then does not fit is a mistake of the simulator (or of the
client it accepted) and is recorded as a violation.

Loading takes about a second and checking some milliseconds, so both happen on a thread of their
own, never in the way of a reply.
"""

from __future__ import annotations

import functools
import json
import queue
import threading
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SPECS = Path(__file__).with_name("specs")
_USED = {
    "zaken": (
        "/zaken",
        "/statussen",
        "/rollen",
        "/zaakinformatieobjecten",
        "/zaakobjecten",
        "/resultaten",
        "/zaak_registreren",
        "/zaaknummer_reserveren",
    ),
    "catalogi": (
        "/zaaktypen",
        "/statustypen",
        "/roltypen",
        "/informatieobjecttypen",
        "/eigenschappen",
        "/resultaattypen",
    ),
    "documenten": ("/enkelvoudiginformatieobjecten",),
}
_PARTS = ("/{uuid}", "/download", "/lock", "/unlock", "/zaakeigenschappen", "/besluiten")
_REFERENCES = {"zaak", "roltype", "statustype", "betrokkene", "zaaktype", "informatieobject"}
_BLANK = {
    "opdrachtgevendeOrganisatie",
    "anpIdentificatie",
    "inpA_nummer",
    "inpBsn",
    "rsin",
    "emailadres",
    "objectTypeOverige",
}
_OPEN_ENDED = {"beginObject", "eindeObject", "zaakobjecttype"}


@dataclass(frozen=True, slots=True)
class Checked:
    """One request with its reply, as bytes on the wire."""

    base: str
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    status: int
    reply_headers: Mapping[str, str]
    reply: bytes


class Conformance:
    """Checks exchanges in the background. `violations` is complete after :meth:`settle`."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._waiting: queue.Queue[Checked | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._stopping = False

    def check(self, exchange: Checked) -> None:
        """Queue one exchange."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="zgw-specs", daemon=True)
            self._thread.start()
        self._waiting.put(exchange)

    def settle(self) -> tuple[str, ...]:
        """Wait until everything queued is checked; return all violations so far."""
        self._waiting.join()
        return tuple(self._found)

    def report(self, violation: str) -> None:
        """Record a violation that was seen elsewhere."""
        self._found.append(violation)

    def stop(self) -> None:
        """End the thread; what is still queued stays unchecked."""
        if self._thread is not None:
            self._stopping = True
            self._waiting.put(None)
            self._thread.join()
            self._thread, self._stopping = None, False

    def _run(self) -> None:
        while True:
            exchange = self._waiting.get()
            try:
                if exchange is None:
                    return
                if not self._stopping:
                    self._found += self._judge(exchange)
            except Exception as error:
                self._found.append(f"the check itself failed: {type(error).__name__}: {error}")
            finally:
                self._waiting.task_done()

    def _judge(self, exchange: Checked) -> list[str]:
        # Imported here: heavy, and only the thread needs it.
        from openapi_core.exceptions import OpenAPIError
        from openapi_core.testing import MockRequest, MockResponse

        api = exchange.path.split("/")[1]
        spec = _loaded(api)
        content_type = exchange.headers.get("content-type", "application/json")
        request = MockRequest(
            exchange.base,
            exchange.method.lower(),
            exchange.path,
            args=dict(exchange.query),
            headers={**exchange.headers, "Content-Type": content_type},
            data=exchange.body,
            content_type=content_type,
        )
        where = f"{exchange.method} {exchange.path} {exchange.status}"
        found = []
        if exchange.status < 400:
            try:
                spec.validate_request(request)
            except OpenAPIError as error:
                found.append(f"request of {where}: {_explain(error)}")
        response = MockResponse(
            exchange.reply,
            status_code=exchange.status,
            headers=dict(exchange.reply_headers),
            content_type=exchange.reply_headers.get("content-type", ""),
        )
        try:
            spec.validate_response(request, response)
        except OpenAPIError as error:
            found.append(f"reply to {where}: {_explain(error)}")
        return found


@functools.cache
def _loaded(api: str) -> Any:
    from openapi_core import OpenAPI

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return OpenAPI.from_dict(load_spec(api))


def load_spec(api: str) -> dict[str, Any]:
    """Return the OpenAPI file of `api` (zaken, catalogi, documenten), amended and cut down."""
    path = SPECS / f"openzaak-1.30.0-{api}.json"
    spec: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    spec["paths"] = {
        name: item
        for name, item in spec["paths"].items()
        if name.startswith(_USED[api]) and (name in _USED[api] or name.endswith(_PARTS))
    }
    for item in spec["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                _amend_operation(operation)
    if api == "zaken":
        for reply in spec["paths"]["/zaak_registreren"]["post"]["responses"].values():
            # The recorded reply has no Content-Crs.
            reply.get("headers", {}).pop("Content-Crs", None)
    _amend(spec["components"]["schemas"])
    return spec


def _amend_operation(operation: dict[str, Any]) -> None:
    for parameter in operation.get("parameters", []):
        # The file says that references to other resources are integers; they are addresses.
        if parameter["in"] == "query" and parameter["name"] in _REFERENCES:
            parameter["schema"] = {"type": "string", "format": "uri"}
    for reply in operation.get("responses", {}).values():
        content = reply.get("content", {})
        # The product sends its errors as application/json.
        if "application/problem+json" in content:
            content["application/json"] = content["application/problem+json"]


def _amend(node: Any, name: str = "") -> None:
    """Change `node` in place where the running product is known to differ.

    ``nullable`` beside ``allOf``: the file's generator means "this or null". Blank texts stand in
    optional fields that have a minimum length, pattern or format. ``beginObject`` and
    ``eindeObject`` are null while open-ended.
    """
    if isinstance(node, list):
        for child in node:
            _amend(child)
        return
    if not isinstance(node, dict):
        return
    if name in _BLANK and node.get("type") == "string":
        node.pop("minLength", None)
        node.pop("pattern", None)
        node.pop("format", None)
    if name in _OPEN_ENDED and node.get("type") == "string":
        node["nullable"] = True
    if node.get("nullable") and "allOf" in node:
        node["oneOf"] = [*node.pop("allOf"), {"nullable": True, "enum": [None]}]
    for key, child in node.items():
        _amend(child, key)


def _explain(error: BaseException) -> str:
    """Return the errors of the schema in one line."""
    cause = error.__cause__
    reasons = [
        f"{'/'.join(str(part) for part in found.absolute_path)}: {found.message[:160]}"
        for found in getattr(cause, "schema_errors", ())
    ]
    return "; ".join(reasons) or f"{type(error).__name__}: {error} {cause or ''}"[:300]

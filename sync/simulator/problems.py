# SPDX-License-Identifier: EUPL-1.2
"""Refusals, in the words and shape of the reference product (Open Zaak 1.30.0)."""

from __future__ import annotations

import uuid
from typing import Any

_TITLES = {
    "ValidationError": "Ongeldige invoer.",
    "ParseError": "Verkeerd gevormde aanvraag.",
    "PermissionDenied": "Je hebt geen toestemming om deze actie uit te voeren.",
    "NotFound": "Niet gevonden.",
    "MethodNotAllowed": "Methode niet toegestaan.",
    "NotAcceptable": "Kan niet voldoen aan de opgegeven Accept header.",
    "UnsupportedMediaType": "Ongeldige media type in aanvraag.",
    "PreconditionFailed": "Voorwaarde is niet vervuld",
    "APIException": "Er is een serverfout opgetreden.",
}

Param = tuple[str, str, str]
"""(field, code, reason)."""


class Rejection(Exception):
    """A refusal. `params` is empty unless it is about fields."""

    def __init__(
        self, kind: str, status: int, code: str, detail: str = "", params: tuple[Param, ...] = ()
    ) -> None:
        super().__init__(code)
        self.kind = kind
        self.status = status
        self.code = code
        self.detail = detail or _TITLES[kind]
        self.params = params

    def body(self, base: str) -> dict[str, Any]:
        """Return the JSON body, as served at `base`."""
        body: dict[str, Any] = {
            "type": f"{base}/ref/fouten/{self.kind}/",
            "code": self.code,
            "title": _TITLES[self.kind],
            "status": self.status,
            "detail": self.detail,
            "instance": f"urn:uuid:{uuid.uuid4()}",
        }
        if self.params:
            body["invalidParams"] = [
                {"name": name, "code": code, "reason": reason} for name, code, reason in self.params
            ]
        return body


def invalid(*params: Param) -> Rejection:
    """Return a refusal of fields."""
    return Rejection("ValidationError", 400, "invalid", params=params)


def denied(code: str = "permission_denied", detail: str = "") -> Rejection:
    """Return a refusal for lack of permission or a bad token: always 403, never 401."""
    return Rejection("PermissionDenied", 403, code, detail)


def not_found() -> Rejection:
    """Return the refusal of an address that names nothing."""
    return Rejection("NotFound", 404, "not_found")

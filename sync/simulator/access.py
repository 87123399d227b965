# SPDX-License-Identifier: EUPL-1.2
"""Who may ask: the token, the coordinate system headers and the query parameters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sync.simulator.problems import Rejection, denied, invalid
from sync.zgw import token

TOKEN_SECONDS = 3600
"""A token whose ``iat`` is older than this is refused."""
CRS = "EPSG:4326"


@dataclass(frozen=True, slots=True)
class Client:
    """One registered client. `case_types` None: all of them; `permitted` False: nothing.

    A case type is named by identification, or by address for a permission of one version.
    """

    secret: str
    permitted: bool = True
    case_types: frozenset[str] | None = None
    every_status: bool = False
    """Has more than the scope ``zaken.aanmaken``, so may set a second status."""
    may_change: bool = True
    """Has the scope ``zaken.bijwerken``: roles, properties, results, changes and removals."""
    may_delete_documents: bool = False
    """Has the scope ``documenten.verwijderen``."""
    may_force_unlock: bool = False
    """Has the scope ``documenten.geforceerd-unlock``."""
    may_lock_documents: bool = True
    """Has the scopes ``documenten.lock`` and ``documenten.bijwerken``."""


def authenticate(header: str, clients: Mapping[str, Client], now: dt.datetime) -> Client:
    """Return the client that signed the bearer token in `header`. Raises Rejection (403)."""
    scheme, _, encoded = header.partition(" ")
    if scheme != "Bearer" or not encoded:
        raise denied()
    claims = token.read(encoded)
    if claims is None:
        raise denied("jwt-decode-error", "JWT could not be decoded.")
    if "client_id" not in claims:
        raise denied("missing-client-identifier", "Client identifier is niet aanwezig in JWT")
    client = clients.get(str(claims["client_id"]))
    if client is None:
        raise denied("invalid-client-identifier", "Client identifier bestaat niet")
    if not token.is_signed_with(encoded, client.secret):
        raise denied("invalid-jwt-signature", "Client credentials zijn niet geldig")
    issued, moment = claims.get("iat"), now.timestamp()
    if not isinstance(issued, int | float):
        raise denied("jwt-missing-iat", "De JWT heeft geen tijdstip van uitgifte")
    if moment - issued >= TOKEN_SECONDS:
        raise denied("jwt-expired", "De JWT die gebruikt is voor dit verzoek is verlopen")
    # The code for a token from the future was not measured; refusing it is the stricter choice.
    if issued > moment or claims.get("nbf", 0) > moment:
        raise denied("jwt-immature", "De JWT die gebruikt is voor dit verzoek is nog niet geldig")
    if not client.permitted:
        raise denied()
    return client


def check_crs(method: str, headers: Mapping[str, str]) -> None:
    """Check the coordinate system headers of the zaken addresses (412, 406, 415)."""
    wanted, sent = headers.get("accept-crs"), headers.get("content-crs")
    if method in ("POST", "PUT", "PATCH") and sent is None:
        raise _crs_missing("Content-Crs")
    if method != "POST" and wanted is None:
        raise _crs_missing("Accept-Crs")
    if wanted not in (None, CRS):
        raise Rejection("NotAcceptable", 406, "not_acceptable", "CRS wordt niet ondersteund")
    if sent not in (None, CRS):
        raise Rejection("UnsupportedMediaType", 415, "unsupported_media_type")


def _crs_missing(name: str) -> Rejection:
    return Rejection("PreconditionFailed", 412, "precondition_failed", f"'{name}' header ontbreekt")


def check_query(query: Mapping[str, str], known: frozenset[str]) -> None:
    """Refuse query parameters that the resource does not know (400)."""
    unknown = sorted(set(query) - known)
    if unknown:
        reason = f"Onbekende query parameters: {', '.join(unknown)}"
        raise invalid(("nonFieldErrors", "unknown-parameters", reason))

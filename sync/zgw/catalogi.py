# SPDX-License-Identifier: EUPL-1.2
"""What the backend's catalogue says about a case type on a day, looked up once and remembered.

Content names case types by identification, never by address: addresses change with every
published version, identifications do not.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kiosk.clock import Clock
from sync.zgw.client import ZgwClient
from sync.zgw.errors import CatalogueProblem
from sync.zgw.resources import Informatieobjecttype, Roltype, Statustype, Zaaktype

REMEMBER_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class CaseType:
    """One version of a case type with what Loket needs of it; all fields are addresses."""

    url: str
    first_status: str
    initiator: str
    documents: tuple[tuple[str, str], ...]
    """(description, address) of each kind of document that may belong to it."""
    products: tuple[str, ...]
    """UPL addresses that the case type knows (``productenOfDiensten``)."""

    def document_type(self, description: str) -> str:
        """Return the address of the document type called `description`, any case.

        When the catalogue has only one kind of document, that is the one. Raises
        CatalogueProblem otherwise.
        """
        for name, url in self.documents:
            if name.casefold() == description.casefold():
                return url
        if len(self.documents) == 1:
            return self.documents[0][1]
        raise CatalogueProblem(f"no document type '{description}'")


class CatalogueCache:
    """Resolves and remembers case types for an hour, or until told to forget."""

    def __init__(self, client: ZgwClient, clock: Clock) -> None:
        self._client = client
        self._clock = clock
        self._versions: dict[tuple[str, dt.date], tuple[float, str]] = {}
        self._parts: dict[str, tuple[float, CaseType]] = {}

    def forget(self) -> None:
        """Drop everything, because the backend refused something that was remembered."""
        self._versions.clear()
        self._parts.clear()

    def resolve(self, identification: str, day: dt.date) -> CaseType:
        """Return the published version of `identification` that is valid on `day`.

        Raises CatalogueProblem when there is none or it lacks a part; other ZgwErrors as they
        come.
        """
        key, now = (identification, day), self._clock.monotonic()
        known = self._versions.get(key)
        if known is None or now - known[0] > REMEMBER_SECONDS:
            known = self._versions[key] = (now, self._find_version(identification, day))
        return self.at(known[1])

    def at(self, url: str) -> CaseType:
        """Return the version at `url` with its parts. Raises as :meth:`resolve`."""
        now = self._clock.monotonic()
        known = self._parts.get(url)
        if known is None or now - known[0] > REMEMBER_SECONDS:
            known = self._parts[url] = (now, self._read_parts(url))
        return known[1]

    def _find_version(self, identification: str, day: dt.date) -> str:
        versions = self._client.get_all(
            f"{self._client.catalogi}/zaaktypen",
            Zaaktype,
            {
                "identificatie": identification,
                "status": "definitief",
                "datumGeldigheid": day.isoformat(),
            },
        )
        valid = [v for v in versions if v.identificatie == identification and _valid(v, day)]
        if not valid:
            raise CatalogueProblem(f"no case type '{identification}' valid on {day}")
        # Two versions may both be valid on the day of the change: the newest is meant.
        return max(valid, key=lambda v: (v.versiedatum, v.begin_geldigheid)).url

    def _read_parts(self, url: str) -> CaseType:
        client, root, of_type = self._client, self._client.catalogi, {"zaaktype": url}
        zaaktype = client.get(client.trusted(url), Zaaktype)
        name = zaaktype.identificatie
        statuses = client.get_all(f"{root}/statustypen", Statustype, of_type)
        if not statuses:
            raise CatalogueProblem(f"case type '{name}' has no status types")
        roles = client.get_all(
            f"{root}/roltypen", Roltype, of_type | {"omschrijvingGeneriek": "initiator"}
        )
        initiators = [role for role in roles if role.omschrijving_generiek == "initiator"]
        if not initiators:
            raise CatalogueProblem(f"case type '{name}' has no initiator")
        documents = client.get_all(
            f"{root}/informatieobjecttypen",
            Informatieobjecttype,
            of_type | {"status": "definitief"},
        )
        return CaseType(
            url=url,
            first_status=min(statuses, key=lambda s: s.volgnummer).url,
            initiator=min(initiators, key=lambda r: r.omschrijving).url,
            documents=tuple(sorted((d.omschrijving, d.url) for d in documents if not d.concept)),
            products=zaaktype.producten_of_diensten,
        )


def _valid(version: Zaaktype, day: dt.date) -> bool:
    end = version.einde_geldigheid
    return not version.concept and version.begin_geldigheid <= day and (end is None or day <= end)

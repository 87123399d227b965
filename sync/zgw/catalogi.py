# SPDX-License-Identifier: EUPL-1.2
"""What the backend's catalogue says about a case type on a day, looked up once and remembered.

Content names case types by identification, never by address: addresses change with every
published version, identifications do not.
"""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import dataclass, field

from kiosk.clock import Clock
from sync.zgw.client import ZgwClient
from sync.zgw.errors import CatalogueProblem
from sync.zgw.resources import (
    Eigenschap,
    Informatieobjecttype,
    Resultaattype,
    Roltype,
    Statustype,
    Zaaktype,
)

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
    clerk: str = ""
    """Part of the one who handles the case; empty when the case type has none."""
    mandate: str = ""
    """Part of who acts for the resident; empty when the case type has none."""
    properties: tuple[tuple[str, str], ...] = ()
    """(name, address) of what the case type wants to know besides."""
    last_status: str = ""
    confidentiality: str = ""
    """The case type's own ``vertrouwelijkheidaanduiding``; empty when it has none."""
    statuses: tuple[tuple[str, str], ...] = ()
    """(address, description) of each status, in their order."""
    confidential_documents: tuple[tuple[str, str], ...] = ()
    """(address, ``vertrouwelijkheidaanduiding``) of each kind of document that has one."""
    identification: str = ""
    """The case type's own identification, the same for all its versions."""
    etag: str = ""
    """What a conditional read of this version is compared with; a version never changes."""

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


@dataclass(frozen=True, slots=True)
class Memory:
    """What several caches know together; each entry is replaced whole, so no lock is needed."""

    versions: dict[tuple[str, dt.date], tuple[float, str]] = field(default_factory=dict)
    parts: dict[str, tuple[float, CaseType]] = field(default_factory=dict)
    asking: threading.RLock = field(default_factory=threading.RLock)
    """Held while the backend is asked: what one is looking up the others need not."""


class CatalogueCache:
    """Resolves and remembers case types for an hour, or until told to forget."""

    def __init__(self, client: ZgwClient, clock: Clock, memory: Memory | None = None) -> None:
        self._client = client
        self._clock = clock
        memory = memory or Memory()
        self._versions = memory.versions
        self._parts = memory.parts
        self._asking = memory.asking

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
            with self._asking:
                known = self._versions.get(key)
                if known is None or now - known[0] > REMEMBER_SECONDS:
                    known = self._versions[key] = (now, self._find_version(identification, day))
        return self.at(known[1])

    def at(self, url: str) -> CaseType:
        """Return the version at `url` with its parts. Raises as :meth:`resolve`."""
        now = self._clock.monotonic()
        known = self._parts.get(url)
        if known is None or now - known[0] > REMEMBER_SECONDS:
            with self._asking:
                known = self._parts.get(url)
                if known is None or now - known[0] > REMEMBER_SECONDS:
                    known = self._parts[url] = (now, self._read_parts(url, known and known[1]))
        return known[1]

    def result_type(self, case_type: str, description: str) -> str:
        """Return the address of the outcome called `description`, any case.

        Raises CatalogueProblem when the case type has none.
        """
        found = self._client.get_all(
            f"{self._client.catalogi}/resultaattypen", Resultaattype, {"zaaktype": case_type}
        )
        for item in found:
            if item.omschrijving.casefold() == description.casefold():
                return item.url
        raise CatalogueProblem(f"no result '{description}'")

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

    def _read_parts(self, url: str, known: CaseType | None) -> CaseType:
        client, root, of_type = self._client, self._client.catalogi, {"zaaktype": url}
        # A published version and its parts stay as they are: unchanged is all there is to know.
        zaaktype, etag = client.get_fresh(url, Zaaktype, known.etag if known else "")
        if zaaktype is None:
            assert known is not None
            return known
        name = zaaktype.identificatie
        statuses = client.get_all(f"{root}/statustypen", Statustype, of_type)
        if not statuses:
            raise CatalogueProblem(f"case type '{name}' has no status types")
        roles = client.get_all(f"{root}/roltypen", Roltype, of_type)
        initiators = [role for role in roles if role.omschrijving_generiek == "initiator"]
        if not initiators:
            raise CatalogueProblem(f"case type '{name}' has no initiator")
        documents = client.get_all(
            f"{root}/informatieobjecttypen",
            Informatieobjecttype,
            of_type | {"status": "definitief"},
        )
        properties = client.get_all(f"{root}/eigenschappen", Eigenschap, of_type)
        ordered = sorted(statuses, key=lambda s: s.volgnummer)
        return CaseType(
            url=url,
            identification=name,
            etag=etag,
            first_status=ordered[0].url,
            initiator=min(initiators, key=lambda r: r.omschrijving).url,
            documents=tuple(sorted((d.omschrijving, d.url) for d in documents if not d.concept)),
            products=zaaktype.producten_of_diensten,
            clerk=_role(roles, "behandelaar"),
            mandate=_role(roles, "gemachtigde") or _role(roles, "belanghebbende"),
            properties=tuple(sorted((p.naam, p.url) for p in properties)),
            last_status=next((s.url for s in ordered if s.is_eindstatus), ordered[-1].url),
            confidentiality=zaaktype.vertrouwelijkheidaanduiding,
            statuses=tuple((s.url, s.omschrijving) for s in ordered),
            confidential_documents=tuple(
                (d.url, d.vertrouwelijkheidaanduiding)
                for d in documents
                if d.vertrouwelijkheidaanduiding
            ),
        )


def _role(roles: tuple[Roltype, ...], kind: str) -> str:
    """Return the address of the role of this generic kind or with this description, if any."""
    found = [
        role for role in roles if kind in (role.omschrijving_generiek, role.omschrijving.casefold())
    ]
    return min(found, key=lambda role: role.omschrijving).url if found else ""


def _valid(version: Zaaktype, day: dt.date) -> bool:
    end = version.einde_geldigheid
    return not version.concept and version.begin_geldigheid <= day and (end is None or day <= end)

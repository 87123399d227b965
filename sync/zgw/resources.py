# SPDX-License-Identifier: EUPL-1.2
"""The parts of the backend's resources that Loket reads, validated on arrival.

Field names are the standard's (Zaken 1.5.1, Catalogi 1.3.1, Documenten 1.4.2) in snake case.
Fields that Loket does not read are ignored, so newer versions of the APIs pass.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Generic, Literal, TypeVar

import msgspec

T = TypeVar("T")

Url = Annotated[str, msgspec.Meta(min_length=8, max_length=1000, pattern=r"^https?://")]


class Resource(msgspec.Struct, frozen=True, rename="camel", kw_only=True):
    """Anything with an address."""

    url: Url


class Kenmerk(msgspec.Struct, frozen=True, kw_only=True):
    """A reference that another system gave to a zaak."""

    kenmerk: str
    bron: str


class Zaak(Resource, frozen=True, kw_only=True):
    """A case or sub-case at the backend."""

    identificatie: str
    bronorganisatie: str
    zaaktype: Url
    kenmerken: tuple[Kenmerk, ...] = ()
    laatst_gemuteerd: dt.datetime | None = None
    status: str | None = None
    resultaat: str | None = None
    startdatum: dt.date | None = None
    einddatum: dt.date | None = None
    betalingsindicatie: str = ""
    rollen: tuple[str, ...] | None = None
    zaakobjecten: tuple[str, ...] | None = None
    zaakinformatieobjecten: tuple[str, ...] | None = None


class Status(Resource, frozen=True, kw_only=True):
    """One moment in a zaak's history."""

    zaak: Url
    statustype: Url
    datum_status_gezet: dt.datetime
    statustoelichting: str = ""


class Betrokkene(msgspec.Struct, frozen=True, rename="camel", kw_only=True):
    """Who a rol is about, as far as Loket compares."""

    inp_bsn: str = ""
    geslachtsnaam: str = ""
    voornamen: str = ""
    geboortedatum: str = ""
    identificatie: str = ""
    """Of a clerk."""


class Rol(Resource, frozen=True, kw_only=True):
    """A person's part in a zaak."""

    zaak: Url
    roltype: Url
    betrokkene_identificatie: Betrokkene | None = None
    roltoelichting: str = ""
    indicatie_machtiging: str = ""


class Part(Resource, frozen=True, kw_only=True):
    """One part of a large document; `omvang` is its size in bytes."""

    volgnummer: int
    omvang: int
    voltooid: bool = False
    lock: str = ""


class Lock(msgspec.Struct, frozen=True):
    """What the backend tells who locks a document."""

    lock: str


class Document(Resource, frozen=True, kw_only=True):
    """An enkelvoudig informatieobject; `inhoud` is the address to download it from."""

    identificatie: str
    bronorganisatie: str
    inhoud: Url | None
    bestandsomvang: int | None
    locked: bool = False
    lock: str = ""
    bestandsdelen: tuple[Part, ...] = ()


class Property(Resource, frozen=True, kw_only=True):
    """A zaakeigenschap: a value that the case type wants to know."""

    eigenschap: Url
    naam: str = ""
    waarde: str = ""


class ZaakObject(Resource, frozen=True, kw_only=True):
    """What a zaak is about."""

    zaak: Url
    object_type: str
    object_identificatie: dict[str, Any] | None = None


class Result(Resource, frozen=True, kw_only=True):
    """The outcome of a zaak."""

    zaak: Url
    resultaattype: Url


class Decision(Resource, frozen=True, kw_only=True):
    """A besluit on a zaak, as far as a resident may be told of it."""

    zaak: Url | Literal[""] = ""
    datum: dt.date | None = None
    identificatie: str = ""


class Relation(Resource, frozen=True, kw_only=True):
    """A zaakinformatieobject."""

    zaak: Url
    informatieobject: Url


class Registered(msgspec.Struct, frozen=True, rename="lower", kw_only=True):
    """What ``zaak_registreren`` made."""

    zaak: Zaak
    status: Status
    rollen: tuple[Rol, ...]
    zaakobjecten: tuple[ZaakObject, ...] = ()
    zaakinformatieobjecten: tuple[Relation, ...] = ()


class Reserved(msgspec.Struct, frozen=True, kw_only=True):
    """One official case number that was set apart."""

    zaaknummer: Annotated[str, msgspec.Meta(pattern=r"^[!-~]{1,40}$")]
    """As the resident gets it on paper: letters, digits and signs."""


class Eigenschap(Resource, frozen=True, kw_only=True):
    """A property that a case type knows."""

    naam: str


class Resultaattype(Resource, frozen=True, kw_only=True):
    """An outcome that a case type knows."""

    omschrijving: str


class Zaaktype(Resource, frozen=True, kw_only=True):
    """A version of a case type."""

    identificatie: str
    begin_geldigheid: dt.date
    einde_geldigheid: dt.date | None = None
    versiedatum: dt.date
    concept: bool = False
    producten_of_diensten: tuple[str, ...] = ()
    vertrouwelijkheidaanduiding: str = ""


class Statustype(Resource, frozen=True, kw_only=True):
    """A step in a case type's course."""

    volgnummer: int
    omschrijving: str
    is_eindstatus: bool = False


class Roltype(Resource, frozen=True, kw_only=True):
    """A part someone can have."""

    omschrijving: str
    omschrijving_generiek: str


class Informatieobjecttype(Resource, frozen=True, kw_only=True):
    """A kind of document."""

    omschrijving: str
    vertrouwelijkheidaanduiding: str = ""
    concept: bool = False


class Page(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """One page of a list."""

    count: int
    next: Url | None = None
    results: tuple[T, ...]


class ProblemParam(msgspec.Struct, frozen=True, kw_only=True):
    """One refused field."""

    name: str
    code: str
    reason: str = ""


class Problem(msgspec.Struct, frozen=True, rename="camel", kw_only=True):
    """The standard's error body. `code` is what tells it from any other JSON."""

    code: str
    title: str
    status: int
    detail: str = ""
    invalid_params: tuple[ProblemParam, ...] = ()

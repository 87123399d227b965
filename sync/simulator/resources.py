# SPDX-License-Identifier: EUPL-1.2
"""Creating resources: the reference product's rules, then the body it would reply with.

Each function takes the parsed body and returns the new resource, or raises Rejection. The order
of the rules is the product's: fields first, then relations, then permission.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import uuid
from typing import Any

from sync.simulator import fields
from sync.simulator.catalogue import add_term
from sync.simulator.desk import Desk, check_unique, named, stamp
from sync.simulator.fields import Field, check_fields
from sync.simulator.problems import denied, invalid
from sync.simulator.state import Item

PART_SIZE = 1024 * 1024
"""Bytes in one part of a large document."""

_ZAAK = (
    Field("identificatie", limit=40),
    Field("bronorganisatie", required=True, check=fields.rsin),
    Field("omschrijving", limit=80),
    Field("toelichting", limit=1000),
    Field("zaaktype", required=True, check=fields.url),
    Field("registratiedatum", check=fields.date),
    Field("verantwoordelijkeOrganisatie", required=True, check=fields.rsin),
    Field("startdatum", required=True, check=fields.date),
    Field("communicatiekanaalNaam", limit=250),
    Field("vertrouwelijkheidaanduiding", check=fields.CONFIDENTIALITY),
    Field("betalingsindicatie", check=fields.choice("nvt", "nog_niet", "gedeeltelijk", "geheel")),
    Field("hoofdzaak", nullable=True, check=fields.url),
    Field(
        "kenmerken",
        check=fields.items_of(
            Field("kenmerk", required=True, limit=40), Field("bron", required=True, limit=40)
        ),
    ),
)
_STATUS = (
    Field("zaak", required=True, check=fields.url),
    Field("statustype", required=True, check=fields.url),
    Field("datumStatusGezet", required=True, check=fields.moment),
    Field("statustoelichting", limit=1000),
)
_ROL = (
    Field("zaak", required=True, check=fields.url),
    Field("betrokkeneType", required=True, check=fields.choice("natuurlijk_persoon", "medewerker")),
    Field("afwijkendeNaamBetrokkene", limit=625),
    Field("roltype", required=True, check=fields.url),
    Field("roltoelichting", required=True, limit=1000),
)
_CONTACT = (
    Field("emailadres", limit=254),
    Field("functie", limit=50),
    Field("telefoonnummer", limit=20),
    Field("naam", required=True, limit=200),
)
_PERSON = (
    Field("geslachtsnaam", limit=200),
    Field("voorletters", limit=20),
    Field("voornamen", limit=200),
    Field("geboortedatum", limit=18),
)
_DOCUMENT = (
    Field("identificatie", limit=40),
    Field("bronorganisatie", required=True, check=fields.rsin),
    Field("creatiedatum", required=True, check=fields.date),
    Field("titel", required=True, limit=200),
    Field("vertrouwelijkheidaanduiding", check=fields.CONFIDENTIALITY),
    Field("auteur", required=True, limit=200),
    Field("formaat", limit=255),
    Field("taal", required=True, limit=3),
    Field("bestandsnaam", limit=255),
    Field("beschrijving", limit=1000),
    Field("informatieobjecttype", required=True, check=fields.url),
)
_RELATION = (
    Field("informatieobject", required=True, check=fields.url),
    Field("zaak", required=True, check=fields.url),
    Field("titel", limit=200),
)


def create_zaak(desk: Desk, body: Item) -> Item:
    """Make a case."""
    check_fields(body, _ZAAK)
    zaaktype = named(desk.catalogue.zaaktypen, body, "zaaktype")
    if zaaktype["concept"]:
        raise invalid(("zaaktype", "not-published", "De resource is niet gepubliceerd."))
    main = None
    if body.get("hoofdzaak"):
        main = named(desk.state.zaken, body, "hoofdzaak")
        if main["hoofdzaak"]:
            reason = "Deelzaken van deelzaken zijn niet toegestaan"
            raise invalid(("hoofdzaak", "deelzaak-als-hoofdzaak", reason))
        main_type = desk.catalogue.zaaktypen[main["zaaktype"]]
        if zaaktype["url"] not in main_type["deelzaaktypen"]:
            reason = "Zaaktype niet opgenomen in de deelzaaktypen van de hoofdzaak."
            raise invalid(("zaaktype", "invalid-deelzaaktype", reason))
    unknown = set(body.get("productenOfDiensten", ())) - set(zaaktype["productenOfDiensten"])
    if unknown:
        reason = "Niet alle producten/diensten komen voor in de producten/diensten op het zaaktype"
        raise invalid(("productenOfDiensten", "invalid-products-services", reason))
    check_unique(desk, "zaken", body)
    desk.permit(zaaktype)
    url, fresh = desk.address("zaken", "zaken")
    zaak = _zaak_body(desk, body, zaaktype, url, fresh)
    desk.state.add("zaken", zaak)
    desk.made(f"zaken {(zaak['identificatie'], zaak['bronorganisatie'])}")
    if main:
        main["deelzaken"].append(url)
    return zaak


def _zaak_body(desk: Desk, body: Item, zaaktype: Item, url: str, fresh: str) -> Item:
    start = dt.date.fromisoformat(body["startdatum"])
    payment = body.get("betalingsindicatie", "")
    shown = {
        "": "",
        "nvt": "Er is geen sprake van te betalen, met de zaak gemoeide, kosten.",
        "nog_niet": "De met de zaak gemoeide kosten zijn (nog) niet betaald.",
        "gedeeltelijk": "De met de zaak gemoeide kosten zijn gedeeltelijk betaald.",
        "geheel": "De met de zaak gemoeide kosten zijn geheel betaald.",
    }
    return {
        "url": url,
        "uuid": fresh,
        "identificatie": body.get("identificatie") or f"ZAAK-{start.year}-{fresh[:10].upper()}",
        "bronorganisatie": body["bronorganisatie"],
        "omschrijving": body.get("omschrijving", ""),
        "toelichting": body.get("toelichting", ""),
        "zaaktype": zaaktype["url"],
        "registratiedatum": body.get("registratiedatum", desk.now.date().isoformat()),
        "verantwoordelijkeOrganisatie": body["verantwoordelijkeOrganisatie"],
        "startdatum": body["startdatum"],
        "einddatum": None,
        "einddatumGepland": None,
        "uiterlijkeEinddatumAfdoening": add_term(start, zaaktype["doorlooptijd"]).isoformat(),
        "publicatiedatum": None,
        "laatstGemuteerd": stamp(desk.now),
        "laatstGeopend": None,
        "communicatiekanaal": "",
        "communicatiekanaalNaam": body.get("communicatiekanaalNaam", ""),
        "productenOfDiensten": body.get("productenOfDiensten", []),
        "vertrouwelijkheidaanduiding": body.get("vertrouwelijkheidaanduiding")
        or zaaktype["vertrouwelijkheidaanduiding"],
        "betalingsindicatie": payment,
        "betalingsindicatieWeergave": shown[payment],
        "laatsteBetaaldatum": None,
        "zaakgeometrie": None,
        "verlenging": None,
        "opschorting": {"indicatie": False, "eerdereOpschorting": False, "reden": ""},
        "selectielijstklasse": "",
        "hoofdzaak": body.get("hoofdzaak"),
        "deelzaken": [],
        "relevanteAndereZaken": [],
        "gerelateerdeZaken": [],
        "eigenschappen": [],
        "rollen": [],
        "status": None,
        "zaakinformatieobjecten": [],
        "zaakobjecten": [],
        "kenmerken": body.get("kenmerken", []),
        "archiefnominatie": None,
        "archiefstatus": "nog_te_archiveren",
        "archiefactiedatum": None,
        "resultaat": None,
        "opdrachtgevendeOrganisatie": "",
        "processobjectaard": "",
        "startdatumBewaartermijn": None,
        "processobject": {
            "datumkenmerk": "",
            "identificatie": "",
            "objecttype": "",
            "registratie": "",
        },
    }


def create_status(desk: Desk, body: Item) -> Item:
    """Set a status."""
    check_fields(body, _STATUS)
    zaak = named(desk.state.zaken, body, "zaak")
    statustype = named(desk.catalogue.statustypen, body, "statustype")
    at = fields.parse_moment(body["datumStatusGezet"])
    if at > desk.now:
        reason = "Deze datum mag niet in de toekomst zijn"
        raise invalid(("datumStatusGezet", "date-in-future", reason))
    if statustype["zaaktype"] != zaak["zaaktype"]:
        reason = "De referentie hoort niet bij het zaaktype van de zaak."
        raise invalid(("nonFieldErrors", "zaaktype-mismatch", reason))
    earlier = desk.state.by("statussen", zaak["url"])
    if any(s["datumStatusGezet"] == stamp(at) for s in earlier):
        reason = "De velden zaak, datum_status_gezet moeten een unieke set zijn."
        raise invalid(("nonFieldErrors", "unique", reason))
    if earlier and not desk.client.every_status:
        raise denied(detail="Met de 'zaken.aanmaken' scope mag je slechts 1 status zetten")
    desk.check_open(zaak)
    if statustype["isEindstatus"]:
        if not zaak["resultaat"]:
            reason = "Zaak heeft geen resultaat."
            raise invalid(("nonFieldErrors", "resultaat-does-not-exist", reason))
        zaak["einddatum"] = at.date().isoformat()
    url, fresh = desk.address("zaken", "statussen")
    for status in earlier:
        status["indicatieLaatstGezetteStatus"] = False
    made = {
        "url": url,
        "uuid": fresh,
        "zaak": zaak["url"],
        "statustype": statustype["url"],
        "datumStatusGezet": stamp(at),
        "statustoelichting": body.get("statustoelichting", ""),
        "indicatieLaatstGezetteStatus": True,
        "gezetdoor": None,
        "zaakinformatieobjecten": [],
    }
    desk.state.add("statussen", made)
    zaak["status"] = url
    return made


def create_rol(desk: Desk, body: Item) -> Item:
    """Add a person's part."""
    check_fields(body, _ROL)
    zaak = named(desk.state.zaken, body, "zaak")
    roltype = named(desk.catalogue.roltypen, body, "roltype")
    person, contact = body.get("betrokkeneIdentificatie"), body.get("contactpersoonRol")
    if not body.get("betrokkene") and not person:
        reason = "betrokkene or betrokkeneIdentificatie must be provided"
        raise invalid(("nonFieldErrors", "invalid-betrokkene", reason))
    if person and person.get("inpBsn"):
        wrong = fields.bsn(person["inpBsn"])
        if wrong:
            raise invalid(("betrokkeneIdentificatie.inpBsn", *wrong))
    check_fields(person or {}, _PERSON)
    if contact:
        check_fields(contact, _CONTACT)
    if roltype["zaaktype"] != zaak["zaaktype"]:
        reason = "De referentie hoort niet bij het zaaktype van de zaak."
        raise invalid(("nonFieldErrors", "zaaktype-mismatch", reason))
    if not desk.client.may_change:
        raise denied()
    desk.check_open(zaak)
    generic = roltype["omschrijvingGeneriek"]
    only_one = generic in ("initiator", "zaakcoordinator")
    there = only_one and any(
        r["omschrijvingGeneriek"] == generic for r in desk.state.by("rollen", zaak["url"])
    )
    if there and not desk.races(f"{generic} {zaak['url']}"):
        raise invalid(("roltype", "max-occurences", f"De waarde `{generic}` komt al 1 keer voor"))
    url, fresh = desk.address("zaken", "rollen")
    empty_contact = {"emailadres": "", "functie": "", "telefoonnummer": "", "naam": ""}
    made = {
        "url": url,
        "uuid": fresh,
        "zaak": zaak["url"],
        "betrokkene": body.get("betrokkene", ""),
        "betrokkeneType": body["betrokkeneType"],
        "afwijkendeNaamBetrokkene": body.get("afwijkendeNaamBetrokkene", ""),
        "roltype": roltype["url"],
        "omschrijving": roltype["omschrijving"],
        "omschrijvingGeneriek": generic,
        "roltoelichting": body["roltoelichting"],
        "registratiedatum": stamp(desk.now),
        "indicatieMachtiging": body.get("indicatieMachtiging", ""),
        "contactpersoonRol": empty_contact | contact if contact else None,
        "statussen": [],
        "beginGeldigheid": None,
        "eindeGeldigheid": None,
        "betrokkeneIdentificatie": _person_body(person or {}),
        "authenticatieContext": None,
    }
    if body["betrokkeneType"] == "medewerker":
        del made["authenticatieContext"]
        names = "identificatie", "achternaam", "voorletters", "voorvoegselAchternaam"
        made["betrokkeneIdentificatie"] = {name: (person or {}).get(name, "") for name in names}
    desk.state.add("rollen", made)
    desk.made(f"{generic} {zaak['url']}")
    zaak["rollen"].append(url)
    return made


def _person_body(person: Item) -> Item:
    texts = (
        "inpBsn",
        "anpIdentificatie",
        "inpA_nummer",
        "geslachtsnaam",
        "voorvoegselGeslachtsnaam",
        "voorletters",
        "voornamen",
        "geslachtsaanduiding",
        "geboortedatum",
    )
    return {
        **{name: person.get(name, "") for name in texts},
        "verblijfsadres": None,
        "subVerblijfBuitenland": None,
    }


def create_document(desk: Desk, body: Item) -> Item:
    """Store a document."""
    check_fields(body, _DOCUMENT)
    kind = named(desk.catalogue.informatieobjecttypen, body, "informatieobjecttype")
    large = body.get("inhoud") is None and bool(body.get("bestandsomvang"))
    content = b"" if large else _content(body)
    check_unique(desk, "documenten", body)
    url, fresh = desk.address("documenten", "enkelvoudiginformatieobjecten")
    hashed = body.get("integriteit")
    made: dict[str, Any] = {
        "url": url,
        "identificatie": body.get("identificatie") or f"DOCUMENT-{fresh[:10].upper()}",
        "bronorganisatie": body["bronorganisatie"],
        "creatiedatum": body["creatiedatum"],
        "titel": body["titel"],
        "vertrouwelijkheidaanduiding": body.get("vertrouwelijkheidaanduiding")
        or kind["vertrouwelijkheidaanduiding"],
        "auteur": body["auteur"],
        "status": body.get("status", ""),
        "formaat": body.get("formaat", ""),
        "taal": body["taal"],
        "versie": 1,
        "beginRegistratie": stamp(desk.now),
        "bestandsnaam": body.get("bestandsnaam", ""),
        "inhoud": f"{url}/download?versie=1",
        "bestandsomvang": len(content),
        "link": "",
        "beschrijving": body.get("beschrijving", ""),
        "ontvangstdatum": None,
        "verzenddatum": None,
        "indicatieGebruiksrecht": body.get("indicatieGebruiksrecht"),
        "verschijningsvorm": "",
        "ondertekening": None,
        # Stored, never checked against the content: so does the product.
        "integriteit": dict(hashed) if hashed else None,
        "informatieobjecttype": kind["url"],
        "locked": False,
        "bestandsdelen": [],
        "trefwoorden": [],
        "lock": "",
    }
    desk.state.add("documenten", made)
    desk.made(f"documenten {(made['identificatie'], made['bronorganisatie'])}")
    desk.state.inhoud[url] = content
    if large:
        expect_parts(desk, made, body["bestandsomvang"], uuid.uuid4().hex)
    return made


def expect_parts(desk: Desk, document: Item, size: int, lock: str) -> None:
    """Lock a large document until its parts are in; the server decides how large they are."""
    document |= {"inhoud": None, "bestandsomvang": size, "locked": True, "lock": lock}
    document["bestandsdelen"] = []
    for place, begin in enumerate(range(0, size, PART_SIZE), start=1):
        url, _ = desk.address("documenten", "bestandsdelen")
        part = {
            "url": url,
            "volgnummer": place,
            "omvang": min(PART_SIZE, size - begin),
            "voltooid": False,
            "lock": lock,
        }
        document["bestandsdelen"].append(part)
        desk.state.bestandsdelen[url] = part | {"document": document["url"], "data": ""}


def _content(body: Item) -> bytes:
    try:
        content = base64.b64decode(body.get("inhoud") or "", validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise invalid(("inhoud", "invalid", "Geen geldige base64.")) from None
    if len(content) != body.get("bestandsomvang"):
        reason = "De bestandsomvang van de upload moet overeenkomen met het 'bestandsomvang'-veld"
        raise invalid(("nonFieldErrors", "file-size", reason))
    return content


def create_relation(desk: Desk, body: Item) -> Item:
    """Tie a document to a case."""
    check_fields(body, _RELATION)
    document = named(desk.state.documenten, body, "informatieobject")
    zaak = named(desk.state.zaken, body, "zaak")
    if any(
        r["informatieobject"] == document["url"] for r in desk.state.by("relaties", zaak["url"])
    ):
        reason = "De velden zaak, informatieobject moeten een unieke set zijn."
        raise invalid(("nonFieldErrors", "unique", reason))
    desk.check_open(zaak)
    zaaktype = desk.catalogue.zaaktypen[zaak["zaaktype"]]
    if document["informatieobjecttype"] not in zaaktype["informatieobjecttypen"]:
        code = "missing-zaaktype-informatieobjecttype-relation"
        reason = "Het informatieobjecttype hoort niet bij het zaaktype van de zaak."
        raise invalid(("nonFieldErrors", code, reason))
    url, fresh = desk.address("zaken", "zaakinformatieobjecten")
    made = {
        "url": url,
        "uuid": fresh,
        "informatieobject": document["url"],
        "zaak": zaak["url"],
        "aardRelatieWeergave": "Hoort bij, omgekeerd: kent",
        "titel": body.get("titel", ""),
        "beschrijving": body.get("beschrijving", ""),
        "registratiedatum": stamp(desk.now),
        "vernietigingsdatum": None,
        "status": None,
    }
    desk.state.add("relaties", made)
    zaak["zaakinformatieobjecten"].append(url)
    return made

# SPDX-License-Identifier: EUPL-1.2
"""The simulated Catalogi: a few case types, written out as the full resources of the API."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from pathlib import Path
from typing import Any

Item = dict[str, Any]

_SPACE = uuid.UUID("6f1f7d0c-62a1-4a0c-9d7e-0d2f5b7c4e11")
_STATUSES = ("Ontvangen", "In behandeling", "Afgehandeld")
_ROLES = (
    ("Belanghebbende", "belanghebbende"),
    ("Behandelaar", "behandelaar"),
    ("Aanvrager", "initiator"),
)
_PROPERTIES = ("Identificatiewijze", "Betrouwbaarheid", "Terugkanaal", "Taal")
_RESULTS = ("Verleend", "Ingetrokken")
_BEGIN = "2024-01-01"
DEFAULT_FILE = Path(__file__).with_name("catalogue.json")


def _id(*parts: str) -> str:
    """Return the same identifier for the same parts, so that addresses outlive a restart."""
    return str(uuid.uuid5(_SPACE, "/".join(parts)))


class Catalogue:
    """Everything the kiosk can look up, by address. Read-only after it is made."""

    def __init__(self, base: str, definition: Item) -> None:
        self.root = f"{base}/catalogi/api/v1"
        self.zaaktypen: dict[str, Item] = {}
        self.statustypen: dict[str, Item] = {}
        self.roltypen: dict[str, Item] = {}
        self.eigenschappen: dict[str, Item] = {}
        self.resultaattypen: dict[str, Item] = {}
        self.informatieobjecttypen: dict[str, Item] = {}
        self._home = f"{self.root}/catalogussen/{_id('catalogue')}"
        self._rsin = definition["catalogue"]["rsin"]
        for name in definition["document_types"]:
            self._add_document_type(name)
        for case_type in definition["case_types"]:
            self._add_case_type(case_type)
        for document in self.informatieobjecttypen.values():
            document["zaaktypen"] = [
                url
                for url, zaaktype in self.zaaktypen.items()
                if document["url"] in zaaktype["informatieobjecttypen"]
            ]

    @staticmethod
    def read(path: Path = DEFAULT_FILE) -> Item:
        """Return the definition in a file."""
        loaded: Item = json.loads(path.read_text(encoding="utf-8"))
        return loaded

    def address_of(self, identification: str) -> str:
        """Return the address of a case type's newest version. Raises KeyError."""
        found = [z for z in self.zaaktypen.values() if z["identificatie"] == identification]
        if not found:
            raise KeyError(identification)
        return str(max(found, key=lambda z: z["versiedatum"])["url"])

    def _validity(self) -> Item:
        return {
            "beginGeldigheid": _BEGIN,
            "eindeGeldigheid": None,
            "beginObject": _BEGIN,
            "eindeObject": None,
        }

    def _add_document_type(self, name: str) -> None:
        url = f"{self.root}/informatieobjecttypen/{_id('document', name)}"
        self.informatieobjecttypen[url] = {
            "url": url,
            "catalogus": self._home,
            "omschrijving": name,
            "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
            "concept": False,
            "besluittypen": [],
            "informatieobjectcategorie": "Correspondentie",
            "trefwoord": [],
            "omschrijvingGeneriek": {
                "informatieobjecttypeOmschrijvingGeneriek": "",
                "definitieInformatieobjecttypeOmschrijvingGeneriek": "",
                "herkomstInformatieobjecttypeOmschrijvingGeneriek": "",
                "hierarchieInformatieobjecttypeOmschrijvingGeneriek": "",
                "opmerkingInformatieobjecttypeOmschrijvingGeneriek": "",
            },
            "zaaktypen": [],
            **self._validity(),
        }

    def _add_case_type(self, definition: Item) -> None:
        name = definition["identification"]
        url = self._case_type_url(name, definition.get("version", ""))
        statuses = [
            self._add_status(url, name, order, text)
            for order, text in enumerate(_STATUSES, start=1)
        ]
        roles = [self._add_role(url, name, *role) for role in _ROLES]
        main = bool(definition.get("sub_types"))
        properties = [self._add_property(url, name, text) for text in _PROPERTIES if main]
        results = [self._add_result(url, name, text) for text in _RESULTS]
        self.zaaktypen[url] = {
            "url": url,
            "identificatie": name,
            "omschrijving": definition["title"],
            "omschrijvingGeneriek": "",
            "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
            "doel": definition["title"],
            "aanleiding": "Inwoner komt aan de balie",
            "toelichting": "",
            "indicatieInternOfExtern": "extern",
            "handelingInitiator": "Aanvragen",
            "onderwerp": "Product",
            "handelingBehandelaar": "Behandelen",
            "doorlooptijd": definition["term"],
            "servicenorm": None,
            "opschortingEnAanhoudingMogelijk": True,
            "verlengingMogelijk": False,
            "verlengingstermijn": None,
            "trefwoorden": [],
            "publicatieIndicatie": False,
            "publicatietekst": "",
            "verantwoordingsrelatie": [],
            "productenOfDiensten": definition["products"],
            "selectielijstProcestype": "",
            "referentieproces": {"naam": "Balie", "link": ""},
            "concept": definition.get("concept", False),
            "verantwoordelijke": self._rsin,
            "broncatalogus": {"url": "", "domein": "", "rsin": ""},
            "bronzaaktype": {"url": "", "identificatie": "", "omschrijving": ""},
            "versiedatum": definition.get("begin", _BEGIN),
            "catalogus": self._home,
            "statustypen": statuses,
            "resultaattypen": results,
            "eigenschappen": properties,
            "informatieobjecttypen": list(self.informatieobjecttypen),
            "roltypen": roles,
            "besluittypen": [],
            "deelzaaktypen": [
                self._case_type_url(sub, "") for sub in definition.get("sub_types", [])
            ],
            "gerelateerdeZaaktypen": [],
            "zaakobjecttypen": [],
            **self._validity(),
            "beginGeldigheid": definition.get("begin", _BEGIN),
            "eindeGeldigheid": definition.get("end"),
        }

    def _case_type_url(self, name: str, version: str) -> str:
        return f"{self.root}/zaaktypen/{_id('case', name, version)}"

    def _add_status(self, zaaktype: str, name: str, order: int, text: str) -> str:
        url = f"{self.root}/statustypen/{_id('status', zaaktype.rpartition('/')[2], text)}"
        self.statustypen[url] = {
            "url": url,
            "omschrijving": text,
            "omschrijvingGeneriek": "",
            "statustekst": "",
            "zaaktype": zaaktype,
            "zaaktypeIdentificatie": name,
            "volgnummer": order,
            "isEindstatus": order == len(_STATUSES),
            "informeren": False,
            "doorlooptijd": None,
            "toelichting": None,
            "checklistitemStatustype": [],
            "catalogus": self._home,
            "eigenschappen": [],
            "zaakobjecttypen": [],
            **self._validity(),
        }
        return url

    def _add_role(self, zaaktype: str, name: str, text: str, generic: str) -> str:
        url = f"{self.root}/roltypen/{_id('role', zaaktype.rpartition('/')[2], text)}"
        self.roltypen[url] = {
            "url": url,
            "zaaktype": zaaktype,
            "zaaktypeIdentificatie": name,
            "omschrijving": text,
            "omschrijvingGeneriek": generic,
            "catalogus": self._home,
            **self._validity(),
        }
        return url

    def _add_property(self, zaaktype: str, name: str, text: str) -> str:
        url = f"{self.root}/eigenschappen/{_id('property', zaaktype.rpartition('/')[2], text)}"
        self.eigenschappen[url] = {
            "url": url,
            "naam": text,
            "definitie": text,
            "specificatie": {
                "groep": "",
                "formaat": "tekst",
                "lengte": "100",
                "kardinaliteit": "1",
                "waardenverzameling": [],
            },
            "toelichting": "",
            "zaaktype": zaaktype,
            "zaaktypeIdentificatie": name,
            "catalogus": self._home,
            "statustype": None,
            **self._validity(),
        }
        return url

    def _add_result(self, zaaktype: str, name: str, text: str) -> str:
        url = f"{self.root}/resultaattypen/{_id('result', zaaktype.rpartition('/')[2], text)}"
        self.resultaattypen[url] = {
            "url": url,
            "zaaktype": zaaktype,
            "zaaktypeIdentificatie": name,
            "omschrijving": text,
            "resultaattypeomschrijving": f"{self.root}/omschrijvingen/{text}",
            "omschrijvingGeneriek": text,
            "selectielijstklasse": f"{self.root}/klassen/1",
            "toelichting": "",
            "archiefnominatie": "vernietigen",
            "archiefactietermijn": "P5Y",
            "brondatumArchiefprocedure": None,
            "procesobjectaard": "",
            "indicatieSpecifiek": None,
            "procestermijn": None,
            "catalogus": self._home,
            "besluittypen": [],
            "besluittypeOmschrijving": [],
            "informatieobjecttypen": [],
            "informatieobjecttypeOmschrijving": [],
            **self._validity(),
        }
        return url


def valid_on(item: Item, day: str) -> bool:
    """Tell whether `day` (ISO) lies in the validity of a catalogue item."""
    begin, end = item["beginGeldigheid"], item["eindeGeldigheid"]
    return (begin is None or begin <= day) and (end is None or day <= end)


def add_term(start: dt.date, term: str) -> dt.date:
    """Add a duration of whole days (``P30D``)."""
    return start + dt.timedelta(days=int(term.removeprefix("P").removesuffix("D")))

# SPDX-License-Identifier: EUPL-1.2
"""What the simulated backend holds, and how a person or a test reads it."""

from __future__ import annotations

import pickle
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

Item = dict[str, Any]

INDEXED = {
    "zaken": "identificatie",
    "documenten": "identificatie",
    "statussen": "zaak",
    "rollen": "zaak",
    "relaties": "zaak",
    "eigenschappen": "zaak",
    "objecten": "zaak",
    "resultaten": "zaak",
}
"""Which items are found by what, so that a large backend answers as fast as an empty one."""


@dataclass(slots=True)
class State:
    """All resources by address, in order of creation."""

    zaken: dict[str, Item] = field(default_factory=dict)
    statussen: dict[str, Item] = field(default_factory=dict)
    rollen: dict[str, Item] = field(default_factory=dict)
    documenten: dict[str, Item] = field(default_factory=dict)
    relaties: dict[str, Item] = field(default_factory=dict)
    inhoud: dict[str, bytes] = field(default_factory=dict)
    """The bytes of each document, by its address."""
    eigenschappen: dict[str, Item] = field(default_factory=dict)
    objecten: dict[str, Item] = field(default_factory=dict)
    resultaten: dict[str, Item] = field(default_factory=dict)
    bestandsdelen: dict[str, Item] = field(default_factory=dict)
    besluiten: dict[str, Item] = field(default_factory=dict)
    gereserveerd: list[str] = field(default_factory=list)
    """Case numbers that were reserved, in order."""
    etags: dict[str, str] = field(default_factory=dict)
    """What a conditional read is compared with, by address."""
    index: dict[str, dict[str, list[str]]] = field(default_factory=dict, repr=False)
    """Kind, then value, then the addresses; see :data:`INDEXED`."""

    def __post_init__(self) -> None:
        """Find everything that is there already."""
        self.index = {kind: {} for kind in INDEXED}
        for kind in INDEXED:
            for item in getattr(self, kind).values():
                self._enter(kind, item)

    def _enter(self, kind: str, item: Item) -> None:
        self.index[kind].setdefault(str(item[INDEXED[kind]]), []).append(item["url"])

    def add(self, kind: str, item: Item) -> None:
        """Keep a new item."""
        getattr(self, kind)[item["url"]] = item
        self._enter(kind, item)

    def remove(self, kind: str, url: str) -> Item:
        """Drop an item and return it. Raises KeyError."""
        item: Item = getattr(self, kind).pop(url)
        self.index[kind][str(item[INDEXED[kind]])].remove(url)
        return item

    def by(self, kind: str, value: str) -> list[Item]:
        """Return the items of a kind with this value, see :data:`INDEXED`."""
        items = getattr(self, kind)
        return [items[url] for url in self.index[kind].get(value, ()) if url in items]

    def copy(self) -> State:
        """Return an independent copy, such as a backup of yesterday."""
        copied: State = pickle.loads(pickle.dumps(self, pickle.HIGHEST_PROTOCOL))  # noqa: S301
        return copied


@dataclass(frozen=True, slots=True)
class Holdings:
    """A still picture of what the backend holds. The items are the API's own bodies."""

    zaken: tuple[Item, ...]
    statussen: tuple[Item, ...]
    rollen: tuple[Item, ...]
    documenten: tuple[Item, ...]
    relaties: tuple[Item, ...]
    case_types: dict[str, str]
    """Title of each case type, by address."""
    eigenschappen: tuple[Item, ...] = ()
    objecten: tuple[Item, ...] = ()
    resultaten: tuple[Item, ...] = ()

    @staticmethod
    def of(state: State, case_types: dict[str, str]) -> Holdings:
        """Take the picture."""
        still = state.copy()
        return Holdings(
            zaken=tuple(still.zaken.values()),
            statussen=tuple(still.statussen.values()),
            rollen=tuple(still.rollen.values()),
            documenten=tuple(still.documenten.values()),
            relaties=tuple(still.relaties.values()),
            case_types=case_types,
            eigenschappen=tuple(still.eigenschappen.values()),
            objecten=tuple(still.objecten.values()),
            resultaten=tuple(still.resultaten.values()),
        )

    @property
    def identifications(self) -> tuple[str, ...]:
        """Return the identification of every zaak, main and sub, in order of arrival."""
        return tuple(zaak["identificatie"] for zaak in self.zaken)

    @property
    def counts(self) -> dict[str, int]:
        """Return how many there are of each kind."""
        return {
            "zaken": len(self.zaken),
            "statussen": len(self.statussen),
            "rollen": len(self.rollen),
            "documenten": len(self.documenten),
            "relaties": len(self.relaties),
        }

    def doubled(self) -> tuple[str, ...]:
        """Name everything that is there more than once although it must not be."""
        names = {z["url"]: str(z["identificatie"]) for z in self.zaken}

        def name(url: str) -> str:
            return names.get(url, url)

        keys: list[str] = [f"zaak {z['identificatie']}" for z in self.zaken]
        keys += [f"status {s['statustype']} of {name(s['zaak'])}" for s in self.statussen]
        keys += [
            f"{r['omschrijvingGeneriek']} of {name(r['zaak'])}"
            for r in self.rollen
            if r["omschrijvingGeneriek"] == "initiator"
        ]
        keys += [
            f"{r['omschrijvingGeneriek']} {r['betrokkeneIdentificatie'].get('identificatie')} "
            f"of {name(r['zaak'])}"
            for r in self.rollen
            if r["omschrijvingGeneriek"] != "initiator"
        ]
        keys += [f"property {p['naam']} of {name(p['zaak'])}" for p in self.eigenschappen]
        keys += [f"object of {name(o['zaak'])}" for o in self.objecten]
        keys += [f"result of {name(r['zaak'])}" for r in self.resultaten]
        keys += [f"document {d['identificatie']}" for d in self.documenten]
        keys += [f"relation {name(r['zaak'])} {r['informatieobject']}" for r in self.relaties]
        return tuple(key for key, count in Counter(keys).items() if count > 1)

    def name(self, url: str) -> str:
        """Return the identification of the zaak at `url`, or the address itself."""
        for zaak in self.zaken:
            if zaak["url"] == url:
                return str(zaak["identificatie"])
        return url

    def describe(self) -> list[str]:
        """Return lines for an administrator: each case with what belongs to it, no names."""
        if not self.zaken:
            return ["The backend holds no cases yet."]
        lines = [
            f"{len(self.zaken)} cases ({sum(1 for z in self.zaken if not z['hoofdzaak'])} main), "
            f"{len(self.statussen)} statuses, {len(self.rollen)} roles, "
            f"{len(self.documenten)} documents, {len(self.relaties)} relations"
        ]
        for zaak in self.zaken:
            if zaak["hoofdzaak"] is None:
                lines += self._describe_one(zaak, "")
                for sub in self.zaken:
                    if sub["hoofdzaak"] == zaak["url"]:
                        lines += self._describe_one(sub, "  ")
        lines += [f"TWICE: {what}" for what in self.doubled()]
        return lines

    def _describe_one(self, zaak: Item, indent: str) -> list[str]:
        mine = [
            f"status {status['datumStatusGezet']}"
            for status in self.statussen
            if status["zaak"] == zaak["url"]
        ]
        mine += [
            f"{role['omschrijving'].lower()}"
            + (" with BSN" if role["betrokkeneIdentificatie"].get("inpBsn") else " without BSN")
            for role in self.rollen
            if role["zaak"] == zaak["url"]
        ]
        linked = {r["informatieobject"] for r in self.relaties if r["zaak"] == zaak["url"]}
        mine += [
            f"{document['titel']} ({document['bestandsomvang']} bytes)"
            for document in self.documenten
            if document["url"] in linked
        ]
        kind = self.case_types.get(zaak["zaaktype"], "?")
        return [
            f"{indent}{zaak['identificatie']}  {kind}: {zaak['omschrijving']}",
            f"{indent}    {', '.join(mine) or 'nothing yet'}",
        ]

# SPDX-License-Identifier: EUPL-1.2
"""The simulated product's smaller resources, its changes, and its two composite calls."""

from __future__ import annotations

from sync.simulator import fields, resources
from sync.simulator.desk import Desk, named, stamp
from sync.simulator.fields import Field, check_fields
from sync.simulator.problems import Rejection, denied, invalid, not_found
from sync.simulator.state import Item

_OBJECT = (
    Field("zaak", required=True, check=fields.url),
    Field("objectType", required=True, check=fields.choice("adres")),
)
_RESULT = (
    Field("zaak", required=True, check=fields.url),
    Field("resultaattype", required=True, check=fields.url),
    Field("toelichting", limit=1000),
)
_PAYMENT = fields.choice("nvt", "nog_niet", "gedeeltelijk", "geheel")


def create_property(desk: Desk, body: Item) -> Item:
    """Give a case the value of a property; every repetition makes another."""
    zaak = named(desk.state.zaken, body, "zaak")
    kind = named(desk.catalogue.eigenschappen, body, "eigenschap")
    if kind["zaaktype"] != zaak["zaaktype"]:
        reason = "De referentie hoort niet bij het zaaktype van de zaak."
        raise invalid(("nonFieldErrors", "zaaktype-mismatch", reason))
    if not isinstance(body.get("waarde"), str) or not body["waarde"]:
        raise invalid(("waarde", "required", "Dit veld is verplicht."))
    _may_change(desk, zaak)
    _, fresh = desk.address("zaken", "zaken")
    url = f"{zaak['url']}/zaakeigenschappen/{fresh}"
    made = {
        "url": url,
        "uuid": fresh,
        "zaak": zaak["url"],
        "eigenschap": kind["url"],
        "naam": kind["naam"],
        "waarde": body["waarde"],
    }
    desk.state.add("eigenschappen", made)
    zaak["eigenschappen"].append(url)
    return made


def create_object(desk: Desk, body: Item) -> Item:
    """Say what a case is about; every repetition makes another."""
    check_fields(body, _OBJECT)
    zaak = named(desk.state.zaken, body, "zaak")
    place = body.get("objectIdentificatie") or {}
    for name in ("wplWoonplaatsNaam", "gorOpenbareRuimteNaam", "huisnummer"):
        if not place.get(name):
            raise invalid((f"objectIdentificatie.{name}", "required", "Dit veld is verplicht."))
    desk.check_open(zaak)
    url, fresh = desk.address("zaken", "zaakobjecten")
    made = {
        "url": url,
        "uuid": fresh,
        "zaak": zaak["url"],
        "object": body.get("object", ""),
        "zaakobjecttype": None,
        "objectType": "adres",
        "objectTypeOverige": "",
        "objectTypeOverigeDefinitie": None,
        "relatieomschrijving": body.get("relatieomschrijving", ""),
        "objectIdentificatie": dict(place),
    }
    desk.state.add("objecten", made)
    zaak["zaakobjecten"].append(url)
    return made


def create_result(desk: Desk, body: Item) -> Item:
    """Give a case its outcome."""
    check_fields(body, _RESULT)
    zaak = named(desk.state.zaken, body, "zaak")
    kind = named(desk.catalogue.resultaattypen, body, "resultaattype")
    _may_change(desk, zaak)
    if desk.state.by("resultaten", zaak["url"]):
        raise invalid(("zaak", "unique", "Er bestaat al een resultaat met eenzelfde Zaak."))
    if kind["zaaktype"] != zaak["zaaktype"]:
        reason = "De referentie hoort niet bij het zaaktype van de zaak."
        raise invalid(("nonFieldErrors", "zaaktype-mismatch", reason))
    url, fresh = desk.address("zaken", "resultaten")
    made = {
        "url": url,
        "uuid": fresh,
        "zaak": zaak["url"],
        "resultaattype": kind["url"],
        "toelichting": body.get("toelichting", ""),
    }
    desk.state.add("resultaten", made)
    zaak["resultaat"] = url
    return made


def register(desk: Desk, body: Item) -> Item:
    """Make case, status, roles, relations and objects at once, or nothing at all.

    (``zaak_registreren``)
    """
    state, made = (
        desk.state,
        dict[str, list[Item]](statussen=[], rollen=[], relaties=[], objecten=[]),
    )
    if not desk.client.may_change:
        raise denied()
    zaak: Item | None = None
    try:
        zaak = resources.create_zaak(desk, body["zaak"])
        of_zaak = {"zaak": zaak["url"]}
        made["statussen"].append(resources.create_status(desk, body["status"] | of_zaak))
        for rol in body["rollen"]:
            made["rollen"].append(resources.create_rol(desk, rol | of_zaak))
        for tie in body.get("zaakinformatieobjecten", ()):
            made["relaties"].append(resources.create_relation(desk, tie | of_zaak))
        for place in body.get("zaakobjecten", ()):
            made["objecten"].append(create_object(desk, place | of_zaak))
    except Rejection as rejection:
        for kind, items in made.items():
            for item in items:
                state.remove(kind, item["url"])
        if zaak is not None:
            state.remove("zaken", zaak["url"])
            if zaak["hoofdzaak"]:
                state.zaken[zaak["hoofdzaak"]]["deelzaken"].remove(zaak["url"])
        rejection.params = tuple(
            (name if "." in name else f"zaak.{name}", code, reason)
            for name, code, reason in rejection.params
        )
        raise
    return {
        "zaak": zaak,
        "status": made["statussen"][0],
        "rollen": made["rollen"],
        "zaakinformatieobjecten": made["relaties"],
        "zaakobjecten": made["objecten"],
    }


def reserve(desk: Desk, body: Item) -> Item | list[Item]:
    """Hand out official case numbers, each once (``zaaknummer_reserveren``)."""
    check_fields(body, (Field("bronorganisatie", required=True, check=fields.rsin),))
    numbers = []
    for _ in range(int(body.get("aantal", 1))):
        numbers.append(f"ZAAK-{desk.now.year}-{len(desk.state.gereserveerd) + 1:010d}")
        desk.state.gereserveerd.append(numbers[-1])
    found: list[Item] = [{"zaaknummer": number} for number in numbers]
    return found[0] if len(found) == 1 else found


# --- changes -------------------------------------------------------------------------------


def _may_change(desk: Desk, zaak: Item) -> None:
    if not desk.client.may_change:
        raise denied()
    desk.check_open(zaak)


def remove_part(desk: Desk, kind: str, listed: str, url: str) -> None:
    """DELETE a role, property, object or relation of a case."""
    item = getattr(desk.state, kind).get(url)
    if item is None:
        raise not_found()
    zaak = desk.state.zaken[item["zaak"]]
    _may_change(desk, zaak)
    desk.state.remove(kind, url)
    zaak[listed].remove(url)


def remove_document(desk: Desk, url: str) -> None:
    """DELETE a document that belongs to no case."""
    if url not in desk.state.documenten:
        raise not_found()
    if not desk.client.may_delete_documents:
        raise denied()
    if any(tie["informatieobject"] == url for tie in desk.state.relaties.values()):
        reason = "Het is niet mogelijk om een object met relaties te verwijderen"
        raise invalid(("nonFieldErrors", "pending-relations", reason))
    desk.state.remove("documenten", url)
    desk.state.inhoud.pop(url, None)


def change_zaak(desk: Desk, zaak: Item, body: Item) -> Item:
    """PATCH a case."""
    _may_change(desk, zaak)
    if "betalingsindicatie" in body:
        wrong = _PAYMENT(body["betalingsindicatie"])
        if wrong:
            raise invalid(("betalingsindicatie", *wrong))
    paid_on = body.get("laatsteBetaaldatum")
    if paid_on:
        if fields.parse_moment(paid_on) > desk.now:
            reason = "Deze datum mag niet in de toekomst zijn"
            raise invalid(("laatsteBetaaldatum", "future_not_allowed", reason))
        if body.get("betalingsindicatie", zaak["betalingsindicatie"]) == "nvt":
            reason = "Laatste betaaldatum kan niet gezet worden bij de betalingsindicatie"
            raise invalid(("laatsteBetaaldatum", "betaling-nvt", reason))
    zaak |= {name: value for name, value in body.items() if name in zaak}
    zaak["laatstGemuteerd"] = stamp(desk.now)
    return zaak


def change_property(desk: Desk, item: Item, body: Item) -> Item:
    """PATCH the value of a property."""
    _may_change(desk, desk.state.zaken[item["zaak"]])
    item["waarde"] = body.get("waarde", item["waarde"])
    return item


def replace_rol(desk: Desk, rol: Item, body: Item) -> Item:
    """PUT a person's part."""
    zaak = desk.state.zaken[rol["zaak"]]
    desk.state.remove("rollen", rol["url"])
    zaak["rollen"].remove(rol["url"])
    try:
        made = resources.create_rol(desk, body)
    except Rejection:
        desk.state.add("rollen", rol)
        zaak["rollen"].append(rol["url"])
        raise
    desk.state.remove("rollen", made["url"])
    zaak["rollen"].remove(made["url"])
    made |= {"url": rol["url"], "uuid": rol["uuid"]}
    desk.state.add("rollen", made)
    zaak["rollen"].append(rol["url"])
    return made

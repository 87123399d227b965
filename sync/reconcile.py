# SPDX-License-Identifier: EUPL-1.2
"""Finding out what an unknown outcome was: look up by natural key, and adopt what is ours.

Each function returns the address of what is there, or None when nothing is. What is there but
cannot be ours raises Conflict, so that nobody's case is filled with somebody else's steps.
"""

from __future__ import annotations

import hmac

from kiosk.cases import Case
from sync import steps
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Conflict, NotTheBackend
from sync.zgw.resources import Document, Property, Relation, Result, Rol, Status, Zaak, ZaakObject

OTHER_CONTENT = "the stored document differs from what was sent"


def find_zaak(client: ZgwClient, case: Case, identification: str, rsin: str) -> Zaak | None:
    """Look for a case or sub-case of `case` by its number."""
    found = client.get_all(
        f"{client.zaken}/zaken",
        Zaak,
        {"identificatie": identification, "bronorganisatie": rsin},
    )
    mine = [zaak for zaak in found if zaak.identificatie == identification]
    if not mine:
        return None
    if len(mine) > 1:
        raise Conflict("the backend holds this case number more than once")
    marks = {mark.kenmerk for mark in mine[0].kenmerken if mark.bron == steps.SOURCE}
    if steps.mark(case) not in marks:
        raise Conflict("the case number is in use by another case")
    return mine[0]


def find_status(client: ZgwClient, zaak_url: str, kind: str = "") -> str | None:
    """Look for the first status of a case, or of a `kind`, whoever set it."""
    found = client.get_all(f"{client.zaken}/statussen", Status, {"zaak": zaak_url})
    mine = [s for s in found if s.zaak == zaak_url and kind in ("", s.statustype)]
    return min(mine, key=lambda status: status.datum_status_gezet).url if mine else None


def find_initiator(client: ZgwClient, case: Case, zaak_url: str, roltype: str) -> str | None:
    """Look for the resident's part in a case."""
    found = client.get_all(f"{client.zaken}/rollen", Rol, {"zaak": zaak_url, "roltype": roltype})
    mine = [rol for rol in found if rol.zaak == zaak_url and rol.roltype == roltype]
    bsn = steps.bsn_of(case)
    for rol in mine:
        held = rol.betrokkene_identificatie
        if held and held.inp_bsn and bsn and not hmac.compare_digest(held.inp_bsn, bsn):
            raise Conflict("the case has another person as initiator")
    # Requests at the same moment can make several: always the same one is adopted, the others
    # are removed afterwards.
    return min((rol.url for rol in mine), default=None)


def find_clerk(client: ZgwClient, zaak_url: str, roltype: str, clerk: str) -> str | None:
    """Look for a clerk's part in a case."""
    found = client.get_all(f"{client.zaken}/rollen", Rol, {"zaak": zaak_url, "roltype": roltype})
    for rol in found:
        held = rol.betrokkene_identificatie
        if rol.zaak == zaak_url and held and held.identificatie == clerk:
            return rol.url
    return None


def find_mandate(client: ZgwClient, zaak_url: str, roltype: str) -> str | None:
    """Look for the part of who acts for the resident."""
    found = client.get_all(f"{client.zaken}/rollen", Rol, {"zaak": zaak_url, "roltype": roltype})
    for rol in found:
        if rol.zaak == zaak_url and rol.indicatie_machtiging == "gemachtigde":
            return rol.url
    return None


def find_result(client: ZgwClient, zaak_url: str) -> str | None:
    """Look for the outcome of a case."""
    found = client.get_all(f"{client.zaken}/resultaten", Result, {"zaak": zaak_url})
    return next((item.url for item in found if item.zaak == zaak_url), None)


def find_object(client: ZgwClient, zaak_url: str) -> str | None:
    """Look for the address that a case is about."""
    found = client.get_all(f"{client.zaken}/zaakobjecten", ZaakObject, {"zaak": zaak_url})
    for item in found:
        if item.zaak == zaak_url and item.object_type == "adres":
            return item.url
    return None


def find_properties(client: ZgwClient, zaak_url: str) -> tuple[Property, ...]:
    """Return a case's properties, a doubled one as often as it is there; a bare list."""
    return client.get(f"{zaak_url}/zaakeigenschappen", tuple[Property, ...])


def find_documents(client: ZgwClient, identification: str, rsin: str) -> tuple[Document, ...]:
    """Look for a document by its number; the backend can hold it more than once.

    Two requests with one number at the same moment both pass. They come in the order of their
    addresses, so that the same one is adopted each time; the others are removed afterwards.
    """
    found = client.get_all(
        f"{client.documenten}/enkelvoudiginformatieobjecten",
        Document,
        {"identificatie": identification, "bronorganisatie": rsin},
    )
    mine = [document for document in found if document.identificatie == identification]
    return tuple(sorted(mine, key=lambda document: (document.locked, document.url)))


def check_document(client: ZgwClient, document: Document, data: bytes) -> None:
    """Read the stored content back and compare it with what was sent.

    The backend stores the hash of a document without ever checking it. Raises Conflict.
    """
    inhoud = check_size(document, data)
    stored = client.download(inhoud, limit=len(data) + 1)
    if len(stored) != len(data):
        # The backend says that it holds so many bytes: these others came from the line.
        raise NotTheBackend("a download of another size than the document")
    if steps.digest(stored) != steps.digest(data):
        raise Conflict(OTHER_CONTENT)


def check_size(document: Document, data: bytes) -> str:
    """Return where a stored document's content is. Raises Conflict when its size is another."""
    if document.inhoud is None or document.bestandsomvang != len(data):
        raise Conflict("the stored document has another size")
    return document.inhoud


def find_relation(client: ZgwClient, zaak_url: str, document_url: str) -> str | None:
    """Look for the tie between a case and a document; the reply is a bare list."""
    found = client.get(
        f"{client.zaken}/zaakinformatieobjecten",
        tuple[Relation, ...],
        {"zaak": zaak_url, "informatieobject": document_url},
    )
    for relation in found:
        if (relation.zaak, relation.informatieobject) == (zaak_url, document_url):
            return relation.url
    return None


def is_double(other: Rol, rol: Rol, *, only: bool) -> bool:
    """Tell whether `other` is `rol` once more. `only`: the backend allows one of its kind.

    An initiator may have been changed after it was doubled, so there only the person counts.
    """
    if other.roltype != rol.roltype:
        return False
    held, mine = other.betrokkene_identificatie, rol.betrokkene_identificatie
    if held is None or mine is None:
        return False
    if only:
        return held.inp_bsn in ("", mine.inp_bsn) or not mine.inp_bsn
    same = (other.indicatie_machtiging, other.roltoelichting) == (
        rol.indicatie_machtiging,
        rol.roltoelichting,
    )
    return same and held == mine

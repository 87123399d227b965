# SPDX-License-Identifier: EUPL-1.2
"""Large documents at the simulated product: locked, in parts, opened, by force, next version.

As the reference product does it, read in its own rules: a lock is told when it is made and with
each part; who opens without the lock needs a scope of its own, and then keeps what parts were
whole, or nothing at all.
"""

from __future__ import annotations

import re
import uuid

from sync.simulator import resources
from sync.simulator.desk import Desk
from sync.simulator.problems import denied, invalid, not_found
from sync.simulator.state import Item

_WRONG_LOCK = ("nonFieldErrors", "incorrect-lock-id", "Lock id is niet correct")


def put_part(desk: Desk, url: str, media: str, body: bytes) -> Item:
    """Take one part of a large document; may be repeated."""
    _may_lock(desk)
    part = desk.state.bestandsdelen.get(url)
    if part is None:
        raise not_found()
    boundary = media.partition("boundary=")[2].encode()
    values: dict[str, bytes] = {}
    for piece in body.split(b"--" + boundary)[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        name = re.search(rb'name="(\w+)"', head)
        if name:
            values[name[1].decode()] = content.removesuffix(b"\r\n")
    if len(values.get("inhoud", b"")) != part["omvang"]:
        reason = "Het aangeleverde bestand heeft een afwijkende bestandsgrootte"
        raise invalid(("nonFieldErrors", "file-size", reason))
    if values.get("lock", b"").decode() != part["lock"]:
        raise invalid(_WRONG_LOCK)
    part["data"], part["voltooid"] = values["inhoud"].hex(), True
    shown = {name: part[name] for name in ("url", "volgnummer", "omvang", "voltooid", "lock")}
    document = desk.state.documenten[part["document"]]
    document["bestandsdelen"] = [
        shown if other["url"] == url else other for other in document["bestandsdelen"]
    ]
    return shown


def lock(desk: Desk, url: str) -> Item:
    """Lock a document to change it."""
    document = _there(desk, url)
    _may_lock(desk)
    if document["locked"]:
        raise invalid(("nonFieldErrors", "existing-lock", "Het document is al gelockt"))
    document |= {"locked": True, "lock": uuid.uuid4().hex}
    return {"lock": document["lock"]}


def change(desk: Desk, document: Item, body: Item) -> Item:
    """PATCH a document: a next version, of which only another content is simulated."""
    _may_lock(desk)
    if not document["locked"]:
        raise invalid(("nonFieldErrors", "unlocked", "Unlocked document can't be modified"))
    if body.get("lock") != document["lock"]:
        raise invalid(_WRONG_LOCK)
    _wipe(desk, document["url"])
    kept = document["lock"]
    resources.expect_parts(desk, document, body["bestandsomvang"], kept)
    document["versie"] += 1
    return {name: value for name, value in document.items() if name != "lock"}


def unlock(desk: Desk, url: str, body: Item) -> None:
    """Finish a large document, or open it by force."""
    document = _there(desk, url)
    force = desk.client.may_force_unlock
    if not force:
        _may_lock(desk)
        if not document["locked"] or body.get("lock") != document["lock"]:
            raise invalid(_WRONG_LOCK)
    parts = [p for p in desk.state.bestandsdelen.values() if p["document"] == url]
    whole = all(part["voltooid"] for part in parts)
    if not whole and not force:
        if any(part["voltooid"] for part in parts):
            reason = "Het uploaden van bestandsdelen is nog niet voltooid"
            raise invalid(("nonFieldErrors", "incomplete-upload", reason))
        reason = "Je moet een bestand uploaden of de bestandsomvang op 0 zetten"
        raise invalid(("nonFieldErrors", "file-size", reason))
    if parts and whole:
        parts.sort(key=lambda part: part["volgnummer"])
        desk.state.inhoud[url] = b"".join(bytes.fromhex(part["data"]) for part in parts)
        document["inhoud"] = f"{url}/download?versie={document['versie']}"
    elif any(part["voltooid"] for part in parts):
        document["bestandsomvang"] = None
    if whole or any(part["voltooid"] for part in parts):
        _wipe(desk, url)
        document["bestandsdelen"] = []
    document |= {"locked": False, "lock": ""}


def _there(desk: Desk, url: str) -> Item:
    document = desk.state.documenten.get(url)
    if document is None:
        raise not_found()
    return document


def _may_lock(desk: Desk) -> None:
    if not desk.client.may_lock_documents:
        raise denied()


def _wipe(desk: Desk, url: str) -> None:
    for part in [p for p in desk.state.bestandsdelen.values() if p["document"] == url]:
        del desk.state.bestandsdelen[part["url"]]

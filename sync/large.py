# SPDX-License-Identifier: EUPL-1.2
"""Bringing in a large document, part by part, and going on wherever it was left.

The backend locks such a document from the request that makes it until all of its parts are there.
The reference product tells the lock again with each part that is asked for. A backend that tells it
only once can lose it on the line. Then whoever may open it by force does so and fills a next
version; whoever may remove documents removes the half one, which belongs to no case yet and is
made again under the same number. Whoever may do neither leaves it to a person.
"""

from __future__ import annotations

from sync.zgw.client import ZgwClient
from sync.zgw.errors import Conflict, Refused
from sync.zgw.resources import Document, Lock, Part

LOST = "the document was left half sent and its lock is lost"


def complete(client: ZgwClient, document: Document, data: bytes) -> Document | None:
    """Return the document with all of its content; None: it was removed, to be made again.

    Raises ZgwError; Conflict when its lock is lost and this kiosk may do nothing about it.
    """
    if document.inhoud is not None:
        return document  # whoever has locked it since works on what was sent
    lock = document.lock or next((part.lock for part in document.bestandsdelen if part.lock), "")
    try:
        if document.locked and not lock:
            client.act(f"{document.url}/unlock", {})
            document = _again(client, document)
            if document.inhoud is not None:
                return document  # all of its parts had come in
        if not document.locked:
            document, lock = _next_version(client, document, len(data))
    except Refused:
        _remove(client, document)
        return None
    return _filled(client, document, lock, data)


def _filled(client: ZgwClient, document: Document, lock: str, data: bytes) -> Document:
    """Send the parts that are not there yet, and unlock."""
    begin = 0
    try:
        for part in sorted(document.bestandsdelen, key=lambda one: one.volgnummer):
            if not part.voltooid:
                client.upload(part.url, lock, data[begin : begin + part.omvang], Part)
            begin += part.omvang
        client.act(f"{document.url}/unlock", {"lock": lock})
    except Refused:
        # Repeated on the way, the second time finds nothing more to do.
        now = _again(client, document)
        if now.locked or now.inhoud is None:
            raise
        return now
    return _again(client, document)


def _next_version(client: ZgwClient, document: Document, size: int) -> tuple[Document, str]:
    """Begin anew with a document that was opened before it had its content."""
    lock = client.ask(f"{document.url}/lock", {}, Lock).lock
    body = {"lock": lock, "inhoud": None, "bestandsomvang": size}
    return client.change("PATCH", document.url, body, Document), lock


def _remove(client: ZgwClient, document: Document) -> None:
    """Remove a half document that nothing points to. Raises Conflict when that is not allowed."""
    try:
        client.delete(document.url)
    except Refused:
        raise Conflict(LOST) from None


def _again(client: ZgwClient, document: Document) -> Document:
    return client.get(client.trusted(document.url), Document)

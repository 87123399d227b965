# SPDX-License-Identifier: EUPL-1.2
"""The files that certificates come in: master list, LDIF of the public key directory, PEM, DER.

What a file is, is told by what is in it, never by its name.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.identity.trust import certificates, lists
from kiosk.identity.trust.certificates import Certificate
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.trust.lists import MasterList, RevocationList

LONGEST_FILE = 128 << 20
MOST_ENTRIES = 100_000

_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]{3,30})-----([A-Za-z0-9+/=\s]*)-----END \1-----")
_LDIF_KINDS = (
    b"usercertificate",
    b"cacertificate",
    b"certificaterevocationlist",
    b"authorityrevocationlist",
    b"pkdmasterlistcontent",
    b"cscamasterlistdata",
)


@dataclass(slots=True)
class Found:
    """What a file holds."""

    kind: str
    """``master list``, ``LDIF``, ``PEM`` or ``DER``."""
    certificates: list[Certificate] = field(default_factory=list)
    master_lists: list[MasterList] = field(default_factory=list)
    revocations: list[RevocationList] = field(default_factory=list)
    unreadable: int = 0


def read(data: bytes) -> Found:
    """Find out what a file is and take it apart. Raises Unusable when it is nothing known."""
    if len(data) > LONGEST_FILE:
        raise Unusable("file too long")
    if b"-----BEGIN " in data[:65_536]:
        found = Found("PEM")
        for number, match in enumerate(_PEM.finditer(data)):
            if number >= MOST_ENTRIES:
                raise Unusable("too many entries")
            _take(found, _base64(match[2]))
        return _something(found)
    start = data[:4_096].lstrip().lower()
    if start.startswith((b"dn:", b"version:", b"#")):
        found = Found("LDIF")
        for number, value in enumerate(_ldif(data)):
            if number >= MOST_ENTRIES:
                raise Unusable("too many entries")
            _take(found, value)
        return _something(found)
    found = Found("DER")
    _take(found, data)
    if found.master_lists:
        found.kind = "master list"
    return _something(found)


def _something(found: Found) -> Found:
    if not (found.certificates or found.master_lists or found.revocations):
        raise Unusable("neither master list, certificate nor revocation list")
    return found


def _take(found: Found, der: bytes) -> None:
    """Sort one object in; what cannot be read is counted."""
    try:
        found.certificates.append(certificates.read(der))
        return
    except Unusable:
        pass
    try:
        found.revocations.append(lists.read_revocation_list(der))
        return
    except Unusable:
        pass
    try:
        found.master_lists.append(lists.read_master_list(der))
    except Unusable:
        found.unreadable += 1


def _base64(text: bytes) -> bytes:
    try:
        return base64.b64decode(text)
    except binascii.Error:
        return b""


def _ldif(data: bytes) -> Iterator[bytes]:
    """Yield the binary values that matter (RFC 2849)."""
    unfolded = data.replace(b"\r\n", b"\n").replace(b"\n ", b"")
    for line in unfolded.split(b"\n"):
        name, colons, value = line.partition(b"::")
        if colons and name.strip().lower().removesuffix(b";binary") in _LDIF_KINDS:
            yield _base64(value.strip())

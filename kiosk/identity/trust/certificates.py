# SPDX-License-Identifier: EUPL-1.2
"""Certificates of countries: read tolerantly, bounded strictly (ICAO 9303-12, 7.1; RFC 5280).

What real countries issue breaks rules that general libraries insist on (negative serial numbers,
names written one way here and another way there); nothing of that is a reason not to know a
document. What would cost time or memory is refused before it is looked into.
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from asn1crypto import core, x509

from kiosk.identity.trust import signatures
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.keys import PublicKey, public_key

LONGEST = 16_384
"""Octets. The longest certificate of the lists in use has 2,300."""
MOST_EXTENSIONS = 64
_MOST_NAME_PARTS = 32
_KEPT = 64

Name: TypeAlias = tuple[tuple[str, str], ...]
"""A name for comparison: kinds and values, case and spaces and string types put aside."""

_BASIC_CONSTRAINTS, _KEY_ID, _AUTHORITY_KEY_ID = "2.5.29.19", "2.5.29.14", "2.5.29.35"
_KEY_USAGE, _EXTENDED_KEY_USAGE = "2.5.29.15", "2.5.29.37"
_DOCUMENT_TYPES = "2.23.136.1.1.6.2"
_MOST_TYPES = 32
_COUNTRY = "2.5.4.6"


@dataclass(frozen=True)
class Certificate:
    """A certificate, as far as it matters here."""

    der: bytes
    subject: Name
    issuer: Name
    issuer_der: bytes
    """The same as it is written."""
    serial: int
    not_before: dt.datetime
    not_after: dt.datetime
    is_ca: bool
    key_id: bytes
    """Subject key identifier, or empty."""
    issuer_key_id: bytes
    """Authority key identifier, or empty."""
    purposes: frozenset[str] | None
    """Extended key usages; None when it has no such extension."""
    usages: frozenset[str] | None
    """Key usages, as asn1crypto names them; None when it has no such extension."""
    document_types: frozenset[str] | None
    """Types of documents that it may sign, as they begin in their machine-readable zone; None
    when it does not say (9303-12, 7.1.1.6)."""

    @property
    def country(self) -> str:
        """Two capital letters, or ``ZZ`` when its name has no country."""
        return country_of(self.subject)

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the whole, in small hexadecimal."""
        return hashlib.sha256(self.der).hexdigest()

    @cached_property
    def key(self) -> PublicKey:
        """The public key. Raises Unusable."""
        try:
            information = self._parsed["tbs_certificate"]["subject_public_key_info"]
        except PARSER_ERRORS:
            raise Unusable("key cannot be read") from None
        return public_key(information)

    @cached_property
    def is_self_issued(self) -> bool:
        """It names itself as issuer."""
        return self.subject == self.issuer

    def signed_by(self, issuer: Certificate) -> bool:
        """Tell whether `issuer`'s key made this certificate's signature. Raises Unusable.

        What was found out of those looked at last is kept: it never changes.
        """
        return _is_signed(self.der, issuer.der)

    def _made_by(self, issuer: Certificate) -> bool:
        # What asn1crypto has not been asked for, it has not looked at yet.
        try:
            parsed = self._parsed
            algorithm = parsed["signature_algorithm"]
            data = parsed["tbs_certificate"].dump()
            signature = bytes(parsed["signature_value"])
        except PARSER_ERRORS:
            raise Unusable("signature cannot be read") from None
        scheme = signatures.scheme_of(algorithm)
        return signatures.is_right(issuer.key, scheme, signature, data)

    def valid_at(self, moment: dt.datetime) -> bool:
        """Tell whether a moment lies in its validity."""
        return self.not_before <= moment <= self.not_after

    @cached_property
    def _parsed(self) -> x509.Certificate:
        return x509.Certificate.load(self.der)


def read(der: bytes) -> Certificate:
    """Read a DER certificate. Raises Unusable.

    Document after document brings the same few signers: those read last are kept.
    """
    if len(der) > LONGEST:
        raise Unusable("certificate too long")
    return _read(der)


@functools.lru_cache(maxsize=_KEPT)
def _read(der: bytes) -> Certificate:
    try:
        parsed = x509.Certificate.load(der, strict=True)
        inner = parsed["tbs_certificate"]
        known = _extensions(inner["extensions"])
        validity = inner["validity"]
        return Certificate(
            der=der,
            subject=plain_name(inner["subject"]),
            issuer=plain_name(inner["issuer"]),
            issuer_der=inner["issuer"].dump(),
            serial=inner["serial_number"].native,
            not_before=moment(validity["not_before"]),
            not_after=moment(validity["not_after"]),
            is_ca=_BASIC_CONSTRAINTS in known and bool(known[_BASIC_CONSTRAINTS]["ca"].native),
            key_id=bytes(known[_KEY_ID]) if _KEY_ID in known else b"",
            issuer_key_id=_issuer_key_id(known.get(_AUTHORITY_KEY_ID)),
            usages=frozenset(known[_KEY_USAGE].native) if _KEY_USAGE in known else None,
            document_types=_document_types(known.get(_DOCUMENT_TYPES)),
            purposes=frozenset(p.dotted for p in known[_EXTENDED_KEY_USAGE])
            if _EXTENDED_KEY_USAGE in known
            else None,
        )
    except PARSER_ERRORS:
        raise Unusable("certificate cannot be read") from None


@functools.lru_cache(maxsize=_KEPT)
def _is_signed(der: bytes, issuer: bytes) -> bool:
    return read(der)._made_by(read(issuer))


def _extensions(extensions: core.Asn1Value) -> dict[str, core.Asn1Value]:
    """Return the extensions that are used here, parsed."""
    if isinstance(extensions, core.Void):
        return {}
    # Every extension takes at least five octets, so the length bounds how many there are.
    if len(extensions.contents) > LONGEST or len(extensions) > MOST_EXTENSIONS:
        raise Unusable("too many extensions")
    used = {_BASIC_CONSTRAINTS, _KEY_ID, _AUTHORITY_KEY_ID, _KEY_USAGE, _EXTENDED_KEY_USAGE}
    known = {
        e["extn_id"].dotted: e["extn_value"].parsed
        for e in extensions
        if e["extn_id"].dotted in used
    }
    for extension in extensions:
        if extension["extn_id"].dotted == _DOCUMENT_TYPES:
            known[_DOCUMENT_TYPES] = _DocumentTypes.load(bytes(extension["extn_value"]))
    return known


class _Types(core.SetOf):  # type: ignore[misc]
    _child_spec = core.PrintableString


class _DocumentTypes(core.Sequence):  # type: ignore[misc]
    """DocumentTypeListSyntax of 9303-12, 7.1.1.6."""

    _fields = [("version", core.Integer), ("types", _Types)]  # noqa: RUF012


def _document_types(extension: core.Asn1Value | None) -> frozenset[str] | None:
    if extension is None:
        return None
    types = extension["types"]
    if len(types) > _MOST_TYPES:
        raise Unusable("too many types of documents")
    return frozenset(kind.native.rstrip("<").upper() for kind in types)


def _issuer_key_id(extension: core.Asn1Value | None) -> bytes:
    if extension is None or isinstance(extension["key_identifier"], core.Void):
        return b""
    return bytes(extension["key_identifier"])


def moment(value: core.Asn1Value) -> dt.datetime:
    """Return a time, aware. Raises what asn1crypto raises, and Unusable."""
    native = value.native
    if not isinstance(native, dt.datetime):
        raise Unusable("date cannot be read")
    return native if native.tzinfo else native.replace(tzinfo=dt.UTC)


def plain_name(name: x509.Name) -> Name:
    """Write a name for comparison. Raises what asn1crypto raises."""
    parts: list[tuple[str, str]] = []
    for group in name.chosen:
        for part in group:
            if len(parts) >= _MOST_NAME_PARTS:
                raise Unusable("name too long")
            parts.append((part["type"].dotted, _plain(part["value"])))
    return tuple(sorted(parts))


def _plain(value: core.Asn1Value) -> str:
    native = value.native
    text = native if isinstance(native, str) else value.dump().hex()
    return " ".join(text.casefold().split())[:256]


def country_of(name: Name) -> str:
    """Return the country that a name names: two capital letters, or ``ZZ``."""
    for kind, value in name:
        if kind == _COUNTRY and len(value) == 2 and value.isascii() and value.isalpha():
            return value.upper()
    return "ZZ"

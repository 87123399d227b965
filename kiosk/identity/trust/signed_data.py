# SPDX-License-Identifier: EUPL-1.2
"""CMS SignedData with one signer: security objects and master lists (RFC 5652; 9303-12, 9).

Tolerates what is in the field: BER with indefinite lengths, signed attributes that are not sorted,
signers named by a name that is written otherwise than in their certificate.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from dataclasses import dataclass

from asn1crypto import cms, core, x509

from kiosk.identity.trust import certificates, signatures
from kiosk.identity.trust.certificates import Certificate, Name
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.keys import PublicKey

MOST_CERTIFICATES = 16
HASHES = frozenset({"sha1", "sha224", "sha256", "sha384", "sha512"})
_MOST_ATTRIBUTES = 32


@dataclass(frozen=True, slots=True)
class SignedData:
    """What was signed, and by whom it says it was."""

    content_type: str
    content: bytes
    certificates: tuple[Certificate, ...]
    """Those of its certificates that can be read."""
    signer_issuer: bytes
    """Name of the issuer of the signer's certificate, in DER."""
    signer_serial: int
    signer_key_id: bytes
    """Either name and serial number, or this."""
    digest: str
    """Hash that the signer names; may be one that is not known."""
    stated_digest: bytes | None
    """Hash of the content by the signed attributes; None without signed attributes."""
    signed: bytes
    """What the signature is over: the attributes as they stand, or the content."""
    signing_time: dt.datetime | None
    scheme: signatures.Scheme | None
    """None when the way of signing is not known."""
    signature: bytes

    @property
    def content_is_whole(self) -> bool:
        """Tell whether the content is what the signed attributes say. Raises Unusable."""
        if self.stated_digest is None:
            return True
        if self.digest not in HASHES:
            raise Unusable("hash unknown")
        found = hashlib.new(self.digest, self.content, usedforsecurity=False).digest()
        return hmac.compare_digest(found, self.stated_digest)

    def is_signed_by(self, key: PublicKey) -> bool:
        """Tell whether `key` made the signature. Raises Unusable."""
        if self.scheme is None:
            raise Unusable("signature algorithm unknown")
        if signatures.is_right(key, self.scheme, self.signature, self.signed):
            return True
        if self.stated_digest is None:
            return False
        # Some sign their attributes sorted, as they should, and write them down otherwise.
        return signatures.is_right(key, self.scheme, self.signature, _sorted(self.signed))

    def is_of(self, certificate: Certificate) -> bool:
        """Tell whether this names `certificate` as its signer."""
        if self.signer_key_id:
            return certificate.key_id == self.signer_key_id
        if certificate.serial != self.signer_serial:
            return False
        return certificate.issuer_der == self.signer_issuer or (
            certificate.issuer == _name(self.signer_issuer)
        )

    def signer(self) -> Certificate | None:
        """Return the signer's certificate when it came along."""
        for certificate in self.certificates:
            if self.is_of(certificate):
                return certificate
        # Some name their signer wrongly; with a single certificate there is nothing to confuse.
        likely = [c for c in self.certificates if not c.is_ca] or self.certificates
        return likely[0] if len(likely) == 1 else None


def read(data: bytes) -> SignedData:
    """Take ContentInfo with SignedData apart. Raises Unusable. `data` is bounded by the caller."""
    try:
        return _read(data)
    except PARSER_ERRORS:
        raise Unusable("signed data cannot be read") from None


def _read(data: bytes) -> SignedData:
    envelope = cms.ContentInfo.load(data)
    if envelope["content_type"].native != "signed_data":
        raise Unusable("not signed data")
    outer = envelope["content"]
    inner = outer["encap_content_info"]
    signers = outer["signer_infos"]
    if len(signers) != 1:
        raise Unusable("not one signer")
    signer = signers[0]
    digest = signer["digest_algorithm"]["algorithm"].native
    content = bytes(inner["content"])
    stated, signed, time = _attributes(signer["signed_attrs"], inner["content_type"], content)
    issuer, serial, key_id = _signer_id(signer["sid"])
    try:
        scheme = signatures.scheme_of(signer["signature_algorithm"], digest)
    except Unusable:
        scheme = None
    return SignedData(
        content_type=inner["content_type"].dotted,
        content=content,
        certificates=_certificates(outer["certificates"]),
        signer_issuer=issuer,
        signer_serial=serial,
        signer_key_id=key_id,
        digest=digest,
        stated_digest=stated,
        signed=signed,
        signing_time=time,
        scheme=scheme,
        signature=bytes(signer["signature"]),
    )


def _attributes(
    attributes: core.Asn1Value, content_type: core.ObjectIdentifier, content: bytes
) -> tuple[bytes | None, bytes, dt.datetime | None]:
    """Return the stated hash, what may have been signed, and when."""
    if isinstance(attributes, core.Void) or not len(attributes):
        return None, content, None
    if len(attributes) > _MOST_ATTRIBUTES:
        raise Unusable("too many attributes")
    stated, time = None, None
    for attribute in attributes:
        kind, values = attribute["type"].native, attribute["values"]
        if kind == "message_digest":
            stated = bytes(values[0])
        elif kind == "content_type" and values[0].dotted != content_type.dotted:
            raise Unusable("content type contradicts itself")
        elif kind == "signing_time":
            time = values[0].native
    if stated is None:
        raise Unusable("no hash of the content")
    when = time if isinstance(time, dt.datetime) else None
    if when is not None and when.tzinfo is None:
        when = when.replace(tzinfo=dt.UTC)
    # Signed as a SET OF, whatever tag it bears inside (RFC 5652, 5.4).
    return stated, b"\x31" + attributes.untag().dump()[1:], when


def _sorted(attributes: bytes) -> bytes:
    """Sort attributes as DER wants them."""
    try:
        read = cms.CMSAttributes.load(attributes)
        ordered: bytes = cms.CMSAttributes([a.copy() for a in read]).dump(force=True)
    except PARSER_ERRORS:
        raise Unusable("attributes cannot be read") from None
    return ordered


def _name(der: bytes) -> Name:
    try:
        return certificates.plain_name(x509.Name.load(der))
    except PARSER_ERRORS:
        raise Unusable("name cannot be read") from None


def _signer_id(sid: cms.SignerIdentifier) -> tuple[bytes, int, bytes]:
    if sid.name == "subject_key_identifier":
        return b"", 0, bytes(sid.chosen)
    chosen = sid.chosen
    return chosen["issuer"].dump(), chosen["serial_number"].native, b""


def _certificates(found: core.Asn1Value) -> tuple[Certificate, ...]:
    if isinstance(found, core.Void):
        return ()
    if len(found) > MOST_CERTIFICATES:
        raise Unusable("too many certificates")
    usable = []
    for choice in found:
        try:
            usable.append(certificates.read(choice.chosen.dump()))
        except Unusable:
            continue
    return tuple(usable)

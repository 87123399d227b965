# SPDX-License-Identifier: EUPL-1.2
"""Master lists (ICAO 9303-12, 9) and lists of revoked certificates (9303-12, 7.2)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from asn1crypto import core, crl, x509

from kiosk.identity.trust import certificates, signatures, signed_data
from kiosk.identity.trust.certificates import Certificate, Name
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.signed_data import SignedData

MASTER_LIST = "2.23.136.1.1.2"
LIST_SIGNER = "2.23.136.1.1.3"
"""Extended key usage of whoever signs master lists."""
LONGEST_LIST = 32 << 20
LONGEST_CRL = 8 << 20
MOST_IN_LIST = 10_000
MOST_REVOKED = 100_000


class _Certificates(core.SetOf):  # type: ignore[misc]
    _child_spec = x509.Certificate


class CscaMasterList(core.Sequence):  # type: ignore[misc]
    """CscaMasterList of 9303-12, 9.1."""

    _fields = [("version", core.Integer), ("certificates", _Certificates)]  # noqa: RUF012


@dataclass(frozen=True, slots=True)
class MasterList:
    """Country signing certificates that somebody vouches for."""

    signed: SignedData
    certificates: tuple[Certificate, ...]
    unreadable: int
    """How many more there are that cannot be read."""

    def signer(self) -> Certificate:
        """Return the certificate that the list is signed with, the signature verified.

        Raises Unusable when it is missing, not meant for lists, or the list was changed.
        """
        signer = self.signed.signer()
        if signer is None:
            raise Unusable("the list brings no certificate of its signer")
        if signer.purposes is not None and LIST_SIGNER not in signer.purposes:
            raise Unusable("the list's signer may not sign lists")
        if not self.signed.content_is_whole or not self.signed.is_signed_by(signer.key):
            raise Unusable("the list was changed after it was signed")
        when = self.signed.signing_time
        if when is not None and not signer.valid_at(when):
            raise Unusable("the list was signed outside its signer's validity")
        return signer


def read_master_list(data: bytes) -> MasterList:
    """Read a master list. Raises Unusable; nothing is verified yet."""
    if len(data) > LONGEST_LIST:
        raise Unusable("list too long")
    signed = signed_data.read(data)
    if signed.content_type != MASTER_LIST:
        raise Unusable("not a master list")
    try:
        inner = CscaMasterList.load(signed.content, strict=True)["certificates"]
        if len(inner) > MOST_IN_LIST:
            raise Unusable("list too long")
        written = [entry.dump() for entry in inner]
    except PARSER_ERRORS:
        raise Unusable("list cannot be read") from None
    usable, unreadable = [], 0
    for der in written:
        try:
            certificate = certificates.read(der)
            certificate.key  # noqa: B018 - raises when it cannot be used
            usable.append(certificate)
        except Unusable:
            unreadable += 1
    return MasterList(signed, tuple(usable), unreadable)


@dataclass(frozen=True)
class RevocationList:
    """The certificates that an issuer took back."""

    der: bytes
    issuer: Name
    this_update: dt.datetime
    next_update: dt.datetime | None
    serials: frozenset[int]

    @property
    def country(self) -> str:
        """Two capital letters, or ``ZZ``."""
        return certificates.country_of(self.issuer)

    def signed_by(self, issuer: Certificate) -> bool:
        """Tell whether `issuer` signed this list. Raises Unusable."""
        if issuer.subject != self.issuer:
            return False
        try:
            parsed = crl.CertificateList.load(self.der)
            algorithm = parsed["signature_algorithm"]
            data = parsed["tbs_cert_list"].dump()
            signature = bytes(parsed["signature"])
        except PARSER_ERRORS:
            raise Unusable("signature cannot be read") from None
        scheme = signatures.scheme_of(algorithm)
        return signatures.is_right(issuer.key, scheme, signature, data)


def read_revocation_list(der: bytes) -> RevocationList:
    """Read a list of revoked certificates. Raises Unusable."""
    if len(der) > LONGEST_CRL:
        raise Unusable("revocation list too long")
    try:
        inner = crl.CertificateList.load(der, strict=True)["tbs_cert_list"]
        revoked = inner["revoked_certificates"]
        serials: frozenset[int] = frozenset()
        if not isinstance(revoked, core.Void):
            if len(revoked) > MOST_REVOKED:
                raise Unusable("revocation list too long")
            serials = frozenset(entry["user_certificate"].native for entry in revoked)
        following = inner["next_update"]
        return RevocationList(
            der=der,
            issuer=certificates.plain_name(inner["issuer"]),
            this_update=certificates.moment(inner["this_update"]),
            next_update=None
            if isinstance(following, core.Void)
            else certificates.moment(following),
            serials=serials,
        )
    except PARSER_ERRORS:
        raise Unusable("revocation list cannot be read") from None

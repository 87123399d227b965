# SPDX-License-Identifier: EUPL-1.2
"""Made-up countries with everything a real one has: two country signing certificates and the link
between them, document signers, one of them taken back, a revocation list and a master list.

Their keys are made anew each time the program starts; nobody will ever trust them by mistake.
"""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from kiosk.identity.trust.lists import LIST_SIGNER, MASTER_LIST, CscaMasterList
from kiosk.identity.virtual_chip.signing import PrivateKey, Signer, signed_data

_FIRST, _PRESENT = "CSCA 01", "CSCA 02"


@dataclass(frozen=True)
class Country:
    """A country; `two` is its code in certificates."""

    two: str
    name: str
    with_rsa: bool = False

    @functools.cached_property
    def first(self) -> Signer:
        """Its first country signing certificate, of long ago."""
        return self._certify(_FIRST, days=(-3000, 2000), ca=True)

    @functools.cached_property
    def csca(self) -> Signer:
        """Its present country signing certificate."""
        return self._certify(_PRESENT, days=(-900, 4600), ca=True)

    @functools.cached_property
    def link(self) -> Signer:
        """The present key, certified by the first."""
        return self._certify(
            _PRESENT, days=(-900, 2000), ca=True, issuer=self.first, key=self.csca.key
        )

    @functools.cached_property
    def document_signer(self) -> Signer:
        """What signs its documents."""
        return self._certify("Document Signer 1", days=(-400, 4000), issuer=self.csca)

    @functools.cached_property
    def revoked_signer(self) -> Signer:
        """What signed its documents until it was taken back."""
        return self._certify("Document Signer 2", days=(-400, 4000), issuer=self.csca)

    @functools.cached_property
    def list_signer(self) -> Signer:
        """What signs its master lists."""
        return self._certify(
            "Master List Signer", days=(-100, 400), issuer=self.csca, purpose=LIST_SIGNER
        )

    @functools.cached_property
    def revocation_list(self) -> bytes:
        """The list that takes the revoked signer back, as DER."""
        now = _now()
        gone = (
            x509.RevokedCertificateBuilder()
            .serial_number(self.revoked_signer.certificate.serial_number)
            .revocation_date(now - dt.timedelta(days=30))
            .build()
        )
        made = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.csca.certificate.subject)
            .last_update(now - dt.timedelta(days=10))
            .next_update(now + dt.timedelta(days=80))
            .add_revoked_certificate(gone)
            .sign(self.csca.key, hashes.SHA256())
        )
        return made.public_bytes(serialization.Encoding.DER)

    def master_list(self, *others: Country) -> bytes:
        """Write a master list with its own certificates and those of others."""
        entries = [c.der for country in (self, *others) for c in (country.csca, country.first)]
        content = CscaMasterList(
            {"version": 0, "certificates": [asn1_x509.Certificate.load(der) for der in entries]}
        )
        return signed_data(content.dump(), MASTER_LIST, self.list_signer, others=[self.csca.der])

    def make_signer(
        self, days: tuple[int, int] = (-400, 4000), issuer: Signer | None = None
    ) -> Signer:
        """Certify one more document signer, valid from and until so many days from now."""
        return self._certify("Document Signer 9", days=days, issuer=issuer or self.csca)

    def _certify(
        self,
        name: str,
        *,
        days: tuple[int, int],
        ca: bool = False,
        issuer: Signer | None = None,
        key: PrivateKey | None = None,
        purpose: str = "",
    ) -> Signer:
        key = key or self._key()
        subject = self._name(name)
        above = issuer.certificate.subject if issuer else subject
        above_key = (issuer.key if issuer else key).public_key()
        now = _now()
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(above)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + dt.timedelta(days=days[0]))
            .not_valid_after(now + dt.timedelta(days=days[1]))
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(above_key), critical=False
            )
        )
        if ca:
            builder = builder.add_extension(x509.BasicConstraints(True, 0), critical=True)
        if purpose:
            usage = x509.ExtendedKeyUsage([x509.ObjectIdentifier(purpose)])
            builder = builder.add_extension(usage, critical=True)
        return Signer(key, builder.sign(issuer.key if issuer else key, hashes.SHA256()))

    def _key(self) -> PrivateKey:
        if self.with_rsa:
            return rsa.generate_private_key(65_537, 2048)
        return ec.generate_private_key(ec.SECP256R1())

    def _name(self, common_name: str) -> x509.Name:
        return x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, self.two),
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, self.name),
                x509.NameAttribute(NameOID.COMMON_NAME, common_name),
            ]
        )


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


EXAMPLE = Country("NL", "Made-up Netherlands, for demonstrations")
UTOPIA = Country("UT", "Utopia")
COUNTRIES = {"NLD": EXAMPLE, "UTO": UTOPIA}
"""Issuer in documents to its country."""

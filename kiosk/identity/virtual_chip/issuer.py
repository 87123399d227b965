# SPDX-License-Identifier: EUPL-1.2
"""A made-up country that issues made-up documents: EF.COM, DG1, EF.SOD and a document signer.

Its certificates are made anew each time the program starts; nobody will ever trust them.
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
from dataclasses import dataclass

from asn1crypto import algos, cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.identity import mrz
from kiosk.identity.chip import tlv
from kiosk.identity.chip.security_object import LdsSecurityObject

_LDS_TYPE = "2.23.136.1.1.1"


@dataclass(frozen=True, slots=True)
class Page:
    """What is printed on a made-up document. Dates ``YYMMDD``; names in capitals."""

    size: str
    """``TD1`` (card) or ``TD3`` (passport)."""
    issuer: str
    number: str
    family_name: str
    given_names: str
    birth_date: str
    expiry_date: str
    sex: str = "X"
    optional: str = ""

    def zone(self) -> str:
        """Write the machine-readable zone with all its check digits (9303-4 and 9303-5)."""
        number = self.number.ljust(9, "<")
        number += mrz.check_digit(number)
        birth = self.birth_date + mrz.check_digit(self.birth_date)
        expiry = self.expiry_date + mrz.check_digit(self.expiry_date)
        name = f"{self.family_name}<<{self.given_names}".replace(" ", "<")
        sex = self.sex.replace("X", "<")
        if self.size == "TD3":
            optional = self.optional.ljust(14, "<")
            optional += mrz.check_digit(optional)
            lower = f"{number}{self.issuer:<<3}{birth}{sex}{expiry}{optional}"
            lower += mrz.check_digit(lower[0:10] + lower[13:20] + lower[21:43])
            return f"P<{self.issuer:<<3}{name[:39]:<<39}{lower}"
        upper = f"I<{self.issuer:<<3}{number}{self.optional:<<15}"
        middle = f"{birth}{sex}{expiry}{self.issuer:<<3}".ljust(29, "<")
        composite = upper[5:30] + middle[0:7] + middle[8:15] + middle[18:29]
        return f"{upper}{middle}{mrz.check_digit(composite)}{name[:30]:<<30}"


def dg1(zone: str) -> bytes:
    """Write DG1."""
    return tlv.encode(0x61, tlv.encode(0x5F1F, zone.encode("ascii")))


def common() -> bytes:
    """Write EF.COM for a chip that has DG1 alone."""
    content = tlv.encode(0x5F01, b"0107") + tlv.encode(0x5F36, b"040000")
    return tlv.encode(0x60, content + tlv.encode(0x5C, b"\x61"))


def lds_object(groups: dict[int, bytes], algorithm: str = "sha256") -> bytes:
    """Write the LDSSecurityObject over data groups (number to whole file)."""
    entries = [
        {"number": number, "value": hashlib.new(algorithm, data).digest()}
        for number, data in sorted(groups.items())
    ]
    made = LdsSecurityObject(
        {"version": 0, "algorithm": {"algorithm": algorithm}, "hashes": entries}
    )
    dumped: bytes = made.dump()
    return dumped


def security_object(groups: dict[int, bytes], content: bytes | None = None) -> bytes:
    """Write EF.SOD, signed by the made-up country's document signer (ECDSA, SHA-256).

    `content` takes the place of the list of hashes.
    """
    key, certificate = _document_signer()
    content = lds_object(groups) if content is None else content
    attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": [_LDS_TYPE]}),
            cms.CMSAttribute(
                {"type": "message_digest", "values": [hashlib.sha256(content).digest()]}
            ),
        ]
    )
    signature = key.sign(attributes.dump(), ec.ECDSA(hashes.SHA256()))
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                name="issuer_and_serial_number",
                value=cms.IssuerAndSerialNumber(
                    {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                ),
            ),
            "digest_algorithm": sha256,
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
            "signature": signature,
        }
    )
    signed = cms.SignedData(
        {
            "version": "v3",
            "digest_algorithms": [sha256],
            "encap_content_info": {
                "content_type": _LDS_TYPE,
                "content": core.ParsableOctetString(content),
            },
            "certificates": [certificate],
            "signer_infos": [signer],
        }
    )
    envelope = cms.ContentInfo({"content_type": "signed_data", "content": signed})
    return tlv.encode(0x77, envelope.dump())


def card_access() -> bytes:
    """Write EF.CardAccess of a chip with PACE: generic mapping, AES-128, brainpoolP256r1."""
    info = bytes.fromhex("060A04007F00070202040202020102") + bytes.fromhex("02010D")
    return tlv.encode(0x31, tlv.encode(0x30, info))


@functools.cache
def _document_signer() -> tuple[ec.EllipticCurvePrivateKey, asn1_x509.Certificate]:
    """Make the country's signing key, and a document signer that it certifies."""
    now = dt.datetime.now(dt.UTC)
    country = ec.generate_private_key(ec.SECP256R1())
    signer = ec.generate_private_key(ec.SECP256R1())
    made = (
        x509.CertificateBuilder()
        .subject_name(_name("Made-up Document Signer"))
        .issuer_name(_name("Made-up Country Signing CA"))
        .public_key(signer.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=400))
        .not_valid_after(now + dt.timedelta(days=4000))
        .sign(country, hashes.SHA256())
    )
    der = made.public_bytes(serialization.Encoding.DER)
    return signer, asn1_x509.Certificate.load(der)


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "UT"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Made-up Country"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )

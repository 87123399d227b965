# SPDX-License-Identifier: EUPL-1.2
"""How a made-up country signs: CMS SignedData in every form that real countries use."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from asn1crypto import algos, cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

PrivateKey: TypeAlias = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - as chips of the last decade do
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key and the certificate of its public half."""

    key: PrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        """The certificate."""
        return self.certificate.public_bytes(serialization.Encoding.DER)


@dataclass(frozen=True, slots=True)
class Style:
    """How to sign."""

    digest: str = "sha256"
    pss: bool = False
    attributes: bool = True
    signing_time: dt.datetime | None = None
    by_key_id: bool = False
    with_certificate: bool = True


PLAIN = Style()


def signed_data(
    content: bytes,
    content_type: str,
    signer: Signer,
    style: Style = PLAIN,
    others: Sequence[bytes] = (),
) -> bytes:
    """Write ContentInfo with SignedData over `content`; `others` are certificates that go along."""
    certificate = asn1_x509.Certificate.load(signer.der)
    digest = algos.DigestAlgorithm({"algorithm": style.digest})
    attributes = _attributes(content, content_type, style) if style.attributes else None
    signed = attributes.dump() if attributes is not None else content
    signature, algorithm = _sign(signer.key, signed, style)
    info = {
        "version": "v3" if style.by_key_id else "v1",
        "sid": _sid(certificate, style),
        "digest_algorithm": digest,
        "signature_algorithm": algorithm,
        "signature": signature,
    }
    if attributes is not None:
        info["signed_attrs"] = attributes
    along = [certificate] if style.with_certificate else []
    along += [asn1_x509.Certificate.load(der) for der in others]
    outer = {
        "version": "v3",
        "digest_algorithms": [digest],
        "encap_content_info": {
            "content_type": content_type,
            "content": core.ParsableOctetString(content),
        },
        "signer_infos": [cms.SignerInfo(info)],
    }
    if along:
        outer["certificates"] = along
    whole = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(outer)})
    dumped: bytes = whole.dump()
    return dumped


def _attributes(content: bytes, content_type: str, style: Style) -> cms.CMSAttributes:
    digest = hashlib.new(style.digest, content, usedforsecurity=False).digest()
    entries = [
        cms.CMSAttribute({"type": "content_type", "values": [content_type]}),
        cms.CMSAttribute({"type": "message_digest", "values": [digest]}),
    ]
    if style.signing_time is not None:
        time = cms.Time(name="utc_time", value=core.UTCTime(style.signing_time))
        entries.append(cms.CMSAttribute({"type": "signing_time", "values": [time]}))
    return cms.CMSAttributes(entries)


def _sid(certificate: asn1_x509.Certificate, style: Style) -> cms.SignerIdentifier:
    if style.by_key_id:
        return cms.SignerIdentifier("subject_key_identifier", certificate.key_identifier)
    named = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    return cms.SignerIdentifier("issuer_and_serial_number", cms.IssuerAndSerialNumber(named))


def _sign(key: PrivateKey, data: bytes, style: Style) -> tuple[bytes, dict[str, object]]:
    digest = _HASHES[style.digest]
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return key.sign(data, ec.ECDSA(digest)), {"algorithm": f"{style.digest}_ecdsa"}
    if not style.pss:
        return key.sign(data, padding.PKCS1v15(), digest), {"algorithm": f"{style.digest}_rsa"}
    size = digest.digest_size
    signature = key.sign(data, padding.PSS(padding.MGF1(digest), size), digest)
    parameters = {
        "hash_algorithm": {"algorithm": style.digest},
        "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": style.digest}},
        "salt_length": size,
    }
    return signature, {"algorithm": "rsassa_pss", "parameters": parameters}

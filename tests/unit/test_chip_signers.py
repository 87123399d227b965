# SPDX-License-Identifier: EUPL-1.2
"""Document signers as countries really certify them, and as they may not be believed."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from kiosk.clock import FixedClock
from kiosk.identity.chip import passive, reading, security_object, tlv
from kiosk.identity.chip.passive import Passive
from kiosk.identity.chip.reading import Request
from kiosk.identity.states import ChipRead
from kiosk.identity.virtual_chip import VirtualChip, chip_keys, issuer, made_up_residents
from kiosk.identity.virtual_chip.country import EXAMPLE, Country
from kiosk.identity.virtual_chip.signing import PLAIN, Signer, Style, signed_data
from kiosk.people import Because, ChipGrade
from tests.trust_kit import Believed, believe

JANSEN = made_up_residents()[0]
DG1 = issuer.dg1(JANSEN.page.zone())
NOW = dt.datetime.now(dt.UTC)
GENUINE = Passive(ChipGrade.GENUINE)
NOT_VALID = Passive(ChipGrade.NOT_CHECKED, Because.SIGNER_NOT_VALID)
KNOWN = believe(EXAMPLE.csca)
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def grade(sod: bytes, trust: Believed = KNOWN, kind: str = "I") -> Passive:
    return passive.authenticate(security_object.read(sod), {1: DG1}, "NLD", trust, NOW, kind)


def signer(
    *extensions: tuple[x509.ExtensionType, bool],
    key: Key | None = None,
    issuer_name: x509.Name | None = None,
    serial: int = 0,
    country: Country = EXAMPLE,
) -> Signer:
    """Certify a document signer with extensions of its own."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "NL")]))
        .issuer_name(issuer_name or country.csca.certificate.subject)
        .public_key(key.public_key())
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(NOW - dt.timedelta(days=300))
        .not_valid_after(NOW + dt.timedelta(days=3000))
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return Signer(key, builder.sign(country.csca.key, hashes.SHA256()))


def types(*kinds: str) -> tuple[x509.ExtensionType, bool]:
    """Write the extension that says which documents may be signed."""
    inner = b"".join(tlv.encode(0x13, kind.encode()) for kind in kinds)
    value = tlv.encode(0x30, b"\x02\x01\x00" + tlv.encode(0x31, inner))
    oid = x509.ObjectIdentifier("2.23.136.1.1.6.2")
    return x509.UnrecognizedExtension(oid, value), False


@pytest.mark.parametrize(
    ("listed", "kind", "may"),
    [
        (("I",), "I", True),
        (("I", "P"), "P", True),
        (("I",), "ID", True),
        (("ID",), "ID", True),
        (("P<",), "P", True),
        (("P",), "I", False),
        (("PD",), "P", False),
        (("AR",), "AC", False),
        ((), "I", False),
    ],
)
def test_a_signer_signs_the_documents_that_it_was_certified_for(
    listed: tuple[str, ...], kind: str, may: bool
):
    sod = issuer.security_object({1: DG1}, signer=signer(types(*listed)))
    assert grade(sod, kind=kind) == (GENUINE if may else NOT_VALID)
    assert grade(sod, kind="") == GENUINE


def test_the_type_of_the_document_that_is_read_counts():
    for kind, expected in (("I", ChipGrade.GENUINE), ("P", ChipGrade.NOT_CHECKED)):
        sod = issuer.security_object({1: DG1}, signer=signer(types(kind)))
        chip = VirtualChip({0x0101: DG1, 0x011D: sod}, JANSEN.access.mrz_information())
        request = Request(JANSEN.access, trust=KNOWN)
        result = reading.read(chip.transmit, request, FixedClock(NOW))
        assert isinstance(result, ChipRead)
        assert result.identity.document is not None
        assert result.identity.document.grade is expected


_USAGES = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
    "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


def usage(**given: bool) -> tuple[x509.ExtensionType, bool]:
    return x509.KeyUsage(**{name: given.get(name, False) for name in _USAGES}), True


def test_a_key_for_something_else_signs_no_documents():
    for given, expected in (
        ({"digital_signature": True}, GENUINE),
        ({"content_commitment": True}, GENUINE),
        ({"crl_sign": True}, NOT_VALID),
        ({"key_agreement": True}, NOT_VALID),
    ):
        sod = issuer.security_object({1: DG1}, signer=signer(usage(**given)))
        assert grade(sod) == expected


def test_a_signer_that_names_its_issuer_otherwise_is_found_by_its_signature():
    odd = x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "NL"),
                     x509.NameAttribute(x509.NameOID.COMMON_NAME, "Kingdom")])  # fmt: skip
    sod = issuer.security_object({1: DG1}, signer=signer(issuer_name=odd))
    assert grade(sod) == GENUINE
    other = Country("NL", "Another")
    assert grade(sod, believe(other.csca)).grade is ChipGrade.ISSUER_NOT_VERIFIED


@pytest.mark.parametrize("bits", [1024, 4096])
@pytest.mark.parametrize("pss", [True, False])
def test_rsa_keys_of_any_length_in_use_sign(bits: int, pss: bool):
    key = chip_keys._rsa_key(bits)
    style = Style(digest="sha512" if bits > 1024 else "sha256", pss=pss)
    sod = issuer.security_object({1: DG1}, signer=signer(key=key), style=style)
    assert grade(sod) == GENUINE


def test_a_salt_of_another_length_than_stated_is_verified():
    key = chip_keys._rsa_key(2048)
    made = signer(key=key)
    good = signed_data(
        issuer.lds_object({1: DG1}), issuer.LDS_TYPE, made, dataclasses.replace(PLAIN, pss=True)
    )
    envelope = cms.ContentInfo.load(good)
    info = envelope["content"]["signer_infos"][0]
    signed = b"\x31" + info["signed_attrs"].untag().dump()[1:]
    other = key.sign(signed, padding.PSS(padding.MGF1(hashes.SHA256()), 20), hashes.SHA256())
    sod = tlv.encode(0x77, good.replace(bytes(info["signature"]), other))
    assert grade(sod) == GENUINE


def revocations(country: Country, issuer_: Signer, serial: int) -> bytes:
    entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(NOW).build()
    made = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer_.certificate.subject)
        .last_update(NOW)
        .next_update(NOW + dt.timedelta(days=90))
        .add_revoked_certificate(entry)
        .sign(issuer_.key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.DER)


def test_the_list_of_a_new_key_takes_back_what_the_old_one_certified():
    old = Signer(EXAMPLE.first.key, EXAMPLE.first.certificate)
    trust = believe(EXAMPLE.csca, EXAMPLE.first)
    elder = Country("NL", EXAMPLE.name)
    elder.__dict__["csca"] = old
    for serial, expected in ((x509.random_serial_number(), Because.REVOKED), (77, None)):
        made = signer(country=elder, serial=serial)
        sod = issuer.security_object({1: DG1}, signer=made)
        assert grade(sod, trust) == GENUINE
        taken = revocations(EXAMPLE, EXAMPLE.csca, serial)
        known = dataclasses.replace(trust, revoked=believe(revoked=taken).revoked)
        # A small serial number may be another certificate's of the country.
        assert grade(sod, known).because is expected


def test_a_signer_is_found_among_all_that_came_along():
    made = signer()
    others = [EXAMPLE.csca.der, EXAMPLE.first.der]
    for style in (PLAIN, Style(by_key_id=True)):
        with_key_id = signer((x509.SubjectKeyIdentifier.from_public_key(made.key.public_key()),
                              False), key=made.key)  # fmt: skip
        data = signed_data(
            issuer.lds_object({1: DG1}), issuer.LDS_TYPE, with_key_id, style, others=others
        )
        assert grade(tlv.encode(0x77, data)) == GENUINE


def test_details_that_cannot_be_read_cost_nobody_a_name():
    page = dataclasses.replace(JANSEN.page, birth_date="650300")
    groups = {1: issuer.dg1(page.zone()), 11: b"\x6b\x05\x5f\x0e\x7f\x41\x42"}
    sod = issuer.security_object(groups)
    access = dataclasses.replace(JANSEN.access, birth_date="650300")
    files = {0x0101: groups[1], 0x010B: groups[11], 0x011D: sod}
    chip = VirtualChip(files, access.mrz_information())
    result = reading.read(chip.transmit, Request(access), FixedClock(NOW))
    assert isinstance(result, ChipRead)
    assert result.identity.person is not None
    assert result.identity.person.birth_date == "1965-03-00"

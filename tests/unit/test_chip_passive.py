# SPDX-License-Identifier: EUPL-1.2
"""Who signed a chip, and what that is worth: every grade, and why."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib

import pytest
from asn1crypto import cms, core
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.clock import FixedClock
from kiosk.identity.chip import passive, points, reading, security_object, tlv
from kiosk.identity.chip.domain import CURVES
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.judging import assurance_of
from kiosk.identity.chip.passive import Passive
from kiosk.identity.chip.reading import Request
from kiosk.identity.states import ChipRead, Original, ReadFailed
from kiosk.identity.trust import signatures
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.trust.keys import RareKey
from kiosk.identity.trust.store import Nobody, Trust
from kiosk.identity.virtual_chip import issuer, made_up_residents
from kiosk.identity.virtual_chip.country import EXAMPLE, UTOPIA, Country
from kiosk.identity.virtual_chip.signing import Signer, Style
from kiosk.people import Assurance, Because, ChipGrade
from tests.trust_kit import Believed, believe

NOW = dt.datetime.now(dt.UTC)
RESIDENTS = {resident.id: resident for resident in made_up_residents()}
DG1 = issuer.dg1(RESIDENTS["jansen"].page.zone())
KNOWN = believe(EXAMPLE.csca, EXAMPLE.first)
WITH_RSA = Country("NL", "Made-up Netherlands with RSA", with_rsa=True)
GENUINE = Passive(ChipGrade.GENUINE)
ALTERED = Passive(ChipGrade.ALTERED)
UNKNOWN = Passive(ChipGrade.ISSUER_NOT_VERIFIED, Because.ISSUER_UNKNOWN)


def unchecked(because: Because) -> Passive:
    return Passive(ChipGrade.NOT_CHECKED, because)


def grade(sod: bytes | None, trust: Trust = KNOWN, code: str = "NLD") -> Passive:
    found = security_object.read(sod) if sod is not None else None
    return passive.authenticate(found, {1: DG1}, code, trust, NOW)


def signed(signer: Signer | None = None, **style: object) -> bytes:
    return issuer.security_object({1: DG1}, signer=signer, style=Style(**style))  # type: ignore[arg-type]


def test_a_chip_signed_under_a_known_country_is_genuine():
    assert grade(signed()) == GENUINE


@pytest.mark.parametrize("digest", ["sha1", "sha224", "sha256", "sha384", "sha512"])
@pytest.mark.parametrize("how", ["ecdsa", "pkcs1", "pss"])
def test_every_way_of_signing_in_use_is_verified(digest: str, how: str):
    country = EXAMPLE if how == "ecdsa" else WITH_RSA
    sod = signed(country.document_signer, digest=digest, pss=how == "pss")
    assert grade(sod, believe(country.csca)) == GENUINE
    broken = sod[:-1] + bytes([sod[-1] ^ 1])
    assert grade(broken, believe(country.csca)).grade is ChipGrade.ALTERED


@pytest.mark.parametrize(
    "style", [{"attributes": False}, {"by_key_id": True}, {"signing_time": NOW}]
)
def test_other_forms_of_signed_data_are_verified(style: dict[str, object]):
    assert grade(signed(**style)) == GENUINE


@pytest.mark.parametrize(
    "content_type",
    [
        "2.23.136.1.1.1",
        "1.3.27.1.1.1",
        "1.2.528.1.1006.1.20.1",
        "1.2.840.113549.1.7.1",
        "1.3.6.1.4.1.99999.1",
    ],
)
def test_the_content_types_of_the_field_are_read(content_type: str):
    sod = issuer.security_object({1: DG1}, content_type=content_type)
    assert grade(sod) == GENUINE


def indefinite(sod: bytes) -> bytes:
    """Write the envelope in BER with indefinite lengths and the content in pieces."""
    inner = cms.ContentInfo.load(tlv.value(sod, 0x77))["content"]
    content = bytes(inner["encap_content_info"]["content"])
    pieces = b"".join(
        core.OctetString(content[i : i + 20]).dump() for i in range(0, len(content), 20)
    )
    encapsulated = (
        b"\x30\x80" + inner["encap_content_info"]["content_type"].dump()
        + b"\xa0\x80\x24\x80" + pieces + bytes(6)
    )  # fmt: skip
    parts = [
        inner["version"].dump(),
        inner["digest_algorithms"].dump(),
        encapsulated,
        inner["certificates"].dump(),
        inner["signer_infos"].dump(),
    ]
    body = b"\x30\x80" + b"".join(parts) + bytes(2)
    oid = bytes.fromhex("06092A864886F70D010702")
    return tlv.encode(0x77, b"\x30\x80" + oid + b"\xa0\x80" + body + bytes(4))


def test_indefinite_lengths_are_read_as_new_zealand_writes_them():
    sod = indefinite(signed())
    assert grade(sod) == GENUINE
    assert grade(sod[:-40] + bytes([sod[-40] ^ 1]) + sod[-39:]) != GENUINE


def test_signed_attributes_in_the_wrong_order_are_read():
    good = signed(signing_time=NOW)
    envelope = cms.ContentInfo.load(tlv.value(good, 0x77))
    signer = envelope["content"]["signer_infos"][0]
    first, *rest = [a.dump() for a in signer["signed_attrs"]]
    shuffled = b"".join([*rest, first])
    assert good.count(first + b"".join(rest)) == 1
    # The signature stays over the sorted ones, as some issuers do.
    assert grade(good.replace(first + b"".join(rest), shuffled)) == GENUINE


def test_a_chip_of_an_unknown_country_is_unaltered_and_its_issuer_unknown():
    sod = signed(UTOPIA.document_signer)
    assert grade(sod, KNOWN, "UTO") == UNKNOWN
    assert grade(sod, Nobody(), "UTO") == Passive(ChipGrade.ISSUER_NOT_VERIFIED, Because.NO_LISTS)
    assert grade(sod, believe(UTOPIA.csca), "UTO") == GENUINE


def test_no_country_makes_documents_of_another():
    both = believe(EXAMPLE.csca, UTOPIA.csca)
    assert grade(signed(UTOPIA.document_signer), both, "NLD") == UNKNOWN


def test_a_signer_that_names_a_key_it_was_not_certified_by_is_a_forgery():
    other = Country("NL", EXAMPLE.name)
    forged = other._certify("Document Signer 1", days=(-400, 4000), issuer=Signer(
        other.csca.key, EXAMPLE.csca.certificate))  # fmt: skip
    # Issued by a stranger's key in the name of the country: its key identifier is the stranger's.
    assert grade(signed(forged)) == UNKNOWN
    known = KNOWN.known[0]
    pretended = dataclasses.replace(
        security_object.read(signed(forged)).signed.certificates[0],
        issuer_key_id=known.key_id,
    )
    found = security_object.read(signed(forged))
    assert passive._issued(found, pretended, "NLD", KNOWN, NOW) == ALTERED


def test_a_signer_certified_in_an_unknown_way_is_no_forgery():
    found = security_object.read(signed())
    signer = found.signed.certificates[0]
    ecdsa, odd = bytes.fromhex("06082A8648CE3D040302"), bytes.fromhex("06082A8648CE3D040309")
    puzzling = dataclasses.replace(signer, der=signer.der.replace(ecdsa, odd))
    outcome = passive._issued(found, puzzling, "NLD", KNOWN, NOW)
    assert outcome == unchecked(Because.UNKNOWN_ALGORITHM)


def test_hashes_signed_by_another_key_than_the_certificate_says_show():
    mixed = Signer(UTOPIA.document_signer.key, EXAMPLE.document_signer.certificate)
    assert grade(signed(mixed)) == ALTERED


def test_a_link_certificate_carries_the_trust():
    assert grade(signed(), believe(EXAMPLE.link)) == GENUINE


def test_a_signer_that_was_taken_back_is_told():
    sod = signed(EXAMPLE.revoked_signer)
    assert grade(sod) == GENUINE
    trust = believe(EXAMPLE.csca, revoked=EXAMPLE.revocation_list)
    assert grade(sod, trust) == unchecked(Because.REVOKED)
    assert grade(signed(), trust) == GENUINE


def test_a_signer_whose_certificate_has_ended_since_still_counts():
    past = EXAMPLE.make_signer(days=(-800, -100))
    assert grade(signed(past)) == GENUINE
    in_time = NOW - dt.timedelta(days=200)
    assert grade(signed(past, signing_time=in_time)) == GENUINE


@pytest.mark.parametrize("days", [-50, -850, 30])
def test_a_signature_outside_the_signers_validity_does_not_count(days: int):
    past = EXAMPLE.make_signer(days=(-800, -100))
    sod = signed(past, signing_time=NOW + dt.timedelta(days=days))
    assert grade(sod) == unchecked(Because.SIGNER_NOT_VALID)


def test_a_signer_certified_outside_the_countrys_validity_does_not_count():
    early = EXAMPLE.make_signer(days=(-2000, 100))
    assert grade(signed(early)) == unchecked(Because.SIGNER_NOT_VALID)
    not_yet = EXAMPLE.make_signer(days=(20, 100))
    assert grade(signed(not_yet)) == unchecked(Because.SIGNER_NOT_VALID)


def test_hashes_that_cannot_be_compared_never_make_a_chip_genuine():
    changed = DG1[:-4] + b"QQQQ"
    found = security_object.read(signed())
    strange = dataclasses.replace(found, signed=dataclasses.replace(found.signed, digest="1.2.3"))
    for odd in (strange, dataclasses.replace(found, algorithm="1.2.3")):
        outcome = passive.authenticate(odd, {1: changed}, "NLD", KNOWN, NOW)
        assert outcome == unchecked(Because.UNKNOWN_ALGORITHM)


def test_a_signer_of_lists_does_not_sign_documents():
    assert grade(signed(EXAMPLE.list_signer)) == unchecked(Because.SIGNER_NOT_VALID)


def test_a_chip_that_leaves_its_signer_out_needs_it_here():
    sod = signed(with_certificate=False)
    assert grade(sod) == unchecked(Because.SIGNER_MISSING)
    known = believe(EXAMPLE.csca, loose=(EXAMPLE.document_signer,))
    assert grade(sod, known) == GENUINE


def test_a_chip_without_security_object_cannot_be_checked():
    assert grade(None) == unchecked(Because.NO_SECURITY_OBJECT)


def test_an_unknown_way_of_signing_cannot_be_checked():
    sod = signed()
    md5 = bytes.fromhex("06082A8648CE3D040302"), bytes.fromhex("06082A8648CE3D040309")
    at = sod.rindex(md5[0])
    assert grade(sod[:at] + md5[1] + sod[at + 10 :]) == unchecked(Because.UNKNOWN_ALGORITHM)


def test_a_changed_data_group_shows_whoever_signed():
    changed = DG1[:-4] + b"QQQQ"
    for trust in (KNOWN, Nobody()):
        found = security_object.read(signed())
        assert passive.authenticate(found, {1: changed}, "NLD", trust, NOW) == ALTERED


def test_two_signers_are_not_a_security_object():
    der = tlv.value(signed(), 0x77)
    envelope = cms.ContentInfo.load(der)
    infos = envelope["content"]["signer_infos"]
    infos.append(infos[0].copy())
    with pytest.raises(ChipFault):
        grade(tlv.encode(0x77, envelope.dump(force=True)))


@pytest.mark.parametrize(
    ("resident", "expected"),
    [
        ("jansen", ChipGrade.GENUINE),
        ("yilmaz", ChipGrade.GENUINE),
        ("bakker", ChipGrade.EXPIRED),
        ("eriksson", ChipGrade.ISSUER_NOT_VERIFIED),
        ("jansen-taken-back", ChipGrade.NOT_CHECKED),
        ("jansen-altered", ChipGrade.ALTERED),
        ("jansen-copied", ChipGrade.ALTERED),
    ],
)
def test_the_made_up_residents_show_every_grade(resident: str, expected: ChipGrade):
    trust = believe(EXAMPLE.csca, EXAMPLE.first, revoked=EXAMPLE.revocation_list)
    one = RESIDENTS[resident]
    result = reading.read(one.chip().transmit, Request(one.access, trust=trust), FixedClock(NOW))
    if isinstance(result, ReadFailed):
        assert result.document is not None
        assert result.document.grade is expected is ChipGrade.ALTERED
    else:
        assert isinstance(result, ChipRead)
        assert result.identity.document is not None
        assert result.identity.document.grade is expected
        assert result.identity.assurance is assurance_of(expected, Original.PROVEN)


def test_only_a_genuine_original_is_substantial():
    table = {(g, o): assurance_of(g, o) for g in ChipGrade for o in Original}
    substantial = [key for key, value in table.items() if value is Assurance.SUBSTANTIAL]
    assert substantial == [(ChipGrade.GENUINE, Original.PROVEN)]
    assert max(table.values()) is Assurance.SUBSTANTIAL
    assert table[ChipGrade.NOT_CHECKED, Original.PROVEN] is Assurance.NONE


@pytest.mark.parametrize("number", [9, 11, 14])
def test_curves_that_the_library_lacks_are_verified_too(number: int):
    curve = CURVES[number]
    secret, nonce = 0x1234567 + number, 0x7654321
    public = points.multiply_base(curve, secret)
    assert public is not None
    data = b"signed"
    hashed = int.from_bytes(hashlib.sha256(data).digest(), "big")
    hashed >>= max(0, 256 - curve.n.bit_length())
    r = points.multiply_base(curve, nonce)[0] % curve.n  # type: ignore[index]
    s = pow(nonce, -1, curve.n) * (hashed + r * secret) % curve.n
    size = curve.size
    plain = r.to_bytes(size, "big") + s.to_bytes(size, "big")
    scheme = signatures.Scheme("ecdsa-plain", "sha256")
    key = RareKey(curve, public)
    assert signatures.is_right(key, scheme, plain, data)
    assert not signatures.is_right(key, scheme, plain, data + b"!")
    assert not signatures.is_right(key, scheme, bytes(2 * size), data)


def test_an_empty_store_is_told_apart_from_one_that_lacks_a_country():
    assert grade(signed(), Believed()).because is Because.NO_LISTS
    assert grade(signed(), believe(UTOPIA.csca)).because is Because.ISSUER_UNKNOWN


def test_key_and_scheme_have_to_go_together():
    key = rsa.generate_private_key(65_537, 1024).public_key()
    with pytest.raises(Unusable):
        signatures.is_right(key, signatures.Scheme("ecdsa", "sha256"), b"x" * 64, b"")

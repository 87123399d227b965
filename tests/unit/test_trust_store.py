# SPDX-License-Identifier: EUPL-1.2
"""Which certificates come into the store, and on whose word."""

from __future__ import annotations

import base64
import dataclasses
import datetime as dt
from pathlib import Path

import msgspec
import pytest
from asn1crypto import keys as asn1_keys
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from kiosk import config as settings
from kiosk.cli import main
from kiosk.doctor import Health, trust_row
from kiosk.errors import FailureCode, KnownError
from kiosk.identity.chip.domain import CURVES
from kiosk.identity.trust import certificates, countries, formats, importing, keys, lists
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.trust.store import Nobody, TrustStore
from kiosk.identity.virtual_chip.country import EXAMPLE, UTOPIA
from kiosk.identity.virtual_chip.signing import signed_data
from tests.trust_kit import real_data

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> TrustStore:
    return TrustStore(tmp_path / "trust")


def put(tmp_path: Path, data: bytes, name: str = "file") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def pem(der: bytes, kind: str = "CERTIFICATE") -> bytes:
    return (
        f"-----BEGIN {kind}-----\n{base64.encodebytes(der).decode()}-----END {kind}-----\n".encode()
    )


def ldif(**values: bytes) -> bytes:
    lines = [b"version: 1", b"dn: c=NL,dc=example"]
    for name, value in values.items():
        line = name.replace("_", ";").encode() + b":: " + base64.b64encode(value)
        lines += [line[:70], *(b" " + line[i : i + 69] for i in range(70, len(line), 69))]
    return b"\n".join(lines) + b"\n"


def test_a_master_list_under_a_given_root_is_believed(store: TrustStore, tmp_path: Path):
    listed = put(tmp_path, EXAMPLE.master_list(UTOPIA), "list.ml")
    root = put(tmp_path, EXAMPLE.csca.der, "root.cer")
    done = importing.bring_in(store, listed, root, NOW)
    assert (done.new, done.known, done.refused) == (3, 1, 0)
    assert store.countries() == ("NL", "UT")
    assert done.vouched_by == certificates.read(EXAMPLE.csca.der).fingerprint
    assert [i.kind for i in store.imports()] == ["master list"]


def test_a_master_list_that_nobody_known_vouches_for_is_refused(store: TrustStore, tmp_path: Path):
    with pytest.raises(KnownError, match="--root") as caught:
        importing.bring_in(store, put(tmp_path, EXAMPLE.master_list()), None, NOW)
    assert caught.value.code is FailureCode.TRUST_REFUSED
    assert store.is_empty()


def test_a_root_of_another_country_does_not_vouch(store: TrustStore, tmp_path: Path):
    root = put(tmp_path, UTOPIA.csca.der, "root.cer")
    with pytest.raises(KnownError, match="not known here"):
        importing.bring_in(store, put(tmp_path, EXAMPLE.master_list()), root, NOW)


def test_a_changed_master_list_is_refused(store: TrustStore, tmp_path: Path):
    good = EXAMPLE.master_list()
    inside = good.index(EXAMPLE.first.der)
    bad = good[: inside + 200] + bytes([good[inside + 200] ^ 1]) + good[inside + 201 :]
    root = put(tmp_path, EXAMPLE.csca.der, "root.cer")
    with pytest.raises(KnownError):
        importing.bring_in(store, put(tmp_path, bad), root, NOW)


def test_a_list_signed_by_a_document_signer_is_not_one_for_lists(tmp_path: Path):
    content = lists.read_master_list(EXAMPLE.master_list()).signed.content
    signer = EXAMPLE.document_signer
    forged = lists.read_master_list(signed_data(content, lists.MASTER_LIST, signer))
    # Without any extended key usage old list signers were valid; one for something else is not.
    assert forged.signer().purposes is None
    wrong = dataclasses.replace(forged.signer(), purposes=frozenset({"1.2.3"}))
    changed = dataclasses.replace(forged.signed, certificates=(wrong,))
    with pytest.raises(Unusable, match="may not sign lists"):
        dataclasses.replace(forged, signed=changed).signer()


@pytest.mark.parametrize("wrap", [lambda der: der, pem], ids=["DER", "PEM"])
def test_a_single_country_certificate_is_believed_on_the_administrators_word(
    store: TrustStore, tmp_path: Path, wrap
):
    done = importing.bring_in(store, put(tmp_path, wrap(EXAMPLE.csca.der)), None, NOW)
    assert done.new == 1
    assert store.issuers("NL")[0].der == EXAMPLE.csca.der


def test_a_certificate_out_of_a_directory_file_is_not_believed_by_itself(
    store: TrustStore, tmp_path: Path
):
    data = ldif(cACertificate_binary=EXAMPLE.csca.der)
    with pytest.raises(KnownError, match="no known certificate vouches"):
        importing.bring_in(store, put(tmp_path, data), None, NOW)


def test_a_directory_file_with_lists_vouches_for_what_follows(store: TrustStore, tmp_path: Path):
    data = ldif(
        userCertificate_binary=UTOPIA.document_signer.der,
        pkdMasterListContent=UTOPIA.master_list(),
        CscaMasterListData=EXAMPLE.master_list(UTOPIA),
        certificateRevocationList_binary=EXAMPLE.revocation_list,
    )
    root = put(tmp_path, EXAMPLE.csca.der, "root.cer")
    done = importing.bring_in(store, put(tmp_path, data), root, NOW)
    assert done.refused == 0
    assert store.countries() == ("NL", "UT")
    assert len(store.signers("UT")) == 1
    serial = EXAMPLE.revoked_signer.certificate.serial_number
    assert store.revocations("NL")[0].serials == {serial}


def test_a_link_certificate_needs_the_certificate_before_it(store: TrustStore, tmp_path: Path):
    link = put(tmp_path, EXAMPLE.link.der, "link.cer")
    with pytest.raises(KnownError):
        importing.bring_in(store, link, None, NOW)
    importing.bring_in(store, put(tmp_path, EXAMPLE.first.der, "first.cer"), None, NOW)
    assert importing.bring_in(store, link, None, NOW).new == 1


def test_a_document_signer_needs_its_issuer(store: TrustStore, tmp_path: Path):
    signer = put(tmp_path, EXAMPLE.document_signer.der, "ds.cer")
    with pytest.raises(KnownError):
        importing.bring_in(store, signer, None, NOW)
    importing.bring_in(store, put(tmp_path, EXAMPLE.csca.der, "csca.cer"), None, NOW)
    assert importing.bring_in(store, signer, None, NOW).new == 1
    assert len(store.issuers("NL")) == 1


def test_a_revocation_list_needs_its_issuer(store: TrustStore, tmp_path: Path):
    revoked = put(tmp_path, pem(EXAMPLE.revocation_list, "X509 CRL"))
    with pytest.raises(KnownError, match="revocation list"):
        importing.bring_in(store, revoked, None, NOW)
    importing.bring_in(store, put(tmp_path, EXAMPLE.csca.der, "csca.cer"), None, NOW)
    assert importing.bring_in(store, revoked, None, NOW).revocations == 1
    old = dataclasses.replace(store.revocations("NL")[0], this_update=NOW - dt.timedelta(days=99))
    assert not store.add_revocations(old)


def test_a_file_that_is_nothing_known_is_refused(store: TrustStore, tmp_path: Path):
    for data in (b"", b"hello", b"\x30\x80" * 5_000, pem(b"nothing"), b"dn: c=NL\n"):
        with pytest.raises(KnownError) as caught:
            importing.bring_in(store, put(tmp_path, data), None, NOW)
        assert caught.value.code is FailureCode.TRUST_REFUSED
    with pytest.raises(KnownError, match="No such file"):
        importing.bring_in(store, tmp_path / "nowhere", None, NOW)


def test_a_running_kiosk_sees_what_is_brought_in(store: TrustStore, tmp_path: Path):
    assert store.issuers("NL") == ()
    assert Nobody().is_empty()
    other = TrustStore(store.folder)
    importing.bring_in(other, put(tmp_path, EXAMPLE.csca.der), None, NOW)
    assert len(store.issuers("NL")) == 1


def test_a_damaged_file_in_the_store_is_left_out(store: TrustStore, tmp_path: Path):
    importing.bring_in(store, put(tmp_path, EXAMPLE.csca.der), None, NOW)
    (store.folder / "certificates" / "NL-damaged.cer").write_bytes(b"\x30\x03")
    assert len(TrustStore(store.folder).issuers("NL")) == 1


def spelled_out(curve_id: int, name: str) -> asn1_keys.PublicKeyInfo:
    """A key whose curve is written out in numbers, as many countries do."""
    curve = CURVES[curve_id]
    known = {"secp256r1": ec.SECP256R1, "brainpoolP384r1": ec.BrainpoolP384R1}[name]
    point = ec.generate_private_key(known()).public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )  # fmt: skip
    size = curve.size
    base = b"\x04" + curve.x.to_bytes(size, "big") + curve.y.to_bytes(size, "big")
    numbers = asn1_keys.SpecifiedECDomain(
        {
            "version": 1,
            "field_id": {"field_type": "prime_field", "parameters": curve.p},
            "curve": {
                "a": (curve.a % curve.p).to_bytes(size, "big"),
                "b": curve.b.to_bytes(size, "big"),
            },
            "base": base,
            "order": curve.n,
        }
    )
    return asn1_keys.PublicKeyInfo(
        {
            "algorithm": {
                "algorithm": "ec",
                "parameters": asn1_keys.ECDomainParameters("specified", numbers),
            },
            "public_key": asn1_keys.ECPointBitString(point),
        }
    )


@pytest.mark.parametrize(("number", "name"), [(12, "secp256r1"), (16, "brainpoolP384r1")])
def test_a_curve_written_out_in_numbers_is_known_by_them(number: int, name: str):
    info = spelled_out(number, name)
    key = keys.public_key(asn1_keys.PublicKeyInfo.load(info.dump()))
    assert key.curve.name == name


def test_a_curve_with_another_base_point_is_refused():
    info = spelled_out(12, "secp256r1")
    numbers = info["algorithm"]["parameters"].chosen
    curve = CURVES[12]
    other = ec.derive_private_key(7, ec.SECP256R1()).public_key().public_numbers()
    assert other.x != curve.x
    numbers["base"] = b"\x04" + other.x.to_bytes(32, "big") + other.y.to_bytes(32, "big")
    with pytest.raises(Unusable, match="base point"):
        keys.public_key(asn1_keys.PublicKeyInfo.load(info.dump(force=True)))


def test_keys_that_only_cost_time_are_refused():
    short = rsa.RSAPublicNumbers(65_537, (1 << 512) + 1)
    for numbers in (short, rsa.RSAPublicNumbers(65_537, (1 << 20_000) + 1)):
        inner = asn1_keys.RSAPublicKey({"modulus": numbers.n, "public_exponent": numbers.e})
        with pytest.raises(Unusable):
            keys.public_key(asn1_keys.PublicKeyInfo.wrap(inner, "rsa"))


def test_issuers_of_documents_have_their_countries():
    assert countries.signs_for("NLD") == ("NL",)
    assert countries.signs_for("D") == ("DE",)
    assert countries.signs_for("UNO") == ("UN",)
    assert "NL" in countries.signs_for("ABW")
    assert countries.signs_for("XYZ") == ()


def test_the_commands_bring_in_and_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    main(["provision", str(tmp_path / "etc"), "--key", "demo-file"])
    config = tmp_path / "etc" / "loket.toml"
    text = config.read_text(encoding="utf-8")
    assert "/etc/loket/trust" in text
    config.write_text(text.replace("/etc/loket/trust", str(tmp_path / "trust")), encoding="utf-8")
    capsys.readouterr()
    assert main(["trust", "list", "--config", str(config)]) == 0
    assert "No certificates" in capsys.readouterr().out
    listed = put(tmp_path, EXAMPLE.master_list(UTOPIA), "list.ml")
    root = put(tmp_path, EXAMPLE.csca.der, "root.cer")
    assert main(["trust", "import", str(listed), "--config", str(config)]) == 2
    assert "--root" in capsys.readouterr().err
    arguments = ["trust", "import", str(listed), "--root", str(root), "--config", str(config)]
    assert main(arguments) == 0
    assert "3 certificates are new" in capsys.readouterr().out
    assert main(["trust", "list", "--config", str(config)]) == 0
    out = capsys.readouterr().out
    assert "NL" in out
    assert "master list list.ml" in out
    assert main(["trust", "list", "--country", "ut", "--config", str(config)]) == 0
    assert "SHA-256" in capsys.readouterr().out


def test_all_keys_of_a_real_master_list_can_be_used(store: TrustStore):
    listed, root = real_data("*_ML_*.ml"), real_data("*_ROOT_*.cer")
    done = importing.bring_in(store, listed, root, NOW)
    master = lists.read_master_list(listed.read_bytes())
    assert (done.unreadable, done.refused, master.unreadable) == (0, 0, 0)
    assert done.new + done.known == len(master.certificates) > 400
    for certificate in master.certificates:
        assert certificate.signed_by(certificate)
    found = formats.read(listed.read_bytes())
    assert found.kind == "master list"
    assert len(store.issuers("NL")) >= 6


def test_the_doctor_counts_and_ages_the_certificates(store: TrustStore, tmp_path: Path):
    hall = settings.Hall(
        municipality="Voorbeeld", name="Stadhuis", address="Plein 1", phone="14 0123",
        postcode_and_town="1234 AB Voorbeeld", rsin="123456782",
    )  # fmt: skip
    config = settings.Config(
        hall=hall,
        kiosk=settings.Kiosk(code="A1", data_folder=str(tmp_path)),
        trust=settings.Trust(folder=str(store.folder)),
    )
    assert trust_row(config).state is Health.ATTENTION
    root = put(tmp_path, EXAMPLE.csca.der, "root.cer")
    importing.bring_in(store, put(tmp_path, EXAMPLE.master_list(UTOPIA)), root, NOW)
    row = trust_row(config)
    assert row.state is Health.OK
    assert row.seen.startswith("4 of 2 countries, 0 past their last day; newest list 0 days old")
    old = TrustStore(tmp_path / "old")
    long_ago = NOW - dt.timedelta(days=400)
    importing.bring_in(old, put(tmp_path, EXAMPLE.csca.der), None, long_ago)
    config = msgspec.structs.replace(config, trust=settings.Trust(folder=str(old.folder)))
    assert trust_row(config).state is Health.ATTENTION

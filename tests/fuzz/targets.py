# SPDX-License-Identifier: EUPL-1.2
"""What is fuzzed, with good octets to begin from: everything that reads what a stranger wrote."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import io
import random
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from kiosk.clock import SystemClock
from kiosk.identity import mrz, scans
from kiosk.identity.chip import (
    capabilities,
    card_security,
    chip_auth,
    data_groups,
    details,
    faces,
    licence,
    passive,
    reading,
    security_infos,
    security_object,
    static_keys,
    tlv,
)
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.suites import Suite
from kiosk.identity.states import ChipRead, LicenceKey, ReadFailed
from kiosk.identity.trust import certificates, formats, lists, signed_data
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.virtual_chip import VirtualChip, chip_keys, issuer, made_up_residents
from kiosk.identity.virtual_chip import signing as signing_of
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.identity.virtual_chip.licences import JANSEN as LICENCE
from kiosk.identity.virtual_chip.licences import licence as licence_chip
from kiosk.identity.virtual_chip.licences import licence_files
from kiosk.identity.virtual_chip.residents import signing
from kiosk.identity.virtual_chip.signing import Style
from tests.trust_kit import believe

JANSEN = made_up_residents()[0]
DG1 = issuer.dg1(JANSEN.page.zone())
TRUST = believe(EXAMPLE.csca, revoked=EXAMPLE.revocation_list)
NOW = dt.datetime.now(dt.UTC)
SOD = issuer.security_object({1: DG1})
OLD_CHIP = signing(JANSEN.page)


@dataclass(frozen=True)
class Target:
    """A function that may end well, or with one of `ends`; and octets to damage."""

    work: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    ends: tuple[type[Exception], ...] = (ChipFault,)
    slow: bool = False


def _der(tag: int, *fields: tuple[int, bytes]) -> bytes:
    return tlv.encode(tag, b"".join(tlv.encode(t, c) for t, c in fields))


def _image(kind: str) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((40, 50)).convert("RGB").save(out, kind)
    return out.getvalue()


def _dg2(image: bytes) -> bytes:
    record = b"FAC\x00010\x00" + bytes(6) + bytes(20) + bytes(12) + image
    inner = tlv.encode(0x7F60, tlv.encode(0x5F2E, record))
    return tlv.encode(0x75, tlv.encode(0x7F61, b"\x02\x01\x01" + inner))


def _judge(data: bytes) -> None:
    found = security_object.read(data)
    grade = passive.authenticate(found, {1: DG1}, "NLD", TRUST, NOW)
    if grade.grade.value == "genuine":
        # Damage outside what is signed is no forgery; inside it there is none.
        assert found.hashes == security_object.read(SOD).hashes


def _certificate(data: bytes) -> None:
    certificate = certificates.read(data)
    certificate.signed_by(TRUST.known[0])
    TRUST.known[0].signed_by(certificate)


def _revocations(data: bytes) -> None:
    lists.read_revocation_list(data).signed_by(TRUST.known[0])


def _master_list(data: bytes) -> None:
    lists.read_master_list(data).signer()


def _whole_chip(data: bytes) -> None:
    """Put one damaged file into a chip: the first octet says which."""
    number = (0x0101, 0x011D, 0x010F, 0x011E)[data[0] % 4] if data else 0x0101
    files = dict(OLD_CHIP._files)
    files[number] = data[1:]
    chip = VirtualChip(files, JANSEN.access.mrz_information(), hidden=OLD_CHIP._hidden)
    asked = reading.Request(JANSEN.access, trust=TRUST)
    result = reading.read(chip.transmit, asked, SystemClock())
    assert isinstance(result, ChipRead | ReadFailed)


def _whole_licence(data: bytes) -> None:
    number = (1, 13, 0x1D)[data[0] % 3] if data else 1
    files = licence_files(LICENCE)
    files[number] = data[1:]
    asked = reading.Request(LICENCE.access, trust=TRUST)
    result = reading.read(licence_chip(LICENCE, files).transmit, asked, SystemClock())
    assert isinstance(result, ChipRead | ReadFailed)


def _any_answers(data: bytes) -> None:
    """Answer with pieces of the octets, whatever is asked."""
    left = [data[i : i + 1 + data[i] % 60] for i in range(0, len(data), 30)]
    answer = lambda _: left.pop(0) if left else b"\x90\x00"  # noqa: E731
    result = reading.read(answer, reading.Request(JANSEN.access), SystemClock())
    assert isinstance(result, ReadFailed)


def _response(data: bytes) -> None:
    """Open octets as the response to a protected command; three quarters get a right code."""
    for suite in Suite:
        session = Session(bytes(range(16)), bytes(range(16, 32)), 0, _suite(suite))
        session.heard = 0
        sealed = data
        if data and data[0] % 4:
            counter = (1).to_bytes(session._block, "big")
            code = session._keys.authenticate(session._padded(counter + data))
            sealed = data + b"\x8e\x08" + code
        with contextlib.suppress(ChipFault):
            session.opened(sealed, 0x9000)


def _run_of_responses(data: bytes) -> None:
    """Open octets, cut in two, as the responses to a run of reads; with right codes as above."""
    half = len(data) // 2
    for suite in Suite:
        session = Session(bytes(range(16)), bytes(range(16, 32)), 0, _suite(suite))
        answers = []
        for at, part in enumerate((data[:half], data[half:])):
            counter = (2 * at + 2).to_bytes(session._block, "big")
            code = session._keys.authenticate(session._padded(counter + part))
            answers.append(part + b"\x8e\x08" + code if data and data[0] % 4 else part)
        with contextlib.suppress(ChipFault):
            assert len(session.opened_reads(answers)) <= len(answers)


def _suite(suite: Suite) -> Suite:
    return suite if suite.key_size == 16 else Suite.AES_128


def _signature(data: bytes) -> None:
    chip_auth.signature_is_right(data, "", bytes(8), bytes(128))
    chip_auth.key_octets(data)


def _card_security(data: bytes) -> None:
    card_security.chip_keys(data, lambda _: True)


def _static_keys(data: bytes) -> None:
    for key in security_infos.parse(data).chip_keys:
        agreement = static_keys.agreement_of(key)
        if agreement is not None:
            static_keys.public_value(key, agreement)


def _scan(data: bytes) -> None:
    text = data.decode("latin-1")
    scans.read(text)
    mrz.parse(text)
    LicenceKey.from_typed(text)


def _picture(data: bytes) -> None:
    faces.picture(faces.Face(data))


_DETAILS = _der(0x6B, (0x5F0E, b"JANSEN<<ANNA"), (0xA0, b"\x02\x01\x01"), (0x5F2B, b"19650310"),
                (0x5F11, b"TOWN<NLD"), (0x5F10, b"999990408"))  # fmt: skip
_PEM = (
    b"-----BEGIN CERTIFICATE-----\n"
    + base64.encodebytes(EXAMPLE.csca.der)
    + (b"-----END CERTIFICATE-----\n")
)
_LDIF = b"dn: c=NL\ncACertificate;binary:: " + base64.b64encode(EXAMPLE.csca.der) + b"\n"
_INFO = chip_keys.key_info(13, chip_keys.static_key(13))
_WRITTEN_OUT = tlv.encode(
    0x30,
    tlv.encode(0x06, bytes.fromhex("04007F000702020102"))
    + tlv.value(chip_keys.active_ecdsa()[0], 0x6F),
)

TARGETS: dict[str, Target] = {
    "TLV": Target(lambda d: list(tlv.items(d)), (DG1, SOD)),
    "EF.COM": Target(data_groups.parse_common, (issuer.common(),)),
    "DG1": Target(data_groups.parse_dg1, (DG1,)),
    "DG2": Target(faces.parse_dg2, (_dg2(_image("JPEG")), _dg2(_image("JPEG2000")))),
    "DG7": Target(details.parse_dg7, (_der(0x67, (0x02, b"\x01"), (0x5F43, b"\xff\xd8")),)),
    "DG11": Target(details.parse_dg11, (_DETAILS,)),
    "DG12": Target(
        details.parse_dg12, (_der(0x6C, (0x5F26, b"20210601"), (0x5F55, b"20210601120000")),)
    ),
    "DG13": Target(details.parse_dg13, (b"\x6d\x02ab",)),
    "DG14": Target(security_infos.parse_dg14, (chip_keys.dg14(_INFO),)),
    "DG16": Target(
        details.parse_dg16, (_der(0x70, (0x02, b"\x01"), (0xA1, b"\x5f\x51\x01A")),)
    ),
    "EF.CardAccess": Target(security_infos.parse, (chip_keys.card_access(chip_keys.EVERYDAY),)),
    "chip's keys": Target(
        _static_keys, (chip_keys.security_infos(_INFO), chip_keys.security_infos(_WRITTEN_OUT))
    ),
    "DG15": Target(
        _signature,
        (chip_keys.active_rsa(1024)[0], chip_keys.active_ecdsa()[0]),
        (chip_auth.UnknownKey,),
    ),
    "EF.CardSecurity": Target(
        _card_security,
        (
            signing_of.signed_data(
                chip_keys.security_infos(_INFO), card_security.CONTENT_TYPE, EXAMPLE.document_signer
            ),
        ),
    ),
    "EF.ATR/INFO": Target(
        lambda d: (capabilities.room_in(d), capabilities.from_atr(d)),
        (bytes.fromhex("7F66080202040002020400"), bytes.fromhex("3B858001807300006016")),
        (),
    ),
    "secure messaging": Target(
        _response,
        (
            bytes.fromhex("870901 6B25CE7B4C2D2F1A 99029000"),
            bytes.fromhex("8710 6B25CE7B4C2D2F1A6B25CE7B4C2D2F1A 99029000"),
            bytes.fromhex("9902 6282"),
        ),
    ),
    "run of responses": Target(
        _run_of_responses,
        (
            2 * bytes.fromhex("871101 6B25CE7B4C2D2F1A6B25CE7B4C2D2F1A 99029000"),
            2 * bytes.fromhex("870901 6B25CE7B4C2D2F1A 99029000"),
            2 * (b"\x87\x81\xe1\x01" + bytes(224) + b"\x99\x02\x90\x00"),
        ),
    ),
    "EF.SOD": Target(_judge, (SOD, issuer.security_object({1: DG1}, style=Style(digest="sha1")))),
    "signed data": Target(signed_data.read, (tlv.value(SOD, 0x77),), (Unusable,)),
    "certificate": Target(
        _certificate, (EXAMPLE.csca.der, EXAMPLE.document_signer.der), (Unusable,)
    ),
    "revocation list": Target(_revocations, (EXAMPLE.revocation_list,), (Unusable,)),
    "master list": Target(_master_list, (EXAMPLE.master_list(),), (Unusable,)),
    "certificate file": Target(
        formats.read, (_PEM, _LDIF, EXAMPLE.csca.der, EXAMPLE.master_list()), (Unusable,)
    ),
    "licence DG1": Target(licence.parse_dg1, (LICENCE.dg1(),)),
    "whole chip": Target(
        _whole_chip, (b"\x00" + DG1, b"\x01" + SOD, b"\x02" + OLD_CHIP._files[0x010F])
    ),
    "whole licence": Target(
        _whole_licence, (b"\x00" + LICENCE.dg1(), b"\x02" + licence_files(LICENCE)[0x1D])
    ),
    "any answers": Target(_any_answers, (SOD,)),
    "scan": Target(_scan, (JANSEN.page.zone().encode(), LICENCE.access.line.encode()), ()),
    "picture": Target(_picture, (_image("JPEG"), _image("JPEG2000")), (), slow=True),
}  # fmt: skip


_LIES = (b"\x80", b"\x81\xff", b"\x82\xff\xff", b"\x84\xff\xff\xff\xff", b"\x30\x80",
         b"\xa0\x80", b"\x7f\xff\xff", b"\x00")  # fmt: skip
"""Lengths and tags that promise what is not there."""


def damage(source: random.Random, good: bytes, other: bytes = b"") -> bytes:
    """Good octets with some changed, cut out, doubled, put in, or lengths made to lie."""
    data = bytearray(good)
    for _ in range(source.choice((1, 1, 1, 2, 3, 8))):
        at = source.randrange(len(data) + 1)
        size = source.choice((1, 1, 2, 4, 16, 64))
        match source.randrange(8):
            case 0 if at < len(data):
                data[at] = source.randrange(256)
            case 1 if at < len(data):
                data[at] ^= 1 << source.randrange(8)
            case 2:
                del data[at : at + size]
            case 3:
                data[at:at] = source.randbytes(size)
            case 4:
                data[at:at] = data[at : at + size] * source.choice((1, 2, 200))
            case 5:
                lie = source.choice(_LIES)
                data[at : at + len(lie)] = lie
            case 6 if other:
                cut = source.randrange(len(other))
                data[at : at + size] = other[cut : cut + size * 4]
            case _:
                del data[at:]
    return bytes(data[:60_000])

# SPDX-License-Identifier: EUPL-1.2
"""Certificates, lists, data groups and pictures are enemies too: the long fuzz in short."""

from __future__ import annotations

import random
import time
import tracemalloc

import pytest

from kiosk import logs
from kiosk.identity.chip import security_object, tlv
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.trust import certificates, formats, lists
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.virtual_chip import issuer
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.identity.virtual_chip.signing import signed_data
from tests.fuzz.targets import TARGETS, damage

MAX_SECONDS = 1.0
MAX_MEMORY = 16 << 20


@pytest.mark.parametrize("name", [n for n, t in TARGETS.items() if not t.slow])
def test_damaged_octets_end_well_or_as_they_may(name: str):
    target = TARGETS[name]
    source = random.Random(name)
    with logs.captured() as lines:
        for _ in range(60):
            good = source.choice(target.seeds)
            try:
                target.work(damage(source, good, EXAMPLE.csca.der))
            except target.ends:
                continue
    assert lines == []


def der(tag: int, content: bytes) -> bytes:
    if len(content) < 65_536:
        return tlv.encode(tag, content)
    return bytes([tag, 0x83]) + len(content).to_bytes(3, "big") + content


def with_extensions(extension: bytes, count: int) -> bytes:
    """The made-up country's certificate, its extensions in place of its own."""
    good = EXAMPLE.document_signer.der
    parsed = certificates.read(good)._parsed
    inner = parsed["tbs_certificate"]
    names = ("version", "serial_number", "signature", "issuer", "validity", "subject",
             "subject_public_key_info")  # fmt: skip
    fields = b"".join(inner[name].dump() for name in names)
    body = der(0x30, fields + der(0xA3, der(0x30, extension * count)))
    return der(0x30, body + parsed["signature_algorithm"].dump() + parsed["signature_value"].dump())


ODD = der(0x30, b"\x06\x01\x2a\x04\x00")
BOMBS = {
    "a million extensions": with_extensions(ODD, 900_000),
    "as many extensions as fit": with_extensions(ODD, 1_700),
    "an extension in itself": with_extensions(der(0x30, b"\x30\x80" * 7_000), 1),
    "basic constraints a thousand times": with_extensions(
        bytes.fromhex("300c0603551d130101ff04023000"), 1_000
    ),
    "a name of a thousand parts": der(0x30, der(0x30, b"\xa0\x03\x02\x01\x02\x02\x01\x01\x30\x00"
        + der(0x30, bytes.fromhex("310b3009060355040613024e4c") * 1_200))),
    "nothing but sequences": b"\x30\x80" * 8_000,
    "a revocation of everything": der(0x30, der(0x30, b"\x30\x00" * 300_000)),
    "endless base64": b"-----BEGIN CERTIFICATE-----\n" + b"A" * 3_000_000,
    "a hundred thousand beginnings": b"-----BEGIN CERTIFICATE-----\n" * 40_000,
    "endless folding": b"dn: c=NL\ncACertificate;binary:: " + b"\n " * 1_000_000,
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_of_certificates_are_small_and_slow_nothing_down(name: str):
    data = BOMBS[name]
    for read in (certificates.read, lists.read_revocation_list, formats.read):
        begin = time.process_time()
        tracemalloc.start()
        try:
            read(data)
        except Unusable:
            pass
        finally:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert time.process_time() - begin < 4 * MAX_SECONDS  # measuring memory takes its time
        assert peak < MAX_MEMORY + 6 * len(data)


def with_others(*others: bytes) -> bytes:
    """EF.SOD with further certificates in it."""
    group = issuer.dg1("I<UTOD231458907<<<<<<<<<<<<<<<" * 3)
    lds = issuer.lds_object({1: group})
    signer = EXAMPLE.document_signer
    return tlv.encode(0x77, signed_data(lds, issuer.LDS_TYPE, signer, others=others))


def test_a_chip_full_of_certificates_is_given_up_soon():
    file = with_others(*[EXAMPLE.csca.der] * 40)
    begin = time.process_time()
    with pytest.raises(ChipFault):
        security_object.read(file)
    assert time.process_time() - begin < MAX_SECONDS


def test_a_certificate_of_extensions_in_a_chip_is_left_out_soon():
    file = with_others(with_extensions(ODD, 1_700))
    begin = time.process_time()
    found = security_object.read(file)
    assert time.process_time() - begin < MAX_SECONDS
    assert [c.der for c in found.signed.certificates] == [EXAMPLE.document_signer.der]

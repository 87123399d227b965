# SPDX-License-Identifier: EUPL-1.2
"""Telling an original chip from a copy: chip authentication, its mapping, active authentication."""

from __future__ import annotations

import datetime as dt

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.clock import FixedClock
from kiosk.identity.chip import chip_auth, reading
from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.reading import Request
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.states import Can, ChipRead, Original, ReadFailed, ReadFailure, ReadResult
from kiosk.identity.virtual_chip import VirtualChip, chip_keys, issuer, made_up_residents
from kiosk.identity.virtual_chip.chip import LONG_ATR, SHORT_ATR, Secrets
from kiosk.identity.virtual_chip.country import COUNTRIES, UTOPIA
from kiosk.identity.virtual_chip.pace_end import StaticKey
from kiosk.identity.virtual_chip.residents import access_of, copied, signing
from kiosk.identity.virtual_chip.signing import Signer, signed_data
from tests.trust_kit import believe

RESIDENTS = {resident.id: resident for resident in made_up_residents()}
PAGE = RESIDENTS["jansen"].page
CAN = Can("123456")
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
PASSWORDS = {1: Password.of(access_of(PAGE)), 2: Password.of(CAN)}
DUTCH = COUNTRIES["NLD"]


def made(
    groups: dict[int, bytes],
    hidden: Secrets,
    *ways: chip_keys.Way,
    atr: bytes = SHORT_ATR,
    card_security: bytes | None = None,
) -> VirtualChip:
    groups = {1: issuer.dg1(PAGE.zone()), **groups}
    files = {0x0100 + number: data for number, data in groups.items()}
    files[0x011D] = issuer.security_object(groups, signer=DUTCH.document_signer)
    access = chip_keys.card_access(*(ways or (chip_keys.EVERYDAY,)))
    longest = 65_536 if atr == LONG_ATR else 256
    return VirtualChip(
        files, None, access, hidden=hidden, atr=atr, longest=longest, card_security=card_security
    )


def read(chip: VirtualChip) -> ReadResult:
    request = Request(CAN, atr=chip.atr)
    return reading.read(chip.transmit, request, FixedClock(NOW))


def original(chip: VirtualChip) -> Original | ReadFailure:
    result = read(chip)
    return result.original if isinstance(result, ChipRead) else result.reason


def with_key(parameters: int, suite: Suite, *, key_id: int | None = None) -> dict[int, bytes]:
    key = chip_keys.static_key(parameters)
    way = chip_keys.chip_authentication(suite, is_dh=parameters < 8, key_id=key_id)
    return {14: chip_keys.dg14(way, chip_keys.key_info(parameters, key, key_id))}


@pytest.mark.parametrize("atr", [SHORT_ATR, LONG_ATR], ids=["short", "long"])
@pytest.mark.parametrize("suite", Suite, ids=lambda suite: suite.name)
@pytest.mark.parametrize("parameters", [0, 2, 12, 13, 14, 18])
def test_a_chip_with_its_key_is_an_original(parameters: int, suite: Suite, atr: bytes):
    hidden = Secrets(PASSWORDS, chip_keys.static_key(parameters))
    assert original(made(with_key(parameters, suite), hidden, atr=atr)) is Original.PROVEN


def test_a_key_may_have_a_number():
    hidden = Secrets(PASSWORDS, chip_keys.static_key(13))
    chip = made(with_key(13, Suite.AES_256, key_id=13), hidden)
    assert original(chip) is Original.PROVEN


def test_a_key_without_a_way_means_triple_des():
    key = chip_keys.static_key(13)
    chip = made({14: chip_keys.dg14(chip_keys.key_info(13, key))}, Secrets(PASSWORDS, key))
    assert original(chip) is Original.PROVEN


@pytest.mark.parametrize("suite", Suite, ids=lambda suite: suite.name)
def test_a_copy_of_all_files_does_not_pass_for_the_original(suite: Suite):
    other = StaticKey(chip_keys.static_key(13).agreement, 4711)
    chip = made(with_key(13, suite), Secrets(PASSWORDS, other))
    assert original(chip) is ReadFailure.ALTERED
    without = made(with_key(13, suite), Secrets(PASSWORDS))
    assert original(without) is ReadFailure.ALTERED
    assert original(copied(PAGE)) is ReadFailure.ALTERED


@pytest.mark.parametrize("atr", [SHORT_ATR, LONG_ATR], ids=["short", "long"])
@pytest.mark.parametrize("face", [b"", b"\x75\x03abc"], ids=["no face", "face"])
def test_a_copy_whose_face_is_asked_for_is_still_a_copy(atr: bytes, face: bytes):
    other = StaticKey(chip_keys.static_key(13).agreement, 4711)
    for held, wanted in ((other, ReadFailure.ALTERED), (chip_keys.static_key(13), None)):
        groups = with_key(13, Suite.AES_128) | ({2: face} if face else {})
        chip = made(groups, Secrets(PASSWORDS, held), atr=atr)
        request = Request(CAN, atr=chip.atr, face=True)
        result = reading.read(chip.transmit, request, FixedClock(NOW))
        if wanted:
            assert isinstance(result, ReadFailed)
            assert result.reason is wanted
        else:
            assert isinstance(result, ChipRead)
            assert result.original is Original.PROVEN
            assert result.face == face


def test_of_a_copy_nothing_further_is_read():
    other = StaticKey(chip_keys.static_key(13).agreement, 4711)
    groups = {**with_key(13, Suite.AES_128), 11: b"\x6b\x00", 12: b"\x6c\x00"}
    chip = made(groups, Secrets(PASSWORDS, other))
    request = Request(CAN, atr=chip.atr, groups=frozenset({11, 12}))
    result = reading.read(chip.transmit, request, FixedClock(NOW))
    assert isinstance(result, ReadFailed)
    assert result.reason is ReadFailure.ALTERED


def test_keys_that_the_security_object_does_not_list_prove_nothing():
    key = chip_keys.static_key(13)
    chip = made({}, Secrets(PASSWORDS, key))
    chip.rewrite(0x010E, with_key(13, Suite.AES_128)[14])
    assert original(chip) is Original.NOT_OFFERED


def test_a_changed_key_shows_as_any_changed_data_group():
    other = StaticKey(chip_keys.static_key(13).agreement, 4711)
    chip = made(with_key(13, Suite.AES_128), Secrets(PASSWORDS, other))
    info = chip_keys.key_info(13, other)
    way = chip_keys.chip_authentication(Suite.AES_128, is_dh=False)
    chip.rewrite(0x010E, chip_keys.dg14(way, info))
    assert original(chip) is ReadFailure.ALTERED


# --- the chip authentication mapping -------------------------------------------------------

CAM = (Mapping.CHIP_AUTHENTICATION, Suite.AES_128, 13)


def card_security(key: StaticKey, signer: Signer) -> bytes:
    content = chip_keys.security_infos(chip_keys.key_info(13, key))
    return signed_data(content, "0.4.0.127.0.7.3.2.1", signer)


def test_the_mapping_proves_the_chip_by_the_key_in_data_group_14():
    hidden = Secrets(PASSWORDS, chip_keys.static_key(13))
    assert original(made(with_key(13, Suite.AES_128), hidden, CAM)) is Original.PROVEN


def test_the_mapping_proves_the_chip_by_the_key_in_card_security():
    key = chip_keys.static_key(13)
    signed = card_security(key, DUTCH.document_signer)
    chip = made({}, Secrets(PASSWORDS, key), CAM, card_security=signed)
    assert original(chip) is Original.PROVEN


def test_a_copy_with_the_mapping_does_not_pass_for_the_original():
    other = StaticKey(chip_keys.static_key(13).agreement, 4711)
    hidden = Secrets(PASSWORDS, other)
    assert original(made(with_key(13, Suite.AES_128), hidden, CAM)) is ReadFailure.ALTERED
    stated = card_security(chip_keys.static_key(13), DUTCH.document_signer)
    assert original(made({}, hidden, CAM, card_security=stated)) is ReadFailure.ALTERED


@pytest.mark.parametrize("kind", ["none", "garbage", "of-nobody", "of-another-curve"])
def test_a_mapping_without_a_signed_key_proves_nothing_and_accuses_nobody(kind: str):
    key = chip_keys.static_key(13)
    stated = {
        "none": None,
        "garbage": b"\x30\x02\x05\x00",
        "of-nobody": card_security(key, UTOPIA.make_signer()),
        "of-another-curve": signed_data(
            chip_keys.security_infos(chip_keys.key_info(12, chip_keys.static_key(12))),
            "0.4.0.127.0.7.3.2.1",
            DUTCH.document_signer,
        ),
    }[kind]
    chip = made({}, Secrets(PASSWORDS, key), CAM, card_security=stated)
    result = reading.read(chip.transmit, Request(CAN, trust=believe(DUTCH.csca)), FixedClock(NOW))
    assert isinstance(result, ChipRead)
    assert result.original is Original.NOT_OFFERED


# --- active authentication -----------------------------------------------------------------


@pytest.mark.parametrize("trailer", [b"\xbc", b"\x34\xcc", b"\x35\xcc"])
@pytest.mark.parametrize("bits", [1024, 2048])
def test_a_chip_that_signs_with_rsa_is_an_original(bits: int, trailer: bytes):
    dg15, sign = chip_keys.active_rsa(bits, trailer)
    assert original(made({15: dg15}, Secrets(PASSWORDS, sign=sign))) is Original.PROVEN


@pytest.mark.parametrize("curve", [ec.SECP256R1(), ec.BrainpoolP256R1()], ids=lambda c: c.name)
@pytest.mark.parametrize("stated", [True, False])
def test_a_chip_that_signs_with_ecdsa_is_an_original(curve: ec.EllipticCurve, stated: bool):
    dg15, sign = chip_keys.active_ecdsa(curve)
    groups = {15: dg15}
    if stated:
        groups[14] = chip_keys.dg14(chip_keys.active_authentication(3))
    assert original(made(groups, Secrets(PASSWORDS, sign=sign))) is Original.PROVEN


def test_a_chip_without_pace_signs_too():
    chip = signing(PAGE)
    result = reading.read(chip.transmit, Request(access_of(PAGE)), FixedClock(NOW))
    assert isinstance(result, ChipRead)
    assert result.original is Original.PROVEN


@pytest.mark.parametrize(
    "wrong",
    [
        lambda signature: signature[:-1] + bytes((signature[-1] ^ 1,)),
        lambda signature: bytes(len(signature)),
        lambda signature: b"\xff" * len(signature),
        lambda signature: signature + signature,
        lambda _: b"\x01",
    ],
)
@pytest.mark.parametrize("kind", ["rsa", "ecdsa"])
def test_a_wrong_signature_is_that_of_a_copy(kind: str, wrong):  # type: ignore[no-untyped-def]
    dg15, sign = chip_keys.active_rsa(1024) if kind == "rsa" else chip_keys.active_ecdsa()
    hidden = Secrets(PASSWORDS, sign=lambda challenge: wrong(sign(challenge)))
    assert original(made({15: dg15}, hidden)) is ReadFailure.ALTERED


def test_a_signature_of_another_challenge_does_not_serve():
    dg15, sign = chip_keys.active_rsa(1024)
    hidden = Secrets(PASSWORDS, sign=lambda _: sign(bytes(8)))
    assert original(made({15: dg15}, hidden)) is ReadFailure.ALTERED


def test_the_message_of_appendix_f_is_recovered_and_found_right():
    challenge = bytes.fromhex("F173589974BF40C6")
    message = bytes.fromhex(
        "6A9D2784A67F8E7C659973EA1AEA25D95B6C8F91E5002F369F0FBDCE8A3CEC1991B543F1696546C5524CF23A"
        "5303CD6C98599F40B79F377B5F3A1406B3B4D8F96784D23AA88DB7E1032A405E69325FA91A6E86F5C71AEA97"
        "8264C4A207446DAD4E7292E2DCDA3024B47DA8C063AA1E6D22FBD976AB0FE73D94D2D9C6D88127BC"
    )
    # The example gives no key: one of its length signs the message it states.
    private = chip_keys._rsa_key(1024).private_numbers()
    modulus, exponent = private.public_numbers.n, private.public_numbers.e
    signature = pow(int.from_bytes(message, "big"), private.d, modulus).to_bytes(128, "big")
    assert chip_auth.recovers(modulus, exponent, challenge, signature)
    assert not chip_auth.recovers(modulus, exponent, bytes(8), signature)


@pytest.mark.parametrize(
    "dg15", [b"", b"\x6f\x00", b"\x6f\x02\x30\x00", b"\x6f\x04\x30\x02\x05\x00"]
)
def test_a_key_that_is_none_is_named_so(dg15: bytes):
    with pytest.raises(chip_auth.UnknownKey):
        chip_auth.signature_is_right(dg15, "", bytes(8), bytes(64))


def test_a_key_of_an_unknown_kind_accuses_nobody():
    dg15 = b"\x6f\x0b" + bytes.fromhex("3009300506032B65700300")
    hidden = Secrets(PASSWORDS, sign=lambda _: bytes(64))
    assert original(made({15: dg15}, hidden)) is Original.NOT_OFFERED
    assert original(made({14: b"\x6e\x02\x05\x00"}, hidden)) is Original.NOT_OFFERED

# SPDX-License-Identifier: EUPL-1.2
"""Keys and offers of every kind that chips have: long ones, several, numbered, written out."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable

import pytest
from asn1crypto import core, keys
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.clock import FixedClock
from kiosk.identity.chip import domain, reading, security_infos, tlv
from kiosk.identity.chip.agreements import InGroup, OnCurve
from kiosk.identity.chip.apdu import Command
from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.reading import Request
from kiosk.identity.chip.ready import Ready
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.links import Lost
from kiosk.identity.states import Can, ChipRead, Original, ReadFailure
from kiosk.identity.virtual_chip import VirtualChip, chip_keys, issuer, licences, made_up_residents
from kiosk.identity.virtual_chip.chip import ATR, LONG_ATR, SHORT_ATR, Secrets
from kiosk.identity.virtual_chip.chip_keys import EVERYDAY, Way
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.identity.virtual_chip.licences import JANSEN as LICENCE
from kiosk.identity.virtual_chip.pace_end import StaticKey
from kiosk.identity.virtual_chip.residents import access_of

PAGE = made_up_residents()[0].page
CAN = Can("123456")
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
PASSWORDS = {1: Password.of(access_of(PAGE)), 2: Password.of(CAN)}
BSI = bytes.fromhex("04007F000702")


def made(
    groups: dict[int, bytes],
    hidden: Secrets | None = None,
    access: bytes = b"",
    *,
    atr: bytes = SHORT_ATR,
    longest: int = 256,
) -> VirtualChip:
    groups = {1: issuer.dg1(PAGE.zone()), **groups}
    files = {0x0100 + number: data for number, data in groups.items()}
    files[0x011D] = issuer.security_object(groups, signer=EXAMPLE.document_signer)
    return VirtualChip(
        files,
        None,
        access or chip_keys.card_access(EVERYDAY),
        hidden=hidden or Secrets(PASSWORDS),
        atr=atr,
        longest=longest,
    )


def original(
    chip: VirtualChip, transmit: Callable[[bytes], bytes | Lost] | None = None
) -> Original | ReadFailure:
    request = Request(CAN, atr=chip.atr, reopen=lambda: not chip.reset())
    result = reading.read(transmit or chip.transmit, request, FixedClock(NOW))
    return result.original if isinstance(result, ChipRead) else result.reason


# --- what EF.CardAccess offers -------------------------------------------------------------


def entry(identifier: bytes, *parts: bytes) -> bytes:
    return tlv.encode(0x30, tlv.encode(0x06, identifier) + b"".join(parts))


def written_out(number: int) -> bytes:
    """Write a curve's numbers out, as an AlgorithmIdentifier for key agreement."""
    curve = domain.CURVES[number]
    size = curve.size
    fields = {
        "version": "ecdpVer1",
        "field_id": {"field_type": "prime_field", "parameters": core.Integer(curve.p)},
        "curve": {"a": curve.a.to_bytes(size, "big"), "b": curve.b.to_bytes(size, "big")},
        "base": keys.ECPoint.from_coords(curve.x, curve.y),
        "order": curve.n,
        "cofactor": 1,
    }
    specified = keys.SpecifiedECDomain(fields)
    return tlv.encode(0x30, tlv.encode(0x06, bytes.fromhex("2A8648CE3D0201")) + specified.dump())


GENERIC = BSI + bytes((2, 4, 2))


def test_unknown_offers_are_passed_over():
    good = chip_keys.card_access(EVERYDAY)[2:]
    noise = [
        entry(bytes.fromhex("2A864886F70D"), b"\x02\x01\x02"),
        entry(BSI + bytes((2, 4, 2, 9)), b"\x02\x01\x02", b"\x02\x01\x0d"),
        entry(BSI + bytes((2, 4, 9, 2)), b"\x02\x01\x02", b"\x02\x01\x0d"),
        entry(BSI + bytes((2, 4, 2, 2)), b"\x02\x01\x01", b"\x02\x01\x0d"),
        entry(BSI + bytes((2, 4, 2, 4)), b"\x02\x01\x02", b"\x02\x01\x63"),
        entry(BSI + bytes((2, 4, 2, 4)), b"\x02\x01\x02"),
        entry(BSI + bytes((2, 4, 2, 4)), b"\x02\x09" + bytes(9)),
        entry(BSI + b"\x02\x02", b"\x02\x01\x02"),
        entry(b""),
        b"\x02\x01\x05",
        b"\x30\x00",
        b"\x30\x03\x06\x05\x01",
    ]
    access = tlv.encode(0x31, b"".join(noise) + good)
    assert original(made({}, access=access)) is Original.NOT_OFFERED


@pytest.mark.parametrize("reference", [None, 13, 40])
def test_parameters_that_are_written_out_are_known_by_their_numbers(reference: int | None):
    number = b"" if reference is None else b"\x02\x01" + bytes((reference,))
    access = tlv.encode(
        0x31,
        entry(GENERIC + b"\x02", b"\x02\x01\x02", number) + entry(GENERIC, written_out(13), number),
    )
    (info,) = security_infos.parse(access).pace
    assert (info.parameters, info.reference) == (13, reference)
    assert original(made({}, access=access)) is Original.NOT_OFFERED


def test_parameters_of_ones_own_are_not_taken():
    curve = written_out(13).replace(domain.CURVES[13].n.to_bytes(32, "big"), b"\x7f" * 32)
    access = tlv.encode(
        0x31, entry(GENERIC + b"\x02", b"\x02\x01\x02", b"\x02\x01\x28") + entry(GENERIC, curve)
    )
    assert original(made({}, access=access)) is ReadFailure.NEEDS_PACE


OFFERS: list[tuple[Way, ...]] = [
    (EVERYDAY, (Mapping.GENERIC, Suite.AES_256, 14)),
    (EVERYDAY, (Mapping.GENERIC, Suite.AES_128, 12)),
    ((Mapping.GENERIC, Suite.TRIPLE_DES, 12), (Mapping.INTEGRATED, Suite.TRIPLE_DES, 12)),
    ((Mapping.GENERIC_DH, Suite.AES_128, 0), EVERYDAY, (Mapping.INTEGRATED, Suite.AES_192, 16)),
]


@pytest.mark.parametrize("ways", OFFERS, ids=range(len(OFFERS)))
@pytest.mark.parametrize("wants", ["named", "not named", "as it may be"])
def test_a_chip_with_several_offers_is_opened(ways: tuple[Way, ...], wants: str):
    chip = made({}, access=chip_keys.card_access(*ways))

    def transmit(command: bytes) -> bytes:
        decoded = Command.decode(command)
        assert decoded is not None
        if decoded.ins == 0x22 and not decoded.cla:
            parts = {tag for tag, _, _ in tlv.items(decoded.data)}
            if (wants, 0x84 in parts) in (("named", False), ("not named", True)):
                same = len({way[:2] for way in ways}) < len(ways)
                return b"\x6a\x80" if wants == "named" or not same else chip.transmit(command)
        return chip.transmit(command)

    assert original(chip, transmit) is Original.NOT_OFFERED


def test_the_next_offer_is_taken_where_the_best_is_refused():
    ways = ((Mapping.INTEGRATED, Suite.AES_256, 13), (Mapping.GENERIC, Suite.AES_128, 12))
    chip = made({}, access=chip_keys.card_access(*ways))
    best = BSI + bytes((2, 4, Mapping.GENERIC.value, Suite.AES_128.value))

    def transmit(command: bytes) -> bytes:
        refused = command[1] == 0x22 and best in command
        return b"\x6a\x80" if refused else chip.transmit(command)

    assert original(chip, transmit) is Original.NOT_OFFERED


@pytest.mark.parametrize("status", ["63C2", "63C1"])
def test_a_chip_that_counts_tries_is_opened(status: str):
    chip = made({})

    def transmit(command: bytes) -> bytes:
        answer = chip.transmit(command)
        return bytes.fromhex(status) if command[1] == 0x22 else answer

    assert original(chip, transmit) is Original.NOT_OFFERED


@pytest.mark.parametrize("listed", ["same", "more", "none", "other"])
def test_an_offer_that_the_issuer_did_not_sign_shows(listed: str):
    used, other = (Mapping.GENERIC, Suite.AES_128, 13), (Mapping.GENERIC, Suite.AES_256, 16)
    ways = {"same": [used], "more": [other, used], "none": [], "other": [other]}[listed]
    infos = [tlv.encode(0x30, tlv.value(entry_, 0x30)) for entry_ in _entries(*ways)]
    chip = made({14: chip_keys.dg14(*infos)})
    wanted = ReadFailure.ALTERED if listed == "other" else Original.NOT_OFFERED
    assert original(chip) is wanted


def _entries(*ways: Way) -> list[bytes]:
    inside = tlv.value(chip_keys.card_access(*ways), 0x31)
    return [tlv.encode(tag, content) for tag, content, _ in tlv.items(inside)]


@pytest.mark.parametrize(
    "way",
    [
        (Mapping.GENERIC, Suite.AES_128, 13),
        (Mapping.GENERIC, Suite.AES_128, 12),
        (Mapping.INTEGRATED, Suite.AES_256, 13),
        (Mapping.CHIP_AUTHENTICATION, Suite.AES_128, 13),
        (Mapping.GENERIC_DH, Suite.AES_128, 0),
    ],
)
def test_keys_made_beforehand_serve_once(way: Way):
    ready = Ready(lambda size: hashlib.shake_128(b"%d" % size).digest(size))
    for _ in range(2):
        key = chip_keys.static_key(13)
        dg14 = chip_keys.dg14(chip_keys.key_info(13, key))
        chip = made({14: dg14}, Secrets(PASSWORDS, key), chip_keys.card_access(way))
        request = Request(CAN, atr=chip.atr, ready=ready)
        result = reading.read(chip.transmit, request, FixedClock(NOW))
        assert isinstance(result, ChipRead)
        assert result.original is Original.PROVEN


# --- chip authentication -------------------------------------------------------------------


def key_of(information: bytes, key_id: int | None = None, *, is_dh: bool = False) -> bytes:
    """Write a ChipAuthenticationPublicKeyInfo."""
    number = [] if key_id is None else [core.Integer(key_id).dump()]
    return entry(BSI + bytes((2, 1, 1 if is_dh else 2)), information, *number)


def on_curve(number: int, algorithm: bytes) -> bytes:
    """Write a chip's static key over a curve with an AlgorithmIdentifier of its own."""
    key = chip_keys.static_key(number)
    return tlv.encode(0x30, algorithm + tlv.encode(0x03, b"\x00" + key.public))


@pytest.mark.parametrize("how", ["written out", "named", "named by number"])
@pytest.mark.parametrize("suite", [Suite.TRIPLE_DES, Suite.AES_256], ids=lambda s: s.name)
def test_a_static_key_names_its_curve_in_any_way(how: str, suite: Suite):
    identifier = bytes.fromhex("06072A8648CE3D0201")
    algorithm = {
        "written out": written_out(13),
        "named": tlv.encode(0x30, identifier + bytes.fromhex("06092B2403030208010107")),
        "named by number": tlv.encode(
            0x30, tlv.encode(0x06, BSI[:5] + b"\x01\x02") + b"\x02\x01\x0d"
        ),
    }[how]
    info = key_of(on_curve(13, algorithm))
    way = chip_keys.chip_authentication(suite, is_dh=False)
    hidden = Secrets(PASSWORDS, chip_keys.static_key(13))
    assert original(made({14: chip_keys.dg14(info, way)}, hidden)) is Original.PROVEN


def test_a_static_number_writes_its_group_out():
    key = chip_keys.static_key(1)
    group = domain.GROUPS[1]
    parameters = tlv.encode(0x30, core.Integer(group.p).dump() + core.Integer(group.g).dump())
    identifier = bytes.fromhex("06092A864886F70D010301")
    value = core.Integer(int.from_bytes(key.public, "big")).dump()
    subject = tlv.encode(
        0x30, tlv.encode(0x30, identifier + parameters) + tlv.encode(0x03, b"\x00" + value)
    )
    way = chip_keys.chip_authentication(Suite.AES_128, is_dh=True)
    dg14 = chip_keys.dg14(way, key_of(subject, is_dh=True))
    assert original(made({14: dg14}, Secrets(PASSWORDS, key))) is Original.PROVEN


class Keyed(VirtualChip):
    """A chip with several static keys, told apart by their numbers."""

    keys: dict[int, StaticKey]

    def _set_key(self, command: Command):  # type: ignore[no-untyped-def]
        if not command.cla & 0x10:
            named = {tag: content for tag, content, _ in tlv.items(self._chain + command.data)}
            reference = int.from_bytes(named.get(0x84, b"\x00"), "big")
            self._hidden = Secrets(PASSWORDS, self.keys.get(reference))
        return super()._set_key(command)


@pytest.mark.parametrize("missing", [None, 2, 7])
def test_a_chip_with_several_keys_uses_the_one_that_is_named(missing: int | None):
    held = {2: chip_keys.static_key(13), 7: chip_keys.static_key(16), 300: chip_keys.static_key(0)}
    infos = []
    for key_id, number, suite in ((2, 13, Suite.AES_128), (7, 16, Suite.AES_256)):
        infos.append(chip_keys.key_info(number, held[key_id], key_id))
        infos.append(chip_keys.chip_authentication(suite, is_dh=False, key_id=key_id))
    infos.append(chip_keys.key_info(0, held[300], 300))
    infos.append(chip_keys.chip_authentication(Suite.TRIPLE_DES, is_dh=True, key_id=300))
    plain = made({14: chip_keys.dg14(*infos)})
    chip = Keyed.__new__(Keyed)
    chip.__dict__.update(plain.__dict__)
    # One that does not do one way after all is asked for the next.
    chip.keys = {number: key for number, key in held.items() if number != missing}
    assert original(chip) is Original.PROVEN
    chip.keys = {}
    assert original(chip) is ReadFailure.ALTERED


def test_a_chip_that_declines_to_agree_may_sign():
    dg15, sign = chip_keys.active_ecdsa()
    info = chip_keys.key_info(13, chip_keys.static_key(13))
    groups = {14: chip_keys.dg14(info), 15: dg15}
    assert original(made(groups, Secrets(PASSWORDS, None, sign))) is Original.PROVEN
    assert original(made(groups, Secrets(PASSWORDS))) is ReadFailure.ALTERED


@pytest.mark.parametrize("lost_over", [0x22, 0x86, 0x88])
def test_a_session_lost_over_a_proof_is_begun_anew_without_it(lost_over: int):
    dg15, sign = chip_keys.active_ecdsa()
    key = chip_keys.static_key(13)
    way = chip_keys.chip_authentication(Suite.AES_128, is_dh=False)
    groups = {15: dg15}
    if lost_over != 0x88:
        groups[14] = chip_keys.dg14(way, chip_keys.key_info(13, key))
    chip = made(groups, Secrets(PASSWORDS, key, sign))

    def transmit(command: bytes) -> bytes:
        if command[0] & 0x0C and command[1] == lost_over:
            chip.reset()
            return b"\x6a\x80"
        return chip.transmit(command)

    # Where it is all the chip had to show, it is what a copy does.
    wanted = ReadFailure.ALTERED if lost_over == 0x88 else Original.PROVEN
    assert original(chip, transmit) is wanted


def test_a_session_lost_over_the_master_file_proves_nothing():
    access = chip_keys.card_access((Mapping.CHIP_AUTHENTICATION, Suite.AES_128, 13))
    chip = made({}, Secrets(PASSWORDS, chip_keys.static_key(13)), access)
    inside = False

    def transmit(command: bytes) -> bytes:
        nonlocal inside
        inside = inside or command[:4] == b"\x0c\xb0\x9d\x00"
        if inside and command[:3] == b"\x0c\xa4\x00":
            inside = False
            chip.reset()
            return b"\x6a\x82"
        return chip.transmit(command)

    assert original(chip, transmit) is Original.NOT_OFFERED


def test_a_licence_proves_itself_by_agreement():
    key = chip_keys.static_key(13)
    files = licences.licence_files(LICENCE)
    groups = {1: files[1], 14: chip_keys.dg14(chip_keys.key_info(13, key))}
    files = {**groups, 0x1D: issuer.security_object(groups, signer=EXAMPLE.document_signer)}
    for held, wanted in ((key, Original.PROVEN), (None, ReadFailure.ALTERED)):
        chip = licences.licence(LICENCE, files)
        chip._hidden = Secrets(static=held)
        result = reading.read(chip.transmit, Request(LICENCE.access), FixedClock(NOW))
        found = result.original if isinstance(result, ChipRead) else result.reason
        assert found is wanted


# --- active authentication -----------------------------------------------------------------


@pytest.mark.parametrize("trailer", [b"\xbc", b"\x34\xcc", b"\x35\xcc"])
@pytest.mark.parametrize(("atr", "longest"), [(SHORT_ATR, 256), (LONG_ATR, 65_536)])
def test_the_longest_keys_in_use_sign(trailer: bytes, atr: bytes, longest: int):
    dg15, sign = chip_keys.active_rsa(4096, trailer)
    chip = made({15: dg15}, Secrets(PASSWORDS, sign=sign), atr=atr, longest=longest)
    assert original(chip) is Original.PROVEN


@pytest.mark.parametrize("refusal", ["6700", "6F00"])
def test_a_long_signature_is_asked_for_in_one_piece_where_the_chip_does_not_chain(refusal: str):
    dg15, sign = chip_keys.active_rsa(2048)

    class Mute(VirtualChip):
        """Says nothing of extended length and needs it."""

        def _protected(self, command: Command):  # type: ignore[no-untyped-def]
            from kiosk.identity.chip.apdu import Response

            if command.ins == 0x88 and (command.expected or 0) <= 256:
                return Response(b"", int(refusal, 16))
            return super()._protected(command)

    plain = made({15: dg15}, Secrets(PASSWORDS, sign=sign), atr=ATR, longest=65_536)
    chip = Mute.__new__(Mute)
    chip.__dict__.update(plain.__dict__)
    del chip._open_files[0x0101]
    assert original(chip) is Original.PROVEN
    sent = 0

    def through_a_short_reader(command: bytes) -> bytes | Lost:
        nonlocal sent
        sent += 1
        decoded = Command.decode(command)
        long = decoded is not None and decoded.is_extended
        return Lost.CARD_MOVED if long else chip.transmit(command)

    assert original(chip, through_a_short_reader) is Original.NOT_OFFERED
    assert sent < 60


@pytest.mark.parametrize("digest", [hashes.SHA1(), hashes.SHA256(), hashes.SHA512()])
@pytest.mark.parametrize("stated", [None, 3])
def test_a_signature_in_der_or_over_another_hash_is_right_too(
    digest: hashes.HashAlgorithm, stated: int | None
):
    key = ec.generate_private_key(ec.SECP256R1())
    groups = {15: chip_keys._dg15(key.public_key())}
    if stated:
        groups[14] = chip_keys.dg14(chip_keys.active_authentication(stated))
    sign = lambda challenge: key.sign(challenge, ec.ECDSA(digest))  # noqa: E731
    assert original(made(groups, Secrets(PASSWORDS, sign=sign))) is Original.PROVEN


def test_the_smaller_of_two_signatures_is_right_too():
    dg15, sign = chip_keys.active_rsa(1024)
    modulus = keys.PublicKeyInfo.load(tlv.value(dg15, 0x6F))["public_key"].native["modulus"]

    def smaller(challenge: bytes) -> bytes:
        number = int.from_bytes(sign(challenge), "big")
        return (modulus - number).to_bytes(128, "big")

    assert original(made({15: dg15}, Secrets(PASSWORDS, sign=smaller))) is Original.PROVEN


def test_secrets_that_begin_with_zeros_accuse_nobody():
    key = chip_keys.static_key(0)
    agreement = key.agreement
    assert isinstance(agreement, InGroup)
    assert not isinstance(agreement, OnCurve)
    drawn = iter(range(3, 100_000))
    unlucky = next(n for n in drawn if not agreement.shared(agreement.base_power(key.secret), n)[0])
    numbers = iter([unlucky - 1, 4_711])

    def random(size: int) -> bytes:
        return next(numbers, 12_345).to_bytes(size, "big")

    from kiosk.identity.chip import chip_auth

    secret, shared = chip_auth._agreed(agreement, agreement.base_power(key.secret), random)
    assert secret == 4_712
    assert shared[0]

# SPDX-License-Identifier: EUPL-1.2
"""A clerk's badge proves to be the enrolled one, and its PIN goes to no other card."""

from __future__ import annotations

import functools

import pytest

from kiosk.identity import badge, badge_keys
from kiosk.identity.badge_states import (
    BadgeFailed,
    BadgeProblem,
    BadgeProven,
    BadgeSeen,
)
from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.links import Lost
from kiosk.identity.virtual_badge import Slot, VirtualBadge, new_badge, new_certificate, new_key
from kiosk.identity.virtual_chip import made_up_residents

PIN = "274913"
KINDS = ("rsa-2048", "p-256", "p-384")


@functools.cache
def slots(kind: str) -> dict[int, Slot]:
    return new_badge(kind, "B. de Vries", PIN).slots


def card(kind: str = "p-256", **wishes: bool | int) -> VirtualBadge:
    return VirtualBadge(slots(kind), PIN, **wishes)  # type: ignore[arg-type]


def seen(chip: VirtualBadge) -> BadgeSeen:
    result = badge.look(chip.transmit)
    assert isinstance(result, BadgeSeen)
    return result


def prove(chip: VirtualBadge, enrolled: BadgeSeen, pin: str = PIN) -> object:
    chip.reset()
    return badge.prove(chip.transmit, pin, enrolled.certificate, enrolled.card_certificate)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("kind", [*KINDS, "rsa-3072"])
def test_a_badge_of_each_kind_is_recognised_and_proves_itself(kind: str, packed: bool):
    chip = card(kind, packed=packed)
    enrolled = seen(chip)
    assert enrolled.certificate == slots(kind)[0x9A].certificate
    assert enrolled.card_certificate == slots(kind)[0x9E].certificate
    assert enrolled.tries == 3
    assert prove(chip, enrolled) == BadgeProven()


def test_the_first_command_is_the_standards_own():
    said: list[bytes] = []
    chip = card()

    def overheard(apdu: bytes) -> bytes:
        said.append(apdu)
        return chip.transmit(apdu)

    badge.look(overheard)
    assert said[0].hex() == "00a4040009a0000003080000100000"
    assert bytes.fromhex("00CB3FFF055C035FC10500") in said


def test_looking_costs_no_try_and_a_wrong_pin_one():
    chip = card()
    enrolled = seen(chip)
    assert seen(chip).tries == 3
    assert prove(chip, enrolled, "000000") == BadgeFailed(BadgeProblem.WRONG_PIN, 2)
    assert seen(chip).tries == 2
    assert prove(chip, enrolled) == BadgeProven()
    assert seen(chip).tries == 3


def test_a_badge_without_tries_is_blocked_and_gets_no_pin():
    chip = card(tries=1)
    enrolled = seen(chip)
    assert prove(chip, enrolled, "000000") == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)
    assert seen(chip).tries == 0
    assert prove(chip, enrolled) == BadgeFailed(BadgeProblem.PIN_BLOCKED, 0)
    assert chip.pins_seen == ["000000"]


def test_a_card_whose_global_pin_opens_it_is_given_that():
    chip = card(global_pin=True)
    assert prove(chip, seen(chip)) == BadgeProven()


def test_a_pin_of_a_form_the_card_does_not_know_is_a_wrong_pin():
    chip = card()
    enrolled = seen(chip)
    chip._verify = lambda *_: badge.Response(b"", 0x6A80)  # type: ignore[method-assign]
    assert prove(chip, enrolled) == BadgeFailed(BadgeProblem.WRONG_PIN, None)


def test_another_badge_never_sees_the_pin():
    enrolled = seen(card())
    other = new_badge("p-256", "Other", PIN)
    assert prove(other, enrolled) == BadgeFailed(BadgeProblem.MOVED)
    assert other.pins_seen == []


def test_a_copy_of_the_certificates_without_the_keys_never_sees_the_pin():
    enrolled = seen(card())
    copied = {
        slot: Slot(new_key("p-256"), real.certificate) for slot, real in slots("p-256").items()
    }
    copy = VirtualBadge(copied, PIN)
    assert prove(copy, enrolled) == BadgeFailed(BadgeProblem.NOT_GENUINE)
    assert copy.pins_seen == []


def test_a_card_that_takes_any_pin_and_cannot_sign_is_not_genuine():
    only = {0x9A: slots("p-256")[0x9A]}
    enrolled = seen(VirtualBadge(only, PIN))
    assert enrolled.card_certificate == b""
    copy = VirtualBadge({0x9A: Slot(new_key("p-256"), only[0x9A].certificate)}, PIN)
    assert prove(copy, enrolled) == BadgeFailed(BadgeProblem.NOT_GENUINE)


def test_a_signature_of_another_time_is_worth_nothing():
    chip = card()
    enrolled = seen(chip)
    recorded = dict.fromkeys((b"\x87",), b"")

    def once(apdu: bytes) -> bytes:
        answer = chip.transmit(apdu)
        if apdu[1:2] == b"\x87" and apdu[3] == 0x9A:
            recorded[b"\x87"] = recorded[b"\x87"] or answer
            return recorded[b"\x87"]
        return answer

    first = badge.prove(once, PIN, enrolled.certificate)
    second = badge.prove(once, PIN, enrolled.certificate)
    assert (first, second) == (BadgeProven(), BadgeFailed(BadgeProblem.NOT_GENUINE))


def test_documents_and_other_cards_are_told_apart():
    residents = {resident.id: resident for resident in made_up_residents()}
    for resident in ("jansen", "yilmaz", "bakker"):
        result = badge.look(residents[resident].chip().transmit)
        assert result == BadgeFailed(BadgeProblem.DOCUMENT)
    bank = residents["bank-card"].chip()
    assert badge.look(bank.transmit) == BadgeFailed(BadgeProblem.OTHER_CARD)
    assert not badge.is_badge(bank.transmit)
    assert badge.is_badge(card().transmit)


def test_a_badge_without_certificate_or_of_another_kind_says_so():
    assert badge.look(VirtualBadge({}, PIN).transmit) == BadgeFailed(BadgeProblem.CANNOT_READ)
    small = new_key("rsa-1024")
    weak = VirtualBadge({0x9A: Slot(small, new_certificate(small, "weak"))}, PIN)
    assert badge.look(weak.transmit) == BadgeFailed(BadgeProblem.UNSUPPORTED)


def _commands(kind: str) -> int:
    chip, count = card(kind), 0

    def counted(apdu: bytes) -> bytes:
        nonlocal count
        count += 1
        return chip.transmit(apdu)

    certificate = slots(kind)[0x9A].certificate
    badge.prove(counted, PIN, certificate, slots(kind)[0x9E].certificate)
    return count


@pytest.mark.parametrize("lost", list(Lost))
def test_a_badge_taken_away_at_any_command_is_told(lost: Lost):
    gone = BadgeProblem.READER_GONE if lost is Lost.READER_GONE else BadgeProblem.MOVED
    for last in range(_commands("rsa-2048")):
        chip, left = card("rsa-2048"), last

        def torn(apdu: bytes, chip: VirtualBadge = chip) -> bytes | Lost:
            nonlocal left
            left -= 1
            return lost if left < 0 else chip.transmit(apdu)

        held = slots("rsa-2048")
        result = badge.prove(torn, PIN, held[0x9A].certificate, held[0x9E].certificate)
        assert result == BadgeFailed(gone), last


def test_a_packed_certificate_cannot_grow_beyond_bounds():
    import gzip
    import tracemalloc

    bomb = gzip.compress(bytes(50_000_000))
    content = tlv.encode(0x70, bomb[:60_000]) + b"\x71\x01\x01"
    tracemalloc.start()
    with pytest.raises(ChipFault):
        badge.certificate_of(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000
    assert badge_keys.read(bytes(100_000)) is None


def test_a_card_that_never_ends_its_answer_is_left():
    def endless(apdu: bytes) -> bytes:
        return b"\x00" * 200 + b"\x61\x00"

    assert badge.look(endless) == BadgeFailed(BadgeProblem.GARBLED)
    assert badge.look(lambda _: b"\x61\x00") == BadgeFailed(BadgeProblem.GARBLED)


def test_what_is_signed_is_bound_to_this_purpose():
    key = new_key("p-256").public_key()
    assert badge_keys.to_sign(key, b"n") != badge_keys.to_sign(key, b"m")  # type: ignore[arg-type]

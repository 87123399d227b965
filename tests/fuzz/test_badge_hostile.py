# SPDX-License-Identifier: EUPL-1.2
"""A badge is an enemy until it has proven itself: whatever it answers, the end is a value."""

from __future__ import annotations

import functools
import gzip

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.identity import badge, badge_keys
from kiosk.identity.badge_states import BadgeFailed, BadgeProven, BadgeSeen
from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.virtual_badge import VirtualBadge, new_badge

PIN = "274913"
STATUS = st.sampled_from(
    [b"\x90\x00", b"\x61\x00", b"\x61\x05", b"\x6c\x10", b"\x63\xc1", b"\x69\x83"]
)
ANSWER = st.one_of(
    st.binary(max_size=40),
    st.builds(lambda data, status: data + status, st.binary(max_size=300), STATUS),
    st.builds(
        lambda tag, data, status: tlv.encode(tag, data) + status,
        st.sampled_from([0x53, 0x61, 0x7C, 0x7E, 0x70, 0x82]),
        st.binary(max_size=300),
        STATUS,
    ),
)


@functools.cache
def genuine() -> VirtualBadge:
    return new_badge("p-256", "B. de Vries", PIN)


@settings(max_examples=300, deadline=None)
@given(answers=st.lists(ANSWER, min_size=1, max_size=12))
def test_any_answers_end_in_a_value(answers: list[bytes]) -> None:
    told = iter(answers * 40)
    result = badge.look(lambda _: next(told, b"\x90\x00"))
    assert isinstance(result, BadgeSeen | BadgeFailed)
    told = iter(answers * 40)
    certificate = genuine().slots[0x9A].certificate
    proof = badge.prove(lambda _: next(told, b"\x90\x00"), PIN, certificate)
    assert isinstance(proof, BadgeFailed)


@settings(max_examples=250, deadline=None)
@given(data=st.data())
def test_a_badge_with_any_octets_changed_never_raises(data: st.DataObject) -> None:
    chip = VirtualBadge(genuine().slots, PIN, packed=data.draw(st.booleans()))
    at = data.draw(st.integers(0, 15))
    # Places are drawn beforehand and wrapped: signatures differ in length from run to run.
    spoils = data.draw(st.lists(st.tuples(st.integers(0, 999), st.integers(0, 255)), min_size=1))
    cut = data.draw(st.one_of(st.none(), st.integers(0, 300)))
    count = -1

    def spoiled(apdu: bytes) -> bytes:
        nonlocal count
        count += 1
        answer = bytearray(chip.transmit(apdu))
        if count == at:
            for place, octet in spoils:
                answer[place % len(answer)] = octet
            answer = answer[:cut]
        return bytes(answer)

    slots = genuine().slots
    result = badge.prove(spoiled, PIN, slots[0x9A].certificate, slots[0x9E].certificate)
    assert isinstance(result, BadgeProven | BadgeFailed)
    chip.reset()
    count = -1
    assert isinstance(badge.look(spoiled), BadgeSeen | BadgeFailed)


@settings(max_examples=300, deadline=None)
@given(
    content=st.one_of(st.binary(max_size=200), st.builds(gzip.compress, st.binary(max_size=200)))
)
def test_a_certificate_object_is_taken_or_refused(content: bytes) -> None:
    for packed in (content, tlv.encode(0x70, content) + b"\x71\x01\x01"):
        try:
            certificate = badge.certificate_of(packed)
        except ChipFault:
            continue
        badge_keys.read(certificate)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_spoiled_certificate_is_read_or_refused(data: st.DataObject) -> None:
    certificate = bytearray(genuine().slots[0x9A].certificate)
    for _ in range(data.draw(st.integers(1, 3))):
        certificate[data.draw(st.integers(0, len(certificate) - 1))] = data.draw(
            st.integers(0, 255)
        )
    known = badge_keys.read(bytes(certificate))
    assert known is None or not badge_keys.signed(known.key, b"nonce", b"signature")

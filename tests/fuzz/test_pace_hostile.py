# SPDX-License-Identifier: EUPL-1.2
"""What a chip says of itself and answers to PACE is an enemy's: it ends in a closed value, soon."""

from __future__ import annotations

import contextlib
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.identity.chip import capabilities, chip_auth, pace, reading, security_infos
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.states import Can, ChipRead, ReadFailed
from kiosk.identity.virtual_chip import chip_keys, made_up_residents
from kiosk.identity.virtual_chip.chip import SHORT_ATR, VirtualChip
from kiosk.identity.virtual_chip.residents import with_pace
from tests.fuzz.test_chip_hostile import damaged

PAGE = made_up_residents()[0].page
CAN = Can("123456")
ACCESS = chip_keys.card_access(chip_keys.EVERYDAY, (Mapping.CHIP_AUTHENTICATION, Suite.AES_128, 12))
KEY = chip_keys.static_key(12)
DG14 = chip_keys.dg14(
    chip_keys.chip_authentication(Suite.AES_128, is_dh=False),
    chip_keys.key_info(12, KEY),
    chip_keys.active_authentication(3),
)
RSA15, ECDSA15 = chip_keys.active_rsa(1024)[0], chip_keys.active_ecdsa()[0]
WAY = (Mapping.GENERIC, Suite.AES_128, 12)
MAX_SECONDS = 2.0

quick = settings(max_examples=150, deadline=1000)
octets = st.binary(max_size=600)


def survive(work, *arguments):  # type: ignore[no-untyped-def]
    """Run something that may only end well or with a ChipFault."""
    try:
        return work(*arguments)
    except ChipFault:
        return None


@quick
@given(octets | damaged(ACCESS))
def test_any_ef_card_access_is_read_or_a_fault(data: bytes):
    infos = survive(security_infos.parse, data)
    if infos is not None:
        pace.choose(infos.pace)
    security_infos.offers_pace(data)


@quick
@given(octets | damaged(DG14))
def test_any_dg14_is_read_or_a_fault(data: bytes):
    infos = survive(security_infos.parse_dg14, data)
    if infos is not None:
        chip_auth.ranked(infos)


@quick
@given(octets | damaged(RSA15) | damaged(ECDSA15), octets)
def test_any_dg15_and_signature_are_checked_or_a_fault(data: bytes, signature: bytes):
    with contextlib.suppress(chip_auth.UnknownKey):
        assert not chip_auth.signature_is_right(data, "", bytes(8), signature)


@quick
@given(st.binary(max_size=40) | damaged(SHORT_ATR), octets)
def test_any_answer_to_reset_and_ef_atr_say_something(atr: bytes, file: bytes):
    capabilities.from_atr(atr)
    room = capabilities.room_in(file)
    assert room is None or room > 0


@settings(max_examples=150, deadline=2000)
@given(st.integers(0, 12), st.data())
def test_one_damaged_answer_never_gives_an_identity_unproven(which: int, data: st.DataObject):
    chip: VirtualChip = with_pace(PAGE, WAY, basic=False, atr=SHORT_ATR)
    count = 0

    def transmit(command: bytes) -> bytes:
        nonlocal count
        answer = chip.transmit(command)
        count += 1
        return answer if count - 1 != which else data.draw(damaged(answer))

    begin = time.process_time()
    result = reading.read(transmit, reading.Request(CAN, atr=SHORT_ATR), SystemClock())
    assert time.process_time() - begin < MAX_SECONDS
    if isinstance(result, ChipRead):
        assert result.identity.person is not None
        assert result.identity.person.family_name == "Jansen"


@settings(max_examples=100, deadline=2000)
@given(st.lists(octets | damaged(ACCESS), max_size=30))
def test_a_chip_that_offers_pace_and_answers_anything_ends_in_a_closed_value(answers: list[bytes]):
    left = [ACCESS + b"\x90\x00", b"\x90\x00", *answers]
    result = reading.read(
        lambda _: left.pop(0) if left else b"\x90\x00",
        reading.Request(CAN, atr=SHORT_ATR),
        SystemClock(),
    )
    assert isinstance(result, ReadFailed)

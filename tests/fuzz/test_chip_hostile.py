# SPDX-License-Identifier: EUPL-1.2
"""The chip is an enemy: whatever it sends, a read ends in a closed value, soon, in little memory.

Hypothesis makes the octets: from nothing, and by damaging good ones, which gets further.
"""

from __future__ import annotations

import datetime as dt
import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.identity import mrz
from kiosk.identity.chip import data_groups, reading, security_object, tlv
from kiosk.identity.chip.apdu import Command, Response
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.states import ChipRead, MrzKey, ReadFailed
from kiosk.identity.virtual_chip import VirtualChip, issuer, made_up_residents

JANSEN = made_up_residents()[0]
INFORMATION = JANSEN.access.mrz_information()
DG1 = issuer.dg1(JANSEN.page.zone())
COM = issuer.common()
SOD = issuer.security_object({1: DG1})
TODAY = dt.date(2026, 11, 23)
MAX_SECONDS = 1.0
MAX_MEMORY = 8 << 20

quick = settings(max_examples=150, deadline=1000)
octets = st.binary(max_size=600)


@st.composite
def damaged(draw: st.DrawFn, good: bytes) -> bytes:
    """Good octets with a few changed, cut out, doubled or put in."""
    data = bytearray(good)
    for _ in range(draw(st.integers(1, 4))):
        # Whatever the length, which differs from run to run, the same numbers are drawn.
        at = draw(st.integers(0, 0xFFFF)) % max(1, len(data))
        match draw(st.integers(0, 3)):
            case 0:
                data[at : at + 1] = bytes((draw(st.integers(0, 255)),))
            case 1:
                del data[at : at + draw(st.integers(1, 40))]
            case 2:
                data[at:at] = draw(st.binary(max_size=20))
            case _:
                data[at:at] = data[at : at + draw(st.integers(1, 80))]
    return bytes(data)


def survive(work, *arguments):  # type: ignore[no-untyped-def]
    """Run something that may only end well or with a ChipFault."""
    try:
        return work(*arguments)
    except ChipFault:
        return None


@quick
@given(octets)
def test_any_octets_are_tlv_or_a_fault(data: bytes):
    found = survive(lambda: list(tlv.items(data)))
    if found is not None:
        assert len(found) <= tlv.MAX_ITEMS
        assert sum(len(content) for _, content, _ in found) <= len(data)


@quick
@given(st.integers(1, 0x7F).filter(lambda tag: tag & 0x1F != 0x1F), st.binary(max_size=70_000))
def test_what_is_written_as_tlv_is_read_back(tag: int, content: bytes):
    content = content[:65_535]
    encoded = tlv.encode(tag, content)
    assert tlv.value(encoded, tag) == content
    assert [(t, c) for t, c, _ in tlv.items(encoded)] == [(tag, content)]


@quick
@given(octets | damaged(COM))
def test_any_ef_com_is_read_or_a_fault(data: bytes):
    common = survive(data_groups.parse_common, data)
    if common is not None:
        assert all(1 <= group <= 16 for group in common.data_groups)


@quick
@given(octets | damaged(DG1))
def test_any_dg1_is_read_or_a_fault(data: bytes):
    zone = survive(data_groups.parse_dg1, data)
    if zone is not None:
        text = zone.family_name + zone.given_names + zone.document_number + "".join(zone.optional)
        assert all(c in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ< " for c in text)


@quick
@given(octets | damaged(SOD))
def test_any_ef_sod_is_judged_or_a_fault(data: bytes):
    survive(security_object.compare, data, {1: DG1})


@quick
@given(damaged(issuer.lds_object({1: DG1})))
def test_any_list_of_hashes_is_judged_or_a_fault(content: bytes):
    old = issuer.lds_object({1: DG1})
    forged = SOD.replace(old, content.ljust(len(old), b"\x00")[: len(old)])
    verdict = survive(security_object.compare, forged, {1: DG1})
    if forged != SOD:
        assert verdict is not security_object.Verdict.MATCHES


@quick
@given(octets)
def test_any_response_is_opened_or_a_fault(data: bytes):
    session = Session(bytes(range(16)), bytes(range(16, 32)), 0)
    survive(lambda: session.open_response(Response.decode(data)))


@quick
@given(octets)
def test_any_command_gets_a_status_from_the_virtual_chip(data: bytes):
    assert len(JANSEN.chip().transmit(data)) >= 2
    Command.decode(data)


@quick
@given(st.text(max_size=300) | st.text("0123456789ABCDEFXYZ<\n", min_size=88, max_size=92))
def test_any_text_is_a_machine_readable_zone_or_is_not(text: str):
    zone = mrz.parse(text)
    MrzKey.from_mrz(text)
    if isinstance(zone, mrz.Mrz):
        mrz.expiry_date(zone.expiry_date, TODAY)
        written = mrz.birth_date(zone.birth_date, TODAY)
        assert len(written) == 10
        assert written <= TODAY.isoformat()


@quick
@given(st.text(max_size=30), st.text(max_size=12), st.text(max_size=12))
def test_any_typed_text_is_a_key_or_is_not(number: str, birth: str, expires: str):
    access = MrzKey.from_typed(number, birth, expires)
    if access is not None:
        access.mrz_information().encode("ascii")


@settings(max_examples=120, deadline=2000)
@given(
    com=st.just(COM) | damaged(COM),
    dg1=st.just(DG1) | damaged(DG1) | octets,
    sod=st.just(SOD) | damaged(SOD) | octets,
)
def test_a_chip_full_of_lies_ends_in_a_closed_value(com: bytes, dg1: bytes, sod: bytes):
    chip = VirtualChip({0x011E: com, 0x0101: dg1, 0x011D: sod}, INFORMATION)
    result = reading.read(chip.transmit, reading.Request(JANSEN.access), SystemClock())
    assert isinstance(result, ChipRead | ReadFailed)
    if isinstance(result, ChipRead):
        # What follows the one object that a file is, belongs to nothing and is not read.
        assert dg1[: len(DG1)] == DG1


@settings(max_examples=120, deadline=2000)
@given(st.lists(octets, max_size=30))
def test_a_card_that_says_anything_ends_in_a_closed_value(answers: list[bytes]):
    left = list(answers)
    result = reading.read(
        lambda _: left.pop(0) if left else b"\x90\x00",
        reading.Request(JANSEN.access),
        SystemClock(),
    )
    assert isinstance(result, ReadFailed)


@settings(max_examples=120, deadline=2000)
@given(st.integers(0, 14), st.data())
def test_one_damaged_answer_never_gives_an_identity(which: int, data: st.DataObject):
    chip = JANSEN.chip()
    count = 0

    def transmit(command: bytes) -> bytes:
        nonlocal count
        answer = chip.transmit(command)
        count += 1
        if count - 1 != which:
            return answer
        changed = data.draw(damaged(answer))
        return changed if changed != answer else answer + b"\x00"

    result = reading.read(transmit, reading.Request(JANSEN.access), SystemClock())
    # Status octets outside the protection may be changed unnoticed: what counts is inside.
    if isinstance(result, ChipRead):
        assert result.identity.person is not None
        assert result.identity.person.family_name == "Jansen"


def _der(tag: int, content: bytes) -> bytes:
    return tlv.encode(tag, content)


def _nested(depth: int) -> bytes:
    data = b"\x05\x00"
    for _ in range(depth):
        data = _der(0x30, data)
    return data


SIGNED_DATA = bytes.fromhex("06092A864886F70D010702")
BOMBS = {
    "deep nesting": _nested(5_000),
    "deep nesting as signed data": _der(0x30, SIGNED_DATA + _der(0xA0, _nested(5_000))),
    "a million empty objects": _der(0x30, b"\x05\x00" * 14_000),
    "many signers": _der(
        0x30,
        SIGNED_DATA
        + _der(
            0xA0,
            _der(
                0x30,
                b"\x02\x01\x03"
                + _der(0x31, b"")
                + _der(0x30, bytes.fromhex("060667810801010101"[:16]))
                + _der(0x31, b"\x30\x00" * 10_000),
            ),
        ),
    ),
    "endless identifiers": _der(0x30, b"\x06\x82\x70\x00" + b"\x81" * 0x7000),
    "indefinite in indefinite": b"\x30\x80" * 14_000,
    "a huge integer": _der(0x30, SIGNED_DATA + _der(0xA0, _der(0x02, b"\x7f" * 29_000))),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_small_and_slow_nothing_down(name: str):
    file = _der(0x77, BOMBS[name])
    survive(security_object.compare, file, {1: DG1})
    begin = time.process_time()
    tracemalloc.start()
    try:
        survive(security_object.compare, file, {1: DG1})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert time.process_time() - begin < MAX_SECONDS
    assert peak < MAX_MEMORY


def test_many_hashes_and_attributes_are_refused_soon():
    entries = {number: DG1 for number in range(1, 400)}
    lds = issuer.security_object(entries)
    begin = time.process_time()
    assert survive(security_object.compare, lds, {1: DG1}) is None
    assert time.process_time() - begin < MAX_SECONDS

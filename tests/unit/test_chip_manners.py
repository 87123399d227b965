# SPDX-License-Identifier: EUPL-1.2
"""Chips of other manners are read whole all the same: each lawful difference has its test."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.clock import FixedClock
from kiosk.identity.chip import reading
from kiosk.identity.chip.reading import Request
from kiosk.identity.states import AccessKey, Can, ChipRead, Original, ReadFailed, ReadResult
from kiosk.identity.virtual_chip import VirtualChip, made_up_residents
from kiosk.identity.virtual_chip.chip import ATR, LONG_ATR, SHORT_ATR
from kiosk.identity.virtual_chip.residents import genuine, signing, with_pace
from tests.odd_chips import Manner, OddChip

RESIDENTS = {resident.id: resident for resident in made_up_residents()}
PAGE = RESIDENTS["jansen"].page
ACCESS = RESIDENTS["jansen"].access
CAN = Can("123456")
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
FACE = b"\x75\x82\x05\xdc" + bytes(n % 251 for n in range(1_500))


def read(chip: VirtualChip, access: AccessKey = CAN, *, again: bool = True) -> ReadResult:
    def reopen() -> bool:
        chip.reset()
        return again

    request = Request(access, face=True, atr=chip.atr, reopen=reopen)
    return reading.read(chip.transmit, request, FixedClock(NOW))


def whole(result: ReadResult, face: bytes = FACE) -> ChipRead:
    assert isinstance(result, ChipRead), result
    assert result.identity.person is not None
    assert result.identity.person.family_name == "Jansen"
    assert result.face == face
    return result


MANNERS = {
    "tells about each file": Manner(tells=True),
    "insists on telling": Manner(tells=True, select_p2=(0x00,)),
    "insists on telling, no short": Manner(tells=True, select_p2=(0x00,), no_short=0x6A86),
    "tells control parameters": Manner(tells=True, select_p2=(0x00, 0x04), no_short=0x6B00),
    "selects by P1 zero": Manner(select_p1=0x00, no_short=0x6A86),
    "no short, wrong offset": Manner(no_short=0x6B00),
    "no short, no file selected": Manner(no_short=0x6986),
    "no short, no such file": Manner(no_short=0x6A82),
    "no short, not allowed": Manner(no_short=0x6982),
    "no short, wrong length": Manner(no_short=0x6700),
    "no short, no such instruction": Manner(no_short=0x6D00),
    "short alone": Manner(no_select=True),
    "master file first": Manner(master_first=True),
    "master file first, no short": Manner(master_first=True, no_short=0x6A86),
    "master file without data": Manner(master_first=True, master_bare=True),
    "gives 223 and no more": Manner(most=223),
    "gives 96 when asked for more": Manner(most=96),
    "refuses more than 192": Manner(most=192, refusal=0x6700),
    "refuses more than 64": Manner(most=64, refusal=0x6F00),
    "refuses more than 100 and says so": Manner(most=100, refusal=0x6C00),
    "ends files without a warning": Manner(end=0x9000),
    "refuses to read beyond the end": Manner(end=0x6B00),
    "refuses with a wrong length": Manner(end=0x6700),
    "corrects the length": Manner(end=0x6C00),
    "pads its files": Manner(padding=77),
    "status outside": Manner(status_outside=True),
    "status first": Manner(status_first=True),
    "errors without protection": Manner(bare_errors="lost", end=0x6700),
    "errors without protection, no short": Manner(bare_errors="lost", no_short=0x6A86),
    "errors without protection, going on": Manner(bare_errors="kept", end=0x6B00),
    "errors without protection, insists on telling": Manner(
        bare_errors="lost", tells=True, select_p2=(0x00,)
    ),
    "errors without protection, small": Manner(bare_errors="lost", most=150, refusal=0x6700),
    "T=0": Manner(t0=True),
    "T=0, no short": Manner(t0=True, no_short=0x6A86, tells=True),
    "T=0, small": Manner(t0=True, most=100, refusal=0x6C00),
}


@pytest.mark.parametrize("name", MANNERS)
@pytest.mark.parametrize("atr", [ATR, SHORT_ATR], ids=["unsaid", "short"])
def test_a_chip_of_other_manners_is_read_with_pace(name: str, atr: bytes):
    chip = OddChip.like(with_pace(PAGE, atr=atr, face=FACE), MANNERS[name])
    assert whole(read(chip)).original is Original.PROVEN


@pytest.mark.parametrize("name", MANNERS)
def test_a_chip_of_other_manners_is_read_with_basic_access_control(name: str):
    chip = OddChip.like(genuine(PAGE), MANNERS[name])
    whole(read(chip, ACCESS), b"")


@pytest.mark.parametrize("name", MANNERS)
def test_a_chip_of_other_manners_proves_itself_by_signing(name: str):
    chip = OddChip.like(signing(PAGE), MANNERS[name])
    assert whole(read(chip, ACCESS), b"").original is Original.PROVEN


LONG = {
    "gives 1000 at once": Manner(most=1_000),
    "refuses more than 2000": Manner(most=2_000, refusal=0x6700),
    "refuses more than 300": Manner(most=300, refusal=0x6F00),
    "loses the session over more than 900": Manner(most=900, refusal=0x6700, bare_errors="lost"),
    "no short": Manner(no_short=0x6A86),
    "status outside": Manner(status_outside=True),
}


@pytest.mark.parametrize("stated", [True, False], ids=["stated", "unstated"])
@pytest.mark.parametrize("name", LONG)
def test_the_largest_read_is_found_by_trying(name: str, stated: bool):
    big = b"\x75\x82\x75\x30" + bytes(n % 251 for n in range(30_000))
    made = with_pace(PAGE, atr=LONG_ATR, longest=65_536, face=big)
    chip = OddChip.like(made, LONG[name])
    if not stated:
        del chip._open_files[0x0101]
    result = whole(read(chip), big)
    assert result.original is Original.PROVEN
    if LONG[name].most >= 1_000:
        assert result.exchanges < 70


@pytest.mark.parametrize("padded", [True, False])
@pytest.mark.parametrize("atr", [LONG_ATR, SHORT_ATR], ids=["long", "short"])
def test_octets_far_into_a_file_come_with_or_without_padding(padded: bool, atr: bytes):
    big = b"\x75\x83\x01\x11\x70" + bytes(n % 251 for n in range(70_000))
    longest = 65_536 if atr == LONG_ATR else 256
    made = with_pace(PAGE, atr=atr, longest=longest, face=big)
    whole(read(OddChip.like(made, Manner(padded_odd=padded))), big)


@pytest.mark.parametrize("name", ["", *[n for n in MANNERS if "errors" not in n]])
def test_a_chip_that_anybody_may_read_is_read(name: str):
    manner = MANNERS[name].__dict__ if name else {}
    chip = OddChip.like(signing(PAGE), Manner(**{**manner, "open": True}))
    assert whole(read(chip, ACCESS), b"").original is Original.PROVEN
    other = RESIDENTS["yilmaz"].access
    assert isinstance(read(chip, other), ReadFailed)


def test_a_file_that_costs_the_session_is_done_without():
    made = with_pace(PAGE, atr=SHORT_ATR, face=FACE)
    del made._files[0x010E]
    chip = OddChip.like(made, Manner(bare_errors="lost"))
    result = whole(read(chip))
    assert result.original is Original.NOT_OFFERED
    assert isinstance(read(chip, again=False), ReadFailed)


def test_a_chip_that_always_loses_its_session_is_given_up_soon():
    chip = with_pace(PAGE, atr=SHORT_ATR, face=FACE)
    sent = 0

    def transmit(command: bytes) -> bytes:
        nonlocal sent
        sent += 1
        return b"\x69\x88" if command[0] & 0x0C else chip.transmit(command)

    request = Request(CAN, atr=chip.atr, reopen=lambda: not chip.reset())
    assert isinstance(reading.read(transmit, request, FixedClock(NOW)), ReadFailed)
    assert sent < 40

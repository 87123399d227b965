# SPDX-License-Identifier: EUPL-1.2
"""How much goes into one exchange, what is chained, and that a read begins anew when it must."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable

import pytest

from kiosk.clock import FixedClock
from kiosk.identity.chip import capabilities, points, reading
from kiosk.identity.chip.apdu import OK, Command, Response
from kiosk.identity.chip.channel import Channel
from kiosk.identity.chip.domain import CURVES, Curve
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.reading import Request
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.links import MAX_RESPONSE, Lost
from kiosk.identity.states import Can, ChipRead, Original, ReadFailed, ReadFailure, ReadResult
from kiosk.identity.virtual_chip import VirtualChip, made_up_residents
from kiosk.identity.virtual_chip.chip import ATR, LONG_ATR, SHORT_ATR
from kiosk.identity.virtual_chip.residents import with_pace

PAGE = made_up_residents()[0].page
CAN = Can("123456")
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
Transmit = Callable[[bytes], bytes | Lost]


def face(size: int) -> bytes:
    return b"\x75\x83" + size.to_bytes(3, "big") + bytes(n % 251 for n in range(size))


def read(chip: VirtualChip, transmit: Transmit | None = None, *, again: bool = True) -> ReadResult:
    def reopen() -> bool:
        chip.reset()
        return again

    request = Request(CAN, face=True, atr=chip.atr, reopen=reopen)
    return reading.read(transmit or chip.transmit, request, FixedClock(NOW))


LENGTHS = bytes.fromhex("7F66080202FFFF0202FFFF") + b"\x90\x00"
"""EF.ATR/INFO of a card that says it takes whatever there is."""


def claims(transmit: Transmit) -> Transmit:
    """Let a card say that it takes long commands, whether it does or not."""
    return lambda command: LENGTHS if command == b"\x00\xb0\x81\x00\x00" else transmit(command)


def whole(result: ReadResult, size: int) -> ChipRead:
    assert isinstance(result, ChipRead), result
    assert result.face == face(size)
    return result


WAYS = [
    *[(mapping, suite, 12) for mapping in (Mapping.GENERIC, Mapping.INTEGRATED) for suite in Suite],
    *[(Mapping.INTEGRATED, Suite.AES_128, curve) for curve in (8, 9, 11, 13, 14, 15, 16, 17, 18)],
    *[(Mapping.CHIP_AUTHENTICATION, suite, 13) for suite in Suite if suite.value > 1],
    *[(Mapping.INTEGRATED_DH, suite, 0) for suite in Suite],
    *[(mapping, Suite.AES_128, group)
      for mapping in (Mapping.GENERIC_DH, Mapping.INTEGRATED_DH) for group in (1, 2)],
]  # fmt: skip


@pytest.mark.parametrize("atr", [SHORT_ATR, LONG_ATR], ids=["short", "long"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way[0].name}-{way[1].name}-{way[2]}")
def test_every_way_of_pace_opens_a_chip(way, atr: bytes):  # type: ignore[no-untyped-def]
    chip = with_pace(
        PAGE, way, basic=False, atr=atr, longest=65_536 if atr == LONG_ATR else 256, face=face(300)
    )
    assert whole(read(chip), 300).original is Original.PROVEN


@pytest.mark.parametrize("size", [100, 20_000, 32_768, 70_000])
@pytest.mark.parametrize("atr", [SHORT_ATR, LONG_ATR], ids=["short", "long"])
def test_a_face_of_any_size_is_read_whole(size: int, atr: bytes):
    longest = 65_536 if atr == LONG_ATR else 256
    result = whole(read(with_pace(PAGE, atr=atr, longest=longest, face=face(size))), size)
    if atr == LONG_ATR:
        assert result.exchanges < 20
    else:
        assert result.exchanges <= 22 + -(-size // 217)


def test_a_face_longer_than_any_true_one_is_refused():
    result = read(with_pace(PAGE, atr=LONG_ATR, longest=65_536, face=face(130_000)))
    assert isinstance(result, ReadFailed)


def test_a_card_that_stumbles_over_long_commands_is_read_with_short_ones():
    chip = with_pace(PAGE, atr=LONG_ATR, longest=256, face=face(2_000))
    sent: list[bytes] = []

    def transmit(command: bytes) -> bytes:
        sent.append(command)
        return chip.transmit(command)

    whole(read(chip, claims(transmit)), 2_000)
    longer = [Command.decode(command) for command in sent if len(command) > 5]
    assert sum(command.is_extended for command in longer if command) == 1


def test_a_reader_that_cannot_send_long_commands_is_used_with_short_ones():
    chip = with_pace(PAGE, atr=LONG_ATR, longest=65_536, face=face(2_000))

    def transmit(command: bytes) -> bytes | Lost:
        decoded = Command.decode(command)
        long = decoded is not None and decoded.is_extended
        return Lost.CARD_MOVED if long else chip.transmit(command)

    whole(read(chip, claims(transmit)), 2_000)


def test_a_card_that_loses_the_session_over_a_long_read_is_read_with_short_ones():
    chip = with_pace(PAGE, atr=LONG_ATR, longest=65_536, face=face(2_000))

    def transmit(command: bytes) -> bytes:
        decoded = Command.decode(command)
        protected = command[0] & 0x0C == 0x0C
        if protected and decoded is not None and decoded.is_extended:
            chip.reset()
            return b"\x67\x00"
        return chip.transmit(command)

    whole(read(chip, transmit), 2_000)


def test_a_card_that_says_yes_and_not_how_much_is_asked_for_much_only_where_there_is_much():
    chip = with_pace(PAGE, atr=LONG_ATR, longest=65_536, face=face(5_000))
    long: list[tuple[int, int]] = []

    def transmit(command: bytes) -> bytes:
        decoded = Command.decode(command)
        if decoded is not None and decoded.is_extended:
            long.append((decoded.ins, decoded.p1 & 0x80))
        lengths = command[1:3] == b"\xb0\x81" and not command[0]
        return b"\x6a\x82" if lengths else chip.transmit(command)

    whole(read(chip, transmit), 5_000)
    assert set(long) == {(0xB0, 0)}


@pytest.mark.parametrize("at", range(0, 20, 3))
def test_a_card_that_moves_for_a_moment_is_read_from_the_beginning(at: int):
    chip = with_pace(PAGE, atr=SHORT_ATR, face=face(500))
    left = at

    def transmit(command: bytes) -> bytes | Lost:
        nonlocal left
        left -= 1
        return Lost.CARD_MOVED if left == -1 else chip.transmit(command)

    whole(read(chip, transmit), 500)


def test_progress_never_goes_back_when_a_read_begins_anew():
    chip = with_pace(PAGE, atr=SHORT_ATR, face=face(3_000))
    left, told = 25, []

    def transmit(command: bytes) -> bytes | Lost:
        nonlocal left
        left -= 1
        return Lost.CARD_MOVED if left == -1 else chip.transmit(command)

    request = Request(
        CAN, face=True, atr=chip.atr, on_progress=told.append, reopen=lambda: not chip.reset()
    )
    whole(reading.read(transmit, request, FixedClock(NOW)), 3_000)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_card_that_keeps_moving_is_given_up():
    chip = with_pace(PAGE, atr=SHORT_ATR, face=face(500))
    count = 0

    def transmit(command: bytes) -> bytes | Lost:
        nonlocal count
        count += 1
        return Lost.CARD_MOVED if count % 9 == 0 else chip.transmit(command)

    assert read(chip, transmit) == ReadFailed(ReadFailure.CARD_MOVED)
    assert count == 18


def test_a_card_that_is_gone_is_not_asked_again():
    chip = with_pace(PAGE, atr=SHORT_ATR)
    sent: list[bytes] = []

    def transmit(command: bytes) -> Lost:
        sent.append(command)
        return Lost.CARD_MOVED

    assert read(chip, transmit, again=False) == ReadFailed(ReadFailure.CARD_MOVED)
    assert len(sent) == 1


def test_the_length_that_ef_atr_tells_is_used():
    chip = with_pace(PAGE, atr=ATR, longest=65_536, face=face(3_000))
    info = bytes.fromhex("7F66080202040002020400")
    longest = 0

    def transmit(command: bytes) -> bytes:
        nonlocal longest
        if command == bytes.fromhex("00B0810000"):
            return info + b"\x90\x00"
        answer = chip.transmit(command)
        longest = max(longest, len(answer))
        return answer

    whole(read(chip, transmit), 3_000)
    assert 256 < longest <= 0x0400


@pytest.mark.parametrize(
    ("atr", "extended", "in_file"),
    [
        (SHORT_ATR, False, False),
        (LONG_ATR, True, False),
        (bytes.fromhex("3B858001807300006016"), True, True),
        (ATR, None, False),
        (b"", None, False),
        (b"\x3b", None, False),
        (bytes.fromhex("3BFF"), None, False),
        (bytes.fromhex("3B8480018072000037"), False, False),
        (bytes.fromhex("3B8380018031E0"), None, False),
    ],
)
def test_an_answer_to_reset_says_what_a_card_takes(
    atr: bytes, extended: bool | None, in_file: bool
):
    assert capabilities.from_atr(atr) == capabilities.Capabilities(extended, in_file)


@pytest.mark.parametrize(
    ("file", "room"),
    [
        ("7F660802020800020204 00", 1022),
        ("43017F7F66080202FFFF0202FFFF", 65_533),
        ("7F660402020800", None),
        ("7F66", None),
        ("", None),
        ("7F66080202000002020001", None),
    ],
)
def test_ef_atr_says_how_long_answers_may_be(file: str, room: int | None):
    assert capabilities.room_in(bytes.fromhex(file)) == room


# --- chaining ------------------------------------------------------------------------------


def channel(*answers: str) -> tuple[Channel, list[str]]:
    left, sent = [bytes.fromhex(answer) for answer in answers], []

    def transmit(command: bytes) -> bytes:
        sent.append(command.hex())
        return left.pop(0)

    return Channel(transmit, FixedClock(NOW), lambda: False), sent


def test_an_answer_in_parts_is_put_together():
    made, sent = channel("01026103", "03046101", "059000")
    reply = made.exchange(Command(0x00, 0xB0, 0x00, 0x00, expected=256))
    assert reply == Response(bytes(range(1, 6)), OK)
    assert sent == ["00b0000000", "00c0000003", "00c0000001"]


def test_a_wrong_length_is_put_right_once():
    made, sent = channel("6C05", "01020304059000")
    assert made.exchange(Command(0x00, 0xB0, 0x00, 0x00, expected=256)).status == OK
    assert sent == ["00b0000000", "00b0000005"]
    made, _ = channel("6C05", "6C04")
    assert made.exchange(Command(0x00, 0xB0, 0x00, 0x00, expected=256)).status == 0x6C04


def test_an_answer_that_never_ends_is_given_up():
    made = Channel(lambda _: bytes(300) + b"\x61\x00", FixedClock(NOW), lambda: False)
    with pytest.raises(ChipFault):
        made.exchange(Command(0x00, 0xB0, 0x00, 0x00, expected=256))
    assert made.commands <= MAX_RESPONSE // 300 + 2


def test_a_long_command_is_chained_where_long_ones_are_not_taken():
    made, sent = channel("9000", "9000")
    made.exchange(Command(0x00, 0x86, 0x00, 0x00, bytes(300), 256))
    assert sent == ["10860000ff" + "00" * 255, "008600002d" + "00" * 45 + "00"]
    made, sent = channel("6883")
    assert made.exchange(Command(0x00, 0x86, 0, 0, bytes(300), 256)).status == 0x6883
    assert len(sent) == 1


@pytest.mark.parametrize("size", [0, 1, 255, 256, 300, 65_535])
@pytest.mark.parametrize("expected", [None, 1, 256, 257, 65_536])
def test_a_command_of_any_length_is_read_as_it_was_written(size: int, expected: int | None):
    command = Command(0x00, 0x86, 0x01, 0x02, bytes(size), expected)
    wanted = expected
    if command.is_extended and expected == 256:
        # 256 is "all there is", which the extended form writes as its own most.
        wanted = 65_536
    assert Command.decode(command.encode()) == dataclasses.replace(command, expected=wanted)


# --- points --------------------------------------------------------------------------------


@pytest.mark.parametrize("curve", CURVES.values(), ids=lambda curve: curve.name)
def test_points_are_multiplied_the_same_in_every_way(curve: Curve):
    base = (curve.x, curve.y)
    assert points.is_on_curve(curve, base)
    for scalar in (1, 2, 3, 15, 16, 17, 4711, curve.n // 3, curve.n - 2, curve.n - 1):
        here = points.multiply_here(curve, base, scalar)
        assert here == points.multiply(curve, base, scalar) == points.multiply_base(curve, scalar)
        assert points.is_on_curve(curve, here)
        assert here is not None
        assert points.shared_x(curve, base, scalar) == here[0]
        opposite = points.multiply_here(curve, base, curve.n - scalar)
        assert points.add(curve, here, opposite) is None
    assert points.multiply_here(curve, base, curve.n) is None
    assert points.multiply_base(curve, 0) is None


@pytest.mark.parametrize("curve", CURVES.values(), ids=lambda curve: curve.name)
def test_adding_points_is_adding_their_multipliers(curve: Curve):
    first, second = points.multiply_base(curve, 1234), points.multiply_base(curve, 8765)
    assert first is not None
    assert points.add(curve, first, second) == points.multiply_base(curve, 9999)
    assert points.add(curve, first, first) == points.multiply_base(curve, 2468)
    assert points.add(curve, None, first) == first == points.add(curve, first, None)
    assert points.multiply(curve, first, 5) == points.multiply_base(curve, 6170)

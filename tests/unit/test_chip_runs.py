# SPDX-License-Identifier: EUPL-1.2
"""Pieces of a file opened in one go are what they are one by one, and no more is believed."""

from __future__ import annotations

import pytest

from kiosk.identity.chip.apdu import END_OF_FILE, OK, Command, Response
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.messaging import Session
from kiosk.identity.chip.suites import Suite

PIECES = 9
SUITES = pytest.mark.parametrize("suite", Suite)


def session(suite: Suite) -> Session:
    return Session(bytes(range(suite.key_size)), bytes(range(1, suite.key_size + 1)), 0, suite)


def pieces(size: int) -> list[bytes]:
    return [bytes((at + i) % 256 for i in range(size)) for at in range(PIECES)]


def answered(suite: Suite, size: int, statuses: dict[int, int] | None = None) -> list[bytes]:
    """Let the chip's end answer a run of reads; some of them with another status."""
    chip = session(suite)
    answers = []
    for at, command in enumerate(session(suite).protect_reads(0, PIECES * size, size)):
        asked = Command.decode(command)
        assert asked is not None
        plain = chip.open_command(asked)
        assert (plain.p1 << 8 | plain.p2, plain.expected) == (at * size, size)
        status = (statuses or {}).get(at, OK)
        answers.append(chip.protect_response(Response(pieces(size)[at], status)).data)
    return answers


@SUITES
@pytest.mark.parametrize("size", [1, 16, 100, 127, 128, 200, 223])
def test_a_run_gives_what_the_chip_has(suite: Suite, size: int) -> None:
    terminal = session(suite)
    assert terminal.opened_reads(answered(suite, size)) == pieces(size)
    assert terminal.heard == PIECES
    # The count goes on behind the run, as the chip's does.
    assert terminal.protect_read(0, 0, 1) == _after_one_by_one(suite, size)


def _after_one_by_one(suite: Suite, size: int) -> bytes:
    terminal = session(suite)
    for answer in answered(suite, size):
        terminal.skip_command()
        terminal.opened(answer, OK)
    return terminal.protect_read(0, 0, 1)


@SUITES
@pytest.mark.parametrize("at", range(PIECES))
@pytest.mark.parametrize("octet", [1, 20, -20, -12, -1])
def test_a_changed_octet_anywhere_in_a_run_is_seen(suite: Suite, at: int, octet: int) -> None:
    answers = answered(suite, 100)
    changed = bytearray(answers[at])
    changed[octet] ^= 1
    answers[at] = bytes(changed)
    with pytest.raises(ChipFault):
        session(suite).opened_reads(answers)


@SUITES
def test_answers_in_another_order_or_twice_are_refused(suite: Suite) -> None:
    answers = answered(suite, 100)
    for other in ([answers[1], answers[0]], [answers[0], answers[0]], answers[1:]):
        with pytest.raises(ChipFault):
            session(suite).opened_reads(other)


@SUITES
@pytest.mark.parametrize("at", [0, 4, PIECES - 1])
def test_what_says_something_else_inside_ends_the_run(suite: Suite, at: int) -> None:
    answers = answered(suite, 100, {at: END_OF_FILE})
    assert session(suite).opened_reads(answers) == pieces(100)[:at]


@SUITES
def test_answers_in_another_form_are_opened_too(suite: Suite) -> None:
    """A chip may write the length of its cryptogram in two octets where one is enough."""
    chip, terminal = session(suite), session(suite)
    answers = []
    for at in range(3):
        chip.skip_command()
        answers.append(chip.protect_response(Response(pieces(223)[at], OK)).data)
        assert answers[at][1] == 0x81
    chip.skip_command()
    answers.append(chip.protect_response(Response(b"end", OK)).data)
    assert terminal.opened_reads(answers) == [*pieces(223)[:3], b"end"]


def test_no_answer_at_all_is_no_run() -> None:
    terminal = session(Suite.AES_128)
    assert terminal.opened_reads([]) == []
    assert terminal.heard == 0


@pytest.mark.parametrize("size", [0, 1, 13, 14, 30, 200, 300, 5_000])
def test_octets_of_any_length_are_no_run(size: int) -> None:
    for first in (b"\x87\x09\x01", b"\x87\x81\xe1\x01", b""):
        with pytest.raises(ChipFault):
            session(Suite.AES_128).opened_reads([(first + bytes(5_000))[:size]])

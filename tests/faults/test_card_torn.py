# SPDX-License-Identifier: EUPL-1.2
"""A card torn away at any command: a closed outcome each time, and the next read works."""

from __future__ import annotations

import pytest

from kiosk.clock import SystemClock
from kiosk.identity.chip import reading
from kiosk.identity.states import (
    CardReady,
    ChipRead,
    NoCard,
    NoReader,
    ReadFailed,
    ReadFailure,
)
from kiosk.identity.virtual_chip import made_up_residents
from tests.card_hall import hall

JANSEN = made_up_residents()[0]
_whole = reading.read(JANSEN.chip().transmit, reading.Request(JANSEN.access), SystemClock())
assert isinstance(_whole, ChipRead)
COMMANDS = _whole.exchanges


@pytest.mark.parametrize(
    ("kind", "step"),
    [
        ("simulated", 1),
        pytest.param("pcsc", 4, marks=pytest.mark.pcsc),
        pytest.param("pcsc", 1, marks=[pytest.mark.pcsc, pytest.mark.slow]),
    ],
)
def test_a_card_torn_away_at_any_command_is_a_moved_card(kind: str, step: int):
    with hall(kind) as at:
        at.serve()
        for answered in range(0, COMMANDS, step):
            at.host.insert(JANSEN.chip())
            at.wait_for(CardReady)
            at.host.remove_after(answered)
            assert at.read(JANSEN.access) == ReadFailed(ReadFailure.CARD_MOVED), answered
            at.wait_for(NoCard)
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        at.host.remove_after(COMMANDS)
        assert isinstance(at.read(JANSEN.access), ChipRead)


@pytest.mark.parametrize("answered", range(0, COMMANDS, 3))
def test_a_reader_unplugged_at_any_command_is_a_gone_reader(answered: int):
    class Puller:
        """A chip that pulls the reader's plug before it answers."""

        def __init__(self) -> None:
            self.chip = JANSEN.chip()
            self.atr = self.chip.atr
            self.left = answered

        def reset(self) -> None:
            self.chip.reset()

        def transmit(self, apdu: bytes) -> bytes:
            self.left -= 1
            if self.left == -1:
                at.host.unplug()
            return self.chip.transmit(apdu)

    with hall("simulated") as at:
        at.serve()
        at.host.insert(Puller())
        at.wait_for(CardReady)
        result = at.read(JANSEN.access)
        # The answer that was on its way may still arrive; the next command finds no reader.
        assert result == ReadFailed(ReadFailure.READER_GONE) or answered == COMMANDS - 1
        at.wait_for(NoReader)
        at.host.plug()
        at.wait_for(CardReady)
        assert isinstance(at.read(JANSEN.access), ChipRead)

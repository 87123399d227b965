# SPDX-License-Identifier: EUPL-1.2
"""A card torn away at any command: a closed outcome each time, and the next read works."""

from __future__ import annotations

import pytest

from kiosk.clock import SystemClock
from kiosk.identity.chip import reading
from kiosk.identity.states import (
    AccessKey,
    CardReady,
    ChipRead,
    LicenceKey,
    NoCard,
    NoReader,
    ReadFailed,
    ReadFailure,
)
from kiosk.identity.virtual_chip import made_up_residents
from kiosk.identity.virtual_chip.residents import MadeUpResident
from tests.card_hall import hall

RESIDENTS = {resident.id: resident for resident in made_up_residents()}
JANSEN = RESIDENTS["jansen"]


def access_of(resident: MadeUpResident) -> AccessKey:
    return LicenceKey(resident.line) if resident.line else resident.access


def commands_of(resident: MadeUpResident) -> int:
    """Count the commands of a whole read."""
    request = reading.Request(access_of(resident))
    whole = reading.read(resident.chip().transmit, request, SystemClock())
    assert isinstance(whole, ChipRead)
    return whole.exchanges


COMMANDS = commands_of(JANSEN)


@pytest.mark.parametrize(
    ("kind", "step", "who"),
    [
        *(("simulated", 1, who) for who in ("jansen", "bakker", "eriksson", "jansen-licence")),
        pytest.param("pcsc", 4, "jansen", marks=pytest.mark.pcsc),
        pytest.param("pcsc", 1, "jansen", marks=[pytest.mark.pcsc, pytest.mark.slow]),
    ],
)
def test_a_card_torn_away_at_any_command_is_a_moved_card(kind: str, step: int, who: str):
    resident = RESIDENTS[who]
    access, commands = access_of(resident), commands_of(resident)
    with hall(kind) as at:
        at.serve()
        for answered in range(0, commands, step):
            at.host.insert(resident.chip())
            at.wait_for(CardReady)
            at.host.remove_after(answered)
            assert at.read(access) == ReadFailed(ReadFailure.CARD_MOVED), answered
            at.wait_for(NoCard)
        at.host.insert(resident.chip())
        at.wait_for(CardReady)
        at.host.remove_after(commands)
        assert isinstance(at.read(access), ChipRead)


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

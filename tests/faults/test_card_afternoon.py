# SPDX-License-Identifier: EUPL-1.2
"""An afternoon of pulled cards and dying readers, in any order: always an answer, never stuck."""

from __future__ import annotations

import random
import time

import pytest

from kiosk.identity.states import CardReady, ChipRead, ReadFailed
from kiosk.identity.virtual_chip import made_up_residents
from tests.card_hall import Hall, hall

RESIDENTS = made_up_residents()
JANSEN = RESIDENTS[0]


def disaster(at: Hall, dice: random.Random, pause: float) -> None:
    """Let one thing happen at the reader, or a resident ask for a read."""
    time.sleep(dice.random() * pause)
    match dice.randrange(8):
        case 0:
            at.host.insert(dice.choice(RESIDENTS).chip())
        case 1:
            at.host.remove()
        case 2:
            at.host.remove_after(dice.randrange(18))
        case 3:
            at.host.unplug()
        case 4:
            at.host.plug()
        case 5:
            assert at.service is not None
            at.service.read(JANSEN.access, lambda _: None, lambda _: None)
            if dice.random() < 0.5:
                at.service.cancel()
        case _:
            assert isinstance(at.read(dice.choice(RESIDENTS).access), ChipRead | ReadFailed)


@pytest.mark.parametrize(
    ("kind", "seed", "length", "pause"),
    [
        *(("simulated", seed, 150, 0.002) for seed in range(4)),
        pytest.param("pcsc", 4, 40, 0.05, marks=pytest.mark.pcsc),
        pytest.param(
            "pcsc", 5, 120, 1.0, marks=[pytest.mark.pcsc, pytest.mark.slow], id="pcsc-long"
        ),
    ],
)
def test_after_any_disasters_a_card_is_read(kind: str, seed: int, length: int, pause: float):
    dice = random.Random(seed)
    with hall(kind) as at:
        at.serve()
        for _ in range(length):
            disaster(at, dice, pause)
        at.host.remove()
        at.host.plug()
        while not at.states.empty():
            at.states.get()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        result = at.read(JANSEN.access)
        assert isinstance(result, ChipRead), result

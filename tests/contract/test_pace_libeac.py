# SPDX-License-Identifier: EUPL-1.2
"""Our terminal against a chip of independent make: Debian's libeac plays the document."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.clock import FixedClock
from kiosk.identity.chip import reading
from kiosk.identity.chip.reading import Request
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.states import Can, ChipRead, MrzKey, ReadFailed, ReadFailure
from kiosk.identity.virtual_chip import chip_keys, issuer, made_up_residents
from tests.eac_chip import EacChip

JANSEN = made_up_residents()[0]
GROUP = issuer.dg1(JANSEN.page.zone())
FILES = {0x0101: GROUP, 0x011D: issuer.security_object({1: GROUP})}
SECRETS = {1: JANSEN.page.zone().encode(), 2: b"123456"}
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
CURVES = (8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)
GROUPS = (0, 1, 2)
WAYS = [
    *[(Mapping.GENERIC, suite, 13) for suite in Suite],
    *[(Mapping.GENERIC, Suite.AES_128, curve) for curve in CURVES if curve != 13],
    *[(Mapping.GENERIC_DH, Suite.AES_128, group) for group in GROUPS],
    *[(Mapping.GENERIC_DH, suite, 0) for suite in Suite if suite is not Suite.AES_128],
]


def name(way: chip_keys.Way) -> str:
    mapping, suite, parameters = way
    return f"{mapping.name} {suite.name} {parameters}".lower()


def read(chip: EacChip, access: MrzKey | Can) -> object:
    request = Request(access, atr=chip.atr)
    return reading.read(chip.transmit, request, FixedClock(NOW))


@pytest.mark.parametrize("way", WAYS, ids=name)
@pytest.mark.parametrize("access", [Can("123456"), JANSEN.access], ids=["can", "mrz"])
def test_a_chip_of_other_make_is_opened_and_read(way: chip_keys.Way, access: MrzKey | Can):
    chip = EacChip(chip_keys.card_access(way), SECRETS, FILES)
    result = read(chip, access)
    assert isinstance(result, ChipRead), result
    assert result.identity.person is not None
    assert result.identity.person.family_name == "Jansen"


@pytest.mark.parametrize("way", WAYS[:4] + WAYS[-3:], ids=name)
def test_it_refuses_the_wrong_digits_as_we_understand_it(way: chip_keys.Way):
    chip = EacChip(chip_keys.card_access(way), SECRETS, FILES)
    assert read(chip, Can("123457")) == ReadFailed(ReadFailure.WRONG_KEY)
    assert isinstance(read(chip, Can("123456")), ChipRead)


def test_without_a_card_access_number_the_zone_is_asked_for():
    chip = EacChip(chip_keys.card_access(WAYS[0]), {1: SECRETS[1]}, FILES)
    assert read(chip, Can("123456")) == ReadFailed(ReadFailure.NEEDS_MRZ)

# SPDX-License-Identifier: EUPL-1.2
"""EU driving licences: from the line on the card to who its holder is."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib

import pytest

from kiosk.clock import FixedClock
from kiosk.identity.chip import bac, licence, primitives, reading, tlv
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.reading import Request
from kiosk.identity.states import (
    ChipRead,
    LicenceKey,
    MrzKey,
    Original,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.virtual_chip import made_up_residents
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.identity.virtual_chip.licences import JANSEN, MadeUpLicence, licence_files
from kiosk.identity.virtual_chip.licences import licence as chip_of
from kiosk.people import Assurance, ChipGrade, Person
from tests.trust_kit import believe

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def read(
    card: MadeUpLicence = JANSEN, files: dict[int, bytes] | None = None, **request: object
) -> ReadResult:
    asked = Request(card.access, trust=believe(EXAMPLE.csca), **request)  # type: ignore[arg-type]
    return reading.read(chip_of(card, files).transmit, asked, FixedClock(dt.datetime.now(dt.UTC)))


def good(result: ReadResult) -> ChipRead:
    assert isinstance(result, ChipRead), result
    return result


def test_a_dutch_licence_tells_who_its_holder_is():
    found: list[Person] = []
    result = good(read(on_found=found.append))
    person, document = result.identity.person, result.identity.document
    assert person == Person("Jansen", "Anna Maria", "1965-03-10") == found[0]
    assert document is not None
    assert (document.kind, document.issuer, document.number) == ("D", "NLD", JANSEN.number)
    assert document.expires == dt.date(2031, 6, 1)
    assert document.grade is ChipGrade.GENUINE
    assert result.original is Original.PROVEN
    assert result.identity.assurance is Assurance.SUBSTANTIAL


def test_the_seed_is_the_hash_of_positions_2_to_29():
    line = JANSEN.access.line
    seed = hashlib.sha1(line[1:29].encode(), usedforsecurity=False).digest()[:16]
    assert len(line) == 30
    keys = bac.BasicKeys.from_information(JANSEN.access.mrz_information())
    assert keys.encryption == primitives.derive_key(seed, primitives.FOR_ENCRYPTION)


@pytest.mark.parametrize("change", ["", "X", "D2", "D1NLD1509496211"])
def test_a_line_that_is_none_is_not_taken(change: str):
    assert LicenceKey.from_typed(change) is None
    line = JANSEN.access.line
    assert LicenceKey.from_typed(f" {line[:10].lower()} {line[10:]}") == JANSEN.access
    assert LicenceKey.from_typed(line[:-1] + str((int(line[-1]) + 1) % 10)) is None
    assert LicenceKey.from_typed(line[:-2] + "?" + line[-1]) is None
    assert line not in repr(JANSEN.access)


def test_a_line_of_another_licence_does_not_open_it():
    other = dataclasses.replace(JANSEN, number="5094962112")
    asked = Request(other.access)
    result = reading.read(chip_of(JANSEN).transmit, asked, FixedClock(NOW))
    assert result == ReadFailed(ReadFailure.WRONG_KEY)


def test_a_licence_chip_in_another_card_shows():
    other = dataclasses.replace(JANSEN, number="5094962112")
    result = read(other, files=licence_files(JANSEN))
    assert isinstance(result, ReadFailed)
    assert result.reason is ReadFailure.ALTERED


def test_a_changed_name_shows():
    files = licence_files(JANSEN)
    files[1] = files[1].replace(b"Jansen", b"Jensen")
    result = read(files=files)
    assert isinstance(result, ReadFailed)
    assert result.document is not None
    assert result.document.grade is ChipGrade.ALTERED


def test_an_expired_licence_is_told():
    old = dataclasses.replace(JANSEN, expires="01062024")
    assert good(read(old)).identity.document.grade is ChipGrade.EXPIRED  # type: ignore[union-attr]


def test_a_passport_is_no_licence_and_a_licence_no_passport():
    passport = made_up_residents()[0]
    asked = Request(JANSEN.access)
    result = reading.read(passport.chip().transmit, asked, FixedClock(NOW))
    assert isinstance(result, ReadFailed)
    asked = Request(MrzKey("SPECI2014", "650310", "330912"))
    result = reading.read(chip_of(JANSEN).transmit, asked, FixedClock(NOW))
    assert result == ReadFailed(ReadFailure.NOT_A_DOCUMENT)


def test_names_are_latin_and_dates_are_packed_day_first():
    card = dataclasses.replace(JANSEN, family_name="Müller-Çelik", given_names="Zoë\x1b[2J")
    facts = licence.parse_dg1(card.dg1())
    assert facts.family_name == "Müller-Çelik"
    assert facts.given_names == "Zoë[2J"
    assert (facts.birth_date, facts.issued) == ("1965-03-10", "2021-06-01")
    assert [(c.code, c.issued, c.expires) for c in facts.categories] == [
        ("B", "2021-06-01", "2031-06-01")
    ]


def test_unknown_days_are_kept_unknown_and_impossible_ones_left_out():
    card = dataclasses.replace(JANSEN, birth_date="00001965", issued="99992021")
    facts = licence.parse_dg1(card.dg1())
    assert facts.birth_date == "1965-00-00"
    assert facts.issued == ""


def test_categories_without_dates_and_with_restrictions_are_read():
    value = b"95;;" + bytes.fromhex("01062031") + b";01.06"
    data = tlv.encode(0x61, tlv.encode(0x5F02, tlv.encode(0x5F04, b"J"))
                      + tlv.encode(0x7F63, tlv.encode(0x87, value) * 100))  # fmt: skip
    found = licence.parse_dg1(data).categories
    assert len(found) == 64
    assert found[0] == licence.Category("95", "", "2031-06-01", "01.06")


def test_a_licence_without_a_name_is_garbled():
    for data in (b"", b"\x61\x00", tlv.encode(0x61, tlv.encode(0x5F02, b"\x5f"))):
        with pytest.raises(ChipFault):
            licence.parse_dg1(data)

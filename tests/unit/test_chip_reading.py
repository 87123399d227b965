# SPDX-License-Identifier: EUPL-1.2
"""One read of a document, chip by chip: what comes out, and that it always ends."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from kiosk.cases import from_json, to_json
from kiosk.clock import FixedClock
from kiosk.identity.chip import reading, security_object
from kiosk.identity.chip.apdu import Command
from kiosk.identity.chip.faults import Cancelled
from kiosk.identity.chip.reading import MAX_COMMANDS, Request
from kiosk.identity.links import Lost
from kiosk.identity.states import (
    Can,
    ChipRead,
    MrzKey,
    Original,
    Purpose,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.virtual_chip import VirtualChip, issuer, made_up_residents
from kiosk.identity.virtual_chip.residents import MadeUpResident, genuine
from kiosk.people import Assurance, ChipGrade, Method
from kiosk.people import Identity as IdentityValue

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
RESIDENTS = {resident.id: resident for resident in made_up_residents()}
JANSEN = RESIDENTS["jansen"]


def clock() -> FixedClock:
    return FixedClock(NOW)


def read(resident: MadeUpResident, purpose: Purpose = Purpose.NAME) -> ReadResult:
    request = Request(resident.access, purpose=purpose)
    return reading.read(resident.chip().transmit, request, clock())


def read_files(files: dict[int, bytes], access: MrzKey = JANSEN.access) -> ReadResult:
    chip = VirtualChip(files, access.mrz_information())
    return reading.read(chip.transmit, Request(access), clock())


def jansen_files() -> dict[int, bytes]:
    group = issuer.dg1(JANSEN.page.zone())
    return {0x011E: issuer.common(), 0x0101: group, 0x011D: issuer.security_object({1: group})}


def read_of(result: ReadResult) -> ChipRead:
    assert isinstance(result, ChipRead), result
    return result


def test_an_identity_card_tells_who_its_holder_is():
    result = read_of(read(JANSEN))
    identity = result.identity
    assert identity.method is Method.CHIP
    assert identity.assurance is Assurance.LOW
    assert identity.established_at == NOW == result.read_at
    assert identity.person is not None
    assert identity.person.family_name == "Jansen"
    assert identity.person.given_names == "Anna Maria"
    assert identity.person.birth_date == "1965-03-10"
    assert identity.document is not None
    assert identity.document.kind == "I"
    assert identity.document.issuer == "NLD"
    assert identity.document.expires == dt.date(2033, 9, 12)
    assert identity.document.grade is ChipGrade.ISSUER_NOT_VERIFIED


def test_an_identity_from_a_chip_survives_being_stored():
    identity = read_of(read(JANSEN)).identity
    assert from_json(IdentityValue, to_json(identity)) == identity


def test_a_dutch_identity_card_has_no_bsn_and_none_is_made_up():
    assert read_of(read(JANSEN, Purpose.NAME_AND_BSN)).identity.person.bsn == ""


def test_a_dutch_passport_gives_its_bsn_only_when_the_purpose_needs_it():
    yilmaz = RESIDENTS["yilmaz"]
    assert read_of(read(yilmaz)).identity.person.bsn == ""
    assert read_of(read(yilmaz, Purpose.NAME_AND_BSN)).identity.person.bsn == "999990408"


@pytest.mark.parametrize(
    "change", [{"issuer": "UTO"}, {"optional": "999990409"}, {"optional": "99999040"}]
)
def test_optional_data_that_is_no_dutch_bsn_is_not_taken_for_one(change: dict[str, str]):
    page = dataclasses.replace(RESIDENTS["yilmaz"].page, **change)
    request = Request(RESIDENTS["yilmaz"].access, purpose=Purpose.NAME_AND_BSN)
    result = reading.read(genuine(page).transmit, request, clock())
    assert read_of(result).identity.person.bsn == ""


def test_an_expired_card_is_read_and_graded_expired():
    identity = read_of(read(RESIDENTS["bakker"])).identity
    assert identity.document.grade is ChipGrade.EXPIRED
    assert identity.person.family_name == "de Bakker"


def test_a_card_is_valid_through_its_last_day_in_the_netherlands():
    page = dataclasses.replace(JANSEN.page, expiry_date="261123")
    access = MrzKey(page.number, page.birth_date, page.expiry_date)
    late = dt.datetime(2026, 11, 23, 22, 59, tzinfo=dt.UTC)
    later = late + dt.timedelta(minutes=2)
    for moment, grade in ((late, ChipGrade.ISSUER_NOT_VERIFIED), (later, ChipGrade.EXPIRED)):
        at = FixedClock(moment)
        result = reading.read(genuine(page).transmit, Request(access), at)
        assert read_of(result).identity.document.grade is grade


def test_a_name_changed_after_signing_gives_no_identity():
    result = read(RESIDENTS["jansen-altered"])
    assert isinstance(result, ReadFailed)
    assert result.reason is ReadFailure.ALTERED
    assert result.document is not None
    assert result.document.grade is ChipGrade.ALTERED


def test_every_changed_octet_of_the_data_group_shows():
    files = jansen_files()
    for at in range(5, len(files[0x0101])):
        forged = bytearray(files[0x0101])
        forged[at] = ord("Q") if forged[at] != ord("Q") else ord("R")
        result = read_files({**files, 0x0101: bytes(forged)})
        assert isinstance(result, ReadFailed)
        assert result.reason in (ReadFailure.ALTERED, ReadFailure.GARBLED)


def test_hashes_changed_along_with_the_data_show_in_the_signed_attributes():
    other = issuer.dg1(dataclasses.replace(JANSEN.page, family_name="JENSEN").zone())
    files = jansen_files()
    old, new = issuer.lds_object({1: files[0x0101]}), issuer.lds_object({1: other})
    forged = {**files, 0x0101: other, 0x011D: files[0x011D].replace(old, new)}
    assert forged[0x011D] != files[0x011D]
    result = read_files(forged)
    assert isinstance(result, ReadFailed)
    assert result.reason is ReadFailure.ALTERED


def test_a_chip_of_another_document_than_the_page_shown_gives_no_identity():
    page = dataclasses.replace(JANSEN.page, number="SPECI2015")
    chip = VirtualChip(jansen_files(), MrzKey(page.number, page.birth_date, page.expiry_date)
                       .mrz_information())  # fmt: skip
    access = MrzKey("SPECI2015", page.birth_date, page.expiry_date)
    result = reading.read(chip.transmit, Request(access), clock())
    assert isinstance(result, ReadFailed)
    assert result.reason is ReadFailure.ALTERED


def test_a_chip_without_security_object_is_read_but_not_checked():
    files = jansen_files()
    del files[0x011D]
    identity = read_of(read_files(files)).identity
    assert identity.document.grade is ChipGrade.NOT_CHECKED
    assert identity.assurance is Assurance.NONE


def test_a_security_object_that_leaves_out_the_data_group_shows():
    files = jansen_files()
    files[0x011D] = issuer.security_object({2: b"face"})
    result = read_files(files)
    assert isinstance(result, ReadFailed)
    assert result.reason is ReadFailure.ALTERED


def test_all_hashes_of_the_standard_are_compared():
    for algorithm in ("sha1", "sha224", "sha256", "sha384", "sha512"):
        lds = security_object.LdsSecurityObject.load(issuer.lds_object({1: b"x"}, algorithm))
        assert lds["algorithm"]["algorithm"].native == algorithm


def test_a_wrong_key_is_named():
    access = MrzKey(JANSEN.access.document_number, "650311", JANSEN.access.expiry_date)
    result = reading.read(JANSEN.chip().transmit, Request(access), clock())
    assert result == ReadFailed(ReadFailure.WRONG_KEY)


def test_a_chip_with_pace_alone_is_read():
    assert read_of(read(RESIDENTS["jansen-pace"])).original is Original.PROVEN


def test_a_chip_with_a_way_of_pace_that_nobody_knows_is_named():
    unknown = bytes.fromhex("31143012060A04007F0007020204090202010202010D")
    chip = VirtualChip(jansen_files(), None, unknown)
    for access in (JANSEN.access, Can("123456")):
        result = reading.read(chip.transmit, Request(access), clock())
        assert result == ReadFailed(ReadFailure.NEEDS_PACE)


def test_a_bank_card_is_not_a_document():
    assert read(RESIDENTS["bank-card"]) == ReadFailed(ReadFailure.NOT_A_DOCUMENT)


def test_card_access_without_pace_is_not_a_reason_to_ask_for_pace():
    chip = VirtualChip({}, None, bytes.fromhex("310430023000"))
    result = reading.read(chip.transmit, Request(JANSEN.access), clock())
    assert result == ReadFailed(ReadFailure.NOT_A_DOCUMENT)


def test_progress_grows_from_nothing_to_whole():
    seen: list[float] = []
    request = Request(JANSEN.access, on_progress=seen.append)
    reading.read(JANSEN.chip().transmit, request, clock())
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert all(0 < fraction <= 1 for fraction in seen)


def test_a_read_that_nobody_wants_any_more_stops_between_two_commands():
    chip = JANSEN.chip()
    sent: list[bytes] = []

    def transmit(command: bytes) -> bytes:
        sent.append(command)
        return chip.transmit(command)

    request = Request(JANSEN.access, cancelled=lambda: len(sent) == 4)
    with pytest.raises(Cancelled):
        reading.read(transmit, request, clock())
    assert len(sent) == 4


@pytest.mark.parametrize(
    ("file", "content"),
    [
        (0x0101, b""),
        (0x0101, b"\x61"),
        (0x0101, b"\x61\x00"),
        (0x0101, b"\x60\x02\x5c\x00"),
        (0x0101, b"\x61\x84\x7f\xff\xff\xff" + bytes(100)),
        (0x0101, b"\x61\x82\x7f\xff" + bytes(40_000)),
        (0x0101, b"\x61\x80\x00\x00\x00\x00"),
        (0x0101, b"\x61\x04\x5f\x1f\x01A"),
        (0x0101, b"\x61\x5d\x5f\x1f\x5a" + b"\xff" * 90),
        (0x0101, b"\x61\x5d\x5f\x1f\x5a" + b"\x1b" * 90),
        (0x011D, b"\x77\x02\x30\x80"),
        (0x011D, b"\x77\x82\x75\x30" + bytes(30_000)),
        (0x011D, b"\x77\x82\x10\x00" + b"\x30\x80" * 2048),
    ],
)
def test_files_that_lie_end_the_read(file: int, content: bytes):
    result = read_files({**jansen_files(), file: content})
    assert result == ReadFailed(ReadFailure.GARBLED)


def test_a_chip_without_data_group_one_is_garbled():
    files = jansen_files()
    del files[0x0101]
    assert read_files(files) == ReadFailed(ReadFailure.GARBLED)


def test_a_chip_without_ef_com_is_read():
    files = jansen_files()
    del files[0x011E]
    read_of(read_files(files))


class Dribble(VirtualChip):
    """Gives a file's first four octets, and from there one at a time."""

    def _read(self, command, files):  # type: ignore[no-untyped-def]
        size = 1 if command.p1 or command.p2 else 4
        return super()._read(dataclasses.replace(command, expected=size), files)


def test_a_chip_that_dribbles_is_given_up():
    files = jansen_files()
    chip = Dribble(files, JANSEN.access.mrz_information())
    sent = 0

    def transmit(command: bytes) -> bytes:
        nonlocal sent
        sent += 1
        return chip.transmit(command)

    result = reading.read(transmit, Request(JANSEN.access), clock())
    assert result == ReadFailed(ReadFailure.GARBLED)
    assert sent == MAX_COMMANDS


def test_a_chip_that_takes_for_ever_is_given_up():
    at, chip = clock(), JANSEN.chip()

    def transmit(command: bytes) -> bytes:
        at.advance(4.0)
        return chip.transmit(command)

    result = reading.read(transmit, Request(JANSEN.access), at)
    assert result == ReadFailed(ReadFailure.GARBLED)


@pytest.mark.parametrize("lost", list(Lost))
def test_every_way_to_lose_a_card_has_its_failure(lost: Lost):
    result = reading.read(lambda _: lost, Request(JANSEN.access), clock())
    wanted = ReadFailure.READER_GONE if lost is Lost.READER_GONE else ReadFailure.CARD_MOVED
    assert result == ReadFailed(wanted)


@pytest.mark.parametrize("answer", [b"", b"\x90", b"\x90\x00", bytes(70_000), b"\x6d\x00"])
def test_a_card_that_answers_all_the_same_ends_the_read(answer: bytes):
    result = reading.read(lambda _: answer, Request(JANSEN.access), clock())
    assert isinstance(result, ReadFailed)
    assert result.reason in (ReadFailure.GARBLED, ReadFailure.NOT_A_DOCUMENT)


def test_no_more_is_read_than_the_purpose_needs():
    chip = JANSEN.chip()
    assert isinstance(chip, VirtualChip)
    asked: list[int] = []
    original = chip._file_command

    def spy(command: Command, files):  # type: ignore[no-untyped-def]
        if command.p1 & 0x80:
            asked.append(command.p1 & 0x1F)
        return original(command, files)

    chip._file_command = spy  # type: ignore[method-assign]
    read_of(reading.read(chip.transmit, Request(JANSEN.access), clock()))
    assert asked == [0x01, 0x1C, 0x01, 0x1D, 0x0E, 0x01]


def test_a_chip_with_both_pace_and_basic_access_control_is_read():
    chip = VirtualChip(
        jansen_files(), JANSEN.access.mrz_information(), card_access=issuer.card_access()
    )
    read_of(reading.read(chip.transmit, Request(JANSEN.access), clock()))


@pytest.mark.parametrize("status", ["6985", "6986", "6A81", "6D00", "6E00"])
def test_a_chip_that_refuses_only_at_the_last_step_may_need_pace(status: str):
    chip = VirtualChip(
        jansen_files(), JANSEN.access.mrz_information(), card_access=issuer.card_access()
    )

    def transmit(command: bytes) -> bytes:
        return bytes.fromhex(status) if command[1] == 0x82 else chip.transmit(command)

    result = reading.read(transmit, Request(JANSEN.access), clock())
    assert result == ReadFailed(ReadFailure.NEEDS_PACE)


@pytest.mark.parametrize("expiry", ["999999", "<<<<<<"])
def test_a_document_without_date_of_expiry_is_not_called_expired(expiry: str):
    page = dataclasses.replace(JANSEN.page, expiry_date=expiry)
    access = MrzKey(page.number, page.birth_date, page.expiry_date)
    result = read_of(reading.read(genuine(page).transmit, Request(access), clock()))
    assert result.identity.document.expires is None
    assert result.identity.document.grade is ChipGrade.ISSUER_NOT_VERIFIED


def test_two_hashes_for_one_data_group_are_refused():
    entry = {"number": 1, "value": b"x" * 32}
    lds = security_object.LdsSecurityObject(
        {"version": 0, "algorithm": {"algorithm": "sha256"}, "hashes": [entry, entry]}
    ).dump()
    files = {**jansen_files(), 0x011D: issuer.security_object({}, content=lds)}
    assert read_files(files) == ReadFailed(ReadFailure.GARBLED)


@pytest.mark.parametrize("written", ["65<<<<", "650000", "6503<<", "650300"])
def test_an_unknown_part_of_the_birth_date_opens_the_chip_however_it_is_written(written: str):
    page = dataclasses.replace(JANSEN.page, birth_date=written)
    iso = "1965-03-00" if "03" in written else "1965-00-00"
    access = MrzKey.from_typed(page.number, iso, "2033-09-12")
    assert access is not None
    result = read_of(reading.read(genuine(page).transmit, Request(access), clock()))
    assert result.identity.person.birth_date == iso


def test_a_zero_typed_as_the_letter_o_opens_the_chip():
    access = dataclasses.replace(JANSEN.access, document_number="SPECI2O14")
    result = read_of(reading.read(JANSEN.chip().transmit, Request(access), clock()))
    assert result.identity.document.number == "SPECI2014"


def test_a_wrong_key_is_not_tried_in_more_than_four_ways():
    access = MrzKey("OOOOOOOOO", "65<<<<", "330912")
    assert len(access.likely()) == 4
    result = reading.read(JANSEN.chip().transmit, Request(access), clock())
    assert result == ReadFailed(ReadFailure.WRONG_KEY)

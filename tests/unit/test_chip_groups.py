# SPDX-License-Identifier: EUPL-1.2
"""The data groups beyond the first: every optional field, odd dates, and pictures."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io

import pytest
from PIL import Image

from kiosk.clock import FixedClock
from kiosk.identity import mrz, transliteration
from kiosk.identity.chip import data_groups, details, faces, reading, texts, tlv
from kiosk.identity.chip.data_groups import File, ReservedByLaw
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.reading import Request
from kiosk.identity.states import ChipRead
from kiosk.identity.virtual_chip import VirtualChip, issuer, made_up_residents
from kiosk.identity.virtual_chip.issuer import Page
from kiosk.identity.virtual_chip.residents import access_of

JANSEN = made_up_residents()[0]
NOW = FixedClock(dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC))


def write(tag: int, *fields: tuple[int, bytes]) -> bytes:
    return tlv.encode(tag, b"".join(tlv.encode(t, c) for t, c in fields))


def listed(tag: int, *names: bytes) -> bytes:
    return tlv.encode(0x02, bytes([len(names)])) + b"".join(tlv.encode(tag, n) for n in names)


def test_personal_details_are_read_with_every_field():
    data = write(
        0x6B,
        (0x5C, bytes.fromhex("5F0EA05F10")),
        (0x5F0E, "Ümlaut<von<Beispiel<<Anna<Maria".encode()),
        (0xA0, listed(0x5F0F, b"SMITH<<ANN", b"JONES")),
        (0x5F10, b"999990408<<<<<"),
        (0x5F2B, b"19650310"),
        (0x5F11, b"Nairobi<Kenya"),
        (0x5F42, b"123<EXAMPLE<ROAD<TOWN"),
        (0x5F12, b"+31 6 0000"),
        (0x5F13, b"BAKER"),
        (0x5F14, b"DR"),
        (0x5F15, b"none"),
        (0x5F16, b"\xff\xd8\xff"),
        (0x5F17, b"NX1<NX2"),
        (0x5F18, b"parent"),
    )
    found = details.parse_dg11(data)
    assert (found.family_name, found.given_names) == ("Ümlaut von Beispiel", "Anna Maria")
    assert found.other_names == ("ANN SMITH", "JONES")
    assert found.personal_number == "999990408"
    assert found.birth_date == "1965-03-10"
    assert found.birth_place == ("Nairobi", "Kenya")
    assert found.address == ("123", "EXAMPLE", "ROAD", "TOWN")
    assert (found.phone, found.profession, found.title) == ("+31 6 0000", "BAKER", "DR")
    assert (found.summary, found.custody) == ("none", "parent")
    assert found.proof_of_citizenship == b"\xff\xd8\xff"
    assert found.other_documents == ("NX1", "NX2")
    assert details.parse_dg11(b"\x6b\x00") == details.PersonalDetails()


def test_document_details_are_read_with_every_field():
    data = write(
        0x6C,
        (0x5F19, b"Gemeente Voorbeeld"),
        (0x5F26, bytes.fromhex("20210601")),
        (0xA0, listed(0x5F1A, b"CHILD<<A")),
        (0x5F1B, b"none"),
        (0x5F1C, b"exit"),
        (0x5F1D, b"front"),
        (0x5F1E, b"rear"),
        (0x5F55, b"20210601120000"),
        (0x5F56, b"SYS-1"),
    )
    found = details.parse_dg12(data)
    assert found.issued == "2021-06-01"
    assert found.other_persons == ("A CHILD",)
    assert found.personalised == "20210601120000"
    assert (found.authority, found.personalised_by) == ("Gemeente Voorbeeld", "SYS-1")
    assert (found.observations, found.tax_or_exit) == ("none", "exit")
    assert (found.front, found.rear) == (b"front", b"rear")


def test_the_other_groups_are_read():
    assert details.parse_dg7(tlv.encode(0x67, listed(0x5F43, b"one", b"two"))) == (b"one", b"two")
    assert details.parse_dg13(b"\x6d\x02ab") == b"ab"
    person = write(0xA1, (0x5F50, b"20200101"), (0x5F51, b"SMITH<<JO"), (0x5F52, b"1"),
                   (0x5F53, b"ROAD<TOWN"))  # fmt: skip
    found = details.parse_dg16(tlv.encode(0x70, tlv.encode(0x02, b"\x01") + person))
    assert found == (details.Contact("2020-01-01", "JO SMITH", "1", ("ROAD", "TOWN")),)


def test_a_field_that_comes_twice_is_refused():
    data = write(0x6B, (0x5F0E, b"A<<B"), (0x5F0E, b"C<<D"))
    with pytest.raises(ChipFault):
        details.parse_dg11(data)


@pytest.mark.parametrize(
    ("content", "date"),
    [
        (b"19650310", "1965-03-10"),
        (bytes.fromhex("19650310"), "1965-03-10"),
        (b"196503<<", "1965-03-00"),
        (b"1965", "1965-00-00"),
        (b"19650000", "1965-00-00"),
        (b"1965    ", "1965-00-00"),
        (b"19651399", ""),
        (b"00000000", ""),
        (b"yesterday", ""),
        (b"", ""),
    ],
)
def test_dates_are_read_however_they_are_written(content: bytes, date: str):
    assert texts.iso_date(content) == date


def test_text_of_strangers_is_made_harmless():
    assert texts.clean("Jan\x00\x1b[31m\u202esen\u200b\n\tvan".encode()) == "Jan[31msen van"
    assert texts.clean(b"M\xfcller") == "Müller"
    assert texts.clean("u\u0308".encode()) == "ü"
    assert len(texts.clean(b"A" * 100_000)) == texts.LONGEST_TEXT
    assert "\ue000" not in texts.clean("a\ue000b".encode())


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Müller-Lüdenscheidt", "MUELLER LUEDENSCHEIDT"),
        ("D'Artagnan", "DARTAGNAN"),
        ("Åse Øster", "AASE OESTER"),
        ("Иван Щукин", "IVAN SHCHUKIN"),
        ("Łukasz Żółć", "LUKASZ ZOLC"),
        ("Þór Æsir", "THOR AESIR"),
        ("İbrahim Yılmaz", "IBRAHIM YILMAZ"),
    ],
)
def test_letters_of_many_languages_become_those_of_the_zone(name: str, zone: str):
    assert transliteration.to_zone(name) == zone


def test_a_full_name_is_known_by_its_beginning():
    assert transliteration.is_same("Müller", "MULLER", truncated=False)
    assert transliteration.is_same("Papandropoulous", "PAPANDROP", truncated=True)
    assert not transliteration.is_same("Papandropoulous", "PAPANDROP", truncated=False)
    assert not transliteration.is_same("Smith", "PAPANDROP", truncated=True)


LONG = Page(
    size="TD1",
    issuer="NLD",
    number="SPECI2099",
    family_name="NILAVADHANANANDA PAPANDROP",
    given_names="ARN",
    birth_date="65<<<<",
    expiry_date="330912",
)


def chip_with(dg11: bytes, page: Page = LONG, **more: bytes) -> VirtualChip:
    groups = {1: issuer.dg1(page.zone()), 11: dg11}
    groups |= {int(name[2:]): data for name, data in more.items()}
    files = {0x0100 + n: data for n, data in groups.items()}
    files |= {0x011E: issuer.common(), 0x011D: issuer.security_object(groups)}
    return VirtualChip(files, access_of(page).mrz_information())


def read(chip: VirtualChip, page: Page = LONG, **request: object) -> ChipRead:
    asked = Request(access_of(page), **request)  # type: ignore[arg-type]
    result = reading.read(chip.transmit, asked, NOW)
    assert isinstance(result, ChipRead), result
    return result


def test_a_name_cut_off_in_the_zone_is_completed_from_the_details():
    dg11 = write(
        0x6B, (0x5F0E, b"NILAVADHANANANDA<PAPANDROPOULOUS<<ARNPOL<PETCH"), (0x5F2B, b"19650310")
    )
    assert LONG.zone()[-1] != "<"
    person = read(chip_with(dg11)).identity.person
    assert person is not None
    assert person.family_name == "Nilavadhanananda Papandropoulous"
    assert person.given_names == "Arnpol Petch"
    assert person.birth_date == "1965-03-10"


@pytest.mark.parametrize(
    ("short", "told", "written"),
    [
        ("240312", b"19240312", "1924-03-12"),
        ("240312", b"20240312", "2024-03-12"),
        ("120312", bytes.fromhex("19120312"), "1912-03-12"),
        ("240312", b"19230312", "2024-03-12"),
        ("240312", b"", "2024-03-12"),
    ],
)
def test_a_child_and_somebody_of_a_hundred_are_told_apart(short: str, told: bytes, written: str):
    page = dataclasses.replace(JANSEN.page, birth_date=short)
    dg11 = write(0x6B, (0x5F0E, b"JANSEN<<ANNA<MARIA"), (0x5F2B, told))
    person = read(chip_with(dg11, page), page).identity.person
    assert person is not None
    assert person.birth_date == written


def test_details_that_say_something_else_are_not_taken():
    dg11 = write(0x6B, (0x5F0E, b"SMITH<<JO"), (0x5F2B, b"19701231"))
    person = read(chip_with(dg11)).identity.person
    assert person is not None
    assert person.family_name == "Nilavadhanananda Papandrop"
    assert person.birth_date == "1965-00-00"


def test_details_are_left_alone_when_nothing_is_cut_off():
    page = JANSEN.page
    dg11 = write(0x6B, (0x5F0E, b"JANSEN<<ANNA<MARIA"))
    assert read(chip_with(dg11, page), page).further == {}


def test_a_service_gets_the_groups_that_it_asks_for_and_never_fingerprints():
    dg12 = write(0x6C, (0x5F26, b"20210601"))
    chip = chip_with(write(0x6B), JANSEN.page, dg12=dg12)
    result = read(chip, JANSEN.page, groups=frozenset({12, 16}))
    assert result.further == {12: dg12}
    assert "20210601" not in repr(result)
    for group in (3, 4):
        with pytest.raises(ReservedByLaw, match="law"):
            Request(JANSEN.access, groups=frozenset({group}))
    with pytest.raises(KeyError):
        data_groups.file_of(5)
    assert {file.value[1] for file in File}.isdisjoint({0x63, 0x76})


def test_two_digits_of_a_year_are_read_by_today():
    today = dt.date(2026, 11, 23)
    assert mrz.birth_date("261123", today) == "2026-11-23"
    assert mrz.birth_date("261124", today) == "1926-11-24"
    assert mrz.birth_date("000000", today) == "2000-00-00"
    assert mrz.expiry_date("760101", today) == dt.date(1976, 1, 1)
    assert mrz.expiry_date("750101", today) == dt.date(2075, 1, 1)


def block(image: bytes, points: int = 2) -> bytes:
    record = points.to_bytes(2, "big").rjust(2, b"\x00") + bytes(14)
    body = record + bytes(8 * points) + bytes(12) + image
    length = (len(body) + 4).to_bytes(4, "big")
    total = (14 + 4 + len(body)).to_bytes(4, "big")
    return b"FAC\x00010\x00" + total + b"\x00\x01" + length + body


def dg2(*blocks: bytes) -> bytes:
    templates = b"".join(tlv.encode(0x7F60, b"\xa1\x00" + tlv.encode(0x5F2E, b)) for b in blocks)
    return tlv.encode(0x75, tlv.encode(0x7F61, tlv.encode(0x02, bytes([len(blocks)])) + templates))


def image(kind: str, size: tuple[int, int] = (120, 160)) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "JPEG2000"])
def test_a_face_is_decoded_for_the_screen(kind: str):
    original = image(kind)
    (face,) = faces.parse_dg2(dg2(block(original)))
    assert face.image == original
    shown = faces.picture(face)
    assert shown is not None
    assert (shown.width, shown.height) == (120, 160)
    assert Image.open(io.BytesIO(shown.png)).size == (120, 160)


def test_a_face_with_another_header_is_found_by_its_beginning():
    original = image("JPEG")
    (face,) = faces.parse_dg2(dg2(b"\x7f\x2e\x81\x10something" + original))
    assert face.image == original
    assert faces.parse_dg2(dg2(b"nothing", block(b"nothing"))) == ()
    for data in (b"", b"\x75\x00"[:1], dg2(block(original))[:-9]):
        with pytest.raises(ChipFault):
            faces.parse_dg2(data)


def test_pictures_that_grow_without_bound_are_refused():
    bomb = bytearray(image("JPEG"))
    at = bomb.index(b"\xff\xc0")
    bomb[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    assert faces.picture(faces.Face(bytes(bomb))) is None
    assert faces.picture(faces.Face(b"\xff\xd8\xff" + bytes(100_000))) is None
    assert faces.picture(faces.Face(image("PNG"))) is None


def test_a_big_picture_is_made_small():
    shown = faces.picture(faces.Face(image("JPEG", (1200, 1600))))
    assert shown is not None
    assert (shown.width, shown.height) == (480, 640)


def test_a_picture_is_never_part_of_what_is_kept():
    names = {f.name for f in dataclasses.fields(ChipRead)}
    assert "face" in names
    result = read(chip_with(write(0x6B), JANSEN.page, dg2=dg2(block(image("JPEG")))),
                  JANSEN.page, face=True)  # fmt: skip
    assert result.face
    assert "face" not in {f.name for f in dataclasses.fields(result.identity)}
    assert "FAC" not in repr(result)

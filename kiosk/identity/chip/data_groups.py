# SPDX-License-Identifier: EUPL-1.2
"""The elementary files of ICAO 9303-10 that Loket reads, taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.identity import mrz
from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import garbled

APPLICATION = bytes.fromhex("A0000002471001")
"""Application identifier of the eMRTD application (9303-10, 3.6)."""


LICENCE_APPLICATION = bytes.fromhex("A00000045645444C2D3031")
"""Application identifier of EU driving licences (EU 383/2012, annex I, III.2)."""


class File(Enum):
    """An elementary file: its identifier, its outer tag, and the most octets we take from it."""

    COM = (0x011E, 0x60, 1_024)
    DG1 = (0x0101, 0x61, 512)
    DG2 = (0x0102, 0x75, 120_000)
    DG7 = (0x0107, 0x67, 60_000)
    DG11 = (0x010B, 0x6B, 30_000)
    DG12 = (0x010C, 0x6C, 60_000)
    DG13 = (0x010D, 0x6D, 30_000)
    DG14 = (0x010E, 0x6E, 8_192)
    DG15 = (0x010F, 0x6F, 8_192)
    DG16 = (0x0110, 0x70, 16_384)
    SOD = (0x011D, 0x77, 30_000)
    CARD_ACCESS = (0x011C, 0x31, 4_096)
    """In the master file, as the next."""
    CARD_SECURITY = (0x011D, 0x30, 16_384)
    LICENCE_DG1 = (0x0001, 0x61, 4_096)
    """Of a driving licence (ISO/IEC 18013-2, annex C), as the next."""
    LICENCE_FACE = (0x0006, 0x75, 120_000)
    LICENCE_KEY = (0x000D, 0x6F, 8_192)
    LICENCE_DG14 = (0x000E, 0x6E, 8_192)
    LICENCE_SOD = (0x001D, 0x77, 30_000)

    @property
    def identifier(self) -> bytes:
        """Two octets for SELECT."""
        return self.value[0].to_bytes(2, "big")

    @property
    def short(self) -> int:
        """Short file identifier for READ BINARY."""
        return self.value[0] & 0x1F

    @property
    def tag(self) -> int:
        """Tag of the one object that the file is."""
        return self.value[1]

    @property
    def is_in_application(self) -> bool:
        """Whether it is a file of the application rather than of the master file."""
        return self not in (File.CARD_ACCESS, File.CARD_SECURITY)

    @property
    def is_dispensable(self) -> bool:
        """Whether a document can be read without it."""
        return self not in (File.DG1, File.LICENCE_DG1)

    @property
    def limit(self) -> int:
        """Longest file that is not an attack."""
        return self.value[2]


class ReservedByLaw(Exception):
    """A data group that only authorities named by law may read."""


def file_of(group: int) -> File:
    """Return the file of a data group of a travel document.

    Raises ReservedByLaw for fingerprints and irises (3 and 4): they may be read only by staff
    duly authorised to check documents at borders and by authorities named by law (Regulation
    (EC) 2252/2004, article 4(3); Paspoortwet, article 3(9)).
    Raises KeyError for a group that nothing here asks for.
    """
    if group in (3, 4):
        raise ReservedByLaw(f"data group {group} is reserved by law")
    return File[f"DG{group}"]


_DATA_GROUP_TAGS = {
    0x61: 1, 0x75: 2, 0x63: 3, 0x76: 4, 0x65: 5, 0x66: 6, 0x67: 7, 0x68: 8,
    0x69: 9, 0x6A: 10, 0x6B: 11, 0x6C: 12, 0x6D: 13, 0x6E: 14, 0x6F: 15, 0x70: 16,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Common:
    """EF.COM (9303-10, 4.6.1). Not signed by anybody: a table of contents, no evidence."""

    lds_version: str
    unicode_version: str
    data_groups: tuple[int, ...]


def parse_common(data: bytes) -> Common:
    """Read EF.COM. Raises ChipFault GARBLED."""
    parts = {tag: content for tag, content, _ in tlv.items(tlv.value(data, 0x60))}
    listed = parts.get(0x5C)
    if listed is None:
        raise garbled()
    groups = tuple(_DATA_GROUP_TAGS[tag] for tag in listed if tag in _DATA_GROUP_TAGS)
    return Common(_digits(parts.get(0x5F01, b"")), _digits(parts.get(0x5F36, b"")), groups)


def _digits(content: bytes) -> str:
    return content.decode("ascii") if content.isdigit() and len(content) <= 6 else ""


def parse_dg1(data: bytes) -> mrz.Mrz:
    """Read DG1, the machine-readable zone (9303-10, 4.7.1). Raises ChipFault GARBLED."""
    parts = {tag: content for tag, content, _ in tlv.items(tlv.value(data, 0x61))}
    content = parts.get(0x5F1F, b"")
    if not content.isascii():
        raise garbled()
    zone = mrz.parse(content.decode("ascii"))
    if isinstance(zone, mrz.Unreadable):
        raise garbled()
    return zone

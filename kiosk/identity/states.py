# SPDX-License-Identifier: EUPL-1.2
"""What the card reader and a card can be, and what reading one can end in. Values only.

Every union here is closed: a caller matches on all of it and has words for each. Nothing the
world does to a card or a reader reaches a caller as an exception.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeAlias

from kiosk.identity import mrz
from kiosk.people import DocumentFacts, Identity

# --- the reader ----------------------------------------------------------------------------


class NoReaderReason(Enum):
    """Why there is no reader to lay a card on."""

    NONE_CONNECTED = "none-connected"
    """The reader's service runs, and no reader that fits the configuration is plugged in."""
    SERVICE_DOWN = "service-down"
    """The PC/SC service does not answer."""


class CardErrorReason(Enum):
    """Why a card that lies on the reader cannot be talked to."""

    UNRESPONSIVE = "unresponsive"
    """It does not answer to reset: upside down, not a chip card, or broken."""
    IN_USE = "in-use"
    """Another program holds it."""


@dataclass(frozen=True, slots=True)
class NoReader:
    """There is no reader."""

    reason: NoReaderReason = NoReaderReason.NONE_CONNECTED


@dataclass(frozen=True, slots=True)
class NoCard:
    """There is a reader with nothing on it."""


@dataclass(frozen=True, slots=True)
class CardError:
    """Something lies on the reader and does not behave as a card."""

    reason: CardErrorReason


@dataclass(frozen=True, slots=True)
class CardReady:
    """A card lies on the reader and has answered to reset."""

    atr: bytes = b""
    """Answer to reset; says which make of chip, not whose."""


CardState: TypeAlias = NoReader | NoCard | CardError | CardReady

# --- the access key ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Can:
    """The card access number: six digits on the front of a card (ICAO 9303-11, 4.4.4.1).

    The value is personal: :meth:`__repr__` does not show it.
    """

    digits: str

    @classmethod
    def from_typed(cls, text: str) -> Can | None:
        """Take six digits, with spaces anywhere; None when it is anything else."""
        digits = "".join(text.split())
        return cls(digits) if len(digits) == 6 and digits.isascii() and digits.isdigit() else None

    def likely(self) -> tuple[Can, ...]:
        """Return this number: digits are hardly read otherwise."""
        return (self,)

    def __repr__(self) -> str:
        return "Can(...)"


@dataclass(frozen=True, slots=True)
class MrzKey:
    """Number and dates of a document, which open its chip (ICAO 9303-11, 4.3.2).

    Dates are as printed in the machine-readable zone: ``YYMMDD``, unknown parts ``<<``.
    The values are personal: :meth:`__repr__` does not show them.
    """

    document_number: str
    birth_date: str
    expiry_date: str

    @classmethod
    def from_mrz(cls, text: str) -> MrzKey | None:
        """Take the key out of a scanned or typed machine-readable zone.

        `text` may have line ends and spaces anywhere. None when it is not a machine-readable
        zone, or when a check digit of one of the three fields is wrong.
        """
        zone = mrz.parse(text)
        if isinstance(zone, mrz.Unreadable) or zone.faults & mrz.KEY_FIELDS:
            return None
        return cls(zone.document_number, zone.birth_date, zone.expiry_date)

    @classmethod
    def from_typed(cls, number: str, birth_date: str, expires: str) -> MrzKey | None:
        """Build the key from what a resident types.

        `number` in any case, spaces free; dates ISO ``YYYY-MM-DD`` (birth may have ``00`` for
        unknown parts). None when a part cannot be what it should be.
        """
        plain = "".join(number.split()).upper().rstrip("<")
        birth, end = mrz.iso_to_short(birth_date), mrz.iso_to_short(expires)
        if birth is None or end is None or "<" in end:
            return None
        if not mrz.is_document_number(plain):
            return None
        return cls(plain, birth, end)

    def mrz_information(self) -> str:
        """Return number, birth date and expiry date, each with its check digit (9303-11, 4.3.2)."""
        number = self.document_number.ljust(9, "<")
        return "".join(
            part + mrz.check_digit(part) for part in (number, self.birth_date, self.expiry_date)
        )

    def likely(self) -> tuple[MrzKey, ...]:
        """Return this key, and after it what the page may say where people read it otherwise.

        Some issuers write 00 where the standard has fillers for an unknown part of a date; and a
        zero is often typed as the letter O, which most document numbers do not have.
        """
        keys = [self]
        if "<" in self.birth_date:
            keys.append(replace(self, birth_date=self.birth_date.replace("<<", "00")))
        if "O" in self.document_number:
            keys += [replace(k, document_number=k.document_number.replace("O", "0")) for k in keys]
        return tuple(keys)

    def __repr__(self) -> str:
        return "MrzKey(...)"


@dataclass(frozen=True, slots=True)
class LicenceKey:
    """The line of 30 characters on an EU driving licence (EU 383/2012, annex I, III.5).

    The value is personal: :meth:`__repr__` does not show it.
    """

    line: str

    @classmethod
    def from_typed(cls, text: str) -> LicenceKey | None:
        """Take the line, with spaces anywhere; None when it is none or a character is wrong."""
        line = "".join(text.split()).upper()
        if len(line) != 30 or line[:1] != "D" or not line.isascii():
            return None
        try:
            return cls(line) if mrz.check_digit(line[:-1]) == line[-1] else None
        except ValueError:
            return None

    def likely(self) -> tuple[LicenceKey, ...]:
        """Return this key; its check digit has told that it was read well."""
        return (self,)

    def mrz_information(self) -> str:
        """Return positions 2 to 29, which open the chip (ISO/IEC 18013-3, BAP configuration 1)."""
        return self.line[1:29]

    def __repr__(self) -> str:
        return "LicenceKey(...)"


AccessKey: TypeAlias = MrzKey | Can | LicenceKey


class Purpose(Enum):
    """What the chip is read for. No more is taken out of it than the purpose needs."""

    NAME = "name"
    """Who the resident is."""
    NAME_AND_BSN = "name-and-bsn"
    """Also the BSN, for a task that the law gives the municipality (Wabb, article 10)."""


# --- results -------------------------------------------------------------------------------


class ReadFailure(Enum):
    """Why a chip was not read."""

    WRONG_KEY = "wrong-key"
    """The chip refused the access key: something was typed wrongly, or of another document."""
    CARD_MOVED = "card-moved"
    """There is no card, or it was taken away or moved while it was being read."""
    NOT_A_DOCUMENT = "not-a-document"
    """A chip card, and not a passport or identity card."""
    BADGE = "badge"
    """A clerk's badge. Laid down by a clerk, and nothing the resident did wrong."""
    ALTERED = "altered"
    """What the chip holds is not what its issuer put there, or not of the document shown."""
    NEEDS_PACE = "needs-pace"
    """The chip only opens with PACE, in a way that is not known here."""
    NEEDS_MRZ = "needs-mrz"
    """The chip does not open with the six digits: number and dates are needed."""
    READER_GONE = "reader-gone"
    """The reader or its service is gone."""
    GARBLED = "garbled"
    """The chip's answers cannot be understood."""


class Original(Enum):
    """Whether the chip is the one that the issuer made (ICAO 9303-11, 6)."""

    PROVEN = "proven"
    """It knows a private key whose public part is signed with the rest of the document."""
    COPY = "copy"
    """It should, and does not."""
    NOT_OFFERED = "not-offered"
    """Chips of this kind have no such key, or one of a kind unknown here."""


@dataclass(frozen=True, slots=True)
class ChipRead:
    """The chip was read; how good that is, stands in ``identity.document.grade``."""

    identity: Identity
    read_at: dt.datetime
    exchanges: int = 0
    """Number of commands that it took."""
    original: Original = Original.NOT_OFFERED
    face: bytes = field(default=b"", repr=False)
    """DG2 as it stands, when it was asked for. In memory only."""
    further: Mapping[int, bytes] = field(default_factory=dict, repr=False)
    """Further data groups that were asked for, as they stand: number to file. In memory only."""


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """The chip was not read, or what was read may not be used."""

    reason: ReadFailure
    document: DocumentFacts | None = None
    """For ALTERED: what the document says of itself, for a clerk's eyes."""


ReadResult: TypeAlias = ChipRead | ReadFailed

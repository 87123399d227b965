# SPDX-License-Identifier: EUPL-1.2
"""Made-up residents and the documents they lay on the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.identity.states import AccessKey
from kiosk.identity.virtual_chip import issuer
from kiosk.identity.virtual_chip.chip import Chip, VirtualChip
from kiosk.identity.virtual_chip.issuer import Page


@dataclass(frozen=True, slots=True)
class MadeUpResident:
    """Someone who does not exist, with a document that looks real to a reader."""

    id: str
    name: str
    description: str
    """What the document is, in a few words of English, for whoever plays the hall."""
    page: Page
    chip: Callable[[], Chip]
    """Makes the document's chip anew."""

    @property
    def access(self) -> AccessKey:
        """What is printed on the document and opens its chip."""
        return AccessKey(self.page.number, self.page.birth_date, self.page.expiry_date)


def genuine(page: Page) -> VirtualChip:
    """Make the chip as the made-up country issued it."""
    group = issuer.dg1(page.zone())
    files = {0x011E: issuer.common(), 0x0101: group, 0x011D: issuer.security_object({1: group})}
    return VirtualChip(files, _information(page))


def altered(page: Page) -> VirtualChip:
    """Make a chip whose name was changed after it was signed."""
    group = issuer.dg1(page.zone())
    forged = group[:-30] + group[-30:].replace(b"JANSEN", b"JENSEN")
    files = {0x011E: issuer.common(), 0x0101: forged, 0x011D: issuer.security_object({1: group})}
    return VirtualChip(files, _information(page))


def pace_only(page: Page) -> VirtualChip:
    """Make a chip that does not open with Basic Access Control."""
    group = issuer.dg1(page.zone())
    files = {0x011E: issuer.common(), 0x0101: group, 0x011D: issuer.security_object({1: group})}
    return VirtualChip(files, None, issuer.card_access())


class BankCard:
    """A chip card that is no document: it knows none of our commands."""

    atr = bytes.fromhex("3B6500002063CB6600")

    def reset(self) -> None:
        """Nothing to lose."""

    def transmit(self, apdu: bytes) -> bytes:
        """Refuse everything."""
        return b"\x6a\x82" if apdu[1:2] == b"\xa4" else b"\x6d\x00"


def _information(page: Page) -> str:
    return AccessKey(page.number, page.birth_date, page.expiry_date).mrz_information()


_JANSEN = Page(
    size="TD1",
    issuer="NLD",
    number="SPECI2014",
    family_name="JANSEN",
    given_names="ANNA MARIA",
    birth_date="650310",
    expiry_date="330912",
    sex="F",
)
_YILMAZ = Page(
    size="TD3",
    issuer="NLD",
    number="NX0000017",
    family_name="YILMAZ",
    given_names="EMRE",
    birth_date="880214",
    expiry_date="310630",
    sex="M",
    optional="999990408",
)
_BAKKER = Page(
    size="TD1",
    issuer="NLD",
    number="SPECX0042",
    family_name="DE BAKKER",
    given_names="CORNELIS",
    birth_date="390101",
    expiry_date="240105",
    sex="M",
)
_UTOPIA = Page(
    size="TD3",
    issuer="UTO",
    number="L898902C3",
    family_name="ERIKSSON",
    given_names="ANNA MARIA",
    birth_date="740812",
    expiry_date="320415",
    sex="F",
)


def made_up_residents() -> tuple[MadeUpResident, ...]:
    """Return everybody who can lay a document on the reader; the first is the demo's resident."""
    return (
        MadeUpResident("jansen", "Anna Maria Jansen", "Dutch ID card, no BSN in its chip",
                       _JANSEN, lambda: genuine(_JANSEN)),
        MadeUpResident("yilmaz", "Emre Yilmaz", "Dutch passport, BSN in its chip",
                       _YILMAZ, lambda: genuine(_YILMAZ)),
        MadeUpResident("bakker", "Cornelis de Bakker", "Dutch ID card, expired",
                       _BAKKER, lambda: genuine(_BAKKER)),
        MadeUpResident("eriksson", "Anna Maria Eriksson", "passport of Utopia",
                       _UTOPIA, lambda: genuine(_UTOPIA)),
        MadeUpResident("jansen-altered", "Anna Maria Jansen", "ID card whose chip was changed",
                       _JANSEN, lambda: altered(_JANSEN)),
        MadeUpResident("jansen-pace", "Anna Maria Jansen", "ID card that needs PACE",
                       _JANSEN, lambda: pace_only(_JANSEN)),
        MadeUpResident("bank-card", "Anna Maria Jansen", "a bank card, not a document",
                       _JANSEN, BankCard),
    )  # fmt: skip

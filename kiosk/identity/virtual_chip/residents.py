# SPDX-License-Identifier: EUPL-1.2
"""Made-up residents and the documents they lay on the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.states import Can, MrzKey
from kiosk.identity.virtual_chip import chip_keys, issuer, licences
from kiosk.identity.virtual_chip.chip import ATR, Chip, Secrets, VirtualChip
from kiosk.identity.virtual_chip.chip_keys import EVERYDAY, Way
from kiosk.identity.virtual_chip.country import COUNTRIES, EXAMPLE
from kiosk.identity.virtual_chip.issuer import Page
from kiosk.identity.virtual_chip.pace_end import StaticKey
from kiosk.identity.virtual_chip.signing import Signer

CAN = "123456"
"""Printed on every made-up card and passport that has such a number."""
_AGREEMENT_KEY = 13


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
    has_can: bool = True
    """Six digits are printed on the document."""
    line: str = ""
    """The line on a driving licence, which opens its chip."""

    @property
    def can(self) -> Can | None:
        """The six digits on the document, where it has them."""
        return Can(CAN) if self.has_can else None

    @property
    def access(self) -> MrzKey:
        """What is printed on every document and opens its chip."""
        return MrzKey(self.page.number, self.page.birth_date, self.page.expiry_date)


def genuine(page: Page) -> VirtualChip:
    """Make the chip of a document of before PACE, as the made-up country issued it."""
    group = issuer.dg1(page.zone())
    sod = issuer.security_object({1: group}, signer=signer_of(page))
    files = {0x011E: issuer.common(), 0x0101: group, 0x011D: sod}
    return VirtualChip(files, access_of(page).mrz_information())


def with_pace(
    page: Page,
    *ways: Way,
    static: StaticKey | None = None,
    stated: StaticKey | None = None,
    basic: bool = True,
    atr: bytes = ATR,
    longest: int = 256,
    face: bytes = b"",
    signer: Signer | None = None,
) -> VirtualChip:
    """Make the chip of a document of today: PACE, and a key against copies in DG14.

    `static` is the key that the chip has, `stated` the one in DG14: a copy has another one.
    `signer` takes the place of the issuing country's document signer.
    """
    ways = ways or (EVERYDAY,)
    parameters = _AGREEMENT_KEY
    key = static or chip_keys.static_key(parameters)
    info = chip_keys.key_info(parameters, stated or key)
    way = chip_keys.chip_authentication(Suite.AES_128, is_dh=False)
    groups = {1: issuer.dg1(page.zone()), 14: chip_keys.dg14(way, info)}
    if face:
        groups[2] = face
    files = {0x0100 + number: data for number, data in groups.items()}
    sod = issuer.security_object(groups, signer=signer or signer_of(page))
    files |= {0x011E: issuer.common(), 0x011D: sod}
    passwords = {1: Password.of(access_of(page)), 2: Password.of(Can(CAN))}
    return VirtualChip(
        files,
        access_of(page).mrz_information() if basic else None,
        chip_keys.card_access(*ways),
        hidden=Secrets(passwords, key),
        atr=atr,
        longest=longest,
    )


def signing(page: Page) -> VirtualChip:
    """Make the chip of a document of before PACE that proves itself by signing (DG15)."""
    dg15, sign = chip_keys.active_rsa()
    groups = {1: issuer.dg1(page.zone()), 15: dg15}
    files = {0x0100 + number: data for number, data in groups.items()}
    sod = issuer.security_object(groups, signer=signer_of(page))
    files |= {0x011E: issuer.common(), 0x011D: sod}
    return VirtualChip(files, access_of(page).mrz_information(), hidden=Secrets(sign=sign))


def altered(page: Page) -> VirtualChip:
    """Make a chip whose name was changed after it was signed."""
    chip = with_pace(page)
    group = issuer.dg1(page.zone())
    chip.rewrite(0x0101, group[:-30] + group[-30:].replace(b"JANSEN", b"JENSEN"))
    return chip


def copied(page: Page) -> VirtualChip:
    """Make a copy: all files of the original, and not its private key."""
    other = StaticKey(chip_keys.static_key(_AGREEMENT_KEY).agreement, 4711)
    return with_pace(page, static=other, stated=chip_keys.static_key(_AGREEMENT_KEY))


def pace_only(page: Page) -> VirtualChip:
    """Make a chip that does not open with Basic Access Control, with the integrated mapping."""
    return with_pace(page, (Mapping.INTEGRATED, Suite.AES_256, 13), basic=False)


def mapped(page: Page) -> VirtualChip:
    """Make a chip with the chip authentication mapping."""
    ways = ((Mapping.GENERIC, Suite.AES_128, 13), (Mapping.CHIP_AUTHENTICATION, Suite.AES_128, 13))
    return with_pace(page, *ways)


def taken_back(page: Page) -> VirtualChip:
    """Make a chip whose document signer the country has taken back since."""
    return with_pace(page, signer=COUNTRIES[page.issuer].revoked_signer)


def signer_of(page: Page) -> Signer:
    """Return the document signer of the country that issued a document."""
    return COUNTRIES.get(page.issuer, EXAMPLE).document_signer


def access_of(page: Page) -> MrzKey:
    """Return what is printed on a document and opens its chip."""
    return MrzKey(page.number, page.birth_date, page.expiry_date)


def _face(who: str, kind: str) -> bytes:
    """Draw a face when a chip is made, not when this file is loaded."""
    from kiosk.identity.virtual_chip import portraits

    return portraits.dg2(who, kind)


class BankCard:
    """A chip card that is no document: it knows none of our commands."""

    atr = bytes.fromhex("3B6500002063CB6600")

    def reset(self) -> None:
        """Nothing to lose."""

    def transmit(self, apdu: bytes) -> bytes:
        """Refuse everything."""
        return b"\x6a\x82" if apdu[1:2] == b"\xa4" else b"\x6d\x00"


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
                       _JANSEN, lambda: with_pace(_JANSEN, face=_face("jansen", "JPEG2000"))),
        MadeUpResident("yilmaz", "Emre Yilmaz", "Dutch passport, BSN in its chip",
                       _YILMAZ, lambda: with_pace(_YILMAZ, face=_face("yilmaz", "JPEG"))),
        MadeUpResident("bakker", "Cornelis de Bakker", "old Dutch ID card, expired, no six digits",
                       _BAKKER, lambda: signing(_BAKKER), has_can=False),
        MadeUpResident("eriksson", "Anna Maria Eriksson", "passport of Utopia, not known here",
                       _UTOPIA, lambda: mapped(_UTOPIA)),
        MadeUpResident("jansen-altered", "Anna Maria Jansen", "ID card whose chip was changed",
                       _JANSEN, lambda: altered(_JANSEN)),
        MadeUpResident("jansen-taken-back", "Anna Maria Jansen", "ID card whose signer is revoked",
                       _JANSEN, lambda: taken_back(_JANSEN)),
        MadeUpResident("jansen-copied", "Anna Maria Jansen", "ID card whose chip is a copy",
                       _JANSEN, lambda: copied(_JANSEN)),
        MadeUpResident("jansen-pace", "Anna Maria Jansen", "ID card that needs PACE",
                       _JANSEN, lambda: pace_only(_JANSEN)),
        MadeUpResident("jansen-licence", "Anna Maria Jansen", "Dutch driving licence",
                       _JANSEN, lambda: licences.licence(licences.JANSEN), has_can=False,
                       line=licences.JANSEN.access.line),
        MadeUpResident("bank-card", "Anna Maria Jansen", "a bank card, not a document",
                       _JANSEN, BankCard),
    )  # fmt: skip

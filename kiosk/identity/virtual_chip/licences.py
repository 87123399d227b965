# SPDX-License-Identifier: EUPL-1.2
"""Made-up Dutch driving licences: their line, their files and their chip (EU 383/2012)."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from kiosk.identity import mrz
from kiosk.identity.chip import tlv
from kiosk.identity.chip.data_groups import LICENCE_APPLICATION
from kiosk.identity.states import LicenceKey
from kiosk.identity.virtual_chip import chip_keys, issuer
from kiosk.identity.virtual_chip.chip import Secrets, VirtualChip
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.identity.virtual_chip.signing import Signer

_CONTENT_TYPE = "1.2.528.1.1006.1.20.1"
"""What Dutch licences have in their security object."""


@dataclass(frozen=True, slots=True)
class MadeUpLicence:
    """What is printed on a made-up licence. Dates ``ddmmyyyy``."""

    number: str
    family_name: str
    given_names: str
    birth_date: str
    issued: str
    expires: str
    birth_place: str = "Voorbeeld"
    authority: str = "Gemeente Voorbeeld"

    @property
    def access(self) -> LicenceKey:
        """The line at the bottom of its back."""
        body = f"D1NLD1{self.number}{'7MADEUP4LOKET':0<13}"
        return LicenceKey(body + mrz.check_digit(body))

    def dg1(self) -> bytes:
        """Write DG1: names in Latin-1, dates packed."""
        personal = b"".join(
            tlv.encode(tag, content)
            for tag, content in (
                (0x5F03, b"NLD"),
                (0x5F04, self.family_name.encode("latin-1")),
                (0x5F05, self.given_names.encode("latin-1")),
                (0x5F06, bytes.fromhex(self.birth_date)),
                (0x5F07, self.birth_place.encode("latin-1")),
                (0x5F0A, bytes.fromhex(self.issued)),
                (0x5F0B, bytes.fromhex(self.expires)),
                (0x5F0C, self.authority.encode("latin-1")),
                (0x5F0E, self.number.encode("ascii")),
            )
        )
        category = b"B;" + bytes.fromhex(self.issued) + b";" + bytes.fromhex(self.expires) + b";"
        categories = tlv.encode(0x02, b"\x01") + tlv.encode(0x87, category)
        approval = tlv.encode(0x5F01, b"e4-DL00 00001")
        inside = approval + tlv.encode(0x5F02, personal) + tlv.encode(0x7F63, categories)
        return tlv.encode(0x61, inside)


@functools.cache
def _key() -> tuple[bytes, chip_keys.Signer]:
    return chip_keys.active_ecdsa()


def licence_files(card: MadeUpLicence, signer: Signer | None = None) -> dict[int, bytes]:
    """Write all files of a licence."""
    groups = {1: card.dg1(), 13: _key()[0]}
    sod = issuer.security_object(
        groups, signer=signer or EXAMPLE.document_signer, content_type=_CONTENT_TYPE
    )
    listed = b"\x61\x6f"
    common = tlv.encode(0x5F01, b"0100") + tlv.encode(0x5C, listed)
    return {**groups, 0x001E: tlv.encode(0x60, common), 0x001D: sod}


def licence(card: MadeUpLicence, files: dict[int, bytes] | None = None) -> VirtualChip:
    """Make a licence's chip: BAP configuration 1, active authentication."""
    return VirtualChip(
        licence_files(card) if files is None else files,
        card.access.mrz_information(),
        hidden=Secrets(sign=_key()[1]),
        application=LICENCE_APPLICATION,
    )


JANSEN = MadeUpLicence(
    number="5094962111",
    family_name="Jansen",
    given_names="Anna Maria",
    birth_date="10031965",
    issued="01062021",
    expires="01062031",
)

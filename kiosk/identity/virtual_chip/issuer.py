# SPDX-License-Identifier: EUPL-1.2
"""What made-up documents say: EF.COM, DG1 and EF.SOD, signed by a made-up country."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from kiosk.identity import mrz
from kiosk.identity.chip import tlv
from kiosk.identity.chip.security_object import LdsSecurityObject
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.identity.virtual_chip.signing import PLAIN, Signer, Style, signed_data

LDS_TYPE = "2.23.136.1.1.1"


@dataclass(frozen=True, slots=True)
class Page:
    """What is printed on a made-up document. Dates ``YYMMDD``; names in capitals."""

    size: str
    """``TD1`` (card) or ``TD3`` (passport)."""
    issuer: str
    number: str
    family_name: str
    given_names: str
    birth_date: str
    expiry_date: str
    sex: str = "X"
    optional: str = ""

    def zone(self) -> str:
        """Write the machine-readable zone with all its check digits (9303-4 and 9303-5)."""
        number = self.number.ljust(9, "<")
        number += mrz.check_digit(number)
        birth = self.birth_date + mrz.check_digit(self.birth_date)
        expiry = self.expiry_date + mrz.check_digit(self.expiry_date)
        name = f"{self.family_name}<<{self.given_names}".replace(" ", "<")
        sex = self.sex.replace("X", "<")
        if self.size == "TD3":
            optional = self.optional.ljust(14, "<")
            optional += mrz.check_digit(optional)
            lower = f"{number}{self.issuer:<<3}{birth}{sex}{expiry}{optional}"
            lower += mrz.check_digit(lower[0:10] + lower[13:20] + lower[21:43])
            return f"P<{self.issuer:<<3}{name[:39]:<<39}{lower}"
        upper = f"I<{self.issuer:<<3}{number}{self.optional:<<15}"
        middle = f"{birth}{sex}{expiry}{self.issuer:<<3}".ljust(29, "<")
        composite = upper[5:30] + middle[0:7] + middle[8:15] + middle[18:29]
        return f"{upper}{middle}{mrz.check_digit(composite)}{name[:30]:<<30}"


def dg1(zone: str) -> bytes:
    """Write DG1."""
    return tlv.encode(0x61, tlv.encode(0x5F1F, zone.encode("ascii")))


def common() -> bytes:
    """Write EF.COM for a chip that has DG1 alone."""
    content = tlv.encode(0x5F01, b"0107") + tlv.encode(0x5F36, b"040000")
    return tlv.encode(0x60, content + tlv.encode(0x5C, b"\x61"))


def lds_object(groups: dict[int, bytes], algorithm: str = "sha256") -> bytes:
    """Write the LDSSecurityObject over data groups (number to whole file)."""
    entries = [
        {"number": number, "value": hashlib.new(algorithm, data).digest()}
        for number, data in sorted(groups.items())
    ]
    made = LdsSecurityObject(
        {"version": 0, "algorithm": {"algorithm": algorithm}, "hashes": entries}
    )
    dumped: bytes = made.dump()
    return dumped


def security_object(
    groups: dict[int, bytes],
    content: bytes | None = None,
    *,
    signer: Signer | None = None,
    style: Style = PLAIN,
    content_type: str = LDS_TYPE,
) -> bytes:
    """Write EF.SOD, signed by a document signer of the country that issued the document.

    `content` takes the place of the list of hashes, `signer` that of the made-up Netherlands.
    """
    content = lds_object(groups) if content is None else content
    signer = signer or EXAMPLE.document_signer
    return tlv.encode(0x77, signed_data(content, content_type, signer, style))


def card_access() -> bytes:
    """Write EF.CardAccess of a chip with PACE: generic mapping, AES-128, brainpoolP256r1."""
    info = bytes.fromhex("060A04007F00070202040202020102") + bytes.fromhex("02010D")
    return tlv.encode(0x31, tlv.encode(0x30, info))

# SPDX-License-Identifier: EUPL-1.2
"""EF.CardSecurity (ICAO 9303-10, 3.11.4): SecurityInfos in a signature of the issuer's.

Only needed for chips whose DG14 does not repeat the key of the chip authentication mapping.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.identity.chip import security_infos
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.security_infos import ChipKey
from kiosk.identity.trust import signed_data
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.signed_data import SignedData

CONTENT_TYPE = "0.4.0.127.0.7.3.2.1"
Vouched = Callable[[SignedData], bool]


def chip_keys(data: bytes, vouched: Vouched) -> tuple[ChipKey, ...]:
    """Return the chip's static keys; none when nobody who counts has signed them.

    `vouched` judges the signature. What cannot be read holds no keys.
    """
    try:
        signed = signed_data.read(data)
        if signed.content_type != CONTENT_TYPE or not vouched(signed):
            return ()
        return security_infos.parse(signed.content).chip_keys
    except (*PARSER_ERRORS, Unusable, ChipFault):
        return ()

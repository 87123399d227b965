# SPDX-License-Identifier: EUPL-1.2
"""EF.CardSecurity (ICAO 9303-10, 3.11.4): SecurityInfos in a signature of the issuer's.

Only needed for chips whose DG14 does not repeat the key of the chip authentication mapping.
"""

from __future__ import annotations

from kiosk.identity.chip import security_infos
from kiosk.identity.chip.faults import garbled
from kiosk.identity.chip.security_infos import ChipKey
from kiosk.identity.trust import signed_data
from kiosk.identity.trust.faults import Unusable

_TYPE = "0.4.0.127.0.7.3.2.1"


def chip_keys(data: bytes) -> tuple[ChipKey, ...]:
    """Return the chip's static keys. Raises ChipFault GARBLED.

    The signature is looked at as that of the security object is: what is signed is what is used.
    """
    try:
        signed = signed_data.read(data)
        signer = signed.signer()
        if signed.content_type != _TYPE or signer is None:
            raise garbled()
        if not (signed.content_is_whole and signed.is_signed_by(signer.key)):
            raise garbled()
    except Unusable:
        raise garbled() from None
    return security_infos.parse(signed.content).chip_keys

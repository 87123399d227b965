# SPDX-License-Identifier: EUPL-1.2
"""EF.CardSecurity (ICAO 9303-10, 3.11.4): SecurityInfos in a signature of the issuer's.

Only needed for chips whose DG14 does not repeat the key of the chip authentication mapping.
"""

from __future__ import annotations

from asn1crypto import cms

from kiosk.identity.chip import security_infos, security_object
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.security_infos import ChipKey

_TYPE = "0.4.0.127.0.7.3.2.1"
_PARSER_ERRORS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)


def chip_keys(data: bytes) -> tuple[ChipKey, ...]:
    """Return the chip's static keys. Raises ChipFault GARBLED.

    The signature is looked at as that of the security object is: what is signed is what is used.
    """
    try:
        signed = cms.ContentInfo.load(data)["content"]
        encapsulated = signed["encap_content_info"]
        if encapsulated["content_type"].dotted != _TYPE:
            raise garbled()
        content = bytes(encapsulated["content"])
        if security_object.digest_is_right(signed["signer_infos"], content) is not (
            security_object.Verdict.MATCHES
        ):
            raise garbled()
    except ChipFault:
        raise
    except (*_PARSER_ERRORS, RecursionError):
        raise garbled() from None
    return security_infos.parse(content).chip_keys

# SPDX-License-Identifier: EUPL-1.2
"""EF.SOD, the document security object (ICAO 9303-10, 4.6.2; 9303-11, 5.1; RFC 5652).

Takes it apart and compares what the chip's data groups are with what it says they are. Who signed
it, and whether that counts for anything, is looked at in `passive`.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from asn1crypto import core
from asn1crypto.algos import DigestAlgorithm

from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import garbled
from kiosk.identity.trust import signed_data
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.signed_data import SignedData

_OTHERS = frozenset({"0.4.0.127.0.7.3.2.1", "2.23.136.1.1.2"})
"""Content types of what countries sign besides. Security objects in the field carry the
standard's 2.23.136.1.1.1 and others; what they are, shows in how they are built."""

TAG = 0x77
_MAX_GROUPS = 16


class Verdict(Enum):
    """What the comparison shows."""

    MATCHES = "matches"
    DIFFERS = "differs"
    UNKNOWN_ALGORITHM = "unknown-algorithm"


class _DataGroupHash(core.Sequence):  # type: ignore[misc]
    _fields = [("number", core.Integer), ("value", core.OctetString)]  # noqa: RUF012


class _DataGroupHashes(core.SequenceOf):  # type: ignore[misc]
    _child_spec = _DataGroupHash


class _VersionInfo(core.Sequence):  # type: ignore[misc]
    _fields = [  # noqa: RUF012
        ("lds_version", core.PrintableString),
        ("unicode_version", core.PrintableString),
    ]


class LdsSecurityObject(core.Sequence):  # type: ignore[misc]
    """LDSSecurityObject of 9303-10, 4.6.2.3."""

    _fields = [  # noqa: RUF012
        ("version", core.Integer),
        ("algorithm", DigestAlgorithm),
        ("hashes", _DataGroupHashes),
        ("info", _VersionInfo, {"optional": True}),
    ]


@dataclass(frozen=True, slots=True)
class SecurityObject:
    """EF.SOD taken apart."""

    signed: SignedData
    algorithm: str
    """Hash over the data groups; may be one that is not known."""
    hashes: Mapping[int, bytes]
    """Data group number to its hash."""

    def compare(self, groups: Mapping[int, bytes]) -> Verdict:
        """Compare data groups (number to whole file) with the hashes, and those with the signed
        attributes."""
        try:
            if not self.signed.content_is_whole:
                return Verdict.DIFFERS
        except Unusable:
            return Verdict.UNKNOWN_ALGORITHM
        if self.algorithm not in signed_data.HASHES:
            return Verdict.UNKNOWN_ALGORITHM
        for number, data in groups.items():
            found = hashlib.new(self.algorithm, data, usedforsecurity=False).digest()
            if not hmac.compare_digest(self.hashes.get(number, b""), found):
                return Verdict.DIFFERS
        return Verdict.MATCHES


def read(file: bytes) -> SecurityObject:
    """Take EF.SOD apart. Raises ChipFault GARBLED when it is not a security object."""
    try:
        signed = signed_data.read(tlv.value(file, TAG))
        if signed.content_type in _OTHERS:
            raise garbled()
        lds = LdsSecurityObject.load(signed.content)
        entries = lds["hashes"]
        # The shortest entry takes six octets: a count needs no more than the length.
        if len(entries.contents) > 2_048 or len(entries) > _MAX_GROUPS:
            raise garbled()
        hashes = {int(entry["number"]): bytes(entry["value"]) for entry in entries}
        if len(hashes) != len(entries):
            raise garbled()
        return SecurityObject(signed, lds["algorithm"]["algorithm"].native, hashes)
    except (*PARSER_ERRORS, Unusable):
        raise garbled() from None


def compare(file: bytes, groups: Mapping[int, bytes]) -> Verdict:
    """Compare data groups with EF.SOD. Raises ChipFault GARBLED."""
    return read(file).compare(groups)

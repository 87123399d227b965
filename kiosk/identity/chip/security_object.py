# SPDX-License-Identifier: EUPL-1.2
"""EF.SOD, the document security object (ICAO 9303-10, 4.6.2; 9303-11, 5.1; RFC 5652).

Compares what the chip's data groups are with what the security object says they are. Who signed
the security object is not looked at here: a match says that nothing was changed after signing by
*somebody*, which is why the grade stays "issuer not verified".
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from enum import Enum

from asn1crypto import cms, core
from asn1crypto.algos import DigestAlgorithm

from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import ChipFault, garbled

CONTENT_TYPES = frozenset(
    {"2.23.136.1.1.1", "1.3.27.1.1.1", "1.2.528.1.1006.1.20.1", "1.2.840.113549.1.7.1"}
)
"""Content types that security objects in the field carry; the first is the standard's."""

_HASHES = frozenset({"sha1", "sha224", "sha256", "sha384", "sha512"})
_MAX_GROUPS = 16
_PARSER_ERRORS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
"""What asn1crypto raises on hostile input; with RecursionError, which is a RuntimeError."""


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


def compare(file: bytes, groups: Mapping[int, bytes]) -> Verdict:
    """Compare data groups (number to whole file) with the hashes in EF.SOD.

    Raises ChipFault GARBLED when `file` is not a security object.
    """
    try:
        return _compare(tlv.value(file, 0x77), groups)
    except (*_PARSER_ERRORS, RecursionError):
        raise garbled() from None


def listed(file: bytes) -> frozenset[int]:
    """Return the numbers of the data groups that EF.SOD has hashes of; none if it is unreadable."""
    try:
        signed = cms.ContentInfo.load(tlv.value(file, 0x77))["content"]
        content = bytes(signed["encap_content_info"]["content"])
        hashes = LdsSecurityObject.load(content)["hashes"]
        return frozenset(int(entry["number"]) for entry in hashes)
    except (*_PARSER_ERRORS, RecursionError, ChipFault):
        return frozenset()


def _compare(der: bytes, groups: Mapping[int, bytes]) -> Verdict:
    envelope = cms.ContentInfo.load(der)
    if envelope["content_type"].native != "signed_data":
        raise garbled()
    signed = envelope["content"]
    encapsulated = signed["encap_content_info"]
    if encapsulated["content_type"].dotted not in CONTENT_TYPES:
        raise garbled()
    content = bytes(encapsulated["content"])
    intact = digest_is_right(signed["signer_infos"], content)
    if intact is not Verdict.MATCHES:
        return intact
    lds = LdsSecurityObject.load(content)
    algorithm = lds["algorithm"]["algorithm"].native
    if algorithm not in _HASHES:
        return Verdict.UNKNOWN_ALGORITHM
    if len(lds["hashes"]) > _MAX_GROUPS:
        raise garbled()
    stated = {int(entry["number"]): bytes(entry["value"]) for entry in lds["hashes"]}
    if len(stated) != len(lds["hashes"]):
        raise garbled()
    for number, data in groups.items():
        if not hmac.compare_digest(stated.get(number, b""), _hash(algorithm, data)):
            return Verdict.DIFFERS
    return Verdict.MATCHES


def digest_is_right(signers: cms.SignerInfos, content: bytes) -> Verdict:
    """Check that the signed attributes are about this content (RFC 5652, 5.4)."""
    if len(signers) != 1:
        raise garbled()
    signer = signers[0]
    attributes = signer["signed_attrs"]
    if isinstance(attributes, core.Void) or not len(attributes):
        return Verdict.MATCHES
    algorithm = signer["digest_algorithm"]["algorithm"].native
    if algorithm not in _HASHES:
        return Verdict.UNKNOWN_ALGORITHM
    for attribute in attributes:
        if attribute["type"].native == "message_digest":
            stated = bytes(attribute["values"][0])
            right = hmac.compare_digest(stated, _hash(algorithm, content))
            return Verdict.MATCHES if right else Verdict.DIFFERS
    raise garbled()


def _hash(algorithm: str, data: bytes) -> bytes:
    return hashlib.new(algorithm, data, usedforsecurity=False).digest()

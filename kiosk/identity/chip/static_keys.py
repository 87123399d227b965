# SPDX-License-Identifier: EUPL-1.2
"""A chip's static keys and the domain parameters that it writes out (ICAO 9303-11, 9.2, 9.4).

Parameters are given by number, by a curve's name, or in full: those are held against the
standardized ones, and against nothing else. A chip may not choose what it is tested with.
"""

from __future__ import annotations

from typing import Any

from asn1crypto import core, keys

from kiosk.identity.chip import domain, tlv
from kiosk.identity.chip.agreements import Agreement, InGroup, OnCurve
from kiosk.identity.chip.domain import Curve, Group
from kiosk.identity.chip.faults import ChipFault
from kiosk.identity.chip.security_infos import ChipKey
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable
from kiosk.identity.trust.keys import standard_curve


def agreement_of(key: ChipKey) -> Agreement[Any] | None:
    """Return the group of a static key; None when it is none that is known here."""
    if key.parameters is not None:
        return _numbered(key.parameters, key.is_dh)
    try:
        outer = list(tlv.items(tlv.value(key.information, 0x30)))
        algorithm = list(tlv.items(outer[0][1]))
        written = tlv.encode(algorithm[1][0], algorithm[1][1])
    except (ChipFault, IndexError):
        return None
    if key.is_dh:
        group = group_of(written)
        return InGroup(group) if group else None
    curve = curve_of(written)
    return OnCurve(curve) if curve else None


def _numbered(parameters: int, is_dh: bool) -> Agreement[Any] | None:
    if is_dh:
        group = domain.group(parameters)
        return InGroup(group) if group else None
    curve = domain.curve(parameters)
    return OnCurve(curve) if curve else None


class _DhParameters(core.Sequence):  # type: ignore[misc]
    """DHParameter of PKCS #3 and DomainParameters of X9.42 begin with the same two numbers."""

    _fields = [  # noqa: RUF012
        ("p", core.Integer),
        ("g", core.Integer),
        ("q", core.Integer, {"optional": True}),
        ("j", core.Integer, {"optional": True}),
    ]


def group_of(written: bytes) -> Group | None:
    """Return the standardized group whose numbers are written out; None when it is another."""
    try:
        numbers = _DhParameters.load(written)
        wanted = int(numbers["p"]), int(numbers["g"])
    except PARSER_ERRORS:
        return None
    return next((g for g in domain.GROUPS.values() if (g.p, g.g) == wanted), None)


def curve_of(written: bytes) -> Curve | None:
    """Return the standardized curve that is named or written out; None when it is another."""
    try:
        return standard_curve(keys.ECDomainParameters.load(written))
    except (*PARSER_ERRORS, Unusable):
        return None


def public_value(key: ChipKey, agreement: Agreement[Any]) -> Any:
    """Return the key itself, an element of its group. Raises ChipFault GARBLED."""
    if isinstance(agreement, InGroup):
        # A number in DER: a tag and a length before it, which have been checked as the rest was.
        return agreement.decode(tlv.value(key.value, 0x02).lstrip(b"\x00"))
    return agreement.decode(key.value)

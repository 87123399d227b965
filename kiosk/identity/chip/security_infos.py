# SPDX-License-Identifier: EUPL-1.2
"""What a chip says that it can: EF.CardAccess, DG14 and EF.CardSecurity (ICAO 9303-11, 9.2).

All three hold SecurityInfos, a set of entries that begin with an object identifier. Entries that
are not known here are passed over, as the standard asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.identity.chip import tlv
from kiosk.identity.chip.faults import ChipFault, garbled
from kiosk.identity.chip.suites import Suite

_BSI = bytes.fromhex("04007F000702")
_PACE = _BSI + b"\x02\x04"
_CHIP_AUTHENTICATION = _BSI + b"\x02\x03"
_CHIP_KEY = _BSI + b"\x02\x01"
_STANDARD_PARAMETERS = _BSI[:5] + b"\x01\x02"
_ACTIVE_AUTHENTICATION = bytes.fromhex("678108010105")
_SIGNATURE = _BSI[:5] + b"\x01\x01\x04\x01"
_SET, _SEQUENCE, _INTEGER, _IDENTIFIER, _BIT_STRING = 0x31, 0x30, 0x02, 0x06, 0x03

_HASHES = {1: "sha1", 2: "sha224", 3: "sha256", 4: "sha384", 5: "sha512"}
"""Last number of the plain ECDSA identifiers of BSI TR-03111, 5.2.1, and what they hash with."""


class Mapping(Enum):
    """How PACE makes its generator; the value is the number in the protocol's identifier."""

    GENERIC_DH = 1
    GENERIC = 2
    INTEGRATED_DH = 3
    INTEGRATED = 4
    CHIP_AUTHENTICATION = 6

    @property
    def is_dh(self) -> bool:
        """Whether it works with numbers modulo a prime rather than with points."""
        return self in (Mapping.GENERIC_DH, Mapping.INTEGRATED_DH)


@dataclass(frozen=True, slots=True)
class PaceInfo:
    """One way of PACE that the chip offers (9.2.1)."""

    identifier: bytes
    """Object identifier, as it is sent to the chip."""
    mapping: Mapping
    suite: Suite
    parameters: int
    """Number of the standardized domain parameters."""
    reference: int | None = None
    """What the chip calls them: that number, unless it has written them out."""


@dataclass(frozen=True, slots=True)
class ChipAuthenticationInfo:
    """One way of chip authentication that the chip offers (9.2.5)."""

    identifier: bytes
    is_dh: bool
    suite: Suite
    key_id: int | None


@dataclass(frozen=True, slots=True)
class ChipKey:
    """A static public key of the chip (9.2.6): the subject public key info as it stands."""

    is_dh: bool
    algorithm: bytes
    """Object identifier of the key's algorithm."""
    parameters: int | None
    """Number of the standardized domain parameters, where the key names one."""
    information: bytes
    """The whole subject public key info, for keys with parameters of their own."""
    value: bytes
    """Content of the bit string: a point, or a number in DER."""
    key_id: int | None


@dataclass(frozen=True, slots=True)
class SecurityInfos:
    """What is known of one file."""

    pace: tuple[PaceInfo, ...] = ()
    chip_authentication: tuple[ChipAuthenticationInfo, ...] = ()
    chip_keys: tuple[ChipKey, ...] = ()
    active_hash: str = ""
    """What active authentication with ECDSA hashes with (9.2.8); empty when not said."""


def parse(data: bytes) -> SecurityInfos:
    """Read SecurityInfos, the content of EF.CardAccess. Raises ChipFault GARBLED.

    An entry that is not built as it should be is passed over like one that is not known.
    """
    entries = _Entries()
    for tag, entry, _ in tlv.items(tlv.value(data, _SET)):
        try:
            parts = list(tlv.items(entry)) if tag == _SEQUENCE else []
            if len(parts) > 1 and parts[0][0] == _IDENTIFIER:
                entries.take(parts[0][1], parts)
        except ChipFault:
            continue
    return entries.known()


class _Entries:
    """What has been read so far."""

    def __init__(self) -> None:
        self._pace: list[tuple[bytes, int | None]] = []
        self._written: dict[tuple[bytes, int | None], int] = {}
        self._ways: list[ChipAuthenticationInfo] = []
        self._keys: list[ChipKey] = []
        self._active_hash = ""

    def take(self, identifier: bytes, parts: _Parts) -> None:
        """Take one entry. Raises ChipFault GARBLED."""
        if identifier.startswith(_PACE):
            if len(identifier) == len(_PACE) + 2 and _integer(parts, 1) == 2:
                self._pace.append((identifier, _integer(parts, 2)))
            elif len(identifier) == len(_PACE) + 1:
                number = _parameters(parts[1], is_dh=identifier[-1] in (1, 3))
                if number is not None:
                    self._written[identifier, _integer(parts, 2)] = number
        elif identifier.startswith(_CHIP_AUTHENTICATION):
            way = _way(identifier, parts)
            if way is not None:
                self._ways.append(way)
        elif identifier in (_CHIP_KEY + b"\x01", _CHIP_KEY + b"\x02"):
            self._keys.append(_key(identifier, parts))
        elif identifier == _ACTIVE_AUTHENTICATION and len(parts) > 2:
            self._active_hash = _hash_of(parts[2][1])

    def known(self) -> SecurityInfos:
        """Return what is known of all entries."""
        infos = [self._info(identifier, reference) for identifier, reference in self._pace]
        return SecurityInfos(
            tuple(info for info in infos if info is not None),
            tuple(self._ways),
            tuple(self._keys),
            self._active_hash,
        )

    def _info(self, identifier: bytes, reference: int | None) -> PaceInfo | None:
        try:
            mapping, suite = Mapping(identifier[-2]), Suite(identifier[-1])
        except ValueError:
            return None
        # Parameters that the chip has written out go before a number that means nothing.
        number = self._written.get((identifier[:-1], reference), reference)
        return None if number is None else PaceInfo(identifier, mapping, suite, number, reference)


def parse_dg14(data: bytes) -> SecurityInfos:
    """Read DG14 (9303-10, 4.7.14). Raises ChipFault GARBLED."""
    return parse(tlv.value(data, 0x6E))


def offers_pace(data: bytes) -> bool:
    """Tell whether a file names PACE at all, in a way known here or not."""
    try:
        entries = [entry for tag, entry, _ in tlv.items(tlv.value(data, _SET)) if tag == _SEQUENCE]
        heads = [next(tlv.items(entry), None) for entry in entries]
    except ChipFault:
        return False
    return any(head and head[0] == _IDENTIFIER and head[1].startswith(_PACE) for head in heads)


_Parts = list[tuple[int, bytes, int]]


def _integer(parts: _Parts, at: int) -> int | None:
    if len(parts) <= at:
        return None
    tag, content, _ = parts[at]
    if tag != _INTEGER or not 0 < len(content) <= 8:
        raise garbled()
    return int.from_bytes(content, "big")


def _parameters(part: tuple[int, bytes, int], *, is_dh: bool) -> int | None:
    """Return the standardized parameters that a PACEDomainParameterInfo writes out (9.2.2)."""
    from kiosk.identity.chip import static_keys

    tag, content, _ = part
    algorithm = list(tlv.items(content)) if tag == _SEQUENCE else []
    if len(algorithm) < 2 or algorithm[0][0] != _IDENTIFIER:
        raise garbled()
    if algorithm[0][1] == _STANDARD_PARAMETERS:
        return _integer(algorithm, 1)
    written = tlv.encode(algorithm[1][0], algorithm[1][1])
    found = static_keys.group_of(written) if is_dh else static_keys.curve_of(written)
    return None if found is None else found.id


def _way(identifier: bytes, parts: _Parts) -> ChipAuthenticationInfo | None:
    end = identifier[len(_CHIP_AUTHENTICATION) :]
    if len(end) != 2 or end[0] not in (1, 2) or _integer(parts, 1) != 1:
        return None
    try:
        suite = Suite(end[1])
    except ValueError:
        return None
    return ChipAuthenticationInfo(identifier, end[0] == 1, suite, _integer(parts, 2))


def _key(identifier: bytes, parts: _Parts) -> ChipKey:
    tag, content, _ = parts[1]
    inner = list(tlv.items(content)) if tag == _SEQUENCE else []
    if len(inner) != 2 or inner[0][0] != _SEQUENCE or inner[1][0] != _BIT_STRING:
        raise garbled()
    algorithm = list(tlv.items(inner[0][1]))
    if not algorithm or algorithm[0][0] != _IDENTIFIER or inner[1][1][:1] != b"\x00":
        raise garbled()
    named = algorithm[0][1] == _STANDARD_PARAMETERS
    return ChipKey(
        is_dh=identifier[-1] == 1,
        algorithm=algorithm[0][1],
        parameters=_integer(algorithm, 1) if named else None,
        information=tlv.encode(_SEQUENCE, content),
        value=inner[1][1][1:],
        key_id=_integer(parts, 2),
    )


def _hash_of(identifier: bytes) -> str:
    if identifier.startswith(_SIGNATURE) and len(identifier) == len(_SIGNATURE) + 1:
        return _HASHES.get(identifier[-1], "")
    return ""

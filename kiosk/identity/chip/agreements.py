# SPDX-License-Identifier: EUPL-1.2
"""Key agreement over curves and over numbers, behind one face (ICAO 9303-11, 9.4 and 9.6).

Public keys are octets as they travel: a point uncompressed, a number in as few as it takes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from kiosk.identity.chip import points
from kiosk.identity.chip.domain import Curve, Group
from kiosk.identity.chip.faults import garbled

E = TypeVar("E")
Random = Callable[[int], bytes]


class Agreement(Protocol, Generic[E]):
    """A group to agree in, with elements of the type `E`."""

    tag: int
    """Tag of a public key in the data of an authentication token (9.4)."""

    def secret(self, random: Random) -> int:
        """Make a private key."""
        ...

    def generator(self) -> E:
        """Return the generator of the domain parameters."""
        ...

    def power(self, element: E, scalar: int) -> E:
        """Apply the group's operation `scalar` times. Raises ChipFault GARBLED for the neutral."""
        ...

    def base_power(self, scalar: int) -> E:
        """Do the same to the generator of the domain parameters."""
        ...

    def mapped_power(self, number: int, theirs: E, secret: int, scalar: int) -> E:
        """Return the power of the generator that the generic mapping makes (4.4.3.3.1).

        That is `scalar` times the sum of `number` times the generator of the domain parameters
        and `secret` times `theirs`. Raises ChipFault GARBLED for the neutral element.
        """
        ...

    def shared(self, element: E, scalar: int) -> bytes:
        """Return the shared secret of an agreement."""
        ...

    def encode(self, element: E) -> bytes:
        """Write a public key."""
        ...

    def decode(self, data: bytes) -> E:
        """Read a public key. Raises ChipFault GARBLED when it is none of this group."""
        ...


class OnCurve:
    """Agreement over a curve; the secret is an x-coordinate."""

    tag = 0x86

    def __init__(self, curve: Curve) -> None:
        self.curve = curve

    def secret(self, random: Random) -> int:
        return _below(self.curve.n, random)

    def generator(self) -> tuple[int, int]:
        return self.curve.x, self.curve.y

    def power(self, element: tuple[int, int], scalar: int) -> tuple[int, int]:
        return _finite(points.multiply(self.curve, element, scalar))

    def base_power(self, scalar: int) -> tuple[int, int]:
        return _finite(points.multiply_base(self.curve, scalar))

    def mapped_power(
        self, number: int, theirs: tuple[int, int], secret: int, scalar: int
    ) -> tuple[int, int]:
        # The new generator itself is not needed: one long multiplication is enough.
        base, other = number * scalar, secret * scalar
        return _finite(points.multiply_both(self.curve, base, theirs, other))

    def shared(self, element: tuple[int, int], scalar: int) -> bytes:
        return points.shared_x(self.curve, element, scalar).to_bytes(self.curve.size, "big")

    def encode(self, element: tuple[int, int]) -> bytes:
        return points.encode(self.curve, element)

    def decode(self, data: bytes) -> tuple[int, int]:
        point = points.decode(self.curve, data)
        if point is None:
            raise garbled()
        return point


class InGroup:
    """Agreement over numbers modulo a prime."""

    tag = 0x84

    def __init__(self, group: Group) -> None:
        self.group = group

    def secret(self, random: Random) -> int:
        return _below(self.group.q, random)

    def generator(self) -> int:
        return self.group.g

    def power(self, element: int, scalar: int) -> int:
        found = pow(element, scalar, self.group.p)
        if found in (0, 1):
            raise garbled()
        return found

    def base_power(self, scalar: int) -> int:
        return self.power(self.group.g, scalar)

    def mapped_power(self, number: int, theirs: int, secret: int, scalar: int) -> int:
        p, q = self.group.p, self.group.q
        base = pow(self.group.g, number * scalar % q, p)
        found = base * pow(theirs, secret * scalar % q, p) % p
        if found in (0, 1):
            raise garbled()
        return found

    def shared(self, element: int, scalar: int) -> bytes:
        return self.power(element, scalar).to_bytes(self.group.size, "big")

    def encode(self, element: int) -> bytes:
        # No leading zeros (9.4.1): the authentication tokens are made over these octets.
        return element.to_bytes((element.bit_length() + 7) // 8, "big")

    def decode(self, data: bytes) -> int:
        value = int.from_bytes(data, "big")
        group = self.group
        # A value of a small subgroup would tell the secret, or make it one that anybody knows.
        if len(data) > group.size or not 1 < value < group.p - 1:
            raise garbled()
        if pow(value, group.q, group.p) != 1:
            raise garbled()
        return value


def _finite(point: points.Point) -> tuple[int, int]:
    if point is None:
        raise garbled()
    return point


def _below(limit: int, random: Random) -> int:
    """Return a number from 1 below `limit`, evenly spread: 64 bits more than needed are drawn."""
    size = (limit.bit_length() + 7) // 8 + 8
    return int.from_bytes(random(size), "big") % (limit - 1) + 1

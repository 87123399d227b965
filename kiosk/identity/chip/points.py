# SPDX-License-Identifier: EUPL-1.2
"""Adding and multiplying points of a curve: what PACE needs and no kept library gives.

`cryptography` agrees on x-coordinates over some of the curves, and nothing more: it neither adds
points nor gives the other coordinate. Where it knows a curve, a multiple is made of two of its
agreements and the other coordinate found by a formula; elsewhere it is computed here.

The arithmetic is not constant in time. What it works on are keys made for one session of a few
seconds, on a machine that its user cannot run programs on (docs/decisions/0047).
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.identity.chip.domain import Curve

Point: TypeAlias = tuple[int, int] | None
"""A point in affine coordinates; None is the point at infinity."""
_Jacobian: TypeAlias = tuple[int, int, int]

_WINDOW = 5
_COMB = 6

_LIBRARY: dict[int, ec.EllipticCurve] = {
    10: ec.SECP224R1(),
    12: ec.SECP256R1(),
    13: ec.BrainpoolP256R1(),
    15: ec.SECP384R1(),
    16: ec.BrainpoolP384R1(),
    17: ec.BrainpoolP512R1(),
    18: ec.SECP521R1(),
}
"""Curves of the library."""
_TWICE = frozenset({10, 12, 15, 17, 18})
"""Those on which even two of its agreements, which give a whole point, take less time than the
arithmetic below. On the others it makes a whole public key for each of them, which takes long."""


def is_on_curve(curve: Curve, point: Point) -> bool:
    """Tell whether `point` lies on the curve, and is not the point at infinity."""
    if point is None:
        return False
    x, y = point
    inside = 0 <= x < curve.p and 0 <= y < curve.p
    return inside and (y * y - (x * x + curve.a) * x - curve.b) % curve.p == 0


def encode(curve: Curve, point: tuple[int, int]) -> bytes:
    """Write a point uncompressed (BSI TR-03111, 3.2.1)."""
    x, y = point
    return b"\x04" + x.to_bytes(curve.size, "big") + y.to_bytes(curve.size, "big")


def decode(curve: Curve, data: bytes) -> tuple[int, int] | None:
    """Read an uncompressed point; None when it is not one of the curve."""
    if len(data) != 1 + 2 * curve.size or data[0] != 4:
        return None
    middle = 1 + curve.size
    point = int.from_bytes(data[1:middle], "big"), int.from_bytes(data[middle:], "big")
    return point if is_on_curve(curve, point) else None


def add(curve: Curve, first: Point, second: Point) -> Point:
    """Return the sum of two points."""
    if first is None or second is None:
        return first or second
    (x1, y1), (x2, y2), p = first, second, curve.p
    if x1 == x2:
        if (y1 + y2) % p == 0:
            return None
        slope = (3 * x1 * x1 + curve.a) * pow(2 * y1, -1, p) % p
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, p) % p
    x = (slope * slope - x1 - x2) % p
    return x, (slope * (x1 - x) - y1) % p


def multiply_base(curve: Curve, scalar: int) -> Point:
    """Return the multiple of the curve's base point."""
    scalar %= curve.n
    if curve.id in _TWICE and scalar:
        numbers = library_key(curve, scalar).public_key().public_numbers()
        return numbers.x, numbers.y
    return _affine(curve, _add_base(curve, (0, 1, 0), scalar))


def _add_base(curve: Curve, total: _Jacobian, scalar: int) -> _Jacobian:
    """Add a multiple of the base point."""
    scalar %= curve.n
    for row in _comb(curve):
        digit = scalar & ((1 << _COMB) - 1)
        if digit:
            total = _add_affine(curve, total, row[digit - 1])
        scalar >>= _COMB
        if not scalar:
            break
    return total


def multiply_both(curve: Curve, base_scalar: int, point: tuple[int, int], scalar: int) -> Point:
    """Return the sum of a multiple of the base point and one of another point."""
    scalar %= curve.n
    if curve.id in _TWICE:
        return add(curve, multiply_base(curve, base_scalar), multiply(curve, point, scalar))
    return _affine(curve, _add_base(curve, _multiple(curve, point, scalar), base_scalar))


def multiply(curve: Curve, point: tuple[int, int], scalar: int) -> Point:
    """Return the multiple of a point that lies on the curve."""
    scalar %= curve.n
    if curve.id in _TWICE and 1 < scalar < curve.n - 2:
        found = Multiplier(curve, scalar).times(point)
        if found is not None:
            return found
    return multiply_here(curve, point, scalar)


def shared_x(curve: Curve, point: tuple[int, int], scalar: int) -> int:
    """Return the x-coordinate of a multiple: the secret of an agreement. `scalar` is not zero."""
    if curve.id in _LIBRARY:
        return int.from_bytes(exchanged(curve, library_key(curve, scalar), point), "big")
    found = multiply_here(curve, point, scalar)
    return 0 if found is None else found[0]


def multiply_here(curve: Curve, point: tuple[int, int], scalar: int) -> Point:
    """Return the multiple of a point, without the library."""
    return _affine(curve, _multiple(curve, point, scalar % curve.n))


def _multiple(curve: Curve, point: tuple[int, int], scalar: int) -> _Jacobian:
    """Multiply by sliding windows over odd multiples."""
    double = _double(curve, (*point, 1))
    odd: list[_Jacobian] = [(*point, 1)]
    for _ in range((1 << (_WINDOW - 2)) - 1):
        odd.append(_add(curve, odd[-1], double))
    total: _Jacobian = (0, 1, 0)
    for digit in reversed(_signed_digits(scalar)):
        total = _double(curve, total)
        if digit > 0:
            total = _add(curve, total, odd[digit >> 1])
        elif digit < 0:
            x, y, z = odd[-digit >> 1]
            total = _add(curve, total, (x, curve.p - y, z))
    return total


def _signed_digits(scalar: int) -> list[int]:
    """Write a number in odd digits with zeros between, least first."""
    digits = []
    whole, half = 1 << _WINDOW, 1 << (_WINDOW - 1)
    while scalar:
        digit = 0
        if scalar & 1:
            digit = scalar & (whole - 1)
            if digit >= half:
                digit -= whole
            scalar -= digit
        digits.append(digit)
        scalar >>= 1
    return digits


# Jacobian coordinates: (X, Y, Z) is the point (X/Z², Y/Z³), Z = 0 the point at infinity.


def _double(curve: Curve, point: _Jacobian) -> _Jacobian:
    x, y, z = point
    p = curve.p
    square = y * y % p
    four = 4 * x * square % p
    if curve.a == p - 3:
        zz = z * z
        slope = 3 * (x - zz) * (x + zz) % p
    else:
        zz = z * z % p
        slope = (3 * x * x + curve.a * (zz * zz % p)) % p
    new_x = (slope * slope - 2 * four) % p
    new_y = (slope * (four - new_x) - 8 * square * square) % p
    return new_x, new_y, 2 * y * z % p


def _add(curve: Curve, first: _Jacobian, second: _Jacobian) -> _Jacobian:
    x1, y1, z1 = first
    x2, y2, z2 = second
    if not z1:
        return second
    if not z2:
        return first
    p = curve.p
    zz1, zz2 = z1 * z1 % p, z2 * z2 % p
    u1, s1 = x1 * zz2 % p, y1 * zz2 * z2 % p
    h, r = (x2 * zz1 - u1) % p, (y2 * zz1 * z1 - s1) % p
    if not h:
        return _double(curve, first) if not r else (0, 1, 0)
    hh = h * h % p
    hhh, v = h * hh % p, u1 * hh % p
    x = (r * r - hhh - 2 * v) % p
    return x, (r * (v - x) - s1 * hhh) % p, z1 * z2 * h % p


def _add_affine(curve: Curve, first: _Jacobian, second: tuple[int, int]) -> _Jacobian:
    x1, y1, z1 = first
    if not z1:
        return (*second, 1)
    p = curve.p
    zz = z1 * z1 % p
    h, r = (second[0] * zz - x1) % p, (second[1] * zz * z1 - y1) % p
    if not h:
        return _double(curve, first) if not r else (0, 1, 0)
    hh = h * h % p
    hhh, v = h * hh % p, x1 * hh % p
    x = (r * r - hhh - 2 * v) % p
    return x, (r * (v - x) - y1 * hhh) % p, z1 * h % p


def _affine(curve: Curve, point: _Jacobian) -> Point:
    x, y, z = point
    if not z:
        return None
    inverse = pow(z, -1, curve.p)
    square = inverse * inverse % curve.p
    return x * square % curve.p, y * square * inverse % curve.p


@cache
def _comb(curve: Curve) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the base point's multiples 1 to 63, those of its 64-fold, of its 4096-fold ..."""
    p, rows = curve.p, []
    step: _Jacobian = (curve.x, curve.y, 1)
    for _ in range((curve.n.bit_length() + _COMB - 1) // _COMB):
        row = [step]
        for _ in range((1 << _COMB) - 2):
            row.append(_add(curve, row[-1], step))
        rows.append(row)
        step = _add(curve, row[-1], step)
    # One inversion for all: the inverse of a product gives every factor's.
    flat = [point for row in rows for point in row]
    products = [1]
    for _, _, z in flat:
        products.append(products[-1] * z % p)
    inverse, out = pow(products[-1], -1, p), []
    for (x, y, z), before in zip(reversed(flat), reversed(products[:-1]), strict=True):
        single, inverse = inverse * before % p, inverse * z % p
        square = single * single % p
        out.append((x * square % p, y * square * single % p))
    out.reverse()
    width = (1 << _COMB) - 1
    return tuple(tuple(out[at : at + width]) for at in range(0, len(out), width))


# The library.


def _library_point(curve: Curve, point: tuple[int, int]) -> ec.EllipticCurvePublicKey:
    return ec.EllipticCurvePublicKey.from_encoded_point(_LIBRARY[curve.id], encode(curve, point))


def library_key(curve: Curve, scalar: int) -> ec.EllipticCurvePrivateKey:
    """Make a private key of the library, for :func:`exchanged`."""
    return ec.derive_private_key(scalar, _LIBRARY[curve.id])


def exchanged(curve: Curve, key: ec.EllipticCurvePrivateKey, point: tuple[int, int]) -> bytes:
    """Return the x-coordinate of an agreement, as octets."""
    return key.exchange(ec.ECDH(), _library_point(curve, point))


class Multiplier:
    """One scalar, ready to multiply points with."""

    def __init__(self, curve: Curve, scalar: int) -> None:
        self._curve = curve
        self._keys = library_key(curve, scalar), library_key(curve, scalar + 1)

    def times(self, point: tuple[int, int]) -> Point:
        """Multiply by two agreements: kP and (k+1)P have the x-coordinates that give kP's y.

        From ``(k+1)P = kP + P`` the addition formula is solved for the y-coordinate of kP; None
        when it cannot be, because kP and P have the same x-coordinate or P is its own opposite.
        """
        curve, p, (x, y) = self._curve, self._curve.p, point
        peer = _library_point(curve, point)
        found, after = (int.from_bytes(key.exchange(ec.ECDH(), peer), "big") for key in self._keys)
        if not y or found == x:
            return None
        left = (found * x + curve.a) * (found + x) + 2 * curve.b - (x - found) ** 2 * after
        return found, left * pow(2 * y, -1, p) % p

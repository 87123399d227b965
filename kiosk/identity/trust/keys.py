# SPDX-License-Identifier: EUPL-1.2
"""Public keys as countries write them, made usable (ICAO 9303-12, 4.4).

Many certificates spell out their curve's numbers instead of naming it, which the library does not
read. The numbers are compared with the curves of the standard, and the key is written anew with
the curve's name.
"""

from __future__ import annotations

from typing import TypeAlias

from asn1crypto import keys
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from kiosk.identity.chip.domain import CURVES, Curve
from kiosk.identity.trust.faults import PARSER_ERRORS, Unusable

SHORTEST_RSA, LONGEST_RSA = 1_024, 8_192
"""Bits of a modulus; longer ones only cost time."""
LONGEST_EXPONENT = 64
"""Bits of a public exponent."""
PublicKey: TypeAlias = "rsa.RSAPublicKey | ec.EllipticCurvePublicKey | RareKey"

_LIBRARY_CURVES: dict[int, ec.EllipticCurve] = {
    8: ec.SECP192R1(),
    10: ec.SECP224R1(),
    12: ec.SECP256R1(),
    13: ec.BrainpoolP256R1(),
    15: ec.SECP384R1(),
    16: ec.BrainpoolP384R1(),
    17: ec.BrainpoolP512R1(),
    18: ec.SECP521R1(),
}
"""Number of the standardised domain parameters (9303-11, 9.5.1) to the library's curve."""
_NAMES = {
    "1.2.840.10045.3.1.1": 8,
    "1.3.36.3.3.2.8.1.1.3": 9,
    "1.3.132.0.33": 10,
    "1.3.36.3.3.2.8.1.1.5": 11,
    "1.2.840.10045.3.1.7": 12,
    "1.3.36.3.3.2.8.1.1.7": 13,
    "1.3.36.3.3.2.8.1.1.9": 14,
    "1.3.132.0.34": 15,
    "1.3.36.3.3.2.8.1.1.11": 16,
    "1.3.36.3.3.2.8.1.1.13": 17,
    "1.3.132.0.35": 18,
}
_BY_NUMBERS = {(c.p, c.a % c.p, c.b % c.p, c.n): c for c in CURVES.values()}


class RareKey:
    """A key on one of the curves that the library does not know (brainpool 192, 224 and 320)."""

    def __init__(self, curve: Curve, point: tuple[int, int]) -> None:
        self.curve = curve
        self.point = point

    @property
    def key_size(self) -> int:
        """Bits of the curve's field."""
        return self.curve.p.bit_length()


def public_key(info: keys.PublicKeyInfo) -> PublicKey:
    """Load a public key. Raises Unusable when it is none, or of a kind that is not used."""
    try:
        kind = info["algorithm"]["algorithm"].dotted
        match kind:
            case "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.10":
                return _rsa(info)
            case "1.2.840.10045.2.1":
                return _elliptic(info)
            case _:
                raise Unusable(f"key of kind {kind}")
    except (*PARSER_ERRORS, UnsupportedAlgorithm):
        raise Unusable("key cannot be read") from None


def _rsa(info: keys.PublicKeyInfo) -> rsa.RSAPublicKey:
    # A key that is meant for PSS alone says so in its algorithm, and is written the same way.
    numbers = keys.RSAPublicKey.load(bytes(info["public_key"]))
    modulus, exponent = numbers["modulus"].native, numbers["public_exponent"].native
    if not SHORTEST_RSA <= modulus.bit_length() <= LONGEST_RSA:
        raise Unusable("RSA modulus too short or too long")
    if exponent.bit_length() > LONGEST_EXPONENT:
        raise Unusable("RSA exponent too long")
    return rsa.RSAPublicNumbers(exponent, modulus).public_key()


def _elliptic(info: keys.PublicKeyInfo) -> ec.EllipticCurvePublicKey | RareKey:
    curve = standard_curve(info["algorithm"]["parameters"])
    octets = bytes(info["public_key"])
    named = _LIBRARY_CURVES.get(curve.id)
    if named is not None:
        # The library also checks that the point lies on the curve.
        return ec.EllipticCurvePublicKey.from_encoded_point(named, octets)
    from kiosk.identity.chip import points

    point = points.decode(curve, octets)
    if point is None:
        raise Unusable("key is not on its curve")
    return RareKey(curve, point)


def standard_curve(parameters: keys.ECDomainParameters) -> Curve:
    """Return the curve that is named or written out, one of the standard's. Raises Unusable, and
    what asn1crypto raises."""
    if parameters.name == "named":
        number = _NAMES.get(parameters.chosen.dotted)
        if number is None:
            raise Unusable("curve unknown by its name")
        return CURVES[number]
    if parameters.name != "specified":
        raise Unusable("curve not told")
    spelled = parameters.chosen
    if spelled["field_id"]["field_type"].native != "prime_field":
        raise Unusable("curve not over a prime field")
    p = spelled["field_id"]["parameters"].native
    a, b = (int.from_bytes(bytes(spelled["curve"][part]), "big") for part in ("a", "b"))
    found = _BY_NUMBERS.get((p, a, b, spelled["order"].native))
    if found is None:
        raise Unusable("curve unknown by its numbers")
    base = bytes(spelled["base"])
    # Whoever may choose another base point can make signatures under a key that is not theirs.
    if base[:1] not in (b"\x02", b"\x03", b"\x04"):
        raise Unusable("base point not told")
    if int.from_bytes(base[1 : 1 + found.size], "big") != found.x:
        raise Unusable("base point is another")
    y_told = base[0] & 1 if base[0] != 4 else int.from_bytes(base[1 + found.size :], "big") & 1
    if y_told != found.y & 1:
        raise Unusable("base point is another")
    return found

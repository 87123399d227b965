# SPDX-License-Identifier: EUPL-1.2
"""The integrated mapping of PACE: from two nonces straight to a generator (9303-11, 4.4.3.3.2).

The generic mapping needs no more than what an agreement gives, and stands in `pace`.
"""

from __future__ import annotations

from kiosk.identity.chip.domain import Curve, Group
from kiosk.identity.chip.faults import garbled
from kiosk.identity.chip.suites import Suite

_CONSTANTS = {
    16: (
        bytes.fromhex("A668892A7C41E3CA739F40B057D85904"),
        bytes.fromhex("A4E136AC725F738B01C1F60217C188AD"),
    ),
    32: (
        bytes.fromhex("D463D65234124EF7897054986DCA0A174E28DF758CBAA03F240616414D5A1676"),
        bytes.fromhex("54BD7255F0AAF831BEC3423FCF39D69B6CBF066677D0FAAE5AADD99DF8E53517"),
    ),
}
"""The two constants of the pseudo-random function, by octets of the chip's nonce."""
_SPARE_BITS = 64


def nonce_size(suite: Suite) -> int:
    """Return the octets of the terminal's nonce: those of a key."""
    return suite.key_size


def pseudo_random(suite: Suite, nonce: bytes, terminal_nonce: bytes, prime: int) -> int:
    """Spread two nonces over the numbers below `prime`. Raises ChipFault GARBLED.

    `nonce` is the chip's, decrypted: 16 octets, or 32 for the two longer keys of AES.
    """
    constants = _CONSTANTS.get(len(nonce))
    if constants is None or len(nonce) < suite.key_size:
        raise garbled()
    wanted = prime.bit_length() + _SPARE_BITS
    key = suite.encrypt(terminal_nonce, nonce)
    out = b""
    while len(out) * 8 < wanted:
        key = key[: suite.key_size]
        out += suite.encrypt(key, constants[1])
        key = suite.encrypt(key, constants[0])
    return int.from_bytes(out, "big") % prime


def to_point(curve: Curve, value: int) -> tuple[int, int]:
    """Find the point that belongs to a number (appendix B.2). Raises ChipFault GARBLED.

    Only for primes that are 3 modulo 4, which all standardized curves but P-224 have.
    """
    p, a, b = curve.p, curve.a, curve.b
    if p % 4 != 3:
        raise garbled()
    alpha = -value * value % p
    spread = (alpha + alpha * alpha) % p
    if not spread:
        raise garbled()
    x2 = -b * pow(a, -1, p) * (1 + pow(spread, -1, p)) % p
    x3 = alpha * x2 % p
    h2 = ((x2 * x2 + a) * x2 + b) % p
    u = pow(value, 3, p) * h2 % p
    root = pow(h2, p - 1 - (p + 1) // 4, p)
    if root * root * h2 % p == 1:
        return x2, root * h2 % p
    return x3, root * u % p


def to_element(group: Group, value: int) -> int:
    """Find the element of the subgroup that belongs to a number. Raises ChipFault GARBLED."""
    element = pow(value, (group.p - 1) // group.q, group.p)
    if element in (0, 1):
        raise garbled()
    return element

# SPDX-License-Identifier: EUPL-1.2
"""Return codes: what a letter carries so that its case can be resumed at any kiosk.

Eleven random characters of Crockford's base 32 (55 bits: nothing to guess) and his check symbol,
in three groups of four. Codes whose check symbol falls outside letters and digits are not drawn.
"""

from __future__ import annotations

import secrets

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})
_LENGTH = 12


def _check_value(body: str) -> int:
    number = 0
    for character in body:
        number = number * 32 + _ALPHABET.index(character)
    return number % 37


def _grouped(plain: str) -> str:
    return "-".join(plain[start : start + 4] for start in range(0, _LENGTH, 4))


def new_return_code() -> str:
    """Draw a fresh code, such as ``7K3M-9QX2-D0VF``."""
    while True:
        body = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH - 1))
        check = _check_value(body)
        if check < len(_ALPHABET):
            return _grouped(body + _ALPHABET[check])


def parse_return_code(text: str) -> str | None:
    """Read a typed code; None when it cannot be one.

    Any case, dashes and spaces free, I and L read as 1, O as 0.
    """
    plain = text.upper().translate(_READ_AS)
    if len(plain) != _LENGTH or any(character not in _ALPHABET for character in plain):
        return None
    if _check_value(plain[:-1]) != _ALPHABET.index(plain[-1]):
        return None
    return _grouped(plain)

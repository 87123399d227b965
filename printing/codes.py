# SPDX-License-Identifier: EUPL-1.2
"""The way back: the return code as a QR code and as letters to type.

The payload is ``LOKET:`` and the code, nothing else: no case number, no name, no BSN. The
prefix tells a scanner's burst from typing, and all its characters fit the compact
alphanumeric mode of ISO/IEC 18004.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

PREFIX = "LOKET:"

Matrix: TypeAlias = tuple[tuple[bool, ...], ...]
"""Rows of modules, True is dark, without quiet zone."""


def payload(return_code: str) -> str:
    """Return what the QR code of `return_code` carries."""
    return PREFIX + "".join(c for c in return_code.upper() if c.isalnum())


def in_groups(return_code: str) -> str:
    """Return the code in groups of four for reading and typing: ``7KQ2-M9XA``."""
    plain = "".join(c for c in return_code.upper() if c.isalnum())
    return "-".join(plain[i : i + 4] for i in range(0, len(plain), 4))


def transfer(name: str, iban: str, bic: str, cents: int, reference: str) -> str:
    """Return what a bank's app reads to fill in a transfer (EPC069-12, version 002).

    `reference` is a creditor reference (ISO 11649). No blank element stands at the end.
    """
    amount = f"EUR{cents // 100}.{cents % 100:02d}"
    parts = ("BCD", "002", "1", "SCT", bic, name[:70], iban, amount, "", reference)
    return "\n".join(parts)


@lru_cache(maxsize=64)
def matrix(content: str) -> Matrix:
    """Return the QR code of `content`: error correction M, no quiet zone.

    The mask is fixed: choosing the best of eight takes as long as a whole letter, and every
    reader tried decodes any of them.
    """
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=2)
    code.add_data(content)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.modules)
